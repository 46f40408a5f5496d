internal import Insights
internal import Explaining
internal import Localization
internal import MaturityModel
internal import Networking

extension PackWriter {
  /// More proposals than can be talked about help nobody.
  private static let mostActions = 4

  /// What at least three could do together.
  func actions(_ sheet: ExchangeSheet) -> PackSection? {
    let actions = sheet.jointActions(scene.meetings.institutions)
    guard !actions.isEmpty else { return nil }
    let shown = actions.prefix(Self.mostActions).map { action in
      PackBlock.group(title: heading(action, sheet), statements(action, sheet))
    }
    let rest = actions.count - shown.count
    let more =
      rest > 0
      ? [
        PackBlock.paragraph(
          Statement(
            pick(
              (rest == 1 ? "Einen weiteren Bedarf" : "Weitere \(rest) Bedarfe")
                + " teilen mindestens \(JointAction.least) Kommunen: "
                + actions.dropFirst(shown.count).prefix(6).map {
                  shortTopic(sheet.questions[$0.need.question])
                }
                .joined(separator: ", ") + (rest > 6 ? " …" : "."),
              "At least \(JointAction.least) municipalities share \(rest) further \(rest == 1 ? "need" : "needs"): "
                + actions.dropFirst(shown.count).prefix(6).map {
                  shortTopic(sheet.questions[$0.need.question])
                }
                .joined(separator: ", ") + (rest > 6 ? " …" : ".")),
            from: actions.dropFirst(shown.count).flatMap {
              source.answers($0.need.sharing, sheet.questions[$0.need.question])
            }))
      ] : []
    return PackSection(
      .actions, heading: pick("Was ließe sich gemeinsam angehen?", "What could be done together?"),
      blocks: shown + more)
  }

  private func heading(_ action: JointAction, _ sheet: ExchangeSheet) -> String {
    let count = action.need.sharing.count
    return topic(sheet.questions[action.need.question]).withCapital
      + pick(" – \(count) Kommunen", " – \(count) municipalities")
  }

  private func statements(_ action: JointAction, _ sheet: ExchangeSheet) -> [Statement] {
    let need = action.need
    let question = sheet.questions[need.question]
    let answers = source.answers(need.sharing, question)
    let levels = sheet.network.questionnaire.levels.count
    let first = max(levels - 2, levels / 2)
    let upper =
      first + 1 == levels
      ? shortLevel(first) : pick("Stufe \(first + 1) oder \(levels)", "level \(first + 1) or \(levels)")
    let known = sheet.network.municipalities.indices.filter { sheet.level($0, need.question) != nil }
    var statements = [Statement(who(need, sheet), from: answers)]
    // Whoever stands there and seeks help all the same is among those above.
    if need.levels[first...].allSatisfy({ $0 == 0 }) {
      statements.append(
        Statement(
          pick("Auf \(upper) steht im Netzwerk noch niemand.", "Nobody in the network is on \(upper) yet."),
          from: source.answers(known, question)))
    } else if !need.solved.isEmpty {
      let names = words.shortList(need.solved.map { name($0) })
      statements.append(
        Statement(
          pick("Schon auf \(upper): \(names).", "On \(upper) already: \(names)."),
          from: source.answers(need.solved, question)))
    }
    if let asked = sheet.network.questionnaire.question(for: .support), !action.support.isEmpty {
      let list = action.support.prefix(3).map {
        "\(option($0.option, of: asked)) (\($0.municipalities.count))"
      }
      statements.append(
        Statement(
          pick("Als Unterstützung wünschen sie sich: ", "The support that they ask for: ")
            + list.joined(separator: ", ") + ".", from: source.answers(need.sharing, asked)))
    }
    if !action.institutions.isEmpty {
      let names = words.list(action.institutions.map { $0.name[language] })
      let isOne = action.institutions.count == 1
      statements.append(
        Statement(
          pick(
            "Nach dem Katalog \(isOne ? "könnte" : "könnten") helfen: \(names).",
            "By the catalogue these could help: \(names)."),
          from: action.institutions.map { source.meetings("institutions, \($0.id)") }))
    }
    return statements
  }

  private func who(_ need: Need, _ sheet: ExchangeSheet) -> String {
    let middle = sheet.network.questionnaire.levels.count / 2
    let wishing = words.shortList(need.wishing.map { name($0) }, most: 6)
    let silent = need.sharing.filter { !need.wishing.contains($0) }
    // Of many the first few names would always be the same ones.
    let others =
      silent.count > 8
      ? pick("\(silent.count) Kommunen", "\(silent.count) municipalities")
      : words.list(silent.map { name($0) })
    let below = shortLevel(middle)
    switch (need.wishing.isEmpty, silent.isEmpty) {
    case (true, _):
      return pick("Unter \(below) stehen: \(others).", "Below \(below): \(others).")
    case (false, true):
      return pick("Hilfe suchen: \(wishing).", "Seeking help: \(wishing).")
    case (false, false):
      return pick(
        "Hilfe suchen: \(wishing); außerdem unter \(below): \(others).",
        "Seeking help: \(wishing); also below \(below): \(others).")
    }
  }
}
