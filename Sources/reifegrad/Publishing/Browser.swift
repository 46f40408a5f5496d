internal import Glibc
internal import Localization

/// The reader's browser, where there is one.
enum Browser {
  /// Opens an address; where nothing can be opened, it says so.
  static func open(_ address: String) {
    guard let command = command else {
      complain(
        screen.pick(
          "Hier gibt es keinen Browser. Öffnen Sie die Adresse dort, wo einer ist.",
          "There is no browser here. Open the address where there is one."))
      return
    }
    var process = pid_t()
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for descriptor in [STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO] {
      posix_spawn_file_actions_addopen(&actions, descriptor, "/dev/null", O_RDWR, 0)
    }
    var arguments: [UnsafeMutablePointer<CChar>?] = [strdup(command), strdup(address), nil]
    defer { arguments.forEach { free($0) } }
    let code = posix_spawnp(&process, command, &actions, nil, &arguments, environ)
    guard code != 0 else { return }
    complain(
      screen.pick(
        "„\(command)“ lässt sich nicht starten. Öffnen Sie die Adresse selbst.",
        "“\(command)” cannot be started. Open the address yourself."))
  }

  /// The program that opens addresses; nothing on a server, where nobody could see the pages.
  private static var command: String? {
    let hasDisplay = ["DISPLAY", "WAYLAND_DISPLAY"].contains { environment($0).map { !$0.isEmpty } ?? false }
    if geteuid() == 0, !hasDisplay { return nil }
    if let own = environment("BROWSER"), !own.isEmpty { return own }
    return hasDisplay ? ["xdg-open", "open"].first(where: isInPath) : nil
  }

  private static func isInPath(_ command: String) -> Bool {
    (environment("PATH") ?? "").split(separator: ":").contains { access("\($0)/\(command)", X_OK) == 0 }
  }
}
