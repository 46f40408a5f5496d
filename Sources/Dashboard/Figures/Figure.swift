internal import Charts
internal import Localization

/// A chart with all that belongs to it: the finding, the sentence, the numbers as a table, the source.
struct Figure: Sendable {
  /// Anchor on the page and part of the file's name.
  let id: String
  /// The finding, as a heading.
  let title: String
  /// Value, comparison and change in one or two sentences; also the chart's description.
  let sentence: String
  /// What is measured and in which unit.
  let measure: String
  /// Source, date and count.
  let source: String
  /// The picture.
  let chart: any Chart
  /// The same numbers.
  let table: FigureTable
  /// Whom it is about, where the page says that and the chart does not; said where the chart stands alone.
  var subject: String?
  private let drawings = FigureDrawings()

  /// The same figure about somebody.
  func about(_ subject: String) -> Figure {
    var figure = self
    figure.subject = subject
    return figure
  }
}

extension Figure {
  /// The drawing of a size, made once for all pages and files that show it; ids in it begin with the figure's. Its words
  /// are in the language of the figure's own.
  func drawn(_ size: ChartSize, in language: Language) -> DrawnChart {
    drawings.get(size) {
      chart.drawn(
        size,
        context: ChartContext(
          language: language, prefix: "\(id)-\(size == .narrow ? "n" : "w")", title: title,
          description: sentence))
    }
  }
}

/// The numbers of a chart.
struct FigureTable: Sendable {
  /// A cell with a text, which may be a number.
  enum Cell: Sendable {
    case text(String)
    case number(String)
    /// Index of the level whose colour the cell has, and what it shows.
    case level(Int, String)

    var text: String {
      switch self {
      case .text(let text), .number(let text), .level(_, let text): text
      }
    }
  }

  let columns: [String]
  let rows: [[Cell]]
}
