/// The growing output that the writers share: appends names, numbers and escaped texts as UTF-8.
///
/// It cannot be copied, so the compiler refuses what would copy all bytes written so far, and so it can own plain
/// memory: pages are written in pieces of a few bytes, and an array would ask before each whether it is shared.
struct ByteSink: ~Copyable, @unchecked Sendable {
  private var start: UnsafeMutablePointer<UInt8>?
  private var capacity: Int
  /// How many bytes have been written.
  private(set) var count = 0

  init(capacity: Int = 0) {
    start = capacity > 0 ? .allocate(capacity: capacity) : nil
    self.capacity = capacity
  }

  deinit {
    start?.deallocate()
  }

  /// What has been written.
  var bytes: [UInt8] { Array(UnsafeBufferPointer(start: start, count: count)) }

  mutating func append(_ byte: UInt8) {
    room(for: 1).initialize(to: byte)
    count += 1
  }

  mutating func append(_ run: UnsafeBufferPointer<UInt8>) {
    guard let first = run.baseAddress else { return }
    room(for: run.count).initialize(from: first, count: run.count)
    count += run.count
  }

  mutating func append(_ markup: StaticString) {
    markup.withUTF8Buffer { append($0) }
  }

  mutating func append(verbatim markup: some Collection<UInt8>) {
    let isDone: Void? = markup.withContiguousStorageIfAvailable { append($0) }
    guard isDone == nil else { return }
    for byte in markup { append(byte) }
  }

  /// Appends a text that is known to hold nothing to escape, such as the name of an element.
  mutating func append(name: String) {
    var name = name
    name.withUTF8 { append($0) }
  }

  /// Hands the bytes over to another writer and stays behind empty.
  mutating func taken() -> ByteSink {
    var other = ByteSink()
    swap(&other, &self)
    return other
  }

  /// Where the next bytes go, with room for some.
  @inline(__always)
  private mutating func room(for more: Int) -> UnsafeMutablePointer<UInt8> {
    if let start, count + more <= capacity { return start + count }
    return grown(for: more)
  }

  private mutating func grown(for more: Int) -> UnsafeMutablePointer<UInt8> {
    capacity = max(2 * capacity, count + more, 256)
    let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity)
    if let start {
      larger.moveInitialize(from: start, count: count)
      start.deallocate()
    }
    start = larger
    return larger + count
  }
}
