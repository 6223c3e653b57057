import Dissection
import Packets

extension OutputBuffer {
  /// A value of a packet as a whole, as Wireshark shows it.
  mutating func append(_ value: FrameField.Value, _ style: WiresharkStyle) {
    switch value {
    case .number(let number): append(decimal: Int(number))
    case .flag(let isSet): append(isSet ? 0x31 as UInt8 : 0x30)
    case .time(let time): TimeText.append(time.seconds, nanoseconds: UInt64(time.nanoseconds), style, to: &self)
    case .duration(let nanoseconds): TimeText.append(nanoseconds: nanoseconds, to: &self)
    case .text(let text):
      let bytes = Array(text.utf8)
      style == .columns ? EscapedText.append(bytes.span, to: &self) : append(bytes.span)
    }
  }
}
