internal import Digests
internal import LocatedJSON
public import Localization

/// The digest by which everybody can see whether an assessment is still what was handed in.
///
/// It is the SHA-256 of the file's object in the form of RFC 8785, without `seal`, `revision` and `position`, and
/// without the `seal` of the last entry of `history`, which repeats it.
enum Seal {
  /// The digest of an assessment's object.
  static func digest(of object: JSON) -> String {
    guard case .object(let members) = object else { return "" }
    let sealed = members.filter { !unsealed.contains($0.key) }.map { member in
      member.key == "history" ? (member.key, withoutSealAtEnd(member.value)) : member
    }
    return SHA256.hexadecimal(of: JSON.object(sealed).canonicalBytes)
  }

  /// The digest of an assessment's object as it stands in a file.
  static func digest(of object: JSONValue) -> String {
    var omitted: [Int] = []
    for member in object.members {
      if unsealed.contains(member.key) { omitted.append(member.keyValue.offset) }
      guard member.keyValue.isString("history") else { continue }
      let entries = Array(member.value.elements)
      for inside in entries.last.map({ Array($0.members) }) ?? [] where inside.keyValue.isString("seal") {
        omitted.append(inside.keyValue.offset)
      }
    }
    return SHA256.hexadecimal(of: object.canonicalBytes(omitting: omitted))
  }

  private static let unsealed = ["seal", "revision", "position"]

  private static func withoutSealAtEnd(_ history: JSON) -> JSON {
    guard case .array(var entries) = history, case .object(let last)? = entries.last else { return history }
    entries[entries.count - 1] = .object(last.filter { $0.key != "seal" })
    return .array(entries)
  }

  /// Whether a text can be a digest: 64 small hexadecimal digits.
  static func isDigest(_ text: String) -> Bool {
    text.utf8.count == 64 && text.utf8.allSatisfy { "0123456789abcdef".utf8.contains($0) }
  }
}

extension Assessment {
  /// The assessment handed in and sealed, with an entry in its history.
  ///
  /// - Parameters:
  ///   - time: when it is handed in, if it is a draft yet; else when the sealed content was changed.
  ///   - role: in what office whoever does it works.
  /// - Returns: the same answers without those that nobody has confirmed, with a status, a seal and an entry.
  public func sealed(at time: Timestamp, role: String? = nil) -> Assessment {
    var next = self
    if isDraft { next.status = .submitted(time) }
    next.position = nil
    next.answers = answers.filter { !$0.value.isDerived }
    next.history.append(HistoryEntry(.submitted(seal: ""), at: time, role: role))
    let seal = Seal.digest(of: next.json(order: []))
    next.history[next.history.count - 1].event = .submitted(seal: seal)
    next.seal = seal
    return next
  }

  /// The assessment as a draft again, with an entry in its history; a draft stays as it is.
  ///
  /// - Parameters:
  ///   - time: when.
  ///   - role: in what office whoever does it works.
  ///   - reason: why.
  ///   - hadBrokenSeal: whether the file had been changed under its seal.
  /// - Returns: the same answers as a draft without a seal.
  public func reopened(
    at time: Timestamp, role: String? = nil, reason: String? = nil, hadBrokenSeal: Bool = false
  ) -> Assessment {
    guard !isDraft else { return self }
    var next = self
    next.status = .draft
    next.seal = nil
    next.history.append(
      HistoryEntry(.reopened(reason: reason, hadBrokenSeal: hadBrokenSeal), at: time, role: role))
    return next
  }

  /// Whether it was handed in at least once, though it may be a draft again.
  public var wasEverSubmitted: Bool {
    !isDraft || history.contains { if case .submitted = $0.event { true } else { false } }
  }
}
