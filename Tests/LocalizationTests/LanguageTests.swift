import Localization
import Testing

@Suite("Languages")
struct LanguageTests {
  @Test("Each language gets its own wording")
  func pick() {
    #expect(Language.german.pick("Reifegrad", "maturity") == "Reifegrad")
    #expect(Language.english.pick("Reifegrad", "maturity") == "maturity")
  }

  @Test("Only the wording that is picked is evaluated")
  func lazy() {
    var evaluated: [String] = []
    func say(_ word: String) -> String {
      evaluated.append(word)
      return word
    }
    _ = Language.german.pick(say("de"), say("en"))
    _ = Language.english.pick(say("de"), say("en"))
    #expect(evaluated == ["de", "en"])
  }

  @Test("Languages are named by their codes, German first")
  func codes() {
    #expect(Language.allCases.map(\.rawValue) == ["de", "en"])
  }
}
