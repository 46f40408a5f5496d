import MarkupReader
import Testing

@Suite("Inspection")
struct PageInspectionTests {
  private func inspect(_ text: String) -> PageInspection {
    PageInspection(inspecting: Array(text.utf8))
  }

  @Test("ids are collected, and each one that stands twice is named once")
  func ids() {
    let page = inspect("<a id=\"x\"><b id=\"y\"/><b id=\"x\"/><b id=\"x\"/><b id=\"y\"/></a>")
    #expect(page.ids == ["x", "y"])
    #expect(page.duplicateIDs == ["x", "y"])
    #expect(page.elementCount == 5)
    #expect(page.isWellFormed)
  }

  @Test("references are collected with the line where they stand")
  func references() {
    let page = inspect(
      """
      <html><a href="weida.html#x"/><img src="logo.svg"/>
      <label for="q"/><p aria-labelledby="a  b" aria-describedby="c"/>
      <td headers="h1"/></html>
      """)
    #expect(
      page.references.map(\.kind) == [.href, .src, .label, .labelledBy, .labelledBy, .describedBy, .headers])
    #expect(page.references.map(\.target) == ["weida.html#x", "logo.svg", "q", "a", "b", "c", "h1"])
    #expect(page.references.map(\.line) == [1, 1, 2, 2, 2, 2, 3])
  }

  @Test("references to ids that are not there dangle")
  func dangling() {
    let page = inspect(
      "<a id=\"x\" href=\"#x\"><b href=\"#y\"/><b aria-labelledby=\"x z\"/><b href=\"#\"/></a>")
    #expect(page.danglingReferences.map(\.target) == ["#y", "z"])
  }

  @Test("drawings are found with their own title and description, links and tab stops inside are counted")
  func drawings() {
    let page = inspect(
      """
      <html xmlns="http://www.w3.org/1999/xhtml"><title>Page</title>
      <svg xmlns="http://www.w3.org/2000/svg" role="img"><title>A</title><desc>B</desc><g/></svg>
      <svg xmlns="http://www.w3.org/2000/svg" role="img"><g><title>deeper</title><a href="x"/></g>
      <path tabindex="0"/></svg>
      <svg role="presentation"><title>C</title></svg><a href="y"/></html>
      """)
    #expect(page.drawings.map(\.line) == [2, 3])
    #expect(page.drawings.map(\.hasTitle) == [true, false])
    #expect(page.drawings.map(\.hasDescription) == [true, false])
    #expect(page.drawings.map(\.tabStops) == [0, 2])
  }

  @Test("values are read as written by the program: references in them are resolved")
  func values() {
    #expect(inspect("<a href=\"?a=1&amp;b=2\"/>").references.map(\.target) == ["?a=1&b=2"])
  }
}
