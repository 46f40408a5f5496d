internal import Explaining
internal import Insights
internal import Localization
internal import MaturityModel

extension SiteContext {
  /// What a host is called; its id where it no longer takes part.
  func name(ofHost id: String) -> String { network.municipalities.first { $0.id == id }?.name ?? id }

  /// What a question is about, with a capital letter as headings have it; without a topic, what is asked.
  func topic(_ question: Question) -> String {
    (question.topic?[language] ?? question.text[language]).capitalizedFirst
  }

  /// What somebody is called with whom a commitment was made: a municipality or an institution.
  func partner(_ id: String) -> String {
    network.municipalities.first { $0.id == id }?.name
      ?? life.institutions.first { $0.id == id }?.name[language] ?? id
  }
}
