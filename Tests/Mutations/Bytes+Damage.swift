internal import SeededRandom

extension [UInt8] {
  /// Changes some bytes, as a broken disk, a wrong editor or half a transfer does.
  mutating func damage(with random: inout SplitMix64) {
    let start = random.below(count + 1)
    let end = Swift.min(count, start + random.below(8))
    switch random.below(8) {
    case 0: removeSubrange(start..<end)
    case 1: replaceSubrange(start..<end, with: Self.pieces[random.below(Self.pieces.count)])
    case 2: insert(contentsOf: Self.pieces[random.below(Self.pieces.count)], at: start)
    case 3 where start < count: self[start] ^= 1 << UInt8(random.below(8))
    case 4 where start < count: self[start] = UInt8(random.below(256))
    case 5: removeSubrange(start...)
    case 6:
      insert(
        contentsOf: self[start..<Swift.min(count, start + random.below(400))], at: random.below(count + 1))
    default: swapAt(random.below(count), random.below(count))
    }
    if isEmpty { append(UInt8(random.below(256))) }
  }

  private static let pieces: [[UInt8]] =
    [
      "\"", "{", "}", "[", "]", ",", ":", "\\", "\\u", "\\ud800", "\\u0000", "0", "-", "e", ".", "\n", "\r\n",
      "\t",
      "null", "ä", "//", "/*", "NaN", "1e999", "00", "+1", "'", "\u{FEFF}", "\u{2028}",
    ]
    .map { Array($0.utf8) } + [
      [0xFF], [0xC0, 0xAF], [0xED, 0xA0, 0x80], [0xE2], [0], [0xF4, 0x90, 0x80, 0x80],
    ]
}
