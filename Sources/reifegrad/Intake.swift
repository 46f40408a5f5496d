internal import ArgumentParser
internal import Localization
internal import MaturityModel
internal import Workspace

/// What was sent in, and what became of each file.
struct Intake {
  /// One file.
  struct File {
    var arrival: Arrival
    var verdict: Verdict
    /// The code of what kept it from being written: somebody at work, or the disk.
    var obstacle: ExitCode?
    /// Where a refused file is kept now.
    var place: RefusedFolder.Place = .left
    /// Where what it replaced knowingly lies now.
    var replaced: String?
  }

  private(set) var files: [File]
  let participants: Participants
  let isTrial: Bool
  private let workspace: Workspace
  private let catalog: QuestionnaireCatalog
  private let replace: Bool
  /// Whether a refused file could not be kept, for lack of space for example.
  private(set) var lacksRoom = false

  /// Reads all and decides; nothing is written.
  init(
    _ arrivals: [Arrival], _ workspace: Workspace, _ catalog: QuestionnaireCatalog,
    _ participants: Participants,
    replace: Bool, isTrial: Bool
  ) {
    (self.workspace, self.catalog, self.participants) = (workspace, catalog, participants)
    (self.replace, self.isTrial) = (replace, isTrial)
    let plan = CollectionPlan(arrivals, replace: replace) { workspace.present($0, catalog: catalog) }
    files = zip(plan.arrivals, plan.verdicts).map { File(arrival: $0, verdict: $1) }
  }

  /// Takes over what can be, one municipality after another; what stands in the way of one does not stop the others.
  mutating func takeOver() {
    var done: Set<String> = []
    for file in files where file.verdict.isTakenOver {
      guard let municipality = file.arrival.municipality.flatMap({ participants[$0] }),
        done.insert(municipality.id).inserted
      else { continue }
      takeOver(municipality)
    }
  }

  private mutating func takeOver(_ municipality: Municipality) {
    let places = files.indices.filter {
      files[$0].verdict.isTakenOver && files[$0].arrival.municipality == municipality.id
    }
    let arrivals = places.map { files[$0].arrival }
    do throws(ExitCode) {
      var locks: [AssessmentLock] = []
      for quarter in Set(arrivals.compactMap { $0.reading.value?.quarter }).sorted() {
        locks.append(try workspace.locked(municipality, quarter))
      }
      defer { withExtendedLifetime(locks) {} }
      for (place, outcome) in zip(places, try write(arrivals)) {
        (files[place].verdict, files[place].replaced) = (outcome.verdict, outcome.replaced)
      }
    } catch {
      for place in places { files[place].obstacle = error }
    }
  }

  private func write(_ arrivals: [Arrival]) throws(ExitCode) -> [Outcome] {
    do throws(FileError) {
      return try workspace.takeOver(arrivals, replace: replace, catalog: catalog)
    } catch {
      throw error.refused()
    }
  }

  /// Puts what was refused aside, with what is wrong with it.
  mutating func putAside(in language: Language) {
    let folder = RefusedFolder(of: workspace)
    for index in files.indices {
      guard case .refused(let diagnostics) = files[index].verdict else { continue }
      let report = diagnostics.map { $0.report(in: language) + "\n" }.joined()
      do throws(FileError) {
        files[index].place = try folder.keep(files[index].arrival, report: report)
      } catch {
        complain(error.message(in: language))
        lacksRoom = true
      }
    }
  }

  /// The code to end with; nothing if all went well.
  var code: ExitCode? {
    let obstacles = files.compactMap(\.obstacle)
    if lacksRoom || obstacles.contains(.cannotWrite) { return .cannotWrite }
    let isRefused = files.contains { if case .refused = $0.verdict { true } else { false } }
    return isRefused ? .brokenData : obstacles.first
  }
}
