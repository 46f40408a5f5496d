internal import CLibXML2

/// Writes what is allowed of a drawing anew, and remembers what is not.
struct DrawingSanitiser {
  private(set) var leftOut: [SafeDrawing.LeftOut] = []
  private let prefix: String
  private let target: DrawingTarget
  /// The elements that can be referred to, by id; the first of each.
  private var known: [String: MarkupNode] = [:]
  private var written: Set<String> = []

  init(prefix: String) {
    self.prefix = prefix
    target = DrawingTarget()
  }

  /// What stands inside an `svg`.
  mutating func content(of root: MarkupNode) throws(SafeDrawing.Failure) -> [UInt8] {
    try collect(root, depth: 1)
    for child in root.children { write(child, into: target.root) }
    for (name, _) in root.attributes where name.hasPrefix("on") { leaveOut(name, at: root) }
    return target.bytes()
  }

  private mutating func collect(_ node: MarkupNode, depth: Int) throws(SafeDrawing.Failure) {
    guard depth <= SafeDrawing.mostDepth else {
      throw .tooDeep(maximum: SafeDrawing.mostDepth, line: node.line)
    }
    for child in node.children where DrawingRules.keeps(child) {
      if let id = child["id"], known[id] == nil { known[id] = child }
      try collect(child, depth: depth + 1)
    }
  }

  private mutating func write(_ node: MarkupNode, into parent: xmlNodePtr) {
    guard DrawingRules.keeps(node) else {
      leaveOut("<\(node.name)>", at: node)
      return
    }
    guard let element = target.add(node.name, to: parent) else { return }
    for (name, value) in node.attributes { write(name, value, of: node, into: element) }
    for declaration in (node["style"] ?? "").split(separator: ";") {
      write(declaration: String(declaration), of: node, into: element)
    }
    let keepsWords = DrawingRules.keepsWords(of: node.name)
    for part in node.parts {
      if part.isElement {
        write(part, into: element)
      } else if keepsWords {
        target.add(words: part.text, to: element)
      }
    }
  }

  // MARK: - Attributes

  private mutating func write(
    _ name: String, _ value: String, of node: MarkupNode, into element: xmlNodePtr
  ) {
    if name == "href" || name == "xlink:href" {
      guard let id = reference(value, from: node) else { return leaveOut("\(name)=\"…\"", at: node) }
      target.set("href", "#" + prefix + id, of: element)
    } else if name == "id" {
      guard DrawingRules.isID(value), written.insert(value).inserted else { return leaveOut("id", at: node) }
      target.set("id", prefix + value, of: element)
    } else if DrawingRules.isKept(name) {
      write(checked: name, value, of: node, into: element)
    } else if !DrawingRules.isPassedOver(name), !name.contains(":") || name.lowercased().contains("href") {
      leaveOut(name, at: node)
    }
  }

  /// `fill: #123456`, as drawing programs write it, becomes an attribute: a page's policy forbids styles inside it.
  private mutating func write(declaration: String, of node: MarkupNode, into element: xmlNodePtr) {
    let parts = declaration.split(separator: ":", maxSplits: 1).map(\.trimmedBlanks)
    guard parts.count == 2, DrawingRules.isLook(parts[0]) else {
      // Drawing programs write many properties for what drawings do not have.
      let isHarmless = parts.count < 2 || DrawingRules.isPlain(parts[1])
      if !isHarmless { leaveOut("style=\"\(parts[0])\"", at: node) }
      return
    }
    write(checked: parts[0], parts[1], of: node, into: element)
  }

  private mutating func write(
    checked name: String, _ value: String, of node: MarkupNode, into element: xmlNodePtr
  ) {
    if let id = DrawingRules.referredID(value), known[id] != nil {
      target.set(name, "url(#\(prefix)\(id))", of: element)
    } else if DrawingRules.isPlain(value) {
      target.set(name, value, of: element)
    } else {
      leaveOut("\(name)=\"…\"", at: node)
    }
  }

  /// The id that an element may refer to. A `use` of a `use` is none: ten of them inside each other draw for hours.
  private func reference(_ link: String, from node: MarkupNode) -> String? {
    guard DrawingRules.mayRefer(node.name), let id = DrawingRules.localID(link), let target = known[id] else {
      return nil
    }
    return node.name == "use" && Self.holdsUse(target) ? nil : id
  }

  private static func holdsUse(_ node: MarkupNode) -> Bool {
    node.name == "use" || node.children.contains(where: holdsUse)
  }

  private mutating func leaveOut(_ what: String, at node: MarkupNode) {
    if let place = leftOut.firstIndex(where: { $0.what == what }) {
      leftOut[place].count += 1
    } else {
      leftOut.append(SafeDrawing.LeftOut(what: what, line: node.line, count: 1))
    }
  }
}

extension StringProtocol {
  /// Without blanks and line breaks at both ends.
  fileprivate var trimmedBlanks: String {
    let start = drop(while: \.isWhitespace)
    return String(start.reversed().drop(while: \.isWhitespace).reversed())
  }
}
