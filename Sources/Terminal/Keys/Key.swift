/// One thing that a person did on the keyboard.
public enum Key: Hashable, Sendable {
  /// A visible character or a space; a combining mark arrives as a character of its own.
  case character(Character)
  /// A text pasted in one go, with its line breaks.
  case paste(String)
  /// Enter or Return.
  case enter
  /// Control-J or Alt-Enter: a line break inside a text, where one can be.
  case lineBreak
  /// F1, with whatever is held.
  case f1
  /// Tab.
  case tab
  /// Shift and Tab.
  case backTab
  /// Escape, on its own.
  case escape
  /// Backspace: the character before the cursor.
  case backspace
  /// Delete: the character at the cursor.
  case delete
  /// Control-W or Alt-Backspace: the word before the cursor.
  case deleteWordBackward
  /// Alt-D or Control-Delete: the word after the cursor.
  case deleteWordForward
  /// Arrow up.
  case up
  /// Arrow down.
  case down
  /// Arrow left.
  case left
  /// Arrow right.
  case right
  /// Control-Left, Alt-Left or Alt-B: to the start of a word.
  case wordLeft
  /// Control-Right, Alt-Right or Alt-F: to the end of a word.
  case wordRight
  /// Home.
  case home
  /// End.
  case end
  /// Page up.
  case pageUp
  /// Page down.
  case pageDown
  /// Control with a lower-case letter.
  case control(Character)
  /// Alt with a character that has no meaning of its own above.
  case alt(Character)
}
