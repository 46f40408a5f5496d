"""One workspace with invented data that no test changes, and what the program says of it, asked only once."""

import shutil
import tempfile
from functools import cache
from pathlib import Path

from program import run

_folder = tempfile.TemporaryDirectory(prefix="reifegrad-read-only-")


@cache
def workspace():
    folder = Path(_folder.name) / "workspace"
    run("demo", folder).check_returncode()
    return folder


@cache
def ask(*arguments, **environment):
    """The program, run to its end in that workspace."""
    return run(*arguments, folder=workspace(), **environment)


def keep(folder, *files):
    """Of the assessments and targets of a workspace only some, which makes it quick."""
    kept = {file for pattern in files for file in folder.glob(f"Assessments/{pattern}")}
    for municipality in list((folder / "Assessments").iterdir()):
        for file in list(municipality.iterdir()):
            if file not in kept:
                file.unlink()
        if not list(municipality.iterdir()):
            shutil.rmtree(municipality)
    return folder
