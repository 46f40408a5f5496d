"""Broken data: one run tells all that is wrong and where, and nothing is written."""

import re

from program import BROKEN_DATA, GOOD, MISSING_INPUT, QUESTIONNAIRE, EndToEndTest, files, run

GERA, JENA, WEIDA = (f"Assessments/{name}/2025-Q3.json" for name in ("gera", "jena", "weida"))

# The file, a pattern of what is replaced in it the first time that it is there, by what (‹ stands before
# the fault and is not written), and words of what is said of it.
FAULTS = [
    # A missing comma.
    (GERA, rb'"format": 1,', "\"format\": 1‹", ["Komma"]),
    # A misspelt key.
    (QUESTIONNAIRE, rb'"minimumCoverage"', "‹\"minimumCoverag\"", ["bei minimumCoverag", "Meinten Sie „minimumCoverage“?"]),
    # An option that there is not.
    (WEIDA, rb'"sg1": \{\s*"value": "."', "\"sg1\": {\n      \"value\": ‹\"9\"", ["bei answers.sg1.value", "„9“"]),
    # A byte that is not UTF-8: ü of the old days.
    (JENA, rb'"smart-region-thueringen"', "\"smart-region-th‹\udcfcringen\"", ["UTF-8", "0xFC"]),
]


def place(content, offset):
    """Line and column of an offset, counted from 1; columns in characters."""
    before = content[:offset]
    line_start = before.rfind(b"\n") + 1
    column = len(content[line_start:offset].decode("utf-8", errors="replace")) + 1
    return before.count(b"\n") + 1, column


class BrokenData(EndToEndTest):

    def setUp(self):
        super().setUp()
        self.workspace = self.demonstration()
        self.expect(GOOD, run("dashboard", folder=self.workspace))
        self.expected = []
        for name, pattern, new, words in FAULTS:
            file = self.workspace / name
            content = file.read_bytes()
            found = re.search(pattern, content)
            before, after = (part.encode("utf-8", "surrogateescape") for part in new.split("‹"))
            content = content[:found.start()] + before + after + content[found.end():]
            file.write_bytes(content)
            line, column = place(content, found.start() + len(before))
            self.expected.append((name, line, column, content.splitlines()[line - 1], words))
        self.before = files(self.workspace)

    def test_all_faults_of_all_files_are_told_in_one_run(self):
        for command in ("check", "dashboard"):
            said = self.expect(BROKEN_DATA, run(command, folder=self.workspace))
            for name, line, column, source, words in self.expected:
                with self.subTest(command=command, file=name):
                    self.assert_told(said, f"{name}:{line}:{column}", source, column, words)

    def assert_told(self, said, location, source, column, words):
        lines = said.splitlines()
        starts = [index for index, line in enumerate(lines) if line.startswith(location + ":")]
        self.assertEqual(len(starts), 1, f"{location} is not there once in:\n{said}")
        report = []
        for line in lines[starts[0]:]:
            if report and re.match(r"\S+\.json:\d+:\d+:", line):
                break
            report.append(line)
        text = "\n".join(report)
        for word in words:
            self.assertIn(word, text)
        carets = [index for index, line in enumerate(report) if re.fullmatch(r"[\s|│]*\^[\^~]*\s*", line)]
        self.assertEqual(len(carets), 1, text)
        above, caret = report[carets[0] - 1], report[carets[0]]
        if b"\xfc" not in source:
            shown = source.decode("utf-8").strip()
            self.assertIn(shown[:20], above)
            # The caret stands below the character that the column says.
            self.assertEqual(above[caret.index("^"):][:5], source.decode("utf-8")[column - 1:][:5])

    def test_nothing_is_written(self):
        for command in (["dashboard"], ["check"], ["score", "weida"], ["fill", "weida", "--quarter", "2025-Q3"]):
            self.expect(BROKEN_DATA, run(*command, folder=self.workspace, typed="1\n"))
            self.assertEqual(files(self.workspace), self.before)

    def test_it_is_told_in_english_too(self):
        said = self.expect(BROKEN_DATA, run("check", folder=self.workspace, LC_ALL="en_GB.UTF-8"))
        self.assertIn("did you mean", said.lower())
        self.assertNotIn("Meinten", said)

    def test_a_named_file_that_is_not_there_is_a_missing_input(self):
        said = self.expect(MISSING_INPUT, run("check", "nowhere.json", folder=self.workspace))
        self.assertIn("nowhere.json", said)

    def test_the_file_can_be_named(self):
        for name, line, column, *_ in self.expected:
            with self.subTest(file=name):
                said = self.expect(BROKEN_DATA, run("check", name, folder=self.workspace))
                self.assertIn(f"{name}:{line}:{column}", said)

    def test_a_workspace_without_faults_has_none(self):
        said = self.expect(GOOD, run("check", folder=self.demonstration("good")))
        self.assertIn("kein Fehler", said)


class OddFiles(EndToEndTest):
    """Files that are no JSON at all are told like any other fault."""

    def test_each_is_refused_with_a_place(self):
        oddities = {
            "empty": b"", "blank": b" \n\n", "zeros": b"\0" * 64, "half": b'{"format": 1, "answers": {',
            "binary": bytes(range(256)), "deep": b"[" * 100_000, "number": b"1e999999", "utf-16": '{"format": 1}'.encode("utf-16"),
            "list": b"[]", "null": b"null", "long": b'"' + b"x" * 1_000_000,
        }
        workspace = self.demonstration()
        file = workspace / "Assessments/jena/2025-Q3.json"
        for name, content in oddities.items():
            with self.subTest(name):
                file.write_bytes(content)
                said = self.expect(BROKEN_DATA, run("check", folder=workspace))
                self.assertRegex(said, r"(?m)^Assessments/jena/2025-Q3\.json:\d+:\d+:")
                self.assertLess(len(said), 4_000)
