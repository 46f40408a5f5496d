import Digests
import Testing

@Suite("XXH64 gives the values that its authors publish")
struct XXHash64Tests {
  @Test(
    "Texts of none, few and many bytes",
    arguments: [
      ("", 0xef46_db37_51d8_e999), ("a", 0xd24e_c4f1_a98c_6e5b), ("abc", 0x44bc_2cf5_ad77_0999),
      ("Nobody inspects the spammish repetition", 0xfbce_a83c_8a37_8bf1),
    ] as [(String, UInt64)])
  func published(_ text: String, _ value: UInt64) {
    #expect(XXHash64.value(of: Array(text.utf8)) == value)
  }

  @Test("Any byte that differs gives another value, wherever it stands", arguments: [4, 7, 31, 32, 45, 100])
  func everyByte(_ count: Int) {
    let bytes = [UInt8](repeating: 7, count: count)
    let values = bytes.indices.map { place in
      var other = bytes
      other[place] ^= 1
      return XXHash64.value(of: other)
    }
    #expect(Set(values + [XXHash64.value(of: bytes)]).count == count + 1)
  }
}
