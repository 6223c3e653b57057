import Glibc
import Rendering

/// A file descriptor that the views' bytes leave through.
struct FileOutput {
  enum Failure: Error {
    /// The reader went away: no fault.
    case closedPipe
    /// What the system says, such as "No space left on device".
    case system(String)
  }

  let fileDescriptor: Int32
  /// How many bytes are gathered before they are written. A pipe of the default size takes 16 KiB at a time four times
  /// as fast as more.
  let chunkSize: Int

  private static let pipeChunk = 16 * 1024
  private static let fileChunk = 256 * 1024

  init(fileDescriptor: Int32) {
    self.fileDescriptor = fileDescriptor
    var status = stat()
    let isFile = unsafe fstat(fileDescriptor, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
    chunkSize = isatty(fileDescriptor) == 1 ? 1 : isFile ? Self.fileChunk : Self.pipeChunk
  }

  /// Writes all of the bytes.
  func write(_ bytes: Span<UInt8>) throws(Failure) {
    var start = 0
    while start < bytes.count {
      let end = min(bytes.count, start + max(chunkSize, Self.pipeChunk))
      let written = unsafe bytes.extracting(start..<end).withUnsafeBytes { chunk in
        unsafe Glibc.write(fileDescriptor, chunk.baseAddress, chunk.count)
      }
      if written > 0 {
        start += written
      } else if errno == EPIPE {
        throw .closedPipe
      } else if errno == EAGAIN {
        waitUntilWritable()
      } else if errno != EINTR {
        throw unsafe .system(String(cString: strerror(errno)))
      }
    }
  }

  /// A non-blocking descriptor that is full: its reader sets the pace.
  private func waitUntilWritable() {
    var request = pollfd(fd: fileDescriptor, events: Int16(POLLOUT), revents: 0)
    _ = unsafe poll(&request, 1, -1)
  }
}
