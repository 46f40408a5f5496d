internal import Localization

extension ProblemWording {
  /// The wording of what concerns `site.json` and the logo.
  func message(of problem: SiteProblem) -> String {
    switch problem {
    case .badColour(let text):
      return pick(
        "„\(text)“ ist keine Farbe. Schreiben Sie etwa \"#0b57a4\".",
        "“\(text)” is no colour. Write \"#0b57a4\", for example.")
    case .lowContrast(let colour, let ground, let nearest):
      // Rounded down: 4.499 must not read as enough.
      let ratio = n((colour.contrast(to: ground) * 100).rounded(.down) / 100)
      return pick(
        "\(colour.hex) hebt sich von \(ground.hex) nur \(ratio) zu 1 ab; lesbar ist Text ab 4,5 zu 1. Der nächste "
          + "Farbton, der reicht: \(nearest.hex).",
        "\(colour.hex) stands out from \(ground.hex) by \(ratio) to 1 only; text can be read from 4.5 to 1 on. The "
          + "nearest shade that does: \(nearest.hex).")
    case .badBaseAddress(let text):
      return pick(
        "„\(text)“ ist keine Adresse für die Seiten: Sie beginnt mit https:// und endet mit /, etwa "
          + "\"https://www.example.org/reifegrad/\".",
        "“\(text)” is no address for the pages: it begins with https:// and ends with /, such as "
          + "\"https://www.example.org/reifegrad/\".")
    case .badEmail(let text):
      return pick("„\(text)“ ist keine E-Mail-Adresse.", "“\(text)” is no address for mail.")
    case .badPhone(let text):
      return pick(
        "„\(text)“ ist keine Telefonnummer. Erlaubt sind Ziffern, +, Leerzeichen, - / ( ).",
        "“\(text)” is no telephone number. Allowed are digits, +, blanks, - / ( ).")
    case .badLogoName(let text):
      return pick(
        "„\(text)“ ist kein Dateiname eines Logos. Es liegt neben site.json und endet auf .svg.",
        "“\(text)” is no file name of a logo. It lies beside site.json and ends in .svg.")
    case .noLogo(let name):
      return pick(
        "Das Logo „\(name)“ liegt nicht neben dieser Datei.",
        "The logo “\(name)” does not lie beside this file.")
    case .logoTooLarge(let kilobytes):
      return pick(
        "Das Logo ist zu groß, höchstens \(kilobytes) KB: Es steht in jeder Seite.",
        "The logo is too large, at most \(kilobytes) KB: it stands in every page.")
    case .logoTooDeep(let depth):
      return pick(
        "Das Logo ist zu tief geschachtelt, höchstens \(depth) Gruppen ineinander.",
        "The logo is nested too deep, at most \(depth) groups inside each other.")
    case .noDrawing:
      return pick(
        "Das Logo ist keine SVG-Zeichnung: Das äußerste Element heißt nicht „svg“.",
        "The logo is no SVG drawing: the outermost element is not called “svg”.")
    case .malformedDrawing(let message):
      return pick(
        "Das Logo ist kein wohlgeformtes SVG: \(message).", "The logo is no well-formed SVG: \(message).")
    case .drawingWithoutSize:
      return pick(
        "Das Logo sagt nicht, wie groß es ist. Es braucht „viewBox“ oder „width“ und „height“ in Pixeln.",
        "The logo does not say how large it is. It needs “viewBox”, or “width” and “height” in pixels.")
    case .leftOut(let what, let count):
      let times = count == 1 ? "" : pick(" (\(count)-mal)", " (\(count) times)")
      return pick(
        "Aus dem Logo weggelassen: \(what)\(times). Sehen Sie nach, ob es noch so aussieht wie gewünscht.",
        "Left out of the logo: \(what)\(times). See whether it still looks as it should.")
    case .needed(let need):
      return pick(
        "„\(need.rawValue)“ fehlt für eine öffentliche Ausgabe: \(purpose(of: need))",
        "“\(need.rawValue)” is missing for a public edition: \(purpose(of: need))")
    case .noSettings:
      return pick(
        "Kommunen haben der Veröffentlichung zugestimmt, aber site.json gibt es nicht. Dort stehen Herausgeber, "
          + "Impressum und was eine öffentliche Ausgabe sonst braucht.",
        "Municipalities agreed to be published, but there is no site.json. It says who publishes, the imprint and "
          + "what else a public edition needs.")
    }
  }

  private func purpose(of need: SiteNeed) -> String {
    switch need {
    case .publisher:
      pick("Kopf, Fuß und Impressum nennen, wer herausgibt.", "header, footer and imprint say who publishes.")
    case .contact:
      pick("Das Impressum nennt einen schnellen Weg zu Ihnen.", "the imprint says how to reach you quickly.")
    case .baseAddress:
      pick(
        "Sitemap, Feed und geteilte Links brauchen die volle Adresse.",
        "sitemap, feed and shared links need the full address.")
    case .licence:
      pick(
        "Ohne Lizenz darf niemand Texte, Diagramme und Daten weiterverwenden.",
        "without a licence nobody may use texts, charts and data further.")
    case .imprint:
      pick("Das Impressum ist Pflicht.", "the law asks for an imprint.")
    case .hosting:
      pick(
        "Die Datenschutzerklärung nennt, wer den Server betreibt.",
        "the privacy notice says who runs the server.")
    case .dataProtectionOfficer:
      pick(
        "Die Datenschutzerklärung nennt die Stelle für Fragen und Beschwerden.",
        "the privacy notice names the office for questions and complaints.")
    case .status:
      pick(
        "Die Erklärung zur Barrierefreiheit sagt, wie weit die Seiten den Vorgaben entsprechen.",
        "the accessibility statement says how far the pages conform.")
    case .date:
      pick(
        "Die Erklärung zur Barrierefreiheit sagt, wann sie erstellt wurde.",
        "the accessibility statement says when it was made.")
    case .feedback:
      pick(
        "Die Erklärung zur Barrierefreiheit nennt, an wen man Barrieren meldet.",
        "the accessibility statement says whom to tell of barriers.")
    case .enforcement:
      pick(
        "Die Erklärung zur Barrierefreiheit nennt die Durchsetzungsstelle.",
        "the accessibility statement names the enforcement body.")
    }
  }
}
