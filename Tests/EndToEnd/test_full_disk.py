"""The disk has no room left in the middle of an interview: nothing is lost, and it goes on once there is room again."""

import resource
import subprocess

from program import CANNOT_WRITE, ENVIRONMENT, GOOD, PROGRAM, QUESTIONNAIRE, EndToEndTest, files, questions, read, run
from test_interview import FILE, QUARTER, Reply


class NoRoomLeft(EndToEndTest):

    def setUp(self):
        super().setUp()
        self.workspace = self.new_workspace()
        self.replies = [
            Reply(question, index) for index, question in enumerate(questions(read(self.workspace / QUESTIONNAIRE)))]

    def fill(self, lines, largest_file):
        """Types lines into an interview that may write files of some bytes at most."""
        return subprocess.run(
            [PROGRAM, "fill", "weida", "--quarter", QUARTER], cwd=self.workspace, input="".join(lines),
            env=ENVIRONMENT, capture_output=True, text=True, encoding="utf-8", timeout=60,
            preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (largest_file, resource.RLIM_INFINITY)))

    def test_the_answer_that_does_not_fit_is_told_and_all_before_are_safe(self):
        ended = self.fill([reply.line for reply in self.replies] + ["\n", "q\n"], largest_file=1_500)
        said = self.expect(CANNOT_WRITE, ended)
        self.assertIn("Nicht gespeichert: Die Datei darf nicht so groß werden.", said)
        answers = read(self.workspace / FILE)["answers"]
        self.assertGreater(len(answers), 5)
        self.assertIn(f"Ihre {len(answers)} Antworten davor sind gespeichert.", said)
        for reply in self.replies[:len(answers)]:
            self.assertEqual(answers[reply.id]["value"], reply.value)
        self.assertEqual([name for name in files(self.workspace) if name.startswith("Assessments")], [FILE])

        rest = [reply.line for reply in self.replies[len(answers):]]
        self.expect(GOOD, run("fill", "weida", "--quarter", QUARTER, folder=self.workspace, typed="".join(rest) + "q\n"))
        self.assertEqual(len(read(self.workspace / FILE)["answers"]), 51)
