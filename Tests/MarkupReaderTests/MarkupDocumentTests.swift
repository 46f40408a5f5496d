import MarkupReader
import Testing

@Suite("Trees")
struct MarkupDocumentTests {
  private let drawing = """
    <svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="10">
    <g id="a"><text x="1">Jena<tspan>!</tspan></text><text x="2">Gera</text></g><use xlink:href="#a"/></svg>
    """

  @Test("XPath finds nodes in document order, from the document or from a node")
  func paths() throws {
    let document = try MarkupDocument(parsing: Array(drawing.utf8))
    #expect(try document.nodes("//svg:text").map(\.text) == ["Jena!", "Gera"])
    let group = try #require(try document.nodes("//svg:g").first)
    #expect(try group.nodes("svg:text[@x='2']").map(\.text) == ["Gera"])
    #expect(try document.nodes("//svg:text/@x").map(\.text) == ["1", "2"])
    #expect(try document.nodes("//svg:circle").isEmpty)
  }

  @Test("nodes know name, namespace, attributes, children and line")
  func nodes() throws {
    let document = try MarkupDocument(parsing: Array(drawing.utf8))
    let root = try #require(document.root)
    #expect(root.name == "svg")
    #expect(root.namespace == "http://www.w3.org/2000/svg")
    #expect(root["width"] == "10")
    #expect(root["height"] == nil)
    #expect(root.children.map(\.name) == ["g", "use"])
    #expect(root.children.map(\.line) == [2, 2])
    #expect(root.children.last?.attributes.map(\.name) == ["xlink:href"])
    #expect(root.children.last?.attributes.map(\.value) == ["#a"])
  }

  @Test("a node keeps its document alive")
  func lifetime() throws {
    let root = try #require(try MarkupDocument(parsing: Array(drawing.utf8)).root)
    #expect(root.children.count == 2)
  }

  @Test("what is no XPath and what is not well-formed throws")
  func faults() throws {
    let document = try MarkupDocument(parsing: Array(drawing.utf8))
    #expect(throws: MarkupProblem.self) { try document.nodes("//[") }
    #expect(throws: MarkupProblem.self) { try MarkupDocument(parsing: Array("<a>".utf8)) }
    #expect(throws: MarkupProblem.self) { try MarkupDocument(parsing: []) }
  }
}
