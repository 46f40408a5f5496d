internal import ArgumentParser
internal import Dashboard
internal import Insights
internal import Localization
internal import MaturityModel
internal import Workspace

/// What a chart is drawn of: no more than its edition may show.
struct ChartSource {
  /// What may be shown.
  let network: Network
  /// What the edition withholds; nothing where it shows everything.
  let release: Release?
  private let participants: Participants
  private let edition: Edition

  /// Takes out what may be shown, up to a quarter or the newest; or exits with what is in the way.
  init(_ contents: WorkspaceContents, _ edition: Edition, upTo quarter: Quarter?) throws(ExitCode) {
    self.edition = edition
    participants = contents.participants
    guard edition != .network else {
      network = try contents.network(upTo: quarter)
      release = nil
      return
    }
    // Of all quarters first: what is kept back depends on who has ever been in a group.
    let release = try contents.release(edition.disclosure)
    self.release = release
    let whole = release.network
    guard let quarter else {
      network = whole
      return
    }
    guard
      let place = whole.submittedQuarters.first(where: { whole.quarters[$0] == quarter }),
      let network = whole.asOf(place)
    else {
      throw refuse(
        .missingInput,
        "Zum \(quarter.name(in: .german)) hat die Ausgabe „\(edition.words)“ keine Selbsteinschätzung.",
        "The edition “\(edition.words)” has no assessment of the \(quarter.name(in: .english)).")
    }
    self.network = network
  }

  /// The place of a municipality that may be shown alone.
  func place(ofMunicipality name: String) throws(ExitCode) -> Int {
    let municipality = try participants.find(name)
    guard
      let place = network.municipalities.firstIndex(where: { $0.id == municipality.id }),
      network.depth(of: place) == .full
    else { throw refuse(.missingInput, reason(municipality, .german), reason(municipality, .english)) }
    return place
  }

  private func reason(_ municipality: Municipality, _ language: Language) -> String {
    let name = municipality.name
    if case .municipality(_, let own) = edition {
      return language.pick(
        "\(name) steht in der Ausgabe für \(own) ohne Namen.",
        "\(name) stands in the edition for \(own) without its name.")
    }
    return municipality.publication == .levels
      ? language.pick(
        "\(name) veröffentlicht nur seine Stufen; ein Diagramm dazu gibt es in der Ausgabe „public“ nicht.",
        "\(name) publishes its levels alone; there is no chart of them in the edition “public”.")
      : language.pick(
        "\(name) hat der Veröffentlichung nicht zugestimmt und fehlt in der Ausgabe „public“.",
        "\(name) has not agreed to be published and is not in the edition “public”.")
  }

  /// The place of a dimension among those that are scored.
  func place(ofDimension name: String) throws(ExitCode) -> Int {
    let shown = network.questionnaire
    // An old quarter may have had others than the newest version, which knows what is withheld.
    let definition = shown.hasDimension(name) ? shown : release?.definition ?? shown
    let id = try definition.id(ofDimension: name)
    if let place = shown.scoredDimensions.firstIndex(where: { $0.id == id }) { return place }
    guard release != nil, let withheld = definition.scoredDimensions.first(where: { $0.id == id }) else {
      throw refuse(
        .wrongCall, "Diagramme gibt es nur zu gewerteten Handlungsfeldern der obersten Ebene.",
        "There are charts of scored dimensions on top only.")
    }
    throw refuse(
      .missingInput,
      "„\(withheld.name[.german])“ ist vertraulich; in der Ausgabe „\(edition.words)“ gibt es davon kein Diagramm.",
      "“\(withheld.name[.english])” is confidential; there is no chart of it in the edition “\(edition.words)”."
    )
  }
}
