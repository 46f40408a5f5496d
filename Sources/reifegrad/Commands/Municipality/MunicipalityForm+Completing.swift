internal import ArgumentParser
internal import Glibc
internal import Localization
internal import MaturityModel
internal import Terminal

extension MunicipalityForm {
  /// Takes what the options say; where they say nothing and somebody sits at a terminal, asks.
  mutating func complete(with options: MunicipalityOptions) throws(ExitCode) {
    let given = options.given
    guard given.isEmpty else {
      for (field, text) in given { self[field] = text }
      if self[.id].isEmpty { self[.id] = Identifier.made(of: self[.name]) ?? "" }
      if self[.district].isEmpty { self[.district] = String(self[.ags].prefix(5)) }
      if self[.districtName].isEmpty {
        self[.districtName] = others.first { $0.district.ags == self[.district] }?.district.name ?? ""
      }
      return
    }
    guard isatty(STDIN_FILENO) == 1 else {
      throw refuse(
        .wrongCall,
        "Nennen Sie die Angaben als Optionen (siehe --help); gefragt wird nur auf einem Terminal.",
        "Give what is known as options (see --help); questions are only asked on a terminal.")
    }
    let console = PlainConsole(isASCII: !TerminalEnvironment().isUTF8)
    try MunicipalityQuestions(console: console).ask(&self)
  }

  /// The municipality, or an exit that names every field with a problem.
  func municipality() throws(ExitCode) -> Municipality {
    let (municipality, problems) = read()
    if let municipality { return municipality }
    for problem in problems { complain((problem.field.map { $0.option + ": " } ?? "") + problem.message) }
    throw refuse(.wrongCall, "Geändert ist nichts.", "Nothing is changed.")
  }

  /// The same form beside others.
  func beside(_ participants: Participants, without own: Municipality? = nil) -> MunicipalityForm {
    var form = MunicipalityForm(own, among: participants)
    for field in MunicipalityField.allCases { form[field] = self[field] }
    return form
  }
}
