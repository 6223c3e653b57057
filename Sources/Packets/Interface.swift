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
  /// In bits a second, both ways where they are the same.
  public var speed: UInt64?
  /// In bits a second, where the two ways differ.
  public var transmitSpeed: UInt64?
  public var receiveSpeed: UInt64?
  /// MAC, EUI-64, IPv4 and IPv6 addresses, as text; the last two with their prefix lengths.
  public var addresses: [String]
  /// IANA's name of the time zone that the interface is in, such as `Europe/Berlin`.
  public var timeZone: String?
  /// What people or programs wrote to the interface.
  public var comments: [String]

  public init(
    name: String? = nil, description: String? = nil, hardware: String? = nil, operatingSystem: String? = nil,
    filter: String? = nil, snapLength: Int? = nil, speed: UInt64? = nil, transmitSpeed: UInt64? = nil,
    receiveSpeed: UInt64? = nil, addresses: [String] = [], timeZone: String? = nil, comments: [String] = []
  ) {
    self.name = name
    self.description = description
    self.hardware = hardware
    self.operatingSystem = operatingSystem
    self.filter = filter
    self.snapLength = snapLength
    self.speed = speed
    self.transmitSpeed = transmitSpeed
    self.receiveSpeed = receiveSpeed
    self.addresses = addresses
    self.timeZone = timeZone
    self.comments = comments
  }
}
