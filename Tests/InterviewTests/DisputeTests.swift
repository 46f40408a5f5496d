import Localization
import MaturityModel
import Terminal
import Testing

@testable import Interview

/// Somebody else has changed the same meanwhile.
@Suite struct DisputeTests {
  private static let morning = Timestamp(seconds: 1_795_507_200)
  private static let theirs = Answer(
    .value(.option("2")), comment: "Nur das Bürgerbüro.", answered: morning)
  private static let mine = Answer(.value(.option("4")), answered: Scene.time)

  /// Both have answered DV1; they have answered K2 besides.
  private func disk(_ status: Assessment.Status = .draft) -> Disk {
    let disk = Disk()
    var onDisk = Scene.assessment("2026-Q4", ["dv1": Self.theirs, "k2": Answer(.value(.text("Personal")))])
    onDisk.status = status
    disk.conflict = .conflict(
      AnswerConflict(
        merged: onDisk, questions: ["dv1"], mine: ["dv1": Self.mine],
        whole: onDisk.isDraft ? nil : .submitted),
      onDisk: onDisk)
    return disk
  }

  private func play(_ keys: String, _ disk: Disk) throws -> (ScriptedTerminal, InterviewOutcome) {
    let terminal = ScriptedTerminal(keys: .typing(keys))
    let outcome = try Scene().interview(saving: disk).run(on: terminal, theme: Theme(colours: .none))
    return (terminal, outcome)
  }

  @Test("Both answers are shown with their comments, and what else was taken over")
  func shown() throws {
    let text = try #require(try play("4⏎", disk()).0.frames.last?.text)
    #expect(text.contains("DV1 wurde inzwischen an anderer Stelle anders beantwortet."))
    #expect(text.contains("1  Ihre Antwort · 24."))
    #expect(text.contains("4 In allen Bereichen mit viel Publikum."))
    #expect(text.contains("2  Inzwischen gespeichert · 24."))
    #expect(text.contains("2 Per E-Mail oder Formular; die Bestätigung erfolgt von Hand."))
    #expect(text.contains("Kommentar: Nur das Bürgerbüro."))
    #expect(text.contains("Von dort schon übernommen: K2."))
    #expect(text.contains("nicht gespeichert"))
  }

  @Test("1 saves mine over theirs, and everything of both besides stays")
  func mine() throws {
    let disk = disk()
    let (terminal, outcome) = try play("4⏎1", disk)
    #expect(disk.saved.first?.answers["dv1"] == Self.mine)
    #expect(disk.saved.first?.answers["k2"] != nil)
    let text = try #require(terminal.frames.last?.text)
    #expect(text.contains("Bei DV1 gilt Ihre Antwort."))
    #expect(text.contains("Gibt es eine elektronische Akte?"))
    #expect(outcome.assessment.answers["dv1"] == Self.mine)
  }

  @Test("2 and Escape leave theirs, and it goes on", arguments: ["4⏎2", "4⏎⎋"])
  func theirs(keys: String) throws {
    let (terminal, outcome) = try play(keys, disk())
    #expect(outcome.assessment.answers["dv1"] == Self.theirs)
    #expect(terminal.frames.last?.text.contains("Bei DV1 bleibt die andere.") == true)
    let back = try play(keys + "←", disk()).0.frames.last?.text
    #expect(back?.contains("▸ 2  Per E-Mail") == true, "what was chosen before is forgotten")
  }

  @Test("What others changed unseen is not handed in: it is named, and can be handed in after a look")
  func changedUnseen() throws {
    var state = try Scene(answers: ["dv2": Answer(.value(.boolean(true)))]).state()
    [Key].typing("gaaj").dropLast().forEach { _ = state.apply(.key($0), at: Scene.time) }
    guard case .save(let proposal)? = state.apply(.key(.character("j")), at: Scene.time).first else {
      Issue.record("nothing was to be saved")
      return
    }
    #expect(!proposal.isDraft)
    var onDisk = state.conversation.saved
    onDisk.answers["dv1"] = Self.theirs
    let conflict = AnswerConflict(merged: onDisk, whole: .changed)
    #expect(state.apply(.disputed(conflict, onDisk: onDisk), at: Scene.time).isEmpty)
    #expect(state.conversation.saved == onDisk)
    #expect(state.overlay == nil)
    #expect(state.notice == .notHandedIn(["DV1"]))
    let effects = state.type("aj")
    #expect(effects == [.finish(.submitted(state.conversation.saved))])
    #expect(state.conversation.saved.answers == onDisk.answers)
  }

  @Test("Several questions are decided one after the other")
  func several() throws {
    let yes = Answer(.value(.boolean(true)))
    let no = Answer(.value(.boolean(false)))
    var state = try Scene().state()
    guard case .save? = [Key].typing("4⏎").map({ state.apply(.key($0), at: Scene.time) }).last?.first else {
      Issue.record("nothing was to be saved")
      return
    }
    let onDisk = Scene.assessment("2026-Q4", ["dv1": Self.theirs, "dv2": no])
    let conflict = AnswerConflict(
      merged: onDisk, questions: ["dv1", "dv2"], mine: ["dv1": Self.mine, "dv2": yes])
    #expect(state.apply(.disputed(conflict, onDisk: onDisk), at: Scene.time).isEmpty)
    #expect(state.apply(.key(.character("2")), at: Scene.time).isEmpty)
    guard case .dispute(let dispute) = state.overlay else {
      Issue.record("nothing is asked")
      return
    }
    #expect(DisputeText(dispute, state.script).title.contains("DV2"))
    #expect(DisputeText(dispute, state.script).title.contains("(2 von 2)"))
    state.type("1")
    #expect(state.conversation.saved.answers == ["dv1": Self.theirs, "dv2": yes])
    #expect(state.notice == .settled(mine: ["DV2"], theirs: ["DV1"]))
  }

  @Test("A save as decided that meets the next conflict asks again")
  func again() throws {
    var state = try Scene().state()
    _ = [Key].typing("4⏎").map { state.apply(.key($0), at: Scene.time) }
    func onDisk(_ option: String) -> Assessment {
      Scene.assessment("2026-Q4", ["dv1": Answer(.value(.option(option)))])
    }
    for option in ["2", "5"] {
      let conflict = AnswerConflict(merged: onDisk(option), questions: ["dv1"], mine: ["dv1": Self.mine])
      #expect(state.apply(.disputed(conflict, onDisk: onDisk(option)), at: Scene.time).isEmpty)
      let effects = state.apply(.key(.character("1")), at: Scene.time)
      guard case .save(let assessment) = effects.first else {
        Issue.record("nothing is to be saved")
        return
      }
      #expect(assessment.answers["dv1"] == Self.mine)
      #expect(state.conversation.saved.answers["dv1"]?.value == .option(option))
    }
  }

  @Test("Handed in elsewhere: nothing of mine is written unless it is opened again")
  func submitted() throws {
    let kept = disk(.submitted(Self.morning))
    let (terminal, outcome) = try play("4⏎⎋", kept)
    #expect(terminal.frames[2].text.contains("wurde inzwischen an anderer Stelle abgegeben"))
    #expect(outcome.assessment.answers["dv1"] == Self.theirs)
    #expect(!outcome.assessment.isDraft)
    #expect(kept.saved.allSatisfy { $0.answers["dv1"] == Self.theirs && !$0.isDraft })
    let opened = disk(.submitted(Self.morning))
    let result = try play("4⏎11", opened).1
    #expect(result.assessment.isDraft)
    #expect(result.assessment.answers["dv1"] == Self.mine)
  }

  @Test("Leaving where it was handed in elsewhere meanwhile asks nothing")
  func placeOnly() throws {
    let (_, outcome) = try play("sq", disk(.submitted(Self.morning)))
    guard case .saved(let assessment) = outcome else {
      Issue.record("ended as \(outcome)")
      return
    }
    #expect(!assessment.isDraft)
  }

  @Test("A removed file is written anew, or the end says that nothing is left")
  func removed() throws {
    func disk() -> Disk {
      let disk = Disk()
      let merged = Scene.assessment("2026-Q4", ["dv1": Self.mine])
      disk.conflict = .conflict(AnswerConflict(merged: merged, whole: .removed), onDisk: nil)
      return disk
    }
    #expect(try play("4⏎1", disk()).1.assessment.answers == ["dv1": Self.mine])
    let (terminal, outcome) = try play("4⏎⎋q", disk())
    #expect(terminal.frames[3].text.contains("wurde inzwischen gelöscht"), "Escape decides nothing here")
    guard case .unsaved(let failure, let left) = outcome else {
      Issue.record("ended as \(outcome)")
      return
    }
    #expect(failure.reason[.german].contains("gelöscht"))
    #expect(left.answers.isEmpty)
  }

  @Test("A signal decides nothing: theirs stays, and the loss of mine is said")
  func signal() throws {
    for keys in ["4⏎", "4⏎\u{0}"] {
      let events = [Key].typing(keys).map { $0 == .character("\u{0}") ? .f1 : $0 }
      let terminal = ScriptedTerminal(events.map { .key($0) } + [.signal(.terminate)])
      let disk = disk()
      let outcome = try Scene().interview(saving: disk).run(on: terminal, theme: Theme(colours: .none))
      guard case .unsaved(let failure, let left) = outcome else {
        Issue.record("ended as \(outcome)")
        continue
      }
      #expect(failure.reason[.german].hasSuffix("anders beantwortet, und das bleibt"))
      #expect(left.answers["dv1"] == Self.theirs)
      #expect(disk.saved.isEmpty)
    }
  }

  @Test("Plain lines show both and take 1 or 2; anything else asks again")
  func plain() throws {
    let disk = disk()
    let console = ScriptedConsole(["4", "vielleicht", "1", "q"])
    let outcome = try Scene().interview(saving: disk).runPlain(on: console)
    #expect(outcome.assessment.answers["dv1"] == Self.mine)
    let text = console.written.joined(separator: "\n")
    #expect(text.split(separator: "1: Ihre Antwort gilt. 2: die andere bleibt.").count == 3)
    #expect(text.contains("     Kommentar: Nur das Bürgerbüro."))
  }
}
