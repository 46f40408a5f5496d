extension Identifier {
  /// An id made of a name: `Bad Köstritz` becomes `bad-koestritz`; nothing if no letter or digit is left of it.
  public static func made(of name: String) -> String? {
    var id = ""
    for sign in name.lowercased().unicodeScalars {
      switch sign {
      case "ä": id += "ae"
      case "ö": id += "oe"
      case "ü": id += "ue"
      case "ß": id += "ss"
      case "a"..."z", "0"..."9": id.unicodeScalars.append(sign)
      // Names from the border regions: the letter without its accent.
      case "à"..."å": id += "a"
      case "ç", "ć", "č": id += "c"
      case "è"..."ë", "ě": id += "e"
      case "ł": id += "l"
      case "ń", "ñ": id += "n"
      case "ò"..."õ", "ø": id += "o"
      case "ř": id += "r"
      case "š", "ś": id += "s"
      case "ž", "ź": id += "z"
      default: if !id.isEmpty, !id.hasSuffix("-") { id += "-" }
      }
    }
    // Room for the key of a municipality, should another one have the name.
    id = String(id.prefix(54))
    while id.hasSuffix("-") { id.removeLast() }
    return id.isEmpty ? nil : id
  }
}
