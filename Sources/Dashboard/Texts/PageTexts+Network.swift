extension PageTexts {
  var toProgress: String { pick("Wer sich bewegt hat", "Who moved") }
  var mapBasis: String { pick("Grundlage der Karte: ", "Basis of the map: ") }
  var mapPublisher: String {
    pick("Bundesamt für Kartographie und Geodäsie", "Federal Agency for Cartography and Geodesy")
  }
  var mapLicence: String { pick("Lizenz dl-de/by-2-0", "licence dl-de/by-2-0") }
  var mapMagnitude: String { pick("Größe der Kreise: Einwohnerzahl", "Size of the circles: population") }

  // MARK: - Dimension

  func dimensionTitle(_ name: String, level: String) -> String {
    pick("\(name): Die Mitte liegt auf Stufe \(level)", "\(name): the middle is on level \(level)")
  }
  func dimensionNoScores(_ name: String) -> String {
    pick("\(name): noch nicht auswertbar", "\(name): cannot be scored yet")
  }
  /// `count` have points, where others publish the level alone.
  func dimensionLead(median: String, of count: Int?, difference: String) -> String {
    let who = count.map { pick(" der Punkte (n = \($0))", " of points (n = \($0))") } ?? ""
    let first = pick(
      "Der Median\(who) liegt bei \(pointsDative(median)), ", "The median\(who) is \(points(median)), ")
    let size = points(String(difference.dropFirst()))
    return first
      + (difference.hasPrefix("+")
        ? pick("\(size) über dem Median des Gesamtwerts.", "\(size) above the median of the overall score.")
        : difference.hasPrefix("\u{2212}")
          ? pick(
            "\(size) unter dem Median des Gesamtwerts.", "\(size) below the median of the overall score.")
          : pick("so hoch wie beim Gesamtwert.", "the same as that of the overall score."))
  }
  var mapDistrictSentence: String {
    pick(
      "Je Landkreis oder kreisfreier Stadt ein Kreis: Seine Fläche zeigt die Einwohnerzahl der "
        + "Teilnehmenden, Ziffer und Farbe die Stufe ihres mittleren Werts (Median).",
      "One circle per district: its area shows the population of the participants, digit and colour the "
        + "level of their middle score (median)."
    )
  }
  func mapDistrictCount(_ count: Int, _ level: String) -> String {
    count == 1
      ? pick("ein Kreis auf Stufe \(level)", "one district on level \(level)")
      : pick("\(count) Kreise auf Stufe \(level)", "\(count) districts on level \(level)")
  }
  var participantCount: String { pick("Teilnehmende", "Participants") }
  var howItDeveloped: String { pick("Wie hat es sich entwickelt?", "How did it develop?") }
  var whatIsAsked: String {
    pick("Was wird gefragt, und wie wird geantwortet?", "What is asked, and what is answered?")
  }
  var questionMean: String { pick("Durchschnitt in Punkten", "Average in points") }
  var lowestHighest: String { pick("Von – bis", "From – to") }
  var weight: String { pick("Gewicht", "Weight") }
  var basedOn: String { pick("Bezug", "Based on") }
  func networkTrendTitle(up: Int, of count: Int) -> String {
    pick(
      "\(up) von \(count) \(up == 1 ? "liegt" : "liegen") höher als am Anfang der Reihe",
      "\(up) of \(count) \(up == 1 ? "is" : "are") higher than at the start of the series")
  }
  var networkTrendSentence: String {
    pick(
      "Je Kommune eine kleine Zeichnung auf derselben Skala; die graue Linie ist ihr Median. Fehlende "
        + "Quartale sind Lücken.",
      "One small drawing per municipality on the same scale; the grey line is their median. Missing "
        + "quarters are gaps."
    )
  }
  func mostPanels(_ shown: Int, _ all: Int) -> String {
    pick(
      " Gezeigt sind die \(shown) mit der größten Veränderung von \(all).",
      " Shown are the \(shown) with the largest change of \(all).")
  }

  // MARK: - Progress

  /// Who is on another level, of those who can be compared.
  func progressTitle(rose: Int, fell: Int, of count: Int, before: String) -> String {
    if rose + fell == 0 {
      return count == 1
        ? pick(
          "Seit dem \(before) steht die eine vergleichbare Kommune auf derselben Stufe",
          "Since the \(before) the one comparable municipality is on the same level")
        : pick(
          "Seit dem \(before) hat keine der \(count) vergleichbaren Kommunen die Stufe gewechselt",
          "Since the \(before) none of the \(count) comparable municipalities changed level")
    }
    func number(_ count: Int, _ none: String, _ one: String) -> String {
      count == 0 ? none : count == 1 ? one : "\(count)"
    }
    return pick(
      "Seit dem \(before): von \(count) Kommunen \(number(rose, "keine", "eine")) auf höherer Stufe, "
        + "\(number(fell, "keine", "eine")) auf niedrigerer",
      "Since the \(before): of \(count) municipalities \(number(rose, "none", "one")) on a higher level, "
        + "\(number(fell, "none", "one")) on a lower one")
  }
  var progressNothing: String {
    pick("Noch niemand hat zwei auswertbare Quartale", "Nobody has two quarters with a score yet")
  }
  var progressFirst: String { pick("Es gibt erst ein Quartal", "There is only one quarter so far") }
  var progressFirstLead: String {
    pick(
      "Sobald ein zweites Quartal abgegeben ist, steht hier, wer sich bewegt hat.",
      "Once a second quarter is handed in, this page tells who moved.")
  }
  /// `all` are those whose levels can be compared; some of them may publish no points.
  func progressLead(up: Int, down: Int, same: Int, of all: Int) -> String {
    let count = up + down + same
    let who = count < all ? pick(" von \(count) der \(all)", " of \(count) of the \(all)") : ""
    return pick(
      "In Punkten\(who): \(up) gestiegen, \(down) gefallen, \(same) unverändert. Verglichen wird mit dem letzten "
        + "Quartal, das die Kommune abgegeben hat.",
      "In points\(who): \(up) rose, \(down) fell, \(same) unchanged. Everybody is compared with the last quarter "
        + "that the municipality handed in.")
  }
  var levelsAloneMoved: String {
    pick(
      "Nur die Stufen sind in beiden Quartalen veröffentlicht.",
      "Of both quarters the levels alone are published.")
  }
  var whoMoved: String { pick("Wer hat sich bewegt?", "Who moved?") }
  func moversTitle(_ name: String, _ size: String, isOfAll: Bool) -> String {
    isOfAll
      ? pick(
        "\(name) macht den größten Schritt: \(signedPoints(size))",
        "\(name) makes the largest step: \(signedPoints(size))")
      : pick(
        "\(name) macht den größten veröffentlichten Schritt: \(signedPoints(size))",
        "\(name) makes the largest step that is published: \(signedPoints(size))")
  }
  func moversFallTitle(_ name: String, _ size: String, isOfAll: Bool) -> String {
    isOfAll
      ? pick(
        "Niemand ist gestiegen; am stärksten fiel \(name): \(signedPoints(size))",
        "Nobody rose; \(name) fell most: \(signedPoints(size))")
      : pick(
        "Kein veröffentlichter Wert ist gestiegen; am stärksten fiel \(name): \(signedPoints(size))",
        "No score that is published rose; \(name) fell most: \(signedPoints(size))")
  }
  var moversSame: String { pick("Alle Werte sind gleich geblieben", "All scores stayed the same") }
  func moversSentence(_ median: String) -> String {
    pick(
      "In der Mitte liegt die Veränderung bei \(signedPointsDative(median)).",
      "The change in the middle is \(signedPointsDative(median)).")
  }
  var moversMeasure: String {
    pick("Gesamtwert in Punkten, zuvor und jetzt", "Overall score in points, before and now")
  }
  var previousQuarter: String { pick("zuvor abgegeben", "handed in before") }
  var becauseOf: String { pick("Wegen welcher Antworten?", "Because of which answers?") }
  var becauseLead: String {
    pick(
      "Die Antworten, die in ihrem Handlungsfeld am meisten bewirkt haben, höchstens drei je Kommune; die Zahl "
        + "dahinter nennt die Wirkung in Punkten.",
      "The answers that did most in their dimension, three per municipality at most; the number behind them is "
        + "the effect in points.")
  }
  var howFarTargets: String { pick("Wie weit sind die Ziele?", "How far are the targets?") }
  var whoChangedLevel: String { pick("Wer hat die Stufe gewechselt?", "Who changed level?") }
  var levelBefore: String { pick("Stufe zuvor", "Level before") }
  var levelNow: String { pick("Stufe jetzt", "Level now") }
  var nobodyChangedLevel: String { pick("Niemand.", "Nobody.") }
  var allQuarters: String { pick("Alle Quartale", "All quarters") }

  // MARK: - Method

  func methodTitle(questions: Int, dimensions: Int, levels: Int) -> String {
    pick(
      "So entsteht der Reifegrad: \(questions) Fragen, \(dimensions) Handlungsfelder, \(levels) Stufen",
      "How the level comes about: \(questions) questions, \(dimensions) dimensions, \(levels) levels")
  }
  var levels: String { pick("Welche Stufen gibt es?", "Which levels are there?") }
  var from: String { pick("ab", "from") }
  var meaning: String { pick("Was das heißt", "What it means") }
  var howScored: String { pick("Wie wird gewertet?", "How is it scored?") }
  var fiveStates: String { pick("Was ist mit offenen Antworten?", "What about open answers?") }
  var fiveStatesText: [(String, String)] {
    [
      (
        pick("beantwortet", "answered"),
        pick("Die Antwort zählt mit ihrem Wert.", "The answer counts with its value.")
      ),
      (
        pick("weiß nicht", "don’t know"),
        pick(
          "Bleibt offen: senkt die Vollständigkeit und macht die Spanne breiter.",
          "Stays open: lowers completeness and widens the range.")
      ),
      (
        pick("trifft nicht zu", "does not apply"),
        pick(
          "Fällt aus der Wertung, mit Begründung; weder Vor- noch Nachteil.",
          "Leaves the score, with a reason; neither advantage nor disadvantage.")
      ),
      (
        pick("nicht beantwortet", "not answered"),
        pick("Bleibt offen wie „weiß nicht“.", "Stays open like “don’t know”.")
      ),
      (
        pick("nicht gefragt", "not asked"),
        pick(
          "Eine Bedingung blendet die Frage aus; sie zählt nicht mit.",
          "A condition hides the question; it does not count.")
      ),
    ]
  }
  func ruleText(_ rule: String, coverage: String?) -> String {
    coverage.map {
      pick(
        "\(rule) Nötig ist mindestens \($0) des Gewichts der zutreffenden Teile; darunter gibt es keinen "
          + "Wert.",
        "\(rule) At least \($0) of the weight of the parts that apply is needed; below that there is no "
          + "score."
      )
    } ?? rule
  }
  var ruleMean: String { pick("Gewichtetes Mittel der Teile.", "Weighted mean of the parts.") }
  var ruleGeometric: String {
    pick(
      "Gewichtetes geometrisches Mittel der Teile; ein Teil mit 0 macht das Ganze 0.",
      "Weighted geometric mean of the parts; one part at 0 makes the whole 0.")
  }
  var ruleMinimum: String { pick("Der niedrigste Teil entscheidet.", "The lowest part decides.") }
  var ruleSum: String { pick("Summe der gewichteten Teile.", "Sum of the weighted parts.") }
  var missingZero: String { pick("Offene Teile zählen 0.", "Open parts count 0.") }
  var levelRequires: String { pick("Verlangt außerdem", "Requires besides") }
  func onlyIf(_ condition: String) -> String { pick("Nur wenn \(condition).", "Only if \(condition).") }
  func never(more: String) -> String {
    pick("Mehr als \(more) zählt es nie.", "It never counts more than \(more).")
  }
  var peersText: String {
    pick(
      "Verglichen wird zuerst mit Kommunen derselben Art und Größenklasse. Sind das weniger als vier "
        + "andere, wird die Gruppe erweitert: gleiche Art, dann alle Städte oder alle Regionen, dann alle.",
      "Everybody is compared with municipalities of the same kind and class of size. If those are fewer than "
        + "four others, the group is widened: the same kind, then all cities and towns or all regions, then "
        + "all."
    )
  }
  var theQuestions: String { pick("Welche Fragen werden gestellt?", "Which questions are asked?") }
  var notScored: String { pick("ohne Wertung", "not scored") }
  func scoredFrom(_ worst: String, _ best: String) -> String {
    pick(
      "0 Punkte bei \(worst), volle Punktzahl bei \(best), dazwischen gleichmäßig.",
      "0 points at \(worst), full points at \(best), evenly between.")
  }
  func scoredLog(_ worst: String, _ best: String) -> String {
    pick(
      "0 Punkte bei \(worst), volle Punktzahl bei \(best), dazwischen logarithmisch.",
      "0 points at \(worst), full points at \(best), logarithmic between.")
  }
  var scoredSteps: String { pick("In Schritten:", "In steps:") }
  func stepFrom(_ from: String, _ score: String) -> String {
    pick("ab \(from): \(score)", "from \(from): \(score)")
  }
  func countable(_ points: String, isCount: Bool) -> String {
    isCount
      ? pick(
        "Jede Antwort zählt gleich; volle Punktzahl bei \(points) Antworten.",
        "Each answer counts the same; full score at \(points) answers.")
      : pick(
        "Volle Punktzahl, wenn die Antworten zusammen \(points) zählen.",
        "Full score if the answers count \(points) together.")
  }
  var exclusive: String { pick("schließt die anderen aus", "excludes the others") }
  func atMost(_ count: Int) -> String { pick("Höchstens \(count) Antworten.", "At most \(count) answers.") }

  // MARK: - Data

  var dataTitle: String { pick("Alle Werte zum Herunterladen", "All scores to download") }
  func dataLead(_ rows: Int, quarters: Int) -> String {
    pick(
      "\(rows) Zeilen: jede Kommune, jedes der \(quarters) Quartale, Gesamtwert und jedes Handlungsfeld. "
        + "Entwürfe sind nicht enthalten.",
      "\(rows) rows: every municipality, each of \(quarters) quarters, overall score and every dimension. "
        + "Drafts are not included."
    )
  }
  var describes: String { pick("Inhalt", "Content") }
  func content(of file: DataFile) -> String {
    switch file {
    case .germanCSV:
      pick(
        "CSV für deutsche Tabellenprogramme: Strichpunkt, Dezimalkomma, UTF-8 mit Kennung",
        "CSV for German spreadsheets: semicolon, decimal comma, UTF-8 with mark")
    case .plainCSV:
      pick(
        "CSV nach RFC 4180: Komma, Dezimalpunkt, UTF-8", "CSV after RFC 4180: comma, decimal point, UTF-8")
    case .json:
      pick(
        "Dasselbe als JSON, verschachtelt nach Kommune, Quartal und Handlungsfeld, mit denselben Namen",
        "The same as JSON, nested by municipality, quarter and dimension, with the same names")
    case .germanAnswers:
      pick(
        "Die Antworten ohne Texte und Kommentare, soweit diese Ausgabe sie zeigt, für deutsche Tabellenprogramme",
        "The answers without texts and comments, as far as this edition shows them, for German spreadsheets")
    case .plainAnswers:
      pick("Dieselben Antworten als CSV nach RFC 4180", "The same answers as CSV after RFC 4180")
    case .germanNeeds:
      pick(
        "Wie viele auf welcher Stufe stehen und was vielen fehlt, für deutsche Tabellenprogramme",
        "How many are on which level and what many lack, for German spreadsheets")
    case .plainNeeds:
      pick("Dieselben Bedarfe als CSV nach RFC 4180", "The same needs as CSV after RFC 4180")
    case .description:
      pick(
        "Beschreibung aller Tabellen und Spalten für Programme (Frictionless Data Package)",
        "Description of all tables and columns for programs (Frictionless Data Package)")
    case .germanReadme:
      pick("Alles Nötige zum Lesen, auf Deutsch", "All that is needed to read them, in German")
    case .englishReadme:
      pick("Alles Nötige zum Lesen, auf Englisch", "All that is needed to read them, in English")
    }
  }
  var fields: String { pick("Was bedeuten die Spalten?", "What do the columns mean?") }
  var column: String { pick("Spalte", "Column") }
  var fieldList: [(String, String)] {
    [
      ("municipality", pick("Kennung der Kommune", "id of the municipality")),
      ("name", pick("Name der Kommune", "name of the municipality")),
      (
        "ags",
        pick(
          "Amtlicher Gemeindeschlüssel, 8 Ziffern als Text; leer bei Regionen",
          "official municipality key, 8 digits as text; empty for regions")
      ),
      (
        "kind",
        pick("Art: city, town, village-region, alliance", "kind: city, town, village-region, alliance")
      ),
      ("quarter", pick("Quartal, etwa 2026-Q4", "quarter, such as 2026-Q4")),
      (
        "dimension",
        pick(
          "Kennung des Handlungsfelds; overall für den Gesamtwert",
          "id of the dimension; overall for the overall score")
      ),
      (
        "score",
        pick(
          "Wert auf der Skala des Fragebogens; leer, wenn nicht auswertbar",
          "score on the questionnaire’s scale; empty if it cannot be scored")
      ),
      (
        "level",
        pick("Stufe, ab 1; leer, wenn nicht auswertbar", "level, from 1; empty if it cannot be scored")
      ),
      (
        "low",
        pick(
          "kleinstmöglicher Wert, wenn alle offenen Antworten die schlechtesten wären",
          "least score if all open answers were the worst")
      ),
      (
        "high",
        pick(
          "größtmöglicher Wert, wenn alle offenen Antworten die besten wären",
          "highest score if all open answers were the best")
      ),
      ("answered", pick("beantwortete Fragen", "answered questions")),
      ("applicable", pick("zutreffende Fragen", "questions that apply")),
      (
        "notice",
        pick(
          "Hinweis zu den Daten, etwa dass sie erfunden sind",
          "notice on the data, such as that they are invented")
      ),
    ]
  }
}

extension PageTexts {
  var confidentialDimension: String {
    pick(
      "Vertraulich: je Kommune nur für das Netzwerk.", "Confidential: per municipality for the network only.")
  }
  var everyDimension: String { pick("Jedes Handlungsfeld", "Each dimension") }
  func medianOfAll(isOfAll: Bool) -> String {
    isOfAll
      ? pick("Median aller", "Median of all") : pick("Median aller mit Punkten", "Median of all with points")
  }
  var peersTitle: String { pick("Vergleichsgruppe", "Peers") }
}
