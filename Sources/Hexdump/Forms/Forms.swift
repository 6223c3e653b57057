/// All forms that are read. A new form is one file and one entry here.
enum Forms {
  /// Of equally strong readings the first wins.
  static let all: [any Form] = [
    // Their header lines say what follows.
    FortiGateForm(),
    CiscoASAForm(),
    CiscoIOSForm(),
    NetScreenForm(),
    NgrepForm(),
    CurlForm(),
    StraceForm(),
    OpenSSLForm(),
    TcpflowForm(),
    ToshibaForm(),
    CoSineForm(),
    ComwareForm(),
    TimedRowsForm(),
    EtherwatchForm(),
    VMSForm(),
    ISeriesForm(),
    CiscoMGXForm(),
    AscendForm(),
    FWMonitorForm(),
    OldTcpdumpForm(),
    HexOfKeyForm(),
    FollowForm(),
    HexdiffForm(),
    OpenSSLMessagesForm(),
    Text2pcapForm(),
    IndexedRowsForm(),
    // Told by the rows alone.
    TcpdumpForm(),
    XxdForm(),
    HexdumpCanonicalForm(),
    OdForm(),
    TsharkForm(),
    OffsetGroupsForm(),
    RowsWithTextForm(),
    PlainHexForm(),
  ]
}
