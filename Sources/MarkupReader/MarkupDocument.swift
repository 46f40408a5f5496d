internal import CLibXML2

/// A tree of elements that can be asked by XPath. Not for other threads.
public final class MarkupDocument {
  let tree: xmlDocPtr

  /// Parses well-formed XML.
  ///
  /// - Throws: the first problem if the bytes are not well-formed or declare entities.
  public init(parsing bytes: [UInt8]) throws(MarkupProblem) {
    guard let session = ParserSession(isInspecting: false), session.parse(bytes) else { throw .unreadable }
    if let problem = session.problems.first { throw problem }
    guard let tree = session.takeDocument() else { throw .unreadable }
    self.tree = tree
  }

  deinit {
    xmlFreeDoc(tree)
  }

  /// The outermost element.
  public var root: MarkupNode? {
    xmlDocGetRootElement(tree).map { MarkupNode($0, in: self) }
  }

  /// The nodes that an XPath finds, in document order.
  ///
  /// `svg:` and `html:` are known prefixes; names without a prefix are in no namespace.
  ///
  /// - Throws: a problem if the path is not one.
  public func nodes(_ path: String) throws(MarkupProblem) -> [MarkupNode] {
    try nodes(path, from: nil)
  }

  func nodes(_ path: String, from node: xmlNodePtr?) throws(MarkupProblem) -> [MarkupNode] {
    guard let context = xmlXPathNewContext(tree) else { throw .unreadable }
    defer { xmlXPathFreeContext(context) }
    context.pointee.error = { _, _ in }
    if let node { context.pointee.node = node }
    xmlXPathRegisterNs(context, "svg", "http://www.w3.org/2000/svg")
    xmlXPathRegisterNs(context, "html", "http://www.w3.org/1999/xhtml")
    guard let result = xmlXPathEvalExpression(path, context) else {
      throw MarkupProblem(context.pointee.lastError)
    }
    defer { xmlXPathFreeObject(result) }
    guard let set = result.pointee.nodesetval?.pointee else { return [] }
    return (0..<Int(set.nodeNr)).compactMap { index in
      set.nodeTab[index].map { MarkupNode($0, in: self) }
    }
  }
}
