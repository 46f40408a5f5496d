internal import Localization
internal import MaturityModel
internal import Terminal

/// One screen: what it needs to know, and which part draws what.
struct ScreenView {
  let state: InterviewState
  let theme: Theme
  let width: Int
  /// Whether there is little height: the head becomes one line and the foot the most important keys.
  let isLow: Bool

  var script: Script { state.script }
  var texts: Texts { state.script.texts }
  var sheet: Sheet { Sheet(theme: theme, width: width) }

  var body: Sheet {
    switch state.overlay {
    case .help: helpBody
    case .keys: keysBody
    case .overview(let overview): overviewBody(overview)
    case .search(let search): searchBody(search)
    case .failure(let failure): failureBody(failure)
    case .dispute(let dispute): disputeBody(dispute)
    case .prompt(let prompt):
      if let step = state.conversation.step { promptBody(prompt, at: step) } else { reviewBody }
    case .confirmSubmission: reviewBody
    case nil:
      if let step = state.conversation.step {
        questionBody(step)
      } else if let carryOver = state.conversation.carryOver {
        carryOverBody(carryOver)
      } else {
        reviewBody
      }
    }
  }

  /// What stays above a body that scrolls.
  var top: Sheet {
    if case .search(let search) = state.overlay { return searchField(search) }
    return sheet
  }

  // MARK: - Head

  var head: [StyledLine] {
    var sheet = sheet
    if isLow {
      lowHead(&sheet)
    } else {
      let title = texts.title(municipality: script.municipality.name, quarter: script.quarter)
      sheet.ends(StyledLine(theme.line(title), theme.strong), StyledLine(theme.line(status), theme.secondary))
      let (left, right) = place
      let end = [dimensionCount.map { "\($0) · \(right)" }, right].compactMap { $0 }.map { theme.line($0) }
        .first { DisplayWidth.of(theme.line(left)) + DisplayWidth.of($0) + 4 <= width }
      sheet.ends(StyledLine(theme.line(left)), StyledLine(end ?? theme.line(right), theme.secondary))
      sheet.append(progress(width: width))
      sheet.blank()
    }
    return sheet.lines
  }

  /// Whether something else than a question or the review is on the screen.
  var isListing: Bool {
    switch state.overlay {
    case .overview, .search, .keys: true
    default: false
    }
  }

  private var status: String {
    switch state.overlay {
    case .failure, .dispute: return texts.notSaved
    default: break
    }
    if state.isReadOnly { return texts.onlyReading }
    switch state.conversation.saved.status {
    case .submitted(let time): return texts.submitted(time)
    case .draft: return state.conversation.saved.answers.isEmpty ? texts.draft : texts.draftSaved
    }
  }

  var place: (left: String, right: String) {
    let walk = state.conversation.walk
    let answered = texts.answered(state.conversation.answeredCount, of: walk.steps.count)
    switch state.overlay {
    case .overview(let overview):
      let open = state.conversation.openSteps.count
      let openOnly = texts.openOnly(open, of: walk.steps.count)
      return (texts.overviewTitle, overview.showsOpenOnly ? openOnly : answered)
    case .search: return (texts.searchTitle, answered)
    case .keys: return (texts.keysTitle, answered)
    default: break
    }
    if let step = state.conversation.step {
      return (name(of: step.dimension), texts.question(walk.count(of: step), script.scope))
    }
    guard let dimension = state.conversation.section else { return (texts.reviewTitle, answered) }
    let count = texts.section(number(of: dimension), of: walk.sections.count)
    return (name(of: dimension), texts.inside(script.scope, count))
  }

  /// Where the dimension of the question stands among those on the way; nothing elsewhere.
  private var dimensionCount: String? {
    guard !isListing, let step = state.conversation.step else { return nil }
    let number = number(of: step.dimension)
    // A question that one has jumped to may lie beside the way.
    return number == 0 ? nil : texts.shortSection(number, of: state.conversation.walk.sections.count)
  }

  /// From 1; 0 where it is not on the way.
  func number(of dimension: Dimension) -> Int {
    state.conversation.walk.sections.firstIndex { $0.dimension.id == dimension.id }.map { $0 + 1 } ?? 0
  }

  private func name(of dimension: Dimension) -> String {
    let name = dimension.name[script.language]
    return dimension.code.isEmpty ? name : "\(dimension.code)  \(name)"
  }

  func progress(width: Int) -> StyledLine {
    let share = state.conversation.progress
    let percent = texts.numbers.percent((share * 100).rounded(.down) / 100)
    let label = theme.line(percent)
    let field = String(repeating: " ", count: max(6 - DisplayWidth.of(label), 1)) + label
    let bar = ProgressBar.line(share: share, width: max(width - 2 - DisplayWidth.of(field), 1), theme: theme)
    return (isLow ? StyledLine() : " ") + bar + StyledLine(field)
  }
}
