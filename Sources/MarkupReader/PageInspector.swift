internal import CLibXML2

/// Collects what an inspection reports while libxml2 reads.
///
/// libxml2 keeps one copy of each name, so names are compared by address and no string is made of them.
final class PageInspector {
  private var finding = PageInspection()
  private let parser: xmlParserCtxtPtr
  private let names: InspectedNames
  /// How deep the reader is in elements.
  private var depth = 0
  /// How deep the drawing that is open began; its finding is the last one.
  private var drawingDepth: Int?
  /// Whether the element that is being looked at is the policy; the attribute that says so stands first.
  private var isPolicy = false

  init(parser: xmlParserCtxtPtr) {
    self.parser = parser
    names = InspectedNames(parser.pointee.dict)
  }

  /// Forgets the page before.
  func begin() {
    finding = PageInspection()
    depth = 0
    drawingDepth = nil
  }

  /// What was found; stays behind empty, so that nothing is copied when the next page begins.
  func takeFinding() -> PageInspection {
    defer { begin() }
    return finding
  }

  /// Looks at a start tag. Each attribute is five pointers: name, prefix, namespace, where its value begins and ends.
  func begin(
    _ name: UnsafePointer<xmlChar>?, _ attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?, count: Int
  ) {
    depth += 1
    finding.elementCount += 1
    lookAtPartOfDrawing(name)
    if let element = names.element(name) {
      finding.structure.begin(element, depth: depth, line: line, offset: offset)
    }
    guard let attributes else { return }
    isPolicy = false
    for index in 0..<count {
      let attribute = attributes + 5 * index
      guard attribute[1] == nil, let start = attribute[3], let end = attribute[4] else { continue }
      let value = UnsafeBufferPointer(start: start, count: end - start)
      guard let attributeName = names.attribute(attribute[0]) else {
        refuseHandler(attribute[0])
        continue
      }
      lookAt(attributeName, value, of: name)
    }
  }

  /// Looks at an end tag.
  func end() {
    if drawingDepth == depth { drawingDepth = nil }
    finding.structure.end(depth: depth, offset: offset)
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
    case .type:
      if element == names.script, value.elementsEqual("application/json".utf8) { finding.structure.isData() }
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
    case .language:
      if depth == 1 { finding.structure.language = String(decoding: value, as: UTF8.self) }
    case .equivalent:
      isPolicy = element == names.meta && value.elementsEqual("Content-Security-Policy".utf8)
      guard !isPolicy, element == names.meta else { return }
      // A page that turns into another one, or sets something, behind the reader's back.
      refuse("http-equiv")
    case .content:
      if element == names.meta, isPolicy { finding.structure.policy = String(decoding: value, as: UTF8.self) }
    case .style: refuse("style")
    case .address(let kind):
      add(kind, String(decoding: value, as: UTF8.self))
    case .ids(let kind):
      for id in value.split(whereSeparator: { $0 <= 0x20 }) { add(kind, String(decoding: id, as: UTF8.self)) }
    }
  }

  private func add(_ kind: PageInspection.Kind, _ target: String) {
    finding.references.append(PageInspection.Reference(kind: kind, target: target, line: line))
  }

  /// Looks at an attribute that means nothing for the inspection: none may begin as those that run something do.
  private func refuseHandler(_ name: UnsafePointer<xmlChar>?) {
    guard let name, name[0] == UInt8(ascii: "o"), name[1] == UInt8(ascii: "n") else { return }
    refuse(String(cString: name))
  }

  private func refuse(_ name: String) {
    finding.structure.forbidden.append(PageStructure.Forbidden(name: name, line: line))
  }

  /// How many bytes are read.
  private var offset: Int {
    let input = parser.pointee.input.pointee
    return Int(input.consumed) + (input.cur - input.base)
  }

  private var line: Int { Int(parser.pointee.input.pointee.line) }
}
