/// Whether bytes are well-formed XML.
public enum WellFormedness {
  /// What is wrong with the bytes, in the order in which it stands there; empty if nothing is.
  ///
  /// Nothing is printed, fetched or expanded; a declared entity is a problem.
  public static func problems(in bytes: [UInt8]) -> [MarkupProblem] {
    PageInspection(inspecting: bytes).problems
  }
}
