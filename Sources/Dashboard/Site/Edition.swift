/// Who the site is for.
public enum Edition: Sendable, Hashable {
  /// The members of the network: everything, marked as not for the public.
  case network
}
