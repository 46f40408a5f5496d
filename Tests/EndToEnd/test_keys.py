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

    def go_to(self, code):
        self.press("/", "Suche nach")
        self.press(code, f"▸ {code}")
        self.terminal.type("\r")

    def answer(self, question):
        return read(self.workspace / FILE)["answers"].get(question)

    def test_every_key_of_a_choice(self):
        self.press("\x1b[B", "▸ 1")
        self.press("j", "▸ 2")
        self.press("\x1b[B", "▸ 3")
        self.press("k", "▸ 2")
        self.press("\x1b[A", "▸ 1")
        self.press("\x1b[F", "▸ 5")
        self.press("\x1b[H", "▸ 1")
        self.press("3", "▸ 3")
        self.press("\x1b[C", "Frage 2 von 51")
        self.press("\x1b[D", "▸ 3")
        self.press("s", "Frage 2 von 51")
        self.press("z", "Frage 1 von 51")
        self.press("\r", "Frage 2 von 51")
        self.assertEqual(self.answer("sg1")["value"], "3")
        self.press("\x1b[Z", "Frage 1 von 51")

    def test_every_key_that_answers_otherwise_or_beside(self):
        self.press("w", "Frage 2 von 51")
        self.assertEqual(self.answer("sg1")["state"], "dont-know")
        self.press("u", "Zurückgenommen: Ihre Antwort zu SG1.")
        self.assertIsNone(self.answer("sg1"))
        self.press("x", "Warum trifft die Frage auf Sie nicht zu?")
        self.press("Macht der Kreis.\r", "Frage 2 von 51")
        self.assertEqual(self.answer("sg1")["reason"], "Macht der Kreis.")
        self.press("z", "Frage 1 von 51")
        self.press("b", "Beleg: Text, Link")
        self.press("Beschluss https://example.org/b\r", "Gespeichert.")
        self.assertEqual(self.answer("sg1")["evidence"], [{"text": "Beschluss", "link": "https://example.org/b"}])
        self.press("c", "Kommentar")
        self.press("verworfen\x1b", "Frage 1 von 51")
        self.assertNotIn("comment", self.answer("sg1"))

    def test_every_key_of_several_answers_of_yes_and_no_and_of_numbers(self):
        self.go_to("SG4")
        self.press(" ", "▸ 1 [×]")
        self.press("2", "▸ 2 [×]")
        self.press(" ", "▸ 2 [ ]")
        self.press("\r", "Frage 5 von 51")
        self.press("n", "▸ 2")
        self.press("j", "▸ 1")
        self.press("\r", "Frage 6 von 51")
        self.assertIs(self.answer("sg5")["value"], True)
        self.go_to("OK4")
        self.press("5x", "Buchstaben")
        self.press("\x7f7,5", "7,5")
        self.press("\x1b", "w weiß nicht")
        self.press("\r", "Frage 10 von 51")
        # Of two fields Tab leads to the other one.
        self.press("12", "12")
        self.terminal.type("\t40\t3\r\r")
        self.terminal.wait_for("Frage 11 von 51")
        self.assertEqual(self.answer("dv1")["value"], {"part": 3, "whole": 40})

    def test_every_key_of_a_text(self):
        steps = [
            ("eins zwei drei", "eins zwei drei"), ("\x1b[1;5DX", "eins zwei Xdrei"), ("\x1bb\x1bbY", "eins Yzwei Xdrei"),
            ("\x1bfZ", "eins YzweiZ Xdrei"), ("\x1b[1;5C!", "eins YzweiZ Xdrei!"), ("\x17", "eins YzweiZ"),
            ("\x01>", ">eins YzweiZ"), ("\x05<", ">eins YzweiZ <"), ("\x1b[H\x1b[3~", "eins YzweiZ <"),
            ("\x06\x02(", "(eins YzweiZ <"), ("\x1bd", "( YzweiZ <"), ("\x0b", "("), ("\x15ä👩‍🚀e\u0301", "ä"),
            ("\x7f\x7f", "ä"), ("\x1b[D\x04neu", "neu"),
        ]
        self.press("1\r", "Frage 2 von 51")
        self.press("z", "Frage 1 von 51")
        self.press("c", "Ohne Text wird er gelöscht.")
        for keys, text in steps:
            with self.subTest(keys=keys):
                self.press(keys, f"▸ {text}")
        self.press("\r", "Gespeichert.")
        self.assertEqual(self.answer("sg1")["comment"], "neu")

    def test_every_key_of_lists_of_help_and_of_the_end(self):
        self.press("g", "▸ SG1")
        self.press("j", "▸ SG2")
        self.press("\x1b[B", "▸ SG3")
        self.press("k", "▸ SG2")
        self.press("\x1b[6~", "▸ ")
        self.press("\x1b[5~", "▸ SG")
        self.press("\x1b[F", "▸ K7")
        self.press("\x1b[H", "▸ SG1")
        self.press("\x1b", "Frage 1 von 51")
        self.press("?", "Hilfe zur Frage")
        self.press("?", "Alle Tasten")
        self.press("\x1b[6~", "Hin und her")
        self.press("\x1b[5~", "Antwort wählen")
        self.press("\r", "Frage 1 von 51")
        self.terminal.screen.erase_in_display(2)
        self.press("\x0c", "Frage 1 von 51")
        self.press("1\r", "Frage 2 von 51")
        self.press("ga", "Auswertung")
        self.press("j", "▸ OK")
        self.press("\x1b[D", "Frage 51 von 51")
        self.terminal.type("q")
        self.assertEqual(self.terminal.end(), GOOD)
