internal import Localization

/// How quarters are told apart that one can go to.
extension PageTexts {
  func standOf(_ quarter: String) -> String {
    pick("Das ist der Stand vom \(quarter).", "This is how it was in the \(quarter).")
  }
  func newest(_ quarter: String) -> String {
    pick("Diese Seite im \(quarter)", "This page in the \(quarter)")
  }
  func newestOverview(_ quarter: String) -> String {
    pick("Zur Übersicht im \(quarter)", "To the overview of the \(quarter)")
  }
  var quarters: String { pick("Diese Seite in anderen Quartalen", "This page in other quarters") }
  func stays(at address: String) -> String {
    pick(
      "Kommt ein neues Quartal hinzu, bleibt diese Seite unter „\(address)“ lesbar.",
      "Once another quarter comes, this page stays readable at “\(address)”.")
  }
}
