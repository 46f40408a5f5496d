internal import Localization

/// For whom an edition is, where that is not everybody: data carry it beside the notices that they have.
struct DataMark {
  private let mark: String?

  init(_ edition: Edition, _ language: Language) {
    mark = PageTexts(language).mark(of: edition)
  }

  /// The notice of a row with the mark.
  func beside(_ notice: String) -> String {
    guard let mark else { return notice }
    return notice.isEmpty ? mark : "\(notice) · \(mark)"
  }

  /// The notices of a file with the mark.
  func after(_ notices: [String]) -> [String] { notices + [mark].compactMap(\.self) }
}
