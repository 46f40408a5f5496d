/// An attribute of an HTML element. Boolean ones are written `open=""`, so that the page is XML too.
public enum HTMLAttribute: Sendable {
  case id(String)
  case `class`(String)
  case lang(String)
  case title(String)
  case role(String)
  case aria(ARIA, String)
  case data(StaticString, String)
  case tabindex(Int)
  case hidden

  case href(LinkTarget)
  case src(LinkTarget)
  case alt(String)
  case width(Int)
  /// As wide as what it stands in.
  case fullWidth
  case height(Int)
  case rel(String)
  case hreflang(String)
  case type(String)
  case media(String)
  case download(String)
  case loading(String)
  case decoding(String)
  case target(String)
  case sandbox(String)

  case charset(String)
  case name(String)
  case content(String)
  case httpEquiv(String)
  case property(String)

  case `for`(String)
  case value(String)
  case min(Double)
  case max(Double)
  case placeholder(String)
  case autocomplete(String)
  case checked
  case selected
  case disabled
  case readonly
  case required
  case multiple
  case open

  case scope(String)
  case headers(String)
  case colspan(Int)
  case rowspan(Int)
  case span(Int)
  case datetime(String)
  case start(Int)
  case reversed
  case `defer`

  /// Writes nothing; what `when` gives if its condition does not hold.
  case absent

  /// The attribute if a condition holds, else nothing.
  public static func when(_ condition: Bool, _ attribute: @autoclosure () -> HTMLAttribute) -> HTMLAttribute {
    condition ? attribute() : .absent
  }
}
