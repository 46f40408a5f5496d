/// A small random number generator whose sequence is the same on every machine and in every release.
///
/// Source: Guy L. Steele Jr., Doug Lea, Christine H. Flood, "Fast splittable pseudorandom number generators",
/// OOPSLA 2014. The seed is the FNV-1a hash of names, so that everything has a sequence of its own and none moves
/// when another is added.
public struct SplitMix64: RandomNumberGenerator, Sendable {
  // Inlinable, because ranks draw a million numbers.
  @usableFromInline var state: UInt64

  /// Seeds with a number.
  @inlinable public init(seed: UInt64) {
    state = seed
  }

  /// Seeds with the names of what is drawn: a place, a purpose, a question.
  public init(_ names: String...) {
    state = 0xcbf2_9ce4_8422_2325
    for name in names {
      for byte in name.utf8 { mix(byte) }
      // No two lists of names read the same.
      mix(0)
    }
  }

  private mutating func mix(_ byte: UInt8) {
    state = (state ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
  }

  /// The next 64 bits.
  @inlinable public mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    return mixed ^ (mixed >> 31)
  }

  /// A number of 0..<1, all equally likely.
  @inlinable public mutating func unit() -> Double { Double(next() >> 11) * 0x1p-53 }
}
