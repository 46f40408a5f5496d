public import Localization

/// A quarter of a year.
public struct Quarter: Sendable, Hashable, Comparable {
  /// The year, 1900…2999.
  public let year: Int
  /// 1…4
  public let number: Int

  /// Creates a quarter; nothing if there is no such quarter.
  public init?(year: Int, number: Int) {
    guard (1900...2999).contains(year), (1...4).contains(number) else { return nil }
    self.year = year
    self.number = number
  }

  /// Reads `2026-Q4`, `2026q4` and `Q4/2026`, in either case; nothing if the text is none of them.
  public init?(_ text: String) {
    let characters = Array(text.lowercased())
    func number(_ range: Range<Int>) -> Int? {
      let digits = String(characters[range])
      return digits.utf8.allSatisfy { (0x30...0x39).contains($0) } ? Int(digits) : nil
    }
    switch characters.count {
    case 7 where characters[4...5] == ["-", "q"]:
      guard let year = number(0..<4), let quarter = number(6..<7) else { return nil }
      self.init(year: year, number: quarter)
    case 6 where characters[4] == "q":
      guard let year = number(0..<4), let quarter = number(5..<6) else { return nil }
      self.init(year: year, number: quarter)
    case 7 where characters[0] == "q" && characters[2] == "/":
      guard let year = number(3..<7), let quarter = number(1..<2) else { return nil }
      self.init(year: year, number: quarter)
    default:
      return nil
    }
  }

  /// The quarter that a day lies in.
  public init(containing date: CalendarDate) {
    year = date.year
    number = (date.month - 1) / 3 + 1
  }

  /// The quarter before.
  public var previous: Quarter { advanced(by: -1) }

  /// The quarter after.
  public var next: Quarter { advanced(by: 1) }

  /// The quarter so many quarters later.
  public func advanced(by count: Int) -> Quarter {
    Quarter(index: index + count)
  }

  /// How many quarters later another one is.
  public func distance(to other: Quarter) -> Int { other.index - index }

  /// `2026-Q4`
  public var code: String { "\(year)-Q\(number)" }

  /// `4. Quartal 2026`, `4th quarter of 2026`
  public func name(in language: Language) -> String {
    let ordinals = ["1st", "2nd", "3rd", "4th"]
    return language.pick("\(number). Quartal \(year)", "\(ordinals[number - 1]) quarter of \(year)")
  }

  /// Earlier quarters stand first.
  public static func < (left: Self, right: Self) -> Bool { left.index < right.index }

  private var index: Int { year * 4 + number - 1 }

  private init(index: Int) {
    year = index / 4
    number = index % 4 + 1
  }
}
