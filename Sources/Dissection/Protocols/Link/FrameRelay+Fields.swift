extension FrameRelay {
  enum Field: FieldSet {
    static let setNumber: UInt16 = FrameRelay.number
    static let definedIn: StaticString = "Q.922 §A.3.3"

    static let firstOctet = field("fr.first_addr_octet", "First Address Octet", .hexadecimal)
      .means("The first byte of the address.")
    static let upperDLCI = field("fr.upper_dlci", "Upper DLCI", .hexadecimal)
      .means("The upper six bits of the data link connection identifier.")
    static let commandResponse = field("fr.cr", "C/R", .flag).means(
      "Command or response: the network carries it through.")
    static let `extension` = field("fr.ea", "EA", .flag).means("Extended address: set in the last byte of the address.")
    static let secondOctet = field("fr.second_addr_octet", "Second Address Octet", .hexadecimal)
      .means("The second byte of the address.")
    static let secondDLCI = field("fr.second_dlci", "Second DLCI", .hexadecimal)
      .means("The next four bits of the data link connection identifier.")
    static let forwardCongestion = field("fr.fecn", "FECN", .flag)
      .means("Forward explicit congestion notification: the frame met congestion on its way.")
    static let backwardCongestion = field("fr.becn", "BECN", .flag)
      .means("Backward explicit congestion notification: frames of the other direction meet congestion.")
    static let discardEligible = field("fr.de", "DE", .flag)
      .means("Discard eligibility: the network drops this frame before others.")
    static let thirdOctet = field("fr.third_addr_octet", "Third Address Octet", .hexadecimal)
      .means("The third byte of the address.")
    static let thirdDLCI = field("fr.third_dlci", "Third DLCI", .hexadecimal)
      .means("The next seven bits of the data link connection identifier.")
    static let fourthOctet = field("fr.fourth_addr_octet", "Fourth Address Octet", .hexadecimal)
      .means("The fourth byte of the address.")
    static let lowerDLCI = field("fr.lower_dlci", "Lower DLCI", .hexadecimal)
      .means("The lowest six bits of the data link connection identifier.")
    static let coreControl = field("fr.dlcore_control", "DL-CORE Control", .hexadecimal)
      .means("Control of the core functions, instead of bits of the identifier.")
    static let isControl = field("fr.dc", "DC", .flag)
      .means("Whether the six bits before it are control, not part of the identifier.")
    static let dlci = field("fr.dlci", "DLCI", .decimal, .network)
      .means(
        "The data link connection identifier: which virtual circuit the frame is on. 0 and 1023 are for signalling.")
    static let control = field("fr.control", "Control Field", .enumeration(Self.controlName, .hexadecimal))
      .means("Unnumbered information comes before packets of other protocols.", "RFC 2427 §3")
    static let pad = field("fr.snap.padding", "Padding", .hexadecimal)
      .means("A zero that aligns what follows.", "RFC 2427 §3")
    static let nlpid = field("fr.nlpid", "NLPID", .enumeration(Self.nlpidName, .hexadecimal), .detail(""))
      .means("The network layer protocol identifier says what follows.", "RFC 2427 §3, ISO/IEC TR 9577")
    static let organization = field("fr.snap.oui", "Organization Code", .oui)
      .means("Whose number follows; 00:00:00 for an EtherType.", "RFC 2427 §4.1")
    static let snapType = field("fr.snaptype", "Type", .enumeration(EtherType.name, .hexadecimal), .detail("type"))
      .means("The protocol of the payload, an EtherType.", "RFC 2427 §4.1")
    static let bridged = field("fr.snap.bridged", "Bridged PID", .hexadecimal)
      .means("Which kind of frame is bridged, and whether its check sequence is there.", "RFC 2427 §4.2")
    static let protocolID = field("fr.snap.pid", "Protocol ID", .hexadecimal)
      .means("The protocol of the payload, a number of that organization's.", "RFC 2427 §4.1")
    static let etherType = field("fr.chdlctype", "Type", .enumeration(EtherType.name, .hexadecimal), .detail("type"))
      .means("The protocol of the payload: Cisco's framing has an EtherType right after the address.", "Cisco")

    static let all = [
      firstOctet, upperDLCI, commandResponse, `extension`, secondOctet, secondDLCI, forwardCongestion,
      backwardCongestion, discardEligible, thirdOctet, thirdDLCI, fourthOctet, lowerDLCI, coreControl, isControl, dlci,
      control, pad, nlpid, organization, snapType, bridged, protocolID, etherType,
    ]

    @Sendable static func controlName(_ value: UInt64) -> StaticString? {
      value == 3 ? "Unnumbered Information" : nil
    }

    @Sendable static func nlpidName(_ value: UInt64) -> StaticString? {
      switch value {
      case 0x08: "Q.933"
      case 0x09: "LMI"
      case 0x80: "SNAP"
      case 0x81: "CLNP"
      case 0x82: "ES-IS"
      case 0x83: "IS-IS"
      case 0x8e: "IPv6"
      case 0xb0: "FRF.9 Compression"
      case 0xb1: "FRF.12 Fragmentation"
      case 0xcc: "IPv4"
      case 0xcf: "PPP"
      default: nil
      }
    }
  }

  enum Note: NoteSet {
    static let setNumber: UInt16 = FrameRelay.number

    static let shortAddress = note("fr.short_address", .warning, "bad address")
      .says("An address has at least two bytes (Q.922 §A.3.3); this one ends with its first.")
    static let longAddress = note("fr.long_address", .warning, "bad address")
      .says("An address has at most four bytes (Q.922 §A.3.3); this one goes on.")

    static let all = [shortAddress, longAddress]
  }
}
