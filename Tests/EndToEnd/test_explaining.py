"""Why a score is what it is, what helps next and how all compare, for people."""

import re

import demonstration
from program import GOOD, MISSING_INPUT, PROJECT, QUESTIONNAIRE, WRONG_CALL, EndToEndTest, files, questions, read, run
from test_explaining_json import EXAMPLE, WEAKEST, write_assessment

ENGLISH = {"REIFEGRAD_LANGUAGE": "en"}
GERMAN_WORDS = r"\b(Stufe|Gesamtwert|Handlungsfeld|Frage|Punkte|Quartal|Platz|Spanne|abgegeben|nicht)\b"


class ExplainingTest(EndToEndTest):

    def setUp(self):
        super().setUp()
        self.workspace = demonstration.workspace()
        self.definition = read(self.workspace / QUESTIONNAIRE)
        self.dimensions = [entry for entry in self.definition["dimensions"] if entry.get("scored", True)]

    def ask(self, *arguments, **environment):
        if self.workspace == demonstration.workspace():
            return demonstration.ask(*arguments, **environment)
        return run(*arguments, folder=self.workspace, **environment)

    def say(self, *arguments, code=GOOD, **environment):
        """What the program says; nothing of it is wider than a terminal."""
        said = self.expect(code, self.ask(*arguments, **environment))
        if code == GOOD:
            self.assertEqual([line for line in said.splitlines() if len(line) > 80], [])
        return said

    def words(self, said):
        """Without the branches of the tree and the ends of lines."""
        return " ".join(re.sub(r"[│├└─]", " ", said).split())

    def assert_in_order(self, parts, said):
        """Some texts follow each other, wherever their lines end."""
        said, place = self.bare(said), 0
        for part in map(self.bare, parts):
            found = said.find(part, place)
            self.assertGreaterEqual(found, 0, f"{part} is not there, or too early")
            place = found + len(part)

    def bare(self, text):
        return self.words(text).replace(" ", "")


class Explanations(ExplainingTest):

    def test_the_whole_is_explained_down_to_the_dimensions(self):
        said = self.say("explain", "jena")
        self.assertEqual(said.splitlines()[0], "Jena · 4. Quartal 2026 · abgegeben")
        self.assertEqual(said.splitlines()[1], read(self.workspace / "Assessments/jena/2026-Q4.json")["notice"])
        text = self.words(said)
        self.assert_in_order([f"{entry['code']} {entry['name']['de']}: " for entry in self.dimensions], text)
        self.assertIn("Gesamtwert: 68,8 von 100 – Stufe 4 Vernetzung", text)
        self.assertIn("Das ist der Durchschnitt aus 9 Handlungsfeldern; alle zählen gleich viel.", text)
        self.assertIn("Bis Stufe 5 Gestaltung (ab 80) fehlen 11,2 Punkte.", text)
        self.assertNotIn("SG1", text)
        self.assertIn("reifegrad explain jena --dimension sg", text)
        self.assertIn("reifegrad explain jena --next", text)

    def test_what_is_printed_is_what_the_table_of_scores_says(self):
        table, text = self.say("score", "jena"), self.words(self.say("explain", "jena"))
        scores = re.findall(r" (\d+,\d)  \d ", table)
        self.assertEqual(len(scores), 10)
        self.assertEqual(re.findall(r": (\d+,\d) von 100 – Stufe", text), [scores[-1], *scores[:-1]])

    def test_a_dimension_is_explained_down_to_the_answers(self):
        said = self.say("explain", "jena", "--dimension", "dv")
        text = self.words(said)
        for dimension in self.dimensions:
            for question in dimension["questions"]:
                is_there = self.bare(question["code"] + question["text"]["de"]) in self.bare(said)
                self.assertEqual(is_there, dimension["id"] == "dv", question["code"])
        answer = read(self.workspace / "Assessments/jena/2026-Q4.json")["answers"]["dv1"]["value"]
        self.assertIn(f"({answer['part']} von {answer['whole']}) → 99,8 von 100", text)
        self.assertIn("0 % zählt 0, 80 % zählt 100; dazwischen geht es gleichmäßig.", text)
        # The sign will do, too.
        for name in ("DV", "digitale Verwaltung"):
            self.assertEqual(self.say("explain", "jena", "--dimension", name), said)

    def test_all_is_explained_down_to_the_answers(self):
        said = self.say("explain", "seltenrain", "--all")
        text = self.words(said)
        asked = [f"{question['code']} {question['text']['de']}" for entry in self.dimensions for question in entry["questions"]]
        self.assert_in_order(asked, said)
        # What does not apply says why, and what is open says what it might be.
        answers = read(self.workspace / "Assessments/seltenrain/2026-Q4.json")["answers"]
        reasons = [answer["reason"] for answer in answers.values() if answer.get("state") == "does-not-apply"]
        self.assertGreater(len(reasons), 3)
        for reason in reasons:
            self.assertIn(self.bare(f"trifft nicht zu Bleibt außen vor. Grund: {reason}"), self.bare(said))
        self.assertIn("Nötig sind 3 von 5 Fragen, auswertbar sind 2.", text)
        self.assertIn("3 Fragen sind offen. Je nach Antwort läge der Wert zwischen 0,0 und 60,0.", text)

    def test_an_earlier_quarter_can_be_explained(self):
        said = self.say("explain", "jena", "--quarter", "Q1/2025")
        self.assertEqual(said.splitlines()[0], "Jena · 1. Quartal 2025 · abgegeben")

    def test_what_helps_next(self):
        said = self.say("explain", "jena", "--next")
        text = self.words(said)
        self.assert_in_order(
            ["Der kürzeste Weg zur nächsten Stufe", "Die nächste Stufe je Handlungsfeld",
             *[entry["name"]["de"] + ":" for entry in self.dimensions], "Einzelne Schritte, die am meisten bringen",
             "1. ", "2. ", "3. "], text)
        self.assertIn("Von Nein zu Ja: +2,2 beim Gesamtwert, +20,0 im Handlungsfeld.", text)
        # Advice comes from the questionnaire.
        self.assertIn(questions(self.definition)[0]["options"][2]["recommendation"]["de"],
                      self.words(self.say("explain", "jena", "--next", "--dimension", "sg")))

    def test_without_a_score_the_questions_that_are_open_are_named(self):
        text = self.words(self.say("explain", "weida", "--next"))
        self.assertIn("Beantworten Sie zuerst offene Fragen (IK1, IK2, IK3, IK4, IK5, ME1, …); dann gibt es einen Wert.", text)
        self.assertIn("Weida · 4. Quartal 2026 · Entwurf", text)

    def test_english_readers_read_english(self):
        for arguments in (["explain", "weida", "--all"], ["explain", "jena", "--next"], ["compare"], ["score", "weida"]):
            with self.subTest(arguments=arguments):
                said = self.say(*arguments, **ENGLISH)
                self.assertNotRegex(said, GERMAN_WORDS)
        text = self.words(self.say("explain", "weida", **ENGLISH))
        self.assertIn("Weida · 4th quarter of 2026 · draft", text)
        self.assertIn("Overall score: cannot be scored", text)
        self.assertIn("7 of 9 dimensions are needed, 5 can be scored.", text)
        self.assertIn("reifegrad explain weida --next", text)

    def test_nothing_is_written(self):
        self.workspace = demonstration.keep(self.demonstration(), "jena/2026-Q[34].json", "jena/targets.json")
        before = files(self.workspace)
        for arguments in (["explain", "jena"], ["explain", "jena", "--next"], ["compare"], ["target", "jena"]):
            self.say(*arguments)
        self.assertEqual(files(self.workspace), before)


class Refusals(ExplainingTest):

    def setUp(self):
        super().setUp()
        self.workspace = demonstration.keep(self.demonstration(), "jena/2026-Q[14].json", "dingelstaedt/2026-Q4.json")

    def test_a_dimension_that_there_is_not_is_answered_with_a_suggestion_and_all_that_there_are(self):
        for arguments in (["explain", "jena"], ["explain", "jena", "--next"]):
            with self.subTest(arguments=arguments):
                said = self.say(*arguments, "--dimension", "DVV", code=WRONG_CALL)
                self.assertIn("„DVV“ gibt es nicht. Meinten Sie „dv“?", said)
                for entry in self.dimensions:
                    self.assertIn(f"\n  {entry['id']}  {entry['name']['de']}", said)
        said = self.say("explain", "jena", "--dimension", "dvv", code=WRONG_CALL, **ENGLISH)
        self.assertIn("There is no dimension “dvv”. Did you mean “dv”?", said)

    def test_what_is_never_scored_is_not_explained(self):
        for arguments, words in [
            (["explain", "jena"], "„k“ wird nicht gewertet"), (["explain", "jena", "--json"], "„k“ wird nicht gewertet"),
            (["explain", "jena", "--next"], "gewertete Handlungsfelder der obersten Ebene"),
            (["compare"], "gewertete Handlungsfelder der obersten Ebene"),
        ]:
            with self.subTest(arguments=arguments):
                ended = self.ask(*arguments, "--dimension", "k")
                self.assertIn(words, self.expect(WRONG_CALL, ended))
                self.assertEqual(ended.stdout, "")

    def test_a_municipality_that_does_not_take_part_is_answered_with_a_suggestion(self):
        for arguments in (["explain", "jenaa"], ["explain", "jenaa", "--next", "--json"]):
            self.assertIn("Meinten Sie „Jena“?", self.say(*arguments, code=WRONG_CALL))

    def test_without_an_assessment_it_ends_with_66(self):
        for arguments in (["explain", "jena", "--quarter", "1999-Q1"], ["explain", "jena", "--next", "--quarter", "1999-Q1"],
                          ["explain", "dingelstaedt", "--json", "--quarter", "2025-Q1"]):
            with self.subTest(arguments=arguments):
                self.assertIn("keine Selbsteinschätzung", self.say(*arguments, code=MISSING_INPUT))
        said = self.say("compare", "--quarter", "1999-Q1", code=MISSING_INPUT)
        self.assertIn("2026-Q1 bis 2026-Q4", said)
        self.workspace = self.new_workspace("empty")
        for command in (["explain", "weida"], ["explain", "weida", "--json"], ["compare"], ["compare", "--json"],
                        ["target", "weida"]):
            with self.subTest(command=command):
                ended = self.ask(*command)
                self.assertIn("noch", self.expect(MISSING_INPUT, ended).lower())
                self.assertEqual(ended.stdout, "")


class Comparisons(ExplainingTest):

    def test_all_who_handed_in_stand_in_the_table_and_drafts_do_not(self):
        said = self.say("compare")
        self.assertEqual(said.splitlines()[0], "Gesamtwert · 4. Quartal 2026")
        self.assertRegex(said, r"Kommune +Wert +Spanne +Stufe +Platz +bei Ähnlichen\n─+\nJena +68,8 +4 Vernetzung +1 von 8 ")
        members = read(self.workspace / "municipalities.json")["municipalities"]
        text = self.words(said)
        table, rest = text.split("Nicht abgegeben: ")
        self.assertTrue(rest.startswith("Weida (Entwurf)."), rest)
        for entry in members:
            # Long names go on in the next line.
            self.assertEqual(entry["name"].split()[0] in table, entry["id"] != "weida", entry["name"])
        self.assertIn("Ein Platz ist eine Spanne", text)

    def test_a_dimension_and_a_quarter_can_be_chosen(self):
        self.workspace = demonstration.keep(self.demonstration(), "jena/*.json", "seltenrain/2026-Q4.json")
        said = self.say("compare", "--dimension", "dp", "--quarter", "2025-Q1")
        self.assertEqual(said.splitlines()[0], "Daten & Plattformen · 1. Quartal 2025")
        said = self.say("compare", "--dimension", "DP")
        self.assertEqual(said.splitlines()[0], "Daten & Plattformen · 4. Quartal 2026")
        # Who has no score has no rank.
        self.assertRegex(said, r"Dorfregion Seltenrain +– +nicht auswertbar +– +–\n")

    def test_ranks_follow_the_scores(self):
        rows = re.findall(r" (\d+,\d) .* (\d)(?:–(\d))? von 8 +\d(?:–\d)? von \d", self.say("compare"))
        self.assertEqual(len(rows), 8)
        scores = [float(row[0].replace(",", ".")) for row in rows]
        self.assertEqual(scores, sorted(scores, reverse=True))
        for place, (_, low, high) in enumerate(rows, 1):
            self.assertTrue(int(low) <= place <= int(high or low))


class Gates(ExplainingTest):
    """A definition by which the weakest decides, with conditions and gates."""

    def setUp(self):
        super().setUp()
        self.workspace = self.new_workspace("weakest")
        (self.workspace / QUESTIONNAIRE).unlink()
        self.definition = read(PROJECT / EXAMPLE)
        (self.workspace / "Questionnaires/asked.json").write_bytes((PROJECT / EXAMPLE).read_bytes())
        write_assessment(self.workspace, "weida", self.definition, WEAKEST)
        # What is paid for and already good enough; who applies is not known, so that question is asked and open.
        write_assessment(self.workspace, "gera", self.definition, WEAKEST | {
            "identity": {"state": "dont-know"}, "fees": {"value": True}, "payment": {"value": "3"},
            "accessibility": {"value": "3"}})
        self.expect(GOOD, run("check", "--strict", folder=self.workspace))

    def test_a_gate_lowers_the_level_and_says_why(self):
        option = self.definition["dimensions"][1]["questions"][1]["options"][3]["text"]
        for arguments in (["explain", "weida"], ["score", "weida"]):
            text = self.words(self.say(*arguments))
            self.assertIn("Nach Punkten wäre es Stufe 3 Vorbereiten. Es bleibt bei Stufe 2 Nachlesen:", text)
            self.assertIn(f"Stufe 3 Vorbereiten braucht in F2 mindestens „{option['de'].rstrip('.')}“", text)
        text = self.words(self.say("explain", "weida", **ENGLISH))
        self.assertIn("By points it would be level 3 Prepare. It stays at level 2 Look it up:", text)
        self.assertIn(f"Level 3 Prepare needs in F2 at least “{option['en'].rstrip('.')}”", text)
        self.assertIn("Of 3 dimensions the weakest part decides", text)

    def test_what_a_condition_hides_is_not_asked_and_says_when_it_would_be(self):
        text = self.words(self.say("explain", "weida", "--dimension", "applying"))
        self.assertEqual(text.count("hier nicht gefragt Bleibt außen vor. Die Frage wird nur gestellt, wenn "), 3)
        self.assertRegex(self.say("score", "weida"), r"Beantragen +3,0+ +4 .* 2 von 2\n")

    def test_what_is_open_keeps_the_whole_from_a_score(self):
        text = self.words(self.say("explain", "gera"))
        self.assertIn("Gesamtwert: nicht auswertbar", text)
        self.assertIn("Nötig sind 3 von 3 Handlungsfeldern, auswertbar sind 2.", text)
        self.assertRegex(text, r"Eine Frage ist offen\. Je nach Antwort läge der Wert zwischen 0,0+ und 3,0+\.")
        self.assertIn("Beantworten Sie zuerst offene Fragen (A2)", self.words(self.say("explain", "gera", "--next")))

    def test_the_step_that_opens_the_gate_comes_next(self):
        text = self.words(self.say("explain", "weida", "--next"))
        self.assertRegex(text, r"Ein Schritt genügt für Stufe 4 [^:]+ \(3,0+\): 1\. F2 ")
        advice = self.definition["dimensions"][1]["questions"][1]["options"][2]["recommendation"]["de"]
        self.assertIn(f"→ {advice}", text)
