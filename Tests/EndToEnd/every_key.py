"""A small definition that uses every key of the format, every word of its enumerations and every kind of condition and
gate."""


def text(words):
    return {"de": f"{words} auf Deutsch", "en": f"{words} in English"}


def option(id, **more):
    return {"id": id, "text": text(id)} | more


LEVELS = [
    {"id": "low", "name": text("low"), "from": 10, "description": text("low")},
    {
        "id": "middle", "name": text("middle"), "from": 20, "description": text("middle"),
        "recommendation": text("further"),
        "requires": [
            {"question": "steps", "option": "half"}, {"dimension": "means", "atLeast": 15}, {"level": "low"}],
    },
    {
        "id": "high", "name": text("high"), "from": 40, "description": text("high"),
        "requires": [
            {"question": "plan", "atLeast": 1}, {"dimension": "people", "level": "middle"}, {"level": "middle"}],
    },
]

GOALS = {
    "id": "goals", "name": text("goals"), "weight": 1, "aggregation": "sum",
    "questions": [
        {
            "id": "plan", "code": "P1", "kind": "boolean", "text": text("plan"), "help": text("help"),
            "topic": text("the plan"),
            "references": [{"framework": "ThürEGovG", "code": "§ 22"}, {"framework": "Charta"}],
            "weight": 2, "scored": True, "confidential": False, "required": True, "recommendation": text("plan it"),
            "replaces": {"question": "old-plan", "comparable": True, "note": text("the same in other words")},
        },
        {
            "id": "steps", "kind": "choice", "text": text("steps"),
            "visibleIf": {"question": "plan", "is": True},
            "replaces": {"comparable": False},
            "options": [
                option("none", score=0, recommendation=text("begin")),
                option("half", score=0.4, replaces=["some", "few"]),
                option("most", score=0.8, visibleIf={"municipality": "funding", "contains": "MPSC"}),
                option("all", score=1),
            ],
        },
        {
            "id": "topics", "kind": "multiple", "text": text("topics"), "maximumSelections": 3, "countable": 2.5,
            "visibleIf": {"any": [
                {"question": "steps", "isAnyOf": ["half", "most"]},
                {"question": "steps", "atLeast": "all"},
                {"not": {"question": "steps", "atMost": "half"}},
            ]},
            "options": [
                option("roads", points=2, recommendation=text("build")),
                option("data", replaces=["numbers"], visibleIf={"municipality": "size", "is": "large"}),
                option("nothing", exclusive=True),
                option("health", exclusive=False),
            ],
        },
    ],
}

MEANS = {
    "id": "means", "name": text("means"), "minimumCoverage": 0.25, "missing": "exclude", "aggregation": "minimum",
    "questions": [
        {
            "id": "budget", "kind": "number", "text": text("budget"), "unit": text("euros"), "minimum": 0,
            "maximum": 100000, "decimals": 2, "sourceRequired": True, "staleAfter": 4,
            "visibleIf": {"all": [
                {"question": "topics", "contains": "roads"},
                {"municipality": "kind", "isAnyOf": ["city", "town", "village-region"]},
            ]},
            "normalisation": {"kind": "logarithmic", "worst": 1, "best": 1000, "cap": 0.9},
        },
        {
            "id": "share", "kind": "number", "text": text("share"),
            "share": {"part": text("part"), "whole": text("whole")},
            "normalisation": {"kind": "linear", "worst": 80, "best": 20},
            "visibleIf": {"all": [
                {"question": "budget", "atLeast": 10}, {"question": "budget", "atMost": 5000.5},
                {"not": {"question": "budget", "is": 77}}, {"question": "budget", "isAnyOf": [20, 30]},
            ]},
        },
        {
            "id": "staff", "kind": "number", "text": text("staff"),
            "normalisation": {
                "kind": "thresholds", "cap": 1, "steps": [{"from": 10, "score": 0.5}, {"from": 20, "score": 1}]},
        },
    ],
}

DEFINITION = {
    "$schema": "questionnaire.schema.json",
    "format": 1,
    "id": "every-key",
    "version": "2.1",
    "languages": ["de", "en"],
    "title": text("every key"),
    "description": text("for tests"),
    "scale": {"minimum": 10, "maximum": 60},
    "levels": LEVELS,
    "aggregation": "geometric",
    "missing": "zero",
    "minimumCoverage": 0.5,
    "dimensions": [
        {
            "id": "work", "code": "W", "name": text("work"), "description": text("what is done"),
            "references": [{"framework": "Charta", "code": "1"}],
            "weight": 1.5, "scored": True, "confidential": False, "aggregation": "mean", "missing": "zero",
            "visibleIf": {"any": [
                {"municipality": "kind", "is": "alliance"},
                {"municipality": "size", "isAnyOf": ["large", "medium", "small", "rural", "region"]},
            ]},
            "gates": [
                {"level": "middle", "requires": [{"dimension": "goals", "level": "middle"}, {"level": "low"}]},
                {
                    "level": "high",
                    "requires": [{"question": "topics", "atLeast": 0.5}, {"dimension": "means", "atLeast": 30}],
                },
            ],
            "dimensions": [GOALS, MEANS],
        },
        {
            "id": "people", "name": text("people"), "weight": 0.5, "confidential": True,
            "visibleIf": {"not": {"question": "staff", "answered": False}},
            "gates": [{"level": "high", "requires": [{"question": "heads", "option": "yes"}]}],
            "questions": [
                {"id": "heads", "kind": "choice", "text": text("heads"), "options": [option("no"), option("yes")]},
                {"id": "words", "kind": "text", "text": text("words"), "maximumLength": 500, "scored": False},
            ],
        },
        {
            "id": "context", "name": text("context"), "scored": False,
            "questions": [
                {"id": "area", "kind": "number", "text": text("area"), "decimals": 1},
                {"id": "none", "kind": "multiple", "text": text("none"), "options": [option("no", exclusive=True)]},
                {"id": "remark", "kind": "text", "text": text("remark"), "scored": True},
                {"id": "posts", "kind": "number", "text": text("posts"), "role": "staff"},
                {"id": "money", "kind": "number", "text": text("money"), "role": "budget"},
                {
                    "id": "hindrances", "kind": "multiple", "text": text("hindrances"), "role": "obstacles",
                    "options": [option("time"), option("nobody", exclusive=True)],
                },
                {
                    "id": "help", "kind": "multiple", "text": text("help"), "role": "support",
                    "options": [option("advice"), option("courses")],
                },
            ],
        },
    ],
}
