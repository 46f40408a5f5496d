extension HTMLWriter {
  /// Writes a style sheet from the program's own files into the page.
  ///
  /// It must not hold `<` or `&`, so that HTML and XML read the same, and a digest of it is that of the element.
  public mutating func style(_ sheet: some Collection<UInt8>) {
    sink.append("<style>")
    sink.append(verbatim: sheet)
    sink.append("</style>")
  }

  /// Writes a script from the program's own files into the page; it runs once the page has been read.
  ///
  /// Where it holds `<` or `&` it must stand in a CDATA section that a comment of the script hides from HTML.
  public mutating func script(_ script: some Collection<UInt8>) {
    sink.append("<script type=\"module\">")
    sink.append(verbatim: script)
    sink.append("</script>")
  }

  /// Writes data for scripts into the page, which no browser runs.
  ///
  /// - Parameters:
  ///   - id: by which scripts find them.
  ///   - json: the data; what could end the element is written as an escape of JSON.
  public mutating func dataBlock(id: String, _ json: some Collection<UInt8>) {
    sink.append("<script type=\"application/json\"")
    sink.append(HTMLAttribute.id(id))
    sink.append(UInt8(ascii: ">"))
    sink.append(escaping: String(decoding: json, as: UTF8.self), in: .json)
    sink.append("</script>")
  }
}
