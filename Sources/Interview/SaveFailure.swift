internal import Localization
public import MaturityModel
public import Workspace

/// Why an assessment could not be saved.
public struct SaveFailure: Error, Sendable, Hashable {
  /// The reason in the middle of a sentence, without a full stop.
  public let reason: LocalizedText

  /// Whether it was not the disk that refused, but what others did meanwhile.
  public let isByOthers: Bool

  /// Creates a failure.
  public init(_ reason: LocalizedText, isByOthers: Bool = false) {
    self.reason = reason
    self.isByOthers = isByOthers
  }

  /// Creates a failure out of what the file system said.
  public init(_ error: FileError) {
    self.init(
      LocalizedText(de: error.reason(in: .german), en: error.reason(in: .english)), isByOthers: error.isBusy)
  }
}
