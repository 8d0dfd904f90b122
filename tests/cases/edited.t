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
keywords: ['it''s o''clock', '''', '''''quoted''''', 'no quote', 'a\x09b', 'end''']
    allow: ['that', 'don''t']
$ for list in "a,b" "'a',b" " a , b ," "" ","; do lucid check --keyword "$list" --print-config a.md 2>&1 | grep "^ *keywords\|^lucid"; done
keywords: ['a,b']  # --keyword
keywords: ['''a'',b']  # --keyword
keywords: [' a , b ,']  # --keyword
lucid: --keyword: '' contains no word
keywords: [',']  # --keyword
