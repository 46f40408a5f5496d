public import Localization
public import MaturityModel
public import Terminal

/// The conversation in which a municipality fills in its self-assessment.
///
/// It takes an assessment, asks, and hands every confirmed answer to `save` before it goes on.
public struct Interview {
  /// Writes an assessment so that it is on the disk when this says so.
  public typealias Save = (Assessment) throws(SaveFailure) -> SaveResult

  let script: Script
  let assessment: Assessment
  let clock: () -> Timestamp
  let save: Save

  /// Prepares a conversation.
  ///
  /// - Parameters:
  ///   - questionnaire: what is asked; the definition that the assessment names.
  ///   - municipality: who answers.
  ///   - assessment: what was answered so far; an empty one for a new quarter.
  ///   - previous: the last assessment before it, whose answers are offered; they are named as in the questionnaire,
  ///     while it names the version that was answered.
  ///   - scope: which questions are asked, and how.
  ///   - language: the language of the screen.
  ///   - clock: tells the time that goes into answers.
  ///   - save: writes an assessment durably.
  public init(
    questionnaire: Questionnaire, municipality: Municipality, assessment: Assessment, previous: Assessment?,
    scope: Scope = Scope(), language: Language, clock: @escaping () -> Timestamp, save: @escaping Save
  ) {
    script = Script(
      questionnaire: questionnaire, municipality: municipality, quarter: assessment.quarter,
      previous: previous,
      language: language, scope: scope)
    self.assessment = assessment
    self.clock = clock
    self.save = save
  }

  /// Runs on a full screen until the person leaves; nothing moves on before the disk has it.
  public func run(on terminal: some TerminalDevice, theme: Theme) -> InterviewOutcome {
    let screen = InterviewScreen(theme: theme)
    var state = InterviewState(Conversation(script: script, assessment: assessment))
    while true {
      let page = screen.page(state, size: terminal.size)
      state.viewport = page.viewport
      terminal.show(page.frame)
      guard let event = InterviewEvent(terminal.next()) else { continue }
      var effects = state.apply(event, at: clock())
      while !effects.isEmpty {
        switch effects.removeFirst() {
        case .save(let assessment): effects += state.apply(store(assessment), at: clock())
        case .finish(let outcome): return outcome
        }
      }
    }
  }

  /// Runs in plain lines, for pipes and terminals that can not place text.
  ///
  /// The same abilities by typed words; `??` lists them.
  public func runPlain(on console: some LineConsole) -> InterviewOutcome {
    var plain = PlainInterview(self, on: console)
    return plain.run()
  }

  /// What to tell the person after a full screen is gone; plain lines have said it already.
  public func message(of outcome: InterviewOutcome) -> String {
    let lost = outcome.unconfirmed
    return (lost.isEmpty ? "" : script.texts.lost(lost) + " ") + farewell(outcome)
  }

  /// What is saved at the end.
  func farewell(_ outcome: InterviewOutcome) -> String {
    guard !script.scope.isReadOnly else { return script.texts.onlyRead }
    return script.texts.farewell(outcome, answerCount: script.answerCount(in: outcome.assessment))
  }

  /// Saves and tells how it went.
  func store(_ assessment: Assessment) -> InterviewEvent {
    do throws(SaveFailure) {
      switch try save(assessment) {
      case .saved(let onDisk): return .saved(onDisk)
      case .conflict(let conflict, let onDisk): return .disputed(conflict, onDisk: onDisk)
      }
    } catch {
      return .saveFailed(error)
    }
  }
}

extension InterviewEvent {
  /// What a terminal reports; a new size only asks for a new frame.
  init?(_ event: TerminalEvent) {
    switch event {
    case .key(let key): self = .key(key)
    case .signal(let signal): self = .signal(signal)
    case .endOfInput: self = .endOfInput
    case .redraw: return nil
    }
  }
}
