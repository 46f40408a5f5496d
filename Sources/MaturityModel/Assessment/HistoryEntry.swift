public import Localization

/// Something that happened to an assessment and that readers may ask about later.
public struct HistoryEntry: Sendable, Hashable {
  /// What happened.
  public enum Event: Sendable, Hashable {
    /// It was handed in, sealed with this digest.
    case submitted(seal: String)
    /// It was made a draft again, with the reason if one was given; perhaps although its seal did not fit.
    case reopened(reason: String?, hadBrokenSeal: Bool = false)
    /// After it had been handed in, an answer was changed; nothing stands for no answer.
    case changed(question: String, old: Answer?, new: Answer?)
  }

  /// The longest role that is kept.
  public static let longestRole = 80

  /// When it happened.
  public var time: Timestamp
  /// In what office whoever did it works; never a name.
  public var role: String?
  /// What happened.
  public var event: Event

  /// Creates an entry.
  public init(_ event: Event, at time: Timestamp, role: String? = nil) {
    self.event = event
    self.time = time
    self.role = role
  }
}
