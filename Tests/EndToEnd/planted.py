"""A workspace in which every secret is unmistakable, and a search for secrets in whatever form they are written."""

import base64
import hashlib
import html
import re
import urllib.parse

from program import QUESTIONNAIRE, read

import json

# Whose secret it is stands in it: a word alone, so that no encoding breaks it.
KINDS = ["comment", "evidence", "link", "reason", "source", "history", "role", "text", "draft"]
# What is said at meetings: of these, place and topics of one meeting are for everybody.
SAID = ["commitment", "promise", "dropped"]
MEETINGS = ["q2", "q3", "q4"]


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
            self.commitments(folder)
        self.meetings()

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
        quarters = sorted(file for file in folder.iterdir() if file.name not in ("targets.json", "commitments.json"))
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

    def new(self, id):
        """The new id of a municipality; institutions keep theirs."""
        return self.names[id]["id"] if id in self.names else id

    def commitments(self, folder):
        """Every word of what was agreed; who has agreed nothing gets a commitment, too."""
        owner = next(old for old, new in self.names.items() if new["id"] == folder.name)
        word_of = lambda kind: word(kind, owner.replace("-", ""))
        file = folder / "commitments.json"
        agreed = read(file)["commitments"] if file.exists() else []
        agreed.append({"number": 99, "text": "", "made": "2026-Q3", "by": "2027-Q1", "with": ["jena" if owner != "jena" else "weida"]})
        agreed.append({"number": 100, "text": "", "made": "2026-Q2", "by": "2026-Q4", "state": "dropped", "ended": "2026-Q4",
                       "reason": word_of("dropped")})
        for commitment in agreed:
            commitment["text"] = word_of("commitment")
            commitment["with"] = [self.new(id) for id in commitment.get("with", [])]
        write(file, {"format": 1, "municipality": folder.name, "notice": word_of("promise"), "commitments": agreed})

    def meetings(self):
        """Places, topics and minutes; the meeting of 2026-Q2 is public, that of 2026-Q4 is with one who agreed to nothing."""
        file = self.workspace / "meetings.json"
        meetings = read(file)
        meetings["earlierHosts"] = [self.new(id) for id in meetings["earlierHosts"]]
        for name, meeting in zip(MEETINGS, meetings["meetings"]):
            meeting |= {"host": self.new("gera" if name == "q4" else meeting["host"]), "isPublic": name == "q2",
                        "place": word("place", name), "topics": [word("topic", name)]}
        write(file, meetings)
        for name, file in zip(MEETINGS, sorted((self.workspace / "Meetings").glob("*.json"))):
            minutes = read(file)
            minutes.pop("seal")
            # What is closed is shown as it was then.
            minutes["meeting"] |= {"host": self.new(minutes["meeting"]["host"]), "place": word("place", name),
                                   "topics": [word("topic", name)]}
            for language in ("de", "en"):
                said = {"text": word("minutes", name), "from": [word("from", name)]}
                minutes[language] = {"title": word("title", name), "facts": [word("fact", name)], "sections": [
                    {"name": "needs", "heading": word("heading", name), "blocks": [{"paragraph": said}]}]}
            canonical = json.dumps(minutes, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
            write(file, minutes | {"seal": hashlib.sha256(canonical.encode()).hexdigest()})

    @staticmethod
    def words_of_meetings():
        """What is said at meetings and in minutes, by whether everybody may read it."""
        for_all = [word(kind, "q2") for kind in ("place", "topic")]
        inside = [word(kind, name) for kind in ("place", "topic") for name in ("q3", "q4")]
        inside += [word(kind, name) for kind in ("minutes", "title", "fact", "heading") for name in ("q2", "q3")]
        return for_all, inside

    def promises_of(self, old):
        """What a municipality agreed at meetings."""
        return [word(kind, old.replace("-", "")) for kind in SAID]

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
