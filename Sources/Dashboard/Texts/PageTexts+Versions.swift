internal import Insights
internal import Localization

/// What is said where quarters of different versions of the questionnaire are compared.
extension PageTexts {
  /// By which questions.
  ///
  /// - Parameters:
  ///   - common: the questions.
  ///   - incomparable: names of the dimensions in which nothing is comparable.
  /// - Returns: one sentence or two.
  func comparedBy(_ common: CommonQuestions, incomparable: [String]) -> String {
    guard common.count > 0 else { return nothingComparable(common) }
    let isPair = common.versions.count == 2
    let sentence = comparedBy(
      common.count, of: common.total, pick("\(common.total) Fragen", "\(common.total) questions"),
      in: isPair ? pick("beiden", "both") : pick("allen", "all"))
    guard !incomparable.isEmpty else { return sentence }
    let names = incomparable.map { pick("„\($0)“", "“\($0)”") }.joined(separator: ", ")
    return sentence + pick(" Nicht vergleichbar: \(names).", " Not comparable: \(names).")
  }

  /// By which questions of a dimension.
  func comparedBy(_ count: Int, ofDimension total: Int) -> String {
    comparedBy(
      count, of: total, pick("\(total) Fragen dieses Handlungsfelds", "\(total) questions of this dimension"),
      in: pick("allen", "all"))
  }

  private func comparedBy(_ count: Int, of total: Int, _ questions: String, in versions: String) -> String {
    if count == total, count > 1 {
      return pick(
        "Verglichen wird nach den \(questions); sie sind in \(versions) Fassungen des Fragebogens vergleichbar.",
        "Compared is by the \(questions), which are comparable in \(versions) versions of the questionnaire.")
    }
    return count == 1
      ? pick(
        "Verglichen wird die eine von \(questions), die in \(versions) Fassungen des Fragebogens vergleichbar ist.",
        "Compared is the one of \(questions) that is comparable in \(versions) versions of the questionnaire."
      )
      : pick(
        "Verglichen werden die \(count) von \(questions), die in \(versions) Fassungen des Fragebogens vergleichbar "
          + "sind.",
        "Compared are the \(count) of \(questions) that are comparable in \(versions) versions of the questionnaire."
      )
  }

  /// The same for a list of changes, in which only some are across versions.
  func someComparedBy(_ common: CommonQuestions) -> String {
    pick(
      "Wo zwei Fassungen des Fragebogens aufeinandertreffen, werden nur die Fragen verglichen, die in beiden "
        + "vergleichbar sind (mindestens \(common.count) von \(common.total)).",
      "Where two versions of the questionnaire meet, only the questions that are comparable in both are compared "
        + "(at least \(common.count) of \(common.total)).")
  }

  /// Why numbers of a comparison may not be those of the rest of the page.
  var scoredAnew: String {
    pick(
      "Dafür sind beide Seiten neu berechnet; die Werte können von denen der einzelnen Quartale abweichen.",
      "For this both sides are scored anew; the values may differ from those of the single quarters.")
  }

  func nothingComparable(_ common: CommonQuestions) -> String {
    common.versions.count == 2
      ? pick(
        "Keine Frage ist in beiden Fassungen des Fragebogens vergleichbar.",
        "No question is comparable in both versions of the questionnaire.")
      : pick(
        "Keine Frage ist in allen Fassungen des Fragebogens vergleichbar.",
        "No question is comparable in all versions of the questionnaire.")
  }

  /// Why medians are missing beside the way of a municipality that kept to one version.
  var peersOfOtherVersion: String {
    pick(
      "Wo die Vergleichsgruppe eine andere Fassung des Fragebogens beantwortet hat, fehlt ihr Median.",
      "Where the peers answered another version of the questionnaire, their median is missing.")
  }

  var notComparable: String { pick("nicht vergleichbar", "not comparable") }
  /// In a dimension without a common question.
  var dimensionNotComparable: String {
    pick(
      "Die Fragen dieses Handlungsfelds sind zwischen den Fassungen des Fragebogens nicht vergleichbar.",
      "The questions of this dimension are not comparable between the versions of the questionnaire.")
  }
}

extension SiteContext {
  /// By which questions a measure is compared over all quarters; nothing where all are.
  func trendNote(_ measure: Measure) -> String? {
    guard let common = network.commonQuestions, measure != .overall else {
      return comparedBy(network.commonQuestions)
    }
    let (count, total) = (common.count(of: measure), common.total(of: measure))
    return count == total ? nil : texts.comparedBy(count, ofDimension: total)
  }

  /// By which questions is compared; nothing where all are.
  func comparedBy(_ common: CommonQuestions?) -> String? {
    common.map { common in
      texts.comparedBy(common, incomparable: common.incomparable.map { name(.dimension($0)) })
    }
  }
}
