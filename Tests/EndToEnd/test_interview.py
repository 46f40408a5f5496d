"""Weida fills in its self-assessment, on a screen and in plain lines, and the pages show it."""

import json

from program import GOOD, MISSING_INPUT, QUESTIONNAIRE, WRONG_CALL, EndToEndTest, files, questions, read, run
from terminal import COLUMNS, Terminal

# One that has begun, whatever the clock says.
QUARTER = "2025-Q2"
FILE = f"Assessments/weida/{QUARTER}.json"


class Reply:
    """An answer to a question: the keys on the screen, the line in plain mode, and what the file then says."""

    def __init__(self, question, index):
        kind, options = question["kind"], question.get("options", [])
        self.id = question["id"]
        if kind == "choice":
            number = index % len(options) + 1
            self._answer(str(number), str(number), options[number - 1]["id"])
        elif kind == "boolean":
            self._answer("j", "ja", True)
        elif kind == "multiple":
            self._answer("12", "1, 2", [option["id"] for option in options[:2]])
        elif kind == "number" and "share" in question:
            self._answer("12\r40", "12 von 40", {"part": 12, "whole": 40})
        elif kind == "number" and question.get("decimals", 0):
            self._answer("12,5", "12,5", 12.5)
        elif kind == "number":
            self._answer("17", "17", 17)
        else:
            self._answer("Ein Text", "= Ein Text", "Ein Text")
        if question.get("sourceRequired"):
            for words in ("Ein Atlas", "31.03.2025"):
                self.keys += words + "\r"
                self.line += words + "\n"

    def _answer(self, keys, line, value):
        self.keys, self.line, self.value = keys + "\r", line + "\n", value


class Interview(EndToEndTest):

    def setUp(self):
        super().setUp()
        self.workspace = self.new_workspace()
        self.questions = questions(read(self.workspace / QUESTIONNAIRE))
        self.replies = [Reply(question, index) for index, question in enumerate(self.questions)]
        self.assertEqual(len(self.questions), 51)

    def saved(self):
        return read(self.workspace / FILE)

    def assert_saved(self, replies):
        answers = self.saved()["answers"]
        self.assertEqual({key: answer["value"] for key, answer in answers.items()}, {reply.id: reply.value for reply in replies})

    def assert_published(self):
        """The pages show what was handed in."""
        self.assertEqual(self.saved()["status"], "submitted")
        said = self.expect(GOOD, run("dashboard", folder=self.workspace))
        self.assertIn("2. Quartal 2025", said)
        output = self.workspace / "Output"
        for page in ("index.html", "kommunen/weida.html"):
            self.assertIn("2. Quartal 2025", (output / page).read_text(encoding="utf-8"))
        table = (output / "daten/scores.csv").read_text(encoding="utf-8").splitlines()
        self.assertTrue(any(row.startswith("weida,") and f",{QUARTER},overall," in row for row in table), table[:2])


class OnTheScreen(Interview):

    def start(self):
        terminal = Terminal("fill", "weida", "--quarter", QUARTER, folder=self.workspace)
        self.addCleanup(terminal.kill)
        return terminal

    def answer(self, terminal, replies):
        """Answers question after question, each only when it stands on the screen."""
        for reply in replies:
            number = self.replies.index(reply) + 1
            terminal.wait_for(f"Frage {number} von 51")
            self.assert_readable(terminal, self.questions[number - 1])
            terminal.type(reply.keys)

    def assert_readable(self, terminal, question):
        self.assertEqual(terminal.lines[0].split("  ")[0].strip(), "Weida · 2. Quartal 2025")
        first_words = question["text"]["de"][:30]
        self.assertIn(first_words, terminal.text)
        self.assertTrue(all(len(line) <= COLUMNS for line in terminal.lines))

    def test_all_51_questions_from_empty_killed_half_way_continued_and_submitted(self):
        terminal = self.start()
        self.answer(terminal, self.replies[:25])
        # Half of an answer is typed and not confirmed when the power fails.
        terminal.wait_for("Frage 26 von 51")
        terminal.type(self.replies[25].keys[:1])
        terminal.kill()
        self.assert_saved(self.replies[:25])
        self.assertEqual(self.saved()["status"], "draft")
        self.expect(GOOD, run("check", folder=self.workspace))

        terminal = self.start()
        self.answer(terminal, self.replies[25:])
        terminal.wait_for("51 von 51 Fragen beantwortet")
        self.assert_saved(self.replies)
        terminal.type("a")
        terminal.wait_for("abgeben")
        terminal.type("\r")
        self.assertEqual(terminal.end(), GOOD)
        self.assert_saved(self.replies)
        self.assertEqual([name for name in files(self.workspace) if name.startswith("Assessments")], [FILE])
        self.assert_published()

    def test_killed_at_any_moment_every_confirmed_answer_is_there(self):
        for count in (1, 4, 10, 17):
            terminal = self.start()
            done = len(self.saved()["answers"]) if (self.workspace / FILE).exists() else 0
            self.answer(terminal, self.replies[done:done + count])
            # The next question is shown only when the disk has the answer.
            terminal.wait_for(f"Frage {done + count + 1} von 51")
            terminal.kill()
            self.assert_saved(self.replies[:done + count])

    def test_q_ends_politely_and_the_next_time_goes_on_there(self):
        terminal = self.start()
        self.answer(terminal, self.replies[:3])
        terminal.wait_for("Frage 4 von 51")
        terminal.type("q")
        self.assertEqual(terminal.end(), GOOD)
        self.assertRegex(terminal.text, r"\b3\b.*\n?.*reifegrad fill weida")
        self.assertNotIn("Frage 4", terminal.text, "the screen from before is not back")
        self.assertTrue(terminal.echoes, "the terminal no longer shows what is typed")
        terminal = self.start()
        terminal.wait_for("Frage 4 von 51")

    def test_last_quarters_answers_are_kept_with_enter(self):
        workspace = self.demonstration("demonstration")
        (workspace / FILE).unlink()
        terminal = Terminal("fill", "weida", "--quarter", QUARTER, "--every-question", folder=workspace)
        self.addCleanup(terminal.kill)
        terminal.wait_for("Frage 1 von 51")
        terminal.wait_for("zuletzt")
        terminal.type("\r")
        terminal.wait_for("Frage 2 von 51")
        before = read(workspace / "Assessments/weida/2025-Q1.json")["answers"]["sg1"]["value"]
        self.assertEqual(read(workspace / FILE)["answers"]["sg1"]["value"], before)

    def test_a_wish_for_help_is_in_the_file_and_on_the_screen_again(self):
        terminal = self.start()
        terminal.wait_for("Frage 1 von 51")
        terminal.type("t")
        terminal.wait_for("Austausch: Wir suchen hierzu Hilfe. (wird mit der Antwort gespeichert)")
        self.assertFalse((self.workspace / FILE).exists())
        terminal.type("3\r")
        terminal.wait_for("Frage 2 von 51")
        self.assertEqual(self.saved()["answers"]["sg1"]["exchange"], "wish")
        terminal.type("4\r")
        terminal.wait_for("Frage 3 von 51")
        terminal.type("q")
        self.assertEqual(terminal.end(), GOOD)

        terminal = self.start()
        terminal.wait_for("Frage 3 von 51")
        terminal.type("z")
        terminal.wait_for("Frage 2 von 51")
        self.assertNotIn("Austausch: ", terminal.text)
        terminal.type("z")
        terminal.wait_for("Austausch: Wir suchen hierzu Hilfe.")
        terminal.type("t")
        terminal.wait_for("Austausch: Wir bieten hierzu Hilfe an.")
        terminal.wait_for("Gespeichert.")
        self.assertEqual(self.saved()["answers"]["sg1"]["exchange"], "offer")
        terminal.type("q")
        self.assertEqual(terminal.end(), GOOD)
        self.expect(GOOD, run("check", folder=self.workspace))

    def test_a_quarter_that_has_not_begun_is_refused(self):
        terminal = Terminal("fill", "weida", "--quarter", "2999-Q4", folder=self.workspace)
        self.addCleanup(terminal.kill)
        self.assertEqual(terminal.end(), WRONG_CALL)
        self.assertFalse((self.workspace / "Assessments/weida/2999-Q4.json").exists())


class InPlainLines(Interview):

    def fill(self, typed):
        return run("fill", "weida", "--quarter", QUARTER, folder=self.workspace, typed=typed)

    def test_all_51_questions_through_a_pipe_that_breaks_half_way(self):
        first, second = ("".join(reply.line for reply in half) for half in (self.replies[:25], self.replies[25:]))
        said = self.expect(MISSING_INPUT, self.fill(first))
        self.assertRegex(said, r"\b25\b")
        self.assert_saved(self.replies[:25])
        self.expect(GOOD, self.fill(second + "a\nja\n"))
        self.assert_saved(self.replies)
        self.assert_published()

    def test_what_is_no_answer_is_said_and_asked_again(self):
        self.expect(MISSING_INPUT, self.fill("7\nabc\n3\n"))
        self.assertEqual(self.saved()["answers"].keys(), {"sg1"})

    def test_dont_know_and_does_not_apply_are_kept_apart(self):
        self.expect(MISSING_INPUT, self.fill("w\nx Das übernimmt der Landkreis.\n"))
        answers = self.saved()["answers"]
        self.assertEqual(answers["sg1"]["state"], "dont-know")
        self.assertEqual((answers["sg2"]["state"], answers["sg2"]["reason"]), ("does-not-apply", "Das übernimmt der Landkreis."))


class UnderConditions(Interview):
    """SG2 is asked only from answer 3 of SG1 on, and OK4 needs its source."""

    def setUp(self):
        super().setUp()
        file = self.workspace / QUESTIONNAIRE
        questionnaire = read(file)
        by_id = {question["id"]: question for question in questions(questionnaire)}
        by_id["sg2"]["visibleIf"] = {"question": "sg1", "atLeast": "3"}
        by_id["ok4"]["sourceRequired"] = True
        file.write_text(json.dumps(questionnaire, ensure_ascii=False, indent=2), encoding="utf-8")

    def test_on_the_screen_an_answer_brings_a_question_in_and_takes_it_out_again(self):
        terminal = Terminal("fill", "weida", "--quarter", QUARTER, folder=self.workspace)
        self.addCleanup(terminal.kill)
        terminal.wait_for("Frage 1 von 50")
        terminal.type("3\r")
        terminal.wait_for("Dadurch kommt 1 Frage hinzu.")
        terminal.wait_for("Frage 2 von 51")
        terminal.type("2\r")
        terminal.wait_for("Frage 3 von 51")
        terminal.type("zz")
        terminal.wait_for("Frage 1 von 51")
        terminal.type("1\r")
        terminal.wait_for("Dadurch entfällt 1 Frage; ihre Antwort bleibt gespeichert.")
        terminal.wait_for("Frage 2 von 50")
        self.assertIn(self.questions[2]["text"]["de"][:30], terminal.text)
        terminal.type("q")
        self.assertEqual(terminal.end(), GOOD)
        self.assertEqual(self.saved()["position"], "sg3")
        self.assertEqual(self.saved()["answers"].keys(), {"sg1", "sg2"})

    def test_in_plain_lines_a_figure_is_saved_with_its_source_and_day(self):
        typed = "g sg2\ng ok4\n62\nMelderegister\n30.6.2025\nq\n"
        said = self.expect(GOOD, run("fill", "weida", "--quarter", QUARTER, folder=self.workspace, typed=typed))
        self.assertIn("SG2 wird nach Ihren Angaben nicht gefragt", said)
        answer = self.saved()["answers"]["ok4"]
        self.assertEqual((answer["value"], answer["source"]), (62, {"text": "Melderegister", "date": "2025-06-30"}))
        self.expect(GOOD, run("check", folder=self.workspace))
