internal import MaturityModel
internal import SeededRandom

extension Portrait {
  /// The portrait of a place: drawn by hand for the members of the network, by lot for everybody else.
  ///
  /// - Parameters:
  ///   - municipality: the place.
  ///   - quarters: how many quarters are told.
  init(of municipality: Municipality, quarters: Int) {
    self = Self.members[municipality.id] ?? Self(byLot: municipality, quarters: quarters)
  }

  private init(byLot municipality: Municipality, quarters: Int) {
    var lot = SplitMix64(municipality.id, "portrait")
    let base: Double =
      switch municipality.sizeClass {
      case .large: 0.48
      case .medium: 0.40
      case .small: 0.30
      case .rural: 0.23
      case .region: 0.27
      }
    let turning = lot.whole(1...max(1, quarters - 3))
    let turn: Course.Turn? =
      switch lot.unit() {
      case ..<0.12: .leap(at: turning, by: 0.12 + 0.08 * lot.unit())
      case ..<0.20: .fall(at: turning, by: 0.06 + 0.06 * lot.unit())
      default: nil
      }
    course = Course(start: base + 0.16 * lot.deviation(), rise: 0.004 + 0.018 * lot.unit(), turn: turn)
    if quarters > 2 {
      if lot.happens(0.1) { firstQuarter = lot.whole(1...(quarters - 1)) }
      if lot.happens(0.08) { missing = [lot.whole(1...(quarters - 2))] }
    }
    unsureShare = 0.03
    if lot.happens(0.04) { draftQuarter = quarters - 1 }
    publication =
      switch lot.unit() {
      case ..<0.55: .full
      case ..<0.85: .levels
      default: .none
      }
  }
}
