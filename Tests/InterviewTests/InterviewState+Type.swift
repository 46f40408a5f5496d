import Terminal

@testable import Interview

extension InterviewState {
  /// Types keys and lets every save succeed; returns what the last key asked for.
  @discardableResult
  mutating func type(_ text: String) -> [InterviewEffect] {
    var last: [InterviewEffect] = []
    for key in [Key].typing(text) {
      last = apply(.key(key), at: Scene.time)
      while case .save(let assessment) = last.first {
        last = apply(.saved(assessment), at: Scene.time)
      }
    }
    return last
  }
}
