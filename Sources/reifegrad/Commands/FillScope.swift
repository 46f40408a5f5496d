internal import ArgumentParser
internal import Interview
internal import Localization
internal import MaturityModel

/// Which questions are asked, as users say it.
struct FillScope: ParsableArguments {
  /// What `--only` may name.
  enum Selection: String, CaseIterable, ExpressibleByArgument {
    case open, changed
  }

  @Option(
    help: ArgumentHelp(
      screen.pick(
        "open: nur Fragen ohne Antwort oder mit „weiß nicht“. changed: nur je Handlungsfeld, ob sich seit dem "
          + "letzten Mal etwas geändert hat.",
        "open: only questions without an answer or with “don’t know”. changed: only by dimension, whether "
          + "anything has changed since last time."),
      valueName: screen.pick("auswahl", "selection")))
  var only: [Selection] = []

  @Option(
    help: ArgumentHelp(
      screen.pick(
        "Nur diese Handlungsfelder, durch Komma getrennt: Kennung, Kürzel oder Name, etwa DV,DP.",
        "These dimensions only, separated by commas: id, sign or name, such as DV,DP."),
      valueName: screen.pick("handlungsfelder", "dimensions")),
    completion: .dimensionList)
  var dimension: String?

  @Flag(
    help: ArgumentHelp(
      screen.pick(
        "Fragt jede Frage einzeln, auch wo Antworten vom letzten Mal da sind.",
        "Asks every question by itself, also where there are answers of last time.")))
  var everyQuestion = false

  @Flag(
    help: ArgumentHelp(
      screen.pick("Beginnt mit der Auswertung.", "Begins with the result.")))
  var review = false

  func validate() throws {
    guard only.count <= 1 else {
      throw ValidationError(
        screen.pick("--only geht nur einmal: open oder changed.", "--only goes once: open or changed."))
    }
    guard only.isEmpty || !everyQuestion else {
      throw ValidationError(
        screen.pick(
          "--only und --every-question schließen sich aus.",
          "--only and --every-question exclude each other."))
    }
  }

  /// The scope in a questionnaire, or an exit with what is not known there or cannot be done.
  func scope(in questionnaire: Questionnaire, hasPrevious: Bool) throws(ExitCode) -> Scope {
    guard only != [.changed] || hasPrevious else {
      throw refuse(
        .wrongCall,
        "Es gibt noch keine frühere Selbsteinschätzung, seit der sich etwas geändert haben könnte. "
          + "Lassen Sie --only changed weg.",
        "There is no earlier assessment yet since which anything could have changed. Leave --only changed out."
      )
    }
    let selection: Scope.Selection =
      switch only.first {
      case .open: .open
      case .changed: .changed
      case nil: everyQuestion ? .everyQuestion : .everything
      }
    return Scope(selection, dimensions: try dimensions(in: questionnaire), startsAtReview: review)
  }

  private func dimensions(in questionnaire: Questionnaire) throws(ExitCode) -> Set<String>? {
    guard let dimension else { return nil }
    var ids: Set<String> = []
    for word in dimension.split(separator: ",").map(\.trimmed) where !word.isEmpty {
      ids.insert(try questionnaire.id(ofDimension: word))
    }
    guard !ids.isEmpty else {
      throw refuse(
        .wrongCall, "Nennen Sie hinter --dimension mindestens ein Handlungsfeld, etwa DV.",
        "Name at least one dimension after --dimension, such as DV.")
    }
    return ids
  }
}
