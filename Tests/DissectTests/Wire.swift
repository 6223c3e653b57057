import Foundation

/// Two network namespaces joined by a cable, each end called `wire`: 10.77.0.1 on the left, 10.77.0.2 on the right.
struct Wire {
  /// Why there can be no such thing here; `nil` where there can.
  static let obstacle: String? = {
    guard geteuid() == 0 else { return "network namespaces take root" }
    for tool in ["ip", "tcpdump", "curl", "python3", "timeout", "setpriv"] {
      guard let found = try? Command.shell("command -v \(tool)", environment: path), found.status == 0 else {
        return "\(tool) is not installed"
      }
    }
    do {
      try Wire().remove()
      return nil
    } catch {
      return "network namespaces are not permitted here: \(error)"
    }
  }()

  static let comment = "\(obstacle ?? "")"

  /// Whether a line of shell succeeds, as what a test needs beside the wire.
  static func has(_ line: String) -> Bool { (try? Command.shell(line, environment: path).status) == 0 }

  private static let path = ["PATH": "/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin"]

  struct Failure: Error, CustomStringConvertible {
    var description: String
  }

  let left: String
  let right: String

  private init() throws {
    let name = "dissect-\(getpid())-\(UInt32.random(in: 0...UInt32.max))"
    left = "\(name)-l"
    right = "\(name)-r"
    // Without IPv6, nothing is on the wire that no test has put there.
    let outcome = try Command.shell(
      """
      set -e
      for namespace in $left $right; do
        ip netns add $namespace
        ip netns exec $namespace sh -c 'echo 1 >/proc/sys/net/ipv6/conf/default/disable_ipv6' || true
        ip netns exec $namespace sh -c 'echo 1 >/proc/sys/net/ipv6/conf/all/disable_ipv6' || true
      done
      ip -n $left link add wire type veth peer name wire netns $right
      ip -n $left address add 10.77.0.1/24 dev wire
      ip -n $right address add 10.77.0.2/24 dev wire
      for namespace in $left $right; do
        ip -n $namespace link set lo up
        ip -n $namespace link set wire up
      done
      """, environment: environment)
    guard outcome.status == 0 else {
      remove()
      throw Failure(description: outcome.errors)
    }
  }

  private func remove() {
    _ = try? Command.shell("ip netns del $left; ip netns del $right", environment: environment)
  }

  private var environment: [String: String] { Self.path.merging(["left": left, "right": right]) { $1 } }

  /// What the scripts of tests have at hand.
  private static let prelude = """
    work=$(mktemp -d)
    cd "$work" || exit 99
    # What was started ends before the namespaces do.
    trap 'for job in $jobs; do kill $job 2>/dev/null; done; cd /; rm -rf "$work"' EXIT
    jobs=
    # on NAMESPACE COMMAND…: as one process.
    on() { namespace=$1; shift; ip netns exec $namespace "$@"; }
    # start NAMESPACE COMMAND…: in the background as process $last, with the files "output" and "errors".
    start() { namespace=$1; shift; ip netns exec $namespace "$@" >output 2>errors & last=$!; jobs="$jobs $last"; }
    # await FILE TEXT: until a file holds a text, for ten seconds at most.
    await() {
      for try in $(seq 200); do grep -q -e "$2" "$1" 2>/dev/null && return; sleep 0.05; done
      echo "no $2 in $1:" >&2; cat "$1" >&2; exit 98
    }
    # capture OPTION…: starts dissect on the left, and returns when it listens.
    capture() { start $left "$dissect" "$@"; await errors listening; }
    # knock: a connection that is refused: two packets of TCP, after two of ARP the first time.
    knock() { on $left curl -s -m 2 http://10.77.0.2:9/ >/dev/null; :; }
    # finish: waits for the program, and shows what it said and printed.
    finish() { wait $last; status=$?; cat output; cat errors >&2; exit $status; }

    """

  /// Runs a script of shell between two new namespaces, for a minute at most.
  static func run(_ script: String) throws -> Outcome {
    let wire = try Wire()
    defer { wire.remove() }
    let environment = wire.environment.merging(["script": prelude + script]) { $1 }
    return try Command.shell("exec timeout -k 5 60 sh -c \"$script\"", environment: environment)
  }
}
