"""Targets as scripts set them."""

import fcntl
import json
import os
import shutil

from program import BROKEN_DATA, GOOD, TRY_AGAIN, WRONG_CALL, EndToEndTest, files, read, run


class Targets(EndToEndTest):

    def setUp(self):
        super().setUp()
        self.workspace = self.demonstration()
        self.file = self.workspace / "Assessments/jena/targets.json"

    def test_targets_of_another_questionnaire_are_not_extended(self):
        targets = read(self.file)
        targets["questionnaire"] = "older"
        self.file.write_text(json.dumps(targets), encoding="utf-8")
        before = files(self.workspace)
        said = self.expect(BROKEN_DATA, run("target", "jena", "dv", "4", "--by", "2029-Q4", folder=self.workspace))
        self.assertIn("„older“", said)
        self.assertEqual(files(self.workspace), before)

    def test_a_level_that_is_no_place_among_the_levels_is_a_wrong_call(self):
        before = files(self.workspace)
        for level in ["0", "6", str(-2**63), str(2**63)]:
            with self.subTest(level):
                self.expect(
                    WRONG_CALL, run("target", "--by", "2029-Q4", "--", "jena", "dv", level, folder=self.workspace))
        self.assertEqual(files(self.workspace), before)

    def test_who_comes_second_ends_with_75_and_changes_nothing(self):
        before = files(self.workspace)
        folder = os.open(self.file.parent, os.O_RDONLY)
        self.addCleanup(os.close, folder)
        fcntl.flock(folder, fcntl.LOCK_EX)
        self.expect(TRY_AGAIN, run("target", "jena", "dv", "4", "--by", "2029-Q4", folder=self.workspace))
        self.assertEqual(files(self.workspace), before)
        fcntl.flock(folder, fcntl.LOCK_UN)
        self.expect(GOOD, run("target", "jena", "dv", "4", "--by", "2029-Q4", folder=self.workspace))
        self.assertIn("dv", [target.get("dimension") for target in read(self.file)["targets"]])

    def test_removing_what_is_not_there_leaves_no_folder(self):
        shutil.rmtree(self.file.parent)
        self.expect(WRONG_CALL, run("target", "jena", "dv", "--remove", folder=self.workspace))
        self.assertFalse(self.file.parent.exists())
