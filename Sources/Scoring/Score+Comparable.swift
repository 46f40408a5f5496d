extension Score {
  /// Whether a dimension directly below had a value in another score and has none in this one; then the whole is another
  /// one without it, and both cannot be compared.
  public func lacksDimensions(of other: Score) -> Bool {
    let counted = Set(dimensions.filter { $0.value != nil }.map(\.id))
    return other.dimensions.contains { $0.value != nil && !counted.contains($0.id) }
  }
}
