internal import Markup

extension SVGWriter {
  /// Writes texts that stand on lines or areas with a rim in the page's colour around them.
  ///
  /// On pages the rim is painted by the style sheet. Many programs that open files do not know that style
  /// (`paint-order`), so there the rim is a copy of the texts below them.
  mutating func haloed(_ styleClass: String, in frame: ChartFrame, texts: (inout SVGWriter) -> Void) {
    guard frame.isStandalone else {
      element(.g, .class("c-h \(styleClass)"), content: texts)
      return
    }
    element(.g, .class("\(styleClass) c-h0"), content: texts)
    element(.g, .class(styleClass), content: texts)
  }
}
