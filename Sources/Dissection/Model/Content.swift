/// What a message says of the content that it carries, RFC 9110 §8, for those who decode the content.
final class ContentDescription {
  /// The value of Content-Type, with its parameters.
  let mediaType: [UInt8]
  /// The names, in lower case, of the codings that are still to be undone, in the order in which they were applied.
  let codings: [HTTPName]
  let uri: [UInt8]
  let isRequest: Bool
  /// Whether all of it is there.
  let isWhole: Bool
  /// The number of the TCP conversation; `nil` where none is followed.
  let stream: Int?
  /// How many times content within content was looked into, to come to it.
  let depth: Int

  init(
    mediaType: [UInt8], codings: [HTTPName] = [], uri: [UInt8] = [], isRequest: Bool = false, isWhole: Bool = true,
    stream: Int? = nil, depth: Int = 0
  ) {
    self.mediaType = mediaType
    self.codings = codings
    self.uri = uri
    self.isRequest = isRequest
    self.isWhole = isWhole
    self.stream = stream
    self.depth = depth
  }

  /// The same without the coding that was undone.
  func undone(isWhole: Bool) -> ContentDescription {
    ContentDescription(
      mediaType: mediaType, codings: codings.dropLast(), uri: uri, isRequest: isRequest, isWhole: isWhole,
      stream: stream)
  }
}

/// What a message in the packet carries, when all codings of the way were undone.
public struct ContentRecord: Sendable {
  /// Where its bytes are: 0 is the frame, others are places in ``Dissection/buffers``, from 1.
  public let buffer: Int
  public let bytes: Range<Int>
  /// The URI that it was asked for by, or sent to, and its media type, in ``Dissection/texts``; empty where not known.
  public let uri: TextRange
  public let mediaType: TextRange
  public let isRequest: Bool
  /// Whether all of it is there.
  public let isWhole: Bool
  /// The number of the TCP conversation, `tcp.stream`; `nil` where none is followed.
  public let stream: Int?

  init(_ content: ContentDescription, _ buffer: UInt16, _ bytes: Range<Int>, _ out: inout Dissection) {
    self.buffer = Int(buffer)
    self.bytes = bytes
    uri = TextRange(value: out.keep(content.uri))
    mediaType = TextRange(value: out.keep(content.mediaType))
    isRequest = content.isRequest
    isWhole = content.isWhole
    stream = content.stream
  }
}
