// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InternalImportsByDefault"),
]

let files: Target.Dependency = .product(name: "SystemPackage", package: "swift-system")
let arguments: Target.Dependency = .product(name: "ArgumentParser", package: "swift-argument-parser")

/// A room of the house: its folder below `Sources/` and what it may look into.
func room(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: strict)
}

/// The tests of a room, which may look into further rooms to set a scene.
func tests(of name: String, with dependencies: [Target.Dependency] = []) -> Target {
  .testTarget(
    name: "\(name)Tests",
    dependencies: [.target(name: name)] + dependencies,
    swiftSettings: strict)
}

let package = Package(
  name: "reifegrad",
  products: [
    .executable(name: "reifegrad", targets: ["reifegrad"]),
    // For Benchmarks/, a package of its own.
    .library(
      name: "ReifegradRooms",
      targets: [
        "LocatedJSON", "Localization", "MaturityModel", "Scoring", "Insights", "Markup", "Charts",
        "Demonstration", "Matching", "Shipped",
      ]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-system", from: "1.8.1"),
  ],
  targets: [
    .systemLibrary(name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .target(name: "CShipped", exclude: ["Files"]),
    room("Shipped", ["CShipped"]),
    room("Localization"),
    room("LocatedJSON"),
    room("Digests"),
    room("Markup"),
    room("SeededRandom"),
    room("Matching"),
    room("Calendars", ["Localization"]),
    room("MarkupReader", ["CLibXML2"]),
    room("MaturityModel", ["LocatedJSON", "Digests", "Localization"]),
    room("Workspace", ["MarkupReader", "MaturityModel", "LocatedJSON", "Localization", files]),
    room("Scoring", ["MaturityModel"]),
    room("Insights", ["Scoring", "SeededRandom", "MaturityModel", "Digests", "Localization"]),
    room("Explaining", ["Insights", "Scoring", "MaturityModel", "Localization"]),
    room("Networking", ["Insights", "Scoring", "Matching", "MaturityModel", "Localization"]),
    room(
      "MeetingPacks",
      [
        "Networking", "Explaining", "Insights", "Scoring", "Calendars", "Markup", "MaturityModel", "Digests",
        "Localization",
      ]),
    room("Charts", ["Markup", "Localization"]),
    room(
      "Dashboard",
      [
        "Insights", "Explaining", "Networking", "MeetingPacks", "Scoring", "Charts", "Markup", "MarkupReader",
        "Workspace", "MaturityModel", "LocatedJSON", "Digests", "Localization", files,
      ]),
    room("QuestionnaireDocuments", ["Explaining", "Markup", "MaturityModel", "Digests", "Localization"]),
    room("Terminal"),
    room(
      "Interview",
      ["Explaining", "Insights", "Terminal", "Scoring", "Workspace", "MaturityModel", "Localization"]),
    room("Demonstration", ["SeededRandom", "MaturityModel", "Localization"]),
    .executableTarget(
      name: "reifegrad",
      dependencies: [
        "Shipped", "Localization", "LocatedJSON", "MaturityModel", "Workspace", "Scoring",
        "Insights", "Explaining", "Charts", "Networking", "MeetingPacks", "Dashboard",
        "QuestionnaireDocuments",
        "Terminal", "Interview", "Demonstration", "Digests", "Markup", files,
        arguments,
      ],
      swiftSettings: strict),
    tests(of: "Localization"),
    tests(of: "LocatedJSON"),
    tests(of: "MaturityModel", with: ["LocatedJSON", "Localization", "Shipped"]),
    tests(
      of: "Workspace",
      with: ["MarkupReader", "MaturityModel", "Shipped", "LocatedJSON", "Localization", files]),
    tests(of: "Scoring", with: ["MaturityModel"]),
    tests(
      of: "Explaining",
      with: ["Insights", "Scoring", "MaturityModel", "LocatedJSON", "Localization", "Shipped"]),
    tests(of: "Insights", with: ["Scoring", "SeededRandom", "MaturityModel", "Localization"]),
    tests(
      of: "MeetingPacks",
      with: [
        "Networking", "Insights", "Digests", "Markup", "MarkupReader", "LocatedJSON", "MaturityModel",
        "Localization",
      ]),
    tests(of: "Networking", with: ["Insights", "SeededRandom", "MaturityModel", "Localization"]),
    tests(
      of: "Dashboard",
      with: [
        "Shipped", "Insights", "Networking", "MeetingPacks", "Scoring", "Markup", "MarkupReader", "Workspace",
        "MaturityModel", "LocatedJSON", "Digests", "Localization", files,
      ]),
    tests(
      of: "QuestionnaireDocuments",
      with: ["Shipped", "MarkupReader", "MaturityModel", "Localization"]),
    tests(of: "Demonstration", with: ["Shipped", "Scoring", "MaturityModel", "LocatedJSON", "Localization"]),
    tests(of: "Shipped"),
    tests(of: "Terminal"),
    tests(of: "Digests"),
    tests(of: "Calendars", with: ["Localization"]),
    tests(of: "Matching", with: ["SeededRandom"]),
    tests(of: "Markup"),
    tests(of: "MarkupReader"),
    tests(of: "Charts", with: ["Markup", "MarkupReader", "Localization"]),
    tests(of: "Interview", with: ["Terminal", "MaturityModel", "Localization"]),
    // Damaged files by the hundred thousand; no part of the program.
    .executableTarget(
      name: "mutations",
      dependencies: [
        "Demonstration", "LocatedJSON", "Localization", "MaturityModel", "Scoring", "SeededRandom", "Shipped",
      ],
      path: "Tests/Mutations", swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6],
  cLanguageStandard: .c2x
)
