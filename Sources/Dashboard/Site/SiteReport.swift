/// What was written.
public struct SiteReport: Sendable, Hashable {
  /// How many pages.
  public let pages: Int
  /// How many files in all.
  public let files: Int
  /// How many bytes in all.
  public let bytes: Int
  /// What became of the files of the old site.
  public let changes: SiteChanges
}

/// How a new site differs from the one before.
public struct SiteChanges: Sendable, Hashable {
  /// How many files there were not before.
  public internal(set) var added = 0
  /// How many files have other bytes than before.
  public internal(set) var changed = 0
  /// How many files are the same as before, with their time.
  public internal(set) var unchanged = 0
  /// How many files are not made any more.
  public internal(set) var removed = 0
  /// Where files lie now that somebody had changed since they were written.
  public internal(set) var keptBeside: [String] = []
}
