"""A network of two hundred: pages stay good to look at, and the list good to use."""

import unittest

import checks
import published
from chromium import chromium, close_chromium
from reader import Reader


def sample():
    """One page of each kind, German and English in turn."""
    site = published.large_site()
    kinds = ["index.html", "fortschritt.html", "vergleich.html", "daten.html", "netzwerk.html", "en/needs.html"]
    files = [site / name for name in kinds]
    for folder in ("kommunen", "handlungsfelder", "vergleich", "en/municipalities", "en/compare"):
        files.append(sorted((site / folder).glob("*.html"))[-1])
    return files


class Many(unittest.TestCase):

    def test_nothing_is_wrong_on_a_page_of_each_kind(self):
        for file in sample():
            with self.subTest(page=str(file.relative_to(published.large_site()))):
                self.assertEqual([str(finding) for finding in checks.look_at(chromium(), file)], [])

    def test_the_list_finds_and_filters_among_all(self):
        reader = Reader()
        reader.open(published.large_site() / "index.html")
        self.assertEqual(reader.one("[data-list] [role=status]").text, "200 von 200 Kommunen")
        reader.press("#teilnehmende th[data-key=einwohner] button")
        people = reader.run("return [...document.querySelectorAll('#teilnehmende tbody tr')].map(row => Number(row.cells[6].dataset.value))")
        self.assertEqual(people, sorted(people, reverse=True))
        district = reader.one("select[name=kreis] option:nth-child(3)").get_attribute("value")
        reader.choose("select[name=kreis]", district)
        found = reader.run("return [...document.querySelectorAll('#teilnehmende tbody tr:not([hidden])')].map(row => row.dataset.kreis)")
        self.assertEqual(set(found), {district})

    def test_each_has_a_page_beside_its_next_larger_and_smaller_peer_and_no_more_in_large_groups(self):
        pages = list((published.large_site() / "vergleich").glob("*.html"))
        self.assertGreater(len(pages), 150)
        self.assertLess(len(pages), 450)

    def test_anybody_can_be_chosen_for_comparison(self):
        reader = Reader()
        reader.open(published.large_site() / "vergleich.html")
        values = reader.run("return [...document.querySelector('select[name=A]').options].map(option => option.value).filter(Boolean)")
        self.assertGreater(len(values), 150)
        for letter, value in zip("ABCD", values[::40]):
            reader.choose(f"select[name={letter}]", value)
        self.assertEqual(len(reader.all("[data-result] svg desc")), 1)


def tearDownModule():
    close_chromium()
