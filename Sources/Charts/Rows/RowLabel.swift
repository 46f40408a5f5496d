/// What a row of a chart is called.
struct RowLabel {
  let text: String
  let isOwn: Bool

  var style: TextStyle { isOwn ? .strong : .label }
}
