import Packets

/// A packet without a link header that may be of any version of IP: its first four bits say which. It has no fields.
enum RawIP: ProtocolDecoder {
  static let number: UInt16 = 44

  static let spec = ProtocolSpec(
    "raw", "Raw Internet Protocol", brief: "raw IP", source: "LINKTYPE_RAW",
    foundBy: [.linkType(.raw), .linkType(.rawBSD), .linkType(.rawOpenBSD), .linkType(.classicalIPOverATM)],
    mayBeEmpty: true)

  static func decode(_ cursor: inout Cursor, into out: inout Dissection) -> Next {
    cursor.peek().map { .number(.ipVersion, UInt64($0 >> 4)) } ?? .data
  }
}
