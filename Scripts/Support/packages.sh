# Installs packages of the system, on Debian and its relatives. Needs words.sh and toolchain.sh.

# The packages without which the program cannot be built.
missing_build_packages() {
  if ! command -v pkg-config >/dev/null; then
    echo libxml2-dev pkg-config
  elif ! pkg-config --exists libxml-2.0; then
    echo libxml2-dev
  fi
}

# install_packages NAME…: does nothing when no name is given, asks nothing, and shows only what went wrong.
install_packages() {
  (($#)) || return 0
  if ! command -v apt-get >/dev/null; then
    stop $unavailable \
      "Es fehlt: $* (so heißen die Pakete unter Debian). Bitte installieren Sie es und versuchen Sie es noch einmal." \
      "Missing: $* (the names of Debian's packages). Please install it and try again."
  fi
  local -a administrator=()
  if ((EUID)); then
    if ! command -v sudo >/dev/null; then
      stop $unavailable \
        "Es fehlt: $*. Bitte lassen Sie den Administrator ausführen: apt-get install $*" \
        "Missing: $*. Please have the administrator run: apt-get install $*"
    fi
    administrator=(sudo)
  fi
  say "Installiere $* …" "Installing $* …"
  local log
  log=$(mktemp)
  local -a apt=("${administrator[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -qq -o DPkg::Lock::Timeout=300)
  # An update that fails for one foreign source does not keep the others from being used.
  "${apt[@]}" update >"$log" 2>&1 </dev/null || true
  if ! "${apt[@]}" install -y --no-install-recommends "$@" >>"$log" 2>&1 </dev/null; then
    tail -n 20 "$log" >&2
    rm -f "$log"
    stop $unavailable "Das ließ sich nicht installieren: $*" "This could not be installed: $*"
  fi
  rm -f "$log"
}
