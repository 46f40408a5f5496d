public import LocatedJSON
internal import Localization

extension Assessment {
  /// The assessment as it is written to disk.
  ///
  /// - Parameter order: ids of the questions in the order in which their answers are written; answers to other
  ///   questions follow, sorted by id.
  /// - Returns: the value to be written.
  public func json(order: [String]) -> JSON {
    var members: [(key: String, value: JSON)] = [
      ("format", .number(1)),
      ("municipality", .string(municipality)),
      ("quarter", .string(quarter.code)),
      (
        "questionnaire",
        .object([("id", .string(questionnaire.id)), ("version", .string(questionnaire.version))])
      ),
    ]
    if revision > 0 { members.append(("revision", .number(revision))) }
    switch status {
    case .draft:
      members.append(("status", .string("draft")))
    case .submitted(let time):
      members.append(("status", .string("submitted")))
      members.append(("submitted", .string(time.iso)))
    }
    if let seal { members.append(("seal", .string(seal))) }
    if let notice { members.append(("notice", .string(notice))) }
    if let position { members.append(("position", .string(position))) }
    let known = order.filter { answers[$0] != nil }
    let others = Set(answers.keys).subtracting(known).sorted()
    members.append(
      ("answers", .object((known + others).compactMap { id in answers[id].map { (id, $0.json) } })))
    if !history.isEmpty { members.append(("history", .array(history.map(\.json)))) }
    return .object(members)
  }
}

extension Answer {
  /// The answer as it is written to disk.
  var json: JSON {
    var members: [(key: String, value: JSON)] = []
    switch content {
    case .value(let value):
      members.append(("value", value.json))
    case .dontKnow:
      members.append(("state", .string("dont-know")))
    case .doesNotApply(let reason):
      members.append(("state", .string("does-not-apply")))
      members.append(("reason", .string(reason)))
    }
    if let comment { members.append(("comment", .string(comment))) }
    if !evidence.isEmpty { members.append(("evidence", .array(evidence.map(\.json)))) }
    if let source { members.append(("source", source.json)) }
    if let exchange { members.append(("exchange", .string(exchange.rawValue))) }
    if isDerived { members.append(("derivedFrom", .array(derivedFrom.map { .string($0) }))) }
    if let answered { members.append(("answered", .string(answered.iso))) }
    return .object(members)
  }
}

extension AnswerValue {
  /// The value as it is written to disk.
  public var json: JSON {
    switch self {
    case .option(let id): .string(id)
    case .options(let ids): .array(ids.map { .string($0) })
    case .boolean(let truth): .bool(truth)
    case .number(let number): .number(number)
    case .share(let part, let whole): .object([("part", .number(part)), ("whole", .number(whole))])
    case .text(let text): .string(text)
    }
  }
}

extension FigureSource {
  /// The source as it is written to disk.
  var json: JSON { .object([("text", .string(text)), ("date", .string(date.iso))]) }
}

extension Evidence {
  /// The evidence as it is written to disk.
  var json: JSON {
    var members: [(key: String, value: JSON)] = []
    if let text { members.append(("text", .string(text))) }
    if let link { members.append(("link", .string(link))) }
    if isReleased { members.append(("released", .bool(true))) }
    return .object(members)
  }
}
