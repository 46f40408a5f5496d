@testable import Insights
@testable import MaturityModel
import SeededRandom
import Testing

@Suite("How many chose an option tells nothing about what one of them chose")
struct OptionFigureTests {
  private static let names = ["a", "b", "c", "d"]

  /// A question with the first options of a, b, c, d, and "none", which stands alone.
  private static func question(_ count: Int, maximum: Int) -> Question {
    let text = LocalizedText(de: "t", en: "t")
    let options = (names.prefix(count) + ["none"]).map { id in
      MultipleOption(id: id, text: text, points: 1, isExclusive: id == "none")
    }
    return Question(
      id: "k1", code: "K1",
      kind: .multiple(MultipleChoice(options: options, maximumSelections: maximum, countable: nil)),
      text: text,
      help: nil, references: [], weight: 1, isScored: false, isConfidential: false, role: .obstacles)
  }

  /// Each letter is a cross; "-" is the option that stands alone, and an empty text no answer.
  private func sheets(_ answers: String...) -> [Int: Set<String>] {
    Dictionary(
      uniqueKeysWithValues: answers.enumerated().filter { !$1.isEmpty }
        .map { ($0, $1 == "-" ? [] : Set($1.map(String.init))) })
  }

  private func suppression(_ count: Int = 3) -> OptionSuppression {
    OptionSuppression(Array(Self.names.prefix(count)), maximum: 2)
  }

  private func shown(_ suppression: inout OptionSuppression, _ chosen: [Int: Set<String>]) -> [String]? {
    suppression.shown(of: chosen)?.options.sorted()
  }

  // MARK: - One quarter

  @Test("An option is shown from three crosses on, and the others tell nothing by their absence")
  func common() {
    // a: 0, 1, 4; b: 0, 1, 3, 7; c: 4, 5; nothing: 2, 6
    var first = suppression()
    let result = first.shown(of: sheets("ab", "ab", "-", "b", "ac", "c", "-", "b"))
    #expect(result?.options == ["a", "b"] && result?.members == Array(0...7))
  }

  @Test("Below six there is no decision at all")
  func few() {
    var five = suppression()
    #expect(shown(&five, sheets("a", "a", "a", "b", "b")) == nil)
    var six = suppression()
    #expect(shown(&six, sheets("a", "a", "a", "b", "b", "-")) == ["a"])
    var absent = suppression()
    #expect(shown(&absent, sheets("a", "a", "", "b", "b", "a")) == nil)
  }

  @Test("Where nearly all chose an option, or nobody agrees with two others, nothing is shown")
  func extremes() {
    // a: six of eight
    var nearlyAll = suppression()
    #expect(shown(&nearlyAll, sheets("ab", "ab", "a", "ab", "a", "a", "-", "c")) == [])
    var five = suppression()
    #expect(shown(&five, sheets("ab", "ab", "a", "ab", "a", "c", "-", "c")) == ["a", "b"])
    var none = suppression()
    #expect(shown(&none, sheets("a", "a", "b", "b", "c", "c")) == [])
  }

  @Test("Where the crosses leave less room than two answers, nothing is shown")
  func room() {
    // Of three options nine crosses of twelve, and two answers would be four.
    var full = suppression()
    #expect(shown(&full, sheets("ab", "ac", "a", "bc", "b", "c")) == [])
    // Without the last one c has two and is not shown; six crosses are left.
    var enough = suppression()
    #expect(shown(&enough, sheets("ab", "ac", "a", "bc", "b", "-")) == ["a", "b"])
  }

  // MARK: - Several quarters

  private let ten = ["ab", "a", "a", "b", "-", "ab", "a", "b", "b", "c"]

  private func sheets(_ answers: [String]) -> [Int: Set<String>] {
    Dictionary(
      uniqueKeysWithValues: answers.enumerated().filter { !$1.isEmpty }
        .map { ($0, $1 == "-" ? [] : Set($1.map(String.init))) })
  }

  @Test("What nobody changed is shown again; what few changed, or left, or came new, is not")
  func fewChanges() {
    // a: 0, 1, 2, 5, 6; b: 0, 3, 5, 7, 8
    var suppression = suppression()
    #expect(shown(&suppression, sheets(ten)) == ["a", "b"])
    #expect(shown(&suppression, sheets(ten)) == ["a", "b"])
    for other in [
      ["b"] + ten.dropFirst(), ["b", "b"] + ten.dropFirst(2),
      // Of the four who changed two chose a before, and of those who stayed, too.
      ["b", "b", "b", "a"] + ten.dropFirst(4),
    ] {
      #expect(shown(&suppression, sheets(other)) == [], "\(other)")
    }
    // Without one of them nobody can enter, were it known what that one chose.
    #expect(shown(&suppression, sheets([""] + ten.dropFirst())) == nil)
    // One more is not among them until it is six.
    #expect(suppression.shown(of: sheets(ten + ["a"]))?.members == Array(0...9))
    #expect(shown(&suppression, sheets(ten)) == ["a", "b"])
  }

  @Test("Where five changed and five stayed, each with crosses of both kinds, the change is shown")
  func half() {
    // Before, a of the first five: 0, 1, 2, b: 0, 3, so that three did not choose it. After, a: 0, 3, 4, b: 1, 2.
    var suppression = suppression()
    #expect(shown(&suppression, sheets(ten)) == ["a", "b"])
    #expect(shown(&suppression, sheets(["a", "b", "b", "a", "a"] + ten.dropFirst(5))) == ["a", "b"])
    // By the option a alone 0 stayed with those who stayed, and 1, 2, 3 and 4 moved: two of them chose it each time.
    var narrow = self.suppression()
    #expect(shown(&narrow, sheets(ten)) == ["a", "b"])
    // Now 4 keeps to no a: of 1, 2 and 3, who moved by it, one chose it after and two before.
    #expect(shown(&narrow, sheets(["a", "b", "b", "a", "b"] + ten.dropFirst(5))) == [])
  }

  @Test("Whoever alone kept a cross is not worked out by the sum of two quarters")
  func onlyOneStayed() {
    // All others exchange a and b, so that of the two sums each who moved makes one: 5 + 6 − 11 = 0, none who stayed.
    let before = ["c", "a", "a", "a", "a", "a", "b", "b", "b", "b", "b", "b"]
    let after = ["c", "b", "b", "b", "b", "b", "a", "a", "a", "a", "a", "a"]
    var suppression = suppression()
    #expect(shown(&suppression, sheets(before)) == ["a", "b"])
    #expect(shown(&suppression, sheets(after)) == [])
    let truth = zip(before, after).map { [Self.sheet(Set([$0])), Self.sheet(Set([$1]))] as [UInt8?] }
    let clues = [[0: 5, 1: 6], [0: 6, 1: 5]].map { SheetAttacker.Clue(counts: $0, mostElsewhere: 2) }
    let attacker = SheetAttacker(clues, of: 3, maximum: 2, truth: truth, watching: 0)
    #expect(attacker.findings.contains(.init(member: 0, quarter: 0, option: 0, isChosen: false)))
  }

  @Test(
    "Where other options are common than before nothing is shown, since what appears or vanishes would tell")
  func otherOptions() {
    let stayed = ["-", "a", "a", "b", "b", "-", "c"]
    var suppression = suppression()
    #expect(shown(&suppression, sheets(["a", "a", "a", "b", "b"] + stayed)) == ["a", "b"])
    // c: 2, 5 and 11
    #expect(shown(&suppression, sheets(["b", "b", "c", "a", "a", "c"] + stayed.dropFirst())) == [])
    // c: 2 and 11
    #expect(shown(&suppression, sheets(["b", "b", "c", "a", "a"] + stayed)) == ["a", "b"])
  }

  // MARK: - What an attacker finds out

  private static func sheet(_ chosen: Set<String>, of count: Int = 3) -> UInt8 {
    let bits = names.prefix(count).enumerated().reduce(into: UInt8(0)) { bits, option in
      if chosen.contains(option.element) { bits |= 1 << option.offset }
    }
    return bits == 0 ? 1 << count : bits
  }

  /// Answers of towns over some quarters, some options more likely than others; most keep theirs.
  private struct Answers {
    let towns: [Municipality]
    let rows: [(quarter: Quarter, chosen: [Set<String>?])]
    let truth: [[UInt8?]]

    init(seed: UInt64, count: Int, most: Int, quarterCount: Int) throws {
      var lot = SplitMix64(seed: seed)
      let options = names.prefix(count)
      let town = 6 + Int(lot.unit() * Double(most - 5))
      towns = try NetworkSample.towns(town)
      let likely = options.map { _ in 0.1 + 0.5 * lot.unit() }
      func drawn() -> Set<String> {
        Set(zip(options, likely).filter { lot.unit() < $1 }.map(\.0).shuffled(using: &lot).prefix(2))
      }
      let start = try #require(Quarter("2026-Q1"))
      let moving = [0, 0.5, 1][Int(lot.unit() * 3)]
      var current = towns.map { _ in drawn() }
      let rows = (0..<quarterCount).map { quarter -> (quarter: Quarter, chosen: [Set<String>?]) in
        if quarter > 0 { current = current.map { lot.unit() < moving ? drawn() : $0 } }
        return (start.advanced(by: quarter), current)
      }
      self.rows = rows
      truth = towns.indices.map { town in rows.map { $0.chosen[town].map { sheet($0, of: count) } } }
    }
  }

  /// What is published with the answers of those quarters.
  private func published(
    _ answers: Answers, of count: Int
  ) throws -> (clues: [SheetAttacker.Clue], truth: [[UInt8?]]) {
    let survey = try #require(SurveyedOptions(Self.question(count, maximum: 2)))
    var record = GroupRecord()
    let figures = record.publish(survey, answers.rows, of: answers.towns)
    var (clues, places): ([SheetAttacker.Clue], [Int]) = ([], [])
    for (place, row) in answers.rows.enumerated() {
      var counts: [Int: Int] = [:]
      for (option, name) in Self.names.prefix(count).enumerated() {
        guard let figure = figures[survey.subject(name)]?.first(where: { $0.quarter == row.quarter }) else {
          continue
        }
        #expect(figure.group == .all && figure.count == answers.towns.count && figure.levels.isEmpty)
        counts[option] = Int((figure.mean * Double(figure.count)).rounded())
        #expect(counts[option] == row.chosen.count { $0?.contains(name) ?? false })
      }
      guard !counts.isEmpty else { continue }
      clues.append(SheetAttacker.Clue(counts: counts, mostElsewhere: 2))
      places.append(place)
    }
    return (clues, answers.truth.map { row in places.map { row[$0] } })
  }

  @Test(
    "An attacker who tries all that could be works out no choice, even as one of them", arguments: 0..<4)
  func oneQuarter(_ batch: Int) throws {
    var shown = 0
    for seed in UInt64(batch * 40)..<UInt64(batch * 40 + 40) where shown < 4 {
      let answers = try Answers(seed: seed, count: 4, most: 9, quarterCount: 1)
      let (clues, truth) = try published(answers, of: 4)
      guard !clues.isEmpty else { continue }
      shown += 1
      for insider in [nil] + answers.towns.indices.map(Optional.init) where (insider ?? 0) % 2 == 0 {
        let attacker = SheetAttacker(clues, of: 4, maximum: 2, truth: truth, insider: insider)
        #expect(attacker.findings.isEmpty, "seed \(seed), seen by \(insider ?? -1)")
      }
    }
    #expect(shown == 4)
  }

  @Test(
    "The same over two quarters, for who knows whose crosses stayed the same, or whose cross on one that is shown",
    arguments: 0..<4)
  func twoQuarters(_ batch: Int) throws {
    var (same, changed) = (0, 0)
    for seed in UInt64(10_000 * batch)..<UInt64(10_000 * batch + 3_000) where changed < 2 {
      let answers = try Answers(seed: seed, count: 3, most: 12, quarterCount: 2)
      let (clues, truth) = try published(answers, of: 3)
      guard clues.count == 2 else { continue }
      let isSame = truth.allSatisfy { $0[0] == $0[1] }
      guard !isSame || same < 1 else { continue }
      if isSame { same += 1 } else { changed += 1 }
      for (insider, watched) in [(nil, nil), (0, nil), (1, clues[0].counts.keys.min())] {
        let attacker = SheetAttacker(
          clues, of: 3, maximum: 2, truth: truth, insider: insider, watching: watched)
        #expect(attacker.findings.isEmpty, "seed \(seed), seen by \(insider ?? -1) of \(watched ?? -1)")
      }
    }
    #expect(same == 1 && changed == 2)
  }

  @Test("The same attacker finds choices wherever all counts are shown, and what is found is true")
  func withoutSuppression() throws {
    var found = 0
    for seed in UInt64(0)..<12 {
      let answers = try Answers(seed: seed, count: 3, most: 8, quarterCount: 2)
      let clues = answers.rows.indices.map { quarter in
        let pairs = (0...3).map { option in
          (option, answers.truth.count { ($0[quarter] ?? 0) >> option & 1 == 1 })
        }
        return SheetAttacker.Clue(counts: Dictionary(uniqueKeysWithValues: pairs), mostElsewhere: nil)
      }
      let attacker = SheetAttacker(clues, of: 3, maximum: 2, truth: answers.truth, insider: 0)
      for finding in attacker.findings {
        let sheet = answers.truth[finding.member][finding.quarter] ?? 0
        #expect((sheet >> finding.option & 1 == 1) == finding.isChosen)
      }
      if !attacker.findings.isEmpty { found += 1 }
    }
    #expect(found > 5)
  }

  // MARK: - Of a network

  /// Eight towns that name what hinders them; a letter is a cross, "?" is "don't know".
  private func release(
    _ quarters: [(String, [String])], _ record: inout GroupRecord,
    changed: @escaping (inout Question) -> Void = { _ in }
  ) throws -> GroupFigures {
    let questionnaire = DisclosureSample.questionnaire { question in
      guard question.id == "k1" else { return }
      question = Self.question(3, maximum: 2)
      changed(&question)
    }
    let towns = try NetworkSample.towns(quarters[0].1.count)
    let assessments = try quarters.flatMap { quarter, answers in
      try zip(towns, answers).map { town, said in
        var given = try DisclosureSample.answers(50, secret: 60)
        let ids = said == "-" ? ["none"] : said.map(String.init)
        given["k1"] = said == "?" ? Answer(.dontKnow) : Answer(.value(.options(ids)))
        return try DisclosureSample.assessment(town.id, quarter, given)
      }
    }
    let release = try Release(
      .consented, of: Participants(municipalities: towns), QuestionnaireCatalog([questionnaire]), assessments,
      record: &record)
    return try #require(release.groups)
  }

  private func subject(_ option: String) -> GroupRecord.Subject { .option(question: "k1", option: option) }

  private let eight = ["ab", "ab", "-", "b", "ac", "c", "-", "b"]

  @Test("Shares are of those who answered: three of eight, four of eight, and nothing of what two chose")
  func shares() throws {
    var record = GroupRecord()
    let groups = try release([("2026-Q4", eight + ["?"])], &record)
    #expect(
      groups.subjects == [.question("q2"), .dimension("d3"), subject("a"), subject("b"), subject("c")])
    // Nobody knows of the ninth; 3 / 8 = 0.375, 4 / 8 = 0.5.
    #expect(groups.figures(of: subject("a")).map(\.mean) == [0.38])
    #expect(groups.figures(of: subject("b")).map(\.mean) == [0.5])
    for option in ["a", "b"] {
      let figures = groups.figures(of: subject(option))
      #expect(figures.map(\.group) == [.all] && figures.map(\.count) == [8] && figures[0].levels.isEmpty)
    }
    #expect(groups.figures(of: subject("c")).isEmpty && groups.figures(of: subject("none")).isEmpty)
    let entries = record.publications(of: subject("a")).first?.entries ?? []
    #expect(entries.map(\.value) == [1, 1, 0, 0, 1, 0, 0, 0])
  }

  @Test("A second quarter in which one town thinks again keeps the figures of the first")
  func thinksAgain() throws {
    var record = GroupRecord()
    let first = try release([("2026-Q3", eight)], &record)
    let again = ["ab", "ab", "a", "b", "ac", "c", "-", "b"]
    // By itself it could be shown: 4 of 8.
    var none = GroupRecord()
    #expect(try release([("2026-Q4", again)], &none).figures(of: subject("a")).map(\.mean) == [0.5])
    let second = try release([("2026-Q3", eight), ("2026-Q4", again)], &record)
    for option in ["a", "b", "c"] {
      #expect(second.figures(of: subject(option)) == first.figures(of: subject(option)))
    }
    // It is decided, and a correction of the old quarter changes nothing either.
    #expect(record.publications(of: subject("a")).map(\.entries.count) == [8, 0])
    let written = record
    let corrected = try release([("2026-Q3", again), ("2026-Q4", eight)], &record)
    #expect(corrected.figures(of: subject("a")) == first.figures(of: subject("a")) && record == written)
  }

  @Test("Without the role, and where an option is not offered to everybody, there are no such figures")
  func others() throws {
    for change in [
      { $0.role = nil },
      { (question: inout Question) in
        guard case .multiple(var choice) = question.kind else { return }
        choice.options[0].visibleIf = .question(id: "q5", .atLeast(10))
        question.kind = .multiple(choice)
      },
    ] as [(inout Question) -> Void] {
      var record = GroupRecord()
      let groups = try release([("2026-Q4", eight)], &record, changed: change)
      #expect(groups.subjects == [.question("q2"), .dimension("d3")])
      #expect(record.publications.allSatisfy { $0.subject != subject("a") })
    }
  }
}
