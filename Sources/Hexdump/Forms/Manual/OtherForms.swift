extension ISeriesForm {
  var manual: FormManual {
    FormManual(
      .systems,
      "IBM i's communications trace: the headers by name and the data, put together to a frame.",
      example: """
              8   S       28  11:43:59.82956               020000000002  020000000001   ETHV2   Type: 0800
                              IP Header  :  4500001C000100004001F6DCC0000201C0000202
                              IP Options :  NONE
                              ICMP Header:  0800E5CA12340001
        """)
  }
}

extension HTTPTextForm {
  var manual: FormManual {
    FormManual(
      .payloads,
      """
      An HTTP/1 request or response as it is written, in a text that holds no dump. Its lines end in CR and LF on the
      wire; so do the lines of a body, unless its length says otherwise.
      """,
      example: """
        GET / HTTP/1.1


        """)
  }
}
