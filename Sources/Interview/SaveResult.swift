public import MaturityModel

/// What became of an assessment that was to be saved.
public enum SaveResult: Sendable, Hashable {
  /// It is on the disk; how it is there, perhaps with answers that others gave meanwhile.
  case saved(Assessment)
  /// Nothing was written: others have changed the same. From now on `onDisk`, what they have left, is what further
  /// changes are made from; nothing where they have removed the file.
  case conflict(AnswerConflict, onDisk: Assessment?)
}
