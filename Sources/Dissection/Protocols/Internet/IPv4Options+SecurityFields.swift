extension IPv4Options {
  /// The fields of the options that carry security labels.
  enum SecurityField: FieldSet {
    static let setNumber: UInt16 = 30
    static let definedIn: StaticString = "FIPS 188 §4"

    static let basic = group("ip.options.security", "Basic Security")
      .means(
        "How secret the packet is, and by whose rules: for networks of the US Department of Defense.", "RFC 1108 §2")
    static let classification = field(
      "ip.opt.sec_cl", "Classification Level", .enumeration(IPv4Options.classificationName, .hexadecimal), .detail("")
    )
    .means("How secret the packet is; the codes differ in four bits, so that damage shows.", "RFC 1108 §2.3")
    static let authorities = field(
      "ip.opt.sec_prot_auth_flags", "Protection Authority Flags", .flags(IPv4Options.authorityName), .detail("")
    )
    .means("Whose rules protect the packet; several bytes where the last bit says so.", "RFC 1108 §2.4")
    static let authorityGENSER = flag("ip.opt.sec_prot_auth_genser", "GENSER")
      .means("Protected by the rules for general service messages.", "RFC 1108 §2.4")
    static let authoritySIOP = flag("ip.opt.sec_prot_auth_siop_esi", "SIOP-ESI")
      .means("Protected by the rules of the Joint Chiefs of Staff for the operational plan.", "RFC 1108 §2.4")
    static let authoritySCI = flag("ip.opt.sec_prot_auth_sci", "SCI")
      .means("Protected by the rules of the Director of Central Intelligence.", "RFC 1108 §2.4")
    static let authorityNSA = flag("ip.opt.sec_prot_auth_nsa", "NSA")
      .means("Protected by the rules of the National Security Agency.", "RFC 1108 §2.4")
    static let authorityDOE = flag("ip.opt.sec_prot_auth_doe", "DOE")
      .means("Protected by the rules of the Department of Energy.", "RFC 1108 §2.4")
    static let authorityUnassigned = field("ip.opt.sec_prot_auth_unassigned", "Unassigned", .hexadecimal)
      .means("Must be zero.", "RFC 1108 §2.4")
    static let fieldTermination = flag("ip.opt.sec_prot_auth_fti", "Field Termination Indicator")
      .means("Set: a further byte of flags follows.", "RFC 1108 §2.4")
    static let securityCode = field(
      "ip.opt.sec_rfc791_sec", "Security", .enumeration(IPv4Options.securityCodeName, .hexadecimal), .detail("")
    )
    .means("How secret the packet is, by the codes of 1981.", "RFC 791 §3.1")
    static let compartments = field("ip.opt.sec_rfc791_comp", "Compartments", .decimal)
      .means("Zero: the packet is not compartmented.", "RFC 791 §3.1")
    static let handlingRestrictions = field("ip.opt.sec_rfc791_hr", "Handling Restrictions", .text)
      .means("Letters that stand for control and release markings.", "RFC 791 §3.1")
    static let transmissionControl = field("ip.opt.sec_rfc791_tcc", "Transmission Control Code", .text)
      .means("Letters that name a community of interest.", "RFC 791 §3.1")
    static let extended = group("ip.options.ext_security", "Extended Security")
      .means("Further labels that a security authority asks for.", "RFC 1108 §3")
    static let formatCode = field(
      "ip.opt.ext_sec_add_sec_info_format_code", "Additional Security Info Format Code", .hexadecimal,
      .detail("format")
    )
    .means("Which authority defines the bytes that follow, and their form.", "RFC 1108 §3.3")
    static let additionalInformation = field("ip.opt.ext_sec_add_sec_info", "Additional Security Info", .bytes)
      .means("What the authority of the format code defines.", "RFC 1108 §3.4")
    static let commercial = group("ip.options.cipso", "Commercial Security")
      .means(
        "Security labels between hosts that agree on their meaning; Linux and trusted Unixes send it.",
        "FIPS 188, draft-ietf-cipso-ipsecurity-01")
    static let domain = field("ip.cipso.doi", "Domain of Interpretation", .decimal, .detail("DOI"))
      .means("Who defines what levels and categories mean.")
    static let tag = group("ip.cipso.tag", "Tag", .detail("tag")).means("One form of a security label.")
    static let tagType = field("ip.cipso.tag_type", "Tag Type", .enumeration(IPv4Options.tagTypeName), .detail(""))
      .means("The form of the label.")
    static let tagLength = field("ip.cipso.tag_len", "Tag Length", .quantity(.bytes))
      .means("How long the tag is, its type and this length included.")
    static let alignment = field("ip.cipso.alignment", "Alignment", .decimal)
      .means("Zero: moves the categories to an even place.")
    static let sensitivity = field("ip.cipso.sensitivity_level", "Sensitivity Level", .decimal, .detail("level"))
      .means("How secret the packet is: 0 to 255.")
    static let categories = group("ip.cipso.categories", "Categories", .detail("categories"))
      .means("The compartments that the packet belongs to.")
    static let categoryBits = field("ip.cipso.category_bits", "Category Bits", .bytes, .detail(""))
      .means("One bit for each category, category 0 in the first.")
    static let category = field("ip.cipso.category", "Category", .decimal, .detail(""))
      .means("One category by its number.")
    static let categoryTop = field("ip.cipso.category_top", "Range Top", .decimal, .detail("from"))
      .means("The highest category of a range.")
    static let categoryBottom = field("ip.cipso.category_bottom", "Range Bottom", .decimal, .detail("down to"))
      .means("The lowest category of the range; left out in the last where it is zero.")
    static let tagData = field("ip.cipso.tag_data", "Tag Data", .bytes)
      .means("What the tag says: its form is not broken into parts.")

    static let all = [
      basic, classification, authorities, authorityGENSER, authoritySIOP, authoritySCI, authorityNSA, authorityDOE,
      authorityUnassigned, fieldTermination, securityCode, compartments, handlingRestrictions, transmissionControl,
      extended, formatCode, additionalInformation, commercial, domain, tag, tagType, tagLength, alignment, sensitivity,
      categories, categoryBits, category, categoryTop, categoryBottom, tagData,
    ]
  }
}
