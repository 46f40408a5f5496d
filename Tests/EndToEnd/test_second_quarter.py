"""Weida comes back a quarter later: what has not changed is taken over, the rest is changed, and all can be taken back."""

from program import GOOD, MISSING_INPUT, WRONG_CALL, EndToEndTest, read, run
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
        terminal.type("j")
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
        self.expect(MISSING_INPUT, self.fill("j\n"))
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
