"""The JSON Schema for editors and the program judge definitions alike."""

import copy
import json
import random
import re

from jsonschema import Draft202012Validator
from jsonschema.validators import validator_for

import every_key
from mutations import Mutator
from program import BROKEN_DATA, GOOD, PROJECT, QUESTIONNAIRE, EndToEndTest, questions, read, run

SCHEMA = PROJECT / "Questionnaires/questionnaire.schema.json"

# What only the program can see, because it takes more than one place of the file to see it.
SEMANTIC = {
    # Ids: that they are there, and only once.
    "duplicate-id", "unknown-question", "unknown-dimension", "unknown-level", "unknown-option",
    # Languages: that each text has those that are declared.
    "missing-text", "undeclared-language",
    # Numbers that depend on others.
    "empty-scale", "first-level-not-at-minimum", "level-does-not-rise", "step-does-not-rise", "worst-equals-best",
    # Conditions and gates: that they fit what they refer to.
    "later-question", "condition-cycle", "comparison-not-for-kind", "too-deep", "gate-on-unscored",
    "gate-outside-dimension", "level-not-below", "gate-out-of-reach",
    # Roles: that each is there only once.
    "duplicate-role",
}

# Faults of form that depend on another place too: the code, and where.
DEPENDENT = [
    # What is compared must be of the type that the question's answers have.
    ("wrong-type", r"\.visibleIf\b.*\.(is|isAnyOf\[\d+\]|atLeast|atMost)$"),
    # No more selections than options, no maximum below the minimum, no level or gate beside the scale.
    ("out-of-range", r"\.maximumSelections$"),
    ("out-of-range", r"questions\[\d+\]\.maximum$"),
    ("out-of-range", r"^levels\[\d+\]\.from$"),
    ("out-of-range", r"\.requires\[\d+\]\.atLeast$"),
]


def is_semantic(diagnostic):
    return diagnostic["code"] in SEMANTIC or any(
        diagnostic["code"] == code and re.search(place, diagnostic.get("path", "")) for code, place in DEPENDENT)


def each(definition, kind):
    """The first question of a kind."""
    return next(question for question in questions(definition) if question["kind"] == kind)


def asked(definition, id):
    """The question with an id."""
    return next(question for question in questions(definition) if question["id"] == id)


def setting(id, condition):
    """Sets the condition of a question of the definition that uses every key."""
    return lambda d: asked(d, id).update(visibleIf=condition)


def gate(*gates):
    """Sets the gates of the highest level."""
    return lambda d: d["levels"][-1].update(requires=list(gates))


def nested(depth):
    condition = {"question": "plan", "is": True}
    for _ in range(depth):
        condition = {"not": condition}
    return condition


# What somebody could write by mistake, and what the program calls it; the schema can see all of it.
MISTAKES = {
    "a misspelt key of the definition": (lambda d: d.update(titel=d.pop("title")), "unknown-key"),
    "a misspelt key of a question": (lambda d: each(d, "choice").update(wieght=2), "unknown-key"),
    "a missing id": (lambda d: d.pop("id"), "missing-key"),
    "an id with capitals": (lambda d: d.update(id="Smart-Region"), "bad-id"),
    "a version with a zero in front": (lambda d: d.update(version="01"), "bad-version"),
    "a version in words": (lambda d: d.update(version="first"), "bad-version"),
    "an unknown kind of question": (lambda d: each(d, "choice").update(kind="choise"), "not-one-of"),
    "a weight of zero": (lambda d: each(d, "choice").update(weight=0), "out-of-range"),
    "a weight without end": (lambda d: each(d, "choice").update(weight=1e13), "out-of-range"),
    "a weight as text": (lambda d: each(d, "choice").update(weight="2"), "wrong-type"),
    "a score above one": (lambda d: each(d, "choice")["options"][0].update(score=1.5), "out-of-range"),
    "a score below zero": (lambda d: each(d, "choice")["options"][0].update(score=-1), "negative-points"),
    "points below zero": (lambda d: each(d, "multiple")["options"][0].update(points=-1), "negative-points"),
    "an exclusive option with points": (
        lambda d: each(d, "multiple")["options"][0].update(exclusive=True, points=1), "exclusive-with-points"),
    "a multiple choice in which nothing counts": (
        lambda d: each(d, "multiple").update(options=[every_key.option("no", points=0)]), "nothing-countable"),
    "a choice of one": (lambda d: each(d, "choice").update(options=each(d, "choice")["options"][:1]), "too-few"),
    "an unknown way to aggregate": (lambda d: d.update(aggregation="median"), "not-one-of"),
    "a coverage above one": (lambda d: d.update(minimumCoverage=60), "out-of-range"),
    "a format of the future": (lambda d: d.update(format=2), "unknown-format"),
    "a dimension without questions": (lambda d: d["dimensions"][1].pop("questions"), "no-children"),
    "a dimension with both": (
        lambda d: d["dimensions"][1].update(dimensions=[copy.deepcopy(d["dimensions"][2])]), "two-kinds-of-children"),
    "nothing that is scored": (
        lambda d: d.update(dimensions=[d["dimensions"][0] | {"scored": False}]), "nothing-scored"),
    "levels as text": (lambda d: d.update(levels="five"), "wrong-type"),
    "seven decimals": (lambda d: each(d, "number").update(decimals=7), "out-of-range"),
    "options of a yes-or-no question": (lambda d: each(d, "boolean").update(options=[]), "key-not-for-kind"),
    "a source for a yes or no": (lambda d: each(d, "boolean").update(sourceRequired=True), "key-not-for-kind"),
    "a requirement in words": (lambda d: each(d, "choice").update(required="yes"), "wrong-type"),
    "an answer that is stale at once": (lambda d: each(d, "number").update(staleAfter=0), "out-of-range"),
    "an answer that is stale after half a quarter": (
        lambda d: each(d, "number").update(staleAfter=1.5), "wrong-type"),
    "a topic that is a sentence": (lambda d: asked(d, "plan")["topic"].update(de="x" * 61), "text-too-long"),
    "a topic that is no object": (lambda d: asked(d, "plan").update(topic="plans"), "wrong-type"),
    "a role that there is not": (lambda d: asked(d, "posts").update(role="people"), "not-one-of"),
    "a number that hinders": (lambda d: asked(d, "area").update(role="obstacles"), "role-not-for-kind"),
    "staff of several sorts": (lambda d: asked(d, "none").update(role="staff"), "role-not-for-kind"),
    "a role of free text": (lambda d: asked(d, "remark").update(role="support"), "role-not-for-kind"),
    "staff as a share": (
        lambda d: asked(d, "posts").update(share={"part": every_key.text("p"), "whole": every_key.text("w")}),
        "role-not-for-kind"),
    "a role of what is scored": (lambda d: asked(d, "topics").update(role="obstacles"), "role-on-scored"),
    "a number that cannot be scored": (lambda d: each(d, "number").pop("normalisation"), "missing-normalisation"),
    "a cap of nothing": (lambda d: each(d, "number")["normalisation"].update(cap=0), "out-of-range"),
    "free text that is scored": (lambda d: asked(d, "words").update(scored=True), "scored-text"),
    "a text of white space": (lambda d: d["title"].update(de=" "), "empty-text"),
    "a text that turns round": (lambda d: d["title"].update(de="Ti\u202etel"), "invisible-sign"),
    "a text that rings": (lambda d: d["title"].update(en="Ti\atle"), "invisible-sign"),
    "a text that is a book": (lambda d: d["title"].update(de="x" * 4001), "text-too-long"),
    "a condition of nothing": (setting("topics", {}), "not-exactly-one-of"),
    "a condition without a comparison": (setting("topics", {"question": "plan"}), "not-exactly-one-of"),
    "a condition with two comparisons": (
        setting("topics", {"question": "plan", "is": True, "answered": True}), "not-exactly-one-of"),
    "a condition about two things": (
        setting("topics", {"question": "plan", "municipality": "kind", "is": "town"}), "not-exactly-one-of"),
    "a list of conditions with a comparison": (
        setting("topics", {"all": [{"question": "plan", "is": True}], "is": True}), "unknown-key"),
    "an empty list of conditions": (setting("topics", {"any": []}), "too-few"),
    "a list without a word for it": (setting("topics", [{"question": "plan", "is": True}]), "wrong-type"),
    "a kind of municipality that is none": (
        setting("topics", {"municipality": "kind", "is": "village"}), "not-one-of"),
    "a misspelt comparison": (setting("topics", {"question": "budget", "atleast": 5}), "unknown-key"),
    "a gate about nothing": (gate({"atLeast": 0.5}), "not-exactly-one-of"),
    "a gate that asks for nothing": (gate({"question": "plan"}), "not-exactly-one-of"),
    "a gate about two things": (gate({"question": "plan", "dimension": "goals", "atLeast": 1}), "not-exactly-one-of"),
    "a level of a question": (gate({"question": "plan", "level": "middle"}), "unknown-key"),
    "an option of a dimension": (gate({"dimension": "goals", "option": "half"}), "unknown-key"),
    "a gate of more than the value": (gate({"question": "plan", "atLeast": 40}), "out-of-range"),
    "no gates where some should be": (gate(), "too-few"),
    "a replacement that leaves it open": (lambda d: asked(d, "plan")["replaces"].pop("comparable"), "missing-key"),
    "an option that replaces one that is no list": (
        lambda d: asked(d, "steps")["options"][1].update(replaces="some"), "wrong-type"),
}

# What only the program can see, each once: the schema must take it.
ONLY_THE_PROGRAM = {
    "the id of another question": (lambda d: asked(d, "topics").update(id="steps"), "duplicate-id"),
    "a role of two questions": (lambda d: asked(d, "area").update(role="staff"), "duplicate-role"),
    "a level with gates in two places": (
        lambda d: d["dimensions"][0]["gates"].append(d["dimensions"][0]["gates"][0]), "duplicate-id"),
    "a question that is not there": (setting("topics", {"question": "plans", "is": True}), "unknown-question"),
    "an option that is not there": (setting("topics", {"question": "steps", "is": "quarter"}), "unknown-option"),
    "a dimension that is not there": (gate({"dimension": "peoples", "atLeast": 20}), "unknown-dimension"),
    "a level that is not there": (gate({"level": "lowest"}), "unknown-level"),
    "a language left out": (lambda d: d["title"].pop("en"), "missing-text"),
    "a language more": (lambda d: d["title"].update(fr="chaque clé"), "undeclared-language"),
    "a scale of nothing": (lambda d: d["scale"].update(maximum=10), "empty-scale"),
    "a first level above the least score": (
        lambda d: d["levels"][0].update({"from": 11}), "first-level-not-at-minimum"),
    "levels that fall": (lambda d: d["levels"][2].update({"from": 20}), "level-does-not-rise"),
    "steps that fall": (
        lambda d: asked(d, "staff")["normalisation"]["steps"][1].update({"from": 9}), "step-does-not-rise"),
    "a best that is the worst": (lambda d: asked(d, "share")["normalisation"].update(best=80), "worst-equals-best"),
    "a condition on what comes later": (setting("topics", {"question": "heads", "is": "yes"}), "later-question"),
    "conditions in a circle": (setting("plan", {"question": "topics", "contains": "roads"}), "condition-cycle"),
    "a comparison of another kind": (setting("topics", {"question": "plan", "atLeast": 1}), "comparison-not-for-kind"),
    "a comparison with another type": (setting("topics", {"question": "plan", "is": "yes"}), "wrong-type"),
    "conditions beyond all measure": (setting("topics", nested(40)), "too-deep"),
    "a gate on what is not scored": (gate({"question": "area", "atLeast": 0.5}), "gate-on-unscored"),
    "a gate on what lies elsewhere": (
        lambda d: d["dimensions"][1]["gates"][0].update(requires=[{"question": "plan", "atLeast": 1}]),
        "gate-outside-dimension"),
    "a gate on its own level": (gate({"level": "high"}), "level-not-below"),
    "a gate above what can be reached": (gate({"question": "budget", "atLeast": 0.95}), "gate-out-of-reach"),
    "more selections than options": (lambda d: asked(d, "topics").update(maximumSelections=5), "out-of-range"),
    "a maximum below the minimum": (lambda d: asked(d, "budget").update(maximum=-1), "out-of-range"),
    "a level above the scale": (lambda d: d["levels"][2].update({"from": 61}), "out-of-range"),
    "a gate below the scale": (gate({"dimension": "goals", "atLeast": 9}), "out-of-range"),
}


class Schema(EndToEndTest):

    @classmethod
    def setUpClass(cls):
        cls.schema = read(SCHEMA)
        cls.shipped = read(PROJECT / QUESTIONNAIRE)
        cls.validator = validator_for(cls.schema, default=Draft202012Validator)(cls.schema)

    # MARK: - What the program says

    def diagnostics(self, definitions):
        """What the program says of each definition, all in one run."""
        names = [f"{number:04}.json" for number, _ in enumerate(definitions)]
        for name, definition in zip(names, definitions):
            (self.folder / name).write_text(json.dumps(definition, ensure_ascii=False), encoding="utf-8")
        ended = run("check", "--format", "json", *names, folder=self.folder)
        self.assertIn(ended.returncode, (GOOD, BROKEN_DATA), ended.stderr)
        said = json.loads(ended.stdout)
        self.assertEqual(said["format"], 1)
        found = {name: [] for name in names}
        for diagnostic in said["diagnostics"]:
            found[diagnostic["file"]].append(diagnostic)
        are_wrong = any(diagnostic["severity"] == "error" for diagnostic in said["diagnostics"])
        self.assertEqual(ended.returncode, BROKEN_DATA if are_wrong else GOOD)
        return list(found.values())

    def errors(self, definitions):
        """The errors of each definition, without warnings."""
        return [
            [diagnostic for diagnostic in found if diagnostic["severity"] == "error"]
            for found in self.diagnostics(definitions)]

    def complaints(self, definition):
        """What the schema says."""
        return [f"{error.json_path}: {error.message[:200]}" for error in self.validator.iter_errors(definition)]

    def changed(self, changes):
        """Copies of the definition that uses every key, each changed."""
        definitions = [copy.deepcopy(every_key.DEFINITION) for _ in changes]
        for definition, change in zip(definitions, changes):
            change(definition)
        return definitions

    # MARK: - The definitions themselves

    def test_the_schema_is_a_valid_schema(self):
        type(self.validator).check_schema(self.schema)

    def test_definitions_without_a_mistake_are_taken(self):
        files = [file for file in (PROJECT / "Questionnaires").rglob("*.json") if file != SCHEMA]
        self.assertGreater(len(files), 1)
        definitions = [*map(read, files), every_key.DEFINITION]
        for definition, errors in zip(definitions, self.errors(definitions)):
            with self.subTest(definition["id"]):
                self.assertEqual(self.complaints(definition), [])
                self.assertEqual(errors, [])

    def test_init_writes_exactly_the_shipped_files(self):
        workspace = self.new_workspace()
        for name in (QUESTIONNAIRE, "Questionnaires/questionnaire.schema.json"):
            self.assertEqual((workspace / name).read_bytes(), (PROJECT / name).read_bytes())

    def test_every_key_of_the_schema_is_explained_and_tried(self):
        tried = {(key, str(value)) for key, value in members(every_key.DEFINITION)}
        keys = {key for key, _ in tried}
        for name, part in [("", self.schema), *self.schema["$defs"].items()]:
            if part.get("type") != "object" or "title" not in part or name == "text":
                continue
            self.assertIs(part["additionalProperties"], False, name)
            for key, value in part["properties"].items():
                with self.subTest(f"{name}.{key}"):
                    self.assertTrue(value["title"] and value["description"])
                    self.assertIn(key, keys)
                    for word in self.words(value):
                        self.assertTrue(any((key, str(word)) in tried for key in (key, "is", "isAnyOf")), word)

    def words(self, part):
        """The words of an enumeration, followed to where they are defined."""
        if "$ref" in part:
            part = self.schema["$defs"][part["$ref"].removeprefix("#/$defs/")]
        return [choice["const"] for choice in part.get("oneOf", []) if "const" in choice]

    # MARK: - Agreement

    def test_schema_and_program_refuse_the_same_mistakes(self):
        changes, codes = zip(*MISTAKES.values())
        definitions = self.changed(changes)
        for name, definition, code, errors in zip(MISTAKES, definitions, codes, self.errors(definitions)):
            with self.subTest(name):
                self.assertFalse(self.validator.is_valid(definition), "the schema takes it")
                self.assertIn(code, {error["code"] for error in errors})

    def test_the_program_alone_refuses_what_takes_two_places_to_see(self):
        changes, codes = zip(*ONLY_THE_PROGRAM.values())
        definitions = self.changed(changes)
        for name, definition, code, errors in zip(ONLY_THE_PROGRAM, definitions, codes, self.errors(definitions)):
            with self.subTest(name):
                self.assertEqual(self.complaints(definition), [])
                self.assertIn(code, {error["code"] for error in errors})
                self.assertEqual([error for error in errors if not is_semantic(error)], [])
        # No code is excused that is never seen.
        self.assertEqual(SEMANTIC - set(codes), set())

    def test_schema_and_program_agree_on_changed_definitions(self):
        chance = random.Random(8259)
        mutations = [
            *Mutator(every_key.DEFINITION, chance).everywhere(), *Mutator(self.shipped, chance).anywhere(110)]
        verdicts = {"taken": 0, "refused": 0, "refused by the program alone": 0}
        for mutation, errors in zip(mutations, self.errors([mutation.definition for mutation in mutations])):
            is_valid = self.validator.is_valid(mutation.definition)
            unseen = [error for error in errors if not is_semantic(error)]
            with self.subTest(mutation.name):
                if mutation.is_harmless:
                    self.assertEqual((is_valid, errors), (True, []))
                elif is_valid:
                    self.assertEqual(unseen, [], "the schema takes it")
                elif not errors:
                    self.fail(f"the program takes it; the schema: {self.complaints(mutation.definition)}")
            verdicts["refused" if not is_valid else "refused by the program alone" if errors else "taken"] += 1
        # If nearly all were of one sort, nothing was compared.
        self.assertGreater(verdicts["taken"], 250, verdicts)
        self.assertGreater(verdicts["refused"], 800, verdicts)
        self.assertGreater(verdicts["refused by the program alone"], 60, verdicts)


def members(value):
    """All keys with their values, in objects inside objects; of a list each entry."""
    for key, entry in value.items() if isinstance(value, dict) else ():
        for one in entry if isinstance(entry, list) else [entry]:
            yield key, one
            yield from members(one)
