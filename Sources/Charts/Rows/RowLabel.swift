/// What a row of a chart is called.
struct RowLabel {
  let text: String
  let isOwn: Bool
  /// How high its marks are, where they are not as high as those of the other rows.
  var markHeight: Double?

  var style: TextStyle { isOwn ? .strong : .label }
}
