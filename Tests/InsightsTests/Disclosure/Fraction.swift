/// An exact number.
struct Fraction: Hashable {
  let top: Int
  /// More than 0.
  let bottom: Int

  static let zero = Fraction(0)

  init(_ top: Int, _ bottom: Int = 1) {
    var (large, small) = (abs(top), abs(bottom))
    while small != 0 { (large, small) = (small, large % small) }
    let shared = bottom < 0 ? -max(large, 1) : max(large, 1)
    self.top = top / shared
    self.bottom = bottom / shared
  }

  var number: Double { Double(top) / Double(bottom) }

  static func - (left: Self, right: Self) -> Self {
    Self(left.top * right.bottom - right.top * left.bottom, left.bottom * right.bottom)
  }

  static func * (left: Self, right: Self) -> Self { Self(left.top * right.top, left.bottom * right.bottom) }
  static func / (left: Self, right: Self) -> Self { Self(left.top * right.bottom, left.bottom * right.top) }
}

/// Rows that are added up and subtracted, exactly.
struct Elimination {
  /// In reduced form: each has a leading 1 where all others have 0.
  private(set) var rows: [[Fraction]] = []

  init(_ rows: [[Fraction]]) {
    for row in rows { add(row) }
  }

  private mutating func add(_ row: [Fraction]) {
    let rest = remainder(of: row)
    guard let lead = rest.firstIndex(where: { $0 != .zero }) else { return }
    let normal = rest.map { $0 / rest[lead] }
    for place in rows.indices {
      let factor = rows[place][lead]
      guard factor != .zero else { continue }
      rows[place] = zip(rows[place], normal).map { $0 - factor * $1 }
    }
    rows.append(normal)
  }

  /// What is left of a row when all that the others give is taken off; all 0 if it follows from them.
  func remainder(of row: [Fraction]) -> [Fraction] {
    var rest = row
    for own in rows {
      guard let lead = own.firstIndex(where: { $0 != .zero }), rest[lead] != .zero else { continue }
      let factor = rest[lead]
      rest = zip(rest, own).map { $0 - factor * $1 }
    }
    return rest
  }
}
