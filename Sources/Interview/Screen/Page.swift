internal import Terminal

/// A frame, and which part of the body it shows.
struct Page: Sendable, Hashable {
  let frame: Frame
  let viewport: Viewport
}
