internal import Insights
internal import Localization
internal import MaturityModel

/// The short words beside the figures that a page begins with.
extension PageTexts {
  func heldBackFrom(_ level: String) -> String {
    pick("Stufe \(level) fehlt eine Bedingung", "level \(level) lacks a condition")
  }
  func possible(_ low: String, _ high: String) -> String {
    pick(
      "möglich: \(low) bis \(high), je nach offenen Antworten", "possible: \(low) to \(high), by open answers"
    )
  }
  func since(_ quarter: String) -> String { pick("Seit dem \(quarter)", "Since the \(quarter)") }
  func byCommonQuestions(_ common: CommonQuestions) -> String {
    pick(
      "verglichen über \(common.count) gemeinsame Fragen", "compared by \(common.count) questions in common")
  }
  func openQuestions(_ count: Int) -> String {
    count == 1
      ? pick("1 Frage ist offen", "1 question is open")
      : pick("\(count) Fragen sind offen", "\(count) questions are open")
  }
  func whereAhead(_ name: String) -> String {
    pick("Wo ist \(name) voraus, wo ist Luft?", "Where is \(name) ahead, where is room?")
  }
  /// Who the peers are, beside a rank or a chart.
  func peersInShort(_ basis: PeerGroup.Basis) -> String {
    switch basis {
    case .kindAndSize(let kind, let size):
      pick(
        "Vergleichsgruppe: \(self.kind(kind)), \(sizeClass(size))",
        "peers: \(self.kind(kind)), \(sizeClass(size))")
    case .kind(let kind):
      pick("Vergleichsgruppe: Art \(self.kind(kind))", "peers: kind \(self.kind(kind))")
    case .municipalities: pick("Vergleichsgruppe: alle Städte", "peers: all cities and towns")
    case .regions: pick("Vergleichsgruppe: alle Regionen", "peers: all regions")
    case .all: pick("Vergleichsgruppe: alle Teilnehmenden", "peers: all participants")
    }
  }
}
