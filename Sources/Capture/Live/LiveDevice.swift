import CPcap
import Packets

/// An interface that libpcap has open. Its handle is this object's alone and is not handed out.
@safe final class LiveDevice {
  private let handle: OpaquePointer
  /// What libpcap has to say of a device that it opened all the same.
  private(set) var warnings: [String] = []
  let interface: String
  /// Digits of a second's fraction in the times of packets: 6 or 9.
  let timestampDigits: UInt8

  /// How long the kernel gathers packets before it hands them over, in milliseconds: less than anyone notices.
  private static let gatheringTime: Int32 = 50

  init(_ settings: LiveSettings) throws(LiveError) {
    interface = settings.interface
    // libpcap takes the name as a C string: what stands after a NUL character would be lost.
    guard !interface.utf8.contains(0), !interface.isEmpty else { throw LiveError(.noSuchInterface, on: interface) }
    var message = [CChar](repeating: 0, count: Int(PCAP_ERRBUF_SIZE))
    // The call writes no more than its documented size into the array it is lent.
    guard let handle = unsafe pcap_create(settings.interface, &message) else {
      throw LiveError(.other(Self.text(message)), on: interface)
    }
    // From here on the handle is freed by `deinit`, or where this initialiser throws.
    unsafe self.handle = handle
    unsafe Self.configure(handle, settings)
    let status = unsafe pcap_activate(handle)
    guard status >= 0 else {
      let error = unsafe Self.error(status, of: handle, on: interface)
      unsafe pcap_close(handle)
      throw error
    }
    timestampDigits = unsafe pcap_get_tstamp_precision(handle) == PCAP_TSTAMP_PRECISION_NANO ? 9 : 6
    if status > 0 { warnings.append(unsafe Self.warning(status, of: handle)) }
    if unsafe pcap_setnonblock(handle, 1, &message) != 0 { warnings.append(Self.text(message)) }
  }

  deinit { unsafe pcap_close(handle) }

  private static func configure(_ handle: OpaquePointer, _ settings: LiveSettings) {
    // These calls fail only on a handle that is active already.
    _ = unsafe pcap_set_snaplen(handle, Int32(clamping: settings.snapLength))
    _ = unsafe pcap_set_promisc(handle, settings.isPromiscuous && !settings.isAny ? 1 : 0)
    _ = unsafe pcap_set_buffer_size(handle, Int32(clamping: settings.bufferSize))
    _ = unsafe pcap_set_timeout(handle, gatheringTime)
    // Where there are no nanoseconds, microseconds stay.
    _ = unsafe pcap_set_tstamp_precision(handle, PCAP_TSTAMP_PRECISION_NANO)
  }

  // MARK: Link types and filter

  var linkType: LinkType { LinkType(dataLinkType: unsafe pcap_datalink(handle)) }

  /// The link types that the interface offers.
  var linkTypes: [LinkType] {
    var list: UnsafeMutablePointer<Int32>?
    let count = unsafe pcap_list_datalinks(handle, &list)
    // The list is libpcap's, has `count` numbers, and is given back after they were copied.
    guard count > 0, let list = unsafe list else { return [linkType] }
    defer { unsafe pcap_free_datalinks(list) }
    return unsafe UnsafeBufferPointer(start: list, count: Int(count)).map { LinkType(dataLinkType: $0) }
  }

  func setLinkType(_ linkType: LinkType) throws(LiveError) {
    let offered = linkTypes
    guard let wanted = offered.first(where: { $0.dataLinkType == linkType.dataLinkType }) else {
      throw LiveError(.linkType(offered: offered), on: interface)
    }
    guard unsafe pcap_set_datalink(handle, wanted.dataLinkType) == 0 else {
      throw LiveError(.other(unsafe Self.text(of: handle)), on: interface)
    }
  }

  /// Has the kernel pass only what a filter lets through.
  func setFilter(_ expression: String) throws(LiveError) {
    let linkType = linkType
    let program: FilterProgram
    do throws(FilterError) {
      program = try unsafe FilterProgram(expression, linkType: linkType, on: handle, netmask: netmask())
    } catch {
      throw LiveError(.filter(error), on: interface)
    }
    guard unsafe program.install(on: handle) else {
      throw LiveError(.other(unsafe Self.text(of: handle)), on: interface)
    }
  }

  /// The network mask of the interface's IPv4 address, which `ip broadcast` needs.
  private func netmask() -> UInt32 {
    var network: UInt32 = 0
    var mask: UInt32 = 0
    var message = [CChar](repeating: 0, count: Int(PCAP_ERRBUF_SIZE))
    let isKnown = unsafe pcap_lookupnet(interface, &network, &mask, &message) == 0 && mask != 0
    return isKnown ? mask : UInt32(PCAP_NETMASK_UNKNOWN)
  }

  // MARK: Packets

  /// What to poll(2) for packets; `nil` where the device has no such thing and is asked at intervals.
  var pollDescriptor: Int32? {
    let descriptor = unsafe pcap_get_selectable_fd(handle)
    return descriptor >= 0 ? descriptor : nil
  }

  /// After how many milliseconds at most the device wants to be asked, whether it was said to have packets or not.
  var pollTimeout: Int? {
    // The structure is libpcap's and copied at once.
    guard let time = unsafe pcap_get_required_select_timeout(handle) else { return nil }
    return unsafe Int(time.pointee.tv_sec) * 1000 + (Int(time.pointee.tv_usec) + 999) / 1000
  }

  /// Appends the packets that wait, up to ``LiveBatch/size``, without waiting for any. Returns libpcap's words for it
  /// where that fails.
  func receive(into batch: LiveBatch) -> String? {
    // The callback runs only within the call, for which the batch is alive.
    let user = unsafe UnsafeMutableRawPointer(Unmanaged.passUnretained(batch).toOpaque())
    let status = unsafe pcap_dispatch(
      handle, LiveBatch.size,
      { user, header, bytes in
        guard let user = unsafe user, let header = unsafe header else { return }
        let batch = unsafe Unmanaged<LiveBatch>.fromOpaque(user).takeUnretainedValue()
        // libpcap lends `caplen` bytes for the time of the callback.
        unsafe batch.append(
          header.pointee, UnsafeBufferPointer(start: bytes, count: bytes == nil ? 0 : Int(header.pointee.caplen)))
      }, user.assumingMemoryBound(to: UInt8.self))
    return status == PCAP_ERROR ? unsafe Self.text(of: handle) : nil
  }

  func totals(captured: Int) -> LiveTotals? {
    var statistics = pcap_stat()
    guard unsafe pcap_stats(handle, &statistics) == 0 else { return nil }
    return LiveTotals(
      captured: captured, received: Int(statistics.ps_recv), droppedByKernel: Int(statistics.ps_drop),
      droppedByInterface: Int(statistics.ps_ifdrop))
  }

  // MARK: libpcap's words

  private static func error(_ status: Int32, of handle: OpaquePointer, on interface: String) -> LiveError {
    let text = unsafe detailed(status, of: handle)
    return switch status {
    case PCAP_ERROR_NO_SUCH_DEVICE: LiveError(.noSuchInterface, on: interface)
    case PCAP_ERROR_PERM_DENIED, PCAP_ERROR_PROMISC_PERM_DENIED: LiveError(.notPermitted(text), on: interface)
    case PCAP_ERROR_IFACE_NOT_UP: LiveError(.down, on: interface)
    default: LiveError(.other(text), on: interface)
    }
  }

  private static func warning(_ status: Int32, of handle: OpaquePointer) -> String {
    switch status {
    case PCAP_WARNING_PROMISC_NOTSUP:
      "it has no promiscuous mode; only packets that it takes anyway are seen"
    case PCAP_WARNING_TSTAMP_TYPE_NOTSUP: "it cannot give times of the kind that was asked for"
    default: unsafe detailed(status, of: handle)
    }
  }

  /// What a status means, and what libpcap adds to it.
  private static func detailed(_ status: Int32, of handle: OpaquePointer) -> String {
    let meaning = unsafe pcap_statustostr(status).map { unsafe String(cString: $0) } ?? "status \(status)"
    let detail = unsafe text(of: handle)
    let isGeneric = status == PCAP_ERROR || status == PCAP_WARNING
    if isGeneric, !detail.isEmpty { return detail }
    return detail.isEmpty || detail == meaning ? meaning : "\(meaning) (\(detail))"
  }

  private static func text(of handle: OpaquePointer) -> String {
    unsafe pcap_geterr(handle).map { unsafe String(cString: $0) } ?? ""
  }

  private static func text(_ message: [CChar]) -> String {
    String(decoding: message.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }
}
