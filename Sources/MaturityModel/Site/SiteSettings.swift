/// Who publishes the site, how it looks and what the law wants it to say, from `site.json`; all of it is optional.
public struct SiteSettings: Sendable, Hashable {
  /// What has to be said of the settings wherever they are shown, such as that they are invented.
  public var notice: String?
  /// What the site is called.
  public var title: LocalizedText?
  /// Who publishes it.
  public var publisher: Publisher?
  /// How to reach the publisher.
  public var contact = Contact()
  /// The name of a drawing beside `site.json`.
  public var logo: String?
  /// The colour of links and of what belongs to one's own municipality, on light pages.
  public var accent: Colour?
  /// The same on dark pages; without it the colour of the same hue that can be read there.
  public var accentDark: Colour?
  /// Under which licence texts, charts and data may be used.
  public var licence: Licence?
  /// Where the site will lie: `https://…/`.
  public var baseAddress: String?
  /// What of old quarters stays readable.
  public var archive = ArchiveDepth.pages
  /// What is known of how accessible the site is.
  public var accessibility = AccessibilityStatement()
  /// Further words of the imprint, paragraphs divided by blank lines.
  public var imprint: LocalizedText?
  /// What happens to data of those who read the site.
  public var privacy = PrivacyNotice()

  /// Creates settings in which nothing is said.
  public init() {}
}

/// Who publishes the site.
public struct Publisher: Sendable, Hashable {
  /// Its name.
  public var name: String
  /// Its postal address, in lines.
  public var address: String?
  /// The office that represents it; no person.
  public var representedBy: String?
  /// The authority that supervises it.
  public var supervisoryAuthority: String?

  /// Creates a publisher.
  public init(
    name: String, address: String? = nil, representedBy: String? = nil, supervisoryAuthority: String? = nil
  ) {
    self.name = name
    self.address = address
    self.representedBy = representedBy
    self.supervisoryAuthority = supervisoryAuthority
  }
}

/// How to reach the publisher.
public struct Contact: Sendable, Hashable {
  /// An address for mail.
  public var email: String?
  /// A telephone number.
  public var phone: String?
  /// The address of a form.
  public var form: String?

  /// Creates a contact in which nothing is said.
  public init() {}

  /// Whether nothing is said.
  public var isEmpty: Bool { email == nil && phone == nil && form == nil }
}

/// Under which licence the site's content may be used.
public struct Licence: Sendable, Hashable {
  /// Its name.
  public var name: String
  /// Where its text is.
  public var address: String?

  /// Creates a licence.
  public init(name: String, address: String? = nil) {
    self.name = name
    self.address = address
  }
}

/// What the publisher says on privacy, besides what is true of all these pages.
public struct PrivacyNotice: Sendable, Hashable {
  /// Further words, paragraphs divided by blank lines.
  public var text: LocalizedText?
  /// Who runs the server, in lines.
  public var hosting: String?
  /// What the server records, and for how long.
  public var serverLogs: LocalizedText?
  /// The address of the data protection officer's office, in lines; no person.
  public var dataProtectionOfficer: String?

  /// Creates a notice in which nothing is said.
  public init() {}

  /// Whether nothing is said.
  public var isEmpty: Bool {
    text == nil && hosting == nil && serverLogs == nil && dataProtectionOfficer == nil
  }
}
