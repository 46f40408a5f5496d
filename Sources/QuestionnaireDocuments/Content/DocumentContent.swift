internal import Localization
internal import MaturityModel

/// Everything that a document about a questionnaire says, in the order in which it is said.
struct DocumentContent: Sendable {
  let title: String
  /// Version, id and extent in one line.
  let extent: String
  let description: String?
  let levels: [DocumentLevel]
  /// How the overall score is made.
  let rules: [Fact]
  /// The dimensions at any depth, in the order in which they are asked.
  let dimensions: [DocumentDimension]

  init(_ questionnaire: Questionnaire, _ texts: DocumentTexts) {
    let builder = ContentBuilder(questionnaire, texts)
    title = questionnaire.title[texts.language]
    extent = texts.extent(
      version: questionnaire.version, id: questionnaire.id, questions: questionnaire.questions.count,
      scored: questionnaire.questions.count(where: \.isScored))
    description = questionnaire.description?[texts.language]
    levels = builder.levels
    rules = builder.rules
    dimensions = questionnaire.dimensions.flatMap {
      builder.dimensions(below: $0, depth: 0, siblings: questionnaire.dimensions, questionnaire.rule)
    }
  }
}

/// A term with what there is to say about it.
struct Fact: Sendable, Hashable {
  let term: String
  let text: String
  /// Whether it is what the definition says, word for word.
  let isQuoted: Bool

  init(_ term: String, _ text: String, isQuoted: Bool = false) {
    self.term = term
    self.text = text
    self.isQuoted = isQuoted
  }
}

/// A level of maturity.
struct DocumentLevel: Sendable {
  let number: Int
  let name: String
  /// Where it begins.
  let from: String
  let description: String
  let facts: [Fact]
}

/// A dimension without those below it.
struct DocumentDimension: Sendable {
  let id: String
  /// 0 for a dimension on top.
  let depth: Int
  let code: String
  let name: String
  let description: String?
  let facts: [Fact]
  let questions: [DocumentQuestion]
  /// How many questions it and all below it have.
  let questionCount: Int
}

/// A question with room for its answer.
struct DocumentQuestion: Sendable {
  /// Where the answer is written or ticked.
  enum Room: Sendable {
    /// Boxes, of which one or several are ticked.
    case options([DocumentOption], isMultiple: Bool)
    /// Lines, each with what stands before and behind it.
    case lines([(before: String, behind: String)])
    /// Room for some lines of text.
    case text
  }

  let id: String
  let code: String
  let text: String
  let help: String?
  /// When it is asked.
  let condition: String?
  let room: Room
  /// What answering takes: how many may be chosen, which numbers are allowed.
  let instruction: String?
  /// Whether the answer needs its source and date.
  let needsSource: Bool
  let facts: [Fact]
}

/// An answer that can be ticked.
struct DocumentOption: Sendable {
  /// Its place, by which conditions name it; nothing for yes and no.
  let number: Int?
  let text: String
  /// What it is worth.
  let worth: String?
  /// When it is offered.
  let condition: String?
}
