@testable import Charts
import Testing

@Suite("Scales")
struct ScaleTests {
  @Test("positions are linear, and what lies outside lands on the end")
  func positions() {
    let position = LinearScale(Scene.scale, from: 10, to: 210)
    #expect([0, 25, 100, -5, 120].map(position.callAsFunction) == [10, 60, 210, 10, 210])
    let upwards = LinearScale(ChartScale(minimum: 1, maximum: 5, levels: []), from: 100, to: 0)
    #expect([1, 2, 5].map(upwards.callAsFunction) == [100, 75, 0])
  }

  @Test("the grid stands at the borders of the levels, without levels at quarters")
  func ticks() {
    #expect(Scene.scale.ticks == [0, 20, 40, 60, 80, 100])
    #expect(ChartScale(minimum: 1, maximum: 5, levels: []).ticks == [1, 2, 3, 4, 5])
  }

  @Test(
    "fewer or more levels than five are spread over the palette",
    arguments: [
      (1, [1]), (2, [1, 5]), (3, [1, 3, 5]), (4, [1, 2, 4, 5]), (5, [1, 2, 3, 4, 5]),
      (6, [1, 2, 3, 3, 4, 5]),
    ])
  func palette(_ count: Int, _ steps: [Int]) {
    let scale = ChartScale(
      levels: (0..<count).map { ChartLevel(number: $0 + 1, name: "", start: Double($0)) })
    #expect((1...count).map(scale.paletteStep) == steps)
  }
}
