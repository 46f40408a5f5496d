internal import Glibc
public import Localization
internal import SystemPackage

/// Who has something for himself: a process on a host, and since when.
public struct Holder: Sendable, Hashable {
  /// The name of the host.
  public let host: String
  /// The number of the process.
  public let process: Int32
  /// Since when.
  public let since: Timestamp

  /// This process.
  static func current(since time: Timestamp) -> Holder {
    Holder(host: thisHost, process: getpid(), since: time)
  }

  init(host: String, process: Int32, since: Timestamp) {
    self.host = host
    self.process = process
    self.since = since
  }

  /// Reads what `line` wrote; nothing if it is something else, such as the half of it.
  init?(_ line: String) {
    let parts = line.split(separator: ",").map { $0.drop { $0 == " " } }
    guard parts.count == 3, let process = Int32(parts[1]), process > 0,
      let since = Timestamp(parts[2].filter { !$0.isNewline })
    else { return nil }
    self.init(host: String(parts[0]), process: process, since: since)
  }

  /// All who wrote their lines into a file; none if it cannot be read.
  static func noted(in file: FilePath) -> [Holder] {
    let text = String(decoding: (try? FileSystem.read(file)) ?? [], as: UTF8.self)
    return text.split(whereSeparator: \.isNewline).compactMap { Holder(String($0)) }
  }

  /// As it is written into a file.
  var line: String { "\(host), \(process), \(since.iso)\n" }

  /// Whether it was a process of this host that has ended. Of other hosts nobody can tell.
  var isGone: Bool {
    isHere && kill(process, 0) != 0 && errno == ESRCH
  }

  /// Whether it is a process of this host.
  var isHere: Bool { host == Self.thisHost }

  /// `Hauptamt-PC, Vorgang 4711, seit 14:05 Uhr`, with the day if it was another one.
  ///
  /// - Parameters:
  ///   - language: the language.
  ///   - now: what time it is.
  /// - Returns: the holder in the middle of a sentence, in the time of this host.
  public func text(in language: Language, now: Timestamp) -> String {
    let (day, clock) = since.local(in: language)
    let date = day == now.local(in: language).day ? "" : day + ", "
    return language.pick(
      "\(host), Vorgang \(process), seit \(date)\(clock) Uhr",
      "\(host), process \(process), since \(date)\(clock)")
  }

  /// The name of this host, of signs that may stand in a file's name and between commas.
  static let thisHost: String = {
    var name = [CChar](repeating: 0, count: 256)
    gethostname(&name, name.count - 1)
    let bytes = name.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
    let allowed = Set("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_".utf8)
    return String(decoding: bytes.map { allowed.contains($0) ? $0 : UInt8(ascii: "-") }, as: UTF8.self)
  }()
}
