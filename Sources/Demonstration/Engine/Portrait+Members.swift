internal import MaturityModel

extension Portrait {
  /// The members of Thüringen's network, drawn by hand. Every figure is invented.
  ///
  /// Quarter 0 is 2025-Q1, quarter 7 is 2026-Q4. Dimensions and questions are those of the shipped questionnaire.
  static let members: [String: Portrait] = [
    "jena": Portrait(
      course: Course(start: 0.60, rise: 0.017),
      strengths: [
        "sg": 0.06, "ok": 0, "dv": 0.03, "bt": 0.02, "dp": 0.20, "ik": -0.06, "me": -0.15, "is": 0.02,
        "vk": -0.12,
      ],
      focus: ["dp", "bt", "dv"], unsure: ["me3": 3]),
    "erfurt": Portrait(
      course: Course(start: 0.52, rise: 0.015),
      strengths: [
        "sg": -0.04, "ok": 0.06, "dv": 0.14, "bt": -0.15, "dp": 0, "ik": 0.06, "me": 0.05, "is": 0.12,
        "vk": -0.24,
      ],
      focus: ["dv", "ik"], unsure: ["ik2": 5], publication: .levels),
    "gera": Portrait(
      course: Course(start: 0.47, rise: 0.014, turn: .fall(at: 4, by: 0.15)),
      strengths: [
        "sg": 0.06, "ok": -0.06, "dv": -0.02, "bt": 0.09, "dp": 0.04, "ik": -0.04, "me": -0.08, "is": -0.06,
        "vk": 0.07,
      ],
      focus: ["ok", "bt", "dp", "sg"], unsure: ["ik3": .max, "is4": 2, "me3": 4], publication: .none),
    "muehlhausen": Portrait(
      course: Course(start: 0.44, rise: 0.016),
      strengths: [
        "sg": 0.04, "ok": -0.09, "dv": -0.05, "bt": -0.02, "dp": -0.10, "ik": 0.02, "me": 0.22, "is": -0.04,
        "vk": 0.02,
      ],
      focus: ["me", "sg"], missing: [4], unsure: ["ik2": 5, "is1": .max]),
    "ilmenau": Portrait(
      course: Course(start: 0.35, rise: 0.010, turn: .leap(at: 3, by: 0.15)),
      strengths: [
        "sg": 0.02, "ok": 0.02, "dv": 0, "bt": -0.13, "dp": 0.08, "ik": 0.12, "me": -0.07, "is": 0,
        "vk": 0.03,
      ],
      focus: ["sg", "dp", "ik", "ok"], unsure: ["me3": .max, "dp2": 2], fundedSince: "2025-09"),
    "thueringer-becken": Portrait(
      course: Course(start: 0.28, rise: 0.008, turn: .leap(at: 4, by: 0.17)),
      strengths: [
        "sg": 0.06, "ok": -0.08, "dv": -0.08, "bt": 0.04, "dp": -0.10, "ik": -0.02, "me": 0, "is": -0.11,
        "vk": 0.29,
      ],
      focus: ["sg", "vk", "dp", "me"], unsure: ["ik1": 4, "is5": .max], publication: .levels,
      fundedSince: "2025-12"),
    "dingelstaedt": Portrait(
      course: Course(start: 0.29, rise: 0.016),
      strengths: [
        "sg": -0.08, "ok": -0.04, "dv": 0.05, "bt": -0.02, "dp": -0.12, "ik": 0.30, "me": -0.03, "is": 0.03,
        "vk": -0.09,
      ],
      focus: ["dv", "ik"], firstQuarter: 3, unsure: ["me2": 6], publication: .levels),
    "weida": Portrait(
      course: Course(start: 0.28, rise: 0.018),
      strengths: [
        "sg": -0.05, "ok": 0.01, "dv": 0.12, "bt": 0.03, "dp": -0.13, "ik": -0.02, "me": -0.04, "is": 0.02,
        "vk": 0.06,
      ],
      focus: ["dv", "ok"], draftQuarter: 7, unsure: ["ik2": .max]),
    "seltenrain": Portrait(
      course: Course(start: 0.28, rise: 0.015),
      strengths: [
        "sg": 0.02, "ok": -0.12, "dv": -0.06, "bt": 0.20, "dp": -0.10, "ik": -0.06, "me": 0.04, "is": -0.14,
        "vk": 0.32,
      ],
      focus: ["bt", "vk", "me"], unsure: ["dp1": .max, "dp4": .max, "dp5": .max, "is2": 6]),
  ]
}
