extension NTP {
  /// The number is the version, the mode, and whether there is a stratum to tell.
  @Sendable static func sentence(_ value: UInt64) -> StaticString? {
    let hasStratum = value & 1 == 1
    return switch value >> 1 & 7 {
    case 0: "v{ntp.flags.vn}"
    case 1:
      hasStratum ? "v{ntp.flags.vn} symmetric active stratum {ntp.stratum}" : "v{ntp.flags.vn} symmetric active"
    case 2:
      hasStratum ? "v{ntp.flags.vn} symmetric passive stratum {ntp.stratum}" : "v{ntp.flags.vn} symmetric passive"
    case 3: "v{ntp.flags.vn} client"
    case 4: hasStratum ? "v{ntp.flags.vn} server stratum {ntp.stratum}" : "v{ntp.flags.vn} server"
    case 5: hasStratum ? "v{ntp.flags.vn} broadcast stratum {ntp.stratum}" : "v{ntp.flags.vn} broadcast"
    default: nil
    }
  }

  @Sendable static func noName(_ value: UInt64) -> StaticString? { nil }

  @Sendable static func leapName(_ value: UInt64) -> StaticString? {
    switch value {
    case 0: "no warning"
    case 1: "last minute of the month has 61 seconds"
    case 2: "last minute of the month has 59 seconds"
    case 3: "clock not synchronized"
    default: nil
    }
  }

  @Sendable static func modeName(_ value: UInt64) -> StaticString? {
    switch value {
    case 0: "reserved"
    case 1: "symmetric active"
    case 2: "symmetric passive"
    case 3: "client"
    case 4: "server"
    case 5: "broadcast"
    case 6: "control message"
    case 7: "private use"
    default: nil
    }
  }

  /// IANA "NTP Reference Identifier Codes", as of 2025, and those of ntpd.
  @Sendable static func sourceName(_ value: UInt64) -> StaticString? {
    switch value {
    case 0x474f_4553: "Geosynchronous Orbit Environment Satellite"
    case 0x4750_5300: "Global Positioning System"
    case 0x4741_4c00: "Galileo Positioning System"
    case 0x474e_5353: "Global Navigation Satellite System"
    case 0x5050_5300: "generic pulse-per-second"
    case 0x4952_4947: "Inter-Range Instrumentation Group"
    case 0x5757_5642: "LF radio WWVB, Fort Collins, US, 60 kHz"
    case 0x4443_4600, 0x4443_4661: "LF radio DCF77, Mainflingen, DE, 77.5 kHz"
    case 0x4842_4700: "LF radio HBG, Prangins, CH, 75 kHz"
    case 0x4d53_4600: "LF radio MSF, Anthorn, UK, 60 kHz"
    case 0x4a4a_5900: "LF radio JJY, Fukushima and Saga, JP, 40 and 60 kHz"
    case 0x4c4f_5243: "MF radio LORAN-C, 100 kHz"
    case 0x5444_4600: "MF radio Allouis, FR, 162 kHz"
    case 0x4348_5500: "HF radio CHU, Ottawa, CA"
    case 0x5757_5600: "HF radio WWV, Fort Collins, US"
    case 0x5757_5648: "HF radio WWVH, Kauai, US"
    case 0x4e49_5354: "NIST telephone modem"
    case 0x4143_5453: "NIST telephone modem"
    case 0x5553_4e4f: "USNO telephone modem"
    case 0x5054_4200: "European telephone modem"
    case 0x4d52_5300: "several reference sources"
    case 0x4c4f_434c, 0x4c43_4c00: "uncalibrated local clock"
    case 0x4654_5300: "telephone modem of several institutes"
    case 0x5348_4d00: "another program, by shared memory"
    case 0x5054_5000: "IEEE 1588"
    default: nil
    }
  }

  /// IANA "NTP Kiss-o'-Death Codes", as of 2025.
  @Sendable static func kissName(_ value: UInt64) -> StaticString? {
    switch value {
    case 0x4143_5354: "the association belongs to a unicast server"
    case 0x4155_5448: "server authentication failed"
    case 0x4155_544f: "Autokey sequence failed"
    case 0x4243_5354: "the association belongs to a broadcast server"
    case 0x4352_5950: "cryptographic authentication or identification failed"
    case 0x4445_4e59: "access denied by the server"
    case 0x4452_4f50: "lost peer in symmetric mode"
    case 0x5253_5452: "access denied due to local policy"
    case 0x494e_4954: "not yet synchronized for the first time"
    case 0x4d43_5354: "the association belongs to a manycast server"
    case 0x4e4b_4559: "no key found"
    case 0x4e54_534e: "NTS NAK: the cookie was not accepted"
    case 0x5241_5445: "rate exceeded: the client asks too often"
    case 0x524d_4f54: "somebody is tinkering with the association from afar"
    case 0x5354_4550: "the time was stepped and is not yet synchronized"
    default: nil
    }
  }
}
