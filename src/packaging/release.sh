#!/bin/sh
# release.sh BUILD VERSION EPOCH HOME [KEY] - gather in BUILD/release what was built, the sources
# of the last commit, recipes for other systems, a list of what is in it and the checksums, signed
# by the SSH key KEY.
set -eu
build=$1 version=$2 epoch=$3 home=$4 key=${5-}
here=$(dirname "$0")
to=$build/release
name=lucid-$version

rm -rf "$to"
mkdir -p "$to" "$build/static/bundle"

git archive --format=tar --prefix="$name/" HEAD | gzip -9n > "$to/$name.tar.gz"

# bundle ARCHITECTURE: the program with its manuals and completions
bundle() {
    folder=$build/static/bundle/$name-linux-$1
    rm -rf "$folder"
    mkdir -p "$folder/man" "$folder/completions"
    cp "$build/static/$1/lucid" "$build/static/LICENCES" "$folder"
    cp man/*.[157] "$build"/lucid-*.7 "$folder/man"
    cp "$build"/completions/* "$folder/completions"
    tar --sort=name --mtime="@$epoch" --owner=0 --group=0 --numeric-owner --mode=u=rwX,go=rX -cf - \
        -C "$build/static/bundle" "$name-linux-$1" | gzip -9n > "$to/$name-linux-$1.tar.gz"
}
bundle x86_64
bundle aarch64
cp "$build/static/oci/lucid-oci.tar" "$to/$name-oci.tar"
cp "$build"/deb/*.deb "$to"

digest() { "$1" "$to/$name.tar.gz" | cut -d ' ' -f 1; }
mkdir "$to/recipes"
for recipe in "$here"/recipes/*; do
    sed -e "s|@VERSION@|$version|g" -e "s|@HOME@|$home|g" -e "s|@URL@|$home/releases/v$version|g" \
        -e "s|@SHA256@|$(digest sha256sum)|g" -e "s|@SHA512@|$(digest sha512sum)|g" "$recipe" \
        > "$to/recipes/${recipe##*/}"
done

python3 "$here/sbom.py" "$version" "$epoch" "$here/sources.txt" "$to/$name"* "$to"/*.deb > "$build/$name.cdx.json"
mv "$build/$name.cdx.json" "$to"
(cd "$to" && LC_ALL=C && export LC_ALL && sha256sum ./*.* recipes/* | sed 's|  \./|  |' > SHA256SUMS)
[ -z "$key" ] || ssh-keygen -q -Y sign -f "$key" -n lucid-release "$to/SHA256SUMS"
