/// What a capture says of the interface that a packet was seen on. All of it is said by the input and may be anything.
public struct Interface: Hashable, Sendable {
  /// The system's name for it, such as `eth0`.
  public var name: String?
  /// What it is for, in its owner's words.
  public var description: String?
  /// The device, such as the model of a network card.
  public var hardware: String?
  public var operatingSystem: String?
  /// The capture filter that was set on it, in libpcap's language.
  public var filter: String?
  /// The most bytes of a packet that were kept; `nil` or 0 where there was no limit.
  public var snapLength: Int?
  /// In bits a second.
  public var speed: UInt64?
  /// MAC, IPv4 and IPv6 addresses, as text.
  public var addresses: [String]

  public init(
    name: String? = nil, description: String? = nil, hardware: String? = nil, operatingSystem: String? = nil,
    filter: String? = nil, snapLength: Int? = nil, speed: UInt64? = nil, addresses: [String] = []
  ) {
    self.name = name
    self.description = description
    self.hardware = hardware
    self.operatingSystem = operatingSystem
    self.filter = filter
    self.snapLength = snapLength
    self.speed = speed
    self.addresses = addresses
  }
}
