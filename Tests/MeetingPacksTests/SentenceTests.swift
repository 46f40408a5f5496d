import Insights
import Localization
import MaturityModel
import MeetingPacks
import Networking
import Testing

@Suite("The sentences of a pack")
struct SentenceTests {
  private let sample: PackSample

  init() throws {
    sample = try PackSample()
  }

  private func texts(_ section: PackSection.Name, _ language: Language = .german) throws -> [String] {
    try #require(try sample.pack(language)[section]).blocks.flatMap(\.statements).map(\.text)
  }

  private func statement(_ text: String, _ language: Language = .german) throws -> Statement {
    try #require(try sample.pack(language).statements.first { $0.text.contains(text) })
  }

  // MARK: - Head

  @Test("Title and facts")
  func head() throws {
    let german = try sample.pack()
    #expect(german.title == "Netzwerktreffen im 4. Quartal 2026")
    #expect(
      german.facts == [
        "Termin: 10.12.2026, 10:00 bis 15:30 Uhr · Rathaus",
        "Gastgeberin: Ilmenau · Mit dabei: Hochschule und Universität", "Themen: Offene Daten",
      ])
    let english = try sample.pack(.english)
    #expect(english.title == "Network meeting in the 4th quarter of 2026")
    #expect(
      english.facts == [
        "Date: 10 December 2026, 10:00 to 15:30 · Rathaus",
        "Host: Ilmenau · Also there: College and University", "Topics: Offene Daten",
      ])
    #expect(
      try sample.scene(of: "2026-Q3").pack(in: .german).facts == [
        "Termin: 10.09.2026", "Gastgeberin: noch offen",
      ])
  }

  // MARK: - Before

  @Test("Who has handed in, who is at it, who is missing, and a letter to these")
  func before() throws {
    #expect(
      try texts(.before) == [
        "2 von 4 haben abgegeben. Abgabefrist ist der 03.12.2026.",
        "Gera fehlt noch. Bisher war nichts abgegeben.",
        "Jena füllt noch aus: 1 von 6 Fragen beantwortet. Bis dahin zählen hier die Antworten aus 2026-Q3.",
      ])
    // Gera has never handed in, so there is nothing to see of last time.
    #expect(
      try texts(.reminder) == [
        "Guten Tag, am 10.12.2026 trifft sich unser Netzwerk (Gastgeberin: Ilmenau). Für das 4. Quartal 2026 fehlt uns "
          + "noch die Selbsteinschätzung von Gera und Jena. Bitte geben Sie bis zum 03.12.2026 ab. Mit „reifegrad "
          + "fill“ geht es Frage für Frage; alles Beantwortete ist gleich gespeichert. Melden Sie sich gern, wenn wir "
          + "helfen können."
      ])
    #expect(
      try texts(.before, .english) == [
        "2 of 4 have handed in. The deadline is 3 December 2026.",
        "Gera is still missing. Nothing was handed in so far.",
        "Jena is at it: 1 of 6 questions answered. Until then the answers of 2026-Q3 count here.",
      ])
    #expect(
      try texts(.reminder, .english) == [
        "Hello, our network meets on 10 December 2026 (host: Ilmenau). For the 4th quarter of 2026 we still lack the "
          + "self-assessment of Gera and Jena. Please hand it in by 3 December 2026. With “reifegrad fill” it goes "
          + "question by question; what is answered is saved at once. Please get in touch if we can help."
      ])
  }

  @Test("Where all have handed in nobody is reminded")
  func all() throws {
    var sample = try PackSample()
    sample.meetings.meetings[1].municipalities = ["ilmenau", "weida"]
    let assessments = MeetingScene(
      of: try #require(sample.meetings.meetings.first), among: sample.meetings,
      Participants(source: nil, municipalities: []), QuestionnaireCatalog([]), [])
    #expect(
      assessments.pack(in: .german)[.before]?.blocks.flatMap(\.statements).map(\.text)
        == ["Alle 0 haben abgegeben."])
  }

  // MARK: - Partners

  @Test("Why two should talk: wish, offer, level, since when, and what there is the other way")
  func partners() throws {
    #expect(
      try texts(.partners) == [
        "Die drei besten Partner jeder Kommune, ohne den vom letzten Mal.",
        // Of Ilmenau: Weida has 90 where it has 50.
        "Ilmenau ist auf Stufe 3 beim Thema DV2 Zweite Frage; Weida, ähnlich groß, ist dort seit 2026-Q4 auf "
          + "Stufe 5. Umgekehrt: Online-Terminvergabe.",
        // Of Jena: 55 and an offer of Ilmenau, 40 of Weida.
        "Jena ist auf Stufe 2 beim Thema Online-Terminvergabe; Ilmenau, ähnlich groß, ist dort mindestens seit 2026-Q2 "
          + "auf Stufe 5 und bietet Hilfe an.",
        "Jena ist auf Stufe 3 beim Thema DV2 Zweite Frage; Weida, ähnlich groß, ist dort seit 2026-Q4 auf Stufe 5.",
        "Weida sucht Hilfe zum Thema Online-Terminvergabe; Ilmenau, ähnlich groß, ist dort mindestens seit 2026-Q2 "
          + "auf Stufe 5 und bietet Hilfe an. Umgekehrt: DV2 Zweite Frage.",
      ])
    #expect(
      try texts(.partners, .english).last
        == "Weida seeks help on online appointments; Ilmenau, of similar size, has been on level 5 there since "
        + "2026-Q2 at least and offers help. The other way: DV2 Second question.")
  }

  @Test("A sentence about two names the answers of both on which it rests")
  func sources() throws {
    let sources = try statement("Weida sucht Hilfe").sources
    #expect(
      sources == [
        "Assessments/weida/2026-Q4.json, DV1: 10 · sucht Hilfe",
        "Assessments/ilmenau/2026-Q4.json, DV1: 85 · bietet Hilfe an",
        "Assessments/weida/2026-Q4.json, DV3: nein", "Assessments/ilmenau/2026-Q4.json, DV3: ja",
        "Assessments/weida/2026-Q4.json, DV2: 90", "Assessments/ilmenau/2026-Q4.json, DV2: 50",
        "municipalities.json, weida", "municipalities.json, ilmenau",
      ])
    #expect(
      try statement("Weida seeks help", .english).sources.prefix(2) == [
        "Assessments/weida/2026-Q4.json, DV1: 10 · seeks help",
        "Assessments/ilmenau/2026-Q4.json, DV1: 85 · offers help",
      ])
  }

  @Test("Who sits with whom and what about; of whoever has handed in nothing nothing is said but that")
  func tandems() throws {
    // Ilmenau and Weida (250 + 40 + 40) · 1.7 = 561, far more than all others.
    #expect(
      try texts(.tandems).dropFirst() == [
        "Gera – Jena: Von Gera liegt noch nichts vor.",
        "Ilmenau – Weida: Ilmenau ist auf Stufe 3 beim Thema DV2 Zweite Frage; Weida, ähnlich groß, ist dort seit "
          + "2026-Q4 auf Stufe 5. Umgekehrt könnte Ilmenau beim Thema Online-Terminvergabe helfen; das "
          + "wird gesucht und angeboten.",
      ])
    #expect(
      try texts(.tandems, .english)[1] == "Gera – Jena: Nothing has been handed in by Gera yet.")
    #expect(
      try statement("Gera – Jena").sources.contains("municipalities.json, gera"))
  }

  @Test("A yes and a no are called that")
  func yesOrNo() throws {
    let sheet = try #require(try sample.scene().sheet)
    let places = sheet.network.municipalities.map(\.id)
    let pair = Partnership(
      of: try #require(places.firstIndex(of: "jena")), with: try #require(places.firstIndex(of: "weida")),
      in: sheet)
    // Without sources, as pages have it.
    #expect(
      PartnerWords(sheet, .german).sentence(pair)
        == Statement(
          "Jena ist auf Stufe 3 beim Thema DV2 Zweite Frage; Weida, ähnlich groß, ist dort seit 2026-Q4 auf "
            + "Stufe 5.", from: []))
    let back = Partnership(of: pair.partner, with: pair.municipality, in: sheet)
    // Jena can do nothing for Weida.
    #expect(
      PartnerWords(sheet, .german).sentence(back).text
        == "Weida ist beim Thema DV2 Zweite Frage weiter als Jena.")
  }

  // MARK: - Moved, commitments

  @Test("What has moved since the last meeting")
  func moved() throws {
    // Weida: (0.1 + 0.5 + 0) / 3 = 0.2 to (0.1 + 0.9 + 0) / 3 = 0.333 in one of two dimensions, so 6.67 points of the
    // whole; Ilmenau as it was. The middle of 6.67 and 0 is 3.33.
    #expect(
      try texts(.moved) == [
        "Seit dem Treffen 2026-Q3 haben 2 Kommunen neu abgegeben. Gesamtstufe: 0 höher, 0 tiefer, 2 gleich. Die "
          + "mittlere Veränderung (Median) ist +3,3 Punkte.",
        "Auf denselben Stufen geblieben: Ilmenau und Weida.",
        "Der größte Schritt: Weida mit +6,7 Punkten. Dazu trugen vor allem bei: DV2 Zweite Frage: jetzt "
          + "„90“.",
      ])
    #expect(
      try texts(.attention) == [
        "Gera: hat noch nie abgegeben.", "Jena: Verabredung „Aufräumen“ war für 2026-Q3 zugesagt.",
      ])
    #expect(
      try statement("Der größte Schritt").sources.suffix(2) == [
        "Assessments/weida/2026-Q3.json, DV2: 50", "Assessments/weida/2026-Q4.json, DV2: 90",
      ])
  }

  @Test("What became of commitments")
  func commitments() throws {
    // By participants as the network sorts them.
    #expect(
      try texts(.commitments) == [
        "2 Verabredungen: 1 eingelöst, 0 offen, 1 überfällig, 0 aufgegeben.",
        "Jena · Aufräumen · 2026-Q3 · ▼ überfällig · –",
        "Weida · Termine online (Partner: Ilmenau und Universität) · 2026-Q4 · ✓ eingelöst 2026-Q4 · ▲ DV2 Stufe 3 → 5",
      ])
    #expect(
      try statement("✓ eingelöst").sources == [
        "Assessments/weida/commitments.json, Nr. 1", "Assessments/weida/2026-Q3.json, DV2: 50",
        "Assessments/weida/2026-Q4.json, DV2: 90",
      ])
  }

  // MARK: - Needs, actions, practice, host

  @Test("What many need, and what hinders them")
  func needs() throws {
    let texts = try texts(.needs)
    // Weida and Ilmenau are above 20 in Verwaltung (33 and (0.85 + 0.5 + 1) / 3 = 78), Jena at 27; all at 0 in Daten.
    // Of DV1 Weida seeks help and Jena is below the middle.
    #expect(
      texts.prefix(2) == [
        "Verwaltung · · · 2 · · · 1 · · · Online-Terminvergabe (DV1): 2 von 3",
        "Daten · 3 · · · · · · · · · offene Daten (DT1): 3 von 3",
      ])
    #expect(
      texts.contains("Das bremst die 2 Kommunen, die sich dazu geäußert haben: Geld (1)."))
    #expect(texts.contains("Das hilft ihnen am meisten: Schulung (2), Rat (1)."))
  }

  @Test("What three could do together, and who could help them")
  func actions() throws {
    let section = try #require(try sample.pack()[.actions])
    #expect(section.blocks.count == 1)
    guard case .group(let title, _) = section.blocks[0] else {
      Issue.record("no group")
      return
    }
    #expect(title == "Offene Daten (DT1) – 3 Kommunen")
    #expect(
      try texts(.actions) == [
        "Unter Stufe 3 stehen: Ilmenau, Jena und Weida.",
        "Auf Stufe 4 oder 5 steht im Netzwerk noch niemand.",
        "Als Unterstützung wünschen sie sich: Schulung (2), Rat (1).",
        // The university knows the field of all three, the college does what two ask for.
        "Nach dem Katalog könnten helfen: Universität und Hochschule.",
      ])
  }

  @Test("What others can learn from")
  func practice() throws {
    #expect(
      try texts(.practice) == [
        "Ilmenau: Terminportal – https://example.org/termin. Verwaltung, Online-Terminvergabe (DV1), Stand "
          + "18.11.2026."
      ])
  }

  @Test("Who could invite next, and why")
  func host() throws {
    // Weida and Ilmenau have, both towns of the same district as all.
    #expect(
      try texts(.host) == [
        "Vorschlag für das nächste Treffen: Jena. Grund: hat noch nie eingeladen; auch noch keine Kommune dieser Art "
          + "(Stadt).",
        "Danach: Gera und Weida.",
      ])
    var open = sample
    open.meetings.meetings[1].host = nil
    #expect(
      try #require(try open.pack(.english)[.host]).blocks.flatMap(\.statements).map(\.text) == [
        "Proposal for this meeting: Jena. Reason: has never invited; neither has any of this kind (City).",
        "Then: Gera and Ilmenau.",
      ])
  }
}
