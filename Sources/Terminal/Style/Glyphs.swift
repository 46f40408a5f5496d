/// The signs that pictures are drawn with.
public struct Glyphs: Hashable, Sendable {
  /// Points at the line where the cursor is.
  public var pointer: Character
  /// A chosen box of several.
  public var checked: String
  /// A box that is not chosen.
  public var unchecked: String
  /// The part of a progress bar that is done.
  public var barDone: Character
  /// The start of the part that is left; `nil` draws none.
  public var barEdge: Character?
  /// The part of a progress bar that is left.
  public var barLeft: Character
  /// A reached step of a level.
  public var stepReached: Character
  /// A step of a level that is not reached.
  public var stepOpen: Character
  /// Stands for what is done.
  public var done: String
  /// Stands for what is left out.
  public var without: String
  /// Stands for what is still to be done.
  public var open: String
  /// Stands before what went up.
  public var rise: String
  /// Stands before what went down.
  public var fall: String
  /// Stands for what did not move.
  public var same: String
  /// Separates two facts on a line.
  public var dot: Character
  /// Says that text goes on above.
  public var moreAbove: Character
  /// Says that text goes on below.
  public var moreBelow: Character
  /// Says that a line was cut.
  public var ellipsis: String
  /// A level rule.
  public var rule: Character
  /// The four arrow keys: up, down, left, right.
  public var arrows: ArrowGlyphs

  /// The full set, for UTF-8 terminals.
  public static let unicode = Glyphs(
    pointer: "▸", checked: "[×]", unchecked: "[ ]", barDone: "━", barEdge: "╺", barLeft: "━",
    stepReached: "▮", stepOpen: "▯", done: "✓", without: "–", open: "○", rise: "▲", fall: "▼", same: "=",
    dot: "·", moreAbove: "↑",
    moreBelow: "↓", ellipsis: "…", rule: "─",
    arrows: ArrowGlyphs(up: "↑", down: "↓", left: "←", right: "→"))

  /// ASCII alone.
  public static let ascii = Glyphs(
    pointer: ">", checked: "[x]", unchecked: "[ ]", barDone: "#", barEdge: nil, barLeft: "-",
    stepReached: "#", stepOpen: "-", done: "x", without: "-", open: "o", rise: "^", fall: "v", same: "=",
    dot: "-", moreAbove: "^",
    moreBelow: "v", ellipsis: "...", rule: "-",
    arrows: ArrowGlyphs(up: "^", down: "v", left: "<-", right: "->"))
}
