"""Every link inside the site leads somewhere."""

import unittest
from pathlib import Path

import links
import published

SAMPLES = Path(__file__).parent / "samples"


class Links(unittest.TestCase):

    def test_every_address_of_every_page_and_drawing_is_there(self):
        files = published.pages() + published.drawings()
        self.assertGreater(sum(len(links.Page(file).addresses) for file in files), 800)
        self.assertEqual([f"{file.relative_to(published.site())}: {address}" for file, address in links.dead_ends(files)], [])

    def test_no_page_names_an_address_outside_but_as_a_link(self):
        for page in published.pages():
            for address in links.Page(page).addresses:
                self.assertFalse(address.startswith(("http:", "//")), f"{page.name}: {address}")

    def test_a_missing_page_place_and_style_sheet_are_found(self):
        found = [address for _, address in links.dead_ends([SAMPLES / "bad.html", SAMPLES / "good.html"])]
        self.assertEqual(found, ["missing.css", "gone.html", "good.html#gone"])
