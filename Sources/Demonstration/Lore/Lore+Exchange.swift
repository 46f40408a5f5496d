internal import MaturityModel

extension Lore {
  /// Where members of the network are made to seek help or to offer it, by question, from the sixth quarter (2026-Q2) on
  /// where nothing else is said.
  static let exchanges: [String: [String: (exchange: Exchange, since: Int)]] = [
    "jena": ["dp4": (.offer, 5), "bt4": (.offer, 5), "dv3": (.offer, 6), "me5": (.wish, 5)],
    "erfurt": ["dv2": (.offer, 5), "dp5": (.offer, 6), "vk3": (.wish, 5), "bt4": (.wish, 6)],
    "gera": ["ok1": (.wish, 5), "dv5": (.wish, 6), "bt4": (.offer, 5)],
    "muehlhausen": ["me2": (.offer, 5), "me4": (.offer, 5), "ok2": (.wish, 5), "is3": (.wish, 6)],
    "ilmenau": ["ok3": (.offer, 5), "dp1": (.offer, 6), "dv5": (.wish, 5), "bt2": (.wish, 6)],
    "thueringer-becken": ["vk2": (.offer, 5), "vk3": (.offer, 6), "is1": (.wish, 5), "sg1": (.wish, 6)],
    "dingelstaedt": ["ik1": (.offer, 5), "me1": (.wish, 6), "is2": (.wish, 6), "sg2": (.wish, 5)],
    "weida": ["dv6": (.offer, 5), "dv2": (.wish, 4), "dv5": (.wish, 6), "is2": (.wish, 6)],
    "seltenrain": ["bt5": (.offer, 5), "is2": (.wish, 5), "dp3": (.wish, 6)],
  ]

  /// What a place says about help beside an answer; nothing beside most.
  func exchange(_ question: String, _ municipality: Municipality, at quarter: Int) -> Exchange? {
    guard isShipped, let own = Self.exchanges[municipality.id]?[question], quarter >= own.since else {
      return nil
    }
    return own.exchange
  }
}
