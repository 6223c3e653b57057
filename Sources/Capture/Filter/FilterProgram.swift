import CPcap
import Packets

/// A compiled filter and its memory. Nothing of it changes after its making, and its pointer is not handed out.
@safe final class FilterProgram {
  private var code = unsafe bpf_program()

  /// Compiles a filter for packets of a link type, wherever they come from.
  convenience init(_ expression: String, linkType: LinkType) throws(FilterError) {
    // The handle is libpcap's, lives until the end of this initialiser, and is only handed back to libpcap.
    guard let handle = unsafe pcap_open_dead(linkType.dataLinkType, Int32(LiveSettings.longestSnapLength)) else {
      throw FilterError(expression: expression, linkType: linkType, message: "libpcap has no memory for it")
    }
    defer { unsafe pcap_close(handle) }
    try unsafe self.init(expression, linkType: linkType, on: handle, netmask: UInt32(PCAP_NETMASK_UNKNOWN))
  }

  /// Compiles a filter for what a handle captures.
  init(
    _ expression: String, linkType: LinkType, on handle: OpaquePointer, netmask: UInt32
  ) throws(FilterError) {
    // libpcap would take what stands before the NUL character for the whole.
    guard !expression.utf8.contains(0) else {
      throw FilterError(expression: expression, linkType: linkType, message: "it holds a NUL character")
    }
    // Compiling allocates the instructions that `deinit` frees; a failure leaves none, but a text in the handle.
    guard unsafe pcap_compile(handle, &code, expression, 1, netmask) == 0 else {
      let message = unsafe pcap_geterr(handle).map { unsafe String(cString: $0) } ?? "libpcap does not say why"
      throw FilterError(expression: expression, linkType: linkType, message: message)
    }
  }

  deinit {
    // The memory is this object's alone. Freeing a program without instructions does nothing.
    unsafe pcap_freecode(&code)
  }

  /// Has libpcap, or the kernel for it, run the filter on what a handle captures; false where it has a reason not to.
  func install(on handle: OpaquePointer) -> Bool {
    // The instructions are copied by the call.
    unsafe pcap_setfilter(handle, &code) == 0
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
