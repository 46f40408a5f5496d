internal import Markup

extension SVGWriter {
  /// Writes texts that stand on lines or areas with a rim in the page's colour around them.
  ///
  /// On pages the rim is painted by the style sheet. Many programs that open files do not know that style
  /// (`paint-order`), so there the rim is a copy of the texts below them; see `DrawnChart`.
  mutating func haloed(_ styleClass: String, texts: (inout SVGWriter) -> Void) {
    marked {
      $0.element(.g, .class(DrawnChart.haloClass + styleClass), content: texts)
    }
  }
}
