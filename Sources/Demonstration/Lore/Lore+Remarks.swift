internal import MaturityModel

extension Lore {
  /// What the members of the network say beside their answers to the shipped questionnaire. All of it is invented.
  static let remarks: [String: [PlacedRemark]] = [
    "jena": [
      PlacedRemark(
        "sg1", "3", comment: "Der Entwurf lag öffentlich aus; 200 Hinweise, Beschluss im Frühjahr geplant.",
        evidence: Evidence(
          text: "Entwurf der Strategie (Beispiel)", link: "https://www.example.org/jena/strategie",
          isReleased: true)),
      PlacedRemark(
        "dp4", "4", "5",
        comment: "Regelbetrieb seit Januar. Antwortzeit < 2 s, Schnittstellen sind dokumentiert.",
        evidence: Evidence(
          text: "Datenplattform", link: "https://www.example.org/jena/daten?thema=klima&jahr=2026",
          isReleased: true)),
      PlacedRemark("dp3", comment: "Ohne die Karten: Deren Lizenz ist noch ungeklärt."),
      PlacedRemark("me1", "3", comment: "Rad & Bus getrennt buchbar, ein gemeinsamer Zugang fehlt."),
      PlacedRemark("bt2", "3", comment: "„Wo drückt der Schuh?“ – Mängelmelder mit Karte."),
      PlacedRemark("bt4", "5", comment: "Auch abgelehnte Anliegen stehen online, mit Begründung."),
    ],
    "erfurt": [
      PlacedRemark("dv2", "4", "5", comment: "Alle Bürgerbüros, seit Mai auch die Kfz-Zulassung."),
      PlacedRemark(
        "dv3", "3", "4", comment: "Rollout ämterweise; Bauamt & Kämmerei stehen noch aus.",
        evidence: Evidence(text: "Zeitplan zur Einführung der E-Akte")),
      PlacedRemark(
        "vk3", "1", "2", "3", comment: "Bisher fehlt dafür die Zeit – \"Später\" ist leider kein Termin."),
      PlacedRemark("bt4", "2", "3", comment: "Ergebnisse stehen im Amtsblatt, nicht je Anliegen."),
      PlacedRemark("ik2", .dontKnow, comment: "Das klärt gerade die Stabsstelle."),
    ],
    "gera": [
      PlacedRemark("ok1", "1", "2", comment: "Förderung ausgelaufen; die Stelle ist derzeit unbesetzt."),
      PlacedRemark("sg2", "1", "2", "3", comment: "Liste wird nur noch \"bei Bedarf\" gepflegt."),
      PlacedRemark("k3", comment: "Zwei Ausschreibungen ohne geeignete Bewerbung."),
      PlacedRemark(
        "bt2", "3", "4", comment: "Mängelmelder für Straßen & Grünflächen.",
        evidence: Evidence(link: "https://www.example.org/gera/maengelmelder", isReleased: true)),
    ],
    "muehlhausen": [
      PlacedRemark(
        "me2", "3", "4", "5", comment: "42 Gebäude, Schulen & Turnhallen zuerst.",
        evidence: Evidence(
          text: "Energiebericht", link: "https://www.example.org/muehlhausen/energiebericht.pdf",
          isReleased: true)),
      PlacedRemark("me3", comment: "Altstadt komplett, Ortsteile nach und nach."),
      PlacedRemark("dp2", "2", comment: "Es gibt Tabellen, aber niemand hat die Lizenz geprüft."),
      PlacedRemark(
        "ok3", "2", "3", comment: "Abläufe werden erst aufgeschrieben, wenn jemand in Rente geht …"),
      PlacedRemark("sg5", .yes, evidence: Evidence(text: "Vorlage im Hauptausschuss")),
    ],
    "ilmenau": [
      PlacedRemark(
        "sg1", "3", "4", "5", comment: "Mit der Förderung möglich geworden.",
        evidence: Evidence(text: "Entwurf der Strategie", link: "https://www.example.org/ilmenau/strategie")),
      PlacedRemark("ik4", "3", "4", "5", comment: "Kernstadt & zwei Ortsteile; Gateway auf dem Rathausdach."),
      PlacedRemark("bt1", "1", "2", "3", comment: "Regeln sind im Entwurf, der Rat berät sie im Frühjahr."),
      PlacedRemark("vk4", comment: "Mit der Hochschule besteht eine schriftliche Vereinbarung."),
      PlacedRemark(
        "ok1", "3", "4", "5", comment: "1,5 Stellen, davon eine befristet bis Ende der Förderung."),
    ],
    "thueringer-becken": [
      PlacedRemark("vk2", "4", "5", comment: "Gemeinsame Stelle, Kosten nach Einwohnerschlüssel."),
      PlacedRemark(
        "sg3", "3", "4", "5", comment: "Verbandsversammlung & Lenkungskreis; Protokolle liegen vor."),
      PlacedRemark(
        "is1", "1", "2", comment: "Jedes Mitglied regelt das selbst, <einheitlich> ist hier noch nichts."),
      PlacedRemark(
        "me4", "2", "3", "4", comment: "Drei Pegel, gemeinsam beschafft.",
        evidence: Evidence(
          text: "Pegelstände", link: "https://www.example.org/becken/pegel", isReleased: true)),
      PlacedRemark("dv1", .doesNotApply, comment: "Bitte bei den Mitgliedern erfragen."),
    ],
    "dingelstaedt": [
      PlacedRemark(
        "ik1", comment: "Kernort & Gewerbegebiet fertig, Ortsteile folgen. Stand: Vorjahr.",
        evidence: Evidence(text: "Ausbaustand", link: "https://www.example.org/dingelstaedt/glasfaser")),
      PlacedRemark("vk1", "2", "3", comment: "Neu dabei seit dem 4. Quartal 2025."),
      PlacedRemark(
        "dv2", "1", "2", comment: "Rückruf klappt gut, \"online\" wünschen sich vor allem Jüngere."),
      PlacedRemark("sg3", "1", "2", comment: "Nebenbei, zwischen Haushalt & Friedhof."),
      PlacedRemark("dp1", "1", "2", comment: "Überblick haben die Ämter; aufgeschrieben ist er nicht."),
    ],
    "weida": [
      PlacedRemark(
        "dv2", "3", comment: "Bürgerbüro seit März, Standesamt & Fundbüro folgen.",
        evidence: Evidence(
          text: "Terminbuchung", link: "https://www.example.org/weida/termine", isReleased: true)),
      PlacedRemark(
        "dv2", "2", comment: "Anfrage per Formular, Bestätigung von Hand. Online-Buchung ist bestellt."),
      PlacedRemark("ok2", "2", "3", comment: "Grundschulung \"E-Akte\" für alle, Aufbaukurse auf Antrag."),
      PlacedRemark(
        "ik2", .dontKnow, comment: "Quelle unklar: Netzbetreiber & Karte nennen verschiedene Werte."),
      PlacedRemark("sg1", "2", "3", comment: "Kapitel im Stadtentwicklungskonzept, größtenteils fertig."),
      PlacedRemark("is5", .no, comment: "Rücksicherung für Dezember geplant."),
    ],
    "seltenrain": [
      PlacedRemark(
        "vk2", "3", "4", "5", comment: "Sechs Gemeinden, eine Lösung – \"einer für alle\" im Kleinen."),
      PlacedRemark("bt4", "2", "3", "4", comment: "Aushang & Dorfversammlung, danach auf der Internetseite."),
      PlacedRemark("dp4", .dontKnow, comment: "Landkreis oder Land? Rückfrage läuft."),
      PlacedRemark("dp1", .dontKnow, comment: "Bestände liegen in der Verwaltungsgemeinschaft."),
      PlacedRemark(
        "bt5", comment: "Sprechstunde im Dorfladen, donnerstags.",
        evidence: Evidence(
          text: "Aushang", link: "https://www.example.org/seltenrain/sprechstunde", isReleased: true)),
    ],
  ]

  /// What others say, whatever the question.
  static let generalRemarks = [
    Remark(comment: "Stand wie im Vorquartal."),
    Remark(comment: "Rückfrage im Fachamt läuft."),
    Remark(comment: "Nur Kernstadt & größere Ortsteile."),
    Remark(comment: "\"Im Prinzip ja\" – die Umsetzung dauert noch."),
    Remark(comment: "Abstimmung mit dem Landkreis nötig; < 3 Monate."),
    Remark(
      comment: "Näheres in der Vorlage.",
      evidence: [Evidence(text: "Vorlage (Beispiel)", link: "https://www.example.org/vorlage?a=1&b=2")]),
    Remark(evidence: [Evidence(text: "Beschluss des Rates")]),
  ]
}
