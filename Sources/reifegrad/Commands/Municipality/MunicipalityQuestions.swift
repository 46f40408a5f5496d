internal import ArgumentParser
internal import Localization
internal import MaturityModel
internal import Terminal

/// Asks for what is known of a municipality, one line after the other.
struct MunicipalityQuestions {
  let console: any LineConsole

  /// Goes through all fields; Enter keeps what stands in brackets.
  func ask(_ form: inout MunicipalityForm) throws(ExitCode) {
    console.write(
      screen.pick(
        "Enter übernimmt, was in Klammern steht; ein Strich (-) lässt eine Angabe weg.",
        "Enter takes what stands in brackets; a dash (-) leaves something out."))
    for field in MunicipalityField.allCases where form.allows(field) { try ask(field, &form) }
  }

  private func ask(_ field: MunicipalityField, _ form: inout MunicipalityForm) throws(ExitCode) {
    let offer = form[field].isEmpty ? Self.offer(field, form) : form[field]
    while true {
      console.prompt(field.label(in: screen) + (offer.isEmpty ? ": " : " [\(offer)]: "))
      guard let line = console.readLine() else {
        console.write("")
        throw refuse(
          .missingInput, "Die Eingabe ist zu Ende. Geändert ist nichts.",
          "The input has ended. Nothing is changed.")
      }
      switch line.trimmed {
      case "": form[field] = offer
      case "-": form[field] = ""
      case let text: form[field] = text
      }
      let problems = form.problems(of: field)
      guard !problems.isEmpty else { return }
      for problem in problems { console.write("  " + problem.message) }
    }
  }

  /// What a field probably says, by those before it.
  private static func offer(_ field: MunicipalityField, _ form: MunicipalityForm) -> String {
    switch field {
    case .id: Identifier.made(of: form[.name]) ?? ""
    case .district: String(form[.ags].prefix(5))
    case .districtName: form.others.first { $0.district.ags == form[.district] }?.district.name ?? ""
    case .publication: Municipality.Publication.none.rawValue
    default: ""
    }
  }
}
