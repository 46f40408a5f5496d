internal import LocatedJSON

extension Targets {
  /// Reads targets strictly, against the definition that they name.
  ///
  /// - Parameters:
  ///   - bytes: the file's content.
  ///   - file: its name in diagnostics.
  ///   - catalog: the definitions that they may name; without it, names of dimensions and levels are not checked.
  ///   - municipality: the municipality that the file's place says, if it has one.
  /// - Returns: the targets unless there is an error, and all problems of the file.
  public static func read(
    _ bytes: [UInt8], file: String, catalog: QuestionnaireCatalog?, municipality: String? = nil
  ) -> Reading<Targets> {
    FileReader.read(bytes, file: file) { value, reader in
      TargetsReader(reader: reader, catalog: catalog, municipality: municipality).targets(value)
    }
  }
}

/// Reads `targets.json`.
struct TargetsReader {
  let reader: FileReader
  let catalog: QuestionnaireCatalog?
  /// Where the file lies.
  let municipality: String?

  /// The ids that targets may name.
  private struct Names {
    var dimensions: [String] = []
    var levels: [String] = []

    init(_ versions: [Questionnaire]) {
      // A target outlives a version, so each version's names will do; the newest ones are suggested first.
      for questionnaire in versions.reversed() {
        dimensions += questionnaire.scoredDimensions.map(\.id).filter { !dimensions.contains($0) }
        levels += questionnaire.levels.map(\.id).filter { !levels.contains($0) }
      }
    }
  }

  func targets(_ value: JSONValue) -> Targets? {
    let keys = ["format", "municipality", "questionnaire", "notice", "targets"]
    guard let fields = reader.fields(value, keys) else { return nil }
    reader.checkFormat(fields)
    let owner = reader.id(fields.required("municipality"))
    if let owner, let municipality, owner != municipality {
      reader.report(.misplaced(expected: municipality, found: owner), at: fields["municipality"] ?? value)
    }
    let questionnaire = reader.id(fields.required("questionnaire"))
    let names = names(of: questionnaire, at: fields["questionnaire"] ?? value)
    let notice = reader.words(fields["notice"])
    var taken: Set<String> = []
    let targets = reader.array(fields.required("targets")) { target($0, names, &taken) }
    guard let owner, let questionnaire, let targets else { return nil }
    return Targets(municipality: owner, questionnaire: questionnaire, notice: notice, targets: targets)
  }

  private func names(of questionnaire: String?, at place: JSONValue) -> Names? {
    guard let questionnaire, let catalog else { return nil }
    let versions = catalog.versions(of: questionnaire)
    guard versions.isEmpty else { return Names(versions) }
    let known = Set(catalog.questionnaires.map(\.id)).sorted()
    guard !known.isEmpty else { return nil }
    let suggestion = Suggestion.nearest(to: questionnaire, in: known)
    reader.report(.notOneOf(questionnaire, allowed: known, suggestion: suggestion), at: place)
    return nil
  }

  private func target(_ value: JSONValue, _ names: Names?, _ taken: inout Set<String>) -> Target? {
    guard let fields = reader.fields(value, ["dimension", "level", "since", "by"]) else { return nil }
    let dimension = reader.id(fields["dimension"])
    if let dimension, let place = fields["dimension"] {
      check(dimension, names?.dimensions, at: place) { .unknownDimension($0, suggestion: $1) }
    }
    let level = reader.id(fields.required("level"))
    if let level, let place = fields["level"] {
      check(level, names?.levels, at: place) { .unknownLevel($0, suggestion: $1) }
    }
    let isReadable = fields["dimension"] == nil || dimension != nil
    if isReadable, !taken.insert(dimension ?? "").inserted {
      reader.report(.duplicateTarget, at: fields["dimension"] ?? value)
    }
    let since = reader.quarter(fields.required("since"))
    let by = reader.quarter(fields.required("by"))
    if let since, let by, by <= since {
      reader.report(.targetBeforeStart(by: by.code, since: since.code), at: fields["by"] ?? value)
    }
    guard isReadable, let level, let since, let by else { return nil }
    return Target(dimension: dimension, level: level, since: since, by: by)
  }

  private func check(
    _ id: String, _ known: [String]?, at place: JSONValue, _ problem: (String, String?) -> Problem
  ) {
    guard let known, !known.contains(id) else { return }
    reader.report(problem(id, Suggestion.nearest(to: id, in: known)), at: place)
  }
}
