extension IPv4Options {
  /// The fields of the options that carry security labels.
  enum SecurityField: UInt8, FieldSet {
    case basic
    case classification
    case authorities
    case authorityGENSER
    case authoritySIOP
    case authoritySCI
    case authorityNSA
    case authorityDOE
    case authorityUnassigned
    case fieldTermination
    case securityCode
    case compartments
    case handlingRestrictions
    case transmissionControl
    case extended
    case formatCode
    case additionalInformation
    case commercial
    case domain
    case tag
    case tagType
    case tagLength
    case alignment
    case sensitivity
    case categories
    case categoryBits
    case category
    case categoryTop
    case categoryBottom
    case tagData

    static let family = Family.ipv4SecurityOptions

    var spec: FieldSpec {
      switch self {
      case .basic:
        FieldSpec(
          "ip.options.security", "Basic Security", .group,
          "How secret the packet is, and by whose rules: for networks of the US Department of Defense.",
          "RFC 1108 §2")
      case .classification:
        FieldSpec(
          "ip.opt.sec_cl", "Classification Level", .enumeration(IPv4Options.classificationName, .hexadecimal),
          "How secret the packet is; the codes differ in four bits, so that damage shows.", "RFC 1108 §2.3",
          summary: .detail(""))
      case .authorities:
        FieldSpec(
          "ip.opt.sec_prot_auth_flags", "Protection Authority Flags", .flags(IPv4Options.authorityName),
          "Whose rules protect the packet; several bytes where the last bit says so.", "RFC 1108 §2.4",
          summary: .detail(""))
      case .authorityGENSER:
        FieldSpec(
          "ip.opt.sec_prot_auth_genser", "GENSER", .flag,
          "Protected by the rules for general service messages.", "RFC 1108 §2.4")
      case .authoritySIOP:
        FieldSpec(
          "ip.opt.sec_prot_auth_siop_esi", "SIOP-ESI", .flag,
          "Protected by the rules of the Joint Chiefs of Staff for the operational plan.", "RFC 1108 §2.4")
      case .authoritySCI:
        FieldSpec(
          "ip.opt.sec_prot_auth_sci", "SCI", .flag,
          "Protected by the rules of the Director of Central Intelligence.", "RFC 1108 §2.4")
      case .authorityNSA:
        FieldSpec(
          "ip.opt.sec_prot_auth_nsa", "NSA", .flag, "Protected by the rules of the National Security Agency.",
          "RFC 1108 §2.4")
      case .authorityDOE:
        FieldSpec(
          "ip.opt.sec_prot_auth_doe", "DOE", .flag, "Protected by the rules of the Department of Energy.",
          "RFC 1108 §2.4")
      case .authorityUnassigned:
        FieldSpec(
          "ip.opt.sec_prot_auth_unassigned", "Unassigned", .hexadecimal, "Must be zero.", "RFC 1108 §2.4")
      case .fieldTermination:
        FieldSpec(
          "ip.opt.sec_prot_auth_fti", "Field Termination Indicator", .flag,
          "Set: a further byte of flags follows.", "RFC 1108 §2.4")
      case .securityCode:
        FieldSpec(
          "ip.opt.sec_rfc791_sec", "Security", .enumeration(IPv4Options.securityCodeName, .hexadecimal),
          "How secret the packet is, by the codes of 1981.", "RFC 791 §3.1", summary: .detail(""))
      case .compartments:
        FieldSpec(
          "ip.opt.sec_rfc791_comp", "Compartments", .decimal(nil), "Zero: the packet is not compartmented.",
          "RFC 791 §3.1")
      case .handlingRestrictions:
        FieldSpec(
          "ip.opt.sec_rfc791_hr", "Handling Restrictions", .text,
          "Letters that stand for control and release markings.", "RFC 791 §3.1")
      case .transmissionControl:
        FieldSpec(
          "ip.opt.sec_rfc791_tcc", "Transmission Control Code", .text,
          "Letters that name a community of interest.", "RFC 791 §3.1")
      case .extended:
        FieldSpec(
          "ip.options.ext_security", "Extended Security", .group,
          "Further labels that a security authority asks for.", "RFC 1108 §3")
      case .formatCode:
        FieldSpec(
          "ip.opt.ext_sec_add_sec_info_format_code", "Additional Security Info Format Code", .hexadecimal,
          "Which authority defines the bytes that follow, and their form.", "RFC 1108 §3.3", summary: .detail("format"))
      case .additionalInformation:
        FieldSpec(
          "ip.opt.ext_sec_add_sec_info", "Additional Security Info", .bytes,
          "What the authority of the format code defines.", "RFC 1108 §3.4")
      case .commercial:
        FieldSpec(
          "ip.options.cipso", "Commercial Security", .group,
          "Security labels between hosts that agree on their meaning; Linux and trusted Unixes send it.",
          "FIPS 188, draft-ietf-cipso-ipsecurity-01")
      case .domain:
        FieldSpec(
          "ip.cipso.doi", "Domain of Interpretation", .decimal(nil), "Who defines what levels and categories mean.",
          "FIPS 188 §4", summary: .detail("DOI"))
      case .tag:
        FieldSpec(
          "ip.cipso.tag", "Tag", .group, "One form of a security label.", "FIPS 188 §4", summary: .detail("tag"))
      case .tagType:
        FieldSpec(
          "ip.cipso.tag_type", "Tag Type", .enumeration(IPv4Options.tagTypeName), "The form of the label.",
          "FIPS 188 §4", summary: .detail(""))
      case .tagLength:
        FieldSpec(
          "ip.cipso.tag_len", "Tag Length", .decimal(.bytes), "How long the tag is, its type and this length included.",
          "FIPS 188 §4")
      case .alignment:
        FieldSpec(
          "ip.cipso.alignment", "Alignment", .decimal(nil), "Zero: moves the categories to an even place.",
          "FIPS 188 §4")
      case .sensitivity:
        FieldSpec(
          "ip.cipso.sensitivity_level", "Sensitivity Level", .decimal(nil), "How secret the packet is: 0 to 255.",
          "FIPS 188 §4", summary: .detail("level"))
      case .categories:
        FieldSpec(
          "ip.cipso.categories", "Categories", .group, "The compartments that the packet belongs to.",
          "FIPS 188 §4", summary: .detail("categories"))
      case .categoryBits:
        FieldSpec(
          "ip.cipso.category_bits", "Category Bits", .bytes,
          "One bit for each category, category 0 in the first.", "FIPS 188 §4", summary: .detail(""))
      case .category:
        FieldSpec(
          "ip.cipso.category", "Category", .decimal(nil), "One category by its number.", "FIPS 188 §4",
          summary: .detail(""))
      case .categoryTop:
        FieldSpec(
          "ip.cipso.category_top", "Range Top", .decimal(nil), "The highest category of a range.", "FIPS 188 §4",
          summary: .detail("from"))
      case .categoryBottom:
        FieldSpec(
          "ip.cipso.category_bottom", "Range Bottom", .decimal(nil),
          "The lowest category of the range; left out in the last where it is zero.", "FIPS 188 §4",
          summary: .detail("down to"))
      case .tagData:
        FieldSpec(
          "ip.cipso.tag_data", "Tag Data", .bytes, "What the tag says: its form is not broken into parts.",
          "FIPS 188 §4")
      }
    }
  }
}
