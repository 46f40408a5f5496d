"""The JSON that programs read, as "What programs read" in Documentation/Format.md describes it."""

import re

from program import PROJECT

NUMBER, COUNT, ID, STRING, TRUTH = "number", "count", "id", "string", "truth"
TEXT = {"de": STRING, "en": STRING}


class Maybe:
    """A shape, or null."""

    def __init__(self, shape):
        self.shape = shape


class Words:
    """One of some words."""

    def __init__(self, *words):
        self.words = words


class Kinds:
    """Objects of several kinds, told apart by the keys that each must have."""

    def __init__(self, *shapes):
        self.shapes = shapes


class Later:
    """A shape that is named before it is there."""

    def __init__(self, find):
        self.find = find


# Objects by key; a question mark at its end says that a key is not always there. Lists hold the shape of their elements.
LEVEL = {"number": COUNT, "id": ID}
ANSWER = Kinds(STRING, TRUTH, NUMBER, [ID], {"part": COUNT, "whole": COUNT})
STATES = ("answered", "dont-know", "does-not-apply", "not-answered", "not-asked")

GATE = Kinds(
    {"before": LEVEL, "question": ID, "atLeast": NUMBER, "value": Maybe(NUMBER)},
    {"before": LEVEL, "dimension": ID, "atLeast": NUMBER, "value": Maybe(NUMBER)},
    {"before": LEVEL, "dimension": ID, "level": LEVEL},
    {"before": LEVEL, "level": LEVEL})

BARE_SCORE = {
    "id?": ID, "state": Words("scored", "not-assessable", "nothing-applies", "unscored"), "score": Maybe(NUMBER),
    "level": Maybe(LEVEL), "levelByScore": Maybe(LEVEL), "range": Maybe([NUMBER]),
    "points?": {"earned": NUMBER, "possible": NUMBER}, "heldBack?": [GATE],
    "coverage": {"applicable": COUNT, "weightShare": NUMBER, "minimum": NUMBER} | dict.fromkeys(STATES, COUNT),
}
SCORE = BARE_SCORE | {"change?": NUMBER, "dimensions?": [Later(lambda: SCORE)]}

DEFINITION = {"questionnaire": {"id": ID, "version": STRING}, "scale": {"minimum": NUMBER, "maximum": NUMBER}}
HEAD = DEFINITION | {
    "format": COUNT, "municipality": ID, "name": STRING, "quarter": STRING, "status": Words("draft", "submitted"),
    "notice?": STRING,
}

SCORES = HEAD | {
    "before?": STRING, "comparable?": {"questions": COUNT, "of": COUNT}, "overall": SCORE, "context?": [SCORE]}

PART = {
    "weight": NUMBER, "share": Maybe(NUMBER), "contribution?": NUMBER, "decisive?": TRUTH,
    "gap?": Words(*STATES[1:], "not-assessable", "nothing-applies", "unscored"),
}
TRACE = BARE_SCORE | {
    "aggregation": Words("mean", "geometric", "minimum", "sum"), "missing": Words("exclude", "zero"),
    "parts": [Kinds(
        PART | {"question": ID, "state": Words(*STATES), "value": Maybe(NUMBER)},
        PART | {"dimension": ID, "trace": Later(lambda: TRACE)})],
}
EXPLANATION = HEAD | {"trace": TRACE}

STEP = {"question": ID, "from": ANSWER, "to": ANSWER, "opened": TRUTH, "recommendation?": TEXT}
WAY = Kinds(
    {"state": Words("steps"), "level": LEVEL, "score": NUMBER, "steps": [STEP], "opens": [ID], "open": [ID]},
    {"state": Words("no-score", "not-within-three"), "open": [ID]},
    {"state": Words("at-the-top")})
NEXT = HEAD | {
    "overall?": WAY, "dimensions": [{"id": ID, "way": WAY}],
    "gains": [STEP | {"opens": [ID], "overall": Maybe(NUMBER), "dimension": Maybe(NUMBER)}],
}

TOLD = {
    "comment?": STRING, "evidence?": [{"text?": STRING, "link?": STRING, "released?": TRUTH}],
    "source?": {"text": STRING, "date": STRING},
    "answered?": STRING,
}
GIVEN = Kinds(
    TOLD | {"value": ANSWER}, TOLD | {"state": Words("dont-know")},
    TOLD | {"state": Words("does-not-apply"), "reason": STRING})
EVENT = {"time": STRING, "role?": STRING}
HISTORY = HEAD | {
    "revision": COUNT, "seal": Maybe(STRING),
    "history": [Kinds(
        EVENT | {"event": Words("submitted"), "seal": STRING},
        EVENT | {"event": Words("reopened"), "reason?": STRING, "brokenSeal?": TRUTH},
        EVENT | {"event": Words("changed"), "question": ID, "old": Maybe(GIVEN), "new": Maybe(GIVEN)})],
}

RANK = Maybe({"low": COUNT, "high": COUNT, "plain": COUNT, "of": COUNT})
RANKED = BARE_SCORE | {"rank": RANK, "peerRank": RANK, "dimensions?": [SCORE]}
COMPARISON = DEFINITION | {
    "format": COUNT, "quarter": STRING, "notices?": [STRING],
    "municipalities": [{
        "municipality": ID, "name": STRING, "kind": Words("city", "town", "village-region", "alliance"),
        "size": Words("large", "medium", "small", "rural", "region"), "overall": RANKED, "dimensions": [RANKED],
    }],
    "missing": [{"municipality": ID, "name": STRING, "draft": TRUTH}],
}

PARTICIPANT = {"municipality": ID, "name": STRING, "before": Maybe(STRING)}
SCORED_PARTICIPANT = PARTICIPANT | DEFINITION | {
    "answered": COUNT, "asked": COUNT, "score": Maybe(NUMBER), "level": Maybe(LEVEL), "change": Maybe(NUMBER)}
STATUS = {
    "format": COUNT, "quarter": STRING, "notices?": [STRING], "submitted": COUNT, "drafts": COUNT, "missing": COUNT,
    "municipalities": [Kinds(
        PARTICIPANT | {"state": Words("missing")},
        SCORED_PARTICIPANT | {"state": Words("draft"), "lastAnswer": Maybe(STRING)},
        SCORED_PARTICIPANT | {"state": Words("submitted"), "submitted": STRING})],
}

DIAGNOSTIC = {
    "severity": Words("error", "warning", "remark"), "code": ID, "file": STRING, "line?": COUNT, "column?": COUNT,
    "path?": STRING, "message": TEXT,
}
DIAGNOSTICS = {"format": COUNT, "diagnostics": [DIAGNOSTIC]}

FILE = {"file": STRING, "municipality": Maybe(ID), "quarter": Maybe(STRING)}
KEPT = Words("submitted", "history", "newer", "unreadable")
COLLECTION = {
    "format": COUNT, "dryRun": TRUTH,
    **dict.fromkeys(("new", "changed", "unchanged", "kept", "held", "refused", "passedOver"), COUNT),
    "files": [Kinds(
        FILE | {
            "state": Words("new", "changed"), "reason?": KEPT, "replacedAt?": Maybe(STRING), "diagnostics?": [DIAGNOSTIC]},
        FILE | {"state": Words("unchanged"), "sameAs?": STRING},
        FILE | {"state": Words("passed-over")},
        FILE | {"state": Words("kept"), "reason": KEPT},
        FILE | {"state": Words("held"), "reason": Words("refused-beside", "locked", "not-written"), "beside?": STRING},
        FILE | {"state": Words("refused"), "keptAt": Maybe(STRING), "diagnostics": [DIAGNOSTIC]})],
}

CHANGE = {"change": STRING, "from?": Kinds(STRING, NUMBER), "to?": Kinds(STRING, NUMBER), "options?": [ID]}
DIFFERENCE = {
    "format": COUNT, "older": DEFINITION["questionnaire"], "newer": DEFINITION["questionnaire"],
    "comparable": COUNT, "scored": COUNT, "questionnaire": [{"change": STRING}],
    "levels": [{"id": ID, "changes": [CHANGE]}],
    "dimensions": [{"id": ID, "comparable": COUNT, "scored": COUNT, "changes": [CHANGE]}],
    "questions": [{
        "id": ID, "older": Maybe(ID), "scored": TRUTH, "comparable": TRUTH, "declared": TRUTH,
        "needsDeclaration": TRUTH, "changes": [CHANGE],
    }],
    "dropped": [ID],
}

SITE = {
    "format": COUNT, "quarter": STRING, "folder": STRING, "pages": COUNT, "files": COUNT, "bytes": COUNT, "added": COUNT,
    "changed": COUNT, "unchanged": COUNT, "removed": COUNT, "keptBeside": [STRING],
}
ALL = [SITE, SCORES, EXPLANATION, NEXT, HISTORY, COMPARISON, STATUS, COLLECTION, DIAGNOSTICS, DIFFERENCE]


def chapter():
    """What the document says of it."""
    return (PROJECT / "Documentation/Format.md").read_text(encoding="utf-8").split("## What programs read\n")[1]


def keys(shape, done=None):
    """All keys of a shape, as pairs of the object that has them and the name."""
    done = {} if done is None else done
    if id(shape) in done:
        return
    done[id(shape)] = shape
    match shape:
        case Later():
            yield from keys(shape.find(), done)
        case Maybe():
            yield from keys(shape.shape, done)
        case Kinds():
            for kind in shape.shapes:
                yield from keys(kind, done)
        case [element]:
            yield from keys(element, done)
        case dict():
            for name, below in shape.items():
                yield id(shape), name.rstrip("?")
                yield from keys(below, done)


class Reader:
    """Holds JSON against a shape and remembers which keys it has met."""

    def __init__(self):
        self.met = set()

    def problems(self, value, shape, path="$"):
        match shape:
            case Later():
                return self.problems(value, shape.find(), path)
            case Maybe():
                return [] if value is None else self.problems(value, shape.shape, path)
            case Words():
                return [] if value in shape.words else [f"{path} is {value!r}"]
            case Kinds():
                return self._of_a_kind(value, shape, path)
            case [element]:
                if not isinstance(value, list):
                    return [f"{path} is no list"]
                return [problem for place, entry in enumerate(value)
                        for problem in self.problems(entry, element, f"{path}[{place}]")]
            case dict():
                return self._of_an_object(value, shape, path)
        is_number = isinstance(value, (int, float)) and not isinstance(value, bool)
        fits = {
            NUMBER: is_number, COUNT: is_number and value >= 0 and value == int(value), TRUTH: isinstance(value, bool),
            STRING: isinstance(value, str),
            ID: isinstance(value, str) and re.fullmatch("[a-z0-9][a-z0-9-]{0,63}", value) is not None,
        }
        return [] if fits[shape] else [f"{path} is {value!r}, not a {shape}"]

    def _of_a_kind(self, value, shape, path):
        tried = []
        for kind in shape.shapes:
            reader = Reader()
            tried.append(reader.problems(value, kind, path))
            if not tried[-1]:
                self.met |= reader.met
                return []
        return min(tried, key=len)

    def _of_an_object(self, value, shape, path):
        if not isinstance(value, dict):
            return [f"{path} is no object"]
        names = {name.rstrip("?"): below for name, below in shape.items()}
        found = [f"{path}.{name} is not documented" for name in value if name not in names]
        found += [f"{path}.{name} is missing" for name in shape if not name.endswith("?") and name not in value]
        for name in value:
            if name in names:
                self.met.add((id(shape), name))
                found += self.problems(value[name], names[name], f"{path}.{name}")
        return found
