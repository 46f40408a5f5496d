import Benchmark
import Demonstration

/// Made-up data.
func measureInventing(_ material: Material) {
  Benchmark("Invent 100 municipalities in 8 quarters") { benchmark in
    for _ in benchmark.scaledIterations {
      for assessment in material.network { blackHole(assessment) }
    }
  }
}
