"""Departments answer parts of one assessment, and somebody puts them together."""

import json

import demonstration
from program import (
    BROKEN_DATA, GOOD, INTERRUPTED, MISSING_INPUT, QUESTIONNAIRE, TRY_AGAIN, WRONG_CALL, EndToEndTest, files, questions,
    read, run)
from terminal import Terminal

QUARTER = "2026-Q4"
WEIDA = f"Assessments/weida/{QUARTER}.json"
MORNING, NOON = "2026-11-24T09:00:00Z", "2026-11-24T12:00:00Z"


class Merge(EndToEndTest):

    def setUp(self):
        super().setUp()
        self.workspace = demonstration.keep(self.demonstration(), "*/2026-Q3.json")
        self.frame = read(self.workspace / "Assessments/weida/2026-Q3.json") | {"quarter": QUARTER, "status": "draft"}
        for key in ("submitted", "seal", "history", "revision"):
            self.frame.pop(key, None)

    def part(self, name, **answers):
        """A department's file."""
        changes = {key: answers.pop(key) for key in ("municipality", "quarter", "questionnaire") if key in answers}
        file = self.folder / name
        file.write_text(json.dumps(self.frame | changes | {"answers": answers}), encoding="utf-8")
        return file

    def merge(self, *arguments, code=GOOD, into=f"weida/{QUARTER}", **environment):
        return self.expect(code, run("merge", *arguments, "--into", into, folder=self.workspace, **environment))

    @property
    def answers(self):
        return {id: answer.get("value") for id, answer in read(self.workspace / WEIDA)["answers"].items()}

    def test_what_only_one_has_and_what_both_say_the_same_is_taken_and_told_by_file(self):
        office = self.part("hauptamt.json", sg1={"value": "2"}, sg2={"value": "3"}, sg3={"value": "1", "answered": NOON})
        works = self.part("bauamt.json", dv2={"value": "4"}, sg3={"value": "1"})
        said = self.merge(office, works)
        self.assertEqual(self.answers, {"sg1": "2", "sg2": "3", "sg3": "1", "dv2": "4"})
        self.assertIn("Weida, 4. Quartal 2026: 4 Antworten übernommen.", said)
        self.assertIn(f"  3 aus {office}\n  1 aus {works}\n", said)
        self.assertEqual(read(self.workspace / WEIDA)["notice"], "Beispieldaten – frei erfunden")
        before = files(self.workspace)
        self.assertIn("Nichts wurde geändert", self.merge(works, office))
        self.assertEqual(files(self.workspace), before)
        self.expect(GOOD, run("check", folder=self.workspace))

    def test_invented_answers_carry_their_notice_into_a_draft_that_has_none(self):
        notice = self.frame.pop("notice")
        self.merge(self.part("hauptamt.json", sg1={"value": "2"}))
        self.assertNotIn("notice", read(self.workspace / WEIDA))
        self.frame["notice"] = notice
        self.merge(self.part("bauamt.json", sg2={"value": "3"}))
        self.assertEqual(self.answers, {"sg1": "2", "sg2": "3"})
        self.assertEqual(read(self.workspace / WEIDA)["notice"], notice)

    def test_parts_without_an_answer_make_no_file(self):
        said = self.merge(self.part("leer.json"))
        self.assertIn("Weida, 4. Quartal 2026: In den Dateien steht keine Antwort. Nichts wurde geschrieben.", said)
        self.assertFalse((self.workspace / WEIDA).exists())

    def test_conflicts_are_listed_side_by_side_where_nobody_can_be_asked_and_nothing_is_written(self):
        office = self.part("hauptamt.json", sg1={"value": "2", "comment": "Beschluss im März", "answered": NOON})
        works = self.part("bauamt.json", sg1={"value": "4", "answered": MORNING}, sg2={"state": "dont-know"})
        before = files(self.workspace)
        said = self.merge(office, works, code=BROKEN_DATA)
        self.assertEqual(files(self.workspace), before)
        question = questions(read(self.workspace / QUESTIONNAIRE))[0]
        flat = " ".join(said.split())
        for words in (
                question["text"]["de"], "hauptamt.json · 24.11.2026, 12:00 Uhr", "bauamt.json · 24.11.2026, 09:00 Uhr",
                question["options"][1]["text"]["de"].rstrip("."), question["options"][3]["text"]["de"].rstrip("."),
                "Kommentar: Beschluss im März", "Eine Frage ist verschieden beantwortet. Nichts wurde geändert."):
            self.assertIn(words, flat)
        self.assertTrue(all(len(line) <= 80 for line in said.splitlines()[:-1]), said)
        self.assertIn("One question is answered differently", self.merge(
            office, works, code=BROKEN_DATA, REIFEGRAD_LANGUAGE="en"))

    def test_prefer_newer_takes_the_last_and_refuses_where_no_time_tells(self):
        office = self.part("hauptamt.json", sg1={"value": "2", "answered": NOON})
        works = self.part("bauamt.json", sg1={"value": "4", "answered": MORNING})
        timeless = self.part("ohne.json", sg1={"value": "1"})
        said = self.merge(office, works, timeless, "--prefer", "newer", code=BROKEN_DATA)
        self.assertIn("an den Zeiten lässt sich nicht erkennen", said)
        self.assertFalse((self.workspace / WEIDA).exists())
        self.merge(works, office, "--prefer", "newer")
        self.assertEqual(self.answers, {"sg1": "2"})
        self.assertIn(": 1 Antwort übernommen, 1 wie bisher.", self.merge(self.part("sg2.json", sg2={"value": "1"})))
        # The one that is saved here is one of those that differ.
        self.merge(works, "--prefer", "newer")
        self.assertEqual(self.answers, {"sg1": "2", "sg2": "1"})
        self.assertIn("hier gespeichert", self.merge(works, code=BROKEN_DATA))

    def test_at_a_terminal_it_is_asked_and_what_is_chosen_is_written(self):
        office = self.part("hauptamt.json", sg1={"value": "2"}, sg2={"value": "3"})
        works = self.part("bauamt.json", sg1={"value": "4"}, sg2={"value": "1"})
        terminal = Terminal("merge", office, works, "--into", f"weida/{QUARTER}", folder=self.workspace)
        terminal.wait_for("Verschieden beantwortet, 1 von 2")
        terminal.wait_for("Welche Antwort gilt? 1–2, a bricht ab:")
        terminal.type("7\r")
        terminal.wait_for("Tippen Sie eine Nummer von 1 bis 2, oder a.")
        terminal.type("2\r")
        terminal.wait_for("Verschieden beantwortet, 2 von 2")
        self.assertFalse((self.workspace / WEIDA).exists())
        terminal.type("1\r")
        terminal.wait_for("2 Antworten übernommen")
        self.assertEqual(terminal.end(), GOOD)
        self.assertEqual(self.answers, {"sg1": "4", "sg2": "3"})

    def test_breaking_off_writes_nothing(self):
        office = self.part("hauptamt.json", sg1={"value": "2"}, dv2={"value": "3"})
        works = self.part("bauamt.json", sg1={"value": "4"})
        before = files(self.workspace)
        for keys, code, words in (("a\r", INTERRUPTED, "Abgebrochen."), ("\x04", MISSING_INPUT, "Die Eingabe ist zu Ende.")):
            terminal = Terminal("merge", office, works, "--into", f"weida/{QUARTER}", folder=self.workspace)
            terminal.wait_for("a bricht ab:")
            terminal.type(keys)
            terminal.wait_for(words)
            self.assertEqual(terminal.end(), code)
            self.assertEqual(files(self.workspace), before)

    def test_what_is_of_another_municipality_quarter_or_version_is_refused_with_all_that_do_not_fit(self):
        good = self.part("gut.json", sg1={"value": "2"})
        gera = self.part("gera.json", municipality="gera", sg1={"value": "2"})
        old = self.part("alt.json", quarter="2026-Q3", sg1={"value": "2"})
        definition = read(self.workspace / QUESTIONNAIRE)
        (self.workspace / "Questionnaires/new.json").write_text(json.dumps(definition | {"version": "9.0"}), encoding="utf-8")
        new = self.part("neu.json", questionnaire={"id": definition["id"], "version": "9.0"}, sg1={"value": "2"})
        before = files(self.workspace)
        said = " ".join(self.merge(good, gera, old, new, code=BROKEN_DATA).split())
        for words in (
                f"„{gera}“ ist von Gera, 4. Quartal 2026, nicht von Weida, 4. Quartal 2026.",
                f"„{old}“ ist von Weida, 3. Quartal 2026, nicht von Weida, 4. Quartal 2026.",
                f"„{new}“ beantwortet den Fragebogen smart-region-thueringen in Version 9.0, nicht "):
            self.assertIn(words, said)
        self.assertNotIn("gut.json", said)
        self.assertEqual(files(self.workspace), before)

    def test_what_was_handed_in_has_to_be_opened_first(self):
        part = self.part("hauptamt.json", quarter="2026-Q3", sg1={"value": "2", "answered": NOON})
        before = files(self.workspace)
        said = self.merge(part, into="weida/2026-Q3", code=WRONG_CALL)
        self.assertIn("reifegrad reopen weida --quarter 2026-Q3", said)
        self.assertEqual(files(self.workspace), before)
        self.expect(GOOD, run("reopen", "weida", "--quarter", "2026-Q3", "--reason", "Teile fehlten", folder=self.workspace))
        self.merge(part, "--prefer", "newer", "--role", "Hauptamt", into="Weida/Q3/2026")
        entry = read(self.workspace / "Assessments/weida/2026-Q3.json")["history"][-1]
        self.assertEqual((entry["event"], entry["question"], entry["role"]), ("changed", "sg1", "Hauptamt"))

    def test_broken_missing_and_busy_are_told_as_everywhere(self):
        good = self.part("gut.json", sg1={"value": "2"})
        broken = self.part("kaputt.json", sg1={"value": "99"})
        self.assertIn("kaputt.json:", self.merge(good, broken, code=BROKEN_DATA))
        self.merge(good, "nirgends.json", code=MISSING_INPUT)
        self.merge(good, into="weida", code=WRONG_CALL)
        self.merge(good, into="weida/2026", code=WRONG_CALL)
        self.merge(good, into=f"rom/{QUARTER}", code=WRONG_CALL)
        terminal = Terminal("fill", "weida", "--quarter", QUARTER, folder=self.workspace)
        self.addCleanup(terminal.kill)
        terminal.wait_for("Weida · 4. Quartal 2026")
        self.merge(good, code=TRY_AGAIN)
