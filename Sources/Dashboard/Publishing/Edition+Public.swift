extension Edition {
  /// Whether everybody may find it.
  var isPublic: Bool { self == .public }
}
