extension SVGWriter {
  /// Writes the element `svg` around the content of a drawing that was made safe before, hidden from those who do
  /// not see.
  ///
  /// - Parameters:
  ///   - content: well-formed elements of SVG that load and run nothing.
  ///   - viewBox: left, top, width and height of what is shown.
  ///   - styleClass: what the style sheet calls it.
  public mutating func decoration(
    _ content: some Collection<UInt8>, viewBox: (Double, Double, Double, Double), class styleClass: String
  ) {
    sink.append(
      "<svg xmlns=\"http://www.w3.org/2000/svg\" aria-hidden=\"true\" focusable=\"false\" viewBox=\"")
    for (place, number) in [viewBox.0, viewBox.1, viewBox.2, viewBox.3].enumerated() {
      if place > 0 { sink.append(UInt8(ascii: " ")) }
      sink.append(number)
    }
    sink.append(UInt8(ascii: "\""))
    sink.append(SVGAttribute.class(styleClass))
    sink.append(UInt8(ascii: ">"))
    sink.append(verbatim: content)
    sink.append("</svg>")
  }
}
