internal import LocatedJSON
public import MaturityModel
public import SystemPackage

extension Workspace {
  /// The name of the file with the meetings.
  public static let meetingsName = "meetings.json"
  /// Name of the file with a municipality's commitments, beside its assessments.
  static let commitmentsName = "commitments.json"

  /// The meetings, who could help, and who has invited so far.
  public var meetingsFile: FilePath { root.appending(Self.meetingsName) }

  /// Where packs and minutes of meetings lie. They are for the network alone, so they lie beside what is published.
  public var meetingsFolder: FilePath { root.appending("Meetings") }

  /// Where the pack of a meeting lies that is still to come.
  public func packFolder(of quarter: Quarter) -> FilePath { meetingsFolder.appending(quarter.code) }

  /// Where the minutes of a meeting lie once it is closed.
  public func minutesFile(of quarter: Quarter) -> FilePath {
    meetingsFolder.appending("\(quarter.code).json")
  }

  /// Where the commitments of a municipality lie. The municipality's id has to be valid.
  public func commitmentsFile(of municipality: String) -> FilePath {
    precondition(Identifier.isValid(municipality), "an id becomes part of a path")
    return assessmentsFolder.appending(municipality).appending(Self.commitmentsName)
  }

  // MARK: - Reading

  /// Reads the meetings; nothing if there are none.
  ///
  /// - Parameters:
  ///   - participants: who takes part; without them names of municipalities are not checked.
  ///   - catalog: the definitions; without them names of dimensions are not checked.
  /// - Returns: the meetings unless the file has an error, and all its problems.
  public func readMeetings(
    participants: Participants?, catalog: QuestionnaireCatalog?
  ) -> Reading<Meetings>? {
    guard FileSystem.exists(meetingsFile) else { return nil }
    return read(meetingsFile) {
      Meetings.read($0, file: $1, participants: participants, catalog: catalog, closed: closedQuarters)
    }
  }

  /// Reads the commitments of a municipality; nothing if there are none.
  ///
  /// - Parameters:
  ///   - municipality: id of the municipality.
  ///   - catalog: the definitions whose questions they may name; without it these are not checked.
  ///   - partners: ids that they may name as partners; without them these are not checked.
  /// - Returns: the commitments unless the file has an error, and all its problems.
  public func readCommitments(
    of municipality: String, catalog: QuestionnaireCatalog?, partners: [String]?
  ) -> Reading<Commitments>? {
    let file = commitmentsFile(of: municipality)
    guard FileSystem.exists(file) else { return nil }
    return read(file) {
      Commitments.read($0, file: $1, catalog: catalog, partners: partners, municipality: municipality)
    }
  }

  /// Reads the minutes of a meeting; nothing if it is not closed.
  ///
  /// - Parameters:
  ///   - quarter: the quarter.
  ///   - brokenSeal: how bad it is that they are not what was closed.
  /// - Returns: the minutes unless the file has an error, and all its problems.
  public func readMinutes(
    of quarter: Quarter, brokenSeal: Diagnostic.Severity = .warning
  ) -> Reading<Minutes>? {
    let file = minutesFile(of: quarter)
    guard FileSystem.exists(file) else { return nil }
    return read(file) { Minutes.read($0, file: $1, quarter: quarter, brokenSeal: brokenSeal) }
  }

  /// Reads the minutes of all meetings that are closed, by quarter, and tells what is out of place.
  func readMinutes(brokenSeal: Diagnostic.Severity) -> ([Reading<Minutes>], [Diagnostic]) {
    guard FileSystem.isFolder(meetingsFolder) else { return ([], []) }
    let (entries, diagnostics) = entries(of: meetingsFolder)
    let files = entries.filter { !$0.isFolder && $0.name.hasSuffix(".json") }
    let strays = files.filter { Self.quarter(of: $0.name) == nil }.map {
      stray(meetingsFolder.appending($0.name))
    }
    return (
      closedQuarters.sorted().compactMap { readMinutes(of: $0, brokenSeal: brokenSeal) }, diagnostics + strays
    )
  }

  /// The quarters of whose meetings there are minutes.
  public var closedQuarters: Set<Quarter> {
    guard FileSystem.isFolder(meetingsFolder) else { return [] }
    return Set(entries(of: meetingsFolder).0.filter { !$0.isFolder }.compactMap { Self.quarter(of: $0.name) })
  }

  /// Ids of all with whom a commitment can be made; nothing where they are not known.
  public static func partners(_ participants: Participants?, _ meetings: Reading<Meetings>?) -> [String]? {
    guard let participants else { return nil }
    // Where the catalogue is broken that is told once, not by every file that names somebody in it.
    guard let meetings else { return participants.municipalities.map(\.id) }
    guard let known = meetings.value else { return nil }
    return participants.municipalities.map(\.id) + known.institutions.map(\.id)
  }

  // MARK: - Writing

  /// Writes the meetings; when this returns, they are on the disk.
  ///
  /// - Parameter meetings: what to write.
  /// - Throws: `FileError`; then the old file is untouched.
  public func save(_ meetings: Meetings) throws(FileError) {
    try FileSystem.writeDurably(meetings.json.serialized(), to: meetingsFile)
  }

  /// Writes the commitments of a municipality; when this returns, they are on the disk.
  ///
  /// - Parameters:
  ///   - commitments: what to write.
  ///   - before: what they were made of; where others lie there by now, which happens on drives without locks, nothing is
  ///     written.
  /// - Throws: `FileError`; then the old file is untouched. `EBUSY` if others lie there.
  public func save(_ commitments: Commitments, after before: Commitments? = nil) throws(FileError) {
    try makeFolder(of: commitments.municipality)
    let file = commitmentsFile(of: commitments.municipality)
    try FileSystem.writeDurably(commitments.json.serialized(), to: file) {
      guard let before else { return true }
      guard let bytes = try? FileSystem.read(file) else { return before.commitments.isEmpty }
      return Commitments.read(bytes, file: "", catalog: nil, partners: nil).value == before
    }
  }

  /// Writes minutes; when this returns, they are on the disk.
  ///
  /// - Parameter minutes: what to write.
  /// - Throws: `FileError`; `EBUSY` if there are some already, which stay.
  public func save(_ minutes: Minutes) throws(FileError) {
    try FileSystem.makeFolder(meetingsFolder)
    let file = minutesFile(of: minutes.meeting.quarter)
    try FileSystem.writeDurably(minutes.json.serialized(), to: file) { !FileSystem.exists(file) }
  }
}
