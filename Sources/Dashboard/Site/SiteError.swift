public import Workspace

/// Why there is no new site; the old one is untouched.
public enum SiteError: Error, Sendable {
  /// Something must not be published.
  case findings([SiteFinding])
  /// Something cannot be written.
  case file(FileError)
  /// Another run is building a site there.
  case busy
  /// A file in the way that this program did not write.
  case inTheWay(String)
  /// The site of another edition lies there, named in the words of the command.
  case otherEdition(String)
}
