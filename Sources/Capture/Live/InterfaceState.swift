import Glibc

/// Whether an interface can carry packets.
enum InterfaceState: Hashable, Sendable {
  case up
  case down
  case gone

  /// - Parameter index: the system's number for the interface when it was opened. Another one by now means that the
  ///   interface was removed, and another made that has its name.
  init(name: String, index: UInt32) {
    guard unsafe if_nametoindex(name) == index else {
      self = .gone
      return
    }
    let socket = Glibc.socket(AF_INET, Int32(SOCK_DGRAM.rawValue), 0)
    guard socket >= 0 else {
      self = .up
      return
    }
    defer { _ = close(socket) }
    var request = unsafe ifreq()
    // The name is copied into the structure's field of 16 bytes, which ends with a zero; the call fills in the flags.
    unsafe withUnsafeMutableBytes(of: &request.ifr_ifrn) { unsafe $0.copyBytes(from: name.utf8.prefix(15)) }
    guard unsafe ioctl(socket, UInt(SIOCGIFFLAGS), &request) == 0 else {
      self = .gone
      return
    }
    let isUp = unsafe Int32(request.ifr_ifru.ifru_flags) & Int32(IFF_UP) != 0
    self = isUp ? .up : .down
  }
}
