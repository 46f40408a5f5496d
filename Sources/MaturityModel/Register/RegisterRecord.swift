/// A line of the list, with its columns as Destatis counts them: characters from 1; blanks on the right may be missing.
struct RegisterRecord {
  /// The types of records (Satzart) that the list has.
  enum Kind: String {
    case land = "10"
    case governmentDistrict = "20"
    case region = "30"
    case district = "40"
    case association = "50"
    case municipality = "60"
  }

  /// The columns that are read.
  enum Columns {
    static let kind = 1...2
    static let edition = 3...10
    static let district = 11...15
    static let municipality = 16...18
    static let association = 19...22
    static let name = 23...72
    static let area = 129...139
    static let population = 140...150
  }

  /// Line in the file, from 1.
  let line: Int
  let signs: ArraySlice<Unicode.Scalar>

  /// The text in some columns, without the blanks around it.
  func text(_ columns: ClosedRange<Int>) -> String {
    var part = signs.dropFirst(columns.lowerBound - 1).prefix(columns.count)
    while part.first == " " { part.removeFirst() }
    while part.last == " " { part.removeLast() }
    var text = String.UnicodeScalarView()
    text.append(contentsOf: part)
    return String(text)
  }

  /// The whole line.
  var whole: String {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: signs)
    return String(text)
  }
}
