internal import Localization
internal import MaturityModel

/// Everything in which words are looked for, question by question.
struct SearchIndex: Sendable, Hashable {
  private struct Entry: Sendable, Hashable {
    let step: Step
    /// What is searched, the best place first.
    let places: [(place: SearchHit.Place, key: SearchKey)]

    static func == (left: Self, right: Self) -> Bool { left.step == right.step }

    func hash(into hasher: inout Hasher) { hasher.combine(step) }
  }

  private let entries: [Entry]

  /// Takes in some questions with the options that they offer.
  init(_ steps: [Step], in language: Language) {
    entries = steps.map { step in
      let question = step.question
      var places: [(place: SearchHit.Place, key: SearchKey)] = [
        (.code, SearchKey(question.code)), (.question, SearchKey(question.text[language])),
      ]
      let options = AnswerText(question: question, texts: Texts(language)).options
      if question.kind != .boolean {
        places += options.enumerated().map { (.option($0), SearchKey($1)) }
      }
      if let help = question.help?[language] { places.append((.help, SearchKey(help))) }
      places.append((.dimension, SearchKey(step.dimension.name[language])))
      return Entry(step: step, places: places)
    }
  }

  /// The questions that hold every word of a text, those that hold them in the best place first.
  func hits(for text: String) -> [SearchHit] {
    let words = text.split(whereSeparator: \.isWhitespace).map { SearchKey(String($0)) }
    guard words.contains(where: { !$0.isEmpty }) else { return [] }
    let hits = entries.compactMap { hit(in: $0, words) }
    return SearchHit.Place.ranks.flatMap { rank in hits.filter { $0.place.rank == rank } }
  }

  private func hit(in entry: Entry, _ words: [SearchKey]) -> SearchHit? {
    var worst: SearchHit.Place?
    for word in words {
      let found = entry.places.first { place, key in
        place == .code ? key.starts(with: word) : key.contains(word)
      }
      guard let found else { return nil }
      if worst.map({ $0.rank < found.place.rank }) ?? true { worst = found.place }
    }
    return worst.map { SearchHit(step: entry.step, place: $0) }
  }
}
