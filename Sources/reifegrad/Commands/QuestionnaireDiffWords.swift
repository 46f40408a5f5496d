internal import Localization
internal import MaturityModel

/// The words for what two versions of a questionnaire differ in.
struct QuestionnaireDiffWords {
  private let language: Language
  private let number: NumberFormat

  init(_ language: Language) {
    self.language = language
    number = NumberFormat(language)
  }

  private func pick(_ german: @autoclosure () -> String, _ english: @autoclosure () -> String) -> String {
    language.pick(german(), english())
  }

  private func n(_ value: Double) -> String { number.shortest(value, decimals: 4) }
  private func quoted(_ text: String) -> String { pick("„\(text)“", "“\(text)”") }

  // MARK: - The whole

  func summary(comparable: Int, of scored: Int, new: Int, other: Int, dropped: Int) -> String {
    let first = pick(
      "\(comparable) von \(scored) gewerteten Fragen \(comparable == 1 ? "ist" : "sind") in beiden Fassungen "
        + "vergleichbar",
      "\(comparable) of \(scored) scored questions \(comparable == 1 ? "is" : "are") comparable in both "
        + "versions")
    var parts: [String] = []
    if new > 0 {
      parts.append(pick("\(new) \(new == 1 ? "ist" : "sind") neu", "\(new) \(new == 1 ? "is" : "are") new"))
    }
    if other > 0 {
      parts.append(
        pick(
          "\(other) \(other == 1 ? "ist" : "sind") nicht mehr vergleichbar",
          "\(other) \(other == 1 ? "is" : "are") not comparable any more"))
    }
    if dropped > 0 {
      parts.append(
        pick(
          "\(dropped) ältere \(dropped == 1 ? "ist" : "sind") entfallen",
          "\(dropped) older \(dropped == 1 ? "one is" : "ones are") dropped"))
    }
    return first + (parts.isEmpty ? "." : "; " + parts.joined(separator: ", ") + ".")
  }

  /// What it means that dimensions have nothing in common.
  func withoutComparison(_ names: [String]) -> String {
    guard !names.isEmpty else { return "" }
    let list = names.map(quoted).joined(separator: ", ")
    return pick(
      " Keine vergleichbare Frage hat: \(list). Dort zeigen die Seiten keine Veränderung.",
      " No comparable question has: \(list). There the pages show no change.")
  }

  func frame(_ change: VersionComparison.FrameChange) -> String {
    switch change {
    case .title: pick("Titel oder Beschreibung geändert", "Title or description changed")
    case .scale: pick("andere Skala", "another scale")
    case .languages: pick("andere Sprachen", "other languages")
    case .rule(let old, let new): pick("Gesamtwert: ", "Overall score: ") + rule(old) + " → " + rule(new)
    }
  }

  // MARK: - Questions

  /// Whether it can be compared, and who says so.
  func state(of entry: QuestionComparison) -> String {
    let state =
      entry.isComparable ? pick("vergleichbar", "comparable") : pick("nicht vergleichbar", "not comparable")
    return entry.isDeclared && !entry.isDeclaredInVain
      ? state + pick(" (so im Fragebogen erklärt)", " (as the questionnaire declares)") : state
  }

  /// What changed, as a line.
  func question(_ change: QuestionChange, of entry: QuestionComparison, in comparison: VersionComparison)
    -> String
  {
    switch change {
    case .renamed(let id): pick("Kennung: \(id) → \(entry.question.id)", "Id: \(id) → \(entry.question.id)")
    case .code(let code):
      pick("Kürzel: \(code) → \(entry.question.code)", "Sign: \(code) → \(entry.question.code)")
    case .kind(let old, let new):
      pick("Art der Antwort: ", "Kind of answer: ") + kind(old) + " → " + kind(new)
    case .madeScored: pick("wird jetzt gewertet", "is scored now")
    case .madeUnscored: pick("wird nicht mehr gewertet", "is not scored any more")
    case .text:
      pick("Frage anders formuliert", "Question reworded")
        + (entry.old.map { old in
          old.text[language] == entry.question.text[language]
            ? pick(" (in einer anderen Sprache)", " (in another language)")
            : pick("; bisher: ", "; so far: ") + quoted(old.text[language])
        } ?? "")
    case .help: pick("Hilfe anders formuliert", "Help reworded")
    case .topic: topic(of: entry)
    case .optionTexts(let ids):
      pick("Antworten anders formuliert: ", "Options reworded: ") + ids.joined(separator: ", ")
    case .unit: pick("Einheit oder Bezeichnung geändert", "Unit or label changed")
    case .optionsAdded(let ids): pick("neue Antworten: ", "new options: ") + ids.joined(separator: ", ")
    case .optionsDropped(let ids):
      pick("entfallene Antworten: ", "dropped options: ") + ids.joined(separator: ", ")
    case .worth: pick("Antworten sind anders viel wert", "Answers are worth something else")
    case .bounds: pick("andere Grenzen der Eingabe", "Other bounds of what may be entered")
    case .weight(let old, let new): pick("Gewicht: \(n(old)) → \(n(new))", "Weight: \(n(old)) → \(n(new))")
    case .dimension(let old, let new):
      pick("steht jetzt in ", "stands now in ") + name(new, in: comparison.newer)
        + pick(", bisher in ", ", so far in ")
        + name(old, in: comparison.older)
    case .condition: pick("andere Bedingung", "Another condition")
    case .recommendation: pick("andere Empfehlung", "Another recommendation")
    case .confidentiality:
      entry.question.isConfidential
        ? pick("jetzt vertraulich", "confidential now")
        : pick("nicht mehr vertraulich", "not confidential any more")
    case .source:
      entry.question.needsSource
        ? pick("braucht jetzt eine Quelle", "needs a source now")
        : pick("braucht keine Quelle mehr", "needs no source any more")
    case .requirement:
      entry.question.isRequired
        ? pick("muss jetzt beantwortet werden", "has to be answered now")
        : pick("muss nicht mehr beantwortet werden", "need not be answered any more")
    case .staleness:
      entry.question.staleAfter.map { count in
        pick(
          "ist jetzt nach \(count) \(count == 1 ? "Quartal" : "Quartalen") neu zu beantworten",
          "is to be answered anew after \(count) \(count == 1 ? "quarter" : "quarters") now")
      } ?? pick("darf jetzt unbegrenzt übernommen werden", "may be carried over without end now")
    case .role:
      entry.question.role.map { pick("Rolle ist jetzt „\($0.rawValue)“", "The role is “\($0.rawValue)” now") }
        ?? pick("hat keine Rolle mehr", "has no role any more")
    }
  }

  private func topic(of entry: QuestionComparison) -> String {
    switch (entry.old?.topic, entry.question.topic) {
    case (_, nil): pick("hat kein Thema mehr", "has no topic any more")
    case (nil, let new?): pick("hat jetzt ein Thema: ", "has a topic now: ") + quoted(new[language])
    case (let old?, let new?):
      pick("Thema anders formuliert", "Topic reworded")
        + (old[language] == new[language]
          ? pick(" (in einer anderen Sprache)", " (in another language)")
          : pick("; bisher: ", "; so far: ") + quoted(old[language]))
    }
  }

  /// What its author should do.
  func hint(for entry: QuestionComparison) -> String? {
    if entry.isDeclaredInVain {
      return pick(
        "Als vergleichbar erklärt, aber die Art der Antwort ist eine andere; das lässt sich nicht vergleichen.",
        "Declared comparable, but the kind of answer is another one; this cannot be compared.")
    }
    guard entry.needsDeclaration else { return nil }
    return pick(
      "Sagen Sie mit \"replaces\": {\"comparable\": true} oder false, ob die Antworten trotz der anderen Worte "
        + "vergleichbar bleiben.",
      "Say by \"replaces\": {\"comparable\": true} or false whether answers stay comparable in spite of the "
        + "other words.")
  }

  private func kind(_ name: String) -> String {
    switch name {
    case "choice": pick("Auswahl", "choice")
    case "boolean": pick("Ja oder nein", "yes or no")
    case "multiple": pick("Mehrfachauswahl", "multiple choice")
    case "number": pick("Zahl", "number")
    default: pick("Text", "text")
    }
  }

  private func name(_ dimension: String, in questionnaire: Questionnaire) -> String {
    quoted(questionnaire.dimension(dimension)?.name[language] ?? dimension)
  }

  // MARK: - Dimensions and levels

  func dimension(_ change: DimensionChange) -> String {
    switch change {
    case .added: pick("neu", "new")
    case .dropped: pick("entfallen", "dropped")
    case .name(let old): pick("hieß bisher ", "was called ") + quoted(old[language])
    case .description: pick("anders beschrieben", "described differently")
    case .weight(let old, let new): pick("Gewicht: \(n(old)) → \(n(new))", "Weight: \(n(old)) → \(n(new))")
    case .rule(let old, let new): pick("Wert: ", "Score: ") + rule(old) + " → " + rule(new)
    case .gates: pick("andere Mindestanforderungen an Stufen", "other requirements of levels")
    case .condition: pick("andere Bedingung", "another condition")
    case .madeScored: pick("wird jetzt gewertet", "is scored now")
    case .madeUnscored: pick("wird nicht mehr gewertet", "is not scored any more")
    case .confidentiality: pick("andere Vertraulichkeit", "another confidentiality")
    case .moved: pick("steht jetzt an anderer Stelle", "stands elsewhere now")
    }
  }

  func level(_ change: LevelChange) -> String {
    switch change {
    case .added: pick("neu", "new")
    case .dropped: pick("entfallen", "dropped")
    case .name(let old): pick("hieß bisher ", "was called ") + quoted(old[language])
    case .description: pick("anders beschrieben", "described differently")
    case .threshold(let old, let new):
      pick("beginnt bei: \(n(old)) → \(n(new))", "begins at: \(n(old)) → \(n(new))")
    case .gates: pick("andere Mindestanforderungen", "other requirements")
    case .recommendation: pick("andere Empfehlung", "another recommendation")
    }
  }

  private func rule(_ rule: AggregationRule) -> String {
    let method =
      switch rule.method {
      case .mean: pick("Mittelwert", "mean")
      case .geometric: pick("geometrisches Mittel", "geometric mean")
      case .minimum: pick("schwächster Wert", "weakest value")
      case .sum: pick("Punktsumme", "sum of points")
      }
    let missing = rule.missing == .zero ? pick(", Fehlendes zählt 0", ", missing counts 0") : ""
    let coverage =
      rule.minimumCoverage > 0
      ? pick(
        ", ab \(number.percent(rule.minimumCoverage, decimals: 1)) beantwortet",
        ", from \(number.percent(rule.minimumCoverage, decimals: 1)) answered") : ""
    return method + missing + coverage
  }
}
