public import Packets

/// The header of a classic capture file (draft-ietf-opsawg-pcap, section 4), in the numbers of any byte order.
///
///     magic number (4) | major version (2) | minor version (2) | time zone, accuracy (8, not used)
///     | snap length (4) | FCS length and link type (4)
public struct PcapHeader: Hashable, Sendable {
  /// How many bytes the header has.
  public static let length = 24

  public let isBigEndian: Bool
  /// Digits of a second's fraction in the records' times: 6 or 9.
  public let timestampDigits: UInt8
  public let majorVersion: UInt16
  public let minorVersion: UInt16
  /// The most bytes of a packet that the capture was to keep; 0 where it sets no limit. Packets may be longer all the
  /// same, since some programs have written a wrong number here.
  public let snapLength: Int
  public let linkType: LinkType
  /// How many bytes of frame check sequence end each packet, where the file says so: 0 to 30.
  public let frameCheckSequenceLength: Int?
  /// How many bytes stand before each packet: 16, or the 24 that Alexey Kuznetzov's libpcap wrote.
  let recordHeaderLength: Int
  let lengthOrder: LengthOrder

  /// In which order a record has its two lengths, by the version that wrote it.
  enum LengthOrder: Hashable, Sendable {
    case capturedFirst, originalFirst
    /// Version 2.3 changed the order, but some programs wrote that version without changing it.
    case largerIsOriginal
  }

  /// Reads a header from the first bytes of an input, which are fewer than ``length`` where it has no more.
  init(_ bytes: Span<UInt8>, input: String) throws(InputError) {
    guard bytes.count >= 4, let form = Self.form(ofMagic: bytes.uint32(at: 0, isBigEndian: true)) else {
      let what = bytes.isEmpty ? "it is empty" : "it does not begin with the format's magic number"
      throw InputError("is not a pcap capture: \(what)", in: input)
    }
    guard bytes.count >= Self.length else {
      throw InputError(
        "the capture ends inside its header: \(bytes.count) of the \(Self.length) bytes are there", in: input,
        at: .byte(bytes.count))
    }
    isBigEndian = form.isBigEndian
    timestampDigits = form.digits
    recordHeaderLength = form.recordHeaderLength
    majorVersion = bytes.uint16(at: 4, isBigEndian: form.isBigEndian)
    minorVersion = bytes.uint16(at: 6, isBigEndian: form.isBigEndian)
    snapLength = Int(bytes.uint32(at: 16, isBigEndian: form.isBigEndian))
    // Above the 16 bits of the link type: 4 bits of FCS length in units of 2 bytes, 1 reserved, 1 that says whether the
    // length is given, 10 reserved ones, which a reader ignores.
    let network = bytes.uint32(at: 20, isBigEndian: form.isBigEndian)
    linkType = LinkType(rawValue: network & 0xffff)
    frameCheckSequenceLength = network & 0x0400_0000 == 0 ? nil : Int(network >> 28) * 2
    switch (majorVersion, minorVersion) {
    // Nobody has defined a version after 2.4; files that claim one have its records, and Wireshark reads them so.
    case (2, 4...): lengthOrder = .capturedFirst
    case (2, 3): lengthOrder = .largerIsOriginal
    // DG/UX wrote 543.0 for what is otherwise version 2.2.
    case (2, 0...2), (543, 0): lengthOrder = .originalFirst
    default:
      throw InputError(
        "pcap version \(majorVersion).\(minorVersion) is not known; version 2 can be read", in: input,
        at: .byte(4))
    }
  }

  private static func form(
    ofMagic magic: UInt32
  ) -> (isBigEndian: Bool, digits: UInt8, recordHeaderLength: Int)? {
    switch magic {
    case 0xa1b2_c3d4: (true, 6, 16)
    case 0xd4c3_b2a1: (false, 6, 16)
    case 0xa1b2_3c4d: (true, 9, 16)
    case 0x4d3c_b2a1: (false, 9, 16)
    case 0xa1b2_cd34: (true, 6, 24)
    case 0x34cd_b2a1: (false, 6, 24)
    default: nil
    }
  }
}

extension LinkType {
  /// The most bytes that libpcap believes a record of this link type to hold; a larger number is damage.
  var maximumCapturedLength: Int {
    switch rawValue {
    case 231: 128 << 20  // DBUS: the longest D-Bus message
    case 249: 1 << 20  // USBPCAP
    case 279: 8 << 20  // EBHSCR
    default: 256 << 10
    }
  }
}
