import Foundation
import Localization
import MaturityModel
import Testing

@Suite("The shipped files")
struct ShippedFilesTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  private static func bytes(_ path: String) throws -> [UInt8] {
    Array(try Data(contentsOf: root.appending(path: path)))
  }

  private static func definition() throws -> Questionnaire {
    let reading = Questionnaire.read(
      try bytes("Questionnaires/smart-region-thueringen.json"), file: "file.json")
    #expect(reading.diagnostics.map { $0.report(in: .english) }.isEmpty)
    return try #require(reading.value)
  }

  private static func participants() throws -> [Municipality] {
    let reading = Participants.read(
      try bytes("Sources/CShipped/Files/municipalities.json"), file: "file.json")
    #expect(reading.diagnostics.map { $0.report(in: .english) }.isEmpty)
    return try #require(reading.value).municipalities
  }

  @Test("The questionnaire has nine scored dimensions and one of context, and five levels of equal width")
  func frame() throws {
    let definition = try Self.definition()
    #expect(definition.id == "smart-region-thueringen")
    #expect(
      definition.scoredDimensions.map(\.code) == ["SG", "OK", "DV", "BT", "DP", "IK", "ME", "IS", "VK"])
    #expect(definition.dimensions.filter { !$0.isScored }.map(\.code) == ["K"])
    #expect(definition.levels.map(\.from) == [0, 20, 40, 60, 80])
    #expect(definition.languages == ["de", "en"])
    #expect(definition.scale == Scale(minimum: 0, maximum: 100))
  }

  @Test("Forty-four questions are scored and seven are not")
  func questions() throws {
    let questions = try Self.definition().questions
    var counts: [String: Int] = [:]
    for question in questions where question.isScored {
      switch question.kind {
      case .choice: counts["choice", default: 0] += 1
      case .boolean: counts["boolean", default: 0] += 1
      case .multiple: counts["multiple", default: 0] += 1
      case .number: counts["number", default: 0] += 1
      case .text: counts["text", default: 0] += 1
      }
    }
    #expect(counts == ["choice": 26, "number": 7, "boolean": 4, "multiple": 7])
    #expect(questions.count { !$0.isScored } == 7)
  }

  @Test("Three of five questions make a dimension, seven of nine dimensions the whole")
  func coverage() throws {
    let definition = try Self.definition()
    #expect(definition.scoredDimensions.map(\.rule.minimumCoverage) == Array(repeating: 0.6, count: 9))
    #expect(definition.rule.minimumCoverage <= 7.0 / 9.0)
    #expect(definition.rule.minimumCoverage > 6.0 / 9.0)
    #expect(definition.rule.missing == .exclude)
  }

  @Test("Information security is confidential, and nothing else of what is scored")
  func confidential() throws {
    #expect(try Self.definition().scoredDimensions.filter(\.isConfidential).map(\.id) == ["is"])
  }

  @Test("The share of online services is asked for as two numbers")
  func share() throws {
    let question = try #require(try Self.definition().questions.first { $0.id == "dv1" })
    guard case .number(let range) = question.kind else {
      Issue.record("\(question.kind)")
      return
    }
    #expect(range.share != nil)
    #expect(range.normalisation == .linear(worst: 0, best: 80))
  }

  @Test("Every text is there in German and in English")
  func languages() throws {
    let definition = try Self.definition()
    for text in Self.texts(of: definition) {
      #expect(text.texts.keys.sorted() == ["de", "en"], "\(text[.german])")
    }
    // Names and questions are sentences or words of a language; were both the same, one was forgotten.
    for question in definition.questions {
      #expect(question.text[.german] != question.text[.english])
      #expect(question.help.map { $0[.german] != $0[.english] } ?? true)
    }
    #expect(Self.texts(of: definition).count > 300)
  }

  @Test("Every question has a topic of its own that fits into a sentence, in both languages")
  func topics() throws {
    let topics = try Self.definition().questions.compactMap(\.topic)
    #expect(topics.count == 51)
    for language in Language.allCases {
      #expect(Set(topics.map { $0[language] }).count == 51)
    }
    for topic in topics {
      #expect(topic[.german] != topic[.english])
      for words in [topic[.german], topic[.english]] {
        #expect(words.count <= 60 && words.last?.isLetter == true, "\(words)")
      }
      let first = topic[.german].prefix { $0 != " " }
      #expect(!["der", "die", "das", "den", "dem", "ein", "eine"].contains(first.lowercased()), "\(first)")
    }
  }

  @Test("Posts, money, obstacles and support are found by their roles")
  func roles() throws {
    let definition = try Self.definition()
    #expect(QuestionRole.allCases.map { definition.question(for: $0)?.id } == ["k2", "k4", "k6", "k7"])
  }

  @Test("Codes are the ids in capitals and every option of a multiple choice that excludes stands last")
  func conventions() throws {
    for question in try Self.definition().questions {
      #expect(question.code == question.id.uppercased())
      if case .multiple(let choice) = question.kind {
        #expect(!choice.options.dropLast().contains { $0.isExclusive })
      }
      if case .choice(let options) = question.kind {
        #expect(options.map(\.score) == [0, 0.25, 0.5, 0.75, 1])
      }
    }
  }

  @Test("Nine municipalities and regions take part, cities and towns with their official keys")
  func municipalities() throws {
    let participants = try Self.participants()
    #expect(participants.count == 9)
    #expect(Set(participants.map(\.name)).count == 9)
    for municipality in participants {
      if municipality.kind.isRegion {
        #expect(municipality.ags == nil)
        #expect(!municipality.members.isEmpty)
        // The people of a region are those of its members.
        #expect(municipality.population.count == municipality.members.reduce(0) { $0 + $1.population })
      } else {
        #expect(municipality.ags?.count == 8)
        #expect(municipality.ags?.hasPrefix("16") == true)
        #expect(municipality.ars?.hasPrefix(municipality.district.ags) == true)
        #expect(municipality.members.isEmpty)
      }
      // Thüringen.
      let location = try #require(municipality.location)
      #expect((50.2...51.7).contains(location.latitude))
      #expect((9.8...12.7).contains(location.longitude))
      #expect(Identifier.isValid(municipality.id))
    }
  }

  private static func texts(of definition: Questionnaire) -> [LocalizedText] {
    var texts = [definition.title] + [definition.description].compactMap { $0 }
    texts += definition.levels.flatMap { [$0.name, $0.description] }
    for dimension in definition.dimensions.flatMap(\.selfAndDescendants) {
      texts += [dimension.name] + [dimension.description].compactMap { $0 }
    }
    for question in definition.questions {
      texts += [question.text] + [question.help, question.topic].compactMap { $0 }
      switch question.kind {
      case .choice(let options): texts += options.map(\.text)
      case .multiple(let choice): texts += choice.options.map(\.text)
      case .number(let range):
        texts += [range.unit, range.share?.part, range.share?.whole].compactMap { $0 }
      case .boolean, .text: break
      }
    }
    return texts
  }
}
