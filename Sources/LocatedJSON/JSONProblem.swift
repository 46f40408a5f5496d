/// A place where a text breaks RFC 8259.
public struct JSONProblem: Sendable, Hashable {
  /// What is wrong.
  public enum Kind: Sendable, Hashable {
    /// There is nothing but white space.
    case empty
    /// The text is longer than the limit, in bytes.
    case tooLarge(limit: Int)
    /// Arrays and objects are nested deeper than the limit.
    case tooDeep(limit: Int)
    /// A byte that is no UTF-8.
    case invalidUTF8(UInt8)
    /// A control character inside a string, which has to be escaped.
    case controlCharacter(UInt8)
    /// A backslash followed by something that is no escape.
    case badEscape
    /// A `\u` escape of half a surrogate pair.
    case loneSurrogate
    /// A number that JSON does not know: a leading zero or plus sign, no digit beside the point, too large.
    case badNumber
    /// Two values without a comma between them.
    case missingComma
    /// A comma before a closing bracket.
    case trailingComma
    /// A key without a colon behind it.
    case missingColon
    /// Something else stands where a key in quotes should.
    case expectedKey
    /// Something else stands where a value should.
    case expectedValue
    /// A string that is not closed on its line.
    case unterminatedString
    /// An array or object that is not closed; `offset` of the problem is where it opens.
    case unclosed
    /// A closing bracket of the other kind.
    case wrongBracket
    /// A key that the object has already.
    case duplicateKey(String)
    /// Something behind the end of the value.
    case trailingData
  }

  /// What is wrong.
  public let kind: Kind
  /// Where, in bytes from the start.
  public let offset: Int
}
