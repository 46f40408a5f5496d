internal import Glibc
internal import LocatedJSON

struct NoSuchFile: Error {}

/// The bytes of a file.
func contents(of path: String) throws(NoSuchFile) -> [UInt8] {
  let descriptor = open(path, O_RDONLY)
  guard descriptor >= 0 else { throw NoSuchFile() }
  defer { close(descriptor) }
  var bytes: [UInt8] = []
  var buffer = [UInt8](repeating: 0, count: 65_536)
  while true {
    let count = read(descriptor, &buffer, buffer.count)
    guard count > 0 else { return bytes }
    bytes += buffer.prefix(count)
  }
}

extension JSON {
  /// A value as it was read, to be changed and written again.
  init?(_ value: JSONValue?) {
    guard let value else { return nil }
    self.init(value)
  }

  private init(_ value: JSONValue) {
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
