==== Help on a command has the options that it takes, and no others.
$ for c in report check diff segment show merge list explain help init completions watch lsp mcp; do lucid $c --help | grep -q "^usage: lucid $c " || echo no $c; done
$ lucid check --help | grep -c -e --max-words -e --fix; lucid segment --help | grep -c -e --max-words -e --fix; lucid list --help | grep -c -e --lang -e '--format'; lucid merge --help | grep -c -e --last
2
0
0
1
$ for c in report check diff segment show merge list explain help init completions watch lsp mcp; do lucid $c --help | sed -n 's/^ *\(-., \)\{0,1\}\(--[a-z0-9-]*\)[ =\[].*/\2/p' | while read -r o; do lucid $c $o=x nofile 2>&1 < /dev/null | grep -e '^lucid: --.* is for lucid [a-z, ]*$' -e 'unknown option' || true; done; done
$ lucid help check | cmp - - && lucid help check > a; lucid check --help | cmp - a; lucid help > b; lucid --help | cmp - b; lucid --help --lang
usage: lucid [report] [options] [file…]
...
$ for c in report check diff segment show merge list explain help init completions watch lsp mcp; do lucid $c --help; done | LC_ALL=C.UTF-8 awk 'length > 80'

==== Help on a format, a metric, a rule, and the columns of tables.
$ lucid help ndjson docx | head -n 3
ndjson: one JSON object per line, one for each file

  written by   check, diff, merge, report, segment with -f ndjson
$ lucid help markdown | grep -c -e 'written by' -e 'read from'; lucid help smog word-count | grep -E '^(smog|word-count): ' | wc -l
2
2
$ lucid help columns | sed -n '1,5p'; lucid help columns | sed -n 's/^  \([a-z_0-9]*\) .*/\1/p' | sort -u | paste -s -d , > all; lucid -f csv --columns $(cat all) articles/tides.md | wc -l
The columns of csv and markdown, of which --columns chooses others:

  path                         File
  words                        Words
  sentences                    Sentences
2
$ lucid help jsno; lucid help chek; lucid help wordcount; lucid help xyzzy
lucid: jsno: no such topic, did you mean 'json'?
lucid: chek: no such topic, did you mean 'check'?
lucid: wordcount: no such metric or rule, did you mean 'word-count'?
lucid: xyzzy: ...
[2]

==== A mistyped command gets the nearest name; a file of that name is a file.
$ lucid chekc articles; lucid hlep; lucid reprot articles/tides.md
lucid: 'chekc' is no command and no file, did you mean 'lucid check'?
Try 'lucid --help'.
lucid: 'hlep' is no command and no file, did you mean 'lucid help'?
Try 'lucid --help'.
lucid: 'reprot' is no command and no file, did you mean 'lucid report'?
Try 'lucid --help'.
[2]
$ echo 'Two words.' > chekc; lucid -q chekc; lucid -q nothing; lucid -q chekc.md; lucid report hlep
2 words  chekc
lucid: nothing: No such file or directory
lucid: chekc.md: No such file or directory
lucid: hlep: No such file or directory
[2]

==== An option that is the name of a format is understood, and never taken for another.
$ for o in --json --csv --tsv --markdown --md --yaml --jsonl --html --docx --json=a --txt; do lucid $o a.md 2>&1 | head -n 1; done
lucid: unknown option '--json', did you mean '-f json'?
lucid: unknown option '--csv', did you mean '-f csv'?
lucid: unknown option '--tsv', did you mean '-f tsv'?
lucid: unknown option '--markdown', did you mean '-f markdown'?
lucid: unknown option '--md', did you mean '-f markdown'?
lucid: unknown option '--yaml', did you mean '-f json'?
lucid: unknown option '--jsonl', did you mean '-f ndjson'?
lucid: unknown option '--html', did you mean ...
lucid: unknown option '--docx', did you mean '--from docx'?
lucid: unknown option '--json', did you mean '-f json'?
lucid: unknown option '--txt', did you mean '-f text'?
$ lucid --sarif a.md; lucid diff --csv a b; lucid check --json; lucid -f yml a.md; lucid -f jsonl a.md
lucid: unknown option '--sarif', did you mean 'lucid check -f sarif'?
Try 'lucid --help'.
lucid: unknown option '--csv', did you mean 'lucid report -f csv'?
Try 'lucid --help'.
lucid: unknown option '--json', did you mean '-f json'?
Try 'lucid --help'.
lucid: --format: unknown format 'yml', did you mean 'json'?
Try 'lucid --help'.
lucid: --format: unknown format 'jsonl', did you mean 'ndjson'?
Try 'lucid --help'.
[2]
$ printf '{"b":"One two."}\n' > a.jsonl; lucid -q --jsonl-in b a.jsonl; lucid -q --jsonl-i=b a.jsonl
        2 words  a.jsonl:1
        2 words  a.jsonl:1

==== The schemas are in the program.
$ for s in report check counts diff config; do lucid --print-schema $s | cmp - $BUILD/schema/$s-1.schema.json; lucid --print-schema=$s | cmp - $BUILD/schema/$s-1.schema.json; done; lucid --print-schema | cmp - $BUILD/schema/report-1.schema.json; lucid check --print-schema | cmp - $BUILD/schema/check-1.schema.json
$ lucid --print-schema chek; lucid --print-schema=xyz
lucid: --print-schema: no schema 'chek', did you mean 'check'?
Try 'lucid --help'.
lucid: --print-schema: no schema 'xyz'; there are check, config, counts, diff, report
Try 'lucid --help'.
[2]

==== init writes limits that today's texts keep, and that fail what gets worse.
< posts.md
The sea is calm. The moon is up, and we sit and wait for the tide to turn at last.

Word Count 99
<<
$ cp articles/tides.md .; lucid init tides.md posts.md; lucid check tides.md posts.md; sed -n '/^rules/,$p' .lucid.yaml
wrote .lucid.yaml: limits that 2 texts keep; now run lucid check
posts.md:3:12: warning: declares 99 words, has 20 [declared-count]
rules:
  # 1 declares another count of words than there is: lucid check --fix puts the
  # right one there; then take out the next line, and a wrong one is an error.
  declared-count: warning

  # 393 words in the longest text: tides.md
  word-count: {max: 400, severity: error}

  # 6.4 is the highest grade: tides.md
  readability: {grade: {max: 6.5}, severity: error}

  # 38 words in the longest sentence: tides.md
  sentence-length: {max: 40, severity: error}

  # 86 words in the longest paragraph: tides.md
  paragraph-length: {max: 90, severity: error}

  # Others that are often wanted:
  # repeated-word: warning
  # title-length: {max: 60}
  # passive-share: {max: 10}

# terms:
#   - {term: utilise, use: use}

# ignore: [README.md, drafts/]
$ sed 's/^# \(terms\|  -\|ignore\)/\1/; s/^  # \(repeated\|title\|passive\)/  \1/' .lucid.yaml > all.yaml; lucid check -c all.yaml tides.md; for i in $(seq 50); do echo 'Again.'; done >> posts.md; yes 'It is.' | head -n 200 | cat - tides.md > more.md; lucid check more.md | cut -d : -f 1,4,5
more.md: error: 816 words, more than 400
more.md: warning: declares 393 words, has 816 [declared-count]
$ cp .lucid.yaml before; lucid init; lucid init -o .lucid.yaml; cmp .lucid.yaml before; rm .lucid.yaml; mkdir empty; lucid init empty; lucid init nofile tides.md; lucid init -o other.yaml tides.md; head -n 1 other.yaml
lucid: .lucid.yaml: it is there already, and is left as it is
lucid: .lucid.yaml: it is there already, and is left as it is
lucid: empty: no text files in this directory
lucid: nofile: No such file or directory
wrote .lucid.yaml: limits that 1 text keeps; now run lucid check
# Limits for lucid check, which the 1 text of today keeps: lower them as the
$ lucid init -o other.yaml posts.md; head -n 1 other.yaml
lucid: other.yaml: it is there already, and is left as it is
# Limits for lucid check, which the 1 text of today keeps: lower them as the
$ lucid init -o - tides.md | cmp - other.yaml; ls -A | grep -c '[.]lucid[.]yaml'
1

==== init says how most texts count, when that is not lucid's way.
< a.md
# The harbour wall

It was built of stone. The stone came by sea.

(10 words)
<<
< b.md
---
title: Ropes and knots
---
Ropes and knots
are what a sailor learns first, and forgets last.

Word Count 9
<<
< c.md
# Nets

Nobody mends them now.

Word Count 4
<<
< d.md
# Gulls

They steal bread.

Word Count 4
<<
< e.md
The wall — what is left of it — stands.

Word Count: 10
<<
$ lucid init a.md b.md c.md d.md > /dev/null; sed -n '5,/^rules/p' .lucid.yaml; lucid check a.md b.md c.md d.md
# Declared counts: 3 of 4 are right without the title line, 1 as lucid counts.
title: skip

rules:
d.md:5:12: warning: declares 4 words, has 3 [declared-count]
$ rm .lucid.yaml; lucid check b.md; cp d.md f.md; cp d.md g.md; sed 's/10/8/' e.md > h.md; lucid init c.md d.md h.md > /dev/null; sed -n 5,6p .lucid.yaml; rm .lucid.yaml; cp c.md i.md; lucid init c.md d.md f.md i.md e.md > /dev/null; sed -n 5,6p .lucid.yaml
b.md:7:12: error: declares 9 words, has 12; 9 without the title [declared-count]
rules:
  # 1 declares another count of words than there is: lucid check --fix puts the
rules:
  # 3 declare another count of words than there is: lucid check --fix puts the
$ rm .lucid.yaml; cp a.md j.md; cp e.md k.md; lucid init a.md c.md i.md j.md d.md f.md g.md e.md h.md k.md > /dev/null; sed -n '5,/^rules/p' .lucid.yaml; rm .lucid.yaml; lucid init e.md > /dev/null; sed -n '5,6p' .lucid.yaml; lucid check e.md
# Declared counts: 5 of 10 are right without the title line, 4 as lucid counts.
# To count that way:
# title: skip

rules:
# Declared counts: 1 of 1 are right by white space, as wc -w counts, 0 as lucid counts.
words: whitespace

==== Completions are for three shells, and complete values that are accepted.
$ for s in bash zsh fish; do lucid completions $s | head -n 2 | grep -c 'lucid'; done; lucid completions; lucid completions tcsh
2
2
2
lucid: completions: name a shell: bash, zsh or fish
lucid: completions: name a shell: bash, zsh or fish
[2]
$ echo 'Two words.' > a.txt; lucid completions bash | sed -n '/^    report)/,/esac/p' | sed -n "s/^ *\(-.|\)\{0,1\}\(--[a-z-]*\)) _lucid_values '\(,\{0,1\}\)' '\(.*\)'; return ;;/\2 \4/p" | while read -r o values; do for v in $values; do case $o in --from | --print-schema) continue ;; --columns) f=csv ;; *) f=text ;; esac; lucid -f $f $o $v a.txt 2>&1 | grep -q 'unknown\|no such' && echo "$o $v"; done; done

==== Of two options that are as near, the one that begins like it was meant.
$ lucid --wrod a.md
lucid: unknown option '--wrod', did you mean '--words'?
Try 'lucid --help'.
[2]
