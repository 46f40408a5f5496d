internal import Charts
internal import Synchronization

/// The drawings of one figure, kept from the first page that shows them to the last.
final class FigureDrawings: Sendable {
  private let drawings = Mutex<[ChartSize: DrawnChart]>([:])

  /// The drawing of a size; whoever comes first makes it.
  func get(_ size: ChartSize, _ draw: () -> DrawnChart) -> DrawnChart {
    drawings.withLock { drawings in
      if let drawing = drawings[size] { return drawing }
      let drawing = draw()
      drawings[size] = drawing
      return drawing
    }
  }
}
