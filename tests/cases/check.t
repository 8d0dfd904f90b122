==== Silent on success.
< a.md
Two words.
<<
$ lucid check a.md articles/tides.md
$ lucid check < a.md

==== Limits of the command line: too few, too many, and none at all.
< a.md
Four words are here.
<<
$ lucid check --min-words 10 a.md
a.md:1:1: error: 4 words, fewer than 10: add 6 [word-count]
[1]
$ lucid check --max-words 3 a.md
a.md:1:1: error: 4 words, more than 3: cut 1 [word-count]
[1]
$ lucid check --min-words 4 --max-words 4 a.md
$ cat a.md | lucid check --min-words 10 --stdin-filename post.md -
post.md:1:1: error: 4 words, fewer than 10: add 6 [word-count]
[1]

==== word-count does not fire without limits.
< a.md
Four words are here.
<<
$ lucid check a.md

==== A wrong declared count is shown at its digits.
< a.md
# A title here

Four words are here.

PPPPP

Word Count 9
<<
< b.md
---
title: One
word_count: "12"
---
Four words are here.
<<
$ lucid check a.md b.md
a.md:7:12: error: declares 9 words, has 7 [declared-count]
b.md:3:14: error: declares 12 words, has 4 [declared-count]
[1]

==== declared-count does not fire on a right one.
< a.md
Four words are here.

PPPPP

Word Count 4
<<
$ lucid check a.md
$ lucid check articles/tides.md

==== It tells which other reading is right.
< title.md
# A title here

Four words are here.

PPPPP

Word Count 4
<<
< front.md
---
title: A title here
---

Four words are here.

PPPPP

Word Count 7
<<
< mark.md
Four words are here.

PPPPP

Word Count 5
<<
< dash.md
Six words are here – and there.

PPPPP

Word Count 7
<<
< hyphen.md
This well-known three-part fact is old.

PPPPP

Word Count 8
<<
< code.md
Four words are here.

    five words of code here

PPPPP

Word Count 9
<<
< all.md
Four words are here.

PPPPP

Word Count 8
<<
$ lucid check title.md front.md mark.md dash.md hyphen.md code.md all.md
title.md:7:12: error: declares 4 words, has 7; 4 without the title [declared-count]
front.md:9:12: error: declares 7 words, has 4; 7 with the title [declared-count]
mark.md:5:12: error: declares 5 words, has 4; counts the PPPPP line [declared-count]
dash.md:5:12: error: declares 7 words, has 6; counts the PPPPP line [declared-count]
hyphen.md:5:12: error: declares 8 words, has 6; 8 by UAX #29, which splits at hyphens [declared-count]
code.md:7:12: error: declares 9 words, has 4; 9 with blocks of code [declared-count]
all.md:5:12: error: declares 8 words, has 4; counts the PPPPP line and the one that declares [declared-count]
[1]

==== A tolerance is so many words or a share.
< a.md
Nine words are in here, as anybody can count.

PPPPP

Word Count 10
<<
$ lucid check --tolerance exact a.md
a.md:5:12: error: declares 10 words, has 9; counts the PPPPP line [declared-count]
[1]
$ lucid check --tolerance 0 a.md
a.md:5:12: error: declares 10 words, has 9; counts the PPPPP line [declared-count]
[1]
$ lucid check --tolerance 1 a.md
$ lucid check --tolerance 5% a.md
a.md:5:12: error: declares 10 words, has 9; counts the PPPPP line [declared-count]
[1]
$ lucid check --tolerance 12% a.md
$ lucid check --tolerance some a.md
lucid: --tolerance: declared-count.tolerance: 'some' is not exact, a whole number, or a number with %
Try 'lucid --help'.
[2]

==== Severity, --fail-on, --exit-zero, -q.
< a.md
The the boat.
<<
$ lucid check --rule repeated-word=warning a.md
a.md:1:1: warning: 'the' stands 2 times in a row, more than 1: drop one [repeated-word]
$ lucid check --rule repeated-word=warning --fail-on warning a.md
a.md:1:1: warning: 'the' stands 2 times in a row, more than 1: drop one [repeated-word]
[1]
$ lucid check --rule repeated-word=note --fail-on warning a.md
a.md:1:1: note: 'the' stands 2 times in a row, more than 1: drop one [repeated-word]
$ lucid check --rule repeated-word=error --exit-zero a.md
a.md:1:1: error: 'the' stands 2 times in a row, more than 1: drop one [repeated-word]
$ lucid check -q --rule repeated-word=error a.md
[1]
$ lucid check --rule repeated-word=error --rule repeated-word=off a.md
$ lucid check --fail-on note a.md
lucid: --fail-on: unknown value 'note'; there are error, warning
Try 'lucid --help'.
[2]

==== Trouble wins over findings.
< a.md
Two words.
<<
$ lucid check --min-words 9 nofile a.md
lucid: nofile: No such file or directory
a.md:1:1: error: 2 words, fewer than 9: add 7 [word-count]
[2]

==== A wrong rule or setting gets the nearest name.
< a.md
Two words.
<<
$ lucid check --rule wrod-count=off a.md
lucid: --rule: unknown rule 'wrod-count', did you mean 'word-count'?
Try 'lucid --help'.
[2]
$ lucid check --rule word-count.mni=3 a.md
lucid: --rule: word-count has no setting 'mni', did you mean 'min'?
Try 'lucid --help'.
[2]
$ lucid check --rule word-count.min=few a.md
lucid: --rule: word-count.min: 'few' is not a whole number
Try 'lucid --help'.
[2]
$ lucid check --rule word-count=loud a.md
lucid: --rule: 'loud' is not off, note, warning, error or on
Try 'lucid --help'.
[2]
$ lucid check --rule word-count a.md
lucid: --rule: 'word-count' is not RULE=severity or RULE.setting=value
Try 'lucid --help'.
[2]
$ lucid check --max-grade x a.md
lucid: --max-grade: readability.grade.max: 'x' is not a number
Try 'lucid --help'.
[2]

==== Foreign text cannot reach the terminal.
< a.md
Two words.
<<
$ cp a.md "$(printf 'a\033b.md')"; lucid check --min-words 3 a?b.md
a\x1bb.md:1:1: error: 2 words, fewer than 3: add 1 [word-count]
[1]
$ lucid check -k "$(printf 'x\033y')" --rule keyword-density=error a.md
a.md:1:1: error: keyword 'x\x1by' is 0.00 % of the words (0 times), less than 0.5 %: use it more often [keyword-density]
[1]

==== sentence-count fires.
< a.md
The boats came home late. The boats came home late.
<<
$ lucid check --rule sentence-count.min=3 a.md
a.md:1:1: error: 2 sentences, fewer than 3: add 1 [sentence-count]
[1]

==== sentence-count does not fire.
< a.md
The boats came home late. The boats came home late. The boats came home late.
<<
$ lucid check --rule sentence-count.min=3 a.md

==== --min-sentences, --max-sentences, --max-sentence-words.
< a.md
The boats came home late. The boats came home late.
<<
$ lucid check --min-sentences 3 a.md
a.md:1:1: error: 2 sentences, fewer than 3: add 1 [sentence-count]
[1]
$ lucid check --max-sentences 1 a.md
a.md:1:1: error: 2 sentences, more than 1: cut 1 [sentence-count]
[1]
$ lucid check --max-sentence-words 4 a.md
a.md:1:1: error: sentence of 5 words, more than 4: split it [sentence-length]
a.md:1:27: error: sentence of 5 words, more than 4: split it [sentence-length]
[1]

==== sentence-length fires.
< a.md
# Boats

The boats came home late. When the tide had gone out and the boats lay on their sides in the mud, the men of the harbour walked slowly over to the long wooden pier where the women had already begun to mend the nets that the storm had torn two nights before.
<<
$ lucid check --rule sentence-length=error a.md
a.md:3:27: error: sentence of 47 words, more than 40: split it [sentence-length]
[1]

==== sentence-length does not fire.
< a.md
The boats came home late. The boats came home late.
<<
$ lucid check --rule sentence-length=error a.md

==== sentence-length tells the share of long sentences at the longest.
< a.md
The boats came home late.
In the evening when the lamps were lit, ten boats with white sails came round the point and made for home at last. In the evening when the lamps were lit, ten boats with white sails came round the point and made for home at last.
<<
$ lucid check --rule sentence-length=error a.md
a.md:2:1: error: 66.7 % of the sentences have more than 20 words, more than 25 %: split some, this one of 23 words first [sentence-length]
[1]

==== sentence-length with max alone says nothing of the share.
< .lucid.yaml
rules: {sentence-length: {max: 30}}
<<
< a.md
In the evening when the lamps were lit, ten boats with white sails came round the point and made for home at last.
In the evening when the lamps were lit, ten boats with white sails came round the point and made for home at last.
<<
$ lucid check a.md
$ lucid check --no-config --max-sentence-words 22 a.md
a.md:1:1: error: sentence of 23 words, more than 22: split it [sentence-length]
a.md:2:1: error: sentence of 23 words, more than 22: split it [sentence-length]
[1]
$ lucid check --rule sentence-length.long=21 a.md
a.md:1:1: warning: 100 % of the sentences have more than 21 words, more than 25 %: split some, this one of 23 words first [sentence-length]

==== hard-sentence says nothing in a language without a grade, unless max is given.
< a.md
Det är en mycket lång och besvärlig mening om internationella organisationers administrativa svårigheter och deras ekonomiska förutsättningar.
<<
$ lucid check --lang sv --rule hard-sentence=error a.md
$ lucid check --lang sv --rule hard-sentence.max=40 a.md
a.md:1:1: warning: sentence of grade 58.2, above 40: split it or use shorter words [hard-sentence]

==== hard-sentence fires.
< a.md
The boats came home late.
Intergovernmental organisations habitually underestimate administrative complexity, institutional interdependencies and organisational rigidity, notwithstanding considerable bibliographical documentation.
<<
$ lucid check --rule hard-sentence=error a.md
a.md:2:1: error: sentence of grade 46.9, above 16: split it or use shorter words [hard-sentence]
[1]

==== hard-sentence does not fire.
< a.md
The boats came home late. When the tide had gone out and the boats lay on their sides in the mud.
<<
$ lucid check --rule hard-sentence=error a.md

==== paragraph-length fires.
< a.md
The boats came home late. The boats came home late. The boats came home late.
<<
$ lucid check --rule paragraph-length.max=12 a.md
a.md:1:1: warning: paragraph of 15 words, more than 12: split it [paragraph-length]

==== paragraph-length does not fire.
< a.md
The boats came home late. The boats came home late.

The boats came home late. The boats came home late.
<<
$ lucid check --rule paragraph-length.max=12 a.md

==== section-length fires.
< a.md
# One

The boats came home late. The boats came home late.

The boats came home late. The boats came home late.
<<
$ lucid check --rule section-length.max=15 a.md
a.md:3:1: warning: 20 words without a subheading, more than 15: add one [section-length]

==== section-length does not fire.
< a.md
# One

The boats came home late. The boats came home late.

## Two

The boats came home late. The boats came home late.
<<
$ lucid check --rule section-length.max=15 a.md

==== readability fires.
< a.md
Intergovernmental organisations habitually underestimate administrative complexity, institutional interdependencies and organisational rigidity, notwithstanding considerable bibliographical documentation.
<<
$ lucid check --rule readability.unsure=error --rule readability.grade.max=10 a.md
a.md:1:1: error: grade 43.3, above 10 (not sure: fewer than 100 words): shorten sentences and words [readability]
[1]

==== readability does not fire.
< a.md
The boats came home late. The boats came home late.
<<
$ lucid check --rule readability.grade.max=10 a.md

==== --max-grade, --min-ease and any metric, reliable or not.
< a.md
Intergovernmental organisations habitually underestimate administrative complexity, institutional interdependencies and organisational rigidity, notwithstanding considerable bibliographical documentation.
Intergovernmental organisations habitually underestimate administrative complexity, institutional interdependencies and organisational rigidity, notwithstanding considerable bibliographical documentation.
Intergovernmental organisations habitually underestimate administrative complexity, institutional interdependencies and organisational rigidity, notwithstanding considerable bibliographical documentation.
Intergovernmental organisations habitually underestimate administrative complexity, institutional interdependencies and organisational rigidity, notwithstanding considerable bibliographical documentation.
Intergovernmental organisations habitually underestimate administrative complexity, institutional interdependencies and organisational rigidity, notwithstanding considerable bibliographical documentation.
Intergovernmental organisations habitually underestimate administrative complexity, institutional interdependencies and organisational rigidity, notwithstanding considerable bibliographical documentation.
<<
< b.md
The boats came home late.
The boats came home late.
The boats came home late.
The boats came home late.
The boats came home late.
The boats came home late.
The boats came home late.
The boats came home late.
The boats came home late.
The boats came home late.
The boats came home late.
The boats came home late.
The boats came home late.
The boats came home late.
The boats came home late.
The boats came home late.
The boats came home late.
The boats came home late.
The boats came home late.
The boats came home late.
The boats came home late.
The boats came home late.
The boats came home late.
The boats came home late.
The boats came home late.
The boats came home late.
The boats came home late.
The boats came home late.
The boats came home late.
The boats came home late.
<<
$ lucid check --rule readability.unsure=error --max-grade 10 --min-ease 50 a.md b.md
a.md:1:1: error: grade 43.3, above 10 (not sure: fewer than 100 words): shorten sentences and words [readability]
a.md:1:1: error: reading ease -214.5, below 50 (not sure: fewer than 100 words): shorten sentences and words [readability]
[1]
$ lucid check --rule readability.smog.max=12 --rule readability.lix.min=20 a.md b.md
a.md:1:1: note: SMOG grade 24.5, above 12 (not sure: fewer than 100 words): shorten sentences and words [readability]
b.md:1:1: error: LIX 5, below 20: the text may be too plain for its readers [readability]
[1]
$ lucid check --rule readability.smgo.max=12 a.md
lucid: --rule: readability has no setting 'smgo.max', did you mean 'smog.max'?
Try 'lucid --help'.
[2]

==== Formulas for another language say nothing.
< a.md
Der Hund schläft heute unter dem alten Tisch, und die Katze sitzt auf dem Stuhl daneben.
<<
$ lucid check --lang de --rule readability.flesch_reading_ease.min=150 a.md
$ lucid check --rule readability.unsure=error --lang de --rule readability.flesch_de.min=150 a.md
a.md:1:1: error: Flesch-Amstad 83.6, below 150 (not sure: fewer than 100 words): shorten sentences and words [readability]
[1]

==== keyword-density fires.
< a.md
# The tide

The tide comes. The tide goes. The tide is here.
<<
$ lucid check --rule keyword-density=error -k tide a.md
a.md:1:1: error: keyword 'tide' is 33.33 % of the words (4 times), more than 3 %: use it less often [keyword-density]
[1]

==== keyword-density does not fire.
< a.md
# The tide

The boats came home late. The boats came home late. The boats came home late. The boats came home late. The boats came home late. The boats came home late. The boats came home late. The boats came home late. The boats came home late. The boats came home late. The boats came home late. The boats came home late. The boats came home late. The boats came home late. The boats came home late. The tide is out.
<<
$ lucid check --rule keyword-density=error -k tide a.md

==== keyword-placement fires.
< a.md
# The sea

It comes.

The tide goes.
<<
$ lucid check --rule keyword-placement=error -k tide a.md
a.md:1:1: error: keyword 'tide' occurs 0 times in the first paragraph, fewer than 1: add it there [keyword-placement]
a.md:1:1: error: keyword 'tide' occurs 0 times in the title, fewer than 1: add it there [keyword-placement]
[1]

==== keyword-placement does not fire.
< a.md
# The tide

The tide comes. The tide goes. The tide is here.
<<
$ lucid check --rule keyword-placement=error -k tide a.md

==== keyword-gap fires.
< a.md
The tide is out. The boats came home late. The boats came home late. The boats came home late. The boats came home late.
<<
$ lucid check --rule keyword-gap=error -k tide a.md
a.md:1:1: error: 22 words in a row without the keyword 'tide', more than 12 (50 %): use it in between [keyword-gap]
[1]

==== keyword-gap does not fire.
< a.md
The tide is out. The boats came home late. The tide is in. The boats came home late.
<<
$ lucid check --rule keyword-gap=error -k tide a.md

==== repeated-word fires.
< a.md
The *boat* that the
the men built.
<<
$ lucid check --rule repeated-word=error a.md
a.md:1:17: error: 'the' stands 2 times in a row, more than 1: drop one [repeated-word]
[1]

==== repeated-word does not fire.
< a.md
He had had that that boat. Duran Duran, 7 7, "no, no". It is the. The boat.
<<
$ lucid check --rule repeated-word=error a.md

==== repeated-opening fires.
< a.md
We came. We saw the sea. We went home. They stayed.
<<
$ lucid check --rule repeated-opening=error a.md
a.md:1:1: error: 3 sentences in a row begin with 'we', more than 2: begin one otherwise [repeated-opening]
[1]

==== repeated-opening does not fire.
< a.md
We came. We saw the sea. They went. The boat sank. The men swam. The cat slept.
<<
$ lucid check --rule repeated-opening=error a.md

==== passive-share fires.
< a.md
The boat was quickly built. The nets were torn. We went home.
<<
$ lucid check --rule passive-share=error a.md
a.md:1:1: error: about 66.7 % of the sentences are passive (an estimate, 2 of 3), more than 10 %: say who does it, here first [passive-share]
[1]

==== passive-share does not fire.
< a.md
We built the boat. The men were tired. The sea is in the red bay. We saw that it was good.
<<
$ lucid check --rule passive-share=error a.md

==== transition-share fires.
< a.md
The boats came home late. The boats came home late. The boats came home late. The boats came home late. The boats came home late. The boats came home late. The boats came home late. The boats came home late. The boats came home late. The boats came home late.
<<
$ lucid check --rule transition-share=error a.md
a.md:1:1: error: 0 % of the sentences have a transition word (0 of 10), fewer than 30 %: lead on with but, because, for example [transition-share]
[1]

==== transition-share does not fire.
< a.md
However, the men stayed. However, the men stayed. However, the men stayed. However, the men stayed. The boats came home late. The boats came home late. The boats came home late. The boats came home late. The boats came home late. The boats came home late.
<<
$ lucid check --rule transition-share=error a.md

==== reading-time fires.
< a.md
The boats came home late. The boats came home late. The boats came home late. The boats came home late. The boats came home late. The boats came home late.
<<
$ lucid check --rule reading-time.max=1 --wpm 20 a.md
a.md:1:1: error: read in 1.5 min, more than 1 min: cut text [reading-time]
[1]

==== reading-time does not fire.
< a.md
The boats came home late. The boats came home late. The boats came home late.
<<
$ lucid check --rule reading-time.max=1 --wpm 20 a.md

==== title-length fires.
< a.md
# A title that goes on and on until nobody can see the end of it

Text.
<<
$ lucid check --rule title-length=error a.md
a.md:1:3: error: title of 62 characters, more than 60: make it shorter [title-length]
[1]

==== title-length does not fire.
< a.md
---
title: Short
---
Text.
<<
$ lucid check --rule title-length=error a.md

==== unmapped-text fires.
$ printf 'Caf\303\251 noir \303\251t\303\251, caf\303\251 noir. Bad \377 byte.\n' > a.md; lucid check --rule unmapped-text=error a.md
a.md:1:1: error: 1 byte is no text in UTF-8, more than 0: save the file as UTF-8 [unmapped-text]
[1]
$ printf 'Caf\351 noir.\n' > b.md; lucid check --rule unmapped-text=error b.md
b.md:1:1: error: not UTF-8: taken as windows-1252: save the file as UTF-8, or say its encoding [unmapped-text]
[1]

==== unmapped-text does not fire.
< a.md
Café noir.
<<
$ lucid check --rule unmapped-text=error a.md

==== Other languages are let pass by the rules for English.
< a.md
Das Boot war gebaut. Die Netze were done. Das Boot war gebaut. Die Netze were done. Das Boot war gebaut. Die Netze were done. Das Boot war gebaut. Die Netze were done. Das Boot war gebaut. Die Netze were done. Das Boot war gebaut. Die Netze were done.
<<
$ lucid check --lang de --rule passive-share=error --rule transition-share=error a.md

==== Places are those of the file, in code points, after front matter and links.
< a.md
---
title: x
---

[Ünïcöde](http://example.org/ä) ends. Then **the the** boat.
Last line.
<<
$ lucid check --rule repeated-word=error --rule sentence-length.max=3 a.md
a.md:5:39: warning: sentence of 4 words, more than 3: split it [sentence-length]
a.md:5:46: error: 'the' stands 2 times in a row, more than 1: drop one [repeated-word]
[1]

==== Places are right far down in a text that goes through in windows.
$ python3 -c "print(('One line here.\n' * 9 + '\n') * 15000 + 'The the boat.')" > a.txt; lucid check --rule repeated-word=error a.txt
a.txt:150001:1: error: 'the' stands 2 times in a row, more than 1: drop one [repeated-word]
[1]
$ lucid check --rule repeated-word=error - < a.txt
(stdin):150001:1: error: 'the' stands 2 times in a row, more than 1: drop one [repeated-word]
[1]

==== Comments silence rules: all that follows, one line, or named rules.
< a.md
The the boat.

<!-- lucid-disable repeated-word -->

A a boat.

<!-- lucid-enable repeated-word -->

B be be.

<!-- lucid-disable-next-line repeated-word -->

C see see.
D do do.

<!-- lucid-disable -->
E ere ere.
<<
$ lucid check --rule repeated-word=error a.md
a.md:1:1: error: 'the' stands 2 times in a row, more than 1: drop one [repeated-word]
a.md:9:3: error: 'be' stands 2 times in a row, more than 1: drop one [repeated-word]
a.md:14:3: error: 'do' stands 2 times in a row, more than 1: drop one [repeated-word]
[1]

==== A comment at the end of a line in a paragraph silences rules too.
< a.md
One boat <!-- lucid-disable-next-line repeated-word -->
and the the sea.  <!-- lucid-disable-next-line repeated-word -->
A a boat. <!-- lucid-disable repeated-word -->
B be be `<!-- lucid-enable repeated-word -->`
c see see.
<<
< b.md
One `<!-- lucid-disable repeated-word -->`
and the the sea.
<<
$ lucid check --rule repeated-word=error a.md b.md
b.md:2:5: error: 'the' stands 2 times in a row, more than 1: drop one [repeated-word]
[1]

==== The line after the next one is not silenced, from its first byte on.
< a.md
<!-- lucid-disable-next-line repeated-word -->
See see.
Do do it.
<<
$ lucid check --rule repeated-word=error a.md
a.md:3:1: error: 'do' stands 2 times in a row, more than 1: drop one [repeated-word]
[1]

==== A comment silences rules on the whole text from anywhere.
< a.md
One two.

<!-- lucid-disable word-count, sentence-count -->

Three.
<<
$ lucid check --min-words 9 --min-sentences 9 a.md
$ lucid check --min-words 9 --rule readability.grade.max=-9 a.md
a.md:1:1: note: grade -0.2, above -9 (not sure: fewer than 100 words): shorten sentences and words [readability]

==== A comment shown as code is none; one in HTML is.
< a.md
Write `<!-- lucid-disable -->` or this:

    <!-- lucid-disable -->

The the boat.
<<
< a.html
<p>The the boat.</p><!-- lucid-disable --><p>The the boat.</p>
<<
< a.txt
The the boat.

<!-- lucid-disable -->

A a boat.
<<
$ lucid check --rule repeated-word=error a.md a.html a.txt
a.md:5:1: error: 'the' stands 2 times in a row, more than 1: drop one [repeated-word]
a.html:1:4: error: 'the' stands 2 times in a row, more than 1: drop one [repeated-word]
a.txt:1:1: error: 'the' stands 2 times in a row, more than 1: drop one [repeated-word]
a.txt:5:1: error: 'a' stands 2 times in a row, more than 1: drop one [repeated-word]
[1]

==== A comment that is wrong is trouble.
< a.md
One.

<!-- lucid-disable wrod-count -->
<<
< b.md
One.

Two <!-- lucid-disabel --> three.
<<
$ lucid check a.md b.md
lucid: a.md:3:1: unknown rule 'wrod-count', did you mean 'word-count'?
lucid: b.md:3:5: unknown comment 'lucid-disabel', did you mean 'lucid-disable'?
[2]

==== The words are the same whether sentences are asked for or not.
< a.md
One ends.Then starts another. Dr.Smith and e.g.this.
<<
$ lucid check --min-words 99 a.md
a.md:1:1: error: 8 words, fewer than 99: add 91 [word-count]
[1]
$ lucid check --min-words 99 --rule repeated-opening=note a.md
a.md:1:1: error: 8 words, fewer than 99: add 91 [word-count]
[1]

==== There is a list of rules, and each is explained.
$ lucid list rules
declared-count     error   the word count declared in the text is right
hard-sentence      off     no sentence of running prose has a grade above max
keyword-density    off     each keyword makes up min to max per cent of the words
keyword-gap        off     no more than max words in a row without a keyword
keyword-placement  off     each keyword occurs in the title and the first paragraph
paragraph-length   off     no paragraph has more than max words
passive-share      off     few sentences are passive (English; an estimate)
readability        off     scores lie between min and max: grade, ease or any metric
reading-time       off     reading the text takes min to max minutes
repeated-opening   off     no more than max sentences in a row begin with the same word
repeated-word      off     no word occurs twice in a row
section-length     off     no more than max words without a subheading
sentence-count     off     the text has min to max sentences of running prose
sentence-length    off     no sentence has more than max words, and few more than long
terms              off     no term of a list of terms to avoid occurs
title-length       off     the title has min to max characters
transition-share   off     enough sentences contain a transition word (English)
unmapped-text      off     all bytes of the file are text in a known encoding
unused-disable     off     each lucid-disable comment silences a finding
word-count         error   the text has min to max words
$ lucid explain word-count
word-count: the text has min to max words

  The rule needs a limit. Words are counted as --words says.

  On by default, as an error unless asked otherwise
  min              fewest words: a whole number
  max              most words: a whole number
$ lucid explain declared-cuont
lucid: declared-cuont: no such metric or rule, did you mean 'declared-count'?
[2]
$ for r in $(lucid list rules | cut -d" " -f1); do lucid explain $r > out || echo "$r: not explained"; done

==== Each rule has its entry in the man page, and cases that fire and do not.
$ for r in $(lucid list rules | cut -d" " -f1); do grep -q "^\.It Cm $r\b" $TESTS/../man/lucid.1 || echo "$r: not in the man page"; grep -q "^==== $r.* fires\.\|^==== $r fires\|\[$r\]" $TESTS/cases/check.t || echo "$r: no case that fires"; grep -q "^==== $r does not fire" $TESTS/cases/check.t || echo "$r: no case that does not"; done
$ lucid list rules | wc -l | python3 -c "print(int(input()) >= 18)"
True

==== A reason may follow the names of rules; a comment of MDX is one.
< a.md
<!-- lucid-disable repeated-word -- the name of a a town -->
The the boat.
<!-- lucid-enable -- that is over -->

A a boat.

{/* lucid-disable -- a poem */}

B be be.
<<
< b.md
<!-- lucid-disable repeated-word - a town -->
<<
$ lucid check --rule repeated-word=error a.md
a.md:5:1: error: 'a' stands 2 times in a row, more than 1: drop one [repeated-word]
[1]
$ lucid check b.md
lucid: b.md:1:1: unknown rule '-'
[2]

==== No comment stands in a script, a text field, a style or an attribute.
< a.html
<title><!-- lucid-disable --></title><style>/* <!-- lucid-disable --> */</style>
<script>document.write("<!-- lucid-disable -->")</script>
<input value="<!-- lucid-disable -->"><TextArea><!-- lucid-disable --></TEXTAREA>
<p>The the boat.</p>
<!-- lucid-disable --><p>A a boat.</p>
<<
< a.md
<script>
var s = "<!-- lucid-disable -->";
</script>

<p title="<!-- lucid-disable -->">The the boat.</p>

Of `<script>` we speak here.

<!-- lucid-disable -->

The the boat. And of `</script>`.
<<
$ lucid check --rule repeated-word=error a.html a.md
a.html:4:4: error: 'the' stands 2 times in a row, more than 1: drop one [repeated-word]
a.md:5:35: error: 'the' stands 2 times in a row, more than 1: drop one [repeated-word]
[1]

==== terms fires on what is written in whatever case, with a blank or a hyphen, across lines.
< .lucid.yaml
terms:
  - log-in
  - {term: utilise, use: use}
  - {term: in order to, message: Too long., use: to, severity: error}
<<
< a.md
# Utilise the LOG-IN

You can log in, log-in, log *in*, log‑in, [log](b.md) in and **log
in**, in order
to go on.

- Utilise
- log
  in
<<
$ lucid check a.md
a.md:1:3: warning: 'Utilise' is a term to avoid: use 'use' [terms]
a.md:1:15: warning: 'LOG-IN' is a term to avoid [terms]
a.md:3:9: warning: 'log in' is a term to avoid [terms]
a.md:3:17: warning: 'log-in' is a term to avoid [terms]
a.md:3:25: warning: 'log in' is a term to avoid [terms]
a.md:3:35: warning: 'log‑in' is a term to avoid [terms]
a.md:3:44: warning: 'log in' is a term to avoid [terms]
a.md:3:64: warning: 'log in' is a term to avoid [terms]
a.md:4:7: error: Too long: use 'to' [terms]
a.md:7:3: warning: 'Utilise' is a term to avoid: use 'use' [terms]
a.md:8:3: warning: 'log in' is a term to avoid [terms]
[1]

==== terms does not fire on other words, across sentences and blocks, in code and addresses.
< .lucid.yaml
terms: [log in, utilise]
<<
< a.md
---
title: Log in
---
Not login, log-ins, logs in, blog in, log - in, log -- in, log, in or log/in. A log. In it
utilised, utilises, reutilise. `log in`, log `in`, ``log `in` ``, <kbd>log in</kbd>,
http://a.example/log-in, www.log-in.example, log-in@log-in.example, $log in$, log $x$ in,
![log in](a.png), log ![x](a.png) in, <a title="log in">it</a>. <!-- log in -->

A log

in the sea.

    log in

~~~
log in
~~~
<<
$ lucid check a.md

==== unused-disable fires on each rule that was named in vain.
< a.md
<!-- lucid-disable-next-line repeated-word, word-count -->
The the boat.

<!-- lucid-disable -->

A boat.
<<
$ lucid check --rule repeated-word=error --report-unused-disables a.md
a.md:1:1: warning: the comment silences nothing of word-count: remove it [unused-disable]
a.md:4:1: warning: the comment silences nothing: remove it [unused-disable]
$ lucid check --only unused-disable --rule unused-disable=error a.md
a.md:1:1: error: the comment silences nothing of repeated-word: remove it [unused-disable]
a.md:1:1: error: the comment silences nothing of word-count: remove it [unused-disable]
a.md:4:1: error: the comment silences nothing: remove it [unused-disable]
[1]

==== unused-disable does not fire where a comment silences something, or is shown.
< a.md
<!-- lucid-disable repeated-word -->
The the boat, `<!-- lucid-disable -->`.
<<
$ lucid check --rule repeated-word=error --rule unused-disable=error a.md

==== A score that is not sure is a note, unless it is asked for; short texts need none.
< a.md
Administrative considerations notwithstanding, internationalisation remains unavailable.
<<
< .lucid.yaml
rules:
  readability: {grade: {max: 10}, min-words: 8}
<<
$ lucid check --max-grade 10 --no-config a.md
a.md:1:1: note: grade 35.7, above 10 (not sure: fewer than 100 words): shorten sentences and words [readability]
$ lucid check --max-grade 10 --no-config --rule readability.unsure=warning a.md
a.md:1:1: warning: grade 35.7, above 10 (not sure: fewer than 100 words): shorten sentences and words [readability]
$ lucid check --max-grade 10 --no-config --rule readability.unsure=error a.md
a.md:1:1: error: grade 35.7, above 10 (not sure: fewer than 100 words): shorten sentences and words [readability]
[1]
$ lucid check --max-grade 10 --no-config --rule readability.unsure=off a.md
$ lucid check a.md
$ lucid check --rule readability.min-words=6 --rule readability.unsure=error a.md
a.md:1:1: error: grade 35.7, above 10 (not sure: fewer than 100 words): shorten sentences and words [readability]
[1]

==== Front matter that cannot be read is trouble: it may hold rules or a count.
< yaml.md
---
title: One: two
word_count: 999
---
Two words.
<<
< open.md
---
word_count: 999

Two words.
<<
< toml.md
+++
title = "One
+++
Two words.
<<
< json.md
{"word_count": }
Two words.
<<
< rules.md
---

We two.

---

Two words.
<<
$ lucid check yaml.md
lucid: yaml.md:2:11: front matter: mapping values are not allowed in this context
[2]
$ lucid check open.md
lucid: open.md:1:1: front matter: not closed: taken as text
open.md:2:13: error: declares 999 words, has 2 [declared-count]
[2]
$ (echo ---; yes 'key: value' | head -n 120000; echo ---; echo Text.) > long.md; lucid check long.md; (echo '{'; yes '"key": 1,' | head -n 120000; printf '"k": 2\n}\nText.\n') > long.json.md; lucid check long.json.md; (echo; cat long.md) > blank.md; lucid check blank.md
lucid: long.md:1:1: front matter: not closed within 1 MiB: taken as text
lucid: long.json.md:104859:2: front matter: not JSON, or not closed within 1 MiB: taken as text
lucid: blank.md:2:1: front matter: not closed within 1 MiB: taken as text
[2]
$ lucid check toml.md
lucid: toml.md:2:9: front matter: a string is not closed
[2]
$ lucid check json.md
lucid: json.md:1:16: front matter: not JSON: taken as text
[2]
$ lucid check rules.md

==== lucid: off leaves an article out, and the summary says so.
< yaml.md
---
lucid: off
word_count: 9
---
Two words.
<<
< toml.md
+++
word_count = 9
lucid = "off"
+++
Two words.
<<
< json.md
{"lucid": false, "word_count": 9}
Two words.
<<
< on.md
---
lucid: on
word_count: 9
---
Two words.
<<
$ lucid check yaml.md toml.md json.md
$ lucid check on.md yaml.md
on.md:3:13: error: declares 9 words, has 2 [declared-count]
[1]
$ lucid check --verbose yaml.md toml.md json.md 2>&1 | tail -n 1
nothing found in 3 files; 3 off by front matter
$ lucid check --verbose on.md nofile yaml.md 2>&1 | tail -n 1
1 error in 1 of 3 files; 1 off by front matter; 1 not checked
$ lucid check -f json yaml.md | grep -c yaml.md
0
[1]

==== On a terminal findings stand by file, with the sentences that they are about and what matters in them.
< a.md
# On the the tide

We utilise the **harbour**. The boat was taken by the authorities of the municipality who had been told, and nobody else was asked.

Word Count 70
<<
< b.md
It is so.
<<
< .lucid.yaml
rules:
  sentence-length: {max: {warning: 16, error: 30}}
  repeated-word: on
  paragraph-length: {max: 10}
  word-count: {min: 2}
terms: [{term: utilise, use: use}]
<<
$ COLUMNS=80 script -qec "lucid check --color never a.md b.md" /dev/null | tr -d '\r'
a.md  1 error, 4 warnings
     1:6  warning  'the' stands 2 times in a row, more than 1 → drop one
                   [repeated-word]
                   │ On _the the_ tide
     3:1  warning  paragraph of 23 words, more than 10 → split it
                   [paragraph-length]
                   │ We utilise the harbour. The boat was taken by the
                   │ authorities of the municipality who had been told, and
                   │ nobody else was asked.
     3:4  warning  'utilise' is a term to avoid → use 'use' [terms]
                   │ We _utilise_ the harbour.
    3:29  warning  sentence of 19 words, more than 16 → split it
                   [sentence-length]
                   │ The boat was taken by the authorities of the municipality
                   │ who had been told, and nobody _else was asked._
    5:12  error    declares 70 words, has 27 → lucid check --fix corrects it
                   [declared-count]

1 error, 4 warnings in 1 of 2 files
$ COLUMNS=40 script -qec "lucid check --color never --only sentence-length --max-sentence-words 18 a.md" /dev/null | tr -d '\r' | head -n 5
a.md  1 error
    3:29  error    sentence of 19 words,
    more than 18 → split
    it [sentence-length]
    │ The boat was taken by the
$ script -qec "lucid check --only hard-sentence --rule hard-sentence.max=10 a.md" /dev/null | tr '\033' E | grep -c 'E\[1;4mmunicipalityE\[0m'
1
$ TERM=dumb script -qec "lucid check --only repeated-word a.md" /dev/null | tr -d '\r' | head -n 1
a.md:1:6: warning: 'the' stands 2 times in a row, more than 1: drop one [repeated-word]
$ lucid check --color always --only repeated-word a.md
a.md:1:6: warning: 'the' stands 2 times in a row, more than 1: drop one [repeated-word]

==== A summary ends the check on a terminal, on standard error.
< a.md
The the boat.
<<
$ script -qec "lucid check --rule repeated-word=warning --color never a.md" /dev/null | tr -d '\r' | tail -n 1
1 warning in 1 of 1 file
$ script -qec "lucid check a.md articles/tides.md" /dev/null | tr -d '\r'
nothing found in 2 files
$ script -qec "lucid check -q a.md" /dev/null
$ script -qec "lucid check a.md 2>&1 | cat" /dev/null

==== The output cannot take the place of the baseline.
< a.md
The the boat.
<<
$ lucid check --rule repeated-word=error -f json a.md > b.json; cp b.json before
$ lucid check --rule repeated-word=error --baseline b.json -f json -o b.json a.md
lucid: b.json: the output would replace it, and hold only what is new
[2]
$ cmp b.json before

==== --verbose says for each file what holds there.
< setup
mkdir -p site/drafts
echo 'rules: {word-count: {max: 3}}' > base.yaml
printf 'extends: ../base.yaml\noverrides:\n  - files: ["drafts/**", "!drafts/b.md"]\n    rules: {repeated-word: error}\n  - lang: de\n    rules: {sentence-length: {max: 9}}\n' > site/.lucid.yaml
printf -- '---\nlang: de\nlucid: {word-count: {max: 2}, repeated-word: off}\n---\nDas sind vier Worte.\n' > site/drafts/a.md
echo 'There are four words.' > site/drafts/b.md
printf -- '---\nlucid: off\n---\nNothing.\n' > site/c.md
git init -q -b main . && git config user.name a && git config user.email a@b
<<
$ sh setup; lucid check --verbose site 2>&1
site/c.md:
  configuration: site/.lucid.yaml, extends site/../base.yaml
  front matter: off
site/drafts/a.md:
  configuration: site/.lucid.yaml, extends site/../base.yaml
  override: site/.lucid.yaml:3:5 drafts/**
  override: site/.lucid.yaml:5:5 lang de
  front matter: word-count.max, repeated-word.severity
  language: de
site/drafts/a.md:1:1: error: 4 words, more than 2: cut 2 [word-count]
site/drafts/b.md:
  configuration: site/.lucid.yaml, extends site/../base.yaml
  language: en
site/drafts/b.md:1:1: error: 4 words, more than 3: cut 1 [word-count]
2 errors in 2 of 3 files; 1 off by front matter
[1]
$ lucid check --no-config --max-words 3 --rule sentence-length.max=3 -f json site > b.json; echo Gone. > site/drafts/b.md; lucid check --verbose --no-config --max-words 3 --baseline b.json -f json site 2> said > out.json; python3 -m json.tool out.json > /dev/null; cat said
site/c.md:
  configuration: none
  front matter: off
site/drafts/a.md:
  configuration: none
  front matter: word-count.max, repeated-word.severity
  language: de
  compared with b.json: 1 of 2 findings applied
site/drafts/b.md:
  configuration: none
  language: en
  compared with b.json: 0 of 2 findings applied
nothing found in 3 files; 1 off by front matter
$ git add .; git commit -qm 1; echo 'Now it has some five words.' > site/drafts/b.md; cp site/drafts/b.md new.md; git add new.md; lucid check --verbose --max-words 3 --no-config --against HEAD site/drafts/b.md new.md 2>&1 | sed "s/($(git rev-parse HEAD | cut -c 1-12))/(HEAD)/"; lucid check -q --verbose new.md
site/drafts/b.md:
  configuration: none
  language: en
  compared with HEAD (HEAD)
site/drafts/b.md:1:1: error: 6 words, more than 3: cut 3; new since HEAD [word-count]
new.md:
  configuration: none
  language: en
  compared with HEAD (HEAD), where it is not
new.md:1:1: error: 6 words, more than 3: cut 3 [word-count]
2 errors in 2 of 2 files

==== A baseline knows scores again by what they are called.
< .lucid.yaml
rules:
  readability: {severity: warning, grade: {max: 6}, ease: {min: 70}, smog: {max: 5}}
<<
< a.md
The administrative reorganisation of regional infrastructure necessitated considerable deliberation. It was, nevertheless, accomplished.
<<
$ lucid check -f json a.md > before.json; lucid check --baseline before.json a.md
$ sed -i 's/considerable/disproportionately considerable/' a.md; lucid check --baseline before.json a.md
a.md:1:1: note: SMOG grade 15.9, above 5 (not sure: fewer than 100 words): shorten sentences and words; 15.2 → 15.9 since before.json [readability]
a.md:1:1: note: grade 28.5, above 6 (not sure: fewer than 100 words): shorten sentences and words; 25.3 → 28.5 since before.json [readability]
a.md:1:1: note: reading ease -102.4, below 70 (not sure: fewer than 100 words): shorten sentences and words; -86.1 → -102.4 since before.json [readability]

==== A limit is crossed by what lies beyond it, and not by what meets it.
< a.md
# Ten letter

One two three four five six. So it went on. So it ended there.

Seven words stand in this one paragraph.
<<
$ for i in 'word-count.max=22 23' 'word-count.min=24 23' 'sentence-count.max=3 4' 'sentence-count.min=5 4' 'sentence-length.max=6 7' 'paragraph-length.max=13 14' 'title-length.max=9 10' 'title-length.min=11 10' 'section-length.max=20 21' 'repeated-opening.max=1 2'; do lucid check --no-config --rule "${i% *}" a.md; lucid check --no-config --rule "${i%=*}=${i#* }" a.md; done | sed 's/^[^ ]* //'
error: 23 words, more than 22: cut 1 [word-count]
error: 23 words, fewer than 24: add 1 [word-count]
error: 4 sentences, more than 3: cut 1 [sentence-count]
error: 4 sentences, fewer than 5: add 1 [sentence-count]
warning: sentence of 7 words, more than 6: split it [sentence-length]
warning: paragraph of 14 words, more than 13: split it [paragraph-length]
warning: title of 10 characters, more than 9: make it shorter [title-length]
warning: title of 10 characters, fewer than 11: make it longer [title-length]
warning: 21 words without a subheading, more than 20: add one [section-length]
warning: 2 sentences in a row begin with 'so', more than 1: begin one otherwise [repeated-opening]

==== What is hardly beyond a limit does not look like it, and a limit is shown as it was set.
< a.txt
One two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen.
<<
$ lucid check --rule reading-time.max=0.07 a.txt
a.txt:1:1: error: read in 0.071 min, more than 0.07 min: cut text [reading-time]
[1]
$ lucid check --rule reading-time.max=0.05 a.txt
a.txt:1:1: error: read in 0.07 min, more than 0.05 min: cut text [reading-time]
[1]
$ lucid check --rule reading-time.min=0.1 a.txt
a.txt:1:1: error: read in 0.07 min, less than 0.1 min: add text [reading-time]
[1]
$ lucid check --rule reading-time.min=2 a.txt
a.txt:1:1: error: read in 0.1 min, less than 2 min: add text [reading-time]
[1]

==== Of a rule that finds something at every word 10,000 findings are listed, and the rest is one more, as severe as they are.
< a.yaml
rules:
  repeated-word: error
<<
$ yes 'Bad bad.' | head -n 12345 > a.txt; lucid check --config a.yaml a.txt > out
[1]
$ wc -l < out; grep -c "'bad' stands" out; grep more.findings out
10001
10000
a.txt:1:1: error: 2345 more findings of this rule are not listed [repeated-word]
$ lucid check --config a.yaml -f json a.txt | python3 -c "import json, sys; f = json.load(sys.stdin)['files'][0]['findings']; print(len(f), max(g['value'] for g in f))"
10001 2345
$ (echo '<!-- lucid-disable repeated-word -->'; cat a.txt) > b.md; lucid check --config a.yaml b.md
$ lucid check --config a.yaml -f json a.txt > base; lucid check --config a.yaml --baseline base a.txt
$ echo 'Bad bad.' >> a.txt; lucid check --config a.yaml --baseline base a.txt
a.txt:1:1: error: 2346 more findings of this rule are not listed; 2345 → 2346 since base [repeated-word]
[1]

==== Rules see the first of so many short blocks, which is trouble.
$ yes '# a' | sed G | head -n 1200000 > a.md; lucid check --no-config --max-sentence-words 9 a.md
lucid: a.md: rules on sentences saw the text to ...
[2]

==== Comments for lucid take no time, however many stand in a line.
$ yes 'a <!-- lucid-enable --> ' | tr -d '\n' | head -c 3000000 > a.md; (ulimit -t 5; lucid check a.md 2>&1 | grep -c more.than.1024)
1

==== What got worse by little is told with as many digits as that takes.
$ yes 'This is good.' | head -n 101 | tr '\n' ' ' > a.txt; lucid -f json a.txt > before.json; echo 'Two more.' >> a.txt; lucid check --no-config --rule reading-time.max=0.1 --baseline before.json a.txt
a.txt:1:1: error: read in 1.3 min, more than 0.1 min: cut text; 1.27 → 1.28 since before.json [reading-time]
[1]
