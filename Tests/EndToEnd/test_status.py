"""The agency sees whom to call before the meeting."""

import json

import pexpect

from program import BROKEN_DATA, ENVIRONMENT, GOOD, PROGRAM, EndToEndTest, read, run

INCOMPLETE = 1
QUARTER = "2026-Q4"


class Status(EndToEndTest):

    def setUp(self):
        super().setUp()
        self.workspace = self.demonstration()

    def status(self, *arguments, code=GOOD, **environment):
        return self.expect(code, run("status", "--quarter", QUARTER, *arguments, folder=self.workspace, **environment))

    def test_who_is_missing_stands_above_drafts_and_those_above_who_has_handed_in(self):
        (self.workspace / f"Assessments/gera/{QUARTER}.json").unlink()
        said = self.status()
        self.assertIn("4. Quartal 2026: 7 von 9 haben abgegeben, 1 füllt noch aus, 1 fehlt: Gera.", said)
        self.assertIn("Beispieldaten – frei erfunden", said)
        rows = said.splitlines()
        first = next(index for index, row in enumerate(rows) if row.startswith("───")) + 1
        self.assertTrue(rows[first].startswith("Gera "), rows[first])
        self.assertIn("fehlt, zuletzt 2026-Q3", rows[first])
        self.assertTrue(rows[first + 1].startswith("Weida "), rows[first + 1])
        self.assertIn("25 von 51", rows[first + 1])
        self.assertTrue(all(len(row) <= 80 for row in rows), said)

    def test_days_are_those_of_the_clock_on_the_wall(self):
        file = self.workspace / f"Assessments/gera/{QUARTER}.json"
        content = read(file) | {"submitted": "2026-11-23T22:30:00Z"}
        for key in ("seal", "history"):
            content.pop(key, None)
        file.write_text(json.dumps(content), encoding="utf-8")
        self.assertRegex(self.status(TZ="UTC0"), "Gera +abgegeben 23.11.2026")
        self.assertRegex(self.status(TZ="CEST-2"), "Gera +abgegeben 24.11.2026")

    def test_on_a_narrow_terminal_no_line_is_broken_by_the_terminal(self):
        for arguments in (["status", "--quarter", QUARTER], ["history", "jena"]):
            child = pexpect.spawn(
                str(PROGRAM), arguments, cwd=self.workspace, encoding="utf-8", env=ENVIRONMENT, dimensions=(24, 50))
            lines = child.read().splitlines()
            child.close()
            self.assertEqual(child.exitstatus, GOOD)
            self.assertGreater(len(lines), 3)
            self.assertTrue(all(len(line) <= 50 for line in lines), lines)

    def test_require_all_ends_with_1_as_long_as_somebody_has_not_handed_in(self):
        self.status("--require-all", code=INCOMPLETE)
        (self.workspace / "municipalities.json").write_text(json.dumps({
            "format": 1, "municipalities": [
                entry for entry in read(self.workspace / "municipalities.json")["municipalities"] if entry["id"] == "jena"],
        }), encoding="utf-8")
        for folder in (self.workspace / "Assessments").iterdir():
            if folder.name != "jena":
                for file in folder.iterdir():
                    file.unlink()
                folder.rmdir()
        # Somebody else was to invite.
        (self.workspace / "meetings.json").unlink()
        said = self.status("--require-all", REIFEGRAD_LANGUAGE="en")
        self.assertIn("4th quarter of 2026: All 1 have handed in.", said)

    def test_the_change_is_the_one_that_score_tells(self):
        states = json.loads(self.status("--json"))
        jena = next(row for row in states["municipalities"] if row["municipality"] == "jena")
        scores = json.loads(run("score", "jena", "--json", "--quarter", QUARTER, folder=self.workspace).stdout)
        self.assertEqual((jena["score"], jena["change"]), (scores["overall"]["score"], scores["overall"]["change"]))
        self.assertEqual(jena["before"], scores["before"])

    def test_a_broken_file_is_told_and_nothing_is_counted(self):
        file = self.workspace / f"Assessments/jena/{QUARTER}.json"
        file.write_text(file.read_text(encoding="utf-8")[:-20], encoding="utf-8")
        said = self.status(code=BROKEN_DATA)
        self.assertIn(f"Assessments/jena/{QUARTER}.json:", said)
        self.assertNotIn("haben abgegeben", said)
