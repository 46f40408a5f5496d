internal import Glibc
internal import Localization
internal import MaturityModel
internal import Workspace

extension Timestamp {
  /// What time it is.
  static var now: Timestamp { Timestamp(seconds: time(nil)) }
}

extension Quarter {
  /// The quarter that it is now where this program runs.
  static var current: Quarter { Quarter(containing: Timestamp.now.localDate) }
}
