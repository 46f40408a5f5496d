"""Publishing the pages: the same data give the same bytes, and nobody's file is touched."""

import json
import shutil
import subprocess

from program import CANNOT_WRITE, GOOD, WRONG_CALL, EndToEndTest, files, read, run


class Publishing(EndToEndTest):

    def test_two_builds_of_the_same_workspace_are_the_same_bytes(self):
        workspace = self.demonstration()
        for edition in [["network"], ["public"], ["municipality", "jena"]]:
            first, second = self.folder / f"first-{edition[0]}", self.folder / f"second-{edition[0]}"
            for output in [first, second]:
                self.expect(GOOD, run("dashboard", "--workspace", workspace, "--edition", *edition, "--output", output))
            self.assertGreater(len(files(first)), 100)
            difference = subprocess.run(["diff", "-r", first, second], capture_output=True, text=True)
            self.assertEqual((edition, difference.returncode, difference.stdout), (edition, 0, ""))

    def test_neither_place_nor_time_zone_nor_language_of_the_screen_shows_in_the_pages(self):
        here, there = self.demonstration("here"), self.demonstration("there")
        self.expect(GOOD, run("dashboard", folder=here))
        self.expect(GOOD, run("dashboard", "--workspace", there, TZ="Pacific/Auckland", LC_ALL="en_US.UTF-8"))
        self.assertEqual(files(here / "Output"), files(there / "Output"))

    def test_invented_data_are_the_same_every_time(self):
        self.expect(GOOD, run("demo", self.folder / "one"))
        self.expect(GOOD, run("demo", self.folder / "other"))
        self.assertEqual(files(self.folder / "one"), files(self.folder / "other"))

    def test_building_again_changes_nothing_and_leaves_nothing_behind(self):
        workspace = self.demonstration()
        self.expect(GOOD, run("dashboard", folder=workspace))
        before = files(workspace)
        self.expect(GOOD, run("dashboard", folder=workspace))
        self.assertEqual(files(workspace), before)

    def test_a_foreign_file_in_the_output_survives(self):
        workspace = self.demonstration()
        self.expect(GOOD, run("dashboard", folder=workspace))
        foreign = {"notes.txt": "mine", "kommunen/photo.txt": "also mine", "own/deep/file": "", ".htaccess": "Require all granted"}
        for path, text in foreign.items():
            file = workspace / "Output" / path
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text)
        before = files(workspace / "Output")
        self.expect(GOOD, run("dashboard", folder=workspace))
        self.assertEqual(files(workspace / "Output"), before)

    def test_a_foreign_file_under_the_name_of_a_page_is_neither_overwritten_nor_published(self):
        workspace = self.demonstration()
        (workspace / "Output").mkdir()
        (workspace / "Output/index.html").write_text("mine")
        said = self.expect(CANNOT_WRITE, run("dashboard", folder=workspace))
        self.assertIn("index.html", said)
        self.assertIn("Entfernen Sie es", said)
        self.assertIn("--output", said)
        self.assertEqual((workspace / "Output/index.html").read_text(), "mine")
        self.assertEqual(len(files(workspace / "Output")), 1)

    def test_a_link_into_the_folders_of_the_data_leads_no_pages_there(self):
        workspace = self.demonstration()
        (workspace / "out").symlink_to("Assessments")
        before = files(workspace)
        for output in ["out", "out/new", "out/new/deep"]:
            said = self.expect(WRONG_CALL, run("dashboard", "--output", output, folder=workspace))
            self.assertIn("liegen die Daten", said)
        self.assertEqual(files(workspace), before)

    def test_an_output_folder_that_is_a_link_stays_one_and_the_pages_lie_where_it_leads(self):
        workspace, web = self.demonstration(), self.folder / "web"
        web.mkdir()
        (workspace / "Output").symlink_to(web)
        self.expect(GOOD, run("dashboard", folder=workspace))
        self.assertTrue((workspace / "Output").is_symlink())
        self.assertTrue((web / "index.html").exists())

    def test_a_foreign_link_in_the_output_stays_a_link(self):
        workspace, photos = self.demonstration(), self.folder / "photos"
        self.expect(GOOD, run("dashboard", folder=workspace))
        photos.mkdir()
        (photos / "one.txt").write_text("a photo")
        (workspace / "Output/photos").symlink_to(photos)
        self.expect(GOOD, run("dashboard", folder=workspace))
        self.assertTrue((workspace / "Output/photos").is_symlink())
        self.assertEqual(files(photos), files(workspace / "Output/photos"))

    def test_the_page_of_who_no_longer_takes_part_goes(self):
        workspace = self.demonstration()
        self.expect(GOOD, run("dashboard", folder=workspace))
        self.assertTrue((workspace / "Output/kommunen/weida.html").exists())
        participants = read(workspace / "municipalities.json")
        participants["municipalities"] = [entry for entry in participants["municipalities"] if entry["id"] != "weida"]
        (workspace / "municipalities.json").write_text(json.dumps(participants), encoding="utf-8")
        shutil.rmtree(workspace / "Assessments/weida")
        self.expect(GOOD, run("dashboard", folder=workspace))
        self.assertFalse((workspace / "Output/kommunen/weida.html").exists())
        self.assertTrue((workspace / "Output/kommunen/jena.html").exists())

    def test_what_is_said_can_be_pasted_from_a_folder_with_a_blank(self):
        folder = self.folder / "zwei Wörter"
        said = self.expect(GOOD, run("demo", folder.name, folder=self.folder))
        self.assertIn("cd 'zwei Wörter'", said)
        said = self.expect(GOOD, run("dashboard", folder=folder))
        self.assertIn(f"{(folder / 'Output/index.html').as_uri()}", said)
