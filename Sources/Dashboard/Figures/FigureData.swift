internal import Localization
internal import LocatedJSON
internal import Markup
internal import MaturityModel

/// The numbers of a figure to take along, with what they are, from when, and where they come from.
struct FigureData {
  private let figure: Figure
  private let context: SiteContext

  init(_ figure: Figure, in context: SiteContext) {
    self.figure = figure
    self.context = context
  }

  private var texts: PageTexts { context.texts }

  /// What describes the numbers, one after the other.
  private var notes: [(key: String, title: String, text: String)] {
    [
      ("title", texts.figureTitle, figure.title), ("description", texts.figureSentence, figure.sentence),
      ("measure", texts.figureMeasure, figure.measure), ("source", texts.figureOrigin, figure.source),
    ] + (context.noticeOfFiles.map { [("notice", texts.figureNotice, $0)] } ?? []) + [
      ("quarter", texts.quarter, context.quarter.code)
    ]
  }

  /// The table as readers of the language expect it in a spreadsheet; below it, after an empty line, what it is.
  func csv() -> [UInt8] {
    var csv = CSVWriter(context.language == .german ? .german : .plain)
    csv.row(figure.table.columns.map { .text($0) })
    for row in figure.table.rows {
      csv.row(
        row.map { cell in
          switch content(of: cell) {
          case .text(let text): .text(text)
          case .number(let number): .number(number)
          case .nothing: .number(nil)
          }
        })
    }
    csv.row([])
    for note in notes { csv.row([.text(note.title), .text(note.text)]) }
    return csv.bytes
  }

  /// The same for programs: numbers are numbers, and what is not known is null.
  func json() -> [UInt8] {
    let rows = figure.table.rows.map { row -> JSON in
      .array(
        row.map { cell in
          switch content(of: cell) {
          case .text(let text): .string(text)
          case .number(let number): .number(number)
          case .nothing: .null
          }
        })
    }
    let members: [(key: String, value: JSON)] =
      [("format", .number(1)), ("language", .string(context.language.rawValue))]
      + notes.map { ($0.key, .string($0.text)) }
      + [("columns", .array(figure.table.columns.map { .string($0) })), ("rows", .array(rows))]
    return JSON.object(members).serialized()
  }

  private enum Content {
    case text(String)
    case number(Double)
    case nothing
  }

  /// What a cell says to a program: a range such as "41,0–47,5" stays a text.
  private func content(of cell: FigureTable.Cell) -> Content {
    guard cell.isNumber else { return .text(cell.text) }
    guard !cell.text.isEmpty, cell.text != texts.missing else { return .nothing }
    return context.number.value(of: cell.text).map { .number($0) } ?? .text(cell.text)
  }
}
