public import Localization

/// One municipality's answers to one questionnaire for one quarter.
public struct Assessment: Sendable, Hashable {
  /// How far it is.
  public enum Status: Sendable, Hashable {
    /// Still being filled in.
    case draft
    /// Handed in.
    case submitted(Timestamp)
  }

  /// The notice of invented data.
  public static let inventedNotice = "Beispieldaten – frei erfunden"

  /// Id of the municipality.
  public var municipality: String
  /// The quarter it is about.
  public var quarter: Quarter
  /// The definition that the answers belong to.
  public var questionnaire: QuestionnaireReference
  /// How far it is.
  public var status: Status
  /// Shown wherever the data are, such as that they are invented.
  public var notice: String?
  /// The question at which a draft was left.
  public var position: String?
  /// What was answered, by question id. What is not there is not answered.
  public var answers: [String: Answer]
  /// How often it was saved; 0 for never. Changes by somebody else are noticed by the bytes of the file, not by this.
  public var revision: Int
  /// SHA-256 of what was handed in, in hexadecimal digits; a draft and an old file have none.
  public var seal: String?
  /// What happened to it, the oldest first.
  public var history: [HistoryEntry]

  /// Creates an assessment, empty and a draft if nothing else is said.
  public init(
    municipality: String, quarter: Quarter, questionnaire: QuestionnaireReference, status: Status = .draft,
    notice: String? = nil, position: String? = nil, answers: [String: Answer] = [:],
    revision: Int = 0, seal: String? = nil, history: [HistoryEntry] = []
  ) {
    self.municipality = municipality
    self.quarter = quarter
    self.questionnaire = questionnaire
    self.status = status
    self.notice = notice
    self.position = position
    self.answers = answers
    self.revision = revision
    self.seal = seal
    self.history = history
  }

  /// Whether it is still being filled in.
  public var isDraft: Bool { status == .draft }

  /// When anything was last done to it: answered, handed in, opened again; nothing if no time stands in it.
  public var lastChange: Timestamp? {
    var times = answers.values.compactMap(\.answered) + history.map(\.time)
    if case .submitted(let time) = status { times.append(time) }
    return times.max()
  }
}
