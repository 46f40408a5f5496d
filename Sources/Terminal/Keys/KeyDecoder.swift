/// Turns the bytes of a terminal into keys.
///
/// Bytes may be cut anywhere. What could still become a longer sequence is held back until more bytes come
/// or ``flush()`` says that nothing followed: this is how a lone Escape differs from an arrow.
public struct KeyDecoder: Sendable {
  private var pending: [UInt8] = []
  private var pasted: [UInt8]?

  private static let pasteLimit = 1 << 20

  /// Creates a decoder with nothing held back.
  public init() {}

  /// Whether bytes are held back that ``flush()`` would decide.
  public var isUndecided: Bool { !pending.isEmpty || isPasting }

  /// Whether a paste has begun and its end has not come.
  public var isPasting: Bool { pasted != nil }

  /// Takes bytes and returns the keys that are certain now.
  public mutating func feed(_ bytes: some Sequence<UInt8>) -> [Key] {
    pending.append(contentsOf: bytes)
    return decode(isFinal: false)
  }

  /// Decides what was held back, because nothing followed in time; a paste whose end got lost is what came of it.
  public mutating func flush() -> [Key] {
    guard isPasting else { return decode(isFinal: true) }
    // Held back of a paste is at most the beginning of its end.
    pending = []
    return [endPaste()]
  }

  private mutating func decode(isFinal: Bool) -> [Key] {
    var keys: [Key] = []
    var index = 0
    scan: while index < pending.count {
      if pasted != nil {
        guard let key = takePaste(at: &index) else { break scan }
        keys.append(key)
        continue
      }
      switch KeySequence.read(pending[index...], isFinal: isFinal) {
      case .incomplete: break scan
      case .key(let key, let length):
        keys.append(key)
        index += length
      case .ignored(let length): index += length
      case .pasteBegins(let length):
        index += length
        pasted = []
      }
    }
    pending.removeFirst(index)
    return keys
  }

  private mutating func takePaste(at index: inout Int) -> Key? {
    let marker = Array("\u{1B}[201~".utf8)
    while index < pending.count {
      let rest = pending[index...]
      if rest.starts(with: marker) {
        index += marker.count
        return endPaste()
      }
      if rest.count < marker.count, marker.starts(with: rest) { return nil }
      pasted?.append(pending[index])
      index += 1
      if let count = pasted?.count, count >= Self.pasteLimit { return endPaste() }
    }
    return nil
  }

  private mutating func endPaste() -> Key {
    let bytes = pasted ?? []
    pasted = nil
    let text = String(decoding: bytes, as: UTF8.self)
    return .paste(LineBreaks.normalised(text))
  }
}
