"""Looks at the pages of the invented workspace, and at drawings on their own."""

import unittest
from itertools import groupby

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


class TheSite(unittest.TestCase):

    def test_it_speaks_german_and_english_on_as_many_pages(self):
        english = [page for page in published.pages() if "en" in page.relative_to(published.site()).parts]
        self.assertGreaterEqual(len(english), 20)
        self.assertEqual(len(published.pages()), 2 * len(english))


def tearDownModule():
    close_chromium()


def load_tests(loader, tests, _):
    # Every kind of drawing once in each language; the kind is the last word of the name.
    drawings = {(file.parent, file.stem.rsplit("-", 1)[1]): file for file in published.drawings() if "-" in file.stem}
    # Pairs are all made in one way, and so are figures alone: the first and the last of each folder stand for the rest.
    pages = []
    for folder, group in groupby(published.pages(), key=lambda file: file.parent):
        files = list(group)
        pages += files[:1] + files[-1:] if folder.name in ("vergleich", "compare", "einbetten", "embed") else files
    tests.addTests(EveryPage(file) for file in [*pages, *drawings.values()])
    return tests
