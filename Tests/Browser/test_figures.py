"""What one can take along from a figure: numbers, a link, a snippet for one's own page."""

import csv
import html
import io
import json
import re
import unittest
from urllib.parse import unquote, unquote_to_bytes

import published
from chromium import chromium, close_chromium
from reader import Reader

# Where the invented agency says that its site lies.
BASE = "https://www.example.org/reifegrad/"

# Stands for what the device offers, and writes down what it is asked.
STUBS = """
    window.copied = []; window.shared = [];
    Object.defineProperty(navigator, "clipboard", {configurable: true, value: {
      writeText: async text => { if (window.clipboardFails) throw new Error("no"); copied.push(text); }}});
    Object.defineProperty(navigator, "share", {configurable: true, value: async data => { shared.push(data); }});
"""


def numbers(reader, figure, kind):
    """The bytes inside the link of a figure that holds its numbers."""
    address = reader.one(f"#{figure} a[download$='.{kind}']").get_attribute("href")
    head, data = address.split(",", 1)
    return head, unquote_to_bytes(data)


class Figures(unittest.TestCase):

    def setUp(self):
        self.reader = Reader()
        stubs = self.reader.before_every_page(STUBS)
        self.addCleanup(self.reader.no_longer, stubs)
        self.reader.open(published.site() / "kommunen/jena.html")

    def said(self):
        return self.reader.wait(lambda: self.reader.one("[data-said]").text)

    def test_the_link_of_a_figure_is_copied_whole_and_that_is_said(self):
        self.reader.press("#profil button[data-link]")
        self.assertEqual(self.said(), "Kopiert.")
        address = (published.site() / "kommunen/jena.html").resolve().as_uri() + "#profil"
        self.assertEqual(self.reader.run("return copied"), [address])
        self.assertFalse(self.reader.one("#profil a[data-plain]").is_displayed())

    def test_where_the_clipboard_refuses_the_old_way_is_tried(self):
        self.reader.run("window.clipboardFails = true; document.execCommand = name => { window.old = name; return true; }")
        self.reader.press("#profil button[data-link]")
        self.assertEqual(self.said(), "Kopiert.")
        self.assertEqual(self.reader.run("return old"), "copy")
        self.assertEqual(self.reader.all("body > textarea"), [])
        self.assertEqual(self.reader.run("return document.activeElement.dataset.link"), "profil")

    def test_where_no_way_works_that_is_said(self):
        self.reader.run("window.clipboardFails = true; document.execCommand = () => false")
        self.reader.press("#profil button[data-link]")
        self.assertIn("von Hand", self.said())

    def test_the_snippet_is_copied_and_shows_the_figure_alone(self):
        self.reader.open(published.public_site() / "kommunen/jena.html")
        self.reader.press("#profil .embedding summary")
        self.reader.press("#profil button[data-copy]")
        self.assertEqual(self.said(), "Kopiert.")
        [snippet] = self.reader.run("return copied")
        self.assertEqual(re.findall("<[a-z]+", snippet), ["<iframe"])
        self.assertNotIn("allow-scripts", snippet)
        address = html.unescape(re.search('src="([^"]*)"', snippet).group(1))
        self.assertEqual(address, BASE + "einbetten/jena.html#profil")

    def test_sharing_hands_over_title_and_address(self):
        self.reader.press("#profil button[data-share]")
        [shared] = self.reader.wait(lambda: self.reader.run("return shared"))
        self.assertTrue(shared["url"].endswith("kommunen/jena.html#profil"))
        self.assertEqual(shared["title"], self.reader.one("#profil .finding").text)

    def test_no_button_to_share_where_the_browser_cannot(self):
        lacking = self.reader.before_every_page("Object.defineProperty(navigator, 'share', {value: undefined})")
        self.addCleanup(self.reader.no_longer, lacking)
        self.reader.open(published.site() / "kommunen/gera.html")
        self.assertFalse(any(button.is_displayed() for button in self.reader.all("button[data-share]")))
        self.assertTrue(all(button.is_displayed() for button in self.reader.all("button[data-link]")))

    def test_the_numbers_are_those_of_the_table(self):
        table = self.reader.run("""
            return [...document.querySelectorAll("#profil table tr")].map(row => [...row.cells].map(cell => cell.textContent));
            """)
        head, data = numbers(self.reader, "profil", "json")
        self.assertEqual(head, "data:application/json")
        figure = json.loads(data)
        self.assertEqual(figure["columns"], table[0])
        self.assertEqual([row[0] for row in figure["rows"]], [row[0] for row in table[1:]])
        for shown, row in zip(table[1:], figure["rows"]):
            self.assertIsInstance(row[1], (int, float))
            self.assertEqual(f"{row[1]:.1f}".replace(".", ","), shown[1])
        for key in ("title", "description", "measure", "source", "notice", "quarter", "language", "format"):
            self.assertTrue(figure[key], key)
        self.assertEqual(figure["description"], self.reader.one("#profil .sentence").text)

        head, data = numbers(self.reader, "profil", "csv")
        self.assertEqual(head, "data:text/csv;charset=utf-8")
        rows = list(csv.reader(io.StringIO(data.decode("utf-8-sig")), delimiter=";"))
        self.assertEqual(rows[0], table[0])
        self.assertEqual(float(rows[1][1].replace(",", ".")), figure["rows"][0][1])
        self.assertIn(["Quartal", "2026-Q4"], rows)
        self.assertIn(
            ["Hinweis", "Beispieldaten – frei erfunden · Ausgabe für das Netzwerk – nicht zur Veröffentlichung"], rows)

    def test_every_figure_of_every_page_can_be_taken_along_in_every_way(self):
        for page in ("index.html", "fortschritt.html", "kommunen/jena.html", "en/municipalities/jena.html"):
            self.reader.open(published.public_site() / page)
            for figure in self.reader.all("figure.figure"):
                links = [link.get_attribute("download") for link in figure.find_elements("css selector", "a[download]")]
                self.assertEqual(len(links), 3, page)
                self.assertEqual(sorted(link.rsplit(".", 1)[-1] for link in links if link), ["csv", "json"])
                self.assertEqual(len(figure.find_elements("css selector", "textarea[readonly]")), 1)


class Embedded(unittest.TestCase):

    def setUp(self):
        self.reader = Reader()

    def shown(self):
        return [figure.get_attribute("id") for figure in self.reader.all("figure") if figure.is_displayed()]

    def test_only_the_figure_in_the_address_is_shown(self):
        self.reader.open(published.public_site() / "einbetten/jena.html", "#profil")
        self.assertEqual(self.shown(), ["profil"])

    def test_without_one_all_are(self):
        self.reader.open(published.public_site() / "einbetten/jena.html")
        self.assertGreater(len(self.shown()), 4)

    def test_it_has_no_script_and_no_navigation_but_source_notice_and_a_way_to_the_page(self):
        self.reader.open(published.public_site() / "einbetten/jena.html", "#profil")
        self.assertEqual(self.reader.all("script, nav, header, footer"), [])
        figure = self.reader.one("#profil")
        self.assertIn("Quelle: Selbsteinschätzung", figure.text)
        self.assertIn("Beispieldaten", figure.text)
        [link] = figure.find_elements("css selector", "a")
        self.assertTrue(unquote(link.get_attribute("href")).endswith("/kommunen/jena.html#profil"))

    def test_every_page_with_figures_has_one_that_holds_the_same(self):
        site = published.public_site()
        for page in sorted(site.rglob("*.html")):
            name = page.relative_to(site)
            text = page.read_text(encoding="utf-8")
            figures = re.findall('<figure id="([a-z-]+)"', text)
            if {"einbetten", "embed", "vergleich", "compare"} & set(name.parts) or not figures:
                continue
            [address] = set(re.findall('&lt;iframe src="([^"#]+)#', text.replace("&quot;", '"')))
            self.assertTrue(address.startswith(BASE), address)
            embedded = (site / address.removeprefix(BASE)).read_text(encoding="utf-8")
            self.assertEqual(re.findall('<figure id="([a-z-]+)"', embedded), figures, name)

    def test_what_is_not_public_offers_nothing_to_embed(self):
        self.assertFalse((published.site() / "einbetten").exists())
        self.assertNotIn("<iframe", "".join(page.read_text(encoding="utf-8").replace("&lt;", "<") for page in published.sample()))


def tearDownModule():
    chromium().resize(1280)
    close_chromium()
