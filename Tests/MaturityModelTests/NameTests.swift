import MaturityModel
import Testing

@Suite("Names")
struct NameTests {
  @Test(
    "Small letters, digits and hyphens make an id",
    arguments: ["a", "0", "weida", "smart-region-thueringen", "9a-", "a--b"])
  func ids(_ text: String) {
    #expect(Identifier.isValid(text))
  }

  @Test("An id has at most 64 signs")
  func length() {
    #expect(Identifier.isValid(String(repeating: "a", count: 64)))
    #expect(!Identifier.isValid(String(repeating: "a", count: 65)))
  }

  @Test(
    "What could lead a path astray is no id",
    arguments: [
      "", "-a", ".", "..", "a/b", "../a", "a.b", "a_b", "A", "Weida", "weidä", "a b", "a\n", "a\u{0}",
      "\u{212A}", "ａ", "a\\b",
    ])
  func noIDs(_ text: String) {
    #expect(!Identifier.isValid(text))
  }

  static let suggestions: [(word: String, candidates: [String], found: String?)] = [
    ("weigth", ["weight", "width"], "weight"),
    ("lable", ["label"], "label"),
    ("Weight", ["weight"], "weight"),
    ("weida", ["weida", "weimar"], "weida"),
    ("wieda", ["weida", "weimar"], "weida"),
    ("jenna", ["jena", "gera"], "jena"),
    ("titel", ["title", "levels"], "title"),
    // Six letters: two may change, three are too many.
    ("abcdef", ["abcxyf"], "abcxyf"),
    ("abcdef", ["abxyzf"], nil),
    ("sg9", ["sg1", "ok1"], "sg1"),
    // Of two equally near the first in the alphabet.
    ("sg", ["sh", "sf"], "sf"),
    // A single letter says nothing about another.
    ("9", ["1", "2", "3"], nil),
    ("", ["a", "bc"], nil),
    ("anything", [], nil),
    (String(repeating: "a", count: 65), [String(repeating: "a", count: 64)], nil),
  ]

  @Test("What somebody probably meant is at most a third of the letters away", arguments: suggestions)
  func suggestion(_ word: String, _ candidates: [String], _ found: String?) {
    #expect(Suggestion.nearest(to: word, in: candidates) == found)
  }
}
