==== Limits come from .lucid.yaml.
< .lucid.yaml
rules:
  word-count: {min: 5}
  repeated-word: warning
<<
< a.md
The the boat.
<<
$ lucid check a.md
a.md:1:1: warning: 'the' stands 2 times in a row, more than 1: drop one [repeated-word]
a.md:1:1: error: 3 words, fewer than 5: add 2 [word-count]
[1]
$ lucid check --no-config a.md

==== The nearest one upward counts, to the root of the repository.
< .lucid.yaml
rules: {word-count: {min: 9}}
<<
< near.yaml
rules: {word-count: {min: 7}}
<<
< a.md
The the boat.
<<
$ mkdir -p repo/.git repo/posts/old near/deep; cp a.md repo/posts/old/; cp a.md near/deep/; mv near.yaml near/.lucid.yaml
$ lucid check a.md near/deep/a.md
a.md:1:1: error: 3 words, fewer than 9: add 6 [word-count]
near/deep/a.md:1:1: error: 3 words, fewer than 7: add 4 [word-count]
[1]
$ lucid check repo/posts/old/a.md
$ cd near/deep && lucid check a.md && echo fine
a.md:1:1: error: 3 words, fewer than 7: add 4 [word-count]
[1]
$ lucid check ./near/../near//deep/a.md
./near/../near//deep/a.md:1:1: error: 3 words, fewer than 7: add 4 [word-count]
[1]
$ cat a.md | lucid check --stdin-filename near/post.md
near/post.md:1:1: error: 3 words, fewer than 7: add 4 [word-count]
[1]

==== The user's own is for files that have none.
< config.yaml
rules: {word-count: {min: 8}}
<<
< a.md
The the boat.
<<
$ mkdir -p xdg/lucid home/.config/lucid repo/.git; cp a.md repo; cp config.yaml xdg/lucid/; sed s/8/6/ config.yaml > home/.config/lucid/config.yaml
$ XDG_CONFIG_HOME=$PWD/xdg lucid check repo/a.md
repo/a.md:1:1: error: 3 words, fewer than 8: add 5 [word-count]
[1]
$ env -u XDG_CONFIG_HOME HOME=$PWD/home lucid check repo/a.md
repo/a.md:1:1: error: 3 words, fewer than 6: add 3 [word-count]
[1]
$ echo "rules: {}" > repo/.lucid.yaml; XDG_CONFIG_HOME=$PWD/xdg lucid check repo/a.md

==== -c names one, wherever the file is.
< .lucid.yaml
rules: {word-count: {min: 9}}
<<
< c.yaml
rules: {word-count: {max: 1}}
<<
< a.md
The the boat.
<<
$ lucid check -c c.yaml a.md
a.md:1:1: error: 3 words, more than 1: cut 2 [word-count]
[1]
$ lucid check -c no.yaml a.md
lucid: no.yaml: No such file or directory
[2]

==== Overrides are for files by pattern; later ones win.
< .lucid.yaml
rules: {word-count: {min: 9}}
overrides:
  - files: "*.txt"
    rules: {word-count: off}
  - files: [drafts/**, "**/notes/*.md"]
    rules: {word-count: {min: 1}}
  - files: [drafts/old/]
    rules: {word-count: {min: 4}}
<<
< a.md
The the boat.
<<
$ mkdir -p drafts/old/x p/notes; cp a.md a.txt; cp a.md drafts; cp a.md drafts/old/x; cp a.md p/notes; cp a.md p
$ lucid check a.md a.txt drafts p
a.md:1:1: error: 3 words, fewer than 9: add 6 [word-count]
drafts/old/x/a.md:1:1: error: 3 words, fewer than 4: add 1 [word-count]
p/a.md:1:1: error: 3 words, fewer than 9: add 6 [word-count]
[1]
$ cd drafts && lucid check a.md old
old/x/a.md:1:1: error: 3 words, fewer than 4: add 1 [word-count]
[1]

==== extends: what it says comes first.
< .lucid.yaml
extends: shared/base.yaml
rules: {word-count: {max: 2}}
<<
< base.yaml
rules: {word-count: {min: 9, max: 99}, repeated-word: error}
overrides: [{files: "b.md", rules: {repeated-word: off}}]
<<
< a.md
The the boat.
<<
$ mkdir shared; mv base.yaml shared; cp a.md b.md
$ lucid check a.md b.md
a.md:1:1: error: 'the' stands 2 times in a row, more than 1: drop one [repeated-word]
a.md:1:1: error: 3 words, fewer than 9: add 6 [word-count]
a.md:1:1: error: 3 words, more than 2: cut 1 [word-count]
b.md:1:1: error: 3 words, fewer than 9: add 6 [word-count]
b.md:1:1: error: 3 words, more than 2: cut 1 [word-count]
[1]

==== A circle of extends, or a missing file, is trouble.
< .lucid.yaml
extends: b.yaml
<<
< b.yaml
extends: .lucid.yaml
<<
< c.yaml
rules: {}
extends: nofile.yaml
<<
< a.md
The the boat.
<<
$ lucid check a.md
lucid: b.yaml:1:10: cannot extend '.lucid.yaml'
lucid: .lucid.yaml:1:10: cannot extend 'b.yaml'
[2]
$ lucid check -c c.yaml a.md
lucid: nofile.yaml: No such file or directory
lucid: c.yaml:2:10: cannot extend 'nofile.yaml'
[2]

==== How to count, and keywords.
< .lucid.yaml
words: whitespace
lang: de
wpm: 100
title: skip
keywords: [boat, high tide]
rules: {word-count: {min: 99}, keyword-density: error}
<<
< a.md
# A title

The boat – it sank.
<<
$ lucid check a.md
a.md:1:1: error: keyword 'boat' is 20.00 % of the words (1 time), more than 3 %: use it less often [keyword-density]
a.md:1:1: error: keyword 'high tide' is 0.00 % of the words (0 times), less than 0.5 %: use it more often [keyword-density]
a.md:1:1: error: 5 words, fewer than 99: add 94 [word-count]
[1]
$ lucid check --words writer --title count -k sea a.md
a.md:1:1: error: keyword 'sea' is 0.00 % of the words (0 times), less than 0.5 %: use it more often [keyword-density]
a.md:1:1: error: 6 words, fewer than 99: add 93 [word-count]
[1]
$ lucid check --no-config --words whitespace --min-words 99 a.md
a.md:1:1: error: 7 words, fewer than 99: add 92 [word-count]
[1]
$ lucid check --no-config --words hugo --min-words 99 a.md
a.md:1:1: error: 7 words, fewer than 99: add 92 [word-count]
[1]

==== Precedence: command line, front matter, override, nearest file, built in.
< .lucid.yaml
rules: {word-count: {min: 9}}
overrides: [{files: "[bcd].md", rules: {word-count: {min: 8}}}]
<<
< a.md
The the boat.
<<
< b.md
The the boat.
<<
< c.md
---
lucid: {word-count: {min: 7}}
---
The the boat.
<<
< d.md
---
lucid: {word-count: {min: 7}}
---
The the boat.

<!-- lucid-disable word-count -->
<<
$ lucid check a.md b.md c.md d.md
a.md:1:1: error: 3 words, fewer than 9: add 6 [word-count]
b.md:1:1: error: 3 words, fewer than 8: add 5 [word-count]
c.md:1:1: error: 3 words, fewer than 7: add 4 [word-count]
[1]
$ lucid check --min-words 6 a.md b.md c.md d.md
a.md:1:1: error: 3 words, fewer than 6: add 3 [word-count]
b.md:1:1: error: 3 words, fewer than 6: add 3 [word-count]
c.md:1:1: error: 3 words, fewer than 6: add 3 [word-count]
[1]

==== Front matter in TOML and JSON has settings too.
< a.md
+++
title = "x"

[lucid]
repeated-word = "error" # a comment
[lucid.word-count]
min = 9
[lucid.readability.grade]
max = -9
[params]
min = 3
+++
The the boat.
<<
< b.md
+++
lucid.word-count.min = 9
+++
The the boat.
<<
< c.md
{"title": "x",
 "lucid": {"word-count": {"min": 9}}}
The the boat.
<<
< d.md
+++
[lucid]
word-count = {min = 3}
+++
The the boat.
<<
$ lucid check a.md b.md c.md
a.md:1:1: note: grade 0.1, above -9 (not sure: fewer than 100 words): shorten sentences and words [readability]
a.md:1:1: error: 3 words, fewer than 9: add 6 [word-count]
a.md:13:1: error: 'the' stands 2 times in a row, more than 1: drop one [repeated-word]
b.md:1:1: error: 3 words, fewer than 9: add 6 [word-count]
c.md:1:1: error: 3 words, fewer than 9: add 6 [word-count]
[1]
$ lucid check d.md
lucid: d.md:3:14: write a table of its own: [lucid.word-count]
[2]

==== What is wrong in front matter is trouble at its place.
< a.md

---
title: x
lucid:
  wrod-count: off
---
The the boat.
<<
< b.md
+++
[lucid.word-count]
mni = 3
+++
The the boat.
<<
< c.md
---
lucid: strict
---
The the boat.
<<
$ lucid check a.md b.md c.md
lucid: a.md:5:3: unknown rule 'wrod-count', did you mean 'word-count'?
lucid: b.md:3:1: word-count has no setting 'mni', did you mean 'min'?
lucid: c.md:2:8: rules are a mapping: word-count: {min: 300}
[2]

==== An unknown rule has its place and the nearest name.
< .lucid.yaml
rules:
  word-count: {min: 1}
  wrod-count: {min: 3}
<<
< a.md
The the boat.
<<
$ lucid check a.md
lucid: .lucid.yaml:3:3: unknown rule 'wrod-count', did you mean 'word-count'?
[2]

==== So has an unknown key.
< .lucid.yaml
# comment
ruls: {}
<<
< a.md
The the boat.
<<
$ lucid check a.md
lucid: .lucid.yaml:2:1: unknown key 'ruls', did you mean 'rules'?
[2]

==== So has an unknown key of an override.
< .lucid.yaml
overrides:
  - files: a.md
    ruls: {}
<<
< a.md
The the boat.
<<
$ lucid check a.md
lucid: .lucid.yaml:3:5: unknown key 'ruls', did you mean 'rules'?
[2]

==== So has an unknown setting.
< .lucid.yaml
rules: {word-count: {mni: 3}}
<<
< a.md
The the boat.
<<
$ lucid check a.md
lucid: .lucid.yaml:1:22: word-count has no setting 'mni', did you mean 'min'?
[2]

==== A value that is wrong is told with what it must be.
< .lucid.yaml
rules: {sentence-length: {max: many}}
<<
< a.md
The the boat.
<<
$ lucid check a.md
lucid: .lucid.yaml:1:32: max must be a whole number, not 'many'
[2]

==== So is a severity.
< .lucid.yaml
rules: {sentence-length: {severity: loud}}
<<
< a.md
The the boat.
<<
$ lucid check a.md
lucid: .lucid.yaml:1:37: a severity is off, note, warning, error or on
[2]

==== And a way of counting.
< .lucid.yaml
words: hogu
<<
< a.md
The the boat.
<<
$ lucid check a.md
lucid: .lucid.yaml:1:8: words must be one of: writer whitespace uax29 hugo libreoffice, not 'hogu'
[2]

==== YAML that is broken has its place.
< .lucid.yaml
rules: {word-count: [
<<
< a.md
The the boat.
<<
$ lucid check a.md
lucid: .lucid.yaml:2:1: did not find expected node content
[2]

==== Aliases are refused.
< .lucid.yaml
rules: {word-count: &x {min: 3}, sentence-count: *x}
<<
< a.md
The the boat.
<<
$ lucid check a.md
lucid: .lucid.yaml:1:50: aliases are not read here
[2]

==== A list is no configuration.
< .lucid.yaml
- rules
<<
< a.md
The the boat.
<<
$ lucid check a.md
lucid: .lucid.yaml:1:1: a configuration is a mapping: rules: …
[2]

==== An override needs files.
< .lucid.yaml
overrides:
  - rules: {}
<<
< a.md
The the boat.
<<
$ lucid check a.md
lucid: .lucid.yaml:2:5: an override needs files: a list of patterns, or lang: a language
[2]

==== Empty configurations, and settings that are unset.
< .lucid.yaml
# nothing
<<
< b.yaml
rules:
  sentence-length: {max: off, share: null}
  word-count:
<<
< c.yaml
rules:
overrides:
keywords:
<<
< a.md
The the boat.
<<
$ lucid check a.md
$ lucid check -c b.yaml a.md
lucid: b.yaml:3:14: a severity is off, note, warning, error or on
[2]
$ lucid check -c c.yaml a.md

==== A wrong configuration is said once; its files are left out, others are checked.
< a.md
The the boat.
<<
$ mkdir bad good; cp a.md bad/a.md; cp a.md bad/b.md; cp a.md good; echo "x: 1" > bad/.lucid.yaml; echo "rules: {word-count: {max: 1}}" > good/.lucid.yaml
$ lucid check bad good
lucid: bad/.lucid.yaml:1:1: unknown key 'x'
good/a.md:1:1: error: 3 words, more than 1: cut 2 [word-count]
[2]

==== Nesting and size are capped.
< a.md
The the boat.
<<
$ python3 -c "print('rules: ' + '{a: ' * 99 + '1' + '}' * 99)" > .lucid.yaml; lucid check a.md
lucid: .lucid.yaml:1:132: nested too deeply
[2]
$ python3 -c "print('#' * 2000000)" > .lucid.yaml; lucid check a.md
lucid: .lucid.yaml: File too large
[2]

==== --print-config tells every value and where it was said.
< .lucid.yaml
keywords: [tide]
rules:
  word-count: {min: 9}
  sentence-length: {max: off}
  readability: {grade: {max: 10}}
<<
< a.md
---
lucid:
  word-count: {max: 7}
---
The the boat.
<<
$ lucid check --print-config a.md --wpm 200 --rule repeated-word=note > out; grep -v "built in" out; grep -c "built in" out
wpm: 200  # --wpm
keywords: ['tide']  # .lucid.yaml:1:11
rules:
  declared-count:
  hard-sentence:
  keyword-density:
  keyword-gap:
  keyword-placement:
  paragraph-length:
  passive-share:
  readability:
    severity: error  # .lucid.yaml:5:30
    grade.max: 10  # .lucid.yaml:5:30
  reading-time:
  repeated-opening:
  repeated-word:
    severity: note  # --rule
  section-length:
  sentence-count:
  sentence-length:
    severity: warning  # .lucid.yaml:4:26
    max: off  # .lucid.yaml:4:26
  terms:
  title-length:
  transition-share:
  unmapped-text:
  unused-disable:
  word-count:
    min: 9  # .lucid.yaml:3:21
    max: 7  # a.md:3:21
43
$ lucid check --print-config a.md > one.yaml; cp one.yaml .lucid.yaml; lucid check --no-config --print-config nofile
lucid: nofile: No such file or directory
[2]
$ lucid check -c one.yaml --print-config a.md | cut -d"#" -f1 > two; cut -d"#" -f1 one.yaml | cmp - two

==== Every value that is printed has an origin.
< a.md
The the boat.
<<
$ lucid check --print-config a.md | grep -v "  # " | sort -u
  declared-count:
  hard-sentence:
  keyword-density:
  keyword-gap:
  keyword-placement:
  paragraph-length:
  passive-share:
  readability:
  reading-time:
  repeated-opening:
  repeated-word:
  section-length:
  sentence-count:
  sentence-length:
  terms:
  title-length:
  transition-share:
  unmapped-text:
  unused-disable:
  word-count:
rules:

==== The schema knows every rule and setting, and what is read is valid by it.
< .lucid.yaml
words: writer
lang: en
title: skip
wpm: 200
keywords: [tide]
rules:
  word-count: {severity: warning, min: 9, max: {warning: 10, error: 20}}
  sentence-length: off
  declared-count: {tolerance: {note: 2, warning: 2%}}
  readability: {grade: {max: 10}, smog.max: {note: 12, error: 14}}
  repeated-word: {allow: [ha]}
overrides: [{files: "*.txt", rules: {word-count: off}}]
<<
$ python3 $TESTS/cases/config_schema.py $BUILD/schema/config-1.schema.json


==== An encoding that nobody knows and a rate that nobody reads at are trouble.
< a.md
One two.
<<
< e.yaml
encoding: nonsense
<<
< w.yaml
wpm: 0
<<
$ lucid check -c e.yaml a.md; echo $?; lucid check -c w.yaml a.md; echo $?
lucid: e.yaml:1:11: encoding must be an encoding that iconv knows, not 'nonsense'
2
lucid: w.yaml:1:6: wpm must be a number from 1 to 100000, not '0'
2

==== The same holds for every command.
< .lucid.yaml
words: whitespace
<<
< a.md
high – or low
<<
$ lucid -q a.md; lucid --no-config -q a.md; lucid segment --with words a.md
4 words  a.md
3 words  a.md
high – or low	4
$ lucid check --max-words 3 a.md
a.md:1:1: error: 4 words, more than 3: cut 1 [word-count]
[1]

==== What is ignored is so by whatever name it comes, and for every command.
< .lucid.yaml
ignore: ["old/*", "!old/kept.md", "*.{txt,html}"]
rules: {word-count: {max: 1}}
<<
< a.md
The boat.
<<
$ mkdir old; cp a.md old/a.md; cp a.md old/kept.md; cp a.md a.txt; rm -r articles; lucid check . a.txt old/a.md
./a.md:1:1: error: 2 words, more than 1: cut 1 [word-count]
./old/kept.md:1:1: error: 2 words, more than 1: cut 1 [word-count]
[1]
$ lucid check a.txt old/a.md; for i in 1 2; do lucid check --shard $i/2 a.md a.txt > /dev/null; done
lucid: nothing to read: all that is named is ignored
$ lucid -q old; lucid -q --exclude 'k*' old a.md
2 words  old/kept.md
lucid: old: no text files in this directory but those that are ignored
2 words  a.md
[2]

==== A walk leaves out what git does.
< a.md
The boat.
<<
$ mkdir -p .git/info out/x posts/deep notes; for f in notes/a.md out/x/a.md posts/a.md posts/b.md posts/deep/a.md; do cp a.md $f; done; printf 'out/\n*.md\n!a.md\n' > .gitignore; echo deep > posts/.gitignore; echo '/notes' > .git/info/exclude; rm -r articles; lucid -f tsv . | cut -f1
path
./a.md
./posts/a.md
$ lucid -f tsv --no-ignore posts out | cut -f1; lucid -q posts/b.md
path
posts/a.md
posts/b.md
posts/deep/a.md
out/x/a.md
2 words  posts/b.md

==== The file that standard output goes to is not read.
< a.md
The boat.
<<
$ rm -r articles; lucid -q . > out.md; cat out.md; lucid -q a.md out.md >> out.md; echo $?
2 words  ./a.md
lucid: out.md: the output would replace it
2

==== A configuration by another name, or that is no file, is trouble.
< a.md
The boat.
<<
$ touch lucid.yaml; lucid check a.md; mv lucid.yaml .lucid.yml; lucid -q a.md; rm .lucid.yml
lucid: lucid.yaml: is not read: the name is .lucid.yaml
lucid: .lucid.yml: is not read: the name is .lucid.yaml
$ ln -s nowhere .lucid.yaml; lucid check a.md; rm .lucid.yaml; mkfifo .lucid.yaml; lucid check a.md
lucid: .lucid.yaml: No such file or directory
lucid: .lucid.yaml: not a regular file
[2]

==== What is given twice, and a second document, is trouble.
< a.md
The boat.
<<
$ printf 'wpm: 200\nwpm: 300\n' > .lucid.yaml; lucid check a.md
lucid: .lucid.yaml:2:1: 'wpm' is given twice
[2]
$ printf 'rules:\n  readability: {smog: {max: 9}, smog.max: 8}\n' > .lucid.yaml; lucid check a.md
lucid: .lucid.yaml:2:33: 'smog.max' is given twice
[2]
$ printf 'wpm: 200\n---\nwpm: 300\n' > .lucid.yaml; lucid check a.md
lucid: .lucid.yaml:2:1: a second document: only one is read
[2]
$ printf 'extends: !include x\n' > .lucid.yaml; lucid check a.md
lucid: .lucid.yaml:1:10: tags are not read here
[2]

==== A pattern that cannot match is trouble at its place.
< a.md
The boat.
<<
$ printf 'ignore:\n  - "old"\n  - "!old/a.md"\n' > .lucid.yaml; lucid check a.md
lucid: .lucid.yaml:3:5: pattern '!old/a.md': its directory is matched as a whole: match what is in it, as in dir/*
[2]
$ printf 'overrides:\n  - {files: ["!a.md"]}\n' > .lucid.yaml; lucid check a.md
lucid: .lucid.yaml:2:14: pattern '!a.md': no pattern before it matches what it takes back
[2]
$ lucid check --exclude '[a' a.md
lucid: --exclude: pattern '[a': a [ without its ]: write \[ for the character
Try 'lucid --help'.
[2]

==== Limits by the language of the text.
< .lucid.yaml
rules: {sentence-length: {max: 9, severity: error}}
overrides: [{lang: de, rules: {sentence-length: {max: 4}}}]
<<
< de.md
---
lang: de
---
Das Boot liegt nicht im Hafen.
<<
< en.md
The boat is not in the harbour.
<<
$ lucid check de.md en.md
de.md:4:1: error: sentence of 6 words, more than 4: split it [sentence-length]
[1]

==== extends takes a list, directories and packages.
< .lucid.yaml
extends: [./shared, limits]
<<
< a.md
The boat.
<<
$ mkdir -p shared node_modules/limits; echo 'rules: {word-count: {max: 9}}' > shared/.lucid.yaml; printf 'rules: {word-count: {max: 1}}\noverrides: [{files: [posts/**], rules: {word-count: off}}]\n' > node_modules/limits/.lucid.yaml; mkdir posts; cp a.md posts; lucid check a.md posts
a.md:1:1: error: 2 words, more than 1: cut 1 [word-count]
[1]

==== Nothing is named: an empty pipe is trouble, a terminal or /dev/null means the configuration's directory.
< a.md
The boat.
<<
$ : | lucid check
lucid: standard input: it is empty; name files, or - for an empty text
[2]
$ lucid check < /dev/null
lucid: check: name files or directories: there is no .lucid.yaml here or above
[2]
$ echo 'rules: {word-count: {max: 1}}' > .lucid.yaml; rm -r articles; mkdir sub; cd sub; lucid check < /dev/null
../a.md:1:1: error: 2 words, more than 1: cut 1 [word-count]
[1]
$ lucid diff --against HEAD < /dev/null
lucid: diff: needs files to compare with that revision
[2]

==== A name in a directory that is not there has the configuration above it.
< .lucid.yaml
rules: {word-count: {max: 1}}
<<
$ echo 'The boat.' | lucid check --stdin-filename posts/new/a.md
posts/new/a.md:1:1: error: 2 words, more than 1: cut 1 [word-count]
[1]

==== The configuration says what fails a run, and the command line overrides it.
< .lucid.yaml
fail-on: warning
rules:
  word-count: {max: 2, severity: warning}
overrides:
  - files: [draft-*]
    fail-on: error
<<
< a.md
Three words here.
<<
< draft-b.md
Three words here.
<<
$ lucid check -q a.md
[1]
$ lucid check -q --fail-on error a.md
$ lucid check -q draft-b.md
$ lucid check -q --fail-on warning draft-b.md
[1]

==== Slack may be set in the configuration.
< .lucid.yaml
slack: 5
<<
< a.md
One two three four.
<<
$ lucid check -f json --max-words 3 a.md > before.json
[1]
$ echo 'Five six.' >> a.md
$ lucid check --max-words 3 --baseline before.json a.md
$ lucid check -q --max-words 3 --baseline before.json --slack 1 a.md
[1]

==== What a pattern takes back may be in a file that is extended, wherever `extends` stands.
< base.yaml
ignore: ["old/*"]
rules: {word-count: {min: 9}}
<<
< .lucid.yaml
ignore: ["!old/a.md"]
extends: base.yaml
<<
$ mkdir old; echo 'The boat.' > old/a.md; cp old/a.md old/b.md; lucid check old/a.md old/b.md
old/a.md:1:1: error: 2 words, fewer than 9: add 7 [word-count]
[1]

==== A limit may differ by severity: the hardest one that is crossed counts, once.
< a.md
The tide came in over the sand and the boats rose with it.
<<
$ for y in "max: {warning: 5, error: 8}" "max: {warning: 5, error: 80}" "max: {note: 3, warning: 50}" "min: {warning: 30, error: 20}" "min: {warning: 30, error: 10}" "max: {warning: 50, error: 60}" "max: {warning: off, error: 9}"; do echo "rules: {word-count: {$y}}" > .lucid.yaml; lucid check a.md; echo $?; done
a.md:1:1: error: 13 words, more than 8: cut 5 [word-count]
1
a.md:1:1: warning: 13 words, more than 5: cut 8 [word-count]
0
a.md:1:1: note: 13 words, more than 3: cut 10 [word-count]
0
a.md:1:1: error: 13 words, fewer than 20: add 7 [word-count]
1
a.md:1:1: warning: 13 words, fewer than 30: add 17 [word-count]
0
0
a.md:1:1: error: 13 words, more than 9: cut 4 [word-count]
1

==== So may every limit: shares, scores, tolerances, lengths.
< .lucid.yaml
rules:
  declared-count: {tolerance: {warning: exact, error: 50%}}
  readability: {unsure: error, grade.max: {note: -9, warning: -8}, ari: {min: {warning: 90, error: 80}}}
  sentence-length: {max: {warning: 5, error: 12}, share: off}
  paragraph-length: {max: {note: 1, error: 100}}
  keyword-gap: {max: {note: 20%, warning: 40%}}
  reading-time: {max: {warning: 0, error: 5}}
  section-length: {max.note: 3, max.error: 99}
  title-length: {max: {note: 2, warning: 6}}
<<
< a.md
# Harbour

The tide came in over the sand and the boats rose with it. So did we.

Word Count 15
<<
$ lucid check -k tide a.md | sed "s/grade [0-9.-]*/grade N/; s/ (not sure[^)]*)//"
a.md:1:1: warning: 14 words in a row without the keyword 'tide', more than 6.8 (40 %): use it in between [keyword-gap]
a.md:1:1: error: Automated readability index -2.1, below 80: the text may be too plain for its readers [readability]
a.md:1:1: warning: grade N, above -8: shorten sentences and words [readability]
a.md:1:1: warning: read in 0.1 min, more than 0 min: cut text [reading-time]
a.md:1:3: warning: title of 7 characters, more than 6: make it shorter [title-length]
a.md:3:1: note: paragraph of 16 words, more than 1: split it [paragraph-length]
a.md:3:1: note: 16 words without a subheading, more than 3: add one [section-length]
a.md:3:1: error: sentence of 13 words, more than 12: split it [sentence-length]
a.md:5:12: warning: declares 15 words, has 17 [declared-count]

==== The command line and front matter say limits by severity too; the later replaces all.
< .lucid.yaml
rules: {word-count: {max: {note: 1, warning: 2, error: 3}}}
overrides:
  - files: b.md
    rules: {word-count: {max: {warning: 4, error: 90}}}
  - files: c.md
    rules: {word-count: {max: 5, severity: note}}
<<
< a.md
The boats rose with it again.
<<
< t.md
+++
[lucid.word-count]
max = {note = 2, error = 99}
+++
The boats rose with it again.
<<
< y.md
---
lucid: {word-count: {max: {warning: 3}}}
---
The boats rose with it again.
<<
$ cp a.md b.md; cp a.md c.md; lucid check a.md b.md c.md t.md y.md
a.md:1:1: error: 6 words, more than 3: cut 3 [word-count]
b.md:1:1: warning: 6 words, more than 4: cut 2 [word-count]
c.md:1:1: note: 6 words, more than 5: cut 1 [word-count]
t.md:1:1: note: 6 words, more than 2: cut 4 [word-count]
y.md:1:1: warning: 6 words, more than 3: cut 3 [word-count]
[1]
$ lucid check --rule "word-count.max={warning: 4, error: 10}" a.md
a.md:1:1: warning: 6 words, more than 4: cut 2 [word-count]
$ lucid check --rule word-count.max.note=4 --rule word-count.max.warning=5 a.md
a.md:1:1: warning: 6 words, more than 5: cut 1 [word-count]
$ lucid check --max-words "{note: 4, warning: 5}" --print-config a.md | tail -2
    severity: error  # --max-words
    max: {note: 4, warning: 5}  # --max-words
$ lucid check --rule "word-count.max={warning: 4, error: 3}" a.md
lucid: --rule: max: 'error: 3' must be higher than 'warning: 4'
Try 'lucid --help'.
[2]
$ lucid check --fail-on warning --max-words "{note: 4, warning: 5}" a.md
a.md:1:1: warning: 6 words, more than 5: cut 1 [word-count]
[1]
$ lucid check --max-words "{note: 4, warning: 5}" -f github a.md
::warning file=a.md,title=word-count::6 words, more than 5: cut 1

==== Limits in the wrong order, of unknown severities, or twice, are trouble.
< a.md
The boats rose with it again.
<<
$ for y in "max: {warning: 10, error: 8}" "max: {note: 3, error: 3}" "min: {warning: 3, error: 4}" "max: {warn: 3}" "max: {}" "max: {warning: 3, warning: 4}" "max: {error: 9}, max.error: 9" "max: {error: x}" "max.warning: 3, max.error: 2"; do echo "rules: {word-count: {$y}}" > .lucid.yaml; lucid check a.md; done
lucid: .lucid.yaml:1:48: max: 'error: 8' must be higher than 'warning: 10'
lucid: .lucid.yaml:1:44: max: 'error: 3' must be higher than 'note: 3'
lucid: .lucid.yaml:1:47: min: 'error: 4' must be lower than 'warning: 3'
lucid: .lucid.yaml:1:28: 'warn' is not note, warning or error
lucid: .lucid.yaml:1:27: max is empty: give it limits, as in {warning: 10, error: 14}
lucid: .lucid.yaml:1:40: 'warning' is given twice
lucid: .lucid.yaml:1:39: 'max.error' is given twice
lucid: .lucid.yaml:1:35: max must be a whole number, not 'x'
lucid: .lucid.yaml:1:49: max: 'error: 2' must be higher than 'warning: 3'
[2]

==== Limits by severity do not make a text worse: the distance is told from the softest.
< .lucid.yaml
rules: {word-count: {max: {warning: 2, error: 5}}}
<<
< a.md
One two three four five six seven.
<<
< base.ndjson
{"schema":"lucid.check/1","path":"a.md","words":8,"findings":[{"rule":"word-count","severity":"error","message":"8 words, more than 5: cut 3","value":8,"limit":5,"first_limit":2,"text":null}]}
<<
< soft.ndjson
{"schema":"lucid.check/1","path":"a.md","words":5,"findings":[{"rule":"word-count","severity":"warning","message":"5 words, more than 2: cut 3","value":5,"limit":2,"text":null}]}
<<
$ lucid check --baseline base.ndjson a.md
$ lucid check --baseline soft.ndjson a.md
a.md:1:1: error: 7 words, more than 5: cut 2; 5 → 7 since soft.ndjson [word-count]
[1]
$ echo "One two three four." > a.md; lucid check --baseline base.ndjson a.md; lucid check -f ndjson a.md > now.ndjson; lucid check --baseline now.ndjson a.md

==== A configuration names the baseline, from its own directory on.
< setup
mkdir -p site/posts site/ci other
echo 'One two three four five.' | tee site/posts/a.md > other/b.md
echo 'baseline: ci/b.json' > site/.lucid.yaml
<<
$ sh setup; lucid check --max-words 4 site/posts/a.md
lucid: site/ci/b.json: No such file or directory
site/posts/a.md:1:1: error: 5 words, more than 4: cut 1 [word-count]
[2]
$ lucid check --max-words 4 --no-baseline -f json -o site/ci/b.json --exit-zero site/posts/a.md; lucid check --max-words 4 site other
other/b.md:1:1: error: 5 words, more than 4: cut 1 [word-count]
[1]
$ cd site/posts; echo Six. >> a.md; lucid check --max-words 4 a.md; lucid check --max-words 4 --slack 1 a.md
a.md:1:1: error: 6 words, more than 4: cut 2; 5 → 6 since ...
$ lucid check --max-words 4 --baseline site/ci/b.json --slack 1 site/posts/a.md; lucid check --max-words 4 --no-baseline site/posts/a.md
site/posts/a.md:1:1: error: 6 words, more than 4: cut 2 [word-count]
[1]
$ cp site/ci/b.json first; lucid check --max-words 4 -f json -o site/ci/b.json site; cmp first site/ci/b.json
lucid: site/ci/b.json: the output would replace it, and hold only what is new
$ echo New. > site/new.md; lucid check --max-words 4 site/new.md
lucid: site/ci/b.json: none of the files checked is in it, nor does git know site/new.md: nothing was compared
[2]
$ echo One. > site/posts/a.md; lucid check --max-words 4 --update-baseline site other
lucid: site/ci/b.json: 1 of 1 findings no longer occur: dropped
other/b.md:1:1: error: 5 words, more than 4: cut 1 [word-count]
[1]
$ printf 'overrides:\n  - files: new.md\n    baseline: off\n' >> site/.lucid.yaml; lucid check site/new.md; lucid check --print-config site/posts/a.md | sed -n "s|$PWD/||; s|^baseline|&|p"
baseline: 'site/ci/b.json'  # site/.lucid.yaml:1:11
$ echo 'baseline: [a, b]' > site/.lucid.yaml; lucid check site/new.md
lucid: site/.lucid.yaml:1:11: baseline must be the name of a file
[2]

==== Limits by severity may depend on the language, and on what is extended.
< base.yaml
rules: {sentence-length: {max: {warning: 3, error: 5}, share: off}}
<<
< .lucid.yaml
extends: base.yaml
overrides: [{lang: de, rules: {sentence-length: {max: {warning: 5, error: 7}}}}]
<<
< en.md
The boats rose with the tide again and the nets were full of fish.
<<
< de.md
Das alte Boot lag lange am Ufer.
<<
$ lucid check en.md de.md
en.md:1:1: error: sentence of 14 words, more than 5: split it [sentence-length]
de.md:1:1: warning: sentence of 7 words, more than 5: split it [sentence-length]
[1]

==== What --print-config writes reads back, tabs and marks of direction too.
$ printf 'terms:\n- {term: "a\\tb", use: "it'"'"'s\\u202e \\"q\\" \\\\"}\n' > .lucid.yaml; echo Two words. > a.md
$ lucid check --print-config a.md > one.yaml; grep "term:" one.yaml; lucid check -c one.yaml --print-config a.md | grep "term:" | sed "s/  #.*//"
      - {term: "a\x09b", use: "it's\u202e \"q\" \\"}  # .lucid.yaml:2:10
      - {term: "a\x09b", use: "it's\u202e \"q\" \\"}

==== A total that is no mapping is told what it may have.
< a.md
Two words.
<<
$ echo 'total: [3]' > .lucid.yaml; lucid check a.md
lucid: .lucid.yaml:1:8: total has min and max: total: {max: 90000}
[2]

==== A file is named from the directory of its configuration on, or from the root.
$ mkdir -p site/sub; echo 'One two three four five.' > site/a.md; lucid check --max-words 4 -f json --exit-zero site/a.md > site/b.json; cp site/b.json b.json; cp site/b.json site/0.json; for name in b.json ./b.json 0.json ../b.json sub/../b.json "$PWD/b.json" "$PWD/site/b.json" "$PWD/0.json" /b.json; do echo "baseline: '$name'" > site/.lucid.yaml; lucid check --max-words 4 site/a.md > said 2>&1; echo "$? $(echo $name | sed "s|$PWD|PWD|") $(head -n 1 said | sed "s|$PWD|PWD|")"; done
0 b.json 
0 ./b.json 
0 0.json 
0 ../b.json 
0 sub/../b.json 
0 PWD/b.json 
0 PWD/site/b.json 
2 PWD/0.json lucid: 0.json: No such file or directory
2 /b.json lucid: /b.json: No such file or directory
