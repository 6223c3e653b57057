/// What those who come from tshark or tcpdump are told of options that dissect has not, or has by another name.
enum TsharkHint {
  private static let advice: [(options: [String], text: String)] = [
    (["--json"], "packets as JSON are --format json"),
    (["-z"], "counts and tables are --statistics, one conversation is --follow"),
    (["-d"], "what a number leads to is said by --decode-as, such as --decode-as tcp.port==8888:http"),
    (["-D"], "the interfaces are listed by --list-interfaces"),
    (["-L"], "an interface's link types are listed by --list-interfaces"),
    (["-G"], "what is known is listed by --list-fields and --list-protocols"),
    (["-s"], "so many bytes of each packet are kept by --snaplen, with --live"),
    (["-p"], "an interface is left as it is by --no-promiscuous, with --live"),
    (["-B"], "the kernel's buffer is --buffer-size, with --live"),
    (["-y"], "the link type is --link-type"),
    (
      ["-t", "-tttt", "-ttt", "-tt", "-u"],
      "times are in UTC; others are columns: -e frame.time_relative, -e frame.time_epoch"
    ),
    (["-F"], "the written file is pcap where its name ends in .pcap, else pcapng"),
    (["-b"], "a capture is written to one file, by --write"),
    (["-P"], "packets are shown beside being written by --format summary"),
    (["-O"], "details of all protocols are --format tree; one protocol's fields are columns, -e"),
    (["-A", "-X", "-XX"], "bytes with their characters are --emit tcpdump, or --emit hexdump"),
    (["-l", "-U"], "packets are written as they come; leave it out"),
    (["-o", "-2", "-R", "-N", "-W", "-K", "-S", "-j", "-J", "-M"], "dissect has nothing like it"),
    (["--export-objects"], "the bodies of HTTP messages are written by --export-bodies"),
  ]

  /// What to say of the first such option among the arguments; `nil` where there is none.
  static func hint(for arguments: [String]) -> String? {
    for argument in arguments.prefix(while: { $0 != "--" }) where argument.hasPrefix("-") {
      let option = argument.prefix { $0 != "=" }
      for (options, text) in advice where options.contains(String(option)) {
        return "Of tshark's option \(option): \(text)."
      }
    }
    return nil
  }
}
