internal import LocatedJSON
public import MaturityModel
public import SystemPackage

/// A file that a municipality sent in, read on its own.
public struct Arrival: Sendable {
  /// As the user would name it.
  public var name: String
  /// Where it lies.
  public var path: FilePath
  /// What stands in it; nothing if it cannot be read.
  public var bytes: [UInt8]?
  /// What came of reading it.
  public var reading: Reading<Assessment>
  /// Whose it says to be, or else whose name it or its folder bears; a participant, or nothing.
  public var municipality: String?
  /// Of which quarter it says to be, as far as that can be made out.
  public var quarter: Quarter?
  /// Whether it is plainly something else: what a workspace has besides, such as a definition, its schema, participants
  /// or targets; and in a folder whatever names no municipality and no answers.
  public var isSomethingElse: Bool

  /// Reads a file's content.
  ///
  /// - Parameters:
  ///   - bytes: what stands in it.
  ///   - name: as the user would name it.
  ///   - path: where it lies.
  ///   - isNamed: whether the user named it; else it was found in a folder, where anything may lie.
  ///   - catalog: the definitions that it may name.
  ///   - participants: who takes part.
  public init(
    _ bytes: [UInt8], name: String, path: FilePath, isNamed: Bool = true, catalog: QuestionnaireCatalog,
    participants: Participants
  ) {
    (self.name, self.path, self.bytes) = (name, path, bytes)
    let document = JSONDocument(bytes)
    let root = document.root
    let isForeign = !isNamed && document.problems.isEmpty && root?["municipality"] == nil
    isSomethingElse =
      name.hasSuffix(".schema.json")
      || root?["answers"] == nil
        && (isForeign || ["dimensions", "municipalities", "targets"].contains { root?[$0] != nil })
    reading = Assessment.read(
      bytes, file: name, catalog: catalog, participants: participants, brokenSeal: .error)
    municipality =
      root?["municipality"].map { $0.string.flatMap { participants[$0]?.id } }
      ?? Self.bearer(of: path, participants)
    quarter = root?["quarter"]?.string.flatMap { Quarter($0) }
  }

  /// A file that cannot even be read.
  public init(unreadable problem: Problem, name: String, path: FilePath, participants: Participants) {
    (self.name, self.path) = (name, path)
    municipality = Self.bearer(of: path, participants)
    reading = Reading(nil, [Diagnostic(problem, file: name)])
    isSomethingElse = false
  }

  private static func bearer(of path: FilePath, _ participants: Participants) -> String? {
    [path.stem, path.removingLastComponent().stem].lazy.compactMap { $0.flatMap { participants[$0]?.id } }
      .first
  }
}
