import CPcap
import Glibc

/// The text of an interface's address: `10.0.0.1/24`, `fe80::1/64`, `02:00:00:00:00:01`.
enum SocketAddressText {
  /// `nil` for an address of a kind that no one uses to name an interface.
  static func text(_ address: pcap_addr) -> String? {
    // libpcap's structures are as long as their families say, and alive for the call.
    guard let socket = unsafe UnsafeRawPointer(address.addr) else { return nil }
    let netmask = unsafe UnsafeRawPointer(address.netmask)
    switch Int32(unsafe socket.load(as: sockaddr.self).sa_family) {
    case AF_INET: return unsafe text(socket, family: AF_INET, at: 4, length: 4, netmask)
    case AF_INET6: return unsafe text(socket, family: AF_INET6, at: 8, length: 16, netmask)
    case AF_PACKET: return unsafe hardwareAddress(socket)
    default: return nil
    }
  }

  /// The address bytes stand at the same place in the address and in the mask.
  private static func text(
    _ socket: UnsafeRawPointer, family: Int32, at offset: Int, length: Int, _ netmask: UnsafeRawPointer?
  ) -> String? {
    var text = [CChar](repeating: 0, count: Int(INET6_ADDRSTRLEN))
    // The call reads `length` bytes, and writes the longest text there is at most.
    guard unsafe inet_ntop(family, socket + offset, &text, socklen_t(text.count)) != nil else { return nil }
    let address = String(decoding: text.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    guard let netmask = unsafe netmask else { return address }
    let mask = unsafe UnsafeRawBufferPointer(start: netmask + offset, count: length)
    return unsafe "\(address)/\(mask.reduce(0) { $0 + $1.nonzeroBitCount })"
  }

  /// `struct sockaddr_ll` of packet(7): family (2), protocol (2), index (4), type (2), packet type (1), length (1), 8 bytes.
  private static func hardwareAddress(_ socket: UnsafeRawPointer) -> String? {
    let count = min(Int(unsafe socket.load(fromByteOffset: 11, as: UInt8.self)), 8)
    let bytes = unsafe UnsafeRawBufferPointer(start: socket + 12, count: count)
    guard unsafe bytes.contains(where: { $0 != 0 }) else { return nil }
    return unsafe bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined(separator: ":")
  }
}
