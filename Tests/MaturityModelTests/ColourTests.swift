import MaturityModel
import Testing

@Suite("Colours")
struct ColourTests {
  private func colour(_ text: String) throws -> Colour { try #require(Colour(text)) }

  @Test("A colour is read from six digits in either case and written in small ones")
  func hex() throws {
    #expect(try colour("#0B57a4") == Colour(red: 11, green: 87, blue: 164))
    #expect(Colour(red: 0, green: 0, blue: 10).hex == "#00000a")
    for text in ["", "#", "0b57a4", "#0b57a", "#0b57a4f", "#0b57ag", "#+b57a4", "blue", "#0b57ä"] {
      #expect(Colour(text) == nil)
    }
  }

  /// By hand: #777777 is 119/255 = 0.466667; ((0.466667 + 0.055) / 1.055)^2.4 = 0.184475;
  /// (1 + 0.05) / (0.184475 + 0.05) = 4.478, and #767676, with 0.181164, gives 1.05 / 0.231164 = 4.542.
  @Test("Contrast is that of WCAG")
  func contrast() throws {
    let white = try colour("#ffffff")
    #expect(abs(white.contrast(to: try colour("#000000")) - 21) < 1e-9)
    #expect(abs(try colour("#777777").luminance - 0.184475) < 1e-6)
    #expect(abs(try colour("#777777").contrast(to: white) - 4.478) < 0.001)
    #expect(abs(try colour("#767676").contrast(to: white) - 4.542) < 0.001)
    // Of red only the red channel counts: 0.2126, so 1.05 / 0.2626.
    #expect(abs(white.contrast(to: try colour("#ff0000")) - 1.05 / 0.2626) < 1e-9)
  }

  @Test("A colour that can be read stays; another becomes the nearest of its hue that can")
  func nearest() throws {
    #expect(try colour("#0b57a4").readable(on: .lightGround).hex == "#0b57a4")
    for (text, ground) in [
      ("#ff9900", Colour.lightGround), ("#00ff00", .lightGround), ("#ffffff", .lightGround),
      ("#0b57a4", .darkGround), ("#000000", .darkGround), ("#800080", .darkGround),
    ] {
      let (start, nearest) = (try colour(text), try colour(text).readable(on: ground))
      #expect(nearest.contrast(to: ground) >= 4.5)
      // Not much further than needed.
      #expect(nearest.contrast(to: ground) < 4.7)
      #expect(start.contrast(to: ground) < 4.5)
    }
    // Orange has no blue in any lightness, and red stays its strongest channel.
    let orange = try colour("#ff9900").readable(on: .lightGround)
    #expect(orange.blue == 0)
    #expect(abs(Double(orange.green) / Double(orange.red) - 0.6) < 0.01)
  }
}
