extension BFD {
  enum Field: FieldSet {
    static let setNumber: UInt16 = BFD.number
    static let definedIn: StaticString = "RFC 5880 §4.1"

    static let version = field("bfd.version", "Version", .decimal)
      .means("The protocol's version: 1; 0 was a draft's.")
    static let diagnostic = field(
      "bfd.diag", "Diagnostic", .enumeration(Self.diagnosticName), .nonzeroDetail("diagnostic")
    ).means("Why the session last left the state Up.")
    static let stateAndFlags = field("bfd.flags", "State and Flags", .flags(Self.flagName))
      .means("One byte for the session's state and six flags.")
    static let state = field("bfd.sta", "State", .enumeration(Self.stateName))
      .means("How the sender sees the session: it works where both ends say Up.")
    static let poll = flag("bfd.flags.p", "Poll")
      .means("The sender has changed a parameter, or asks whether the path works, and awaits a packet with Final set.")
    static let final = flag("bfd.flags.f", "Final")
      .means("The packet answers one with Poll set.")
    static let controlPlaneIndependent = flag("bfd.flags.c", "Control Plane Independent")
      .means("BFD goes on where the sender's routing software restarts.")
    static let authenticationPresent = flag("bfd.flags.a", "Authentication Present")
      .means("The authentication section follows.")
    static let demand = flag("bfd.flags.d", "Demand")
      .means("The other end need not send packets regularly: the sender has other ways to know that the path works.")
    static let multipoint = flag("bfd.flags.m", "Multipoint")
      .means("The packet is for many receivers (RFC 8562); must be zero between two.")
    static let draftFlags = field("bfd.flags", "Flags", .flags(Self.oldFlagName))
      .means("One byte for six flags.", "draft-ietf-bfd-base-00 §4.1")
    static let hearing = flag("bfd.flags.h", "I Hear You")
      .means("The sender receives the other end's packets.", "draft-ietf-bfd-base-00 §4.1")
    static let draftReserved = field("bfd.flags.reserved", "Reserved", .hexadecimal)
      .means("Must be zero.", "draft-ietf-bfd-base-00 §4.1")
    static let multiplier = field("bfd.detect_time_multiplier", "Detect Mult", .decimal)
      .means("How many packets in a row must be missing before the other end calls the session down.")
    static let length = field("bfd.message_length", "Length", .quantity(.bytes))
      .means("How long the message is, with the authentication section.").limits("the BFD length ends the message here")
    static let myDiscriminator = field("bfd.my_discriminator", "My Discriminator", .hexadecimal, .detail("my"))
      .means("The number by which the sender knows the session; not zero.")
    static let yourDiscriminator = field(
      "bfd.your_discriminator", "Your Discriminator", .hexadecimal, .nonzeroDetail("your")
    ).means("The number that the sender has heard from the other end; zero: none yet.")
    static let transmitInterval = field(
      "bfd.desired_min_tx_interval", "Desired Min TX Interval", .quantity(.microseconds), .detail("tx")
    ).means("The sender would send packets no faster than this.")
    static let receiveInterval = field(
      "bfd.required_min_rx_interval", "Required Min RX Interval", .quantity(.microseconds), .detail("rx")
    ).means("The sender can receive packets no faster than this; 0: the other end must not send any regularly.")
    static let echoInterval = field(
      "bfd.required_min_echo_interval", "Required Min Echo RX Interval", .quantity(.microseconds)
    ).means("The sender can send echoes back no faster than this; 0: it sends none back.")
    static let detectionTime = field("bfd.detection_time", "Detection Time", .quantity(.microseconds))
      .means(
        "The session is down after so long without a packet, if the receiver does not ask for slower packets.",
        "RFC 5880 §6.8.4")
    static let surplus = field("bfd.surplus", "Surplus", .bytes)
      .means("Bytes that the length counts beside the message.")
    static let padding = field("bfd.padding", "Padding", .bytes)
      .means("Bytes after the message: they make the packet so large that the path's MTU is tested.", "RFC 9764 §3")
    static let message = field("bfd.message", "Message", .sentence(Self.sentence), .headline)
      .means("What the packet says.")
    static let oldMessage = field("bfd.message", "Message", .sentence(Self.oldSentence), .headline)
      .means("What the packet says.")

    static let all = [
      version, diagnostic, stateAndFlags, state, poll, final, controlPlaneIndependent, authenticationPresent, demand,
      multipoint, draftFlags, hearing, draftReserved, multiplier, length, myDiscriminator, yourDiscriminator,
      transmitInterval, receiveInterval, echoInterval, detectionTime, surplus, padding, message, oldMessage,
    ]

    static let flags: [FieldStep] = [
      .word(
        stateAndFlags,
        [
          .number(state, 2), .number(poll, 1), .number(final, 1), .number(controlPlaneIndependent, 1),
          .number(authenticationPresent, 1), .number(demand, 1), .number(multipoint, 1),
        ])
    ]
    static let oldFlags: [FieldStep] = [
      .word(
        draftFlags,
        [
          .number(hearing, 1), .number(demand, 1), .number(poll, 1), .number(final, 1),
          .number(controlPlaneIndependent, 1), .number(authenticationPresent, 1), .number(draftReserved, 2),
        ])
    ]

    @Sendable static func flagName(_ bit: Int) -> StaticString? {
      switch bit {
      case 0: "Multipoint"
      case 1: "Demand"
      case 2: "Authentication"
      case 3: "Control Plane Independent"
      case 4: "Final"
      case 5: "Poll"
      default: nil
      }
    }

    @Sendable static func oldFlagName(_ bit: Int) -> StaticString? {
      switch bit {
      case 2...5: flagName(bit)
      case 6: "Demand"
      case 7: "I Hear You"
      default: nil
      }
    }

    @Sendable static func stateName(_ value: UInt64) -> StaticString? {
      switch value {
      case 0: "AdminDown"
      case 1: "Down"
      case 2: "Init"
      case 3: "Up"
      default: nil
      }
    }

    /// IANA "BFD Diagnostic Codes", as of 2025.
    @Sendable static func diagnosticName(_ value: UInt64) -> StaticString? {
      switch value {
      case 0: "No Diagnostic"
      case 1: "Control Detection Time Expired"
      case 2: "Echo Function Failed"
      case 3: "Neighbor Signaled Session Down"
      case 4: "Forwarding Plane Reset"
      case 5: "Path Down"
      case 6: "Concatenated Path Down"
      case 7: "Administratively Down"
      case 8: "Reverse Concatenated Path Down"
      case 9: "Mis-connectivity Defect"
      default: nil
      }
    }

    @Sendable static func sentence(_ value: UInt64) -> StaticString? {
      switch value {
      case 1: "{bfd.sta} Final"
      case 2: "{bfd.sta} Poll"
      default: "{bfd.sta}"
      }
    }
    @Sendable static func oldSentence(_ value: UInt64) -> StaticString? { "v{bfd.version}" }
  }

  enum Note: NoteSet {
    static let setNumber: UInt16 = BFD.number

    static let unknownVersion = note("bfd.version.unknown", .error, "unknown version")
      .says("The version is {a}: receivers of version 1 discard the packet (RFC 5880 §6.8.6).")
    static let unknownDiagnostic = note("bfd.diag.unknown", .note, "unknown diagnostic")
      .says("{a} is not assigned (IANA, BFD Diagnostic Codes).")
    static let multiplierZero = note("bfd.detect_time_multiplier.zero", .error, "multiplier 0")
      .says("Zero: receivers discard the packet (RFC 5880 §6.8.6).")
    static let lengthTooSmall = note("bfd.message_length.too_small", .error, "bad length")
      .says("{a:bytes}, but the message has {b} at least: receivers discard the packet (RFC 5880 §6.8.6).")
    static let myDiscriminatorZero = note("bfd.my_discriminator.zero", .error, "discriminator 0")
      .says("Zero names no session: receivers discard the packet (RFC 5880 §6.8.6).")
    static let yourDiscriminatorZero = note("bfd.your_discriminator.zero", .error, "no discriminator")
      .says("Zero is allowed in the states Down and AdminDown alone: receivers discard the packet (RFC 5880 §6.8.6).")
    static let intervalZero = note("bfd.desired_min_tx_interval.zero", .error, "interval 0")
      .says("Zero is reserved: no packet is sent without time between it and the next (RFC 5880 §4.1).")
    static let pollAndFinal = note("bfd.flags.poll_and_final", .error, "poll and final")
      .says("A packet that answers one must not ask in turn: Poll and Final exclude each other (RFC 5880 §6.5).")
    static let multipoint = note("bfd.flags.m.set", .note, "multipoint")
      .says("Set: receivers that do not know RFC 8562 discard the packet (RFC 5880 §6.8.6).")
    static let sourcePort = note("bfd.source_port", .warning, "bad source port")
      .says("The source port is {a}, but must be from 49152 to 65535 (RFC 5881 §4).")
    static let timeToLive = note("bfd.ttl", .warning, "TTL not 255")
      .says("The TTL or hop limit is {a}; over one hop it must be 255 (RFC 5881 §5).")
    static let timeToLiveDiscarded = note("bfd.ttl.discarded", .error, "TTL not 255")
      .says("The TTL or hop limit is {a}: without authentication receivers discard all but 255 (RFC 5881 §5).")
    static let surplus = note("bfd.surplus.present", .note, "bytes in the message")
      .says("The length counts bytes that no field takes, since no authentication section is announced.")
    static let padding = note("bfd.padding.present", .chat, "padding")
      .says("The packet is made longer than the message, to test how large packets the path takes (RFC 9764).")
    static let paddingNotZero = note("bfd.padding.not_zero", .note, "padding not zero")
      .says("Bytes after the message must be zero (RFC 9764 §3); receivers ignore them.")
    static let authenticationLength = note("bfd.auth.len.invalid", .error, "bad authentication length")
      .says("{a:bytes}, but authentication of this type has {b}: receivers discard the packet (RFC 5880 §6.7).")
    static let passwordLength = note("bfd.auth.password.length", .error, "bad password length")
      .says("{a:bytes}, but with a password of 1 to 16 bytes the section has 4 to 19 (RFC 5880 §4.2).")
    static let noAuthentication = note("bfd.auth.no_data", .error, "no authentication")
      .says("The flag announces an authentication section, but the message ends before it.")
    static let unknownAuthentication = note("bfd.auth.type.unknown", .error, "unknown authentication")
      .says("{a} is no type of authentication (IANA, BFD Authentication Types).")
    static let password = note("bfd.auth.password.readable", .note, "password")
      .says("Everyone on the path can read the password.")
    static let maintenancePoint = note("bfd.mep.type.unknown", .note, "unknown MEP-ID")
      .says("{a} is no type of a source MEP-ID (RFC 6428 §3.5).")

    static let all = [
      unknownVersion, unknownDiagnostic, multiplierZero, lengthTooSmall, myDiscriminatorZero, yourDiscriminatorZero,
      intervalZero, pollAndFinal, multipoint, sourcePort, timeToLive, timeToLiveDiscarded, surplus, padding,
      paddingNotZero, authenticationLength, passwordLength, noAuthentication, unknownAuthentication, password,
      maintenancePoint,
    ]
  }
}
