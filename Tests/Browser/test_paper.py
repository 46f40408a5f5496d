"""A municipality's page is a hand-out, and the pack of a meeting lies on the table."""

import unittest

import paper
import published
from chromium import chromium, close_chromium


class Paper(unittest.TestCase):

    def test_a_municipality_fits_on_two_or_three_sheets_of_a4(self):
        chromium().resize(1280)
        for page in sorted((published.site() / "kommunen").glob("*.html")):
            with self.subTest(page=page.name):
                chromium().open(page)
                sheets = paper.sheets(chromium().paper())
                self.assertEqual(set(sheets), {paper.A4})
                self.assertIn(len(sheets), (2, 3))

    def test_what_the_network_does_together_fits_on_few_sheets_of_a4(self):
        chromium().resize(1280)
        for page, most in (("netzwerk", 5), ("bedarfe", 6), ("treffen", 6), ("treffen/2026-Q3", 6)):
            with self.subTest(page=page):
                chromium().open(published.site() / f"{page}.html")
                sheets = paper.sheets(chromium().paper())
                self.assertEqual(set(sheets), {paper.A4})
                self.assertLessEqual(len(sheets), most)

    def test_the_pack_of_a_meeting_fits_on_two_to_four_sheets_of_a4(self):
        chromium().resize(1280)
        for page in published.packs():
            with self.subTest(page=page.name):
                chromium().open(page)
                sheets = paper.sheets(chromium().paper())
                self.assertEqual(set(sheets), {paper.A4})
                self.assertIn(len(sheets), (2, 3, 4))


def tearDownModule():
    close_chromium()
