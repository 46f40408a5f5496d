import Localization
import Testing

@testable import Interview

@Suite struct NumberInputTests {
  private func input(
    _ language: Language, decimals: Int = 1, minimum: Double? = 0, maximum: Double? = nil, unit: String? = nil
  ) -> NumberInput {
    var input = NumberInput(countIn: language)
    (input.decimals, input.minimum, input.maximum, input.unit) = (decimals, minimum, maximum, unit)
    return input
  }

  @Test(
    "German ways to write a number",
    arguments: [
      ("12", 12), ("12,5", 12.5), ("12.5", 12.5), ("12,5 %", 12.5), ("12,5%", 12.5), (" 12,50 ", 12.5),
      ("1.200", 1200), ("1.200.000", 1_200_000), ("1.200.000,5", 1_200_000.5), ("1 200 000", 1_200_000),
      ("1'200", 1200), ("1,200,000", 1_200_000), ("1,200.5", 1200.5), ("1.200.000 Euro", 1_200_000),
      ("1.200 €", 1200), ("0,5", 0.5), (",5", 0.5), ("5,", 5), ("007", 7), ("+3", 3), ("20 Prozent", 20),
      ("1,200", 1.2), ("3 Verfahren", 3),
    ])
  func german(text: String, number: Double) {
    #expect(input(.german, unit: "Verfahren").number(text) == .success(number))
  }

  @Test(
    "English ways to write a number",
    arguments: [
      ("12.5", 12.5), ("12,5", 12.5), ("1,200", 1200), ("1,200,000.5", 1_200_000.5), ("12.50%", 12.5),
      ("1.200", 1.2), ("1.200.000", 1_200_000),
    ])
  func english(text: String, number: Double) {
    #expect(input(.english).number(text) == .success(number))
  }

  @Test(
    "What is no number is refused",
    arguments: [
      "zwölf", "1.2.3", "1,2,3", "12,5,", "1.20.000", "--3", "%", "12e3", "0x10", "nan", "inf", "1/2", "١٢",
    ])
  func notNumbers(text: String) {
    let result = input(.german).number(text)
    #expect(result == .failure(.notANumber(text)) || result == .failure(.nothingTyped))
  }

  @Test("Bounds and decimals are refused with their reason")
  func bounds() {
    let percent = input(.german, decimals: 1, minimum: 0, maximum: 100, unit: "%")
    #expect(percent.number("100,1") == .failure(.tooLarge(maximum: 100, unit: "%")))
    #expect(percent.number("-1") == .failure(.tooSmall(minimum: 0, unit: "%")))
    #expect(percent.number("−1") == .failure(.tooSmall(minimum: 0, unit: "%")))
    #expect(percent.number("12,55") == .failure(.tooManyDecimals(allowed: 1)))
    #expect(percent.number("12.500") == .failure(.tooLarge(maximum: 100, unit: "%")))
    #expect(percent.number("100") == .success(100))
    #expect(percent.number("") == .failure(.nothingTyped))
    #expect(percent.number("-0") == .success(0))
  }

  @Test("Where three decimals are allowed, a thousand point is ambiguous")
  func ambiguous() {
    #expect(input(.german, decimals: 3).number("1.200") == .failure(.ambiguous("1.200")))
    #expect(input(.german, decimals: 3).number("1,200") == .success(1.2))
    #expect(input(.german, decimals: 3).number("0.125") == .success(0.125))
    #expect(input(.english, decimals: 3).number("1,200") == .failure(.ambiguous("1,200")))
  }

  @Test("A share is two whole numbers, the part not larger than the total, the total not 0")
  func shares() {
    func share(_ part: String, _ whole: String) -> InputProblem? {
      if case .failure(let problem) = ShareInput.share(part: part, whole: whole, in: .german) {
        problem
      } else {
        nil
      }
    }
    #expect(share("12", "40") == nil)
    #expect(share("40", "40") == nil)
    #expect(share("0", "40") == nil)
    #expect(share("41", "40") == .partExceedsWhole)
    #expect(share("0", "0") == .wholeIsZero)
    #expect(share("1,5", "40") == .notWhole)
    #expect(share("1", "") == .nothingTyped)
    #expect(ShareInput.parts("12 von 40")?.whole == "40")
    #expect(ShareInput.parts("12/40")?.part == "12")
    #expect(ShareInput.parts("12") == nil)
  }
}
