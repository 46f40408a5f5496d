/// The parsed values of one text in one flat array: a value, then what it holds.
final class JSONTape: Sendable {
  let bytes: [UInt8]
  let nodes: [JSONNode]

  init(bytes: [UInt8], nodes: [JSONNode]) {
    self.bytes = bytes
    self.nodes = nodes
  }
}

/// One value on the tape. An object holds a key node and a value node by turns.
struct JSONNode: Sendable {
  enum Kind: UInt8, Sendable {
    case null, bool, number, string, array, object
  }

  var kind: Kind
  /// Whether a string has escapes or repaired bytes, whether an array or object is cut off, or what a bool says.
  var flag = false
  /// First byte; of a string the opening quote.
  var start: Int32
  /// Behind the last byte.
  var end: Int32
  /// Index of the node behind this value and all it holds.
  var next: Int32
}
