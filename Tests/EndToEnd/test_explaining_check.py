"""What is wrong in files, for people who want to be strict and for programs."""

import json

import demonstration
import documented
from program import BROKEN_DATA, GOOD, MISSING_INPUT, QUESTIONNAIRE, WRONG_CALL, EndToEndTest, read, run

JENA = "Assessments/jena/2025-Q3.json"


class Checking(EndToEndTest):

    def setUp(self):
        super().setUp()
        self.workspace = demonstration.keep(self.demonstration(), "jena/2025-Q3.json", "gera/2025-Q3.json", "jena/targets.json")

    def diagnostics(self, *arguments, code):
        ended = run("check", "--format", "json", *arguments, folder=self.workspace)
        self.expect(code, ended)
        self.assertEqual(ended.stderr, "")
        value = json.loads(ended.stdout)
        self.assertEqual(documented.Reader().problems(value, documented.DIAGNOSTICS), [])
        return value["diagnostics"]

    def plant(self, name, old, new):
        """Puts a fault into a file; returns the line and the column of the first sign of `new`."""
        file = self.workspace / name
        before, after = file.read_text(encoding="utf-8").split(old, 1)
        file.write_text(before + new + after, encoding="utf-8")
        return before.count("\n") + 1, len(before) - before.rfind("\n")

    def plant_a_warning(self):
        """Two options that count the same; returns the place of the second score."""
        definition = read(self.workspace / QUESTIONNAIRE)
        options = definition["dimensions"][0]["questions"][0]["options"]
        for option, score in zip(options, (0, 0.25, 0.5, 0.5, 1), strict=True):
            option["score"] = score
        content = json.dumps(definition, ensure_ascii=False)
        (self.workspace / QUESTIONNAIRE).write_text(content, encoding="utf-8")
        second = content.index('"score": 0.5', content.index('"score": 0.5') + 1)
        return 1, second + len('"score": ') + 1

    def test_a_warning_is_an_error_only_to_the_strict(self):
        self.expect(GOOD, run("check", "--strict", folder=self.workspace))
        line, column = self.plant_a_warning()
        for arguments in ([], [QUESTIONNAIRE]):
            said = self.expect(GOOD, run("check", *arguments, folder=self.workspace))
            self.assertIn(f"{QUESTIONNAIRE}:{line}:{column}: Warnung: ", said)
            self.assertIn("kein Fehler, 1 Warnung.", said)
            said = self.expect(BROKEN_DATA, run("check", "--strict", *arguments, folder=self.workspace))
            self.assertIn("0 Fehler, 1 Warnung in 1 Datei.", said)
        said = self.expect(BROKEN_DATA, run("check", "--strict", QUESTIONNAIRE, folder=self.workspace, REIFEGRAD_LANGUAGE="en"))
        self.assertIn("0 errors, 1 warning in 1 file.", said)
        # A warning keeps nobody from going on.
        self.expect(GOOD, run("score", "jena", folder=self.workspace))

    def test_programs_are_told_of_warnings_too(self):
        line, column = self.plant_a_warning()
        for arguments, code in (([], GOOD), (["--strict"], BROKEN_DATA)):
            told = self.diagnostics(*arguments, code=code)
            self.assertEqual(len(told), 1)
            self.assertEqual(
                {key: told[0][key] for key in told[0] if key != "message"},
                {"severity": "warning", "code": "equal-scores", "file": QUESTIONNAIRE, "line": line, "column": column,
                 "path": "dimensions[0].questions[0].options[3].score"})

    def test_nothing_is_told_where_all_is_good(self):
        for arguments in ([], ["--strict"], [QUESTIONNAIRE, "municipalities.json", JENA, "Assessments/jena/targets.json"]):
            self.assertEqual(self.diagnostics(*arguments, code=GOOD), [])

    def test_programs_are_told_where_faults_are(self):
        # The ü and the half note that is two units of UTF-16 are one column each.
        misspelt = self.plant(JENA, '"status"', '"sta𝅗ü": 1, "statu"')
        missing = self.plant("Assessments/jena/targets.json", '"by":', '"until":')
        unread = self.plant("Assessments/gera/2025-Q3.json", '"format": 1,', '"format": 1')
        told = self.diagnostics(code=BROKEN_DATA)
        self.assertEqual({entry["severity"] for entry in told}, {"error"})
        places = {(entry["file"], entry["code"], entry.get("path")): (entry["line"], entry["column"]) for entry in told}
        self.assertEqual(places[JENA, "unknown-key", "sta𝅗ü"], misspelt)
        self.assertEqual(places[JENA, "unknown-key", "statu"], (misspelt[0], misspelt[1] + len('"sta𝅗ü": 1, ')))
        self.assertEqual(
            places["Assessments/jena/targets.json", "unknown-key", "targets[0].until"], missing)
        self.assertIn(("Assessments/jena/targets.json", "missing-key", "targets[0]"), places)
        broken = [place for (file, code, _), place in places.items() if file.endswith("gera/2025-Q3.json") and code == "json"]
        self.assertEqual(broken, [(unread[0], unread[1] + len('"format": 1'))])
        # People are told the same places and words.
        said = self.expect(BROKEN_DATA, run("check", folder=self.workspace))
        for entry in told:
            self.assertIn(
                f"{entry['file']}:{entry['line']}:{entry['column']}: Fehler: {entry['message']['de']}\n", said)
        self.assertIn(f"{len(told)} Fehler, 0 Warnungen in 3 Dateien.", said)

    def test_suggestions_are_told_in_both_languages(self):
        self.plant(JENA, '"answers"', '"answrs"')
        told = [entry for entry in self.diagnostics(JENA, code=BROKEN_DATA) if entry["code"] == "unknown-key"]
        self.assertIn("Meinten Sie „answers“?", told[0]["message"]["de"])
        self.assertIn("Did you mean “answers”?", told[0]["message"]["en"])

    def test_a_file_that_is_not_there_ends_with_66_unless_others_are_broken(self):
        told = self.diagnostics("gone.json", code=MISSING_INPUT)
        self.assertEqual(
            [(entry["code"], entry["file"], "line" in entry, "path" in entry) for entry in told],
            [("no-such-file", "gone.json", False, False)])
        self.plant(JENA, '"status"', '"statu"')
        told = self.diagnostics("gone.json", JENA, code=BROKEN_DATA)
        self.assertEqual({entry["file"] for entry in told}, {"gone.json", JENA})

    def test_another_format_is_a_wrong_call(self):
        self.expect(WRONG_CALL, run("check", "--format", "xml", folder=self.workspace))
