internal import LocatedJSON

/// The members of an object that were asked for.
struct Fields {
  let object: JSONValue
  let reader: FileReader
  private let found: [(key: String, value: JSONValue)]

  init(object: JSONValue, reader: FileReader, found: [(key: String, value: JSONValue)]) {
    self.object = object
    self.reader = reader
    self.found = found
  }

  /// The member, if it is there.
  subscript(_ key: String) -> JSONValue? {
    found.first { $0.key == key }?.value
  }

  /// The member, or a report that it is missing.
  func required(_ key: String) -> JSONValue? {
    let value = self[key]
    if value == nil { reader.report(.missingKey(key), at: object) }
    return value
  }

  /// Whether every member is one that was asked for and read to its end.
  var isPlain: Bool { object.isWhole && object.members.reduce(0) { count, _ in count + 1 } == found.count }

  /// The keys that are there.
  var keys: [String] { found.map(\.key) }
}
