import Glibc
import Rendering

/// A file descriptor that the views' bytes leave through.
struct FileOutput {
  enum Failure: Error {
    /// The reader went away: no fault.
    case closedPipe
    /// The end was asked for while the reader took nothing.
    case interrupted
    /// What the system says, such as "No space left on device".
    case system(String)
  }

  let fileDescriptor: Int32
  /// How many bytes are gathered before they are written. A pipe of the default size takes 16 KiB at a time four times
  /// as fast as more.
  let chunkSize: Int
  /// A descriptor that is readable when the end is asked for: a reader that takes nothing then holds nobody up.
  var interruption: Int32?

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
      var length = max(chunkSize, Self.pipeChunk)
      if let interruption, chunkSize < Self.fileChunk {
        try waitUntilWritable(or: interruption)
        // So much a pipe that has room takes without waiting (PIPE_BUF of pipe(7)).
        length = 4096
      }
      let end = min(bytes.count, start + length)
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

  /// Waits until the reader takes bytes, or goes away, which the next write tells.
  private func waitUntilWritable(or interruption: Int32) throws(Failure) {
    var requests = [
      pollfd(fd: fileDescriptor, events: Int16(POLLOUT), revents: 0),
      pollfd(fd: interruption, events: Int16(POLLIN), revents: 0),
    ]
    while unsafe poll(&requests, 2, -1) < 0, errno == EINTR {}
    if requests[0].revents == 0, requests[1].revents != 0 { throw .interrupted }
  }
}
