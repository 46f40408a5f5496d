internal import Markup

extension SVGWriter {
  /// Writes the lines of a label; `y` is where the first line stands.
  mutating func label(
    _ lines: [String], x: Double, y: Double, style: TextStyle = .label, class styleClass: String = ""
  ) {
    guard let first = lines.first else { return }
    element(.text, .when(x != 0, .x(x)), .y(y), .when(!styleClass.isEmpty, .class(styleClass))) { svg in
      svg.text(first)
      for line in lines.dropFirst() {
        svg.element(.tspan, .x(x), .dy(style.lineHeight), text: line)
      }
    }
  }

  /// Writes a label of one line.
  mutating func label(_ text: String, x: Double, y: Double, class styleClass: String = "") {
    element(
      .text, .when(x != 0, .x(x)), .y(y), .when(!styleClass.isEmpty, .class(styleClass)), text: text)
  }
}
