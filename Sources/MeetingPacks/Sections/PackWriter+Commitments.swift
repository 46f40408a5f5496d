internal import Explaining
internal import Insights
internal import Localization
internal import MaturityModel
internal import Networking

extension PackWriter {
  /// What became of commitments: those that were open at the meeting before, and those made since.
  func commitments(_ sheet: ExchangeSheet) -> PackSection? {
    // What had ended before the quarter of the last meeting was told there; what ended in it may have ended after it.
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
      "\(told.count) \(told.count == 1 ? "Verabredung" : "Verabredungen"): \(kept) eingelöst, \(told.count - kept - dropped - overdue) offen, "
        + "\(overdue) überfällig, \(dropped) aufgegeben.",
      "\(told.count) \(told.count == 1 ? "commitment" : "commitments"): \(kept) kept, \(told.count - kept - dropped - overdue) open, \(overdue) overdue, "
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
    let words = CommitmentWords(language)
    let with = words.partners(commitment.partners.map(partner))
    let question = sheet.questions.first { $0.id == commitment.question }
    let answers = question.map { question in
      review.compared.compactMap { source.answer(review.municipality, question, in: $0) }
    }
    return PackTable.Row(
      [
        name(review.municipality), commitment.text + with, commitment.by.code, words.state(review.state),
        words.result(review.result, question),
      ],
      from: [source.commitment(commitment, of: id(review.municipality))] + (answers ?? []))
  }
}
