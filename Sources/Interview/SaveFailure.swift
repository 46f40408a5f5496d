internal import Localization
public import MaturityModel
public import Workspace

/// Why an assessment could not be saved.
public struct SaveFailure: Error, Sendable, Hashable {
  /// The reason in the middle of a sentence, without a full stop.
  public let reason: LocalizedText

  /// Creates a failure.
  public init(_ reason: LocalizedText) {
    self.reason = reason
  }

  /// Creates a failure out of what the file system said.
  public init(_ error: FileError) {
    reason = LocalizedText(de: error.reason(in: .german), en: error.reason(in: .english))
  }
}
