import Localization
import MaturityModel
import Terminal
import Testing

@testable import Interview

@Suite struct PlainInterviewTests {
  private func run(
    _ scene: Scene, _ lines: [String], disk: Disk = Disk()
  ) throws -> (outcome: InterviewOutcome, written: [String], disk: Disk) {
    let console = ScriptedConsole(lines)
    let outcome = try scene.interview(saving: disk).runPlain(on: console)
    return (outcome, console.written, disk)
  }

  @Test("A question is its code, its text, its options and what was said last")
  func question() throws {
    let last = ["dv1": Answer(.value(.option("2")), comment: "Seit März.")]
    let (_, written, _) = try run(Scene(last: last), [])
    #expect(
      Array(written.prefix(16)) == [
        "Weida · 4. Quartal 2026",
        "0 von 6 Fragen sind beantwortet.",
        "Enter behält die Antwort vom letzten Mal. ? erklärt die Frage, ?? zeigt alle Eingaben, q beendet.",
        "",
        "Handlungsfeld: DV Digitale Verwaltung",
        "",
        "DV1 · Frage 1 von 6",
        "Wie kommen Bürgerinnen und Bürger zu einem Termin (Online-Terminvergabe)?",
        "  1  Nur telefonisch oder vor Ort.",
        "  2  Per E-Mail oder Formular; die Bestätigung erfolgt von Hand.",
        "  3  In einem Bereich ist eine Online-Buchung mit sofortiger Bestätigung möglich.",
        "  4  In allen Bereichen mit viel Publikum.",
        "  5  Zusätzlich lassen sich Termine online verlegen.",
        "Nummer 1 bis 5 eingeben.",
        "Zuletzt: 2 Per E-Mail oder Formular; die Bestätigung erfolgt von Hand.",
        "Kommentar: Seit März.",
      ])
  }

  @Test("A whole conversation by typed lines ends handed in, each answer saved by itself")
  func whole() throws {
    let lines = [
      "3", "c Seit März.", "j", "1, 2", "12 von 40", "1.200.000 Euro", "= w", "a", "j",
    ]
    let (outcome, written, disk) = try run(Scene(), lines)
    let answers = outcome.assessment.answers
    #expect(answers["dv1"]?.value == .option("3"))
    #expect(answers["dv2"] == Answer(.value(.boolean(true)), comment: "Seit März.", answered: Scene.time))
    #expect(answers["dv3"]?.value == .options(["app", "portal"]))
    #expect(answers["dv4"]?.value == .share(part: 12, whole: 40))
    #expect(answers["k1"]?.value == .number(1_200_000))
    #expect(answers["k2"]?.value == .text("w"))
    #expect(disk.saved.map(\.answers.count) == [1, 2, 3, 4, 5, 6, 6])
    #expect(outcome == .submitted(try #require(disk.saved.last)))
    // (½ + 1 + 1) / 3 = 0.833, then (½ + 1 + 1 + 30/80) / 4 = 0.71875.
    #expect(written.contains("Gespeichert. Handlungsfeld: 5 Gestaltung (83)"))
    #expect(
      written.contains("Gespeichert. Handlungsfeld: 4 Vernetzung (72) – bis 5 Gestaltung fehlen 8 Punkte"))
    #expect(written.contains("Gesamt: 4 Vernetzung (72)"))
    #expect(written.contains("Jetzt abgeben? (j/n)"))
  }

  @Test("Don't know, does not apply, evidence, skip, back, jump and leave are words")
  func abilities() throws {
    let lines = ["b Beschluss https://weida.de/b", "w", "x Macht der Kreis.", "s", "z", "z", "g dv4", "q"]
    let (outcome, _, _) = try run(Scene(), lines)
    let answers = outcome.assessment.answers
    #expect(answers["dv1"]?.content == .dontKnow)
    #expect(answers["dv1"]?.evidence == [Evidence(text: "Beschluss", link: "https://weida.de/b")])
    #expect(answers["dv2"]?.content == .doesNotApply(reason: "Macht der Kreis."))
    #expect(outcome.assessment.position == "dv4")
    #expect(outcome == .saved(outcome.assessment))
  }

  @Test("In plain lines evidence is released with a plus, and the result says which")
  func releasedEvidence() throws {
    let lines = ["b Beschluss", "b + Plan", "w", "z", "b +1", "b", "a", "q"]
    let (outcome, written, _) = try run(Scene(), lines)
    #expect(
      outcome.assessment.answers["dv1"]?.evidence == [
        Evidence(text: "Beschluss", isReleased: true), Evidence(text: "Plan", isReleased: true),
      ])
    #expect(
      written.contains {
        $0.hasPrefix("Belege: 1 Beschluss – für andere freigegeben; 2 Plan – für andere freigegeben.")
      })
    #expect(written.contains("Belege für andere freigegeben: DV1 (2)"))
  }

  @Test("Every command has words, in either language, in any case, with umlauts written out")
  func words() throws {
    let conversations = [
      [
        "Beleg Beschluss", "Weiß nicht", "trifft nicht zu Macht der Kreis.", "überspringen", "ZURÜCK",
        "beenden",
      ],
      [
        "beleg Beschluss", "weiss nicht", "Trifft  nicht zu Macht der Kreis.", "ueberspringen", "zurueck",
        "beenden",
      ],
      ["evidence Beschluss", "don’t know", "Does not apply Macht der Kreis.", "skip", "back", "quit"],
    ]
    for lines in conversations {
      let (outcome, _, _) = try run(Scene(), lines)
      let answers = outcome.assessment.answers
      #expect(
        answers["dv1"] == Answer(.dontKnow, evidence: [Evidence(text: "Beschluss")], answered: Scene.time))
      #expect(answers["dv2"]?.content == .doesNotApply(reason: "Macht der Kreis."))
      #expect(outcome.assessment.position == "dv3")
      #expect(outcome == .saved(outcome.assessment))
    }
    for word in ["abgeben", "Hand in"] {
      let lines = ["3", "j", "1, 2", "12 von 40", "5", "= w", word, "j"]
      let (outcome, _, disk) = try run(Scene(), lines)
      #expect(outcome == .submitted(try #require(disk.saved.last)))
    }
    let (commented, _, _) = try run(
      Scene(), ["3", "z", "Kommentar  Größe folgt", "trifft nicht zu", "Grund"])
    #expect(commented.assessment.answers["dv1"]?.comment == "Größe folgt")
    #expect(commented.assessment.answers["dv1"]?.content == .doesNotApply(reason: "Grund"))
  }

  @Test("A word is an answer where a sign says so, or where it goes on")
  func wordsAsAnswers() throws {
    let (marked, _, _) = try run(Scene(position: "k2"), ["= zurück"])
    #expect(marked.assessment.answers["k2"]?.value == .text("zurück"))
    let (longer, _, _) = try run(Scene(position: "k2"), ["Zurück zum Amt"])
    #expect(longer.assessment.answers["k2"]?.value == .text("Zurück zum Amt"))
  }

  @Test("An empty line keeps last quarter's answer; where there is none it is refused")
  func keeps() throws {
    let (outcome, written, _) = try run(Scene(last: ["dv1": Answer(.value(.option("2")))]), ["", ""])
    #expect(outcome.assessment.answers["dv1"]?.value == .option("2"))
    #expect(outcome.assessment.answers["dv2"] == nil)
    #expect(written.contains("Bitte wählen Sie eine Antwort. Mit s überspringen Sie die Frage."))
  }

  @Test(
    "What is no answer is refused with its reason",
    arguments: [
      ("dv1", "9", "Eine Antwort „9“ gibt es hier nicht."),
      ("dv2", "vielleicht", "Eine Antwort „vielleicht“ gibt es hier nicht."),
      ("dv3", "1 2 3", "Höchstens 2 Antworten. Nehmen Sie zuerst eine andere weg."),
      ("dv3", "1 4", "Antwort 4 steht für sich allein."),
      ("dv4", "12", "Bitte geben Sie zwei Zahlen ein, zum Beispiel: 12 von 40"),
      ("dv4", "50/40", "Der Teil kann nicht größer sein als die Gesamtzahl."),
      ("k1", "viel", "„viel“ ist keine Zahl. Beispiele: 12 · 12,5 · 1.200"),
      ("k1", "1,25", "Höchstens eine Nachkommastelle."),
      ("k2", "mehr als zwanzig Zeichen", "Höchstens 20 Zeichen."),
      ("dv1", "g xy", "Eine Frage „xy“ gibt es nicht."),
    ])
  func refused(position: String, line: String, message: String) throws {
    let (outcome, written, _) = try run(Scene(position: position), [line])
    #expect(written.contains(message))
    #expect(outcome.assessment.answers.isEmpty)
  }

  @Test("x alone asks for the reason, which is the next line; an empty line or a letter is none")
  func reason() throws {
    let (outcome, written, _) = try run(Scene(), ["x", "Der Kreis macht das.", "x", "", "x", "w", "q"])
    #expect(written.contains { $0.hasPrefix("Warum trifft die Frage auf Sie nicht zu?") })
    #expect(outcome.assessment.answers["dv1"]?.content == .doesNotApply(reason: "Der Kreis macht das."))
    #expect(outcome.assessment.answers["dv2"]?.content == .dontKnow)
    #expect(outcome.assessment.position == "dv3")
  }

  @Test("The word for help is understood", arguments: ["hilfe", "Hilfe", "help", "?"])
  func help(word: String) throws {
    let (_, written, _) = try run(Scene(), [word])
    #expect(written.contains("Gemeint ist jede Terminvergabe der Verwaltung."))
  }

  @Test("A signal ends it like on the screen: what is saved is said, and where it was is kept")
  func interrupted() throws {
    for signal in TerminalSignal.allCases {
      let console = ScriptedConsole(["3"], then: .signal(signal))
      let outcome = try Scene().interview(saving: Disk()).runPlain(on: console)
      #expect(outcome == .interrupted(signal, outcome.assessment))
      #expect(outcome.assessment.answers["dv1"]?.value == .option("3"))
      #expect(outcome.assessment.position == "dv2")
      #expect(console.written.last == "Gespeichert: 1 Antwort. Der nächste Aufruf macht hier weiter.")
    }
  }

  @Test("“Saved” is only said of answers, and one answer is one")
  func saved() throws {
    let (_, nothing, _) = try run(Scene(), ["s", "q"])
    #expect(!nothing.contains { $0.hasPrefix("Gespeichert") })
    #expect(
      nothing.suffix(2) == [
        "", "Noch ist keine Antwort gespeichert.",
      ])
    let (_, one, _) = try run(Scene(), ["3", "q"])
    #expect(one.count { $0.hasPrefix("Gespeichert.") } == 1)
    #expect(one.last == "Gespeichert: 1 Antwort. Der nächste Aufruf macht hier weiter.")
    #expect(Texts(.german).answeredSentence(1, of: 51) == "1 von 51 Fragen ist beantwortet.")
  }

  @Test("The end of the input saves the place and says so, also that a note has no answer")
  func endOfInput() throws {
    let (outcome, written, disk) = try run(Scene(), ["3", "c Notiz"])
    #expect(outcome == .endOfInput(try #require(disk.saved.last), unconfirmed: ["DV2"]))
    #expect(outcome.assessment.position == "dv2")
    #expect(
      written.suffix(3) == [
        "Nicht gespeichert, weil die Antwort fehlt: Ihre Notiz zu DV2.", "",
        "Die Eingabe ist zu Ende. Gespeichert: 1 Antwort. Der nächste Aufruf macht hier weiter.",
      ])
  }

  @Test("A full disk is told; an empty line tries again, the end of the input leaves unsaved")
  func fullDisk() throws {
    let disk = Disk()
    disk.failure = Disk.full
    let (outcome, written, _) = try run(Scene(), ["3", "", "4"], disk: disk)
    #expect(written.count { $0 == "Nicht gespeichert: Der Datenträger ist voll." } == 3)
    #expect(outcome == .unsaved(Disk.full, Scene().assessment))
  }

  @Test("In English everything is English, the letters too")
  func english() throws {
    let (outcome, written, _) = try run(Scene(language: .english), ["?", "d", "y", "e paper", "q"])
    #expect(outcome.assessment.answers["dv1"]?.content == .dontKnow)
    #expect(outcome.assessment.answers["dv2"]?.value == .boolean(true))
    #expect(written.contains("This means any appointment with the administration."))
    #expect(written.contains("Your note on DV3 still needs an answer. A second q quits without it."))
    #expect(!written.contains { $0.contains("Frage") || $0.contains("Antwort") })
  }
}
