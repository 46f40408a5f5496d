internal import MaturityModel

extension Lore {
  /// What members of the network are made to want: dimension (nothing for the whole), level, since and by when.
  static let targets: [String: [(dimension: String?, level: String, since: String, by: String)]] = [
    "jena": [(nil, "shaping", "2026-Q1", "2028-Q4"), ("me", "anchoring", "2026-Q2", "2027-Q2")],
    "erfurt": [("dp", "shaping", "2026-Q1", "2027-Q2")],
    "gera": [(nil, "anchoring", "2026-Q1", "2027-Q4")],
    "ilmenau": [(nil, "networking", "2026-Q1", "2028-Q2"), ("dv", "anchoring", "2026-Q2", "2027-Q1")],
    "muehlhausen": [("dv", "anchoring", "2025-Q2", "2026-Q3"), ("is", "anchoring", "2026-Q1", "2027-Q4")],
    "dingelstaedt": [("dv", "networking", "2026-Q1", "2028-Q4")],
    "weida": [("dv", "networking", "2025-Q3", "2026-Q4")],
    "seltenrain": [(nil, "anchoring", "2026-Q1", "2027-Q4")],
  ]
}
