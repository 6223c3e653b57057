/// The forms that packets' bytes are printed in for other programs, by the names of the command line. Each but the bytes
/// themselves is read back to the same bytes.
public enum EmitForm: String, CaseIterable, Sendable {
  /// As `xxd` prints it.
  case xxd
  /// As `hexdump -C` prints it, all rows (`-v`).
  case hexdump
  /// As `tcpdump -tttt -XX` prints it, with a header line.
  case tcpdump
  /// As `od -v -A x -t x1` prints it.
  case od
  /// With a line for time and direction, for `text2pcap -t ISO -D`.
  case text2pcap
  /// Digits alone, a line for each packet, as `xxd -p -c0` prints it.
  case hex
  /// A line for each packet, as `base64 -w0` prints it.
  case base64
  /// An array, as `xxd -i` prints it.
  case c
  case go
  case rust
  case python
  case swift
  /// An array of numbers in a line.
  case json
  /// The bytes themselves, those of one packet behind those of another.
  case raw

  /// Whether packets are told apart by an empty line. Where they are not, each is a line of its own or has one above it.
  var isSetApart: Bool {
    switch self {
    case .tcpdump, .text2pcap, .hex, .json, .raw: false
    default: true
    }
  }

  /// Prints bytes, of which there is one at least.
  func append(_ bytes: Span<UInt8>, _ piece: Piece, to out: inout OutputBuffer) {
    switch self {
    case .xxd: XxdText.append(bytes, piece, to: &out)
    case .hexdump: HexdumpText.append(bytes, piece, to: &out)
    case .tcpdump: TcpdumpText.append(bytes, piece, to: &out)
    case .od: OdText.append(bytes, piece, to: &out)
    case .text2pcap: Text2pcapText.append(bytes, piece, to: &out)
    case .hex: PlainHexText.append(bytes, piece, to: &out)
    case .base64: Base64Text.append(bytes, piece, to: &out)
    case .c: CArray.append(bytes, piece, to: &out)
    case .go: GoLiteral.append(bytes, piece, to: &out)
    case .rust: RustLiteral.append(bytes, piece, to: &out)
    case .python: PythonLiteral.append(bytes, piece, to: &out)
    case .swift: SwiftLiteral.append(bytes, piece, to: &out)
    case .json: JSONArray.append(bytes, piece, to: &out)
    case .raw: out.append(bytes)
    }
  }
}

/// A form in which bytes are printed.
protocol EmittedText {
  /// Prints bytes, of which there is one at least, in whole lines.
  static func append(_ bytes: Span<UInt8>, _ piece: Piece, to out: inout OutputBuffer)
}
