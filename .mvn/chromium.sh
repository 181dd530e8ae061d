# Sourced by check. Sees to it that there is a Chromium for the tests of the pages, or says in one line how to get one and
# ends the script.

find_chromium() {
  [ -x "${CHROMIUM:-}" ] || command -v chromium || command -v chromium-browser || command -v google-chrome ||
    command -v google-chrome-stable
}

install_chromium() {
  [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null || return 1
  echo "Chromium is missing; trying apt-get" >&2
  apt-get install -y chromium >&2 || { apt-get update >&2 && apt-get install -y chromium >&2; }
}

if ! find_chromium >/dev/null && ! { install_chromium && find_chromium >/dev/null; }; then
  echo "Chromium is missing: install it (Debian: apt-get install chromium) or set CHROMIUM to it" >&2
  exit 2
fi
