internal import Glibc
internal import Localization
internal import MaturityModel

extension Timestamp {
  /// What time it is.
  static var now: Timestamp { Timestamp(seconds: time(nil)) }
}

extension Quarter {
  /// The quarter that it is now.
  static var current: Quarter { Quarter(containing: Timestamp.now.date) }
}
