/// What those who come from tshark or tcpdump are told of options that dissect has not, or has by another name.
enum TsharkHint {
  private static let advice: [(options: [String], text: String)] = [
    (["--json"], "Did you mean '--format json'?"),
    (["-z"], "For tables use --statistics, for one conversation --follow."),
    (["-d"], "Use --decode-as, such as --decode-as tcp.port==8888:http."),
    (["-D"], "Use --list-interfaces."),
    (["-L"], "Use --list-interfaces, which lists link types too."),
    (["-G"], "Use --list-fields or --list-protocols."),
    (["-s"], "Use --snaplen, with --live."),
    (["-p"], "Use --no-promiscuous, with --live."),
    (["-B"], "Use --buffer-size, with --live."),
    (["-y"], "Use --link-type."),
    (
      ["-t", "-tttt", "-ttt", "-tt", "-u"],
      "Times are in UTC; for others use columns, such as -e frame.time_relative or -e frame.time_epoch."
    ),
    (["-F"], "--write writes pcap where the name ends in .pcap, else pcapng."),
    (["-b"], "--write writes one file only."),
    (["-P"], "Use --format summary beside --write."),
    (["-O"], "Use --format tree for all protocols, or -e for the fields of one."),
    (["-A", "-X", "-XX"], "Use --emit tcpdump or --emit hexdump."),
    (["-l", "-U"], "Packets are printed as they come; leave it out."),
    (["-o", "-2", "-R", "-N", "-W", "-K", "-S", "-j", "-J", "-M"], "dissect has no such option."),
    (["--export-objects"], "Use --export-bodies FOLDER."),
  ]

  /// A parser's complaint with the hint, which takes the place of its guess at what an unknown option was meant to be.
  static func putting(_ hint: String?, into complaint: String) -> String {
    guard let hint else { return complaint }
    guard complaint.hasPrefix("Error: Unknown option") else { return "\(hint)\n\(complaint)" }
    return "Error: \(hint)" + complaint.drop { $0 != "\n" }
  }

  /// What to say of the first such option among the arguments; `nil` where there is none.
  static func hint(for arguments: [String]) -> String? {
    for argument in arguments.prefix(while: { $0 != "--" }) where argument.hasPrefix("-") {
      let option = argument.prefix { $0 != "=" }
      for (options, text) in advice where options.contains(String(option)) {
        return "\(option) is an option of tshark or tcpdump. \(text)"
      }
    }
    return nil
  }
}
