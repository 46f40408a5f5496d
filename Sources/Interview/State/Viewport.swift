/// Which part of a body that is too long the screen shows.
struct Viewport: Sendable, Hashable {
  /// The first line shown.
  var offset = 0
  /// The largest offset that makes sense.
  var limit = 0
  /// The offset at which the line of the pointer is seen.
  var focusOffset = 0
  /// How many lines are shown.
  var rows = 0
  /// The columns in which typed text is laid out.
  var textWidth = Int.max
}
