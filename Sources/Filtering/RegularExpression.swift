import CPcre2

/// A Perl-compatible regular expression, compiled by PCRE2. It looks at bytes, and at no more of them than its limits
/// allow, so that no packet can keep it busy: one that would is not matched.
///
/// Nothing of it changes after its making but the match's own memory, which is used by one thread at a time; the pointers
/// are not handed out.
@safe final class RegularExpression: @unchecked Sendable {
  private let code: OpaquePointer
  private let data: OpaquePointer
  private let context: OpaquePointer

  /// How many steps a match may take, and how deep it may go back; how many KiB it may use.
  private static let mostSteps: UInt32 = 200_000
  private static let deepest: UInt32 = 10_000
  private static let mostMemory: UInt32 = 20_000

  /// What PCRE2 says of a pattern that it cannot compile, and after how many bytes.
  struct Complaint: Error {
    let message: String
    let offset: Int
  }

  /// - Parameter pattern: Small and capital letters are the same, unless it begins with `(?-i)`.
  init(_ pattern: [UInt8]) throws(Complaint) {
    var number: Int32 = 0
    var offset = 0
    let options = UInt32(PCRE2_CASELESS) | UInt32(PCRE2_NEVER_UTF)
    // The bytes live as long as the call, which copies what it needs.
    let compiled = unsafe pattern.withUnsafeBufferPointer { buffer in
      unsafe pcre2_compile_8(buffer.baseAddress, buffer.count, options, &number, &offset, nil)
    }
    guard let compiled = unsafe compiled else {
      throw Complaint(message: Self.message(number), offset: offset)
    }
    guard let data = unsafe pcre2_match_data_create_8(1, nil), let context = unsafe pcre2_match_context_create_8(nil)
    else {
      unsafe pcre2_code_free_8(compiled)
      throw Complaint(message: "there is no memory for it", offset: 0)
    }
    unsafe pcre2_set_match_limit_8(context, Self.mostSteps)
    unsafe pcre2_set_depth_limit_8(context, Self.deepest)
    unsafe pcre2_set_heap_limit_8(context, Self.mostMemory)
    // Where there is no compiler for this machine, the pattern is interpreted.
    unsafe pcre2_jit_compile_8(compiled, UInt32(PCRE2_JIT_COMPLETE))
    unsafe code = compiled
    unsafe self.data = data
    unsafe self.context = context
  }

  deinit {
    // The memory is this object's alone.
    unsafe pcre2_match_context_free_8(context)
    unsafe pcre2_match_data_free_8(data)
    unsafe pcre2_code_free_8(code)
  }

  func matches(_ bytes: Span<UInt8>) -> Bool {
    unsafe bytes.withUnsafeBufferPointer { buffer in
      // PCRE2 takes no null pointer, not even for no bytes.
      let empty: [UInt8] = [0]
      guard let start = buffer.baseAddress else {
        return unsafe empty.withUnsafeBufferPointer { bytes in
          unsafe pcre2_match_8(code, bytes.baseAddress, 0, 0, 0, data, context) >= 0
        }
      }
      return unsafe pcre2_match_8(code, start, buffer.count, 0, 0, data, context) >= 0
    }
  }

  private static func message(_ number: Int32) -> String {
    var buffer = [UInt8](repeating: 0, count: 256)
    let count = unsafe buffer.withUnsafeMutableBufferPointer { buffer in
      unsafe pcre2_get_error_message_8(number, buffer.baseAddress, buffer.count)
    }
    return count > 0 ? String(decoding: buffer[..<Int(count)], as: UTF8.self) : "PCRE2 does not say why"
  }
}
