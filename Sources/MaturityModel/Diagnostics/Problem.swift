public import LocatedJSON

/// What can be wrong in a file. `ProblemWording` words it.
public enum Problem: Sendable, Hashable {
  // MARK: Form

  /// The text is no JSON.
  case json(JSONProblem.Kind)
  /// A key that this kind of object does not have.
  case unknownKey(String, suggestion: String?)
  /// A key that has to be there.
  case missingKey(String)
  /// A value of another type.
  case wrongType(expected: ExpectedType)
  /// A word that is none of those allowed.
  case notOneOf(String, allowed: [String], suggestion: String?)
  /// A number beyond its bounds.
  case outOfRange(Double, minimum: Double?, maximum: Double?)
  /// A number with more decimals than allowed.
  case tooManyDecimals(Double, allowed: Int)
  /// Fewer entries than needed.
  case tooFew(minimum: Int)
  /// A format version that this program does not know.
  case unknownFormat(Double)
  /// A text that is no id.
  case badID(String)
  /// A text that is no version.
  case badVersion(String)
  /// A text that is no quarter.
  case badQuarter(String)
  /// A text that is no day.
  case badDate(String)
  /// A text that is no moment in UTC.
  case badTimestamp(String)
  /// An id that is taken; the line where it stands first.
  case duplicateID(String, firstLine: Int)
  /// A text that lacks a declared language.
  case missingText(language: String)
  /// A language that the definition does not declare.
  case undeclaredLanguage(String)
  /// A text without a visible character.
  case emptyText
  /// A text longer than allowed.
  case textTooLong(maximum: Int)
  /// A control character, or a sign that turns the direction of writing, in a text.
  case invisibleSign(Unicode.Scalar)
  /// An object that has none or several of the keys of which it needs one.
  case notExactlyOneOf([String])
  /// Values nested deeper than allowed.
  case tooDeep(maximum: Int)

  // MARK: Questionnaires

  /// The scale has no extent.
  case emptyScale
  /// The first level does not start where the scale does.
  case firstLevelNotAtMinimum(Double)
  /// A level that does not start above the one before.
  case levelDoesNotRise(Double, previous: Double)
  /// A dimension with neither dimensions nor questions.
  case noChildren
  /// A dimension with both dimensions and questions.
  case twoKindsOfChildren
  /// A definition with the id and version of another file.
  case duplicateDefinition(id: String, version: String, firstFile: String)
  /// A definition without a scored question.
  case nothingScored
  /// A key that this kind of question does not have.
  case keyNotForKind(key: String, kind: String)
  /// A scored number without a normalisation.
  case missingNormalisation
  /// Both anchors are the same.
  case worstEqualsBest(Double)
  /// A step that does not start above the one before.
  case stepDoesNotRise(Double, previous: Double)
  /// An exclusive option with points.
  case exclusiveWithPoints
  /// A scored multiple choice in which nothing counts.
  case nothingCountable
  /// Free text that is to be scored.
  case scoredText
  /// A role that questions of another kind have.
  case roleNotForKind(String, kind: String)
  /// A role of a question that is scored.
  case roleOnScored(String)
  /// A role that another question has; the line where it stands first.
  case duplicateRole(String, firstLine: Int)

  /// A score or points below 0.
  case negativePoints(Double)
  /// An option with the score of another.
  case equalScores(Double, other: String)
  /// A level that is not reached even where every question is answered best.
  case levelOutOfReach(from: Double, best: Double)
  /// A number that is worth the same whatever is answered.
  case alwaysWorth(Double)

  // MARK: Conditions, gates and versions

  /// A dimension that the definition does not have.
  case unknownDimension(String, suggestion: String?)
  /// A level that the definition does not have.
  case unknownLevel(String, suggestion: String?)
  /// A condition that refers to a question which is asked later.
  case laterQuestion(String)
  /// Conditions that lead from a question back to itself.
  case conditionCycle([String])
  /// A condition that never holds, since it wants two things of one question that exclude each other.
  case contradiction(question: String)
  /// A comparison that does not fit what is compared.
  case comparisonNotForKind(String, subject: String, allowed: [String])
  /// A gate about something that has no score.
  case gateOnUnscored(String)
  /// A gate of a dimension about something that does not lie below it.
  case gateOutsideDimension(String)
  /// A gate that asks for a level which is not below its own.
  case levelNotBelow(String)
  /// A gate that asks for more than a question can be worth.
  case gateOutOfReach(Double, best: Double)
  /// Gates before the first level, on which everybody is at least.
  case gateOnFirstLevel
  /// `replaces` in a definition without an older version.
  case noOlderVersion
  /// A question that the older version does not have.
  case unknownOldQuestion(String, version: String, suggestion: String?)
  /// An option that the older question does not have.
  case unknownOldOption(String, question: String, suggestion: String?)

  // MARK: Municipalities

  /// An official key of the wrong length or with other signs than digits.
  case badOfficialKey(String, digits: Int)
  /// A municipality that is no region has no AGS.
  case missingOfficialKey(kind: String)
  /// A key that does not fit a region, or members that do not fit a municipality.
  case keyNotForMunicipality(key: String, kind: String)
  /// An AGS that does not begin with its district's key.
  case districtMismatch(ags: String, district: String)
  /// A key that no Kreis has.
  case unknownDistrict(String, suggestion: String?)

  // MARK: Gemeindeverzeichnis

  /// A line that begins with no type of record.
  case badRecordType(String)
  /// Columns that should hold a whole number.
  case badColumns(String, columns: ClosedRange<Int>)
  /// A municipality that is there twice.
  case duplicateOfficialKey(String, firstLine: Int)
  /// A municipality whose Kreis the list does not have.
  case missingDistrictRecord(String)
  /// A list without a municipality.
  case noMunicipalities

  // MARK: Assessments

  /// A question that the definition does not have.
  case unknownQuestion(String, suggestion: String?)
  /// An option that the question does not have.
  case unknownOption(String, question: String, allowed: [String], suggestion: String?)
  /// An option chosen twice.
  case duplicateOption(String)
  /// More options than allowed.
  case tooManySelections(maximum: Int)
  /// An exclusive option beside others.
  case exclusiveWithOthers(String)
  /// A value of another type than the question asks for.
  case wrongAnswerType(expected: ExpectedType, question: String)
  /// Neither a value nor a state.
  case emptyAnswer
  /// Both a value and a state.
  case valueAndState
  /// "Does not apply" without a reason.
  case missingReason
  /// A part that is more than the whole.
  case partExceedsWhole(part: Double, whole: Double)
  /// Submitted without saying when, or the other way round.
  case statusWithoutTime
  /// A seal that is no digest.
  case badSeal
  /// A draft with a seal.
  case sealOnDraft
  /// What stands in the file is not what was handed in.
  case sealBroken
  /// A link that is neither http nor https.
  case badLink(String)
  /// The file's place says another municipality or quarter than its content.
  case misplaced(expected: String, found: String)
  /// An answer to a question that is not asked under these answers or of this municipality.
  case answerNotAsked(question: String)
  /// The answer is an option that is not offered under these answers or to this municipality.
  case optionNotOffered(String, question: String)
  /// A figure without its source.
  case missingSource(question: String)
  /// A handed in answer that was drafted out of the answers of others and that nobody has confirmed.
  case unconfirmedAnswer(question: String)
  /// A target that is to be reached before the way to it begins.
  case targetBeforeStart(by: String, since: String)
  /// A second target for the same.
  case duplicateTarget
  /// A quarter that has not begun.
  case futureQuarter(String)
  /// A municipality that does not take part.
  case unknownMunicipality(String, suggestion: String?)
  /// A definition that is not in the workspace.
  case unknownQuestionnaire(id: String, version: String)

  // MARK: The site

  /// What is wrong in `site.json` or the logo.
  case site(SiteProblem)

  /// Something in the record of what was published of groups that does not fit the rest of it.
  case contradictoryRecord

  // MARK: Meetings

  /// What is wrong in meetings, commitments and minutes.
  case meeting(MeetingProblem)

  // MARK: Files

  /// The file is not there.
  case noSuchFile
  /// The file cannot be read, with the system's reason.
  case unreadable(LocalizedText)
  /// A file among the assessments whose place or name is not that of one.
  case strayFile
  /// A second file that says something else about the same municipality and quarter.
  case contradicts(file: String)
  /// A link in a folder that came from somebody else; nobody knows where it leads.
  case symbolicLink
}

/// What type a value has to have.
public enum ExpectedType: Sendable, Hashable {
  /// An object.
  case object
  /// An array.
  case array
  /// A string.
  case string
  /// A number.
  case number
  /// A number without decimals.
  case wholeNumber
  /// `true` or `false`.
  case bool
  /// An object with one text per language.
  case localizedText
  /// The id of one option.
  case option
  /// An array of option ids.
  case options
  /// An object with `part` and `whole`.
  case share
}
