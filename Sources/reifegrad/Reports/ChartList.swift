internal import Dashboard
internal import Localization
internal import Terminal

/// Which charts there are, what each shows and what it needs.
enum ChartList {
  private static let narrowestSummary = 24

  static var text: String {
    groups.map { title, isMember in
      ([title] + ChartKind.allCases.filter(isMember).flatMap(lines)).joined(separator: "\n") + "\n"
    }.joined(separator: "\n")
  }

  private static var groups: [(title: String, isMember: (ChartKind) -> Bool)] {
    [
      (
        screen.pick("Alle Kommunen", "All municipalities"),
        { $0.municipalities.lowerBound == 0 && $0.dimension == .none }
      ),
      (
        screen.pick(
          "Alle Kommunen, mit --dimension in einem Handlungsfeld",
          "All municipalities, with --dimension in one dimension"), { $0.dimension == .possible }
      ),
      (
        screen.pick("Ein Handlungsfeld: --dimension", "One dimension: --dimension"),
        { $0.dimension == .needed }
      ),
      (
        screen.pick("Eine Kommune: --municipality", "One municipality: --municipality"),
        { $0.municipalities == 1...1 }
      ),
      (
        screen.pick(
          "Mehrere Kommunen: jede mit --municipality", "Several municipalities: each with --municipality"),
        { $0.municipalities.lowerBound > 1 }
      ),
    ]
  }

  private static func lines(of kind: ChartKind) -> [String] {
    let (name, other) = (kind.name(in: screen), kind.name(in: screen.pick(.english, .german)))
    let widest = (
      own: ChartKind.allCases.reduce(0) { max($0, $1.name(in: screen).count) },
      other: ChartKind.allCases.reduce(0) { max($0, $1.name(in: screen.pick(.english, .german)).count) }
    )
    func padded(_ text: String, to width: Int) -> String {
      text + String(repeating: " ", count: width - text.count)
    }
    let head = "  \(padded(name, to: widest.own))  \(padded(other, to: widest.other))  "
    let summary = kind.summary(in: screen)
    guard reportWidth - head.count >= narrowestSummary else {
      return ["  \(name)  \(other)"]
        + WordWrap.lines(of: summary, width: reportWidth - 4).map { "    \($0)" }
    }
    let indent = String(repeating: " ", count: head.count)
    return WordWrap.lines(of: summary, width: reportWidth - head.count).enumerated().map { index, line in
      (index == 0 ? head : indent) + line
    }
  }
}
