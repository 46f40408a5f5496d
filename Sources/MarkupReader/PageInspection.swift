/// What one pass over a page found: whether it is well-formed, its ids, what refers to what, and its drawings.
public struct PageInspection: Sendable {
  /// An attribute that refers to an id or an address.
  public struct Reference: Sendable, Hashable {
    /// Which attribute refers.
    public let kind: Kind
    /// The address, or one id.
    public let target: String
    /// The line where it stands.
    public let line: Int
  }

  /// The attributes that refer to something.
  public enum Kind: String, Sendable, CaseIterable {
    case href
    case src
    case labelledBy = "aria-labelledby"
    case describedBy = "aria-describedby"
    case label = "for"
    case controls = "aria-controls"
    case headers

    /// Whether the attribute holds an address; otherwise it holds ids.
    var isAddress: Bool { self == .href || self == .src }
  }

  /// An `svg` with `role="img"`.
  public struct Drawing: Sendable, Hashable {
    /// The line where it begins.
    public let line: Int
    /// Whether it holds a `title` of its own.
    public internal(set) var hasTitle: Bool
    /// Whether it holds a `desc` of its own.
    public internal(set) var hasDescription: Bool
    /// Links and tab stops inside; there must be none.
    public internal(set) var tabStops: Int
  }

  /// What makes the page malformed, in the order in which it stands there.
  public internal(set) var problems: [MarkupProblem] = []
  /// All ids.
  public internal(set) var ids: Set<String> = []
  /// Ids that stand more than once, each named once, in the order of their second appearance.
  public internal(set) var duplicateIDs: [String] = []
  /// All references in the order in which they stand there.
  public internal(set) var references: [Reference] = []
  /// All drawings in the order in which they stand there.
  public internal(set) var drawings: [Drawing] = []
  /// How it is built.
  public internal(set) var structure = PageStructure()
  /// How many elements there are.
  public internal(set) var elementCount = 0

  /// Whether the page is well-formed XML.
  public var isWellFormed: Bool { problems.isEmpty }

  /// References to ids of the same page that are not there: ARIA, `for`, `headers` and `href="#…"`.
  public var danglingReferences: [Reference] {
    references.filter { reference in
      switch reference.kind {
      case .href:
        guard reference.target.utf8.first == UInt8(ascii: "#"), reference.target.utf8.count > 1 else {
          return false
        }
        return !ids.contains(String(reference.target.dropFirst()))
      case .src: return false
      case .labelledBy, .describedBy, .label, .controls, .headers: return !ids.contains(reference.target)
      }
    }
  }

  init() {}

  /// Looks through a page once, without building a tree.
  public init(inspecting bytes: [UInt8]) {
    if let finding = InspectionPool.inspect(bytes) {
      self = finding
      structure.narrowInlines(in: bytes)
    } else {
      problems = [.unreadable]
    }
  }
}
