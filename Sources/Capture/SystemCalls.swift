import Glibc
import Packets
import Synchronization

/// The system calls that reading an input takes: the only place where its bytes are written through a pointer.
enum SystemCalls {
  /// How many bytes ``read(_:into:at:name:)`` has read from all inputs.
  static let bytesRead = Atomic<Int>(0)

  /// Opens a file for reading. A directory is refused here, since `open(2)` itself would take it.
  static func open(_ path: String) throws(InputError) -> Int32 {
    guard !path.utf8.contains(0) else {
      throw InputError("cannot be opened: the name holds a NUL character", in: path)
    }
    // The path is lent as a C string for the call alone.
    let descriptor = unsafe Glibc.open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      throw InputError("cannot be opened: \(text(of: errno))", in: path)
    }
    do throws(InputError) {
      try refuseDirectory(descriptor, name: path)
    } catch {
      _ = Glibc.close(descriptor)
      throw error
    }
    return descriptor
  }

  static func refuseDirectory(_ descriptor: Int32, name: String) throws(InputError) {
    var status = stat()
    // The call fills the structure it is lent.
    guard unsafe fstat(descriptor, &status) == 0 else {
      throw InputError("cannot be read: \(text(of: errno))", in: name)
    }
    guard status.st_mode & S_IFMT != S_IFDIR else {
      throw InputError("is a directory; name the files in it instead", in: name)
    }
  }

  /// Reads once into `bytes[range]` and returns how many bytes came; 0 at the end of the input.
  ///
  /// An interrupted call is repeated, and one that would block waits. A range outside of `bytes` is cut to it.
  static func read(
    _ descriptor: Int32, into bytes: inout [UInt8], at range: Range<Int>, name: String
  ) throws(InputError) -> Int {
    let range = range.clamped(to: bytes.indices)
    guard !range.isEmpty else { return 0 }
    while true {
      // The call writes at most `range.count` bytes, and all of them lie inside the array.
      let count = unsafe bytes.withUnsafeMutableBytes { buffer in
        unsafe Glibc.read(descriptor, UnsafeMutableRawBufferPointer(rebasing: buffer[range]).baseAddress, range.count)
      }
      if count >= 0 {
        bytesRead.add(count, ordering: .relaxed)
        return count
      }
      switch errno {
      case EINTR:
        continue
      case EAGAIN:
        var request = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        // The call reads and fills the one structure it is lent.
        _ = unsafe poll(&request, 1, -1)
      default:
        throw InputError("cannot be read: \(text(of: errno))", in: name)
      }
    }
  }

  /// Whether a read returns at once: with bytes, at the end, or with an error.
  static func isReadable(_ descriptor: Int32) -> Bool {
    var request = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    // The call reads and fills the one structure it is lent.
    return unsafe poll(&request, 1, 0) != 0
  }

  /// The system's own words for an error number.
  static func text(of number: Int32) -> String {
    // The text belongs to the C library and is copied before anything else can change it.
    unsafe strerror(number).map { unsafe String(cString: $0) } ?? "error \(number)"
  }
}
