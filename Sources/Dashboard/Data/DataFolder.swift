internal import Insights
internal import Localization
internal import LocatedJSON
internal import Markup
internal import MaturityModel
internal import MeetingPacks
internal import Networking
internal import Synchronization

/// The published data with all that one needs to use them: what they are, where from, under which licence, what each
/// column says, how many rows there are.
final class DataFolder: Sendable {
  let network: Network
  let edition: Edition
  /// Under which licence they may be used, if that is said; what is not public carries none.
  let licence: Licence?
  private let needs: NetworkExchange?
  private let sizes = Mutex<[DataFile: Int]>([:])

  /// - Parameters:
  ///   - network: whose data they are.
  ///   - edition: for whom they are.
  ///   - licence: under which they may be used where they are for everybody.
  ///   - needs: what is lacked; nothing where the edition does not tell.
  init(_ network: Network, _ edition: Edition, licence: Licence?, needs: NetworkExchange? = nil) {
    self.needs = needs
    self.network = network
    self.edition = edition
    self.licence = edition.isPublic ? licence : nil
  }

  /// The files that there are.
  var files: [DataFile] {
    DataFile.allCases.filter { file in
      file != .germanNeeds && file != .plainNeeds || needs != nil
    }
  }

  /// The content of a file.
  func bytes(of file: DataFile) -> [UInt8] {
    let bytes =
      switch file {
      case .germanCSV: ScoreFiles(network, edition).csv(.german)
      case .plainCSV: ScoreFiles(network, edition).csv(.plain)
      case .json: ScoreFiles(network, edition).json()
      case .germanAnswers: AnswerFiles(network, edition).csv(.german)
      case .plainAnswers: AnswerFiles(network, edition).csv(.plain)
      case .germanNeeds: needTable(.german)
      case .plainNeeds: needTable(.plain)
      case .description: DataDescription(self).json.serialized()
      case .germanReadme: DataReadme(self, .german).bytes
      case .englishReadme: DataReadme(self, .english).bytes
      }
    sizes.withLock { $0[file] = bytes.count }
    return bytes
  }

  private func needTable(_ form: CSVWriter.Form) -> [UInt8] {
    guard let needs else { return [] }
    let rows = needs.needRows
    return NeedTable(needs.sheet, form.language, rows: rows)
      .csv(form, notices: DataMark(edition, form.language).after(network.notices))
  }

  /// How long a file is in bytes; made for that only where nobody has made it yet.
  func size(of file: DataFile) -> Int { sizes.withLock { $0[file] } ?? bytes(of: file).count }

  /// How many rows a table has, its head left out; nothing for what is no table.
  func rowCount(of file: DataFile) -> Int? {
    switch file {
    case .germanCSV, .plainCSV: network.scoreRowCount
    case .germanAnswers, .plainAnswers: AnswerFiles(network, edition).rowCount
    case .germanNeeds, .plainNeeds: needs?.needRows.count
    case .json, .description, .germanReadme, .englishReadme: nil
    }
  }
}
