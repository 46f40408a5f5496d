internal import LocatedJSON
internal import Localization
public import MarkupReader
public import MaturityModel
public import SystemPackage

/// What `site.json` says, with the logo that it names.
public struct Site: Sendable {
  /// What the file says.
  public var settings: SiteSettings
  /// The logo, of which nothing harmful is left.
  public var logo: SafeDrawing?

  /// Creates a site; without settings it says nothing of itself.
  public init(_ settings: SiteSettings = SiteSettings(), logo: SafeDrawing? = nil) {
    self.settings = settings
    self.logo = logo
  }
}

extension Workspace {
  /// The name of the file with the settings of the site.
  public static let siteName = "site.json"

  /// Who publishes the site, and how it looks.
  public var siteFile: FilePath { root.appending(Self.siteName) }

  /// Reads the settings of the site and its logo; nothing if there are none.
  public func readSite() -> Reading<Site>? {
    guard FileSystem.exists(siteFile) else { return nil }
    return read(siteFile) { Site.read($0, file: $1, in: root) }
  }
}

extension Site {
  /// Reads settings, and the logo that lies beside them.
  ///
  /// - Parameters:
  ///   - bytes: the content of `site.json`.
  ///   - file: its name in diagnostics.
  ///   - folder: where it lies.
  /// - Returns: the site unless there is an error, and all problems of both files.
  public static func read(_ bytes: [UInt8], file: String, in folder: FilePath) -> Reading<Site> {
    let reading = SiteSettings.read(bytes, file: file) { FileSystem.exists(folder.appending($0)) }
    guard let settings = reading.provisional else { return Reading(nil, reading.diagnostics) }
    guard let name = settings.logo, FileSystem.exists(folder.appending(name)) else {
      return Reading(Site(settings), reading.diagnostics)
    }
    let place = FilePath(file).removingLastComponent().appending(name).string
    let logo = readLogo(folder.appending(name), shown: place)
    return Reading(Site(settings, logo: logo.value), reading.diagnostics + logo.diagnostics)
  }

  private static func readLogo(_ file: FilePath, shown name: String) -> Reading<SafeDrawing> {
    do throws(FileError) {
      let drawing = try FileSystem.read(file)
      return readLogo(drawing, shown: name)
    } catch {
      let reason = LocalizedText(de: error.reason(in: .german), en: error.reason(in: .english))
      return Reading(nil, [Diagnostic(.unreadable(reason), file: name)])
    }
  }

  private static func readLogo(_ bytes: [UInt8], shown name: String) -> Reading<SafeDrawing> {
    func place(_ line: Int, _ column: Int = 1) -> TextPosition? {
      guard line > 0 else { return nil }
      let lines = bytes.split(
        separator: UInt8(ascii: "\n"), maxSplits: line - 1, omittingEmptySubsequences: false)
      guard lines.count >= line, let start = lines.last?.startIndex else { return nil }
      return TextPosition(offset: start + max(column - 1, 0), in: bytes)
    }
    do throws(SafeDrawing.Failure) {
      let drawing = try SafeDrawing(sanitising: bytes, prefix: "logo-")
      let warnings = drawing.leftOut.map { leftOut in
        Diagnostic(
          .site(.leftOut(leftOut.what, count: leftOut.count)), severity: .warning, file: name,
          position: place(leftOut.line))
      }
      return Reading(drawing, warnings)
    } catch {
      let (problem, position): (SiteProblem, TextPosition?) =
        switch error {
        case .tooLarge(let maximum): (.logoTooLarge(kilobytes: maximum / 1_000), nil)
        case .tooDeep(let maximum, let line): (.logoTooDeep(maximum), place(line))
        case .malformed(let problem):
          (.malformedDrawing(problem.message), place(problem.line, problem.column))
        case .noDrawing: (.noDrawing, nil)
        case .withoutSize(let line): (.drawingWithoutSize, place(line))
        }
      return Reading(nil, [Diagnostic(.site(problem), file: name, position: position)])
    }
  }
}
