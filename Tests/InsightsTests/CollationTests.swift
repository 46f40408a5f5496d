import Localization
import Testing

@Suite("Names are sorted as in German directories (DIN 5007-1)")
struct CollationTests {
  static let orders: [[String]] = [
    // Ü sorts as u: Muehl… (m-u-e) stands before Mühl… (m-u-h).
    ["Muehlberg", "Mühlhausen", "Muhlhof", "Mulda"],
    ["Mühla", "Muhlb", "Mühlc"],
    // ß sorts as ss.
    ["Großa", "Grossb", "Großc", "Grost"],
    ["Greiz", "GREIZA", "greizb"],
    ["Özdorf", "Ozdorg"],
    ["Bad Berka", "Bad Langensalza", "Badeborn"],
    ["Bad-Berka", "Badeborn"],
    ["Älter", "Alternburg"],
    ["Orlamünde", "Orlamunder", "Orlamünds"],
    // The same letters: told apart, but next to each other.
    ["Adler", "Aebi", "Ärger", "Azur"],
    ["1 Dorf", "2 Dorf", "A"],
    ["Cafea", "Caféb", "Cafec"],
  ]

  @Test("Umlauts sort as their vowels, ß as ss, case does not count", arguments: orders)
  func order(_ names: [String]) {
    #expect(names.reversed().sorted { Collation($0) < Collation($1) } == names)
    #expect(names.shuffled().sorted { Collation($0) < Collation($1) } == names)
  }

  @Test("Names of the same letters are told apart, always in the same order")
  func sameLetters() {
    let names = ["Mühl", "muhl", "Muhl", "MUHL"]
    let sorted = names.sorted { Collation($0) < Collation($1) }
    #expect(sorted == names.reversed().sorted { Collation($0) < Collation($1) })
    for (index, name) in sorted.enumerated() {
      for later in sorted[(index + 1)...] {
        #expect(Collation(name) < Collation(later))
        #expect(!(Collation(later) < Collation(name)))
      }
    }
  }

  @Test("An umlaut of two scalars sorts like one of one")
  func decomposed() {
    #expect(
      ["Mu\u{308}hlb", "Mühla", "Muhlc"].sorted { Collation($0) < Collation($1) } == [
        "Mühla", "Mu\u{308}hlb", "Muhlc",
      ])
  }

  @Test("An empty name stands first")
  func empty() {
    #expect(Collation("") < Collation(" "))
    #expect(!(Collation("a") < Collation("")))
  }
}
