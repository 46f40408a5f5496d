"""The ways an interview on a screen ends: the terminal is as before, and what is saved and what is not is said."""

import shutil
import signal

from program import CANNOT_WRITE, GOOD, INTERRUPTED, PROGRAM, EndToEndTest, read
from terminal import Terminal
from test_interview import FILE, QUARTER

CALL = ("fill", "weida", "--quarter", QUARTER)


class Ending(EndToEndTest):

    def setUp(self):
        super().setUp()
        self.workspace = self.new_workspace()
        self.file = self.workspace / FILE

    def start(self, **options):
        terminal = Terminal(*CALL, folder=self.workspace, **options)
        self.addCleanup(terminal.kill)
        terminal.wait_for("Frage 1 von 51")
        terminal.type("3\r")
        terminal.wait_for("Frage 2 von 51")
        return terminal

    def assert_restored(self, terminal):
        self.assertTrue(terminal.echoes, "what is typed is not shown")
        self.assertNotIn("Frage", terminal.text, "the screen is not the one from before")
        self.assertFalse(terminal.screen.cursor.hidden)


class BySignal(Ending):

    def end(self, terminal, code):
        self.assertEqual(terminal.end(), code)
        self.assert_restored(terminal)
        self.assertIn("Gespeichert: 1 Antwort. Der nächste Aufruf macht hier weiter.", terminal.text)
        saved = read(self.file)
        self.assertEqual(list(saved["answers"]), ["sg1"])
        self.assertEqual(saved["position"], "sg2")

    def test_ctrl_c(self):
        terminal = self.start()
        terminal.type("2\x03")
        self.end(terminal, INTERRUPTED)

    def test_termination(self):
        terminal = self.start()
        terminal.send_signal(signal.SIGTERM)
        self.end(terminal, 143)

    def test_hangup(self):
        terminal = self.start()
        terminal.send_signal(signal.SIGHUP)
        self.end(terminal, 129)

    def test_a_closed_terminal(self):
        terminal = self.start()
        terminal.type("2")
        # It ends of itself or dies of the signal, of which a shell makes the same.
        self.assertIn(terminal.close(), (129, -signal.SIGHUP))
        saved = read(self.file)
        self.assertEqual((list(saved["answers"]), saved["position"]), (["sg1"], "sg2"))
        self.assertEqual([path.name for path in self.file.parent.iterdir()], [self.file.name])

    def test_a_signal_while_the_disk_refuses_says_that_something_is_lost(self):
        terminal = self.start()
        shutil.rmtree(self.workspace)
        terminal.type("2\r")
        terminal.wait_for("Nicht gespeichert")
        terminal.send_signal(signal.SIGTERM)
        self.assertEqual(terminal.end(), CANNOT_WRITE)
        self.assert_restored(terminal)
        self.assertIn("Die letzte Änderung ist nicht gespeichert:", terminal.text)


class InPlainLines(Ending):

    def start_plain(self):
        terminal = Terminal(*CALL, folder=self.workspace, TERM="dumb")
        self.addCleanup(terminal.kill)
        terminal.wait_for("Frage 1 von 51")
        terminal.type("3\r")
        terminal.wait_for("Frage 2 von 51")
        return terminal

    def assert_left(self, terminal):
        self.assertIn("Gespeichert: 1 Antwort. Der nächste Aufruf macht hier weiter.", terminal.text)
        self.assertIn(f"reifegrad fill weida --quarter {QUARTER}", terminal.text)
        saved = read(self.file)
        self.assertEqual((list(saved["answers"]), saved["position"]), (["sg1"], "sg2"))
        self.assertEqual([path.name for path in self.file.parent.iterdir()], [self.file.name])

    def test_ctrl_c(self):
        terminal = self.start_plain()
        terminal.type("2\x03")
        self.assertEqual(terminal.end(), INTERRUPTED)
        self.assert_left(terminal)

    def test_termination_and_hangup(self):
        for number, code in (signal.SIGTERM, 143), (signal.SIGHUP, 129):
            terminal = Terminal(*CALL, folder=self.workspace, TERM="dumb") if self.file.exists() else self.start_plain()
            self.addCleanup(terminal.kill)
            terminal.wait_for("Frage 2 von 51")
            terminal.send_signal(number)
            self.assertEqual(terminal.end(), code)
            self.assert_left(terminal)

    def test_lines_are_broken_at_words(self):
        terminal = self.start_plain()
        terminal.type("??\r")
        terminal.wait_for("sieht")
        self.assertIn("trifft nicht zu", terminal.text)
        terminal.type("beenden\r")
        self.assertEqual(terminal.end(), GOOD)

    def test_without_an_answer_there_is_no_file(self):
        terminal = Terminal(*CALL, folder=self.workspace, TERM="dumb")
        self.addCleanup(terminal.kill)
        terminal.wait_for("Frage 1 von 51")
        terminal.type("s\rq\r")
        self.assertEqual(terminal.end(), GOOD)
        self.assertFalse(self.file.exists())


class Paused(Ending):

    def test_ctrl_z_gives_the_shell_back_and_fg_the_question(self):
        shell = Terminal("--norc", "-i", folder=self.workspace, program=shutil.which("bash"), PS1="bereit> ")
        self.addCleanup(shell.kill)
        shell.wait_for("bereit>")
        shell.type(f"{PROGRAM} {' '.join(CALL)}\r")
        shell.wait_for("Frage 1 von 51")
        shell.type("3\r")
        shell.wait_for("Frage 2 von 51")
        shell.type("4\x1a")
        shell.wait_for("Stopped")
        self.assertNotIn("Frage", shell.text)
        self.assertFalse(shell.screen.cursor.hidden)
        shell.type("echo so $((40 + 2))\r")
        shell.wait_for("so 42")
        self.assertIn("echo so $((40 + 2))", shell.text, "what is typed is not shown")
        shell.type("fg\r")
        shell.wait_for("Frage 2 von 51")
        self.assertIn("▸ 4", shell.text, "what was chosen before is gone")
        shell.type("\r")
        shell.wait_for("Frage 3 von 51")
        shell.type("q")
        shell.wait_for("Gespeichert: 2 Antworten.")
        shell.type("echo Ende $?\r")
        shell.wait_for("Ende 0")


class TheDiskRefuses(Ending):

    def refused(self, terminal, reason):
        terminal.type("2\r")
        terminal.wait_for(f"Nicht gespeichert: {reason}")
        terminal.wait_for("drücken Sie Enter")

    def leave(self, terminal, saved):
        terminal.type("q")
        self.assertEqual(terminal.end(), CANNOT_WRITE)
        self.assert_restored(terminal)
        self.assertIn("Die letzte Änderung ist nicht gespeichert:", terminal.text)
        self.assertEqual("Sicher auf dem Datenträger: 1 Antwort." in " ".join(terminal.text.split()), saved)

    def test_a_full_disk(self):
        terminal = self.start(largest_file=700)
        for _ in range(20):
            terminal.type("2\r")
        terminal.wait_for("Nicht gespeichert: Die Datei darf nicht so groß werden.")
        count = len(read(self.file)["answers"])
        terminal.wait_for(f"Ihre {count} Antworten davor sind gespeichert.")
        terminal.type("q")
        self.assertEqual(terminal.end(), CANNOT_WRITE)
        self.assert_restored(terminal)
        self.assertIn(f"Sicher auf dem Datenträger: {count} Antworten.", " ".join(terminal.text.split()))
        self.assertEqual(len(read(self.file)["answers"]), count)
        self.assertEqual([path.name for path in self.file.parent.iterdir()], [self.file.name])

    def test_the_workspace_is_gone_and_comes_back(self):
        terminal = self.start()
        aside = self.folder / "aside"
        self.workspace.rename(aside)
        self.refused(terminal, "")
        aside.rename(self.workspace)
        terminal.type("\r")
        terminal.wait_for("Frage 3 von 51")
        terminal.type("q")
        self.assertEqual(terminal.end(), GOOD)
        self.assert_restored(terminal)
        self.assertEqual(len(read(self.file)["answers"]), 2)

    def test_the_workspace_is_gone_for_good_and_is_not_made_anew(self):
        terminal = self.start()
        shutil.rmtree(self.workspace)
        self.refused(terminal, "")
        self.leave(terminal, saved=True)
        self.assertFalse(self.workspace.exists())

    def test_the_folder_of_the_municipality_is_gone_and_can_be_made_anew(self):
        terminal = self.start()
        shutil.rmtree(self.file.parent)
        terminal.type("2\r")
        terminal.wait_for("wurde inzwischen gelöscht")
        terminal.type("1")
        terminal.wait_for("Frage 3 von 51")
        self.assertEqual(len(read(self.file)["answers"]), 2)
        terminal.type("q")
        self.assertEqual(terminal.end(), GOOD)

    def test_a_file_in_place_of_the_folder(self):
        terminal = self.start()
        shutil.rmtree(self.file.parent)
        self.file.parent.write_text("")
        self.refused(terminal, "")
        terminal.type("q")
        self.assertEqual(terminal.end(), CANNOT_WRITE)
        self.assert_restored(terminal)

    def test_a_read_only_folder(self):
        terminal = self.start()
        self.file.parent.chmod(0o555)
        self.addCleanup(self.file.parent.chmod, 0o755)
        self.refused(terminal, "")
        self.leave(terminal, saved=True)
