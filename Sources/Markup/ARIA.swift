/// A property or state that assistive technology reads.
public enum ARIA: String, Sendable {
  case label = " aria-label=\""
  case labelledBy = " aria-labelledby=\""
  case describedBy = " aria-describedby=\""
  case current = " aria-current=\""
  case hidden = " aria-hidden=\""
  case live = " aria-live=\""
  case expanded = " aria-expanded=\""
  case controls = " aria-controls=\""
  case pressed = " aria-pressed=\""
  case sort = " aria-sort=\""
  case roleDescription = " aria-roledescription=\""
}
