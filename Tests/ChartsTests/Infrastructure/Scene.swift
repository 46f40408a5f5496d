import Charts

/// Charts with the names and figures that pages will have.
enum Scene {
  static let scale = ChartScale(
    levels: zip(1..., ["Ausgangslage", "Aufbruch", "Verankerung", "Vernetzung", "Gestaltung"]).map {
      ChartLevel(number: $0, name: $1, start: Double($0 - 1) * 20)
    })

  static let dimensions = [
    "Strategie & Governance", "Organisation & Kompetenzen", "Digitale Verwaltung",
    "Bürgerbeteiligung & Teilhabe",
    "Daten & Plattformen", "Infrastruktur & Konnektivität", "Mobilität", "Energie & Klima",
    "Informationssicherheit & Datenschutz", "Vernetzung & Kooperation",
  ]

  static let municipalities: [(name: String, latitude: Double, longitude: Double, inhabitants: Double)] = [
    ("Jena", 50.9326, 11.5868, 111_191), ("Gera", 50.8782, 12.0824, 93_634),
    ("Mühlhausen", 51.209, 10.4528, 36_540),
    ("Ilmenau", 50.6832, 10.9186, 39_127), ("Erfurt", 50.9746, 11.0297, 214_969),
    ("Dingelstädt", 51.3153, 10.3174, 10_831), ("Weida", 50.7745, 12.0603, 8_205),
    ("Dorfregion Seltenrain", 51.1766, 10.7406, 2_110), ("Allianz Thüringer Becken", 51.1887, 11.217, 44_555),
  ]

  /// A frame of the size of Thüringen.
  static let outline = GeoPolygon(rings: [
    [(9.87, 50.2), (12.65, 50.2), (12.65, 51.65), (9.87, 51.65), (9.87, 50.2)].map {
      GeoPoint(longitude: $0, latitude: $1)
    }
  ])

  static let levelScale = LevelScale(
    scale: scale, value: 63, range: 41...72, level: 3,
    gate: LevelScale.Gate(level: 4, reason: "Informationssicherheit muss mindestens Stufe 3 erreichen."))

  static let rankedDots = RankedDots(
    rows: zip(municipalities, zip([71, 55, 48, 62, 83, 33, 47, 12, nil], [2, 4, 5, 3, 1, 7, 6, 8, nil])).map {
      municipality, place in
      let (value, rank) = place
      return RankedDots.Row(
        label: municipality.name, value: value, range: value.map { $0 - 5...$0 + 5 },
        level: value.map { Int($0 / 20) + 1 }, rank: rank.map { max($0 - 1, 1)...min($0 + 2, 8) },
        peersMedian: value.map { ($0 + 50) / 2 }, isOwn: municipality.name == "Weida")
    }, scale: scale, name: "4. Quartal 2026",
    peersName: "Median der jeweiligen Vergleichsgruppe (alle Städte; alle Regionen)")

  static let dotPlot = DotPlot(
    rows: zip(dimensions, [58, 42, 47, 33, 21, 66, nil, 52, 74, 38] as [Double?]).map { dimension, value in
      DotPlot.Row(
        label: dimension, value: value, range: value.map { $0 - 8...$0 + 8 },
        level: value.map { Int($0 / 20) + 1 },
        median: 45, band: 35...60, previous: value.map { $0 - 4 })
    }, scale: scale, name: "Weida, 4. Quartal 2026", bandName: "mittlere Hälfte der Vergleichsgruppe",
    previousName: "3. Quartal 2026")

  static let radar = Radar(
    axes: dimensions.enumerated().map { index, dimension in
      Radar.Axis(label: dimension, value: index == 6 ? nil : Double(20 + index * 7), comparison: 50)
    }, scale: scale, name: "Weida", comparisonName: "Median der Vergleichsgruppe")

  static let trendMultiples = TrendMultiples(
    panels: dimensions.enumerated().map { index, dimension in
      TrendMultiples.Panel(
        label: dimension,
        values: (0..<8).map { $0 == 3 || index == 6 ? nil : Double(20 + index * 5 + $0 * 2) },
        medians: (0..<8).map { Double(45 + $0) })
    },
    quarters: ["2025-Q1", "2025-Q2", "2025-Q3", "2025-Q4", "2026-Q1", "2026-Q2", "2026-Q3", "2026-Q4"],
    scale: scale, name: "Weida")

  static let dumbbell = Dumbbell(
    rows: [
      Dumbbell.Row(label: "Jena", before: 68, after: 71), Dumbbell.Row(label: "Gera", before: 55, after: 55),
      Dumbbell.Row(label: "Weida", before: 39, after: 47, isOwn: true),
      Dumbbell.Row(label: "Dingelstädt", before: 36, after: 33),
      Dumbbell.Row(label: "Dorfregion Seltenrain", before: nil, after: 12),
    ], scale: scale, beforeName: "3. Quartal 2026", afterName: "4. Quartal 2026")

  static let bubbleMap = BubbleMap(
    outline: [outline], districts: [],
    bubbles: municipalities.map { municipality in
      BubbleMap.Bubble(
        label: municipality.name,
        place: GeoPoint(longitude: municipality.longitude, latitude: municipality.latitude),
        magnitude: municipality.inhabitants, level: municipality.name == "Erfurt" ? nil : 3,
        isOwn: municipality.name == "Weida")
    }, scale: scale, magnitudeName: "Größe des Kreises: Einwohnerzahl",
    notice: "© BKG 2025 dl-de/by-2-0 (Daten verändert)")

  static let completenessBar = CompletenessBar(
    answered: 10, dontKnow: 5, doesNotApply: 0, notAnswered: 5, notAsked: 0)

  /// Nine with a level in both quarters, one new, two without one now.
  static let levelFlow = LevelFlow(
    moves: [
      LevelFlow.Move(from: 5, to: 5, count: 1), LevelFlow.Move(from: 3, to: 4, count: 2),
      LevelFlow.Move(from: 3, to: 3, count: 3), LevelFlow.Move(from: 2, to: 3, count: 1),
      LevelFlow.Move(from: 4, to: 3, count: 1), LevelFlow.Move(from: 1, to: 1, count: 1),
      LevelFlow.Move(from: nil, to: 2, count: 1), LevelFlow.Move(from: 2, to: nil, count: 2),
    ], scale: scale, beforeName: "3. Quartal 2026", afterName: "4. Quartal 2026", newName: "neu dabei",
    goneName: "nicht mehr bewertet")

  static let levelDistribution = LevelDistribution(
    rows: zip([5, 4, 3, 2, 1, nil], [(1, 0), (2, 2), (4, 5), (0, 1), (1, 1), (1, 0)]).map { level, counts in
      LevelDistribution.Row(
        level: level, label: level.map { scale.levels[$0 - 1].name } ?? "nicht auswertbar", count: counts.0,
        before: counts.1)
    }, scale: scale, unit: "Kommunen", beforeName: "3. Quartal 2026")

  static let answerShares = AnswerShares(
    rows: [
      AnswerShares.Row(
        label: "DV1 Wie kommen Bürgerinnen und Bürger zu einem Termin (Online-Terminvergabe)?",
        steps: zip([0, 0.25, 0.5, 1], [2, 1, 3, 1]).map { AnswerShares.Step(worth: $0, count: $1) },
        dontKnow: 1, notAnswered: 1),
      AnswerShares.Row(label: "DV2 Gibt es eine E-Akte?", steps: [], doesNotApply: 9),
    ])

  static let comparison = Comparison(
    dimensions: dimensions,
    series: [
      Comparison.Series(name: "Jena", values: [58, 42, 47, 33, 21, 66, nil, 52, 74, 38]),
      Comparison.Series(name: "Gera", values: [55, 42, 60, 20, 21, 10, 44, 52, 74, 38]),
      Comparison.Series(name: "Weida", values: [57, 42, 12, 80, 22, 66, 44, 52, 0, 100]),
      Comparison.Series(name: "Dorfregion Seltenrain", values: [54, 42, 47, 33, 21, 66, 31, 52, 74, 38]),
    ], scale: scale)

  static let all: [any Chart] = [
    levelFlow, levelDistribution, answerShares, comparison, levelScale, rankedDots, dotPlot, radar,
    trendMultiples, dumbbell, bubbleMap, completenessBar,
  ]

  static let empty: [any Chart] = [
    LevelFlow(moves: [], scale: scale, beforeName: "", afterName: "", newName: "", goneName: ""),
    LevelDistribution(rows: [], scale: scale, unit: ""), AnswerShares(rows: []),
    AnswerShares(rows: [AnswerShares.Row(label: "", steps: [])]),
    Comparison(dimensions: [], series: [], scale: scale),
    Comparison(dimensions: ["A"], series: [], scale: scale),
    LevelScale(scale: ChartScale(levels: []), value: nil), RankedDots(rows: [], scale: scale, name: ""),
    DotPlot(rows: [], scale: scale, name: "", bandName: "", previousName: ""),
    Radar(axes: [], scale: scale, name: ""), TrendMultiples(panels: [], quarters: [], scale: scale, name: ""),
    Dumbbell(rows: [], scale: scale, beforeName: "", afterName: ""),
    BubbleMap(outline: [], districts: [], bubbles: [], scale: scale, notice: ""),
    CompletenessBar(answered: 0, dontKnow: 0, doesNotApply: 0, notAnswered: 0, notAsked: 0),
  ]
}
