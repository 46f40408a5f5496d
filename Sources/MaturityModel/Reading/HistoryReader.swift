internal import Localization
internal import LocatedJSON

/// Reads what happened to an assessment.
struct HistoryReader {
  let assessments: AssessmentReader
  let entry: QuestionnaireCatalog.Entry?
  private var reader: FileReader { assessments.reader }

  private enum Event: String, CaseIterable {
    case submitted, reopened, changed

    /// The keys that only this event has.
    var keys: [String] {
      switch self {
      case .submitted: ["seal"]
      case .reopened: ["reason", "brokenSeal"]
      case .changed: ["question", "old", "new"]
      }
    }
  }

  private static let sharedKeys = ["time", "role", "event"]

  func history(_ value: JSONValue?) -> [HistoryEntry] {
    reader.array(value, read) ?? []
  }

  private func read(_ value: JSONValue) -> HistoryEntry? {
    // The event decides which keys belong here, so it is looked at before all others.
    let event = value["event"]?.string.flatMap { Event(rawValue: $0) }
    let keys = event.map(\.keys) ?? Event.allCases.flatMap(\.keys)
    guard let fields = reader.fields(value, Self.sharedKeys + keys) else { return nil }
    let time = assessments.readTimestamp(fields.required("time"))
    let role = reader.words(fields["role"], maximum: HistoryEntry.longestRole)
    let word: Event? = reader.word(fields.required("event"))
    guard let word, let content = content(of: word, fields), let time else { return nil }
    return HistoryEntry(content, at: time, role: role)
  }

  private func content(of event: Event, _ fields: Fields) -> HistoryEntry.Event? {
    switch event {
    case .submitted:
      return assessments.readSeal(fields.required("seal")).map { .submitted(seal: $0) }
    case .reopened:
      let hadBrokenSeal = reader.bool(fields["brokenSeal"]) ?? false
      return .reopened(reason: reader.words(fields["reason"]), hadBrokenSeal: hadBrokenSeal)
    case .changed:
      let place = fields.required("question")
      let id = reader.id(place)
      let question = id.flatMap { id in
        place.flatMap { place in entry.flatMap { assessments.known(id, in: $0, at: place) } }
      }
      let old = answer(fields.required("old"), to: question)
      let new = answer(fields.required("new"), to: question)
      guard let id, let old, let new else { return nil }
      return .changed(question: id, old: old.answer, new: new.answer)
    }
  }

  /// An answer, or `null` for none.
  private func answer(_ value: JSONValue?, to question: Question?) -> (answer: Answer?, Void)? {
    guard let value else { return nil }
    guard value.kind != .null else { return (nil, ()) }
    return assessments.answer(value, to: question).map { ($0, ()) }
  }
}
