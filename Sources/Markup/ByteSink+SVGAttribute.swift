extension ByteSink {
  mutating func append(_ attribute: SVGAttribute) {
    switch attribute {
    case .id(let text): append(" id=\"", text)
    case .class(let text): append(" class=\"", text)
    case .role(let text): append(" role=\"", text)
    case .lang(let text): append(" lang=\"", text)
    case .aria(let property, let text):
      append(name: property.rawValue)
      append(escaping: text, in: .quotes)
      append(UInt8(ascii: "\""))
    case .x(let number): append(" x=\"", number)
    case .y(let number): append(" y=\"", number)
    case .x1(let number): append(" x1=\"", number)
    case .y1(let number): append(" y1=\"", number)
    case .x2(let number): append(" x2=\"", number)
    case .y2(let number): append(" y2=\"", number)
    case .dx(let number): append(" dx=\"", number)
    case .dy(let number): append(" dy=\"", number)
    case .cx(let number): append(" cx=\"", number)
    case .cy(let number): append(" cy=\"", number)
    case .r(let number): append(" r=\"", number)
    case .rx(let number): append(" rx=\"", number)
    case .ry(let number): append(" ry=\"", number)
    case .width(let number): append(" width=\"", number)
    case .height(let number): append(" height=\"", number)
    case .viewBox(let width, let height):
      append(" viewBox=\"0 0 ")
      append(width)
      append(UInt8(ascii: " "))
      append(height)
      append(UInt8(ascii: "\""))
    case .translate(let x, let y):
      append(" transform=\"translate(")
      append(x)
      append(UInt8(ascii: " "))
      append(y)
      append(")\"")
    case .rotate(let degrees):
      append(" transform=\"rotate(")
      append(degrees)
      append(")\"")
    case .fillReference(let id):
      append(" fill=\"url(#")
      append(escaping: id, in: .quotes)
      append(")\"")
    case .clipReference(let id):
      append(" clip-path=\"url(#")
      append(escaping: id, in: .quotes)
      append(")\"")
    case .patternInUserUnits: append(" patternUnits=\"userSpaceOnUse\"")
    case .use(let id):
      append(" href=\"#")
      append(escaping: id, in: .quotes)
      append(UInt8(ascii: "\""))
    case .absent: break
    }
  }
}
