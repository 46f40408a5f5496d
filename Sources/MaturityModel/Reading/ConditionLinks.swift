internal import LocatedJSON

/// A question that a condition refers to, and the first question that it governs.
struct ConditionLink {
  var target: String
  var place: JSONValue
  var firstGoverned: Int
  /// All that it governs.
  var owners: Range<Int>
}

/// Questions in the order of asking; of two with the same id the first counts.
struct AskingOrder {
  private(set) var ids: [String?] = []
  private var indices: [String: Int] = [:]

  var count: Int { ids.count }
  var known: some Sequence<String> { indices.keys }

  /// Adds a question and returns its index.
  mutating func append(_ id: String?) -> Int {
    if let id, indices[id] == nil { indices[id] = ids.count }
    ids.append(id)
    return ids.count - 1
  }

  func index(of id: String) -> Int? { indices[id] }
}

/// Where conditions lead: from each question to those that it depends on.
struct ConditionLinks {
  /// References side by side that govern the same, which is one condition.
  private struct Group {
    var owners: Range<Int>
    var targets: [Int]
  }

  private let links: [ConditionLink]
  private let order: AskingOrder
  private var groups: [Group] = []
  /// The groups that govern a question, by its index.
  private var governing: [[Int]]

  init(_ links: [ConditionLink], _ order: AskingOrder) {
    self.links = links
    self.order = order
    governing = [[Int]](repeating: [], count: order.count)
    for link in links {
      guard let target = order.index(of: link.target) else { continue }
      if groups.last?.owners == link.owners {
        groups[groups.count - 1].targets.append(target)
        continue
      }
      for owner in link.owners.clamped(to: 0..<order.count) { governing[owner].append(groups.count) }
      groups.append(Group(owners: link.owners, targets: [target]))
    }
  }

  /// Reports references to questions that are not there, come later or lead back in a circle.
  func check(_ reader: FileReader) {
    let leadToCircle = self.leadToCircle
    for link in links {
      guard !reader.isFull else { return }
      guard let target = order.index(of: link.target) else {
        let suggestion = Suggestion.nearest(to: link.target, in: order.known)
        reader.report(.unknownQuestion(link.target, suggestion: suggestion), at: link.place)
        continue
      }
      guard target >= link.firstGoverned else { continue }
      if leadToCircle[target], let circle = circle(through: link, target, among: leadToCircle) {
        reader.report(.conditionCycle(circle), at: link.place)
      } else {
        reader.report(.laterQuestion(link.target), at: link.place)
      }
    }
  }

  /// By index, whether a question depends on a circle, so that most need not be searched for one: what is left after
  /// taking away, again and again, those that depend on nothing.
  private var leadToCircle: [Bool] {
    var referring = [[Int]](repeating: [], count: order.count)
    for (index, group) in groups.enumerated() {
      for target in group.targets { referring[target].append(index) }
    }
    var targetsLeft = groups.map(\.targets.count)
    var groupsLeft = governing.map(\.count)
    var leads = [Bool](repeating: true, count: order.count)
    var free = groupsLeft.indices.filter { groupsLeft[$0] == 0 }
    while let question = free.popLast() {
      leads[question] = false
      for group in referring[question] {
        targetsLeft[group] -= 1
        guard targetsLeft[group] == 0 else { continue }
        for owner in groups[group].owners.clamped(to: governing.indices) {
          groupsLeft[owner] -= 1
          if groupsLeft[owner] == 0 { free.append(owner) }
        }
      }
    }
    return leads
  }

  /// The shortest way from a question through conditions back to one that the link governs.
  ///
  /// It takes each question and each condition once.
  private func circle(
    through link: ConditionLink, _ target: Int, among leadToCircle: [Bool]
  ) -> [String]? {
    var from: [Int: Int] = [:]
    var seen: Set<Int> = []
    var queue = [target]
    var next = 0
    while next < queue.count {
      let current = queue[next]
      next += 1
      if link.owners.contains(current) {
        var way = [current]
        while let before = from[way[way.count - 1]] { way.append(before) }
        return way.reversed().compactMap { order.ids[$0] } + [link.target]
      }
      for group in governing[current] where seen.insert(group).inserted {
        for further in groups[group].targets
        where further != target && from[further] == nil && leadToCircle[further] {
          from[further] = current
          queue.append(further)
        }
      }
    }
    return nil
  }
}
