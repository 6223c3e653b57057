import Glibc

/// What the command asks of the system beside files.
enum Terminal {
  enum Stream: Int32 {
    case output = 1
    case error = 2
  }

  static var isInputTerminal: Bool { isatty(STDIN_FILENO) == 1 }

  static var isOutputTerminal: Bool { isatty(STDOUT_FILENO) == 1 }

  /// https://no-color.org: set and not empty.
  static var hasNoColor: Bool { environment("NO_COLOR").map { !$0.isEmpty } ?? false }

  /// The columns of the terminal on stdout; `COLUMNS` where it is set and stdout is none.
  static var width: Int? {
    var size = winsize()
    if unsafe ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 { return Int(size.ws_col) }
    return environment("COLUMNS").flatMap { Int($0) }
  }

  private static func environment(_ name: String) -> String? { unsafe getenv(name).map { unsafe String(cString: $0) } }

  /// A reader that goes away is then told by write(2), and ends the program quietly.
  static func ignoreClosedPipes() { _ = signal(SIGPIPE, SIG_IGN) }

  static func exit(_ status: Int32) -> Never { Glibc.exit(status) }

  /// Writes a message; what cannot be written to stderr is nobody's to hear.
  static func write(_ text: String, to stream: Stream) {
    _ = try? FileOutput(fileDescriptor: stream.rawValue).write(Array(text.utf8).span)
  }

  static func complain(_ message: String) { write("dissect: \(message)\n", to: .error) }
}
