#!/usr/bin/env bash
# Installs what the demo and the browser tests need, where it is missing and we may: Debian's chromium and firefox-esr, a
# font with emoji. Says exactly what to do otherwise.
#   bash scripts/setup-browsers.sh                 both browsers and the font
#   bash scripts/setup-browsers.sh chromium        one browser and the font
set -euo pipefail
cd "$(dirname "$0")/.."

wanted=("$@")
[ "${#wanted[@]}" -gt 0 ] || wanted=(chromium firefox)

packages=()
missing=()
for kind in "${wanted[@]}"; do
  case "$kind" in
    chromium) package=chromium ;;
    firefox) package=firefox-esr ;;
    *) echo "setup-browsers: unknown browser \"$kind\"; chromium or firefox" >&2; exit 2 ;;
  esac
  status=0
  said="$(node scripts/find-browser.mjs "$kind" 2>&1)" || status=$?
  [ "$status" -ne 0 ] || continue
  [ "$status" -eq 1 ] || { echo "setup-browsers: $said" >&2; exit "$status"; }
  missing+=("$kind")
  packages+=("$package")
done

# Without such a font a browser on Linux draws emoji as boxes. Not worth a failure.
if [ "$(uname -s)" = Linux ] && ! { command -v fc-list >/dev/null && fc-list : family | grep -qi emoji; }; then
  packages+=(fonts-noto-color-emoji)
fi
[ "${#packages[@]}" -gt 0 ] || exit 0

explain() {
  for kind in ${missing[@]+"${missing[@]}"}; do node scripts/find-browser.mjs "$kind" >&2 || true; done
  [ "${#missing[@]}" -eq 0 ] || exit 1
  exit 0 # only the font is missing
}

as_root=()
if [ "$(id -u)" -ne 0 ]; then
  if ! command -v sudo >/dev/null || ! sudo -n true 2>/dev/null; then explain; fi
  as_root=(sudo -n)
fi
command -v apt-get >/dev/null || explain

echo "installing ${packages[*]}"
quietly() {
  local log
  log="$(mktemp)"
  if ${as_root[@]+"${as_root[@]}"} env DEBIAN_FRONTEND=noninteractive "$@" >"$log" 2>&1; then rm -f "$log"; return 0; fi
  tail -n 20 "$log" >&2
  rm -f "$log"
  return 1
}
if ! quietly apt-get update -qq || ! quietly apt-get install -y -qq --no-install-recommends "${packages[@]}"; then
  echo "setup-browsers: apt-get could not install ${packages[*]} (its last lines are above)" >&2
  explain
fi
for kind in ${missing[@]+"${missing[@]}"}; do node scripts/find-browser.mjs "$kind" >/dev/null; done
