internal import Digests
public import LocatedJSON
public import Localization

/// A meeting that is over: its pack with the numbers of that day, which stay as they were.
public struct Minutes: Sendable, Hashable {
  /// The meeting as it stood in `meetings.json`.
  public var meeting: Meeting
  /// When it was closed.
  public var closed: Timestamp
  /// Shown wherever they are, such as that they are invented.
  public var notice: String?
  /// Who sat together, by ids; next time others do.
  public var tandems: [[String]]
  /// The pack in German.
  public var german: Pack
  /// The pack in English.
  public var english: Pack

  /// Creates minutes.
  public init(
    of meeting: Meeting, closed: Timestamp, notice: String? = nil, tandems: [[String]], german: Pack,
    english: Pack
  ) {
    (self.meeting, self.closed, self.notice, self.tandems) = (meeting, closed, notice, tandems)
    (self.german, self.english) = (german, english)
  }

  /// The pack in a language.
  public func pack(in language: Language) -> Pack { language.pick(german, english) }

  /// SHA-256 of everything in them in the form of RFC 8785, by which everybody sees that nothing was changed since.
  var seal: String { SHA256.hexadecimal(of: JSON.object(members).canonicalBytes) }

  /// The minutes as they are written to disk.
  public var json: JSON { .object(members + [("seal", .string(seal))]) }

  private var members: [(key: String, value: JSON)] {
    var members: [(key: String, value: JSON)] = [
      ("format", .number(1)), ("meeting", meeting.json), ("closed", .string(closed.iso)),
    ]
    if let notice { members.append(("notice", .string(notice))) }
    members += [
      ("tandems", .array(tandems.map { .array($0.map { .string($0) }) })),
      ("de", german.json), ("en", english.json),
    ]
    return members
  }
}
