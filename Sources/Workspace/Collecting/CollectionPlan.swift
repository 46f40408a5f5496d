public import MaturityModel

/// Decides about all that was sent in before anything is written.
///
/// A municipality's files are taken over all or none: one that is refused holds the others of the same municipality.
public struct CollectionPlan: Sendable {
  /// What names an assessment.
  public struct Place: Sendable, Hashable {
    /// Id of the municipality.
    public var municipality: String
    /// The quarter.
    public var quarter: Quarter

    /// Creates a place.
    public init(_ municipality: String, _ quarter: Quarter) {
      (self.municipality, self.quarter) = (municipality, quarter)
    }
  }

  /// What is here for a municipality and quarter.
  public enum Present: Sendable {
    /// There is no file.
    case nothing
    /// There is one that cannot be read; nobody knows whether it is the newer one.
    case unreadable
    /// There is one.
    case assessment(Assessment)
  }

  /// The files, in the order in which they were found.
  public let arrivals: [Arrival]
  /// What is to become of each.
  public let verdicts: [Verdict]

  /// Decides.
  ///
  /// - Parameters:
  ///   - arrivals: all that was sent in, in the order in which it was found.
  ///   - replace: whether what was handed in or is newer here is replaced as well.
  ///   - present: what is here.
  public init(_ arrivals: [Arrival], replace: Bool = false, present: (Place) -> Present) {
    self.arrivals = arrivals
    let rivals = Dictionary(grouping: arrivals.filter { $0.place != nil }) { $0.place }
    var verdicts = arrivals.map { arrival -> Verdict in
      if arrival.isSomethingElse { return .passedOver }
      guard let assessment = arrival.reading.value, let place = arrival.place else {
        return .refused(arrival.reading.diagnostics)
      }
      let others = (rivals[place] ?? []).filter { $0.name != arrival.name }
      if let rival = others.first(where: { $0.contradicts(assessment) }) {
        return .refused([Diagnostic(.contradicts(file: rival.name), file: arrival.name)])
      }
      if let first = rivals[place]?.first, first.name != arrival.name { return .same(as: first.name) }
      return Self.verdict(on: assessment, beside: present(place), replace)
    }
    var refused: [String: String] = [:]
    for (arrival, verdict) in zip(arrivals, verdicts) {
      guard case .refused = verdict, let municipality = arrival.municipality else { continue }
      refused[municipality] = refused[municipality] ?? arrival.name
    }
    for (index, arrival) in arrivals.enumerated() where verdicts[index].isTakenOver {
      if let file = arrival.municipality.flatMap({ refused[$0] }) { verdicts[index] = .held(by: file) }
    }
    self.verdicts = verdicts
  }

  private static func verdict(on coming: Assessment, beside present: Present, _ replace: Bool) -> Verdict {
    let reason: Verdict.Reason?
    switch present {
    case .nothing: return .new
    case .unreadable: reason = .unreadable
    case .assessment(let here):
      if here.says(the: coming) { return .unchanged }
      reason = here.reasonToStay(beside: coming)
    }
    guard let reason else { return .changed }
    return replace ? .replaced(reason) : .kept(reason)
  }
}

extension Arrival {
  /// What it is about, if it can be used.
  var place: CollectionPlan.Place? {
    reading.value.map { CollectionPlan.Place($0.municipality, $0.quarter) }
  }

  fileprivate func contradicts(_ assessment: Assessment) -> Bool {
    reading.value.map { !$0.says(the: assessment) } ?? false
  }
}

extension Assessment {
  /// Whether another one is the same but for how often it was saved and where it was left.
  fileprivate func says(the other: Assessment) -> Bool {
    var other = other
    (other.revision, other.position) = (revision, position)
    return self == other
  }
}
