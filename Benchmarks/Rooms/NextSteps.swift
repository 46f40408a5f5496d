import Benchmark
import Insights
import MaturityModel

/// What every municipality can do next.
func measureNextSteps(_ material: Material) {
  measure("Next steps of 100 municipalities", material.questionnaire, material)
  measure("Next steps under conditions of 100 municipalities", material.withConditions, material)
}

private func measure(_ name: String, _ questionnaire: Questionnaire, _ material: Material) {
  let adviser = Adviser(questionnaire)
  let assessments = material.assessments.filter { $0.quarter.code == "2026-Q4" }
  Benchmark(name) { benchmark in
    for _ in benchmark.scaledIterations {
      for place in 0..<100 {
        let assessment = assessments[place % assessments.count]
        guard let municipality = material.municipalities[assessment.municipality] else {
          preconditionFailure("an assessment of nobody")
        }
        blackHole(adviser.nextSteps(from: assessment.answers, of: municipality))
      }
    }
  }
}

extension Material {
  /// The shipped questionnaire with the last question of every third dimension asked under a condition.
  fileprivate var withConditions: Questionnaire {
    var questionnaire = questionnaire
    for index in questionnaire.dimensions.indices where index % 3 == 0 {
      var questions = questionnaire.dimensions[index].ownQuestions
      guard questions.count > 1, let first = questions.first else { continue }
      questions[questions.count - 1].visibleIf = .question(id: first.id, .isAnyOf(first.optionIDs.suffix(2)))
      questionnaire.dimensions[index].children = .questions(questions)
    }
    return questionnaire
  }
}
