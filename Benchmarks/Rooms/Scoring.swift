import Benchmark
import MaturityModel
import Scoring

/// Answers to scores and levels.
func measureScoring(_ material: Material) {
  Benchmark("Score 8,000 assessments") { benchmark in
    for _ in benchmark.scaledIterations {
      for assessment in material.assessments(8_000) {
        blackHole(material.profile(of: assessment))
      }
    }
  }
}
