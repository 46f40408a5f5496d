extension AccessibilityPage {
  var easy: [String] { context.easy.accessibility }
}

extension ImprintPage {
  var easy: [String] { context.easy.imprint }
}

extension PrivacyPage {
  var easy: [String] { context.easy.privacy }
}
