internal import Glibc
internal import Localization

/// The reader's browser, where there is one.
enum Browser {
  /// Opens an address; where nothing can be opened, it says so.
  static func open(_ address: String) {
    let commands = commands
    guard let first = commands.first else {
      complain(
        screen.pick(
          "Hier gibt es keinen Browser. Öffnen Sie die Adresse dort, wo einer ist.",
          "There is no browser here. Open the address where there is one."))
      return
    }
    guard !commands.contains(where: { start($0, address) }) else { return }
    complain(
      screen.pick(
        "„\(first)“ lässt sich nicht starten. Öffnen Sie die Adresse selbst.",
        "“\(first)” cannot be started. Open the address yourself."))
  }

  /// Lets the system forget browsers that have ended.
  static func reap() {
    while waitpid(-1, nil, WNOHANG) > 0 {}
  }

  /// Starts a program with its arguments; whether that was possible. The address takes the place of `%s`, or comes last.
  private static func start(_ command: String, _ address: String) -> Bool {
    var words = command.split(separator: " ").map { $0 == "%s" ? address : String($0) }
    if !words.contains(address) { words.append(address) }
    var process = pid_t()
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for descriptor in [STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO] {
      posix_spawn_file_actions_addopen(&actions, descriptor, "/dev/null", O_RDWR, 0)
    }
    var arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) } + [nil]
    defer { arguments.forEach { free($0) } }
    return posix_spawnp(&process, words[0], &actions, nil, &arguments, environ) == 0
  }

  /// The programs that open addresses, the preferred one first; nothing on a server, where nobody could see the pages.
  private static var commands: [String] {
    let hasDisplay = ["DISPLAY", "WAYLAND_DISPLAY"].contains { environment($0).map { !$0.isEmpty } ?? false }
    if geteuid() == 0, !hasDisplay { return [] }
    // A list, of which each may have arguments.
    let own = (environment("BROWSER") ?? "").split(separator: ":").filter { $0.contains { $0 != " " } }
    guard own.isEmpty else { return own.map(String.init) }
    return hasDisplay ? ["xdg-open", "open"].filter(isInPath) : []
  }

  private static func isInPath(_ command: String) -> Bool {
    (environment("PATH") ?? "").split(separator: ":").contains { access("\($0)/\(command)", X_OK) == 0 }
  }
}
