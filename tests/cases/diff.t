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
$ echo 'a new text of six words' > new.md; lucid check --max-words 4 --against HEAD new.md
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
$ cd r; lucid check --max-words 2 -f json a.md > before.json; cd posts; lucid check --max-words 2 --baseline ../before.json a.md
a.md:1:1: error: 5 words, more than 2: cut 3 [word-count]
[1]

==== A baseline none of whose files is there is trouble; new files beside those of one are none.
< old.md
One two three four five.
<<
< new.md
One two three.
<<
< more.md
One two three four five six.
<<
$ lucid check --max-words 4 -f json old.md > b.json; lucid check --max-words 4 --baseline b.json new.md; lucid check --max-words 4 --baseline b.json old.md
$ lucid check --max-words 4 --baseline b.json more.md
more.md:1:1: error: 6 words, more than 4: cut 2 [word-count]
[1]
$ mv old.md gone.md; lucid check --max-words 4 --baseline b.json gone.md new.md
lucid: b.json: none of its files is there: it is of another place, or was moved
[2]
$ lucid check --max-words 4 -f json < gone.md > in.json; lucid check --max-words 4 --baseline in.json new.md
