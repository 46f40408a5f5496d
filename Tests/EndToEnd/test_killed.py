"""Somebody takes the power away, again and again, at any moment: what the screen had confirmed is on the disk."""

import os
import pty
import random
import re
import select
import signal
import subprocess
import time

from program import ENVIRONMENT, GOOD, PROGRAM, QUESTIONNAIRE, EndToEndTest, questions, read, run
from terminal import Terminal
from test_interview import FILE, QUARTER, Reply

RUNS = int(os.environ.get("REIFEGRAD_KILLED_RUNS", "500"))


class Victim:
    """A run on a pseudo-terminal that does not live long."""

    def __init__(self, folder):
        self._master, screen = pty.openpty()
        self._process = subprocess.Popen(
            [PROGRAM, "fill", "weida", "--quarter", QUARTER], cwd=folder, stdin=screen, stdout=screen, stderr=screen,
            env=ENVIRONMENT | {"TERM": "xterm-256color"}, start_new_session=True)
        os.close(screen)
        self._shown = b""

    def wait_for_a_question(self):
        deadline = time.monotonic() + 20
        while not self.question:
            if time.monotonic() > deadline or not self._read(0.5):
                raise AssertionError(f"no question; shown: {self._shown!r}")

    def type(self, keys):
        os.write(self._master, keys.encode())

    def live(self, seconds):
        """Lets it work for some time; its screen is read, as a terminal does."""
        end = time.monotonic() + seconds
        while (left := end - time.monotonic()) > 0:
            self._read(left)

    def kill(self):
        self._process.send_signal(signal.SIGKILL)
        self._process.wait()
        # What it had written before is still to be read.
        while self._read(0):
            pass
        os.close(self._master)

    @property
    def question(self):
        """The number of the question that it showed last; all before are confirmed."""
        numbers = re.findall(rb"Frage (\d+) von 51", self._shown)
        return int(numbers[-1]) if numbers else None

    def _read(self, seconds):
        """Reads what comes within some time; false if nothing does."""
        if not select.select([self._master], [], [], seconds)[0]:
            return False
        try:
            part = os.read(self._master, 65_536)
        except OSError:
            return False
        self._shown += part
        return bool(part)


class KilledAtAnyMoment(EndToEndTest):

    def setUp(self):
        super().setUp()
        self.workspace = self.new_workspace()
        self.replies = [
            Reply(question, index) for index, question in enumerate(questions(read(self.workspace / QUESTIONNAIRE)))]
        self.file = self.workspace / FILE

    def test_every_confirmed_answer_is_there_every_file_can_be_read_and_nothing_is_left_behind(self):
        dice = random.Random(20261124)
        confirmed, cuts, left_behind = 0, set(), 0
        for number in range(RUNS):
            if confirmed > 40:
                self.file.unlink()
                confirmed = 0
            victim = Victim(self.workspace)
            # One in ten does not even live to its first question.
            if dice.random() < 0.1:
                victim.live(dice.uniform(0, 0.02))
            else:
                victim.wait_for_a_question()
                self.assertGreaterEqual(victim.question, confirmed + 1, f"run {number} went back")
                for reply in self.replies[victim.question - 1:victim.question + 7]:
                    victim.type(reply.keys)
                victim.live(dice.expovariate(1 / 0.02))
            victim.kill()
            confirmed = max(confirmed, (victim.question or 1) - 1)
            if confirmed:
                confirmed = self.check(confirmed, f"run {number}")
            cuts.add(confirmed)
            left_behind += sum(name.endswith(".tmp") for name in self.others())
        # The moments differed; on a busy machine a run does not come far.
        self.assertGreater(len(cuts), 4)
        print(f"  {RUNS} runs killed; {left_behind} half-written files were lying there")
        terminal = Terminal("fill", "weida", "--quarter", QUARTER, folder=self.workspace)
        self.addCleanup(terminal.kill)
        terminal.wait_for("Frage")
        terminal.type("q")
        self.assertEqual(terminal.end(), GOOD)
        self.assertEqual(self.others(), [])
        self.expect(GOOD, run("check", folder=self.workspace))

    def check(self, confirmed, name):
        """Whether the file has what the screen confirmed; returns how many answers it has."""
        answers = read(self.file)["answers"]
        for reply in self.replies[:confirmed]:
            self.assertEqual(answers.get(reply.id, {}).get("value"), reply.value, f"{name}: {reply.id}")
        return len(answers)

    def others(self):
        """What lies beside the assessment."""
        return sorted(path.name for path in self.file.parent.iterdir() if path != self.file)
