/// What was ever published of groups of municipalities, with the values that entered; never published itself.
///
/// What a later publication may add depends on it: consents and answers change, what was read does not.
public struct GroupRecord: Sendable, Hashable {
  /// Whose figures they are.
  public enum Group: Sendable, Hashable {
    /// All who enter.
    case all
    /// Those of a kind.
    case kind(Municipality.Kind)
    /// Those of a class of size.
    case size(SizeClass)

    /// Whether those of a kind and a class of size belong to it.
    public func holds(_ kind: Municipality.Kind, _ size: SizeClass) -> Bool {
      switch self {
      case .all: true
      case .kind(let own): own == kind
      case .size(let own): own == size
      }
    }
  }

  /// What is withheld of each and shown of groups.
  public enum Subject: Sendable, Hashable {
    /// The confidential dimension with this id, at any depth.
    case dimension(String)
    /// The confidential question with this id, in a dimension that is not confidential.
    case question(String)
    /// An option of the context question with this id: 1 where it is chosen, 0 where the question is answered without it.
    case option(question: String, option: String)
  }

  /// One group in one quarter.
  public struct Figure: Sendable, Hashable {
    /// The quarter.
    public let quarter: Quarter
    /// Whose figure it is.
    public let group: Group
    /// How many values there are, at least five.
    public let count: Int
    /// Their mean, 0…1, rounded to hundredths.
    public let mean: Double
    /// How many are on each level; empty for a question and an option.
    public let levels: [Int]

    /// Creates a figure.
    public init(quarter: Quarter, group: Group, count: Int, mean: Double, levels: [Int]) {
      (self.quarter, self.group, self.count, self.mean, self.levels) = (quarter, group, count, mean, levels)
    }
  }

  /// A municipality whose value entered, as it was then.
  public struct Entry: Sendable, Hashable {
    /// Its id.
    public var municipality: String
    /// Its kind.
    public var kind: Municipality.Kind
    /// Its class of size.
    public var size: SizeClass
    /// 0…1
    public var value: Double
    /// Index of the level; nothing for a question and an option.
    public var level: Int?
    /// What the value can be where its level is known.
    public var range: ClosedRange<Double>

    /// Creates an entry.
    public init(
      municipality: String, kind: Municipality.Kind, size: SizeClass, value: Double, level: Int?,
      range: ClosedRange<Double>
    ) {
      (self.municipality, self.kind, self.size) = (municipality, kind, size)
      (self.value, self.level, self.range) = (value, level, range)
    }
  }

  /// A subject in a quarter that was published; without figures where nothing could be shown.
  public struct Publication: Sendable, Hashable {
    /// What it is about.
    public var subject: Subject
    /// The quarter.
    public var quarter: Quarter
    /// What was shown.
    public var figures: [Figure]
    /// Whose values entered.
    public var entries: [Entry]

    /// Creates a publication.
    public init(_ subject: Subject, in quarter: Quarter, figures: [Figure], entries: [Entry]) {
      (self.subject, self.quarter, self.figures, self.entries) = (subject, quarter, figures, entries)
    }
  }

  /// In the order in which it came about; at most one of a subject and a quarter.
  public var publications: [Publication]

  /// Creates a record; an empty one is that of somebody who has not published yet.
  public init(_ publications: [Publication] = []) {
    self.publications = publications
  }

  /// What was published of a subject, by quarter.
  public func publications(of subject: Subject) -> [Publication] {
    publications.filter { $0.subject == subject }.sorted { $0.quarter < $1.quarter }
  }

  /// What was published of the options of a question, by quarter.
  public func publications(ofOptionsOf question: String) -> [Publication] {
    publications.filter { publication in
      if case .option(question, _) = publication.subject { true } else { false }
    }
    .sorted { $0.quarter < $1.quarter }
  }
}

extension GroupRecord.Group: RawRepresentable, CaseIterable {
  /// All groups, in the order in which they are considered and shown.
  public static var allCases: [Self] {
    [.all] + Municipality.Kind.allCases.map { .kind($0) } + SizeClass.allCases.map { .size($0) }
  }

  /// Reads the word for a group; nothing if there is no such group.
  public init?(rawValue: String) {
    guard let group = Self.allCases.first(where: { $0.rawValue == rawValue }) else { return nil }
    self = group
  }

  /// `all`, or the word for the kind or the class of size.
  public var rawValue: String {
    switch self {
    case .all: "all"
    case .kind(let kind): kind.rawValue
    case .size(let size): size.rawValue
    }
  }
}
