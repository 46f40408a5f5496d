/// The places, the blossoms around them, and who is paired with whom.
///
/// Places and blossoms are nodes, numbered together: first all places, then the blossoms. Each node has an odd number
/// of members, and all of them but its base are paired inside. At the top is a node that lies in no blossom;
/// every place has exactly one of these around it.
struct Nesting: Sendable {
  let placeCount: Int
  /// Places and as many blossoms as there can be at once: each has two members more than its greatest child.
  let nodeCount: Int
  /// The partner of each place, nothing while it is free.
  private(set) var partner: [Int?]
  /// The node of the top around each place.
  private(set) var top: [Int]
  /// The member of each node that is paired outside, or free.
  private(set) var base: [Int]
  /// Whether a node exists and lies in no other.
  private(set) var isTop: [Bool]
  private var parent: [Int?]
  private var blossoms: [Blossom]
  private var unused: [Int]

  /// Nobody has a partner.
  init(placeCount: Int) {
    self.placeCount = placeCount
    nodeCount = placeCount + placeCount / 2
    partner = Array(repeating: nil, count: placeCount)
    top = Array(0..<placeCount)
    base = Array(0..<nodeCount)
    isTop = (0..<nodeCount).map { $0 < placeCount }
    parent = Array(repeating: nil, count: nodeCount)
    blossoms = Array(repeating: .none, count: nodeCount - placeCount)
    unused = (placeCount..<nodeCount).reversed()
  }

  func isBlossom(_ node: Int) -> Bool { node >= placeCount }

  func exists(_ node: Int) -> Bool { !isBlossom(node) || !blossoms[node - placeCount].children.isEmpty }

  func members(of node: Int) -> [Int] { isBlossom(node) ? blossoms[node - placeCount].members : [node] }

  /// Whether the base of a node has no partner.
  func isFree(_ node: Int) -> Bool { partner[base[node]] == nil }

  /// Makes a blossom of nodes of the top; the first is not paired with any of the others, all others are so along the
  /// edges at odd indices.
  mutating func enclose(_ children: [Int], edges: [Edge]) -> Int {
    let node = unused.removeLast()
    let members = children.flatMap { self.members(of: $0) }
    blossoms[node - placeCount] = Blossom(children: children, edges: edges, members: members)
    base[node] = base[children[0]]
    for child in children {
      parent[child] = node
      isTop[child] = false
    }
    isTop[node] = true
    for member in members { top[member] = node }
    return node
  }

  /// Takes a blossom of the top apart; what was around its cycle is at the top then.
  mutating func open(_ node: Int) -> Blossom {
    let blossom = blossoms[node - placeCount]
    blossoms[node - placeCount] = .none
    isTop[node] = false
    unused.append(node)
    for child in blossom.children {
      parent[child] = nil
      isTop[child] = true
      for member in members(of: child) { top[member] = child }
    }
    return blossom
  }

  /// Pairs two places of different nodes of the top; both become the bases of theirs.
  mutating func pair(_ edge: Edge) {
    rebase(top[edge.from], on: edge.from)
    rebase(top[edge.to], on: edge.to)
    join(edge)
  }

  /// The child of a node around one of its members.
  func child(of node: Int, around place: Int) -> Int {
    var child = place
    while let next = parent[child], next != node { child = next }
    return child
  }

  /// Pairs the members of a node anew, so that another one has no partner among them.
  private mutating func rebase(_ node: Int, on place: Int) {
    guard base[node] != place else { return }
    base[node] = place
    let first = child(of: node, around: place)
    blossoms[node - placeCount].turn(toFront: first)
    let blossom = blossoms[node - placeCount]
    rebase(first, on: place)
    for index in stride(from: 1, to: blossom.edges.count, by: 2) {
      let edge = blossom.edges[index]
      rebase(blossom.children[index], on: edge.from)
      rebase(blossom.children[index + 1], on: edge.to)
      join(edge)
    }
  }

  private mutating func join(_ edge: Edge) {
    partner[edge.from] = edge.to
    partner[edge.to] = edge.from
  }
}
