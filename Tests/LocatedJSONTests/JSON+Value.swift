import LocatedJSON

extension JSON {
  /// A value as it was read, to be compared or written again.
  init(_ value: JSONValue) {
    switch value.kind {
    case .null: self = .null
    case .bool: self = .bool(value.bool ?? false)
    case .number: self = .number(value.number)
    case .string: self = .string(value.string)
    case .array: self = .array(value.elements.map { JSON($0) })
    case .object: self = .object(value.members.map { ($0.key, JSON($0.value)) })
    }
  }
}
