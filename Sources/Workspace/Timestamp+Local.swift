internal import Glibc
public import Localization

extension Timestamp {
  /// Day and time of day where this program runs: `24.11.2026` and `14:05`.
  public func local(in language: Language) -> (day: String, clock: String) {
    var seconds = time_t(self.seconds)
    var parts = tm()
    localtime_r(&seconds, &parts)
    let here = Timestamp(seconds: self.seconds + parts.tm_gmtoff)
    return (here.date.string(in: language), String(here.iso.dropFirst(11).prefix(5)))
  }

  /// Day and time of day in one: `24.11.2026, 14:05 Uhr`.
  public func localText(in language: Language) -> String {
    let (day, clock) = local(in: language)
    return language.pick("\(day), \(clock) Uhr", "\(day), \(clock)")
  }
}
