extension HTTPBody {
  enum Field: FieldSet {
    static let setNumber: UInt16 = HTTPBody.number
    static let definedIn: StaticString = "RFC 9112 §7.1"

    static let message = field("http.body.message", "Body of", .storedText, .detail("body of"))
      .means("The message that the body belongs to, by its start line.", "RFC 9112 §6")
    static let head = field("http.body.head_in", "Head in Packet", .decimal)
      .means("The packet that has the message's head, which says how long the body is.", "RFC 9112 §6.3")
    static let uri = field("http.body.uri", "URI", .storedText)
      .means("What the content was asked for by, or sent to.", "RFC 9110 §7.1")
    static let mediaType = field("http.body.content_type", "Content-Type", .storedText, .detail(""))
      .means("The media type that the head gives the content.", "RFC 9110 §8.3")
    static let chunk = group("http.chunk", "Chunk")
      .means("A piece of the body with its size before it; the last has size zero.")
    static let chunkSize = field("http.chunk_size", "Chunk Size", .quantity(.bytes), .detail(""))
      .means("How many bytes of data the chunk has, written in hexadecimal.")
    static let chunkExtension = field("http.chunk_extension", "Chunk Extension", .text)
      .means("More about the chunk. Recipients ignore what they do not understand.", "RFC 9112 §7.1.1")
    static let chunkData = field("http.chunk_data", "Chunk Data", .bytes).means("A piece of the body.")
    static let chunkBoundary = field("http.chunk_boundary", "Chunk Boundary", .bytes, isDelimiter: true)
      .means("Carriage return and line feed end the chunk's data.")
    static let furtherChunks = field("http.chunks", "Further Chunks", .bytes)
      .means("Pieces with their sizes, too many to be shown one by one; the content has them all.")
    static let trailerSection = field("http.chunked_trailer_part", "Trailer Section", .textRange)
      .means("Fields that were known only when the body had been sent.", "RFC 9112 §7.1.2")

    static let all = [
      message, head, uri, mediaType, chunk, chunkSize, chunkExtension, chunkData, chunkBoundary, furtherChunks,
      trailerSection,
    ]
  }

  enum Note: NoteSet {
    static let setNumber: UInt16 = HTTPBody.number

    static let bodyLengthUnknown = note("http.body_length_unknown", .warning, "unknown length")
      .says("Where the body ends cannot be told; it is shown up to the end of the bytes.")
    static let bodyContinues = note("http.body_continues", .chat, "body continues")
      .says("{a:bytes} of the body's {b} are here; {c:limit}.")
    static let bodyUntilClose = note("http.body_until_close", .chat, "until close")
      .says("No length is given: the body lasts until the connection closes (RFC 9112 §6.3).")
    static let chunkSizeInvalid = note("http.chunk_size_invalid", .warning, "invalid chunk size")
      .says("Not a hexadecimal number: where the body ends cannot be told (RFC 9112 §7.1).")
    static let chunkSizeOverflow = note("http.chunk_size_overflow", .warning, "absurd chunk size")
      .says("A number beyond 64 bits: a recipient must guard against overflow (RFC 9112 §7.1).")
    static let chunkSizeWhitespace = note("http.chunk_size_whitespace", .warning, "blank around the chunk size")
      .says(
        "No blank belongs around a chunk's size, but before and after the semicolon of an extension (RFC 9112 §7.1).")
    static let chunkContinues = note("http.chunk_continues", .chat, "chunk continues")
      .says("{a:bytes} of the chunk's {b} are here; {c:limit}.")
    static let chunkBoundaryMissing = note("http.chunk_boundary_missing", .warning, "chunk does not end")
      .says("A line end belongs after the chunk's data: the size, or the data, is wrong (RFC 9112 §7.1).")
    static let chunkedBodyContinues = note("http.chunked_body_continues", .chat, "body continues")
      .says("The bytes end before the last chunk and the empty line; {a:limit}.")
    static let noRoom = note("http.body_too_large", .warning, "too large")
      .says("The packet holds too many bytes put together already: the chunks' data are not joined.")

    static let all = [
      bodyLengthUnknown, bodyContinues, bodyUntilClose, chunkSizeInvalid, chunkSizeOverflow, chunkSizeWhitespace,
      chunkContinues, chunkBoundaryMissing, chunkedBodyContinues, noRoom,
    ]
  }
}

extension HTTPContent {
  enum Field: FieldSet {
    static let setNumber: UInt16 = HTTPContent.number
    static let definedIn: StaticString = "RFC 9110 §6.4"

    static let text = field("http.file_data", "Content", .text).means("What the message carries, as text.")
    static let coded = field("http.content_coded", "Coded Content", .bytes)
      .means("The content in a coding, compressed say; what it decodes to is in a buffer of its own.", "RFC 9110 §8.4")

    static let all = [text, coded]
  }

  enum Note: NoteSet {
    static let setNumber: UInt16 = HTTPContent.number

    static let codingUnknown = note("http.content_coding_unknown", .note, "unknown coding")
      .says("The coding is not known here: the content stays as it is.")
    static let codingNotDecoded = note("http.content_coding_not_decoded", .note, "coding not undone")
      .says("The coding is registered, but not undone here: the content stays as it is.")
    static let tooManyCodings = note("http.content_codings_too_many", .warning, "too many codings")
      .says("No more than {a} codings in turn are undone: more are an attack, or a mistake.")
    static let wrapperMissing = note("http.content_deflate_raw", .note, "no zlib header")
      .says("The deflate coding has a zlib header around its data, and these have none (RFC 9110 §8.4.1.2).")
    static let codedCut = note("http.content_coded_cut", .warning, "compressed data end early")
      .says("The compressed data end before their own end: the content is not whole.")
    static let codedDamaged = note("http.content_coded_damaged", .warning, "bad compressed data")
      .says("The compressed data are wrong after {a:bytes}: damaged, or not in this coding.")
    static let bytesAfterCoded = note("http.content_coded_rest", .warning, "bytes after the compressed data")
      .says("{a:bytes} follow the end of the compressed data.")
    static let tooLong = note("http.content_too_long", .warning, "too large")
      .says("More than {a:bytes} come out of the compressed data: the rest is not decoded.")
    static let tooDense = note("http.content_too_dense", .warning, "decompression bomb")
      .says("More than {a} bytes come out of each byte of the compressed data: the rest is not decoded.")
    static let windowTooLarge = note("http.content_window_too_large", .warning, "window too large")
      .says("The window is larger than 8 MB, which no recipient needs to have room for (RFC 9659 §3).")
    static let noRoom = note("http.content_no_room", .warning, "too large")
      .says("The packet holds too many bytes put together already: the content is not decoded.")

    static let all = [
      codingUnknown, codingNotDecoded, tooManyCodings, wrapperMissing, codedCut, codedDamaged, bytesAfterCoded, tooLong,
      tooDense, windowTooLarge, noRoom,
    ]
  }
}
