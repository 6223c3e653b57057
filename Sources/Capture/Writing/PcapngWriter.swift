import Packets

/// Puts packets into the form of a pcapng file (draft-ietf-opsawg-pcapng): one section, which names the program that
/// wrote it; an interface block for each kind of packet; an enhanced packet block for each packet.
///
/// A packet without a time is a simple packet block, which has none, where it can be: of the first interface, whole,
/// and without options; else its time is zero. A time of day without a date counts from midnight of 1970-01-01.
struct PcapngWriter {
  private enum BlockType {
    static let section: UInt32 = 0x0A0D_0D0A
    static let interface: UInt32 = 1
    static let simplePacket: UInt32 = 3
    static let enhancedPacket: UInt32 = 6
  }

  private var interfaces = PcapngInterfaces()
  private var latestHasNanoseconds = false

  /// Appends the section's header: byte-order magic, version 1.0, a length that is not told.
  mutating func begin(application: String, to buffer: inout CaptureBuffer) {
    let start = buffer.count
    buffer.append([BlockType.section, 0, 0x1A2B_3C4D, 1, .max, .max])
    let options = buffer.count
    buffer.appendOption(PcapngOption.sectionApplication, text: application)
    buffer.endOptions(from: options)
    buffer.endBlock(from: start)
  }

  /// Describes the interface that the first packets are to be of, so that a file of none yet is a capture to everyone.
  mutating func describe(
    _ interface: Interface, linkType: LinkType, digits: UInt8, in buffer: inout CaptureBuffer
  ) throws(WriteError) {
    let time = Timestamp(seconds: 0, nanoseconds: 0, digits: digits)
    var kind = PcapngInterfaces.Kind(time, linkType: linkType.portable, latestHasNanoseconds: false)
    _ = try place(of: interface, &kind, length: 0, &buffer)
  }

  /// Appends a packet whose bytes are `prefix` and then `bytes`.
  mutating func append(
    _ packet: Packet, linkType: LinkType, _ prefix: Span<UInt8>, _ bytes: Span<UInt8>, to buffer: inout CaptureBuffer
  ) throws(WriteError) {
    let length = prefix.count + bytes.count
    var kind = PcapngInterfaces.Kind(
      packet.time, linkType: linkType.portable, latestHasNanoseconds: latestHasNanoseconds)
    latestHasNanoseconds = kind.hasNanoseconds
    let place = try place(of: packet.interface, &kind, length: length, &buffer)
    let original = UInt32(clamping: prefix.count + packet.originalLength)
    let start = buffer.count
    let isSimple = packet.time == nil && place == 0 && original == length && !hasOptions(packet)
    if isSimple {
      buffer.append([BlockType.simplePacket, 0, original])
    } else {
      let units = units(packet.time, kind)
      buffer.append([
        BlockType.enhancedPacket, 0, place, UInt32(truncatingIfNeeded: units >> 32), UInt32(truncatingIfNeeded: units),
        UInt32(clamping: length), original,
      ])
    }
    if !prefix.isEmpty { buffer.append(prefix) }
    buffer.append(bytes)
    buffer.align()
    if !isSimple, hasOptions(packet) { buffer.appendOptions(of: packet, shift: prefix.count) }
    buffer.endBlock(from: start)
  }

  /// The time in the interface's units, from its offset on; the kind was made so that it fits.
  @inline(__always)
  private func units(_ time: Timestamp?, _ kind: PcapngInterfaces.Kind) -> UInt64 {
    guard let time else { return 0 }
    let seconds = UInt64(truncatingIfNeeded: time.seconds &- kind.timeOffset)
    return kind.hasNanoseconds
      ? seconds &* 1_000_000_000 &+ UInt64(time.nanoseconds) : seconds &* 1_000_000 &+ UInt64(time.nanoseconds / 1000)
  }
}

extension PcapngWriter {
  /// The place of the packet's interface, which is described where it is new.
  @inline(__always)
  private mutating func place(
    of interface: Interface?, _ kind: inout PcapngInterfaces.Kind, length: Int, _ buffer: inout CaptureBuffer
  ) throws(WriteError) -> UInt32 {
    if let interface {
      kind.limit(by: interface, length: length)
    } else if let place = interfaces.latestPlace(of: kind) {
      return place
    }
    let key = PcapngInterfaces.Key(kind: kind, interface: interface)
    if let place = interfaces.place(of: key) { return place }
    return try describe(key, in: &buffer)
  }

  /// Appends an interface's block, and remembers it. Done before the packet's own block begins.
  private mutating func describe(
    _ key: PcapngInterfaces.Key, in buffer: inout CaptureBuffer
  ) throws(WriteError) -> UInt32 {
    let number = try key.kind.linkType.writtenNumber()
    let start = buffer.count
    buffer.append([BlockType.interface, 0, number, key.kind.snapLength])
    let options = buffer.count
    if let interface = key.interface { append(interface, to: &buffer) }
    buffer.appendOption(PcapngOption.interfaceTimeResolution, number: UInt8(key.kind.hasNanoseconds ? 9 : 6))
    let offset = key.kind.timeOffset
    if offset != 0 { buffer.appendOption(PcapngOption.interfaceTimeOffset, number: offset) }
    buffer.endOptions(from: options)
    buffer.endBlock(from: start)
    return interfaces.add(key)
  }

  /// Whether a packet may need any of the options that ``CaptureBuffer/appendOptions(of:shift:)`` writes.
  @inline(__always)
  private func hasOptions(_ packet: Packet) -> Bool {
    packet.hasRarities || packet.direction != nil || packet.frameCheckSequenceLength != nil
  }

  private func append(_ interface: Interface, to buffer: inout CaptureBuffer) {
    for comment in interface.comments { buffer.appendOption(PcapngOption.comment, text: comment) }
    buffer.appendOption(PcapngOption.interfaceName, text: interface.name)
    buffer.appendOption(PcapngOption.interfaceDescription, text: interface.description)
    for address in interface.addresses.compactMap({ InterfaceAddress(text: $0) }) {
      buffer.appendOption(address.option, address.bytes.span)
    }
    if let speed = interface.speed { buffer.appendOption(PcapngOption.interfaceSpeed, number: speed) }
    if let speed = interface.transmitSpeed { buffer.appendOption(PcapngOption.interfaceTransmitSpeed, number: speed) }
    if let speed = interface.receiveSpeed { buffer.appendOption(PcapngOption.interfaceReceiveSpeed, number: speed) }
    // A first byte of zero says that libpcap's language follows.
    buffer.appendOption(PcapngOption.interfaceFilter, text: interface.filter.map { "\0" + $0 })
    buffer.appendOption(PcapngOption.interfaceOperatingSystem, text: interface.operatingSystem)
    buffer.appendOption(PcapngOption.interfaceHardware, text: interface.hardware)
    buffer.appendOption(PcapngOption.interfaceTimeZone, text: interface.timeZone)
  }
}
