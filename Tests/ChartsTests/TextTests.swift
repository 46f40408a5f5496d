@testable import Charts
import Testing

@Suite("Texts in charts")
struct TextTests {
  private let style = TextStyle(size: 10, lineHeight: 12, isBold: false)

  /// In hundredths: J 29, e 62, n 63, a 61; of 10 units.
  @Test("a text is as wide as its characters in the widest font")
  func width() {
    #expect(abs(style.width(of: "Jena") - 21.5) < 1e-9)
    #expect(style.width(of: "") == 0)
    #expect(style.width(of: "a\u{AD}b") == style.width(of: "ab"))
  }

  /// A digit is 6.4 wide, a space 3.2, a hyphen 3.6.
  @Test(
    "lines break between words, behind hyphens, at soft hyphens, and else anywhere",
    arguments: [
      ("11 22", 100, ["11 22"]),
      ("11 22", 20, ["11", "22"]),
      ("11  22", 20, ["11", "22"]),
      ("11 22 33", 29, ["11 22", "33"]),
      ("11-22", 20, ["11-", "22"]),
      ("11/22–33", 20, ["11/", "22–", "33"]),
      ("11\u{AD}22", 20, ["11-", "22"]),
      ("11\u{AD}22", 30, ["1122"]),
      ("111111", 20, ["111", "111"]),
      ("1 222222", 20, ["1", "222", "222"]),
      ("", 20, [""]),
      ("   ", 20, [""]),
      ("11\n22", 20, ["11", "22"]),
      ("1", 1, ["1"]),
      ("11", 1, ["1", "1"]),
    ] as [(String, Double, [String])])
  func lines(_ text: String, _ width: Double, _ lines: [String]) {
    #expect(style.lines(of: text, within: width) == lines)
  }

  @Test("no line is wider than its room, and no character is lost", arguments: [60.0, 90, 146, 236])
  func fits(_ room: Double) {
    for label in Scene.dimensions + Scene.municipalities.map(\.name) {
      let lines = TextStyle.label.lines(of: label, within: room)
      #expect(lines.allSatisfy { TextStyle.label.width(of: $0) <= room })
      #expect(lines.joined().filter { $0 != " " } == label.filter { $0 != " " })
    }
  }
}
