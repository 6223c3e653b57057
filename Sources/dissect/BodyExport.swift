import Dissection
import Packets
import Rendering

/// What `--export-bodies` asks for.
struct ExportOptions {
  /// Where the table of what was written goes.
  enum Listing {
    case nowhere
    case output
    case error
  }

  let path: String
  let listing: Listing
}

/// Writes the bodies of messages to files, as packets complete them.
struct BodyExport: ~Copyable {
  /// No more files are written, nor more bytes.
  static let mostFiles = 65_536
  static let mostBytes = 4 << 30

  private let options: ExportOptions
  private var folder: BodyFolder?
  private var table = BodyTable()
  private var fileCount = 0
  private var byteCount = 0
  /// How many bodies were not written, since there were too many.
  private var leftOut = 0

  init(_ options: ExportOptions) { self.options = options }

  /// Opens the folder; where privileges are to be given up, afterwards.
  mutating func begin() throws(Interruption) { folder = try BodyFolder(path: options.path) }

  /// Writes the bodies that the packet completes.
  mutating func take(
    _ packet: Packet, _ dissection: borrowing Dissection, _ frame: Span<UInt8>
  ) throws(Interruption) {
    for content in dissection.contents where !content.bytes.isEmpty {
      guard fileCount < Self.mostFiles, byteCount + content.bytes.count <= Self.mostBytes else {
        leftOut += 1
        continue
      }
      if content.buffer == 0 {
        try write(content, frame.extracting(content.bytes.clamped(to: frame.indices)), packet, dissection)
      } else {
        let buffer = dissection.buffers[content.buffer - 1].bytes
        try write(content, buffer.span.extracting(content.bytes.clamped(to: buffer.indices)), packet, dissection)
      }
    }
  }

  private mutating func write(
    _ content: ContentRecord, _ bytes: Span<UInt8>, _ packet: Packet, _ dissection: borrowing Dissection
  ) throws(Interruption) {
    let uri = Self.text(content.uri, dissection)
    let mediaType = Self.text(content.mediaType, dissection)
    guard let file = try folder?.write(bytes, BodyName(uri: uri, mediaType: mediaType)) else { return }
    fileCount += 1
    byteCount += bytes.count
    guard options.listing != .nowhere else { return }
    table.add(
      packet: packet, bytes: bytes.count, isWhole: content.isWhole, mediaType: mediaType, file: Array(file.utf8),
      uri: uri)
  }

  private static func text(_ range: TextRange, _ dissection: borrowing Dissection) -> [UInt8] {
    let texts = dissection.texts.span
    return (range.offset..<range.offset + range.count).clamped(to: texts.indices).map { texts[$0] }
  }

  /// Says what was written, and what was not; returns whether all was.
  mutating func finish() -> Bool {
    var out = OutputBuffer()
    if table.isEmpty { out.append(string: "no bodies were found\n") } else { table.append(to: &out) }
    switch options.listing {
    case .nowhere: break
    case .output: try? FileOutput(fileDescriptor: 1).write(out.span)
    case .error: try? FileOutput(fileDescriptor: 2).write(out.span)
    }
    guard leftOut > 0 else { return true }
    Terminal.complain(
      "\(Diagnostics.visible(options.path)): \(leftOut == 1 ? "1 body was" : "\(leftOut) bodies were") not written: at most \(Self.mostFiles) files of "
        + "\(Self.mostBytes >> 30) GiB are; --packet or -f choose fewer")
    return false
  }
}
