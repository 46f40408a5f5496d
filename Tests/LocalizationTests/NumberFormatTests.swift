import Localization
import Testing

@Suite("Numbers are written as readers of a language expect them")
struct NumberFormatTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var name: String
    var value: Double
    var decimals: Int
    var german: String
    var english: String

    init(_ name: String, _ value: Double, _ decimals: Int, _ german: String, _ english: String) {
      self.name = name
      self.value = value
      self.decimals = decimals
      self.german = german
      self.english = english
    }

    var testDescription: String { name }
  }

  static let forms = [
    Case("zero", 0, 0, "0", "0"),
    Case("zero with decimals", 0, 2, "0,00", "0.00"),
    Case("three digits have no separator", 999, 0, "999", "999"),
    Case("four digits have one", 1_000, 0, "1.000", "1,000"),
    Case("seven digits have two", 1_234_567, 0, "1.234.567", "1,234,567"),
    Case("six digits", 214_969, 0, "214.969", "214,969"),
    Case("decimals are padded on the left", 3.05, 2, "3,05", "3.05"),
    Case("decimals are padded on the right", 3.5, 3, "3,500", "3.500"),
    Case("a half goes away from zero", 0.5, 0, "1", "1"),
    Case("a half goes away from zero, even before an even digit", 2.5, 0, "3", "3"),
    Case("a negative half goes away from zero", -2.5, 0, "\u{2212}3", "\u{2212}3"),
    Case("a half of the last decimal goes away from zero", 12.25, 1, "12,3", "12.3"),
    // 1.005 lies a little below in binary; people typed 1.005 and expect 1.01.
    Case("a typed half is not lost to binary", 1.005, 2, "1,01", "1.01"),
    Case("2.675 likewise", -2.675, 2, "\u{2212}2,68", "\u{2212}2.68"),
    Case("less than half goes down", 0.49, 0, "0", "0"),
    Case("rounding carries into the next thousand", 999.96, 1, "1.000,0", "1,000.0"),
    Case("rounding carries into the whole", 0.999, 2, "1,00", "1.00"),
    Case("a negative number has a true minus", -1_234.5, 1, "\u{2212}1.234,5", "\u{2212}1,234.5"),
    Case("what rounds to zero has no sign", -0.04, 1, "0,0", "0.0"),
    Case("negative zero has no sign", -0.0, 0, "0", "0"),
    Case("six decimals", 0.123456, 6, "0,123456", "0.123456"),
    Case("more than six decimals become six", 0.1234567, 9, "0,123457", "0.123457"),
    Case("fewer than none become none", 1.7, -1, "2", "2"),
    Case(
      "the largest numbers with groups", 999_999_999_999_999, 0, "999.999.999.999.999", "999,999,999,999,999"),
    Case(
      "a large number with many decimals", 9_007_199_254_740, 6, "9.007.199.254.740,000000",
      "9,007,199,254,740.000000"),
    Case(
      "a larger number with many decimals", 100_000_000_000_000, 6, "100.000.000.000.000,000000",
      "100,000,000,000,000.000000"),
    Case("a huge number is named by its exponent", 1e300, 6, "1e+300", "1e+300"),
    Case("a huge negative number too", -1.5e20, 0, "\u{2212}1,5e+20", "\u{2212}1.5e+20"),
    Case("infinity is no number", .infinity, 1, "–", "–"),
    Case("negative infinity is no number", -.infinity, 1, "–", "–"),
    Case("not a number is no number", .nan, 0, "–", "–"),
  ]

  @Test(
    "A number has the language's separators, is rounded half away from zero and has a true minus",
    arguments: forms)
  func form(_ test: Case) {
    #expect(NumberFormat(.german).string(test.value, decimals: test.decimals) == test.german)
    #expect(NumberFormat(.english).string(test.value, decimals: test.decimals) == test.english)
  }

  static let signed = [
    Case("positive", 4.2, 1, "+4,2", "+4.2"),
    Case("negative", -1, 1, "\u{2212}1,0", "\u{2212}1.0"),
    Case("zero", 0, 1, "0,0", "0.0"),
    Case("negative zero", -0.0, 1, "0,0", "0.0"),
    Case("a rise too small to be shown", 0.04, 1, "0,0", "0.0"),
    Case("a fall too small to be shown", -0.04, 1, "0,0", "0.0"),
    Case("thousands", 1_500, 0, "+1.500", "+1,500"),
    Case("ten has a zero but is none", 10, 0, "+10", "+10"),
    Case("infinity", .infinity, 0, "–", "–"),
  ]

  @Test("A change has a sign unless it is shown as zero", arguments: signed)
  func sign(_ test: Case) {
    #expect(NumberFormat(.german).signed(test.value, decimals: test.decimals) == test.german)
    #expect(NumberFormat(.english).signed(test.value, decimals: test.decimals) == test.english)
  }

  static let shortest = [
    Case("a whole number keeps its zeros", 100, 2, "100", "100"),
    Case("one decimal", 12.5, 2, "12,5", "12.5"),
    Case("two decimals", 12.25, 2, "12,25", "12.25"),
    Case("zero", 0, 2, "0", "0"),
    Case("what rounds to whole loses its decimals", 3.999, 2, "4", "4"),
    Case("a thousand keeps its separator", 1_000, 2, "1.000", "1,000"),
    Case("without decimals nothing is cut", 1_200, 0, "1.200", "1,200"),
    Case("negative", -0.10, 2, "\u{2212}0,1", "\u{2212}0.1"),
    Case("a huge number keeps its exponent", 1e20, 2, "1e+20", "1e+20"),
    Case("a huge number with a point keeps its exponent", 1.5e20, 2, "1,5e+20", "1.5e+20"),
    Case("no number", .nan, 2, "–", "–"),
  ]

  @Test("A number has no more decimals than it needs", arguments: shortest)
  func short(_ test: Case) {
    #expect(NumberFormat(.german).shortest(test.value, decimals: test.decimals) == test.german)
    #expect(NumberFormat(.english).shortest(test.value, decimals: test.decimals) == test.english)
  }

  static let percents = [
    Case("a quarter", 0.25, 0, "25\u{A0}%", "25%"),
    Case("none", 0, 0, "0\u{A0}%", "0%"),
    Case("all", 1, 0, "100\u{A0}%", "100%"),
    // 2 / 3 = 0.66…
    Case("two thirds", 2.0 / 3.0, 1, "66,7\u{A0}%", "66.7%"),
    // 0.285 · 100 is 28.499999999999996 in binary.
    Case("a typed half", 0.285, 0, "29\u{A0}%", "29%"),
    Case("a fall", -0.05, 0, "\u{2212}5\u{A0}%", "\u{2212}5%"),
  ]

  @Test("Percent stand behind an unbreakable space in German and close in English", arguments: percents)
  func percent(_ test: Case) {
    #expect(NumberFormat(.german).percent(test.value, decimals: test.decimals) == test.german)
    #expect(NumberFormat(.english).percent(test.value, decimals: test.decimals) == test.english)
  }
}
