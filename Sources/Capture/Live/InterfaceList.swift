import CPcap
import Glibc
public import Packets

/// An interface that packets can be captured on, as libpcap lists it.
public struct CaptureInterface: Hashable, Sendable {
  /// Whether this process may capture on the interface, as trying it has shown.
  public enum Access: Hashable, Sendable {
    case permitted
    /// It takes a right that this process does not have.
    case denied
    /// The interface is not up, so that nobody can capture on it.
    case down
    /// Opening it would do something to it: a queue of the firewall's, a bus of the desktop's, a monitor of USB.
    case notTried
    /// What else libpcap says against it.
    case failed(String)
  }

  public let name: String
  public let description: String?
  /// MAC, IPv4 and IPv6 addresses with the lengths of their prefixes, as text.
  public let addresses: [String]
  public let isUp: Bool
  /// Whether it has what it takes to carry packets, such as a cable.
  public let isRunning: Bool
  public let isLoopback: Bool
  public let isWireless: Bool
  public let access: Access
  /// What packets on it can begin with; empty where that cannot be known without the right to capture.
  public let linkTypes: [LinkType]
}

extension CaptureInterface {
  /// Every interface that libpcap knows. Those of the network are opened for a moment, without promiscuous mode, since
  /// nothing else tells for sure who may capture.
  public static func all() throws(InputError) -> [CaptureInterface] {
    try unsafe list { item in unsafe CaptureInterface(item) }
  }

  /// The names of all interfaces, none of which is opened for it.
  public static func names() throws(InputError) -> [String] {
    try unsafe list { item in unsafe String(cString: item.name) }
  }

  private static func list<Entry>(_ entry: (pcap_if_t) -> Entry) throws(InputError) -> [Entry] {
    var message = [CChar](repeating: 0, count: Int(PCAP_ERRBUF_SIZE))
    var list: UnsafeMutablePointer<pcap_if_t>?
    // The list is libpcap's; what is of use is copied before it is given back.
    guard unsafe pcap_findalldevs(&list, &message) == 0 else {
      let text = String(decoding: message.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
      throw InputError("cannot be listed: \(text)", in: "interfaces")
    }
    defer { unsafe pcap_freealldevs(list) }
    var interfaces: [Entry] = []
    var next = unsafe list
    while let item = unsafe next {
      unsafe interfaces.append(entry(item.pointee))
      unsafe next = item.pointee.next
    }
    return interfaces
  }

  private init(_ item: pcap_if_t) {
    name = unsafe String(cString: item.name)
    description = unsafe item.description.map { unsafe String(cString: $0) }
    let flags = unsafe item.flags
    isUp = flags & UInt32(PCAP_IF_UP) != 0
    isRunning = flags & UInt32(PCAP_IF_RUNNING) != 0
    isLoopback = flags & UInt32(PCAP_IF_LOOPBACK) != 0
    isWireless = flags & UInt32(PCAP_IF_WIRELESS) != 0
    var addresses: [String] = []
    var next = unsafe item.addresses
    while let address = unsafe next {
      if let text = unsafe SocketAddressText.text(address.pointee) { addresses.append(text) }
      unsafe next = address.pointee.next
    }
    self.addresses = addresses
    (access, linkTypes) = Self.tryOpening(name)
  }

  private static func tryOpening(_ name: String) -> (Access, [LinkType]) {
    let settings = LiveSettings(interface: name, snapLength: 64, isPromiscuous: false, bufferSize: 64 << 10)
    let index = unsafe if_nametoindex(name)
    guard settings.isAny || index != 0 else { return (.notTried, []) }
    do throws(LiveError) {
      return (.permitted, try LiveDevice(settings).linkTypes)
    } catch {
      return switch error.cause {
      case .notPermitted: (.denied, [])
      case .down: (.down, [])
      case .other(let text): (.failed(text), [])
      case .noSuchInterface, .linkType, .filter: (.failed("it is gone"), [])
      }
    }
  }
}
