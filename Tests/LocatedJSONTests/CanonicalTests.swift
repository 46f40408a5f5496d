import LocatedJSON
import Testing

@Suite("The canonical form of RFC 8785")
struct CanonicalTests {
  private func canonical(_ text: String) throws -> String {
    let root = try #require(JSONDocument(Array(text.utf8)).root)
    // What was read and what is to be written have one form.
    #expect(root.canonicalBytes() == JSON(root).canonicalBytes)
    return String(decoding: root.canonicalBytes(), as: UTF8.self)
  }

  @Test("The example of section 3.2.2 has the bytes of section 3.2.4")
  func example() throws {
    let text = #"""
      {
        "numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
        "string": "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/",
        "literals": [null, true, false]
      }
      """#
    #expect(
      try canonical(text)
        == #"{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"#
        + #""string":"€$\u000f\nA'B\"\\\\\"/"}"#)
  }

  @Test("Keys are ordered by UTF-16 code units, as in section 3.2.3")
  func keys() throws {
    let text = #"""
      {"\u20ac": "Euro Sign", "\r": "Carriage Return", "\ufb33": "Hebrew Letter Dalet With Dagesh",
       "1": "One", "\ud83d\ude00": "Emoji: Grinning Face", "\u0080": "Control",
       "\u00f6": "Latin Small Letter O With Diaeresis"}
      """#
    let root = try #require(JSONDocument(Array(try canonical(text).utf8)).root)
    let order = root.members.map { $0.value.string ?? "" }
    #expect(
      order == [
        "Carriage Return", "One", "Control", "Latin Small Letter O With Diaeresis", "Euro Sign",
        "Emoji: Grinning Face", "Hebrew Letter Dalet With Dagesh",
      ])
  }

  @Test("Members whose keys begin at some bytes are left out, wherever they stand")
  func omitted() throws {
    let text = #"{"b": [{"x": 1, "y": 2}], "a": 3, "x": 4}"#
    let root = try #require(JSONDocument(Array(text.utf8)).root)
    // The inner "x" begins at byte 8, "a" at byte 26.
    let kept = String(decoding: root.canonicalBytes(omitting: [8, 26]), as: UTF8.self)
    #expect(kept == #"{"b":[{"y":2}],"x":4}"#)
  }

  @Test("Keys that are ordered already stay in order, and others are put into it")
  func order() throws {
    #expect(try canonical(#"{"a": 1, "b": 2, "c": 3}"#) == #"{"a":1,"b":2,"c":3}"#)
    #expect(try canonical(#"{"c": 3, "a": 1, "aa": 2}"#) == #"{"a":1,"aa":2,"c":3}"#)
  }

  /// The samples of appendix B, as bits of IEEE 754 and what they become.
  static let numbers: [(bits: UInt64, text: String)] = [
    (0x0000_0000_0000_0000, "0"), (0x8000_0000_0000_0000, "0"), (0x0000_0000_0000_0001, "5e-324"),
    (0x8000_0000_0000_0001, "-5e-324"), (0x7fef_ffff_ffff_ffff, "1.7976931348623157e+308"),
    (0xffef_ffff_ffff_ffff, "-1.7976931348623157e+308"), (0x4340_0000_0000_0000, "9007199254740992"),
    (0xc340_0000_0000_0000, "-9007199254740992"), (0x4430_0000_0000_0000, "295147905179352830000"),
    (0x44b5_2d02_c7e1_4af5, "9.999999999999997e+22"), (0x44b5_2d02_c7e1_4af6, "1e+23"),
    (0x44b5_2d02_c7e1_4af7, "1.0000000000000001e+23"), (0x444b_1ae4_d6e2_ef4e, "999999999999999700000"),
    (0x444b_1ae4_d6e2_ef4f, "999999999999999900000"), (0x444b_1ae4_d6e2_ef50, "1e+21"),
    (0x3eb0_c6f7_a0b5_ed8c, "9.999999999999997e-7"), (0x3eb0_c6f7_a0b5_ed8d, "0.000001"),
    (0x41b3_de43_5555_5553, "333333333.3333332"), (0x41b3_de43_5555_5554, "333333333.33333325"),
    (0x41b3_de43_5555_5555, "333333333.3333333"), (0x41b3_de43_5555_5556, "333333333.3333334"),
    (0x41b3_de43_5555_5557, "333333333.33333343"), (0xbecb_f647_612f_3696, "-0.0000033333333333333333"),
    (0x4314_3ff3_c1cb_0959, "1424953923781206.2"),
  ]

  @Test("Numbers are written as in appendix B", arguments: numbers)
  func number(_ bits: UInt64, _ text: String) {
    let bytes = JSON.number(Double(bitPattern: bits)).canonicalBytes
    #expect(String(decoding: bytes, as: UTF8.self) == text)
  }
}
