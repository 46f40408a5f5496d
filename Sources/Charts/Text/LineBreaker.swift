/// Breaks a label into lines that fit a width: between words, behind hyphens and slashes, at soft hyphens, and
/// inside a word where nothing else helps.
struct LineBreaker {
  let style: TextStyle
  let width: Double

  private var lines: [String] = []
  private var line = ""

  init(style: TextStyle, width: Double) {
    self.style = style
    self.width = width
  }

  /// The lines of a text; at least one, which may be empty.
  mutating func lines(of text: String) -> [String] {
    lines = []
    line = ""
    for piece in Self.pieces(of: text) { add(piece) }
    finishLine()
    return lines.isEmpty ? [""] : lines
  }

  private mutating func add(_ piece: Piece) {
    let joint = line.isEmpty ? "" : (line.hasSuffix("\u{AD}") ? "" : piece.hasSpaceBefore ? " " : "")
    if fits(line + joint + piece.text) {
      line += joint + piece.text
      return
    }
    if !line.isEmpty { finishLine() }
    line = piece.text
    while !fits(line) {
      let head = longestHead(of: line)
      lines.append(head)
      line = String(line.dropFirst(head.count))
    }
  }

  private mutating func finishLine() {
    guard !line.isEmpty else { return }
    let isBrokenAtSoftHyphen = line.hasSuffix("\u{AD}")
    let visible = line.filter { $0 != "\u{AD}" }
    lines.append(isBrokenAtSoftHyphen ? visible + "-" : visible)
    line = ""
  }

  private func fits(_ text: String) -> Bool {
    let hyphen = text.hasSuffix("\u{AD}") ? style.width(of: "-") : 0
    return style.width(of: text) + hyphen <= width
  }

  private func longestHead(of word: String) -> String {
    var head = ""
    for character in word {
      guard head.isEmpty || style.width(of: head + String(character)) <= width else { break }
      head.append(character)
    }
    return head
  }

  /// A part of a text that stays together.
  private struct Piece {
    var text: String
    var hasSpaceBefore: Bool
  }

  private static func pieces(of text: String) -> [Piece] {
    var pieces: [Piece] = []
    var piece = Piece(text: "", hasSpaceBefore: false)
    func isBreakBehind(_ character: Character) -> Bool { "-–/\u{AD}".contains(character) }
    for character in text {
      if character == " " || character.isNewline || character == "\t" {
        if !piece.text.isEmpty { pieces.append(piece) }
        piece = Piece(text: "", hasSpaceBefore: true)
      } else {
        piece.text.append(character)
        guard isBreakBehind(character) else { continue }
        pieces.append(piece)
        piece = Piece(text: "", hasSpaceBefore: false)
      }
    }
    if !piece.text.isEmpty { pieces.append(piece) }
    return pieces
  }
}

extension TextStyle {
  /// Breaks a text into lines that fit a width.
  func lines(of text: String, within width: Double) -> [String] {
    var breaker = LineBreaker(style: self, width: width)
    return breaker.lines(of: text)
  }

  /// The widest of some lines.
  func width(of lines: [String]) -> Double {
    lines.reduce(0) { max($0, width(of: $1)) }
  }
}
