/// What a public edition needs and `site.json` can say; the key under which it does.
public enum SiteNeed: String, Sendable, CaseIterable {
  /// Who publishes.
  case publisher
  /// A way to reach the publisher.
  case contact
  /// The address of the site.
  case baseAddress
  /// The licence of texts, charts and data.
  case licence
  /// The imprint.
  case imprint
  /// Who runs the server.
  case hosting = "privacy.hosting"
  /// The office of the data protection officer.
  case dataProtectionOfficer = "privacy.dataProtectionOfficer"
  /// How far the site is accessible.
  case status = "accessibility.status"
  /// When the statement on accessibility was made.
  case date = "accessibility.date"
  /// Whom to write to about barriers.
  case feedback = "accessibility.feedback"
  /// The body that enforces accessibility.
  case enforcement = "accessibility.enforcement"
}

extension SiteSettings {
  /// What a public edition still needs.
  public var needs: [SiteNeed] {
    SiteNeed.allCases.filter { need in
      switch need {
      case .publisher: publisher == nil
      case .contact: contact.isEmpty
      case .baseAddress: baseAddress == nil
      case .licence: licence == nil
      case .imprint: imprint == nil
      case .hosting: privacy.hosting == nil
      case .dataProtectionOfficer: privacy.dataProtectionOfficer == nil
      case .status: accessibility.status == nil
      case .date: accessibility.date == nil
      case .feedback: accessibility.feedback == nil
      case .enforcement: accessibility.enforcement == nil
      }
    }
  }

  /// The same as remarks on the file.
  public func remarks(file: String) -> [Diagnostic] {
    needs.map { Diagnostic(.site(.needed($0)), severity: .remark, file: file, path: $0.rawValue) }
  }
}
