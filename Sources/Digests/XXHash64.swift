/// XXH64 after its specification (Yann Collet), with the seed 0: tells whether bytes changed by accident or by hand, in a
/// fraction of the time that writing them takes. Whoever wants to can make other bytes with the same value.
public enum XXHash64 {
  private static let primes: (UInt64, UInt64, UInt64, UInt64, UInt64) = (
    0x9e37_79b1_85eb_ca87, 0xc2b2_ae3d_27d4_eb4f, 0x1656_67b1_9e37_79f9, 0x85eb_ca77_c2b2_ae63,
    0x27d4_eb2f_1656_67c5
  )

  /// The value of some bytes.
  public static func value(of bytes: [UInt8]) -> UInt64 {
    bytes.withUnsafeBytes { raw in
      var place = 0
      var hash = raw.count >= 32 ? stripes(of: raw, &place) : primes.4
      hash &+= UInt64(raw.count)
      while place + 8 <= raw.count {
        hash ^= round(0, word(raw, place))
        hash = rotated(hash, 27) &* primes.0 &+ primes.3
        place += 8
      }
      if place + 4 <= raw.count {
        let word = UInt32(littleEndian: raw.loadUnaligned(fromByteOffset: place, as: UInt32.self))
        hash ^= UInt64(word) &* primes.0
        hash = rotated(hash, 23) &* primes.1 &+ primes.2
        place += 4
      }
      while place < raw.count {
        hash ^= UInt64(raw[place]) &* primes.4
        hash = rotated(hash, 11) &* primes.0
        place += 1
      }
      return avalanche(hash)
    }
  }

  /// The greatest part: four lanes of eight bytes each.
  private static func stripes(of raw: UnsafeRawBufferPointer, _ place: inout Int) -> UInt64 {
    var first = primes.0 &+ primes.1
    var second = primes.1
    var third: UInt64 = 0
    var fourth = 0 &- primes.0
    while place + 32 <= raw.count {
      first = round(first, word(raw, place))
      second = round(second, word(raw, place + 8))
      third = round(third, word(raw, place + 16))
      fourth = round(fourth, word(raw, place + 24))
      place += 32
    }
    var hash = rotated(first, 1) &+ rotated(second, 7) &+ rotated(third, 12) &+ rotated(fourth, 18)
    for lane in [first, second, third, fourth] {
      hash = (hash ^ round(0, lane)) &* primes.0 &+ primes.3
    }
    return hash
  }

  private static func round(_ lane: UInt64, _ word: UInt64) -> UInt64 {
    rotated(lane &+ word &* primes.1, 31) &* primes.0
  }

  private static func avalanche(_ value: UInt64) -> UInt64 {
    var hash = value
    hash = (hash ^ hash >> 33) &* primes.1
    hash = (hash ^ hash >> 29) &* primes.2
    return hash ^ hash >> 32
  }

  private static func word(_ raw: UnsafeRawBufferPointer, _ place: Int) -> UInt64 {
    UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: place, as: UInt64.self))
  }

  private static func rotated(_ value: UInt64, _ count: UInt64) -> UInt64 {
    value << count | value >> (64 - count)
  }
}
