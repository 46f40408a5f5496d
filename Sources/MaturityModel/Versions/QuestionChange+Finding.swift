extension QuestionChange {
  /// What is different between a question and the one that it takes the place of, but for references and the order of
  /// options.
  ///
  /// - Parameters:
  ///   - new: the question as it is now.
  ///   - origin: the one that it takes the place of.
  ///   - places: ids of the dimensions in which they stood before and stand now.
  /// - Returns: the changes, in the order in which a reader wants to know them.
  static func all(
    of new: Question, since origin: Ancestry.Origin, places: (old: String, new: String)
  ) -> [QuestionChange] {
    let old = origin.question
    var changes: [QuestionChange] = []
    if old.id != new.id { changes.append(.renamed(from: old.id)) }
    if old.code != new.code { changes.append(.code(from: old.code)) }
    if old.kind.name != new.kind.name {
      changes.append(.kind(from: old.kind.name, to: new.kind.name))
    }
    if old.isScored != new.isScored { changes.append(new.isScored ? .madeScored : .madeUnscored) }
    if old.text != new.text { changes.append(.text) }
    if old.help != new.help { changes.append(.help) }
    if old.topic != new.topic { changes.append(.topic) }
    if old.kind.name == new.kind.name { changes += kindChanges(from: old, to: new, origin.options) }
    if old.weight != new.weight { changes.append(.weight(from: old.weight, to: new.weight)) }
    if places.old != places.new { changes.append(.dimension(from: places.old, to: places.new)) }
    let pairs = OptionPair.all(old, new, origin.options)
    if old.visibleIf != new.visibleIf || pairs.contains(where: { $0.old.visibleIf != $0.new.visibleIf }) {
      changes.append(.condition)
    }
    if old.recommendation != new.recommendation
      || pairs.contains(where: { $0.old.recommendation != $0.new.recommendation })
    {
      changes.append(.recommendation)
    }
    if old.isConfidential != new.isConfidential { changes.append(.confidentiality) }
    if old.needsSource != new.needsSource { changes.append(.source) }
    if old.isRequired != new.isRequired { changes.append(.requirement) }
    if old.staleAfter != new.staleAfter { changes.append(.staleness) }
    if old.role != new.role { changes.append(.role) }
    return changes
  }

  private static func kindChanges(
    from old: Question, to new: Question, _ options: [String: String]
  ) -> [QuestionChange] {
    var changes: [QuestionChange] = []
    let pairs = OptionPair.all(old, new, options)
    let others = Set(pairs.filter { $0.old.text != $0.new.text }.map(\.new.id))
    let reworded = new.optionIDs.filter(others.contains)
    if !reworded.isEmpty { changes.append(.optionTexts(reworded)) }
    let added = new.optionIDs.filter { !options.values.contains($0) }
    if !added.isEmpty { changes.append(.optionsAdded(added)) }
    let dropped = old.optionIDs.filter { options[$0] == nil }
    if !dropped.isEmpty { changes.append(.optionsDropped(dropped)) }
    if old.isScored, new.isScored {
      let isOther = pairs.contains {
        $0.old.worth != $0.new.worth || $0.old.isExclusive != $0.new.isExclusive
      }
      if isOther || old.formula != new.formula { changes.append(.worth) }
    }
    switch (old.kind, new.kind) {
    case (.number(let before), .number(let after)):
      if before.unit != after.unit || before.share != after.share { changes.append(.unit) }
      if before.minimum != after.minimum || before.maximum != after.maximum
        || before.decimals != after.decimals
      {
        changes.append(.bounds)
      }
    case (.multiple(let before), .multiple(let after)):
      if before.maximumSelections != after.maximumSelections { changes.append(.bounds) }
    case (.text(let before), .text(let after)):
      if before != after { changes.append(.bounds) }
    default: break
    }
    return changes
  }
}

/// What options of both kinds have.
private struct AnyOption {
  var id: String
  var text: LocalizedText
  var worth: Double
  var isExclusive = false
  var visibleIf: Condition?
  var recommendation: LocalizedText?
}

/// An older option beside the one that its answers count as now.
private struct OptionPair {
  var old: AnyOption
  var new: AnyOption

  static func all(_ old: Question, _ new: Question, _ options: [String: String]) -> [OptionPair] {
    let after = new.anyOptions
    return old.anyOptions.compactMap { before in
      after.first { $0.id == options[before.id] }.map { OptionPair(old: before, new: $0) }
    }
  }
}

extension Question {
  fileprivate var anyOptions: [AnyOption] {
    switch kind {
    case .choice(let options):
      options.map {
        AnyOption(
          id: $0.id, text: $0.text, worth: $0.score, visibleIf: $0.visibleIf,
          recommendation: $0.recommendation)
      }
    case .multiple(let choice):
      choice.options.map {
        AnyOption(
          id: $0.id, text: $0.text, worth: $0.points, isExclusive: $0.isExclusive, visibleIf: $0.visibleIf,
          recommendation: $0.recommendation)
      }
    case .boolean, .number, .text: []
    }
  }

  /// What turns an answer into a value, beside its options.
  private enum Formula: Hashable {
    case countable(Double)
    case number(Normalisation?, cap: Double)
  }

  fileprivate var formula: AnyHashable? {
    switch kind {
    case .multiple(let choice): Formula.countable(choice.countable)
    case .number(let range): Formula.number(range.normalisation, cap: range.cap)
    case .choice, .boolean, .text: nil
    }
  }
}
