/// A line that a form took apart by itself: the address of its first byte, and the bytes after it.
struct TableRow {
  let line: Int
  /// The offset or address of the first byte, and where it stands in the text.
  var address: Int
  var place: Int
  /// What the row shows, in printed order. Where a text column follows, these may reach into it.
  var bytes: [DigitGroup.Byte]
  /// How many of them are surely bytes, where nothing below says so; `nil` where that cannot be told.
  var count: Int?
  /// Whether blanks at the end of the line may stand for more bytes, each of them a space.
  var mayEndInSpaces = false
  /// Whether the text beside the bytes is theirs.
  var isProven = false
  /// Whether it shows single bytes, whatever the words of the rows above hold.
  var hasSingleBytes = false
  /// Where something stands in the row that is neither bytes nor their text.
  var strange: Int?
  /// Where a text stands beside the bytes that is not theirs.
  var foreignText: Int?
}

extension TableRow {
  /// A row that is nothing but these bytes; without an offset it follows from the one above.
  init(_ line: Int, _ bytes: some Sequence<UInt8>, address: Int = 0, place: Int) {
    self.init(line: line, address: address, place: place, bytes: bytes.map { .known($0) })
    count = self.bytes.count
  }
}

enum ByteOrder {
  case bigEndian
  case littleEndian
}

/// What a form knows of the rows of a dump that it may read.
struct TableLayout {
  /// What the form is called in messages.
  var name: String
  /// How many bytes a word holds: words of more than one byte may show them in reverse.
  var wordLength = 1
  /// The order in which words show their bytes where the bytes themselves do not tell; `nil` where it must be told.
  var usualOrder: ByteOrder?
  /// Whether zeros fill a last word that the packet does not.
  var fillsWords = true
  /// Whether the rows begin with addresses in a memory, so that a packet begins wherever the first row does.
  var hasAddresses = false
  /// Whether one row alone is evidence enough.
  var isEvident = false
  /// Whether a text column may follow the bytes, so that a row may show more than its bytes.
  var hasText = false
  /// Whether the rows stand directly one below the other, without offsets, so that a shorter one is the last.
  var isUnbroken = false
  /// How many bytes such a row holds; by itself as many as the first.
  var width: Int?
  /// How many bytes such a packet has, where a line above says so.
  var length: Int?
  /// Takes a line apart behind these bytes; `nil` where it is no row.
  var row: (_ line: Int, _ bytes: PacketBytes) -> TableRow?
  /// Whether a line that is no row was one before it was damaged.
  var looksLikeRow: (_ line: Int) -> Bool = { _ in false }
  /// The length in a line that closes the dump; `nil` where a line is none.
  var total: (_ line: Int) -> Int? = { _ in nil }
  /// Whether a line stands for repeats of the row above it.
  var star: (_ line: Int) -> Bool = { _ in false }
  /// Whether no packet goes on over this line.
  var boundary: (_ line: Int) -> Bool = { _ in false }
}
