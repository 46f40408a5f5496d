import Markup
import Testing

@Suite("XML of feeds")
struct XMLWriterTests {
  @Test("Elements stand inside each other, and what comes from data is escaped")
  func elements() {
    var xml = XMLWriter()
    xml.element("feed", ("xmlns", "urn:a"), ("lang", "\"<&>")) { xml in
      xml.element("title", text: "<b> & \"c\"")
      xml.element("link", ("href", "x?a=1&b=2"))
    }
    #expect(
      String(decoding: xml.finish(), as: UTF8.self) == """
        <?xml version="1.0" encoding="UTF-8"?>

        <feed xmlns="urn:a" lang="&quot;&lt;&amp;&gt;">
        <title>&lt;b&gt; &amp; "c"</title>
        <link href="x?a=1&amp;b=2"/></feed>

        """)
  }
}
