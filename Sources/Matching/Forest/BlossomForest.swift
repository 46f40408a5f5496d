/// The search for two more places to pair: trees of tight edges (those without slack) that grow from all free nodes.
///
/// What holds between any two events:
/// - no slack between nodes of the top is negative, no dual of a blossom is negative;
/// - pairs, edges around blossoms and edges of trees are tight;
/// - all free places have the same dual, and all even places duals that are even or odd together with it,
///   so that half the slack between two even nodes is a whole number.
struct BlossomForest: Sendable {
  private(set) var nesting: Nesting
  private(set) var duals: Duals
  private var bridges: Bridges
  /// Of nodes of the top.
  private var label: [Label]
  /// Of nodes of the top that are not odd: the edge with the least slack to them from another even node.
  private var nearest: [Edge?]

  init(_ weights: PairWeights) {
    nesting = Nesting(placeCount: weights.count)
    duals = Duals(weights, nodeCount: nesting.nodeCount)
    bridges = Bridges(nesting)
    label = Array(repeating: .unreached, count: nesting.nodeCount)
    nearest = Array(repeating: nil, count: nesting.nodeCount)
  }

  /// One stage. Between two free nodes there is always an edge, so that it ends with two free places less.
  mutating func matchTwoMore() {
    plant()
    while let (distance, event) = next() {
      moveDuals(by: distance)
      switch event {
      case .grow(let edge):
        grow(edge)
      case .meet(let edge):
        guard let meeting = meeting(of: edge) else {
          augment(edge)
          return
        }
        shrink(edge, at: meeting)
      case .open(let blossom):
        open(blossom)
      }
    }
  }

  private var tops: some Sequence<Int> {
    (0..<nesting.nodeCount).lazy.filter { [nesting] in nesting.isTop[$0] }
  }
}

// MARK: - What happens next

extension BlossomForest {
  /// All free nodes are roots.
  private mutating func plant() {
    for node in tops {
      label[node] = nesting.isFree(node) ? .even : .unreached
      nearest[node] = nil
    }
    for node in tops where label[node] == .even { spread(from: node) }
  }

  /// How far the duals can move until something becomes possible, and what; of several the one of the lowest node.
  private func next() -> (distance: Int, event: Event)? {
    var best: (distance: Int, event: Event)?
    func consider(_ distance: Int, _ event: @autoclosure () -> Event) {
      if best.map({ distance < $0.distance }) ?? true { best = (distance, event()) }
    }
    for node in tops {
      switch label[node] {
      case .unreached:
        if let edge = nearest[node] { consider(duals.slack(edge), .grow(edge)) }
      case .even:
        if let edge = nearest[node] { consider(duals.slack(edge) / 2, .meet(edge)) }
      case .odd:
        if nesting.isBlossom(node) { consider(duals[node] / 2, .open(node)) }
      }
    }
    return best
  }

  /// Lets even places sink and odd ones rise, so that tight edges stay tight: between both nothing changes, inside
  /// a blossom its own dual makes up for it.
  private mutating func moveDuals(by distance: Int) {
    guard distance > 0 else { return }
    for place in 0..<nesting.placeCount {
      switch label[nesting.top[place]] {
      case .unreached: break
      case .even: duals[place] -= distance
      case .odd: duals[place] += distance
      }
    }
    for node in nesting.placeCount..<nesting.nodeCount where nesting.isTop[node] {
      switch label[node] {
      case .unreached: break
      case .even: duals[node] += 2 * distance
      case .odd: duals[node] -= 2 * distance
      }
    }
  }
}

// MARK: - Trees

extension BlossomForest {
  private mutating func grow(_ edge: Edge) {
    let reached = nesting.top[edge.to]
    guard let partner = nesting.partner[nesting.base[reached]] else { return }
    label[reached] = .odd(entry: edge)
    let next = nesting.top[partner]
    label[next] = .even
    spread(from: next)
  }

  /// Tells all others that there is an even node, which may be nearer to them.
  private mutating func spread(from node: Int) {
    for other in tops where other != node { approach(other, from: node) }
  }

  /// Asks all even nodes anew which is nearest.
  private mutating func findNearest(to node: Int) {
    nearest[node] = nil
    for other in tops where other != node && label[other] == .even { approach(node, from: other) }
  }

  private mutating func approach(_ node: Int, from even: Int) {
    let edge = bridges[even, node]
    if nearest[node].map({ duals.slack(edge) < duals.slack($0) }) ?? true { nearest[node] = edge }
  }

  /// From an even node to the next on its way to the root: over its pair to an odd node, and over that one's entry.
  private func step(from node: Int) -> (pair: Edge, entry: Edge)? {
    let base = nesting.base[node]
    guard let partner = nesting.partner[base], case .odd(let entry) = label[nesting.top[partner]] else {
      return nil
    }
    return (Edge(from: base, to: partner), entry)
  }

  /// Where the ways from both ends to their roots meet; nothing if the roots are two.
  private func meeting(of edge: Edge) -> Int? {
    var isOnWay = Array(repeating: false, count: nesting.nodeCount)
    var node = nesting.top[edge.from]
    isOnWay[node] = true
    while let (_, entry) = step(from: node) {
      node = nesting.top[entry.from]
      isOnWay[node] = true
    }
    node = nesting.top[edge.to]
    while !isOnWay[node] {
      guard let (_, entry) = step(from: node) else { return nil }
      node = nesting.top[entry.from]
    }
    return node
  }
}

// MARK: - Pairing along a way

extension BlossomForest {
  /// Pairs along the whole way between two roots: what was a pair is none, and the other way round.
  private mutating func augment(_ edge: Edge) {
    let ways = [edge, edge.reversed].map { edges(toRootFrom: nesting.top[$0.from]) }
    for edge in [edge] + ways.joined() { nesting.pair(edge) }
  }

  /// The edges on the way to the root that are no pairs yet.
  private func edges(toRootFrom node: Int) -> [Edge] {
    var edges: [Edge] = []
    var node = node
    while let (_, entry) = step(from: node) {
      edges.append(entry)
      node = nesting.top[entry.from]
    }
    return edges
  }
}

// MARK: - Blossoms

extension BlossomForest {
  /// Makes an even blossom of the cycle that an edge closes.
  private mutating func shrink(_ edge: Edge, at meeting: Int) {
    let left = way(from: nesting.top[edge.from], to: meeting)
    let right = way(from: nesting.top[edge.to], to: meeting)
    let children = [meeting] + left.nodes.reversed() + right.nodes
    let blossom = nesting.enclose(
      children, edges: left.edges.reversed().map(\.reversed) + [edge] + right.edges)
    duals[blossom] = 0
    bridges.add(blossom, of: children, in: nesting, duals)
    label[blossom] = .even
    findNearest(to: blossom)
    spread(from: blossom)
  }

  /// The nodes from one up to, but without, another one nearer to the root, and the edge that leads on from each.
  private func way(from node: Int, to end: Int) -> (nodes: [Int], edges: [Edge]) {
    var nodes: [Int] = []
    var edges: [Edge] = []
    var node = node
    while node != end, let (pair, entry) = step(from: node) {
      nodes += [node, nesting.top[pair.to]]
      edges += [pair, entry.reversed]
      node = nesting.top[entry.from]
    }
    return (nodes, edges)
  }

  /// Opens an odd blossom: the way from its entry to its base becomes part of the tree, all else is unreached.
  private mutating func open(_ blossom: Int) {
    guard case .odd(var entry) = label[blossom] else { return }
    let first = nesting.child(of: blossom, around: entry.to)
    let opened = nesting.open(blossom)
    for child in opened.children { label[child] = .unreached }
    let way = opened.evenWay(from: first)
    for (index, node) in way.nodes.enumerated() {
      if index.isMultiple(of: 2) {
        label[node] = .odd(entry: entry)
      } else {
        label[node] = .even
        entry = way.edges[index]
      }
    }
    for child in opened.children { findNearest(to: child) }
    for child in opened.children where label[child] == .even { spread(from: child) }
  }
}
