internal import CLibXML2

/// Collects what an inspection reports while libxml2 reads.
///
/// libxml2 keeps one copy of each name, so names are compared by address and no string is made of them.
final class PageInspector {
  private(set) var finding = PageInspection()
  private let parser: xmlParserCtxtPtr
  private let names: InspectedNames
  /// How deep the reader is in elements.
  private var depth = 0
  /// How deep the drawing that is open began; its finding is the last one.
  private var drawingDepth: Int?

  init(parser: xmlParserCtxtPtr) {
    self.parser = parser
    names = InspectedNames(parser.pointee.dict)
  }

  /// Looks at a start tag. Each attribute is five pointers: name, prefix, namespace, where its value begins and ends.
  func begin(
    _ name: UnsafePointer<xmlChar>?, _ attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?, count: Int
  ) {
    depth += 1
    finding.elementCount += 1
    lookAtPartOfDrawing(name)
    guard let attributes else { return }
    for index in 0..<count {
      let attribute = attributes + 5 * index
      guard attribute[1] == nil, let start = attribute[3], let end = attribute[4] else { continue }
      let value = UnsafeBufferPointer(start: start, count: end - start)
      guard let attributeName = names.attribute(attribute[0]) else { continue }
      lookAt(attributeName, value, of: name)
    }
  }

  /// Looks at an end tag.
  func end() {
    if drawingDepth == depth { drawingDepth = nil }
    depth -= 1
  }

  private func lookAtPartOfDrawing(_ name: UnsafePointer<xmlChar>?) {
    guard let drawingDepth else { return }
    let last = finding.drawings.count - 1
    if name == names.anchor { finding.drawings[last].tabStops += 1 }
    guard depth == drawingDepth + 1 else { return }
    if name == names.title { finding.drawings[last].hasTitle = true }
    if name == names.description { finding.drawings[last].hasDescription = true }
  }

  private func lookAt(
    _ attribute: InspectedNames.Attribute, _ value: UnsafeBufferPointer<UInt8>,
    of element: UnsafePointer<xmlChar>?
  ) {
    switch attribute {
    case .id:
      let id = String(decoding: value, as: UTF8.self)
      if !finding.ids.insert(id).inserted && !finding.duplicateIDs.contains(id) {
        finding.duplicateIDs.append(id)
      }
    case .role:
      guard element == names.drawing, drawingDepth == nil, value.elementsEqual("img".utf8) else { return }
      drawingDepth = depth
      finding.drawings.append(
        PageInspection.Drawing(line: line, hasTitle: false, hasDescription: false, tabStops: 0))
    case .tabindex:
      if drawingDepth != nil { finding.drawings[finding.drawings.count - 1].tabStops += 1 }
    case .address(let kind):
      add(kind, String(decoding: value, as: UTF8.self))
    case .ids(let kind):
      for id in value.split(whereSeparator: { $0 <= 0x20 }) { add(kind, String(decoding: id, as: UTF8.self)) }
    }
  }

  private func add(_ kind: PageInspection.Kind, _ target: String) {
    finding.references.append(PageInspection.Reference(kind: kind, target: target, line: line))
  }

  private var line: Int { Int(parser.pointee.input.pointee.line) }
}
