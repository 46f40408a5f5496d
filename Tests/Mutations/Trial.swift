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
    case questionnaire, participants, assessment, meetings, commitments, minutes
  }

  struct File {
    var kind: Kind
    var bytes: [UInt8]
  }

  private let seed: Int
  private let questionnaires: [JSON]
  private let participants: JSON
  private let assessments: [JSON]
  private let meetings: JSON
  private let commitments: [JSON]
  private let minutes: JSON
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
    guard
      let members = Participants.read(ShippedFile.municipalities.bytes, file: "shipped").value,
      let known = Meetings.read(
        ShippedFile.meetings.bytes, file: "shipped", participants: members, catalog: nil
      ).value
    else { preconditionFailure("the members of the network cannot be read") }
    let demonstration = Demonstration(questionnaire: shipped, participants: members)
    let meetings = demonstration.meetings(after: known)
    self.meetings = meetings.json
    commitments = demonstration.commitments.map(\.json)
    guard let meeting = meetings.meetings.first else { preconditionFailure("nobody meets") }
    minutes = Self.minutes(of: meeting).json
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
      switch random.below(13) {
      case 0...4: .assessment
      case 10: .meetings
      case 11: .commitments
      case 12: .minutes
      case 5...6: .participants
      default: .questionnaire
      }
    var json =
      switch kind {
      case .assessment: assessments[random.below(assessments.count)]
      case .participants: participants
      case .meetings: meetings
      case .commitments: commitments[random.below(commitments.count)]
      case .minutes: minutes
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
    case .meetings:
      return verdict(file, \.json) { Meetings.read($0, file: "m.json", participants: nil, catalog: catalog) }
    case .commitments:
      return verdict(file, \.json) {
        Commitments.read($0, file: "c.json", catalog: catalog, partners: nil)
      }
    case .minutes:
      return verdict(file, \.json) { Minutes.read($0, file: "m.json") }
    }
  }

  /// What can be read is the same once it is written.
  private func verdict<Value: Equatable>(
    _ file: File, _ json: (Value) -> JSON, _ read: ([UInt8]) -> Reading<Value>
  ) -> Verdict {
    let reading = read(file.bytes)
    let again = reading.value.flatMap { read(json($0).serialized()).value }
    return verdict(on: reading, and: reading.value == again ? [] : ["reads otherwise once written"])
  }

  /// With a block of every kind.
  private static func minutes(of meeting: Meeting) -> Minutes {
    let sentence = Statement("Satz", from: ["meetings.json"])
    let table = PackTable(
      caption: "Tabelle", columns: [.init("a"), .init("b", isNumber: true)],
      rows: [.init(["x", "1"], from: [])])
    let pack = Pack(
      title: "Treffen", facts: ["Termin"],
      sections: [
        PackSection(
          .before, heading: "Vorher",
          blocks: [
            .paragraph(sentence), .list([sentence]), .group(title: "Gruppe", [sentence]),
            .letter(title: "Brief", sentence), .table(table),
          ])
      ])
    return Minutes(
      of: meeting, closed: Timestamp(seconds: 1_795_000_000), tandems: [["gera", "jena"]], german: pack,
      english: pack)
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
