import Capture
import Packets

/// What `--list-interfaces` prints: a line for each, with tabs between its columns.
enum InterfaceListing {
  static func run(isQuiet: Bool) -> Int32 {
    let interfaces: [CaptureInterface]
    do throws(InputError) {
      interfaces = try CaptureInterface.all()
    } catch {
      Diagnostics.complain(error)
      return 1
    }
    let status = Listing.print(interfaces.map(line))
    if !isQuiet, let denied = interfaces.first(where: { $0.access == .denied }) {
      Terminal.complain("to capture where you may not:")
      Terminal.write(LiveAdvice.permission(for: denied.name), to: .error)
    }
    return status
  }

  private static func line(_ interface: CaptureInterface) -> String {
    let columns = [
      interface.name, state(interface), access(interface.access),
      interface.linkTypes.map(\.name).joined(separator: ", "), interface.addresses.joined(separator: ", "),
      interface.description ?? "",
    ]
    return columns.map(Diagnostics.visible).joined(separator: "\t")
  }

  private static func state(_ interface: CaptureInterface) -> String {
    let states = [
      (interface.isUp, "up"), (!interface.isUp, "down"), (interface.isRunning, "running"),
      (interface.isLoopback, "loopback"), (interface.isWireless, "wireless"),
    ]
    return states.filter(\.0).map(\.1).joined(separator: ", ")
  }

  private static func access(_ access: CaptureInterface.Access) -> String {
    switch access {
    case .permitted: "you may capture"
    case .denied: "you may not capture"
    case .down: "nobody can capture while it is down"
    case .notTried: "not tried"
    case .failed(let text): "cannot be captured on: \(text)"
    }
  }
}
