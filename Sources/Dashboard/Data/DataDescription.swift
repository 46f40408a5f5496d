internal import Insights
internal import Localization
internal import LocatedJSON
internal import MaturityModel

/// The data as a Data Package of the Frictionless standard: programs for tables read it, and people can, too; it holds
/// fields, source, notices and row counts in one file.
struct DataDescription {
  private let folder: DataFolder

  init(_ folder: DataFolder) {
    self.folder = folder
  }

  var json: JSON {
    let questionnaire = folder.network.questionnaire
    var members: [(key: String, value: JSON)] = [
      ("profile", .string("tabular-data-package")), ("name", .string(questionnaire.id)),
      ("title", .string(questionnaire.title[.german])), ("version", .string(questionnaire.version)),
      ("edition", .string(folder.edition.code)), ("quarter", .string(folder.network.quarter.code)),
    ]
    let notices = DataMark(folder.edition, .german).after(folder.network.notices)
    if !notices.isEmpty { members.append(("notices", .array(notices.map { .string($0) }))) }
    if let licence = folder.licence {
      let path = licence.address.map { [(key: "path", value: JSON.string($0))] } ?? []
      members.append(("licenses", .array([.object([("title", .string(licence.name))] + path)])))
    }
    let source = PageTexts(.german).source
    members += [
      ("sources", .array([.object([("title", .string(source))])])),
      (
        "resources",
        .array(folder.files.filter { $0.rawValue.hasSuffix(".csv") }.map(resource))
      ),
    ]
    return .object(members)
  }

  private func resource(_ file: DataFile) -> JSON {
    let isGerman = Self.isGerman(file)
    let name = String(file.rawValue.prefix { $0 != "." })
    return .object([
      ("name", .string(name)), ("path", .string(file.rawValue)),
      ("profile", .string("tabular-data-resource")),
      ("format", .string("csv")), ("encoding", .string("utf-8")),
      ("rows", .number(folder.rowCount(of: file) ?? 0)),
      ("dialect", .object([("delimiter", .string(isGerman ? ";" : ","))])),
      ("schema", .object([("fields", .array(fields(of: file).map { field($0, isGerman) }))])),
    ])
  }

  private func fields(of file: DataFile) -> [(String, String)] {
    let texts = PageTexts(Self.isGerman(file) ? .german : .english)
    return switch file {
    case .germanAnswers, .plainAnswers: texts.answerFieldList
    case .germanNeeds, .plainNeeds: texts.needFieldList(isPublic: folder.edition.isPublic)
    case .germanCSV, .plainCSV, .json, .description, .germanReadme, .englishReadme: texts.fieldList
    }
  }

  private static func isGerman(_ file: DataFile) -> Bool {
    [.germanCSV, .germanAnswers, .germanNeeds].contains(file)
  }

  private static let numbers: Set = [
    "score", "level", "low", "high", "answered", "applicable", "part", "whole", "number",
  ]

  private func field(_ field: (name: String, description: String), _ isGerman: Bool) -> JSON {
    let isNumber = Self.numbers.contains(field.name)
    var members: [(key: String, value: JSON)] = [
      ("name", .string(field.name)), ("type", .string(isNumber ? "number" : "string")),
      ("description", .string(field.description)),
    ]
    if isNumber, isGerman { members.append(("decimalChar", .string(","))) }
    return .object(members)
  }
}
