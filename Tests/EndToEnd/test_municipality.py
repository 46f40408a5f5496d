"""Who takes part, as an agency keeps it."""

import json

import pexpect

from program import (
    BROKEN_DATA, ENVIRONMENT, GOOD, MISSING_INPUT, PROGRAM, WRONG_CALL, EndToEndTest, files, read, run)


def record(kind, number="", name="", people="", area=""):
    """A record of an invented list: neither the municipalities nor their keys exist."""
    association = f"{number.zfill(4)}" if number else ""
    return f"{kind:<2}20231130{'16063':<5}{number:<3}{association:<4}{name:<50}{'':<56}{area:>11}{people:>11}"


LIST = [
    record(10, name="Musterland"), record(40, name="Musterkreis"),
    record(60, "901", "Müsterstadt, Stadt", "00000004321", "00000001000"),
    record(60, "902", "Erfundendorf", "00000000321", "00000000500"),
    record(60, "903", "Musterforst", "00000000000", "00000000050"),
]


class Municipalities(EndToEndTest):

    def setUp(self):
        super().setUp()
        self.workspace = self.new_workspace()
        self.file = self.workspace / "municipalities.json"

    def say(self, *arguments, code=GOOD, **environment):
        return self.expect(code, run("municipality", *arguments, folder=self.workspace, **environment))

    def all(self):
        return {entry["id"]: entry for entry in read(self.file)["municipalities"]}


class Keeping(Municipalities):

    def test_the_list_is_the_file_for_people_and_for_programs(self):
        self.assertRegex(self.say("list"), r"Weida +weida +16076079 +Greiz +8\.205\n")
        self.assertEqual(json.loads(self.say("list", "--json"))["municipalities"], read(self.file)["municipalities"])

    def test_adding_keeps_what_is_there_and_fills_in_what_follows(self):
        before = read(self.file) | {"$schema": "my.schema.json"}
        self.file.write_text(json.dumps(before), encoding="utf-8")
        self.say(
            "add", "--name", "Bad Musterö", "--kind", "town", "--ags", "16076999", "--population", "1.234",
            "--population-date", "2025-12-31", "--funding", "Probe:2024-05:2", "--latitude", "50,5", "--longitude", "11.5")
        after = read(self.file)
        self.assertEqual(after["municipalities"].pop(), {
            "id": "bad-musteroe", "name": "Bad Musterö", "kind": "town", "ags": "16076999",
            "district": {"ags": "16076", "name": "Greiz"}, "population": {"count": 1234, "date": "2025-12-31"},
            "location": {"latitude": 50.5, "longitude": 11.5},
            "funding": [{"programme": "Probe", "round": 2, "since": "2024-05"}], "publication": "none"})
        self.assertEqual(after, before)

    def test_all_that_is_wrong_is_named_by_its_option_and_nothing_is_written(self):
        before = files(self.workspace)
        said = self.say(
            "add", "--name", "X", "--id", "weida", "--kind", "town", "--ags", "16076079", "--district", "16077", "--district-name", "Y",
            "--population", "many", code=WRONG_CALL)
        for option in ("--id", "--ags", "--district", "--population", "--population-date"):
            self.assertIn(f"{option}: ", said)
        self.say("add", code=WRONG_CALL)
        self.assertEqual(files(self.workspace), before)

    def test_an_id_with_assessments_is_never_renamed(self):
        (self.workspace / "Assessments/weida").mkdir()
        before = files(self.workspace)
        self.assertIn("„weida“ bleibt", self.say("edit", "weida", "--id", "weidau", code=WRONG_CALL))
        self.assertEqual(files(self.workspace), before)
        (self.workspace / "Assessments/weida").rmdir()
        order = list(self.all())
        self.say("edit", "weida", "--id", "weidau")
        self.assertEqual(list(self.all()), ["weidau" if name == "weida" else name for name in order])

    def test_every_field_of_every_municipality_survives_an_edit_of_another_field(self):
        before = self.all()
        for name in before:
            self.say("edit", name, "--note", "Geprüft.")
        self.assertEqual(self.all(), {name: entry | {"note": "Geprüft."} for name, entry in before.items()})

    def test_signs_that_part_a_list_and_large_numbers_survive_an_edit_of_another_field(self):
        data = read(self.file)
        region, city = (
            next(entry for entry in data["municipalities"] if bool(entry.get("members")) == isRegion)
            for isRegion in (True, False))
        region["members"][0]["name"] = "Muster: Ort; oben"
        city["funding"] = [{"programme": "Smart Cities: Modellprojekte", "since": "2021-07"}]
        city["areaHectares"] = 1e12
        self.file.write_text(json.dumps(data), encoding="utf-8")
        before = {entry["id"]: entry for entry in data["municipalities"]}
        for entry in (region, city):
            self.say("edit", entry["id"], "--note", "Geprüft.")
            before[entry["id"]] = entry | {"note": "Geprüft."}
        self.assertEqual(self.all(), before)

    def test_an_area_of_which_nobody_can_tell_how_large_it_is_is_refused(self):
        before = files(self.workspace)
        said = self.say("edit", "weida", "--area", "8.205", code=WRONG_CALL)
        self.assertIn("--area: „8.205“ ist mehrdeutig. Bitte schreiben Sie die Zahl ohne Punkt.", said)
        self.say("edit", "weida", "--area", "8,205", code=WRONG_CALL, REIFEGRAD_LANGUAGE="en")
        self.assertEqual(files(self.workspace), before)
        # An area that is there already is no riddle, and degrees have no thousands.
        for typed, written in (("8,205", 8.205), ("8205", 8205), ("8.20", 8.2), ("8,205", 8.205)):
            self.say("edit", "weida", "--area", typed)
            self.assertEqual(self.all()["weida"]["areaHectares"], written)
        self.say("edit", "weida", "--latitude", "50.771")
        self.assertEqual(self.all()["weida"]["location"]["latitude"], 50.771)
        self.assertEqual(self.all()["weida"]["areaHectares"], 8.205)


class Asking(Municipalities):

    def talk(self, *arguments):
        child = pexpect.spawn(
            str(PROGRAM), ["municipality", *arguments], cwd=self.workspace, encoding="utf-8", timeout=10,
            env=ENVIRONMENT | {"TERM": "xterm"}, dimensions=(24, 100))
        self.addCleanup(child.close)
        return child

    def test_enter_keeps_everything(self):
        before = self.file.read_bytes()
        child = self.talk("edit", "weida")
        for _ in range(16):
            child.expect_exact(": ")
            child.send("\r")
        child.expect_exact("Nichts geändert.")
        self.assertEqual(self.file.read_bytes(), before)

    def test_a_wrong_answer_is_asked_again_and_offers_follow_from_what_was_said(self):
        child = self.talk("add")
        for question, answer in [
                ("Name: ", "Müster"), ("Kennung [muester]: ", ""), ("anders): ", ""), ("Art (", "dorf"), ("Art (", "town"),
                ("AGS (8 Ziffern): ", "16076079"), ("hat schon Weida", None), ("AGS (8 Ziffern): ", "16076998"),
                ("ARS (12 Ziffern): ", ""), ("[16076]: ", ""), ("[Greiz]: ", ""), ("Einwohner: ", "321"),
                ("JJJJ-MM-TT): ", "2025-12-31"), ("Hektar: ", "12,5"), ("Breite in Grad: ", ""), ("Länge in Grad: ", ""),
                ("rderung", ""), ("[none]: ", "levels"), ("Anmerkung: ", "")]:
            child.expect_exact(question)
            if answer is not None:
                child.send(answer + "\r")
        child.expect_exact("Aufgenommen: Müster (muester).")
        self.assertEqual(self.all()["muester"]["areaHectares"], 12.5)

    def test_the_end_of_the_input_changes_nothing(self):
        before = self.file.read_bytes()
        child = self.talk("add")
        child.expect_exact("Name: ")
        child.send("Muster\r")
        child.expect_exact("Kennung")
        child.sendeof()
        child.expect(pexpect.EOF)
        child.close()
        self.assertEqual(child.exitstatus, MISSING_INPUT)
        self.assertEqual(self.file.read_bytes(), before)


class Importing(Municipalities):

    def setUp(self):
        super().setUp()
        self.list = self.folder / "list.txt"
        self.list.write_bytes("\r\n".join(LIST).encode("iso8859-15"))

    def test_a_district_is_taken_in_once(self):
        before = files(self.workspace)
        self.say("import", self.list, "--district", "16063", "--dry-run")
        self.assertEqual(files(self.workspace), before)
        said = self.say("import", self.list, "--district", "16063")
        self.assertIn("2 aufgenommen, 0 aktualisiert, 1 übergangen.", said)
        self.assertEqual(self.all()["muesterstadt"], {
            "id": "muesterstadt", "name": "Müsterstadt", "officialName": "Müsterstadt, Stadt", "kind": "town",
            "ags": "16063901", "ars": "160630901901", "district": {"ags": "16063", "name": "Musterkreis"},
            "population": {"count": 4321, "date": "2023-11-30"}, "areaHectares": 1000, "publication": "none"})
        self.assertIn("deren Stichtag nennt die Datei nicht", read(self.file)["source"])
        before = files(self.workspace)
        self.say("import", self.list, "--district", "16063", "--update")
        self.assertEqual(files(self.workspace), before)
        self.expect(GOOD, run("check", folder=self.workspace))
        self.expect(GOOD, run("fill", "erfundendorf", "--quarter", "2025-Q1", folder=self.workspace, typed="q\n"))

    def test_what_the_file_does_not_have_is_named_and_nothing_is_written(self):
        before = files(self.workspace)
        said = self.say("import", self.list, "--ags", "16063901,16063777", "--district", "16064", code=MISSING_INPUT)
        self.assertIn("16063777, 16064", said)
        for arguments in [[], ["--ags", "1606390"], ["--district", "x"], ["--ags", "16063901", "--population-date", "x"]]:
            self.say("import", self.list, *arguments, code=WRONG_CALL)
        self.say("import", self.folder / "none.txt", "--ags", "16063901", code=MISSING_INPUT)
        self.assertEqual(files(self.workspace), before)

    def test_a_broken_line_is_shown_at_its_place_and_nothing_is_written(self):
        before = files(self.workspace)
        self.list.write_text("\n".join([*LIST, record(60, "904", "Müster", "x")]), encoding="utf-8")
        self.assertIn(f"{self.list}:6:140: Fehler", self.say("import", self.list, "--ags", "16063901", code=BROKEN_DATA))
        self.assertEqual(files(self.workspace), before)
