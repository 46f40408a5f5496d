"""Looks at the pages of the invented workspace, and at drawings on their own."""

import unittest

from selenium.common.exceptions import WebDriverException

import checks
import published
from chromium import chromium, close_chromium


class EveryPage(unittest.TestCase):
    """One test for each file; its name is the file's."""

    def __init__(self, file):
        super().__init__("has_nothing_wrong")
        self.file = file

    def id(self):
        return f"test_pages.EveryPage: {self.file.relative_to(published.site())}"

    def has_nothing_wrong(self):
        try:
            findings = checks.look_at(chromium(), self.file)
        except WebDriverException:
            # A page that breaks the browser must not take the other pages with it.
            close_chromium()
            raise
        if findings:
            self.fail("\n".join(str(finding) for finding in findings))


class ThePublicEdition(unittest.TestCase):

    def test_nothing_is_wrong_on_the_pages_that_are_made_otherwise(self):
        site = published.public_site()
        # Who publishes everything, who publishes levels alone, who is missing; what is open and what is confidential.
        names = ["index", "fortschritt", "daten", "methode", "kommunen/jena", "kommunen/erfurt", "kommunen/weida",
                 "handlungsfelder/dv", "handlungsfelder/is", "netzwerk", "bedarfe", "treffen", "2025-Q1/index", "en/index",
                 "en/dimensions/is", "en/exchange", "en/needs", "en/meetings"]
        for name in names:
            with self.subTest(page=name):
                findings = checks.look_at(chromium(), site / f"{name}.html")
                self.assertEqual([str(finding) for finding in findings], [])


class ThePackOfAMeeting(unittest.TestCase):

    def test_nothing_is_wrong_on_it(self):
        for page in published.packs():
            with self.subTest(page=page.name):
                findings = checks.look_at(chromium(), page)
                self.assertEqual([str(finding) for finding in findings], [])


class TheSite(unittest.TestCase):

    def test_it_speaks_german_and_english_on_as_many_pages(self):
        english = [page for page in published.pages() if "en" in page.relative_to(published.site()).parts]
        self.assertGreaterEqual(len(english), 20)
        self.assertEqual(len(published.pages()), 2 * len(english))


def tearDownModule():
    close_chromium()


def load_tests(loader, tests, _):
    tests.addTests(EveryPage(file) for file in [*published.sample(), *published.sample_drawings()])
    return tests
