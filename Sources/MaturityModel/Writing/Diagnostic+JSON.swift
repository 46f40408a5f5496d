public import LocatedJSON
internal import Localization

extension Diagnostic {
  /// Diagnostics as programs read them; the shape is described in `Documentation/Format.md`.
  public static func json(of diagnostics: [Diagnostic]) -> JSON {
    .object([("format", .number(1)), ("diagnostics", .array(diagnostics.map(\.json)))])
  }

  /// The diagnostic as programs read it.
  public var json: JSON {
    var members: [(key: String, value: JSON)] = [
      ("severity", .string(severity.rawValue)), ("code", .string(problem.code)), ("file", .string(file)),
    ]
    if let position {
      members += [("line", .number(position.line)), ("column", .number(position.column))]
    }
    if !path.isEmpty { members.append(("path", .string(path))) }
    let messages = Language.allCases.map { ($0.rawValue, JSON.string(problem.message(in: $0))) }
    members.append(("message", .object(messages)))
    return .object(members)
  }
}
