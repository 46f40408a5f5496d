internal import Localization

extension CalendarDate {
  /// `20261124`: RFC 5545 writes days without hyphens.
  var basic: String { iso.filter { $0 != "-" } }

  /// `20261124T093000`, in whatever time zone stands beside it.
  func basic(at time: TimeOfDay) -> String { "\(basic)T\(time.text.filter { $0 != ":" })00" }
}

extension Timestamp {
  /// `20261124T091200Z`
  var basic: String { iso.filter { $0 != "-" && $0 != ":" } }
}
