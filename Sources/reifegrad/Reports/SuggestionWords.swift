internal import Explaining
internal import Insights
internal import Localization
internal import MaturityModel

/// A suggestion and the answers behind it in a few words, options by their numbers as they are typed.
struct SuggestionWords {
  /// So many numbers stand one beside the other; of more the first and the last are named.
  private static let mostNumbers = 3

  private let suggestion: RegionSuggestion
  private let language: Language

  init(_ suggestion: RegionSuggestion, _ language: Language) {
    (self.suggestion, self.language) = (suggestion, language)
  }

  private var question: Question { suggestion.question }

  /// What is suggested.
  var suggested: String { brief(suggestion.value) }

  /// How the members have answered: `3 × Antwort 2, 1 × Antwort 4`.
  var answers: String {
    switch question.kind {
    case .choice, .boolean: counted(suggestion.answers)
    case .multiple: countedOptions
    case .number, .text: numbers
    }
  }

  /// Each answer with how many gave it, the most frequent first, else in the order of the question.
  private func counted(_ values: [AnswerValue]) -> String {
    let counts = values.reduce(into: [AnswerValue: Int]()) { $0[$1, default: 0] += 1 }
    return counts.sorted { (-$0.value, place(of: $0.key)) < (-$1.value, place(of: $1.key)) }
      .map { "\($0.value) × \(brief($0.key))" }.joined(separator: ", ")
  }

  /// Options chosen equally often stand together: `3 × Antwort 1, 4; 1 × Antwort 2`.
  private var countedOptions: String {
    let chosen = suggestion.answers.flatMap(\.options)
    let counts = question.optionIDs.map { id in (id, chosen.count { $0 == id }) }
    return Set(counts.map(\.1)).subtracting([0]).sorted(by: >).map { count in
      "\(count) × \(brief(.options(counts.filter { $0.1 == count }.map(\.0))))"
    }.joined(separator: "; ")
  }

  private func place(of value: AnswerValue) -> Int {
    if case .boolean(let isTrue) = value { return isTrue ? 0 : 1 }
    return value.options.first.flatMap { question.optionIDs.firstIndex(of: $0) } ?? 0
  }

  private var numbers: String {
    let values = suggestion.answers.sorted { ($0.numericValue ?? 0) < ($1.numericValue ?? 0) }
    let words = AnswerWords(question, language)
    let shown = values.compactMap(\.numericValue).map(words.withUnit)
    guard shown.count > Self.mostNumbers, let first = shown.first, let last = shown.last else {
      return shown.joined(separator: "; ")
    }
    return language.pick("\(first) bis \(last)", "\(first) to \(last)")
  }

  private func brief(_ value: AnswerValue) -> String {
    let words = AnswerWords(question, language)
    switch value {
    case .option, .options:
      let places = value.options.compactMap { question.optionIDs.firstIndex(of: $0) }.sorted()
      let list = places.map { "\($0 + 1)" }.joined(separator: ", ")
      return language.pick("Antwort \(list)", "answer \(list)")
    case .share: return value.numericValue.map(words.withUnit) ?? words.text(value)
    case .boolean, .number, .text: return words.text(value)
    }
  }
}
