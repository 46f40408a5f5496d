import Benchmark
import LocatedJSON
import MaturityModel
import Shipped

/// Reading and writing files.
func measureReading(_ material: Material) {
  Benchmark("Read the shipped questionnaire") { benchmark in
    for _ in benchmark.scaledIterations {
      blackHole(Questionnaire.read(ShippedFile.questionnaire.bytes, file: "questionnaire"))
    }
  }
  Benchmark("Read 8,000 files as JSON") { benchmark in
    for _ in benchmark.scaledIterations {
      for file in material.files(8_000) { blackHole(JSONDocument(file)) }
    }
  }
  Benchmark("Read and check 8,000 assessments") { benchmark in
    for _ in benchmark.scaledIterations {
      for file in material.files(8_000) {
        blackHole(Assessment.read(file, file: "assessment", catalog: material.catalog))
      }
    }
  }
  Benchmark("Write 8,000 assessments into memory") { benchmark in
    let order = material.questionnaire.questions.map(\.id)
    benchmark.startMeasurement()
    for _ in benchmark.scaledIterations {
      for assessment in material.assessments(8_000) { blackHole(assessment.json(order: order).serialized()) }
    }
  }
}
