#!/bin/sh
# Fetches what package-lock.json names into the folder given, unless it is there already; hashes are checked by npm.
set -eu
source=$(cd "$(dirname "$0")" && pwd)
target=$1
stamp=$target/fetched
if cmp -s "$source/package-lock.json" "$stamp"; then
  exit 0
fi
if ! command -v npm >/dev/null; then
  echo "npm is missing, which fetches the style sheets of the pages: install it (Debian: apt-get install npm)" >&2
  exit 2
fi
mkdir -p "$target"
cp "$source/package.json" "$source/package-lock.json" "$target"
(cd "$target" && npm ci --ignore-scripts --no-audit --no-fund --prefer-offline --loglevel=error)
cp "$source/package-lock.json" "$stamp"
