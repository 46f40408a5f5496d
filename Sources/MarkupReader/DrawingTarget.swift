internal import CLibXML2

/// A drawing in the making; libxml2 escapes and writes it.
final class DrawingTarget {
  let root: xmlNodePtr
  private let document: xmlDocPtr

  init() {
    guard let document = xmlNewDoc("1.0"), let root = xmlNewDocNode(document, nil, "svg", nil) else {
      preconditionFailure("libxml2 makes an empty document unless there is no memory left")
    }
    xmlDocSetRootElement(document, root)
    (self.document, self.root) = (document, root)
  }

  deinit {
    xmlFreeDoc(document)
  }

  /// Adds an element.
  func add(_ name: String, to parent: xmlNodePtr) -> xmlNodePtr? {
    xmlNewDocNode(document, nil, name, nil).flatMap { xmlAddChild(parent, $0) }
  }

  /// Adds words.
  func add(words: String, to parent: xmlNodePtr) {
    if let text = xmlNewDocText(document, words) { xmlAddChild(parent, text) }
  }

  /// Sets an attribute; of two of the same name the last one holds.
  func set(_ name: String, _ value: String, of element: xmlNodePtr) {
    xmlSetProp(element, name, value)
  }

  /// What stands inside the root.
  func bytes() -> [UInt8] {
    guard let buffer = xmlBufferCreate() else { return [] }
    defer { xmlBufferFree(buffer) }
    for child in sequence(first: root.pointee.children, next: { $0?.pointee.next }) {
      guard let child else { break }
      xmlNodeDump(buffer, document, child, 0, 0)
    }
    guard let content = xmlBufferContent(buffer) else { return [] }
    return Array(UnsafeBufferPointer(start: content, count: Int(xmlBufferLength(buffer))))
  }
}
