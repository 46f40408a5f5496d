"""Versions of questionnaires are compared, printed and begun."""

import copy
import json

from program import (
    BROKEN_DATA, GOOD, MISSING_INPUT, PROJECT, QUESTIONNAIRE, WRONG_CALL, EndToEndTest, questions, read, run)


class Versions(EndToEndTest):

    def setUp(self):
        super().setUp()
        self.older = read(PROJECT / QUESTIONNAIRE)
        self.newer = copy.deepcopy(self.older)
        self.newer["version"] = "2"
        self.workspace = self.new_workspace()
        self.asked = {question["id"]: question for question in questions(self.newer)}
        self.scored = sum(
            question.get("scored", True) and question["kind"] != "text" and dimension.get("scored", True)
            for dimension in self.newer["dimensions"] for question in dimension["questions"])

    def write(self):
        (self.workspace / "Questionnaires/v2.json").write_text(
            json.dumps(self.newer, ensure_ascii=False), encoding="utf-8")

    def diff(self, *arguments, code=GOOD, **environment):
        self.write()
        return self.expect(code, run("questionnaire", "diff", *arguments, folder=self.workspace, **environment))

    def test_what_changed_and_what_stays_comparable(self):
        self.asked["sg1"]["text"]["de"] = "Wie weit sind Sie?"
        self.asked["sg2"]["options"][1]["score"] = 0.3
        self.asked["sg3"]["weight"] = 2
        gone = self.newer["dimensions"][0]["questions"].pop()
        said = self.diff("1", "2")
        # One question is gone and one is worth something else.
        self.assertIn(f"{self.scored - 2} von {self.scored - 1} gewerteten Fragen sind", said)
        self.assertIn("1 ist nicht mehr vergleichbar", " ".join(said.split()))
        self.assertIn("1 ältere ist entfallen", said)
        self.assertRegex(said, rf"Entfallen\n  {gone['code']} ")
        self.assertRegex(said, r"SG1 Wie weit sind Sie\?\n    = vergleichbar\n    - Frage anders formuliert; bisher:")
        self.assertRegex(said, r"    ≠ nicht vergleichbar\n    - Antworten sind anders viel wert")
        self.assertIn("Gewicht: 1 → 2", said)
        self.assertIn('! Sagen Sie mit "replaces"', said)
        self.assertEqual([line for line in said.splitlines() if len(line) > 80], [])

    def test_the_newest_two_are_meant_where_none_is_named_and_their_order_does_not_matter(self):
        self.asked["sg3"]["weight"] = 2
        said = self.diff("1", "2")
        self.assertEqual(self.diff(), said)
        self.assertEqual(self.diff("2", "1"), said)
        self.assertEqual(self.diff(QUESTIONNAIRE, "Questionnaires/v2.json"), said)

    def test_the_same_twice_is_the_same(self):
        self.assertIn("Beide sind gleich.", self.diff("1", "1"))

    def test_programs_get_it_as_json(self):
        self.asked["sg2"]["options"][1]["score"] = 0.3
        self.asked["sg3"]["replaces"] = {"comparable": False}
        report = json.loads(self.diff("1", "2", "--json"))
        self.assertEqual((report["comparable"], report["scored"]), (self.scored - 2, self.scored))
        entries = {entry["id"]: entry for entry in report["questions"]}
        self.assertEqual(entries["sg2"]["changes"], [{"change": "worth"}])
        self.assertEqual(
            [(entries[id]["comparable"], entries[id]["declared"]) for id in ("sg1", "sg2", "sg3")],
            [(True, False), (False, False), (False, True)])

    def test_a_version_between_both_counts_too(self):
        self.asked["sg2"]["options"][1]["score"] = 0.3
        self.write()
        third = copy.deepcopy(self.older)
        third["version"] = "3"
        (self.workspace / "Questionnaires/v3.json").write_text(json.dumps(third), encoding="utf-8")
        report = json.loads(self.diff("1", "3", "--json"))
        self.assertEqual(report["comparable"], self.scored - 1)

    def test_english_readers_read_english(self):
        self.asked["sg3"]["weight"] = 2
        said = self.diff("1", "2", REIFEGRAD_LANGUAGE="en")
        self.assertIn(f"{self.scored} of {self.scored} scored questions are comparable", said)

    def test_codes(self):
        self.newer["version"] = "two"
        said = self.diff(QUESTIONNAIRE, "Questionnaires/v2.json", code=BROKEN_DATA)
        self.assertRegex(said, r"Questionnaires/v2.json:1:\d+: Fehler")
        self.newer["version"] = "2"
        self.assertIn("gone.json", self.diff("Questionnaires/v2.json", "gone.json", code=MISSING_INPUT))
        self.assertIn("1, 2", self.diff("1", "9", code=MISSING_INPUT))
        self.diff("1", code=WRONG_CALL)


class OneVersion(EndToEndTest):

    def test_one_version_alone_has_nothing_to_be_compared_with(self):
        self.expect(MISSING_INPUT, run("questionnaire", "diff", folder=self.new_workspace()))
        self.expect(MISSING_INPUT, run("questionnaire", "diff", folder=self.folder))
