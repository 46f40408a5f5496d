internal import MaturityModel
internal import Scoring

extension NetworkEntry {
  /// The same with the levels of the whole and of the dimensions on top, and nothing of the answers.
  var levelsAlone: NetworkEntry {
    NetworkEntry(
      assessment: Assessment(
        municipality: assessment.municipality, quarter: assessment.quarter,
        questionnaire: assessment.questionnaire, status: assessment.status, notice: assessment.notice),
      profile: profile.levelsAlone, ownProfile: ownProfile.levelsAlone, isLevelsAlone: true)
  }
}
