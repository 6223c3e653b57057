extension NTP {
  enum Field: FieldSet {
    static let setNumber: UInt16 = NTP.number
    static let definedIn: StaticString = "RFC 5905 §7.3"

    static let flags = field("ntp.flags", "Flags", .hexadecimal)
      .means("A warning, the version and the mode.")
    static let leapIndicator = field("ntp.flags.li", "LI, Leap Indicator", .enumeration(NTP.leapName))
      .means("Whether the month's last minute has a second more, or less.")
    static let version = field("ntp.flags.vn", "VN, Version Number", .decimal)
      .means("The protocol's version, 4 here.")
    static let mode = field("ntp.flags.mode", "Mode", .enumeration(NTP.modeName))
      .means("The part that the sender plays.")
    static let stratum = field("ntp.stratum", "Stratum", .decimal)
      .means(
        """
        How many steps the sender's clock is from a reference clock: 1 has one, 2 to 15 ask others, 16 is not set, 0 \
        says why not.
        """)
    static let poll = field("ntp.ppoll", "Poll", .signed)
      .means("The longest time between two messages, as a power of two of seconds.")
    static let pollTime = field("ntp.ppoll.time", "Poll Interval", .storedText)
      .means("The same in seconds.")
    static let precision = field("ntp.precision", "Precision", .signed)
      .means("How fine the sender's clock is, as a power of two of seconds.")
    static let precisionTime = field("ntp.precision.time", "Clock Precision", .storedText)
      .means("The same as a time.")
    static let rootDelay = field("ntp.rootdelay", "Root Delay", .hexadecimal)
      .means("How long the way to the reference clock and back takes, with 16 bits after the binary point.")
    static let rootDelayTime = field("ntp.rootdelay.time", "Delay", .storedText)
      .means("The same in seconds.")
    static let rootDispersion = field("ntp.rootdispersion", "Root Dispersion", .hexadecimal)
      .means("How far the sender's clock may be off the reference clock, with 16 bits after the binary point.")
    static let rootDispersionTime = field("ntp.rootdispersion.time", "Dispersion", .storedText)
      .means("The same in seconds.")
    static let reference = field("ntp.refid", "Reference ID", .ipv4Address(NTP.noName))
      .means(
        """
        The server that the sender has its time from: its IPv4 address, or the first bytes of the MD5 digest of its \
        IPv6 address.
        """)
    static let referenceCode = field("ntp.refid", "Reference ID", .bytes)
      .means("Four letters: the kind of the reference clock, or, of stratum 0, why the server does not serve.")
    static let source = field("ntp.refid.source", "Reference Clock", .textRange, .detail(""))
      .means("The same as text.")
    static let sourceMeaning = field("ntp.refid.source_name", "Kind of Clock", .enumeration(NTP.sourceName))
      .means("What the code stands for.")
    static let kissCode = field("ntp.refid.kiss", "Kiss Code", .textRange, .detail(""))
      .means("The same as text.", "RFC 5905 §7.4")
    static let kissMeaning = field("ntp.refid.kiss_name", "Meaning", .enumeration(NTP.kissName))
      .means("What the code stands for.", "RFC 5905 §7.4")
    static let referenceTime = field("ntp.reftime", "Reference Timestamp", .hexadecimal)
      .means("When the sender's clock was last set or corrected.")
    static let referenceDate = field("ntp.reftime.date", "Time", .storedText)
      .means("The same as a date and time in UTC.")
    static let originTime = field("ntp.org", "Origin Timestamp", .hexadecimal)
      .means("The transmit timestamp of the message that this one answers: the client knows its answer by it.")
    static let originDate = field("ntp.org.date", "Time", .storedText)
      .means("The same as a date and time in UTC.")
    static let receiveTime = field("ntp.rec", "Receive Timestamp", .hexadecimal)
      .means("When the message that is answered arrived.")
    static let receiveDate = field("ntp.rec.date", "Time", .storedText)
      .means("The same as a date and time in UTC.")
    static let transmitTime = field("ntp.xmt", "Transmit Timestamp", .hexadecimal)
      .means("When this message was sent; clients may send any number here, to be told from others.")
    static let transmitDate = field("ntp.xmt.date", "Time", .storedText)
      .means("The same as a date and time in UTC.")
    static let key = field("ntp.keyid", "Key Identifier", .hexadecimal)
      .means(
        """
        Which key the digest is made with; zero without a digest: the server could not verify the client \
        (crypto-NAK).
        """)
    static let digest = field("ntp.mac", "Message Digest", .bytes)
      .means("What only who has the key can compute over the message.")
    static let undecoded = field("ntp.padding", "Not Decoded", .bytes)
      .means("Bytes after the message that are no extension field and no digest.")
    static let message = field("ntp.message", "Message", .sentence(NTP.sentence), .headline)
      .means("The version, the mode and, of servers, the stratum.")

    static let all = [
      flags, leapIndicator, version, mode, stratum, poll, pollTime, precision, precisionTime, rootDelay,
      rootDelayTime, rootDispersion, rootDispersionTime, reference, referenceCode, source, sourceMeaning, kissCode,
      kissMeaning, referenceTime, referenceDate, originTime, originDate, receiveTime, receiveDate, transmitTime,
      transmitDate, key, digest, undecoded, message,
    ]
  }

  enum Note: NoteSet {
    static let setNumber: UInt16 = NTP.number

    static let stratum = note("ntp.stratum.reserved", .warning, "bad stratum")
      .says("{a} is reserved: a clock is at most 15 servers from its reference clock, and 16 means that it is not set.")
    static let notSynchronized = note("ntp.flags.li.unsynchronized", .note, "not synchronized")
      .says("The sender says that its clock is not set: clients do not take its time.")
    static let kiss = note("ntp.kiss_of_death", .note, "kiss-o'-death")
      .says(
        "The server does not serve the time but says why (RFC 5905 §7.4): the client is to stop, or to ask less often.")
    static let noOrigin = note("ntp.org.zero", .warning, "no origin")
      .says("A server copies the client's transmit timestamp here (RFC 5905 §8); clients drop an answer without it.")
    static let sentBeforeReceived = note("ntp.xmt.before_rec", .warning, "times out of order")
      .says("The answer was sent before the question arrived: the server's clock was set back meanwhile.")
    static let extensionLength = note("ntp.ext.invalid_length", .error, "bad length")
      .says(
        "{a:bytes}, but an extension field has at least 16 and a multiple of 4. Where the next one begins is unknown.")
    static let cryptoNAK = note("ntp.crypto_nak", .note, "crypto-NAK")
      .says("A key identifier of zero without a digest: the server could not verify the client's message.")
    static let countBeyondMessage = note("ntp.ctrl.count.beyond", .error, "bad length")
      .says("{a:bytes} of data, but only {b} left; {c:limit}.")
    static let itemsBeyondMessage = note("ntp.priv.items.beyond", .error, "bad length")
      .says("{a} items of {b:bytes}, but there are fewer.")
    static let monitorList = note("ntp.priv.monlist.amplification", .warning, "amplification")
      .says(
        "Servers answer this request with up to 100 packets: it serves attacks with a forged source address (CVE-2013-5211)."
      )

    static let all = [
      stratum, notSynchronized, kiss, noOrigin, sentBeforeReceived, extensionLength, cryptoNAK, countBeyondMessage,
      itemsBeyondMessage, monitorList,
    ]
  }
}
