==== Which words are marked in sentences that were edited: as few as can be, from both ends.
< a.txt
The old keeper opened the gate at dawn.
He waited for the first boat of the day.
The water and the rain and the water rose.
A boat came at noon with coal and timber.
One two three four five six seven eight.
The dog slept on the deck in the sun.
The keeper wrote the hour in his book.
It rained and rained and rained again all day.
Nobody knew why the lock had been closed then.
She said that she would come back in the spring.
<<
< b.txt
Old keepers opened the gate at dawn.
He waited for the first boat of the day and the night.
The rain and the water and the rain rose.
At noon a boat came with timber and coal.
Eight one two three five four six seven.
The small dog slept long on the wet deck in the warm sun.
The keeper's wife wrote the hours in her book.
It rained and rained all day.
Somebody knew when the lock was opened.
She said she would, in spring, come back.
<<
$ COLUMNS=100 script -qec "lucid diff --color never a.txt b.txt" /dev/null | tr -d '\r' | sed '1,/^$/d'
-      1:1  [-The old keeper-] opened the gate at dawn. (8 words, grade 2.3)
+      1:1  {+Old keepers+} opened the gate at dawn. (7 words, grade 2.3)
-      2:1  He waited for the first boat of the [-day.-] (9 words, grade 1.0)
+      2:1  He waited for the first boat of the {+day and the night.+} (12 words, grade 1.9; harder)
-      3:1  The [-water and the-] rain and the water rose. (9 words, grade 2.3)
+      3:1  The rain and the water {+and the rain+} rose. (9 words, grade 1.0)
-      4:1  A boat came at noon with coal and timber. (9 words, grade 1.0)
+      4:1  At noon a boat came with timber and coal. (9 words, grade 1.0)
-      5:1  [-One-] two three [-four-] five six [-seven eight.-] (8 words, grade 0.8)
+      5:1  {+Eight one+} two three five {+four+} six {+seven.+} (8 words, grade 0.8)
-      6:1  The dog slept on the deck in the sun. (9 words, grade -0.3)
+      6:1  The {+small+} dog slept {+long+} on the {+wet+} deck in the {+warm+} sun. (13 words,
+           grade 1.3; harder)
-      7:1  The [-keeper-] wrote the [-hour-] in [-his-] book. (8 words, grade 2.3)
+      7:1  The {+keeper's wife+} wrote the {+hours+} in {+her+} book. (9 words, grade 2.3)
-      8:1  It rained and rained [-and rained again-] all day. (9 words, grade 1.0)
+      8:1  It rained and rained all day. (6 words, grade -1.4)
-      9:1  Nobody knew why the lock had been closed then. (9 words, grade 2.3)
-     10:1  She said that she would come back in the spring. (10 words, grade 0.1)
+      9:1  Somebody knew when the lock was opened. (7 words, grade 4.0)
+     10:1  She said she would, in spring, come back. (8 words, grade -0.7)

+0 words
$ COLUMNS=100 script -qec "lucid diff --color never b.txt a.txt" /dev/null | tr -d '\r' | sed '1,/^$/d'
-      1:1  [-Old keepers-] opened the gate at dawn. (7 words, grade 2.3)
+      1:1  {+The old keeper+} opened the gate at dawn. (8 words, grade 2.3)
-      2:1  He waited for the first boat of the [-day and the night.-] (12 words, grade 1.9)
+      2:1  He waited for the first boat of the {+day.+} (9 words, grade 1.0)
-      3:1  The [-rain and the-] water and the rain rose. (9 words, grade 1.0)
+      3:1  The water and the rain {+and the water+} rose. (9 words, grade 2.3; harder)
-      4:1  At noon a boat came with timber and coal. (9 words, grade 1.0)
+      4:1  A boat came at noon with coal and timber. (9 words, grade 1.0)
-      5:1  [-Eight one-] two three [-five-] four six [-seven.-] (8 words, grade 0.8)
+      5:1  {+One+} two three four {+five+} six {+seven eight.+} (8 words, grade 0.8)
-      6:1  The [-small-] dog slept [-long-] on the [-wet-] deck in the [-warm-] sun. (13 words,
-           grade 1.3)
+      6:1  The dog slept on the deck in the sun. (9 words, grade -0.3)
-      7:1  The [-keeper's wife-] wrote the [-hours-] in [-her-] book. (9 words, grade 2.3)
+      7:1  The {+keeper+} wrote the {+hour+} in {+his+} book. (8 words, grade 2.3)
-      8:1  It rained and rained all day. (6 words, grade -1.4)
+      8:1  It rained and rained {+and rained again+} all day. (9 words, grade 1.0; harder)
-      9:1  Somebody knew when the lock was opened. (7 words, grade 4.0)
-     10:1  She said she would, in spring, come back. (8 words, grade -0.7)
+      9:1  Nobody knew why the lock had been closed then. (9 words, grade 2.3)
+     10:1  She said that she would come back in the spring. (10 words, grade 0.1)

+0 words

==== Quotes in values of a configuration are printed so that they are read again.
< a.md
Some words.
<<
< q.yaml
keywords: ["it's o'clock", "'", "''quoted''", "no quote", "a\tb", "end'"]
lang: en
rules:
  repeated-word: {severity: note, allow: ["that", "don't"]}
<<
$ lucid check -c q.yaml --print-config a.md > out.yaml; grep "keywords:\|allow" out.yaml | sed "s/  # .*//"; lucid check -c out.yaml --print-config a.md | sed "s/  # .*//" > again; sed "s/  # .*//" out.yaml | cmp - again
keywords: ['it''s o''clock', '''', '''''quoted''''', 'no quote', "a\x09b", 'end''']
    allow: ['that', 'don''t']
$ for list in "a,b" "'a',b" " a , b ," "" ","; do lucid check --keyword "$list" --print-config a.md 2>&1 | grep "^ *keywords\|^lucid"; done
keywords: ['a,b']  # --keyword
keywords: ['''a'',b']  # --keyword
keywords: [' a , b ,']  # --keyword
lucid: --keyword: '' contains no word
keywords: [',']  # --keyword

==== A change in any sentence is told, also where nothing is counted that differs.
< pairs
The cat sat. It slept.	The dog sat. It slept.
The cat sat. It slept.	The cat sat. It leapt.
The cat sat. It slept.	The cat sat! It slept.
The cat sat. It slept.	It slept. The cat sat.
The cat sat. It slept.	The cat sat. It slept. It slept.
The cat sat. It slept.	The cat sat, it slept.
The cat sat.	The cat sat.
The cat sat. It slept.	The cat sat.|It slept.
# A head|The cat sat.	# The head|The cat sat.
# A head|The cat sat.	## A head|The cat sat.
- The cat sat.	* The cat sat.
The *cat* sat.	The cat sat.
The cat sat.	
<<
< try.sh
while IFS="$(printf '\t')" read -r old new; do
    printf '%s\n' "$old" | sed 's/|/\n\n/g' > a.md; printf '%s\n' "$new" | sed 's/|/\n\n/g' > b.md
    echo "$old = $new"; lucid diff --no-config a.md b.md | sed 1d | grep -v '^  [A-Z]'
done < pairs
<<
$ sh try.sh
The cat sat. It slept. = The dog sat. It slept.
- 1:1: The cat sat.  (3 words, grade -2.6)
+ 1:1: The dog sat.  (3 words, grade -2.6)
The cat sat. It slept. = The cat sat. It leapt.
  grade                                        0.1 → 0.2     +0.1
- 1:14: It slept.  (2 words, grade -3.0)
+ 1:14: It leapt.  (2 words, grade -3.0)
The cat sat. It slept. = The cat sat! It slept.
- 1:1: The cat sat.  (3 words, grade -2.6)
+ 1:1: The cat sat!  (3 words, grade -2.6)
The cat sat. It slept. = It slept. The cat sat.
The cat sat. It slept. = The cat sat. It slept. It slept.
  words                                          5 → 7       +2
  sentences                                      2 → 3       +1
+ 1:24: It slept.  (2 words, grade -3.0)
The cat sat. It slept. = The cat sat, it slept.
  sentences                                      2 → 1       -1
  grade                                        0.1 → 0.2     +0.1
- 1:1: The cat sat.  (3 words, grade -2.6)
+ 1:1: The cat sat, it slept.  (5 words, grade -1.8; harder)
- 1:14: It slept.  (2 words, grade -3.0)
The cat sat. = The cat sat.
The cat sat. It slept. = The cat sat.|It slept.
  paragraphs                                     1 → 2       +1
# A head|The cat sat. = # The head|The cat sat.
- 1:3: A head  (2 words)
+ 1:3: The head  (2 words)
# A head|The cat sat. = ## A head|The cat sat.
- The cat sat. = * The cat sat.
The *cat* sat. = The cat sat.
The cat sat. = 
  words                                          3 → 0       -3
  sentences                                      1 → 0       -1
  paragraphs                                     1 → 0       -1
  grade                                        0.1 → n/a
- 1:1: The cat sat.  (3 words, grade -2.6)

==== Numbers in messages do not make another finding, however they are written; nor do one word and two.
< config.yaml
rules: {readability: {grade.max: 1, lix.max: 5, ease.min: 99.5}, passive-share: {max: 0, severity: error}, transition-share: {min: 99.5, severity: error},
  sentence-length: {max: 2, severity: error}, paragraph-length: {max: 3, severity: error}, keyword-density: {max: 0.1, severity: error}}
keywords: [cat]
<<
< before.md
The cat was seen there by the men. It rained then. However, the cat slept here all day long. We saw it. They went home again. I did too.
<<
< after.md
The cat was seen there by the men. It rained then, and the rain was heard. The cat slept here all day long. We saw it. They went home again with the cat. Nobody did.
<<
$ git init -q . && git config user.name a && git config user.email a@b && cp before.md a.md && git add a.md && git commit -qm x && cp after.md a.md && lucid check -c config.yaml --against HEAD a.md; cp before.md a.md; lucid check -c config.yaml --against HEAD a.md
a.md:1:1: error: keyword 'cat' is 8.57 % of the words (3 times), more than 0.1 %: use it less often; 6.9 → 8.6 since HEAD [keyword-density]
a.md:1:1: error: paragraph of 35 words, more than 3: split it; 29 → 35 since HEAD [paragraph-length]
a.md:1:1: error: about 33.3 % of the sentences are passive (an estimate, 2 of 6), more than 0 %: say who does it, here first; new since HEAD [passive-share]
a.md:1:76: error: sentence of 7 words, more than 2: split it; 4 → 7 since HEAD [sentence-length]
a.md:1:120: error: sentence of 7 words, more than 2: split it; 3 → 7 since HEAD [sentence-length]
$ cp before.md a.md; lucid check -c config.yaml -f json a.md > b.json; cp after.md a.md; lucid check -c config.yaml --baseline b.json a.md
a.md:1:1: error: keyword 'cat' is 8.57 % of the words (3 times), more than 0.1 %: use it less often; 6.9 → 8.6 since b.json [keyword-density]
a.md:1:1: error: paragraph of 35 words, more than 3: split it; 29 → 35 since b.json [paragraph-length]
a.md:1:1: error: about 33.3 % of the sentences are passive (an estimate, 2 of 6), more than 0 %: say who does it, here first; new since b.json [passive-share]
a.md:1:76: error: sentence of 7 words, more than 2: split it; 4 → 7 since b.json [sentence-length]
a.md:1:120: error: sentence of 7 words, more than 2: split it; 3 → 7 since b.json [sentence-length]
[1]

==== What is worse than it was, of all pairs of texts of up to two sentences.
< try.py
import itertools, json, subprocess, sys
words = 'one two three four five six seven eight'.split()
said = {'a5': 'The boat left ' + ' '.join(words[:2]), 'a6': 'The boat left ' + ' '.join(words[:3]), 'a8': 'The boat left ' + ' '.join(words[:5]),
        'b6': 'Old dogs in ' + ' '.join(words[:3]), 'b7': 'Old dogs in ' + ' '.join(words[:4]), 'w': 'The the end'}
texts = [t for n in range(3) for t in itertools.combinations_with_replacement(said, n)]
def check(*arguments):
    run = subprocess.run(['lucid', 'check', '-f', 'ndjson', '--rule', 'sentence-length.max=4', '--rule', 'repeated-word=warning', '--rule', 'word-count.max=9',
                          '--exit-zero', *arguments, '.'], cwd='new', stdout=subprocess.PIPE, text=True)
    return [json.loads(line) for line in run.stdout.splitlines() if line.startswith('{"schema')]
subprocess.run(['mkdir', '-p', 'new'])
for i, t in enumerate(texts):
    open('new/%02d.md' % i, 'w').write(''.join(said[s] + '.\n' for s in t))
now = check()
groups = {}
slack = sys.argv[1]
for before, old in zip(now, texts):
    with open('base', 'w') as f:
        for record in now:
            f.write(json.dumps({**record, 'findings': before['findings'], 'words': before['words']}) + '\n')
    for record, new in zip(check('--baseline', '../base', '--slack', slack), texts):
        what = '; '.join('%s %s' % (f['rule'], f['message'].rpartition('; ')[2]) for f in record['findings']) or 'nothing'
        groups.setdefault(what, []).append('%s>%s' % ('+'.join(old), '+'.join(new)))
for what, pairs in sorted(groups.items()):
    print(what + ':', *pairs if len(pairs) < 150 else [len(pairs)])
<<
$ for slack in 0 1; do python3 try.py $slack | fold -s -w 150; done
nothing: 256
repeated-word new since ../base: >w a5>w a5>a5+w a6>w a6>a5+w a6>a6+w a6>b6+w a8>w a8>a5+w a8>a6+w a8>b6+w b6>w b6>a5+w b6>a6+w b6>b6+w b7>w b7>a5+w 
b7>a6+w b7>b6+w w>w+w a5+a5>w a5+a5>a5+w a5+a6>w a5+a6>a5+w a5+a6>a6+w a5+a6>b6+w a5+a8>w a5+a8>a5+w a5+a8>a6+w a5+a8>a8+w a5+a8>b6+w a5+a8>b7+w 
a5+b6>w a5+b6>a5+w a5+b6>a6+w a5+b6>b6+w a5+b7>w a5+b7>a5+w a5+b7>a6+w a5+b7>b6+w a5+b7>b7+w a5+w>w+w a6+a6>w a6+a6>a5+w a6+a6>a6+w a6+a6>b6+w 
a6+a8>w a6+a8>a5+w a6+a8>a6+w a6+a8>a8+w a6+a8>b6+w a6+a8>b7+w a6+b6>w a6+b6>a5+w a6+b6>a6+w a6+b6>b6+w a6+b7>w a6+b7>a5+w a6+b7>a6+w a6+b7>b6+w 
a6+b7>b7+w a6+w>w+w a8+a8>w a8+a8>a5+w a8+a8>a6+w a8+a8>a8+w a8+a8>b6+w a8+a8>b7+w a8+b6>w a8+b6>a5+w a8+b6>a6+w a8+b6>a8+w a8+b6>b6+w a8+b6>b7+w 
a8+b7>w a8+b7>a5+w a8+b7>a6+w a8+b7>a8+w a8+b7>b6+w a8+b7>b7+w a8+w>w+w b6+b6>w b6+b6>a5+w b6+b6>a6+w b6+b6>b6+w b6+b7>w b6+b7>a5+w b6+b7>a6+w 
b6+b7>b6+w b6+b7>b7+w b6+w>w+w b7+b7>w b7+b7>a5+w b7+b7>a6+w b7+b7>b6+w b7+b7>b7+w b7+w>w+w
repeated-word new since ../base; repeated-word new since ../base: >w+w a5>w+w a6>w+w a8>w+w b6>w+w b7>w+w a5+a5>w+w a5+a6>w+w a5+a8>w+w a5+b6>w+w 
a5+b7>w+w a6+a6>w+w a6+a8>w+w a6+b6>w+w a6+b7>w+w a8+a8>w+w a8+b6>w+w a8+b7>w+w b6+b6>w+w b6+b7>w+w b7+b7>w+w
sentence-length 5 → 6 since ../base: a5>a6 a5>b6 a5+a5>a6 a5+a5>b6 a5+a8>a6+a6 a5+a8>a6+b6 a5+a8>a6+b7 a5+a8>b6+b6 a5+a8>b6+b7 a5+b7>a6+a6 
a5+b7>a6+b6 a5+b7>b6+b6 a5+w>a6 a5+w>b6 a5+w>a6+w a5+w>b6+w
sentence-length 5 → 6 since ../base; repeated-word new since ../base: a5>a6+w a5>b6+w a5+a5>a6+w a5+a5>b6+w
sentence-length 5 → 6 since ../base; word-count 10 → 12 since ../base; sentence-length 5 → 6 since ../base: a5+a5>a6+a6 a5+a5>a6+b6 a5+a5>b6+b6
sentence-length 5 → 6 since ../base; word-count 10 → 13 since ../base; sentence-length 5 → 7 since ../base: a5+a5>a6+b7 a5+a5>b6+b7
sentence-length 5 → 6 since ../base; word-count 10 → 14 since ../base; sentence-length 5 → 8 since ../base: a5+a5>a6+a8
sentence-length 5 → 6 since ../base; word-count 11 → 12 since ../base: a5+b6>a6+b6
sentence-length 5 → 6 since ../base; word-count 12 → 13 since ../base: a5+b7>a6+b7 a5+b7>b6+b7
sentence-length 5 → 6 since ../base; word-count 13 → 14 since ../base: a5+a8>a6+a8
sentence-length 5 → 6 since ../base; word-count new since ../base; sentence-length new since ../base: a5>a6+a6 a5>a6+b6 a5>b6+b6 a5+w>a6+a6 
a5+w>a6+b6 a5+w>b6+b6
sentence-length 5 → 7 since ../base: a5>b7 a5+a5>b7 a5+w>b7
sentence-length 5 → 7 since ../base; repeated-word new since ../base: a5+a5>b7+w
sentence-length 5 → 7 since ../base; word-count 10 → 14 since ../base; sentence-length 5 → 7 since ../base: a5+a5>b7+b7
sentence-length 5 → 7 since ../base; word-count new since ../base: a5+w>b7+w
sentence-length 5 → 7 since ../base; word-count new since ../base; repeated-word new since ../base: a5>b7+w
sentence-length 5 → 7 since ../base; word-count new since ../base; sentence-length new since ../base: a5>b7+b7 a5+w>b7+b7
sentence-length 5 → 8 since ../base: a5>a8 a5+a5>a8 a5+w>a8
sentence-length 5 → 8 since ../base; word-count 10 → 11 since ../base; repeated-word new since ../base: a5+a5>a8+w
sentence-length 5 → 8 since ../base; word-count 10 → 14 since ../base; sentence-length 5 → 6 since ../base: a5+a5>a8+b6
sentence-length 5 → 8 since ../base; word-count 10 → 15 since ../base; sentence-length 5 → 7 since ../base: a5+a5>a8+b7
sentence-length 5 → 8 since ../base; word-count 10 → 16 since ../base; sentence-length 5 → 8 since ../base: a5+a5>a8+a8
sentence-length 5 → 8 since ../base; word-count 11 → 14 since ../base: a5+a6>a8+b6 a5+b6>a8+b6
sentence-length 5 → 8 since ../base; word-count 12 → 14 since ../base: a5+b7>a8+b6
sentence-length 5 → 8 since ../base; word-count 12 → 15 since ../base: a5+b7>a8+b7
sentence-length 5 → 8 since ../base; word-count new since ../base: a5+w>a8+w
sentence-length 5 → 8 since ../base; word-count new since ../base; repeated-word new since ../base: a5>a8+w
sentence-length 5 → 8 since ../base; word-count new since ../base; sentence-length new since ../base: a5>a8+a8 a5>a8+b6 a5>a8+b7 a5+w>a8+a8 
a5+w>a8+b6 a5+w>a8+b7
sentence-length 6 → 7 since ../base: a6>b7 b6>b7 a5+a6>b7 a5+b6>b7 a6+a6>b7 a6+a6>a5+b7 a6+a8>b7+b7 a6+b6>b7 a6+b6>a5+b7 a6+w>b7 a8+b6>b7+b7 
b6+b6>b7 b6+b6>a5+b7 b6+w>b7
sentence-length 6 → 7 since ../base; repeated-word new since ../base: a5+a6>b7+w a5+b6>b7+w a6+a6>b7+w a6+b6>b7+w b6+b6>b7+w
sentence-length 6 → 7 since ../base; word-count 11 → 14 since ../base; sentence-length 5 → 7 since ../base: a5+a6>b7+b7 a5+b6>b7+b7
sentence-length 6 → 7 since ../base; word-count 12 → 14 since ../base; sentence-length 6 → 7 since ../base: a6+a6>b7+b7 a6+b6>b7+b7 b6+b6>b7+b7
sentence-length 6 → 7 since ../base; word-count new since ../base: a6+w>b7+w b6+w>b7+w
sentence-length 6 → 7 since ../base; word-count new since ../base; repeated-word new since ../base: a6>b7+w b6>b7+w
sentence-length 6 → 7 since ../base; word-count new since ../base; sentence-length new since ../base: a6>b7+b7 b6>b7+b7 a6+w>b7+b7 b6+w>b7+b7
sentence-length 6 → 8 since ../base: a6>a8 b6>a8 a5+a6>a8 a5+b6>a8 a6+a6>a8 a6+b6>a8 a6+b7>a5+a8 a6+w>a8 b6+b6>a8 b6+b7>a5+a8 b6+w>a8
sentence-length 6 → 8 since ../base; repeated-word new since ../base: a5+a6>a8+w a5+b6>a8+w a6+a6>a8+w a6+b6>a8+w b6+b6>a8+w
sentence-length 6 → 8 since ../base; word-count 11 → 15 since ../base; sentence-length 5 → 7 since ../base: a5+a6>a8+b7 a5+b6>a8+b7
sentence-length 6 → 8 since ../base; word-count 11 → 16 since ../base; sentence-length 5 → 8 since ../base: a5+a6>a8+a8 a5+b6>a8+a8
sentence-length 6 → 8 since ../base; word-count 12 → 14 since ../base: a6+a6>a8+b6 a6+b6>a8+b6 b6+b6>a8+b6
sentence-length 6 → 8 since ../base; word-count 12 → 15 since ../base; sentence-length 6 → 7 since ../base: a6+a6>a8+b7 a6+b6>a8+b7 b6+b6>a8+b7
sentence-length 6 → 8 since ../base; word-count 12 → 16 since ../base; sentence-length 6 → 8 since ../base: a6+a6>a8+a8 a6+b6>a8+a8 b6+b6>a8+a8
sentence-length 6 → 8 since ../base; word-count 13 → 14 since ../base: a6+b7>a8+b6
sentence-length 6 → 8 since ../base; word-count 13 → 15 since ../base: a6+b7>a8+b7 b6+b7>a8+b7
sentence-length 6 → 8 since ../base; word-count new since ../base: a6+w>a8+w b6+w>a8+w
sentence-length 6 → 8 since ../base; word-count new since ../base; repeated-word new since ../base: a6>a8+w b6>a8+w
sentence-length 6 → 8 since ../base; word-count new since ../base; sentence-length new since ../base: a6>a8+a8 a6>a8+b7 b6>a8+a8 b6>a8+b7 
a6+w>a8+a8 a6+w>a8+b7 b6+w>a8+a8 b6+w>a8+b7
sentence-length 7 → 8 since ../base: b7>a8 a5+b7>a8 a6+b7>a8 b6+b7>a8 b7+b7>a8 b7+b7>a5+a8 b7+b7>a6+a8 b7+b7>a8+b6 b7+w>a8
sentence-length 7 → 8 since ../base; repeated-word new since ../base: a5+b7>a8+w a6+b7>a8+w b6+b7>a8+w b7+b7>a8+w
sentence-length 7 → 8 since ../base; word-count 10 → 11 since ../base: b7+w>a8+w
sentence-length 7 → 8 since ../base; word-count 10 → 16 since ../base; sentence-length new since ../base: b7+w>a8+a8
sentence-length 7 → 8 since ../base; word-count 12 → 16 since ../base; sentence-length 5 → 8 since ../base: a5+b7>a8+a8
sentence-length 7 → 8 since ../base; word-count 13 → 14 since ../base: b6+b7>a8+b6
sentence-length 7 → 8 since ../base; word-count 13 → 16 since ../base; sentence-length 6 → 8 since ../base: a6+b7>a8+a8 b6+b7>a8+a8
sentence-length 7 → 8 since ../base; word-count 14 → 15 since ../base: b7+b7>a8+b7
sentence-length 7 → 8 since ../base; word-count 14 → 16 since ../base; sentence-length 7 → 8 since ../base: b7+b7>a8+a8
sentence-length 7 → 8 since ../base; word-count new since ../base; repeated-word new since ../base: b7>a8+w
sentence-length 7 → 8 since ../base; word-count new since ../base; sentence-length new since ../base: b7>a8+a8
sentence-length new since ../base: >a5 >a6 >a8 >b6 >b7 w>a5 w>a6 w>a8 w>b6 w>b7 w>a5+w w>a6+w w>b6+w a8+w>a5+a5 a8+w>a5+a6 a8+w>a5+b6 b7+w>a5+a5 
w+w>a5 w+w>a6 w+w>a8 w+w>b6 w+w>b7 w+w>a5+w w+w>a6+w w+w>b6+w
sentence-length new since ../base; repeated-word new since ../base: >a5+w >a6+w >b6+w
sentence-length new since ../base; word-count 10 → 11 since ../base: b7+w>a5+a6 b7+w>a5+b6
sentence-length new since ../base; word-count 10 → 12 since ../base: b7+w>a5+b7
sentence-length new since ../base; word-count 10 → 13 since ../base: b7+w>a6+b7 b7+w>b6+b7
sentence-length new since ../base; word-count 10 → 14 since ../base: b7+w>a8+b6
sentence-length new since ../base; word-count 10 → 15 since ../base: b7+w>a8+b7
sentence-length new since ../base; word-count 11 → 12 since ../base: a8+w>a5+b7
sentence-length new since ../base; word-count 11 → 13 since ../base: a8+w>a5+a8 a8+w>a6+b7 a8+w>b6+b7
sentence-length new since ../base; word-count 11 → 14 since ../base: a8+w>a6+a8
sentence-length new since ../base; word-count new since ../base: a6>a5+a6 a6>a5+b6 a6>a8+b6 a8>a5+a6 a8>a5+a8 a8>a5+b6 a8>a5+b7 a8>a6+a8 a8>a6+b7 
a8>b6+b7 b6>a5+a6 b6>a5+b6 b6>a6+b6 b6>a8+b6 b7>a5+a6 b7>a5+b6 b7>a5+b7 b7>a6+b7 b7>a8+b6 b7>a8+b7 b7>b6+b7 w>a8+w w>b7+w a6+w>a5+a6 a6+w>a5+b6 
a6+w>a8+b6 b6+w>a5+a6 b6+w>a5+b6 b6+w>a6+b6 b6+w>a8+b6 w+w>a8+w w+w>b7+w
sentence-length new since ../base; word-count new since ../base; repeated-word new since ../base: >a8+w >b7+w
sentence-length new since ../base; word-count new since ../base; sentence-length 5 → 7 since ../base: a5>a6+b7 a5>b6+b7 a5+w>a6+b7 a5+w>b6+b7
sentence-length new since ../base; word-count new since ../base; sentence-length 5 → 8 since ../base: a5>a6+a8 a5+w>a6+a8
sentence-length new since ../base; word-count new since ../base; sentence-length new since ../base: >a5+a5 >a5+a6 >a5+a8 >a5+b6 >a5+b7 >a6+a6 >a6+a8 
>a6+b6 >a6+b7 >a8+a8 >a8+b6 >a8+b7 >b6+b6 >b6+b7 >b7+b7 w>a5+a5 w>a5+a6 w>a5+a8 w>a5+b6 w>a5+b7 w>a6+a6 w>a6+a8 w>a6+b6 w>a6+b7 w>a8+a8 w>a8+b6 
w>a8+b7 w>b6+b6 w>b6+b7 w>b7+b7 w+w>a5+a5 w+w>a5+a6 w+w>a5+a8 w+w>a5+b6 w+w>a5+b7 w+w>a6+a6 w+w>a6+a8 w+w>a6+b6 w+w>a6+b7 w+w>a8+a8 w+w>a8+b6 
w+w>a8+b7 w+w>b6+b6 w+w>b6+b7 w+w>b7+b7
word-count 10 → 11 since ../base; sentence-length 5 → 6 since ../base: a5+a5>a5+a6 a5+a5>a5+b6
word-count 10 → 12 since ../base; sentence-length 5 → 7 since ../base: a5+a5>a5+b7
word-count 10 → 12 since ../base; sentence-length new since ../base: b7+w>a6+a6 b7+w>a6+b6 b7+w>b6+b6
word-count 10 → 13 since ../base; sentence-length 5 → 8 since ../base: a5+a5>a5+a8
word-count 10 → 13 since ../base; sentence-length new since ../base: b7+w>a5+a8
word-count 10 → 14 since ../base; sentence-length new since ../base: b7+w>a6+a8 b7+w>b7+b7
word-count 11 → 12 since ../base; sentence-length 5 → 6 since ../base: a5+a6>a6+a6 a5+a6>a6+b6 a5+a6>b6+b6 a5+b6>a6+a6 a5+b6>b6+b6
word-count 11 → 12 since ../base; sentence-length 6 → 7 since ../base: a5+a6>a5+b7 a5+b6>a5+b7
word-count 11 → 12 since ../base; sentence-length new since ../base: a8+w>a6+a6 a8+w>a6+b6 a8+w>b6+b6
word-count 11 → 13 since ../base; sentence-length 5 → 7 since ../base: a5+a6>a6+b7 a5+a6>b6+b7 a5+b6>a6+b7 a5+b6>b6+b7
word-count 11 → 13 since ../base; sentence-length 6 → 8 since ../base: a5+a6>a5+a8 a5+b6>a5+a8
word-count 11 → 14 since ../base; sentence-length 5 → 8 since ../base: a5+a6>a6+a8 a5+b6>a6+a8
word-count 11 → 14 since ../base; sentence-length new since ../base: a8+w>a8+b6 a8+w>b7+b7
word-count 11 → 15 since ../base; sentence-length new since ../base: a8+w>a8+b7
word-count 11 → 16 since ../base; sentence-length new since ../base: a8+w>a8+a8
word-count 12 → 13 since ../base; sentence-length 6 → 7 since ../base: a6+a6>a6+b7 a6+a6>b6+b7 a6+b6>a6+b7 a6+b6>b6+b7 b6+b6>a6+b7 b6+b6>b6+b7
word-count 12 → 13 since ../base; sentence-length 6 → 8 since ../base: a6+a6>a5+a8 a6+b6>a5+a8 b6+b6>a5+a8
word-count 12 → 13 since ../base; sentence-length 7 → 8 since ../base: a5+b7>a5+a8
word-count 12 → 14 since ../base; sentence-length 5 → 7 since ../base: a5+b7>b7+b7
word-count 12 → 14 since ../base; sentence-length 5 → 8 since ../base: a5+b7>a6+a8
word-count 12 → 14 since ../base; sentence-length 6 → 8 since ../base: a6+a6>a6+a8 a6+b6>a6+a8 b6+b6>a6+a8
word-count 13 → 14 since ../base; sentence-length 5 → 6 since ../base: a5+a8>a8+b6
word-count 13 → 14 since ../base; sentence-length 5 → 7 since ../base: a5+a8>b7+b7
word-count 13 → 14 since ../base; sentence-length 6 → 7 since ../base: a6+b7>b7+b7 b6+b7>b7+b7
word-count 13 → 14 since ../base; sentence-length 6 → 8 since ../base: b6+b7>a6+a8
word-count 13 → 14 since ../base; sentence-length 7 → 8 since ../base: a6+b7>a6+a8
word-count 13 → 15 since ../base; sentence-length 5 → 7 since ../base: a5+a8>a8+b7
word-count 13 → 16 since ../base; sentence-length 5 → 8 since ../base: a5+a8>a8+a8
word-count 14 → 15 since ../base; sentence-length 6 → 7 since ../base: a6+a8>a8+b7 a8+b6>a8+b7
word-count 14 → 16 since ../base; sentence-length 6 → 8 since ../base: a6+a8>a8+a8 a8+b6>a8+a8
word-count 15 → 16 since ../base; sentence-length 7 → 8 since ../base: a8+b7>a8+a8
word-count new since ../base; repeated-word new since ../base: a8>a8+w a8>b7+w b7>b7+w
word-count new since ../base; sentence-length new since ../base: a5>a5+a5 a5>a5+a6 a5>a5+a8 a5>a5+b6 a5>a5+b7 a6>a5+a5 a6>a5+a8 a6>a5+b7 a6>a6+a6 
a6>a6+a8 a6>a6+b6 a6>a6+b7 a6>b6+b6 a6>b6+b7 a8>a5+a5 a8>a6+a6 a8>a6+b6 a8>a8+a8 a8>a8+b6 a8>a8+b7 a8>b6+b6 a8>b7+b7 b6>a5+a5 b6>a5+a8 b6>a5+b7 
b6>a6+a6 b6>a6+a8 b6>a6+b7 b6>b6+b6 b6>b6+b7 b7>a5+a5 b7>a5+a8 b7>a6+a6 b7>a6+a8 b7>a6+b6 b7>b6+b6 b7>b7+b7 a5+w>a5+a5 a5+w>a5+a6 a5+w>a5+a8 
a5+w>a5+b6 a5+w>a5+b7 a6+w>a5+a5 a6+w>a5+a8 a6+w>a5+b7 a6+w>a6+a6 a6+w>a6+a8 a6+w>a6+b6 a6+w>a6+b7 a6+w>b6+b6 a6+w>b6+b7 b6+w>a5+a5 b6+w>a5+a8 
b6+w>a5+b7 b6+w>a6+a6 b6+w>a6+a8 b6+w>a6+b7 b6+w>b6+b6 b6+w>b6+b7
nothing: 490
sentence-length 5 → 7 since ../base: a5>b7 a5>b7+w a5+a5>b7 a5+a5>b7+w a5+a8>b7+b7 a5+w>b7 a5+w>b7+w
sentence-length 5 → 7 since ../base; word-count 10 → 14 since ../base; sentence-length 5 → 7 since ../base: a5+a5>b7+b7
sentence-length 5 → 7 since ../base; word-count new since ../base; sentence-length new since ../base: a5>b7+b7 a5+w>b7+b7
sentence-length 5 → 8 since ../base: a5>a8 a5+a5>a8 a5+a5>a8+w a5+w>a8
sentence-length 5 → 8 since ../base; word-count 10 → 14 since ../base: a5+a5>a8+b6
sentence-length 5 → 8 since ../base; word-count 10 → 15 since ../base; sentence-length 5 → 7 since ../base: a5+a5>a8+b7
sentence-length 5 → 8 since ../base; word-count 10 → 16 since ../base; sentence-length 5 → 8 since ../base: a5+a5>a8+a8
sentence-length 5 → 8 since ../base; word-count 11 → 14 since ../base: a5+a6>a8+b6 a5+b6>a8+b6
sentence-length 5 → 8 since ../base; word-count 11 → 15 since ../base: a5+a6>a8+b7 a5+b6>a8+b7
sentence-length 5 → 8 since ../base; word-count 12 → 15 since ../base: a5+b7>a8+b7
sentence-length 5 → 8 since ../base; word-count new since ../base: a5>a8+w a5+w>a8+w
sentence-length 5 → 8 since ../base; word-count new since ../base; sentence-length new since ../base: a5>a8+a8 a5>a8+b7 a5+w>a8+a8 a5+w>a8+b7
sentence-length 6 → 8 since ../base: a6>a8 b6>a8 a5+a6>a8 a5+a6>a8+w a5+b6>a8 a5+b6>a8+w a6+a6>a8 a6+a6>a5+a8 a6+a6>a8+w a6+b6>a8 a6+b6>a5+a8 
a6+b6>a8+w a6+w>a8 b6+b6>a8 b6+b6>a5+a8 b6+b6>a8+w b6+w>a8
sentence-length 6 → 8 since ../base; word-count 11 → 16 since ../base; sentence-length 5 → 8 since ../base: a5+a6>a8+a8 a5+b6>a8+a8
sentence-length 6 → 8 since ../base; word-count 12 → 14 since ../base: a6+a6>a8+b6 a6+b6>a8+b6 b6+b6>a8+b6
sentence-length 6 → 8 since ../base; word-count 12 → 15 since ../base: a6+a6>a8+b7 a6+b6>a8+b7 b6+b6>a8+b7
sentence-length 6 → 8 since ../base; word-count 12 → 16 since ../base; sentence-length 6 → 8 since ../base: a6+a6>a8+a8 a6+b6>a8+a8 b6+b6>a8+a8
sentence-length 6 → 8 since ../base; word-count 13 → 15 since ../base: a6+b7>a8+b7 b6+b7>a8+b7
sentence-length 6 → 8 since ../base; word-count new since ../base: a6>a8+w b6>a8+w a6+w>a8+w b6+w>a8+w
sentence-length 6 → 8 since ../base; word-count new since ../base; sentence-length new since ../base: a6>a8+a8 b6>a8+a8 a6+w>a8+a8 b6+w>a8+a8
sentence-length new since ../base: >a6 >a8 >b6 >b7 >a6+w >b6+w >b7+w w>a6 w>a8 w>b6 w>b7 w>a6+w w>b6+w w>b7+w a8+w>a6+a6 a8+w>a6+b6 a8+w>b6+b6 w+w>a6 
w+w>a8 w+w>b6 w+w>b7 w+w>a6+w w+w>b6+w w+w>b7+w
sentence-length new since ../base; word-count 10 → 13 since ../base: b7+w>a6+b7 b7+w>b6+b7
sentence-length new since ../base; word-count 10 → 14 since ../base: b7+w>a6+a8
sentence-length new since ../base; word-count 10 → 15 since ../base: b7+w>a8+b7
sentence-length new since ../base; word-count 11 → 13 since ../base: a8+w>a6+b7 a8+w>b6+b7
sentence-length new since ../base; word-count 11 → 14 since ../base: a8+w>a6+a8
sentence-length new since ../base; word-count new since ../base: >a8+w a5>a8+b6 a6>a8+b6 a6>a8+b7 a6>b6+b7 a8>a6+a8 a8>a6+b7 a8>b6+b7 b6>a6+b6 
b6>a6+b7 b6>a8+b6 b6>a8+b7 b7>a6+a8 b7>a6+b7 b7>a8+b7 b7>b6+b7 w>a8+w a5+w>a8+b6 a6+w>a8+b6 a6+w>a8+b7 a6+w>b6+b7 b6+w>a6+b6 b6+w>a6+b7 b6+w>a8+b6 
b6+w>a8+b7 w+w>a8+w
sentence-length new since ../base; word-count new since ../base; sentence-length new since ../base: >a6+a6 >a6+a8 >a6+b6 >a6+b7 >a8+a8 >a8+b6 >a8+b7 
>b6+b6 >b6+b7 >b7+b7 w>a6+a6 w>a6+a8 w>a6+b6 w>a6+b7 w>a8+a8 w>a8+b6 w>a8+b7 w>b6+b6 w>b6+b7 w>b7+b7 w+w>a6+a6 w+w>a6+a8 w+w>a6+b6 w+w>a6+b7 
w+w>a8+a8 w+w>a8+b6 w+w>a8+b7 w+w>b6+b6 w+w>b6+b7 w+w>b7+b7
word-count 10 → 12 since ../base: a5+a5>a6+a6 a5+a5>a6+b6 a5+a5>b6+b6 b7+w>a5+b7
word-count 10 → 12 since ../base; sentence-length 5 → 7 since ../base: a5+a5>a5+b7
word-count 10 → 12 since ../base; sentence-length new since ../base: b7+w>a6+a6 b7+w>a6+b6 b7+w>b6+b6
word-count 10 → 13 since ../base: b7+w>a5+a8
word-count 10 → 13 since ../base; sentence-length 5 → 7 since ../base: a5+a5>a6+b7 a5+a5>b6+b7
word-count 10 → 13 since ../base; sentence-length 5 → 8 since ../base: a5+a5>a5+a8
word-count 10 → 14 since ../base; sentence-length 5 → 8 since ../base: a5+a5>a6+a8
word-count 10 → 14 since ../base; sentence-length new since ../base: b7+w>a8+b6 b7+w>b7+b7
word-count 10 → 16 since ../base; sentence-length new since ../base: b7+w>a8+a8
word-count 11 → 13 since ../base: a5+a6>b6+b7 a5+b6>a6+b7 a8+w>a5+a8
word-count 11 → 13 since ../base; sentence-length 5 → 7 since ../base: a5+a6>a6+b7 a5+b6>b6+b7
word-count 11 → 13 since ../base; sentence-length 6 → 8 since ../base: a5+a6>a5+a8 a5+b6>a5+a8
word-count 11 → 14 since ../base; sentence-length 5 → 7 since ../base: a5+a6>b7+b7 a5+b6>b7+b7
word-count 11 → 14 since ../base; sentence-length 5 → 8 since ../base: a5+a6>a6+a8 a5+b6>a6+a8
word-count 11 → 14 since ../base; sentence-length new since ../base: a8+w>a8+b6 a8+w>b7+b7
word-count 11 → 15 since ../base; sentence-length new since ../base: a8+w>a8+b7
word-count 11 → 16 since ../base; sentence-length new since ../base: a8+w>a8+a8
word-count 12 → 14 since ../base: a5+b7>a6+a8 a5+b7>a8+b6 a6+a6>b7+b7 a6+b6>b7+b7 b6+b6>b7+b7
word-count 12 → 14 since ../base; sentence-length 5 → 7 since ../base: a5+b7>b7+b7
word-count 12 → 14 since ../base; sentence-length 6 → 8 since ../base: a6+a6>a6+a8 a6+b6>a6+a8 b6+b6>a6+a8
word-count 12 → 16 since ../base; sentence-length 5 → 8 since ../base: a5+b7>a8+a8
word-count 13 → 15 since ../base; sentence-length 5 → 7 since ../base: a5+a8>a8+b7
word-count 13 → 16 since ../base; sentence-length 5 → 8 since ../base: a5+a8>a8+a8
word-count 13 → 16 since ../base; sentence-length 6 → 8 since ../base: a6+b7>a8+a8 b6+b7>a8+a8
word-count 14 → 16 since ../base: b7+b7>a8+a8
word-count 14 → 16 since ../base; sentence-length 6 → 8 since ../base: a6+a8>a8+a8 a8+b6>a8+a8
word-count new since ../base: a6>a5+a6 a6>a5+b6 a6>a5+b7 a8>a5+a6 a8>a5+a8 a8>a5+b6 a8>a5+b7 a8>a8+w b6>a5+a6 b6>a5+b6 b6>a5+b7 b7>a5+a6 b7>a5+a8 
b7>a5+b6 b7>a5+b7 b7>a8+w a6+w>a5+a6 a6+w>a5+b6 a6+w>a5+b7 b6+w>a5+a6 b6+w>a5+b6 b6+w>a5+b7
word-count new since ../base; sentence-length new since ../base: >a5+a6 >a5+a8 >a5+b6 >a5+b7 a5>a5+a6 a5>a5+a8 a5>a5+b6 a5>a5+b7 a5>a6+a6 a5>a6+a8 
a5>a6+b6 a5>a6+b7 a5>b6+b6 a5>b6+b7 a6>a5+a8 a6>a6+a6 a6>a6+a8 a6>a6+b6 a6>a6+b7 a6>b6+b6 a6>b7+b7 a8>a6+a6 a8>a6+b6 a8>a8+a8 a8>a8+b6 a8>a8+b7 
a8>b6+b6 a8>b7+b7 b6>a5+a8 b6>a6+a6 b6>a6+a8 b6>b6+b6 b6>b6+b7 b6>b7+b7 b7>a6+a6 b7>a6+b6 b7>a8+a8 b7>a8+b6 b7>b6+b6 b7>b7+b7 w>a5+a6 w>a5+a8 w>a5+b6 
w>a5+b7 a5+w>a5+a6 a5+w>a5+a8 a5+w>a5+b6 a5+w>a5+b7 a5+w>a6+a6 a5+w>a6+a8 a5+w>a6+b6 a5+w>a6+b7 a5+w>b6+b6 a5+w>b6+b7 a6+w>a5+a8 a6+w>a6+a6 
a6+w>a6+a8 a6+w>a6+b6 a6+w>a6+b7 a6+w>b6+b6 a6+w>b7+b7 b6+w>a5+a8 b6+w>a6+a6 b6+w>a6+a8 b6+w>b6+b6 b6+w>b6+b7 b6+w>b7+b7 w+w>a5+a6 w+w>a5+a8 
w+w>a5+b6 w+w>a5+b7
