"""An assessment is handed in, sealed, opened again and changed, and all of that can be read afterwards."""

import hashlib
import json
import shlex

from program import (
    BROKEN_DATA, GOOD, MISSING_INPUT, QUESTIONNAIRE, WRONG_CALL, EndToEndTest, files, read, run)

FILE = "Assessments/jena/2026-Q4.json"


def digest(assessment):
    """The seal as Documentation/Format.md describes it; all numbers here are whole or have one decimal."""
    content = {key: value for key, value in assessment.items() if key not in ("seal", "revision", "position")}
    history = [dict(entry) for entry in content["history"]]
    history[-1].pop("seal", None)
    content["history"] = history
    text = json.dumps(content, sort_keys=True, ensure_ascii=False, separators=(",", ":"))
    return hashlib.sha256(text.encode()).hexdigest()


class Submission(EndToEndTest):

    def setUp(self):
        super().setUp()
        self.workspace = self.demonstration()

    def say(self, *arguments, code=GOOD, typed=""):
        return self.expect(code, run(*arguments, folder=self.workspace, typed=typed))

    @property
    def assessment(self):
        return read(self.workspace / FILE)

    def test_other_programs_compute_the_same_seal(self):
        for file in ("jena", "gera"):
            assessment = read(self.workspace / f"Assessments/{file}/2026-Q3.json")
            self.assertEqual(assessment["seal"], digest(assessment))

    def test_handing_in_opening_and_changing_leave_their_traces(self):
        first = self.assessment["seal"]
        self.say("reopen", "jena", "--reason", "Zahl berichtigt", "--role", "Hauptamt")
        self.assertEqual(self.assessment["status"], "draft")
        self.assertNotIn("seal", self.assessment)
        before = self.assessment["answers"]["ok4"]
        self.say("fill", "jena", "--plain", "--role", "Bauamt", typed="OK4\n55\nq\n")
        said = self.say("submit", "jena")
        seal = self.assessment["seal"]
        self.assertEqual(seal, digest(self.assessment))
        self.assertIn(seal, said)
        self.assertIn("Stufe 4 Vernetzung", said)
        events = [(entry["event"], entry.get("role")) for entry in self.assessment["history"]]
        self.assertEqual(events, [
            ("submitted", None), ("reopened", "Hauptamt"), ("changed", "Bauamt"), ("submitted", None)])
        self.assertEqual(self.assessment["history"][0]["seal"], first)
        self.assertEqual(self.assessment["history"][2]["old"], before)
        self.assertEqual(self.assessment["history"][2]["new"]["value"], 55)
        history = self.say("history", "jena")
        for words in ("wieder geöffnet: Zahl berichtigt", "OK4 geändert", "bisher: 53", "jetzt: 55", "· Bauamt"):
            self.assertIn(words, history)
        self.say("check")

    def test_an_interview_that_opens_what_was_handed_in_says_so_in_the_history(self):
        self.say("fill", "jena", "--plain", "--reopen", typed="OK4\n55\nq\n")
        self.assertEqual(
            [entry["event"] for entry in self.assessment["history"]], ["submitted", "reopened", "changed"])

    def test_an_interview_seals_what_it_hands_in(self):
        self.say("reopen", "jena", "--reason", "x")
        said = self.say("fill", "jena", "--plain", typed="a\nj\n")
        self.assertIn(f"Siegel: {self.assessment['seal']}", said)
        self.assertIn(f"geht an die auswertende Stelle: {FILE}", said)
        self.assertEqual(self.assessment["status"], "submitted")
        self.assertEqual(self.assessment["seal"], digest(self.assessment))

    def test_what_to_do_next_can_be_typed_where_one_is(self):
        name = "mein Ordner"
        self.demonstration(name)
        here = ["--workspace", name]
        said = self.expect(GOOD, run("reopen", "jena", "--reason", "x", *here, folder=self.folder))
        call = "fill jena --quarter 2026-Q4 --workspace 'mein Ordner'"
        self.assertIn(f"Ändern mit: reifegrad {call}", said)
        said = self.expect(GOOD, run(*shlex.split(call), folder=self.folder, typed="a\nj\n"))
        self.assertIn(f"geht an die auswertende Stelle: {name}/{FILE}", said)
        self.assertIn("reifegrad dashboard --workspace 'mein Ordner'", said)

    def test_a_second_time_changes_nothing(self):
        before = files(self.workspace)
        self.assertIn("schon abgegeben", self.say("submit", "jena"))
        self.say("reopen", "weida", "--reason", "x")
        self.assertEqual(files(self.workspace), before)

    def test_what_is_missing_is_told_and_nothing_is_handed_in(self):
        before = files(self.workspace)
        said = self.say("submit", "weida", code=BROKEN_DATA)
        self.assertIn("Infrastruktur & Konnektivität: nicht auswertbar, 0 von 5 Fragen beantwortet.", said)
        self.assertIn("--incomplete", said)
        self.assertEqual(files(self.workspace), before)
        self.say("submit", "weida", "--incomplete")
        self.say("check")

    def test_a_required_question_keeps_from_handing_in_even_what_may_be_incomplete(self):
        questionnaire = read(self.workspace / QUESTIONNAIRE)
        questionnaire["dimensions"][0]["questions"][0]["required"] = True
        (self.workspace / QUESTIONNAIRE).write_text(json.dumps(questionnaire), encoding="utf-8")
        self.say("reopen", "jena", "--reason", "x")
        assessment = self.assessment
        del assessment["answers"]["sg1"]
        del assessment["answers"]["ik1"]["source"]
        (self.workspace / FILE).write_text(json.dumps(assessment), encoding="utf-8")
        said = self.say("submit", "jena", "--incomplete", code=BROKEN_DATA)
        self.assertIn("SG1: Diese Frage muss beantwortet werden", said)
        self.assertIn("IK1: Die Zahl braucht ihre Quelle", said)
        assessment["answers"]["sg1"] = {"state": "dont-know"}
        del assessment["answers"]["ik1"]
        (self.workspace / FILE).write_text(json.dumps(assessment), encoding="utf-8")
        self.say("submit", "jena")

    def test_a_seal_that_does_not_fit_is_an_error_to_check_and_a_warning_elsewhere(self):
        file = self.workspace / FILE
        file.write_text(file.read_text(encoding="utf-8").replace('"value": 53', '"value": 99'), encoding="utf-8")
        said = self.say("check", code=BROKEN_DATA)
        self.assertIn(f"{FILE}:8:11: Fehler: Das Siegel passt nicht", said)
        self.assertIn("Warnung: Das Siegel passt nicht", self.say("score", "jena"))
        self.assertIn("Warnung: Das Siegel passt nicht", self.say("compare"))

    def test_a_seal_that_does_not_fit_is_not_handed_in_again_in_silence(self):
        file = self.workspace / FILE
        file.write_text(file.read_text(encoding="utf-8").replace('"value": 53', '"value": 99'), encoding="utf-8")
        before = files(self.workspace)
        said = self.say("submit", "jena", code=BROKEN_DATA)
        self.assertIn("das Siegel passt nicht; gespeichert wurde nichts", said)
        self.assertIn("reifegrad reopen jena --quarter 2026-Q4 --reason", said)
        self.assertEqual(files(self.workspace), before)
        self.say("reopen", "jena", "--reason", "Zahl berichtigt")
        self.assertIs(self.assessment["history"][-1]["brokenSeal"], True)
        self.say("submit", "jena")
        self.assertIn("Das Siegel passte nicht", " ".join(self.say("history", "jena").split()))
        self.say("check")

    def test_what_was_only_looked_at_is_not_to_be_gone_on_with(self):
        for typed, code in ("q\n", GOOD), ("", MISSING_INPUT):
            said = self.say("fill", "jena", "--plain", "--reopen", typed=typed, code=code)
            self.assertIn("bleibt abgegeben", said)
            self.assertNotIn("Weiter geht es", said)

    def test_wrong_calls_are_told(self):
        self.say("submit", "jena", "--quarter", "2020-Q1", code=MISSING_INPUT)
        self.say("submit", "jena", "--role", "x" * 81, code=WRONG_CALL)
        self.say("reopen", "jena", "--reason", " ", code=WRONG_CALL)
