/// The growing output that the writers share: appends names, numbers and escaped texts as UTF-8.
///
/// It cannot be copied, so the compiler refuses what would copy all bytes written so far.
struct ByteSink: ~Copyable, Sendable {
  private(set) var bytes: [UInt8] = []

  init(capacity: Int = 0) {
    if capacity > 0 { bytes.reserveCapacity(capacity) }
  }

  mutating func append(_ byte: UInt8) {
    bytes.append(byte)
  }

  mutating func append(_ run: UnsafeBufferPointer<UInt8>) {
    bytes.append(contentsOf: run)
  }

  mutating func append(_ markup: StaticString) {
    markup.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  mutating func append(verbatim markup: some Collection<UInt8>) {
    bytes.append(contentsOf: markup)
  }

  /// Appends a text that is known to hold nothing to escape, such as the name of an element.
  mutating func append(name: String) {
    bytes.append(contentsOf: name.utf8)
  }

  /// Hands the bytes over to another writer and stays behind empty.
  mutating func taken() -> ByteSink {
    var other = ByteSink()
    swap(&other.bytes, &bytes)
    return other
  }
}
