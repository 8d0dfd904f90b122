==== Reports made apart add up to the report made at once.
< a.txt
The moon is late. The tide is later.
<<
< b.txt
A tide that comes in, and a tide that goes out.
<<
$ lucid -f json a.txt b.txt articles/tides.md > whole.json
$ lucid -f ndjson --with vocabulary a.txt b.txt articles/tides.md > all.ndjson
$ lucid merge -f json all.ndjson > merged.json
$ python3 -c "import json; a, b = (json.load(open(f))['total'] for f in ('whole.json', 'merged.json')); print(a == b)"
True

==== Neither the split nor the order matters.
< a.txt
The moon is late. The tide is later.
<<
$ lucid -f ndjson --with vocabulary a.txt > 1; lucid -f ndjson --with vocabulary articles/tides.md > 2
$ cat 1 2 | lucid merge -f json > x; cat 2 1 | lucid merge -f json | cmp - x; lucid merge -f json 2 1 | cmp - x; cat x | wc -l | python3 -c "print(int(input()) > 0)"
True

==== A report in JSON does as well as lines.
$ lucid -f json articles/tides.md | lucid merge -f json | python3 -c "import json,sys; t=json.load(sys.stdin)['total']; print(t['files'], t['counts']['words'], t['counts']['unique_words'])"
1 393 ...

==== Without vocabularies, what needs them is null.
< a.txt
The moon is late.
<<
$ lucid -f ndjson a.txt articles/tides.md | lucid merge -f json | python3 -c "import json,sys; t=json.load(sys.stdin)['total']; print(t['counts']['words'], t['counts']['unique_words'], t['readability']['spache']['value'], t['readability']['lix']['value'] > 0)"
397 None None True

==== Bare counts are enough for a formula.
$ echo '{"counts":{"words":200,"sentences":10,"syllables":320}}' | lucid merge -f json | python3 -c "import json,sys; print(round(json.load(sys.stdin)['total']['readability']['flesch_kincaid_grade']['value'], 4))"
11.09

==== What is no report is named, the rest is added up.
$ printf '{"counts":{"words":3}}\nnonsense\n{"counts":{"words":4}}\n' > x; lucid merge -q x
lucid: x: line 2: no JSON
...
[2]
$ lucid merge -q nofile
lucid: nofile: No such file or directory
...
[2]

==== Shards are all of the files, each once.
$ mkdir d; for i in 1 2 3 4 5 6 7 8 9; do echo "Word number $i." > d/$i.txt; done
$ for i in 1 2 3; do lucid -f ndjson --shard $i/3 d; done | lucid merge -q
       27 words  total of 9 files
$ lucid --shard 4/3 d
lucid: --shard: '4/3' is not I/N with I from 1 to N
Try 'lucid --help'.
[2]
