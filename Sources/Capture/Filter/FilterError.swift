public import Packets

/// What libpcap says about a filter expression that it cannot compile.
public struct FilterError: Error, Hashable, Sendable, CustomStringConvertible {
  public let expression: String
  /// The link type that it was compiled for: an expression may be right for others.
  public let linkType: LinkType
  /// libpcap's own words.
  public let message: String

  public var description: String {
    "the filter \"\(expression)\" cannot be used on \(linkType.name) packets: \(message)"
  }

  /// Whether the expression is no sentence of the language, whatever the packets are.
  public var isSyntaxError: Bool { message.contains("syntax error") }

  /// Whether the expression can be used on packets of another, common link type.
  public var isOnlyOfLinkType: Bool {
    guard !isSyntaxError, unknownName == nil else { return false }
    let common: [LinkType] = [.ethernet, .raw, CookedHeader.linkType, LinkType(rawValue: 127)]
    return common.contains { $0 != linkType && (try? FilterProgram(expression, linkType: $0)) != nil }
  }

  /// The host, port or protocol that nobody knows, where libpcap complains of that: `unknown host 'example'`.
  var unknownName: Substring? {
    let parts = message.split(separator: "'", omittingEmptySubsequences: false)
    return message.hasPrefix("unknown ") && parts.count == 3 ? parts[1] : nil
  }
}
