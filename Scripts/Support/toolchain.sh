# Finds the Swift toolchain and builds the program. Needs words.sh and `root`.

# 69 is EX_UNAVAILABLE of sysexits.h: something that the script needs is not there.
readonly unavailable=69

# Swift 6.2 or newer, in PATH or where Swift's own installer puts it.
require_swift() {
  if ! command -v swift >/dev/null; then
    PATH="$PATH:${SWIFTLY_BIN_DIR:-$HOME/.local/share/swiftly/bin}"
  fi
  local major minor
  read -r major minor < <(swift --version 2>/dev/null | sed -nE 's/.*Swift version ([0-9]+)\.([0-9]+).*/\1 \2/p') || true
  if [[ -z ${major:-} ]]; then
    stop $unavailable \
      $'Swift fehlt. So kommt es auf den Rechner: https://www.swift.org/install/linux/\nDanach rufen Sie dieses Skript noch einmal auf.' \
      $'Swift is missing. How to get it: https://www.swift.org/install/linux/\nThen call this script again.'
  fi
  if ((major * 1000 + minor < 6002)); then
    stop $unavailable \
      "Swift $major.$minor ist zu alt, gebraucht wird 6.2 oder neuer: https://www.swift.org/install/linux/" \
      "Swift $major.$minor is too old, 6.2 or newer is needed: https://www.swift.org/install/linux/"
  fi
}

# build_product NAME: builds the program, or another executable, as it is given away, in .build/release. All
# scripts build the same way, so that none of them has to build again.
build_product() {
  swift build --package-path "$root" --configuration release --product "$1" --static-swift-stdlib
}
