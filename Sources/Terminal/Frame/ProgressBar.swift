/// A bar that says how much is done.
public enum ProgressBar {
  /// The bar as a line of exactly `width` columns; `share` is clamped to 0…1.
  ///
  /// It is full only when everything is done, and empty only when nothing is.
  public static func line(share: Double, width: Int, theme: Theme) -> StyledLine {
    let width = max(width, 1)
    let share = share.isFinite ? min(max(share, 0), 1) : 0
    var done = Int((share * Double(width)).rounded())
    if share > 0 { done = max(done, 1) }
    if share < 1 { done = min(done, width - 1) }
    var line = StyledLine()
    line.append(String(repeating: theme.glyphs.barDone, count: done), theme.accent)
    var left = width - done
    if left > 0, done > 0, let edge = theme.glyphs.barEdge {
      line.append(String(edge), theme.secondary)
      left -= 1
    }
    line.append(String(repeating: theme.glyphs.barLeft, count: left), theme.secondary)
    return line
  }
}
