import Testing

@Suite("Colours")
struct ColorTests {
  @Test(
    "digits stand on level colours with the better of black and white, at least 4.5 to 1", arguments: 1...5)
  func digits(_ step: Int) throws {
    let sheet = try StyleSheet()
    let (fills, digits) = (sheet.colors("--c-l\(step)"), sheet.colors("--c-t\(step)"))
    #expect(fills.count == 2 && digits.count == 2)
    for (fill, digit) in zip(fills, digits) {
      let other = digit == "#000000" ? "#ffffff" : "#000000"
      #expect(StyleSheet.contrast(fill, digit) >= 4.5)
      #expect(StyleSheet.contrast(fill, digit) > StyleSheet.contrast(fill, other))
    }
  }

  @Test(
    "texts reach 4.5 to 1 and marks 3 to 1, light and dark",
    arguments: [
      ("--c-ink", 4.5), ("--c-second", 4.5), ("--c-accent", 3), ("--c-others", 3), ("--c-before", 3),
      ("--c-edge", 3),
      ("--c-outline", 3),
    ])
  func marks(_ name: String, _ least: Double) throws {
    let sheet = try StyleSheet()
    let pages = sheet.colors("--c-page")
    #expect(pages == ["#ffffff", "#161616"])
    for (color, page) in zip(sheet.colors(name), pages) {
      #expect(StyleSheet.contrast(color, page) >= least)
    }
  }
}
