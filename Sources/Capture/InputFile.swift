import Glibc
public import Packets

/// An input that was opened, and what its first bytes tell of it.
///
/// Whoever opens it calls ``close()`` when everything was read.
public struct InputFile: Sendable {
  /// The longest text that ``readText(limit:)`` takes unless told otherwise: 1 GiB.
  public static let textLimit = 1 << 30

  /// The path as it was given, or `<stdin>`.
  public let name: String
  public let fileDescriptor: Int32
  public let kind: InputKind
  /// The bytes that were read to tell the kind. They are the input's first, and not to be had again from the file.
  public let prefix: [UInt8]

  /// Opens a path, or standard input for `-`, and reads as much as tells its kind.
  ///
  /// Throws where there is nothing to open or to read, with the system's words for it, and for a directory.
  public init(path: String) throws(InputError) {
    let isStandardInput = path == "-"
    let descriptor = isStandardInput ? STDIN_FILENO : try SystemCalls.open(path)
    try self.init(fileDescriptor: descriptor, name: isStandardInput ? "<stdin>" : path)
  }

  /// Takes a file descriptor over that is open for reading.
  public init(fileDescriptor: Int32, name: String) throws(InputError) {
    self.name = name
    self.fileDescriptor = fileDescriptor
    do throws(InputError) {
      try SystemCalls.refuseDirectory(fileDescriptor, name: name)
      prefix = try Self.readPrefix(fileDescriptor, name: name)
    } catch {
      Self.close(fileDescriptor)
      throw error
    }
    kind = InputKind(firstBytes: prefix)
  }

  /// A reader of the capture in the input; throws where it holds none, or one of a kind that is not read yet.
  public func captureReader() throws(InputError) -> PcapReader {
    if let obstacle = kind.obstacle {
      throw InputError(obstacle, in: name)
    }
    return try PcapReader(fileDescriptor: fileDescriptor, name: name, prefix: prefix)
  }

  /// The whole input from its first byte, read to its end. Call it once.
  ///
  /// Throws where the input is longer than `limit` bytes, since all of it has to fit into memory.
  public func readText(limit: Int = textLimit) throws(InputError) -> [UInt8] {
    var bytes = prefix
    var count = prefix.count
    while count <= limit {
      if count == bytes.count {
        // Doubling keeps the copying linear. One byte beyond the limit is enough to tell that it is passed.
        let larger = min(max(2 * count, ChunkBuffer.chunkSize), max(limit, limit &+ 1))
        bytes += [UInt8](repeating: 0, count: larger - count)
      }
      let got = try SystemCalls.read(fileDescriptor, into: &bytes, at: count..<bytes.count, name: name)
      guard got > 0 else {
        bytes.removeLast(bytes.count - count)
        return bytes
      }
      count += got
    }
    throw InputError("the text is longer than \(limit) bytes, the most that is read at once; split it", in: name)
  }

  /// Closes the file; standard input stays open.
  public func close() {
    Self.close(fileDescriptor)
  }

  private static func close(_ descriptor: Int32) {
    guard descriptor != STDIN_FILENO else { return }
    _ = Glibc.close(descriptor)
  }

  private static func readPrefix(_ descriptor: Int32, name: String) throws(InputError) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: InputKind.prefixLength)
    var count = 0
    while count < bytes.count {
      let got = try SystemCalls.read(descriptor, into: &bytes, at: count..<bytes.count, name: name)
      guard got > 0 else { break }
      count += got
    }
    return Array(bytes.prefix(count))
  }
}
