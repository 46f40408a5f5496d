internal import CLibXML2

/// An element, attribute or text of a document; keeps the document alive.
public struct MarkupNode {
  private let node: xmlNodePtr
  private let document: MarkupDocument

  init(_ node: xmlNodePtr, in document: MarkupDocument) {
    self.node = node
    self.document = document
  }

  /// The name without prefix; `text` for a text.
  public var name: String {
    node.pointee.name.map { String(cString: $0) } ?? ""
  }

  /// The address of the name's namespace.
  public var namespace: String? {
    guard isElement, let namespace = node.pointee.ns, let address = namespace.pointee.href else { return nil }
    return String(cString: address)
  }

  /// All text inside, or the value of an attribute.
  public var text: String {
    guard let content = xmlNodeGetContent(node) else { return "" }
    defer { reifegrad_xml_free(content) }
    return String(cString: content)
  }

  /// The line where it stands, from 1.
  public var line: Int { xmlGetLineNo(node) }

  /// The value of an attribute without namespace; nil if it is not there.
  public subscript(attribute: String) -> String? {
    guard isElement, let value = xmlGetNoNsProp(node, attribute) else { return nil }
    defer { reifegrad_xml_free(value) }
    return String(cString: value)
  }

  /// The attributes in the order in which they stand, with their names as written (`xlink:href`).
  public var attributes: [(name: String, value: String)] {
    guard isElement else { return [] }
    return sequence(first: node.pointee.properties, next: { $0?.pointee.next }).prefix { $0 != nil }
      .compactMap {
        attribute in
        guard let attribute else { return nil }
        let own = attribute.pointee.name.map { String(cString: $0) } ?? ""
        let prefix = attribute.pointee.ns?.pointee.prefix.map { String(cString: $0) + ":" } ?? ""
        let value = UnsafeMutableRawPointer(attribute).assumingMemoryBound(to: xmlNode.self)
        return (prefix + own, MarkupNode(value, in: document).text)
      }
  }

  /// The elements directly inside.
  public var children: [MarkupNode] {
    guard isElement else { return [] }
    return parts.filter(\.isElement)
  }

  /// The elements and words directly inside, in their order; no comments and instructions.
  var parts: [MarkupNode] {
    sequence(first: node.pointee.children, next: { $0?.pointee.next }).prefix { $0 != nil }
      .compactMap { child in child.map { MarkupNode($0, in: document) } }
      .filter { $0.isElement || $0.isWords }
  }

  /// The nodes that an XPath finds from here.
  ///
  /// - Throws: a problem if the path is not one.
  public func nodes(_ path: String) throws(MarkupProblem) -> [MarkupNode] {
    try document.nodes(path, from: node)
  }

  /// Whether it is an element.
  var isElement: Bool { node.pointee.type == XML_ELEMENT_NODE }

  private var isWords: Bool {
    node.pointee.type == XML_TEXT_NODE || node.pointee.type == XML_CDATA_SECTION_NODE
  }
}
