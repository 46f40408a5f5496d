internal import Insights
internal import MaturityModel

extension PageTexts {
  // MARK: - Ranking

  /// `dimension` is nothing for the overall score.
  func rankingMeasure(_ dimension: String?) -> String {
    let what = dimension.map { pick("Wert für „\($0)“", "Score for “\($0)”") } ?? overall
    return pick(
      "\(what) in Punkten, mit Stufe; Platz mit der Spanne, die andere Gewichte und offene Antworten zulassen",
      "\(what) in points, with level; rank with the range that other weights and open answers allow")
  }
  /// `names` in a sentence.
  func withLevelAlone(_ names: String) -> String {
    pick("Nur mit Stufe veröffentlicht: \(names).", "Published with the level alone: \(names).")
  }
  /// Why a rank is not one among all.
  var amongPublished: String { pick("nur wer Punkte veröffentlicht", "of those who publish points") }
  var peerCount: String { pick("Vergleichskommunen", "Peers") }
  var peersAre: String { pick("Vergleichsgruppe", "Peer group") }

  /// What the members of a group of peers have in common, in a few words.
  func basis(_ basis: PeerGroup.Basis) -> String {
    switch basis {
    case .kindAndSize(let kind, let size): "\(self.kind(kind)), \(sizeClass(size))"
    case .kind(let kind): pick("gleiche Art: \(self.kind(kind))", "same kind: \(self.kind(kind))")
    case .municipalities: pick("alle Städte", "all cities and towns")
    case .regions: pick("alle Regionen", "all regions")
    case .all: pick("alle Teilnehmenden", "all participants")
    }
  }

  /// Whose median a mark shows where each row has its own peers.
  func peersMedian(of bases: [PeerGroup.Basis]) -> String {
    guard bases.count > 1 else {
      return pick("Median der anderen", "Median of the others")
        + (bases.first.map { " (\(basis($0)))" } ?? "")
    }
    let groups =
      bases.count <= 3
      ? bases.map(basis).joined(separator: "; ")
      : pick(
        "gleiche Art und Größe; wo das keine vier andere sind, weiter gefasst",
        "same kind and size; wider where those are not four others")
    return pick("Median der jeweiligen Vergleichsgruppe (\(groups))", "Median of the own peers (\(groups))")
  }

  // MARK: - Tiles

  var tileSubmitted: String { pick("haben abgegeben", "have handed in") }
  var tileLevel: String { pick("Mittlere Stufe", "Middle level") }
  func tileMedian(_ points: String) -> String {
    pick("Median \(self.points(points))", "median \(self.points(points))")
  }
  var tileMoved: String { pick("Stufe gewechselt", "Changed level") }
  func tileStayed(_ count: Int) -> String { pick("\(count) wie zuvor", "\(count) as before") }
  var tileCompleteness: String { pick("Vollständigkeit", "Completeness") }
  func tileMedian(_ points: String, of count: Int) -> String {
    pick("Median der Punkte: \(points) (n = \(count))", "median of points: \(points) (n = \(count))")
  }
  func tileAnswered(_ answered: String, _ all: String) -> String {
    pick("\(answered) von \(all) Fragen beantwortet", "\(answered) of \(all) questions answered")
  }

  // MARK: - Level flow

  var howLevelsFlow: String { pick("Wie haben sich die Stufen verschoben?", "How did the levels shift?") }
  func flowTitle(rose: Int, fell: Int, of count: Int) -> String {
    guard rose + fell > 0 else {
      return switch count {
      case 1: pick("Die eine Kommune bleibt auf ihrer Stufe", "The one municipality stays on its level")
      case 2: pick("Beide bleiben auf ihrer Stufe", "Both stay on their level")
      default: pick("Alle \(count) bleiben auf ihrer Stufe", "All \(count) stay on their level")
      }
    }
    var parts: [String] = []
    if rose > 0 { parts.append(pick("\(rose) \(rose == 1 ? "steigt" : "steigen")", "\(rose) up")) }
    if fell > 0 { parts.append(pick("\(fell) \(fell == 1 ? "fällt" : "fallen")", "\(fell) down")) }
    let stayed = count - rose - fell
    if stayed > 0 {
      parts.append(
        pick(
          "\(stayed) \(stayed == 1 ? "bleibt" : "bleiben") auf ihrer Stufe",
          "\(stayed) on the same level"))
    }
    return pick("Von \(count): ", "Among \(count): ") + parts.joined(separator: ", ")
  }
  func flowLargest(from: String, to: String, count: Int) -> String {
    pick(
      "Der häufigste Wechsel geht von \(from) zu \(to) (\(count)).",
      "The most frequent change goes from \(from) to \(to) (\(count)).")
  }
  var flowBasis: String {
    pick(
      "Verglichen wird mit dem letzten Quartal, das die Kommune davor abgegeben hat.",
      "Everybody is compared with the last quarter that the municipality handed in before.")
  }
  func flowNewCount(_ count: Int) -> String {
    pick(
      "Neu dabei oder davor ohne vergleichbaren Wert: \(count).",
      "New, or without a comparable score before: \(count).")
  }
  func flowLevelsOnly(_ count: Int) -> String {
    pick(
      count == 1
        ? "Eine Kommune, die nur Stufen veröffentlicht, ist über die Fassungen des Fragebogens hinweg nicht vergleichbar."
        : "\(count) Kommunen, die nur Stufen veröffentlichen, sind über die Fassungen des Fragebogens hinweg nicht "
          + "vergleichbar.",
      count == 1
        ? "One municipality that publishes levels alone cannot be compared across versions of the questionnaire."
        : "\(count) municipalities that publish levels alone cannot be compared across versions of the questionnaire."
    )
  }
  func flowGoneCount(_ count: Int, before: String) -> String {
    pick(
      "Im \(before) noch mit Stufe, jetzt ohne: \(count).",
      "With a level in the \(before), without now: \(count).")
  }
  var flowMeasure: String {
    pick(
      "Stufe des Gesamtwerts; je höher ein Block, desto mehr Kommunen",
      "Level of the overall score; the higher a block, the more municipalities")
  }
  var flowNew: String { pick("zuvor keine Stufe", "no level before") }
  var flowGone: String { pick("jetzt keine Stufe", "no level now") }
  var flowWho: String { pick("Wer", "Who") }

  // MARK: - Level distribution

  var howManyWhere: String { pick("Wie viele stehen auf welcher Stufe?", "How many are on which level?") }
  var municipalities: String { pick("Kommunen", "Municipalities") }
  func distributionTitle(_ levels: String, count: Int, of all: Int, isShared: Bool) -> String {
    isShared
      ? pick(
        "Am häufigsten: \(levels) (je \(count) von \(all))",
        "Most frequent: \(levels) (\(count) of \(all) each)")
      : pick(
        "\(count) von \(all) \(count == 1 ? "steht" : "stehen") auf Stufe \(levels)",
        "\(count) of \(all) \(count == 1 ? "is" : "are") on level \(levels)")
  }
  func distributionSentence(lowest: String, highest: String, isOne: Bool) -> String {
    isOne
      ? pick("Eine andere Stufe hat niemand.", "Nobody has another level.")
      : pick(
        "Die Stufen reichen von \(lowest) bis \(highest).", "The levels go from \(lowest) to \(highest).")
  }
  func distributionWithout(_ count: Int) -> String {
    pick("Nicht auswertbar: \(count).", "Cannot be scored: \(count).")
  }
  /// `dimension` is nothing for the overall score.
  func distributionMeasure(_ dimension: String?) -> String {
    let what =
      dimension.map { pick("für „\($0)“", "for “\($0)”") } ?? pick("des Gesamtwerts", "of the overall score")
    return pick("Anzahl der Kommunen je Stufe \(what)", "Number of municipalities by level \(what)")
  }

  // MARK: - Answers

  func sharesTitle(best: String, worst: String) -> String {
    pick(
      "Am weitesten sind die Kommunen bei Frage \(best), am meisten Luft ist bei \(worst)",
      "The municipalities are furthest in question \(best), there is most room in \(worst)")
  }
  func sharesTitle(only code: String, _ value: String) -> String {
    pick(
      "Frage \(code): im Durchschnitt \(points(value))", "Question \(code): \(points(value)) on average")
  }
  var sharesNothing: String { pick("Noch hat niemand geantwortet", "Nobody has answered yet") }
  func sharesSentence(best: String, bestValue: String, worst: String, worstValue: String) -> String {
    pick(
      "Im Durchschnitt \(points(bestValue)) bei „\(best)“, \(points(worstValue)) bei „\(worst)“.",
      "On average \(points(bestValue)) for “\(best)”, \(points(worstValue)) for “\(worst)”.")
  }
  func sharesCompleteness(_ answered: Int, of asked: Int) -> String {
    pick(
      "Beantwortet sind \(answered) von \(asked) Fragen, die zutreffen.",
      "Answered are \(answered) of \(asked) questions that apply.")
  }
  var sharesMeasure: String {
    pick(
      "Anzahl der Kommunen je Antwort, geordnet nach ihrem Wert; n: wie viele gefragt sind",
      "Number of municipalities by answer, in the order of its worth; n: how many are asked")
  }
  var spread: String { pick("Punkte: Anzahl", "Points: number") }

  // MARK: - Reasons

  var whoRose: String { pick("Gestiegen", "Rose") }
  var whoFell: String { pick("Gefallen", "Fell") }
  func nobodyRose(isOfAll: Bool) -> String {
    isOfAll
      ? pick("In Punkten ist niemand gestiegen.", "In points nobody rose.")
      : pick("Von denen mit Punkten ist niemand gestiegen.", "Of those with points nobody rose.")
  }
  func nobodyFell(isOfAll: Bool) -> String {
    isOfAll
      ? pick("In Punkten ist niemand gefallen.", "In points nobody fell.")
      : pick("Von denen mit Punkten ist niemand gefallen.", "Of those with points nobody fell.")
  }
  func moreMovers(_ count: Int) -> String {
    count == 1
      ? pick(
        "Eine weitere Kommune steht auf ihrer eigenen Seite.", "One more municipality is on its own page.")
      : pick(
        "\(count) weitere Kommunen stehen auf ihren eigenen Seiten.",
        "\(count) more municipalities are on their own pages.")
  }
  var noSingleAnswer: String {
    pick(
      "Keine einzelne Antwort erklärt das; es hat sich geändert, welche Fragen zählen.",
      "No single answer explains this; which questions count has changed.")
  }
  func fromTo(_ before: String, _ now: String) -> String {
    pick("zuvor: \(before) → jetzt: \(now)", "before: \(before) → now: \(now)")
  }

  // MARK: - Good practice

  var goodPractice: String { pick("Was zeigen andere her?", "What do others show?") }
  var goodPracticeLead: String {
    pick(
      "Belege, die Kommunen für andere freigegeben haben, die neuesten zuerst.",
      "Evidence that municipalities have released for others, the newest first.")
  }
  func morePractice(_ count: Int) -> String {
    pick(
      "\(count) weitere Belege stehen auf den Seiten der Kommunen.",
      "\(count) more pieces of evidence are on the pages of the municipalities.")
  }
}
