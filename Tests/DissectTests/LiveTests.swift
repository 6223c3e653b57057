import Foundation
import Testing

@Suite(.enabled(if: Wire.obstacle == nil, "\(Wire.comment)"), .serialized)
struct `A live capture` {
  @Test func `sees the packets that tcpdump sees`() throws {
    let outcome = try Wire.run(
      """
      mkdir www; head -c 100000 /dev/urandom >www/file
      start $right python3 -m http.server --directory www --bind 10.77.0.2 80
      for try in $(seq 400); do on $left curl -s -o /dev/null http://10.77.0.2/file && break; sleep 0.1; done
      ip netns exec $left tcpdump -Z root -U -n -i wire --immediate-mode --time-stamp-precision nano \\
        -w seen.pcap tcp port 80 2>tcpdump & jobs="$jobs $!"
      await tcpdump listening
      capture --live wire --format json --filter 'tcp port 80'
      on $left curl -s -o received http://10.77.0.2/file
      cmp www/file received || exit 1
      sleep 0.5
      kill -INT $last
      wait $last || exit 2
      mv output live
      "$dissect" --format json seen.pcap >file || exit 3
      [ $(wc -l <live) -gt 10 ] || exit 4
      # Each of both reads the clock for itself; all bytes and lengths are the same.
      for lines in live file; do
        sed -e 's/"input":"[^"]*"/"input":null/' -e 's/"time":"[^"]*"/"time":null/' \\
          -e 's/"interface":"wire","interfaceFilter":"[^"]*"/"interface":null/' \\
          -e 's/"name":"\\(tcp\\.time_\\|tcp\\.analysis\\.[a-z_]*rt[to]"\\|http\\.time"\\)[^}]*/"time"/g' \\
          $lines >$lines.bare
      done
      cmp live.bare file.bare
      """)
    #expect(outcome.status == 0, "\(outcome)")
  }

  /// The file is a whole capture at every moment: its header stands there before the first packet, and each burst then.
  @Test(arguments: ["pcap", "pcapng"])
  func `saves what it sees, readable at any moment`(ending: String) throws {
    let outcome = try Wire.run(
      """
      capture --live wire --write "$PWD/saved.\(ending)" --format summary --filter tcp
      tcpdump -nr saved.\(ending) --count 2>/dev/null >before || exit 1
      knock
      sleep 0.5
      tcpdump -nr saved.\(ending) --count 2>/dev/null >during || exit 2
      kill -INT $last; wait $last || exit 3
      cat output before during
      "$dissect" --format summary saved.\(ending) | wc -l
      """)
    #expect(outcome.status == 0, "\(outcome)")
    let lines = outcome.output.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
    #expect(lines.suffix(3) == ["0 packets", "2 packets", "2"], "\(outcome)")
    #expect(lines.count == 5, "\(outcome)")
  }

  @Test func `writes into a pipe as packets come`() throws {
    let outcome = try Wire.run(
      """
      mkfifo pipe
      ip netns exec $left "$dissect" --live wire -w - --filter tcp >pipe 2>errors & jobs="$jobs $!"; last=$!
      ip netns exec $right "$dissect" --format summary <pipe >shown & jobs="$jobs $!"; reader=$!
      await errors listening
      knock
      await shown ACK
      kill -INT $last
      wait $reader
      wc -l <shown
      """)
    #expect(outcome.output == "2\n", "\(outcome)")
  }

  @Test(arguments: ["INT", "TERM", "HUP"])
  func `ends with its totals at a signal`(signal: String) throws {
    let outcome = try Wire.run(
      "capture --live wire --format summary --filter tcp; knock; sleep 0.3; kill -\(signal) $last; finish")
    #expect(outcome.status == 0, "\(outcome)")
    #expect(outcome.output.split(separator: "\n").count == 2)
    #expect(
      outcome.errors.hasSuffix(
        """
        dissect: wire: listening, Ethernet, up to 262144 bytes of each packet
        dissect: wire: 2 packets captured, 2 received by the filter, 0 dropped by the kernel, 0 by the interface

        """))
  }

  @Test func `takes in what arrived just before its end`() throws {
    let outcome = try Wire.run("capture --live wire --format summary -f tcp; knock; kill -INT $last; finish")
    #expect(outcome.status == 0 && outcome.output.split(separator: "\n").count == 2, "\(outcome)")
  }

  @Test func `says its totals on the way, where it is asked to`() throws {
    let outcome = try Wire.run(
      """
      capture --live wire --format none --filter tcp
      kill -USR1 $last; await errors ': 0 packets captured'
      knock
      sleep 0.3; kill -USR1 $last; await errors ': 2 packets captured'
      kill -INT $last; finish
      """)
    #expect(outcome.status == 0, "\(outcome)")
    #expect(outcome.errors.split(separator: "\n").count { $0.contains(" captured, ") } == 3)
  }

  @Test func `shows packets while it goes on, within a second`() throws {
    let outcome = try Wire.run(
      """
      mkfifo pipe
      ip netns exec $left "$dissect" --live wire --format summary --filter tcp >pipe 2>errors & jobs="$jobs $!"
      exec 3<pipe
      await errors listening
      knock
      start=$(date +%s%N)
      read -r line <&3
      echo "$line"
      echo $(( ($(date +%s%N) - start) / 1000000 ))
      """)
    let lines = outcome.output.split(separator: "\n")
    #expect(lines.first?.contains("TCP SYN") == true, "\(outcome)")
    #expect(Int(lines.last ?? "") ?? .max < 1000)
  }

  @Test func `ends by itself after a number of packets`() throws {
    let outcome = try Wire.run("capture --live wire --format summary --count 1 --filter tcp; knock; finish")
    #expect(outcome.status == 0 && outcome.output.split(separator: "\n").count == 1, "\(outcome)")
    #expect(outcome.errors.contains("1 packet captured"))
  }

  @Test func `ends by itself after a time`() throws {
    let outcome = try Wire.run("capture --live wire --duration 0.5; knock; finish")
    #expect(outcome.status == 0 && outcome.errors.contains("4 packets captured"), "\(outcome)")
  }

  @Test func `says that its interface went down`() throws {
    let outcome = try Wire.run(
      "capture --live wire --format summary -f tcp; knock; sleep 0.3; ip -n $left link set wire down; finish")
    #expect(outcome.status == 1, "\(outcome)")
    #expect(outcome.output.split(separator: "\n").count == 2)
    #expect(outcome.errors.contains("dissect: wire: went down\n") && outcome.errors.contains("2 packets captured"))
  }

  @Test func `says that its interface was removed`() throws {
    let outcome = try Wire.run("capture --live wire; ip -n $left link del wire; finish")
    #expect(outcome.status == 1 && outcome.errors.contains("dissect: wire: is gone"), "\(outcome)")
  }

  @Test func `ends quietly where its reader goes away, on a silent wire too`() throws {
    let outcome = try Wire.run(
      """
      { on $left "$dissect" --live wire --format summary 2>errors; echo $? >status; } | true
      cat status; cat errors >&2
      """)
    #expect(outcome.output == "0\n", "\(outcome)")
    #expect(!outcome.errors.contains("captured"))
  }

  @Test func `ends at a signal while its reader takes nothing`() throws {
    let outcome = try Wire.run(
      """
      mkfifo pipe
      ip netns exec $left "$dissect" --live wire --explain --filter tcp >pipe 2>errors & last=$!; jobs="$jobs $last"
      exec 3<pipe
      await errors listening
      for try in $(seq 20); do knock; done
      sleep 0.5; kill -INT $last
      wait $last; status=$?; cat errors >&2; exit $status
      """)
    #expect(outcome.status == 0 && outcome.errors.contains(" packets captured"), "\(outcome)")
  }

  @Test func `cuts packets where it is told to`() throws {
    let outcome = try Wire.run(
      "capture --live wire --format json --snaplen 60 -f tcp --count 1 --no-promiscuous; knock; finish")
    #expect(outcome.output.contains("\"capturedLength\":60,\"originalLength\":74"), "\(outcome)")
  }

  @Test func `on all interfaces says which one it was`() throws {
    let outcome = try Wire.run(
      """
      capture --live any --format json -f tcp --count 4; knock
      on $left curl -s -m 2 http://127.0.0.1:9/ >/dev/null; finish
      """)
    let lines = outcome.output.split(separator: "\n")
    #expect(lines.count == 4 && lines.allSatisfy { $0.contains("\"linkType\":\"LINUX_SLL2\"") }, "\(outcome)")
    #expect(lines.prefix(2).allSatisfy { $0.contains("\"interface\":\"wire\"") })
    #expect(lines.suffix(2).allSatisfy { $0.contains("\"interface\":\"lo\"") })
  }

  @Test func `on the loopback interface sees each packet once`() throws {
    let outcome = try Wire.run(
      """
      capture --live lo --format summary -f tcp; on $left curl -s -m 2 http://127.0.0.1:9/
      kill -INT $last; finish
      """)
    #expect(outcome.status == 0 && outcome.output.split(separator: "\n").count == 2, "\(outcome)")
  }

  @Test func `of a bad filter says where it is bad, before anything else`() throws {
    let outcome = try Wire.run("start $left \"$dissect\" --live wire -f 'tcp prot 80'; finish")
    #expect(outcome.status == 2 && outcome.output.isEmpty, "\(outcome)")
    #expect(outcome.errors.hasSuffix("syntax error\n  tcp prot 80\n      ^\n"))
    let broadcast = try Wire.run("start $left \"$dissect\" --live wire -f 'ip broadcast' --duration 0.1; finish")
    #expect(broadcast.status == 0, "the interface's network mask is known: \(broadcast)")
  }

  @Test func `of an interface that is not there says which are, and of one that is down what to do`() throws {
    let outcome = try Wire.run("start $left \"$dissect\" --live eth7; finish")
    #expect(outcome.status == 1, "\(outcome)")
    #expect(outcome.errors.hasPrefix("dissect: there is no interface eth7; there are: "))
    #expect(outcome.errors.contains("wire") && outcome.errors.contains("any"))
    let down = try Wire.run("ip -n $left link set wire down; start $left \"$dissect\" --live wire; finish")
    #expect(down.status == 1)
    #expect(down.errors == "dissect: wire is down; bring it up: sudo ip link set wire up\n")
  }

  @Test func `is possible on the interfaces that are listed so`() throws {
    let outcome = try Wire.run(
      """
      ip -n $right link set lo down
      for try in $(seq 100); do ip -n $right link show wire | grep -q 'state UP' && break; sleep 0.1; done
      start $right "$dissect" --list-interfaces; finish
      """)
    let lines = outcome.output.split(separator: "\n")
      .map { $0.split(separator: "\t", omittingEmptySubsequences: false) }
    #expect(outcome.status == 0 && lines.allSatisfy { $0.count == 6 }, "\(outcome)")
    let wire = try #require(lines.first { $0.first == "wire" })
    #expect(wire[1] == "up, running" && wire[2] == "you may capture")
    #expect(wire[3].contains("EN10MB") && wire[4].contains("10.77.0.2/24"))
    #expect(wire[4].prefix(17).wholeMatch(of: /([0-9a-f]{2}:){5}[0-9a-f]{2}/) != nil)
    let loopback = try #require(lines.first { $0.first == "lo" })
    #expect(loopback[1] == "down, loopback" && loopback[2].contains("while it is down"))
    #expect(lines.contains { $0.first == "any" && $0[3] == "LINUX_SLL, LINUX_SLL2" })
  }
}
