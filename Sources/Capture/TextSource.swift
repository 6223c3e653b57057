public import Packets

/// The bytes of an input that holds a text, piece by piece.
public final class TextSource {
  /// How much memory a piece is given first. Most texts are short, and each page of memory costs a start-up a little.
  private static let smallPiece = 16 * 1024
  /// A text that is longer than this is likely much longer, and gets room for so much at once.
  private static let largePiece = 1 << 20
  private static let largestPiece = 1 << 24

  private let name: String
  private let source: ByteSource
  /// Bytes that were read already, and not yet handed on.
  private var prefix: [UInt8]

  init(_ source: ByteSource, name: String, prefix: [UInt8]) {
    (self.source, self.name, self.prefix) = (source, name, prefix)
  }

  /// The next bytes, `count` where there are as many; none at the end.
  ///
  /// Throws where the input cannot be read on, such as for compressed data that is damaged or cut off; what was read
  /// before is handed on first.
  public func read(_ count: Int) throws(InputError) -> [UInt8] {
    var bytes = prefix
    prefix = []
    var used = bytes.count
    while used < count {
      if used == bytes.count {
        // Doubling keeps the copying linear.
        let larger = min(max(2 * used, Self.smallPiece), count)
        if used >= Self.largePiece { bytes.reserveCapacity(min(count, Self.largestPiece)) }
        bytes.append(contentsOf: repeatElement(0, count: larger - used))
      }
      do throws(InputError) {
        let got = try source.read(into: &bytes, at: used..<bytes.count, name: name)
        guard got > 0 else { break }
        used += got
      } catch {
        // A source that failed fails again when it is asked again.
        guard used > 0 else { throw error }
        break
      }
    }
    bytes.removeLast(bytes.count - used)
    return bytes
  }
}
