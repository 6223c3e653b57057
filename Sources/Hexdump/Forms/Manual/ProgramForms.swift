extension LiteralForm {
  var manual: FormManual {
    FormManual(
      .programs,
      """
      Arrays, escaped strings and quoted digits in C, Go, Rust, Python, Swift, Java, JavaScript, Erlang, Lisp, Lua,
      Matlab, Nim, PostgreSQL, R, Verilog and JSON, what these languages print of their bytes, and Apple's `NSData`.
      They may stand in other strings or in Markdown's code spans. Lengths that the text states are checked; what it
      leaves out, as in `... 8 more bytes`, is unknown.
      """,
      example: #"""
        unsigned char packet[] = {
          0x45, 0x00, 0x00, 0x1c, 0x00, 0x01, 0x00, 0x00, 0x40, 0x01, 0xf6, 0xdc,
          0xc0, 0x00, 0x02, 0x01, 0xc0, 0x00, 0x02, 0x02, 0x08, 0x00, 0xe5, 0xca,
          0x12, 0x34, 0x00, 0x01
        };

        b'E\x00\x00\x1c\x00\x01\x00\x00@\x01\xf6\xdc\xc0\x00\x02\x01\xc0\x00\x02\x02\x08\x00\xe5\xca\x124\x00\x01'

        <Buffer 45 00 00 1c 00 01 00 00 40 01 f6 dc c0 00 02 01 c0 00 02 02 08 00 e5 ca 12 34 00 01>

        {length = 28, bytes = 0x4500001c 00010000 4001f6dc c0000201 c0000202 0800e5ca 12340001}

        <<69,0,0,28,0,1,0,0,64,1,246,220,192,0,2,1,192,0,2,2,8,0,229,202,18,52,0,1>>
        """#)
  }
}

extension BareListForm {
  var manual: FormManual {
    FormManual(
      .programs,
      """
      Bytes as assemblers, shells and PLCs write them, and XML's character references, on one line or several;
      hexadecimal or decimal numbers after a name, a length or an address in brackets. Numbers after a name must
      surely be a packet, or what the name says, such as a TCP header.
      """,
      example: """
        db 45h, 00h, 00h, 1Ch, 00h, 01h, 00h, 00h
        db 40h, 01h, 0F6h, 0DCh, 0C0h, 00h, 02h, 01h
        db 0C0h, 00h, 02h, 02h, 08h, 00h, 0E5h, 0CAh
        db 12h, 34h, 00h, 01h

        send(1) [800-81B]: 45 0 0 1C 0 1 0 0 40 1 F6 DC C0 0 2 1 C0 0 2 2 8 0 E5 CA 12 34 0 1

        data=69,0,0,28,0,1,0,0,64,1,246,220,192,0,2,1,192,0,2,2,8,0,229,202,18,52,0,1

        <packet>E&#0;&#0;&#28;&#0;&#1;&#0;&#0;@&#1;&#246;&#220;&#192;&#0;&#2;&#1;&#192;&#0;&#2;&#2;&#8;&#0;\
        &#229;&#202;&#18;4&#0;&#1;</packet>
        """)
  }
}

extension IndexedBytesForm {
  var manual: FormManual {
    FormManual(
      .programs,
      "Bytes with an index each: PHP's `print_r()`, JavaScript's typed arrays in JSON, assignments.",
      example: """
        {"0":69,"1":0,"2":0,"3":28,"4":0,"5":1,"6":0,"7":0,"8":64,"9":1,"10":246,"11":220,"12":192,"13":0,\
        "14":2,"15":1,"16":192,"17":0,"18":2,"19":2,"20":8,"21":0,"22":229,"23":202,"24":18,"25":52,"26":0,"27":1}
        """)
  }
}

extension Base64Form {
  var manual: FormManual {
    FormManual(
      .programs,
      "Base64, wrapped at any width or not, and `data:` addresses.",
      example: """
        RQAAHAABAABAAfbcwAACAcAAAgIIAOXKEjQAAQ==
        """)
  }
}

extension TsharkJSONForm {
  var manual: FormManual {
    FormManual(
      .programs,
      """
      The frames that `tshark -T json -x`, `-T jsonraw` and `-T ek -x` print. The bytes of fields are parts of them.
      """,
      example: """
        "frame_raw": [
          "02000000000202000000000108004500001c000100004001f6dcc0000201c00002020800e5ca12340001", 0, 42, 0, 1
        ],
        """)
  }
}

extension HexOfKeyForm {
  var manual: FormManual {
    FormManual(
      .programs,
      """
      Bytes in one word after a name or among other words, as in the output of bpftrace and bcc programs, in logs,
      comma-separated tables and command lines. They must surely be a packet.
      """,
      example: """
        skb data=4500001c000100004001f6dcc0000201c00002020800e5ca12340001
        """)
  }
}

extension ByteCountForm {
  var manual: FormManual {
    FormManual(
      .programs,
      """
      A count in place of the bytes, as Swift prints data. There is no packet to read; dissect says how to print the bytes.
      """,
      example: """
        28 bytes
        """)
  }
}
