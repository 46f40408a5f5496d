"""Targets are set, shown, replaced and removed, and nothing else is touched."""

import json
import os
import shutil
import subprocess

import demonstration
from program import (
    BROKEN_DATA, CANNOT_WRITE, ENVIRONMENT, GOOD, MISSING_INPUT, PROGRAM, WRONG_CALL, EndToEndTest, files, read, run)

ERFURT = "Assessments/erfurt/targets.json"
ENGLISH = {"REIFEGRAD_LANGUAGE": "en"}
# Somebody who owns nothing.
NOBODY = 65534


class Targets(EndToEndTest):

    def setUp(self):
        super().setUp()
        self.workspace = demonstration.keep(
            self.demonstration(), "jena/2026-Q[14].json", "erfurt/2026-Q[14].json", "*/targets.json")
        self.file = self.workspace / ERFURT
        self.before = files(self.workspace)

    def say(self, *arguments, code=GOOD, **environment):
        return self.expect(code, run("target", *arguments, folder=self.workspace, **environment))

    def assert_nothing_changed(self, but=None):
        after = files(self.workspace)
        self.assertEqual({name for name in after.keys() | self.before.keys() if after.get(name) != self.before.get(name)},
                         set() if but is None else {but})

    def test_targets_are_shown_with_how_far_they_are(self):
        said = self.say("jena")
        self.assertEqual(said.splitlines()[0], "Jena · 4. Quartal 2026")
        self.assertIn(read(self.workspace / "Assessments/jena/targets.json")["notice"], said)
        words = " ".join(said.split())
        self.assertIn("Gesamtwert: Stufe 5 Gestaltung bis zum 4. Quartal 2028: ▲ im Plan, es fehlen 11,2 Punkte, 34 % des Wegs",
                      words)
        self.assertIn("Mobilität, Energie & Klima: Stufe 3 Verankerung bis zum 2. Quartal 2027: ▼ hinter dem Plan", words)
        self.assertEqual([line for line in said.splitlines() if len(line) > 80], [])
        words = " ".join(self.say("jena", **ENGLISH).split())
        self.assertIn("Overall score: level 5 Shaping by the 4th quarter of 2028: ▲ on track, 11.2 points are missing", words)
        self.assert_nothing_changed()

    def test_a_target_is_set_replaced_and_removed(self):
        old = read(self.file)["targets"]
        self.assertEqual([entry["dimension"] for entry in old], ["dp"])
        said = self.say("erfurt", "me", "4", "--by", "2027-Q4")
        self.assertIn("Mobilität, Energie & Klima: Stufe 4 Vernetzung bis zum 4. Quartal 2027", said)
        mine = {"dimension": "me", "level": "networking", "since": "2026-Q4", "by": "2027-Q4"}
        self.assertEqual(read(self.file)["targets"], old + [mine])
        # By its sign and the name of the level, and with the quarter the other way round.
        self.say("Erfurt", "ME", "Gestaltung", "--by", "q1/2028")
        mine |= {"level": "shaping", "by": "2028-Q1"}
        self.assertEqual(read(self.file)["targets"], old + [mine])
        whole = {"level": "networking", "since": "2026-Q4", "by": "2028-Q4"}
        self.say("erfurt", "gesamt", "networking", "--by", "2028-Q4")
        self.assertEqual(read(self.file)["targets"], [whole, *old, mine])
        self.assertEqual(read(self.file)["notice"], "Beispieldaten – frei erfunden")
        self.assertIn("✓ erreicht", self.say("erfurt"))
        self.assertNotIn("Mobilität", self.say("erfurt", "me", "--remove"))
        self.say("erfurt", "overall", "--remove", **ENGLISH)
        self.assertEqual(read(self.file)["targets"], old)
        # As it was, to the byte.
        self.assert_nothing_changed()
        self.assertIn("Noch kein Ziel. Setzen Sie eines: reifegrad target erfurt sg 5 --by", self.say("erfurt", "dp", "--remove"))
        self.assert_nothing_changed(but=ERFURT)
        self.expect(GOOD, run("check", "--strict", folder=self.workspace))

    def test_wrong_calls_say_what_would_be_right_and_change_nothing(self):
        for arguments, words in [
            (["erfutr"], "Meinten Sie „Erfurt“?"),
            (["erfurt", "dvv", "5", "--by", "2027-Q4"], "Meinten Sie „dv“?"),
            (["erfurt", "k", "5", "--by", "2027-Q4"], "nur für gewertete Handlungsfelder"),
            (["erfurt", "dv", "9", "--by", "2027-Q4"], "Eine Stufe „9“ gibt es nicht.\n"),
            (["erfurt", "dv", "5", "--by", "2026-Q9"], "„2026-Q9“ ist kein Quartal."),
            (["erfurt", "dv", "5", "--by", "2026-Q4"], "muss nach dem 4. Quartal 2026 liegen"),
            (["erfurt", "dv", "--remove"], "kein Ziel"),
            (["erfurt", "dv"], "--by"), (["erfurt", "dv", "5"], "--by"), (["erfurt", "--remove"], "--remove"),
            (["erfurt", "dv", "5", "--by", "2027-Q4", "--remove"], "--remove"), ([], "kommune"),
        ]:
            with self.subTest(arguments=arguments):
                ended = run("target", *arguments, folder=self.workspace)
                self.assertIn(words, self.expect(WRONG_CALL, ended))
                self.assertEqual(ended.stdout, "")
        self.assert_nothing_changed()
        said = self.say("erfurt", "dv", "9", "--by", "2027-Q4", code=WRONG_CALL, **ENGLISH)
        self.assertIn("There is no level “9”.", said)

    def test_broken_targets_are_told_with_their_place_and_stay_as_they_are(self):
        content = self.file.read_text(encoding="utf-8").replace('"shaping"', '"shapeing"')
        line = next(number for number, text in enumerate(content.splitlines(), 1) if "shapeing" in text)
        column = content.splitlines()[line - 1].index('"shapeing"') + 1
        self.file.write_text(content, encoding="utf-8")
        self.before = files(self.workspace)
        for arguments in (["erfurt"], ["erfurt", "me", "4", "--by", "2027-Q4"], ["erfurt", "dp", "--remove"]):
            with self.subTest(arguments=arguments):
                said = self.say(*arguments, code=BROKEN_DATA)
                self.assertIn(f"{ERFURT}:{line}:{column}: Fehler", said)
                self.assertIn("Meinten Sie „shaping“?", said)
        self.assert_nothing_changed()
        self.file.write_text(content[:-4], encoding="utf-8")
        self.assertRegex(self.say("erfurt", "me", "4", "--by", "2027-Q4", code=BROKEN_DATA), rf"{ERFURT}:\d+:\d+: Fehler")
        self.assertEqual(self.file.read_text(encoding="utf-8"), content[:-4])

    def test_before_anybody_handed_in_there_is_nothing_to_measure_from(self):
        self.workspace = self.new_workspace("empty")
        before = files(self.workspace)
        for arguments in (["weida"], ["weida", "dv", "4", "--by", "2027-Q4"]):
            self.say(*arguments, code=MISSING_INPUT)
        self.assertEqual(files(self.workspace), before)

    def test_a_folder_that_cannot_be_written_ends_with_73(self):
        # The rights of a folder mean nothing to root.
        program, user = PROGRAM, {}
        if os.geteuid() == 0:
            program = shutil.copy(PROGRAM, self.folder)
            user = {"user": NOBODY, "group": NOBODY, "extra_groups": []}
            self.folder.chmod(0o755)
        folder = self.file.parent
        folder.chmod(0o555)
        self.addCleanup(folder.chmod, 0o755)
        for language, words in [("de", "Assessments/erfurt"), ("en", "Assessments/erfurt")]:
            ended = subprocess.run(
                [program, "target", "erfurt", "me", "4", "--by", "2027-Q4"], cwd=self.workspace,
                env=ENVIRONMENT | {"REIFEGRAD_LANGUAGE": language}, capture_output=True, text=True, timeout=60, **user)
            self.assertIn(words, self.expect(CANNOT_WRITE, ended))
            self.assertEqual(ended.stdout, "")
        self.assert_nothing_changed()

    def test_foreign_keys_are_not_lost_in_silence(self):
        content = read(self.file)
        content["targets"][0]["remark"] = "mine"
        self.file.write_text(json.dumps(content), encoding="utf-8")
        self.before = files(self.workspace)
        self.assertIn("remark", self.say("erfurt", "me", "4", "--by", "2027-Q4", code=BROKEN_DATA))
        self.assert_nothing_changed()
