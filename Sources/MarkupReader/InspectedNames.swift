internal import CLibXML2

/// The names that an inspection looks for, as libxml2's own copies of them.
struct InspectedNames {
  /// What an attribute means for the inspection.
  enum Attribute {
    case id
    case role
    case tabindex
    case address(PageInspection.Kind)
    case ids(PageInspection.Kind)
  }

  let drawing: UnsafePointer<xmlChar>?
  let title: UnsafePointer<xmlChar>?
  let description: UnsafePointer<xmlChar>?
  let anchor: UnsafePointer<xmlChar>?
  private let attributes: [(name: UnsafePointer<xmlChar>?, meaning: Attribute)]

  init(_ dictionary: xmlDictPtr?) {
    func own(_ name: String) -> UnsafePointer<xmlChar>? {
      xmlDictLookup(dictionary, name, CInt(name.utf8.count))
    }
    drawing = own("svg")
    title = own("title")
    description = own("desc")
    anchor = own("a")
    attributes =
      [(own("id"), .id), (own("role"), .role), (own("tabindex"), .tabindex)]
      + PageInspection.Kind.allCases.map { kind in
        (own(kind.rawValue), kind.isAddress ? .address(kind) : .ids(kind))
      }
  }

  func attribute(_ name: UnsafePointer<xmlChar>?) -> Attribute? {
    for (known, meaning) in attributes where known == name { return meaning }
    return nil
  }
}
