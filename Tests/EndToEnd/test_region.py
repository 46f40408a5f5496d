"""A region's answers are suggested out of those of its members, confirmed by somebody, and handed in."""

import json

from program import (
    BROKEN_DATA, GOOD, MISSING_INPUT, QUESTIONNAIRE, WRONG_CALL, EndToEndTest, files, questions, read, run)
from terminal import Terminal

REGION, QUARTER = "seltenrain", "2025-Q2"
FILE = f"Assessments/{REGION}/{QUARTER}.json"


class Regions(EndToEndTest):
    """Three of the six members take part themselves."""

    def setUp(self):
        super().setUp()
        self.workspace = self.new_workspace()
        file = self.workspace / "municipalities.json"
        data = read(file)
        region = next(entry for entry in data["municipalities"] if entry["id"] == REGION)
        self.names = [member["name"] for member in region["members"]]
        self.ids = [name.lower() for name in self.names[:3]]
        pattern = next(entry for entry in data["municipalities"] if entry["id"] == "weida")
        for member, name in zip(region["members"], self.ids):
            entry = {key: value for key, value in pattern.items() if key not in ("ars", "note", "officialName")}
            data["municipalities"].append(entry | {
                "id": name, "name": member["name"], "ags": member["ags"], "district": region["district"],
                "population": entry["population"] | {"count": member["population"]}})
        # So that a mean is easily worked out.
        for member, people in zip(region["members"], (100, 300, 600)):
            member["population"] = people
        file.write_text(json.dumps(data), encoding="utf-8")
        self.questions = questions(read(self.workspace / QUESTIONNAIRE))

    def say(self, *arguments, code=GOOD, typed=""):
        return self.expect(code, run(*arguments, folder=self.workspace, typed=typed))

    def suggest(self, code=GOOD):
        return self.say("region", "suggest", REGION, "--quarter", QUARTER, code=code)

    def hand_in(self, name, quarter, answers, status="submitted"):
        """Puts there what a member has handed in."""
        assessment = {
            "format": 1, "municipality": name, "quarter": quarter,
            "questionnaire": {"id": "smart-region-thueringen", "version": read(self.workspace / QUESTIONNAIRE)["version"]},
            "status": status}
        if status == "submitted":
            assessment["submitted"] = "2025-05-01T08:00:00Z"
        file = self.workspace / f"Assessments/{name}/{quarter}.json"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(
            json.dumps(assessment | {"answers": {key: {"value": value} for key, value in answers.items()}}), encoding="utf-8")

    def all_hand_in(self):
        self.hand_in(self.ids[0], "2025-Q1", {"sg1": "2", "sg2": "4", "ok4": 10, "sg5": True, "sg4": ["health", "climate"]})
        self.hand_in(self.ids[1], QUARTER, {"sg1": "2", "sg2": "3", "ok4": 20, "sg4": ["health"]})
        self.hand_in(self.ids[2], QUARTER, {"sg1": "4", "ok4": 30, "sg4": ["climate"]})
        # What came later, and what is a draft, says nothing.
        self.hand_in(self.ids[2], "2025-Q3", {"sg1": "5", "sg5": True})
        self.hand_in(self.ids[0], QUARTER, {"sg1": "5"}, status="draft")

    @property
    def answers(self):
        return read(self.workspace / FILE)["answers"]

    # Suggesting

    def test_members_are_told_with_what_they_have_handed_in(self):
        self.hand_in(self.ids[1], "2025-Q1", {"sg1": "2"})
        said = self.say("region", "members", REGION)
        rows = {line.split("  ")[0]: line for line in said.splitlines()}
        self.assertIn(self.ids[0], rows[self.names[0]])
        self.assertIn("1. Quartal 2025", rows[self.names[1]])
        self.assertIn("300", rows[self.names[1]])
        self.assertIn("nimmt nicht teil", rows[self.names[3]])
        self.assertIn("reifegrad municipality add", said)

    def test_answers_are_suggested_out_of_those_of_the_members(self):
        self.all_hand_in()
        said = self.suggest()
        answers = self.answers
        self.assertEqual(answers.keys(), {"sg1", "sg2", "ok4", "sg4"}, "SG5 was answered by one member alone")
        # 2, 2 and 4; 4 and 3, of which the lower; (10·100 + 20·300 + 30·600) / 1000 = 25; both by two of three.
        self.assertEqual(answers["sg1"]["value"], "2")
        self.assertEqual(answers["sg1"]["derivedFrom"], self.ids)
        self.assertEqual(answers["sg2"]["value"], "3")
        self.assertEqual(answers["sg2"]["derivedFrom"], self.ids[:2])
        self.assertEqual(answers["ok4"]["value"], 25)
        self.assertEqual(set(answers["sg4"]["value"]), {"health", "climate"})
        self.assertEqual(read(self.workspace / FILE)["status"], "draft")
        rows = {line.split("  ")[0]: line for line in said.splitlines()}
        self.assertRegex(rows["SG1"], r"Antwort 2 +3 +2 × Antwort 2, 1 × Antwort 4")
        self.assertRegex(rows["SG4"], r"Antwort 1, 2 +3 +2 × Antwort 1, 2$")
        self.assertIn(f"{self.names[0]} (1. Quartal 2025)", said)
        self.assertIn(f"reifegrad fill {REGION} --quarter {QUARTER}", said)
        self.say("check")

    def test_own_answers_stay_and_unconfirmed_suggestions_are_made_anew(self):
        self.all_hand_in()
        self.say("fill", REGION, "--quarter", QUARTER, "--plain", typed="5\nz\nc Beschlossen.\nq\n")
        own = self.answers["sg1"]
        said = self.suggest()
        self.assertIn("Eine eigene Antwort der Region bleibt", said)
        self.assertEqual(self.answers["sg1"], own)
        first = self.answers["ok4"]
        self.suggest()
        self.assertEqual(self.answers["ok4"], first)
        self.hand_in(self.ids[2], QUARTER, {"ok4": 40})
        self.suggest()
        # (10·100 + 20·300 + 40·600) / 1000
        self.assertEqual(self.answers["ok4"]["value"], 31)
        self.hand_in(self.ids[2], QUARTER, {"sg1": "4"})
        self.hand_in(self.ids[1], QUARTER, {"sg1": "4"})
        said = self.suggest()
        self.assertIn("OK4", said.split("Entfallen")[1])
        self.assertEqual(self.answers.keys(), {"sg1"})

    # Confirming

    def test_only_what_is_confirmed_is_handed_in(self):
        self.all_hand_in()
        self.suggest()
        said = self.say("submit", REGION, "--quarter", QUARTER, "--incomplete", code=BROKEN_DATA)
        for code in ("SG1", "SG2", "SG4", "OK4"):
            self.assertIn(f"{code}: Der Vorschlag", said)
        terminal = Terminal("fill", REGION, "--quarter", QUARTER, folder=self.workspace)
        self.addCleanup(terminal.kill)
        terminal.wait_for("Vorschlag aus den Antworten von 3 Mitgliedern. Enter bestätigt ihn.")
        terminal.type("\r")
        terminal.wait_for("Vorschlag aus den Antworten von 2 Mitgliedern.")
        self.assertNotIn("derivedFrom", self.answers["sg1"])
        self.assertEqual(self.answers["sg1"]["value"], "2")
        terminal.type("q")
        self.assertEqual(terminal.end(), GOOD)
        self.say("fill", REGION, "--quarter", QUARTER, "--plain", typed="g sg2\n\ng sg4\n\ng ok4\n\nq\n")
        self.assertFalse([answer for answer in self.answers.values() if "derivedFrom" in answer])
        self.say("submit", REGION, "--quarter", QUARTER, "--incomplete")
        self.say("check")
        before = files(self.workspace)
        self.assertIn(f"reopen {REGION} --quarter {QUARTER}", self.suggest(code=WRONG_CALL))
        self.assertEqual(files(self.workspace), before)

    def test_a_file_with_a_suggestion_that_says_it_was_handed_in_is_refused(self):
        self.all_hand_in()
        self.suggest()
        file = self.workspace / FILE
        assessment = read(file)
        assessment |= {"status": "submitted", "submitted": "2025-05-02T08:00:00Z"}
        file.unlink()
        inbox = self.folder / "inbox"
        inbox.mkdir()
        (inbox / "region.json").write_text(json.dumps(assessment), encoding="utf-8")
        said = run("collect", inbox, folder=self.workspace)
        self.assertIn("SG1 ist ein Vorschlag", said.stdout + said.stderr)
        self.assertFalse(file.exists())

    # Refusing

    def test_without_two_members_nothing_is_written_and_all_are_named(self):
        self.hand_in(self.ids[0], QUARTER, {"sg1": "2"})
        before = files(self.workspace)
        said = self.suggest(code=MISSING_INPUT)
        self.assertIn(f"{self.names[0]}: nimmt teil ({self.ids[0]}), zuletzt abgegeben: 2. Quartal 2025", said)
        self.assertIn(f"{self.names[1]}: nimmt teil ({self.ids[1]}), hat nichts abgegeben", said)
        self.assertIn(f"{self.names[3]}: nimmt nicht selbst teil", said)
        self.assertIn("reifegrad municipality add", said)
        self.assertEqual(files(self.workspace), before)
        self.assertFalse((self.workspace / f"Assessments/{REGION}").exists())

    def test_members_that_agree_on_nothing_leave_all_as_it_is(self):
        self.hand_in(self.ids[0], QUARTER, {"sg1": "2"})
        self.hand_in(self.ids[1], QUARTER, {"sg2": "2"})
        before = files(self.workspace)
        self.assertIn("nichts vorzuschlagen", self.suggest())
        self.assertEqual(files(self.workspace), before)

    def test_who_is_no_region_or_no_quarter_is_refused(self):
        before = files(self.workspace)
        self.assertIn("Weida ist keine Region", self.say("region", "suggest", "weida", code=WRONG_CALL))
        self.assertIn("Weida ist keine Region", self.say("region", "members", "weida", code=WRONG_CALL))
        self.say("region", "suggest", REGION, "--quarter", "2999-Q1", code=WRONG_CALL)
        self.say("region", "suggest", "atlantis", code=WRONG_CALL)
        self.assertEqual(files(self.workspace), before)

    def test_a_member_with_a_broken_file_is_told(self):
        self.all_hand_in()
        (self.workspace / f"Assessments/{self.ids[1]}/{QUARTER}.json").write_text("{", encoding="utf-8")
        before = files(self.workspace)
        self.assertIn(f"{self.ids[1]}/{QUARTER}.json", self.suggest(code=BROKEN_DATA))
        self.assertEqual(files(self.workspace), before)
