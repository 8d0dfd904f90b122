#!/bin/sh
# sources.sh TO - unpack the sources of the libraries that are linked in into TO/NAME.
#
# They come by apt-get source with a list of its own, so the system's is left alone, and
# are kept in $LUCID_SOURCES or ~/.cache/lucid-sources.  A file that is not what
# sources.txt records is refused.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
to=$1
cache=${LUCID_SOURCES:-${XDG_CACHE_HOME:-$HOME/.cache}/lucid-sources}
sums=$cache/sums

complain() { printf 'sources: %s\n' "$*" >&2; }

mkdir -p "$cache/apt/lists/partial" "$cache/apt/cache"
cache=$(cd "$cache" && pwd)
grep -E '^[0-9a-f]{64}  ' "$here/sources.txt" > "$sums"

are_here() { (cd "$cache" && sha256sum --check --strict --status sums 2>/dev/null); }

apt() {
    apt-get -q -o Dir::Etc::SourceList="$cache/apt/sources.list" -o Dir::Etc::SourceParts=/dev/null \
        -o Dir::State::Lists="$cache/apt/lists" -o Dir::Cache="$cache/apt/cache" "$@"
}

# md4c may come without the files of its packaging; Debian's patches are applied to cJSON.
download() {
    mirror=$(apt-get indextargets --format '$(REPO_URI)' 'Origin: Debian' 'Label: Debian' 2>/dev/null |
        head -n 1)
    printf 'deb-src [signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] %s bookworm main\n' \
        "${mirror:-http://deb.debian.org/debian}" > "$cache/apt/sources.list"
    apt update || return 1
    cd "$cache"
    while read -r package version; do
        case $package in
        '#' | ????????????????????????????????*) continue ;;
        cjson) apt source --download-only "$package=$version" ;;
        *) apt source --download-only --tar-only "$package=$version" ;;
        esac || return 1
    done < "$here/sources.txt"
}

if ! are_here; then
    command -v apt-get >/dev/null || { complain 'no apt-get here: sources.txt says what is needed'; exit 1; }
    (download) > "$cache/download.log" 2>&1 || { tail -n 3 "$cache/download.log" >&2
        complain "Debian's sources cannot be had: $cache/download.log says more"; exit 1; }
    (cd "$cache" && sha256sum --check --strict --quiet sums) ||
        { complain 'not the files that sources.txt records'; exit 1; }
fi

rm -rf "$to"
mkdir -p "$to"
for name in utf8proc libyaml md4c musl; do
    mkdir "$to/$name"
    tar -xf "$cache/$(sed -n "s/^[0-9a-f]*  \(${name}_.*\.tar\.gz\)$/\1/p" "$here/sources.txt")" \
        -C "$to/$name" --strip-components=1
done
dpkg-source --no-check -x "$cache/$(sed -n 's/^[0-9a-f]*  \(cjson_.*\.dsc\)$/\1/p' "$here/sources.txt")" \
    "$to/cjson" > /dev/null
mkdir "$to/include"
ln -s ../cjson "$to/include/cjson"
