"""The codes with which the program ends are a promise to whoever calls it from a script."""

import shutil
import signal
import subprocess
import threading
import time

from program import (
    BROKEN_DATA, CANNOT_WRITE, ENVIRONMENT, GOOD, INTERRUPTED, MISSING_INPUT, PROGRAM, TRY_AGAIN, WRONG_CALL,
    EndToEndTest, files, run)


class WrongCalls(EndToEndTest):

    def test_a_wrong_call_ends_with_64(self):
        workspace = self.demonstration()
        for arguments in [
            ["nonsense"], ["--nonsense"], ["dashboard", "--nonsense"], ["score"], ["fill"], ["demo", "a", "b"],
            ["score", "weida", "--quarter", "2026-Q5"], ["score", "weidaa"], ["fill", "Atlantis"],
            ["fill", "weida", "--quarter", "soon"], ["fill", "weida", "--quarter", "2999-Q1"], ["score", "../../etc"],
        ]:
            with self.subTest(arguments=arguments):
                self.assertTrue(self.expect(WRONG_CALL, run(*arguments, folder=workspace)))

    def test_a_misspelt_municipality_is_answered_with_a_suggestion(self):
        said = self.expect(WRONG_CALL, run("score", "wieda", folder=self.demonstration()))
        self.assertIn("Meinten Sie „Weida“?", said)

    def test_help_and_version_are_no_errors(self):
        for arguments in [["--help"], ["--version"], ["fill", "--help"], ["help", "dashboard"]]:
            self.expect(GOOD, run(*arguments, folder=self.folder))

    def test_a_submitted_assessment_is_not_filled_in_by_accident(self):
        workspace = self.demonstration()
        before = files(workspace)
        said = self.expect(WRONG_CALL, run("fill", "jena", "--quarter", "2025-Q1", folder=workspace))
        self.assertIn("--reopen", said)
        self.assertEqual(files(workspace), before)


class MissingInput(EndToEndTest):

    def test_a_folder_without_data_ends_with_66(self):
        for arguments in [["dashboard"], ["check"], ["score", "weida"], ["fill", "weida"], ["dashboard", "--workspace", "gone"]]:
            with self.subTest(arguments=arguments):
                self.expect(MISSING_INPUT, run(*arguments, folder=self.folder))
        self.assertEqual(files(self.folder), {})

    def test_pages_without_any_assessment_end_with_66(self):
        workspace = self.new_workspace()
        self.expect(MISSING_INPUT, run("dashboard", folder=workspace))
        self.assertFalse((workspace / "Output").exists())

    def test_a_quarter_without_an_assessment_ends_with_66(self):
        self.expect(MISSING_INPUT, run("score", "weida", "--quarter", "1999-Q1", folder=self.demonstration()))

    def test_an_input_that_ends_early_ends_with_66_and_keeps_the_answers(self):
        workspace = self.new_workspace()
        ended = run("fill", "weida", "--quarter", "2025-Q2", folder=workspace, typed="3\n2\n")
        self.expect(MISSING_INPUT, ended)
        said = self.expect(GOOD, run("score", "weida", folder=workspace))
        self.assertIn("2 von", said)


class InTheWay(EndToEndTest):

    def test_a_file_in_the_place_of_a_folder_ends_with_73_and_stays(self):
        workspace = self.demonstration()
        blocked = self.folder / "blocked"
        for arguments in [
            ["dashboard", "--workspace", workspace, "--output", blocked],
            ["dashboard", "--workspace", workspace, "--output", blocked / "below"],
            ["init", blocked], ["init", blocked / "below"], ["demo", blocked], ["demo", blocked / "below"],
        ]:
            with self.subTest(" ".join(map(str, arguments))):
                if blocked.is_dir():
                    shutil.rmtree(blocked)
                blocked.write_text("a file")
                self.expect(CANNOT_WRITE, run(*arguments))
                self.assertEqual(blocked.read_text(), "a file")
                self.assertEqual(sorted(path.name for path in self.folder.iterdir()), ["blocked", "workspace"])

    def test_a_file_in_the_place_of_the_assessments_ends_with_73(self):
        workspace = self.new_workspace()
        (workspace / "Assessments").rmdir()
        (workspace / "Assessments").write_text("a file")
        self.expect(CANNOT_WRITE, run("fill", "weida", "--quarter", "2025-Q2", folder=workspace, typed="3\n"))

    def test_invented_data_are_not_mixed_into_real_ones(self):
        workspace = self.new_workspace()
        before = files(workspace)
        self.expect(CANNOT_WRITE, run("demo", workspace))
        self.assertEqual(files(workspace), before)

    def test_init_keeps_what_is_there(self):
        workspace = self.new_workspace()
        (workspace / "municipalities.json").write_text("mine")
        self.expect(GOOD, run("init", workspace))
        self.assertEqual((workspace / "municipalities.json").read_text(), "mine")
        self.expect(BROKEN_DATA, run("check", folder=workspace))


class SomebodyWrites(EndToEndTest):

    def test_a_file_that_never_gets_free_ends_with_75_and_stays_as_it_is(self):
        workspace = self.demonstration()
        file = workspace / "Assessments/jena/2026-Q4.json"
        turn = file.with_name(".2026-Q4.json.turn")
        turn.write_text("elsewhere, 1, 2026-11-24T09:12:00Z\n")
        before, ended = file.read_bytes(), threading.Event()

        def stay():
            # Of another host, and alive: what is seen unchanged for ten seconds counts as left behind.
            while not ended.wait(1):
                turn.touch()

        other = threading.Thread(target=stay)
        other.start()
        try:
            said = self.expect(TRY_AGAIN, run("reopen", "jena", "--reason", "Zahl berichtigt", folder=workspace))
        finally:
            ended.set()
            other.join()
        self.assertIn("jemand anderes schreibt gerade daran", said)
        self.assertEqual(file.read_bytes(), before)


class SomebodyElse(EndToEndTest):

    def setUp(self):
        super().setUp()
        self.workspace = self.new_workspace()
        self.first = subprocess.Popen(
            [PROGRAM, "fill", "weida", "--quarter", "2025-Q2"], cwd=self.workspace, env=ENVIRONMENT,
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
        self.addCleanup(self.first.communicate)
        self.addCleanup(self.first.kill)
        self.file = self.workspace / "Assessments/weida/2025-Q2.json"
        self.first.stdin.write(b"3\n")
        self.first.stdin.flush()
        for _ in range(500):
            if self.file.exists():
                break
            time.sleep(0.01)

    def test_who_comes_second_ends_with_75_and_changes_nothing(self):
        before = self.file.read_bytes()
        said = self.expect(TRY_AGAIN, run("fill", "weida", "--quarter", "2025-Q2", folder=self.workspace, typed="1\n1\n"))
        self.assertIn(str(self.first.pid), said)
        self.assertEqual(self.file.read_bytes(), before)

    def test_another_quarter_can_be_filled_in_at_the_same_time(self):
        self.expect(MISSING_INPUT, run("fill", "weida", "--quarter", "2025-Q1", folder=self.workspace, typed="1\n"))

    def test_an_interruption_ends_with_130_and_keeps_the_answers(self):
        self.first.send_signal(signal.SIGINT)
        self.first.wait(timeout=10)
        # Asked for by a shell, the program either returns 130 or dies of the signal.
        self.assertIn(self.first.returncode, (INTERRUPTED, -signal.SIGINT))
        self.assertIn(b'"sg1"', self.file.read_bytes())

    def test_whoever_was_killed_keeps_nobody_out(self):
        self.first.kill()
        self.first.wait()
        self.expect(MISSING_INPUT, run("fill", "weida", "--quarter", "2025-Q2", folder=self.workspace, typed="2\n"))
        self.assertIn(b'"sg2"', self.file.read_bytes())
