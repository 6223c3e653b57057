/// All forms that are read. A new form is one file and one entry here.
enum Forms {
  /// Of equally strong readings the first wins.
  static let all: [any Form] = [
    TcpdumpForm(),
    XxdForm(),
    HexdumpCanonicalForm(),
    OdForm(),
    TsharkForm(),
    OffsetGroupsForm(),
    PlainHexForm(),
  ]
}
