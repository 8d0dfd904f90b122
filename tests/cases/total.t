==== The total alone is that of the whole report, in every format.
< a.txt
The moon is late. The tide is later.
<<
< b.txt
Der Mond kommt spät. Die Flut kommt später, und der Hafen wartet auf das Wasser.
<<
$ lucid -f json a.txt articles/tides.md > whole; lucid -f json --total a.txt articles/tides.md > total
$ python3 -c "import json; a, b = (json.load(open(f)) for f in ('whole', 'total')); print(a['total'] == b['total'], b['files'])"
True []
$ lucid -f ndjson --total a.txt articles/tides.md > line; wc -l < line; python3 -c "import json; print(json.load(open('line'))['total'] == json.load(open('whole'))['total'])"
1
True
$ lucid -q --total a.txt articles/tides.md
      401 words  total of 2 files
$ lucid -q --total a.txt
        8 words  total of 1 file
$ lucid -f tsv --total a.txt articles/tides.md | cut -f 1,6
path	words
	401

==== Totals made apart add up to the total made at once.
< a.txt
The moon is late. The tide is later.
<<
< b.txt
Der Mond kommt spät. Die Flut kommt später, und der Hafen wartet auf das Wasser.
<<
$ lucid -f ndjson --with vocabulary a.txt b.txt articles/tides.md | lucid merge -f ndjson --with vocabulary > merged
$ lucid -f ndjson --with vocabulary --total a.txt b.txt articles/tides.md | cmp - merged
$ for f in "a.txt b.txt" articles/tides.md; do lucid -f ndjson --with vocabulary --total $f; done | lucid merge -f ndjson --with vocabulary | cmp - merged

==== A total cannot be gone on with.
$ lucid -f ndjson --total --resume x articles/tides.md
lucid: --resume and --total cannot be used together
Try 'lucid --help'.
[2]
$ lucid merge --total articles/tides.md
lucid: --total is for lucid report, check
Try 'lucid --help'.
[2]

==== A vocabulary that was full adds up to nothing.
$ for o in "" --total; do lucid -f ndjson --with vocabulary --max-vocabulary 10 $o articles/tides.md > x; grep -c '"vocabulary":' x; lucid merge -f json x x | grep -o '"unique_words":[a-z0-9]*' | head -1; done
0
"unique_words":null
0
"unique_words":null

==== Each file of a total is read at the speed of its language; --wpm is for all.
$ for i in 1 2 3 4; do echo "Das ist ein Haus und ein Baum."; done > de.txt; for i in 1 2 3 4; do echo "This is a house and a tree."; done > en.txt
$ for l in de en fi; do lucid --lang $l --total -f ndjson en.txt | python3 -c "import json, sys; r = json.loads(sys.stdin.readline()); r = r.get('total', r); print(round(r['counts']['words'] * 60 / r['time']['reading_seconds']))"; done
179
238
161
$ lucid -f json --lang zh en.txt | python3 -c "import json, sys; r = json.load(sys.stdin)['files'][0]; print(60 * r['counts']['words'] / r['time']['reading_seconds'] >= 255)"
True
$ lucid --lang de -f ndjson de.txt > r; lucid --lang en -f ndjson en.txt >> r; for w in "" "--wpm 100"; do lucid merge $w -f json r | python3 -c "import json, sys; t = json.load(sys.stdin)['total']; print(round(t['time']['reading_seconds'], 4), round(28 * 60 / 179 + 28 * 60 / 238, 4))"; done
16.4443 16.4443
33.6 16.4443
