// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "reifegrad-benchmarks",
  dependencies: [
    .package(name: "reifegrad", path: ".."),
    .package(url: "https://github.com/ordo-one/benchmark", exact: "1.38.1", traits: []),
  ],
  targets: [
    .executableTarget(
      name: "Rooms",
      dependencies: [
        .product(name: "ReifegradRooms", package: "reifegrad"),
        .product(name: "Benchmark", package: "benchmark"),
      ],
      path: "Rooms",
      plugins: [.plugin(name: "BenchmarkPlugin", package: "benchmark")])
  ],
  swiftLanguageModes: [.v6]
)
