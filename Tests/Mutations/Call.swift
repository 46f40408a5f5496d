/// What the command line asks for.
struct Call {
  enum Task {
    /// The numbers from 0.
    case all(Int)
    /// The numbers of one worker.
    case part(StrideTo<Int>)
    /// One number again.
    case one(Int, isShown: Bool)
  }

  var task = Task.all(100_000)
  var seed = 1
  var questionnaires: [String] = []

  init?(_ arguments: ArraySlice<String>) {
    var rest = arguments
    var only: Int?
    var isShown = false
    while let word = rest.popFirst() {
      switch word {
      case "--show": isShown = true
      case "--count", "--seed", "--only":
        guard let number = rest.popFirst().flatMap({ Int($0) }), number >= 0 else { return nil }
        if word == "--count" { task = .all(number) }
        if word == "--seed" { seed = number }
        if word == "--only" { only = number }
      case "--part":
        let numbers = (rest.popFirst() ?? "").split(separator: ":").compactMap { Int($0) }
        guard numbers.count == 3, numbers[2] > 0 else { return nil }
        task = .part(stride(from: numbers[0], to: numbers[1], by: numbers[2]))
      default:
        guard !word.hasPrefix("-") else { return nil }
        questionnaires.append(word)
      }
    }
    if let only { task = .one(only, isShown: isShown) }
    guard !questionnaires.isEmpty else { return nil }
  }

  /// The words of another call for the same files.
  var words: [String] { ["--seed", String(seed)] + questionnaires }
}
