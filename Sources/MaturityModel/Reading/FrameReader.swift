internal import LocatedJSON

/// Reads what a definition says about itself: its languages, version and scale.
struct FrameReader {
  let reader: FileReader

  /// The declared languages; nothing if one of them is wrong.
  func languages(_ value: JSONValue?) -> [String]? {
    var hasFault = false
    var first: [String: JSONValue] = [:]
    let codes = reader.array(value, minimum: 1) { entry -> String? in
      guard let code = reader.string(entry) else {
        hasFault = true
        return nil
      }
      guard code.utf8.count == 2, code.utf8.allSatisfy({ (0x61...0x7A).contains($0) }) else {
        reader.report(.notOneOf(code, allowed: ["de", "en"], suggestion: nil), at: entry)
        hasFault = true
        return nil
      }
      guard let other = first[code] else {
        first[code] = entry
        return code
      }
      reader.report(.duplicateID(code, firstLine: other.position.line), at: entry)
      hasFault = true
      return nil
    }
    return hasFault || codes?.isEmpty == true ? nil : codes
  }

  /// The version.
  func version(_ value: JSONValue?) -> String? {
    guard let value, let version = reader.string(value) else { return nil }
    let parts = version.split(separator: ".", omittingEmptySubsequences: false)
    let isVersion =
      parts.count <= 2
      && parts.allSatisfy { part in
        // With zeros in front two versions would be equal and yet not the same.
        (1...6).contains(part.utf8.count) && part.utf8.allSatisfy { (0x30...0x39).contains($0) }
          && (part == "0" || part.utf8.first != 0x30)
      }
    guard isVersion else {
      reader.report(.badVersion(version), at: value)
      return nil
    }
    return version
  }

  /// The scale; nothing if it is given and wrong, so that levels are not measured by another.
  func scale(_ value: JSONValue?) -> Scale? {
    guard let value else { return Scale() }
    guard let fields = reader.fields(value, ["minimum", "maximum"]) else { return nil }
    let minimum = reader.number(fields.required("minimum"))
    let maximum = reader.number(fields.required("maximum"))
    guard let minimum, let maximum else { return nil }
    guard minimum < maximum else {
      reader.report(.emptyScale, at: value)
      return nil
    }
    return Scale(minimum: minimum, maximum: maximum)
  }
}
