/// What a capture says of a packet beside its bytes, time and interface: the options of a pcapng packet block
/// (draft-ietf-opsawg-pcapng, section 4.3). All of it is said by the input and may be wrong.
public struct CaptureDetails: Hashable, Sendable {
  /// Whom the frame was addressed to, as the interface saw it.
  public enum Reception: UInt8, Hashable, Sendable {
    case unicast = 1
    case multicast
    case broadcast
    /// For somebody else: seen because the interface listened to everything.
    case promiscuous
  }

  public var reception: Reception?
  public var state: State
  public var errors: LinkLayerErrors
  public var hashes: [Hash]
  /// How many packets of the interface were lost between the one before and this one.
  public var dropCount: UInt64?
  /// The same number for the same packet, seen on several interfaces.
  public var packetIdentifier: UInt64?
  /// The interface's queue that the packet was received on.
  public var queue: UInt32?
  public var verdicts: [Decision]
  /// The process that sent the packet; 0 where there is none, or none is known.
  public var processIdentifier: UInt32?
  public var threadIdentifier: UInt32?
  public var customOptions: [CustomOption]

  public init(
    reception: Reception? = nil, state: State = [], errors: LinkLayerErrors = [], hashes: [Hash] = [],
    dropCount: UInt64? = nil, packetIdentifier: UInt64? = nil, queue: UInt32? = nil, verdicts: [Decision] = [],
    processIdentifier: UInt32? = nil, threadIdentifier: UInt32? = nil, customOptions: [CustomOption] = []
  ) {
    self.reception = reception
    self.state = state
    self.errors = errors
    self.hashes = hashes
    self.dropCount = dropCount
    self.packetIdentifier = packetIdentifier
    self.queue = queue
    self.verdicts = verdicts
    self.processIdentifier = processIdentifier
    self.threadIdentifier = threadIdentifier
    self.customOptions = customOptions
  }
}

extension CaptureDetails {
  /// What the network card still has to do, or has done already; the bits 9 to 11 of the flags word.
  public struct State: OptionSet, Hashable, Sendable {
    public let rawValue: UInt8

    public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// The card fills the checksum in after the capture.
    public static let isChecksumNotReady = State(rawValue: 1)
    /// The card, or the system, has found the checksum right.
    public static let isChecksumValid = State(rawValue: 2)
    /// One packet here is, or was, several on the wire.
    public static let isSegmentationOffloaded = State(rawValue: 4)
  }

  /// What the interface found wrong with the frame; the upper 16 bits of the flags word.
  public struct LinkLayerErrors: OptionSet, Hashable, Sendable {
    public let rawValue: UInt16

    public init(rawValue: UInt16) { self.rawValue = rawValue }

    /// The bits that have a meaning, from the lowest: bit 24 of the flags word to bit 31.
    public static let names: [(error: LinkLayerErrors, name: StaticString)] = [
      (LinkLayerErrors(rawValue: 1 << 8), "CRC error"), (LinkLayerErrors(rawValue: 1 << 9), "packet too long"),
      (LinkLayerErrors(rawValue: 1 << 10), "packet too short"),
      (LinkLayerErrors(rawValue: 1 << 11), "wrong inter-frame gap"),
      (LinkLayerErrors(rawValue: 1 << 12), "unaligned frame"),
      (LinkLayerErrors(rawValue: 1 << 13), "start frame delimiter error"),
      (LinkLayerErrors(rawValue: 1 << 14), "preamble error"), (LinkLayerErrors(rawValue: 1 << 15), "symbol error"),
    ]
  }

  /// A hash of the packet's bytes. It is shown and not verified: the draft does not say over which bytes it goes.
  public struct Hash: Hashable, Sendable {
    /// Of the draft's list: 0 two's complement, 1 XOR, 2 CRC-32, 3 MD5, 4 SHA-1, 5 Toeplitz. Any other may stand here.
    public var algorithm: UInt8
    public var value: [UInt8]

    public init(algorithm: UInt8, value: [UInt8]) {
      self.algorithm = algorithm
      self.value = value
    }

    public var algorithmName: StaticString? {
      switch algorithm {
      case 0: "two's complement"
      case 1: "XOR"
      case 2: "CRC-32"
      case 3: "MD5"
      case 4: "SHA-1"
      case 5: "Toeplitz"
      default: nil
      }
    }
  }

  /// Text or bytes in a form that an organisation defines for itself.
  public struct CustomOption: Hashable, Sendable {
    /// The organisation's number in IANA's registry of private enterprise numbers.
    public var enterprise: UInt32
    /// Whether the value is UTF-8 text.
    public var isText: Bool
    /// Whether a program that writes the capture anew may take the option with it.
    public var isCopyable: Bool
    public var value: [UInt8]

    public init(enterprise: UInt32, isText: Bool, isCopyable: Bool, value: [UInt8]) {
      self.enterprise = enterprise
      self.isText = isText
      self.isCopyable = isCopyable
      self.value = value
    }
  }
}
