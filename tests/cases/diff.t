==== Numbers that changed, sentences that came, went and got harder.
< a.txt
The cat sat on the mat. It was warm and dry there. Nobody came to look.
<<
< b.txt
The cat sat on the mat. It was extraordinarily comfortable and dry there. Then it slept.
<<
$ lucid diff a.txt b.txt
a.txt → b.txt
  grade ...
...
- 1:25: It was warm and dry there.  (6 words, grade ...
+ 1:25: It was extraordinarily comfortable and dry there.  (7 words, grade ...
- 1:52: Nobody came to look.  (4 words, grade ...
+ 1:75: Then it slept.  (3 words, grade ...
$ lucid diff a.txt b.txt | grep -c harder
1
$ lucid diff -q a.txt b.txt | grep -c '^[-+]'
0
[1]

==== Nothing is printed where nothing changed, also when lines are broken elsewhere.
< a.md
One sentence is here. Another one follows it.
<<
< b.md
One sentence is here.
Another one follows it.
<<
$ lucid diff a.md a.md; lucid diff a.md b.md

==== JSON.
< a.md
One sentence is here. Another one follows.
<<
< b.md
One sentence is here. Another one follows. A third.
<<
$ lucid diff -f json a.md b.md | python3 -c 'import json,sys; d=json.load(sys.stdin); f=d["files"][0]; print(d["schema"], f["old"], f["new"], f["counts"]["words"], f["sentences"]["same"], f["sentences"]["came"][0]["text"], f["sentences"]["went"])'
lucid.diff/1 a.md b.md {'old': 7, 'new': 9} 2 A third. []
$ lucid diff -f ndjson a.md b.md | wc -l
1
$ lucid diff -f sarif a.md b.md
lucid: format 'sarif' is for lucid check
Try 'lucid --help'.
[2]

==== JSON obeys its schema, a run and each line.
< a.md
# A heading

One sentence is here. Another one follows it.
<<
< b.md
# A heading

One sentence was here, and a good deal more of it than before. Another one follows it. New!
<<
< read.py
import json, jsonschema, sys
diff = jsonschema.Draft202012Validator(json.load(open(sys.argv[1]))).validate
diff(json.load(open('run.json')))
for line in open('lines.ndjson'):
    diff(json.loads(line))
<<
$ lucid diff -f json a.md b.md > run.json; lucid diff -f ndjson a.md b.md > lines.ndjson
$ python3 read.py "$BUILD/schema/diff-1.schema.json"

==== It takes two files, or a revision.
< a.md
One.
<<
$ lucid diff a.md
lucid: diff: needs two files, or --against and files
[2]
$ lucid diff a.md nofile
lucid: nofile: No such file or directory
[2]

==== What is worse than at a revision fails, what was as bad before does not.
< a.md
one two three four five six
<<
< setup
git init -q . && git config user.name a && git config user.email a@b && git add a.md && git commit -qm x
<<
$ sh setup; lucid check --max-words 4 --against HEAD a.md
$ echo seven >> a.md; lucid check --max-words 4 --against HEAD a.md
a.md:1:1: error: 7 words, more than 4: cut 3; 6 → 7 since HEAD [word-count]
[1]
$ lucid check --max-words 4 --against HEAD --slack 1 a.md
$ echo 'a new text of six words' > new.md; git add new.md; lucid check --max-words 4 --against HEAD new.md
new.md:1:1: error: 6 words, more than 4: cut 2 [word-count]
[1]
$ mkdir d; cp a.md d; cd d && lucid check --max-words 4 --against HEAD ../a.md
../a.md:1:1: error: 7 words, more than 4: cut 3; 6 → 7 since HEAD [word-count]
[1]
$ lucid diff --against HEAD a.md | head -n 2
HEAD:a.md → a.md
  words                                          6 → 7       +1
$ lucid check --against nowhere a.md 2>&1 | tail -n 1
lucid: --against nowhere: unknown revision in this repository
$ lucid check --against --output=x a.md
lucid: --against --output=x: not a revision of git
[2]

==== A sentence that was edited answers for what it was.
< a.md
One two three four five six seven eight.

Another line that is short.
<<
< setup
git init -q . && git config user.name a && git config user.email a@b && git add a.md && git commit -qm x
<<
$ sh setup; sed -i 's/eight/8/' a.md; lucid check --only sentence-length --rule sentence-length.max=6 --rule sentence-length=error --against HEAD a.md
$ sed -i 's/short/so much longer than it was/' a.md; lucid check --only sentence-length --rule sentence-length.max=6 --rule sentence-length=error --against HEAD a.md
a.md:3:1: error: sentence of 10 words, more than 6: split it; new since HEAD [sentence-length]
[1]

==== A saved report is as good as a revision.
< a.md
one two three four five six
<<
$ lucid check --max-words 4 -f json a.md > check.json; lucid check --max-words 4 -f ndjson a.md > check.ndjson; lucid -f json a.md > report.json; echo seven >> a.md
$ lucid check --max-words 4 --baseline check.json a.md
a.md:1:1: error: 7 words, more than 4: cut 3; 6 → 7 since check.json [word-count]
[1]
$ lucid check --max-words 4 --baseline check.ndjson ./a.md
./a.md:1:1: error: 7 words, more than 4: cut 3; 6 → 7 since check.ndjson [word-count]
[1]
$ lucid check --max-words 4 --baseline report.json a.md
a.md:1:1: error: 7 words, more than 4: cut 3; 6 → 7 since report.json [word-count]
[1]
$ lucid check --max-words 4 --slack 2 --baseline report.json a.md
$ lucid check --baseline a.md a.md
lucid: a.md: not a report that lucid wrote with -f json or -f ndjson
[2]

==== The files of a saved report are places, however they are written.
< setup
mkdir -p r/.git r/posts r/ci; echo 'one two three four five' > r/posts/a.md; echo 'one two three' > r/a.md
cd r; lucid check --max-words 4 -f json posts/a.md a.md > before.json; cp before.json ci
<<
$ sh setup; cd r; lucid check --max-words 4 --baseline before.json ./posts/../posts/a.md; lucid check --max-words 4 --baseline before.json "$PWD/posts/a.md"
$ cd r/posts; lucid check --max-words 4 --baseline ../before.json a.md ../a.md; lucid check --max-words 4 --baseline ../ci/before.json a.md
$ lucid check --max-words 4 --baseline r/before.json r/posts/a.md; cd r; ln -s posts p; lucid check --max-words 4 --baseline before.json p/a.md
$ cd r; lucid check --max-words 4 -f json "$PWD/posts/a.md" > before.json; cd posts; lucid check --max-words 4 --baseline ../before.json a.md
$ cd r; lucid check --max-words 2 -f json a.md > before.json; cd posts; lucid check --max-words 2 --baseline ../before.json a.md ../a.md
a.md:1:1: error: 5 words, more than 2: cut 3 [word-count]
[1]

==== A baseline none of whose files is there is trouble, and so is one with none of the files checked.
< old.md
One two three four five.
<<
< new.md
One two three.
<<
< more.md
One two three four five six.
<<
$ lucid check --max-words 4 -f json old.md > b.json; lucid check --max-words 4 --baseline b.json new.md old.md; lucid check --max-words 4 --baseline b.json old.md
$ lucid check --max-words 4 --baseline b.json more.md old.md
more.md:1:1: error: 6 words, more than 4: cut 2 [word-count]
[1]
$ lucid check --max-words 4 --baseline b.json more.md new.md
lucid: b.json: none of the files checked is in it, nor does git know more.md: nothing was compared
more.md:1:1: error: 6 words, more than 4: cut 2 [word-count]
[2]
$ git init -q -b main .; git add more.md new.md; lucid check --max-words 4 --baseline b.json new.md; lucid check --max-words 4 --baseline b.json more.md
more.md:1:1: error: 6 words, more than 4: cut 2 [word-count]
[1]
$ mv old.md gone.md; lucid check --max-words 4 --baseline b.json gone.md new.md
lucid: b.json: none of its files is there: it is of another place, or was moved
[2]
$ lucid check --max-words 4 -f json < gone.md > in.json; lucid check --max-words 4 --baseline in.json - < gone.md; lucid check --max-words 4 --baseline in.json gone.md
lucid: in.json: none of the files checked is in it, nor does git know gone.md: nothing was compared
gone.md:1:1: error: 5 words, more than 4: cut 1 [word-count]
[2]

==== One sentence and two sentences are numbers of the same thing.
< a.md
This is one of them.
<<
$ lucid check --rule sentence-count.min=9 -f json a.md > b.json; echo 'Here is another.' >> a.md; lucid check --rule sentence-count.min=9 --baseline b.json a.md

==== A file that git does not know is told where others are compared, and is trouble alone.
< setup
git init -q -b main . && git config user.name a && git config user.email a@b
echo 'A few words here.' > a.md; git add a.md; git commit -qm 1
echo 'Another one.' > b.md; echo 'One more of them.' > c.md
<<
$ sh setup; lucid check --max-words 9 --against HEAD a.md b.md
lucid: b.md: compared with nothing, as git does not know it
$ lucid check --max-words 9 --against HEAD b.md c.md
lucid: --against HEAD: nothing was compared: git does not know b.md and others; git add it first
[2]
$ git add b.md; lucid check --max-words 1 --against HEAD b.md
b.md:1:1: error: 2 words, more than 1: cut 1 [word-count]
[1]
$ git rm -q --cached a.md; lucid check --max-words 9 --against HEAD a.md; rm b.md c.md; lucid check --max-words 9 --against HEAD a.md

==== A baseline is made smaller in place, and never larger.
< one.md
Some words stand here, and some more of them.
<<
< two.md
Also words.
<<
< check
lucid check --max-words 1 --rule sentence-length.max=2 --rule sentence-count.min=9 "$@"
<<
< read.py
import json, sys
report = json.load(open(sys.argv[1]))
for f in report['files']:
    print(f['path'], *[x['rule'] for x in f['findings']])
print(*report['total'].values())
<<
$ sh check -f json one.md two.md > b.json; cp b.json first.json; chmod 640 b.json; python3 read.py b.json
one.md sentence-count sentence-length word-count
two.md sentence-count word-count
2 5 4 1 0
$ sh check --baseline b.json --update-baseline one.md two.md; cmp b.json first.json
lucid: b.json: nothing dropped: no finding in it is known to be gone
$ echo 'Many more words than before.' >> two.md; sh check --baseline b.json --update-baseline two.md one.md; cmp b.json first.json
lucid: b.json: nothing dropped: no finding in it is known to be gone
two.md:1:1: error: 7 words, more than 1: cut 6; 2 → 7 since b.json [word-count]
two.md:2:1: warning: sentence of 5 words, more than 2: split it; new since b.json [sentence-length]
$ echo So. > two.md; echo Few. > one.md; sh check --baseline b.json --update-baseline --only word-count one.md; python3 read.py b.json
lucid: b.json: 1 of 5 findings no longer occur: dropped
one.md sentence-count sentence-length
two.md sentence-count word-count
2 4 3 1 0
$ sh check --baseline b.json --update-baseline one.md two.md; python3 read.py b.json; stat -c %a b.json
lucid: b.json: 2 of 4 findings no longer occur: dropped
one.md sentence-count
two.md sentence-count
2 2 2 0 0
640
$ seq 9 | sed 's/$/ is a number./' | tee one.md > two.md; lucid check --max-words 99 --rule sentence-count.min=9 --baseline b.json --update-baseline one.md two.md; cat b.json; ls -A | grep -c '^.lucid'
lucid: b.json: 2 of 2 findings no longer occur: dropped
{"schema":"lucid.check/1","lucid":"0.1.0","files":[
{"path":"one.md","words":9,"findings":[]},
{"path":"two.md","words":2,"findings":[]}
],"total":{"files":2,"findings":0,"errors":0,"warnings":0,"notes":0},"errors":[]}
0
[1]

==== A baseline made smaller keeps its form; one that cannot be changed is trouble.
< a.md
Six words are in this text.
<<
$ lucid check --max-words 1 --rule sentence-length.max=2 --rule sentence-count.min=9 -f ndjson a.md > b.ndjson; python3 -m json.tool b.ndjson > b.json; sed -i '1s/^/\xEF\xBB\xBF/' b.json; echo Six words. > a.md
$ lucid check --max-words 1 --rule sentence-length.max=2 --rule sentence-count.min=9 --baseline b.ndjson --update-baseline a.md; grep -c '"words":6,"findings":\[{"rule":"sentence-count",.*},{"rule":"word-count",[^{}]*}\]}$' b.ndjson
lucid: b.ndjson: 1 of 3 findings no longer occur: dropped
1
$ lucid check --only sentence-count,word-count --max-words 2 --rule sentence-count.min=9 --baseline b.json --update-baseline a.md; python3 -c 'import json; print(*[f["rule"] for f in json.load(open("b.json", encoding="utf-8-sig"))["findings"]])'; tail -n 3 b.json
lucid: b.json: 1 of 3 findings no longer occur: dropped
sentence-count sentence-length
        }
    ]
}
$ cp b.json first; chmod 444 b.json; lucid check --rule sentence-count.min=1 --baseline b.json --update-baseline a.md; echo $?; cmp b.json first
lucid: b.json: Permission denied
2
$ lucid -f json a.md > values.json; lucid check --baseline values.json --update-baseline a.md
lucid: values.json: has values, not findings, so none can be dropped: lucid check -f json writes those
[2]
$ cat first | lucid check --update-baseline --baseline - a.md
lucid: -: not a file that can be updated
[2]
$ lucid check --update-baseline a.md; lucid check --update-baseline --against HEAD a.md
lucid: --update-baseline: no file that was checked has a baseline
lucid: --update-baseline and --against cannot be used together
Try 'lucid --help'.
[2]
$ cp first new.json; lucid check --baseline new.json -f json -o new.json a.md; echo $?; cmp new.json first
lucid: new.json: the output would replace it, and hold only what is new
2

==== On a terminal sentences are wrapped, changed words are marked, and all files are summed up.
< a.txt
The cat sat on the old mat. It was warm and dry there. Nobody came to look for it in the whole of that long evening.
<<
< b.txt
The cat sat on the mat. It was warm and dry there. Nobody came by to look for it in the whole of that short evening. Then it slept.
<<
< setup
git init -q . && git config user.name a && git config user.email a@b && cp a.txt d.txt && cp a.txt e.txt && git add d.txt e.txt && git commit -qm x && cp b.txt d.txt
<<
$ COLUMNS=60 script -qec "lucid diff --color never a.txt b.txt" /dev/null | tr -d '\r' | sed '2,/^$/d'
a.txt → b.txt
-      1:1  The cat sat on the [-old-] mat. (7 words, grade
-           -1.1)
+      1:1  The cat sat on the mat. (6 words, grade -1.4)
-     1:56  Nobody came to look for it in the whole of that
-           [-long-] evening. (13 words, grade 4.0)
+     1:52  Nobody came {+by+} to look for it in the whole
+           of that {+short+} evening. (14 words, grade 4.2)
+    1:118  Then it slept. (3 words, grade -2.6)

+3 words, +1 sentence
$ COLUMNS=60 script -qec "lucid diff a.txt b.txt" /dev/null | tr '\033' E | grep -c 'E\[1;4;32mshortE\[0m'
1
$ sh setup; script -qec "lucid diff --color never --against HEAD d.txt e.txt" /dev/null | tr -d '\r' | tail -n 1
+3 words, +1 sentence since HEAD in 1 of 2 files
$ script -qec "lucid diff --color never --against HEAD e.txt" /dev/null | tr -d '\r'
nothing changed since HEAD
$ cp b.txt e.txt; lucid diff --against HEAD d.txt e.txt | tail -n 1; lucid diff --against HEAD d.txt | tail -n 1
+6 words, +2 sentences since HEAD in 2 of 2 files
+ 1:118: Then it slept.  (3 words, grade ...

==== Sentences of hundreds of words, of which each is looked for among its neighbours, take no time.
< make.py
import random
words = random.Random(1)
for name, end in ('a.txt', ''), ('b.txt', 's'):
    with open(name, 'w') as f:
        for _ in range(2500):
            f.write('A ' + ' '.join(words.choice('bcdefghij') + end for _ in range(390)) + '.\n\n')
<<
$ python3 make.py; (ulimit -t 4; lucid diff a.txt b.txt | grep -c '^[-+]')
5000

==== Where hundreds of thousands of sentences are short, it is said to where they are compared.
< make.py
for name, word in ('a.txt', 'Aye'), ('b.txt', 'No'):
    with open(name, 'w') as f:
        f.write(f'{word}.\n\n' * 400000)
<<
$ python3 make.py; lucid diff a.txt b.txt | tail -n 1
  so many sentences are short that they are compared to ...
$ lucid diff -f json a.txt b.txt > d.json; python3 -c "import json; print(*json.load(open('d.json'))['files'][0]['sentences']['not_compared_from'])"
old new
$ lucid diff a.txt a.txt; sed '399999s/$/ It is new./' a.txt > c.txt; lucid diff -q a.txt c.txt | sed 1q; lucid diff a.txt c.txt | tail -n 1
a.txt → c.txt
  so many sentences are short that they are compared to ...

==== A word of any length is compared, and cut into pieces; that it is counted in parts is said.
$ for c in x y; do (head -c 3000000 /dev/zero | tr '\0' $c; echo ' is the end of it.') > $c.txt; done
$ lucid diff x.txt y.txt 2>&1 > out | grep -c 'x.txt.*in parts'; cut -c 1-20 out | sed 1d
2
- 1:1: xxxxxxxxxxxxx
- 1:1048577: xxxxxxx
+ 1:1: yyyyyyyyyyyyy
+ 1:1048577: yyyyyyy
- 1:2097153: xxxxxxx
+ 1:2097153: yyyyyyy
$ lucid segment --by word x.txt 2>&1 > out | cut -d: -f 3-; wc -c < out; lucid segment --by grapheme x.txt | wc -l
1:1: a word of more than 512 KiB is counted in parts
1:1048577: a word of more than 512 KiB is counted in parts
3000020
3000019

==== A baseline that was set with blanks round its commas stays JSON.
< a.md
The the boat left.

Most of of it rains.

We are are here.
<<
$ lucid check --no-config --rule repeated-word=error -f json a.md > b.json; python3 -c "import json; b=json.load(open('b.json')); open('b.json','w').write(json.dumps(b, separators=(' , ', ' : ')))"; sed -i 's/The the/The/; s/are are/are/' a.md; lucid check --no-config --rule repeated-word=error --baseline b.json --update-baseline a.md; python3 -c "import json; print([f['line'] for f in json.load(open('b.json'))['files'][0]['findings']])"
lucid: b.json: 2 of 3 findings no longer occur: dropped
...
[3]
$ printf 'The the boat left.\n\nMost of of it rains.\n\nWe are are here.\n' > a.md; lucid check --no-config --rule repeated-word=error -f json a.md | sed 's/},{/}\x0B,\x0C{/g' > b.json; sed -i 's/The the/The/; s/are are/are/' a.md; for i in 1 2; do lucid check --no-config --rule repeated-word=error --baseline b.json --update-baseline a.md 2>&1 | cut -d: -f3-; done; tr -d '\13\14' < b.json | python3 -c "import json, sys; print([f['line'] for f in json.load(sys.stdin)['files'][0]['findings']])"
 2 of 3 findings no longer occur: dropped
 nothing dropped: no finding in it is known to be gone
[3]

==== Of a baseline in any form exactly what no longer occurs is dropped, whichever that is.
< try.py
import itertools, json, subprocess
LONG = ('One long sentence stands here.', 'Another stands there, too.')
def lucid(*arguments):
    return subprocess.run(['lucid', 'check', '--rule', 'sentence-length.max=2', '--exit-zero', *arguments, 'a.md', 'b.md', 'c.md'],
                          stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
def write(kept):
    for name, sentences in zip('abc', kept):
        open(name + '.md', 'w').write(''.join(s + '\n\n' for s in ('Short.', *sentences)))
subsets = [[], LONG[:1], LONG[1:], LONG]
def records(text):
    try:
        whole = json.loads(text)
        return whole['files'], whole['total']
    except ValueError:
        return [json.loads(line) for line in text.splitlines()], None
wrong = runs = 0
for before in (LONG, LONG, LONG), (LONG, [], LONG), ([], LONG, LONG[1:]):
    write(before)
    whole, lines = lucid('-f', 'json').stdout, lucid('-f', 'ndjson').stdout
    for form in whole, lines, json.dumps(json.loads(whole), indent=3), json.dumps(json.loads(whole), separators=(',', ':')):
        for kept in itertools.product(subsets, repeat=3):
            if any(s not in old for old, new in zip(before, kept) for s in new):
                continue
            write(kept)
            open('base', 'w').write(form)
            lucid('--baseline', 'base', '--update-baseline')
            files, total = records(open('base').read())
            texts = [[f['text'] for f in record['findings']] for record in files]
            n = sum(map(len, kept))
            runs += 1
            wrong += texts != [list(k) for k in kept] or bool(total) and (total['findings'], total['files']) != (n, 3)
print(runs, 'runs', wrong, 'wrong')
<<
$ python3 try.py
352 runs 0 wrong
