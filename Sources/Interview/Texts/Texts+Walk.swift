internal import Localization

extension Texts {
  /// How many questions an answer brought in or took out.
  func change(_ change: WalkChange) -> String {
    language.pick(german(change), english(change))
  }

  private func german(_ change: WalkChange) -> String {
    func questions(_ count: Int) -> String { count == 1 ? "1 Frage" : "\(count) Fragen" }
    let comes = change.added == 1 ? "kommt" : "kommen"
    let goes = change.removed == 1 ? "entfällt" : "entfallen"
    if change.removed == 0 { return "Dadurch \(comes) \(questions(change.added)) hinzu." }
    let kept =
      switch change.removedAnswers {
      case 0: "."
      case _ where change.removed == 1: "; ihre Antwort bleibt gespeichert."
      default: "; ihre Antworten bleiben gespeichert."
      }
    if change.added == 0 { return "Dadurch \(goes) \(questions(change.removed))\(kept)" }
    return "Dadurch \(comes) \(questions(change.added)) hinzu, \(change.removed) \(goes)\(kept)"
  }

  private func english(_ change: WalkChange) -> String {
    func questions(_ count: Int) -> String { count == 1 ? "1 question" : "\(count) questions" }
    let kept =
      switch change.removedAnswers {
      case 0: "."
      case _ where change.removed == 1: "; its answer stays saved."
      default: "; their answers stay saved."
      }
    let comes = "This adds \(questions(change.added))"
    if change.removed == 0 { return comes + "." }
    if change.added == 0 { return "This takes out \(questions(change.removed))\(kept)" }
    return "\(comes) and takes out \(change.removed)\(kept)"
  }
}
