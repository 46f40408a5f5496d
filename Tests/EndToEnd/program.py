"""The program as people run it, and workspaces to run it in."""

import hashlib
import json
import os
import shutil
import subprocess
import tempfile
import unittest
from functools import cache
from pathlib import Path

PROJECT = Path(__file__).resolve().parents[2]
PROGRAM = Path(os.environ.get("REIFEGRAD", PROJECT / ".build/installed/bin/reifegrad")).resolve()
QUESTIONNAIRE = "Questionnaires/smart-region-thueringen.json"

# What sysexits.h and the shell call them.
GOOD, WRONG_CALL, BROKEN_DATA, MISSING_INPUT, CANNOT_WRITE, TRY_AGAIN, INTERRUPTED = 0, 64, 65, 66, 73, 75, 130

ENVIRONMENT = {"PATH": os.defpath, "LC_ALL": "C.UTF-8"}


def run(*arguments, folder=None, typed="", **environment):
    """Runs the program to its end."""
    return subprocess.run(
        [PROGRAM, *map(str, arguments)], cwd=folder, input=typed, env=ENVIRONMENT | environment,
        capture_output=True, text=True, encoding="utf-8", timeout=120)


def files(folder):
    """What lies in a folder, by path, with a digest of each file."""
    return {
        str(path.relative_to(folder)): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(Path(folder).rglob("*")) if path.is_file()
    }


def questions(questionnaire):
    """All questions of a definition in their order."""
    def below(dimension):
        yield from dimension.get("questions", [])
        for child in dimension.get("dimensions", []):
            yield from below(child)
    return [question for dimension in questionnaire["dimensions"] for question in below(dimension)]


def read(file):
    return json.loads(Path(file).read_text(encoding="utf-8"))


class EndToEndTest(unittest.TestCase):
    """A test with a folder of its own."""

    def setUp(self):
        folder = tempfile.TemporaryDirectory(prefix="reifegrad-test-")
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name)

    def demonstration(self, name="workspace"):
        """A workspace with invented data."""
        workspace = self.folder / name
        shutil.copytree(_invented(), workspace)
        return workspace

    def new_workspace(self, name="workspace"):
        """A workspace in which nobody has answered yet."""
        workspace = self.folder / name
        self.expect(GOOD, run("init", workspace))
        return workspace

    def expect(self, code, ended):
        """The program ended with this code; returns what it said."""
        said = ended.stdout + ended.stderr
        self.assertEqual(ended.returncode, code, said)
        # Whatever happens, people are never shown the inside of the program.
        for trace in ("Fatal error", "Thread 0", "Swift/", ".swift:"):
            self.assertNotIn(trace, said)
        return said


_folder = tempfile.TemporaryDirectory(prefix="reifegrad-demonstration-")


@cache
def _invented():
    workspace = Path(_folder.name) / "workspace"
    subprocess.run([PROGRAM, "demo", workspace], check=True, capture_output=True, env=ENVIRONMENT)
    return workspace
