/// Bytes of a segment that are a part of a message: its rest is in other segments, and it is decoded in the packet that
/// completes it.
enum TCPSegmentData: ProtocolDecoder {
  static let number: UInt16 = 290

  static let spec = ProtocolSpec(
    "tcp.segments", "TCP Segment Data", brief: "segment data", source: "RFC 9293 §3.10.7.4",
    fields: [Field.self], notes: [Note.self], isRemainder: true)

  static func decode(_ cursor: inout Cursor, into out: inout Dissection) -> Next {
    cursor.readRest(Field.data, &out)
    return .nothing
  }

  enum Field: FieldSet {
    static let setNumber: UInt16 = TCPSegmentData.number
    static let definedIn: StaticString = "RFC 9293 §3.10.7.4"

    static let data = field("tcp.segment_data", "Segment Data", .bytes)
      .means("Bytes of the stream that this packet does not decode by themselves: a note says why.")

    static let all = [data]
  }

  enum Note: NoteSet {
    static let setNumber: UInt16 = TCPSegmentData.number

    static let part = note("tcp.segment.part", .chat, "part of a message")
      .says("{a:protocol}: {b:bytes} of a message so far. It is decoded in the packet that completes it.")
    static let partOf = note("tcp.segment.part_of", .chat, "part of a message")
      .says("{a:protocol}: {b} of the {c:bytes} of a message so far. It is decoded in the packet that completes it.")
    static let first = note("tcp.segment.first", .chat, "first bytes")
      .says("Too few bytes to tell the protocol; it is told with those that follow.")
    static let completes = note("tcp.segment.completes", .chat, "end of a message")
      .says("The end of a message that began in an earlier segment: it follows, put together.")
    static let repeated = note("tcp.segment.repeated", .chat, "sent before")
      .says("These bytes came before, and were decoded there.")
    static let waits = note("tcp.segment.waits", .chat, "waits")
      .says("{a:bytes} before these have not come yet. They are decoded when those come, or are known to be lost.")
    static let passedOver = note("tcp.segment.passed_over", .chat, "rest of a message")
      .says("The rest of a message of which bytes are missing, or that is too long to be put together.")
    static let overlap = note("tcp.segment.overlap", .note, "overlap")
      .says("Some of these bytes came before. The first are kept; hosts differ in this.")
    static let conflict = note("tcp.segment.overlap.conflict", .warning, "conflicting overlap")
      .says(
        """
        Some of these bytes came before, and were others. The first are kept; hosts differ in this, which attackers use \
        to hide what arrives.
        """)
    static let gap = note("tcp.segment.gap", .warning, "gap")
      .says("{a:bytes} before this segment were lost, or not captured: what they are part of stays incomplete.")
    static let tooLong = note("tcp.segment.too_long", .warning, "message too long")
      .says("At most {a:bytes} of a message are put together; the rest of it is passed over.")
    static let evicts = note("tcp.segment.evicts", .warning, "streams dropped")
      .says("Too many bytes wait in streams: those that waited longest were dropped.")
    static let noRoom = note("tcp.segment.no_room", .warning, "too many messages")
      .says("More messages end in this packet than are decoded.")

    static let all = [
      noRoom, part, partOf, first, completes, repeated, waits, passedOver, overlap, conflict, gap, tooLong, evicts,
    ]
  }
}

/// What stands before messages that were put together from several segments.
enum TCPReassembly: ProtocolDecoder {
  static let number: UInt16 = 291

  static let spec = ProtocolSpec(
    "tcp.reassembled", "Reassembled TCP Segments", brief: "reassembled", source: "RFC 9293 §3.10.7.4",
    fields: [Field.self], isRemainder: true)

  static func decode(_ cursor: inout Cursor, into out: inout Dissection) -> Next { .data }

  enum Field: FieldSet {
    static let setNumber: UInt16 = TCPReassembly.number
    static let definedIn: StaticString = "RFC 9293 §3.10.7.4"

    static let stream = field("tcp.reassembled.stream", "Stream", .decimal)
      .means("The connection that the unfinished message is of: the number of tcp.stream.")
    static let count = field("tcp.segment.count", "Segment Count", .decimal)
      .means("How many segments the bytes came in.")
    static let segment = field("tcp.segment", "Segment in Packet", .decimal)
      .means("A packet that some of the bytes came in.")
    static let length = field("tcp.reassembled.length", "Reassembled Length", .quantity(.bytes))
      .means("How many bytes were put together.")

    static let all = [stream, count, segment, length]
  }
}
