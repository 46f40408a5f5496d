"""Commitments as people note them at the table."""

import fcntl
import json
import os
import shutil

from program import BROKEN_DATA, CANNOT_WRITE, GOOD, TRY_AGAIN, WRONG_CALL, EndToEndTest, files, read, run


class CommitmentTest(EndToEndTest):

    def setUp(self):
        super().setUp()
        self.workspace = self.demonstration()

    def call(self, *arguments, **environment):
        return run("commitment", *arguments, folder=self.workspace, **environment)

    def file(self, municipality):
        return self.workspace / f"Assessments/{municipality}/commitments.json"

    def refused(self, code, *arguments, parts=()):
        """Ends with a code, and leaves everything as it was."""
        before, folders = files(self.workspace), sorted(self.workspace.rglob("*/"))
        with self.subTest(" ".join(arguments)):
            said = self.expect(code, self.call(*arguments))
            for part in parts:
                self.assertIn(part, said)
            self.assertEqual(files(self.workspace), before)
            self.assertEqual(sorted(self.workspace.rglob("*/")), folders)


class Noting(CommitmentTest):

    def test_from_the_table_to_the_end(self):
        said = self.expect(GOOD, self.call(
            "add", "Jena", "  Datensätze veröffentlichen ", "--by", "2027-Q2", "--made", "2026-Q4",
            "--with", "Weida", "tu-ilmenau", "--question", "DP3"))
        self.assertIn("Festgehalten als Nr. 1 von Jena.", said)
        self.assertIn("reifegrad commitment done jena 1", said)
        self.assertEqual(read(self.file("jena")), {
            "format": 1, "municipality": "jena", "commitments": [{
                "number": 1, "text": "Datensätze veröffentlichen", "made": "2026-Q4", "by": "2027-Q2",
                "with": ["weida", "tu-ilmenau"], "question": "dp3"}]})
        self.expect(GOOD, self.call("add", "jena", "Zweite", "--by", "2027-Q1", "--made", "2026-Q4", "--with", "weida,gera"))
        self.assertEqual(read(self.file("jena"))["commitments"][1]["with"], ["weida", "gera"])
        self.expect(GOOD, run("check", folder=self.workspace))

        listed = self.expect(GOOD, self.call("list", "jena"))
        self.assertIn("  1  Datensätze veröffentlichen (bis 2027-Q2; DP3; mit Weida, Technische\n     Universität Ilmenau; offen)", listed)
        self.assertIn("  2  Zweite", listed)
        self.assertNotIn("Gera\n", listed)

        self.assertIn("Eingelöst: Nr. 1 von Jena – Datensätze", self.expect(
            GOOD, self.call("done", "jena", "1", "--quarter", "2026-Q4")))
        self.assertIn("Aufgegeben: Nr. 2 von Jena – Zweite", self.expect(
            GOOD, self.call("dropped", "jena", "2", "--reason", "Kein Geld", "--quarter", "2026-Q4")))
        first, second = read(self.file("jena"))["commitments"]
        self.assertEqual((first["state"], first["ended"]), ("done", "2026-Q4"))
        self.assertEqual((second["state"], second["ended"], second["reason"]), ("dropped", "2026-Q4", "Kein Geld"))
        listed = self.expect(GOOD, self.call("list", "jena"))
        self.assertIn("eingelöst 2026-Q4", listed)
        self.assertIn("aufgegeben 2026-Q4: Kein Geld", listed)
        self.assertIn("Keine Verabredung.", self.expect(GOOD, self.call("list", "jena", "--open")))

        self.assertIn("Wieder offen: Nr. 2 von Jena", self.expect(GOOD, self.call("reopen", "jena", "2")))
        self.assertEqual(read(self.file("jena"))["commitments"][1].keys(), {"number", "text", "made", "by", "with"})
        self.assertIn("Zweite", self.expect(GOOD, self.call("list", "--open")))

    def test_the_notice_and_what_was_there_stay(self):
        before = read(self.file("weida"))
        self.expect(GOOD, self.call("add", "weida", "Neues", "--by", "2027-Q2", "--made", "2026-Q4"))
        after = read(self.file("weida"))
        self.assertEqual(after["notice"], before["notice"])
        self.assertEqual(after["commitments"][:-1], before["commitments"])
        self.assertEqual(after["commitments"][-1]["number"], 3)

    def test_as_json(self):
        listed = json.loads(self.expect(GOOD, self.call("list", "--json")))
        self.assertEqual(
            {book["municipality"]: book for book in listed},
            {path.parent.name: read(path) for path in self.workspace.glob("Assessments/*/commitments.json")})
        mine = json.loads(self.expect(GOOD, self.call("list", "weida", "--json", "--open")))
        self.assertEqual([[entry["number"] for entry in book["commitments"]] for book in mine], [[2]])
        self.assertEqual(json.loads(self.expect(GOOD, self.call("list", "jena", "--json"))), [])

    def test_in_english(self):
        said = self.expect(GOOD, self.call("list", REIFEGRAD_LANGUAGE="en"))
        self.assertIn("kept 2026-Q4", " ".join(said.split()))
        self.assertIn("overdue", said)
        said = self.expect(GOOD, self.call(
            "add", "jena", "Text", "--by", "2999-Q4", REIFEGRAD_LANGUAGE="en"))
        self.assertIn("Noted as no. 1 of Jena.", said)

    def test_a_text_cannot_command_the_terminal(self):
        self.refused(WRONG_CALL, "add", "jena", "rot \x1b[31m", "--by", "2999-Q4")
        self.refused(WRONG_CALL, "add", "jena", "zwei\nZeilen", "--by", "2999-Q4", parts=["in einer Zeile"])
        self.expect(GOOD, self.call("add", "jena", "*fett* <b>", "--by", "2999-Q4"))
        self.expect(GOOD, run("check", folder=self.workspace))

    def test_it_stands_in_the_pack_of_the_meeting(self):
        self.expect(GOOD, self.call("add", "jena", "Datensätze veröffentlichen", "--by", "2027-Q2", "--made", "2026-Q4"))
        said = self.expect(GOOD, run("meeting", "--explain", "--quarter", "2026-Q4", folder=self.workspace))
        self.assertIn("Jena · Datensätze veröffentlichen · 2027-Q2 · offen · –\n"
                      "      ← Assessments/jena/commitments.json, Nr. 1\n", said)


class WrongCalls(CommitmentTest):

    def test_what_is_wrong_in_a_call_is_told_and_nothing_is_written(self):
        good = ["add", "jena", "Text", "--by", "2999-Q4"]
        self.refused(WRONG_CALL, "add", "jenaa", "Text", "--by", "2999-Q4", parts=["Meinten Sie „Jena“?"])
        self.refused(WRONG_CALL, *good, "--with", "gerra", parts=["Nichts wurde geändert", "Meinten Sie „gera“?"])
        self.refused(WRONG_CALL, *good, "--with", "jena", parts=["sich selbst"])
        self.refused(WRONG_CALL, *good, "--question", "dv99", parts=["Eine Frage „dv99“ gibt es nicht."])
        self.refused(WRONG_CALL, *good, "--made", "soon", parts=["kein Quartal"])
        self.refused(WRONG_CALL, "add", "jena", "Text", "--by", "2999-Q5", parts=["kein Quartal"])
        self.refused(WRONG_CALL, "add", "jena", "Text")
        self.refused(
            WRONG_CALL, "add", "jena", "Text", "--by", "2026-Q4", "--made", "2026-Q4",
            parts=["eingelöst danach (2026-Q4)", "Nichts wurde geändert."])
        self.refused(WRONG_CALL, "add", "jena", "  ", "--by", "2999-Q4", parts=["braucht einen Satz"])
        self.refused(WRONG_CALL, "add", "jena", "x" * 501, "--by", "2999-Q4", parts=["500"])

    def test_a_number_that_is_not_there(self):
        for call in [["done", "weida", "9"], ["dropped", "weida", "9", "--reason", "r"], ["reopen", "weida", "9"]]:
            self.refused(WRONG_CALL, *call, parts=["keine Verabredung Nr. 9", "1  Online-Terminvergabe"])
        self.refused(WRONG_CALL, "done", "weida", "first")
        self.refused(WRONG_CALL, "dropped", "weida", "2", parts=["--reason"])

    def test_a_partner_who_has_left_is_a_warning(self):
        file = self.file("weida")
        file.write_text(file.read_text(encoding="utf-8").replace('"erfurt"', '"erfurrt"'), encoding="utf-8")
        self.assertIn("Meinten Sie „erfurt“?", self.expect(GOOD, run("check", folder=self.workspace)))
        self.expect(GOOD, self.call("done", "weida", "2"))

    def test_what_has_ended_does_not_end_again(self):
        self.refused(WRONG_CALL, "done", "weida", "1", parts=["schon eingelöst, 2026-Q3", "commitment reopen"])
        self.refused(WRONG_CALL, "dropped", "weida", "1", "--reason", "r", parts=["schon eingelöst"])
        self.refused(WRONG_CALL, "reopen", "weida", "2", parts=["ist offen"])
        self.refused(WRONG_CALL, "done", "weida", "2", "--quarter", "2999-Q1", parts=["noch nicht begonnen"])

    def test_the_same_is_not_noted_twice_and_what_was_noted_by_mistake_goes(self):
        text = read(self.file("weida"))["commitments"][1]["text"]
        self.refused(WRONG_CALL, "add", "weida", text, "--by", "2999-Q4", parts=["als Nr. 2"])
        self.refused(WRONG_CALL, "add", "weida", "Neu", "--by", "2999-Q4", "--question", "k6", parts=["nicht gewertet"])
        self.assertIn("Gestrichen: Nr. 2", self.expect(GOOD, self.call("remove", "weida", "2")))
        self.assertEqual(len(read(self.file("weida"))["commitments"]), 1)
        # Whoever remembers a number never finds something else behind it.
        self.assertIn("als Nr. 3", self.expect(GOOD, self.call("add", "weida", "Neu", "--by", "2999-Q4")))

    def test_an_end_that_cannot_be(self):
        self.refused(WRONG_CALL, "done", "weida", "2", "--quarter", "2026-Q1", parts=["erst 2026-Q3 verabredet"])
        self.refused(WRONG_CALL, "dropped", "weida", "2", "--reason", " ", parts=["--reason braucht einen Satz"])

    def test_whoever_has_none_gets_no_folder(self):
        shutil.rmtree(self.file("jena").parent)
        self.refused(WRONG_CALL, "done", "jena", "1", parts=["keine Verabredung Nr. 1"])
        self.assertFalse(self.file("jena").parent.exists())

    def test_a_broken_file_is_not_written_over(self):
        for old, new, part in [
            ('"dv5"', '"dv55"', "dv55"), ('"number": 2', '"number": 1', "Die Nummer 1 hat schon eine andere"),
        ]:
            file = self.file("weida")
            text = file.read_text(encoding="utf-8")
            self.assertIn(old, text)
            file.write_text(text.replace(old, new), encoding="utf-8")
            for call in [["add", "weida", "Text", "--by", "2999-Q4"], ["list"], ["done", "weida", "1"]]:
                self.refused(BROKEN_DATA, *call, parts=["commitments.json:", part])
            self.expect(BROKEN_DATA, run("check", folder=self.workspace))
            file.write_text(text, encoding="utf-8")


class InTheWay(CommitmentTest):

    def test_who_comes_second_ends_with_75_and_changes_nothing(self):
        folder = os.open(self.file("weida").parent, os.O_RDONLY)
        self.addCleanup(os.close, folder)
        fcntl.flock(folder, fcntl.LOCK_EX)
        for call in [["add", "weida", "Text", "--by", "2999-Q4"], ["done", "weida", "2"], ["reopen", "weida", "1"]]:
            self.refused(TRY_AGAIN, *call)
        fcntl.flock(folder, fcntl.LOCK_UN)
        self.expect(GOOD, self.call("done", "weida", "2"))

    def test_a_file_in_the_place_of_the_folder_ends_with_73(self):
        folder = self.file("jena").parent
        shutil.rmtree(folder)
        folder.write_text("a file")
        self.refused(CANNOT_WRITE, "add", "jena", "Text", "--by", "2999-Q4")
