internal import Localization
internal import LocatedJSON

extension JSONProblem.Kind {
  /// What is wrong and what to do, in one or two sentences.
  func message(in language: Language) -> String {
    switch self {
    case .empty:
      language.pick("Die Datei ist leer.", "The file is empty.")
    case .tooLarge(let limit):
      language.pick(
        "Die Datei ist größer als \(limit >> 20) MiB; das kann nicht stimmen.",
        "The file is larger than \(limit >> 20) MiB; this cannot be right.")
    case .tooDeep(let limit):
      language.pick("Tiefer als \(limit) Ebenen verschachtelt.", "Nested deeper than \(limit) levels.")
    case .invalidUTF8(let byte):
      language.pick(
        "Das Byte 0x\(Self.hex(byte)) ist kein UTF-8. Speichern Sie die Datei mit der Kodierung UTF-8.",
        "The byte 0x\(Self.hex(byte)) is no UTF-8. Save the file with the encoding UTF-8.")
    case .controlCharacter(let byte):
      language.pick(
        "Das Steuerzeichen 0x\(Self.hex(byte)) darf in einem Text nicht stehen; schreiben Sie \\n oder \\t.",
        "The control character 0x\(Self.hex(byte)) must not stand in a string; write \\n or \\t.")
    case .badEscape:
      language.pick(
        "Nach \\ darf nur eines von \" \\ / b f n r t oder uXXXX stehen.",
        "After \\ there may only be one of \" \\ / b f n r t or uXXXX.")
    case .loneSurrogate:
      language.pick(
        "Ein halbes Zeichenpaar (\\uD800 bis \\uDFFF) steht allein.", "Half a surrogate pair stands alone.")
    case .badNumber:
      language.pick(
        "Das ist keine Zahl. Schreiben Sie etwa 12 oder 0.5, ohne führende Null und mit Punkt.",
        "This is no number. Write 12 or 0.5, for example, without a leading zero.")
    case .missingComma:
      language.pick("Hier fehlt ein Komma.", "A comma is missing here.")
    case .trailingComma:
      language.pick(
        "Das Komma vor der schließenden Klammer ist zu viel.",
        "The comma before the closing bracket is one too many.")
    case .missingColon:
      language.pick("Nach dem Schlüssel fehlt ein Doppelpunkt.", "A colon is missing after the key.")
    case .expectedKey:
      language.pick(
        "Erwartet wird ein Schlüssel in Anführungszeichen. Was danach kommt, wurde nicht geprüft.",
        "Expected a key in quotes. What follows was not checked.")
    case .expectedValue:
      language.pick(
        "Erwartet wird ein Wert: Text in Anführungszeichen, Zahl, true, false, null, { oder [. Was danach "
          + "kommt, wurde nicht geprüft.",
        "Expected a value: a string in quotes, a number, true, false, null, { or [. What follows was not "
          + "checked."
      )
    case .unterminatedString:
      language.pick(
        "Der Text ist nicht mit einem Anführungszeichen geschlossen. Was danach kommt, wurde nicht geprüft.",
        "The string is not closed by a quote. What follows was not checked.")
    case .unclosed:
      language.pick("Diese Klammer wird nicht geschlossen.", "This bracket is not closed.")
    case .wrongBracket:
      language.pick(
        "Hier schließt die falsche Klammer. Was danach kommt, wurde nicht geprüft.",
        "The wrong bracket closes here. What follows was not checked.")
    case .duplicateKey(let key):
      language.pick(
        "Der Schlüssel „\(key)“ steht zweimal im selben Objekt.",
        "The key “\(key)” stands twice in the same object.")
    case .trailingData:
      language.pick(
        "Nach dem Ende der Daten steht noch etwas.", "Something stands behind the end of the data.")
    }
  }

  private static func hex(_ byte: UInt8) -> String {
    (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
  }
}
