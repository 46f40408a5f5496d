/// An element without content, written `<br/>`.
public enum HTMLVoidElement: String, Sendable {
  case meta, link, br, hr, wbr, img, source, input, col
}
