internal import Explaining
internal import Insights
internal import Localization
internal import MaturityModel
internal import Networking

extension PackWriter {
  /// What became of commitments: those that were open at the meeting before, and those made since.
  func commitments(_ sheet: ExchangeSheet) -> PackSection? {
    // What had ended before the last meeting was told there.
    let last = scene.before?.quarter
    let told = scene.reviews.filter { review in
      guard let ended = review.commitment.state.ended else { return true }
      return last.map { ended >= $0 } ?? true
    }
    guard !told.isEmpty else { return nil }
    let kept = told.count { if case .done = $0.state { true } else { false } }
    let dropped = told.count { if case .dropped = $0.state { true } else { false } }
    let overdue = told.count { $0.state == .overdue }
    let summary = pick(
      "\(told.count) Verabredungen: \(kept) eingelöst, \(told.count - kept - dropped - overdue) offen, "
        + "\(overdue) überfällig, \(dropped) aufgegeben.",
      "\(told.count) commitments: \(kept) kept, \(told.count - kept - dropped - overdue) open, \(overdue) overdue, "
        + "\(dropped) given up.")
    let table = PackTable(
      caption: pick("Verabredungen und was aus ihnen wurde", "Commitments and what became of them"),
      columns: [
        .init(pick("Kommune", "Municipality")), .init(pick("Verabredung", "Commitment")),
        .init(pick("bis", "by")), .init(pick("Stand", "State")),
        .init(pick("Antwort seither", "Answer since")),
      ], rows: told.map { row($0, sheet) })
    return PackSection(
      .commitments,
      heading: pick("Was wurde aus den Verabredungen?", "What became of the commitments?"),
      blocks: [
        .paragraph(
          Statement(summary, from: told.map { source.commitment($0.commitment, of: id($0.municipality)) })),
        .table(table),
      ])
  }

  private func row(_ review: CommitmentReview, _ sheet: ExchangeSheet) -> PackTable.Row {
    let commitment = review.commitment
    let partners = commitment.partners.map(partner)
    let with = partners.isEmpty ? "" : pick(" (mit ", " (with ") + words.list(partners) + ")"
    let question = sheet.questions.first { $0.id == commitment.question }
    let answers = question.map { question in
      review.compared.compactMap { source.answer(review.municipality, question, in: $0) }
    }
    return PackTable.Row(
      [
        name(review.municipality), commitment.text + with, commitment.by.code, state(review.state),
        result(review.result, question),
      ],
      from: [source.commitment(commitment, of: id(review.municipality))] + (answers ?? []))
  }

  /// What became of a commitment, with a sign.
  func state(_ state: CommitmentReview.State) -> String {
    switch state {
    case .open: pick("offen", "open")
    case .overdue: pick("▼ überfällig", "▼ overdue")
    case .done(let quarter): pick("✓ eingelöst \(quarter.code)", "✓ kept \(quarter.code)")
    case .dropped(let quarter, let reason):
      pick("✗ aufgegeben \(quarter.code): \(reason)", "✗ given up \(quarter.code): \(reason)")
    }
  }

  private func result(_ result: CommitmentReview.Result, _ question: Question?) -> String {
    let code = question.map { "\($0.code) " } ?? ""
    switch result {
    case .unknown: return question == nil ? "–" : code + pick("noch kein Vergleich", "no comparison yet")
    case .followed(let old, let new):
      return "▲ " + code + pick("Stufe \(old + 1) → \(new + 1)", "level \(old + 1) → \(new + 1)")
    case .better(let level):
      return "▲ " + code + pick("besser, weiter Stufe \(level + 1)", "better, still level \(level + 1)")
    case .unchanged(let level):
      return "= " + code + pick("weiter Stufe \(level + 1)", "still level \(level + 1)")
    case .fell(let old, let level) where old == level:
      return "▼ " + code + pick("schlechter, weiter Stufe \(level + 1)", "worse, still level \(level + 1)")
    case .fell(let old, let new):
      return "▼ " + code + pick("Stufe \(old + 1) → \(new + 1)", "level \(old + 1) → \(new + 1)")
    }
  }
}
