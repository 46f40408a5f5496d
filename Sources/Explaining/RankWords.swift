public import Localization
public import MaturityModel

/// What a rank that is a range means.
public enum RankWords {
  /// One explanation for readers without statistics.
  public static func note(for scale: Scale, in language: Language) -> String {
    let german = ["einer Nachkommastelle", "zwei Nachkommastellen", "drei Nachkommastellen"]
    let english = ["one decimal", "two decimals", "three decimals"]
    let place = min(max(scale.decimals, 1), 3) - 1
    return language.pick(
      "Ein Platz ist eine Spanne. Tausendmal wird gerechnet: mit Gewichten, die um bis zu ein Viertel "
        + "anders sind, und "
        + "mit ausgedachten Antworten auf offene Fragen. In neun von zehn Fällen liegt der Platz in der "
        + "Spanne. Gleich "
        + "bei \(german[place]) heißt gleicher Platz.",
      "A rank is a range. The sum is done a thousand times: with weights that are up to a quarter "
        + "different, and with "
        + "made-up answers to open questions. In nine of ten cases the rank lies in the range. Equal at "
        + "\(english[place]) is "
        + "equal in rank.")
  }
}
