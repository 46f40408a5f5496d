"""What people see while pages are made: how far it is, what became of the files, and new pages after each change."""

import fcntl
import json
import os
import signal
import stat
import subprocess
import time
from pathlib import Path

import documented
from demonstration import keep
from program import BROKEN_DATA, CANNOT_WRITE, ENVIRONMENT, GOOD, INTERRUPTED, PROGRAM, WRONG_CALL, EndToEndTest, files, read, run
from terminal import Terminal, limit


class DashboardCommand(EndToEndTest):

    def setUp(self):
        super().setUp()
        self.workspace = keep(self.demonstration(), "gera/2026-Q4.json", "jena/2026-Q4.json")

    def terminal(self, *arguments, **environment):
        terminal = Terminal("dashboard", *arguments, folder=self.workspace, **environment)
        self.addCleanup(terminal.kill)
        return terminal

    def change(self, answer):
        """Another answer in the same file; the seal is broken then, which is only remarked."""
        file = self.workspace / "Assessments/gera/2026-Q4.json"
        assessment = read(file)
        assessment["answers"]["sg1"]["comment"] = answer
        file.write_text(json.dumps(assessment), encoding="utf-8")

    def wait_until(self, holds, seconds=60):
        deadline = time.monotonic() + seconds
        while not holds():
            self.assertLess(time.monotonic(), deadline, "waited in vain")
            time.sleep(0.05)

    def test_the_report_tells_new_changed_unchanged_and_removed_files(self):
        said = self.expect(GOOD, run("dashboard", folder=self.workspace))
        made = len(files(self.workspace / "Output")) - 1
        self.assertIn(f"in {made} Dateien", said)
        self.assertIn(f"Neu {made}, geändert 0, unverändert 0, entfernt 0.", said)
        said = self.expect(GOOD, run("dashboard", folder=self.workspace, LC_ALL="en_GB.UTF-8"))
        self.assertIn(f"New 0, changed 0, unchanged {made}, removed 0.", said)

    def test_the_report_as_json_holds_the_same(self):
        ended = run("dashboard", "--json", folder=self.workspace)
        self.expect(GOOD, ended)
        report = json.loads(ended.stdout)
        self.assertEqual(documented.Reader().problems(report, documented.SITE), [])
        self.assertEqual(report["quarter"], "2026-Q4")
        self.assertEqual(report["folder"], str((self.workspace / "Output").resolve()))
        self.assertEqual(report["added"], report["files"])
        self.assertEqual([report[key] for key in ("changed", "unchanged", "removed", "keptBeside")], [0, 0, 0, []])
        sizes = [path.stat().st_size for path in (self.workspace / "Output").rglob("*") if path.is_file()]
        self.assertEqual(report["bytes"], sum(sizes) - (self.workspace / "Output/.reifegrad-site").stat().st_size)

    def test_files_that_stay_the_same_keep_their_time(self):
        self.expect(GOOD, run("dashboard", folder=self.workspace))
        pages = {path: path.stat().st_mtime_ns for path in (self.workspace / "Output").rglob("*.html")}
        self.change("Ein anderer Kommentar")
        self.expect(GOOD, run("dashboard", folder=self.workspace))
        changed = {path.name for path, time in pages.items() if path.stat().st_mtime_ns != time}
        self.assertIn("gera.html", changed)
        self.assertNotIn("jena.html", changed)

    def test_long_work_says_how_far_it_is_in_one_line_that_goes_again(self):
        # Of all quarters, so that it takes longer than the half second within which nothing is said.
        terminal = Terminal("dashboard", folder=self.demonstration("large"))
        self.addCleanup(terminal.kill)
        terminal.wait_for("Seiten werden erzeugt:", seconds=60)
        self.assertRegex(terminal.text, r"Seiten werden erzeugt: \d+ von \d+")
        terminal.wait_for("index.html", seconds=240)
        self.assertNotIn("Seiten werden erzeugt", terminal.text)
        self.assertEqual(terminal.end(), GOOD)

    def test_where_there_is_no_terminal_nothing_is_redrawn(self):
        ended = run("dashboard", folder=self.workspace)
        self.expect(GOOD, ended)
        self.assertNotIn("Seiten werden erzeugt", ended.stdout + ended.stderr)
        self.assertNotIn("\x1b", ended.stdout + ended.stderr)

    def test_watching_makes_the_pages_again_after_each_change_and_goes_on_after_an_error(self):
        terminal = self.terminal("--watch")
        terminal.wait_for("Wartet auf Änderungen", seconds=60)
        page = self.workspace / "Output/kommunen/gera.html"
        self.change("Erster Kommentar")
        self.wait_until(lambda: "Erster Kommentar" in page.read_text(encoding="utf-8"))
        whole = files(self.workspace / "Output")
        file = self.workspace / "municipalities.json"
        good = file.read_text(encoding="utf-8")
        file.write_text("{", encoding="utf-8")
        terminal.wait_for("Fehler", seconds=60)
        self.assertEqual(files(self.workspace / "Output"), whole)
        file.write_text(good, encoding="utf-8")
        self.change("Zweiter Kommentar")
        self.wait_until(lambda: "Zweiter Kommentar" in page.read_text(encoding="utf-8"))
        terminal.send_signal(signal.SIGINT)
        self.assertEqual(terminal.end(), INTERRUPTED)
        self.assertFalse((self.workspace / ".Output.building").exists())

    def watching(self, *arguments, **environment):
        """A run that waits for changes."""
        watching = subprocess.Popen(
            [PROGRAM, "dashboard", "--watch", *arguments], cwd=self.workspace, env=ENVIRONMENT | environment,
            stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True, encoding="utf-8")
        self.addCleanup(watching.communicate)
        self.addCleanup(watching.kill)
        return watching

    def test_watching_waits_for_another_build_and_then_makes_the_pages(self):
        building = self.workspace / ".Output.building"
        building.mkdir()
        other = os.open(building, os.O_RDONLY)
        fcntl.flock(other, fcntl.LOCK_EX)
        watching = self.watching()
        self.assertIn("Danach geht es hier weiter.", watching.stderr.readline())
        self.assertFalse((self.workspace / "Output").exists())
        os.close(other)
        self.assertIn("Wartet auf Änderungen", watching.stderr.readline())
        self.assertTrue((self.workspace / "Output/index.html").exists())

    def test_broken_off_it_clears_away_what_it_had_begun(self):
        workspace = self.demonstration("large")
        terminal = Terminal("dashboard", folder=workspace)
        self.addCleanup(terminal.kill)
        self.wait_until(lambda: (workspace / ".Output.building/kommunen").exists())
        terminal.send_signal(signal.SIGINT)
        self.assertEqual(terminal.end(), INTERRUPTED)
        self.assertEqual([path.name for path in workspace.iterdir() if "Output" in path.name], [])

    def browser(self):
        """A browser that writes down what it is to open."""
        browser = self.folder / "browser"
        browser.write_text(f'#!/bin/sh\necho "$1" > "{self.folder}/opened"\n')
        browser.chmod(browser.stat().st_mode | stat.S_IXUSR)
        return browser

    def test_the_browser_opens_the_overview_where_there_is_one(self):
        said = self.expect(GOOD, run("dashboard", "--open", folder=self.workspace, BROWSER=self.browser(), DISPLAY=":0"))
        self.assertNotIn("Browser", said)
        opened = self.folder / "opened"
        self.wait_until(lambda: opened.exists() and opened.read_text())
        self.assertEqual(opened.read_text().strip(), (self.workspace / "Output/index.html").resolve().as_uri())

    def test_of_a_list_of_browsers_the_first_that_can_be_started_is_taken_with_its_arguments(self):
        browser = self.browser()
        browser.write_text(f'#!/bin/sh\necho "$@" > "{self.folder}/opened"\n')
        address = (self.workspace / "Output/index.html").resolve().as_uri()
        opened = self.folder / "opened"
        for browsers, expected in [(f"/no/such:{browser} --new  tab", f"--new tab {address}"),
                                   (f" :{browser} %s --quiet", f"{address} --quiet")]:
            said = self.expect(GOOD, run("dashboard", "--open", folder=self.workspace, BROWSER=browsers, DISPLAY=":0"))
            self.assertNotIn("Browser", said)
            self.wait_until(lambda: opened.exists() and opened.read_text())
            self.assertEqual(opened.read_text().strip(), expected)
            opened.unlink()
        said = self.expect(GOOD, run("dashboard", "--open", folder=self.workspace, BROWSER="/no/such:/nor/this", DISPLAY=":0"))
        self.assertIn("„/no/such“ lässt sich nicht starten", said)

    def test_a_browser_that_has_ended_leaves_no_process_behind(self):
        watching = self.watching("--open", BROWSER=str(self.browser()), DISPLAY=":0")
        self.wait_until((self.folder / "opened").exists)
        threads = Path(f"/proc/{watching.pid}/task")
        self.wait_until(lambda: not any(thread.read_text() for thread in threads.glob("*/children")), seconds=10)

    def test_where_nobody_could_see_it_no_browser_is_opened(self):
        environment = {"BROWSER": str(self.browser())} if os.geteuid() == 0 else {}
        said = self.expect(GOOD, run("dashboard", "--open", folder=self.workspace, **environment))
        self.assertIn("Hier gibt es keinen Browser.", said)
        self.assertIn("Output/index.html", said)
        self.assertFalse((self.folder / "opened").exists())

    def build_within(self, largest_file=None):
        """A run that has no right above that of the files' owners, and may write files of some bytes at most."""
        return subprocess.run(
            [PROGRAM, "dashboard", "--workspace", self.workspace, "--output", self.folder / "web/site"], env=ENVIRONMENT,
            capture_output=True, text=True, encoding="utf-8", timeout=120, preexec_fn=lambda: limit(largest_file))

    def test_without_room_or_right_to_write_the_old_pages_stay_and_what_is_in_the_way_is_said(self):
        self.expect(GOOD, self.build_within())
        site = self.folder / "web/site"
        before = files(site)
        self.change("Ein Kommentar")
        said = self.expect(CANNOT_WRITE, self.build_within(largest_file=20_000))
        self.assertIn("die Datei darf nicht so groß werden. Die alten Seiten sind unverändert.", said)
        site.parent.chmod(0o555)
        self.addCleanup(site.parent.chmod, 0o755)
        said = self.expect(CANNOT_WRITE, self.build_within())
        self.assertIn("das Recht dazu fehlt. Die alten Seiten sind unverändert.", said)
        self.assertEqual(files(site), before)
        self.assertEqual([path.name for path in site.parent.iterdir()], ["site"])
        site.parent.chmod(0o755)
        self.expect(GOOD, self.build_within())
        self.assertNotEqual(files(site), before)

    def test_a_folder_without_a_name_or_in_which_nobody_can_write_is_refused_as_that(self):
        said = self.expect(WRONG_CALL, run("dashboard", "--output", "", folder=self.workspace))
        self.assertIn("Der Name nach --output ist leer.", said)
        self.assertNotIn("Daten", said)
        if os.access("/proc", os.W_OK):
            said = self.expect(CANNOT_WRITE, run("dashboard", "--output", "/proc/x", folder=self.workspace))
            self.assertIn("dort lässt sich nichts anlegen", said)
            self.assertNotIn("fehlt", said)

    def test_with_broken_data_the_old_pages_stay(self):
        self.expect(GOOD, run("dashboard", folder=self.workspace))
        before = files(self.workspace / "Output")
        (self.workspace / "municipalities.json").write_text("{", encoding="utf-8")
        self.expect(BROKEN_DATA, run("dashboard", folder=self.workspace))
        self.assertEqual(files(self.workspace / "Output"), before)

    def test_the_archive_is_what_the_site_s_settings_say(self):
        workspace = keep(self.demonstration("two"), "gera/2026-Q4.json", "gera/2026-Q3.json")
        settings = workspace / "site.json"
        for depth, has_overview, has_municipality in [
                ("pages", True, True), ("overview", True, False), ("none", False, False)]:
            settings.write_text(json.dumps({"format": 1, "archive": depth}))
            self.expect(GOOD, run("dashboard", folder=workspace))
            self.assertEqual((workspace / "Output/2026-Q3/index.html").exists(), has_overview, depth)
            self.assertEqual((workspace / "Output/2026-Q3/kommunen/gera.html").exists(), has_municipality, depth)
        settings.write_text('{"archive": "alles"}')
        self.assertIn("overview", self.expect(BROKEN_DATA, run("dashboard", folder=workspace)))
