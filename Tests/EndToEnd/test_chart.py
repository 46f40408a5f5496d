"""Any chart of the site as a file of its own."""

import os
import shutil
import unittest
from xml.etree import ElementTree

from program import CANNOT_WRITE, GOOD, MISSING_INPUT, WRONG_CALL, EndToEndTest, files, run

NETWORK = {"karte": "map", "rangfolge": "ranking", "verteilung": "distribution", "stufenfluss": "level-flow",
           "schritte": "steps", "verlaeufe": "trends"}
OWN = {"stufe": "level", "profil": "profile", "form": "shape", "veraenderung": "change", "verlauf": "trend",
       "vollstaendigkeit": "completeness"}
OTHERS = {"antworten": "answers", "vergleich": "comparison"}
SVG = "{http://www.w3.org/2000/svg}"


class Charts(EndToEndTest):

    def setUp(self):
        super().setUp()
        self.workspace = self.demonstration()

    def chart(self, *arguments, **environment):
        return run("chart", *arguments, folder=self.workspace, **environment)

    def drawn(self, ended):
        """The drawing that the program wrote, which must be whole."""
        self.expect(GOOD, ended)
        root = ElementTree.fromstring(ended.stdout)
        self.assertEqual(root.tag, SVG + "svg")
        words = ["".join(text.itertext()) for text in root.iter(SVG + "text")]
        self.assertTrue(any("Beispieldaten" in text for text in words), words)
        return root, words

    def test_every_chart_has_a_german_and_an_english_name_for_the_same_drawing(self):
        for names, options in [(NETWORK, []), (OWN, ["--municipality", "jena"])]:
            for german, english in names.items():
                with self.subTest(german):
                    first = self.chart(german, *options)
                    self.drawn(first)
                    self.assertEqual(first.stdout, self.chart(english.upper(), *options).stdout)
        self.drawn(self.chart("antworten", "--dimension", "DV"))
        self.drawn(self.chart("comparison", "--municipality", "jena", "--municipality", "Gera"))

    def test_without_a_name_all_are_listed_with_what_they_show(self):
        said = self.expect(GOOD, run("chart", folder=self.folder))
        for german, english in (NETWORK | OWN | OTHERS).items():
            self.assertRegex(said, rf"(?m)^  {german} +{english} +\w")
        english = self.expect(GOOD, run("chart", folder=self.folder, LC_ALL="en_US.UTF-8"))
        self.assertRegex(english, r"(?m)^  level-flow +stufenfluss +who went")

    def test_it_is_the_chart_of_the_site(self):
        self.expect(GOOD, run("dashboard", folder=self.workspace))
        site = self.workspace / "Output/diagramme"
        for name, options in [("netzwerk-rangfolge", []), ("fortschritt-schritte", []),
                              ("handlungsfeld-dv-antworten", ["--dimension", "dv"]),
                              ("jena-profil", ["--municipality", "jena"])]:
            alone = self.chart(name.rsplit("-", 1)[1], *options).stdout
            self.assertEqual(alone, (site / f"{name}.svg").read_text(encoding="utf-8"), name)

    def test_width_dimension_quarter_and_language_change_the_drawing(self):
        narrow, _ = self.drawn(self.chart("rangfolge", "--width", "320"))
        wide, _ = self.drawn(self.chart("rangfolge", "--width", "2000"))
        self.assertEqual((narrow.get("width"), wide.get("width")), ("360", "2040"))
        _, words = self.drawn(self.chart("rangfolge", "--dimension", "Digitale Verwaltung"))
        self.assertTrue(any("Digitale Verwaltung" in text for text in words))
        _, words = self.drawn(self.chart("rangfolge", "--quarter", "2025-Q3"))
        self.assertIn("3. Quartal 2025", words)
        _, words = self.drawn(self.chart("rangfolge", "--language", "en"))
        self.assertIn("Rank", words)

    def test_a_named_municipality_is_highlighted_in_the_ranking(self):
        root, _ = self.drawn(self.chart("rangfolge", "--municipality", "jena"))
        own = [group for group in root.iter(SVG + "g") if "c-own" in group.get("class", "").split()]
        self.assertEqual([len(group) for group in own], [1])

    def test_a_file_is_written_whole_and_told_by_its_address(self):
        file = self.folder / "mit Leerzeichen.svg"
        said = self.expect(GOOD, self.chart("karte", "-o", file))
        self.assertEqual(said.strip(), file.resolve().as_uri())
        self.assertEqual(file.read_text(encoding="utf-8"), self.chart("karte").stdout)
        self.assertEqual(os.listdir(self.folder).count("mit Leerzeichen.svg"), 1)
        self.assertEqual([name for name in os.listdir(self.folder) if name.endswith(".tmp")], [])
        self.assertEqual(self.chart("karte", "--output", "-").stdout, self.chart("karte").stdout)

    def test_folders_and_data_are_not_overwritten(self):
        before = files(self.workspace)
        for target in [self.workspace, f"{self.folder}/neu/", self.folder / "fehlt/karte.svg"]:
            self.expect(CANNOT_WRITE, self.chart("karte", "-o", target))
        said = self.expect(WRONG_CALL, self.chart("karte", "-o", "municipalities.json"))
        self.assertIn("sieht nach Daten aus", said)
        self.assertEqual(files(self.workspace), before)

    def test_a_wrong_name_is_answered_with_the_nearest(self):
        for arguments, hint in [(["rangfloge"], "Meinten Sie „rangfolge“?"),
                                (["rankng"], "Meinten Sie „ranking“?"),
                                (["profil", "--municipality", "jean"], "Meinten Sie „Jena“?"),
                                (["rangfolge", "--dimension", "dvv"], "Meinten Sie „dv“?")]:
            said = self.expect(WRONG_CALL, self.chart(*arguments))
            self.assertIn(hint, said)
        self.assertIn("reifegrad chart", self.expect(WRONG_CALL, self.chart("kuchen")))

    def test_what_a_chart_does_not_show_is_refused_instead_of_passed_over(self):
        for arguments in [["karte", "--municipality", "jena"], ["karte", "--dimension", "dv"], ["antworten"],
                          ["profil"], ["profil", "--municipality", "jena", "--municipality", "gera"],
                          ["vergleich", "--municipality", "jena"],
                          ["vergleich", "--municipality", "jena", "--municipality", "jena"],
                          ["rangfolge", "--quarter", "bald"], ["rangfolge", "--width", "319"],
                          ["rangfolge", "--width", "2001"], ["rangfolge", "--width", "breit"],
                          ["rangfolge", "--language", "fr"]]:
            with self.subTest(" ".join(arguments)):
                ended = self.chart(*arguments)
                self.expect(WRONG_CALL, ended)
                self.assertEqual(ended.stdout, "")

    def test_a_chart_carries_the_mark_of_its_edition_and_is_that_of_its_site(self):
        for edition, mark in (([], "Ausgabe für das Netzwerk"), (["public"], None), (["municipality", "jena"], "Ausgabe nur für Jena")):
            option = ["--edition", *edition] if edition else []
            self.expect(GOOD, run("dashboard", *option, "--output", self.folder / "site", folder=self.workspace))
            for name, more in (("netzwerk-rangfolge", []), ("jena-profil", ["--municipality", "jena"])):
                ended = self.chart(name.split("-")[1], *more, *option)
                _, words = self.drawn(ended)
                marked = [text for text in words if "nicht zur Veröffentlichung" in text]
                self.assertEqual([mark in text for text in marked], [True] if mark else [])
                file = self.folder / f"site/diagramme/{name}.svg"
                self.assertEqual(ended.stdout, file.read_text(encoding="utf-8"), name)
            shutil.rmtree(self.folder / "site")

    def test_what_an_edition_withholds_is_missing_in_it_and_said_in_words(self):
        for id, depth in (("gera", "none"), ("weida", "levels")):
            self.expect(GOOD, run("municipality", "edit", id, "--publication", depth, folder=self.workspace))
        for arguments, edition, reason in (
            (["profil", "--municipality", "gera"], ["public"], "Gera hat der Veröffentlichung nicht zugestimmt"),
            (["vergleich", "--municipality", "jena", "--municipality", "gera"], ["public"], "Gera hat der Veröffentlichung"),
            (["vollstaendigkeit", "--municipality", "weida"], ["public"], "Weida veröffentlicht nur seine Stufen"),
            (["rangfolge", "--dimension", "is"], ["public"], "ist vertraulich"),
            (["rangfolge", "--dimension", "is"], ["municipality", "jena"], "ist vertraulich"),
            (["profil", "--municipality", "gera"], ["municipality", "jena"], "Gera steht in der Ausgabe für Jena ohne Namen"),
            (["karte", "--quarter", "2019-Q1"], ["public"], "hat die Ausgabe „public“ keine"),
        ):
            with self.subTest(" ".join(arguments + edition)):
                ended = self.chart(*arguments, "--edition", *edition)
                self.assertIn(reason, self.expect(MISSING_INPUT, ended))
                self.assertEqual(ended.stdout, "")
        ranking = self.chart("rangfolge", "--edition", "public", "--quarter", "2025-Q3")
        self.drawn(ranking)
        self.assertNotIn("Gera", ranking.stdout)
        self.assertIn("Gera", self.chart("rangfolge", "--quarter", "2025-Q3").stdout)
        self.expect(WRONG_CALL, self.chart("rangfolge", "--edition", "publik"))

    def test_a_chart_without_data_says_why(self):
        for arguments, reason in [(["veraenderung", "--municipality", "jena", "--quarter", "2025-Q1"],
                                   "kein früheres Quartal"),
                                  (["stufenfluss", "--quarter", "2025-Q1"], "erst ein Quartal"),
                                  (["rangfolge", "--quarter", "2019-Q1"], "hat niemand")]:
            ended = self.chart(*arguments)
            self.assertIn(reason, self.expect(MISSING_INPUT, ended))
            self.assertEqual(ended.stdout, "")
        empty = self.new_workspace("leer")
        self.expect(MISSING_INPUT, run("chart", "karte", folder=empty))


if __name__ == "__main__":
    unittest.main()
