"""What score, compare and explain say and give to programs."""

import json

from program import GOOD, WRONG_CALL, EndToEndTest, read, run


class Comparing(EndToEndTest):

    def test_who_has_not_handed_in_is_named(self):
        workspace = self.demonstration()
        file = max((workspace / "Assessments/weida").glob("20*.json"))
        draft = read(file)
        draft["status"] = "draft"
        draft.pop("submitted", None)
        file.write_text(json.dumps(draft), encoding="utf-8")
        quarter = file.stem
        missing = json.loads(run("compare", "--json", "--quarter", quarter, folder=workspace).stdout)["missing"]
        entry = next(entry for entry in missing if entry["municipality"] == "weida")
        self.assertEqual((entry["name"], entry["draft"]), ("Weida", True))
        said = self.expect(GOOD, run("compare", "--quarter", quarter, folder=workspace))
        self.assertIn("Nicht abgegeben:", said)
        self.assertIn("Weida (Entwurf)", " ".join(said.split()))
        self.assertIn("„Bei Ähnlichen“ heißt", said)

    def test_what_would_be_ignored_is_a_wrong_call(self):
        workspace = self.demonstration()
        for arguments in [
            ["compare", "--json", "--dimension", "nonsense"], ["compare", "--dimension", "nonsense"],
            ["explain", "weida", "--next", "--all"],
        ]:
            with self.subTest(arguments=arguments):
                self.expect(WRONG_CALL, run(*arguments, folder=workspace))


class Versions(EndToEndTest):

    def test_versions_without_a_common_question_are_said_to_be_not_comparable(self):
        workspace = self.demonstration()
        definition = read(workspace / "Questionnaires/smart-region-thueringen.json")
        version = definition["version"]
        definition["version"] = str(int(version.split(".")[0]) + 1)

        def renew(dimension):
            for question in dimension.get("questions", []):
                question["replaces"] = {"comparable": False}
            for below in dimension.get("dimensions", []):
                renew(below)

        for dimension in definition["dimensions"]:
            renew(dimension)
        (workspace / "Questionnaires/newer.json").write_text(json.dumps(definition), encoding="utf-8")
        file = max((workspace / "Assessments/weida").glob("20*.json"))
        assessment = read(file)
        assessment["questionnaire"]["version"] = definition["version"]
        file.write_text(json.dumps(assessment), encoding="utf-8")
        said = " ".join(self.expect(GOOD, run("score", "weida", folder=workspace)).split())
        self.assertNotIn("seit", said)
        self.assertIn("Keine Frage ist in beiden Fassungen des Fragebogens vergleichbar.", said)
        score = json.loads(run("score", "weida", "--json", folder=workspace).stdout)
        self.assertEqual(score["comparable"]["questions"], 0)
