==== A branch answers for what it changed, not for what the other branch mended.
< setup
git init -q -b main . && git config user.name a && git config user.email a@b
echo 'one two three four five six' > a.md; echo 'one two' > b.md; git add . && git commit -qm 1
git checkout -qb topic; echo three >> b.md; git commit -qam 2
git checkout -q main; echo 'one two' > a.md; git commit -qam 3; git checkout -q topic
<<
$ sh setup; lucid check --max-words 4 --against main .
$ lucid check --max-words 4 --against main...HEAD .; lucid check --max-words 4 --against main... .; lucid check --max-words 4 --against ...main .
$ echo four five >> b.md; lucid check --max-words 4 --against main .
./b.md:1:1: error: 5 words, more than 4: cut 1; new since main [word-count]
[1]
$ lucid diff --against main b.md | sed -n 2p
  words                                          2 → 5       +3
$ lucid check --max-words 4 --against main..HEAD b.md
lucid: --against main..HEAD: not a revision but a range; for where two branches parted: main...HEAD
[2]
$ lucid check --max-words 4 --against 'HEAD^{tree}' a.md

==== A name that is no revision is told as such, and never read as an option.
< setup
git init -q -b main . && git config user.name a && git config user.email a@b
echo 'one two' > a.md; git add . && git commit -qm 1
<<
$ sh setup; lucid check --against '@{upstream}' a.md
lucid: --against @{upstream}: unknown revision in this repository
[2]
$ lucid check --against --upload-pack=x a.md
lucid: --against --upload-pack=x: not a revision of git
[2]
$ lucid check --against ...--output=x a.md
lucid: --against ...--output=x: unknown revision in this repository
[2]
$ lucid check --against "$(printf 'main\nx')" a.md
lucid: --against main\x0ax: not a revision of git
[2]
$ cp a.md ./-a.md; git add . ; git commit -qm 2; echo 'three four' >> ./-a.md; lucid check --max-words 3 --against HEAD -- -a.md
-a.md:1:1: error: 4 words, more than 3: cut 1; new since HEAD [word-count]
[1]

==== A file that was renamed is compared with what it was.
< setup
git init -q -b main . && git config user.name a && git config user.email a@b
seq 20 | sed 's/.*/word & of a list/' > a.md; git add . && git commit -qm 1
<<
$ sh setup; mkdir d; git mv a.md d/b.md; lucid check --max-words 4 --against HEAD d
$ git commit -qm 2; lucid check --max-words 4 --against HEAD~1 .
$ echo 'and more' >> d/b.md; lucid check --max-words 4 --against HEAD~1 .
./d/b.md:1:1: error: 102 words, more than 4: cut 98; 100 → 102 since HEAD~1 [word-count]
[1]
$ git config diff.renames false; git config diff.renameLimit 1; lucid check --max-words 4 --against HEAD~1 -q .
[1]

==== Before the first commit everything is new.
< a.md
one two three four five
<<
$ git init -q -b main .; git add a.md; lucid check --max-words 4 --against HEAD a.md; lucid check --max-words 9 --against HEAD a.md; lucid check --against main a.md
a.md:1:1: error: 5 words, more than 4: cut 1 [word-count]
lucid: --against main: unknown revision in this repository
[2]

==== A repository within another answers for itself, a submodule by the commit recorded.
< setup
git config --global user.name a; git config --global user.email a@b
git config --global init.defaultBranch main; git config --global protocol.file.allow always
git init -q book; (cd book; echo 'one two three four five six' > b.md; git add .; git commit -qm 1)
git init -q top; cd top; git submodule --quiet add ../book sub; echo hello > a.md; git add .; git commit -qm 1
(cd sub; echo 'seven' >> b.md; git commit -qam 2)
git init -q inner; (cd inner; echo 'one two three four five six' > c.md; git add .; git commit -qm 1)
<<
$ export HOME=$PWD; sh setup; cd top; lucid check --max-words 4 --against HEAD a.md sub/b.md inner/c.md
sub/b.md:1:1: error: 7 words, more than 4: cut 3; 6 → 7 since HEAD [word-count]
[1]
$ export HOME=$PWD; lucid check --max-words 4 --against HEAD top/sub/b.md top/inner/c.md
top/sub/b.md:1:1: error: 7 words, more than 4: cut 3; 6 → 7 since HEAD [word-count]
[1]
$ export HOME=$PWD; cd top/sub; lucid check --max-words 4 --against HEAD b.md ../a.md
$ export HOME=$PWD; cd top; git add sub; git commit -qm 2; lucid check --max-words 4 --against HEAD sub
$ export HOME=$PWD; cd top; git update-index --cacheinfo 160000,1111111111111111111111111111111111111111,sub; git commit -qm 3; lucid check --max-words 4 --against HEAD a.md sub/b.md
lucid: --against HEAD: ...
[2]

==== A file without a repository cannot be compared; the others are.
< setup
git init -q -b main r; cd r; git config user.name a && git config user.email a@b
echo 'one two three four five six' > a.md; git add . && git commit -qm 1; echo seven >> a.md
<<
$ sh setup; echo hello > b.md; lucid check --max-words 4 --against HEAD b.md r/a.md
lucid: b.md: not in a git repository
r/a.md:1:1: error: 7 words, more than 4: cut 3; 6 → 7 since HEAD [word-count]
[2]
$ lucid check --max-words 4 --against HEAD < r/a.md
lucid: standard input: --against needs --stdin-filename for it
[2]
$ lucid check --max-words 4 --against HEAD --stdin-filename r/a.md - < r/a.md
r/a.md:1:1: error: 7 words, more than 4: cut 3; 6 → 7 since HEAD [word-count]
[1]

==== A linked worktree is found, and what GIT_DIR names.
< setup
git init -q -b main r; cd r; git config user.name a && git config user.email a@b
mkdir d; echo 'one two three four five six' > d/a.md; git add . && git commit -qm 1
git worktree add -q ../w -b topic
<<
$ sh setup; echo seven >> w/d/a.md; lucid check --max-words 4 --against main r w
w/d/a.md:1:1: error: 7 words, more than 4: cut 3; 6 → 7 since main [word-count]
[1]
$ cd w; export GIT_DIR=$(git rev-parse --absolute-git-dir); lucid check --max-words 4 --against main d; cd d; lucid check --max-words 4 --against main a.md ../../r/d/a.md
d/a.md:1:1: error: 7 words, more than 4: cut 3; 6 → 7 since main [word-count]
a.md:1:1: error: 7 words, more than 4: cut 3; 6 → 7 since main [word-count]
[1]
$ mv r/.git store; cd r; GIT_DIR=../store GIT_WORK_TREE=. lucid check --max-words 4 --against main d/a.md; GIT_DIR=../store lucid check --max-words 4 --against main d

==== A clone that lacks what is asked for says what to fetch.
< setup
git init -q -b main o; cd o; git config user.name a && git config user.email a@b; git config uploadpack.allowFilter true
for i in 1 2 3; do echo "one two three four five $i" > a.md; git add . && git commit -qm $i; done
git checkout -qb topic; echo seven >> a.md; git commit -qam 4; cd ..
git clone -q --depth 1 -b topic "file://$PWD/o" shallow
git -C shallow fetch -q --depth 1 origin main:refs/remotes/origin/main
git clone -q --filter=blob:none --no-checkout "file://$PWD/o" partial
<<
$ sh setup; cd shallow; lucid check --against HEAD~2 a.md
lucid: --against HEAD~2: unknown revision: this clone is shallow; git fetch --depth=3
[2]
$ cd shallow; lucid check --against origin/main a.md
lucid: --against origin/main: no common ancestor in this clone, which is shallow: git fetch --unshallow (in GitHub Actions: fetch-depth: 0)
[2]
$ cd shallow; lucid check --against v1 a.md
lucid: --against v1: unknown revision: this clone is shallow; git fetch --unshallow, and the branch itself where it is missing (in GitHub Actions: fetch-depth: 0)
[2]
$ cd partial; echo 'one two three four five six' > a.md; lucid check --max-words 4 --against HEAD a.md
lucid: a.md: this clone lacks its content ...
a.md:1:1: error: 6 words, more than 4: cut 2 [word-count]
[2]

==== A pointer of Git LFS is not the text.
< setup
git init -q -b main . && git config user.name a && git config user.email a@b
printf 'version https://git-lfs.github.com/spec/v1\noid sha256:%064d\nsize 3\n' 7 > a.md; git add . && git commit -qm 1
<<
$ sh setup; lucid check a.md
lucid: a.md: a pointer of Git LFS, not the text itself (git lfs pull); not counted
[2]
$ echo 'one two three four five' > a.md; lucid check --max-words 4 --against HEAD a.md
lucid: HEAD:a.md: a pointer of Git LFS, not the text itself (git lfs pull); not counted
a.md:1:1: error: 5 words, more than 4: cut 1 [word-count]
[2]

==== A repository of a stranger runs nothing.
< setup
git init -q -b main . && git config user.name a && git config user.email a@b
echo 'one two three four five' > a.md; echo '*.md filter=x diff=x' > .gitattributes; git add . && git commit -qm 1
git mv a.md b.md; echo 'six' >> b.md
printf '#!/bin/sh\ntouch "%s/ran.$(basename "$0")"\ncat\n' "$PWD" > run; chmod +x run
for key in core.fsmonitor core.sshCommand core.gitProxy core.pager core.askPass core.editor diff.external \
    diff.x.command diff.x.textconv filter.x.clean filter.x.smudge filter.x.process core.alternateRefsCommand \
    credential.helper gpg.program uploadpack.packObjectsHook alias.cat-file; do
    ln -sf run "$key"; git config "$key" "$PWD/$key"
done
mkdir hooks; git config core.hooksPath hooks
for hook in post-index-change reference-transaction pre-auto-gc; do cp run hooks/$hook; done
<<
$ sh setup; rm -f ran.*; lucid check --max-words 4 --against HEAD b.md; lucid diff --against HEAD b.md | head -n 1; ls ran.* 2> /dev/null
b.md:1:1: error: 6 words, more than 4: cut 2; 5 → 6 since HEAD [word-count]
HEAD:b.md → b.md
[2]

==== Nothing is fetched for it either, by whatever transport.
< setup
git init -q -b main . && git config user.name a && git config user.email a@b
echo 'one two three' > x.md; b=$(git hash-object x.md)
git update-ref HEAD $(git commit-tree -m m $(printf '100644 blob %s\tx.md\n' $b | git mktree --missing))
git config core.repositoryformatversion 1; git config extensions.partialClone origin
git config remote.origin.promisor true; git config protocol.ext.allow always; git config protocol.allow always
git config remote.origin.url "ext::sh -c touch% $PWD/ran"
<<
$ sh setup; lucid check --max-words 1 --against HEAD x.md
lucid: x.md: this clone lacks its content ...
x.md:1:1: error: 3 words, more than 1: cut 2 [word-count]
[2]
$ ls ran 2> /dev/null; GIT_ALLOW_PROTOCOL=ext:file lucid check --max-words 1 --against HEAD -q x.md 2> /dev/null; ls ran
ls: cannot access 'ran': No such file or directory
[2]

==== What is staged is checked, not what lies in the work tree.
< setup
git init -q -b main . && git config user.name a && git config user.email a@b
mkdir d .h; echo 'one two three four five' > d/old.md; echo 'one two' > a.md; echo 'int x;' > x.c
cp d/old.md .h/h.md; git add a.md d .h x.c && git commit -qm 1
<<
$ sh setup; echo 'one two three four five six' > a.md; git add a.md; echo one > a.md; lucid check --max-words 4 --staged
a.md:1:1: error: 6 words, more than 4: cut 2 [word-count]
[1]
$ lucid check --max-words 4 --staged --against HEAD a.md d
a.md:1:1: error: 6 words, more than 4: cut 2; new since HEAD [word-count]
[1]
$ rm a.md; rm -r d; lucid check --max-words 4 --staged .; mkdir d; cd d; lucid check --max-words 4 --staged ..
a.md:1:1: error: 6 words, more than 4: cut 2 [word-count]
d/old.md:1:1: error: 5 words, more than 4: cut 1 [word-count]
../a.md:1:1: error: 6 words, more than 4: cut 2 [word-count]
../d/old.md:1:1: error: 5 words, more than 4: cut 1 [word-count]
[1]
$ echo new > new.md; lucid check --staged new.md; git reset -q; lucid check --max-words 4 --staged
lucid: new.md: not in git's index: git add it first
$ lucid check --staged --fix new.md
lucid: --staged writes to no file: use --fix or --declare without it, then git add
Try 'lucid --help'.
[2]
$ printf 'new.md\0' | lucid check --staged --files-from0 -; echo hello | lucid check --staged -
lucid: new.md: not in git's index: git add it first
lucid: standard input: --staged checks files
[2]
$ d=$(mktemp -d); git init -q -b main $d 2> /dev/null || exit; cd $d; echo 'one two three four five' > a.md; git add a.md; lucid check --max-words 4 --staged; echo more > b.md; echo . | lucid check --max-words 4 --staged --files-from -; cd /; rm -rf $d
a.md:1:1: error: 5 words, more than 4: cut 1 [word-count]
a.md:1:1: error: 5 words, more than 4: cut 1 [word-count]

==== A hook that looks at the work tree is told where the commit takes another text.
< setup
test -d .git || git init -q -b main .
git config user.name a; git config user.email a@b; git config core.safecrlf false
printf 'Some words.\n' > a.md; git add . && git commit -qm 1
printf '#!/bin/sh\nlucid check %s a.md\n' "$1" > .git/hooks/pre-commit; chmod +x .git/hooks/pre-commit
<<
$ sh setup --max-words=3; echo 'one two three four' > a.md; git add a.md; echo one > a.md; git commit -qm 2
lucid: a.md: partly staged: the commit takes another text than the file holds; check --staged checks that
[1]
$ git add a.md; git commit -qm 2; echo 'one two' > a.md; git commit -qam 3
$ echo 'one three' > a.md; git add a.md; git config core.autocrlf true; printf 'one three\r\n' > a.md; git commit -qm 4
$ echo more > b.md; git add b.md; echo not staged > a.md; git commit -qm 5
$ sh setup --fix; printf 'Some words.\n\nPPPPP\n\nWord Count 9\n' > a.md; git add a.md; git commit -qm 6
lucid: a.md: repaired, but the commit takes what is staged: git add it
a.md:5:12: note: declared 9 words, now 2: repaired [declared-count]
[1]
$ git add a.md; git commit -qm 6

==== What git says and cannot be heard is no answer: nothing passes for new, or for old.
< setup
git init -q -b main . && git config user.name a && git config user.email a@b
echo 'one two three' > a.md; git add . && git commit -qm 1
<<
$ sh setup; lucid check --max-words 1 --against HEAD a.md; echo $?
0
$ strace -o /dev/null -e inject=socketpair:error=EMFILE lucid check --max-words 1 --against HEAD a.md
lucid: --against HEAD: git: Too many open files
[2]
$ strace -o /dev/null -e inject=poll:error=ENOMEM:when=1 lucid check --max-words 1 --against HEAD a.md
lucid: --against HEAD: git: Cannot allocate memory
[2]
