extension PageTexts {
  var imprint: String { pick("Impressum", "Imprint") }
  var privacy: String { pick("Datenschutz", "Privacy") }
  var accessibility: String { pick("Barrierefreiheit", "Accessibility") }
  var legalNavigation: String { pick("Rechtliches", "Legal") }

  // MARK: - Imprint

  var imprintSummary: String {
    pick("Wer diese Seiten verantwortet und wie man ihn erreicht.", "Who is responsible for these pages.")
  }
  var publisher: String { pick("Herausgeber", "Publisher") }
  var name: String { pick("Name", "Name") }
  var postalAddress: String { pick("Anschrift", "Address") }
  var representedBy: String { pick("Vertreten durch", "Represented by") }
  var supervision: String { pick("Aufsicht", "Supervisory authority") }
  var contact: String { pick("Kontakt", "Contact") }
  var email: String { pick("E-Mail", "Email") }
  var phone: String { pick("Telefon", "Telephone") }
  var contactForm: String { pick("Formular", "Form") }
  var website: String { pick("Internet", "Website") }
  var furtherNotes: String { pick("Hinweise", "Notes") }
  var licence: String { pick("Nutzung", "Use") }
  var licenceLead: String {
    pick(
      "Texte, Diagramme und Daten dürfen Sie nutzen unter der Lizenz ",
      "You may use texts, charts and data under the licence ")
  }
  func publishedBy(_ name: String) -> String { pick("Herausgeber: \(name)", "Published by \(name)") }
  var licenceInFooter: String { pick("Lizenz: ", "Licence: ") }

  // MARK: - Privacy

  var privacyTitle: String { pick("Datenschutzerklärung", "Privacy notice") }
  var privacyLead: String {
    pick(
      "Die Seiten selbst erheben nichts über Sie: keine Cookies, keine Zählung, nichts von anderen Anbietern.",
      "The pages themselves collect nothing about you: no cookies, no counting, nothing from other providers."
    )
  }
  var whatPagesDo: String { pick("Was machen die Seiten selbst?", "What do the pages themselves do?") }
  var privacyFacts: [String] {
    [
      pick(
        "Sie setzen keine Cookies und speichern nichts auf Ihrem Gerät.",
        "They set no cookies and store nothing on your device."),
      pick(
        "Sie laden nichts von anderen Servern: keine Schriften, Karten, Videos oder Zähler. Der Browser ist "
          + "angewiesen, solche Abrufe zu verweigern.",
        "They load nothing from other servers: no fonts, maps, videos or counters. The browser is told to refuse "
          + "such requests."),
      pick(
        "Sortieren, Filtern, Vergleichen und Suchen laufen allein in Ihrem Browser. Was Sie wählen, steht in der "
          + "Adresse der Seite; geben Sie die Adresse weiter, geben Sie auch die Auswahl weiter.",
        "Sorting, filtering, comparing and finding run in your browser alone. What you choose stands in the page’s "
          + "address; whoever gets the address gets the choice."),
      pick(
        "Vorlesen und Teilen übernimmt Ihr Browser, und nur, wenn Sie es auslösen. Manche Browser lassen Text von "
          + "ihrem Anbieter vorlesen; das stellen Sie im Browser ein.",
        "Reading aloud and sharing is done by your browser, and only when you ask for it. Some browsers have text read "
          + "by their provider; that is a setting of the browser."),
      pick(
        "Folgen Sie einem Link auf andere Seiten, erfahren diese nicht, woher Sie kommen.",
        "If you follow a link to other sites, these do not learn where you come from."),
    ]
  }
  var whatServerDoes: String { pick("Was macht der Server?", "What does the server do?") }
  var hosting: String { pick("Betrieb des Servers", "Who runs the server") }
  var yourRights: String { pick("Welche Rechte haben Sie?", "Which rights do you have?") }
  var dataProtectionOfficer: String {
    pick("Datenschutzbeauftragte Stelle", "Data protection officer’s office")
  }
}
