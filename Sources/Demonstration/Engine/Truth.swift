internal import MaturityModel
internal import SeededRandom

/// How far a place really is with the matter of each question, 0…1: what its answers follow, slowly.
struct Truth {
  /// One question's way.
  private struct Path {
    var start: Double
    var pace: Double
    var wander = 0.0
  }

  private let course: Course
  private let municipality: Municipality
  private var paths: [String: Path] = [:]

  init(of questionnaire: Questionnaire, _ municipality: Municipality, _ portrait: Portrait) {
    course = portrait.course
    self.municipality = municipality
    for dimension in questionnaire.dimensions { lay(dimension, strength: 0, portrait) }
  }

  /// How far the place is in a quarter. The quarters are asked for one after the other.
  mutating func value(of question: Question, at quarter: Int) -> Double {
    guard var path = paths[question.id] else { return 0 }
    var lot = SplitMix64(municipality.id, "wander", question.id, String(quarter))
    path.wander += 0.022 * lot.deviation()
    paths[question.id] = path
    let value = path.start + path.pace * course.progress(at: quarter) + path.wander
    return min(max(value, 0), 1)
  }

  private mutating func lay(_ dimension: Dimension, strength inherited: Double, _ portrait: Portrait) {
    let strength = inherited + portrait.strength(in: dimension, of: municipality)
    switch dimension.children {
    case .dimensions(let dimensions):
      for child in dimensions { lay(child, strength: strength, portrait) }
    case .questions(let questions):
      let offsets = balanced(questions, "offset") { lot, common in
        0.30 * lot.deviation() + 0.16 * common.deviation()
      }
      let paces = balanced(questions, "pace") { lot, _ in 0.9 * lot.deviation() }
      let emphasis = portrait.emphasis(on: dimension)
      for (index, question) in questions.enumerated() {
        paths[question.id] = Path(
          start: course.start + strength + offsets[index], pace: max(0, 1 + paces[index]) * emphasis)
      }
    }
  }

  /// Numbers drawn per question, shifted so that a dimension as a whole is not moved by them.
  private func balanced(
    _ questions: [Question], _ purpose: String,
    _ draw: (_ own: inout SplitMix64, _ common: inout SplitMix64) -> Double
  ) -> [Double] {
    let numbers = questions.map { question in
      var own = SplitMix64(municipality.id, purpose, question.id)
      var common = SplitMix64("common", purpose, question.id)
      return draw(&own, &common)
    }
    let mean = numbers.reduce(0, +) / Double(max(1, numbers.count))
    return numbers.map { $0 - mean }
  }
}
