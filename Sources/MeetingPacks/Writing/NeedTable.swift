internal import Explaining
internal import Insights
public import Localization
public import Markup
internal import MaturityModel
public import Networking

/// What is lacked as a table for spreadsheets, one number a row.
public struct NeedTable: Sendable {
  /// The heads of the columns.
  public static let columns = [
    "quarter", "group", "groupName", "count", "level", "question", "code", "option", "name", "answered",
    "number", "notice",
  ]

  private let quarter: Quarter
  private let rows: [NeedRow]
  private let language: Language

  /// Chooses the language of the names.
  ///
  /// - Parameters:
  ///   - sheet: what was handed in.
  ///   - language: that of the names.
  ///   - rows: which of its numbers; else all.
  public init(_ sheet: ExchangeSheet, _ language: Language, rows: [NeedRow]? = nil) {
    quarter = sheet.network.quarter
    self.rows = rows ?? sheet.needRows
    self.language = language
  }

  /// The table.
  ///
  /// - Parameters:
  ///   - form: how numbers and columns are told apart.
  ///   - notices: what to say in every row, such as that it is invented.
  /// - Returns: the bytes of the file.
  public func csv(_ form: CSVWriter.Form, notices: [String]) -> [UInt8] {
    var csv = CSVWriter(form)
    csv.row(Self.columns.map { .text($0) })
    for row in rows {
      let (count, level, option) = Self.parts(of: row.count)
      csv.row([
        .text(quarter.code), .text(row.group.rawValue), .text(name(of: row.group)), .text(count),
        .number(level),
        .text(row.question.id), .text(row.question.code), .text(option ?? ""), .text(name(of: row, option)),
        .number(Double(row.answered)), .number(Double(row.number)),
        .text(notices.joined(separator: " · ")),
      ])
    }
    return csv.bytes
  }

  private static func parts(of count: NeedRow.Count) -> (String, level: Double?, option: String?) {
    switch count {
    case .level(let level): ("level", Double(level + 1), nil)
    case .lacking: ("lacking", nil, nil)
    case .wishing: ("wishing", nil, nil)
    case .naming(let role, let option): (role.rawValue, nil, option)
    }
  }

  private func name(of group: GroupRecord.Group) -> String {
    switch group {
    case .all: language.pick("Alle", "All")
    case .kind(let kind): MunicipalityWords(language).kind(kind)
    case .size(let size): MunicipalityWords(language).sizeClass(size)
    }
  }

  private func name(of row: NeedRow, _ option: String?) -> String {
    guard let option else { return row.question.topicName(in: language) }
    guard case .multiple(let choice) = row.question.kind else { return option }
    return choice.options.first { $0.id == option }?.text[language] ?? option
  }
}
