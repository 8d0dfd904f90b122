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
$ lucid -f ndjson --shard 1000000/1000000 d | wc -l; lucid --shard 1/1000001 d
1
lucid: --shard: '1/1000001' is not I/N with I from 1 to N
Try 'lucid --help'.
[2]
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

==== Rare words are known where every record with words knows them; a record without words does not matter.
< a.txt
The committee deliberated about jurisprudence, and then it went home to eat.
<<
< empty.txt
<<
< b.txt
Der Mond kommt spät. Die Flut kommt später, und der Hafen wartet auf das Wasser.
<<
$ for f in a b empty; do lucid -f ndjson --with vocabulary $f.txt > $f; done; sed 's/"rare_words":[0-9]*,//g' a > old
$ echo "import json,sys; t=json.load(sys.stdin)['total']; print(t['language'], t['counts']['rare_words'], t['counts']['unique_rare'], t['scored']['rare_words'], t['readability']['lucid_ease']['value'] is not None)" > show.py
$ for r in a "a empty" "a b" "a old" old empty; do lucid merge -f json $r | python3 show.py; done
en 2 2 2 True
en 2 2 2 True
None None None None False
en None None None False
en None None None False
None 0 0 0 False
$ lucid -f json a.txt empty.txt 2> log | python3 show.py; lucid -f json a.txt b.txt 2> log | python3 show.py
en 2 2 2 True
None None None None False
$ for f in a b; do lucid -f tsv $f.txt | python3 -c "import csv,sys; r=next(csv.DictReader(sys.stdin, delimiter='\t')); print(repr(r['rare_words']), repr(r['unique_rare']))"; done
'2' '2'
'' ''
==== What is not known of every record is not known of all, and is no zero.
< a.md
One two three four.
<<
$ lucid --only words -f ndjson a.md > only; lucid -f ndjson a.md > full; for r in only "full only"; do lucid merge -f json $r | python3 -c "import json,sys; t=json.load(sys.stdin)['total']; print({k: v for k, v in t['counts'].items() if v is not None}, {k for k, v in t['readability'].items() if v['value'] is not None}, t['consensus_grade']['median'], t['time']['reading_seconds'] > 0, t['scored']['words'])"; done
{'words': 4} set() None True 4
{'words': 8} set() None True 8
$ lucid --only lines -f ndjson a.md | lucid merge -f json | python3 -c "import json,sys; t=json.load(sys.stdin)['total']; print(t['counts']['lines'], t['counts']['words'], t['scored']['share'], t['time']['reading_seconds'])"
1 None None None
$ lucid merge -f tsv full only | python3 -c "import csv,sys; head, row = csv.reader(sys.stdin, delimiter='\t'); print({k: v for k, v in zip(head, row) if v})"; lucid merge only
{'language': 'en', 'words': '8', 'reading_seconds': ...
...
        4           -        -       -      -          total of 1 file
$ lucid merge -f json full only > m; lucid merge -f json m full | grep -o '"sentences":[a-z0-9]*' | sort -u
"sentences":null

==== Records counted by other options are left out, and said; those of other versions are marked.
< a.md
A well-known fact &c.
<<
$ lucid -f ndjson a.md > 1; lucid -f ndjson --words hugo --title skip a.md > 2; lucid -f json --words hugo --title skip a.md > 3; grep -c '"options":"--words hugo --title skip"' 2 3; lucid merge -q 1 2 3
2:1
3:1
lucid: merge: 2 records left out: counted with --words hugo --title skip, the first record with the defaults
        4 words  total of 1 file
[2]
$ lucid merge -q 2 3
        8 words  total of 2 files
$ sed 's/"lucid":"[0-9.]*"/"lucid":"0.0.9"/' 1 > 4; lucid merge -q 4 1 > said 2>&1; echo $?; sed 's/and .* are/and ... are/' said
2
lucid: merge: records of lucid 0.0.9 and ... are added up
        8 words  total of 2 files

==== Shards that are missing are named; one without files is none.
$ for i in 1 2 3 4 5 6 7 8 9; do echo "Word number $i." > $i.txt; done; for i in 1 2 3; do lucid -f ndjson --shard $i/3 ?.txt > s$i; lucid -f json --total --shard $i/3 ?.txt > t$i; done; lucid merge -q s1 s2 s3; lucid merge -q t3 t2 t1; lucid merge -q s3; lucid merge -q t1 t3
       27 words  total of 9 files
       27 words  total of 9 files
lucid: merge: missing shards: 1/3, 2/3
...
lucid: merge: missing shards: 2/3
...
[2]
$ for i in 1 2 3 4 5 6 7; do lucid -f ndjson --shard $i/7 1.txt; done | lucid merge -q
        3 words  total of 1 file
$ for i in 1 2; do lucid -f ndjson --shard $i/2 1.txt; done | lucid merge -q s1 s2 s3 - 2>&1 | head -n 1
lucid: merge: shards of 3 and of 2 parts are added up

==== A record for which memory is out is named, and the others are added up.
$ cc -shared -fPIC -o fail.so "$TESTS/cases/fail_large.c" && printf '{"counts":{"words":3},"path":"a"}\n{"counts":{"words":4},"title":"%0100000d","path":"b"}\n{"counts":{"words":5},"path":"c"}\n' 7 > x; LD_PRELOAD=./fail.so lucid merge -q x; LD_PRELOAD=./fail.so lucid merge -q --last x 2>&1 | sort -u
lucid: x: line 2: Cannot allocate memory
        8 words  total of 2 files
        8 words  total of 2 files
lucid: x: line 2: Cannot allocate memory
$ lucid merge -q x
       12 words  total of 3 files

==== A record whose sums would be too large is left out, which is trouble.
< a.ndjson
{"counts":{"words":9007199254740000,"sentences":2}}
{"counts":{"words":993,"sentences":1}}
{"counts":{"words":992,"sentences":1}}
<<
$ lucid merge -f ndjson a.ndjson | grep -o '"words":[0-9]*' | head -n 1
lucid: a.ndjson: sums of more than 2^53 are not added up
"words":9007199254740992
$ lucid merge a.ndjson > /dev/null
lucid: a.ndjson: sums of more than 2^53 are not added up
[2]
$ for i in 1 2 3 4 5 6 7 8 9 10; do echo '{"counts":{"words":2},"vocabulary":[["a",999999999999999,1,0]]}'; done | lucid merge > /dev/null
lucid: standard input: sums of more than 2^53 are not added up
[2]

==== JSON that is wrong in a word, a number or an escape is not JSON; memory is not out.
$ for line in '{"a":"\x"}' '{"a":"\ud800"}' '{"a":"\udc00\ud800"}' '{"a":-}' '{"a":1e}' '{"a":"b' '"\udtrue'; do printf '%s\n' "$line" > a.json; lucid merge a.json; done
lucid: a.json: not JSON
lucid: a.json: line 1: not JSON
lucid: a.json: line 1: not JSON
lucid: a.json: not JSON
lucid: a.json: not JSON
lucid: a.json: not JSON
lucid: a.json: not JSON
[2]

==== Each count that a record lacks is null in the sum, in what is scored too, and no other is; each may be too large.
< try.py
import json, subprocess
def run(*arguments, **more):
    return subprocess.run(['lucid', *arguments], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, **more).stdout
def merged(records):
    return run('merge', '-f', 'ndjson', input=''.join(json.dumps(r) + '\n' for r in records))
def total(records):
    return json.loads(merged(records).splitlines()[-1])['total']
def nulls(of):
    return {k for k, v in of.items() if v is None}
whole = json.loads(run('-f', 'ndjson', '--with', 'vocabulary', 'articles/tides.md').splitlines()[0])
full = total([whole, whole])
always = nulls(full['counts']), nulls(full['scored'])
print('of all:', sorted(always[0]), sorted(always[1]))
for part in 'counts', 'scored':
    for name in [n for n in whole[part] if n != 'share']:
        record = json.loads(json.dumps(whole))
        del record[part][name]
        got = total([whole, record])
        new = sorted(nulls(got['counts']) - always[0]), sorted(nulls(got['scored']) - always[1])
        scores = sum(v['value'] is None and full['readability'][k]['value'] is not None for k, v in got['readability'].items())
        if new[part == 'scored'] != [name] or new[part != 'scored'] or scores:
            print(part, 'without', name + ':', *new, scores, 'scores fewer')
        record[part][name] = 2 ** 53 - 1
        if 'are not added up' not in merged([whole, record]):
            print(part, 'with too many', name + ': added up')
<<
$ python3 try.py
of all: [] []
counts without words: ['words'] ['share'] 0 scores fewer
counts with too many headings: added up
counts with too many list_items: added up
counts without syllables: ['syllables', 'words_4_syllables', 'words_5_syllables', 'words_6_syllables'] [] 0 scores fewer
counts without unfamiliar_words: ['unfamiliar_words', 'unique_unfamiliar'] [] 0 scores fewer
counts without rare_words: ['rare_words', 'unique_rare'] [] 0 scores fewer
counts with too many code_words: added up
counts with too many cjk_characters: added up
counts with too many bad_bytes: added up
counts without unique_words: [] [] 0 scores fewer
counts with too many unique_words: added up
counts without hapaxes: [] [] 0 scores fewer
counts with too many hapaxes: added up
counts without unique_unfamiliar: [] [] 0 scores fewer
counts with too many unique_unfamiliar: added up
counts without unique_rare: [] [] 0 scores fewer
counts with too many unique_rare: added up
counts without words_4_syllables: [] [] 0 scores fewer
counts with too many words_4_syllables: added up
counts without words_5_syllables: [] [] 0 scores fewer
counts with too many words_5_syllables: added up
counts without words_6_syllables: [] [] 0 scores fewer
counts with too many words_6_syllables: added up
counts without squared_letters: [] [] 0 scores fewer
counts with too many squared_letters: added up
scored without words: [] ['share', 'words'] 50 scores fewer
scored without sentences: [] ['sentences'] 52 scores fewer
scored with too many headings: added up
scored with too many list_items: added up
scored without letters: [] ['letters'] 15 scores fewer
scored without syllables: [] ['syllables', 'words_4_syllables', 'words_5_syllables', 'words_6_syllables'] 8 scores fewer
scored without monosyllables: [] ['monosyllables'] 11 scores fewer
scored without polysyllables: [] ['polysyllables'] 8 scores fewer
scored without complex_words: [] ['complex_words'] 2 scores fewer
scored without long_words: [] ['long_words'] 2 scores fewer
scored without short_words: [] ['short_words'] 3 scores fewer
scored without difficult_words: [] ['difficult_words'] 6 scores fewer
scored without unlisted_words: [] ['unlisted_words'] 5 scores fewer
scored without unfamiliar_words: [] ['unfamiliar_words', 'unique_unfamiliar'] 1 scores fewer
scored without rare_words: [] ['rare_words', 'unique_rare'] 2 scores fewer
scored without pronouns: [] ['pronouns'] 2 scores fewer
scored without prepositions: [] ['prepositions'] 3 scores fewer
scored with too many cjk_characters: added up
scored without unique_words: [] [] 0 scores fewer
scored with too many unique_words: added up
scored without hapaxes: [] [] 0 scores fewer
scored with too many hapaxes: added up
scored without unique_unfamiliar: [] [] 0 scores fewer
scored with too many unique_unfamiliar: added up
scored without unique_rare: [] [] 0 scores fewer
scored with too many unique_rare: added up
scored without words_4_syllables: [] [] 0 scores fewer
scored with too many words_4_syllables: added up
scored without words_5_syllables: [] [] 0 scores fewer
scored with too many words_5_syllables: added up
scored without words_6_syllables: [] [] 0 scores fewer
scored with too many words_6_syllables: added up
scored without squared_letters: [] [] 0 scores fewer
scored with too many squared_letters: added up

==== The language of a sum is that of all records with words, one word too; empty words and odd rows of a vocabulary are told.
$ echo word > en.txt; : > none.txt; echo 'Ein Wort mehr' > de.txt
$ for files in en.txt "en.txt none.txt" "none.txt none.txt"; do for code in en de; do (lucid --lang de -f ndjson $files; lucid --lang $code -f ndjson en.txt) | lucid merge -f ndjson | python3 -c "import json,sys; print(json.loads(sys.stdin.read().splitlines()[-1])['total']['language'])"; done; done
None
de
None
de
en
de
$ for row in '["",1,1,0]' '["a",1,1,0]' '["a"]' '[]' '"a"' '[1,2,3,4]' '["a",-1,0,0]' '["a",1.5,0,0]' '["a",1e3,0,0]' '["a",123456789012345678901234567890,0,0]' '["a",null,0,0]' '["\u00e4",2,1,0]' '["a\"b",2,1,0]' 'null'; do echo "{\"counts\":{\"words\":3},\"vocabulary\":[$row]}" | lucid merge -f ndjson > said 2> err; echo "$row $? $(cat err) $(grep -o '"unique_words":[a-z0-9]*' said | head -n 1)"; done
["",1,1,0] 0  "unique_words":null
["a",1,1,0] 0  "unique_words":1
["a"] 0  "unique_words":null
[] 0  "unique_words":null
"a" 0  "unique_words":null
[1,2,3,4] 0  "unique_words":null
["a",-1,0,0] 0  "unique_words":null
["a",1.5,0,0] 0  "unique_words":1
["a",1e3,0,0] 0  "unique_words":1
["a",123456789012345678901234567890,0,0] 0  "unique_words":null
["a",null,0,0] 0  "unique_words":null
["\u00e4",2,1,0] 0  "unique_words":1
["a\"b",2,1,0] 0  "unique_words":1
null 0  "unique_words":null

==== Vocabularies add up as one who reads all of the JSON adds them up, whatever stands in words and beside them.
< try.py
import json, random, subprocess
chosen = random.Random(7)
WORDS = ['tide', 'na\u00efve', 'a"b', '"', 'back\\slash', '"vocabulary":', '"vocabulary":[', '\\"vocabulary":', 'x y', '\u6f22\u5b57', 'a' * 300, 'b', 'line\nend']
def count(): return chosen.choice([0, 1, 2, 9, 10, 99, 10 ** 9, chosen.randrange(10 ** 14), 10 ** 14, 2 ** 49, 123456789012345])
def row():
    return [chosen.choice(WORDS), count(), count(), count()] + chosen.choice([[], [], ['en'], ['de'], ['tlh'], ['']])
def record(i, languages):
    return {'counts': {'words': chosen.randrange(1, 9)}, 'title': chosen.choice(WORDS), 'language': chosen.choice(languages),
            'vocabulary': [row() for _ in range(chosen.choice([0, 1, 3, 12]))], **chosen.choice([{}, {'tail': '"vocabulary":[7]'}])}
def expected(records):
    sums = {}
    for r in records:
        for word, *numbers in r['vocabulary']:
            key = word, (numbers[3:] or [''])[0] or r['language']
            sums[key] = [a + b for a, b in zip(sums.get(key, [0, 0, 0]), numbers)]
    return sums
def got(text):
    run = subprocess.run(['lucid', 'merge', '--with', 'vocabulary', '-f', 'ndjson'], input=text, capture_output=True, text=True)
    total = json.loads(run.stdout.splitlines()[-1])['total']
    return {(w, (more[3:] or [''])[0] or total['language']): more[:3] for w, *more in total['vocabulary']}, run.stderr
for i in range(300):
    records = [record(i, chosen.choice([['en'], ['de'], ['en', 'de']])) for i in range(chosen.choice([1, 2, 5, 25]))]
    form = chosen.choice([{}, {'ensure_ascii': False}, {'separators': (',', ':')}])
    text = ''.join(json.dumps(r, **form) + '\n' for r in records) if i % 2 else json.dumps({'files': records}, **form)
    have, said = got(text)
    if have != expected(records) or said:
        print(i, said, set(map(str, have.items())) ^ set(map(str, expected(records).items())))
        break
<<
$ python3 try.py

==== Of a path the last record counts with --last; what came from a pipe, or has no path, stands for itself.
$ printf '{"counts":{"words":3},"path":"(stdin)"}\n{"counts":{"words":4},"path":"(stdin)"}\n{"counts":{"words":5},"path":"b"}\n{"counts":{"words":6},"path":"b"}\n{"counts":{"words":9}}\n{"counts":{"words":9}}\n' > s; lucid merge --last -q s; lucid merge -q s; lucid merge --last -q s s
       31 words  total of 5 files
       36 words  total of 6 files
       56 words  total of 9 files

==== Ten missing shards are named, and others are counted.
$ for n in 10 11 12 13 24; do echo One. | lucid -f ndjson --shard 1/$n | lucid merge -q 2>&1 | grep -o '0/10\|11/.*'; done
0/10
11/11
11/12 and 1 more
11/13 and 2 more
11/24 and 13 more
$ for s in 0/3 1/3 3/3 4/3 1/0 2/2x 1 1/ 1/1000000 1/1000001 -1/3 x/3 1:3 4294967297/4294967298; do echo One. | lucid -q --shard $s - > /dev/null 2>&1; echo "$s $?" | tr '\n' ' '; done
0/3 2 1/3 0 3/3 0 4/3 2 1/0 2 2/2x 2 1 2 1/ 2 1/1000000 0 1/1000001 2 -1/3 2 x/3 2 1:3 2 4294967297/4294967298 2 ...

==== The first record says how a sum is counted, and with which version; one that says nothing is of any version.
$ for first in --words=hugo ''; do (echo One. | lucid -f ndjson $first; echo Two. | lucid -f ndjson --title skip; echo 'Three words more.' | lucid -f ndjson --numbers spoken; echo Four. | lucid -f ndjson $first) | lucid merge -q; done
lucid: merge: 2 records left out: counted with --title skip, the first record with --words hugo
        2 words  total of 2 files
lucid: merge: 2 records left out: counted with --title skip, the first record with the defaults
        2 words  total of 2 files
[2]
$ for v in '1 1 1' '1 2 3' '0 1 2' '1 0 1' '1 0 2' '0 0 1' '0 0 0'; do for n in $v; do test $n = 0 && echo '{"counts":{"words":3}}' || echo "{\"counts\":{\"words\":3},\"lucid\":\"$n\"}"; done | lucid merge -q > said 2>&1; echo "$v: $(head -n 1 said)"; done
1 1 1:         9 words  total of 3 files
1 2 3: lucid: merge: records of lucid 1 and 2 are added up
0 1 2: lucid: merge: records of lucid 1 and 2 are added up
1 0 1:         9 words  total of 3 files
1 0 2: lucid: merge: records of lucid 1 and 2 are added up
0 0 1:         9 words  total of 3 files
0 0 0:         9 words  total of 3 files

==== Of one record distinct words are its own, of two without vocabularies nobody knows them.
< try.py
import json, subprocess, sys
def total(records):
    run = subprocess.run(['lucid', 'merge', '-f', 'ndjson'], input=''.join(records), stdout=subprocess.PIPE, text=True)
    return json.loads(run.stdout.splitlines()[-1])['total']
one = subprocess.run(['lucid', '-f', 'ndjson', 'articles/tides.md'], stdout=subprocess.PIPE, text=True).stdout.splitlines()[0] + '\n'
record, alone, twice = json.loads(one), total([one]), total([one, one])
print(all(alone[of] == record[of] for of in ('counts', 'scored')), {k: v for k, v in twice['counts'].items() if v is None})
for words in 0, 1, 2:
    for more in {}, {'language': 'de'}, {'language': None}:
        bare = {'counts': {'words': words, 'letters': 5}, **more}
        print(words, more, [total([json.dumps(r) + '\n' for r in (bare, *others)])['counts']['sentences'] for others in ([], [record])],
              total([one, json.dumps(bare) + '\n'])['language'])
print(total([one, '{"counts":{"letters":5},"language":"de"}\n'])['language'], total([one, '{"counts":{"letters":5},"language":"en"}\n'])['language'])
<<
$ python3 try.py
True {'unique_words': None, 'hapaxes': None, 'unique_unfamiliar': None, 'unique_rare': None, 'words_4_syllables': None, 'words_5_syllables': None, 'words_6_syllables': None, 'squared_letters': None}
0 {} [0, 23] en
0 {'language': 'de'} [0, 23] en
0 {'language': None} [0, 23] en
1 {} [None, None] en
1 {'language': 'de'} [None, None] None
1 {'language': None} [None, None] None
2 {} [None, None] en
2 {'language': 'de'} [None, None] None
2 {'language': None} [None, None] None
None en
