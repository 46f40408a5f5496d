import Benchmark
import Charts
import Localization
import Markup
import MaturityModel
import Scoring

/// Charts of numbers as they come out of the made-up network.
func measureCharts(_ material: Material) {
  let figures = Figures(material)
  let context = ChartContext(
    language: .german, prefix: "c", title: "Gesamtwert im Vergleich",
    description: "Werte aller Teilnehmenden.")

  func measure(_ name: String, _ chart: some Chart) {
    Benchmark("Draw 1,000 times \(name), wide and narrow") { benchmark in
      for _ in benchmark.scaledIterations {
        for _ in 0..<1_000 {
          for size in ChartSize.allCases {
            var svg = SVGWriter(capacity: 16_384)
            chart.draw(into: &svg, size: size, context: context)
            blackHole(svg.finish())
          }
        }
      }
    }
  }

  measure("ranked dots of 9", figures.dots(9))
  measure("trends of 9 dimensions", figures.trends())
}

/// Charts, filled with the network's scores.
private struct Figures {
  let material: Material
  let scale: ChartScale

  init(_ material: Material) {
    self.material = material
    scale = ChartScale(
      levels: material.questionnaire.levels.enumerated().map { index, level in
        ChartLevel(number: index + 1, name: level.name[.german], start: level.from)
      })
  }

  func dots(_ count: Int) -> RankedDots {
    let rows = material.network.participants.municipalities.prefix(count).map { municipality in
      let score = material.network.assessments(of: municipality).last.map {
        material.profile(of: $0).overall
      }
      return RankedDots.Row(
        label: municipality.name, value: score?.value.map { 100 * $0 }, level: score?.level.map { $0 + 1 })
    }
    return RankedDots(rows: rows, scale: scale, name: "2026")
  }

  func trends() -> TrendMultiples {
    let profiles = material.assessments.prefix(8).map { material.profile(of: $0) }
    let panels = material.questionnaire.scoredDimensions.map { dimension in
      let values = profiles.map { $0.score(of: dimension.id)?.value.map { 100 * $0 } }
      return TrendMultiples.Panel(label: dimension.name[.german], values: values, medians: values)
    }
    return TrendMultiples(
      panels: panels, quarters: material.network.quarters.map(\.code), scale: scale, name: "Musterstadt")
  }
}
