#!/bin/sh
# deb.sh TO VERSION API EPOCH LICENCES - build the Debian packages in a copy of the tree in TO,
# whose files then are of the time EPOCH.
set -eu
unset B
to=$1 version=$2 api=$3 epoch=$4 licences=$5
tree=$to/lucid-readability-$version

rm -rf "$to"
mkdir -p "$tree"
cp -R Makefile LICENSE README.md include man src "$tree"
cp -R src/packaging/debian "$tree"
cp "$licences" "$tree/debian/copyright"
cd "$tree"
sed -i "s/@API@/$api/" debian/control
mv debian/liblucid.install "debian/liblucid$api.install"
cat > debian/changelog <<END
lucid-readability ($version) unstable; urgency=medium

  * A build of lucid $version.

 -- $(sed -n 's/^Maintainer: //p' debian/control)  $(LC_ALL=C date -u -R -d "@$epoch")
END
# What debuggers want would be stripped again.
export SOURCE_DATE_EPOCH="$epoch" DEB_BUILD_OPTIONS="${DEB_BUILD_OPTIONS-noautodbgsym}" DEB_CFLAGS_STRIP=-g
dpkg-buildpackage -j"$(nproc)" -b -us -uc > ../build.log 2>&1 || {
    tail -n 20 ../build.log >&2
    exit 1
}
cd ..
rm -rf "lucid-readability-$version"
