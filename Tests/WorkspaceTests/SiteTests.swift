import LocatedJSON
import MarkupReader
import MaturityModel
import Shipped
import Testing
import Workspace

@Suite("The site's settings and logo in a workspace")
struct SiteTests {
  private func read(_ settings: String?, logo: String? = nil) throws -> Reading<Site>? {
    let folder = try TemporaryFolder()
    if let settings { try folder.write(settings, to: "site.json") }
    if let logo { try folder.write(logo, to: "logo.svg") }
    return Workspace(root: folder.path).readSite()
  }

  @Test("Without a file there are no settings; with an empty one there is nothing to say")
  func none() throws {
    #expect(try read(nil) == nil)
    let reading = try #require(try read("{}"))
    #expect(reading.diagnostics == [])
    #expect(reading.value?.settings == SiteSettings())
    #expect(reading.value?.logo == nil)
  }

  @Test("The logo is read with the settings; what is left out of it is told with its line")
  func logo() throws {
    let drawing = """
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1">
        <rect width="1" height="1"/>
        <script>alert(1)</script>
      </svg>
      """
    let reading = try #require(try read(#"{"logo": "logo.svg"}"#, logo: drawing))
    #expect(reading.value?.logo?.content.isEmpty == false)
    let warning = try #require(reading.diagnostics.first)
    #expect(reading.diagnostics.count == 1)
    #expect(warning.problem == .site(.leftOut("<script>", count: 1)))
    #expect(warning.severity == .warning)
    #expect(warning.file == "logo.svg")
    #expect(warning.position?.line == 3)
    #expect(warning.position?.sourceLine == "  <script>alert(1)</script>")
  }

  @Test("A logo that is not there or no drawing is an error")
  func broken() throws {
    let settings = #"{"logo": "logo.svg"}"#
    let gone = try #require(try read(settings))
    #expect(gone.diagnostics.map(\.problem) == [.site(.noLogo("logo.svg"))])
    #expect(gone.value == nil)
    let other = try #require(try read(settings, logo: "<html xmlns='http://www.w3.org/1999/xhtml'/>"))
    #expect(other.diagnostics.map(\.problem) == [.site(.noDrawing)])
    #expect(other.value == nil)
    let cut = try #require(try read(settings, logo: "<svg xmlns='http://www.w3.org/2000/svg'>\n<g>"))
    #expect(cut.diagnostics.first?.position?.line == 2)
    #expect(cut.value == nil)
  }

  @Test("The shipped example's logo is whole: nothing has to be left out")
  func example() throws {
    let drawing = try SafeDrawing(sanitising: ShippedFile.exampleLogo.bytes, prefix: "logo-")
    #expect(drawing.leftOut == [])
  }
}
