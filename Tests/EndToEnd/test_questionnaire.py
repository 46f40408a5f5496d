"""Versions of questionnaires are compared, printed and begun."""

import copy
import json

from program import (
    BROKEN_DATA, CANNOT_WRITE, GOOD, MISSING_INPUT, PROJECT, QUESTIONNAIRE, WRONG_CALL, EndToEndTest, files,
    questions, read, run)


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


class Documents(EndToEndTest):

    def test_the_newest_definition_comes_as_markdown_where_it_is_passed_on(self):
        workspace = self.new_workspace()
        text = self.expect(GOOD, run("questionnaire", "print", folder=workspace))
        self.assertTrue(text.startswith("# Smarte Städte und Regionen in Thüringen"), text[:80])
        for question in questions(read(PROJECT / QUESTIONNAIRE)):
            self.assertIn(f"### {question['code']} ", text)
        english = self.expect(GOOD, run("questionnaire", "print", "--language", "en", folder=workspace))
        self.assertTrue(english.startswith("# Smart cities and regions"), english[:80])
        self.assertEqual(run("questionnaire", "print", "1", folder=workspace).stdout, text)
        self.assertEqual(sorted(path.name for path in workspace.iterdir()), ["Assessments", "Questionnaires", "meetings.json", "municipalities.json"])

    def test_a_file_says_by_its_name_what_it_is_to_be(self):
        page, text = self.folder / "print.html", self.folder / "print.md"
        for file in (page, text):
            said = self.expect(GOOD, run("questionnaire", "print", PROJECT / QUESTIONNAIRE, "--output", file))
            self.assertEqual(said, f"file://{file}\n")
        self.assertTrue(page.read_text(encoding="utf-8").startswith("<!DOCTYPE html>"))
        self.assertTrue(text.read_text(encoding="utf-8").startswith("# "))
        streamed = run("questionnaire", "print", PROJECT / QUESTIONNAIRE, "--format", "html", "--output", "-")
        self.assertEqual(streamed.stdout, page.read_text(encoding="utf-8"))

    def test_codes(self):
        workspace = self.new_workspace()
        before = files(workspace)
        for code, arguments in [
            (MISSING_INPUT, ["gone.json"]), (MISSING_INPUT, ["7"]), (BROKEN_DATA, ["municipalities.json"]),
            (WRONG_CALL, ["--language", "fr"]), (WRONG_CALL, ["--format", "pdf"]),
            (WRONG_CALL, ["--output", "municipalities.json"]), (CANNOT_WRITE, ["--output", "nowhere/a.html"]),
        ]:
            with self.subTest(arguments=arguments):
                self.expect(code, run("questionnaire", "print", *arguments, folder=workspace))
        self.assertEqual(files(workspace), before)
        self.expect(MISSING_INPUT, run("questionnaire", "print", folder=self.folder / "workspace/Assessments/.." / ".."))


class Beginnings(EndToEndTest):

    def test_what_is_begun_passes_every_check_and_can_be_printed(self):
        file = self.folder / "water.json"
        said = self.expect(GOOD, run("questionnaire", "new", "water.json", folder=self.folder))
        self.assertIn("reifegrad check water.json", said)
        self.assertEqual(read(file)["id"], "water")
        schema = self.folder / "questionnaire.schema.json"
        self.assertEqual(schema.read_bytes(), (PROJECT / "Questionnaires/questionnaire.schema.json").read_bytes())
        self.assertEqual(
            self.expect(GOOD, run("check", file)), "1 Datei geprüft, kein Fehler.\n")
        self.expect(GOOD, run("questionnaire", "print", file))

    def test_it_takes_its_place_in_a_workspace(self):
        workspace = self.new_workspace()
        self.expect(GOOD, run("questionnaire", "new", "Questionnaires/a.json", "--id", "my-own", folder=workspace))
        self.assertEqual(read(workspace / "Questionnaires/a.json")["id"], "my-own")
        self.expect(GOOD, run("check", folder=workspace))
        # Which of two is meant has to be said.
        self.assertIn("my-own", self.expect(WRONG_CALL, run("questionnaire", "print", folder=workspace)))

    def test_nothing_is_overwritten(self):
        file = self.folder / "mine.json"
        file.write_text("mine")
        (self.folder / "questionnaire.schema.json").write_text("mine too")
        (self.folder / "link.json").symlink_to("nowhere.json")
        before = files(self.folder)
        for name in ("mine.json", "link.json"):
            self.expect(CANNOT_WRITE, run("questionnaire", "new", name, folder=self.folder))
        self.assertEqual(files(self.folder), before)
        self.expect(GOOD, run("questionnaire", "new", "other.json", folder=self.folder))
        self.assertEqual((self.folder / "questionnaire.schema.json").read_text(), "mine too")

    def test_codes(self):
        for code, arguments in [
            (WRONG_CALL, []), (WRONG_CALL, ["a.json", "--id", "Not An Id"]), (WRONG_CALL, ["My File.json"]),
            (CANNOT_WRITE, ["nowhere/a.json"]),
        ]:
            with self.subTest(arguments=arguments):
                self.expect(code, run("questionnaire", "new", *arguments, folder=self.folder))
        self.assertEqual(files(self.folder), {})
