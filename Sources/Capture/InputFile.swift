import Glibc
public import Packets

/// An input that was opened, and what its first bytes tell of it. Compression around it is undone while it is read.
///
/// Whoever opens it calls ``close()`` when everything was read.
public struct InputFile {
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

  /// The input's bytes from its first, piece by piece. Ask for them once: what was read is gone from the input.
  public func textSource() -> TextSource { TextSource(source, name: name, prefix: prefix) }

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

  /// The bytes that tell the kind, or all where there are fewer. A fault after some of them comes again when they are
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
