public import Dissection
public import Packets

/// A filter over what packets hold, in the language of Wireshark's display filters: `tcp.port == 80 && !http`. It is
/// compiled once, and asked of every packet after its dissection.
public struct FieldFilter: ~Copyable {
  private var evaluator: Evaluator
  private var times = FrameTimes()

  /// - Throws: what is wrong with the expression, and where.
  public init(_ expression: String) throws(FilterFault) {
    let text = Array(expression.utf8)
    do throws(Fault) {
      evaluator = Evaluator(try Compiler.compile(text))
    } catch {
      throw FilterFault(error.message, at: error.offset, in: text)
    }
  }

  /// What is wrong with an expression; `nil` where nothing is.
  public static func fault(of expression: String) -> FilterFault? {
    do throws(FilterFault) {
      _ = try FieldFilter(expression)
      return nil
    } catch {
      return error
    }
  }

  /// Whether an expression speaks of fields or protocols that there are, whatever else may be wrong with it.
  public static func speaksOfFields(_ expression: String) -> Bool {
    guard let tokens = try? Lexer.tokens(of: Array(expression.utf8.prefix(4096))) else { return false }
    let text = Array(expression.utf8)
    let names = FieldNames()
    return tokens.contains { token in
      token.kind == .word && names.isOfProtocol(String(decoding: text[token.range], as: UTF8.self))
    }
  }

  /// The packets that follow are of another input: their times are measured from its first.
  public mutating func beginInput() { times = FrameTimes() }

  /// Whether the filter lets a packet through. All packets of an input are asked about in their order, those that are not
  /// shown in any case too, so that times between packets are right.
  ///
  /// - Parameters:
  ///   - bytes: those that were dissected.
  ///   - isWanted: whether the packet is shown if it passes.
  public mutating func passes(
    _ packet: borrowing Packet, _ dissection: borrowing Dissection, _ bytes: Span<UInt8>, isWanted: Bool = true
  ) -> Bool {
    guard evaluator.usesTimes else { return isWanted && evaluator.passes(packet, dissection, bytes, times) }
    let passes = isWanted && evaluator.passes(packet, dissection, bytes, times)
    times.pass(packet, isShown: passes)
    return passes
  }
}
