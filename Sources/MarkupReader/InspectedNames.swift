internal import CLibXML2

/// The names that an inspection looks for, as libxml2's own copies of them.
struct InspectedNames {
  /// What an attribute means for the inspection.
  enum Attribute {
    case id
    case role
    case tabindex
    case language
    case content
    case equivalent
    case style
    case type
    case address(PageInspection.Kind)
    case ids(PageInspection.Kind)
  }

  /// What an element means for the structure of a page.
  enum Element {
    case heading(Int)
    case figure
    case table
    case drawing
    case script
    case style
    case forbidden(String)
  }

  /// Elements that load or run something, lead elsewhere, or hide markup from the checks.
  static let forbiddenElements = [
    "iframe", "object", "embed", "applet", "base", "frame", "frameset", "foreignObject", "animate", "set",
    "handler", "portal",
  ]

  let drawing: UnsafePointer<xmlChar>?
  let title: UnsafePointer<xmlChar>?
  let description: UnsafePointer<xmlChar>?
  let anchor: UnsafePointer<xmlChar>?
  let html: UnsafePointer<xmlChar>?
  let meta: UnsafePointer<xmlChar>?
  let script: UnsafePointer<xmlChar>?
  private let elements: [(name: UnsafePointer<xmlChar>?, meaning: Element)]
  private let attributes: [(name: UnsafePointer<xmlChar>?, meaning: Attribute)]

  init(_ dictionary: xmlDictPtr?) {
    func own(_ name: String) -> UnsafePointer<xmlChar>? {
      xmlDictLookup(dictionary, name, CInt(name.utf8.count))
    }
    drawing = own("svg")
    title = own("title")
    description = own("desc")
    anchor = own("a")
    html = own("html")
    meta = own("meta")
    script = own("script")
    elements =
      (1...6).map { (own("h\($0)"), .heading($0)) }
      + [
        (own("figure"), .figure), (own("table"), .table), (own("svg"), .drawing), (own("script"), .script),
        (own("style"), .style),
      ] + Self.forbiddenElements.map { (own($0), .forbidden($0)) }
    attributes =
      [
        (own("id"), .id), (own("role"), .role), (own("tabindex"), .tabindex), (own("lang"), .language),
        (own("content"), .content), (own("http-equiv"), .equivalent), (own("style"), .style),
        (own("type"), .type),
      ]
      + PageInspection.Kind.allCases.map { kind in
        (own(kind.rawValue), kind.isAddress ? .address(kind) : .ids(kind))
      }
  }

  func attribute(_ name: UnsafePointer<xmlChar>?) -> Attribute? {
    for (known, meaning) in attributes where known == name { return meaning }
    return nil
  }

  func element(_ name: UnsafePointer<xmlChar>?) -> Element? {
    for (known, meaning) in elements where known == name { return meaning }
    return nil
  }
}
