import Glibc

/// Removes a temporary file where a signal ends the program.
///
/// A handler of signals may call but few functions: it finds the path as a C string that was made before. It stays set
/// when the file has its final name, and then finds nothing to remove.
enum InterruptGuard {
  /// The path that the handler removes. Set once, before the handler.
  fileprivate nonisolated(unsafe) static var path: UnsafeMutablePointer<CChar>?

  /// Guards a file, the first that it is given. To be called from one thread.
  static func arm(_ temporaryPath: String) {
    guard unsafe path == nil else { return }
    unsafe path = strdup(temporaryPath)
    // The signals by which users and systems end programs. One that is ignored, or that someone handles, stays so.
    for number in [SIGHUP, SIGINT, SIGQUIT, SIGTERM] where isDefault(number) { _ = signal(number, removeTemporaryFile) }
    // A limit on the size of files is then told by write(2), as a full disk is.
    _ = signal(SIGXFSZ, SIG_IGN)
  }

  private static func isDefault(_ number: Int32) -> Bool {
    var action = sigaction()
    // The call fills the structure that it is lent; the default is a handler of zero.
    return unsafe sigaction(number, nil, &action) == 0 && action.__sigaction_handler.sa_handler == nil
  }
}

/// Ends the program by the same signal, whose default comes back first, so that a shell sees what ended it.
private func removeTemporaryFile(_ number: Int32) {
  if let path = unsafe InterruptGuard.path { _ = unsafe unlink(path) }
  _ = signal(number, SIG_DFL)
  _ = raise(number)
}
