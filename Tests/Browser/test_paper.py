"""A municipality's page is a hand-out."""

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


def tearDownModule():
    close_chromium()
