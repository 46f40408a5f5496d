internal import Localization
public import MaturityModel

/// Who could invite next: first who has never, then whose turn was longest ago; among equals those of a kind, then of a
/// district, that has invited least often; then by name.
public struct HostRotation: Sendable, Hashable {
  /// Somebody who could invite.
  public struct Candidate: Sendable, Hashable {
    /// Id of the municipality.
    public let municipality: String
    /// How many meetings ago it invited last, 1 for the last one; nothing: never.
    public let meetingsAgo: Int?
    /// How often one of its kind has invited.
    public let ofKind: Int
    /// How often one of its district has invited.
    public let ofDistrict: Int
  }

  /// All who take part, who is next first.
  public let candidates: [Candidate]

  /// - Parameters:
  ///   - municipalities: who takes part.
  ///   - hosts: ids of those who have invited, the first one first.
  public init(among municipalities: [Municipality], after hosts: [String]) {
    let past = hosts.compactMap { id in municipalities.first { $0.id == id } }
    let found = municipalities.map { municipality in
      Candidate(
        municipality: municipality.id,
        meetingsAgo: hosts.lastIndex(of: municipality.id).map { hosts.count - $0 },
        ofKind: past.count { $0.kind == municipality.kind },
        ofDistrict: past.count { $0.district.ags == municipality.district.ags })
    }
    candidates = zip(found, municipalities).sorted { one, other in
      func rank(_ candidate: Candidate) -> (Int, Int, Int) {
        (-(candidate.meetingsAgo ?? .max), candidate.ofKind, candidate.ofDistrict)
      }
      let ranks = (rank(one.0), rank(other.0))
      return ranks.0 != ranks.1
        ? ranks.0 < ranks.1 : Collation(one.1.name) < Collation(other.1.name)
    }.map(\.0)
  }
}
