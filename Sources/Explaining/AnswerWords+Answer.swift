internal import Localization
public import MaturityModel

extension AnswerWords {
  /// What was said to the question in the middle of a sentence, whatever state it is in.
  public func phrase(_ answer: Answer?) -> String {
    switch answer?.content {
    case .value(let value): phrase(value)
    case .dontKnow: language.pick("weiß nicht", "don’t know")
    case .doesNotApply(let reason): language.pick("trifft nicht zu: ", "does not apply: ") + reason
    case nil: language.pick("keine Antwort", "no answer")
    }
  }
}
