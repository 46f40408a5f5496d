/// A text inside a stylesheet that means nothing but itself.
enum CSSString {
  /// The text between quotation marks, every sign escaped that is no letter, digit or blank: so neither the string nor the
  /// element around the stylesheet can be ended from inside.
  static func quoted(_ text: String) -> String {
    let escaped = text.unicodeScalars.map { scalar in
      let isPlain =
        scalar == " " || scalar.value >= 0xA1 || Character(scalar).isLetter || Character(scalar).isNumber
      return isPlain ? String(scalar) : "\\" + String(scalar.value, radix: 16) + " "
    }
    return "\"" + escaped.joined() + "\""
  }
}
