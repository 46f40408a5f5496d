internal import Digests
internal import MaturityModel

/// What a municipality is called where its name is not disclosed: "Kommune A".
struct Alias {
  let id: String
  let name: String

  private init(_ place: Int) {
    let letters = Self.letters(place)
    id = "kommune-\(letters.lowercased())"
    name = "Kommune \(letters)"
  }

  /// Gives everybody but one a name, by id.
  ///
  /// Who came first has the first letters, so that a newcomer moves nobody. Those who came together stand in the order
  /// of a digest of all that each handed in first: it follows neither name nor size nor score, stays the same from
  /// quarter to quarter, and cannot be worked out by whoever does not have these files. In each edition it is another
  /// one, so that letters of two editions are not the same. Whoever has another edition with these scores can still find
  /// out who is who; the pages say so.
  ///
  /// - Parameters:
  ///   - municipalities: who takes part.
  ///   - own: id of the municipality that keeps its name.
  ///   - assessments: what was handed in.
  /// - Returns: the names of those who handed in something.
  static func all(
    of municipalities: [Municipality], but own: String, _ assessments: [Assessment]
  ) -> [String: Alias] {
    let first = Dictionary(assessments.map { ($0.municipality, $0) }) { $1.quarter < $0.quarter ? $1 : $0 }
    let keys = municipalities.compactMap { municipality -> (id: String, quarter: Quarter, digest: String)? in
      guard municipality.id != own, let first = first[municipality.id] else { return nil }
      let digest = SHA256.hexadecimal(of: "\(own) \(municipality.id) \(first.digest)".utf8)
      return (municipality.id, first.quarter, digest)
    }
    let order = keys.sorted { ($0.quarter, $0.digest) < ($1.quarter, $1.digest) }
    let free = (0...order.count).map { Alias($0) }.filter { $0.id != own }
    return Dictionary(uniqueKeysWithValues: zip(order.map(\.id), free))
  }

  /// A, B … Z, AA, AB …
  private static func letters(_ place: Int) -> String {
    let letter = String(UnicodeScalar(UInt8(ascii: "A") + UInt8(place % 26)))
    return place < 26 ? letter : letters(place / 26 - 1) + letter
  }
}
