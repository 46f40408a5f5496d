/// Values in rising order, from which one may be left out.
struct SortedValues: Sendable {
  private let values: [Double]
  private var gap: Int?

  init(_ values: [Double]) {
    self.values = values.sorted()
  }

  private init(sorted values: [Double], gap: Int?) {
    self.values = values
    self.gap = gap
  }

  var count: Int { values.count - (gap == nil ? 0 : 1) }

  /// The same without one value that is in it.
  func without(_ value: Double?) -> SortedValues {
    guard let value, !values.isEmpty else { return self }
    let place = firstIndex(notLessThan: value)
    return SortedValues(sorted: values, gap: place < values.count && values[place] == value ? place : nil)
  }

  subscript(_ place: Int) -> Double {
    if let gap, place >= gap { values[place + 1] } else { values[place] }
  }

  /// The value in the middle, or between the two in the middle.
  var median: Double? { quantile(0.5) }

  /// A quantile, straight between neighbours (Hyndman and Fan's type 7).
  func quantile(_ share: Double) -> Double? {
    guard count > 0 else { return nil }
    let place = share * Double(count - 1)
    let below = Int(place)
    let above = min(below + 1, count - 1)
    return self[below] + (place - Double(below)) * (self[above] - self[below])
  }

  /// How many values are more than one.
  func count(above value: Double) -> Int {
    var low = 0
    var high = values.count
    while low < high {
      let middle = (low + high) / 2
      if values[middle] > value { high = middle } else { low = middle + 1 }
    }
    return values.count - low
  }

  private func firstIndex(notLessThan value: Double) -> Int {
    var low = 0
    var high = values.count
    while low < high {
      let middle = (low + high) / 2
      if values[middle] < value { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
