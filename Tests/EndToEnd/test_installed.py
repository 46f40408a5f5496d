"""One copied file is the whole program."""

import re
import shutil
import subprocess
import unittest

from program import GOOD, MISSING_INPUT, PROGRAM, PROJECT, EndToEndTest, files


class Installed(EndToEndTest):

    def setUp(self):
        super().setUp()
        self.copy = self.folder / "elsewhere" / "reifegrad"
        self.copy.parent.mkdir()
        shutil.copy(PROGRAM, self.copy)

    def run_copy(self, *arguments, typed=""):
        """Runs the copy without any variable of the environment, from the root of the disk."""
        return subprocess.run(
            [self.copy, *map(str, arguments)], cwd="/", env={}, input=typed, capture_output=True, text=True,
            encoding="utf-8", timeout=120)

    def test_it_needs_no_library_but_libxml2_and_those_of_c(self):
        dynamic = subprocess.run(["readelf", "--dynamic", self.copy], capture_output=True, text=True, check=True).stdout
        needed = set(re.findall(r"\(NEEDED\).*\[(.*?)\.so", dynamic))
        self.assertIn("libxml2", needed)
        self.assertLessEqual(needed, {"libxml2", "libc", "libm", "libstdc++", "libgcc_s", "ld-linux-x86-64", "ld-linux-aarch64"})
        loaded = subprocess.run(["ldd", self.copy], capture_output=True, text=True, check=True).stdout
        self.assertNotRegex(loaded, r"(?i)swift|foundation|not found")

    def test_it_does_not_know_where_it_was_built(self):
        knows = str(PROJECT / "Sources").encode() in self.copy.read_bytes()
        self.assertFalse(knows, "the executable names the folder of the sources")

    def test_it_invents_data_and_publishes_them(self):
        workspace = self.folder / "demo"
        self.expect(GOOD, self.run_copy("demo", workspace))
        self.expect(GOOD, self.run_copy("check", "--workspace", workspace))
        self.expect(GOOD, self.run_copy("score", "weida", "--workspace", workspace))
        self.expect(GOOD, self.run_copy("dashboard", "--workspace", workspace))
        for name in ("index.html", "en/index.html", "kommunen/weida.html", "daten/scores.csv"):
            self.assertIn(name, files(workspace / "Output"))

    def test_it_starts_a_workspace_and_takes_answers(self):
        workspace = self.folder / "new"
        self.expect(GOOD, self.run_copy("init", workspace))
        self.expect(MISSING_INPUT, self.run_copy("fill", "weida", "--quarter", "2025-Q2", "--workspace", workspace, typed="4\n"))
        self.assertIn('"sg1"', (workspace / "Assessments/weida/2025-Q2.json").read_text(encoding="utf-8"))


@unittest.skipUnless(PROGRAM.parent.name == "bin", "the program is not installed")
class InstalledBesides(EndToEndTest):
    """What lies beside the program once it is installed."""

    def read(self, name):
        return (PROGRAM.parents[1] / "share" / name).read_text(encoding="utf-8")

    def test_the_manual_is_there_in_both_languages(self):
        self.assertIn("Fills in the assessment", self.read("man/man1/reifegrad.1"))
        self.assertIn("Füllt die Selbsteinschätzung", self.read("man/de/man1/reifegrad.1"))

    def test_completions_for_three_shells_are_there(self):
        for name in ("bash-completion/completions/reifegrad", "zsh/site-functions/_reifegrad",
                     "fish/vendor_completions.d/reifegrad.fish"):
            script = self.read(name)
            for command in ("fill", "submit", "collect", "status", "municipality", "questionnaire"):
                self.assertIn(command, script, name)
