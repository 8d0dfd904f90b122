==== The declared count is known, left out and checked.
$ lucid -q articles/tides.md
393 words  articles/tides.md
$ lucid -f json articles/tides.md | python3 -c "import json,sys; d=json.load(sys.stdin)['files'][0]['declared']; print(d['words'], d['line'], d['column'], d['digits_column'], d['form'], d['agrees'])"
393 24 1 12 Word Count N True

==== Front matter, the mark and what is after it are not words.
< a.md
---
title: One
words: 2
---
Two words.

PPPPP
Not counted at all.
<<
$ lucid -q a.md
2 words  a.md

==== Words alone, or lines, or bytes: the count's name is the option's value.
< a.md
One two three.

Word count 4
<<
< b.txt
One
<<
$ lucid --only words a.md
3 words  a.md
$ lucid --only bytes,words a.md b.txt
        3 words         29 bytes  a.md
        1 word           4 bytes  b.txt
        4 words         33 bytes  total of 2 files
$ lucid --only lines --total a.md b.txt
        4 lines  total of 2 files
$ lucid --only words -f json a.md b.txt
{"schema":"lucid.counts/1","lucid":"0.1.0","files":[
{"path":"a.md","counts":{"words":3},"declared":{"words":4,"line":3,"column":1,"digits_line":3,"digits_column":12,"where":"trailer","form":"Word count N","agrees":false},"warnings":[]},
{"path":"b.txt","counts":{"words":1},"declared":null,"warnings":[]}
],"total":{"files":2,"counts":{"words":4}}}
$ lucid --only lines -f ndjson b.txt
{"schema":"lucid.counts/1","lucid":"0.1.0","path":"b.txt","counts":{"lines":1},"warnings":[]}
$ lucid --only words,lines -f tsv a.md | tr '\t' ' '
path words lines declared_words
a.md 3 3 4
$ lucid --only words -f ndjson a.md b.txt | lucid merge -q
        4 words  total of 2 files

==== What --only takes is counts with report, rules with check.
$ lucid --only wrds
lucid: --only: unknown count 'wrds', did you mean 'words'?
Try 'lucid --help'.
[2]
$ lucid --only words,sentences
lucid: --only: unknown count 'sentences'; there are words, lines, bytes
Try 'lucid --help'.
[2]
$ lucid --only words -k 'the end'
lucid: --only and --keyword cannot be used together
Try 'lucid --help'.
[2]
$ lucid diff --only words a b
lucid: --only is for lucid report, check, show
Try 'lucid --help'.
[2]

==== JSON of counts obeys its schema.
< a.md
Café.

Word Count 1
<<
< read.py
import json, jsonschema, sys
check = jsonschema.Draft202012Validator(json.load(open(sys.argv[1]))).validate
for line in sys.stdin: check(json.loads(line))
<<
$ for o in words lines,bytes words,lines,bytes; do lucid --only $o -f json a.md | tr -d '\n'; echo; lucid --only $o -f ndjson a.md; lucid --only $o --total -f ndjson a.md; done | python3 read.py "$BUILD/schema/counts-1.schema.json"

==== A note that a sentence ends with parts a run, however words are asked for.
$ printf 'The end. [4]Next came one.\n' > a.txt; lucid -q a.txt; lucid -f tsv a.txt | cut -f 6 | tail -n 1
6 words  a.txt
6

==== A pipe is read as a file is.
$ lucid -q < articles/tides.md
393 words  (stdin)
$ cat articles/tides.md | lucid -q --stdin-filename post.md -
393 words  post.md

==== A missing file is named, the others are still reported.
$ lucid -q nofile articles/tides.md
lucid: nofile: No such file or directory
      393 words  articles/tides.md
[2]

==== An unknown option gets the nearest name.
$ lucid --formt json
lucid: unknown option '--formt', did you mean '--format'?
Try 'lucid --help'.
[2]
$ lucid -Z
lucid: unknown option '-Z'
Try 'lucid --help'.
[2]
$ lucid --words wirter x
lucid: --words: unknown value 'wirter', did you mean 'writer'?
Try 'lucid --help'.
[2]
$ lucid -f jsn x
lucid: --format: unknown format 'jsn', did you mean 'json'?
Try 'lucid --help'.
[2]
$ lucid --encoding nonsense x
lucid: --encoding: unknown encoding 'nonsense'
Try 'lucid --help'.
[2]
$ lucid --wpm 0 x
lucid: --wpm: '0' is not a number from 1 to 100000
Try 'lucid --help'.
[2]
$ lucid -o
lucid: option '-o' needs an argument
Try 'lucid --help'.
[2]

==== Control bytes of a wrong option do not reach the terminal.
$ lucid "$(printf -- '--\033[2J')"
lucid: unknown option '--\x1b[2J'
Try 'lucid --help'.
[2]

==== Nor those of a file's name.
$ lucid "$(printf 'a\033b')"
lucid: a\x1bb: No such file or directory
...
[2]

==== A directory is walked, sorted, hidden files left out.
< b.md
Two words.
<<
< a.txt
One.
<<
< .hidden.md
Not seen here.
<<
< c.bin
Nor here.
<<
$ mkdir d && mv b.md a.txt .hidden.md c.bin d
$ lucid -f ndjson d | python3 -c "import json,sys; [print(json.loads(l)['path'], json.loads(l)['counts']['words']) for l in sys.stdin]"
d/a.txt 1
d/b.md 2
$ mkdir empty; lucid empty
lucid: empty: no text files in this directory
...
[2]

==== Names come from a list.
< a.txt
One.
<<
< list
a.txt
articles/tides.md
<<
$ lucid -f ndjson --files-from list | wc -l
2
$ printf 'a.txt\0articles/tides.md\0' | lucid -f ndjson --files-from0 - | wc -l
2

==== Empty input is a report of zeros.
$ : | lucid -f json - | python3 -c "import json,sys; f=json.load(sys.stdin)['files'][0]; print(f['counts']['words'], f['readability']['flesch_reading_ease']['value'], f['consensus_grade']['median'], f['declared'])"
0 None None None
$ : | lucid -q -
0 words  (stdin)

==== A full disk and a closed output are trouble.
$ lucid articles/tides.md > /dev/full
lucid: standard output: No space left on device
[2]
$ lucid articles/tides.md >&-
lucid: standard output: Bad file descriptor
[2]
$ lucid --help > /dev/full
lucid: standard output: No space left on device
[2]

==== -o replaces a file only when all went well.
< old.json
old
<<
$ lucid -f json -o old.json articles/tides.md && python3 -c "import json; print(json.load(open('old.json'))['total']['counts']['words'])"
393
$ ls
articles
old.json
$ lucid -o no/such/place.json articles/tides.md
lucid: no/such/place.json: No such file or directory
[2]

==== The words are counted by the definition that was asked for.
< a.txt
A well-known fact — and a long & winded one: 3,000.50 at https://example.com/a-b.
<<
$ lucid -q a.txt; lucid -q --words whitespace a.txt; lucid -q --words uax29 a.txt; wc -w < a.txt
11 words  a.txt
13 words  a.txt
15 words  a.txt
13

==== The title line may be left out.
$ lucid -q --title skip articles/tides.md
386 words  articles/tides.md

==== Segments are printed one a line.
< a.txt
Dr. Smith went
home. "Why?" she asked.

It was late.
<<
$ lucid segment a.txt
Dr. Smith went home.
"Why?" she asked.
It was late.
$ lucid segment --by word --with syllables a.txt | head -n 3 | tail -n 2
Smith	1
went	1
$ lucid segment --by paragraph a.txt
Dr. Smith went home. "Why?" she asked.
It was late.
$ printf 'a b\n' | lucid segment --by uax29-word -f json
"a"
" "
"b"
"\n"
$ printf 'e\314\201x' | lucid segment --by grapheme | wc -l
2

==== A text whose first sentence has no word counts those of the second.
$ printf '! Herons wade.\n' | lucid segment --with words
!	0
Herons wade.	2
$ printf '! Herons wade.\n' | lucid -f json -k 'herons wade' | python3 -c "import json,sys; f=json.load(sys.stdin)['files'][0]; print(f['counts']['words'], f['keywords'][0]['count'])"
2 1

==== A sentence knows its place and counts.
< a.md
# Top

One two. *Three* four.
<<
$ lucid segment --by sentence --with words,syllables -f json a.md
{"text":"Top","offset":2,"bytes":3,"line":1,"column":3,"scored":false,"syllables":1,"words":1}
{"text":"One two.","offset":7,"bytes":8,"line":3,"column":1,"scored":true,"syllables":2,"words":2}
{"text":"Three four.","offset":17,"bytes":12,"line":3,"column":11,"scored":true,"syllables":2,"words":2}

==== A command's name is the command, ./name is a file.
< explain
Five words are in here.
<<
$ lucid -q ./explain
5 words  ./explain
$ lucid explain nonsense
lucid: nonsense: no such metric or rule; see lucid list
[2]
$ lucid explain smgo
lucid: smgo: no such metric or rule, did you mean 'smog'?
[2]

==== A metric is explained with formula and source.
$ lucid explain coleman_liau
coleman_liau: Coleman-Liau index

  formula   5.88 * AWL - 29.6 * sentences / words - 15.8
  source    Coleman and Liau 1975, Journal of Applied Psychology 60(2), p. 284
...

==== Every word of the page is explained, however it is written, with only the terms that a formula uses.
$ for w in grade ease consensus MTLD words sentences paragraphs Flesch-Kincaid 'Gunning Fog' SMOG ARI Coleman-Liau LIX Dale-Chall 'Lucid ease' 'Reading ease' 'Grade level' Scores unsure interval 'Too long' Hardest Difficult 'Rare words' Polysyllables 'Looked for' Keywords Counts declared minutes aloud 'by white space' 'by UAX #29' hard; do lucid explain "$w" > out || echo "$w"; done
$ lucid explain Flesch-Kincaid | head -n 1; lucid explain rare words | head -n 1; lucid explain words
flesch_kincaid_grade: Flesch-Kincaid grade
rare words: words that stories for children have less than once in some 250,000 words
words: words, as a writer counts them
$ lucid explain rix | grep -c -e ASL -e PER100; lucid explain smog flesch_kincaid_grade | grep -e ' ASL ' -e ASW -e AWL
0
  formula   0.39 * ASL + 11.8 * ASW - 15.59
  ASL       words per sentence
  ASW       syllables per word
$ lucid explain consensu
lucid: consensu: no such metric or rule, did you mean 'consensus'?
[2]

==== On a terminal lists and explanations are wrapped to its width.
$ COLUMNS=54 script -qec "lucid list rules --color never" /dev/null | tr -d '\r' | sed -n '3,4p'
hard-sentence      off     no sentence of running
                           prose has a grade above max
$ COLUMNS=40 script -qec "lucid list rules --color never" /dev/null | tr -d '\r' | sed -n '1,3p'
declared-count     error
    the word count declared in the text
    is right
$ COLUMNS=40 script -qec "lucid explain smog" /dev/null | tr -d '\r' | sed -n '3,5p' | tr '\033' E
E[2m  formula   E[0m3.1291 + 1.0430 * sqrt(30 *
            polysyllables / sentences)
E[2m  source    E[0mMcLaughlin 1969, Journal of

==== What takes longer than a second shows how far it is, on a terminal, and leaves nothing behind.
$ mkfifo f; (echo The cat sat.; sleep 1.4; echo It slept.) > f & script -qec "lucid -f ndjson -o out f" /dev/null | tr '\r\033' 'RE'; echo; wait
RE[K0 MB   0.0 MB/sRE[K
$ (echo The cat sat.; sleep 1.4; echo It slept.) > f & script -qec "lucid -f ndjson -o out articles/tides.md f" /dev/null | tr '\r\033' 'RE'; echo; wait
RE[K1 of 2 files   0.0 MB/s   1 s leftRE[K
$ (echo The cat sat.; sleep 1.4; echo It slept.; sleep 5) > f & script -qec "timeout -s INT 2 lucid -f ndjson -o out f" /dev/null | tr '\r\033' 'RE'; echo; kill $!
RE[K0 MB   0.0 MB/sRE[K
$ (echo The cat sat.; sleep 1.4; echo It slept.) > f & script -qec "lucid -q f | cat" /dev/null | tr '\r\033' 'RE'; wait
5 words  fR
$ (echo The cat sat.; sleep 1.4; echo It slept.) > f & lucid -q f 2>&1; wait
5 words  f

==== There is a list of everything there is to choose.
$ lucid list
metrics
formats
languages
encodings
rules
$ lucid list formats | grep -E '^(json|text|markdown) '
json       write  ...
markdown   write  ...
text       write  ...
markdown   read  ...
text       read  ...
$ lucid list metrics | wc -l | python3 -c "print(int(input()) >= 80)"
True

==== Numbers and results are the same in every locale.
$ for l in C C.UTF-8 de_DE.UTF-8 tr_TR.UTF-8; do LC_ALL=$l lucid -f json articles/tides.md | cksum; done | sort -u | wc -l
1

==== The seed of the hash never shows.
$ for i in 1 2 3 4 5 6; do lucid -f json articles/tides.md | cksum; done | sort -u | wc -l
1

==== A phrase that was asked for is reported even when it is absent.
$ lucid -f json -k "high tides" -k "harbour" -k "Spring-Tide" articles/tides.md | python3 -c "import json,sys; [print(k['term'], k['count'], k['asked']) for k in json.load(sys.stdin)['files'][0]['keywords'][:3]]"
high tides 1 True
harbour 0 True
Spring-Tide 1 True

==== Bytes that are no text are counted, never fatal.
$ printf 'Caf\351 noir. A na\357ve idea.' | lucid -f json | python3 -c "import json,sys; f=json.load(sys.stdin)['files'][0]; print(f['encoding'], f['counts']['words'], f['counts']['bad_bytes'], f['warnings'][0]['message'])"
windows-1252 5 0 ...
$ printf 'Caf\303\251 noir\303\251 et th\303\251. Bad \377 byte.' | lucid -f json | python3 -c "import json,sys; f=json.load(sys.stdin)['files'][0]; print(f['encoding'], f['counts']['bad_bytes'])"
UTF-8 1

==== Broken front matter is warned of and left out, the text is reported.
< a.md
---
title: "no end
other: x
---
Three words here.
<<
$ lucid -q a.md
3 words  a.md
$ lucid -f json a.md | python3 -c "import json,sys; w=json.load(sys.stdin)['files'][0]['warnings'][0]; print(w['line'], w['message'])"
4 front matter: ...

==== Help and version go to standard output.
$ lucid --version
lucid 0.1.0
$ lucid --help | head -n 1
usage: lucid [report] [options] [file…]

==== The first heading is the title where nothing else says it.
< a.md
# The Heading

One two.
<<
$ lucid -f json a.md | python3 -c "import json,sys; print(json.load(sys.stdin)['files'][0]['title'])"
The Heading

==== Words after the end mark are told of.
< a.md
One two.

PPPPP

later
<<
$ lucid -f json a.md | python3 -c "import json,sys; f=json.load(sys.stdin)['files'][0]; print(f['counts']['words'], f['warnings'][0]['message'])"
2 1 word after the end mark not counted

==== An apostrophe in a Hebrew word is inside the word to UAX #29 too.
$ printf "א'ב ג\n" | lucid -q --words uax29
2 words  (stdin)

==== A word that is counted in parts is said to be.
$ head -c 2500000 /dev/zero | tr '\0' a > a.txt; lucid -f ndjson --only words a.txt | grep -o '"words":.*'
"words":3},"declared":null,"warnings":[{"line":1,"column":1,"message":"a word of more than 512 KiB is counted in parts"},{"line":1,"column":1048577,"message":"a word of more than 512 KiB is counted in parts"}]}
$ for i in 1 2 3; do head -c 600000 /dev/zero | tr '\0' a; printf ' '; done > b.txt; lucid -f ndjson --only words b.txt | grep -o '"words":.*'
"words":3},"declared":null,"warnings":[]}

==== Outputs that show no warnings say it on standard error.
$ head -c 1500000 /dev/zero | tr '\0' a > a.txt; for o in -q '--only words' '--total -q' '-f tsv --only words'; do lucid $o a.txt > out; done; lucid check a.txt; lucid -f ndjson --only words a.txt > out; head -c 500000 a.txt | lucid -q > out
lucid: a.txt:1:1: a word of more than 512 KiB is counted in parts
lucid: a.txt:1:1: a word of more than 512 KiB is counted in parts
lucid: a.txt:1:1: a word of more than 512 KiB is counted in parts
lucid: a.txt:1:1: a word of more than 512 KiB is counted in parts
lucid: a.txt:1:1: a word of more than 512 KiB is counted in parts

==== A directory that cannot be listed to its end is named, and what was found is read.
$ mkdir d; for i in $(seq 1500); do echo 'One two.' > d/a-file-with-a-name-so-long-$i.md; done; strace -f -o /dev/null -e inject=getdents64:error=EIO:when=2 lucid --total -q d > said 2>&1; echo $?; head -n 1 said; grep -c 'total of' said
2
lucid: d: Input/output error
1

==== What cannot be told of a file or a directory is said: it may be a text, or say which are.
$ mkdir d; echo "One two." > a.md; ln -s ../a.md d; echo "Three four." > d/b.md; strace -o /dev/null -P d/a.md -e inject=newfstatat:error=EIO:when=2 lucid -q d 2>&1 | grep -v "^strace: "
lucid: d/a.md: Input/output error
2 words  d/b.md
$ touch d/.gitignore; strace -o /dev/null -P "$PWD/d/.gitignore" -e inject=newfstatat:error=EIO lucid -q d
lucid: d/.gitignore: Input/output error
        2 words  d/a.md
        2 words  d/b.md
        4 words  total of 2 files
[2]
$ strace -o /dev/null -P "$PWD/d/.git" -e inject=newfstatat:error=ENOMEM lucid check --no-ignore d
lucid: d/a.md: d/.git: Cannot allocate memory
lucid: d/b.md: d/.git: Cannot allocate memory
[2]
$ rm -r d
