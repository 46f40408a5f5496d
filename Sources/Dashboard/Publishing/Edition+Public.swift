extension Edition {
  /// Whether everybody may find it.
  var isPublic: Bool {
    switch self {
    case .network: false
    }
  }
}
