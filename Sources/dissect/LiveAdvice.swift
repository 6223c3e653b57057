import CLinux
import Capture
import Glibc
import Packets

/// What to say, and what to do, where an interface cannot be listened on.
enum LiveAdvice {
  /// Says it on stderr and returns the exit status.
  static func report(_ error: LiveError) -> Int32 {
    let name = Diagnostics.visible(error.interface)
    switch error.cause {
    case .filter(let filter):
      Diagnostics.complain(filter)
      return 2
    case .linkType(let offered):
      Terminal.complain(
        "\(name) does not offer that link type, but \(offered.map(\.name).joined(separator: ", "))")
      return 2
    case .noSuchInterface:
      Terminal.complain("there is no interface \(name); there are: \(names())")
    case .down:
      Terminal.complain("\(name) is down; bring it up: sudo ip link set \(quoted(error.interface)) up")
    case .notPermitted:
      Terminal.complain("\(name): you may not capture packets here")
      Terminal.write(permission(for: error.interface), to: .error)
    case .other(let text):
      Terminal.complain("\(name): \(Diagnostics.visible(text))")
    }
    return 1
  }

  /// What to do on this system for the right to capture, in lines to be pasted.
  static func permission(for interface: String) -> String {
    // CAP_NET_ADMIN is for promiscuous mode, CAP_NET_RAW for the rest.
    let isBounded = [CAP_NET_RAW, CAP_NET_ADMIN].contains { linux_may_gain_capability($0) == 0 }
    let program = quoted(executable)
    var lines: [String] = []
    if isBounded {
      lines += [
        "this session, or its container, can never have the right; start the container with it, such as",
        "  docker run --cap-add NET_RAW --cap-add NET_ADMIN …",
      ]
    } else if geteuid() != 0 {
      lines += [
        "give the program the right once\(hasSetcap ? "" : " (setcap is in Debian's package libcap2-bin)"):",
        "  sudo setcap cap_net_raw,cap_net_admin=eip \(program)",
        "or run it as root, which it ceases to be as soon as the interface is open:",
        "  sudo \(program) --live \(quoted(interface))",
      ]
    }
    lines += [
      "or have tcpdump capture\(isBounded ? " elsewhere" : ""):",
      "  sudo tcpdump -U -w - -i \(quoted(interface)) | \(program)",
    ]
    return lines.map { "  \($0)\n" }.joined()
  }

  private static func names() -> String {
    guard let interfaces = try? CaptureInterface.names(), !interfaces.isEmpty else { return "none" }
    return interfaces.map(Diagnostics.visible).joined(separator: ", ")
  }

  /// The program's real path, with all links followed.
  private static var executable: String {
    var path = [CChar](repeating: 0, count: Int(PATH_MAX))
    // The call writes at most as many characters as the array has.
    let count = unsafe readlink("/proc/self/exe", &path, path.count)
    guard count > 0 else { return "/path/to/dissect" }
    return String(decoding: path.prefix(count).map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  private static var hasSetcap: Bool {
    let paths = ["/usr/sbin/setcap", "/sbin/setcap", "/usr/bin/setcap"]
    return paths.contains { path in unsafe access(path, X_OK) == 0 }
  }

  /// A word as a shell takes it.
  private static func quoted(_ word: String) -> String {
    let plain = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789/._-+@:,"
    guard word.isEmpty || word.contains(where: { !plain.contains($0) }) else { return word }
    let parts = Diagnostics.visible(word).split(separator: "'", omittingEmptySubsequences: false)
    return "'\(parts.joined(separator: "'\\''"))'"
  }
}
