internal import Insights
internal import Explaining
public import Localization
public import MaturityModel
public import Networking

/// Why two should talk, in sentences.
public struct PartnerWords: Sendable {
  private let sheet: ExchangeSheet
  private let language: Language
  private let words: MunicipalityWords
  private let source: (@Sendable (Int, Question) -> String?)?
  /// What two were found alike by.
  private let circumstances: @Sendable (Int) -> [String]

  init(_ writer: PackWriter, _ sheet: ExchangeSheet) {
    self.sheet = sheet
    language = writer.language
    words = writer.words
    let source = writer.source
    let ids = sheet.network.municipalities.map(\.id)
    // Of whoever has handed in nothing there is the entry alone.
    self.source = { source.answer($0, $1) ?? source.participant(ids[$0]) }
    let roles = [QuestionRole.staff, .budget].compactMap { sheet.network.questionnaire.question(for: $0) }
    circumstances = { municipality in
      [source.participant(ids[municipality])] + roles.compactMap { source.answer(municipality, $0) }
    }
  }

  /// Chooses the language; the sentences rest on nothing that would be named.
  public init(_ sheet: ExchangeSheet, _ language: Language) {
    self.sheet = sheet
    self.language = language
    words = MunicipalityWords(language)
    source = nil
    circumstances = { _ in [] }
  }

  private func pick(_ german: @autoclosure () -> String, _ english: @autoclosure () -> String) -> String {
    language.pick(german(), english())
  }

  /// What a municipality has of a partner: "Weida sucht Hilfe zum Thema Online-Terminvergabe; Ilmenau, ähnlich groß, ist
  /// dort seit 2026-Q1 auf Stufe 4."
  ///
  /// - Parameters:
  ///   - partnership: the two.
  ///   - isBrief: whether to leave out in what they are alike beyond size and distance.
  /// - Returns: the sentence.
  public func sentence(_ partnership: Partnership, isBrief: Bool = false) -> Statement {
    let own = name(partnership.municipality)
    guard let topic = partnership.take.topics.first else { return thanks(partnership) }
    let question = sheet.questions[topic.question]
    let subject = question.topicName(in: language)
    let need =
      topic.isWished
      ? pick("\(own) sucht Hilfe zum Thema \(subject)", "\(own) seeks help on \(subject)")
      : standing(partnership.municipality, topic).map { standing in
        pick("\(own) \(standing) beim Thema \(subject)", "\(own) \(standing) on \(subject)")
      } ?? own
    return Statement(
      "\(need); \(helper(partnership, topic, isBrief: isBrief)).", from: sources(partnership))
  }

  /// The same, with what the partner has of it.
  public func short(_ partnership: Partnership) -> Statement {
    let sentence = sentence(partnership, isBrief: true)
    guard !partnership.take.topics.isEmpty, let topic = partnership.give.topics.first else { return sentence }
    let subject = sheet.questions[topic.question].topicName(in: language)
    return Statement(
      sentence.text + pick(" Umgekehrt: \(subject).", " The other way: \(subject)."), from: sentence.sources)
  }

  /// What both have of each other.
  public func both(_ partnership: Partnership) -> Statement {
    let first = sentence(partnership)
    guard !partnership.take.topics.isEmpty, let topic = partnership.give.topics.first else { return first }
    let subject = sheet.questions[topic.question].topicName(in: language)
    let own = name(partnership.municipality)
    let said =
      switch (topic.isWished, topic.isOffered) {
      case (true, true): pick("; das wird gesucht und angeboten", "; that is sought and offered")
      case (true, false): pick("; das wird gesucht", "; that is sought")
      case (false, true): pick("; das wird angeboten", "; that is offered")
      case (false, false): ""
      }
    return Statement(
      first.text + further(partnership.take)
        + pick(
          " Umgekehrt könnte \(own) beim Thema \(subject) helfen\(said).",
          " The other way \(own) could help with \(subject)\(said)."), from: first.sources)
  }

  // MARK: - Parts

  private func name(_ municipality: Int) -> String { sheet.network.municipalities[municipality].name }

  private func level(_ municipality: Int, _ topic: HelpTopic) -> Int? {
    sheet.level(municipality, topic.question).map { $0 + 1 }
  }

  private func isYesOrNo(_ topic: HelpTopic) -> Bool { sheet.questions[topic.question].kind == .boolean }

  /// "ist auf Stufe 2", "antwortet mit Nein"; nothing without a value.
  private func standing(_ municipality: Int, _ topic: HelpTopic) -> String? {
    guard let level = level(municipality, topic) else { return nil }
    guard isYesOrNo(topic) else { return pick("ist auf Stufe \(level)", "is on level \(level)") }
    return level > 1 ? pick("antwortet mit Ja", "answers yes") : pick("antwortet mit Nein", "answers no")
  }

  private func helper(_ partnership: Partnership, _ topic: HelpTopic, isBrief: Bool) -> String {
    let partner = partnership.partner
    let traits = traits(partnership.likeness, isBrief: isBrief)
    let who = name(partner) + (traits.isEmpty ? "" : ", \(words.list(traits)),")
    let stands = level(partner, topic).flatMap { level -> String? in
      let since = since(partner, topic)
      guard isYesOrNo(topic) else {
        return pick("ist dort\(since) auf Stufe \(level)", "has been on level \(level) there\(since)")
      }
      // Whoever offers help may not be further yet.
      return level > 1 ? pick("antwortet dort\(since) mit Ja", "has answered yes there\(since)") : nil
    }
    let offers = topic.isOffered ? pick("bietet Hilfe an", "offers help") : nil
    return who + " " + [stands, offers].compactMap(\.self).joined(separator: pick(" und ", " and "))
  }

  /// Since when somebody has stood there; where the data begin then, at least since then.
  private func since(_ municipality: Int, _ topic: HelpTopic) -> String {
    guard let since = sheet.since(municipality, topic.question) else { return "" }
    let code = sheet.network.quarters[since].code
    return sheet.isFirst(since, of: municipality)
      ? pick(" mindestens seit \(code)", " since \(code) at least") : pick(" seit \(code)", " since \(code)")
  }

  /// In what two are alike, as far as it is worth a word.
  private func traits(_ likeness: Likeness, isBrief: Bool) -> [String] {
    var traits: [String] = []
    if likeness.isAlikeInSize { traits.append(pick("ähnlich groß", "of similar size")) }
    if likeness.isAlikeInMeans, !isBrief {
      traits.append(pick("mit ähnlich viel Geld und Personal je Kopf", "with similar money and staff a head"))
    }
    if likeness.isNear, let kilometres = likeness.kilometres {
      traits.append(pick("\(kilometres) km entfernt", "\(kilometres) km away"))
    }
    return traits
  }

  private func further(_ help: Help) -> String {
    let more = help.topics.dropFirst().map { sheet.questions[$0.question].topicName(in: language) }
    return more.isEmpty ? "" : pick(" Auch: ", " Also: ") + more.joined(separator: ", ") + "."
  }

  /// Where the partner has more of it.
  private func thanks(_ partnership: Partnership) -> Statement {
    let pair = [partnership.municipality, partnership.partner]
    let (own, other) = (name(partnership.municipality), name(partnership.partner))
    let silent = words.list(pair.filter { sheet.quarters[$0] == nil }.map(name))
    guard silent.isEmpty else {
      return Statement(
        pick("Von \(silent) liegt noch nichts vor.", "Nothing has been handed in by \(silent) yet."),
        from: sources(partnership))
    }
    guard let topic = partnership.give.topics.first else {
      return Statement(
        pick(
          "\(own) und \(other): nach den Antworten bei keinem Thema ein deutlicher Abstand; das Gespräch ist frei.",
          "\(own) and \(other): by their answers no clear lead on any topic; the talk is free."),
        from: sources(partnership))
    }
    let subject = sheet.questions[topic.question].topicName(in: language)
    let wish =
      topic.isWished
      ? pick("\(other) sucht Hilfe zum Thema \(subject)", "\(other) seeks help on \(subject)")
      : pick(
        "\(own) ist beim Thema \(subject) weiter als \(other)", "\(own) is ahead of \(other) on \(subject)")
    return Statement(wish + "." + further(partnership.give), from: sources(partnership))
  }

  /// The answers of both at all their topics; where they have none, what both handed in.
  private func sources(_ partnership: Partnership) -> [String] {
    guard let source else { return [] }
    let topics = partnership.take.topics + partnership.give.topics
    let questions =
      topics.isEmpty ? Array(sheet.questions.prefix(1)) : topics.map { sheet.questions[$0.question] }
    let pair = [partnership.municipality, partnership.partner]
    return questions.flatMap { question in pair.compactMap { source($0, question) } }
      + pair.flatMap(circumstances)
  }
}
