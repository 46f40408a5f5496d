/// Attributes of either kind: a name with its opening quote, then the value and the closing quote.
extension ByteSink {
  mutating func append(_ opening: StaticString, _ text: String) {
    append(opening)
    append(escaping: text, in: .quotes)
    append(UInt8(ascii: "\""))
  }

  mutating func append(_ opening: StaticString, _ number: Double) {
    append(opening)
    append(number)
    append(UInt8(ascii: "\""))
  }

  mutating func append(_ opening: StaticString, _ number: Int) {
    append(opening)
    append(number)
    append(UInt8(ascii: "\""))
  }
}
