import Packets

/// A section header block (draft-ietf-opsawg-pcapng, section 4.1), and what comes to be known in its section.
///
///     byte-order magic (4) | major version (2) | minor version (2) | section length (8) | options …
///
/// The section's length is not looked at: it is there to pass over a section, and blocks have their own lengths.
struct PcapngSection {
  /// More interfaces than these, or more bytes that describe them, are not kept: 65,536, and 64 MiB.
  static let maximumInterfaces = 1 << 16
  static let maximumDescriptionLength = 64 << 20

  let isBigEndian: Bool
  /// Whether its version is known; else all blocks up to the next section are passed over.
  let isReadable: Bool
  let version: (major: UInt16, minor: UInt16)
  /// The program that wrote it.
  private(set) var application: String?
  private(set) var comments: [String] = []
  /// What is wrong with the options, in words.
  private(set) var fault: String?
  /// By their numbers; `nil` for one whose description cannot be read.
  private(set) var interfaces: [PcapngInterface?] = []
  private var descriptionLength = 0

  /// No section: all blocks up to the first are passed over.
  init() {
    isBigEndian = false
    isReadable = false
    version = (0, 0)
  }

  /// Reads a block's body, from the byte-order magic to the last option: 16 bytes at least.
  init(_ body: Span<UInt8>, isBigEndian: Bool) {
    self.isBigEndian = isBigEndian
    version = (body.uint16(at: 4, isBigEndian: isBigEndian), body.uint16(at: 6, isBigEndian: isBigEndian))
    // Some programs have written 1.2 for what is version 1.0; the draft has readers take it as that.
    isReadable = version == (1, 0) || version == (1, 2)
    guard isReadable else { return }
    var application: String?
    var comments: [String] = []
    fault = PcapngOptions.forEach(body.extracting(16..<body.count), isBigEndian: isBigEndian) { code, value in
      switch code {
      case PcapngOptions.comment: comments.append(PcapngOptions.text(value))
      case 4: application = PcapngOptions.text(value)
      // 2 and 3, hardware and operating system, are the writer's, not an interface's.
      default: break
      }
      return nil
    }
    self.application = application
    self.comments = comments
  }

  /// Gives an interface the next number. False where there are too many: it is not kept then.
  mutating func add(_ interface: PcapngInterface?, length: Int) -> Bool {
    descriptionLength += length
    guard interfaces.count < Self.maximumInterfaces, descriptionLength <= Self.maximumDescriptionLength else {
      return false
    }
    interfaces.append(interface)
    return true
  }
}
