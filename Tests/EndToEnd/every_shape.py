"""A small definition by which scores have every shape: all four ways to add up, gates of every kind, parts that are open,
hidden, never scored or do not apply."""

from every_key import option, text

LEVELS = [
    {"id": "low", "name": text("low"), "from": 0, "description": text("low")},
    {
        "id": "middle", "name": text("middle"), "from": 3, "description": text("middle"),
        "requires": [{"dimension": "means", "atLeast": 2}],
    },
    {
        "id": "high", "name": text("high"), "from": 6, "description": text("high"),
        "requires": [
            {"question": "plan", "atLeast": 1}, {"question": "steps", "option": "all"},
            {"dimension": "means", "level": "middle"}, {"level": "middle"}],
    },
]

DEFINITION = {
    "format": 1, "id": "every-shape", "version": "1", "languages": ["de", "en"], "title": text("every shape"),
    "scale": {"minimum": 0, "maximum": 10}, "levels": LEVELS, "aggregation": "sum",
    "dimensions": [
        {
            "id": "work", "name": text("work"), "weight": 9,
            "gates": [{"level": "high", "requires": [{"question": "plan", "atLeast": 1}]}],
            "dimensions": [
                {
                    "id": "goals", "name": text("goals"), "weight": 3, "missing": "zero",
                    "questions": [
                        {"id": "plan", "kind": "boolean", "text": text("plan")},
                        {"id": "topics", "kind": "multiple", "text": text("topics"), "weight": 3,
                         "options": [option("roads"), option("data"), option("nothing", exclusive=True)]},
                        {"id": "count", "kind": "number", "text": text("count"), "scored": False},
                    ],
                },
                {
                    "id": "ways", "name": text("ways"), "aggregation": "geometric",
                    "questions": [
                        {"id": "way", "kind": "boolean", "text": text("way")},
                        {"id": "other-way", "kind": "boolean", "text": text("other way")},
                        {"id": "third-way", "kind": "boolean", "text": text("third way")},
                    ],
                },
                {
                    "id": "notes", "name": text("notes"), "scored": False,
                    "questions": [{"id": "remark", "kind": "text", "text": text("remark")}],
                },
                {
                    "id": "steps-taken", "name": text("steps taken"), "weight": 9,
                    "questions": [
                        {"id": "steps", "kind": "choice", "text": text("steps"),
                         "options": [option("none"), option("most", score=0.9), option("all", score=1)]},
                    ],
                },
            ],
        },
        {
            "id": "means", "name": text("means"), "aggregation": "minimum",
            "questions": [
                {"id": "staff", "kind": "number", "text": text("staff"),
                 "normalisation": {"kind": "linear", "worst": 0, "best": 100}},
                {"id": "share", "kind": "number", "text": text("share"),
                 "share": {"part": text("part"), "whole": text("whole")},
                 "normalisation": {"kind": "linear", "worst": 0, "best": 100}},
            ],
        },
        {
            "id": "rails", "name": text("rails"), "visibleIf": {"question": "plan", "is": True},
            "questions": [{"id": "rail", "kind": "boolean", "text": text("rail")}],
        },
        {
            "id": "roads", "name": text("roads"), "minimumCoverage": 1,
            "questions": [{"id": f"road-{number}", "kind": "boolean", "text": text("road")} for number in (1, 2)],
        },
        {
            "id": "context", "name": text("context"), "scored": False,
            "questions": [{"id": "area", "kind": "number", "text": text("area"), "decimals": 1}],
        },
    ],
}

# By points the highest level; gates of every kind keep from it.
HELD = {
    "plan": {"value": False}, "topics": {"value": ["roads", "data"]}, "count": {"value": 3},
    "way": {"value": True}, "other-way": {"value": False},
    "third-way": {"state": "does-not-apply", "reason": "–"},
    "steps": {"value": "most"}, "staff": {"value": 90}, "share": {"value": {"part": 1, "whole": 10}},
    "road-1": {"value": True}, "area": {"state": "dont-know"},
}
# The same, but what a gate asks for has no answer.
OPEN = HELD | {"plan": {"state": "dont-know"}}
