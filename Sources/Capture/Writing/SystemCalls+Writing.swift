import Glibc

/// The system calls that writing a capture takes. Paths are lent as C strings, and structures filled, for a call alone.
extension SystemCalls {
  /// What the system says of a file once all links are followed; `nil` where there is none.
  static func status(_ path: String) throws(WriteError) -> stat? {
    var status = Glibc.stat()
    if unsafe fstatat(AT_FDCWD, path, &status, 0) == 0 { return status }
    guard errno == ENOENT else { throw .system(text(of: errno)) }
    return nil
  }

  static func requireWritable(_ path: String) throws(WriteError) {
    guard unsafe faccessat(AT_FDCWD, path, W_OK, AT_EACCESS) == 0 else { throw .system(text(of: errno)) }
  }

  /// Where a symbolic link leads; `nil` for what is none.
  static func target(ofLink path: String) -> String? {
    var bytes = [UInt8](repeating: 0, count: Int(PATH_MAX))
    let count = unsafe bytes.withUnsafeMutableBytes { buffer -> Int in
      guard let start = buffer.baseAddress else { return 0 }
      return unsafe readlink(path, start.assumingMemoryBound(to: CChar.self), buffer.count)
    }
    return count > 0 ? String(decoding: bytes.prefix(count), as: UTF8.self) : nil
  }

  static func isRegularFile(_ descriptor: Int32) -> Bool {
    var status = Glibc.stat()
    return unsafe fstat(descriptor, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
  }

  /// Opens a file, which is emptied, or made where it is not there; a device or a pipe as it is.
  static func openForWriting(_ path: String) throws(WriteError) -> Int32 {
    while true {
      let descriptor = unsafe Glibc.open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOCTTY, 0o666)
      if descriptor >= 0 { return descriptor }
      guard errno == EINTR else { throw .system(text(of: errno)) }
    }
  }

  struct CreationFailure: Error {
    let reason: String
    /// Whether only the name is in the way.
    let isTaken: Bool
  }

  /// Makes a file that was not there.
  static func create(_ path: String, mode: mode_t) throws(CreationFailure) -> Int32 {
    let descriptor = unsafe Glibc.open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode)
    guard descriptor >= 0 else { throw CreationFailure(reason: text(of: errno), isTaken: errno == EEXIST) }
    return descriptor
  }

  /// Gives a file the owner and the rights of another, as far as that is allowed.
  static func copyRights(of status: stat, to descriptor: Int32) {
    _ = fchown(descriptor, status.st_uid, status.st_gid)
    _ = fchmod(descriptor, status.st_mode & 0o777)
  }

  /// Writes once, and returns how many bytes left: at least one. A full pipe is waited for.
  static func write(_ bytes: Span<UInt8>, to descriptor: Int32) throws(WriteError) -> Int {
    while true {
      // The call reads no more than it is lent.
      let count = unsafe bytes.withUnsafeBytes { unsafe Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count > 0 { return count }
      switch errno {
      case EPIPE: throw .closedPipe
      case EINTR: continue
      case EAGAIN:
        var request = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
        _ = unsafe poll(&request, 1, -1)
      default: throw .system(text(of: errno))
      }
    }
  }

  /// Waits until a file's bytes are on the disk. A file system that cannot tell is no fault.
  static func synchronize(_ descriptor: Int32) throws(WriteError) {
    guard fsync(descriptor) != 0, errno != EINVAL, errno != EROFS, errno != ENOTSUP else { return }
    throw .system(text(of: errno))
  }

  static func rename(_ path: String, to newPath: String) throws(WriteError) {
    guard unsafe Glibc.rename(path, newPath) == 0 else { throw .system(text(of: errno)) }
  }
}
