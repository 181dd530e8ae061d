# Sourced by run and mvnw. Exports JAVA_HOME as a JDK 25, or says in one line how to get one and ends the script.

is_jdk25() {
  [ -x "$1/bin/javac" ] && grep -q '^JAVA_VERSION="25[".]' "$1/release" 2>/dev/null
}

find_jdk25() {
  local on_path folder
  on_path=$(command -v javac || true)
  [ -z "$on_path" ] || on_path=$(dirname "$(dirname "$(readlink -f "$on_path")")")
  for folder in "${JAVA_HOME:-}" "$on_path" /usr/lib/jvm/* /opt/java/* /opt/jdk* "${HOME:-}"/.sdkman/candidates/java/* \
    "${HOME:-}"/.jdks/* /Library/Java/JavaVirtualMachines/*/Contents/Home; do
    if is_jdk25 "$folder"; then
      JAVA_HOME=$folder
      return 0
    fi
  done
  return 1
}

install_jdk25() {
  [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null || return 1
  echo "JDK 25 is missing; trying apt-get" >&2
  apt-get install -y temurin-25-jdk >&2 2>/dev/null || apt-get install -y openjdk-25-jdk-headless >&2 2>/dev/null
}

if ! find_jdk25 && ! { install_jdk25 && find_jdk25; }; then
  echo "JDK 25 is missing: install it (Debian: apt-get install openjdk-25-jdk-headless) or set JAVA_HOME to it" >&2
  exit 2
fi
export JAVA_HOME
