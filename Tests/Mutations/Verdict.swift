/// What came of reading a damaged file.
struct Verdict {
  /// Whether the file cannot be used.
  var isRefused: Bool
  /// What is wrong with how it was read; nothing if all is well.
  var faults: [String]
}
