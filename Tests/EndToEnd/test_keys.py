"""Somebody finds a way around the interview: overview, search, list of keys, texts of several lines."""

import time

from program import GOOD, EndToEndTest, read
from terminal import Terminal

QUARTER = "2025-Q2"
FILE = f"Assessments/weida/{QUARTER}.json"


class Keys(EndToEndTest):

    def setUp(self):
        super().setUp()
        self.workspace = self.new_workspace()
        self.terminal = Terminal("fill", "weida", "--quarter", QUARTER, folder=self.workspace)
        self.addCleanup(self.terminal.kill)
        self.terminal.wait_for("Frage 1 von 51")

    def press(self, keys, words):
        self.terminal.type(keys)
        return self.terminal.wait_for(words)

    def test_f1_shows_all_keys_however_the_terminal_sends_it(self):
        for sequence in ("\x1bOP", "\x1b[11~", "\x1b[[A", "\x1b[1;2P"):
            self.press(sequence, "Alle Tasten")
            self.press(" ", "Frage 1 von 51")

    def test_the_overview_filters_and_jumps(self):
        self.press("g", "0 von 51 Fragen beantwortet")
        self.press("f", "nur offene: 51 von 51")
        self.press("\x1b[B\r", "Frage 2 von 51")
        self.press("g", "Übersicht")
        self.press("\x1b[F\r", "Frage 51 von 51")
        self.press("g", "Übersicht")
        self.press("a", "Auswertung")

    def test_the_search_finds_while_one_types(self):
        self.press("/", "Suche nach")
        self.press("glasfaser", "IK1")
        self.press("zzz", "Keine Frage enthält „glasfaserzzz“.")
        self.press("\x7f\x7f\x7f", "IK1")
        self.press("\r", "Frage 26 von 51")

    def test_a_comment_takes_several_lines(self):
        self.press("1\r", "Frage 2 von 51")
        self.press("z", "Frage 1 von 51")
        self.press("c", "Ohne Text wird er gelöscht.")
        self.press("erste Zeile\x1b\rzweite\n", "zweite")
        self.press("\x1b[200~dritte\r\nvierte\x1b[201~", "vierte")
        self.press("\x1b[A\x1b[H\x0b", "zweite")
        self.press("\r", "Gespeichert.")
        self.terminal.type("q")
        self.assertEqual(self.terminal.end(), GOOD)
        comment = read(self.workspace / FILE)["answers"]["sg1"]["comment"]
        self.assertEqual(comment, "erste Zeile\nzweite\n\nvierte")

    def test_a_paste_whose_end_gets_lost_does_not_swallow_the_keys_after_it(self):
        self.press("c", "Ohne Text wird er gelöscht.")
        self.terminal.type("\x1b[200~aus der Zwischenablage")
        time.sleep(1.3)
        self.terminal.wait_for("aus der Zwischenablage")
        self.press(" und getippt", "aus der Zwischenablage und getippt")

    def test_another_size_while_typing_keeps_text_and_cursor(self):
        self.press("c", "Ohne Text wird er gelöscht.")
        self.press("Ein langer Satz, der auf einem kleinen Schirm umbricht", "umbricht")
        self.press("\x1b[D" * 8, "umbricht")
        self.terminal.resize(40, 12)
        self.press("X", "Xumbricht")
        self.assertEqual(self.terminal.screen.display[self.terminal.screen.cursor.y][self.terminal.screen.cursor.x:].strip(), "umbricht")
        self.terminal.resize(80, 24)
        self.press("Y", "auf einem kleinen Schirm XYumbricht")
