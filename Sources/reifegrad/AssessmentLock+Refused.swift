internal import ArgumentParser
internal import Localization
internal import MaturityModel
internal import Workspace

extension Workspace {
  /// The lock of an assessment, or an exit that tells who has it.
  func locked(_ municipality: Municipality, _ quarter: Quarter) throws(ExitCode) -> AssessmentLock {
    do throws(AssessmentLock.Failure) {
      return try lock(municipality.id, quarter, at: .now)
    } catch {
      throw error.refused(municipality, quarter)
    }
  }
}

extension AssessmentLock.Failure {
  /// Tells who has it and ends with the code that fits.
  func refused(_ municipality: Municipality, _ quarter: Quarter) -> ExitCode {
    let place = { (language: Language) in "\(municipality.name), \(quarter.name(in: language))" }
    switch self {
    case .held(let holder):
      let who = { (language: Language) in
        holder.map { " (\($0.text(in: language, now: .now)))" } ?? ""
      }
      return refuse(
        .tryAgain,
        "\(place(.german)): Hier arbeitet gerade schon jemand\(who(.german)). Versuchen Sie es später noch "
          + "einmal.",
        "\(place(.english)): somebody is at it already\(who(.english)). Try again later.")
    case .perhapsHeld(let holder, let file):
      return refuse(
        .tryAgain,
        "\(place(.german)): Hier arbeitet vielleicht schon jemand "
          + "(\(holder.text(in: .german, now: .now))). Auf diesem Laufwerk lässt sich das nicht feststellen. "
          + "Fragen Sie nach; arbeitet dort niemand mehr, löschen Sie „\(file)“.",
        "\(place(.english)): somebody may be at it (\(holder.text(in: .english, now: .now))). On this drive "
          + "nobody can tell. Ask; if nobody works there any more, delete “\(file)”.")
    case .file(let error):
      return error.refused()
    }
  }
}
