internal import Insights
internal import Localization
internal import LocatedJSON
internal import Markup
internal import MaturityModel
internal import Scoring

/// The published data as CSV and JSON.
struct ScoreFiles {
  private let network: Network
  private let edition: Edition

  init(_ network: Network, _ edition: Edition = .network) {
    self.network = network
    self.edition = edition
  }

  // MARK: - CSV

  func csv(_ form: CSVWriter.Form) -> [UInt8] {
    var csv = CSVWriter(form)
    csv.row(
      [
        "municipality", "name", "ags", "kind", "quarter", "dimension", "score", "level", "low", "high",
        "answered",
        "applicable", "notice",
      ].map { .text($0) })
    let scale = network.questionnaire.scale
    let mark = DataMark(edition, form.language)
    for (index, municipality) in network.municipalities.enumerated() {
      let head: [CSVWriter.Cell] = [
        .text(municipality.id), .text(municipality.name), .text(municipality.ags ?? ""),
        .text(municipality.kind.rawValue),
      ]
      for row in network.scoreRows(of: index) { csv.row(head + cells(row, scale, mark)) }
    }
    return csv.bytes
  }

  private func cells(_ row: ScoreRow, _ scale: Scale, _ mark: DataMark) -> [CSVWriter.Cell] {
    let score = row.score
    return [
      .text(row.quarter.code), .text(row.dimension),
      .number(score.value.map(scale.shown)), .number(score.level.map { Double($0 + 1) }),
      .number(score.range.map { scale.shown($0.lowerBound) }),
      .number(score.range.map { scale.shown($0.upperBound) }), .number(row.answered.map(Double.init)),
      .number(row.applicable.map(Double.init)), .text(mark.beside(row.notice)),
    ]
  }

  // MARK: - JSON

  func json() -> [UInt8] {
    let questionnaire = network.questionnaire
    var members: [(key: String, value: JSON)] = [
      ("format", .number(1)),
      ("title", .string(questionnaire.title[.german])),
      ("edition", .string(edition.code)),
    ]
    let notices = DataMark(edition, .german).after(network.notices)
    if !notices.isEmpty { members.append(("notices", .array(notices.map { .string($0) }))) }
    members += [
      (
        "questionnaire",
        .object([("id", .string(questionnaire.id)), ("version", .string(questionnaire.version))])
      ),
      (
        "scale",
        .object([
          ("minimum", .number(questionnaire.scale.minimum)),
          ("maximum", .number(questionnaire.scale.maximum)),
        ])
      ),
      ("levels", .array(questionnaire.levels.enumerated().map { index, level in self.level(index, level) })),
      ("dimensions", .array(questionnaire.scoredDimensions.map(dimension))),
      ("municipalities", .array(network.municipalities.indices.map(municipality))),
    ]
    return JSON.object(members).serialized()
  }

  private func level(_ index: Int, _ level: MaturityLevel) -> JSON {
    .object([
      ("level", .number(index + 1)), ("from", .number(level.from)), ("name", .string(level.name[.german])),
      ("nameEnglish", .string(level.name[.english])),
    ])
  }

  private func dimension(_ dimension: Dimension) -> JSON {
    .object([
      ("id", .string(dimension.id)), ("code", .string(dimension.code)), ("weight", .number(dimension.weight)),
      ("name", .string(dimension.name[.german])), ("nameEnglish", .string(dimension.name[.english])),
    ])
  }

  private func municipality(_ index: Int) -> JSON {
    let municipality = network.municipalities[index]
    let quarters = network.quarters.indices.compactMap { quarter -> (key: String, value: JSON)? in
      network.entry(index, quarter).map { (network.quarters[quarter].code, scores($0)) }
    }
    return .object([
      ("id", .string(municipality.id)), ("name", .string(municipality.name)),
      ("ags", .string(municipality.ags)),
      ("kind", .string(municipality.kind.rawValue)),
      (
        "population",
        network.depth(of: index) == .anonymous ? .null : .number(municipality.population.count)
      ),
      ("quarters", .object(quarters)),
    ])
  }

  private func scores(_ entry: NetworkEntry) -> JSON {
    .object(
      network.measures.map { measure in
        (
          network.dimension(measure)?.id ?? "overall",
          score(entry.score(measure), isLevelAlone: entry.isLevelsAlone)
        )
      })
  }

  private func score(_ score: Score, isLevelAlone: Bool) -> JSON {
    let scale = network.questionnaire.scale
    func rounded(_ value: Double?) -> JSON { .number(value.map { (scale.shown($0) * 1e6).rounded() / 1e6 }) }
    return .object([
      ("score", rounded(score.value)), ("level", .number(score.level.map { Double($0 + 1) })),
      ("low", rounded(score.range?.lowerBound)), ("high", rounded(score.range?.upperBound)),
      ("answered", isLevelAlone ? .null : .number(score.coverage.answered)),
      ("applicable", isLevelAlone ? .null : .number(score.coverage.applicable)),
    ])
  }
}
