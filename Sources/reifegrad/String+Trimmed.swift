extension StringProtocol {
  /// The text without white space at its ends.
  var trimmed: String {
    var rest = Substring(self).drop { $0.isWhitespace }
    while rest.last?.isWhitespace == true { rest.removeLast() }
    return String(rest)
  }
}
