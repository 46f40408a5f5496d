import Localization
import Testing

@Suite("Times of the day")
struct TimeOfDayTests {
  @Test("Every minute of the day is written and read again, in order")
  func everyMinute() throws {
    var before: TimeOfDay?
    for hour in 0..<24 {
      for minute in 0..<60 {
        let time = try #require(TimeOfDay(hour: hour, minute: minute))
        #expect(time.hour == hour && time.minute == minute)
        #expect(TimeOfDay(time.text) == time)
        if let before { #expect(before < time && !(time < before)) }
        before = time
      }
    }
  }

  @Test(
    "Hours and minutes have two digits", arguments: [(0, 0, "00:00"), (9, 5, "09:05"), (23, 59, "23:59")])
  func written(_ hour: Int, _ minute: Int, _ text: String) {
    #expect(TimeOfDay(hour: hour, minute: minute)?.text == text)
  }

  @Test(
    "What is no time of the day is refused",
    arguments: [
      "", "10", "10:0", "1:00", "10:000", "010:00", "24:00", "23:60", "99:99", "10.00", "10-00", "10:00 ",
      " 10:00",
      "+1:00", "-1:00", "10:+1", "10:0a", "1O:00", "10:00:00", "10 Uhr", "１0:0", "٠٩:٣٠", "10:\u{2460}",
    ])
  func refused(_ text: String) {
    #expect(TimeOfDay(text) == nil)
  }

  @Test("No day has these", arguments: [(24, 0), (-1, 0), (0, 60), (0, -1)])
  func outside(_ hour: Int, _ minute: Int) {
    #expect(TimeOfDay(hour: hour, minute: minute) == nil)
  }
}
