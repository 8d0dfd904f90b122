#!/bin/sh
# oci.sh TO VERSION EPOCH LICENCES - make an image for containers, as an archive, of the program
# TO/x86_64/lucid: it and its licences, and nothing else.
set -eu
to=$1/oci version=$2 licences=$4
when=$(date -u -d "@$3" +%Y-%m-%dT%H:%M:%SZ)
image=$to/image:$version

rm -rf "$to"
mkdir -p "$to/root/lucid"
cp "$1/x86_64/lucid" "$to/root/lucid/lucid"
cp "$licences" "$to/root/lucid/LICENCES"
chmod 755 "$to/root/lucid/lucid" "$to/root/lucid"
chmod 644 "$to/root/lucid/LICENCES"
touch -d "@$3" "$to/root/lucid/"* "$to/root/lucid"
{
    umoci init --layout "$to/image"
    umoci new --image "$image"
    umoci insert --image "$image" --history.created "$when" "$to/root/lucid" /lucid
    umoci config --image "$image" --created "$when" --history.created "$when" --architecture amd64 \
        --config.entrypoint /lucid/lucid --config.workingdir /texts --config.user 65534:65534 \
        --config.label "org.opencontainers.image.version=$version" \
        --config.label org.opencontainers.image.title=lucid \
        --config.label org.opencontainers.image.licenses=MIT
    umoci gc --layout "$to/image"
    python3 "$(dirname "$0")/oci_pack.py" "$to/image" "lucid:$version"
} > "$to/log" 2>&1 || { tail -n 5 "$to/log" >&2; exit 1; }
tar --blocking-factor=1 --sort=name --mtime="@$3" --owner=0 --group=0 --numeric-owner --mode=u=rwX,go=rX -cf "$to/lucid-oci.tar" \
    -C "$to/image" .
