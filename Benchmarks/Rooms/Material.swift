import Demonstration
import LocatedJSON
import MaturityModel
import Scoring
import Shipped

/// What the benchmarks work on: the shipped questionnaire, answered by a made-up network.
struct Material {
  let questionnaire: Questionnaire
  let catalog: QuestionnaireCatalog
  let scorer: Scorer
  /// The made-up municipalities by id.
  let municipalities: [String: Municipality]
  let network: DemonstrationNetwork
  /// 800 assessments: 100 municipalities in 8 quarters, fewer where somebody joins late or misses one.
  let assessments: [Assessment]
  /// The same as files.
  let files: [[UInt8]]

  init() {
    guard let questionnaire = Questionnaire.read(ShippedFile.questionnaire.bytes, file: "questionnaire").value
    else {
      preconditionFailure("the shipped questionnaire cannot be read")
    }
    self.questionnaire = questionnaire
    catalog = QuestionnaireCatalog([questionnaire])
    scorer = Scorer(questionnaire)
    network = Demonstration.network(of: 100, questionnaire: questionnaire)
    municipalities = Dictionary(uniqueKeysWithValues: network.participants.municipalities.map { ($0.id, $0) })
    assessments = Array(network)
    let order = questionnaire.questions.map(\.id)
    files = assessments.map { $0.json(order: order).serialized() }
  }

  /// The scores of an assessment.
  func profile(of assessment: Assessment) -> Profile {
    guard let municipality = municipalities[assessment.municipality] else {
      preconditionFailure("an assessment of nobody")
    }
    return scorer.profile(of: assessment.answers, by: municipality)
  }

  /// So many assessments, from the beginning again when they are used up.
  func assessments(_ count: Int) -> some Sequence<Assessment> {
    (0..<count).lazy.map { assessments[$0 % assessments.count] }
  }

  /// So many files, from the beginning again when they are used up.
  func files(_ count: Int) -> some Sequence<[UInt8]> {
    (0..<count).lazy.map { files[$0 % files.count] }
  }
}
