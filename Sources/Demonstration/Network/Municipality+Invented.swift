internal import MaturityModel
internal import SeededRandom

extension Municipality {
  /// A made-up municipality.
  ///
  /// - Parameters:
  ///   - number: its number in the network, from 1.
  ///   - quarters: how many quarters are told of it.
  init(number: Int, quarters: Int) {
    let digits = String(number)
    let padded = String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    var lot = SplitMix64("network", padded)
    let district = RuralDistrict.all[lot.whole(0...(RuralDistrict.all.count - 1))]

    self = Template.municipality
    id = "muster-\(padded)"
    kind =
      switch lot.unit() {
      case ..<0.12: .city
      case ..<0.76: .town
      case ..<0.90: .villageRegion
      default: .alliance
      }
    name = "\(kind.exampleName) \(padded)"
    self.district.ags = district.ags
    self.district.name = district.name
    location = Location(
      latitude: Self.rounded(district.latitude + 0.06 * lot.deviation()),
      longitude: Self.rounded(district.longitude + 0.09 * lot.deviation()))
    members = kind.isRegion ? Self.villages(lot.whole(4...8), of: padded, kind, district.ags, &lot) : []
    population.count =
      kind.isRegion ? members.reduce(0) { $0 + $1.population } : Self.people(in: kind, &lot)
    if !kind.isRegion { ags = Self.key(number, district.ags) }
    areaHectares = Double(lot.whole(18...160)) * 100
    funding = lot.happens(0.2) ? [Template.funding(since: "2025-0\(lot.whole(1...9))")] : []
    note = Demonstration.notice
    publication = Portrait(of: self, quarters: quarters).publication
  }

  /// Small numbers are common, large ones rare.
  private static func people(in kind: Kind, _ lot: inout SplitMix64) -> Int {
    let rarity = lot.unit()
    return switch kind {
    case .city: 20_000 + Int(120_000 * rarity * rarity * rarity)
    default: 2_200 + Int(17_000 * rarity * rarity)
    }
  }

  private static func villages(
    _ count: Int, of number: String, _ kind: Kind, _ district: String, _ lot: inout SplitMix64
  ) -> [Member] {
    (1...count).map { index in
      var member = Template.member
      member.ags = "\(district)9\(index)0"
      member.name = "Musterdorf \(number)-\(index)"
      member.population = kind == .alliance ? lot.whole(1_500...9_000) : lot.whole(120...900)
      return member
    }
  }

  /// A key below the district's that no real municipality of Thüringen has: those end at about 120.
  private static func key(_ number: Int, _ district: String) -> String {
    district + String(200 + (number - 1) % 700)
  }

  private static func rounded(_ degrees: Double) -> Double { (degrees * 10_000).rounded() / 10_000 }
}

extension Municipality.Kind {
  /// What a made-up one is called.
  fileprivate var exampleName: String {
    switch self {
    case .city, .town: "Musterstadt"
    case .villageRegion: "Musterregion"
    case .alliance: "Musterverbund"
    }
  }
}
