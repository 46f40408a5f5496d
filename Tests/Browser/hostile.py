"""A workspace in which every text that comes from a file is hostile, published."""

import json
import subprocess
import tempfile
from functools import cache
from itertools import cycle
from pathlib import Path

import payloads
from published import PROGRAM

_folder = tempfile.TemporaryDirectory(prefix="reifegrad-hostile-")

# How long names may be; what does not fit stays out.
NAME = 120


class Poison:
    """Hands out the payloads in turn, and remembers which were planted."""

    def __init__(self):
        self.waiting = payloads.TEXTS + payloads.LONG
        self.controls = cycle(payloads.CONTROLS)
        self.texts = cycle(payloads.TEXTS)
        self.links = cycle(payloads.LINKS)
        self.planted = set()

    def text(self, word="", most=4000):
        """A payload, behind a word or alone; a formula works only at the beginning."""
        def fits(payload):
            return len(word) + len(payload) <= most

        payload = next(filter(fits, self.waiting), None)
        if payload is None:
            payload = next(filter(fits, self.texts))
        else:
            self.waiting.remove(payload)
        self.planted.add(payload)
        return payload + word if payload[0] in "=+-@\t" else word + payload

    def link(self):
        link = next(self.links)
        self.planted.add(link)
        return link


def _read(file):
    return json.loads(file.read_text(encoding="utf-8"))


def _write(file, value):
    file.write_text(json.dumps(value, ensure_ascii=False), encoding="utf-8")


def _poison_texts(value, poison):
    """Every text of a definition in both languages."""
    if isinstance(value, dict):
        if "de" in value and all(isinstance(text, str) for text in value.values()):
            for language in value:
                value[language] = poison.text(value[language][:40] + " ", most=1000)
        else:
            for key, inner in value.items():
                if key == "topic":
                    for language in inner:
                        inner[language] = poison.text(inner[language][:20] + " ", most=60)
                elif key != "unit":
                    _poison_texts(inner, poison)
    elif isinstance(value, list):
        for inner in value:
            _poison_texts(inner, poison)


def _poison_assessment(assessment, texts, poison):
    assessment.pop("seal", None), assessment.pop("history", None)
    assessment["notice"] = poison.text(most=NAME)
    for question, answer in assessment["answers"].items():
        if answer.get("state") == "does-not-apply":
            answer["reason"] = poison.text()
        if question in texts and "value" in answer:
            answer["value"] = poison.text(most=1500)
        if "source" in answer:
            answer["source"]["text"] = poison.text(most=400)
        answer["comment"] = poison.text(most=3900) + next(poison.controls) + "ein Ende"
        answer["evidence"] = [
            {"text": poison.text(most=400)}, {"link": poison.link()}, {"text": poison.text(most=400), "link": poison.link()},
        ]


def _poison_meetings(document, poison):
    """Every text of meetings, commitments and minutes; the minutes keep their seal, which is a warning."""
    document["notice"] = poison.text(most=NAME)
    for institution in document.get("institutions", []):
        for language, name in institution["name"].items():
            institution["name"][language] = poison.text(name[:40] + " ", most=NAME)
    for meeting in document.get("meetings", []):
        meeting["place"] = poison.text(most=290)
        meeting["topics"] = [poison.text(most=190), poison.text(most=190)]
    for commitment in document.get("commitments", []):
        commitment["text"] = poison.text(most=490)
        if "reason" in commitment:
            commitment["reason"] = poison.text(most=490)
    for language in ("de", "en"):
        _poison_pack(document.get(language, {}), poison)


def _poison_pack(value, poison):
    if isinstance(value, dict):
        for key, inner in value.items():
            if key in ("title", "heading", "text"):
                value[key] = poison.text(most=400)
            elif key in ("facts", "cells"):
                value[key] = [poison.text(most=400) for _ in inner]
            else:
                _poison_pack(inner, poison)
    elif isinstance(value, list):
        for inner in value:
            _poison_pack(inner, poison)


def _questions(value):
    if isinstance(value, dict):
        if "kind" in value and "id" in value:
            yield value
        for inner in value.values():
            yield from _questions(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from _questions(inner)


def poison(workspace):
    """Puts payloads into every text of a workspace; gives those that were planted."""
    poison = Poison()
    texts = set()
    for file in (workspace / "Questionnaires").glob("*.json"):
        if file.name.endswith("schema.json"):
            continue
        definition = _read(file)
        texts |= {question["id"] for question in _questions(definition) if question["kind"] == "text"}
        _poison_texts(definition, poison)
        _write(file, definition)

    participants = _read(workspace / "municipalities.json")
    for municipality in participants["municipalities"]:
        municipality["name"] = poison.text(municipality["name"] + " ", most=NAME)
        municipality["officialName"] = poison.text(most=NAME)
        municipality["district"]["name"] = poison.text(most=NAME)
        municipality["note"] = poison.text(most=400)
        for member in municipality.get("members", []):
            member["name"] = poison.text(most=NAME)
        for funding in municipality.get("funding", []):
            funding["programme"] = poison.text(most=NAME)
    participants["municipalities"][0]["name"] = "Ö" + "x" * 119
    _write(workspace / "municipalities.json", participants)

    settings = _read(workspace / "site.json")
    _poison_texts(settings, poison)
    settings["notice"] = poison.text(most=NAME)
    for key in ("name", "address", "representedBy", "supervisoryAuthority"):
        settings["publisher"][key] = poison.text(most=NAME)
    settings["privacy"]["hosting"] = settings["accessibility"]["enforcement"]["address"] = poison.text(most=NAME)
    settings["licence"]["name"] = poison.text(most=NAME)
    _write(workspace / "site.json", settings)
    (workspace / "logo.svg").write_text(payloads.LOGO, encoding="utf-8")

    for file in sorted((workspace / "Assessments").rglob("*.json")):
        document = _read(file)
        if "answers" in document:
            _poison_assessment(document, texts, poison)
        elif "targets" in document:
            document["notice"] = poison.text(most=NAME)
        else:
            _poison_meetings(document, poison)
        _write(file, document)
    for file in [workspace / "meetings.json", *sorted((workspace / "Meetings").glob("*.json"))]:
        document = _read(file)
        _poison_meetings(document, poison)
        _write(file, document)
    return poison.planted


@cache
def site():
    """The folder of the pages that were made of it, and the payloads in it."""
    workspace = Path(_folder.name) / "workspace"
    subprocess.run([PROGRAM, "demo", workspace], check=True, capture_output=True, text=True)
    planted = poison(workspace)
    run = subprocess.run([PROGRAM, "dashboard", "--workspace", workspace], capture_output=True, text=True)
    if run.returncode:
        raise AssertionError(f"exit {run.returncode}: {run.stderr[:3000]}")
    return workspace / "Output", planted
