internal import Localization
internal import MaturityModel

extension Texts {
  /// What is sought or offered at a question.
  func exchange(_ exchange: Exchange) -> String {
    language.pick("Austausch: \(words(exchange)).", "Exchange: \(words(exchange)).")
  }

  private func words(_ exchange: Exchange) -> String {
    switch exchange {
    case .wish: language.pick("Wir suchen hierzu Hilfe", "We seek help with this")
    case .offer: language.pick("Wir bieten hierzu Hilfe an", "We offer help with this")
    }
  }

  /// At which questions help is sought and offered; nothing where it is at none.
  func exchanges(wishes: [String], offers: [String]) -> String? {
    let parts = [
      part(wishes, language.pick("gesucht", "sought")), part(offers, language.pick("angeboten", "offered")),
    ].compactMap(\.self)
    guard !parts.isEmpty else { return nil }
    let list = parts.joined(separator: "; ")
    return language.pick("Austausch – Hilfe \(list)", "Exchange – help \(list)")
  }

  private func part(_ codes: [String], _ words: String) -> String? {
    codes.isEmpty ? nil : "\(words) (\(codes.count)): \(codes.joined(separator: ", "))"
  }

  var noExchange: String {
    language.pick(
      "Was auf Sie nicht zutrifft, kommt für einen Austausch nicht in Frage.",
      "What does not apply to you is no matter for exchange.")
  }

  // MARK: - Plain lines

  func plainExchangeHint(_ exchange: Exchange?) -> String {
    let letter = Command.exchange.letter(in: language)
    let current = exchange.map(words) ?? language.pick("keiner", "none")
    return language.pick(
      "Austausch: \(current). Hilfe suchen: \(letter) suchen. Hilfe anbieten: \(letter) bieten. Entfernen: \(letter) -",
      "Exchange: \(current). Seek help: \(letter) seek. Offer help: \(letter) offer. Remove: \(letter) -")
  }
}
