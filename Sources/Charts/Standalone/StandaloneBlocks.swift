internal import Markup

/// The texts above and below a chart that stands alone.
struct StandaloneBlocks {
  private let title: [String]
  private let subtitle: [String]
  private let source: [String]
  private let notice: [String]

  init(title: String, labels: StandaloneLabels, width: Double) {
    self.title = TextStyle.heading.lines(of: title, within: width)
    subtitle = labels.subtitle.isEmpty ? [] : TextStyle.label.lines(of: labels.subtitle, within: width)
    source = labels.source.isEmpty ? [] : TextStyle.small.lines(of: labels.source, within: width)
    notice = labels.notice.map { TextStyle.smallStrong.lines(of: $0, within: width) } ?? []
  }

  var headHeight: Double {
    Double(title.count) * TextStyle.heading.lineHeight
      + Double(subtitle.count) * TextStyle.label.lineHeight + 20
  }

  var footHeight: Double {
    let lines = source.count + notice.count
    return lines == 0 ? 0 : 12 + Double(lines) * TextStyle.small.lineHeight
  }

  func drawHead(into svg: inout SVGWriter) {
    let heading = TextStyle.heading
    svg.label(title, x: 0, y: heading.ascent + 2, style: heading, class: "c-hd1")
    let y = Double(title.count) * heading.lineHeight + 4 + TextStyle.label.ascent
    svg.label(subtitle, x: 0, y: y, class: "c-2")
  }

  func drawFoot(into svg: inout SVGWriter, y top: Double) {
    let style = TextStyle.small
    let y = top + 14 + style.ascent
    svg.label(source, x: 0, y: y, style: style, class: "c-s")
    svg.label(
      notice, x: 0, y: y + Double(source.count) * style.lineHeight, style: style, class: "c-s c-b c-i")
  }
}
