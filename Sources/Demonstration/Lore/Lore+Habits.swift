extension Lore {
  /// Options of the shipped questionnaire from what is common to what is rare, by question.
  static let habits: [String: [String]] = [
    "sg4": ["climate", "culture", "education", "mobility", "housing", "economy", "health"],
    "dv4": ["invoices", "state-platform", "payment", "account", "eid", "notice"],
    "bt5": [
      "assisted-application", "help-desk", "public-devices", "easy-language", "broadcast", "other-languages",
    ],
    "dp5": ["building-energy", "environment", "street-lighting", "visits", "traffic", "geodata-3d"],
    "ik5": ["sirens", "wifi", "charging", "info-displays", "coworking"],
    "is3": [
      "updates", "second-factor", "network-segments", "offline-backup", "training", "emergency-support",
    ],
    "vk4": [
      "neighbours", "district", "it-provider", "associations", "municipal-companies", "business", "research",
    ],
    "k1": [
      "funding", "it-operations", "processes", "data-protection", "participation", "strategy", "data",
      "information-security",
    ],
    "k6": [
      "staff", "own-funds", "knowledge", "funding-procedures", "connectivity", "legal-uncertainty", "demand",
      "interfaces", "political-mandate",
    ],
    "k7": [
      "funding-applications", "templates", "partner-municipality", "joint-procurement", "training",
      "expertise",
      "contacts", "strategy-advice",
    ],
  ]

  /// Where large places differ.
  static let habitsOfLargePlaces: [String: [String]] = [
    "sg4": ["mobility", "climate", "economy", "housing", "education", "culture", "health"],
    "dp5": ["traffic", "environment", "building-energy", "geodata-3d", "visits", "street-lighting"],
    "vk4": [
      "municipal-companies", "research", "it-provider", "business", "neighbours", "associations", "district",
    ],
    "k6": [
      "staff", "interfaces", "own-funds", "legal-uncertainty", "funding-procedures", "knowledge", "demand",
      "political-mandate", "connectivity",
    ],
    "k7": [
      "joint-procurement", "expertise", "templates", "contacts", "partner-municipality", "training",
      "funding-applications", "strategy-advice",
    ],
  ]

  /// Numbers that are 0 exactly where another question has one of some answers.
  static let zeros: [String: (question: String, options: Set<String>)] = [
    "bt3": ("bt2", ["1"]),
    "dp3": ("dp2", ["1", "2"]),
    "dv1": ("dv5", ["1"]),
  ]
}
