import Markup
import Testing

@Suite("SVG")
struct SVGWriterTests {
  private func svg(_ write: (inout SVGWriter) -> Void) -> String {
    var writer = SVGWriter(capacity: 0)
    write(&writer)
    return String(decoding: writer.finish(), as: UTF8.self)
  }

  private func written(_ number: Double) -> String {
    String(svg { $0.element(.circle, .r(number)) }.dropFirst(11).dropLast(3))
  }

  @Test(
    "numbers are written with at most two decimals in their shortest form",
    arguments: [
      (0, "0"), (12, "12"), (0.5, ".5"), (-0.5, "-.5"), (3.25, "3.25"), (-3.256, "-3.26"), (1.006, "1.01"),
      (99.999, "100"), (-0.004, "0"), (0.05, ".05"), (1234567.1, "1234567.1"), (-10, "-10"), (340, "340"),
    ] as [(Double, String)])
  func numbers(_ number: Double, _ text: String) {
    #expect(written(number) == text)
  }

  @Test("what is not a number is written as 0", arguments: [Double.nan, .infinity, -.infinity, 1e300])
  func notNumbers(_ number: Double) {
    #expect(written(number) == "0")
  }

  @Test("paths move in relative steps of tenths, with straight lines in their short form")
  func path() {
    let text = svg { svg in
      svg.path(.class("g")) { path in
        path.move(10, 20)
        path.line(30, 20)
        path.line(30, 15.55)
        path.line(29, 16)
        path.line(28, 15)
        path.close()
        path.move(0.5, 0.5)
        path.line(1, 0.5)
      }
    }
    #expect(text == #"<path class="g" d="M10 20h20v-4.4l-1 .4-1-1zm-9.5-19.5h.5"/>"#)
  }

  @Test("rounding errors of a path do not add up")
  func drift() {
    let text = svg { svg in
      svg.path { path in
        path.move(0, 0)
        for step in 1...4 { path.line(Double(step) * 1.26, Double(step)) }
      }
    }
    // 1.26, 2.52, 3.78, 5.04 are 1.3, 2.5, 3.8, 5 on the grid of tenths.
    #expect(text == #"<path d="M0 0l1.3 1 1.2 1 1.3 1 1.2 1"/>"#)
  }

  @Test("steps too small to see are left out")
  func smallSteps() {
    let text = svg { svg in
      svg.path { path in
        path.move(1, 1)
        path.line(1.04, 1.04)
        path.line(2, 1)
      }
    }
    #expect(text == #"<path d="M1 1h1"/>"#)
  }

  @Test("rectangles and arcs are written whole")
  func shapes() {
    let text = svg { svg in
      svg.path { path in
        path.rectangle(x: 1, y: 2, width: 3, height: 4)
        path.move(0, 0)
        path.arc(radius: 5, sweep: true, 10, 0)
      }
    }
    #expect(text == #"<path d="M1 2h3v4h-3zm-1-2a5 5 0 0 1 10 0"/>"#)
  }

  @Test("curves are written in steps from where the pen is")
  func curves() {
    let text = svg { svg in
      svg.path { path in
        path.move(10, 10)
        path.curve(20, 10, 20, 30, 30, 30)
        path.curve(20, 30, 20, 10, 10, 10)
      }
    }
    #expect(text == #"<path d="M10 10c10 0 10 20 20 20-10 0-10-20-20-20"/>"#)
  }

  @Test("texts and references inside a drawing are escaped")
  func escaping() {
    let text = svg { svg in
      svg.element(.text, .x(1), text: "A & B")
      svg.element(.rect, .fillReference(id: "a\"b"))
      svg.element(.g, .translate(1.5, -2)) { $0.element(.title, text: "<") }
    }
    #expect(
      text
        == #"<text x="1">A &amp; B</text><rect fill="url(#a&quot;b)"/>"#
        + #"<g transform="translate(1.5 -2)"><title>&lt;</title></g>"#)
  }
}
