internal import Demonstration
internal import LocatedJSON
internal import Localization
internal import MaturityModel
internal import Scoring
internal import SeededRandom
internal import Shipped

/// Damages a file in a way of its own for every number, reads it, and looks at what comes out.
struct Trial {
  enum Kind {
    case questionnaire, participants, assessment
  }

  struct File {
    var kind: Kind
    var bytes: [UInt8]
  }

  private let seed: Int
  private let questionnaires: [JSON]
  private let participants: JSON
  private let assessments: [JSON]
  private let catalog: QuestionnaireCatalog
  private let network: Participants
  private let scorer: Scorer

  init(call: Call) {
    seed = call.seed
    guard let shipped = Questionnaire.read(ShippedFile.questionnaire.bytes, file: "shipped").value,
      let questionnaires = try? call.questionnaires.map({ JSON(JSONDocument(try contents(of: $0)).root) })
    else {
      preconditionFailure("the questionnaires cannot be read")
    }
    self.questionnaires = questionnaires.compactMap { $0 }
    let network = Demonstration.network(of: 12, questionnaire: shipped)
    let order = shipped.questions.map(\.id)
    assessments = network.prefix(40).map { $0.json(order: order) }
    self.network = network.participants
    participants = network.participants.json
    catalog = QuestionnaireCatalog([shipped])
    scorer = Scorer(shipped)
  }

  /// The damaged file of a number.
  func file(_ number: Int) -> File {
    var random = SplitMix64("\(seed)", "\(number)")
    let kind: Kind =
      switch random.below(10) {
      case 0...4: .assessment
      case 5...6: .participants
      default: .questionnaire
      }
    var json =
      switch kind {
      case .assessment: assessments[random.below(assessments.count)]
      case .participants: participants
      case .questionnaire: questionnaires[random.below(questionnaires.count)]
      }
    // A third with damage to the meaning, a third to the bytes, a third to both.
    let way = random.below(3)
    if way != 1 {
      for _ in 0...random.below(3) { json.damage(with: &random) }
    }
    var bytes = json.serialized()
    if way != 0 {
      for _ in 0...random.below(2) { bytes.damage(with: &random) }
    }
    return File(kind: kind, bytes: bytes)
  }

  /// What came of reading the file of a number.
  func verdict(_ number: Int) -> Verdict {
    let file = file(number)
    switch file.kind {
    case .questionnaire:
      let reading = Questionnaire.read(file.bytes, file: "q.json")
      if let questionnaire = reading.value { use(questionnaire) }
      return verdict(on: reading)
    case .participants:
      let reading = Participants.read(file.bytes, file: "m.json")
      let again = reading.value.map { Participants.read($0.json.serialized(), file: "m.json").value }
      return verdict(on: reading, and: reading.value == again ?? nil ? [] : ["reads otherwise once written"])
    case .assessment:
      let reading = Assessment.read(file.bytes, file: "a.json", catalog: catalog, participants: network)
      return verdict(on: reading, and: reading.value.map(faults(in:)) ?? [])
    }
  }

  /// A refusal names a place in the file, in words of both languages; what is read is not refused.
  private func verdict<Value>(on reading: Reading<Value>, and others: [String] = []) -> Verdict {
    var faults = others
    let errors = reading.diagnostics.filter { $0.severity == .error }
    if reading.value == nil, errors.isEmpty { faults.append("refused without a word") }
    if reading.value != nil, !errors.isEmpty { faults.append("accepted with an error") }
    for diagnostic in reading.diagnostics {
      let isPlaced = diagnostic.position.map { $0.line >= 1 && $0.column >= 1 } ?? false
      if !isPlaced { faults.append("\(diagnostic.problem.code) has no place") }
    }
    // Wording is slow where everything is wrong; the first few of each file will do.
    for diagnostic in reading.diagnostics.prefix(3) {
      if diagnostic.report(in: .german).isEmpty || diagnostic.report(in: .english).isEmpty {
        faults.append("\(diagnostic.problem.code) has no words")
      }
    }
    return Verdict(isRefused: reading.value == nil, faults: faults)
  }

  /// What can be read can be scored, and is the same once it is written.
  private func faults(in assessment: Assessment) -> [String] {
    guard let municipality = network[assessment.municipality] else { return [] }
    var faults: [String] = []
    let profile = scorer.profile(of: assessment.answers, by: municipality)
    if let value = profile.overall.value, !(0...100).contains(value) { faults.append("scored as \(value)") }
    let written = assessment.json(order: []).serialized()
    if Assessment.read(written, file: "a.json", catalog: catalog).value != assessment {
      faults.append("reads otherwise once written")
    }
    return faults
  }

  /// What can be read can be asked.
  private func use(_ questionnaire: Questionnaire) {
    guard let municipality = network.municipalities.first else { return }
    let profile = Scorer(questionnaire).profile(of: [:], by: municipality)
    precondition(profile.overall.coverage.answered == 0, "nothing was answered")
  }
}
