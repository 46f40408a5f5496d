extension String {
  /// The same with a capital letter at its start, as headings have it.
  var withCapital: String { prefix(1).uppercased() + dropFirst() }
}
