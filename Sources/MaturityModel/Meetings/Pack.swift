/// What is laid on the table at a meeting, in one language: sections of sentences, lists and tables. Every sentence says
/// what it rests on.
public struct Pack: Sendable, Hashable {
  /// What it is called.
  public var title: String
  /// The facts below the title: date, place, host.
  public var facts: [String]
  /// The sections in the order of the meeting.
  public var sections: [PackSection]

  /// Creates a pack.
  public init(title: String, facts: [String] = [], sections: [PackSection] = []) {
    (self.title, self.facts, self.sections) = (title, facts, sections)
  }

  /// The section with a name.
  public subscript(section: PackSection.Name) -> PackSection? { sections.first { $0.name == section } }

  /// What is laid on the table: everything but what is for whoever leads the meeting.
  public var handout: Pack {
    Pack(title: title, facts: facts, sections: sections.filter { !$0.name.isForModeration })
  }

  /// What whoever leads the meeting needs beside it: who is missing and how to remind them, who needs attention, who
  /// invites next.
  public var moderation: Pack {
    let names = PackSection.Name.allCases.filter(\.isForModeration) + [.before, .host]
    return Pack(title: title, facts: facts, sections: sections.filter { names.contains($0.name) })
  }

  /// All sentences, rows included, in the order in which they are read.
  public var statements: [Statement] { sections.flatMap { $0.blocks.flatMap(\.statements) } }
}

/// A part of a pack.
public struct PackSection: Sendable, Hashable {
  /// What a section is about; by it links find it.
  public enum Name: String, Sendable, CaseIterable {
    /// Who has handed in, who is missing.
    case before
    /// A text to remind those who are missing.
    case reminder
    /// What moved since the last meeting.
    case moved
    /// Whom somebody should talk to.
    case attention
    /// What became of commitments.
    case commitments
    /// What many lack.
    case needs
    /// What could be done together.
    case actions
    /// Who can help whom.
    case partners
    /// Who sits with whom.
    case tandems
    /// What others have released.
    case practice
    /// Who could invite next.
    case host

    /// Whether it is for whoever leads the meeting, and not to be handed out.
    public var isForModeration: Bool { self == .reminder || self == .attention }
  }

  /// What it is about.
  public var name: Name
  /// What stands above it.
  public var heading: String
  /// What stands in it.
  public var blocks: [PackBlock]

  /// Creates a section.
  public init(_ name: Name, heading: String, blocks: [PackBlock] = []) {
    (self.name, self.heading, self.blocks) = (name, heading, blocks)
  }
}

/// Something in a section.
public enum PackBlock: Sendable, Hashable {
  /// A paragraph.
  case paragraph(Statement)
  /// A list of sentences.
  case list([Statement])
  /// A list with a title of its own.
  case group(title: String, [Statement])
  /// Rows of cells.
  case table(PackTable)
  /// A text to be sent to somebody.
  case letter(title: String, Statement)

  /// The sentences in it; the cells of a row are one.
  public var statements: [Statement] {
    switch self {
    case .paragraph(let statement), .letter(_, let statement): [statement]
    case .list(let statements), .group(_, let statements): statements
    case .table(let table):
      table.rows.map { Statement($0.cells.joined(separator: " · "), from: $0.sources) }
    }
  }
}

/// Rows of cells under a head.
public struct PackTable: Sendable, Hashable {
  /// A column.
  public struct Column: Sendable, Hashable {
    /// Its head.
    public var title: String
    /// Whether it holds numbers.
    public var isNumber: Bool

    /// Creates a column.
    public init(_ title: String, isNumber: Bool = false) {
      (self.title, self.isNumber) = (title, isNumber)
    }
  }

  /// A row.
  public struct Row: Sendable, Hashable {
    /// As many as there are columns.
    public var cells: [String]
    /// What it rests on.
    public var sources: [String]

    /// Creates a row.
    public init(_ cells: [String], from sources: [String]) {
      (self.cells, self.sources) = (cells, sources)
    }
  }

  /// What the table shows.
  public var caption: String
  /// The heads.
  public var columns: [Column]
  /// The rows.
  public var rows: [Row]

  /// Creates a table.
  public init(caption: String, columns: [Column], rows: [Row]) {
    (self.caption, self.columns, self.rows) = (caption, columns, rows)
  }
}

/// A sentence, and the answers, scores and entries that it rests on.
public struct Statement: Sendable, Hashable {
  /// The sentence.
  public var text: String
  /// One line each, such as `weida 2026-Q3, DV2: 3 In einem Bereich …`.
  public var sources: [String]

  /// Creates a sentence.
  public init(_ text: String, from sources: [String]) {
    (self.text, self.sources) = (text, sources)
  }
}
