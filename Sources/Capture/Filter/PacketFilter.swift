public import Packets

/// A filter in the language of pcap-filter(7), compiled and run by libpcap.
///
/// It is compiled when the first packet of a link type is asked about, once for each link type. libpcap's compiler may
/// be used from one thread at a time only before its version 1.8.
public struct PacketFilter {
  public let expression: String
  private var programs: [(linkType: LinkType, program: FilterProgram?)] = []

  public init(_ expression: String) {
    self.expression = expression
  }

  /// Throws where the expression is no sentence of the language: that is known before there is any packet.
  public func checkSyntax() throws(FilterError) {
    do throws(FilterError) {
      _ = try FilterProgram(expression, linkType: .ethernet)
    } catch {
      if error.isSyntaxError { throw error }
    }
  }

  /// Compiles the filter for a link type ahead of the first packet, so that what is wrong with it is known early.
  public mutating func prepare(for linkType: LinkType) throws(FilterError) {
    _ = try program(for: linkType)
  }

  /// Whether the filter lets a packet through.
  ///
  /// - Parameters:
  ///   - bytes: what was captured of the packet.
  ///   - originalLength: its length on the wire, for `len`, `less` and `greater`.
  /// - Throws: what libpcap says about an expression that is wrong, or that makes no sense for the link type. It is
  ///   thrown once for each link type; from then on no packet of it is let through.
  public mutating func matches(
    _ bytes: Span<UInt8>, originalLength: Int, linkType: LinkType
  ) throws(FilterError) -> Bool {
    try program(for: linkType)?.matches(bytes, originalLength: originalLength) ?? false
  }

  private mutating func program(for linkType: LinkType) throws(FilterError) -> FilterProgram? {
    if let known = programs.first(where: { $0.linkType == linkType }) {
      return known.program
    }
    do throws(FilterError) {
      let program = try FilterProgram(expression, linkType: linkType)
      programs.append((linkType, program))
      return program
    } catch {
      programs.append((linkType, nil))
      throw error
    }
  }
}
