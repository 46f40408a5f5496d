"""The manual that the program writes of itself."""

import json
import re
import shutil
import subprocess
import unittest

from program import GOOD, EndToEndTest, run


def commands(command, below=""):
    """All commands that the help shows, with their options, by the words that call them."""
    for child in command.get("subcommands", []):
        if child["shouldDisplay"] and child["commandName"] != "help":
            name = f"{below}{child['commandName']}"
            shown = [argument for argument in child.get("arguments", []) if argument["shouldDisplay"]]
            yield name, {f"--{option['name']}" for argument in shown for option in argument.get("names", [])
                         if option["kind"] == "long"} - {"--help", "--version"}
            yield from commands(child, name + " ")


class Manual(EndToEndTest):

    def page(self, language):
        return self.expect(GOOD, run("manual", REIFEGRAD_LANGUAGE=language))

    def test_it_has_every_command_and_every_option_in_both_languages(self):
        described = json.loads(self.expect(GOOD, run("--experimental-dump-help")))["command"]
        for language in ("de", "en"):
            sections = self.page(language).replace("\\-", "-").split('.SS "')[1:]
            written = {re.match(r"reifegrad ([a-z ]*[a-z])", section)[1]: section for section in sections}
            names = dict(commands(described))
            self.assertGreater(len(names), 20)
            self.assertEqual(list(written), list(names))
            for name, options in names.items():
                self.assertEqual(set(re.findall(r"^\\fB(?:-[a-z], )?(--[a-z-]+)", written[name].split(".SH")[0], re.M)), options, name)

    def test_where_only_some_values_are_possible_they_are_named(self):
        page = self.page("de")
        for line in (r"\fB\-\-only\fR \fIopen|changed\fR", r"\fB\-\-language\fR \fIde|en\fR"):
            self.assertIn(line, page)

    def test_german_keeps_its_letters_and_english_has_none_of_them(self):
        self.assertIn("Füllt die Selbsteinschätzung", self.page("de"))
        self.assertNotRegex(self.page("en"), "[äöüßÄÖÜ]")

    def test_the_exit_codes_are_those_of_the_help(self):
        listed = re.findall(r"^\\fB(\d+)\\fR\n(.*)", self.page("en"), re.M)
        self.assertIn(("75", "locked (try again later)"), listed)
        told = " ".join(run("--help", REIFEGRAD_LANGUAGE="en").stdout.split())
        self.assertIn("Exit codes: " + ", ".join(map(" ".join, listed)) + ".", told)

    @unittest.skipUnless(shutil.which("groff"), "groff is not installed")
    def test_it_is_set_without_a_warning_and_fits_80_columns(self):
        for language in ("de", "en"):
            page = subprocess.run(
                ["groff", "-man", "-Tutf8", "-k", "-ww", "-P-cbou"], input=self.page(language), capture_output=True,
                text=True, encoding="utf-8", check=True)
            self.assertEqual(page.stderr, "")
            self.assertEqual([line for line in page.stdout.splitlines() if len(line) > 80], [])
