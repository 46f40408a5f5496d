"""Weida comes back a quarter later: what has not changed is taken over, the rest is changed, and all can be taken back."""

import json

from program import GOOD, MISSING_INPUT, QUESTIONNAIRE, WRONG_CALL, EndToEndTest, questions, read, run
from terminal import Terminal

QUARTER = "2025-Q2"


class SecondQuarter(EndToEndTest):

    def setUp(self):
        super().setUp()
        self.workspace = self.demonstration()
        self.file = self.workspace / f"Assessments/weida/{QUARTER}.json"
        self.file.unlink()
        self.before = read(self.workspace / "Assessments/weida/2025-Q1.json")["answers"]

    def answers(self):
        return read(self.file)["answers"]

    def of(self, dimension):
        return {id: answer for id, answer in self.before.items() if id.startswith(dimension)}

    def start(self, *arguments):
        terminal = Terminal("fill", "weida", "--quarter", QUARTER, *arguments, folder=self.workspace)
        self.addCleanup(terminal.kill)
        return terminal


class OnTheScreen(SecondQuarter):

    def test_enter_takes_a_dimension_over_as_it_was_said_and_undo_takes_that_back(self):
        terminal = self.start()
        terminal.wait_for("Handlungsfeld 1 von 10")
        terminal.wait_for("Hat sich seit dem 1. Quartal 2025 etwas geändert?")
        terminal.type("\r")
        terminal.wait_for("Antworten sind übernommen und gespeichert.")
        self.assertEqual(self.answers(), self.of("sg"))
        terminal.type("u")
        terminal.wait_for("Zurückgenommen")
        terminal.wait_for("Handlungsfeld 1 von 10")
        self.assertEqual(self.answers(), {})
        terminal.type("u")
        terminal.wait_for("Es gibt nichts mehr zurückzunehmen.")

    def test_a_digit_opens_a_question_and_its_answer_leads_back(self):
        terminal = self.start()
        terminal.wait_for("Handlungsfeld 1 von 10")
        terminal.type("1")
        terminal.wait_for("Frage 1 von 51")
        terminal.type("5\r")
        terminal.wait_for("neu beantwortet")
        terminal.type("n")
        terminal.wait_for("Antworten sind übernommen und gespeichert.")
        self.assertEqual(self.answers()["sg1"]["value"], "5")
        self.assertEqual(self.answers()["sg2"], self.before["sg2"])

    def test_arrows_skip_back_and_leaving_are_keys_of_the_page(self):
        terminal = self.start()
        terminal.wait_for("Handlungsfeld 1 von 10")
        terminal.type("\x1b[B\x1b[B\r")
        terminal.wait_for("Frage 2 von 51")
        terminal.type("z")
        terminal.wait_for("Handlungsfeld 1 von 10")
        terminal.type("s")
        terminal.wait_for("Handlungsfeld 2 von 10")
        terminal.type("z")
        terminal.wait_for("Handlungsfeld 1 von 10")
        terminal.type("q")
        self.assertEqual(terminal.end(), GOOD)

    def test_an_answer_that_was_begun_is_neither_saved_nor_lost_in_silence(self):
        other = "4" if self.before["sg1"]["value"] == "5" else "5"
        terminal = self.start()
        terminal.wait_for("Handlungsfeld 1 von 10")
        terminal.type(f"1{other}")
        terminal.type("\x1b[D")
        terminal.wait_for("nicht bestätigt")
        terminal.type("\r")
        terminal.wait_for("Nicht bestätigt: Ihre Eingabe zu SG1.")
        self.assertFalse(self.file.exists())
        terminal.type("q")
        terminal.wait_for("einmal q verwirft sie.")
        terminal.type("\x03")
        terminal.wait_for("Nicht gespeichert, weil nicht mit Enter bestätigt: Ihre Eingabe zu SG1.")
        self.assertFalse(self.file.exists())

    def test_one_dimension_alone(self):
        terminal = self.start("--dimension", "dv")
        terminal.wait_for("Handlungsfeld 1 von 1")
        terminal.type("\r")
        terminal.wait_for("Gesamt:")
        self.assertEqual(self.answers(), self.of("dv"))


class InPlainLines(SecondQuarter):

    def fill(self, typed, *arguments):
        return run(
            "fill", "weida", "--quarter", QUARTER, *arguments, folder=self.workspace, typed=typed)

    def test_a_word_takes_over_a_number_changes_and_a_word_takes_back(self):
        self.expect(MISSING_INPUT, self.fill("unverändert\n"))
        self.assertEqual(self.answers(), self.of("sg"))
        said = self.expect(MISSING_INPUT, self.fill("unverändert\nrückgängig\n1\n"))
        self.assertIn("Zurückgenommen", said)
        self.assertEqual(self.answers(), self.of("sg"))

    def test_only_what_is_open_is_asked(self):
        self.expect(MISSING_INPUT, self.fill("n\n"))
        said = self.expect(MISSING_INPUT, self.fill("", "--only", "open"))
        self.assertIn("· nur Offenes", said)
        self.assertNotIn("SG1 ·", said)

    def test_the_review_comes_first_when_asked_for(self):
        said = self.expect(MISSING_INPUT, self.fill("", "--review"))
        self.assertIn("Gesamt:", said)

    def test_what_is_not_known_or_does_not_fit_is_refused(self):
        said = self.expect(WRONG_CALL, self.fill("", "--dimension", "dvv"))
        self.assertIn("Meinten Sie „dv“?", said)
        self.expect(WRONG_CALL, self.fill("", "--dimension", ","))
        self.expect(WRONG_CALL, self.fill("", "--only", "open", "--every-question"))
        for file in (self.workspace / "Assessments/weida").glob("*.json"):
            file.unlink()
        said = self.expect(WRONG_CALL, self.fill("", "--only", "changed"))
        self.assertIn("keine frühere Selbsteinschätzung", said)


class AfterANewVersion(SecondQuarter):

    def setUp(self):
        super().setUp()
        newer = read(self.workspace / QUESTIONNAIRE)
        newer["version"] = "2"
        first = questions(newer)[0]
        # The question has another id and its options have other ones; both say what they were before.
        first["id"] = "sg1-new"
        first["replaces"] = {"question": "sg1", "comparable": True}
        for option in first["options"]:
            option["replaces"] = [option["id"]]
            option["id"] = "o" + option["id"]
        (self.workspace / "Questionnaires/v2.json").write_text(json.dumps(newer, ensure_ascii=False), encoding="utf-8")

    def test_the_result_says_why_nothing_is_compared(self):
        why = "Zuletzt galt eine andere Fassung des Fragebogens; hier wird deshalb nicht verglichen."
        reviewed = ("fill", "weida", "--quarter", QUARTER, "--plain")
        said = self.expect(MISSING_INPUT, run(*reviewed, folder=self.workspace, typed="unverändert\na\n"))
        self.assertIn(why, " ".join(said.split()))
        self.assertNotRegex(said, "unverändert,|Punkte mehr|Punkte weniger")
        # Of the same version everything is.
        (self.workspace / "Questionnaires/v2.json").unlink()
        self.file.unlink()
        said = self.expect(MISSING_INPUT, run(*reviewed, folder=self.workspace, typed="unverändert\na\n"))
        self.assertNotIn("andere Fassung", said)
        self.assertIn("unverändert,", said)

    def test_answers_are_taken_over_under_their_new_names(self):
        terminal = self.start()
        terminal.wait_for("Hat sich seit dem 1. Quartal 2025 etwas geändert?")
        terminal.type("\r")
        terminal.wait_for("Antworten sind übernommen und gespeichert.")
        terminal.type("q")
        self.assertEqual(terminal.end(), GOOD)
        self.assertEqual(read(self.file)["questionnaire"]["version"], "2")
        expected = self.of("sg")
        first = expected.pop("sg1")
        expected["sg1-new"] = first | {"value": "o" + first["value"]}
        self.assertEqual(self.answers(), expected)


class AfterReopening(SecondQuarter):

    def test_undo_brings_the_answer_back_and_the_history_tells_both_ways(self):
        self.file = self.workspace / "Assessments/weida/2025-Q1.json"
        self.assertEqual(read(self.file)["status"], "submitted")
        other = "4" if self.before["sg1"]["value"] == "5" else "5"
        lines = f"g SG1\n{other}\nu\nq\n"
        said = self.expect(
            GOOD, run("fill", "weida", "--quarter", "2025-Q1", "--reopen", "--plain", folder=self.workspace, typed=lines))
        self.assertIn("Zurückgenommen: Ihre Antwort zu SG1.", said)
        saved = read(self.file)
        self.assertEqual(saved["answers"], self.before)
        self.assertEqual(saved["status"], "draft", "opened it stays, until somebody hands it in again")
        events = [entry["event"] for entry in saved["history"]]
        self.assertEqual(events[-3:], ["reopened", "changed", "changed"])
        there, back = saved["history"][-2:]
        self.assertEqual((there["old"], there["new"]), (back["new"], back["old"]))
