#!/usr/bin/env bash
# Installs what the tests need beside a JDK and Maven: programs as root on Debian, and the libraries of src/test/node; else says
# what is missing. Quick when all is there.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"

packages=(libreoffice-calc libreoffice-writer python3-uno python3-openpyxl fonts-crosextra-carlito poppler-utils chromium
  chromium-l10n)
# Node comes with npm from some sources, and without it from Debian.
command -v node >/dev/null || packages+=(nodejs)
command -v npm >/dev/null || packages+=(npm)

missing() {
  for package in "${packages[@]}"; do
    [[ "$(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null || true)" == installed ]] || echo "$package"
  done
}

programs() {
  if ! command -v dpkg-query >/dev/null; then
    echo "Not a Debian system: see to it yourself that these are there: ${packages[*]}"
    return
  fi
  local absent
  mapfile -t absent < <(missing)
  if [[ ${#absent[@]} -eq 0 ]]; then
    echo "What the tests need is installed: ${packages[*]}"
  elif [[ $(id -u) -ne 0 ]]; then
    echo "Missing, and only root can install it: apt-get install ${absent[*]}. Tests that need it are skipped."
  else
    export DEBIAN_FRONTEND=noninteractive
    apt-get update -q
    apt-get install -q -y --no-install-recommends "${absent[@]}"
  fi
}

# As the lock file says, once for each lock file, from the registry that the machine is set up with.
libraries() {
  if ! command -v npm >/dev/null; then
    echo "npm is missing: tests that need the libraries of src/test/node are skipped."
  elif [[ node/node_modules/.package-lock.json -nt node/package-lock.json ]]; then
    echo "The libraries of src/test/node are installed."
  else
    (cd node && npm ci --ignore-scripts --no-audit --no-fund --loglevel=error)
    touch node/node_modules/.package-lock.json
  fi
}

programs
libraries
