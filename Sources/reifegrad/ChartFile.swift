internal import ArgumentParser
internal import Localization
internal import SystemPackage
internal import Workspace

/// The file that a chart goes to.
struct ChartFile {
  private let path: FilePath

  /// Nothing for "-", which is standard output; refuses what cannot become an SVG file.
  init?(_ name: String) throws(ExitCode) {
    guard name != "-" else { return nil }
    path = WorkspaceOptions.absolute(name)
    guard !name.isEmpty, !name.hasSuffix("/"), !FileSystem.isFolder(path) else {
      throw refuse(
        .cannotWrite, "„\(name)“ ist ein Ordner. Nennen Sie eine Datei, etwa diagramm.svg.",
        "“\(name)” is a folder. Name a file, such as chart.svg.")
    }
    guard path.extension?.lowercased() != "json" else {
      throw refuse(
        .wrongCall,
        "„\(name)“ sieht nach Daten aus und wird nicht überschrieben. Nennen Sie eine .svg-Datei.",
        "“\(name)” looks like data and is not overwritten. Name an .svg file.")
    }
  }

  /// Writes it whole or not at all.
  func write(_ bytes: [UInt8]) throws(ExitCode) {
    do {
      try FileSystem.writeDurably(bytes, to: path)
    } catch {
      throw error.refused()
    }
    print(path.fileAddress)
  }
}
