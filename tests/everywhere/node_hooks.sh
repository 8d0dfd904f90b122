#!/bin/sh
# node_hooks.sh BUILD - the npm package as hooks of pre-commit, without a compiler, lucid or a
# network.  The last line is "N passed, N failed".
set -u
root=$(pwd) package=$(cd "$1/wasm/package" && pwd)
passed=0 failed=0
for tool in pre-commit node npm git; do
    command -v $tool > /dev/null || { echo "NOT TESTED: hooks by Node.js: $tool is not here"; echo '0 passed, 0 failed'; exit 0; }
done

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
unset GIT_DIR GIT_INDEX_FILE GIT_WORK_TREE GIT_PREFIX
HOME=$work PRE_COMMIT_HOME=$work/cache GIT_CONFIG_NOSYSTEM=1 NO_COLOR=1 npm_config_offline=true npm_config_cache=$work/npm
export HOME PRE_COMMIT_HOME GIT_CONFIG_NOSYSTEM NO_COLOR npm_config_offline npm_config_cache
git config --global user.name lucid
git config --global user.email lucid@localhost
git config --global init.defaultBranch main
git config --global advice.detachedHead false

# is TITLE COMMAND...: it succeeds
is() {
    title=$1
    shift
    if "$@"; then
        passed=$((passed + 1))
    else
        failed=$((failed + 1))
        echo "FAILED: $title"
        tail -n 30 "$work/said"
    fi
}
says() { grep -qF -- "$1" "$work/said"; }
not() { ! "$@"; }
commit() { git add -A . && git commit -m 'a change' > "$work/said" 2>&1; }

# repository NAME: a new one, its configuration on standard input
repository() {
    git init -q "$work/$1"
    cd "$work/$1" || exit 1
    cat > .pre-commit-config.yaml
    pre-commit install > /dev/null
}
article() { printf 'Some words.\n\nPPPPP\n\nWord Count %s\n' "$2" > "$1"; }

holds() {
    article a.md 2
    is "$1: a right count is committed" commit
    article a.md 5
    is "$1: a wrong count is not" not commit
    is "$1: and the hook says where" says 'a.md:5:12: error: declares 5 words, has 2'
}

tarball=$work/$(cd "$work" && npm pack --silent "$package")

# As README.md has it, but for the name, which is a file here.
sed -n '/^- repo: local$/,/^```$/p' README.md | sed "1i repos:
/^\`\`\`\$/d; s|\[lucid-readability\(@[0-9.]*\)\{0,1\}\]|['$tarball']|" > "$work/config"
is 'README.md has the recipe' grep -q "$tarball" "$work/config"
repository local < "$work/config"
holds 'repo: local'

sh "$root/src/bindings/npm/mirror.sh" "$package" "$work/mirror" > "$work/said" 2>&1
is 'a mirror is made' [ -x "$work/mirror/.git/hooks" ]
is 'and made again, it is the same' sh "$root/src/bindings/npm/mirror.sh" "$package" "$work/mirror"
is 'with one commit' [ "$(git -C "$work/mirror" rev-list --count HEAD)" = 1 ]
repository mirrored << END
repos:
- repo: $work/mirror
  rev: $(git -C "$work/mirror" describe --tags)
  hooks:
  - {id: lucid-fix, language_version: system}
  - {id: lucid-check, language_version: system}
END
article a.md 2
is 'mirror: a right count is committed' commit
printf 'rules:\n  word-count: {max: 1}\n' > .lucid.yaml
article a.md 7
is 'mirror: a wrong count stops the commit' not commit
is 'mirror: it is repaired' grep -q 'Word Count 2' a.md
echo 'Three more words.' > b.md
is 'mirror: a limit is held' not commit
is 'mirror: and said' says 'b.md:1:1: error: 3 words, more than 1'

echo "$passed passed, $failed failed"
[ "$failed" = 0 ]
