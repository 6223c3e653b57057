extension LLDPEthernet {
  /// What a port offers, where its bits stand in the opposite order.
  enum InverseField: FieldSet {
    static let setNumber: UInt16 = 248
    static let definedIn: StaticString = "IEEE 802.3 §79.3.1, RFC 4836"

    static let other = flag("lldp.ieee.802_3.pmd_auto_neg_advertised_caps_inv.other", "Other or unknown").means(
      offeredText)
    static let half10 = flag("lldp.ieee.802_3.pmd_auto_neg_advertised_caps_inv.10base_t", "10BASE-T half duplex").means(
      offeredText)
    static let full10 = flag("lldp.ieee.802_3.pmd_auto_neg_advertised_caps_inv.10base_tfd", "10BASE-T full duplex")
      .means(offeredText)
    static let t4 = flag("lldp.ieee.802_3.pmd_auto_neg_advertised_caps_inv.100base_t4", "100BASE-T4").means(offeredText)
    static let half100 = flag("lldp.ieee.802_3.pmd_auto_neg_advertised_caps_inv.100base_tx", "100BASE-TX half duplex")
      .means(offeredText)
    static let full100 = flag("lldp.ieee.802_3.pmd_auto_neg_advertised_caps_inv.100base_txfd", "100BASE-TX full duplex")
      .means(offeredText)
    static let half100T2 = flag("lldp.ieee.802_3.pmd_auto_neg_advertised_caps_inv.100base_t2", "100BASE-T2 half duplex")
      .means(offeredText)
    static let full100T2 = flag(
      "lldp.ieee.802_3.pmd_auto_neg_advertised_caps_inv.100base_t2fd", "100BASE-T2 full duplex"
    ).means(offeredText)
    static let pause = flag("lldp.ieee.802_3.pmd_auto_neg_advertised_caps_inv.fdx_pause", "PAUSE for full duplex")
      .means(offeredText)
    static let asymmetricPause = flag("lldp.ieee.802_3.pmd_auto_neg_advertised_caps_inv.fdx_apause", "Asymmetric PAUSE")
      .means(offeredText)
    static let symmetricPause = flag("lldp.ieee.802_3.pmd_auto_neg_advertised_caps_inv.fdx_spause", "Symmetric PAUSE")
      .means(offeredText)
    static let bothPauses = flag(
      "lldp.ieee.802_3.pmd_auto_neg_advertised_caps_inv.fdx_bpause", "Asymmetric and symmetric PAUSE"
    ).means(offeredText)
    static let half1000X = flag("lldp.ieee.802_3.pmd_auto_neg_advertised_caps_inv.1000base_x", "1000BASE-X half duplex")
      .means(offeredText)
    static let full1000X = flag(
      "lldp.ieee.802_3.pmd_auto_neg_advertised_caps_inv.1000base_xfd", "1000BASE-X full duplex"
    ).means(offeredText)
    static let half1000T = flag("lldp.ieee.802_3.pmd_auto_neg_advertised_caps_inv.1000base_t", "1000BASE-T half duplex")
      .means(offeredText)
    static let full1000T = flag(
      "lldp.ieee.802_3.pmd_auto_neg_advertised_caps_inv.1000base_tfd", "1000BASE-T full duplex"
    ).means(offeredText)

    /// From the upper bit on.
    static let all = [
      full1000T, half1000T, full1000X, half1000X, bothPauses, symmetricPause, asymmetricPause, pause, full100T2,
      half100T2, full100, half100, t4, full10, half10, other,
    ]
    private static let offeredText: StaticString = "Set: the port offers it, if it sends these bits in the wrong order."
  }
}
