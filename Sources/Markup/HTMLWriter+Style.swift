extension HTMLWriter {
  /// Writes a style sheet from the program's own files into the page.
  ///
  /// It must not hold `<` or `&`, so that HTML and XML read the same, and a digest of it is that of the element.
  public mutating func style(_ sheet: some Collection<UInt8>) {
    sink.append("<style>")
    sink.append(verbatim: sheet)
    sink.append("</style>")
  }
}
