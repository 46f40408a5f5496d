"""The quarterly meeting: the pack before it, and what stays of it after it."""

import fcntl
import json
import os
import re
import shutil

from program import (
    BROKEN_DATA, CANNOT_WRITE, GOOD, MISSING_INPUT, QUESTIONNAIRE, TRY_AGAIN, WRONG_CALL, EndToEndTest, files,
    questions, read, run)

QUARTER = "2026-Q4"
PACK = {"treffen.html", "treffen.md", "treffen.ics", "moderation.html", "bedarfe.csv"}
ENGLISH = {"meeting.html", "meeting.md", "meeting.ics", "chair.html", "needs.csv"}
LIST = ".reifegrad-pack"


class MeetingTest(EndToEndTest):

    def setUp(self):
        super().setUp()
        self.workspace = self.demonstration()
        self.file = self.workspace / "meetings.json"
        self.pack = self.workspace / "Meetings" / QUARTER
        self.minutes = self.workspace / "Meetings" / f"{QUARTER}.json"

    def call(self, *arguments, **environment):
        return run(*arguments, folder=self.workspace, **environment)

    def change(self, **values):
        """Changes the meeting of the quarter in the file; without a value a key goes."""
        meetings = read(self.file)
        meeting = next(meeting for meeting in meetings["meetings"] if meeting["quarter"] == QUARTER)
        for key, value in values.items():
            if value is None:
                meeting.pop(key, None)
            else:
                meeting[key] = value
        self.file.write_text(json.dumps(meetings, ensure_ascii=False, indent=2), encoding="utf-8")

    def over(self):
        """The meeting is over."""
        self.change(date="2020-01-10", deadline="2020-01-03")

    def ahead(self):
        self.change(date="2999-12-20", deadline="2999-12-01")

    def pack_files(self):
        return {path.name for path in self.pack.iterdir()}


class Packs(MeetingTest):

    def test_the_state_is_shown_and_the_pack_written(self):
        said = self.expect(GOOD, self.call("meeting", "--quarter", QUARTER))
        for part in ("Netzwerktreffen im 4. Quartal 2026", "Beispieldaten – frei erfunden",
                     "8 von 9 haben abgegeben.", "Weida füllt noch aus", "Wer setzt sich mit wem zusammen?",
                     "Vorschlag für das nächste Treffen: Allianz Thüringer Becken.",
                     f"Geschrieben: Meetings/{QUARTER}/", f"reifegrad meeting close --quarter {QUARTER}"):
            self.assertIn(part, re.sub(r"\s+", " ", said))
        self.assertEqual(self.pack_files(), PACK | {LIST})
        page = (self.pack / "treffen.html").read_text(encoding="utf-8")
        self.assertIn("Nur für das Netzwerk", page)
        self.assertIn("frei erfunden", page)
        self.assertNotIn("<script", page)
        self.assertTrue((self.pack / "treffen.ics").read_bytes().startswith(b"BEGIN:VCALENDAR\r\n"))
        self.assertTrue((self.pack / "bedarfe.csv").read_bytes().startswith(b"\xef\xbb\xbfquarter;group"))
        # What is wrapped is indented below its text.
        lines = said.splitlines()
        self.assertTrue(all(len(line) <= 80 for line in lines if "reifegrad" not in line))
        place = next(index for index, line in enumerate(lines) if line.startswith("  - Weida füllt"))
        self.assertTrue(lines[place + 1].startswith("    "), lines[place + 1])
        # What is for the chair alone is not handed out.
        chair = (self.pack / "moderation.html").read_text(encoding="utf-8")
        for part in ("Wer braucht Aufmerksamkeit?", "Guten Tag, am 10.12.2026"):
            self.assertIn(part, chair)
            self.assertNotIn(part, page)
            self.assertNotIn(part, (self.pack / "treffen.md").read_text(encoding="utf-8"))

    def test_again_nothing_changes(self):
        self.expect(GOOD, self.call("meeting", "--quarter", QUARTER))
        before = files(self.workspace)
        said = self.expect(GOOD, self.call("meeting", "--quarter", QUARTER))
        self.assertIn(f"Unverändert: Meetings/{QUARTER}/", said)
        self.assertEqual(files(self.workspace), before)

    def test_in_english(self):
        said = self.expect(GOOD, self.call("meeting", "--quarter", QUARTER, REIFEGRAD_LANGUAGE="en"))
        self.assertIn("8 of 9 have handed in.", said)
        self.assertIn("Written: ", said)
        self.assertEqual(self.pack_files(), ENGLISH | {LIST})
        self.assertTrue((self.pack / "needs.csv").read_bytes().startswith(b"quarter,group"))
        # Both languages lie side by side.
        self.expect(GOOD, self.call("meeting", "--quarter", QUARTER))
        self.assertEqual(self.pack_files(), ENGLISH | PACK | {LIST})

    def test_what_was_changed_by_hand_is_set_aside(self):
        self.expect(GOOD, self.call("meeting", "--quarter", QUARTER))
        text = self.pack / "treffen.md"
        written = text.read_bytes()
        for number, kept in enumerate(["treffen-von-hand.md", "treffen-von-hand-2.md"]):
            mine = f"Meine Fassung {number}".encode()
            text.write_bytes(mine)
            said = self.expect(GOOD, self.call("meeting", "--quarter", QUARTER))
            self.assertIn(f"„treffen.md“ war von Hand geändert und liegt jetzt in „{kept}“.", said)
            self.assertEqual((self.pack / kept).read_bytes(), mine)
            self.assertEqual(text.read_bytes(), written)
        # What lies there and is none of the program's is not touched either.
        (self.pack / LIST).unlink()
        self.change(place="Anderswo")
        said = self.expect(GOOD, self.call("meeting", "--quarter", QUARTER))
        self.assertEqual((self.pack / "treffen-von-hand-3.md").read_bytes(), written)
        self.assertIn("Anderswo", text.read_text(encoding="utf-8"))

    def test_what_the_program_wrote_is_replaced_when_the_data_change(self):
        self.expect(GOOD, self.call("meeting", "--quarter", QUARTER))
        self.change(place="Anderswo")
        said = self.expect(GOOD, self.call("meeting", "--quarter", QUARTER))
        self.assertIn("Geschrieben: ", said)
        self.assertEqual(self.pack_files(), PACK | {LIST})

    def test_what_cannot_be_read_is_not_replaced(self):
        (self.pack / "treffen.md").mkdir(parents=True)
        (self.pack / "treffen.md/mine").write_text("mine")
        self.expect(CANNOT_WRITE, self.call("meeting", "--quarter", QUARTER))
        self.assertEqual((self.pack / "treffen.md/mine").read_text(), "mine")

    def test_the_pack_goes_where_it_is_told(self):
        before = files(self.workspace)
        self.expect(GOOD, self.call("meeting", "--quarter", QUARTER, "--output", self.folder / "elsewhere"))
        self.assertEqual(set(files(self.folder / "elsewhere")), PACK | {LIST})
        self.assertEqual(files(self.workspace), before)

    def test_the_next_meeting_is_meant_where_none_is_named(self):
        self.ahead()
        self.assertIn("im 4. Quartal 2026", self.expect(GOOD, self.call("meeting")))

    def test_without_a_day_there_is_no_date_for_calendars(self):
        self.change(date=None, start=None, end=None)
        said = self.expect(GOOD, self.call("meeting", "--quarter", QUARTER))
        self.assertIn("Termin: noch offen", said)
        self.assertEqual(self.pack_files(), PACK - {"treffen.ics"} | {LIST})

    def test_before_anybody_has_handed_in(self):
        shutil.rmtree(self.workspace / "Assessments")
        shutil.rmtree(self.workspace / "Meetings")
        (self.workspace / "Assessments").mkdir()
        said = self.expect(GOOD, self.call("meeting", "--quarter", QUARTER))
        self.assertIn("0 von 9 haben abgegeben.", said)
        self.assertEqual(self.pack_files(), PACK - {"bedarfe.csv"} | {LIST})


class Explanations(MeetingTest):

    @staticmethod
    def words(question, value):
        """An answer as a sentence says it; nothing where numbers have a form of their own."""
        texts = {option["id"]: option["text"]["de"] for option in question.get("options", [])}
        if question["kind"] == "choice":
            return texts[value]
        if question["kind"] == "multiple":
            return "; ".join(text for key, text in texts.items() if key in value)
        if question["kind"] == "boolean":
            return "ja" if value else "nein"
        return None

    def test_every_answer_that_a_sentence_rests_on_is_in_its_file(self):
        before = files(self.workspace)
        said = self.expect(GOOD, self.call("meeting", "--explain", "--quarter", QUARTER))
        self.assertEqual(files(self.workspace), before)
        asked = {question["code"]: question for question in questions(read(self.workspace / QUESTIONNAIRE))}
        sentences = re.split(r"\n\[\d+\] ", said)[1:]
        self.assertEqual(
            [int(number) for number in re.findall(r"^\[(\d+)\] ", said, re.M)],
            list(range(1, len(sentences) + 1)))
        compared, explained = 0, 0
        for sentence in sentences:
            sources = re.findall(r"← (.+)", sentence)
            self.assertTrue(sources, sentence)
            found = 0
            for source in sources:
                self.assertRegex(source, r"^(Assessments/|Meetings/|meetings\.json|municipalities\.json)")
                file = source.split(",")[0]
                self.assertTrue((self.workspace / file).is_file(), source)
                match = re.fullmatch(r"(Assessments/[a-z-]+/\d{4}-Q\d\.json), ([A-Z]{1,2}\d+): (.+)", source)
                if not match:
                    continue
                question = asked[match[2]]
                answer = read(self.workspace / match[1])["answers"].get(question["id"], {})
                text = match[3]
                for sign, mark in [("wish", " · sucht Hilfe"), ("offer", " · bietet Hilfe an")]:
                    self.assertEqual(text.endswith(mark), answer.get("exchange") == sign, source)
                    text = text.removesuffix(mark)
                words = self.words(question, answer["value"]) if "value" in answer else None
                if words is not None:
                    self.assertEqual(text, words[:-1] if words.endswith(".") else words, source)
                    found += 1
            compared += found
            explained += found > 0
        self.assertGreaterEqual(explained, 30)
        self.assertGreaterEqual(compared, 200)

    def test_in_english(self):
        said = self.expect(GOOD, self.call("meeting", "--explain", "--quarter", QUARTER, REIFEGRAD_LANGUAGE="en"))
        self.assertIn("[1] 8 of 9 have handed in.", said)
        self.assertIn(" · seeks help", said)


class WrongInput(MeetingTest):

    def refused(self, code, *parts, calls=(["meeting"], ["meeting", "close"], ["check"])):
        before = files(self.workspace)
        for call in calls:
            with self.subTest(" ".join(call)):
                said = self.expect(code, self.call(*call))
                for part in parts:
                    self.assertIn(part, said)
                self.assertEqual(files(self.workspace), before)

    def replace(self, old, new):
        text = self.file.read_text(encoding="utf-8")
        self.assertEqual(text.count(old), 1, old)
        self.file.write_text(text.replace(old, new), encoding="utf-8")
        return text[:text.index(old)].count("\n") + 1

    def test_a_meeting_without_a_quarter(self):
        line = self.replace('"quarter": "2026-Q4",', "")
        self.refused(BROKEN_DATA, f"meetings.json:{line - 1}:", "Der Schlüssel „quarter“ fehlt.")

    def test_a_host_who_takes_no_part(self):
        line = self.replace('"host": "seltenrain"', '"host": "seltenrein"')
        self.refused(BROKEN_DATA, f"meetings.json:{line}:", "seltenrein", "Meinten Sie „seltenrain“?")

    def test_two_meetings_in_a_quarter(self):
        line = self.replace('"2026-Q4"', '"2026-Q3"')
        first = self.file.read_text(encoding="utf-8").split('"2026-Q3"')[0].count("\n") + 1
        self.refused(BROKEN_DATA, f"meetings.json:{line}:", f"in Zeile {first}")

    def test_an_institution_that_is_not_in_the_catalogue(self):
        self.change(institutions=["agenturr"])
        self.refused(BROKEN_DATA, "Meinten Sie „agentur“?")

    def test_a_quarter_without_a_meeting(self):
        self.refused(
            MISSING_INPUT, "2026-Q2, 2026-Q3, 2026-Q4", "reifegrad meeting plan 2031-Q1",
            calls=(["meeting", "--quarter", "2031-Q1"], ["meeting", "close", "--quarter", "2031-Q1"]))
        self.refused(WRONG_CALL, "kein Quartal", calls=(["meeting", "--quarter", "soon"],))

    def test_no_meetings_at_all(self):
        self.file.unlink()
        shutil.rmtree(self.workspace / "Meetings")
        for commitments in self.workspace.glob("Assessments/*/commitments.json"):
            commitments.unlink()
        self.refused(
            MISSING_INPUT, "noch kein Treffen eingetragen", "reifegrad meeting plan ",
            calls=(["meeting"], ["meeting", "close"]))
        self.expect(GOOD, self.call("check"))

    def test_a_file_of_a_wrong_name_among_the_minutes_is_a_warning(self):
        (self.workspace / "Meetings/notes.json").write_text("{")
        self.assertIn("Meetings/notes.json", self.expect(GOOD, self.call("check")))

    def test_each_kind_of_file_is_checked_by_its_name(self):
        for file in [self.file, self.workspace / "Meetings/2026-Q3.json",
                     self.workspace / "Assessments/weida/commitments.json"]:
            with self.subTest(file.name):
                self.expect(GOOD, self.call("check", file))
        self.change(host="nobody")
        self.expect(BROKEN_DATA, self.call("check", self.file))


class Leavers(MeetingTest):

    def test_who_leaves_is_missed_by_a_meeting_to_come_alone(self):
        # Jena has invited to a meeting that is closed, Erfurt even earlier, and helps with two commitments, one open.
        file = self.workspace / "municipalities.json"
        members = read(file)
        for gone in ("jena", "erfurt"):
            shutil.rmtree(self.workspace / "Assessments" / gone)
            members["municipalities"] = [entry for entry in members["municipalities"] if entry["id"] != gone]
        file.write_text(json.dumps(members), encoding="utf-8")
        said = self.expect(GOOD, self.call("check"))
        self.assertRegex(said, r"meetings\.json:\d+:\d+: Warnung: .*„erfurt“")
        warnings = re.findall(r"^(Assessments\S+?):\d+:\d+: Warnung: „(\w+)“", said, re.M)
        self.assertEqual(set(warnings), {
            ("Assessments/weida/commitments.json", "erfurt"), ("Assessments/ilmenau/commitments.json", "jena")})
        self.expect(GOOD, self.call("check"))
        self.expect(GOOD, self.call("check", self.file))
        self.assertIn("6 von 7 haben abgegeben.", self.expect(GOOD, self.call("meeting", "--quarter", QUARTER)))
        self.assertIn("Jena", self.expect(GOOD, self.call("meeting", "--quarter", "2026-Q2")))
        self.assertIn("mit erfurt", self.expect(GOOD, run("commitment", "list", "weida", folder=self.workspace)))


class Closing(MeetingTest):

    def close(self):
        return self.call("meeting", "close", "--quarter", QUARTER)

    def test_a_meeting_that_is_not_over_cannot_be_closed(self):
        before = None
        for values, code, part in [
            ({"date": "2999-12-20", "deadline": "2999-12-01"}, WRONG_CALL, "20.12.2999"),
            ({"date": "2020-01-10", "deadline": "2020-01-03", "host": None}, BROKEN_DATA,
             f"reifegrad meeting plan {QUARTER} --host …"),
            ({"date": None, "start": None, "end": None, "host": "seltenrain"}, BROKEN_DATA,
             f"reifegrad meeting plan {QUARTER} --date …"),
        ]:
            self.change(**values)
            before = files(self.workspace)
            self.assertIn(part, self.expect(code, self.close()))
            self.assertEqual(files(self.workspace), before)

    def test_what_is_closed_stays_as_it_was(self):
        self.over()
        said = self.expect(GOOD, self.close())
        self.assertIn(f"Das Treffen {QUARTER} ist abgeschlossen", said)
        self.assertIn(f"Meetings/{QUARTER}.json", said)
        self.assertEqual(self.pack_files(), PACK | ENGLISH | {LIST})
        minutes = read(self.minutes)
        self.assertEqual(minutes["notice"], "Beispieldaten – frei erfunden")
        self.assertEqual(sum(map(len, minutes["tandems"])), 9)
        self.expect(GOOD, self.call("check"))
        closed = files(self.workspace)
        self.assertIn("schon am", self.expect(WRONG_CALL, self.close()))
        self.assertEqual(files(self.workspace), closed)

        # Answers, the date and even the meeting itself may change afterwards.
        shutil.rmtree(self.workspace / "Assessments/jena")
        (self.workspace / "Assessments/weida/commitments.json").unlink()
        for values in [{"date": "2020-01-11", "place": "Anderswo"}, None]:
            if values:
                self.change(**values)
            else:
                meetings = read(self.file)
                meetings["meetings"].pop()
                self.file.write_text(json.dumps(meetings), encoding="utf-8")
            said = self.expect(GOOD, self.call("meeting", "--quarter", QUARTER))
            self.assertIn("Abgeschlossen am", said)
            self.assertIn("8 von 9 haben abgegeben.", said)
            self.assertIn("Unverändert: ", said)
            self.assertNotIn("meeting close", said)
            now = files(self.workspace)
            for name in PACK | ENGLISH | {LIST}:
                path = f"Meetings/{QUARTER}/{name}"
                self.assertEqual(now[path], closed[path], name)
            self.expect(GOOD, self.call("meeting", "--quarter", QUARTER, REIFEGRAD_LANGUAGE="en"))
            self.assertEqual(files(self.workspace), now)

    def test_who_sat_together_does_not_the_next_time(self):
        self.over()
        self.expect(GOOD, self.close())
        meetings = read(self.file)
        meetings["meetings"].append({"quarter": "2027-Q1", "date": "2999-01-01"})
        self.file.write_text(json.dumps(meetings), encoding="utf-8")
        said = self.expect(GOOD, self.call("meeting", "--quarter", "2027-Q1"))
        names = {entry["id"]: entry["name"] for entry in read(self.workspace / "municipalities.json")["municipalities"]}
        tables = re.findall(r"^  - ((?:[^:\n]+ – )+[^:\n]+):", said.replace("\n    ", " "), re.M)
        tables = [set(table.split(" – ")) for table in tables]
        self.assertEqual(sum(map(len, tables)), 9, said)
        for group in read(self.minutes)["tandems"]:
            before = {names[member] for member in group}
            for table in tables:
                self.assertLessEqual(len(before & table), 1, (before, table))

    def test_minutes_that_somebody_changed_are_told_and_stop_nothing_else(self):
        self.over()
        self.expect(GOOD, self.close())
        text = self.minutes.read_text(encoding="utf-8")
        self.minutes.write_text(text.replace("8 von 9", "9 von 9"), encoding="utf-8")
        before = files(self.workspace)
        for code, severity, call in [
                (BROKEN_DATA, "Fehler", ["check"]), (BROKEN_DATA, "Fehler", ["check", str(self.minutes)]),
                (GOOD, "Warnung", ["status"]), (WRONG_CALL, "Warnung", ["meeting", "close", "--quarter", QUARTER])]:
            with self.subTest(" ".join(call)):
                said = self.expect(code, self.call(*call))
                self.assertIn("von Hand geändert", said)
                self.assertRegex(said, rf"{QUARTER}\.json:\d+:\d+: {severity}")
                self.assertEqual(files(self.workspace), before)
        # Elsewhere it is a warning.
        ended = self.call("meeting", "--explain", "--quarter", QUARTER)
        self.expect(GOOD, ended)
        self.assertIn("Warnung: Das Siegel passt nicht", ended.stderr)
        self.assertEqual(files(self.workspace), before)
        # In another form of the same content nothing is changed.
        self.minutes.write_text(json.dumps(json.loads(text), indent=7), encoding="utf-8")
        self.expect(GOOD, self.call("check"))

    def test_a_meeting_that_has_not_begun_is_not_closed_and_the_one_that_is_over_is_meant(self):
        self.over()
        meetings = read(self.file)
        meetings["meetings"].append({"quarter": "2027-Q1", "date": "2999-01-10", "host": "jena"})
        self.file.write_text(json.dumps(meetings), encoding="utf-8")
        self.assertIn(f"Das Treffen {QUARTER} ist abgeschlossen", self.expect(GOOD, self.call("meeting", "close")))

    def test_hand_changed_files_of_the_pack_are_set_aside(self):
        self.over()
        self.expect(GOOD, self.call("meeting", "--quarter", QUARTER))
        (self.pack / "treffen.html").write_text("meine")
        self.assertIn("treffen-von-hand.html", self.expect(GOOD, self.close()))
        self.assertEqual((self.pack / "treffen-von-hand.html").read_text(), "meine")


class Planning(MeetingTest):

    def planned(self, quarter="2027-Q1"):
        return next(meeting for meeting in read(self.file)["meetings"] if meeting["quarter"] == quarter)

    def plan(self, *arguments, quarter="2027-Q1", **environment):
        return self.call("meeting", "plan", quarter, *arguments, **environment)

    def test_a_new_meeting_takes_hours_and_institutions_from_the_last_one(self):
        before = read(self.file)
        said = self.expect(GOOD, self.plan(
            "--date", "2027-03-11", "--host", "Dingelstädt", "--deadline", "2027-03-04",
            "--topic", "Offene Daten", "Wie halten wir Leute?"))
        for part in ("Eingetragen: meetings.json", "Termin: 11.03.2027, 10:00 bis 15:00 Uhr", "Gastgeberin: Dingelstädt",
                     "Abgabefrist: 04.03.2027", "Noch offen: Ort (--place)", "reifegrad meeting --quarter 2027-Q1"):
            self.assertIn(part, said)
        meeting = {
            "quarter": "2027-Q1", "date": "2027-03-11", "start": "10:00", "end": "15:00", "deadline": "2027-03-04",
            "host": "dingelstaedt", "topics": ["Offene Daten", "Wie halten wir Leute?"],
            "institutions": ["ministerium", "agentur", "fh-erfurt", "tu-ilmenau", "staatskanzlei"]}
        self.assertEqual(read(self.file), before | {"meetings": before["meetings"] + [meeting]})
        self.assertIn("im 1. Quartal 2027", self.expect(GOOD, self.call("meeting", "--quarter", "2027-Q1")))
        self.expect(GOOD, self.call("check"))

    def test_what_is_not_named_stays_and_an_empty_text_takes_away(self):
        self.expect(GOOD, self.plan("--date", "2027-03-11", "--place", "Rathaus", "--topic", "Eins", "Zwei"))
        before = self.planned()
        said = self.expect(GOOD, self.plan("--start", "09:30", "--municipality", "jena", "Gera", "--public"))
        self.assertIn("Geändert: meetings.json", said)
        self.assertIn("Kommunen: Jena, Gera", said)
        self.assertEqual(
            self.planned(), before | {"start": "09:30", "municipalities": ["jena", "gera"], "isPublic": True})
        self.expect(GOOD, self.plan(
            "--start", "", "--end", "", "--place", "", "--topic", "", "--municipality", "", "--institution", "", "--no-public"))
        self.assertEqual(self.planned(), {"quarter": "2027-Q1", "date": "2027-03-11"})
        self.expect(GOOD, self.plan("--start", "09:30", "--end", "12:00", "--date", "2027-03-12"))
        self.expect(GOOD, self.plan("--date", ""))
        self.assertEqual(self.planned(), {"quarter": "2027-Q1"})

    def test_what_changes_nothing_writes_nothing(self):
        self.expect(GOOD, self.plan("--date", "2027-03-11"))
        written = files(self.workspace)
        said = self.expect(GOOD, self.plan("--date", "2027-03-11"))
        self.assertIn("Nichts geändert: meetings.json", said)
        self.assertEqual(files(self.workspace), written)

    def test_in_english(self):
        said = self.expect(GOOD, self.plan("--date", "2027-03-11", REIFEGRAD_LANGUAGE="en"))
        self.assertIn("Entered: meetings.json", said)
        self.assertIn("Host: still open", said)
        self.assertIn("Still open: deadline (--deadline), host (--host)", said)

    def test_wrong_entries_are_told_and_change_nothing(self):
        self.expect(GOOD, self.plan("--date", "2027-03-11", "--municipality", "jena", "gera"))
        before = files(self.workspace)
        for arguments, part in [
            (["--date", "11.03.2027"], "„11.03.2027“ ist kein Tag. Schreiben Sie etwa 2027-03-11."),
            (["--date", "2027-02-30"], "kein Tag"),
            (["--start", "9 Uhr"], "keine Uhrzeit"),
            (["--start", "16:00"], "endet um 15:00, beginnt aber erst um 16:00"),
            (["--start", ""], "--start und --end"),
            (["--date", "", "--start", "10:00"], "--date"),
            (["--deadline", "2027-03-12"], "liegt nach dem Treffen"),
            (["--host", "jenna"], "Meinten Sie „Jena“?"),
            (["--host", "weida"], "„weida“ lädt ein, steht aber nicht"),
            (["--municipality", "jena", "jena"], "zweimal"),
            (["--institution", "agenturr"], "Meinten Sie „agentur“?"),
            (["--place", "x" * 301], "300"),
            (["--topic", "x" * 201], "200"),
        ]:
            with self.subTest(arguments):
                ended = self.plan(*arguments)
                self.expect(WRONG_CALL, ended)
                self.assertIn(part, ended.stderr)
                self.assertEqual(files(self.workspace), before)
        self.expect(WRONG_CALL, self.plan(quarter="soon"))

    def test_of_a_closed_meeting_only_publicity_can_be_changed(self):
        before = files(self.workspace)
        self.assertIn("ist abgeschlossen", self.expect(WRONG_CALL, self.plan("--place", "Anderswo", quarter="2026-Q3")))
        self.assertEqual(files(self.workspace), before)
        self.expect(GOOD, self.plan("--public", quarter="2026-Q3"))
        self.assertTrue(self.planned("2026-Q3")["isPublic"])

    def test_a_file_that_is_missing_is_begun_with_the_catalogue(self):
        self.file.unlink()
        for commitments in self.workspace.glob("Assessments/*/commitments.json"):
            commitments.unlink()
        self.expect(GOOD, self.plan("--date", "2027-03-11"))
        begun = read(self.file)
        self.assertEqual([entry["id"] for entry in begun["institutions"]][:2], ["ministerium", "agentur"])
        self.assertEqual(begun["meetings"], [{"quarter": "2027-Q1", "date": "2027-03-11"}])

    def test_a_broken_file_is_told_and_stays(self):
        self.file.write_text('{"format": 1, "meetings": [{}]}', encoding="utf-8")
        before = files(self.workspace)
        self.assertRegex(self.expect(BROKEN_DATA, self.plan("--date", "2027-03-11")), r"meetings\.json:1:\d+: Fehler")
        self.assertEqual(files(self.workspace), before)


class InTheWay(MeetingTest):

    def hold(self, folder):
        descriptor = os.open(folder, os.O_RDONLY)
        self.addCleanup(os.close, descriptor)
        fcntl.flock(descriptor, fcntl.LOCK_EX)

    def test_who_comes_second_ends_with_75_and_changes_nothing(self):
        self.over()
        self.pack.mkdir(parents=True)
        for folder, call in [
                (self.pack, ["meeting", "--quarter"]), (self.workspace, ["meeting", "close", "--quarter"])]:
            with self.subTest(folder.name):
                self.hold(folder)
                before = files(self.workspace)
                self.expect(TRY_AGAIN, self.call(*call, QUARTER))
                self.assertEqual(files(self.workspace), before)
        self.expect(TRY_AGAIN, self.call("meeting", "plan", QUARTER, "--place", "Anderswo"))
        self.assertEqual(files(self.workspace), before)

    def test_a_file_in_the_place_of_the_folder_ends_with_73(self):
        self.over()
        shutil.rmtree(self.workspace / "Meetings")
        (self.workspace / "Meetings").write_text("a file")
        before = files(self.workspace)
        for call in [["meeting"], ["meeting", "close"], ["meeting", "--output", "meetings.json"]]:
            with self.subTest(" ".join(call)):
                self.expect(CANNOT_WRITE, self.call(*call, "--quarter", QUARTER))
                self.assertEqual(files(self.workspace), before)
