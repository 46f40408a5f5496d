internal import Explaining
internal import Insights
internal import Localization
internal import MaturityModel
internal import Networking
internal import Scoring

extension PackWriter {
  /// How many options a cell names that are named equally often.
  private static let mostEqual = 3

  /// What many lack, by dimension; what hinders them, and for which support they ask.
  func needs(_ sheet: ExchangeSheet) -> PackSection? {
    let network = sheet.network
    let all = network.municipalities.indices.filter { sheet.quarters[$0] != nil }
    let needs = sheet.needs()
    let rows = network.questionnaire.scoredDimensions.indices.map { place in
      row(needs.filter { $0.dimension == place }, .dimension(place), all, sheet)
    }
    let names = network.questionnaire.levels.indices.map { pick("Stufe \($0 + 1)", "Level \($0 + 1)") }
    let table = PackTable(
      caption: pick(
        "Wie viele Kommunen stehen auf welcher Stufe, und was fehlt am häufigsten?",
        "How many municipalities are on which level, and what is lacked most often?"),
      columns: [.init(pick("Handlungsfeld", "Dimension"))]
        + names.map { .init($0, isNumber: true) }
        + [.init(pick("fehlt am häufigsten", "lacked most often"))],
      rows: rows)
    var blocks: [PackBlock] = [.table(table)]
    let mentions = [QuestionRole.obstacles, .support].compactMap { role in mentioned(role, all, sheet) }
    if !mentions.isEmpty { blocks.append(.list(mentions)) }
    let groups = groups(all, sheet)
    if !groups.isEmpty {
      blocks.append(
        .table(
          PackTable(
            caption: pick(
              "Bremsen und gewünschte Unterstützung nach Art und Größe, in Gruppen ab zwei Kommunen",
              "Obstacles and wished support by kind and size, in groups of two or more"),
            columns: [
              .init(pick("Gruppe", "Group")), .init("n", isNumber: true),
              .init(pick("bremst am meisten", "hinders most")), .init(pick("hilft am meisten", "helps most")),
            ], rows: groups)))
    }
    return PackSection(.needs, heading: pick("Was brauchen viele?", "What do many need?"), blocks: blocks)
  }

  private func row(
    _ needs: [Need], _ measure: Measure, _ all: [Int], _ sheet: ExchangeSheet
  ) -> PackTable.Row {
    let network = sheet.network
    let levels = network.questionnaire.levels.indices.map { level in
      all.count { municipality in
        sheet.quarters[municipality].flatMap { network.score(measure, municipality, $0)?.level } == level
      }
    }
    // Of equally many that for which most seek help, then the first one.
    let most = needs.max {
      ($0.sharing.count, $0.wishing.count) < ($1.sharing.count, $1.wishing.count)
    }
    let lack = most.flatMap { need -> String? in
      guard !need.sharing.isEmpty else { return nil }
      let text = topic(sheet.questions[need.question])
      return pick(
        "\(text): \(need.sharing.count) von \(need.heard)", "\(text): \(need.sharing.count) of \(need.heard)")
    }
    let scores = all.compactMap { municipality in
      sheet.quarters[municipality].flatMap { source.score(measure, municipality, $0) }
    }
    return PackTable.Row(
      [name(measure, network)] + levels.map { $0 == 0 ? "·" : "\($0)" } + [lack ?? "–"],
      from: scores + (most.map { source.answers($0.sharing, sheet.questions[$0.question]) } ?? []))
  }

  // MARK: - Obstacles and support

  private func mentioned(_ role: QuestionRole, _ all: [Int], _ sheet: ExchangeSheet) -> Statement? {
    guard let question = sheet.network.questionnaire.question(for: role) else { return nil }
    let answered = sheet.answered(role, by: all)
    let mentions = sheet.mentions(role, by: all)
    guard !mentions.isEmpty else { return nil }
    let list = mentions.prefix(4).map { "\(option($0.option, of: question)) (\($0.municipalities.count))" }
    let text =
      role == .obstacles
      ? pick(
        "Das bremst die \(answered.count) Kommunen, die sich dazu geäußert haben: \(list.joined(separator: ", ")).",
        "This hinders the \(answered.count) municipalities that said something: \(list.joined(separator: ", "))."
      )
      : pick(
        "Das hilft ihnen am meisten: \(list.joined(separator: ", ")).",
        "This helps them most: \(list.joined(separator: ", ")).")
    return Statement(text, from: source.answers(answered, question))
  }

  /// The text of an option of a context question.
  func option(_ id: String, of question: Question) -> String {
    guard case .multiple(let choice) = question.kind else { return id }
    return choice.options.first { $0.id == id }?.text[language] ?? id
  }

  private func groups(_ all: [Int], _ sheet: ExchangeSheet) -> [PackTable.Row] {
    let municipalities = sheet.network.municipalities
    let kinds = Municipality.Kind.allCases.map { kind in
      (words.kind(kind), all.filter { municipalities[$0].kind == kind })
    }
    let sizes = SizeClass.allCases.map { size in
      (words.sizeClass(size), all.filter { municipalities[$0].sizeClass == size })
    }
    return (kinds + sizes).compactMap { title, members in
      let cells = [QuestionRole.obstacles, .support].map { most($0, members, sheet) }
      guard cells.contains(where: { $0 != "–" }) else { return nil }
      let questions = [QuestionRole.obstacles, .support].compactMap {
        sheet.network.questionnaire.question(for: $0)
      }
      let answered = Set([QuestionRole.obstacles, .support].flatMap { sheet.answered($0, by: members) })
      return PackTable.Row(
        [title, "\(answered.count)"] + cells, from: questions.flatMap { source.answers(members, $0) })
    }
  }

  private func most(_ role: QuestionRole, _ members: [Int], _ sheet: ExchangeSheet) -> String {
    guard let question = sheet.network.questionnaire.question(for: role) else { return "–" }
    // What one municipality says stands for no group.
    guard sheet.answered(role, by: members).count > 1 else { return "–" }
    let mentions = sheet.mentions(role, by: members)
    guard let most = mentions.first?.municipalities.count else { return "–" }
    // All that are named equally often, so that no group seems to want something else than the next one.
    let equal = mentions.prefix { $0.municipalities.count == most }.map { option($0.option, of: question) }
    let more = equal.count - Self.mostEqual
    return equal.prefix(Self.mostEqual).joined(separator: ", ")
      + (more > 0 ? pick(" und \(more) weitere", " and \(more) more") : "")
      + (equal.count > 1 ? pick(" (je \(most))", " (\(most) each)") : " (\(most))")
  }
}
