/// An element that has a start tag, content and an end tag.
public enum HTMLElement: String, Sendable {
  case head, title, body
  case header, footer, main, nav, section, article, aside, address, search, hgroup
  case h1, h2, h3, h4, h5, h6
  case p, div, span, blockquote, pre, figure, figcaption
  case ul, ol, li, dl, dt, dd
  case a, abbr, b, cite, code, data, del, dfn, em, i, ins, kbd, mark, q, s, samp, small, strong, sub, sup
  case time, `var`, output, meter, progress
  case table, caption, colgroup, thead, tbody, tfoot, tr, th, td
  case form, label, button, select, option, optgroup, textarea, fieldset, legend, datalist
  case details, summary, dialog, picture, iframe, noscript, template
}
