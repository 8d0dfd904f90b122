==== CSV has few columns, a header in words, two decimals, and nothing where nothing is known.
< b.txt
x
<<
$ lucid -f csv articles/tides.md b.txt | tr -d '\r'
File,Words,Sentences,Grade,Ease,Reading minutes,Declared
articles/tides.md,393,23,6.45,80.10,1.65,393
b.txt,1,1,,,0.00,
$ lucid -f csv b.txt | python3 -c "import sys; print(repr(sys.stdin.buffer.read()))"
b'File,Words,Sentences,Grade,Ease,Reading minutes,Declared\r\nb.txt,1,1,,,0.00,\r\n'
$ lucid -f csv --columns words,path,smog,title,mtld,language articles/tides.md | tr -d '\r'
Words,File,SMOG grade,Title,Mtld,Language
393,articles/tides.md,7.85,Why the Tide Is Late Every Day,54.80,en
$ lucid -f csv --precision 0 --columns grade,reading_minutes articles/tides.md | tail -n 1 | tr -d '\r'
6,2
$ lucid -f csv --total articles/tides.md b.txt | tail -n 1 | cut -d , -f 1-3
,394,24

==== Every name comes back out of CSV, and none is a formula to a spreadsheet.
< read.py
import csv, os, sys
rows = list(csv.reader(open(sys.argv[1], newline='', encoding='utf-8')))
print(len(rows), {len(r) for r in rows}, sorted(r[0] for r in rows[1:]))
print(all(os.path.exists(r[0]) for r in rows[1:]))
<<
$ mkdir d; cd d; for n in 'a,b' 'c"d' ' e ' '=1+1' '+f' '-g' '@h' 'i;j' "k'l" '＝m' 'é'; do echo 'One two.' > ./"$n.md"; done; lucid -f csv -- *.md > ../t.csv; python3 ../read.py ../t.csv
12 {7} [' e .md', './+f.md', './-g.md', './=1+1.md', './@h.md', './＝m.md', 'a,b.md', 'c"d.md', 'i;j.md', "k'l.md", 'é.md']
True
$ printf -- '---\ntitle: "=HYPERLINK(A1)"\n---\nOne two.\n' > x.md; lucid -f csv --columns title x.md | tail -n 1 | tr -d '\r'
'=HYPERLINK(A1)
$ n="$(printf 'y\nz\033.md')"; echo 'One.' > "$n"; lucid -f csv --columns path,words "$n" | wc -l; lucid -f csv --columns path "$n" | tail -n 1 | tr -d '\r'
2
y\x0az\x1b.md

==== Readers of CSV that have nothing to do with each other find every row.
$ mkdir d; for i in $(seq 40); do echo "One two, \"three\"." > "d/a, \"$i\".md"; done; lucid -f csv d > t.csv; python3 -c "import csv; r = list(csv.reader(open('t.csv', encoding='utf-8', newline=''))); print(len(r), {len(x) for x in r}, r[1][0], r[1][1])"
41 {7} d/a, "1".md 3
$ sqlite3 :memory: '.import --csv t.csv t' 'SELECT count(*), sum("Words"), max("File"), sum("Declared" = "") FROM t'
40|120|d/a, "9".md|40

==== TSV keeps its columns and digits unless it is asked otherwise.
< a.md
One two three. Four five.
<<
$ lucid -f tsv a.md | head -n 1 | tr '\t' '\n' | wc -l | python3 -c "print(int(input()) > 100)"; lucid -f tsv --columns path,words,reading_minutes a.md; lucid -f tsv --columns words,reading_minutes --precision 1 a.md
True
path	words	reading_minutes
a.md	5	0.0210084033613445 ...
words	reading_minutes
5	0.0
$ lucid -f tsv --columns nothing a.md
lucid: --columns: unknown column 'nothing'; see lucid help columns
Try 'lucid --help'.
[2]
$ lucid -f csv --columns wrods,path a.md
lucid: --columns: unknown column 'wrods', did you mean 'words'?
Try 'lucid --help'.
[2]
$ lucid -f csv --columns a.md; lucid -f csv --only words --columns words a.md; lucid -f json --columns words a.md; lucid check -f csv --columns words a.md; lucid -f json --precision 2 a.md
lucid: --columns: unknown column 'a.md'; see lucid help columns
Try 'lucid --help'.
lucid: --only and --columns cannot be used together
Try 'lucid --help'.
lucid: --columns is for -f text, csv, tsv and markdown
Try 'lucid --help'.
lucid: --columns of a table are for lucid report
Try 'lucid --help'.
lucid: --precision is for -f csv, tsv and markdown
Try 'lucid --help'.
[2]
$ for p in -1 16 x ''; do lucid -f csv --precision "$p" a.md; done 2>&1 | grep precision; lucid -f csv --only words a.md | tr -d '\r'
lucid: --precision: '-1' is not a number from 0 to 15
lucid: --precision: '16' is not a number from 0 to 15
lucid: --precision: 'x' is not a number from 0 to 15
lucid: --precision: '' is not a number from 0 to 15
File,Words,Declared words
a.md,5,

==== Findings are a table too.
< a.md
The mill, the the mill.

Word Count 9
<<
$ lucid check -f csv --rule repeated-word=warning a.md | tr -d '\r'
File,Line,Column,Severity,Rule,Value,Limit,Message,Text
a.md,1,11,warning,repeated-word,2,1,"'the' stands 2 times in a row, more than 1: drop one",the the
a.md,3,12,error,declared-count,9,5,"declares 9 words, has 5",Word Count N
$ lucid check -f markdown --rule repeated-word=warning a.md nofile 2> /dev/null; echo $?; lucid check -f markdown --no-config --rule declared-count=off a.md
1 error, 1 warning in 1 file.

| Severity | File | Line | Message | Rule |
| :--- | :--- | ---: | :--- | :--- |
| error | `a.md` | 3 | declares 9 words, has 5 | declared-count |
| warning | `a.md` | 1 | 'the' stands 2 times in a row, more than 1: drop one | repeated-word |

- `nofile`: No such file or directory
2
Nothing found in 1 file.

==== Markdown puts the hardest first, and no name is markup.
< terms.yaml
terms:
  - {term: "@team", use: "@all|*you*", severity: error}
<<
$ echo 'Notwithstanding considerable administrative difficulties, international organisations deliberate interminably concerning multilateral responsibilities.' > 'hard|`x`.md'; echo 'One two. Three four.' > @easy.md; printf 'x' > 'z\|.txt'; lucid -f markdown *.md 'z\|.txt' nofile 2> /dev/null
| File | Words | Sentences | Grade | Ease | Reading minutes | Declared |
| :--- | ---: | ---: | ---: | ---: | ---: | ---: |
| ``hard\|`x`.md`` | 11 | 1 | 40.8 ...
| `@easy.md` | 4 | 2 | ...
| `z\\x7c.txt` | 1 | 1 | ...
| **3 files** | 16 | 4 | ...

- `nofile`: No such file or directory
[2]
$ echo 'Ask @team, @team|it.' > t.md; lucid check -f markdown --config terms.yaml t.md | sed -n '/^| error/p'
| error | `t.md` | 1 | '@<!-- -->team' is a term to avoid: use '@<!-- -->all\|\*you\*' | terms |
| error | `t.md` | 1 | '@<!-- -->team' is a term to avoid: use '@<!-- -->all\|\*you\*' | terms |
$ lucid check -f markdown --config terms.yaml t.md | grep -c '@<!-- -->team'
2

==== Markdown shows old and new values, what got harder first, and counts what is the same.
$ git init -q; git config user.name a; git config user.email a@b; for i in a b c; do echo 'The sea is calm. The moon is up. We sit and wait.' > $i.md; done; git add -A; git commit -qm one; echo 'Notwithstanding considerable administrative difficulties, organisations deliberate.' >> a.md; echo 'We go.' >> b.md; echo 'One two three.' > new.md; lucid -f markdown --against HEAD --columns path,words,sentences *.md
| File | Words | Sentences |
| :--- | ---: | ---: |
| `a.md` | 12 → 18 | 3 → 4 |
| `b.md` | 12 → 14 | 3 → 4 |
| `new.md` (new) | 3 | 1 |
| **4 files** | 36 → 47 | 9 → 12 |

1 file is as it was.
$ lucid --against HEAD a.md; lucid -f markdown --against nothing a.md 2>&1 | grep -v '^|'
lucid: --against is for lucid check and diff, and for -f markdown
Try 'lucid --help'.
lucid: --against nothing: unknown revision in this repository

- `--against nothing`: unknown revision in this repository

==== A table is sorted, and its worst are shown.
< a.md
Six words are in this one.
<<
< b.md
The administrative responsibilities notwithstanding.
<<
< c.md
We go. We see. We sit.
<<
$ n() { sed -n 's/.* \([a-c]\.md\)$/\1/p' | tr '\n' ' '; echo; }; lucid *.md | n; lucid --sort words *.md | n; lucid --sort words --reverse *.md | n; lucid --sort ease *.md | n; lucid --reverse *.md | n; lucid --worst 1 *.md | n; lucid --worst 2 --sort path *.md | grep -A 1 b.md | sed 's/.*  //'
a.md b.md c.md 
a.md c.md b.md 
b.md a.md c.md 
b.md a.md c.md 
c.md b.md a.md 
b.md 
b.md
and 1 more
$ for f in csv tsv; do lucid -f $f --columns path --sort words --worst 2 *.md; done | tr -d '\r'
File
a.md
c.md
path
a.md
c.md
$ lucid --sort longest *.md; lucid --worst 0 *.md; lucid -f ndjson --sort words *.md
lucid: --sort: unknown value 'longest'; there are words, grade, ease, path
Try 'lucid --help'.
lucid: --worst: '0' is not a number from 1 to 1000000000
Try 'lucid --help'.
lucid: --sort, --reverse and --worst are for -f text, csv, tsv, markdown and html
Try 'lucid --help'.
[2]

==== Of many files the worst are those of all.
$ mkdir d; for i in $(seq 900); do yes w | head -n $((i * 7919 % 997 + 1)) | tr '\n' ' ' > d/$i.txt; done; lucid -f tsv --columns words,path d | tail -n +2 | sort -rn | head -n 3 > all; lucid -f tsv --columns words,path --sort words --worst 3 d | tail -n +2 | cmp - all

==== Names fit the screen: what all have in common stands above, the middle is left out, marks are explained.
$ mkdir -p posts/2026; cp articles/tides.md posts/2026/a-name-that-is-much-longer-than-the-screen-is-wide.md; echo x > posts/2026/b.md; printf 'One.\n\nWord Count 3\n' > posts/2026/雨の日の散歩についての長い名前の記事.md; COLUMNS=60 lucid posts
    words   sentences  minutes    ease  grade  file in p…26/
      393 ✓        23      1.7    80.1    6.4  a-na…-wide.md
        1           1      0.0       -      -  b.md
        1 ✗         1      0.0  ~121.2  ~-0.5  雨の…記事.md

posts/2026/雨の日の散歩についての長い名前の記事.md:3:12: declares 3 words, has 1

- no value: too short, or no formula fits
~ unsure: a short text   ✓ as many words as declared
✗ not as many

      395          25      1.7    80.9    6.2  total of 3 files
$ COLUMNS= lucid posts | head -n 2
    words   sentences  minutes    ease  grade  file
      393 ✓        23      1.7    80.1    6.4  posts/2026/a-name-that-is-much-longer-than-the-screen-is-wide.md
$ COLUMNS=80 lucid posts | sed -n 1,2p
    words   sentences  minutes    ease  grade          file in posts/2026/
      393 ✓        23      1.7    80.1    6.4  ██░░░░  a-name-t…creen-is-wide.md

==== Rows of CSV are texts: quoted line ends, BOM, CR LF, semicolons; a bad row is named.
$ printf '\357\273\277id,body,"n,o"\r\nx1,"One ""two"" three.\r\n\r\nFour, five.",1\r\n,Six,2\r\n\r\nx3,short\r\nx4,"a"b,3\r\nx5,Seven eight,4' > p.csv; lucid --csv-in body -f tsv --columns path,words,paragraphs p.csv; lucid --csv-in body --id id -q p.csv 2> /dev/null
lucid: p.csv:5: it has 2 cells, the header 3
lucid: p.csv:6: a quotation mark is not closed, or not at the end of its cell
path	words	paragraphs
p.csv:2	5	2
p.csv:3	1	0
p.csv:7	2	0
        5 words  x1
        1 word   p.csv:3
        2 words  x5
        8 words  total of 3 files
[2]
$ printf 'id;body\n1;"a;b c"\n2;d, e\n' > s.csv; printf 'body\rone two\rthree' > cr.csv; printf 'id\tbody\n1\tone two\n' > t.tsv; lucid -q --csv-in body s.csv cr.csv t.tsv
        2 words  s.csv:2
        2 words  s.csv:3
        2 words  cr.csv:2
        1 word   cr.csv:3
        2 words  t.tsv:2
        9 words  total of 5 files
$ printf 'a,body\n1,"never closed\n2,x\n' > u.csv; lucid --csv-in body -q u.csv; lucid --csv-in text -q s.csv; lucid --csv-in body --id nr -q s.csv; lucid --csv-in body /dev/null; lucid --csv-in body nofile; lucid --csv-in body articles
lucid: u.csv:2: a quotation mark is not closed, or not at the end of its cell
lucid: s.csv: no column 'text'; there are id, body
lucid: s.csv: no column 'nr'; there are id, body
lucid: /dev/null: it is empty: it has no header
lucid: nofile: No such file or directory
lucid: articles: is a directory: name its files of rows
[2]

==== Lines of JSON are texts; what is no text is named.
$ printf '{"id":7,"body":"Hello \\u00e9t\\u00e9.\\nNew \\ud83d\\ude00 line."}\r\n\r\n{"body":null}\n[1]\n{"id":"x","text":{"body":"no"},"body":"one"}\nbroken\n{"body":"a\\u0000b c"}' > p.jsonl; lucid --jsonl-in body -f tsv --columns path,words,lines p.jsonl; lucid --jsonl-in body --id id -q < p.jsonl 2> /dev/null
lucid: p.jsonl:3: its field 'body' is not a string
lucid: p.jsonl:4: it is not an object of JSON
lucid: p.jsonl:6: it is not an object of JSON
path	words	lines
p.jsonl:1	4	2
p.jsonl:5	1	1
p.jsonl:7	2	1
        4 words  7
        1 word   x
        2 words  (stdin):7
        7 words  total of 3 files
[2]
$ lucid --jsonl-in body -f json p.jsonl 2> /dev/null | python3 -c "import json,sys; d=json.load(sys.stdin); print([f['path'] for f in d['files']], d['total']['files'])"; lucid --jsonl-in nothing -q p.jsonl 2>&1 | head -n 1
['p.jsonl:1', 'p.jsonl:5', 'p.jsonl:7'] 3
lucid: p.jsonl:1: it has no field 'nothing'

==== A row is the text that a file would be, and is checked like one, by what holds for its file.
< .lucid.yaml
rules:
  word-count: {max: 3}
overrides:
  - files: ["*.csv"]
    rules: {word-count: {max: 5}}
<<
$ python3 -c "import csv,json; t=open('articles/tides.md').read(); csv.writer(open('t.csv','w')).writerows([['id','b'],['a.md',t],['b.md','x'],['c.md',t]]); open('t.jsonl','w').write(json.dumps({'b':t}))"; lucid -f tsv --no-config articles/tides.md | cut -f 6-30 | tail -n 1 > file; lucid -f tsv --no-config --csv-in b --id id t.csv | sed -n 2p | cut -f 6-30 | cmp - file; lucid -f tsv --no-config --from markdown --jsonl-in b t.jsonl | sed -n 2p | cut -f 6-30 | cmp - file
$ printf 'id,b\n1,One two three four.\n2,"One two three four.\n\n---\n\nFive six.\n\nWord Count 9\n"\n' > p.csv; lucid check --csv-in b p.csv; lucid check --csv-in b --id id -f tsv --only word-count p.csv | cut -f 1-9
p.csv:3:1:1: error: 6 words, more than 5: cut 1 [word-count]
p.csv:3:7:12: error: declares 9 words, has 6; 9 with the line that declares [declared-count]
path	line	column	end_line	end_column	severity	rule	value	limit
2					error	word-count	6	5
$ printf 'id,b\n1,One\n2\n' > q.csv; lucid check --verbose --csv-in b q.csv 2>&1 | tail -n 1
nothing found in 2 files; 1 not checked
$ lucid check --csv-in b --fix p.csv; lucid check --csv-in b --against HEAD p.csv; lucid --csv-in b --jsonl-in b p.csv; lucid --id b p.csv; lucid -f ndjson --csv-in b --resume x p.csv; lucid diff --csv-in b p.csv p.csv
lucid: rows of a file are not repaired: use --fix and --declare without --jsonl-in and --csv-in
Try 'lucid --help'.
lucid: rows of a file are not compared: use --staged, --against and --baseline without --jsonl-in and --csv-in
Try 'lucid --help'.
lucid: --jsonl-in and --csv-in cannot be used together
Try 'lucid --help'.
lucid: --id is for --jsonl-in and --csv-in
Try 'lucid --help'.
lucid: --resume goes by files: use it without --jsonl-in and --csv-in
Try 'lucid --help'.
lucid: --csv-in is for lucid report, check
Try 'lucid --help'.
[2]

==== Many rows and long ones take no more memory than the longest, and all are read.
< make.py
with open('big.csv', 'w') as w:
    w.write('b\n')
    for i in range(20000):
        w.write('"One, two\n%s"\r\n' % ('three' * (i % 7)))
open('long.csv', 'w').write('b\nfirst one\n"' + 'x\n' * (33 << 20) + '"\nlast one here\n')
<<
$ python3 make.py; lucid -f tsv --columns path,words --csv-in b big.csv | tail -n +2 | awk '{ n += $2 } END { print NR, n }'; lucid -q --csv-in b long.csv; rm *.csv
20000 57142
lucid: long.csv:3: it is longer than 64 MiB
        2 words  long.csv:2
        3 words  long.csv:4
        5 words  total of 2 files

==== What keywords and diversity cover is said where they are shown.
$ yes 'One two three four five six seven eight nine ten.' | head -n 110000 > long.txt; echo 'One two.' > b.txt
$ lucid long.txt | grep -o 'keywords .*'
keywords and diversity cover the first million words only
$ lucid long.txt b.txt | grep -c million; lucid -f csv --columns path,mtld long.txt | cut -d, -f1
0
File
long.txt
