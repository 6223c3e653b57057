import Glibc

/// The file that a path leads to, once all symbolic links are followed; it need not be there.
struct OutputPath {
  let path: String
  /// What the system knows of the file; `nil` where there is none.
  let status: stat?
  /// Whether a new file may take the place of what is there: of a regular file, or of none.
  let isReplaceable: Bool

  private static let mostLinks = 40

  /// Throws for a directory, for a file that may not be written, and where the system follows no link.
  init(_ path: String) throws(WriteError) {
    guard !path.utf8.contains(0) else { throw .system("the name holds a NUL character") }
    status = try SystemCalls.status(path)
    if let status {
      guard status.st_mode & S_IFMT != S_IFDIR else { throw .system("is a directory") }
      try SystemCalls.requireWritable(path)
    }
    var (path, isDescriptor) = (path, Self.isDescriptor(path))
    var links = 0
    while links < Self.mostLinks, let next = SystemCalls.target(ofLink: path) {
      path = next.hasPrefix("/") ? next : Self.folder(of: path) + next
      if Self.isDescriptor(path) { isDescriptor = true }
      links += 1
    }
    self.path = path
    isReplaceable = !isDescriptor && status.map { $0.st_mode & S_IFMT == S_IFREG } ?? true
  }

  /// The file's folder with a slash at its end; empty for the current one.
  var folder: String { Self.folder(of: path) }

  private static func folder(of path: String) -> String {
    path.utf8.lastIndex(of: 0x2F).map { String(path[...$0]) } ?? ""
  }

  /// Whether the name means a file that is open already, such as `/dev/stdout`: it is written, not replaced.
  private static func isDescriptor(_ path: String) -> Bool {
    path.hasPrefix("/proc/") || path.hasPrefix("/dev/fd/") || ["/dev/stdout", "/dev/stderr"].contains(path)
  }
}
