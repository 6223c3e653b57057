import CPcap
public import Packets

/// A filter in the language of pcap-filter(7), compiled and run by libpcap.
///
/// It is compiled when the first packet of a link type is asked about, once for each link type. libpcap's compiler may
/// be used from one thread at a time only before its version 1.8.
public struct PacketFilter {
  public let expression: String
  private var programs: [(linkType: LinkType, program: FilterProgram)] = []

  public init(_ expression: String) {
    self.expression = expression
  }

  /// Compiles the filter for a link type ahead of the first packet, so that what is wrong with it is known early.
  public mutating func prepare(for linkType: LinkType) throws(FilterError) {
    _ = try program(for: linkType)
  }

  /// Whether the filter lets a packet through.
  ///
  /// - Parameters:
  ///   - bytes: what was captured of the packet.
  ///   - originalLength: its length on the wire, for `len`, `less` and `greater`.
  /// - Throws: what libpcap says about an expression that is wrong, or that makes no sense for the link type.
  public mutating func matches(
    _ bytes: Span<UInt8>, originalLength: Int, linkType: LinkType
  ) throws(FilterError) -> Bool {
    try program(for: linkType).matches(bytes, originalLength: originalLength)
  }

  private mutating func program(for linkType: LinkType) throws(FilterError) -> FilterProgram {
    if let known = programs.first(where: { $0.linkType == linkType }) {
      return known.program
    }
    let program = try FilterProgram(expression, linkType: linkType)
    programs.append((linkType, program))
    return program
  }
}

/// What libpcap says about a filter expression that it cannot compile.
public struct FilterError: Error, Hashable, Sendable, CustomStringConvertible {
  public let expression: String
  /// The link type that it was compiled for: an expression may be right for others.
  public let linkType: LinkType
  /// libpcap's own words.
  public let message: String

  public var description: String {
    "the filter \"\(expression)\" cannot be used on \(linkType.name) packets: \(message)"
  }
}

/// A compiled filter and its memory. Nothing of it changes after its making, and its pointer is not handed out.
@safe private final class FilterProgram {
  private var code: bpf_program

  init(_ expression: String, linkType: LinkType) throws(FilterError) {
    func error(_ message: String) -> FilterError {
      FilterError(expression: expression, linkType: linkType, message: message)
    }
    let longest: Int32 = 262_144
    // The handle is libpcap's, lives until the end of this initialiser, and is only handed back to libpcap.
    guard let handle = unsafe pcap_open_dead(linkType.dataLinkType, longest) else {
      throw error("libpcap has no memory for it")
    }
    defer { unsafe pcap_close(handle) }
    unsafe code = bpf_program()
    // Compiling allocates the instructions that `deinit` frees; a failure leaves none behind, and a text in the handle.
    guard unsafe pcap_compile(handle, &code, expression, 1, PCAP_NETMASK_UNKNOWN) == 0 else {
      throw error(unsafe pcap_geterr(handle).map { unsafe String(cString: $0) } ?? "libpcap does not say why")
    }
  }

  deinit {
    // The memory is this object's alone. Freeing a program without instructions does nothing.
    unsafe pcap_freecode(&code)
  }

  func matches(_ bytes: Span<UInt8>, originalLength: Int) -> Bool {
    unsafe bytes.withUnsafeBufferPointer { buffer in
      var header = pcap_pkthdr()
      header.caplen = UInt32(clamping: buffer.count)
      header.len = UInt32(clamping: originalLength)
      // The filter reads no byte beyond `caplen`, and an empty packet's missing address never.
      return unsafe pcap_offline_filter(&code, &header, buffer.baseAddress) != 0
    }
  }
}
