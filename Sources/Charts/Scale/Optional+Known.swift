extension Double? {
  /// The number if it is one; what is not finite counts as missing, so that it is never drawn as zero.
  var known: Double? { flatMap { $0.isFinite ? $0 : nil } }
}
