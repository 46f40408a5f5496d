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
    func words(_ language: Language) -> String { sentence(municipality, quarter, in: language) }
    switch self {
    case .held:
      return refuse(
        .tryAgain, words(.german) + " Versuchen Sie es später noch einmal.",
        words(.english) + " Try again later.")
    case .perhapsHeld(_, let file):
      return refuse(
        .tryAgain,
        words(.german) + " Fragen Sie nach; arbeitet dort niemand mehr, löschen Sie „\(file)“.",
        words(.english) + " Ask; if nobody works there any more, delete “\(file)”.")
    case .file(let error):
      return error.refused()
    }
  }

  /// Who has it, or may have it; or what the system says.
  func sentence(_ municipality: Municipality, _ quarter: Quarter, in language: Language) -> String {
    let place = "\(municipality.name), \(quarter.name(in: language))"
    switch self {
    case .held(let holder):
      let who = holder.map { " (\($0.text(in: language, now: .now)))" } ?? ""
      return language.pick(
        "\(place): Hier arbeitet gerade schon jemand\(who).", "\(place): somebody is at it already\(who).")
    case .perhapsHeld(let holder, _):
      let who = holder.text(in: language, now: .now)
      return language.pick(
        "\(place): Hier arbeitet vielleicht noch jemand (\(who)). Auf diesem Laufwerk lässt sich das nicht "
          + "feststellen.",
        "\(place): somebody may still be at it (\(who)). On this drive nobody can tell.")
    case .file(let error):
      return error.message(in: language)
    }
  }
}
