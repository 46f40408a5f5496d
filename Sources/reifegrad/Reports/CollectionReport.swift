internal import ArgumentParser
internal import LocatedJSON
internal import Localization
internal import MaturityModel
internal import Terminal
internal import Workspace

/// What became of the files that were sent in, as text or as JSON.
struct CollectionReport {
  private let intake: Intake

  init(_ intake: Intake) {
    self.intake = intake
  }

  /// What is wrong with what was refused, and what should be looked at in the rest.
  var diagnostics: [Diagnostic] { intake.files.flatMap(\.diagnostics) }

  // MARK: - Text

  private static let indent = 15

  func text(in language: Language) -> String {
    guard !intake.files.isEmpty else {
      return language.pick(
        "Keine Datei mit der Endung .json gefunden.\n", "No file that ends in .json found.\n")
    }
    var lines: [String] = []
    for file in intake.files {
      let head = file.state.name(in: language)
      var words = [file.arrival.name + (who(file.arrival, language).map { ": " + $0 } ?? "")]
      words += remark(on: file, language).map { [$0] } ?? []
      let wrapped = words.flatMap {
        WordWrap.lines(of: HarmlessText.line($0), width: reportWidth - Self.indent)
      }
      for (index, line) in wrapped.enumerated() {
        let start = index == 0 ? head : ""
        lines.append(start + String(repeating: " ", count: Self.indent - DisplayWidth.of(start)) + line)
      }
    }
    lines.append("")
    lines += WordWrap.lines(of: sum(in: language), width: reportWidth)
    return lines.joined(separator: "\n") + "\n"
  }

  private func who(_ arrival: Arrival, _ language: Language) -> String? {
    guard let municipality = arrival.municipality.flatMap({ intake.participants[$0] }) else { return nil }
    return ([municipality.name] + [arrival.quarter?.name(in: language)].compactMap { $0 })
      .joined(separator: ", ")
  }

  private func remark(on file: Intake.File, _ language: Language) -> String? {
    if let obstacle = file.obstacle {
      return obstacle == .tryAgain
        ? language.pick("Hier arbeitet gerade jemand.", "Somebody is at it.")
        : language.pick("Ließ sich nicht schreiben.", "Could not be written.")
    }
    switch file.verdict {
    case .new, .changed, .unchanged: return nil
    case .same(let other): return language.pick("Gleich wie \(other).", "The same as \(other).")
    case .replaced: return replacement(file, language)
    case .kept(let reason): return self.reason(reason, language)
    case .held(let file):
      return language.pick(
        "Wartet: \(file) ist abgelehnt, und von jeder Kommune wird alles oder nichts übernommen.",
        "Waits: \(file) is refused, and of each municipality all or nothing is taken over.")
    case .refused: return refusal(file, language)
    case .passedOver: return language.pick("Keine Selbsteinschätzung.", "No assessment.")
    }
  }

  private func reason(_ reason: Verdict.Reason, _ language: Language) -> String {
    switch reason {
    case .submitted(let time):
      let day = time.local(in: language).day
      return language.pick(
        "Hier ist schon abgegeben, am \(day). Mit --replace wird es ersetzt.",
        "It is handed in here already, on \(day). --replace replaces it.")
    case .newer:
      return language.pick(
        "Hier stehen Antworten, die in der Datei fehlen oder älter sind. „reifegrad merge“ führt beides zusammen, "
          + "--replace ersetzt, was hier steht.",
        "There are answers here that the file does not have, or has in an older state. “reifegrad merge” joins "
          + "both, --replace replaces what is here.")
    case .history:
      return language.pick(
        "Hier war schon einmal abgegeben, und die Datei setzt diesen Verlauf nicht fort. Mit --replace wird "
          + "ersetzt, was hier steht.",
        "It was handed in here before, and the file does not continue that history. --replace replaces what is "
          + "here.")
    case .unreadable:
      return language.pick(
        "Die Datei hier ist nicht lesbar. Mit --replace wird sie ersetzt.",
        "The file here cannot be read. --replace replaces it.")
    }
  }

  private func replacement(_ file: Intake.File, _ language: Language) -> String? {
    guard let place = file.replaced else {
      return language.pick(
        "Das Bisherige käme nach Output/replaced.", "What is here would go to Output/replaced.")
    }
    return language.pick("Das Bisherige liegt jetzt in \(place)", "What was here lies in \(place) now")
  }

  private func refusal(_ file: Intake.File, _ language: Language) -> String? {
    switch file.place {
    case .moved(let place): language.pick("Liegt jetzt in \(place)", "Lies in \(place) now")
    case .copied(let place): language.pick("Eine Kopie liegt in \(place)", "A copy lies in \(place)")
    case .left: nil
    }
  }

  private func sum(in language: Language) -> String {
    let count = intake.files.count
    let parts = State.allCases.compactMap { state -> String? in
      let count = self.count(of: state)
      return count == 0 ? nil : "\(count) \(state.name(in: language))"
    }
    let files = language.pick(count == 1 ? "Datei" : "Dateien", count == 1 ? "file" : "files")
    let end =
      intake.isTrial ? language.pick(" Probelauf: nichts geändert.", " A trial: nothing changed.") : ""
    return "\(count) \(files): " + parts.joined(separator: ", ") + "." + end
  }

  private func count(of state: State) -> Int { intake.files.count { $0.state == state } }

  // MARK: - JSON

  var json: JSON {
    .object(
      [("format", .number(1)), ("dryRun", .bool(intake.isTrial))]
        + State.allCases.map { ($0.key, .number(count(of: $0))) }
        + [("files", .array(intake.files.map(json)))])
  }

  private func json(_ file: Intake.File) -> JSON {
    var members: [(key: String, value: JSON)] = [
      ("file", .string(file.arrival.name)), ("state", .string(file.state.rawValue)),
      ("municipality", .string(file.arrival.municipality)),
      ("quarter", .string(file.arrival.quarter?.code)),
    ]
    if let obstacle = file.obstacle {
      members.append(("reason", .string(obstacle == .tryAgain ? "locked" : "not-written")))
    } else {
      switch file.verdict {
      case .new, .changed, .unchanged, .passedOver: break
      case .same(let other): members.append(("sameAs", .string(other)))
      case .replaced(let reason):
        members += [("reason", .string(reason.word)), ("replacedAt", .string(file.replaced))]
      case .kept(let reason): members.append(("reason", .string(reason.word)))
      case .held(let other): members += [("reason", .string("refused-beside")), ("beside", .string(other))]
      case .refused: members.append(("keptAt", .string(file.place.path)))
      }
    }
    if !file.diagnostics.isEmpty { members.append(("diagnostics", .array(file.diagnostics.map(\.json)))) }
    return .object(members)
  }
}

extension CollectionReport {
  /// What people and programs are told of a file in one word.
  fileprivate enum State: String, CaseIterable {
    case new, changed, unchanged, kept, held, refused
    case passedOver = "passed-over"

    /// The key of how many there are.
    var key: String { self == .passedOver ? "passedOver" : rawValue }

    func name(in language: Language) -> String {
      switch self {
      case .new: language.pick("neu", "new")
      case .changed: language.pick("geändert", "changed")
      case .unchanged: language.pick("unverändert", "unchanged")
      case .kept: language.pick("zurückgelegt", "kept back")
      case .held: language.pick("wartet", "waiting")
      case .refused: language.pick("abgelehnt", "refused")
      case .passedOver: language.pick("übergangen", "passed over")
      }
    }
  }
}

extension Intake.File {
  fileprivate var state: CollectionReport.State {
    guard obstacle == nil else { return .held }
    return switch verdict {
    case .new: .new
    case .changed, .replaced: .changed
    case .unchanged, .same: .unchanged
    case .kept: .kept
    case .held: .held
    case .refused: .refused
    case .passedOver: .passedOver
    }
  }

  /// What is wrong with it, or should be looked at.
  fileprivate var diagnostics: [Diagnostic] {
    switch verdict {
    case .refused(let diagnostics): diagnostics
    case .new, .changed, .replaced: arrival.reading.diagnostics
    case .unchanged, .same, .kept, .held, .passedOver: []
    }
  }
}

extension Verdict.Reason {
  fileprivate var word: String {
    switch self {
    case .submitted: "submitted"
    case .newer: "newer"
    case .history: "history"
    case .unreadable: "unreadable"
    }
  }
}

extension RefusedFolder.Place {
  fileprivate var path: String? {
    switch self {
    case .moved(let path), .copied(let path): path
    case .left: nil
    }
  }
}
