public import Localization

/// What a rank that is a range means.
public enum RankWords {
  /// One explanation for readers without statistics.
  public static func note(in language: Language) -> String {
    language.pick(
      "Ein Platz ist eine Spanne. Tausendmal wird gerechnet: mit Gewichten, die um bis zu ein Viertel anders sind, und "
        + "mit ausgedachten Antworten auf offene Fragen. In neun von zehn Fällen liegt der Platz in der Spanne. Gleich "
        + "bei einer Nachkommastelle heißt gleicher Platz.",
      "A rank is a range. The sum is done a thousand times: with weights that are up to a quarter different, and with "
        + "made-up answers to open questions. In nine of ten cases the rank lies in the range. Equal at one decimal is "
        + "equal in rank.")
  }
}
