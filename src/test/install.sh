#!/usr/bin/env bash
# Installs what the tests need beside a JDK and Maven, as root on Debian; else says what is missing. Quick when all is there.
set -euo pipefail

packages=(libreoffice-calc libreoffice-writer python3-uno python3-openpyxl fonts-crosextra-carlito poppler-utils)

if ! command -v dpkg-query >/dev/null; then
  echo "Not a Debian system: see to it yourself that these are there: ${packages[*]}"
  exit 0
fi

missing=()
for package in "${packages[@]}"; do
  [[ "$(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null || true)" == installed ]] || missing+=("$package")
done
if [[ ${#missing[@]} -eq 0 ]]; then
  echo "What the tests need is installed: ${packages[*]}"
  exit 0
fi
if [[ $(id -u) -ne 0 ]]; then
  echo "Missing, and only root can install it: apt-get install ${missing[*]}. Tests that need it are skipped."
  exit 0
fi

export DEBIAN_FRONTEND=noninteractive
apt-get update -q
apt-get install -q -y --no-install-recommends "${missing[@]}"
