import Demonstration
import LocatedJSON
import MaturityModel
import Scoring
import Shipped
import Testing

/// The shipped questionnaire answered by the members of the network.
struct Scene: Sendable {
  let demonstration: Demonstration
  let assessments: [Assessment]
  let catalog: QuestionnaireCatalog
  let scorer: Scorer

  private static let result = Result { try Scene() }

  /// The scene, read once for all tests.
  static func shared() throws -> Scene { try result.get() }

  init() throws {
    let questionnaire = try #require(
      Questionnaire.read(ShippedFile.questionnaire.bytes, file: "questionnaire").value)
    let participants = try #require(
      Participants.read(ShippedFile.municipalities.bytes, file: "municipalities").value)
    demonstration = Demonstration(questionnaire: questionnaire, participants: participants)
    assessments = demonstration.assessments
    catalog = QuestionnaireCatalog([questionnaire])
    scorer = Scorer(questionnaire)
  }

  var ids: [String] { demonstration.participants.municipalities.map(\.id) }

  func assessments(of id: String) throws -> [Assessment] {
    let municipality = try #require(demonstration.participants[id])
    return assessments.filter { $0.municipality == municipality.id }
  }

  /// Overall values of the submitted assessments on a scale of 0 to 100.
  func overall(of id: String) throws -> [Double] {
    try assessments(of: id).filter { !$0.isDraft }.map {
      100 * (try #require(profile(of: $0).overall.value))
    }
  }

  func profile(of assessment: Assessment) throws -> Profile {
    let municipality = try #require(demonstration.participants[assessment.municipality])
    return scorer.profile(of: assessment.answers, by: municipality)
  }

  func bytes(of assessment: Assessment) -> [UInt8] {
    assessment.json(order: demonstration.questionnaire.questions.map(\.id)).serialized()
  }
}
