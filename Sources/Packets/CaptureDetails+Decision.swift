extension CaptureDetails {
  /// What somebody on the packet's way decided to do with it.
  public struct Decision: Hashable, Sendable {
    /// Who decided, of the draft's list: 0 the hardware, 1 Linux's eBPF traffic control, 2 Linux's eBPF XDP. Any other
    /// may stand here.
    public var kind: UInt8
    /// As it stands in the capture; of kinds 1 and 2 a number of eight bytes, in ``number``.
    public var value: [UInt8]
    /// The decision's number, of the kinds that have one.
    public var number: UInt64?

    public init(kind: UInt8, value: [UInt8], number: UInt64? = nil) {
      self.kind = kind
      self.value = value
      self.number = number
    }

    public var kindName: StaticString? {
      switch kind {
      case 0: "hardware"
      case 1: "Linux eBPF TC"
      case 2: "Linux eBPF XDP"
      default: nil
      }
    }

    /// The kernel's own name for the decision (`linux/pkt_cls.h` and `linux/bpf.h`).
    public var name: StaticString? {
      switch (kind, number) {
      case (1, 0xffff_ffff), (1, UInt64.max): "TC_ACT_UNSPEC"
      case (1, 0): "TC_ACT_OK"
      case (1, 1): "TC_ACT_RECLASSIFY"
      case (1, 2): "TC_ACT_SHOT"
      case (1, 3): "TC_ACT_PIPE"
      case (1, 4): "TC_ACT_STOLEN"
      case (1, 5): "TC_ACT_QUEUED"
      case (1, 6): "TC_ACT_REPEAT"
      case (1, 7): "TC_ACT_REDIRECT"
      case (1, 8): "TC_ACT_TRAP"
      case (2, 0): "XDP_ABORTED"
      case (2, 1): "XDP_DROP"
      case (2, 2): "XDP_PASS"
      case (2, 3): "XDP_TX"
      case (2, 4): "XDP_REDIRECT"
      default: nil
      }
    }
  }
}
