"""The agency takes over what nine municipalities have sent in."""

import fcntl
import json
import os
import shutil
import tempfile
import unittest
from pathlib import Path

import demonstration
from program import BROKEN_DATA, GOOD, MISSING_INPUT, TRY_AGAIN, WRONG_CALL, EndToEndTest, files, read, run

QUARTER = "2026-Q4"


def everything(folder):
    """All below a folder with the times of files, to see that nothing was touched."""
    return {
        str(path.relative_to(folder)): (path.lstat().st_mtime_ns, path.lstat().st_ino)
        for path in sorted(Path(folder).rglob("*"))
    }


class Collect(EndToEndTest):

    def setUp(self):
        super().setUp()
        self.workspace = demonstration.keep(self.demonstration(), f"*/{QUARTER}.json", "*/2026-Q3.json")
        self.inbox = self.folder / "inbox"
        self.inbox.mkdir()

    def here(self, municipality, quarter=QUARTER):
        return self.workspace / f"Assessments/{municipality}/{quarter}.json"

    def send(self, municipality, name=None, change=None, quarter=QUARTER):
        """What is here comes in, perhaps changed."""
        content = read(self.here(municipality, quarter))
        if change:
            change(content)
        file = self.inbox / (name or f"{municipality}.json")
        file.parent.mkdir(exist_ok=True)
        file.write_text(json.dumps(content, ensure_ascii=False), encoding="utf-8")
        return file

    def collect(self, *arguments, code=GOOD):
        return self.expect(code, run("collect", *arguments, folder=self.workspace))

    def states(self, *arguments, code=GOOD):
        ended = run("collect", self.inbox, "--json", *arguments, folder=self.workspace)
        self.expect(code, ended)
        return {Path(file["file"]).name: file for file in json.loads(ended.stdout)["files"]}

    def test_what_nine_municipalities_sent_in_is_sorted_into_all_kinds_and_a_second_run_changes_nothing(self):
        # Good, and not here yet.
        self.send("gera")
        sent = (self.inbox / "gera.json").read_bytes()
        self.here("gera").unlink()
        # Broken JSON.
        broken = self.inbox / "erfurt.json"
        broken.write_bytes(self.here("erfurt").read_bytes()[:-20])
        # Nobody knows them.
        (self.inbox / "atlantis.json").write_bytes(sent.replace(b'"gera"', b'"atlantis"'))
        # Changed after it was handed in.
        self.send("jena", change=lambda content: content["answers"].pop(next(iter(content["answers"]))))
        # An older draft than the one here.
        self.send("weida", change=lambda content: [
            answer.update(answered="2020-01-01T00:00:00Z") for answer in content["answers"].values()])
        # Handed in here already, comes in as a draft.
        def draft(content):
            content["status"] = "draft"
            for key in ("submitted", "seal", "history"):
                content.pop(key, None)
        self.send("ilmenau", change=draft)
        # Twice the same.
        self.send("muehlhausen")
        self.send("muehlhausen", "zweimal/muehlhausen-kopie.json")
        # Not readable, a link, and a name that would turn the terminal red.
        os.mkfifo(self.inbox / "dingelstaedt.json")
        (self.inbox / "link.json").symlink_to(self.here("seltenrain"))
        (self.inbox / "rot\x1b[31m.json").write_text("[", encoding="utf-8")

        before = files(self.workspace)
        trial = self.states("--dry-run", code=BROKEN_DATA)
        self.assertEqual(files(self.workspace), before)

        ended = run("collect", self.inbox, folder=self.workspace)
        said = self.expect(BROKEN_DATA, ended)
        self.assertNotIn("\x1b", said)
        self.assertIn("neu            ", ended.stdout)
        self.assertRegex(ended.stderr, r"erfurt\.json:\d+:\d+: Fehler")
        expected = {
            "gera.json": "new", "erfurt.json": "refused", "atlantis.json": "refused", "jena.json": "refused",
            "weida.json": "kept", "ilmenau.json": "kept", "muehlhausen.json": "unchanged",
            "muehlhausen-kopie.json": "unchanged", "dingelstaedt.json": "refused",
            "link.json": "refused", "rot\x1b[31m.json": "refused",
        }
        self.assertEqual({name: file["state"] for name, file in trial.items()}, expected)
        self.assertEqual(self.here("gera").read_bytes(), sent)
        self.assertEqual(trial["weida.json"]["reason"], "newer")
        self.assertEqual(trial["ilmenau.json"]["reason"], "submitted")
        self.assertEqual(trial["jena.json"]["diagnostics"][0]["code"], "seal-broken")

        refused = self.workspace / "Output/refused"
        self.assertTrue((refused / "erfurt/erfurt.json").exists())
        self.assertRegex((refused / "erfurt/erfurt.json.txt").read_text(encoding="utf-8"), r"erfurt\.json:\d+:\d+: Fehler")
        self.assertTrue((refused / "atlantis/atlantis.json.txt").exists())
        self.assertTrue((refused / "rot--31m/rot--31m.json").exists())
        self.assertFalse(broken.exists())
        self.assertTrue((self.inbox / "link.json").is_symlink())
        # Nothing but the new one has changed among the assessments.
        now = files(self.workspace)
        self.assertEqual(
            {name for name in now if name.startswith("Assessments") and before.get(name) != now[name]},
            {f"Assessments/gera/{QUARTER}.json"})

        (self.inbox / "link.json").unlink()
        before = everything(self.folder)
        states = self.states()
        self.assertEqual({file["state"] for file in states.values()}, {"kept", "unchanged"})
        self.assertEqual(everything(self.folder), before)

    def test_with_replace_what_is_newer_and_what_was_handed_in_gives_way(self):
        def older(content):
            for answer in content["answers"].values():
                answer["answered"] = "2020-01-01T00:00:00Z"
        file = self.send("weida", change=older)
        before = self.here("weida").read_bytes()
        self.assertIn("„reifegrad merge“", self.collect(self.inbox))
        self.assertEqual(self.here("weida").read_bytes(), before)
        self.assertIn("Das Bisherige käme nach Output/replaced.", self.collect(self.inbox, "--replace", "--dry-run"))
        self.assertFalse((self.workspace / "Output/replaced").exists())
        said = self.collect(self.inbox, "--replace")
        self.assertIn("geändert", said)
        self.assertIn(f"Das Bisherige liegt jetzt in Output/replaced/weida/{QUARTER}.json", said)
        self.assertEqual(self.here("weida").read_bytes(), file.read_bytes())
        self.assertEqual((self.workspace / f"Output/replaced/weida/{QUARTER}.json").read_bytes(), before)

    def test_a_draft_that_comes_in_does_not_wipe_out_what_happened_here(self):
        def draft(content):
            content["status"] = "draft"
            for key in ("submitted", "seal", "history"):
                content.pop(key, None)
        self.send("gera", change=draft)
        self.expect(GOOD, run("reopen", "gera", "--quarter", QUARTER, "--reason", "Zahl", folder=self.workspace))
        before = self.here("gera").read_bytes()
        state = self.states()["gera.json"]
        self.assertEqual((state["state"], state["reason"]), ("kept", "history"))
        self.assertEqual(self.here("gera").read_bytes(), before)

    def test_a_folder_full_of_other_things_is_left_as_it_is(self):
        (self.inbox / "package.json").write_text('{"name": "package"}', encoding="utf-8")
        (self.inbox / "liste.json").write_text("[1, 2]", encoding="utf-8")
        self.send("gera")
        self.here("gera").unlink()
        states = self.states()
        self.assertEqual(
            {name: state["state"] for name, state in states.items()},
            {"package.json": "passed-over", "liste.json": "passed-over", "gera.json": "new"})
        self.assertEqual(len(list(self.inbox.iterdir())), 3)

    def test_two_that_contradict_each_other_are_both_refused(self):
        self.send("weida", "a.json")
        self.send("weida", "b.json", lambda content: content["answers"].popitem())
        states = self.states(code=BROKEN_DATA)
        self.assertEqual([states[name]["diagnostics"][0]["code"] for name in ("a.json", "b.json")], ["contradicts"] * 2)
        self.assertEqual(states["a.json"]["keptAt"], "Output/refused/weida/a.json")
        self.assertEqual(list(self.inbox.iterdir()), [])

    def test_a_broken_quarter_holds_the_other_of_the_same_municipality_but_nobody_else(self):
        self.send("gera", "gera-3.json", quarter="2026-Q3")
        self.send("jena")
        (self.inbox / "gera.json").write_text("{", encoding="utf-8")
        self.here("gera", "2026-Q3").unlink()
        self.here("jena").unlink()
        states = self.states(code=BROKEN_DATA)
        self.assertEqual(states["gera-3.json"]["state"], "held")
        self.assertEqual(states["gera-3.json"]["reason"], "refused-beside")
        self.assertEqual(states["jena.json"]["state"], "new")
        self.assertFalse(self.here("gera", "2026-Q3").exists())
        # The good one still lies where it was, and goes in as soon as nothing stands beside it.
        self.assertEqual(self.states()["gera-3.json"]["state"], "new")

    def test_whoever_is_at_work_holds_his_municipality_only(self):
        for municipality in ("gera", "jena"):
            self.send(municipality)
            self.here(municipality).unlink()
        lock = self.workspace / f"Assessments/gera/.{QUARTER}.lock"
        with lock.open("w") as held:
            fcntl.flock(held, fcntl.LOCK_EX)
            states = self.states(code=TRY_AGAIN)
        self.assertEqual((states["gera.json"]["state"], states["gera.json"]["reason"]), ("held", "locked"))
        self.assertFalse(self.here("gera").exists())
        self.assertTrue(self.here("jena").exists())

    @unittest.skipUnless(Path("/dev/shm").is_dir(), "there is no second disk")
    def test_what_cannot_be_moved_is_copied_once(self):
        with tempfile.TemporaryDirectory(dir="/dev/shm", prefix="reifegrad-test-") as stick:
            (Path(stick) / "gera.json").write_text("[", encoding="utf-8")
            said = self.collect(stick, code=BROKEN_DATA)
            self.assertIn("Eine Kopie liegt in Output/refused/gera/gera.json", said)
            before = everything(self.folder), everything(stick)
            self.collect(stick, code=BROKEN_DATA)
            self.assertEqual((everything(self.folder), everything(stick)), before)
            self.assertTrue((self.workspace / "Output/refused/gera/gera.json.txt").exists())

    def test_a_link_that_is_named_is_followed_and_stays_where_it_is(self):
        (self.folder / "gera.json").write_text("[", encoding="utf-8")
        link = self.inbox / "link.json"
        link.symlink_to("../gera.json")
        self.assertIn("Eine Kopie liegt in Output/refused/link/link.json", self.collect(link, code=BROKEN_DATA))
        self.assertTrue(link.exists())
        self.assertEqual((self.workspace / "Output/refused/link/link.json").read_text(encoding="utf-8"), "[")

    def test_what_was_refused_can_be_mended_where_it_lies_and_taken_over_from_there(self):
        good = self.send("gera").read_bytes()
        self.here("gera").unlink()
        (self.inbox / "gera.json").write_bytes(good[:-5])
        self.collect(self.inbox, code=BROKEN_DATA)
        kept = self.workspace / "Output/refused/gera/gera.json"
        self.collect("Output/refused", code=BROKEN_DATA)
        self.assertEqual(kept.read_bytes(), good[:-5])
        kept.write_bytes(good)
        self.assertIn("1 Datei: 1 neu.", self.collect("Output/refused"))
        self.assertEqual(self.here("gera").read_bytes(), good)

    def test_own_data_are_no_input(self):
        before = files(self.workspace)
        self.collect("Assessments", code=WRONG_CALL)
        self.collect("Assessments/weida", code=WRONG_CALL)
        self.collect(".")
        self.assertEqual(files(self.workspace), before)
        self.collect("nowhere", code=MISSING_INPUT)

    def test_a_whole_workspace_of_a_municipality_can_be_sent_in(self):
        shutil.copytree(self.workspace, self.inbox / "stick")
        self.here("gera").unlink()
        states = self.states()
        self.assertEqual(states["municipalities.json"]["state"], "passed-over")
        self.assertTrue(self.here("gera").exists())
