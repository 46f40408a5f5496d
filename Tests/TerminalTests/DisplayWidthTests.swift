import Testing

import Terminal

@Suite struct DisplayWidthTests {
  @Test(
    "Text takes as many columns as a terminal gives it",
    arguments: [
      ("", 0), ("Weida", 5), ("Größe", 5), ("Gro\u{308}ße", 5), ("漢字", 4), ("ｱ", 1), ("Ａ", 2), ("가", 2),
      ("😀", 2), ("👩‍👧", 2), ("🇩🇪", 2), ("✔", 1), ("✔\u{FE0F}", 2), ("a\u{200B}b", 2), ("12,5\u{A0}%", 6),
      ("━━╺", 3), ("…", 1), ("ก็", 1), ("\u{1112}\u{1161}\u{11AB}", 2),
    ])
  func width(text: String, columns: Int) {
    #expect(DisplayWidth.of(text) == columns)
  }
}
