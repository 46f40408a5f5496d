/// What stands with the list of participants where it can be narrowed down.
extension PageTexts {
  var narrowDown: String { pick("Liste eingrenzen", "Narrow down the list") }
  var findByName: String { pick("Name enthält", "Name contains") }
  var size: String { pick("Größe", "Size") }
  var any: String { pick("alle", "all") }
  var withoutLevel: String { pick("ohne Stufe", "without a level") }
  var showAll: String { pick("Alle zeigen", "Show all") }
  /// The script puts both counts in.
  var listCount: String { pick("{n} von {all} Kommunen", "{n} of {all} municipalities") }
  var listNothing: String {
    pick(
      "Keine Kommune passt zu dieser Auswahl. „Alle zeigen“ hebt sie auf.",
      "No municipality fits this choice. “Show all” clears it.")
  }
}
