internal import Localization

extension ProblemWording {
  /// The wording of what concerns meetings, commitments and minutes.
  func message(of problem: MeetingProblem) -> String {
    switch problem {
    case .badTime(let text):
      pick(
        "„\(text)“ ist keine Uhrzeit. Schreiben Sie etwa \"10:00\".",
        "“\(text)” is no time of day. Write \"10:00\", for example.")
    case .endsBeforeStart(let start, let end):
      pick(
        "Das Treffen beginnt um \(start) und endet schon um \(end).",
        "The meeting starts at \(start) and ends at \(end) already.")
    case .deadlineAfterMeeting(let deadline, let date):
      pick(
        "Die Abgabefrist \(deadline) liegt nach dem Treffen am \(date).",
        "The deadline \(deadline) is after the meeting on \(date).")
    case .secondInQuarter(let quarter, let line):
      pick(
        "Für \(quarter) gibt es schon ein Treffen, in Zeile \(line). Ein Quartal hat eines.",
        "There is a meeting for \(quarter) already, in line \(line). A quarter has one.")
    case .hostNotAmongGuests(let id):
      pick(
        "„\(id)“ lädt ein, steht aber nicht unter „municipalities“, die kommen.",
        "“\(id)” invites but is not among the “municipalities” that come.")
    case .namedTwice(let id):
      pick("„\(id)“ steht zweimal in der Liste.", "“\(id)” is in the list twice.")
    case .unknownPartner(let id, let suggestion):
      pick(
        "„\(id)“ ist weder eine Kommune aus municipalities.json noch eine Einrichtung aus meetings.json.",
        "“\(id)” is neither a municipality of municipalities.json nor an institution of meetings.json.")
        + hint(suggestion)
    case .unknownInstitution(let id, let suggestion):
      pick(
        "Die Einrichtung „\(id)“ steht nicht unter „institutions“ am Anfang der Datei.",
        "The institution “\(id)” is not among the “institutions” at the top of the file.") + hint(suggestion)
    case .institutionIsMunicipality(let id):
      pick(
        "„\(id)“ ist die Kennung einer Kommune. Geben Sie der Einrichtung eine andere.",
        "“\(id)” is the id of a municipality. Give the institution another one.")
    case .dueBeforeMade(let by, let made):
      pick(
        "Die Verabredung aus \(made) soll schon \(by) eingelöst sein; „by“ muss nach „made“ liegen.",
        "The commitment of \(made) is due in \(by) already; “by” has to be after “made”.")
    case .partnerIsOneself:
      pick(
        "Mit sich selbst verabredet sich niemand. Nennen Sie unter „with“ andere.",
        "Nobody makes a commitment with oneself. Name others under “with”.")
    case .endWithoutQuarter:
      pick(
        "„ended“ gehört genau dann dazu, wenn der Stand „done“ oder „dropped“ ist.",
        "“ended” belongs here exactly if the state is “done” or “dropped”.")
    case .endedBeforeMade(let ended, let made):
      pick(
        "Die Verabredung endet \(ended), vor ihrem Beginn \(made).",
        "The commitment ended in \(ended), before it was made in \(made).")
    case .secondOfNumber(let number):
      pick(
        "Die Nummer \(number) hat schon eine andere Verabredung dieser Kommune.",
        "Another commitment of this municipality has the number \(number) already.")
    case .minutesChanged:
      pick(
        "Das Siegel passt nicht: Das Protokoll wurde nach dem Abschluss von Hand geändert. Holen Sie die "
          + "abgeschlossene Fassung zurück.",
        "The seal does not fit: the minutes were changed by hand after they were closed. Restore what was closed."
      )
    case .emptyMinutes:
      pick(
        "Dem Protokoll fehlt die Mappe auf Deutsch oder auf Englisch.",
        "The minutes lack the pack in German or in English.")
    }
  }
}
