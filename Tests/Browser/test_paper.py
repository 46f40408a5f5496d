"""A municipality's page is a hand-out."""

import unittest

import paper
import published
from chromium import chromium, close_chromium


class Paper(unittest.TestCase):

    def test_a_municipality_fits_on_two_to_five_sheets_of_a4(self):
        chromium().resize(1280)
        chromium().open(published.site() / "kommunen/weida.html")
        sheets = paper.sheets(chromium().paper())
        self.assertEqual(set(sheets), {paper.A4})
        self.assertIn(len(sheets), range(2, 6))


def tearDownModule():
    close_chromium()
