"""What the shell offers when somebody presses Tab; a real bash is asked."""

import json
import shutil
import subprocess
import time

from program import ENVIRONMENT, GOOD, PROGRAM, EndToEndTest, run

# Reads the script, puts the words where bash has them when Tab is pressed, and prints what would be offered.
ASK = r"""
source "$1"
shift
COMP_WORDS=("$@")
COMP_CWORD=$(($# - 1))
COMP_LINE="$*"
COMP_POINT=${#COMP_LINE}
COMPREPLY=()
eval "function=\$(complete -p reifegrad)"
function=${function##* -F }
"${function%% *}" reifegrad "${COMP_WORDS[COMP_CWORD]}" "${COMP_WORDS[COMP_CWORD - 1]}"
printf '%s\n' "${COMPREPLY[@]}"
"""

DIMENSIONS = ["sg", "ok", "dv", "bt", "dp", "ik", "me", "is", "vk"]


class Completion(EndToEndTest):

    def setUp(self):
        super().setUp()
        self.script = self.folder / "completion.bash"
        self.script.write_text(self.expect(GOOD, run("--generate-completion-script", "bash")), encoding="utf-8")
        path = self.folder / "bin"
        path.mkdir()
        (path / "reifegrad").symlink_to(PROGRAM)
        self.environment = ENVIRONMENT | {"PATH": f"{path}:{ENVIRONMENT['PATH']}", "HOME": str(self.folder)}

    def offered(self, *words, folder="/"):
        """What is offered in the place of the last word."""
        asked = subprocess.run(
            ["bash", "--norc", "-c", ASK, "bash", self.script, "reifegrad", *map(str, words)], cwd=folder,
            env=self.environment, capture_output=True, text=True, encoding="utf-8", timeout=60)
        self.assertEqual(asked.stderr, "")
        return asked.stdout.split()

    def test_commands_and_their_subcommands_are_offered(self):
        self.assertLessEqual({"fill", "status", "collect", "municipality"}, set(self.offered("")))
        self.assertNotIn("manual", self.offered(""))
        self.assertEqual(self.offered("municipality", "e"), ["edit"])
        self.assertEqual(self.offered("region", "s"), ["suggest"])

    def test_the_municipalities_of_the_workspace_around_are_offered(self):
        below = self.demonstration() / "Assessments" / "weida"
        self.assertEqual(self.offered("fill", "we", folder=below), ["weida"])
        for command in ("submit", "reopen", "history", "score", "explain", "target"):
            self.assertEqual(self.offered(command, "we", folder=below), ["weida"], command)
        self.assertEqual(self.offered("municipality", "edit", "we", folder=below), ["weida"])
        self.assertEqual(self.offered("region", "suggest", "sel", folder=below), ["seltenrain"])
        self.assertEqual(self.offered("region", "members", "sel", folder=below), ["seltenrain"])
        self.assertEqual(len(self.offered("fill", "", folder=below)), 9)

    def test_the_charts_of_the_site_are_offered(self):
        below = self.demonstration()
        self.assertEqual(
            set(self.offered("chart", "ver", folder=below)),
            {"verteilung", "verlaeufe", "vergleich", "veraenderung", "verlauf"})
        self.assertEqual(self.offered("chart", "profil", "--municipality", "we", folder=below), ["weida"])

    def test_the_workspace_on_the_line_counts(self):
        workspace = self.demonstration("my data")
        lines = [
            ["--workspace", f"'{workspace}'"],
            ["--workspace", str(workspace).replace(" ", "\\ ")],
            ["--workspace", "~/my\\ data"],
        ]
        for line in lines:
            self.assertEqual(self.offered("fill", *line, "we"), ["weida"], line)
        # Bash makes three words of this one.
        self.assertIn("dv", self.offered("compare", "--workspace", "=", f'"{workspace}"', "--dimension", "d"))

    def test_without_a_workspace_nothing_is_offered_and_nothing_is_said(self):
        self.assertEqual(self.offered("fill", "we"), [])
        self.assertEqual(self.offered("explain", "weida", "--dimension", ""), [])
        self.assertEqual(self.offered("fill", "--workspace", self.folder / "none", "we"), [])

    def test_quarters_are_those_of_the_municipality_and_the_current_one(self):
        workspace = self.demonstration()
        shutil.copytree(workspace / "Assessments" / "weida", workspace / "Assessments" / "jena", dirs_exist_ok=True)
        (workspace / "Assessments" / "jena" / "2019-Q3.json").write_text("{}", encoding="utf-8")
        of_weida = self.offered("score", "weida", "--quarter", "", folder=workspace)
        of_jena = self.offered("score", "Jena", "--quarter", "", folder=workspace)
        self.assertEqual(set(of_jena) - set(of_weida), {"2019-Q3"})
        stems = {file.stem for file in (workspace / "Assessments" / "weida").glob("????-Q?.json")}
        today = time.localtime()
        self.assertEqual(set(of_weida), stems | {f"{today.tm_year}-Q{(today.tm_mon + 2) // 3}"})
        self.assertIn("2019-Q3", self.offered("compare", "--quarter", "", folder=workspace))

    def test_a_target_is_offered_quarters_to_come(self):
        today = time.localtime()
        current = f"{today.tm_year}-Q{(today.tm_mon + 2) // 3}"
        offered = self.offered("target", "weida", "dv", "4", "--by", "", folder=self.demonstration())
        self.assertEqual(len(offered), 8)
        self.assertTrue(all(quarter > current for quarter in offered), offered)

    def test_dimensions_and_levels_come_from_the_questionnaire(self):
        workspace = self.demonstration()
        for line in (["explain", "weida", "--dimension", ""], ["compare", "--dimension", ""]):
            self.assertEqual(self.offered(*line, folder=workspace), DIMENSIONS + ["k"])
        self.assertEqual(self.offered("target", "weida", "", folder=workspace), DIMENSIONS + ["gesamt"])
        self.assertEqual(self.offered("target", "weida", "dv", "an", folder=workspace), ["anchoring"])

    def test_a_meeting_is_planned_for_this_quarter_or_one_of_the_next_year(self):
        workspace = self.demonstration()
        today = time.localtime()
        current = f"{today.tm_year}-Q{(today.tm_mon + 2) // 3}"
        offered = self.offered("meeting", "plan", "", folder=workspace)
        self.assertEqual(len([quarter for quarter in offered if quarter >= current]), 5, offered)
        self.assertIn("2026-Q2", offered)
        self.assertEqual(self.offered("meeting", "plan", "2027-Q1", "--host", "we", folder=workspace), ["weida"])
        self.assertEqual(self.offered("meeting", "plan", "2027-Q1", "--institution", "fh", folder=workspace), ["fh-erfurt"])

    def test_a_list_of_dimensions_goes_on_behind_its_comma(self):
        workspace = self.demonstration()
        self.assertEqual(self.offered("fill", "weida", "--dimension", "dv", folder=workspace), ["dv"])
        self.assertEqual(self.offered("fill", "weida", "--dimension", "dv,d", folder=workspace), ["dv,dp"])

    def test_an_assessment_is_offered_with_its_quarter(self):
        workspace = self.demonstration()
        today = time.localtime()
        current = f"{today.tm_year}-Q{(today.tm_mon + 2) // 3}"
        line = ["merge", "a.json", "--into"]
        self.assertEqual(self.offered(*line, "we", folder=workspace), [f"weida/{current}"])
        stems = {file.stem for file in (workspace / "Assessments" / "weida").glob("????-Q?.json")}
        of_weida = {f"weida/{quarter}" for quarter in stems | {current}}
        self.assertEqual(set(self.offered(*line, "weida/", folder=workspace)), of_weida)
        self.assertEqual(self.offered(*line, "nobody/", folder=workspace), [])

    def test_fixed_words_files_and_folders_are_offered(self):
        workspace = self.new_workspace()
        self.assertEqual(self.offered("fill", "weida", "--only", ""), ["open", "changed"])
        self.assertEqual(self.offered("check", "--format", ""), ["text", "json"])
        self.assertEqual(self.offered("merge", "a.json", "--prefer", ""), ["newer"])
        self.assertEqual(self.offered("questionnaire", "print", "--format", ""), ["html", "markdown"])
        self.assertEqual(self.offered("questionnaire", "print", "--language", ""), ["de", "en"])
        self.assertEqual(self.offered("check", "mun", folder=workspace), ["municipalities.json"])
        self.assertEqual(self.offered("score", "--workspace", "Que", folder=workspace), ["Questionnaires"])

    def test_names_that_a_shell_would_act_on_are_not_offered(self):
        workspace = self.new_workspace()
        file = workspace / "municipalities.json"
        network = json.loads(file.read_text(encoding="utf-8"))
        network["municipalities"][0]["id"] = "$(touch${IFS}acted)"
        file.write_text(json.dumps(network), encoding="utf-8")
        (workspace / "Assessments" / "$(touch acted)").mkdir(parents=True)
        offered = self.offered("fill", "", folder=workspace)
        self.assertFalse([word for word in offered if not word.replace("-", "").isalnum()], offered)
        self.offered("score", "weida", "--quarter", "", folder=workspace)
        file.unlink()
        self.assertEqual(self.offered("fill", "", folder=workspace), [])
        self.assertFalse((workspace / "acted").exists())

    def test_broken_files_are_passed_over_in_silence(self):
        workspace = self.demonstration()
        (workspace / "municipalities.json").write_text("{", encoding="utf-8")
        self.assertEqual(self.offered("fill", "we", folder=workspace), ["weida"])
        for file in (workspace / "Questionnaires").glob("*.json"):
            file.write_text("[", encoding="utf-8")
        self.assertEqual(self.offered("explain", "weida", "--dimension", "", folder=workspace), [])

    def test_200_municipalities_come_at_once(self):
        workspace = self.folder / "many"
        self.expect(GOOD, run("demo", workspace, "--municipalities", 200))
        began = time.monotonic()
        ended = run("---completion", "fill", "--", "positional@0", "2", "0", "reifegrad", "fill", "", folder=workspace)
        spent = time.monotonic() - began
        self.assertEqual(len(self.expect(GOOD, ended).split()), 200)
        # A hand's breadth for a busy machine; on a free one it is a few milliseconds.
        self.assertLess(spent, 0.5)
