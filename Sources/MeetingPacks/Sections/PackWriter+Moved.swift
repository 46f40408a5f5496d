internal import Explaining
internal import Insights
internal import Localization
internal import MaturityModel
internal import Networking
internal import Scoring

extension PackWriter {
  /// What moved since the last meeting: levels, the largest step, targets, and whom somebody should talk to.
  func moved(_ sheet: ExchangeSheet) -> PackSection? {
    let network = sheet.network
    let movement = movement(in: network)
    var blocks: [PackBlock] = [.paragraph(summary(movement, network))]
    blocks += movement.steps.filter { !$0.levels.isEmpty }.map { step in
      .group(title: name(step.municipality), step.levels.map { row($0, of: step, network) })
    }
    let same = movement.steps.filter { $0.levels.isEmpty && $0.overall?.levels == 0 }
    if !same.isEmpty {
      let names = words.list(same.map { name($0.municipality) })
      blocks.append(
        .paragraph(
          Statement(
            pick("Auf denselben Stufen geblieben: \(names).", "Still on the same levels: \(names)."),
            from: same.map { source.file($0.municipality, $0.quarter) })))
    }
    if let step = movement.largest { blocks.append(.paragraph(largest(step, network))) }
    if !movement.newcomers.isEmpty {
      let names = words.list(movement.newcomers.map { name($0) })
      blocks.append(
        .paragraph(
          Statement(
            pick("Zum ersten Mal dabei: \(names).", "Taking part for the first time: \(names)."),
            from: movement.newcomers.compactMap { index in
              sheet.quarters[index].map { source.file(index, $0) }
            })))
    }
    let targets = targets(network)
    if !targets.isEmpty {
      blocks.append(.group(title: pick("Ziele", "Targets"), targets))
    }
    return PackSection(
      .moved, heading: pick("Was hat sich bewegt?", "What has moved?"), blocks: blocks)
  }

  /// Whom somebody should talk to, and why.
  func attention(_ sheet: ExchangeSheet) -> PackSection? {
    let concerns = movement(in: sheet.network).concerns.map { concern($0, sheet.network) }
    guard !concerns.isEmpty else { return nil }
    return PackSection(
      .attention, heading: pick("Wer braucht Aufmerksamkeit?", "Who needs attention?"),
      blocks: [.list(concerns)])
  }

  private func movement(in network: Network) -> Movement {
    Movement(in: network, at: scene.meeting.quarter, since: scene.before?.quarter, scene.reviews)
  }

  // MARK: - Summary

  private func summary(_ movement: Movement, _ network: Network) -> Statement {
    let since =
      scene.before.map {
        pick("Seit dem Treffen \($0.quarter.code)", "Since the meeting of \($0.quarter.code)")
      }
      ?? pick("Seit dem Vorquartal", "Since the quarter before")
    let count = movement.steps.count + movement.newcomers.count
    guard count > 0 else {
      return Statement(
        pick("\(since) hat noch niemand neu abgegeben.", "\(since) nobody has handed in anew yet."),
        from: [source.meetings(scene.meeting.quarter.code)])
    }
    let handedIn = pick(
      "\(since) \(count == 1 ? "hat eine Kommune" : "haben \(count) Kommunen") neu abgegeben.",
      "\(since) \(count == 1 ? "one municipality has" : "\(count) municipalities have") handed in anew.")
    let newcomers = movement.newcomers.compactMap { index in
      network.lastQuarter(of: index, upTo: network.current).map { source.file(index, $0) }
    }
    let changes = movement.steps.compactMap(\.overall).filter { $0.levels != nil }
    let sources = movement.steps.flatMap { step in
      step.overall.map { source.change($0, of: step.municipality, in: step.quarter) }
        ?? [source.file(step.municipality, step.quarter)]
    }
    guard let median = network.median(of: changes.compactMap(\.difference)) else {
      return Statement(handedIn, from: sources + newcomers)
    }
    func levels(_ isCounted: (Int) -> Bool) -> Int { changes.count { isCounted($0.levels ?? 0) } }
    let (up, down, same) = (levels { $0 > 0 }, levels { $0 < 0 }, levels { $0 == 0 })
    let points = ScoreWords(network.questionnaire, language).signed(median)
    return Statement(
      handedIn
        + pick(
          " Gesamtstufe: \(up) höher, \(down) tiefer, \(same) gleich. Die mittlere Veränderung (Median) ist \(points) Punkte.",
          " Overall level: \(up) higher, \(down) lower, \(same) the same. The median change is \(points) points."
        ),
      from: sources + newcomers)
  }

  /// "▲ 1 → 2 Digitale Verwaltung (+6,3), vor allem durch: elektronische Aktenführung"
  private func row(_ change: Change, of step: Movement.Step, _ network: Network) -> Statement {
    let score = ScoreWords(network.questionnaire, language)
    let arrow = change.levels ?? 0 > 0 ? "▲" : "▼"
    let levels = "\(arrow)\u{A0}\((change.old.level ?? 0) + 1)\u{A0}→\u{A0}\((change.new.level ?? 0) + 1)"
    let points = change.difference.map { " (\(score.signed($0)))" } ?? ""
    let causes = step.answers.filter { answer in
      guard let effect = answer.effect, abs(effect) > 1e-9 else { return false }
      let isOfThis = change.measure == .overall || change.measure == .dimension(answer.dimension)
      return isOfThis && (effect > 0) == (change.difference ?? 0 > 0)
    }.prefix(2)
    let why =
      causes.isEmpty
      ? ""
      : pick(", vor allem durch: ", ", mostly by: ")
        + causes.map { shortTopic($0.question) }.joined(separator: "; ")
    return Statement(
      "\(levels) \(name(change.measure, network))\(points)\(why)",
      from: source.change(change, of: step.municipality, in: step.quarter)
        + causes.flatMap { sources(of: $0, since: change.before, step) })
  }

  /// The answer then and now.
  private func sources(of answer: AnswerChange, since before: Int, _ step: Movement.Step) -> [String] {
    [before, step.quarter].compactMap { source.answer(step.municipality, answer.question, in: $0) }
  }

  private func largest(_ step: Movement.Step, _ network: Network) -> Statement {
    guard let change = step.overall, let difference = change.difference else {
      return Statement(name(step.municipality), from: [])
    }
    let points = ScoreWords(network.questionnaire, language).signed(difference)
    let causes = step.answers.filter { ($0.effect ?? 0) > 1e-9 }.prefix(3)
    let reasons = causes.map { answer in
      let new = AnswerWords(answer.question, language).phrase(answer.new)
      return pick("\(topic(answer.question)): jetzt „\(new)“", "\(topic(answer.question)): now “\(new)”")
    }
    let why =
      reasons.isEmpty
      ? "" : pick(" Dazu trugen vor allem bei: ", " Mostly by: ") + reasons.joined(separator: "; ") + "."
    return Statement(
      pick(
        "Der größte Schritt: \(name(step.municipality)) mit \(points) Punkten.\(why)",
        "\(name(step.municipality)) made the largest step with \(points) points.\(why)"),
      from: source.change(change, of: step.municipality, in: step.quarter)
        + causes.flatMap { sources(of: $0, since: change.before, step) })
  }

  // MARK: - Targets and concerns

  /// Targets that are reached or on track, in a sentence each; those that are behind are among the concerns.
  private func targets(_ network: Network) -> [Statement] {
    let target = TargetWords(network.questionnaire, language)
    let all = network.municipalities.indices.flatMap { municipality in
      network.targetProgress(of: municipality).map { (municipality, $0) }
    }
    return [TargetProgress.Course.reached, .onTrack].compactMap { course in
      let these = all.filter { $0.1.course == course }
      guard !these.isEmpty else { return nil }
      let list = these.map { municipality, progress in
        "\(name(municipality)) (\(name(progress.measure, network)): \(target.goal(progress)))"
      }
      let head =
        course == .reached ? pick("✓ Erreicht: ", "✓ Reached: ") : pick("▲ Im Plan: ", "▲ On track: ")
      return Statement(
        head + list.joined(separator: ", ") + ".", from: these.flatMap { sources(of: $0.1, $0.0, network) })
    }
  }

  private func sources(of progress: TargetProgress, _ municipality: Int, _ network: Network) -> [String] {
    [source.targets(of: id(municipality))]
      + (network.lastQuarter(of: municipality, upTo: network.current)
        .flatMap { source.score(progress.measure, municipality, $0) }.map { [$0] } ?? [])
  }

  /// All reasons in a sentence; levels that fell and points that were lost stand together, since they are told above.
  private func concern(_ concern: Movement.Concern, _ network: Network) -> Statement {
    let (municipality, score) = (concern.municipality, ScoreWords(network.questionnaire, language))
    let quarter = network.lastQuarter(of: municipality, upTo: network.current) ?? network.current
    let changes = [
      (concern.fallen, pick("auf einer tieferen Stufe: ", "on a lower level: ")),
      (concern.lost, pick("Punkte verloren: ", "points lost: ")),
    ]
    let worse = changes.filter { !$0.0.isEmpty }.map { changes, head in
      let list = changes.map { change in
        name(change.measure, network) + (change.difference.map { " " + score.signed($0) } ?? "")
      }
      return Statement(
        head + list.joined(separator: ", "),
        from: changes.flatMap { source.change($0, of: municipality, in: quarter) })
    }
    let reasons = worse + concern.reasons.compactMap { reason($0, municipality, network) }
    return Statement(
      "\(name(municipality)): " + reasons.map(\.text).joined(separator: "; ") + ".",
      from: reasons.flatMap(\.sources))
  }

  /// A reason beside those that stand together.
  private func reason(
    _ reason: Movement.Reason, _ municipality: Int, _ network: Network
  ) -> Statement? {
    let last = network.lastQuarter(of: municipality, upTo: network.current) ?? network.current
    switch reason {
    case .silent(nil):
      return Statement(
        pick("hat noch nie abgegeben", "has never handed in"), from: [source.participant(id(municipality))])
    case .silent:
      return Statement(
        pick(
          "hat zuletzt \(network.quarters[last].code) abgegeben",
          "handed in last in \(network.quarters[last].code)"),
        from: [source.file(municipality, last)])
    case .fell, .lost: return nil
    case .target(let progress):
      let target = TargetWords(network.questionnaire, language)
      return Statement(
        pick("Ziel ", "target ") + "\(name(progress.measure, network)) – \(target.sentence(progress))",
        from: sources(of: progress, municipality, network))
    case .overdue(let commitment):
      return Statement(
        pick(
          "Verabredung „\(commitment.text)“ war für \(commitment.by.code) zugesagt",
          "commitment “\(commitment.text)” was promised for \(commitment.by.code)"),
        from: [source.commitment(commitment, of: id(municipality))])
    case .notAssessable(let answered, let applicable):
      return Statement(
        pick(
          "nicht auswertbar, nur \(answered) von \(applicable) Fragen beantwortet",
          "cannot be scored, only \(answered) of \(applicable) questions answered"),
        from: [source.file(municipality, last)])
    }
  }
}

extension Movement.Concern {
  /// What is on a lower level.
  fileprivate var fallen: [Change] {
    reasons.compactMap { if case .fell(let change) = $0 { change } else { nil } }
  }

  /// What lost points on the same level.
  fileprivate var lost: [Change] {
    reasons.compactMap { if case .lost(let change) = $0 { change } else { nil } }
  }
}
