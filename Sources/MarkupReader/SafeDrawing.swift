/// An SVG drawing of which only what is known to be harmless is left, so that it can stand inside a page.
///
/// Elements and attributes are written anew out of lists of allowed names; whatever is on no list is left out: scripts,
/// event handlers, styles, foreign content, links and everything that would be loaded.
public struct SafeDrawing: Sendable, Hashable {
  /// Something that was left out.
  public struct LeftOut: Sendable, Hashable {
    /// What it was: `<script>`, `onload` or `href="…"`.
    public let what: String
    /// The line where it stands first, from 1.
    public let line: Int
    /// How often it stands there.
    public internal(set) var count: Int
  }

  /// Why there is no drawing.
  public enum Failure: Error, Sendable, Hashable {
    /// There are more bytes than allowed.
    case tooLarge(maximum: Int)
    /// Elements stand deeper inside each other than allowed.
    case tooDeep(maximum: Int, line: Int)
    /// It is no well-formed XML.
    case malformed(MarkupProblem)
    /// The outermost element is no `svg`.
    case noDrawing
    /// It does not say how large it is.
    case withoutSize(line: Int)
  }

  /// The extent that is shown.
  public struct ViewBox: Sendable, Hashable {
    /// Where it begins and how far it reaches, in the drawing's own units.
    public let left: Double, top: Double, width: Double, height: Double
  }

  /// What is shown of it.
  public let viewBox: ViewBox
  /// What stands inside `svg`, in UTF-8.
  public let content: [UInt8]
  /// What was left out, in the order in which it stands there.
  public let leftOut: [LeftOut]

  /// The most bytes that a drawing may have: it stands in every page.
  public static let mostBytes = 100_000
  /// How deep elements may stand inside each other.
  public static let mostDepth = 32

  /// Reads a drawing and leaves out what is not allowed.
  ///
  /// - Parameters:
  ///   - bytes: the file.
  ///   - prefix: what its ids begin with from now on, so that they are unique in a page.
  /// - Throws: why there is no drawing.
  public init(sanitising bytes: [UInt8], prefix: String) throws(Failure) {
    guard bytes.count <= Self.mostBytes else { throw .tooLarge(maximum: Self.mostBytes) }
    let document: MarkupDocument
    do {
      document = try MarkupDocument(parsing: bytes)
    } catch {
      throw .malformed(error)
    }
    guard let root = document.root, root.name == "svg", DrawingRules.isOurs(root) else { throw .noDrawing }
    guard let viewBox = ViewBox(of: root) else { throw .withoutSize(line: root.line) }
    var sanitiser = DrawingSanitiser(prefix: prefix)
    content = try sanitiser.content(of: root)
    leftOut = sanitiser.leftOut
    self.viewBox = viewBox
  }
}

extension SafeDrawing.ViewBox {
  /// What an `svg` says of its extent; nothing if that is none.
  init?(of root: MarkupNode) {
    if let text = root["viewBox"] {
      let numbers = text.split { $0 == " " || $0 == "," || $0 == "\n" || $0 == "\t" }.map {
        Double(String($0))
      }
      guard numbers.count == 4, let left = numbers[0], let top = numbers[1], let width = numbers[2],
        let height = numbers[3]
      else { return nil }
      self.init(left: left, top: top, width: width, height: height)
    } else {
      guard let width = Self.pixels(root["width"]), let height = Self.pixels(root["height"]) else {
        return nil
      }
      self.init(left: 0, top: 0, width: width, height: height)
    }
    guard width > 0, height > 0, [left, top, width, height].allSatisfy({ abs($0) < 1e6 }) else { return nil }
  }

  private static func pixels(_ text: String?) -> Double? {
    guard let text else { return nil }
    return Double(text.hasSuffix("px") ? String(text.dropLast(2)) : text)
  }
}
