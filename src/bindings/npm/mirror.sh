#!/bin/sh
# mirror.sh PACKAGE TO - the npm package as a repository of hooks for pre-commit.
#
# PACKAGE is build/wasm/package.  TO is a git repository, or becomes one: it gets the files
# of the package and their hooks, a commit, and a tag with the version.  Who names it in
# .pre-commit-config.yaml needs Node.js, and neither a compiler nor the registry of npm.
set -eu
package=$(cd "$1" && pwd)
hooks=$(cd "$(dirname "$0")/../../.." && pwd)/.pre-commit-hooks.yaml
mkdir -p "$2"
cd "$2"
version=v$(sed -n 's/^ *"version": "\(.*\)".*/\1/p' "$package/package.json")

[ "$(git rev-parse --show-toplevel 2> /dev/null)" = "$(pwd -P)" ] || git init -q .
git rm -rqf --ignore-unmatch .
cp -R "$package/." .

# Those that build lucid have no place here.
awk '
    /^- id:/ { here = !/-src$/ }
    /^#/ || !here { next }
    { sub(/entry: \.ci\/installed/, "entry: lucid-readability"); sub(/language: script/, "language: node"); print }
' "$hooks" > .pre-commit-hooks.yaml
git add -A -f .
git diff --cached --quiet || git commit -q -m "lucid $version"
git tag -f "$version" > /dev/null
