import Benchmark
import Demonstration
import Insights
import MaturityModel

/// Who stands where, and how certain that is.
func measureRanking(_ material: Material) {
  let thousand = Demonstration.network(of: 1_000, questionnaire: material.questionnaire)
  // The last of the eight quarters alone.
  let last = thousand.assessments(in: "2026-Q4")
  Benchmark("Rank 1,000 municipalities, 10 measures, 1,000 draws") { benchmark in
    for _ in benchmark.scaledIterations {
      guard
        let network = Network(
          participants: thousand.participants, catalog: material.catalog, assessments: last)
      else { preconditionFailure("nobody has submitted") }
      benchmark.startMeasurement()
      blackHole(network.ranks(in: network.current))
      benchmark.stopMeasurement()
    }
  }
}

extension DemonstrationNetwork {
  /// What was answered for one quarter.
  fileprivate func assessments(in quarter: String) -> [Assessment] { filter { $0.quarter.code == quarter } }
}
