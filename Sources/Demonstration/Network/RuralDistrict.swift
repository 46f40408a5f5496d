/// A Landkreis of Thüringen and a place well inside it.
struct RuralDistrict {
  var ags: String
  var name: String
  var latitude: Double
  var longitude: Double

  /// The seventeen districts. Keys and names: Gemeindeverzeichnis of the Statistisches Bundesamt.
  static let all = [
    RuralDistrict(ags: "16061", name: "Eichsfeld", latitude: 51.38, longitude: 10.25),
    RuralDistrict(ags: "16062", name: "Nordhausen", latitude: 51.48, longitude: 10.75),
    RuralDistrict(ags: "16063", name: "Wartburgkreis", latitude: 50.90, longitude: 10.22),
    RuralDistrict(ags: "16064", name: "Unstrut-Hainich-Kreis", latitude: 51.18, longitude: 10.53),
    RuralDistrict(ags: "16065", name: "Kyffhäuserkreis", latitude: 51.33, longitude: 10.97),
    RuralDistrict(ags: "16066", name: "Schmalkalden-Meiningen", latitude: 50.63, longitude: 10.42),
    RuralDistrict(ags: "16067", name: "Gotha", latitude: 50.92, longitude: 10.68),
    RuralDistrict(ags: "16068", name: "Sömmerda", latitude: 51.17, longitude: 11.17),
    RuralDistrict(ags: "16069", name: "Hildburghausen", latitude: 50.43, longitude: 10.77),
    RuralDistrict(ags: "16070", name: "Ilm-Kreis", latitude: 50.75, longitude: 10.95),
    RuralDistrict(ags: "16071", name: "Weimarer Land", latitude: 50.95, longitude: 11.40),
    RuralDistrict(ags: "16072", name: "Sonneberg", latitude: 50.43, longitude: 11.13),
    RuralDistrict(ags: "16073", name: "Saalfeld-Rudolstadt", latitude: 50.63, longitude: 11.32),
    RuralDistrict(ags: "16074", name: "Saale-Holzland-Kreis", latitude: 50.90, longitude: 11.75),
    RuralDistrict(ags: "16075", name: "Saale-Orla-Kreis", latitude: 50.60, longitude: 11.72),
    RuralDistrict(ags: "16076", name: "Greiz", latitude: 50.75, longitude: 12.05),
    RuralDistrict(ags: "16077", name: "Altenburger Land", latitude: 50.97, longitude: 12.38),
  ]
}
