internal import Insights
internal import Localization
internal import MaturityModel
internal import Networking

extension PackWriter {
  /// The newest are enough for a meeting; all of them stand on the pages.
  private static let mostPractices = 6

  /// What municipalities have released for others, the newest first.
  func practice(_ sheet: ExchangeSheet) -> PackSection? {
    let network = sheet.network
    let practices = network.practices().prefix(Self.mostPractices)
    guard !practices.isEmpty else { return nil }
    let statements = practices.map { practice in
      let dimension = network.questionnaire.scoredDimensions.first { dimension in
        dimension.allQuestions.contains { $0.id == practice.question.id }
      }
      let field = dimension?.name[language] ?? ""
      let evidence = [practice.evidence.text, practice.evidence.link].compactMap(\.self)
        .joined(separator: " – ")
      return Statement(
        "\(name(practice.municipality)): \(evidence). \(field), \(topic(practice.question)), "
          + pick("Stand ", "as of ") + "\(practice.time.date.string(in: language)).",
        from: [source.answer(practice.municipality, practice.question, in: practice.quarter)].compactMap(
          \.self))
    }
    return PackSection(
      .practice, heading: pick("Was können andere abschauen?", "What can others learn from?"),
      blocks: [.list(statements)])
  }
}
