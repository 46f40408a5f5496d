"""The site that is looked at: the invented workspace, published into a temporary folder."""

import os
import subprocess
import tempfile
from functools import cache
from pathlib import Path

PROJECT = Path(__file__).resolve().parents[2]
PROGRAM = Path(os.environ.get("REIFEGRAD", PROJECT / ".build/installed/bin/reifegrad")).resolve()

_folder = tempfile.TemporaryDirectory(prefix="reifegrad-browser-")


@cache
def site():
    """The folder of the published pages."""
    workspace = Path(_folder.name) / "workspace"
    for arguments in (["demo", workspace], ["dashboard", "--workspace", workspace]):
        subprocess.run([PROGRAM, *arguments], check=True, capture_output=True, text=True)
    return workspace / "Output"


@cache
def large_site():
    """The same of a network of two hundred."""
    workspace = Path(_folder.name) / "large"
    for arguments in (["demo", workspace, "--municipalities", "200"], ["dashboard", "--workspace", workspace]):
        subprocess.run([PROGRAM, *arguments], check=True, capture_output=True, text=True)
    return workspace / "Output"


def pages():
    """All pages, in both languages."""
    return sorted(site().rglob("*.html"))


def drawings():
    """All drawings that can be downloaded."""
    return sorted(site().rglob("*.svg"))
