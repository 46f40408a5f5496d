"""Two to four municipalities side by side, chosen in the page."""

import re
import unittest

import published
from chromium import close_chromium
from reader import Reader


class Compare(unittest.TestCase):

    def setUp(self):
        self.reader = Reader()

    def open(self, query="", page="vergleich.html"):
        self.reader.open(published.site() / page, query)

    @property
    def sentence(self):
        return self.reader.one("[data-compare] [role=status]").text

    def drawn(self):
        return self.reader.wait(lambda: self.reader.all("[data-result] svg"))[0]

    def test_nothing_is_drawn_until_two_are_chosen(self):
        self.open()
        self.assertIn("Wählen Sie", self.sentence)
        self.reader.choose("select[name=A]", "jena")
        self.assertIn("Wählen Sie", self.sentence)
        self.assertEqual(self.reader.all("[data-result] svg"), [])
        self.reader.choose("select[name=B]", "gera")
        self.drawn()
        self.assertEqual(self.reader.address, "?kommunen=jena,gera")

    def test_sentence_and_numbers_are_those_of_the_page_of_the_pair(self):
        self.open("?kommunen=gera,jena")
        self.drawn()
        sentence = self.sentence
        table = self.reader.run("""
            return [...document.querySelectorAll("[data-result] tbody tr")].map(row =>
              [...row.cells].map(cell => cell.textContent.trim()));""")
        self.open(page="vergleich/gera_jena.html")
        self.assertEqual(sentence, self.reader.one("#vergleich .sentence").text)
        pair = self.reader.run("""
            return [...document.querySelectorAll("table.heatmap tbody tr")].map(row =>
              [...row.cells].map(cell => cell.textContent.trim()));""")
        self.assertEqual([[cell.replace("\u00a0", " ") for cell in row] for row in table],
                         [[cell.replace("\u00a0", " ") for cell in row[:3]] for row in pair])

    def test_the_picture_says_the_same_as_the_table(self):
        self.open("?kommunen=jena,gera,erfurt")
        self.drawn()
        drawn = re.findall(r"[ABC] (\d+,\d)", self.reader.run(
            "return [...document.querySelectorAll('[data-result] svg .c-n')].map(text => text.textContent).join('\\n')"))
        table = self.reader.run("""
            return [...document.querySelectorAll("[data-result] td span")].map(cell => cell.textContent.trim())""")
        self.assertEqual(drawn, table)
        self.assertGreater(len(drawn), 20)
        self.assertEqual(self.reader.run("return document.querySelector('[data-result] desc').textContent"), self.sentence)

    def test_what_is_chosen_is_there_again_after_reloading_and_in_english(self):
        self.open("?kommunen=jena,gera,erfurt,ilmenau")
        self.drawn()
        self.reader.driver.refresh()
        self.drawn()
        self.assertEqual([self.reader.one(f"select[name={letter}]").get_attribute("value") for letter in "ABCD"],
                         ["jena", "gera", "erfurt", "ilmenau"])
        self.reader.press("a.language")
        self.reader.wait(lambda: "/en/compare.html" in self.reader.driver.current_url)
        self.drawn()
        self.assertTrue(self.sentence.startswith("Overall: "), self.sentence)
        self.assertRegex(self.sentence, r"\d\.\d")

    def test_nobody_can_be_chosen_twice(self):
        self.open("?kommunen=jena,gera")
        self.assertFalse(self.reader.one("select[name=A] option[value=gera]").is_enabled())
        self.assertTrue(self.reader.one("select[name=A] option[value=jena]").is_enabled())

    def test_an_address_with_nobody_that_is_there_chooses_nobody(self):
        self.open("?kommunen=mond,<script>,")
        self.assertIn("Wählen Sie", self.sentence)
        self.assertEqual(self.reader.browser.said(), [])

    def test_the_picture_fits_every_width(self):
        self.open("?kommunen=jena,gera,erfurt,ilmenau")
        for width in (320, 390, 768, 1280):
            self.reader.browser.resize(width)
            self.reader.wait(lambda: abs(self.reader.run("""
                const svg = document.querySelector("[data-result] svg");
                return svg.viewBox.baseVal.width - svg.getBoundingClientRect().width""")) < 8)
            self.assertEqual(self.reader.browser.run("overflow"), [], width)
            found = {check: texts for check, texts in self.reader.browser.run("svg-text").items() if texts}
            self.assertEqual(found, {}, width)

    def test_axe_finds_nothing_in_what_was_drawn(self):
        for scheme in ("light", "dark"):
            self.reader.browser.show(scheme)
            self.open("?kommunen=jena,gera,erfurt,ilmenau")
            self.drawn()
            self.assertEqual(self.reader.browser.run_axe(), [], scheme)
        self.reader.browser.show("light")

    def test_a_municipality_leads_to_its_peers_and_to_the_choice(self):
        self.open(page="kommunen/jena.html")
        links = [link.get_attribute("href") for link in self.reader.all(".beside a")]
        self.assertTrue(any(link.endswith("vergleich/gera_jena.html") for link in links), links)
        self.assertTrue(links[-1].endswith("vergleich.html?kommunen=jena"))
        self.reader.press(".beside a:last-child")
        self.reader.wait(lambda: self.reader.all("select[name=A]"))
        self.assertEqual(self.reader.one("select[name=A]").get_attribute("value"), "jena")


def tearDownModule():
    close_chromium()
