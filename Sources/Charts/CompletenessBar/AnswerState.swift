internal import Localization
internal import Markup

/// What became of a question; the order is that of the segments.
enum AnswerState: CaseIterable {
  case answered
  case dontKnow
  case notAnswered
  case doesNotApply
  case notAsked

  func name(_ language: Language) -> String {
    switch self {
    case .answered: language.pick("beantwortet", "answered")
    case .dontKnow: language.pick("weiß nicht", "don’t know")
    case .notAnswered: language.pick("nicht beantwortet", "not answered")
    case .doesNotApply: language.pick("trifft nicht zu", "does not apply")
    case .notAsked: language.pick("nicht gefragt", "not asked")
    }
  }

  /// Draws the area that stands for the state.
  func draw(
    into svg: inout SVGWriter, prefix: String, x: Double, y: Double, width: Double, height: Double
  ) {
    let (styleClass, pattern): (String, String?) =
      switch self {
      case .answered: ("c-own", nil)
      case .dontKnow: ("c-ho", "-o")
      case .notAnswered: ("c-ho", "-h")
      case .doesNotApply: ("c-na", nil)
      case .notAsked: ("c-nq", nil)
      }
    let inset = self == .answered ? 0.0 : 0.5
    svg.element(
      .rect, .class(styleClass), .x(x + inset), .y(y + inset), .width(max(width - 2 * inset, 1)),
      .height(height - 2 * inset), pattern.map { .fillReference(id: prefix + $0) } ?? .absent)
  }
}
