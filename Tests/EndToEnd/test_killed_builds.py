"""Somebody takes the power away while pages are made: what is published is one site, whole, and nobody's file is lost."""

import json
import os
import random
import shutil
import subprocess
import time

from demonstration import keep
from program import ENVIRONMENT, GOOD, PROGRAM, QUESTIONNAIRE, TRY_AGAIN, WRONG_CALL, EndToEndTest, files, read, run

RUNS = int(os.environ.get("REIFEGRAD_KILLED_BUILDS", "100"))
STAYING = "weida", "jena"


class KilledBuilds(EndToEndTest):

    def setUp(self):
        super().setUp()
        self.dice = random.Random(20261124)
        self.site = self.folder / "web/site"
        self.workspaces = [self.small("a"), self.small("b")]
        definition = read(self.workspaces[1] / QUESTIONNAIRE)
        definition["title"] = {"de": "Ein anderer Titel", "en": "Another title"}
        (self.workspaces[1] / QUESTIONNAIRE).write_text(json.dumps(definition), encoding="utf-8")
        self.whole, self.seconds = [], 0
        for workspace in self.workspaces:
            start = time.monotonic()
            self.expect(GOOD, run("dashboard", folder=workspace))
            self.seconds = time.monotonic() - start
            self.whole.append(files(workspace / "Output"))
        pages = [path for path in self.whole[0] if path.endswith(".html")]
        self.assertGreater(len(pages), 20)
        self.assertFalse([path for path in pages if self.whole[0][path] == self.whole[1][path]])

    def small(self, name):
        """A workspace of two, who handed in once."""
        workspace = keep(self.demonstration(name), "weida/2026-Q4.json", "jena/2026-Q4.json")
        file = workspace / "municipalities.json"
        participants = read(file)
        participants["municipalities"] = [entry for entry in participants["municipalities"] if entry["id"] in STAYING]
        file.write_text(json.dumps(participants), encoding="utf-8")
        (workspace / "meetings.json").unlink()
        return workspace

    def start(self, workspace, site):
        return subprocess.Popen(
            [PROGRAM, "dashboard", "--workspace", workspace, "--output", site], env=ENVIRONMENT,
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

    def build_and_kill(self, workspace):
        """Ends a run at any moment, half of them while the sites change places; returns whether it had ended by itself."""
        build = self.start(workspace, self.site)
        if self.dice.random() < 0.5:
            time.sleep(self.seconds * self.dice.uniform(0, 1))
        else:
            # Its list is the last that a new site gets.
            complete = self.site.parent / ".site.building/.reifegrad-site"
            while build.poll() is None and not complete.exists():
                time.sleep(0.0002)
            time.sleep(self.dice.expovariate(1 / 0.02))
        ended = build.poll() is not None
        build.kill()
        build.wait()
        return ended

    def test_a_killed_build_leaves_the_old_site_or_the_new_one_whole_and_all_that_is_foreign(self):
        self.expect(GOOD, run("dashboard", "--workspace", self.workspaces[0], "--output", self.site))
        foreign = {"CNAME": b"example.org", "bilder/2026/foto.txt": b"Foto", ".git/HEAD": b"ref", "kommunen/F\udcfcr": b"x"}
        for path, content in foreign.items():
            file = self.site / path
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(content)
        foreign = {path: digest for path, digest in files(self.site).items() if path in foreign}
        self.assertEqual(len(foreign), 4)
        whole = [site | foreign for site in self.whole]
        moved = killed = remains = 0
        before = 0
        for number in range(RUNS):
            killed += not self.build_and_kill(self.dice.choice(self.workspaces))
            published = files(self.site)
            self.assertIn(published, whole, f"run {number} left a mixed site")
            moved += whole.index(published) != before
            before = whole.index(published)
            remains += len(list(self.site.parent.iterdir())) > 1
        print(f"  {killed} of {RUNS} builds killed, {remains} left something behind, {moved} changed the site")
        self.assertGreater(killed, RUNS // 4)
        for workspace, site in zip(self.workspaces, whole):
            self.expect(GOOD, run("dashboard", "--workspace", workspace, "--output", self.site))
            self.assertEqual(files(self.site), site)
        self.assertEqual([path.name for path in self.site.parent.iterdir()], ["site"])

    def test_a_killed_first_build_leaves_no_site_or_a_whole_one(self):
        for number in range(RUNS // 5):
            self.build_and_kill(self.workspaces[0])
            if self.site.exists():
                self.assertEqual(files(self.site), self.whole[0], f"run {number}")
                shutil.rmtree(self.site)
        self.expect(GOOD, run("dashboard", "--workspace", self.workspaces[0], "--output", self.site))
        self.assertEqual(files(self.site), self.whole[0])
        self.assertEqual([path.name for path in self.site.parent.iterdir()], ["site"])

    def test_of_builds_at_once_in_folders_that_lie_in_one_another_none_harms_the_other(self):
        inside = self.site / "public"
        self.expect(GOOD, run("dashboard", "--workspace", self.workspaces[0], "--output", self.site))
        self.expect(GOOD, run("dashboard", "--workspace", self.workspaces[1], "--output", inside))
        expected = self.whole[0] | {f"public/{path}": digest for path, digest in self.whole[1].items()}
        self.assertEqual(files(self.site), expected)
        busy = 0
        for _ in range(10):
            builds = [self.start(self.workspaces[0], self.site), self.start(self.workspaces[1], inside)]
            self.dice.shuffle(builds)
            codes = [build.wait() for build in builds]
            self.assertLessEqual(set(codes), {GOOD, TRY_AGAIN})
            self.assertIn(GOOD, codes)
            busy += TRY_AGAIN in codes
            self.assertEqual(files(self.site), expected)
        self.assertGreater(busy, 0)
        self.assertEqual([path.name for path in self.site.parent.iterdir()], ["site"])

    def test_what_was_changed_by_hand_is_kept_and_told(self):
        workspace = self.workspaces[0]
        (workspace / "Output/methode.html").write_text("von Hand")
        said = self.expect(GOOD, run("dashboard", folder=workspace))
        kept = workspace / "Von-Hand/Output/methode.html"
        self.assertIn(str(kept), said)
        self.assertEqual(kept.read_text(), "von Hand")
        self.assertEqual(files(workspace / "Output"), self.whole[0])

    def test_what_was_changed_by_hand_is_kept_with_the_data_wherever_the_pages_lie(self):
        workspace = self.workspaces[0]
        self.expect(GOOD, run("dashboard", "--output", self.site, folder=workspace))
        (self.site / "methode.html").write_text("von Hand")
        self.expect(GOOD, run("dashboard", "--output", self.site, folder=workspace))
        self.assertEqual((workspace / "Von-Hand/site/methode.html").read_text(), "von Hand")
        self.assertEqual([path.name for path in self.site.parent.iterdir()], ["site"])
        self.expect(WRONG_CALL, run("dashboard", "--output", "Von-Hand/site", folder=workspace))
