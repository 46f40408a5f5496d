/// What is said of who can help whom.
extension PageTexts {
  var exchange: String { pick("Netzwerk", "Exchange") }

  // MARK: - Head

  /// Who is the one to ask most often, and what most seek help on.
  ///
  /// - Parameters:
  ///   - helpers: names in a sentence.
  ///   - count: how many these are.
  ///   - wish: the topic, if anybody seeks help.
  /// - Returns: the heading.
  func exchangeTitle(_ helpers: String, count: Int, wish: String?) -> String {
    let first = pick(
      "\(helpers) \(count == 1 ? "kann" : "können") am häufigsten helfen", "\(helpers) can help most often")
    guard let wish else { return first }
    return first
      + pick(
        "; gesucht wird vor allem Hilfe zum Thema \(wish)", "; help is sought above all on \(wish)")
  }
  var exchangeNobody: String {
    pick("Noch kann niemand den anderen weiterhelfen", "Nobody can help the others yet")
  }
  var exchangeTooFew: String {
    pick("Zum Austausch braucht es mindestens zwei Kommunen", "Exchange needs two municipalities at least")
  }
  func exchangeLead(municipalities: Int, dimensions: Int, helper: String, times: Int) -> String {
    pick(
      "Für \(municipalities) Kommunen und \(dimensions) Handlungsfelder steht hier, wen man am besten fragt. "
        + "\(times)-mal ist das \(helper).",
      "For \(municipalities) municipalities and \(dimensions) dimensions this page says whom to ask. "
        + (times == 1 ? "Once that is \(helper)." : "\(times) times that is \(helper)."))
  }
  var exchangePublic: String {
    pick(
      "Gezeigt sind nur Kommunen, die ihre Antworten veröffentlichen.",
      "Shown are only municipalities that publish their answers.")
  }
  func exchangeLevelsAlone(_ names: String) -> String {
    pick(
      "Nur ihre Stufen veröffentlichen und fehlen deshalb hier: \(names).",
      "Missing here, since they publish their levels alone: \(names).")
  }

  // MARK: - Matrix

  var whoHelpsWhom: String { pick("Wer kann wem helfen?", "Who can help whom?") }
  func matrixMeasure(withWishes: Bool) -> String {
    pick(
      "Je Kommune und Handlungsfeld die Stufe. Wer \(withWishes ? "Hilfe sucht oder " : "")unter der mittleren Stufe "
        + "steht, liest darunter, wen man am besten fragt und zu welcher Frage; wer darüber steht, wie vielen anderen er "
        + "helfen kann.",
      "For each municipality and dimension the level. Whoever \(withWishes ? "seeks help or " : "")stands below the "
        + "middle level reads below it whom to ask best, and about which question; whoever stands above it, how many "
        + "others they can help.")
  }
  var matrixLegend: String {
    pick(
      "◆ sucht Hilfe in diesem Handlungsfeld · ◇ bietet dort Hilfe an",
      "◆ seeks help in this dimension · ◇ offers help there")
  }
  var seeksHelp: String { pick("sucht Hilfe", "seeks help") }
  var offersHelp: String { pick("bietet Hilfe an", "offers help") }
  var asks: String { pick("fragt", "asks") }
  func helps(_ count: Int) -> String { pick("hilft \(count)", "helps \(count)") }
  var nobodyToAsk: String { pick("kein deutlicher Abstand", "no clear lead") }

  /// Whose answers are not those of the newest quarter.
  func olderAnswers(_ names: [String]) -> String {
    pick(
      "Noch mit den Antworten eines früheren Quartals: \(names.joined(separator: ", ")).",
      "Still with the answers of an earlier quarter: \(names.joined(separator: ", ")).")
  }

  // MARK: - Offers and wishes

  var whoOffers: String { pick("Wer bietet an, wer sucht?", "Who offers, who seeks?") }
  func seeking(_ names: String) -> String { pick("Hilfe suchen: \(names).", "Seeking help: \(names).") }
  func offering(_ names: String) -> String { pick("Hilfe bieten an: \(names).", "Offering help: \(names).") }

  // MARK: - Partners

  var partnersHeading: String { pick("Mit wem lohnt der Austausch?", "With whom does exchange pay?") }
  var partnersLead: String {
    pick(
      "Je Kommune höchstens drei. Es zählt, was beide voneinander haben, und wie ähnlich und nah sie sich sind.",
      "Three for each municipality at most. What counts is what both have of each other, and how alike and near they are."
    )
  }
  var noPartner: String {
    pick(
      "Zurzeit gibt es bei keinem Thema einen deutlichen Abstand.",
      "At present there is no clear lead on any topic."
    )
  }

  // MARK: - On the page of a municipality

  func ownWishes(_ topics: String) -> String { pick("Sucht Hilfe: \(topics).", "Seeks help: \(topics).") }
  func ownOffers(_ topics: String) -> String {
    pick("Bietet Hilfe an: \(topics).", "Offers help: \(topics).")
  }
  var ownCommitments: String { pick("Offene Verabredungen", "Open commitments") }
  func commitment(_ text: String, by quarter: String, _ state: String) -> String {
    pick("\(text) – bis \(quarter), \(state)", "\(text) – by \(quarter), \(state)")
  }
  var toExchange: String { pick("Wer wem helfen kann", "Who can help whom") }
  var toMeetings: String { pick("Die Treffen des Netzwerks", "The meetings of the network") }
}
