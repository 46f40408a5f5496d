"""Every page is whole where scripts do not run."""

import unittest
from pathlib import Path

import published
from chromium import chromium, close_chromium
from without_scripts import main_text

SAMPLES = Path(__file__).parent / "samples"


class WithoutScripts(unittest.TestCase):

    def test_every_page_says_the_same(self):
        for page in published.sample():
            with self.subTest(page=str(page.relative_to(published.site()))):
                without = main_text(chromium(), page, scripts=False)
                self.assertGreater(len(without), 200)
                self.assertEqual(without, main_text(chromium(), page, scripts=True))

    def test_words_that_a_script_adds_are_noticed(self):
        page = SAMPLES / "bad.html"
        self.assertIn("Only with scripts.", main_text(chromium(), page, scripts=True))
        self.assertNotIn("Only with scripts.", main_text(chromium(), page, scripts=False))


def tearDownModule():
    close_chromium()
