"""The site that is looked at: the invented workspace, published into a temporary folder."""

import os
import re
import subprocess
import tempfile
from functools import cache
from itertools import groupby
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
def public_site():
    """The public edition of the same workspace."""
    output = Path(_folder.name) / "public"
    subprocess.run(
        [PROGRAM, "dashboard", "--workspace", site().parent, "--edition", "public", "--output", output],
        check=True, capture_output=True, text=True)
    return output


@cache
def packs():
    """The packs of the meeting to come, in German and English."""
    workspace = site().parent
    for language in ("de", "en"):
        subprocess.run(
            [PROGRAM, "meeting", "--workspace", workspace, "--quarter", "2026-Q4"], check=True, capture_output=True,
            text=True, env=os.environ | {"REIFEGRAD_LANGUAGE": language})
    return [workspace / "Meetings/2026-Q4" / name for name in ("treffen.html", "meeting.html")]


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


def sample():
    """The pages that are looked at: all of the newest quarter and of the first, which has nothing to compare with.

    Of the quarters between, and of pages that are all made in one way (pairs, figures alone), the first and the last
    of each folder stand for the rest.
    """
    chosen = []
    for folder, group in groupby(sorted(pages(), key=lambda file: (file.parent, file)), key=lambda file: file.parent):
        files = list(group)
        is_between = quarter(folder) not in (None, quarters()[0])
        is_alike = folder.name in ("vergleich", "compare", "einbetten", "embed")
        chosen += files[::max(len(files) - 1, 1)] if is_between or is_alike else files
    return chosen


def drawings():
    """All drawings that can be downloaded."""
    return sorted(site().rglob("*.svg"))


def sample_drawings():
    """Every kind of drawing once in each language, of the newest quarter and the first; the kind is the last word of the
    name."""
    return list({
        (file.parent, file.stem.rsplit("-", 1)[1]): file
        for file in drawings() if "-" in file.stem and quarter(file.parent) in (None, quarters()[0])}.values())


def quarter(folder):
    """The old quarter whose pages lie in a folder, if they do."""
    first = folder.relative_to(site()).parts[:1]
    return first[0] if first and re.fullmatch(r"\d{4}-Q[1-4]", first[0]) else None


@cache
def quarters():
    """The old quarters, the first first."""
    return sorted(folder.name for folder in site().iterdir() if folder.is_dir() and quarter(folder))
