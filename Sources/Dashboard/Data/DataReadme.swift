internal import Insights
internal import Localization
internal import MaturityModel

/// The data in words, for whoever has nothing but the folder.
struct DataReadme {
  private let folder: DataFolder
  private let texts: PageTexts

  init(_ folder: DataFolder, _ language: Language) {
    self.folder = folder
    texts = PageTexts(language)
  }

  var bytes: [UInt8] {
    let network = folder.network
    let questionnaire = network.questionnaire
    var paragraphs = [questionnaire.title[texts.language]]
    paragraphs += network.notices.map(texts.notice)
    if let mark = texts.mark(of: folder.edition) { paragraphs.append(mark) }
    paragraphs += [
      texts.readmeLead(
        quarter: network.quarter.name(in: texts.language), version: questionnaire.version),
      texts.source,
    ]
    if let licence = folder.licence {
      paragraphs.append(texts.readmeLicence([licence.name, licence.address].compactMap(\.self)))
    }
    if case .network = folder.edition {} else { paragraphs.append(texts.scoresWithout(of: folder.edition)) }
    paragraphs.append(folder.files.map(line).joined(separator: "\n"))
    paragraphs.append(texts.fields + "\n" + list(texts.fieldList))
    paragraphs.append(texts.answerFields + "\n" + list(texts.answerFieldList))
    if folder.files.contains(.plainNeeds) {
      paragraphs.append(
        texts.needFields + "\n" + list(texts.needFieldList(isPublic: folder.edition.isPublic)))
    }
    return Array((paragraphs.joined(separator: "\n\n") + "\n").utf8)
  }

  private func line(_ file: DataFile) -> String {
    let rows = folder.rowCount(of: file).map { " (\(texts.rows($0)))" } ?? ""
    return "\(file.rawValue)\(rows): \(texts.content(of: file))"
  }

  private func list(_ fields: [(String, String)]) -> String {
    fields.map { "  \($0.0): \($0.1)" }.joined(separator: "\n")
  }
}
