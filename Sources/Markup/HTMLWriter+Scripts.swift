/// The two elements whose content HTML does not decode; written so that XML reads the same.
extension HTMLWriter {
  /// Writes a script that lies in a file of its own and runs after the page is read.
  public mutating func script(src: LinkTarget) {
    sink.append("<script")
    sink.append(HTMLAttribute.src(src))
    sink.append(" defer=\"\"></script>")
  }

  /// Writes JSON for scripts to read; `<`, `>` and `&` become `\u003c` and so on, which means the same.
  public mutating func json(id: String, _ json: some Collection<UInt8>) {
    sink.append("<script type=\"application/json\"")
    sink.append(HTMLAttribute.id(id))
    sink.append(UInt8(ascii: ">"))
    for byte in json {
      switch byte {
      case UInt8(ascii: "<"): sink.append("\\u003c")
      case UInt8(ascii: ">"): sink.append("\\u003e")
      case UInt8(ascii: "&"): sink.append("\\u0026")
      default: sink.append(byte)
      }
    }
    sink.append("</script>")
  }

  /// Writes a style sheet from the program's own files into the page.
  ///
  /// It must not hold `<` or `&`, so that HTML and XML read the same, and a digest of it is that of the element.
  public mutating func style(_ sheet: some Collection<UInt8>) {
    sink.append("<style>")
    sink.append(verbatim: sheet)
    sink.append("</style>")
  }
}
