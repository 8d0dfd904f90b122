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
lucid: x: line 2: not JSON
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

==== A merge of merges is the merge of all.
< a.txt
The moon is late. The tide is later.
<<
< b.txt
Der Mond kommt spät. Die Flut kommt später, und der Hafen wartet auf das Wasser.
<<
$ lucid -f ndjson --with vocabulary a.txt > 1; lucid -f ndjson --with vocabulary b.txt articles/tides.md > 2
$ for f in json ndjson; do for i in 1 2; do lucid merge -f $f --with vocabulary $i > m$i; done; lucid merge -f json m1 m2 > x; lucid merge -f json 1 2 | cmp - x; done
$ for i in 1 2; do lucid merge -f ndjson --with vocabulary $i > m$i; done; lucid merge -f ndjson --with vocabulary m2 m1 > m; lucid merge -f ndjson --with vocabulary 1 2 | cmp - m; wc -l < m
1
$ lucid merge -q m
      416 words  total of 3 files
$ lucid -f json a.txt b.txt articles/tides.md > whole; lucid merge -f json whole m1 | python3 -c "import json,sys; t=json.load(sys.stdin)['total']; print(t['files'], t['language'], t['counts']['unique_words'])"
4 None None

==== A language that is not known stays so.
$ echo 'Xyz qwv brr.' | lucid -f ndjson --lang xx --with vocabulary > 1; lucid merge -f json 1 | python3 -c "import json,sys; t=json.load(sys.stdin)['total']; print(t['language'], t['readability']['flesch_reading_ease'])"
None ...

==== What merge writes obeys the schema.
< a.txt
The moon is late. The tide is later.
<<
$ lucid -f ndjson --with vocabulary a.txt articles/tides.md > 1; lucid merge --with vocabulary -f ndjson 1 > 2; lucid merge -f json 1 > 3; lucid -f json a.txt > 4
$ for i in 1 2 3 4; do python3 -c "import json, jsonschema, sys; v = jsonschema.Draft202012Validator(json.load(open(sys.argv[1]))).validate; text = open(sys.argv[2]).read(); [v(json.loads(t)) for t in (text.splitlines() if sys.argv[2] in '12' else [text])]" $BUILD/schema/report-1.schema.json $i; done

==== A word longer than any buffer is a word.
$ python3 -c "print('a' * 100000 + 'b. ' + 'a' * 100000 + 'c.')" > x; lucid -f ndjson --with vocabulary x | lucid merge -f json > 1; lucid -f json x > 2
$ python3 -c 'import json; a, b = (json.load(open(f))["total"]["counts"] for f in "12"); print(a == b)'
True
