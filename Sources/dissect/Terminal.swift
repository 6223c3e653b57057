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

  static var isErrorTerminal: Bool { isatty(STDERR_FILENO) == 1 }

  /// Whether stdout goes to the terminal that stderr goes to.
  static var isOutputOnErrorTerminal: Bool {
    var output = stat()
    var error = stat()
    // The calls fill the structures that they are lent.
    guard isOutputTerminal, unsafe fstat(STDOUT_FILENO, &output) == 0, unsafe fstat(STDERR_FILENO, &error) == 0 else {
      return false
    }
    return output.st_rdev == error.st_rdev
  }

  /// Whether a line may be drawn over on stderr's terminal: not while another job has it, nor a pager or an editor,
  /// which takes single keys.
  static var mayDrawOnErrorTerminal: Bool {
    var settings = termios()
    guard tcgetpgrp(STDERR_FILENO) == getpgrp(), unsafe tcgetattr(STDERR_FILENO, &settings) == 0 else { return false }
    return settings.c_lflag & tcflag_t(ICANON) != 0
  }

  /// The columns of the terminal on stderr.
  static var errorWidth: Int? {
    var size = winsize()
    return unsafe ioctl(STDERR_FILENO, UInt(TIOCGWINSZ), &size) == 0 && size.ws_col > 0 ? Int(size.ws_col) : nil
  }

  /// The columns of the terminal on stdout; `COLUMNS` where it is set and stdout is none.
  static var width: Int? {
    var size = winsize()
    if unsafe ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 { return Int(size.ws_col) }
    return environment("COLUMNS").flatMap { Int($0) }
  }

  static func environment(_ name: String) -> String? { unsafe getenv(name).map { unsafe String(cString: $0) } }

  /// A reader that goes away is then told by write(2), and ends the program quietly.
  static func ignoreClosedPipes() { _ = signal(SIGPIPE, SIG_IGN) }

  /// The system's words for why the last call failed.
  static var lastError: String { unsafe String(cString: strerror(errno)) }

  static func exit(_ status: Int32) -> Never { Glibc.exit(status) }

  /// Writes a message; what cannot be written to stderr is nobody's to hear.
  static func write(_ text: String, to stream: Stream) {
    let text = stream == .error ? Progress.eraser() + text : text
    _ = try? FileOutput(fileDescriptor: stream.rawValue).write(Array(text.utf8).span)
  }

  static func complain(_ message: String) { write("dissect: \(message)\n", to: .error) }
}
