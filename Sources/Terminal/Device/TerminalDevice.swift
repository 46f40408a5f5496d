/// A terminal: keys in, frames out.
public protocol TerminalDevice: AnyObject {
  /// Its size now.
  var size: TerminalSize { get }

  /// Waits for what happens next.
  func next() -> TerminalEvent

  /// Shows a frame; where it can not be written, ``next()`` reports why.
  func show(_ frame: Frame)
}
