"""Editions: the public one and that of one municipality show nothing that they must not."""

import base64
import csv
import json
import re
import shutil
import tempfile
import unittest
from functools import cache
from pathlib import Path

import planted
from planted import Planted, word
from program import BROKEN_DATA, GOOD, MISSING_INPUT, WRONG_CALL, EndToEndTest, files, run

_folder = tempfile.TemporaryDirectory(prefix="reifegrad-planted-")


SOUGHT = ["◆", "◇", "sucht hilfe", "suchen hilfe", "hilfe suchen", "bietet hilfe an", "bieten hilfe an", "hilfe bieten an", "seeks help",
          "seek help", "seeking help", "offers help", "offering help", "wishing"]


@cache
def sites():
    """The planted workspace with its three editions."""
    workspace = Path(_folder.name) / "workspace"
    run("demo", workspace).check_returncode()
    secrets = Planted(workspace)
    for edition in (["network"], ["public"], ["municipality", "jena"]):
        ended = run("dashboard", "--edition", *edition, "--output", Path(_folder.name) / edition[0], folder=workspace)
        assert ended.returncode == GOOD, ended.stdout + ended.stderr
    return secrets


def site(edition):
    sites()
    return Path(_folder.name) / edition


@cache
def hits(edition):
    """Everything of all municipalities that stands in an edition, as pairs of file and secret; looked for once."""
    secrets = set()
    for old in sites().names:
        owner = old.replace("-", "")
        secrets |= {*sites().words_of(old), *sites().traits_of(old), word("released", owner), word("target", owner)}
        secrets |= set(sites().promises_of(old))
    for words in sites().words_of_meetings():
        secrets |= set(words)
    # What is sought and offered has no words of its own; these say it on the pages.
    secrets |= set(SOUGHT)
    return planted.found(site(edition), secrets)


def where(edition, secrets):
    """Which of these secrets stand in which file of an edition."""
    return [hit for hit in hits(edition) if hit[1] in secrets]


def there(edition, secrets):
    """Which of these secrets an edition has."""
    return {secret for _, secret in where(edition, secrets)}


class Secrets(unittest.TestCase):

    def test_the_network_s_edition_has_the_secrets_so_that_this_can_fail(self):
        # What happened to an assessment, and drafts, are on no page at all.
        wanted = set()
        for old in sites().names:
            absent = {word(kind, old.replace("-", "")) for kind in ("history", "role", "note", "draft")}
            wanted |= set(sites().words_of(old)) - absent | set(sites().traits_of(old)[:2]) | set(sites().promises_of(old))
        for words in sites().words_of_meetings():
            wanted |= set(words)
        wanted |= {"◆", "◇", "sucht hilfe", "hilfe suchen", "hilfe bieten an", "seeks help", "seeking help", "wishing"}
        self.assertEqual(wanted - there("network", wanted), set())

    def test_the_public_edition_has_no_word_and_no_withheld_answer_of_anybody(self):
        secrets = [secret for old in sites().names for secret in sites().words_of(old)]
        self.assertGreater(len(secrets), 100)
        self.assertEqual(where("public", secrets), [])

    def test_of_meetings_the_public_reads_what_was_said_to_be_public_and_nothing_else(self):
        for_all, inside = sites().words_of_meetings()
        self.assertEqual(where("public", [*inside, *SOUGHT]), [])
        self.assertEqual(where("public", [word for old in sites().names for word in sites().promises_of(old)]), [])
        self.assertEqual(there("public", for_all), set(for_all))
        page = (site("public") / "treffen.html").read_text(encoding="utf-8")
        self.assertIn("Netzwerktreffen am 10.12.2026", page)
        self.assertEqual([*site("public").rglob("2026-Q*.html")], [])

    def test_the_edition_of_a_municipality_has_nothing_of_meetings_needs_and_exchange(self):
        for_all, inside = sites().words_of_meetings()
        promises = [word for old in sites().names for word in sites().promises_of(old)]
        self.assertEqual(where("municipality", [*for_all, *inside, *promises]), [])
        self.assertEqual(where("municipality", [sign for sign in SOUGHT if sign in ("◆", "◇")]), [])
        names = {file.name for file in site("municipality").rglob("*")}
        pages = {"netzwerk.html", "exchange.html", "bedarfe.html", "needs.html", "treffen.html", "meetings.html", "needs.csv"}
        self.assertEqual(names & pages, set())
        self.assertNotIn("bedarfe.html", (site("municipality") / "index.html").read_text(encoding="utf-8"))

    def test_of_needs_the_public_reads_numbers_and_who_has_solved_something(self):
        with open(site("public") / "daten/needs.csv", encoding="utf-8") as file:
            rows = list(csv.DictReader(file))
        self.assertEqual({row["group"] for row in rows}, {"all"})
        self.assertEqual({row["count"] for row in rows}, {"level", "lacking"})
        self.assertEqual({row["question"][:2] for row in rows} & {"is", "k1", "k6", "k7"}, set())
        with open(site("network") / "daten/needs.csv", encoding="utf-8") as file:
            self.assertEqual({row["count"] for row in csv.DictReader(file)}, {"level", "lacking", "wishing", "obstacles", "support"})
        # Everybody but Weida, Gera and the alliance publishes everything.
        shown = len(sites().names) - 3
        self.assertTrue(all(int(row["answered"]) <= shown for row in rows))
        page = (site("public") / "bedarfe.html").read_text(encoding="utf-8")
        for part in re.findall(r'<dl class="action">.*?</dl>', page, re.S):
            self.assertEqual(set(re.findall(r"<dt>(.*?)</dt>", part)) - {"Auf den zwei oberen Stufen", "Mögliche Hilfe"}, set())

    def test_who_did_not_agree_is_not_in_the_public_edition_at_all(self):
        absent, shown = set(), set()
        for old in ("gera", "thueringer-becken"):
            owner = old.replace("-", "")
            absent |= {*sites().traits_of(old), word("released", owner), word("target", owner)}
        # Who agreed is, with what is released of public questions.
        for old in ("jena", "erfurt"):
            shown |= {sites().names[old]["id"], word("released", old)}
        self.assertEqual(there("public", absent | shown), shown)

    def test_who_agreed_to_levels_alone_has_levels_and_no_number(self):
        weida = sites().names["weida"]["id"]
        secrets = [word("released", "weida"), word("target", "weida")]
        self.assertEqual(where("public", secrets), [])
        with open(site("public") / "daten/scores.csv", encoding="utf-8") as file:
            rows = [row for row in csv.DictReader(file) if row["municipality"] == weida]
        self.assertGreater(len(rows), 8)
        self.assertTrue(any(row["level"] for row in rows))
        for row in rows:
            self.assertEqual([row[key] for key in ("score", "low", "high", "answered", "applicable")], [""] * 5)
            self.assertNotEqual(row["dimension"], "is")
        page = (site("public") / f"kommunen/{weida}.html").read_text(encoding="utf-8")
        self.assertIn("sind nur die Reifestufen veröffentlicht", page)
        # The publisher's logo stands above, but no chart in it.
        self.assertNotIn("<svg", page.split("<main")[1].split("</main>")[0])

    def test_the_edition_of_a_municipality_has_nothing_that_tells_who_the_others_are(self):
        secrets = set()
        for old in sites().names.keys() - {"jena"}:
            secrets |= {*sites().words_of(old), *sites().traits_of(old)}
            secrets |= {word(kind, old.replace("-", "")) for kind in ("released", "target")}
        self.assertEqual(where("municipality", secrets), [])
        pages = [file.name for file in (site("municipality") / "kommunen").iterdir()]
        self.assertEqual(pages, ["jena.html"])

    def test_the_edition_of_a_municipality_has_everything_of_its_own(self):
        wanted = [word(kind, "jena") for kind in ("comment", "evidence", "link", "reason", "source", "text", "hidden")]
        wanted += [str(sites().numbers["jena"]["budget"])]
        self.assertEqual(there("municipality", wanted), set(wanted))

    def test_every_page_is_marked_but_the_public_one(self):
        for edition, mark in (("network", "Ausgabe für das Netzwerk"), ("municipality", "Ausgabe nur für Jena"), ("public", None)):
            for file in site(edition).rglob("*.html"):
                page = file.read_text(encoding="utf-8")
                if "einbetten" in str(file) or "/en/" in str(file):
                    continue
                self.assertEqual("Ausgabe" in page.split("<main")[0], mark is not None, file)
                if mark:
                    self.assertIn(mark, page)

    def test_the_public_can_read_of_the_confidential_dimension_what_is_asked_and_of_groups(self):
        page = (site("public") / "handlungsfelder/is.html").read_text(encoding="utf-8")
        self.assertIn("IS1", page)
        self.assertIn("erst ab fünf Werten", page)
        self.assertNotIn("/is.html", (site("public") / "index.html").read_text(encoding="utf-8"))
        self.assertIn("handlungsfelder/is.html", (site("public") / "methode.html").read_text(encoding="utf-8"))


class Search(unittest.TestCase):

    def test_the_search_finds_a_secret_in_every_form(self):
        with tempfile.TemporaryDirectory() as name:
            folder = Path(name)
            secret = word("comment", "jena")
            shapes = {
                "plain.txt": secret, "entity.html": "".join(f"&#{ord(letter)};" for letter in secret),
                "percent.txt": "".join(f"%{ord(letter):02x}" for letter in secret),
                f"{secret}.txt": "in the name",
            } | {f"base{shift}.txt": base64.b64encode(("x" * shift + secret + "yy").encode()).decode() for shift in range(4)}
            for file, text in shapes.items():
                (folder / file).write_text(text)
            self.assertEqual({file for file, _ in planted.found(folder, [secret])}, set(shapes))
            (folder / "number.txt").write_text("846.284.510 €")
            self.assertEqual(planted.found(folder, ["846284510"]), [("number.txt", "846284510")])


class Call(EndToEndTest):

    def test_without_anybody_s_consent_nothing_is_written_and_it_says_what_to_do(self):
        workspace = self.demonstration()
        for municipality in ("jena", "gera", "muehlhausen", "ilmenau", "erfurt", "dingelstaedt", "weida", "seltenrain"):
            self.expect(GOOD, run("municipality", "edit", municipality, "--publication", "none", folder=workspace))
        self.expect(GOOD, run("municipality", "edit", "thueringer-becken", "--publication", "none", folder=workspace))
        said = self.expect(MISSING_INPUT, run("dashboard", "--edition", "public", folder=workspace))
        self.assertIn("--publication full", said)
        self.assertFalse((workspace / "Output").exists())
        self.expect(GOOD, run("municipality", "edit", "jena", "--publication", "full", folder=workspace))
        said = self.expect(GOOD, run("dashboard", "--edition", "public", folder=workspace))
        self.assertIn("Output/public/index.html", said)
        self.assertEqual([file.name for file in (workspace / "Output/public/kommunen").iterdir()], ["jena.html"])

    def test_an_edition_never_takes_the_place_of_another(self):
        workspace = self.demonstration()
        web = workspace / "Output/public"
        for present, other in (
            (["public"], ["network"]), (["network"], ["public"]), (["municipality", "jena"], ["municipality", "weida"]),
            (["municipality", "jena"], ["network"]),
        ):
            with self.subTest(present=present, other=other):
                shutil.rmtree(web, ignore_errors=True)
                self.expect(GOOD, run("dashboard", "--edition", *present, "--output", web, folder=workspace))
                before = files(workspace)
                said = self.expect(WRONG_CALL, run("dashboard", "--edition", *other, "--output", web, folder=workspace))
                self.assertIn(f"liegt die Ausgabe „{' '.join(present)}“", said)
                self.assertIn("Nennen Sie mit --output einen anderen Ordner, oder löschen Sie diesen.", said)
                self.assertEqual(files(workspace), before)
        said = run("dashboard", "--output", web, folder=workspace, LC_ALL="en_GB.UTF-8")
        self.assertIn("The edition “municipality jena” lies in", self.expect(WRONG_CALL, said))

    def test_a_site_of_which_nobody_knows_whose_it_is_is_taken_over(self):
        workspace = self.demonstration()
        self.expect(GOOD, run("dashboard", folder=workspace))
        manifest = workspace / "Output/.reifegrad-site"
        lines = manifest.read_text(encoding="utf-8").splitlines(keepends=True)
        self.assertEqual(lines[1], "edition network\n")
        manifest.write_text("".join(lines[:1] + lines[2:]), encoding="utf-8")
        self.expect(GOOD, run("dashboard", "--edition", "public", "--output", workspace / "Output", folder=workspace))
        self.assertIn("edition public\n", manifest.read_text(encoding="utf-8"))

    def test_what_is_said_at_the_end_speaks_of_publishing_in_the_public_edition_alone(self):
        workspace = self.demonstration()
        for edition, name in ((["network"], "Ausgabe für das Netzwerk"), (["municipality", "jena"], "Ausgabe nur für Jena")):
            said = self.expect(GOOD, run("dashboard", "--edition", *edition, folder=workspace))
            self.assertIn(f"{name}, nicht zur Veröffentlichung.", said)
            self.assertNotIn("Webserver", said)
        said = self.expect(GOOD, run("dashboard", "--edition", "public", folder=workspace))
        self.assertIn("zum Veröffentlichen den Ordner auf einen Webserver kopieren", said)
        self.assertNotIn("nicht zur Veröffentlichung", said)

    def test_an_edition_is_named_rightly_or_it_says_which_there_are(self):
        workspace = self.demonstration()
        for words, hint in (
            (["publik"], "Meinten Sie „public“"), (["municipality"], "Für welche Kommune"),
            (["municipality", "jenna"], "Meinten Sie „Jena“"), (["public", "jena"], "gehört nicht"),
        ):
            said = self.expect(WRONG_CALL, run("dashboard", "--edition", *words, folder=workspace))
            self.assertIn(hint, said)
        self.assertFalse((workspace / "Output").exists())

    def test_what_was_collected_into_the_folder_of_the_pages_is_warned_of(self):
        workspace = self.demonstration()
        kept = workspace / "Output/refused/jena.json"
        kept.parent.mkdir(parents=True)
        kept.write_text("{}")
        said = self.expect(GOOD, run("dashboard", folder=workspace))
        self.assertIn("refused/", said)
        self.assertIn("nicht mit hoch", said)
        self.assertEqual(kept.read_text(), "{}")
        said = self.expect(GOOD, run("dashboard", "--edition", "municipality", "Weida", folder=workspace))
        self.assertNotIn("refused/", said)
        self.assertTrue((workspace / "Output/municipality-weida/kommunen/weida.html").exists())


class Groups(EndToEndTest):
    """Figures of groups over several publications."""

    def publish(self, workspace):
        """The cells of the table of groups, after a new publication."""
        self.expect(GOOD, run("dashboard", "--edition", "public", folder=workspace))
        page = (workspace / "Output/public/handlungsfelder/is.html").read_text(encoding="utf-8")
        return re.findall(r"<t[hd][^>]*>([^<]*)", page.split('id="gruppen"')[1].split("</section>")[0])

    def consent(self, workspace, depths):
        """All agree to everything but for these."""
        file = workspace / "municipalities.json"
        participants = json.loads(file.read_text(encoding="utf-8"))
        for municipality in participants["municipalities"]:
            municipality["publication"] = depths.get(municipality["id"], "full")
        file.write_text(json.dumps(participants), encoding="utf-8")

    def add_quarter(self, workspace):
        """A further quarter with the answers of the last one."""
        newest = max(file.stem for file in workspace.glob("Assessments/jena/20*.json"))
        year, number = newest.split("-Q")
        following = f"{int(year) + (number == '4')}-Q{int(number) % 4 + 1}"
        for file in workspace.glob(f"Assessments/*/{newest}.json"):
            assessment = json.loads(file.read_text(encoding="utf-8")) | {"quarter": following}
            assessment.pop("seal", None)
            (file.parent / f"{following}.json").write_text(json.dumps(assessment), encoding="utf-8")

    def test_a_consent_that_is_withdrawn_gives_nobody_s_level_away(self):
        workspace = self.demonstration()
        settings = json.loads((workspace / "site.json").read_text(encoding="utf-8"))
        (workspace / "site.json").write_text(json.dumps(settings | {"archive": "none"}), encoding="utf-8")
        record = workspace / "group-figures.json"
        self.consent(workspace, {})
        first = self.publish(workspace)
        self.assertIn("Alle", first)
        self.expect(GOOD, run("check", folder=workspace))
        written, time = record.read_bytes(), record.stat().st_mtime_ns
        self.consent(workspace, {"gera": "none"})
        self.assertEqual(self.publish(workspace), first)
        self.assertEqual((record.read_bytes(), record.stat().st_mtime_ns), (written, time))
        # A further quarter of those who are left is not shown beside that with Gera.
        self.add_quarter(workspace)
        self.assertEqual(self.publish(workspace), first)
        self.assertIn("Neuere Zahlen fehlen", (workspace / "Output/public/handlungsfelder/is.html").read_text())
        # What is new in the record is that of options, of which nothing was shown before, nothing is shown again.
        before, after = json.loads(written)["publications"], json.loads(record.read_bytes())["publications"]
        self.assertEqual(after[:len(before)], before)
        for publication in after[len(before):]:
            self.assertIn("option", publication)
            self.assertEqual((publication["figures"], publication["municipalities"]), ([], []))
        self.assertEqual([*(workspace / "Output").rglob("group-figures*")], [])
        # By what is known now alone, the figures would be about fewer, and the difference about Gera.
        record.unlink()
        self.assertNotEqual(self.publish(workspace), first)

    def test_a_broken_record_is_told_and_stops_the_public_edition_alone(self):
        workspace = self.demonstration()
        record = workspace / "group-figures.json"
        record.write_text('{"format": 1,\n "publication": []}')
        said = self.expect(BROKEN_DATA, run("dashboard", "--edition", "public", folder=workspace))
        self.assertIn("group-figures.json:2:2", said)
        self.assertIn("nicht leichtfertig", said)
        self.assertFalse((workspace / "Output").exists())
        self.assertIn("group-figures.json:2:2", self.expect(BROKEN_DATA, run("check", folder=workspace)))
        self.assertIn(":2:2", self.expect(BROKEN_DATA, run("check", "group-figures.json", folder=workspace)))
        self.expect(GOOD, run("dashboard", folder=workspace))
        self.assertEqual(record.read_text(), '{"format": 1,\n "publication": []}')


if __name__ == "__main__":
    unittest.main()
