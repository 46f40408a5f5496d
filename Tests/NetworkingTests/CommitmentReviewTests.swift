import Insights
import MaturityModel
import Networking
import Testing

@Suite("What became of commitments")
struct CommitmentReviewTests {
  /// Made in 2026-Q2 for 2026-Q4, where nothing else is said.
  private func commitment(
    _ question: String? = "q1", made: String = "2026-Q2", by: String = "2026-Q4",
    state: Commitment.State = .open
  ) throws -> Commitment {
    Commitment(
      number: 1, text: "T", made: try made.quarter, by: try by.quarter, question: question, state: state)
  }

  /// A's answers to q1 by quarter.
  private func sheet(_ values: [String: Double]) throws -> ExchangeSheet {
    try ExchangeSample.sheet(
      Place("A", in: values.mapValues { ["q1": .number($0)] }), Place("B", in: ["2026-Q4": [:]]))
  }

  private func result(
    _ commitment: Commitment, _ values: [String: Double]
  ) throws -> CommitmentReview.Result {
    CommitmentReview(commitment, of: 0, in: try "2026-Q4".quarter, try sheet(values)).result
  }

  // MARK: - State

  @Test("Open as long as its quarter is not over, then overdue")
  func openAndOverdue() throws {
    let sheet = try sheet(["2026-Q4": 0])
    func state(_ quarter: String) throws -> CommitmentReview.State {
      CommitmentReview(try commitment(), of: 0, in: try quarter.quarter, sheet).state
    }
    #expect(try state("2026-Q3") == .open)
    #expect(try state("2026-Q4") == .open)
    #expect(try state("2027-Q1") == .overdue)
  }

  @Test("Done and given up stay that, late or not")
  func ended() throws {
    let sheet = try sheet(["2026-Q4": 0])
    let quarter = try "2026-Q3".quarter
    for (state, expected) in [
      (Commitment.State.done(quarter), CommitmentReview.State.done(quarter)),
      (.dropped(quarter, reason: "r"), .dropped(quarter, reason: "r")),
    ] {
      let review = CommitmentReview(
        try commitment(state: state), of: 0, in: try "2028-Q1".quarter, sheet)
      #expect(review.state == expected)
    }
  }

  @Test("As of a quarter, what ended later was open, and what was made later was not there")
  func asOf() throws {
    let done = try commitment(state: .done(try "2026-Q4".quarter))
    #expect(done.asOf(try "2026-Q3".quarter).state == .open)
    #expect(done.asOf(try "2026-Q4".quarter).state == done.state)
    let later = try commitment(made: "2026-Q3")
    let book = Commitments(municipality: "a", commitments: [done, later])
    #expect(book.asOf(try "2026-Q1".quarter).isEmpty)
    #expect(book.asOf(try "2026-Q2".quarter).map(\.made.code) == ["2026-Q2"])
    #expect(book.asOf(try "2026-Q2".quarter).map(\.state) == [.open])
    #expect(book.asOf(try "2026-Q4".quarter).map(\.state) == [done.state, .open])
    #expect(try commitment().state.ended == nil)
  }

  // MARK: - Result

  @Test("The answer of the quarter in which it was made is compared with the last one")
  func results() throws {
    let open = try commitment()
    // Levels begin at 0, 20, 40, 60 and 80.
    #expect(try result(open, ["2026-Q2": 10, "2026-Q4": 50]) == .followed(from: 0, to: 2))
    #expect(try result(open, ["2026-Q2": 41, "2026-Q4": 59]) == .better(2))
    #expect(try result(open, ["2026-Q2": 41, "2026-Q4": 41]) == .unchanged(2))
    #expect(try result(open, ["2026-Q2": 50, "2026-Q4": 10]) == .fell(from: 2, to: 0))
    #expect(try result(open, ["2026-Q2": 59, "2026-Q4": 41]) == .fell(from: 2, to: 2))
  }

  @Test("Where nothing was handed in then, what was before it counts; nothing after it is no start")
  func starts() throws {
    let open = try commitment()
    #expect(try result(open, ["2025-Q4": 10, "2026-Q3": 90, "2026-Q4": 30]) == .followed(from: 0, to: 1))
    #expect(try result(open, ["2026-Q3": 10, "2026-Q4": 30]) == .unknown)
    // Nothing was handed in since.
    #expect(try result(open, ["2026-Q1": 10, "2026-Q2": 30]) == .unknown)
    #expect(try result(open, [:]) == .unknown)
    let review = CommitmentReview(
      open, of: 0, in: try "2026-Q4".quarter, try sheet(["2025-Q4": 10, "2026-Q3": 30]))
    // 2025-Q4 is the first of the quarters, 2026-Q3 the fourth.
    #expect(review.compared == [0, 3])
  }

  @Test("Without a question, or one with a value in both quarters, nothing is known")
  func unknown() throws {
    let values = ["2026-Q2": 10.0, "2026-Q4": 50]
    for question in [nil, "q2", "k1", "none"] {
      let review = CommitmentReview(
        try commitment(question), of: 0, in: try "2026-Q4".quarter, try sheet(values))
      #expect(review.result == .unknown)
      #expect(review.compared.isEmpty)
    }
  }
}
