# The Python that the tests run in: a folder of its own below .build, with exact versions. Needs `root`.

# These ask for nothing else, or for what pip may choose.
readonly python_packages=(selenium==4.51.0 jsonschema==4.26.0 pexpect==4.9.0 pyte==0.8.2)
# Only axe.min.js of this one is used; what it depends on would be a second browser.
readonly lone_python_packages=(axe-playwright-python==0.1.8)

python=$root/.build/venv/bin/python

require_python() {
  local stamp=$root/.build/venv/packages wanted="${python_packages[*]} ${lone_python_packages[*]}"
  if [[ -x $python && -f $stamp && $(<"$stamp") == "$wanted" ]] && "$python" -c '' 2>/dev/null; then return; fi
  mkdir -p "$root/.build"
  python3 -m venv --clear "$root/.build/venv" \
    && "$python" -m pip install --quiet --disable-pip-version-check "${python_packages[@]}" \
    && "$python" -m pip install --quiet --disable-pip-version-check --no-deps "${lone_python_packages[@]}" \
    && echo "$wanted" >"$stamp"
}

# The packages of the system that the tests need besides those of the build.
missing_test_packages() {
  [[ -n ${CHROMIUM:-} ]] || command -v chromium >/dev/null || echo chromium
  [[ -n ${CHROMEDRIVER:-} ]] || command -v chromedriver >/dev/null || echo chromium-driver
  # Widths of text are measured, so the font must be the same everywhere.
  [[ -d /usr/share/fonts/truetype/liberation || -d /usr/share/fonts/truetype/liberation2 ]] || echo fonts-liberation
  python3 -c 'import ensurepip, venv' 2>/dev/null || echo python3 python3-venv
}
