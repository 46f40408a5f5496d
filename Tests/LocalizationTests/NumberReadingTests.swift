import Localization
import Testing

@Suite("A number that was written can be read again")
struct NumberReadingTests {
  @Test(
    "In German",
    arguments: [
      ("0", 0), ("62,4", 62.4), ("+4,2", 4.2), ("\u{2212}1,0", -1), ("-3", -3), ("1.234", 1_234),
      ("1.234.567,5", 1_234_567.5), ("1234", 1_234),
    ])
  func german(_ text: String, _ value: Double) {
    #expect(NumberFormat(.german).value(of: text) == value)
  }

  @Test("In English", arguments: [("62.4", 62.4), ("1,234.5", 1_234.5), ("\u{2212}0.5", -0.5)])
  func english(_ text: String, _ value: Double) {
    #expect(NumberFormat(.english).value(of: text) == value)
  }

  @Test(
    "What is no number alone is none",
    arguments: [
      "", "k.\u{A0}A.", "41,0–47,5", "3–6", "24\u{A0}%", "44 von 51", "1.23", "1.2345", ",5", "5,", "1,2,3",
      "+", "1e5",
      "٣", ".123",
    ])
  func none(_ text: String) {
    #expect(NumberFormat(.german).value(of: text) == nil)
  }
}
