import Glibc
public import Packets

/// An input that was opened, and what its first bytes tell of it. Compression around it is undone while it is read.
///
/// Whoever opens it calls ``close()`` when everything was read.
public struct InputFile {
  /// The longest text that ``readText(limit:)`` takes unless told otherwise: 1 GiB.
  public static let textLimit = 1 << 30

  /// How much memory a text is given first. Most are short, and each page of memory costs a start-up a little.
  private static let smallText = 16 * 1024

  /// The path as it was given, or `<stdin>`.
  public let name: String
  public let fileDescriptor: Int32
  /// What the input holds when its compression is undone.
  public let kind: InputKind
  /// What was undone, outermost first.
  public let compressions: [Compression]
  private let source: ByteSource
  /// The bytes that were read to tell the kind. They are the input's first, and not to be had again from the source.
  private let prefix: [UInt8]

  /// Opens a path, or standard input for `-`, and reads as much as tells its kind.
  ///
  /// Throws where there is nothing to open or to read, with the system's words for it, and for a directory; and where
  /// compressed data is damaged at its very beginning.
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
      (source, prefix, kind, compressions) = try Self.unpack(fileDescriptor, name: name)
    } catch {
      Self.close(fileDescriptor)
      throw error
    }
  }

  /// A reader of the capture in the input; throws where it holds none, or one of a kind that is not read.
  public func captureReader() throws(InputError) -> CaptureReader {
    if let obstacle = kind.obstacle {
      throw InputError(obstacle, in: name)
    }
    return try CaptureReader(ChunkBuffer(source, name: nameOfContents, prefix: prefix), kind: kind)
  }

  /// What errors call the bytes that the reader sees: their places are not those of the file.
  private var nameOfContents: String { compressions.isEmpty ? name : "\(name), unpacked" }

  /// What ``InputFile/readText(limit:)`` gives.
  public struct Text {
    public var bytes: [UInt8]
    /// What ended the text before its end: compressed data that is damaged or cut off.
    public var fault: InputError?
  }

  /// The whole input from its first byte, read to its end. Call it once.
  ///
  /// Throws where the input, unpacked, is longer than `limit` bytes, since all of it has to fit into memory; and where
  /// nothing of it can be read.
  public func readText(limit: Int = textLimit) throws(InputError) -> Text {
    var bytes = prefix
    var count = prefix.count
    while count <= limit {
      if count == bytes.count {
        // Doubling keeps the copying linear. One byte beyond the limit is enough to tell that it is passed.
        let larger = min(max(2 * count, Self.smallText), max(limit, limit &+ 1))
        bytes += [UInt8](repeating: 0, count: larger - count)
      }
      do throws(InputError) {
        let got = try source.read(into: &bytes, at: count..<bytes.count, name: name)
        guard got > 0 else {
          bytes.removeLast(bytes.count - count)
          return Text(bytes: bytes)
        }
        count += got
      } catch {
        guard count > 0 else { throw error }
        bytes.removeLast(bytes.count - count)
        return Text(bytes: bytes, fault: error)
      }
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
}

// MARK: Telling the kind

extension InputFile {
  /// Takes one compression after the other off, until the first bytes tell of something else.
  private static func unpack(
    _ descriptor: Int32, name: String
  ) throws(InputError) -> (source: ByteSource, prefix: [UInt8], kind: InputKind, compressions: [Compression]) {
    var source = ByteSource.file(descriptor)
    var compressions: [Compression] = []
    while true {
      let prefix = try readPrefix(source, name: name)
      let kind = InputKind(firstBytes: prefix)
      guard let compression = kind.compression, compressions.count < Compression.maximumDepth else {
        return (source, prefix, kind, compressions)
      }
      // The places of faults in the inner of two compressions are not those of the file either.
      let outer = compressions.isEmpty ? name : "\(name), unpacked"
      source = .decoder(StreamDecoder(compression, source, name: outer, prefix: prefix))
      compressions.append(compression)
    }
  }

  /// The bytes that tell the kind, or all where there are fewer. A fault behind some of them comes again when they are
  /// used up.
  private static func readPrefix(_ source: ByteSource, name: String) throws(InputError) -> [UInt8] {
    var bytes: [UInt8] = []
    while true {
      let missing = InputKind.missing(from: bytes)
      guard missing > 0 else { return bytes }
      var more = [UInt8](repeating: 0, count: missing)
      do throws(InputError) {
        let got = try source.read(into: &more, at: 0..<missing, name: name)
        guard got > 0 else { return bytes }
        bytes += more.prefix(got)
      } catch {
        guard !bytes.isEmpty else { throw error }
        return bytes
      }
    }
  }
}
