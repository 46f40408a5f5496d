"""A workspace in which every secret is unmistakable, and a search for secrets in whatever form they are written."""

import base64
import html
import re
import urllib.parse

from program import QUESTIONNAIRE, read

import json

# Whose secret it is stands in it: a word alone, so that no encoding breaks it.
KINDS = ["comment", "evidence", "link", "reason", "source", "history", "role", "text", "draft"]


def word(kind, owner):
    return f"zz{kind}{owner}zz"


def write(file, value):
    file.write_text(json.dumps(value, ensure_ascii=False, indent=2), encoding="utf-8")


class Planted:
    """The demonstration with other names and with secrets in all that people can write.

    `jena` keeps its name and publishes everything, `weida` is the one that publishes levels alone, and `gera` and the
    alliance `thueringer-becken` publish nothing; all others publish everything.
    """

    def __init__(self, workspace):
        self.workspace = workspace
        # With an address there is a feed and a list of all pages, too.
        file = workspace / "site.json"
        write(file, (read(file) if file.exists() else {"format": 1}) | {"baseAddress": "https://reifegrad.example/"})
        self.plan()
        self.names = {}
        self.participants()
        for folder in sorted((workspace / "Assessments").iterdir()):
            self.assessments(folder)

    def plan(self):
        """A confidential number and a text, in the confidential dimension."""
        file = self.workspace / QUESTIONNAIRE
        plan = read(file)
        dimension = next(dimension for dimension in plan["dimensions"] if dimension["id"] == "is")
        text = {"de": "Wie viele Vorfälle?", "en": "How many incidents?"}
        dimension["questions"] += [
            {"id": "is8", "code": "IS8", "kind": "number", "text": text, "minimum": 0, "maximum": 99999999,
             "normalisation": {"kind": "linear", "worst": 99999999, "best": 0}},
            {"id": "is9", "code": "IS9", "kind": "text", "text": text, "maximumLength": 200},
        ]
        write(file, plan)

    def participants(self):
        file = self.workspace / "municipalities.json"
        participants = read(file)
        depths = {"weida": "levels", "gera": "none", "thueringer-becken": "none"}
        for place, municipality in enumerate(participants["municipalities"]):
            old = municipality["id"]
            municipality["publication"] = depths.get(old, "full")
            municipality["note"] = word("note", old.replace("-", ""))
            for number, member in enumerate(municipality.get("members", [])):
                member["name"] = word(f"member{number}", old.replace("-", ""))
            new = old if old == "jena" else word("id", old.replace("-", ""))
            if new != old:
                municipality["id"] = new
                municipality["name"] = word("name", old.replace("-", "")).capitalize()
                if "officialName" in municipality:
                    municipality["officialName"] = word("official", old.replace("-", ""))
                folder = self.workspace / "Assessments" / old
                if folder.exists():
                    folder.rename(folder.with_name(new))
            self.names[old] = municipality
        write(file, participants)

    def assessments(self, folder):
        municipality = folder.name
        owner = next(old for old, new in self.names.items() if new["id"] == municipality).replace("-", "")
        place = list(self.names).index(next(o for o in self.names if o.replace("-", "") == owner))
        self.numbers = getattr(self, "numbers", {})
        numbers = self.numbers[owner] = {
            "incidents": 73917390 + place, "posts": f"{9173 + place}.7", "budget": 846284510 + place}
        quarters = sorted(file for file in folder.iterdir() if file.name != "targets.json")
        for file in quarters:
            assessment = read(file) | {"municipality": municipality}
            assessment.pop("seal", None)
            answers = assessment["answers"]
            answers["is8"] = {"value": numbers["incidents"]}
            answers["is9"] = {"value": word("text", owner)}
            answers["k2"] = {"value": float(numbers["posts"])}
            answers["k4"] = {"value": numbers["budget"]}
            answers["sg5"] = {"value": True}
            answers["is5"] = {"value": True}
            answers["me5"] = {"state": "does-not-apply", "reason": word("reason", owner)}
            for id, answer in answers.items():
                answer["comment"] = word("comment", owner)
                answer["evidence"] = [
                    {"text": word("evidence", owner), "link": f"https://{word('link', owner)}.example"}]
                if id in ("k2", "k4") or "source" in answer:
                    answer["source"] = {"text": word("source", owner), "date": "2026-01-02"}
            answers["sg5"]["evidence"].append({"text": word("released", owner), "released": True})
            answers["is5"]["evidence"].append({"text": word("hidden", owner), "released": True})
            assessment["history"] = [
                {"time": "2026-01-03T10:00:00Z", "role": word("role", owner), "event": "reopened",
                 "reason": word("history", owner)}]
            write(file, assessment)
        draft = read(quarters[-1]) | {"status": "draft", "quarter": "2027-Q1"}
        draft.pop("submitted", None)
        for answer in draft["answers"].values():
            answer["comment"] = word("draft", owner)
        write(folder / "2027-Q1.json", draft)
        targets = folder / "targets.json"
        if targets.exists():
            write(targets, read(targets) | {"municipality": municipality, "notice": word("target", owner)})

    def words_of(self, old):
        """Everything that a municipality wrote or that tells a withheld answer, but nothing that is released."""
        owner = old.replace("-", "")
        numbers = self.numbers[owner]
        return [word(kind, owner) for kind in KINDS + ["note", "hidden"]] + [
            str(number) for number in (numbers["incidents"], numbers["posts"], numbers["budget"])]

    def traits_of(self, old):
        """What says who a municipality is."""
        municipality = self.names[old]
        found = [municipality["id"], municipality["name"]]
        found += [municipality[key] for key in ("ags", "officialName") if key in municipality]
        return found + [member["name"] for member in municipality.get("members", [])]


def readings(content):
    """A file as it is, without entities, without percents, and with all that may be base 64 decoded from wherever."""
    text = content.decode("utf-8", "replace")
    yield text
    yield html.unescape(text)
    yield urllib.parse.unquote(text)
    decoded = bytearray()
    for run in re.findall(rb"[A-Za-z0-9+/]{16,}", content):
        for start in range(4):
            part = run[start:]
            decoded += base64.b64decode(part[:len(part) // 4 * 4]) + b"\n"
    yield decoded.decode("utf-8", "replace")


def found(folder, secrets):
    """Which of these secrets stand in which file of a folder, its names included."""
    hits = []
    wanted = {}
    for secret in secrets:
        wanted.setdefault(re.sub(r"(?<=\d)[.](?=\d)", "", secret.lower()), []).append(secret)
    numbers = {secret for secret in wanted if secret.isdigit()}
    marked = {secret for secret in wanted if secret.startswith("zz")}
    lengths = sorted({len(secret) for secret in marked})
    others = wanted.keys() - numbers - marked
    for file in sorted(folder.rglob("*")):
        name = str(file.relative_to(folder))
        content = name.encode() + b"\n" + (file.read_bytes() if file.is_file() else b"")
        there = set()
        for text in readings(content):
            # Numbers with whatever stands between thousands and before decimals.
            text = re.sub(r"(?<=\d)[.,'\u2019\u00a0\u202f](?=\d)", "", text.lower())
            there |= numbers.intersection(re.findall(r"\d+", text))
            there |= {secret for secret in others if secret in text}
            for mark in re.finditer("(?=zz)", text):
                there |= marked.intersection(text[mark.start():mark.start() + length] for length in lengths)
        hits += [(name, secret) for match in sorted(there) for secret in wanted[match]]
    return hits
