"""The JSON Schema for editors and the program judge definitions alike."""

import copy
import json

from jsonschema import Draft202012Validator
from jsonschema.validators import validator_for

from program import BROKEN_DATA, GOOD, PROJECT, QUESTIONNAIRE, EndToEndTest, read, run


def each(definition, kind):
    """The first question of a kind."""
    for dimension in definition["dimensions"]:
        for question in dimension["questions"]:
            if question["kind"] == kind:
                return question
    raise LookupError(kind)


# What somebody could write by mistake; the schema can see all of it.
MISTAKES = {
    "a misspelt key of the definition": lambda d: d.update(titel=d.pop("title")),
    "a misspelt key of a question": lambda d: each(d, "choice").update(wieght=2),
    "a missing id": lambda d: d.pop("id"),
    "an id with capitals": lambda d: d.update(id="Smart-Region"),
    "an unknown kind of question": lambda d: each(d, "choice").update(kind="choise"),
    "a weight of zero": lambda d: each(d, "choice").update(weight=0),
    "a weight as text": lambda d: each(d, "choice").update(weight="2"),
    "a score above one": lambda d: each(d, "choice")["options"][0].update(score=1.5),
    "a choice of one": lambda d: each(d, "choice").update(options=each(d, "choice")["options"][:1]),
    "an unknown way to aggregate": lambda d: d.update(aggregation="median"),
    "a coverage above one": lambda d: d.update(minimumCoverage=60),
    "a format of the future": lambda d: d.update(format=2),
    "a dimension without questions": lambda d: d["dimensions"][0].pop("questions"),
    "levels as text": lambda d: d.update(levels="five"),
    "seven decimals": lambda d: each(d, "number").update(decimals=7),
    "options of a yes-or-no question": lambda d: each(d, "boolean").update(options=[]),
}


class Schema(EndToEndTest):

    @classmethod
    def setUpClass(cls):
        cls.schema = read(PROJECT / "Questionnaires/questionnaire.schema.json")
        cls.definition = read(PROJECT / QUESTIONNAIRE)
        cls.validator = validator_for(cls.schema, default=Draft202012Validator)(cls.schema)

    def test_the_schema_is_a_valid_schema(self):
        type(self.validator).check_schema(self.schema)

    def test_the_shipped_definition_keeps_to_it(self):
        self.assertEqual([error.message for error in self.validator.iter_errors(self.definition)], [])

    def test_init_writes_exactly_the_shipped_files(self):
        workspace = self.new_workspace()
        for name in (QUESTIONNAIRE, "Questionnaires/questionnaire.schema.json"):
            self.assertEqual((workspace / name).read_bytes(), (PROJECT / name).read_bytes())

    def test_schema_and_program_refuse_the_same_mistakes(self):
        file = self.folder / "definition.json"
        for name, mistake in MISTAKES.items():
            with self.subTest(name):
                wrong = copy.deepcopy(self.definition)
                mistake(wrong)
                file.write_text(json.dumps(wrong, ensure_ascii=False, indent=2), encoding="utf-8")
                self.assertFalse(self.validator.is_valid(wrong), "the schema takes it")
                self.expect(BROKEN_DATA, run("check", file))

    def test_a_definition_without_a_mistake_is_taken(self):
        file = self.folder / "definition.json"
        file.write_text(json.dumps(self.definition, ensure_ascii=False), encoding="utf-8")
        self.expect(GOOD, run("check", file))
