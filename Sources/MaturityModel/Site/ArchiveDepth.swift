/// How much of a quarter stays readable on the site once the next one has come.
public enum ArchiveDepth: String, Sendable, CaseIterable {
  /// Every page.
  case pages
  /// All but the pages of single municipalities, for very large networks.
  case overview
  /// Nothing: the site is about the newest quarter alone.
  case nothing = "none"
}
