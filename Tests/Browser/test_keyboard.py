"""Everything that can be pressed can be reached with the keyboard, in the order of the page, and is seen when it is."""

import unittest

import published
from chromium import close_chromium
from reader import Reader

STOPS = """
    return [...document.querySelectorAll("a[href], button, input, select, textarea, summary, [tabindex='0']")].filter(element =>
      element.checkVisibility({visibilityProperty: true}) && !element.disabled).map((element, index) => {
        element.dataset.stop = index;
        return element.outerHTML.slice(0, 80);
      });
"""

HERE = """
    const element = document.activeElement;
    const style = getComputedStyle(element);
    const box = element.getBoundingClientRect();
    return [element.dataset.stop ?? null, style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2,
            box.bottom > 0 && box.top < innerHeight && box.width > 0];
"""

PAGES = ["index.html", "kommunen/jena.html", "handlungsfelder/dv.html", "fortschritt.html", "vergleich.html?kommunen=jena,gera",
         "vergleich/gera_jena.html", "netzwerk.html", "bedarfe.html", "treffen.html", "treffen/2026-Q3.html", "methode.html", "daten.html",
         "en/index.html"]


class Keyboard(unittest.TestCase):

    def setUp(self):
        self.reader = Reader()

    def tab(self):
        for kind in ("rawKeyDown", "keyUp"):
            self.reader.browser.command("Input.dispatchKeyEvent", type=kind, key="Tab", code="Tab", windowsVirtualKeyCode=9)

    def test_a_walk_over_each_kind_of_page_reaches_every_stop_in_its_order(self):
        for page in PAGES:
            with self.subTest(page=page):
                name, _, query = page.partition("?")
                self.reader.open(published.site() / name, "?" + query if query else "")
                stops = self.reader.run(STOPS)
                self.assertGreater(len(stops), 8)
                for index, stop in enumerate(stops):
                    self.tab()
                    place, is_marked, is_seen = self.reader.run(HERE)
                    self.assertEqual(place, str(index), f"expected {stop}")
                    self.assertTrue(is_marked, f"focus is not seen on {stop}")
                    self.assertTrue(is_seen, f"{stop} is out of sight")

    def test_the_first_stop_skips_the_navigation(self):
        self.reader.open(published.site() / "index.html")
        self.tab()
        self.reader.driver.switch_to.active_element.send_keys("\ue007")
        self.assertEqual(self.reader.run("return document.activeElement.id"), "inhalt")

    def test_what_is_folded_opens_and_closes_with_the_keyboard(self):
        self.reader.open(published.public_site() / "kommunen/jena.html")
        for selector in (".easy summary", "#profil .numbers summary", "#profil .embedding summary"):
            summary = self.reader.one(selector)
            for is_open in (True, False):
                summary.send_keys("\ue007")
                self.assertEqual(self.reader.run("return arguments[0].parentElement.open", summary), is_open)


def tearDownModule():
    close_chromium()
