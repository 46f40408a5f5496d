import Benchmark

let benchmarks: @Sendable () -> Void = {
  Benchmark.defaultConfiguration = Benchmark.Configuration(
    metrics: [.wallClock, .cpuTotal, .peakMemoryResident],
    warmupIterations: 1,
    maxDuration: .seconds(5),
    maxIterations: 200)
  let material = Material()
  measureReading(material)
  measureScoring(material)
  measureRanking(material)
  measureNextSteps(material)
  measureInventing(material)
  measureCharts(material)
  measurePairing()
}
