/// An element of a drawing. Links and scripts are missing on purpose: a drawing has no tab stops.
public enum SVGElement: String, Sendable {
  case svg, g, defs, symbol, use, title, desc, style
  case path, rect, circle, ellipse, line, polyline, polygon, text, tspan
  case clipPath, mask, pattern, linearGradient, radialGradient, stop
}
