import Glibc

/// Where a capture is written to: a file descriptor, and for a regular file the name that it gets in the end.
///
/// A file that is given up before ``keep()`` leaves what was under its name before.
public struct Destination: ~Copyable {
  /// When a regular file gets its name.
  public enum Placement: Sendable {
    /// When everything was written: until then it has a temporary name beside its own. For input that ends.
    case whenFinished
    /// At once: what was there is overwritten. For input that goes on, so that others can read along.
    case atOnce
  }

  private let fileDescriptor: Int32
  /// How many bytes are gathered before they are written. A pipe of the default size takes 16 KiB at a time four times
  /// as fast as more.
  let chunkSize: Int
  private var replacement: Replacement?
  /// Whether the file was not there before.
  private var isNew = false

  /// A regular file under a temporary name.
  private struct Replacement {
    let temporaryPath: String
    let path: String
    /// Whether a file of that name is replaced.
    let isOverOther: Bool
  }

  private static let pipeChunk = 16 * 1024
  private static let fileChunk = 256 * 1024

  /// Opens a path; standard output for `-`.
  ///
  /// Devices and pipes are opened as they are, whatever the placement. A symbolic link stays, and the file that it
  /// leads to is written.
  init(path: String, _ placement: Placement) throws(WriteError) {
    if path == "-" {
      fileDescriptor = STDOUT_FILENO
      replacement = nil
    } else {
      let target = try OutputPath(path)
      if target.isReplaceable, placement == .whenFinished {
        let temporary = try TemporaryFile(beside: target)
        fileDescriptor = temporary.fileDescriptor
        replacement = Replacement(
          temporaryPath: temporary.path, path: target.path, isOverOther: target.status != nil)
      } else {
        fileDescriptor = try SystemCalls.openForWriting(target.path)
        replacement = nil
      }
      isNew = target.status == nil
    }
    let isFile = SystemCalls.isRegularFile(fileDescriptor)
    chunkSize = isFile ? Self.fileChunk : Self.pipeChunk
  }

  deinit {
    if fileDescriptor != STDOUT_FILENO { _ = Glibc.close(fileDescriptor) }
    if let replacement {
      // The path is lent as a C string for the call alone.
      _ = unsafe unlink(replacement.temporaryPath)
    }
  }

  /// The name that the file has until it gets its own; `nil` for one that has it.
  var temporaryPath: String? { replacement?.temporaryPath }

  /// Gives a file that was not there before to another user, as far as the system permits it.
  func handOver(to user: UInt32, group: UInt32) {
    if isNew { _ = fchown(fileDescriptor, user, group) }
  }

  /// Writes all of the bytes.
  func write(_ bytes: Span<UInt8>) throws(WriteError) {
    var start = 0
    while start < bytes.count {
      start += try SystemCalls.write(bytes.extracting(droppingFirst: start), to: fileDescriptor)
    }
  }

  /// Gives the file its name.
  ///
  /// The bytes are on the disk first where they replace others: a crash of the system then leaves the old file or the
  /// new one. A file that was not there before is not waited for.
  mutating func keep() throws(WriteError) {
    guard let replacement else { return }
    if replacement.isOverOther { try SystemCalls.synchronize(fileDescriptor) }
    try SystemCalls.rename(replacement.temporaryPath, to: replacement.path)
    self.replacement = nil
  }
}
