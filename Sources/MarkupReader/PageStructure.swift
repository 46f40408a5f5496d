/// How a page is built: language, headings, figures, what it carries inside, and what must never be on one.
public struct PageStructure: Sendable {
  /// A heading from `h1` to `h6`.
  public struct Heading: Sendable, Hashable {
    /// From 1.
    public let level: Int
    /// The line where it stands.
    public let line: Int
  }

  /// A `figure` that holds a drawing.
  public struct Figure: Sendable, Hashable {
    /// The line where it begins.
    public let line: Int
    /// Whether it holds a table too.
    public internal(set) var hasTable: Bool
  }

  /// The text of a `script` or `style`.
  public struct Inline: Sendable, Hashable {
    /// The line where its element begins.
    public let line: Int
    /// Whether it is a script.
    public let isScript: Bool
    /// Where the text is in the page's bytes.
    public let range: Range<Int>
  }

  /// An element or attribute that must never be on a page.
  public struct Forbidden: Sendable, Hashable {
    /// Its name.
    public let name: String
    /// The line where it stands.
    public let line: Int
  }

  /// The language of the whole, as its outermost element says it.
  public internal(set) var language: String?
  /// The Content-Security-Policy.
  public internal(set) var policy: String?
  /// All headings in the order in which they stand there.
  public internal(set) var headings: [Heading] = []
  /// All figures with a drawing in the order in which they stand there.
  public internal(set) var figures: [Figure] = []
  /// All scripts and styles in the order in which they stand there.
  public internal(set) var inlines: [Inline] = []
  /// What must never be there, in the order in which it stands there.
  public internal(set) var forbidden: [Forbidden] = []

  /// How deep the figure that is open began, where, and what it holds.
  private var figure: (depth: Int, line: Int, hasDrawing: Bool, hasTable: Bool)?
  /// How deep the script or style that is open began, and where.
  private var inline: (depth: Int, line: Int, isScript: Bool, start: Int)?

  // MARK: - Reading

  mutating func begin(_ element: InspectedNames.Element, depth: Int, line: Int, offset: Int) {
    switch element {
    case .heading(let level): headings.append(Heading(level: level, line: line))
    case .figure: figure = (depth, line, false, false)
    case .table: figure?.hasTable = true
    case .drawing: figure?.hasDrawing = true
    case .script: inline = (depth, line, true, offset)
    case .style: inline = (depth, line, false, offset)
    case .forbidden(let name): forbidden.append(Forbidden(name: name, line: line))
    }
  }

  /// The script that is open holds data, which no browser runs and no policy needs to allow.
  mutating func isData() { inline = nil }

  mutating func end(depth: Int, offset: Int) {
    if let figure, figure.depth == depth {
      if figure.hasDrawing { figures.append(Figure(line: figure.line, hasTable: figure.hasTable)) }
      self.figure = nil
    }
    if let inline, inline.depth == depth {
      inlines.append(
        Inline(line: inline.line, isScript: inline.isScript, range: inline.start..<max(inline.start, offset)))
      self.inline = nil
    }
  }

  /// Narrows what was noted of scripts and styles, tags and all, to what stands between the tags.
  mutating func narrowInlines(in bytes: [UInt8]) {
    inlines = inlines.map { inline in
      // Where the reader was when it told of the start tag: at its end or just behind.
      let tagEnd = inline.range.lowerBound
      let isBehind = tagEnd > 0 && bytes[tagEnd - 1] == UInt8(ascii: ">")
      let start = isBehind ? tagEnd : tagEnd + 1
      var end = min(inline.range.upperBound, bytes.count)
      while end > start, bytes[end - 1] != UInt8(ascii: "<") { end -= 1 }
      return Inline(
        line: inline.line, isScript: inline.isScript, range: start..<max(start, end > start ? end - 1 : start)
      )
    }
  }
}
