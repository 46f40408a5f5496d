import Digests
import Localization
import Markup
import MarkupReader
import MaturityModel
import MeetingPacks
import Networking
import Testing

@Suite("A pack on paper, in mails, calendars and spreadsheets")
struct WritingTests {
  private static let stylesheet = Array("p > b { color: red }".utf8)

  private func day(_ text: String = "2026-11-30") throws -> CalendarDate { try #require(CalendarDate(text)) }

  private func hostile() throws -> PackSample {
    var sample = try PackSample()
    sample.names = PackSample.Names(
      weida: "W*ida <script>alert(1)</script>\n# Angriff | `x`", ilmenau: "- Ilm_enau_ &lt;b&gt;",
      topic: "[Thema](javascript:x)\r\n- Punkt", commitment: "1. Zeile\n<img src=x>|",
      evidence: "=1+1 **fett**\u{2028}> Zitat", place: "Rathaus</p>\n## X", agenda: "![Bild](x)")
    return sample
  }

  private func html(_ sample: PackSample, _ language: Language = .german) throws -> [UInt8] {
    try sample.pack(language).html(
      in: language, notices: ["Erfunden & „wahr“ <b>"], asOf: try day(), stylesheet: Self.stylesheet)
  }

  // MARK: - HTML

  @Test(
    "The page is well-formed, has every id once, and refers to nothing outside", arguments: Language.allCases)
  func wellFormed(_ language: Language) throws {
    for sample in [try PackSample(), try hostile()] {
      let inspection = PageInspection(inspecting: try html(sample, language))
      #expect(inspection.problems.isEmpty)
      #expect(inspection.duplicateIDs.isEmpty)
      #expect(inspection.danglingReferences.isEmpty)
      #expect(!inspection.references.contains { $0.kind == .href || $0.kind == .src })
    }
  }

  @Test("The policy allows the style that the page carries, and nothing else")
  func policy() throws {
    let page = String(decoding: try html(PackSample()), as: UTF8.self)
    let style = try #require(page.firstMatch(of: /<style>((?s).*?)<\/style>/)).1
    let digest = SHA256.base64(of: Array(style.utf8))
    #expect(
      page.contains(
        "content=\"default-src 'none'; style-src 'sha256-\(digest)'; base-uri 'none'; form-action 'none'\""))
    #expect(page.contains("lang=\"de\""))
    #expect(!page.contains("<script"))
  }

  @Test("Texts from files stand on the page as they are, and are no markup")
  func escaped() throws {
    let document = try MarkupDocument(parsing: try html(hostile()))
    let text = try #require(document.root).text
    #expect(text.contains("W*ida <script>alert(1)</script>"))
    #expect(text.contains("- Ilm_enau_ &lt;b&gt;"))
    #expect(text.contains("Erfunden & „wahr“ <b>"))
    for name in ["script", "img", "b"] {
      #expect(try document.nodes("//*[local-name() = '\(name)']").isEmpty)
    }
  }

  @Test("Every sentence of the pack stands on the page, and the day of its numbers")
  func whole() throws {
    let sample = try PackSample()
    let text = try #require(try MarkupDocument(parsing: try html(sample)).root).text
    for section in try sample.pack().sections {
      #expect(text.contains(section.heading))
      for case .list(let statements) in section.blocks {
        #expect(statements.allSatisfy { text.contains($0.text) })
      }
    }
    #expect(text.contains("Stand der Zahlen: 30.11.2026"))
    #expect(text.contains("Nur für das Netzwerk – nicht zur Veröffentlichung"))
  }

  // MARK: - Markdown

  @Test("In Markdown no text from a file becomes markup or begins a line of its own")
  func markdown() throws {
    let text = try hostile().pack().markdown(in: .german, notices: ["*Erfunden*\n# Nein"])
    // What is left once the program's own marks and all that is escaped are taken out.
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      line.replacing(/^(#{1,3} |> |(  )?- (\*\*(?=.*\*\*))?)/, with: "").replacing(/\\[^A-Za-z0-9]/, with: "")
    }
    for line in lines {
      let rest = line.replacing(/^([^*]*)\*\*/, with: { String($0.output.1) })
      #expect(!rest.contains(/[*_`<>|\[\]#!]/), "\(line)")
      #expect(!line.contains("&lt;"), "\(line)")
      #expect(!line.contains(/[\r\u{2028}\u{85}]/))
      #expect(!line.hasPrefix("- ") && !line.hasPrefix("1. ") && !line.hasPrefix("=") && !line.hasPrefix("+"))
    }
    // As many lines as without hostile texts.
    let tame = try PackSample().pack().markdown(in: .german, notices: ["Erfunden"])
    #expect(text.split(separator: "\n").count == tame.split(separator: "\n").count)
  }

  @Test("Markdown is to be read as it is")
  func markdownShape() throws {
    let text = try PackSample().pack().markdown(in: .german, notices: ["Erfunden"])
    #expect(
      text.hasPrefix(
        """
        # Netzwerktreffen im 4. Quartal 2026

        > Erfunden

        > Nur für das Netzwerk – nicht zur Veröffentlichung

        - Termin: 10.12.2026, 10:00 bis 15:30 Uhr · Rathaus
        - Gastgeberin: Ilmenau · Mit dabei: Hochschule und Universität
        - Themen: Offene Daten

        ## Wer hat abgegeben?

        2 von 4 haben abgegeben. Abgabefrist ist der 03.12.2026.

        - Gera fehlt noch. Bisher war nichts abgegeben.
        - Jena füllt noch aus: 1 von 6 Fragen beantwortet. Bis dahin zählen hier die Antworten aus 2026-Q3.

        ## Zum Erinnern

        ### Ein Text, den Sie so versenden können

        > Guten Tag, am 10.12.2026 trifft sich unser Netzwerk
        """))
    #expect(
      text.contains(
        "- **Jena** – Verabredung: Aufräumen; bis: 2026-Q3; Stand: ▼ überfällig; Antwort seither: –\n"))
    #expect(text.hasSuffix("\n") && !text.hasSuffix("\n\n"))
  }

  // MARK: - Explanation

  @Test("Each sentence has its number, and below it each source once")
  func explanation() throws {
    let pack = try PackSample().pack()
    let lines = pack.explanation(in: .german)
    let numbers = lines.compactMap { $0.firstMatch(of: #/^\[(\d+)\] /#).flatMap { Int($0.output.1) } }
    #expect(numbers == Array(1...pack.statements.count))
    #expect(lines.prefix(2) == ["Wer hat abgegeben?", ""])
    let place = try #require(lines.firstIndex { $0.contains("Weida sucht Hilfe zum Thema") })
    #expect(lines[place + 1] == "      ← Assessments/weida/2026-Q4.json, DV1: 10 · sucht Hilfe")
    let doubled = Pack(
      title: "T",
      sections: [
        PackSection(
          .host, heading: "H",
          blocks: [.list([Statement("a\nb", from: ["s", "t", "s"]), Statement("c", from: [])])])
      ])
    #expect(
      doubled.explanation(in: .english) == [
        "H", "", "[1] a · b", "      ← s", "      ← t", "", "[2] c",
        "      ← follows from the other sentences", "",
      ])
  }

  // MARK: - Calendar

  @Test("The date is a file for calendars; without a day there is none")
  func calendar() throws {
    var sample = try PackSample()
    func lines(_ language: Language) throws -> [String] {
      let bytes = try #require(try sample.scene().calendar(in: language, stamp: try day()))
      return String(decoding: bytes, as: UTF8.self).replacing("\r\n ", with: "")
        .split(separator: "\r\n").map(String.init)
    }
    let german = try lines(.german)
    for line in [
      "UID:meeting-2026-Q4@reifegrad", "DTSTAMP:20261130T000000Z",
      "DTSTART;TZID=Europe/Berlin:20261210T100000", "DTEND;TZID=Europe/Berlin:20261210T153000",
      "SUMMARY:Netzwerktreffen 2026-Q4", "LOCATION:Rathaus",
      "DESCRIPTION:Erfunden\\nGastgeberin: Ilmenau\\n- Offene Daten\\nSelbsteinschätzungen bitte bis 03.12.2026 "
        + "abgeben.",
    ] {
      #expect(german.contains(line))
    }
    #expect(try lines(.english).contains("SUMMARY:Network meeting 2026-Q4"))
    sample.meetings.meetings[1].date = nil
    #expect(try sample.scene().calendar(in: .german, stamp: try day()) == nil)
  }

  // MARK: - Table of needs

  @Test("One number a row, in both forms")
  func needTable() throws {
    let sheet = try #require(try PackSample().scene().sheet)
    let plain = String(
      decoding: NeedTable(sheet, .english).csv(.plain, notices: ["Invented", "Secret"]), as: UTF8.self)
    let lines = plain.split(separator: "\r\n")
    #expect(
      lines.first == "quarter,group,groupName,count,level,question,code,option,name,answered,number,notice")
    #expect(lines.count == 1 + sheet.needRows.count)
    for line in [
      // Weida, Ilmenau and Jena answered; Weida seeks help, Jena is below the middle; 10, 85 and 30.
      "2026-Q4,all,All,lacking,,q1,DV1,,online appointments,3,2,Invented · Secret",
      "2026-Q4,all,All,wishing,,q1,DV1,,online appointments,3,1,Invented · Secret",
      "2026-Q4,all,All,level,5,q1,DV1,,online appointments,3,1,Invented · Secret",
      "2026-Q4,all,All,level,3,q1,DV1,,online appointments,3,0,Invented · Secret",
      "2026-Q4,all,All,support,,k4,K4,training,Training,2,2,Invented · Secret",
      "2026-Q4,all,All,obstacles,,k3,K3,money,Money,2,1,Invented · Secret",
      "2026-Q4,all,All,lacking,,q2,DV2,,DV2 Second question,3,0,Invented · Secret",
    ] {
      #expect(lines.contains(Substring(line)))
    }
    let german = NeedTable(sheet, .german).csv(.german, notices: [])
    #expect(german.prefix(3) == [0xEF, 0xBB, 0xBF])
    #expect(
      String(decoding: german, as: UTF8.self).contains(
        "2026-Q4;all;Alle;lacking;;q1;DV1;;Online-Terminvergabe;3;2;\r\n"))
  }

  @Test("No name in the table becomes a formula")
  func formulas() throws {
    var sample = try PackSample()
    sample.names.topic = "=1+1;2"
    let sheet = try #require(try sample.scene().sheet)
    let text = String(decoding: NeedTable(sheet, .german).csv(.plain, notices: ["@x"]), as: UTF8.self)
    #expect(text.contains(",\"'=1+1;2\",3,2,'@x\r\n"))
  }
}
