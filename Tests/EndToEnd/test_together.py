"""Several people at one assessment: who comes second is asked, and nobody overwrites anybody."""

import shutil
import subprocess
import time
import unittest

from program import ENVIRONMENT, GOOD, PROGRAM, QUESTIONNAIRE, TRY_AGAIN, EndToEndTest, questions, read, run
from terminal import Terminal
from test_interview import FILE, QUARTER, Reply

CALL = ("fill", "weida", "--quarter", QUARTER)


class Together(EndToEndTest):

    def setUp(self):
        super().setUp()
        self.workspace = self.new_workspace()
        self.file = self.workspace / FILE

    def terminal(self, *options, **environment):
        terminal = Terminal(*CALL, *options, folder=self.workspace, **environment)
        self.addCleanup(terminal.kill)
        return terminal

    def fill(self, typed, *options):
        return run(*CALL, *options, folder=self.workspace, typed=typed)


class SomebodyIsIn(Together):

    def setUp(self):
        super().setUp()
        self.first = self.terminal()
        self.first.wait_for("Frage 1 von 51")
        self.first.type("3\r")
        self.first.wait_for("Frage 2 von 51")

    def second(self, **environment):
        second = self.terminal(**environment)
        second.wait_for("l lesen · w warten · a abbrechen")
        self.assertIn("Hier arbeitet gerade schon jemand (", second.text)
        self.assertNotIn("übernehmen", second.text)
        return second

    def test_reading_shows_all_and_writes_nothing(self):
        before = self.file.read_bytes()
        second = self.second()
        second.type("l\r")
        second.wait_for("nur lesen")
        second.type("4")
        second.wait_for("Hier lässt sich gerade nichts ändern")
        second.type("g")
        second.wait_for("1 von 51 Fragen beantwortet")
        second.type("aq")
        self.assertEqual(second.end(), GOOD)
        self.assertTrue(second.echoes)
        self.assertIn("Nur gelesen; nichts ist geändert.", second.text)
        self.assertEqual(self.file.read_bytes(), before)

    def test_waiting_goes_on_by_itself_with_what_the_first_left(self):
        second = self.second()
        second.type("w\r")
        second.wait_for("Es geht von selbst weiter")
        self.first.type("q")
        self.assertEqual(self.first.end(), GOOD)
        second.wait_for("Frage 2 von 51")
        second.type("q")
        self.assertEqual(second.end(), GOOD)

    def test_ctrl_c_ends_the_waiting(self):
        second = self.second()
        second.type("w\r")
        second.wait_for("Es geht von selbst weiter")
        second.type("\x03")
        # The program dies of the signal, of which a shell makes 130.
        self.assertIsNone(second.end())
        self.first.type("4\r")
        self.first.wait_for("Frage 3 von 51")

    def test_cancelling_ends_with_75_and_anything_else_asks_again(self):
        second = self.second()
        second.type("vielleicht\r")
        second.type("a\r")
        self.assertEqual(second.end(), TRY_AGAIN)

    def test_without_a_terminal_it_ends_with_75(self):
        self.assertIn("Hier arbeitet gerade schon jemand", self.expect(TRY_AGAIN, self.fill("3\n")))

    def test_together_is_for_those_who_all_say_so(self):
        self.expect(TRY_AGAIN, self.fill("3\n", "--together"))


@unittest.skipUnless(shutil.which("cc") or shutil.which("clang"), "no compiler to take the locks away with")
class WhereLocksAreUnknown(Together):

    def setUp(self):
        super().setUp()
        source, library = self.folder / "flock.c", self.folder / "flock.so"
        # As many network drives answer.
        source.write_text("#include <errno.h>\nint flock(int f, int o) { errno = ENOLCK; return -1; }\n")
        compiler = shutil.which("cc") or shutil.which("clang")
        subprocess.run([compiler, "-shared", "-fPIC", "-o", library, source], check=True, capture_output=True)
        self.without_locks = {"LD_PRELOAD": str(library)}
        self.lock = self.file.with_name(f".{QUARTER}.lock")
        self.lock.parent.mkdir(parents=True)
        self.lock.write_text("hauptamt, 4711, 2026-01-05T08:00:00Z\n")

    def test_a_lock_that_nobody_can_judge_may_be_taken_over(self):
        terminal = self.terminal(**self.without_locks)
        terminal.wait_for("l lesen · a abbrechen · ü übernehmen")
        self.assertIn("Hier arbeitet vielleicht noch jemand (hauptamt, Vorgang", terminal.text)
        self.assertIn("geht nichts verloren", " ".join(terminal.text.split()))
        terminal.type("ü\r")
        terminal.wait_for("Frage 1 von 51")
        terminal.type("3\rq")
        self.assertEqual(terminal.end(), GOOD)
        self.assertEqual(len(read(self.file)["answers"]), 1)
        self.assertFalse(self.lock.exists())

    def test_without_a_terminal_nothing_is_taken_over(self):
        said = self.expect(TRY_AGAIN, run(*CALL, folder=self.workspace, typed="3\n", **self.without_locks))
        self.assertIn("hauptamt", said)
        self.assertFalse(self.file.exists())


class TheSameQuestion(Together):

    def setUp(self):
        super().setUp()
        self.here = self.terminal("--together")
        self.here.wait_for("Frage 1 von 51")
        self.here.type("2\r")
        self.here.wait_for("Frage 2 von 51")
        self.ids = [question["id"] for question in questions(read(self.workspace / QUESTIONNAIRE))]
        # Elsewhere the second and the third question are answered.
        self.expect(GOOD, self.fill("4\nc von drüben\n3\nq\n", "--together"))
        self.theirs = read(self.file)["answers"]
        self.assertEqual(list(self.theirs), self.ids[:3])

    def meet(self):
        self.here.type("1\r")
        self.here.wait_for("inzwischen an anderer Stelle anders beantwortet.")
        for words in ("Ihre Antwort", "Inzwischen gespeichert", "nicht gespeichert", "schon übernommen"):
            self.assertIn(words, self.here.text)
        self.assertEqual(read(self.file)["answers"], self.theirs)

    def leave(self):
        self.here.wait_for("Frage 4 von 51")
        self.here.type("q")
        self.assertEqual(self.here.end(), GOOD)
        return read(self.file)["answers"]

    def test_mine_is_saved_over_theirs_and_all_else_stays(self):
        self.meet()
        self.here.type("1")
        self.here.wait_for("gilt Ihre Antwort.")
        self.here.type("s")
        answers = self.leave()
        self.assertNotEqual(answers[self.ids[1]]["value"], self.theirs[self.ids[1]]["value"])
        for other in (self.ids[0], self.ids[2]):
            self.assertEqual(answers[other], self.theirs[other])

    def test_theirs_stays_after_escape(self):
        self.meet()
        self.here.type("\x1b")
        self.here.wait_for("bleibt die andere.")
        self.here.type("s")
        self.assertEqual(self.leave(), self.theirs)

    def test_a_removed_file_is_written_anew_with_all_that_is_known(self):
        self.file.unlink()
        self.here.type("1\r")
        self.here.wait_for("Die Datei der Selbsteinschätzung wurde inzwischen gelöscht.")
        self.here.type("1")
        self.here.wait_for("Frage 3 von 51")
        self.assertEqual(list(read(self.file)["answers"]), self.ids[:2])

    def hand_in_elsewhere(self):
        replies = [
            Reply(question, index) for index, question in enumerate(questions(read(self.workspace / QUESTIONNAIRE)))]
        self.expect(GOOD, self.fill("".join(reply.line for reply in replies[3:]) + "a\nj\n", "--together"))
        self.assertEqual(read(self.file)["status"], "submitted")

    def test_what_was_handed_in_elsewhere_stays_so(self):
        self.hand_in_elsewhere()
        before = self.file.read_bytes()
        self.here.type("1\r")
        self.here.wait_for("wurde inzwischen an anderer Stelle abgegeben")
        self.here.type("\x1b")
        self.here.wait_for("Die Selbsteinschätzung bleibt abgegeben")
        self.here.type("q")
        self.assertEqual(self.here.end(), GOOD)
        self.assertEqual(self.file.read_bytes(), before)

    def test_what_was_handed_in_elsewhere_is_opened_again_only_when_asked_for(self):
        self.hand_in_elsewhere()
        self.here.type("1\r")
        self.here.wait_for("wurde inzwischen an anderer Stelle abgegeben")
        self.here.type("1")
        self.here.wait_for("inzwischen an anderer Stelle anders beantwortet.")
        self.here.type("1")
        self.here.wait_for("gilt Ihre Antwort.")
        saved = read(self.file)
        self.assertEqual(saved["status"], "draft")
        self.assertEqual(len(saved["answers"]), 51)
        self.assertIn("reopened", [entry["event"] for entry in saved["history"]])


class HandingIn(EndToEndTest):

    def test_what_somebody_else_changed_unseen_is_named_before_it_is_handed_in(self):
        workspace = self.demonstration()
        file = workspace / "Assessments/jena/2026-Q4.json"
        call = ("fill", "jena", "--quarter", "2026-Q4", "--together")
        self.expect(GOOD, run("reopen", "jena", "--reason", "Zahl berichtigt", folder=workspace))
        here = Terminal(*call, folder=workspace)
        self.addCleanup(here.kill)
        here.wait_for("2026")
        here.type("ga")
        here.wait_for("Auswertung")
        self.expect(GOOD, run(*call, "--plain", folder=workspace, typed="OK4\n55\nq\n"))
        theirs = file.read_bytes()
        here.type("a")
        here.wait_for("abgeben?")
        here.type("j")
        here.wait_for("Noch nicht abgegeben: Inzwischen wurden an anderer Stelle Antworten geändert")
        here.wait_for("(OK4). Sehen Sie nach")
        self.assertEqual(file.read_bytes(), theirs)
        here.type("a")
        here.wait_for("abgeben?")
        here.type("j")
        self.assertEqual(here.end(), GOOD)
        self.assertEqual(read(file)["status"], "submitted")
        self.assertEqual(read(file)["answers"]["ok4"]["value"], 55)


class AtTheSameTime(Together):

    def test_two_departments_lose_nothing_and_each_write_counts_once(self):
        definition = read(self.workspace / QUESTIONNAIRE)
        halves = definition["dimensions"][:2], definition["dimensions"][2:4]
        expected, processes = {}, []
        for dimensions in halves:
            part = questions({"dimensions": list(dimensions)})
            replies = [Reply(question, index) for index, question in enumerate(part)]
            expected |= {reply.id: reply.value for reply in replies}
            process = subprocess.Popen(
                [PROGRAM, *CALL, "--plain", "--together", "--dimension", ",".join(each["id"] for each in dimensions)],
                cwd=self.workspace, env=ENVIRONMENT, stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                stderr=subprocess.STDOUT, text=True, encoding="utf-8")
            self.addCleanup(process.kill)
            processes.append((process, "".join(reply.line for reply in replies)))
        for process, lines in processes:
            process.stdin.write(lines)
            process.stdin.flush()
        deadline = time.monotonic() + 60
        while not self.file.exists() or len(read(self.file)["answers"]) < len(expected):
            self.assertLess(time.monotonic(), deadline, "answers are lost")
            time.sleep(0.02)
        for process, _ in processes:
            said, _ = process.communicate("q\n", timeout=60)
            self.assertEqual(process.returncode, GOOD, said)
        answers = read(self.file)
        self.assertEqual({each: answer["value"] for each, answer in answers["answers"].items()}, expected)
        # Leaving may write the place once more each.
        self.assertIn(answers["revision"] - len(expected), (0, 1, 2))
