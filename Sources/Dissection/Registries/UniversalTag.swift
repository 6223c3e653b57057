/// The types that ASN.1 itself has, by their universal class tags: ITU-T X.680 §8.6, as of 2021.
enum UniversalTag {
  @Sendable static func name(_ value: UInt64) -> StaticString? {
    switch value {
    case 0: "End-of-contents"
    case 1: "BOOLEAN"
    case 2: "INTEGER"
    case 3: "BIT STRING"
    case 4: "OCTET STRING"
    case 5: "NULL"
    case 6: "OBJECT IDENTIFIER"
    case 7: "ObjectDescriptor"
    case 8: "EXTERNAL"
    case 9: "REAL"
    case 10: "ENUMERATED"
    case 11: "EMBEDDED PDV"
    case 12: "UTF8String"
    case 13: "RELATIVE-OID"
    case 14: "TIME"
    case 16: "SEQUENCE"
    case 17: "SET"
    case 18: "NumericString"
    case 19: "PrintableString"
    case 20: "TeletexString"
    case 21: "VideotexString"
    case 22: "IA5String"
    case 23: "UTCTime"
    case 24: "GeneralizedTime"
    case 25: "GraphicString"
    case 26: "VisibleString"
    case 27: "GeneralString"
    case 28: "UniversalString"
    case 29: "CHARACTER STRING"
    case 30: "BMPString"
    case 31: "high tag number"
    default: nil
    }
  }
}
