"""The list of participants sorts, filters, finds, and remembers in its address."""

import unittest

import published
from chromium import close_chromium
from reader import Reader

HEAD = "#teilnehmende th[data-key=%s]"
NAMES = "#teilnehmende tbody tr:not([hidden]) th"


class List(unittest.TestCase):

    def setUp(self):
        self.reader = Reader()
        self.open()

    def open(self, query="", page="index.html"):
        self.reader.open(published.site() / page, query)

    @property
    def names(self):
        return self.reader.texts(NAMES)

    def sort(self, key):
        self.reader.press(HEAD % key + " button")

    def state(self, key):
        return self.reader.one(HEAD % key).get_attribute("aria-sort")

    def numbers(self, key):
        """The values by which a column sorts, from top to bottom."""
        return self.reader.run("""
            const column = document.querySelector(arguments[0]).cellIndex;
            return [...document.querySelectorAll("#teilnehmende tbody tr")].map(row => row.cells[column].dataset.value);
            """, HEAD % key)

    def test_all_are_there_in_the_order_of_the_page_at_first(self):
        self.assertEqual(len(self.names), 9)
        self.assertEqual(self.reader.one("[data-list] [role=status]").text, "9 von 9 Kommunen")
        self.assertEqual({self.state(key) for key in ("name", "stufe", "einwohner")}, {"none"})

    def test_numbers_sort_from_the_largest_and_then_from_the_smallest(self):
        self.sort("einwohner")
        people = [int(number) for number in self.numbers("einwohner")]
        self.assertEqual(people, sorted(people, reverse=True))
        self.assertEqual((self.state("einwohner"), self.state("name")), ("descending", "none"))
        self.sort("einwohner")
        self.assertEqual([int(number) for number in self.numbers("einwohner")], sorted(people))
        self.assertEqual(self.state("einwohner"), "ascending")

    def test_names_sort_from_a_to_z_and_back(self):
        self.sort("einwohner")
        self.sort("name")
        names = self.names
        self.assertEqual(names, sorted(names))
        self.sort("name")
        self.assertEqual(self.names, names[::-1])

    def test_who_has_no_value_stands_last_in_both_directions(self):
        for _ in range(2):
            self.sort("veraenderung")
            values = [value == "" for value in self.numbers("veraenderung")]
            self.assertEqual(values, sorted(values))

    def test_the_keyboard_sorts_too_and_stays_on_the_button(self):
        button = self.reader.one(HEAD % "name" + " button")
        button.send_keys("\ue007")
        self.assertEqual(self.state("name"), "ascending")
        self.assertEqual(self.reader.driver.switch_to.active_element, button)

    def test_a_filter_leaves_those_that_fit_and_says_how_many(self):
        self.reader.choose("select[name=art]", "town")
        kinds = self.reader.run(
            "return [...document.querySelectorAll('#teilnehmende tbody tr:not([hidden])')].map(row => row.dataset.art)")
        self.assertEqual(set(kinds), {"town"})
        self.assertEqual(self.reader.one("[data-list] [role=status]").text, f"{len(kinds)} von 9 Kommunen")
        self.assertEqual(self.reader.address, "?art=town")

    def test_every_filter_has_an_effect(self):
        for name in ("art", "groesse", "kreis", "stufe"):
            with self.subTest(filter=name):
                self.open()
                option = self.reader.one(f"select[name={name}] option:nth-child(2)").get_attribute("value")
                self.reader.choose(f"select[name={name}]", option)
                self.assertIn(len(self.names), range(1, 9))

    def test_a_part_of_the_name_finds_whatever_its_case(self):
        self.reader.write("input[name=suche]", "WEID")
        self.assertEqual(self.names, ["Weida"])

    def test_umlauts_are_found_by_their_vowel_and_written_out(self):
        name = next((name for name in self.names if "ö" in name or "ü" in name or "ä" in name), None)
        self.assertIsNotNone(name, self.names)
        plain, long = (name.translate(str.maketrans(letters)) for letters in (
            {"ä": "a", "ö": "o", "ü": "u", "ß": "ss"}, {"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss"}))
        for written in (name, plain, long, name.upper()):
            self.reader.write("input[name=suche]", written)
            self.assertEqual(self.names, [name], written)

    def test_nothing_found_is_said_and_can_be_cleared(self):
        self.reader.write("input[name=suche]", "xyz")
        self.assertEqual(self.names, [])
        self.assertIn("Keine Kommune passt", self.reader.one("[data-list] [role=status]").text)
        self.sort("name")
        self.reader.press("[data-reset]")
        self.assertEqual((len(self.names), self.reader.address, self.state("name")), (9, "", "none"))

    def test_what_is_chosen_is_there_again_after_reloading(self):
        self.reader.choose("select[name=art]", "town")
        self.sort("einwohner")
        before = self.names
        self.assertEqual(self.reader.address, "?art=town&sortierung=-einwohner")
        self.reader.driver.refresh()
        self.assertEqual(self.names, before)
        self.assertEqual(self.reader.one("select[name=art]").get_attribute("value"), "town")
        self.assertEqual(self.state("einwohner"), "descending")

    def test_an_address_with_what_is_not_there_shows_all(self):
        self.open("?art=mond&sortierung=-farbe&stufe=99")
        self.assertEqual(len(self.names), 9)
        self.assertEqual(self.reader.browser.said(), [])

    def test_switching_the_language_keeps_choice_and_place(self):
        self.open("?art=town&sortierung=-einwohner#dabei")
        before = self.names
        self.reader.press("a.language")
        self.reader.wait(lambda: "/en/index.html" in self.reader.driver.current_url)
        self.assertEqual(self.reader.address, "?art=town&sortierung=-einwohner#dabei")
        self.assertEqual(self.names, before)
        self.assertIn("of 9 municipalities", self.reader.one("[data-list] [role=status]").text)


def tearDownModule():
    close_chromium()
