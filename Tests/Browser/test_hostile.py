"""Nothing that a file says runs, asks for anything, breaks a page or becomes a formula."""

import csv
import io
import json
import re
import shutil
import subprocess
import tempfile
import unittest
from pathlib import Path
from urllib.parse import unquote_to_bytes

import checks
import hostile
import links
import payloads
from chromium import close_chromium
from published import PROGRAM
from reader import Reader

# Whatever runs is written down, whatever opens a dialogue too.
TRAP = """
    window.hits = [];
    window.hit = number => { hits.push(number); };
    for (const name of ["alert", "confirm", "prompt", "print", "open"]) window[name] = () => { hits.push(name); };
    addEventListener("securitypolicyviolation", event => { hits.push(`${event.violatedDirective} ${event.sample}`); });
"""

# Touches everything that handlers could wait for.
TOUCH = """
    for (const part of document.querySelectorAll("details")) part.open = true;
    for (const element of document.querySelectorAll("*")) {
      for (const name of ["mouseover", "pointerenter", "focus", "toggle", "load", "error", "begin", "start"]) {
        element.dispatchEvent(new Event(name));
      }
    }
    return document.querySelectorAll("*").length;
"""


def pages():
    """One page of each kind and all that hold answers of somebody, in both languages."""
    site, _ = hostile.site()
    kinds = {}
    for page in sorted(site.rglob("*.html")):
        name = page.relative_to(site)
        kind = (name.parts[:-1], name.name if len(name.parts) < 2 + ("en" in name.parts) else "")
        kinds.setdefault(kind, []).append(page)
    return [page for group in kinds.values() for page in group[:2]]


class Hostile(unittest.TestCase):

    @classmethod
    def setUpClass(cls):
        cls.site, cls.planted = hostile.site()
        cls.reader = Reader()
        cls.trap = cls.reader.before_every_page(TRAP)

    @classmethod
    def tearDownClass(cls):
        cls.reader.no_longer(cls.trap)

    def test_there_are_more_than_150_payloads_and_every_one_of_them_was_planted(self):
        self.assertGreaterEqual(payloads.ALL, 150)
        missing = [text for text in payloads.TEXTS + payloads.LINKS + payloads.LONG if text not in self.planted]
        self.assertEqual(missing, [])

    def test_the_trap_catches_what_runs(self):
        # Else a page on which nothing is caught would prove nothing.
        page = self.site.parent / "trap.html"
        page.write_text("<!DOCTYPE html><title>x</title><script>hit(1)</script><img src=x onerror=hit(2)>", encoding="utf-8")
        self.reader.open(page)
        self.reader.wait(lambda: len(self.reader.run("return hits")) == 2)
        self.assertEqual(self.reader.run("return hits"), [1, 2])

    def test_nothing_runs_and_nothing_is_asked_for_on_any_kind_of_page(self):
        for page in pages():
            with self.subTest(page=str(page.relative_to(self.site))):
                self.reader.open(page)
                self.assertGreater(self.reader.run(TOUCH), 50)
                self.assertEqual(self.reader.run("return hits"), [])
                self.assertEqual(self.reader.browser.said(), [])
                self.assertEqual(list(checks.unwanted(self.reader.browser.requested())), [])

    def test_drawings_alone_run_nothing_either(self):
        drawings = {file.stem.rsplit("-", 1)[-1]: file for file in self.site.rglob("*.svg") if "-" in file.stem}
        self.assertGreater(len(drawings), 5)
        for file in drawings.values():
            with self.subTest(file=file.name):
                self.reader.open(file)
                self.assertEqual(self.reader.run("return hits"), [])
                self.assertEqual(self.reader.browser.said(), [])

    def test_scripts_of_the_page_do_their_work_with_hostile_texts(self):
        self.reader.open(self.site / "index.html")
        for key in ("name", "kreis", "stufe"):
            self.reader.press(f"#teilnehmende th[data-key={key}] button")
        self.reader.write("input[name=suche]", "<script>")
        self.reader.write("input[name=suche]", "\"'\\{}")
        self.reader.open(self.site / "vergleich.html", "?kommunen=jena,gera,erfurt,ilmenau")
        self.reader.wait(lambda: self.reader.all("[data-result] svg"))
        self.assertEqual(self.reader.run("return [...document.querySelectorAll('[data-result] *')].map(e => e.localName)"
                                         ".filter(name => /script|img|iframe|a$/.test(name))"), [])
        self.assertEqual(self.reader.run("return hits"), [])
        self.assertEqual(self.reader.browser.said(), [])

    def test_an_address_with_hostile_words_runs_nothing(self):
        for words in ("<script>hit(1)</script>", "\"><img src=x onerror=hit(1)>", "javascript:hit(1)", "__proto__", "constructor"):
            for page, keys in (("index.html", ("suche", "art", "kreis", "sortierung")), ("vergleich.html", ("kommunen",))):
                for key in keys:
                    self.reader.open(self.site / page, f"?{key}={words}#{words}")
                    self.assertEqual(self.reader.run("return hits"), [])
                    self.assertEqual(self.reader.browser.said(), [])

    def test_no_page_is_wider_than_its_window(self):
        for page in pages():
            with self.subTest(page=str(page.relative_to(self.site))):
                self.reader.open(page)
                for width in (390, 1280):
                    self.reader.browser.resize(width)
                    self.assertEqual(self.reader.browser.run("overflow"), [], width)

    def test_a_policy_refuses_what_is_put_into_a_page_from_outside(self):
        for page in pages():
            self.reader.open(page)
            self.reader.run("""
                for (const text of ["hit(1)", "document.title = 'x'"]) {
                  const script = document.createElement("script");
                  script.textContent = text;
                  document.body.append(script);
                }
                document.body.insertAdjacentHTML("beforeend", "<img src=x onerror=hit(2)>");
                """)
            caught = self.reader.wait(lambda: self.reader.run("return hits"))
            self.assertNotIn(1, caught)
            self.assertNotIn(2, caught)
            self.assertNotEqual(self.reader.driver.title, "x")

    def test_no_file_holds_what_controls_something_or_turns_the_direction_of_reading(self):
        forbidden = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069\u061c]")
        for file in self.site.rglob("*"):
            if file.suffix in (".html", ".svg", ".xml"):
                self.assertIsNone(forbidden.search(file.read_text(encoding="utf-8").replace("\r\n", "\n")), file.name)
        # They were there, and the words around them are.
        self.assertIn("ein Ende", (self.site / "kommunen/jena.html").read_text(encoding="utf-8"))

    def test_links_lead_only_where_links_may_lead(self):
        for page in self.site.rglob("*.html"):
            for address in links.Page(page).addresses:
                self.assertRegex(address, r"^(https?://|mailto:\w+@example\.org$|#|\.?\.?/?[\w%./-]+([?#]|$)|data:(text/csv;charset=utf-8|application/json),)")

    def test_no_cell_of_a_table_for_spreadsheets_can_become_a_formula(self):
        tables = [file.read_bytes() for file in self.site.rglob("*.csv")]
        for page in pages():
            for address in links.Page(page).addresses:
                if address.startswith("data:text/csv"):
                    tables.append(unquote_to_bytes(address.split(",", 1)[1]))
        self.assertGreater(len(tables), 30)
        cells = 0
        for table in tables:
            text = table.decode("utf-8-sig")
            for delimiter in ";,\t":
                # Whatever a spreadsheet takes for the end of a cell, none begins with a sign of a formula but numbers.
                for row in csv.reader(io.StringIO(text, newline=""), delimiter=delimiter):
                    for cell in row[:1] if delimiter != (";" if table[:1] == b"\xef" else ",") else row:
                        cells += 1
                        if not re.fullmatch(r"-?[\d.,]+", cell):
                            self.assertNotRegex(cell, r"^[=+\-@\t\r\n]")
        self.assertGreater(cells, 1000)

    def test_data_for_programs_is_sound(self):
        count = 0
        for page in pages():
            for address in links.Page(page).addresses:
                if address.startswith("data:application/json"):
                    count += 1
                    self.assertTrue(json.loads(unquote_to_bytes(address.split(",", 1)[1]))["rows"])
        self.assertGreater(count, 20)

    def test_the_texts_themselves_can_still_be_read(self):
        text = " ".join(links_text for links_text in (self.site / "kommunen/jena.html").read_text(encoding="utf-8").split("<"))
        self.assertIn("&lt;script", text)
        self.reader.open(self.site / "kommunen/jena.html")
        seen = self.reader.run("return document.body.textContent")
        found = [payload for payload in payloads.TEXTS if payload in seen]
        self.assertGreater(len(found), 100)


class Refused(unittest.TestCase):
    """What never comes near a page, since the file that holds it is not read."""

    def test_overlong_texts_and_addresses_that_are_none_stop_the_build(self):
        with tempfile.TemporaryDirectory() as folder:
            workspace = Path(folder) / "d"
            subprocess.run([PROGRAM, "demo", workspace], check=True, capture_output=True)
            for other in (workspace / "Assessments").iterdir():
                if other.name != "jena":
                    shutil.rmtree(other)
            file = workspace / "Assessments/jena/2026-Q4.json"
            sound = json.loads(file.read_text(encoding="utf-8"))
            answer = sound["answers"]["sg1"]
            sound.pop("seal"), sound.pop("history", None)
            for key, refused in (("comment", payloads.REFUSED), ("evidence", payloads.BAD_LINKS)):
                for text in refused:
                    with self.subTest(key=key, text=text[:40]):
                        answer.update({"comment": "gut", "evidence": []})
                        answer[key] = text if key == "comment" else [{"link": text}]
                        file.write_text(json.dumps(sound), encoding="utf-8")
                        run = subprocess.run([PROGRAM, "dashboard", "--workspace", workspace], capture_output=True, text=True)
                        self.assertEqual(run.returncode, 65, run.stderr[:300])
                        self.assertIn(f"answers.sg1.{key}", run.stderr)
                        self.assertFalse((workspace / "Output").exists())


def tearDownModule():
    close_chromium()
