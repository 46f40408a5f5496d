internal import LocatedJSON
internal import Localization

extension SiteSettings {
  /// Reads `site.json` strictly.
  ///
  /// - Parameters:
  ///   - bytes: the file's content.
  ///   - file: its name in diagnostics.
  ///   - hasFile: whether a file of a name lies beside it.
  /// - Returns: the settings unless there is an error, and all problems of the file.
  public static func read(
    _ bytes: [UInt8], file: String, hasFile: @escaping (String) -> Bool = { _ in true }
  ) -> Reading<SiteSettings> {
    FileReader.read(bytes, file: file) { value, reader in
      SiteSettingsReader(reader: reader, hasFile: hasFile).settings(value)
    }
  }
}

/// Reads `site.json`.
private struct SiteSettingsReader {
  let reader: FileReader
  let hasFile: (String) -> Bool

  /// An imprint is longer than a remark.
  private static let longText = 20_000

  func settings(_ value: JSONValue) -> SiteSettings? {
    let keys = [
      "format", "notice", "title", "publisher", "contact", "logo", "accent", "accentDark", "licence",
      "baseAddress", "archive", "accessibility", "imprint", "privacy",
    ]
    guard let fields = reader.fields(value, keys) else { return nil }
    reader.checkFormat(fields, isRequired: false)
    var settings = SiteSettings()
    settings.notice = reader.visibleWords(fields["notice"], maximum: 200)
    settings.title = text(fields["title"], maximum: 120)
    settings.publisher = publisher(fields["publisher"])
    settings.contact = contact(fields["contact"])
    settings.logo = logo(fields["logo"])
    settings.accent = colour(fields["accent"], on: .lightGround)
    settings.accentDark = colour(fields["accentDark"], on: .darkGround)
    settings.licence = licence(fields["licence"])
    settings.baseAddress = baseAddress(fields["baseAddress"])
    settings.archive = reader.word(fields["archive"]) ?? .pages
    settings.accessibility = accessibility(fields["accessibility"])
    settings.imprint = text(fields["imprint"], maximum: Self.longText)
    settings.privacy = privacy(fields["privacy"])
    return settings
  }

  // MARK: - Parts

  private func publisher(_ value: JSONValue?) -> Publisher? {
    let keys = ["name", "address", "representedBy", "supervisoryAuthority"]
    guard let value, let fields = reader.fields(value, keys) else { return nil }
    let name = reader.visibleWords(fields.required("name"), maximum: 200)
    let address = reader.visibleWords(fields["address"])
    let representedBy = reader.visibleWords(fields["representedBy"])
    let authority = reader.visibleWords(fields["supervisoryAuthority"])
    return name.map {
      Publisher(
        name: $0, address: address, representedBy: representedBy, supervisoryAuthority: authority)
    }
  }

  private func contact(_ value: JSONValue?) -> Contact {
    var contact = Contact()
    guard let value, let fields = reader.fields(value, ["email", "phone", "form"]) else { return contact }
    contact.email = email(fields["email"])
    contact.phone = phone(fields["phone"])
    contact.form = link(fields["form"])
    return contact
  }

  private func licence(_ value: JSONValue?) -> Licence? {
    guard let value, let fields = reader.fields(value, ["name", "address"]) else { return nil }
    let name = reader.visibleWords(fields.required("name"), maximum: 200)
    let address = link(fields["address"])
    return name.map { Licence(name: $0, address: address) }
  }

  private func privacy(_ value: JSONValue?) -> PrivacyNotice {
    var privacy = PrivacyNotice()
    let keys = ["text", "hosting", "serverLogs", "dataProtectionOfficer"]
    guard let value, let fields = reader.fields(value, keys) else { return privacy }
    privacy.text = text(fields["text"], maximum: Self.longText)
    privacy.hosting = reader.visibleWords(fields["hosting"])
    privacy.serverLogs = text(fields["serverLogs"])
    privacy.dataProtectionOfficer = reader.visibleWords(fields["dataProtectionOfficer"])
    return privacy
  }

  private func accessibility(_ value: JSONValue?) -> AccessibilityStatement {
    var statement = AccessibilityStatement()
    let keys = ["status", "date", "reviewed", "method", "exceptions", "feedback", "enforcement"]
    guard let value, let fields = reader.fields(value, keys) else { return statement }
    statement.status = reader.word(fields["status"])
    statement.date = reader.date(fields["date"])
    statement.reviewed = reader.date(fields["reviewed"])
    statement.method = reader.word(fields["method"])
    statement.exceptions = reader.array(fields["exceptions"], exception) ?? []
    statement.feedback = email(fields["feedback"])
    statement.enforcement = enforcement(fields["enforcement"])
    return statement
  }

  private func exception(_ value: JSONValue) -> AccessibilityStatement.Exception? {
    guard let fields = reader.fields(value, ["reason", "text"]) else { return nil }
    let reason: AccessibilityStatement.Reason? = reader.word(fields.required("reason"))
    let text = text(fields.required("text"))
    guard let reason, let text else { return nil }
    return AccessibilityStatement.Exception(reason, text: text)
  }

  private func enforcement(_ value: JSONValue?) -> AccessibilityStatement.Enforcement? {
    guard let value, let fields = reader.fields(value, ["name", "address", "email", "website"]) else {
      return nil
    }
    let name = reader.visibleWords(fields.required("name"), maximum: 200)
    let address = reader.visibleWords(fields["address"])
    let email = email(fields["email"])
    let website = link(fields["website"])
    return name.map {
      AccessibilityStatement.Enforcement(name: $0, address: address, email: email, website: website)
    }
  }

  // MARK: - Values

  /// A text for readers of both languages; where one is missing the other stands in.
  private func text(_ value: JSONValue?, maximum: Int = 4_000) -> LocalizedText? {
    reader.text(
      value, languages: Language.allCases.map(\.rawValue), maximum: maximum, missing: .warning)
  }

  private func colour(_ value: JSONValue?, on ground: Colour) -> Colour? {
    guard let value, let text = reader.string(value) else { return nil }
    guard let colour = Colour(text) else {
      reader.report(.site(.badColour(text)), at: value)
      return nil
    }
    let nearest = colour.readable(on: ground)
    if nearest != colour {
      reader.report(.site(.lowContrast(colour, ground: ground, nearest: nearest)), at: value)
    }
    return colour
  }

  private func logo(_ value: JSONValue?) -> String? {
    guard let value, let name = reader.string(value) else { return nil }
    guard name.lowercased().hasSuffix(".svg"), name.utf8.count > 4, name.utf8.count <= 200,
      name.unicodeScalars.allSatisfy({ !"/\\".unicodeScalars.contains($0) && $0.value >= 0x20 }),
      name.first != "."
    else {
      reader.report(.site(.badLogoName(name)), at: value)
      return nil
    }
    if !hasFile(name) { reader.report(.site(.noLogo(name)), at: value) }
    return name
  }

  private func baseAddress(_ value: JSONValue?) -> String? {
    guard let value, let text = reader.string(value) else { return nil }
    let rest = text.dropFirst("https://".count)
    let allowed = { (byte: UInt8) in
      (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
        || "-._~/%:".utf8.contains(byte)
    }
    guard text.hasPrefix("https://"), text.hasSuffix("/"), rest.utf8.allSatisfy(allowed),
      let host = rest.split(separator: "/", omittingEmptySubsequences: false).first, host.contains("."),
      !rest.dropLast().contains("//")
    else {
      reader.report(.site(.badBaseAddress(text)), at: value)
      return nil
    }
    return text
  }

  private func email(_ value: JSONValue?) -> String? {
    guard let value, let text = reader.string(value) else { return nil }
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    let isPlain = text.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && !"<>()[]\\,;:\"?&#%".utf8.contains($0) }
    guard parts.count == 2, !parts[0].isEmpty, isPlain, parts[1].contains("."),
      parts[1].first != ".", parts[1].last != "."
    else {
      reader.report(.site(.badEmail(text)), at: value)
      return nil
    }
    return text
  }

  private func phone(_ value: JSONValue?) -> String? {
    guard let value, let text = reader.string(value) else { return nil }
    let allowed = text.utf8.allSatisfy { (0x30...0x39).contains($0) || "+ -/()".utf8.contains($0) }
    guard allowed, text.utf8.count(where: { (0x30...0x39).contains($0) }) >= 3, text.utf8.count <= 40 else {
      reader.report(.site(.badPhone(text)), at: value)
      return nil
    }
    return text
  }

  private func link(_ value: JSONValue?) -> String? {
    guard let value, let text = reader.words(value, maximum: 2_000) else { return nil }
    guard Evidence.isLink(text) else {
      reader.report(.badLink(text), at: value)
      return nil
    }
    return text
  }
}
