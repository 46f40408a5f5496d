internal import CLibXML2

/// libxml2's parser, set up so that nothing is fetched, expanded or printed; reads one text after the other.
///
/// Errors become problems. A document that declares an entity of its own is refused at the declaration, so that
/// none can multiply; libxml2 itself refuses more than 256 levels of elements.
final class ParserSession {
  private(set) var problems: [MarkupProblem] = []
  /// Looks at elements while they are read; without one a tree is built.
  let inspector: PageInspector?
  private let parser: xmlParserCtxtPtr
  private let options: CInt
  private var document: xmlDocPtr?

  /// Most problems that are kept; one early mistake can cause thousands.
  private static let mostProblems = 100
  /// Most names that are kept for the next text; pages need a hundred.
  private static let mostNames = 2_000

  private static let start: Void = xmlInitParser()

  /// Prepares reading; nil if there is no memory for it.
  init?(isInspecting: Bool) {
    Self.start
    guard let opened = xmlNewParserCtxt() else { return nil }
    parser = opened
    inspector = isInspecting ? PageInspector(parser: opened) : nil
    var options = XML_PARSE_NONET.rawValue | XML_PARSE_BIG_LINES.rawValue
    // Gives `&amp;` in values as `&`; there is nothing else to expand, because declarations are refused.
    if isInspecting { options |= XML_PARSE_NOENT.rawValue }
    self.options = CInt(options)
    install()
    parser.pointee._private = Unmanaged.passUnretained(self).toOpaque()
  }

  deinit {
    if let document { xmlFreeDoc(document) }
    xmlFreeParserCtxt(parser)
  }

  /// Parses bytes to their end or to the first error that ends parsing; false if there are too many bytes, or none.
  func parse(_ bytes: [UInt8]) -> Bool {
    problems = []
    inspector?.begin()
    return bytes.withUnsafeBytes { raw in
      guard let size = CInt(exactly: raw.count), size > 0 else { return false }
      let start = raw.baseAddress?.assumingMemoryBound(to: CChar.self)
      document = xmlCtxtReadMemory(parser, start, size, nil, nil, options)
      return true
    }
  }

  /// The tree, which from now on belongs to the caller.
  func takeDocument() -> xmlDocPtr? {
    defer { document = nil }
    return document
  }

  /// Whether the parser is as good as new; one that met an error or strange names is not used again.
  var isReusable: Bool { problems.isEmpty && xmlDictSize(parser.pointee.dict) < Self.mostNames }

  private func install() {
    if inspector != nil {
      parser.pointee.sax.pointee = xmlSAXHandler()
      parser.pointee.sax.pointee.initialized = UInt32(XML_SAX2_MAGIC)
      parser.pointee.sax.pointee.startElementNs = { context, name, _, _, _, _, count, _, attributes in
        ParserSession.with(context) { $0.inspector?.begin(name, attributes, count: Int(count)) }
      }
      parser.pointee.sax.pointee.endElementNs = { context, _, _, _ in
        ParserSession.with(context) { $0.inspector?.end() }
      }
    }
    parser.pointee.sax.pointee.serror = { context, error in
      ParserSession.with(context) { $0.add(error) }
    }
    parser.pointee.sax.pointee.entityDecl = { context, name, _, _, _, _ in
      ParserSession.with(context) { $0.refuseEntity(name) }
    }
  }

  /// Finds the session that a callback belongs to: libxml2 hands callbacks the parser's own context.
  private static func with(_ context: UnsafeMutableRawPointer?, _ body: (ParserSession) -> Void) {
    guard let session = context?.assumingMemoryBound(to: xmlParserCtxt.self).pointee._private else { return }
    Unmanaged<ParserSession>.fromOpaque(session)._withUnsafeGuaranteedRef(body)
  }

  private func add(_ error: xmlErrorPtr?) {
    guard let error = error?.pointee, problems.count < Self.mostProblems else { return }
    problems.append(MarkupProblem(error))
  }

  private func refuseEntity(_ name: UnsafePointer<xmlChar>?) {
    let name = name.map { String(cString: $0) } ?? ""
    let place = parser.pointee.input.pointee
    problems.append(
      MarkupProblem(
        line: Int(place.line), column: Int(place.col), message: "Entity '\(name)' must not be declared"))
    xmlStopParser(parser)
  }
}

extension MarkupProblem {
  /// What libxml2 reports.
  init(_ error: xmlError) {
    var message = error.message.map { String(cString: $0) } ?? "Unknown error"
    while message.last?.isWhitespace == true { message.removeLast() }
    self.init(line: Int(error.line), column: Int(error.int2), message: message)
  }
}
