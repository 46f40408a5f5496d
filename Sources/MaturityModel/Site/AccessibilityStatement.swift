public import Localization

/// What a publisher has to say of how accessible the site is.
///
/// Source: model accessibility statement, Commission Implementing Decision (EU) 2018/1523.
public struct AccessibilityStatement: Sendable, Hashable {
  /// How far the site conforms.
  public enum Status: String, Sendable, CaseIterable {
    /// Fully.
    case full
    /// Partially, but for the exceptions that are named.
    case partial
    /// Not.
    case none
  }

  /// How it was found out.
  public enum Method: String, Sendable, CaseIterable {
    /// The publisher looked.
    case selfAssessment = "self"
    /// Somebody else looked.
    case external
  }

  /// Why something is not accessible.
  public enum Reason: String, Sendable, CaseIterable {
    /// It breaks the rules and will be mended.
    case nonCompliance = "non-compliance"
    /// To mend it would be a disproportionate burden.
    case burden
    /// The rules do not reach it.
    case outOfScope = "out-of-scope"
  }

  /// Something that is not accessible.
  public struct Exception: Sendable, Hashable {
    /// Why.
    public var reason: Reason
    /// What, and what one can do instead.
    public var text: LocalizedText

    /// Creates an exception.
    public init(_ reason: Reason, text: LocalizedText) {
      self.reason = reason
      self.text = text
    }
  }

  /// The body to turn to where the publisher does not answer satisfactorily.
  public struct Enforcement: Sendable, Hashable {
    /// Its name.
    public var name: String
    /// Its postal address, in lines.
    public var address: String?
    /// An address for mail.
    public var email: String?
    /// The address of its site.
    public var website: String?

    /// Creates a body.
    public init(name: String, address: String? = nil, email: String? = nil, website: String? = nil) {
      self.name = name
      self.address = address
      self.email = email
      self.website = website
    }
  }

  /// How far the site conforms.
  public var status: Status?
  /// When the statement was made.
  public var date: CalendarDate?
  /// When it was last looked through.
  public var reviewed: CalendarDate?
  /// How it was found out.
  public var method: Method?
  /// What is not accessible.
  public var exceptions: [Exception] = []
  /// The address for mail about barriers.
  public var feedback: String?
  /// The body to turn to next.
  public var enforcement: Enforcement?

  /// Creates a statement in which nothing is said.
  public init() {}
}
