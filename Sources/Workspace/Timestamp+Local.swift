internal import Glibc
public import Localization

extension Timestamp {
  /// Day and time of day where this program runs: `24.11.2026` and `14:05`.
  public func local(in language: Language) -> (day: String, clock: String) {
    let here = here
    return (here.date.string(in: language), String(here.iso.dropFirst(11).prefix(5)))
  }

  /// The day where this program runs.
  public var localDate: CalendarDate { here.date }

  /// The time of day where this program runs.
  public var localTime: TimeOfDay? { TimeOfDay(local(in: .german).clock) }

  /// The moment whose time in UTC is what clocks show here.
  private var here: Timestamp {
    var seconds = time_t(self.seconds)
    var parts = tm()
    localtime_r(&seconds, &parts)
    return Timestamp(seconds: self.seconds + parts.tm_gmtoff)
  }

  /// Day and time of day in one: `24.11.2026, 14:05 Uhr`.
  public func localText(in language: Language) -> String {
    let (day, clock) = local(in: language)
    return language.pick("\(day), \(clock) Uhr", "\(day), \(clock)")
  }
}
