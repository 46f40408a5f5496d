import Markup
import Testing

@Suite("Tables for spreadsheets")
struct CSVTests {
  private func row(_ form: CSVWriter.Form, _ cells: CSVWriter.Cell...) -> String {
    var csv = CSVWriter(form)
    csv.row(cells)
    return String(decoding: csv.bytes, as: UTF8.self)
  }

  static let quoted: [(text: String, written: String)] = [
    ("Weida", "Weida"), ("", ""), ("Bad Berka", "Bad Berka"), ("a,b", "\"a,b\""), ("a;b", "\"a;b\""),
    ("a\"b", "\"a\"\"b\""), ("\"", "\"\"\"\""), ("a\nb", "\"a\nb\""), ("a\r\nb", "\"a\r\nb\""),
    ("Köln ß", "Köln ß"),
  ]

  @Test(
    "Separators, quotes and line breaks are quoted after RFC 4180, in either form alike", arguments: quoted)
  func quoting(_ text: String, _ written: String) {
    #expect(row(.plain, .text(text)) == written + "\r\n")
    #expect(row(.german, .text(text)) == "\u{FEFF}" + written + "\r\n")
  }

  static let formulas: [(text: String, written: String)] = [
    ("=1+1", "'=1+1"), ("+49 36603", "'+49 36603"), ("-2", "'-2"), ("@SUM(A1)", "'@SUM(A1)"),
    ("\t=1", "\"'\t'=1\""), ("\r=1", "\"'\r'=1\""), ("=\"x\",2", "\"'=\"\"x\"\",2\""),
    ("=HYPERLINK(\"a\")", "\"'=HYPERLINK(\"\"a\"\")\""),
    // What is opened with another separator begins a cell behind it.
    ("a,=1", "\"a,'=1\""), ("a;@b", "\"a;'@b\""), ("a\n-1", "\"a\n'-1\""),
    // Only the beginning of a cell can make a formula.
    ("a=1", "a=1"), ("3-4", "3-4"),
  ]

  @Test("What would become a formula gets an apostrophe in front", arguments: formulas)
  func formula(_ text: String, _ written: String) {
    #expect(row(.plain, .text(text)) == written + "\r\n")
  }

  @Test("A line break in front of a formula does not hide it")
  func lineBreakFirst() {
    #expect(row(.plain, .text("\n=1+1")) == "\"'\n'=1+1\"\r\n")
  }

  static let numbers: [(number: Double?, plain: String, german: String)] = [
    (nil, "", ""), (.nan, "", ""), (.infinity, "", ""), (0, "0", "0"), (-0.0, "0", "0"), (60, "60", "60"),
    (0.1 + 0.2, "0.3", "0,3"), (2.0 / 3, "0.666667", "0,666667"), (-12.5, "-12.5", "-12,5"),
    (59.99999999999999, "60", "60"), (0.0000004, "0", "0"), (8_205, "8205", "8205"),
  ]

  @Test("Numbers are rounded to six decimals, with a comma for German spreadsheets", arguments: numbers)
  func number(_ number: Double?, _ plain: String, _ german: String) {
    #expect(row(.plain, .number(number)) == plain + "\r\n")
    #expect(row(.german, .number(number)) == "\u{FEFF}" + german + "\r\n")
  }

  @Test("The mark stands once, columns are told apart by comma or semicolon")
  func rows() {
    var german = CSVWriter(.german)
    german.row([.text("a"), .number(1.5), .number(nil)])
    german.row([.text("b"), .number(2), .text("c")])
    #expect(String(decoding: german.bytes, as: UTF8.self) == "\u{FEFF}a;1,5;\r\nb;2;c\r\n")
    #expect(row(.plain, .text("a"), .number(1.5), .number(nil)) == "a,1.5,\r\n")
  }
}
