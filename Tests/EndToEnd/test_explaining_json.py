"""What programs read is what the documentation says, and the numbers in it are right."""

import copy
import json
import math
import re

import demonstration
import documented
import every_shape
from program import GOOD, PROJECT, QUESTIONNAIRE, EndToEndTest, read, run

EXAMPLE = "Questionnaires/examples/lowest-criterion.json"
# A service for anyone, without documents or fees: three of its criteria are not asked for. By points it is on the third
# level, but that wants more of accessibility.
WEAKEST = {
    question: {"value": value} for question, value in {
        "service-name": "Hund", "identity": "anyone", "documents-needed": False, "fees": False, "information": "4",
        "accessibility": "2", "form": "3", "submission": "3", "handover": "4", "progress": "3", "notice": "3",
    }.items()
}


def write_assessment(workspace, municipality, definition, answers, quarter="2025-Q1"):
    """An assessment that was handed in."""
    file = workspace / f"Assessments/{municipality}/{quarter}.json"
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(json.dumps({
        "format": 1, "municipality": municipality, "quarter": quarter,
        "questionnaire": {"id": definition["id"], "version": definition["version"]},
        "status": "submitted", "submitted": "2025-03-24T09:12:00Z",
        "answers": {
            question: answer | {"answered": "2025-03-24T09:10:00Z"} for question, answer in answers.items()},
    }, ensure_ascii=False, indent=2), encoding="utf-8")
    return file


class JSONTest(EndToEndTest):

    def setUp(self):
        super().setUp()
        self.reader = documented.Reader()

    def workspace_of(self, definition, name="workspace"):
        """A workspace in which this is asked and nothing else."""
        workspace = self.new_workspace(name)
        (workspace / QUESTIONNAIRE).unlink()
        (workspace / "Questionnaires/asked.json").write_text(
            json.dumps(definition, ensure_ascii=False), encoding="utf-8")
        return workspace

    def json(self, shape, *arguments, workspace, code=GOOD):
        """Runs a command, holds what it writes against a shape, and returns it."""
        is_shared = workspace == demonstration.workspace()
        ended = demonstration.ask(*arguments) if is_shared else run(*arguments, folder=workspace)
        self.expect(code, ended)
        self.assertTrue(ended.stdout.endswith("}\n"))
        value = json.loads(ended.stdout)
        self.assertEqual(self.reader.problems(value, shape), [])
        self.assertEqual(value["format"], 1)
        return value

    def assert_score(self, score):
        """What is there and what is null hangs together."""
        coverage = score["coverage"]
        self.assertEqual(
            coverage["applicable"], coverage["answered"] + coverage["dont-know"] + coverage["not-answered"])
        self.assertTrue(0 <= coverage["weightShare"] <= 1)
        is_scored = score["state"] == "scored"
        for key in ("score", "level", "levelByScore"):
            self.assertEqual(score[key] is not None, is_scored, score)
        self.assertEqual(score["range"] is None, score["state"] in ("nothing-applies", "unscored"))
        if is_scored:
            least, most = score["range"]
            self.assertTrue(least <= score["score"] <= most, score)
            self.assertGreaterEqual(coverage["weightShare"], coverage["minimum"] - 1e-9)
        self.assertEqual("heldBack" in score, score["level"] != score["levelByScore"])
        if "change" in score:
            self.assertTrue(is_scored)
        for below in score.get("dimensions", []):
            self.assertIn("id", below)
            self.assert_score(below)

    def assert_trace(self, trace):
        self.assert_score(trace)
        is_sum = trace["aggregation"] in ("mean", "sum")
        self.assertEqual("points" in trace, trace["aggregation"] == "sum" and trace["state"] == "scored")
        contributions = 0
        shares = 0
        for part in trace["parts"]:
            if "trace" in part:
                self.assertEqual(part["trace"]["id"], part["dimension"])
                self.assert_trace(part["trace"])
                has_value = part["trace"]["score"] is not None
            else:
                has_value = part["value"] is not None
            self.assertEqual("gap" in part, not has_value, part)
            self.assertEqual("contribution" in part, is_sum and part["share"] is not None, part)
            self.assertIs(part.get("decisive", True), True)
            shares += part["share"] or 0
            contributions += part.get("contribution", 0)
        if trace["state"] != "scored":
            self.assertEqual(shares, 0)
            return
        self.assertAlmostEqual(shares, 1)
        scale = self.scale
        if is_sum:
            shown = scale["minimum"] + contributions * (scale["maximum"] - scale["minimum"])
            self.assertAlmostEqual(trace["score"], shown, places=8)
        if "points" in trace:
            self.assertAlmostEqual(trace["points"]["earned"] / trace["points"]["possible"], contributions)

    def all_of(self, workspace, municipality):
        """Everything that is said of a municipality, checked for what hangs together."""
        scores = self.json(documented.SCORES, "score", municipality, "--json", workspace=workspace)
        explained = self.json(documented.EXPLANATION, "explain", municipality, "--json", workspace=workspace)
        next_steps = self.json(documented.NEXT, "explain", municipality, "--next", "--json", workspace=workspace)
        self.scale = scores["scale"]
        self.assertNotIn("id", scores["overall"])
        self.assertEqual("change" in scores["overall"] and "before" not in scores, False)
        for score in [scores["overall"], *scores.get("context", [])]:
            self.assert_score(score)
        self.assert_trace(explained["trace"])
        for key in documented.HEAD:
            name = key.rstrip("?")
            self.assertEqual(explained.get(name), scores.get(name))
            self.assertEqual(next_steps.get(name), scores.get(name))
        return scores, explained, next_steps


class Shapes(JSONTest):

    def test_every_key_that_is_written_is_documented_and_every_documented_key_is_written(self):
        self.of_the_demonstration()
        self.of_all_shapes()
        self.of_versions()
        self.of_faults()
        self.of_histories()
        self.of_collections()
        self.json(documented.SITE, "dashboard", "--json", "--output", self.folder / "site", workspace=demonstration.workspace())
        expected = {key for shape in documented.ALL for key in documented.keys(shape)}
        names = sorted({name for _, name in expected - self.reader.met})
        self.assertEqual(names, [], "these keys of some object were never met")
        chapter = documented.chapter()
        for name in sorted({name for _, name in expected}):
            self.assertTrue(re.search(rf'[`"]{name}[`"]', chapter), f"{name} is not in the document")

    def of_the_demonstration(self):
        workspace = demonstration.workspace()
        compared = self.json(documented.COMPARISON, "compare", "--json", workspace=workspace)
        rows = {row["municipality"]: row for row in compared["municipalities"]}
        states = self.json(documented.STATUS, "status", "--json", "--quarter", compared["quarter"], workspace=workspace)
        self.assertEqual(
            {row["municipality"] for row in states["municipalities"] if row["state"] == "submitted"}, set(rows))
        self.json(documented.STATUS, "status", "--json", "--quarter", "2024-Q1", workspace=workspace)
        for municipality in ("jena", "seltenrain", "weida"):
            scores, _, _ = self.all_of(workspace, municipality)
            if municipality not in rows:
                self.assertEqual(scores["status"], "draft")
                continue
            # What is compared is what was scored.
            row = rows[municipality]
            for mine, theirs in zip(
                    [row["overall"], *row["dimensions"]], [scores["overall"], *scores["overall"]["dimensions"]], strict=True):
                for key in ("id", "state", "score", "level", "levelByScore", "range", "coverage"):
                    self.assertEqual(mine.get(key), theirs.get(key))

    def of_all_shapes(self):
        workspace = self.workspace_of(every_shape.DEFINITION, "every-shape")
        write_assessment(workspace, "weida", every_shape.DEFINITION, every_shape.HELD)
        write_assessment(workspace, "gera", every_shape.DEFINITION, every_shape.OPEN)
        self.expect(GOOD, run("check", folder=workspace))
        scores, explained, _ = self.all_of(workspace, "weida")
        level = {"number": 3, "id": "high"}
        middle = {"number": 2, "id": "middle"}
        self.assertEqual(scores["overall"]["level"], {"number": 1, "id": "low"})
        self.assertEqual(scores["overall"]["levelByScore"], level)
        self.assertEqual(scores["overall"]["heldBack"], [
            {"before": middle, "dimension": "means", "atLeast": 2, "value": 1},
            {"before": level, "question": "plan", "atLeast": 1, "value": 0},
            {"before": level, "question": "steps", "atLeast": 1, "value": 0.9},
            {"before": level, "dimension": "means", "level": middle},
            {"before": level, "level": middle},
        ])
        parts = {part["dimension"]: part for part in explained["trace"]["parts"]}
        self.assertEqual(parts["rails"]["gap"], "nothing-applies")
        self.assertEqual(parts["roads"]["gap"], "not-assessable")
        work = {part["dimension"]: part for part in parts["work"]["trace"]["parts"]}
        self.assertEqual(work["notes"]["gap"], "unscored")
        self.assertEqual([part.get("decisive") for part in work["ways"]["trace"]["parts"]], [None, True, None])
        self.assertEqual([part.get("gap") for part in work["goals"]["trace"]["parts"]], [None, None, "unscored"])
        means = parts["means"]["trace"]["parts"]
        self.assertEqual([part.get("decisive") for part in means], [None, True])
        # An open answer that counts 0 has a share all the same.
        scores, explained, _ = self.all_of(workspace, "gera")
        self.assertIsNone(scores["overall"]["heldBack"][1]["value"])
        plan = explained["trace"]["parts"][0]["trace"]["parts"][0]["trace"]["parts"][0]
        self.assertEqual(
            plan, {"question": "plan", "state": "dont-know", "value": None, "weight": 1, "share": 0.25,
                   "contribution": 0, "gap": "dont-know"})
        compared = self.json(documented.COMPARISON, "compare", "--json", workspace=workspace)
        self.assertNotIn("dimensions", compared["municipalities"][0]["overall"])
        self.assertEqual(
            [below["id"] for below in compared["municipalities"][0]["dimensions"][0]["dimensions"]],
            ["goals", "ways", "notes", "steps-taken"])
        # A whole that is as good as its weakest dimension.
        definition = read(PROJECT / EXAMPLE)
        workspace = self.workspace_of(definition, "weakest")
        write_assessment(workspace, "weida", definition, WEAKEST)
        _, explained, _ = self.all_of(workspace, "weida")
        self.assertEqual([part.get("decisive") for part in explained["trace"]["parts"]], [True, None, None])

    def of_versions(self):
        older = read(PROJECT / QUESTIONNAIRE)
        newer = copy.deepcopy(older)
        newer["version"] = "2"
        first = newer["dimensions"][0]["questions"]
        first[0]["weight"] = 2
        first[1]["options"][0]["text"]["de"] = "Anders gesagt."
        first[1]["options"][1]["score"] = 0.3
        newer["levels"][1]["from"] = 25
        newer["title"]["en"] = "Another title"
        newer["dimensions"][1]["weight"] = 2
        first.append(copy.deepcopy(first[4]) | {"id": "sg6", "code": "SG6"})
        gone = first.pop(2)
        workspace = demonstration.keep(self.demonstration("versions"), "jena/2026-Q[34].json")
        (workspace / "Questionnaires/v2.json").write_text(json.dumps(newer), encoding="utf-8")
        assessment = workspace / "Assessments/jena/2026-Q4.json"
        content = read(assessment)
        content["questionnaire"]["version"] = "2"
        del content["answers"][gone["id"]]
        assessment.write_text(json.dumps(content), encoding="utf-8")
        scores, _, _ = self.all_of(workspace, "jena")
        scored = [question for dimension in newer["dimensions"] if dimension.get("scored", True)
                  for question in dimension["questions"]]
        # One is new, and answers to one are worth something else.
        self.assertEqual(scores["comparable"], {"questions": len(scored) - 2, "of": len(scored)})
        difference = self.json(documented.DIFFERENCE, "questionnaire", "diff", "--json", workspace=workspace)
        self.assertEqual(difference["dropped"], [gone["id"]])
        entries = {entry["id"]: entry for entry in difference["questions"]}
        self.assertIsNone(entries["sg6"]["older"])
        self.assertEqual(entries["sg1"]["changes"], [{"change": "weight", "from": 1, "to": 2}])
        self.assertEqual(
            entries["sg2"]["changes"], [{"change": "option-texts", "options": ["1"]}, {"change": "worth"}])
        self.assertEqual(difference["questionnaire"], [{"change": "title"}])
        self.assertIn({"id": older["levels"][1]["id"], "changes": [{"change": "from", "from": 20, "to": 25}]},
                      difference["levels"])

    def of_faults(self):
        workspace = demonstration.keep(self.demonstration("faults"), "jena/targets.json")
        (workspace / "Assessments/jena/targets.json").write_text('{"format": 2}', encoding="utf-8")
        self.json(documented.DIAGNOSTICS, "check", "--format", "json", workspace=workspace, code=65)

    def of_histories(self):
        workspace = self.demonstration("histories")
        for quarter, content in {
                "2026-Q4": {"value": True}, "2026-Q3": {"state": "does-not-apply", "reason": "…"},
                "2026-Q2": {"state": "dont-know"}}.items():
            self.expect(GOOD, run(
                "reopen", "jena", "--quarter", quarter, "--reason", "…", "--role", "Hauptamt", folder=workspace))
            file = workspace / f"Assessments/jena/{quarter}.json"
            assessment = read(file)
            told = {
                "comment": "…", "evidence": [{"text": "…", "link": "https://example.org", "released": True}],
                "answered": "2026-11-24T09:10:00Z"}
            assessment["history"] += [
                {"time": "2026-11-24T09:09:00Z", "role": "Hauptamt", "event": "submitted", "seal": "0" * 64},
                {"time": "2026-11-24T09:10:00Z", "role": "Bauamt", "event": "changed", "question": "sg5", "old": None,
                 "new": told | content},
                {"time": "2026-11-24T09:10:00Z", "event": "changed", "question": "ik1", "new": None,
                 "old": told | {"source": {"text": "…", "date": "2026-06-30"}} | (
                     {"value": 5} if "value" in content else content)}]
            file.write_text(json.dumps(assessment), encoding="utf-8")
            self.json(documented.HISTORY, "history", "jena", "--quarter", quarter, "--json", workspace=workspace)
        file = workspace / "Assessments/gera/2026-Q4.json"
        changed = read(file)
        changed["answers"]["sg5"] = {"state": "dont-know"}
        file.write_text(json.dumps(changed), encoding="utf-8")
        self.expect(GOOD, run("reopen", "gera", "--reason", "…", folder=workspace))
        told = self.json(documented.HISTORY, "history", "gera", "--json", workspace=workspace)
        self.assertTrue(told["history"][-1]["brokenSeal"])

    def of_collections(self):
        workspace = demonstration.keep(self.demonstration("collections"), "*/2026-Q4.json")
        inbox = self.folder / "inbox"
        inbox.mkdir()
        assessments = workspace / "Assessments"
        for name, municipality in {
                "kept": "jena", "same": "erfurt", "as-well": "erfurt", "held": "gera", "broken": "gera"}.items():
            content = (assessments / municipality / "2026-Q4.json").read_bytes()
            (inbox / f"{name}.json").write_bytes(content if name != "broken" else content[:-9])
        (assessments / "gera/2026-Q4.json").unlink()
        (inbox / "targets.json").write_text('{"targets": []}', encoding="utf-8")
        content = read(inbox / "kept.json")
        for key in ("seal", "history"):
            del content[key]
        for answer in content["answers"].values():
            answer.pop("source", None)
        (inbox / "kept.json").write_text(json.dumps(content), encoding="utf-8")
        told = self.json(documented.COLLECTION, "collect", inbox, "--json", workspace=workspace, code=65)
        states = ("broken", "refused"), ("held", "held"), ("kept", "kept"), ("targets", "passed-over")
        self.assertLessEqual(set(states), {(file["file"].split("/")[-1][:-5], file["state"]) for file in told["files"]})
        told = self.json(documented.COLLECTION, "collect", inbox, "--json", "--replace", workspace=workspace)
        self.assertEqual((told["new"], told["changed"], told["unchanged"]), (1, 1, 2))


class Numbers(JSONTest):
    """All scores of the demonstration, worked out once more from the files."""

    def setUp(self):
        super().setUp()
        self.workspace = demonstration.workspace()
        self.definition = read(self.workspace / QUESTIONNAIRE)
        self.dimensions = [entry for entry in self.definition["dimensions"] if entry.get("scored", True)]

    def assessment(self, municipality, quarter):
        return read(self.workspace / f"Assessments/{municipality}/{quarter}.json")

    def value(self, question, answer):
        """What an answer is worth, and the least and the most that it can be."""
        options = question.get("options", [])
        kind = question["kind"]
        if kind == "multiple":
            paid = {option["id"]: option.get("points", 1) for option in options if not option.get("exclusive")}
            least = 0 if len(paid) < len(options) else min(paid.values()) / sum(paid.values())
        else:
            least = 0
        if "value" not in answer:
            return None, (least, 1)
        value = answer["value"]
        match kind:
            case "choice":
                place = [option["id"] for option in options].index(value)
                worth = options[place].get("score", place / (len(options) - 1))
            case "boolean":
                worth = int(value)
            case "multiple":
                worth = min(sum(paid.get(option, 0) for option in value) / question.get("countable", sum(paid.values())), 1)
            case "number":
                number = 100 * value["part"] / value["whole"] if "share" in question else value
                normal = question["normalisation"]
                self.assertEqual(normal["kind"], "linear")
                worth = min(max((number - normal["worst"]) / (normal["best"] - normal["worst"]), 0), 1)
        return worth, (worth, worth)

    def mean(self, parts, minimum):
        """The mean of parts (weight, value or nothing, ends); ends are those if all that is open were answered."""
        if not parts:
            return None, None
        whole = sum(weight for weight, _, _ in parts)
        known = [(weight, value) for weight, value, _ in parts if value is not None]
        covered = sum(weight for weight, _ in known)
        ends = tuple(sum(weight * ends[side] for weight, _, ends in parts) / whole for side in (0, 1))
        if not covered or covered / whole < minimum - 1e-9:
            return None, ends
        return sum(weight * value for weight, value in known) / covered, ends

    def scores(self, assessment):
        """The value and the ends of the whole (under an empty id) and of each dimension, and those of each question."""
        answers = assessment["answers"]
        nodes, questions, parts = {}, {}, []
        for dimension in self.dimensions:
            below = []
            for question in dimension["questions"]:
                answer = answers.get(question["id"], {})
                value, ends = self.value(question, answer)
                questions[question["id"]] = value
                if answer.get("state") != "does-not-apply" and question.get("scored", True) and question["kind"] != "text":
                    below.append((question.get("weight", 1), value, ends))
            nodes[dimension["id"]] = self.mean(below, dimension.get("minimumCoverage", 0))
            if nodes[dimension["id"]][1]:
                parts.append((dimension.get("weight", 1), *nodes[dimension["id"]]))
        nodes[""] = self.mean(parts, self.definition.get("minimumCoverage", 0))
        return nodes, questions

    def shown(self, value):
        scale = self.definition["scale"]
        return scale["minimum"] + value * (scale["maximum"] - scale["minimum"])

    def assert_scored(self, score, expected):
        value, ends = expected
        if ends is None:
            self.assertEqual(score["state"], "nothing-applies")
            return
        if value is None:
            self.assertEqual(score["state"], "not-assessable")
        else:
            self.assertAlmostEqual(score["score"], self.shown(value), places=8)
            ends = min(ends[0], value), max(ends[1], value)
            reached = [level["id"] for level in self.definition["levels"] if level["from"] <= self.shown(value) + 1e-9]
            self.assertEqual(score["level"], {"number": len(reached), "id": reached[-1]})
        for mine, theirs in zip(score["range"], ends, strict=True):
            self.assertAlmostEqual(mine, self.shown(theirs), places=8)

    def test_scores_levels_and_ranges_of_all_municipalities(self):
        open_ones, not_assessable = 0, 0
        for quarter in ("2025-Q1", "2026-Q4"):
            named = [] if quarter == "2026-Q4" else ["--quarter", quarter]
            compared = self.json(documented.COMPARISON, "compare", "--json", *named, workspace=self.workspace)
            self.assertEqual(compared["quarter"], quarter)
            submitted = [
                file.parent.name for file in self.workspace.glob(f"Assessments/*/{quarter}.json")
                if read(file)["status"] == "submitted"]
            self.assertCountEqual([row["municipality"] for row in compared["municipalities"]], submitted)
            for row in compared["municipalities"]:
                nodes, _ = self.scores(self.assessment(row["municipality"], quarter))
                self.assertEqual([score["id"] for score in row["dimensions"]], [entry["id"] for entry in self.dimensions])
                for score in [row["overall"], *row["dimensions"]]:
                    with self.subTest(municipality=row["municipality"], quarter=quarter, dimension=score.get("id")):
                        self.assert_scored(score, nodes[score.get("id", "")])
                        open_ones += score["range"][0] < score["range"][1]
                        not_assessable += score["state"] == "not-assessable"
            self.assert_ranked(compared)
        self.assertGreater(open_ones, 10)
        self.assertGreater(not_assessable, 0)

    def assert_ranked(self, compared):
        """Plain ranks are those of the scores at one decimal, inside their range, and peers are some of all."""
        rows = compared["municipalities"]
        places = [row["overall"]["rank"]["plain"] if row["overall"]["rank"] else math.inf for row in rows]
        self.assertEqual(places, sorted(places))
        for scores in zip(*([row["overall"], *row["dimensions"]] for row in rows), strict=True):
            # Half up, as numbers are printed.
            printed = [None if entry["score"] is None else math.floor(entry["score"] * 10 + 0.5 + 1e-7) for entry in scores]
            known = [number for number in printed if number is not None]
            for number, entry in zip(printed, scores, strict=True):
                rank, peers = entry["rank"], entry["peerRank"]
                if number is None:
                    self.assertEqual((rank, peers), (None, None))
                    continue
                self.assertEqual(rank["of"], len(known))
                self.assertEqual(rank["plain"], 1 + sum(other > number for other in known))
                for each in (rank, peers):
                    self.assertTrue(1 <= each["low"] <= each["plain"] <= each["high"] <= each["of"], each)
                for key in rank:
                    self.assertLessEqual(peers[key], rank[key])

    def test_contributions_of_all_answers(self):
        quarter = "2026-Q4"
        assessment = self.assessment("seltenrain", quarter)
        states = [answer["state"] for answer in assessment["answers"].values() if "state" in answer]
        self.assertIn("dont-know", states)
        self.assertIn("does-not-apply", states)
        nodes, values = self.scores(assessment)
        explained = self.json(
            documented.EXPLANATION, "explain", "seltenrain", "--json", workspace=self.workspace)
        self.scale = explained["scale"]
        whole = explained["trace"]
        self.assert_scored(whole, nodes[""])
        self.assert_trace(whole)
        self.assertEqual([part["dimension"] for part in whole["parts"]], [entry["id"] for entry in self.dimensions])
        for dimension, part in zip(self.dimensions, whole["parts"], strict=True):
            trace, (value, _) = part["trace"], nodes[dimension["id"]]
            self.assert_scored(trace, nodes[dimension["id"]])
            if value is None:
                self.assertEqual((part["share"], part["gap"]), (None, "not-assessable"))
            else:
                self.assertAlmostEqual(part["contribution"], part["share"] * value)
            self.assertEqual([below["question"] for below in trace["parts"]], [entry["id"] for entry in dimension["questions"]])
            for below in trace["parts"]:
                answer = assessment["answers"].get(below["question"], {"state": "not-answered"})
                self.assertEqual(below["state"], answer.get("state", "answered"))
                expected = values[below["question"]]
                if expected is None:
                    self.assertEqual((below["value"], below["share"], below["gap"]), (None, None, below["state"]))
                    continue
                self.assertAlmostEqual(below["value"], expected)
                if value is not None:
                    self.assertAlmostEqual(below["contribution"], below["share"] * expected)
        one = self.json(
            documented.EXPLANATION, "explain", "seltenrain", "--json", "--dimension", "DP", workspace=self.workspace)
        self.assertIn(one["trace"], [part["trace"] for part in whole["parts"] if part["dimension"] == "dp"])

    def test_changes_are_the_differences_to_the_quarter_before(self):
        for municipality in ("jena", "seltenrain"):
            now = self.json(documented.SCORES, "score", municipality, "--json", workspace=self.workspace)
            before = self.json(
                documented.SCORES, "score", municipality, "--json", "--quarter", now["before"], workspace=self.workspace)
            self.assertEqual(before["quarter"], now["before"])
            pairs = zip(
                [now["overall"], *now["overall"]["dimensions"]], [before["overall"], *before["overall"]["dimensions"]],
                strict=True)
            for new, old in pairs:
                if new["score"] is None or old["score"] is None:
                    self.assertNotIn("change", new)
                else:
                    self.assertAlmostEqual(new["change"], new["score"] - old["score"], places=7)
        first = self.json(documented.SCORES, "score", "jena", "--json", "--quarter", "2025-Q1", workspace=self.workspace)
        self.assertNotIn("before", first)

    def test_next_steps_gain_what_they_say(self):
        municipality, quarter = "jena", "2026-Q4"
        assessment = self.assessment(municipality, quarter)
        before, _ = self.scores(assessment)
        steps = self.json(documented.NEXT, "explain", municipality, "--next", "--json", workspace=self.workspace)
        home = {question["id"]: entry["id"] for entry in self.dimensions for question in entry["questions"]}

        def after(changes):
            changed = copy.deepcopy(assessment)
            for step in changes:
                answer = changed["answers"][step["question"]]
                if not isinstance(answer["value"], dict):
                    self.assertEqual(answer["value"], step["from"])
                answer["value"] = {"part": step["to"], "whole": 100} if isinstance(step["from"], dict) else step["to"]
            return self.scores(changed)[0]

        self.assertGreater(len(steps["gains"]), 10)
        gains = [step["overall"] for step in steps["gains"]]
        self.assertEqual(gains, sorted(gains, reverse=True))
        for step in steps["gains"]:
            nodes = after([step])
            for key, node in (("overall", ""), ("dimension", home[step["question"]])):
                self.assertAlmostEqual(step[key], self.shown(nodes[node][0]) - self.shown(before[node][0]), places=7)
        found = [entry for entry in steps["dimensions"] if entry["way"]["state"] == "steps"]
        self.assertGreater(len(found), 3)
        for entry in found:
            way = entry["way"]
            self.assertLessEqual(len(way["steps"]), 3)
            score = self.shown(after(way["steps"])[entry["id"]][0])
            self.assertAlmostEqual(way["score"], score, places=7)
            level = self.definition["levels"][way["level"]["number"] - 1]
            self.assertEqual(level["id"], way["level"]["id"])
            self.assertTrue(self.shown(before[entry["id"]][0]) < level["from"] <= score + 1e-9)
        one = self.json(
            documented.NEXT, "explain", municipality, "--next", "--json", "--dimension", "dv", workspace=self.workspace)
        self.assertNotIn("overall", one)
        self.assertEqual(one["dimensions"], [entry for entry in steps["dimensions"] if entry["id"] == "dv"])
        self.assertEqual(one["gains"], [step for step in steps["gains"] if home[step["question"]] == "dv"])

    def test_neither_the_language_of_the_screen_nor_a_second_run_changes_what_programs_read(self):
        for arguments in (["score", "jena", "--json"], ["explain", "jena", "--next", "--json"]):
            german = demonstration.ask(*arguments)
            english = run(*arguments, folder=self.workspace, REIFEGRAD_LANGUAGE="en")
            self.assertEqual((german.stdout, german.stderr), (english.stdout, ""))
