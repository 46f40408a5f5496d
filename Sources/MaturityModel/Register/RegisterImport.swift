public import Localization

/// What taking municipalities over from the official list makes of those who take part.
public struct RegisterImport: Sendable {
  /// Which municipalities of the list are wanted.
  public struct Selection: Sendable, Hashable {
    /// Their keys, of 8 digits.
    public var keys: [String]
    /// The keys of the Kreise of which all are wanted, of 5 digits.
    public var districts: [String]

    /// Creates a selection.
    public init(keys: [String], districts: [String]) {
      self.keys = keys
      self.districts = districts
    }
  }

  /// Those who were not there.
  public private(set) var added: [Municipality] = []
  /// Those of whom the list says something new.
  public private(set) var updated: [Municipality] = []
  /// Those who were there and stay as they are.
  public private(set) var kept: [Municipality] = []
  /// Areas in which nobody lives; they cannot take part.
  public private(set) var uninhabited: [MunicipalityRegister.Entry] = []
  /// Wanted keys that the list does not have.
  public private(set) var missing: [String] = []
  /// Who takes part then; those who were there stay in their order.
  public private(set) var participants: Participants

  /// Takes municipalities over.
  ///
  /// - Parameters:
  ///   - selection: which are wanted.
  ///   - register: the list.
  ///   - participants: who takes part so far.
  ///   - isUpdating: whether those who are there take over name, people and area.
  ///   - date: of which day the counts of people are; without it the day of the list's borders stands for it, and
  ///     the source says so.
  public init(
    _ selection: Selection, of register: MunicipalityRegister, into participants: Participants,
    isUpdating: Bool, date: CalendarDate? = nil
  ) {
    self.participants = participants
    let entries = register.entries
    let places = participants.municipalities.enumerated().compactMap { place, municipality in
      municipality.ags.map { ($0, place) }
    }
    let placeByKey = Dictionary(places) { first, _ in first }
    let (keys, districts) = (Set(selection.keys), Set(selection.districts))
    var ids = Set(participants.municipalities.map(\.id))
    for entry in entries where keys.contains(entry.ags) || districts.contains(entry.district.ags) {
      if let place = placeByKey[entry.ags] {
        let old = participants.municipalities[place]
        let new = isUpdating ? old.updated(by: entry, date: date ?? register.edition) : old
        self.participants.municipalities[place] = new
        if new == old { kept.append(old) } else { updated.append(new) }
      } else if entry.population == 0 {
        uninhabited.append(entry)
      } else {
        let id = entry.id(notAmong: ids)
        ids.insert(id)
        added.append(Municipality(entry, id: id, date: date ?? register.edition))
      }
    }
    self.participants.municipalities += added
    let (foundKeys, foundDistricts) = (Set(entries.map(\.ags)), Set(entries.map(\.district.ags)))
    missing =
      selection.keys.filter { !foundKeys.contains($0) }
      + selection.districts.filter { !foundDistricts.contains($0) }
    if !added.isEmpty || !updated.isEmpty { nameSource(register.edition, date) }
  }

  /// Says where the facts come from, once for each edition and date.
  private mutating func nameSource(_ edition: CalendarDate, _ date: CalendarDate?) {
    let list = "Statistisches Bundesamt (Destatis), Gemeindeverzeichnis GV100AD, Gebietsstand "
    let people =
      date.map { ", Einwohner am \($0.string(in: .german))" }
      ?? " (auch als Datum der Einwohnerzahlen eingetragen; deren Stichtag nennt die Datei nicht)"
    let source = list + edition.string(in: .german) + people
    let old = participants.source ?? ""
    guard !old.contains(source) else { return }
    participants.source = old.isEmpty ? source : "\(old); \(source)"
  }
}
