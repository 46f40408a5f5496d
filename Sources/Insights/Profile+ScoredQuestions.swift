internal import Scoring

extension Profile {
  /// The questions of all scored dimensions, in the order of asking; unscored ones among them too.
  var scoredQuestions: [QuestionScore] {
    var questions: [QuestionScore] = []
    func append(_ score: Score) {
      guard score.state != .unscored else { return }
      for dimension in score.dimensions { append(dimension) }
      questions += score.questions
    }
    append(overall)
    return questions
  }
}
