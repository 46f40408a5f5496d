/// Tries all partitions into pairs and, where the count is odd, one path of three.
struct EveryPairing {
  let sample: Sample
  private(set) var tried = 0

  init(_ sample: Sample) { self.sample = sample }

  /// The greatest weight of all.
  mutating func greatest() -> Int? { greatest(of: Array(0..<sample.count)) }

  /// The first place is paired with each other one, or is in the three with each two others.
  private mutating func greatest(of places: [Int]) -> Int? {
    guard let first = places.first else {
      tried += 1
      return 0
    }
    var best: Int?
    func keep(_ weight: Int?) { best = [best, weight].compactMap { $0 }.max() }
    for second in places.dropFirst() {
      keep(greatest(of: places.filter { $0 != first && $0 != second }).map { $0 + sample[first, second] })
      guard !places.count.isMultiple(of: 2) else { continue }
      for third in places where third > second {
        let edges = [sample[first, second], sample[first, third], sample[second, third]]
        let rest = greatest(of: places.filter { ![first, second, third].contains($0) })
        // A path of three leaves out one edge of the triangle.
        for left in edges { keep(rest.map { $0 + edges.reduce(0, +) - left }) }
      }
    }
    return best
  }
}
