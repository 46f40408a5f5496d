"""The checks themselves: each finds its fault, and none accuses a page without faults."""

import unittest
from pathlib import Path

import checks
from chromium import chromium, close_chromium

SAMPLES = Path(__file__).parent / "samples"

# The check, the view, and words of the finding; every fault stands on the page with exactly these words.
FAULTS = [
    ("id", "any view", "“twice” is there 2 times"),
    ("id", "any view", "“nowhere”, which is not there"),
    ("axe", "light", "image-alt"),
    ("axe", "dark", "color-contrast (1x"),
    ("overflow", "390 px", "<p> reaches to 428"),
    ("overflow", "320 px", "<p> reaches to 428"),
    ("console", "any view", "a message"),
    ("request", "any view", "missing.css"),
    ("request", "any view", "https://example.invalid/count"),
    ("size", "light", "“ten pixels” is 10.0 px"),
    ("size", "390 px", "“ten pixels” is 10.0 px"),
    ("size", "light", "“scaled down” is 9.8 px"),
    ("cut", "light", "“cut off here”"),
    ("overlap", "light", "“below another” and “above another”"),
    ("contrast", "light", "“pale on white” has 2.17:1"),
    ("contrast", "dark", "“pale on white” has 2.17:1"),
    ("contrast", "light", "“dark on dark” has"),
    ("contrast", "light", "“faded by its group” has"),
    ("contrast", "light", "“begins on white, ends in the dark” has"),
    ("contrast", "light", "“on a band” has"),
]


class Checks(unittest.TestCase):

    @classmethod
    def setUpClass(cls):
        cls.bad = checks.look_at(chromium(), SAMPLES / "bad.html")

    def test_a_page_without_faults_has_no_finding(self):
        self.assertEqual([str(finding) for finding in checks.look_at(chromium(), SAMPLES / "good.html")], [])

    def test_each_fault_of_a_bad_page_is_found(self):
        for check, view, words in FAULTS:
            with self.subTest(check=check, view=view, words=words):
                texts = [finding.text for finding in self.bad if (finding.check, finding.view) == (check, view)]
                self.assertTrue(any(words in text for text in texts), f"found only {texts}")

    def test_nothing_but_the_faults_is_found_in_the_light(self):
        for finding in self.bad:
            if finding.view == "light":
                known = [words for check, view, words in FAULTS if (check, view) == (finding.check, "light")]
                self.assertTrue(any(words in finding.text for words in known), str(finding))


def tearDownModule():
    close_chromium()
