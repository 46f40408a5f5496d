public import Localization
public import MaturityModel

/// A whole questionnaire as a document to read, to print and to fill in on paper: every question, option, weight
/// and rule in words.
public struct QuestionnaireDocument: Sendable {
  /// What the document says, apart from how it looks.
  let content: DocumentContent
  let texts: DocumentTexts
  /// The language of what the definition says, where it is not that of the document.
  let foreignLanguage: String?

  /// Puts the definition into words of a language; what it does not say in it is in the one that it falls back to.
  public init(_ questionnaire: Questionnaire, language: Language) {
    texts = DocumentTexts(language)
    content = DocumentContent(questionnaire, texts)
    foreignLanguage =
      questionnaire.languages.contains(language.rawValue) ? nil : questionnaire.languages.first
  }
}
