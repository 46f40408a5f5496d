internal import Explaining
internal import Insights
internal import LocatedJSON
internal import Localization
internal import MaturityModel
internal import Scoring
internal import Terminal

/// All municipalities of a quarter side by side, as a table or as JSON.
struct ComparisonReport {
  let network: Network
  let quarter: Int

  private var rows: [ComparedMunicipality] { network.comparison(in: quarter) }

  /// Who has not handed in for the quarter, and whether there is a draft for it.
  private var missing: [(municipality: Municipality, isDraft: Bool)] {
    network.municipalities.indices.filter { network.entry($0, quarter) == nil }.map { index in
      (
        network.municipalities[index],
        network.draft(index)?.assessment.quarter == network.quarters[quarter]
      )
    }
  }

  // MARK: - Table

  /// The table of one measure: of the whole, or of a dimension on top.
  func table(of measure: Measure, in language: Language) -> String {
    func pick(_ german: @autoclosure () -> String, _ english: @autoclosure () -> String) -> String {
      language.pick(german(), english())
    }
    let title = network.dimension(measure)?.name[language] ?? pick("Gesamtwert", "Overall score")
    var lines = ["\(title) · \(network.quarters[quarter].name(in: language))"] + network.notices + [""]
    var table = TextTable(
      [
        pick("Kommune", "Municipality"), pick("Wert", "Score"), pick("Spanne", "Range"),
        pick("Stufe", "Level"),
        pick("Platz", "Rank"), pick("bei Ähnlichen", "among peers"),
      ], [.left, .right, .right, .left, .right, .right])
    for row in sorted(by: measure) { table.add(cells(row.name, row.score, language)) }
    lines += table.lines
    if !missing.isEmpty {
      let draft = pick(" (Entwurf)", " (draft)")
      let names = missing.map { $0.municipality.name + ($0.isDraft ? draft : "") }
      let list = pick("Nicht abgegeben: ", "Not handed in: ") + names.joined(separator: ", ") + "."
      lines += [""] + WordWrap.lines(of: list, width: reportWidth)
    }
    let peers = pick(
      "„Bei Ähnlichen“ heißt: unter Kommunen derselben Art und Größenklasse; sind das weniger als vier "
        + "andere, in "
        + "einem weiteren Kreis.",
      "“Among peers” means: among municipalities of the same kind and class of size; where those are fewer "
        + "than four "
        + "others, in a wider circle.")
    for note in [peers, RankWords.note(for: network.questionnaire.scale, in: language)] {
      lines += [""] + WordWrap.lines(of: note, width: reportWidth)
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// By which version levels are named, where somebody answered another.
  private func versionNote(in language: Language) -> String? {
    let newest = network.questionnaire.reference
    let isMixed = network.municipalities.indices.contains { index in
      network.entry(index, quarter).map { $0.assessment.questionnaire != newest } ?? false
    }
    guard isMixed else { return nil }
    return language.pick(
      "Werte nach der Fassung, die jede Kommune beantwortet hat; Stufen und Handlungsfelder nach Fassung "
        + "\(newest.version) des Fragebogens.",
      "Scores by the version that each municipality answered; levels and dimensions by version "
        + "\(newest.version) of "
        + "the questionnaire.")
  }

  private func sorted(by measure: Measure) -> [(name: String, score: ComparedScore)] {
    let scores = rows.compactMap { row -> (Int, String, ComparedScore)? in
      let score = ([row.overall] + row.dimensions).first { $0.measure == measure }
      return score.map { (row.municipality, network.municipalities[row.municipality].name, $0) }
    }
    return scores.sorted { ($0.2.rank?.plain ?? .max, $0.0) < ($1.2.rank?.plain ?? .max, $1.0) }
      .map { ($0.1, $0.2) }
  }

  private func cells(_ name: String, _ compared: ComparedScore, _ language: Language) -> [String] {
    let words = ScoreWords(network.questionnaire, language)
    let score = compared.score
    let level = score.level.map { "\($0 + 1) \(network.questionnaire.levels[$0].name[language])" }
    let range = score.range.flatMap { $0.lowerBound < $0.upperBound ? $0 : nil }.map {
      "\(words.value($0.lowerBound))–\(words.value($0.upperBound))"
    }
    func rank(_ rank: RankRange?) -> String {
      guard let rank else { return "–" }
      let ends = rank.range
      let text =
        ends.lowerBound == ends.upperBound ? "\(ends.lowerBound)" : "\(ends.lowerBound)–\(ends.upperBound)"
      return "\(text) \(language.pick("von", "of")) \(rank.count)"
    }
    return [
      name, score.value.map(words.value) ?? "–", score.value == nil ? "" : range ?? "",
      level ?? words.summary(score), rank(compared.rank), rank(compared.peerRank),
    ]
  }

  // MARK: - JSON

  var json: JSON {
    let scores = ScoreJSON(questionnaire: network.questionnaire)
    var members: [(key: String, value: JSON)] = [
      ("format", .number(1)), ("quarter", .string(network.quarters[quarter].code)),
    ]
    if !network.notices.isEmpty { members.append(("notices", .array(network.notices.map { .string($0) }))) }
    members += scores.definition
    members.append(("municipalities", .array(rows.map { json($0, scores) })))
    let missing = missing.map { municipality, isDraft in
      JSON.object([
        ("municipality", .string(municipality.id)), ("name", .string(municipality.name)),
        ("draft", .bool(isDraft)),
      ])
    }
    members.append(("missing", .array(missing)))
    return .object(members)
  }

  private func json(_ row: ComparedMunicipality, _ scores: ScoreJSON) -> JSON {
    let municipality = network.municipalities[row.municipality]
    let questionnaire = network.questionnaire
    let dimensions = row.dimensions.map { compared in
      ranked(compared, network.dimension(compared.measure)?.rule ?? questionnaire.rule, scores)
    }
    return .object([
      ("municipality", .string(municipality.id)), ("name", .string(municipality.name)),
      ("kind", .string(municipality.kind.rawValue)), ("size", .string(municipality.sizeClass.rawValue)),
      ("overall", ranked(row.overall, questionnaire.rule, scores)), ("dimensions", .array(dimensions)),
    ])
  }

  private func ranked(_ compared: ComparedScore, _ rule: AggregationRule, _ scores: ScoreJSON) -> JSON {
    var members = scores.members(of: compared.score, rule)
    members += [("rank", json(compared.rank)), ("peerRank", json(compared.peerRank))]
    let below = compared.measure == .overall ? [] : compared.score.dimensions
    if !below.isEmpty { members.append(("dimensions", .array(below.map(scores.tree)))) }
    return .object(members)
  }

  private func json(_ rank: RankRange?) -> JSON {
    guard let rank else { return .null }
    return .object([
      ("low", .number(rank.range.lowerBound)), ("high", .number(rank.range.upperBound)),
      ("plain", .number(rank.plain)), ("of", .number(rank.count)),
    ])
  }
}
