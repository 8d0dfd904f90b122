==== Silent on success.
< a.md
Two words.
<<
$ lucid check a.md articles/tides.md
sh: 1: lucid: not found
[127]
$ lucid check < a.md
sh: 1: lucid: not found
[127]

==== Limits of the command line: too few, too many, and none at all.
< a.md
Four words are here.
<<
$ lucid check --min-words 10 a.md
sh: 1: lucid: not found
[127]
$ lucid check --max-words 3 a.md
sh: 1: lucid: not found
[127]
$ lucid check --min-words 4 --max-words 4 a.md
sh: 1: lucid: not found
[127]
$ cat a.md | lucid check --min-words 10 --stdin-filename post.md -
sh: 1: lucid: not found
[127]

==== word-count does not fire without limits.
< a.md
Four words are here.
<<
$ lucid check a.md
sh: 1: lucid: not found
[127]

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
sh: 1: lucid: not found
[127]

==== declared-count does not fire on a right one.
< a.md
Four words are here.

PPPPP

Word Count 4
<<
$ lucid check a.md
sh: 1: lucid: not found
[127]
$ lucid check articles/tides.md
sh: 1: lucid: not found
[127]

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
sh: 1: lucid: not found
[127]

==== A tolerance is so many words or a share.
< a.md
Nine words are in here, as anybody can count.

PPPPP

Word Count 10
<<
$ lucid check --tolerance exact a.md
sh: 1: lucid: not found
[127]
$ lucid check --tolerance 0 a.md
sh: 1: lucid: not found
[127]
$ lucid check --tolerance 1 a.md
sh: 1: lucid: not found
[127]
$ lucid check --tolerance 5% a.md
sh: 1: lucid: not found
[127]
$ lucid check --tolerance 12% a.md
sh: 1: lucid: not found
[127]
$ lucid check --tolerance some a.md
sh: 1: lucid: not found
[127]

==== Severity, --fail-on, --exit-zero, -q.
< a.md
The the boat.
<<
$ lucid check --rule repeated-word=warning a.md
sh: 1: lucid: not found
[127]
$ lucid check --rule repeated-word=warning --fail-on warning a.md
sh: 1: lucid: not found
[127]
$ lucid check --rule repeated-word=note --fail-on warning a.md
sh: 1: lucid: not found
[127]
$ lucid check --rule repeated-word=error --exit-zero a.md
sh: 1: lucid: not found
[127]
$ lucid check -q --rule repeated-word=error a.md
sh: 1: lucid: not found
[127]
$ lucid check --rule repeated-word=error --rule repeated-word=off a.md
sh: 1: lucid: not found
[127]
$ lucid check --fail-on note a.md
sh: 1: lucid: not found
[127]

==== Trouble wins over findings.
< a.md
Two words.
<<
$ lucid check --min-words 9 nofile a.md
sh: 1: lucid: not found
[127]

==== A wrong rule or setting gets the nearest name.
< a.md
Two words.
<<
$ lucid check --rule wrod-count=off a.md
sh: 1: lucid: not found
[127]
$ lucid check --rule word-count.mni=3 a.md
sh: 1: lucid: not found
[127]
$ lucid check --rule word-count.min=few a.md
sh: 1: lucid: not found
[127]
$ lucid check --rule word-count=loud a.md
sh: 1: lucid: not found
[127]
$ lucid check --rule word-count a.md
sh: 1: lucid: not found
[127]
$ lucid check --max-grade x a.md
sh: 1: lucid: not found
[127]

==== Foreign text cannot reach the terminal.
< a.md
Two words.
<<
$ cp a.md "$(printf 'a\033b.md')"; lucid check --min-words 3 a?b.md
sh: 1: lucid: not found
[127]
$ lucid check -k "$(printf 'x\033y')" --rule keyword-density=error a.md
sh: 1: lucid: not found
[127]

==== sentence-count fires.
< a.md
The boats came home late. The boats came home late.
<<
$ lucid check --rule sentence-count.min=3 a.md
sh: 1: lucid: not found
[127]

==== sentence-count does not fire.
< a.md
The boats came home late. The boats came home late. The boats came home late.
<<
$ lucid check --rule sentence-count.min=3 a.md
sh: 1: lucid: not found
[127]

==== --min-sentences, --max-sentences, --max-sentence-words.
< a.md
The boats came home late. The boats came home late.
<<
$ lucid check --min-sentences 3 a.md
sh: 1: lucid: not found
[127]
$ lucid check --max-sentences 1 a.md
sh: 1: lucid: not found
[127]
$ lucid check --max-sentence-words 4 a.md
sh: 1: lucid: not found
[127]

==== sentence-length fires.
< a.md
# Boats

The boats came home late. When the tide had gone out and the boats lay on their sides in the mud, the men of the harbour walked slowly over to the long wooden pier where the women had already begun to mend the nets that the storm had torn two nights before.
<<
$ lucid check --rule sentence-length=error a.md
sh: 1: lucid: not found
[127]

==== sentence-length does not fire.
< a.md
The boats came home late. The boats came home late.
<<
$ lucid check --rule sentence-length=error a.md
sh: 1: lucid: not found
[127]

==== sentence-length tells the share of long sentences at the longest.
< a.md
The boats came home late.
In the evening when the lamps were lit, ten boats with white sails came round the point and made for home at last. In the evening when the lamps were lit, ten boats with white sails came round the point and made for home at last.
<<
$ lucid check --rule sentence-length=error a.md
sh: 1: lucid: not found
[127]

==== hard-sentence fires.
< a.md
The boats came home late.
Intergovernmental organisations habitually underestimate administrative complexity, institutional interdependencies and organisational rigidity, notwithstanding considerable bibliographical documentation.
<<
$ lucid check --rule hard-sentence=error a.md
sh: 1: lucid: not found
[127]

==== hard-sentence does not fire.
< a.md
The boats came home late. When the tide had gone out and the boats lay on their sides in the mud.
<<
$ lucid check --rule hard-sentence=error a.md
sh: 1: lucid: not found
[127]

==== paragraph-length fires.
< a.md
The boats came home late. The boats came home late. The boats came home late.
<<
$ lucid check --rule paragraph-length.max=12 a.md
sh: 1: lucid: not found
[127]

==== paragraph-length does not fire.
< a.md
The boats came home late. The boats came home late.

The boats came home late. The boats came home late.
<<
$ lucid check --rule paragraph-length.max=12 a.md
sh: 1: lucid: not found
[127]

==== section-length fires.
< a.md
# One

The boats came home late. The boats came home late.

The boats came home late. The boats came home late.
<<
$ lucid check --rule section-length.max=15 a.md
sh: 1: lucid: not found
[127]

==== section-length does not fire.
< a.md
# One

The boats came home late. The boats came home late.

## Two

The boats came home late. The boats came home late.
<<
$ lucid check --rule section-length.max=15 a.md
sh: 1: lucid: not found
[127]

==== readability fires.
< a.md
Intergovernmental organisations habitually underestimate administrative complexity, institutional interdependencies and organisational rigidity, notwithstanding considerable bibliographical documentation.
<<
$ lucid check --rule readability.grade.max=10 a.md
sh: 1: lucid: not found
[127]

==== readability does not fire.
< a.md
The boats came home late. The boats came home late.
<<
$ lucid check --rule readability.grade.max=10 a.md
sh: 1: lucid: not found
[127]

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
$ lucid check --max-grade 10 --min-ease 50 a.md b.md
sh: 1: lucid: not found
[127]
$ lucid check --rule readability.smog.max=12 --rule readability.lix.min=20 a.md b.md
sh: 1: lucid: not found
[127]
$ lucid check --rule readability.smgo.max=12 a.md
sh: 1: lucid: not found
[127]

==== Formulas for another language say nothing.
< a.md
Der Hund schläft heute unter dem alten Tisch, und die Katze sitzt auf dem Stuhl daneben.
<<
$ lucid check --lang de --rule readability.flesch_reading_ease.min=150 a.md
sh: 1: lucid: not found
[127]
$ lucid check --lang de --rule readability.flesch_de.min=150 a.md
sh: 1: lucid: not found
[127]

==== keyword-density fires.
< a.md
# The tide

The tide comes. The tide goes. The tide is here.
<<
$ lucid check --rule keyword-density=error -k tide a.md
sh: 1: lucid: not found
[127]

==== keyword-density does not fire.
< a.md
# The tide

The boats came home late. The boats came home late. The boats came home late. The boats came home late. The boats came home late. The boats came home late. The boats came home late. The boats came home late. The boats came home late. The boats came home late. The boats came home late. The boats came home late. The boats came home late. The boats came home late. The boats came home late. The tide is out.
<<
$ lucid check --rule keyword-density=error -k tide a.md
sh: 1: lucid: not found
[127]

==== keyword-placement fires.
< a.md
# The sea

It comes.

The tide goes.
<<
$ lucid check --rule keyword-placement=error -k tide a.md
sh: 1: lucid: not found
[127]

==== keyword-placement does not fire.
< a.md
# The tide

The tide comes. The tide goes. The tide is here.
<<
$ lucid check --rule keyword-placement=error -k tide a.md
sh: 1: lucid: not found
[127]

==== keyword-gap fires.
< a.md
The tide is out. The boats came home late. The boats came home late. The boats came home late. The boats came home late.
<<
$ lucid check --rule keyword-gap=error -k tide a.md
sh: 1: lucid: not found
[127]

==== keyword-gap does not fire.
< a.md
The tide is out. The boats came home late. The tide is in. The boats came home late.
<<
$ lucid check --rule keyword-gap=error -k tide a.md
sh: 1: lucid: not found
[127]

==== repeated-word fires.
< a.md
The *boat* that the
the men built.
<<
$ lucid check --rule repeated-word=error a.md
sh: 1: lucid: not found
[127]

==== repeated-word does not fire.
< a.md
He had had that that boat. Duran Duran, 7 7, "no, no". It is the. The boat.
<<
$ lucid check --rule repeated-word=error a.md
sh: 1: lucid: not found
[127]

==== repeated-opening fires.
< a.md
We came. We saw the sea. We went home. They stayed.
<<
$ lucid check --rule repeated-opening=error a.md
sh: 1: lucid: not found
[127]

==== repeated-opening does not fire.
< a.md
We came. We saw the sea. They went. The boat sank. The men swam. The cat slept.
<<
$ lucid check --rule repeated-opening=error a.md
sh: 1: lucid: not found
[127]

==== passive-share fires.
< a.md
The boat was quickly built. The nets were torn. We went home.
<<
$ lucid check --rule passive-share=error a.md
sh: 1: lucid: not found
[127]

==== passive-share does not fire.
< a.md
We built the boat. The men were tired. The sea is in the red bay. We saw that it was good.
<<
$ lucid check --rule passive-share=error a.md
sh: 1: lucid: not found
[127]

==== transition-share fires.
< a.md
The boats came home late. The boats came home late. The boats came home late. The boats came home late. The boats came home late. The boats came home late. The boats came home late. The boats came home late. The boats came home late. The boats came home late.
<<
$ lucid check --rule transition-share=error a.md
sh: 1: lucid: not found
[127]

==== transition-share does not fire.
< a.md
However, the men stayed. However, the men stayed. However, the men stayed. However, the men stayed. The boats came home late. The boats came home late. The boats came home late. The boats came home late. The boats came home late. The boats came home late.
<<
$ lucid check --rule transition-share=error a.md
sh: 1: lucid: not found
[127]

==== reading-time fires.
< a.md
The boats came home late. The boats came home late. The boats came home late. The boats came home late. The boats came home late. The boats came home late.
<<
$ lucid check --rule reading-time.max=1 --wpm 20 a.md
sh: 1: lucid: not found
[127]

==== reading-time does not fire.
< a.md
The boats came home late. The boats came home late. The boats came home late.
<<
$ lucid check --rule reading-time.max=1 --wpm 20 a.md
sh: 1: lucid: not found
[127]

==== title-length fires.
< a.md
# A title that goes on and on until nobody can see the end of it

Text.
<<
$ lucid check --rule title-length=error a.md
sh: 1: lucid: not found
[127]

==== title-length does not fire.
< a.md
---
title: Short
---
Text.
<<
$ lucid check --rule title-length=error a.md
sh: 1: lucid: not found
[127]

==== unmapped-text fires.
$ printf 'Caf\303\251 noir \303\251t\303\251, caf\303\251 noir. Bad \377 byte.\n' > a.md; lucid check --rule unmapped-text=error a.md
sh: 1: lucid: not found
[127]
$ printf 'Caf\351 noir.\n' > b.md; lucid check --rule unmapped-text=error b.md
sh: 1: lucid: not found
[127]

==== unmapped-text does not fire.
< a.md
Café noir.
<<
$ lucid check --rule unmapped-text=error a.md
sh: 1: lucid: not found
[127]

==== Other languages are let pass by the rules for English.
< a.md
Das Boot war gebaut. Die Netze were done. Das Boot war gebaut. Die Netze were done. Das Boot war gebaut. Die Netze were done. Das Boot war gebaut. Die Netze were done. Das Boot war gebaut. Die Netze were done. Das Boot war gebaut. Die Netze were done.
<<
$ lucid check --lang de --rule passive-share=error --rule transition-share=error a.md
sh: 1: lucid: not found
[127]

==== Places are those of the file, in code points, after front matter and links.
< a.md
---
title: x
---

[Ünïcöde](http://example.org/ä) ends. Then **the the** boat.
Last line.
<<
$ lucid check --rule repeated-word=error --rule sentence-length.max=3 a.md
sh: 1: lucid: not found
[127]

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
sh: 1: lucid: not found
[127]

==== A comment silences rules on the whole text from anywhere.
< a.md
One two.

<!-- lucid-disable word-count, sentence-count -->

Three.
<<
$ lucid check --min-words 9 --min-sentences 9 a.md
sh: 1: lucid: not found
[127]
$ lucid check --min-words 9 --rule readability.grade.max=-9 a.md
sh: 1: lucid: not found
[127]

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
sh: 1: lucid: not found
[127]

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
sh: 1: lucid: not found
[127]

==== The words are the same whether sentences are asked for or not.
< a.md
One ends.Then starts another. Dr.Smith and e.g.this.
<<
$ lucid check --min-words 99 a.md
sh: 1: lucid: not found
[127]
$ lucid check --min-words 99 --rule repeated-opening=note a.md
sh: 1: lucid: not found
[127]

==== There is a list of rules, and each is explained.
$ lucid list rules
sh: 1: lucid: not found
[127]
$ lucid explain word-count
sh: 1: lucid: not found
[127]
$ lucid explain declared-cuont
sh: 1: lucid: not found
[127]
$ for r in $(lucid list rules | cut -d" " -f1); do lucid explain $r > out || echo "$r: not explained"; done
sh: 1: lucid: not found

==== Each rule has its entry in the man page, and cases that fire and do not.
$ for r in $(lucid list rules | cut -d" " -f1); do grep -q "^\.It Cm $r\b" $TESTS/../man/lucid.1 || echo "$r: not in the man page"; grep -q "^==== $r.* fires\.\|^==== $r fires\|\[$r\]" $TESTS/cases/check.t || echo "$r: no case that fires"; grep -q "^==== $r does not fire" $TESTS/cases/check.t || echo "$r: no case that does not"; done
sh: 1: lucid: not found
$ lucid list rules | wc -l | python3 -c "print(int(input()) >= 18)"
sh: 1: lucid: not found
False

