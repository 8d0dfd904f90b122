==== A page for a browser shows the files in a table, and the text of each with what is hard.
< a.md
---
title: The pier
---

# The [pier](http://example.org/)

The boat came in at six. Notwithstanding the un**predict**able circumstances, the administration of the town resolutely continued implementing comprehensive infrastructure programmes everywhere.

## What is left

- a lamp
- The other lamp is broken and nobody in the whole town knows how to mend it again.

1. typed

> He said no.

```
if x < 1:
	y
```

| One | Two |
|-----|-----|
| a   | b   |

Word Count 48
<<
$ lucid -f html -o r.html a.md articles/tides.md; python3 $TESTS/cases/html_page.py r.html
fine, 4 links
$ sed -n '/<table id/,/<.table>/p' r.html
<table id="files">
<thead><tr><th scope="col">File</th><th scope="col" class="n">Words</th><th scope="col" class="n">Declared</th><th scope="col" class="n">Sentences</th><th scope="col" class="n">Grade</th><th scope="col" class="n">Ease</th><th scope="col" class="n">Reading minutes</th><th scope="col" class="chart">Grade through the text</th><th scope="col" class="n">Hard sentences</th><th scope="col" class="n">Very hard</th><th scope="col" class="n">Warnings</th></tr></thead>
<tbody>
<tr><th scope="row"><a href="#f1"><bdi>a.md</bdi></a></th><td>55</td><td><strong class="wrong">≠ 48</strong></td><td>12</td><td>10.5</td><td>39.1</td><td>0.2</td><td class="chart"><svg class="small" viewBox="0 0 12 20" width="12" height="20" role="img" aria-label="grade up to 17.1"><path class="bar" d="M4 20v-6.3h3v6.3M8 20v-0.4h3v0.4"/><path class="bar v" d="M0 20v-17.1h3v17.1"/></svg></td><td>0</td><td>1</td><td>0</td></tr>
<tr><th scope="row"><a href="#f2"><bdi>articles/tides.md</bdi></a></th><td>393</td><td>393</td><td>23</td><td>6.4</td><td>80.1</td><td>1.7</td><td class="chart"><svg class="small" viewBox="0 0 24 20" width="24" height="20" role="img" aria-label="grade up to 7.6"><path class="bar" d="M0 20v-7.0h3v7.0M4 20v-6.7h3v6.7M8 20v-5.8h3v5.8M12 20v-6.9h3v6.9M16 20v-7.6h3v7.6M20 20v-5.5h3v5.5"/></svg></td><td>5</td><td>0</td><td>0</td></tr>
</tbody>
<tfoot><tr><th scope="row">2 files</th><td>448</td><td></td><td>35</td><td>6.8</td><td>76.5</td><td>1.9</td><td></td><td></td><td></td><td></td></tr></tfoot>
</table></section>
$ sed -n '/class="text"/,/^<.div>/p' r.html | head -n 24
<div class="text" lang="en">
<h3 dir="auto">The pier <small lang="en" dir="ltr">55 words, 14 s</small></h3>
<p dir="auto"><bdi class="g g7" lang="en"><span class="x">grade </span>17.1 </bdi><span title="6 words, grade &lt;1">The boat came in at six.</span> <mark class="v" tabindex="0"><u title="difficult and rare">Notwithstanding</u> the <u title="difficult and rare">unpredictable</u> <u title="difficult">circumstances</u>, the <u title="difficult">administration</u> of the town <u title="difficult and rare">resolutely</u> <u title="difficult">continued</u> <u title="difficult and rare">implementing</u> <u title="difficult and rare">comprehensive</u> <u title="difficult and rare">infrastructure</u> <u title="difficult and rare">programmes</u> everywhere.<span class="tip" lang="en" dir="ltr"><b>Very hard:</b> 16 words, grade 25.3. Plainer words would help: unpredictable, Notwithstanding, administration.</span></mark></p>
<h4 dir="auto">What is left <small lang="en" dir="ltr">31 words, 8 s</small></h4>
<ul>
<li dir="auto">a lamp</li>
<li dir="auto"><bdi class="g g3" lang="en"><span class="x">grade </span>6.3 </bdi><span title="17 words, grade 6.3">The other lamp is broken and nobody in the whole town knows how to mend it again.</span></li>
<li class="n" dir="auto">1. typed</li>
</ul>
<blockquote><p dir="auto"><bdi class="g g0" lang="en"><span class="x">grade </span>&lt;1 </bdi><span title="3 words, grade &lt;1">He said no.</span></p></blockquote>
<pre><code>if x &lt; 1:
    y</code></pre>
<p class="row" dir="auto"><span class="cell">One</span> <span class="cell">Two</span> </p>
<p class="row" dir="auto"><span class="cell">a</span> <span class="cell">b</span> </p>
</div>
<div class="text" lang="en">
<h3 dir="auto">Why the Tide Is Late Every Day <small lang="en" dir="ltr">393 words, 1 min 39 s</small></h3>
<p dir="auto"><bdi class="g g3" lang="en"><span class="x">grade </span>7.0 </bdi><span title="24 words, grade 8.0">Stand on the same beach at the same hour for a week and you will notice that the water does not keep your calendar.</span> <span title="28 words, grade 9.2">If the <u title="difficult and rare">tide</u> is high at noon on Monday, it will be high at about ten to one on Tuesday and close to twenty to two on Wednesday.</span> <span title="15 words, grade 3.6">The sea runs late, and it runs late by nearly the same amount each day.</span></p>
<p dir="auto"><bdi class="g g3" lang="en"><span class="x">grade </span>6.7 </bdi><span title="5 words, grade &lt;1">The reason is the moon.</span> <span title="22 words, grade 8.0">The earth turns once in twenty-four hours, but while it turns, the moon moves along its own path in the same direction.</span> <mark class="h" tabindex="0">A point on the coast that faces the moon today must turn for an extra fifty minutes tomorrow before it faces the moon again.<span class="tip" lang="en" dir="ltr"><b>Hard:</b> 24 words, grade 10.5. Split in two it would be about grade 5.8.</span></mark> <span title="17 words, grade 6.3">Because the moon pulls the water into a <u title="difficult and rare">bulge</u> beneath it, the <u title="difficult and rare">bulge</u> arrives late as well.</span></p>
<p dir="auto"><bdi class="g g2" lang="en"><span class="x">grade </span>5.8 </bdi><span title="12 words, grade 1.9">There is a second <u title="difficult and rare">bulge</u> on the far side of the earth.</span> <span title="4 words, grade 6.6">It surprises most people.</span> <mark class="h" tabindex="0">The moon pulls the near water more strongly than the <u title="difficult">planet</u>, and the <u title="difficult">planet</u> more strongly than the far water, so the far water is left behind.<span class="tip" lang="en" dir="ltr"><b>Hard:</b> 27 words, grade 10.2. Split in two it would be about grade 5.0. Plainer words would help: planet.</span></mark> <span title="21 words, grade 7.8">That is why a coast has two high <u title="difficult and rare">tides</u> a day and not one, roughly twelve hours and twenty-five minutes apart.</span></p>
<p dir="auto"><bdi class="g g3" lang="en"><span class="x">grade </span>6.9 </bdi><span title="6 words, grade &lt;1">The sun plays a smaller part.</span> <span title="26 words, grade 9.1">It is far heavier than the moon, yet it is so <u title="difficult and rare">distant</u> that its pull changes little from one side of the earth to the other.</span> <mark class="h" tabindex="0">When sun and moon stand in line, at new moon and at full moon, their <u title="difficult">effects</u> add up and the <u title="difficult and rare">tide</u> is large: <u title="rare">sailors</u> call it a spring <u title="difficult and rare">tide</u>, <u title="difficult">although</u> it has nothing to do with the season.<span class="tip" lang="en" dir="ltr"><b>Hard:</b> 38 words, grade 12.6. Split in two it would be about grade 5.2. Plainer words would help: although, effects, sailors.</span></mark> <span title="16 words, grade 6.1">A week later they work against each other, and the <u title="difficult and rare">neap</u> <u title="difficult and rare">tide</u> hardly seems to bother.</span></p>
<p dir="auto"><bdi class="g g3" lang="en"><span class="x">grade </span>7.6 </bdi><span title="7 words, grade 7.4"><u title="difficult">Local</u> shape matters more than any <u title="difficult and rare">formula</u>.</span> <mark class="h" tabindex="0">A narrow bay can gather the water until it rises by fifteen <u title="difficult and rare">metres</u>, as it does in the Bay of Fundy; a closed sea such as the Baltic hardly moves at all.<span class="tip" lang="en" dir="ltr"><b>Hard:</b> 32 words, grade 12.4. Split in two it would be about grade 6.1. Plainer words would help: metres.</span></mark> <span title="4 words, grade &lt;1">Wind helps or <u title="difficult and rare">hinders</u>.</span> <mark class="h" tabindex="0">So does air <u title="difficult">pressure</u>: when the <u title="difficult and rare">barometer</u> falls by one <u title="difficult and rare">hectopascal</u>, the sea rises by about a <u title="difficult and rare">centimetre</u>.<span class="tip" lang="en" dir="ltr"><b>Hard:</b> 18 words, grade 11.1. Plainer words would help: hectopascal, centimetre, barometer.</span></mark></p>
<p dir="auto"><bdi class="g g2" lang="en"><span class="x">grade </span>5.5 </bdi><span title="11 words, grade 5.9"><u title="difficult and rare">Fishermen</u> used all of this long before anyone wrote it down.</span> <span title="7 words, grade 4.0">They did not ask for an <u title="difficult and rare">explanation</u>.</span> <span title="22 words, grade 8.0">They looked at the moon, remembered where it had stood the day before, and went down to the boats fifty minutes later.</span></p>
</div>
$ grep -o '<p class="summary">.*' r.html; grep -o 'aria-label="[WG].*"' r.html
<p class="summary"><b>55 words</b>, <strong class="wrong">but line 27 declares 48</strong> · 12 sentences · 14 s to read · <b>grade ~10.5</b></p>
<p class="summary"><b>393 words</b>, as declared · 23 sentences · 1 min 39 s to read · <b>grade 6.4</b></p>
aria-label="Words in a sentence: 1 to 5: 1 sentence, 6 to 10: 1 sentence, 16 to 20: 2 sentences, 4 in all"
aria-label="Grade through the text: 3 paragraphs, the hardest is number 1 with 17.1, the first has 17.1, the last &lt;1"
aria-label="Where the keywords stand: lamp in 2 of 4 quarters, town in 2 of 4 quarters"
aria-label="Words in a sentence: 1 to 5: 3 sentences, 6 to 10: 3 sentences, 11 to 15: 3 sentences, 16 to 20: 3 sentences, 21 to 25: 5 sentences, 26 to 30: 3 sentences, 31 to 35: 1 sentence, 36 to 40: 1 sentence, 22 in all"
aria-label="Grade through the text: 6 paragraphs, the hardest is number 5 with 7.6, the first has 7.0, the last 5.5"
aria-label="Where the keywords stand: sea in 2 of 4 quarters, moon in 4 of 4 quarters, side of the earth in 2 of 4 quarters, faces the moon in 1 of 4 quarters, water in 3 of 4 quarters, tide in 2 of 4 quarters, far water in 1 of 4 quarters, fifty minutes in 2 of 4 quarters"
$ lucid -f html < a.md | grep -c '(stdin)'; lucid -q -f html a.md > q.html; python3 $TESTS/cases/html_page.py q.html; lucid --only words -f html a.md > q.html; python3 $TESTS/cases/html_page.py q.html; lucid --total -f html a.md a.md | sed -n '/<tfoot>/p'
2
fine, 0 links
fine, 0 links
<tfoot><tr><th scope="row">2 files</th><td>110</td><td></td><td>24</td><td>10.5</td><td>39.1</td><td>0.5</td><td></td></tr></tfoot>

==== Whatever an article or its name holds is text in the page, and nothing else.
< hostile.md
---
title: "</title><script>alert(1)</script>"
keywords: ["<svg/onload=alert(2)>", "\" onfocus=alert(3) x=\""]
lang: "en\"><script>alert(4)</script>"
---

# A <script>alert(5)</script> "heading" --> end

Text with <img src=x onerror=alert(6)> and &lt;script&gt;alert(7)&lt;/script&gt; in it. Notwithstanding "onmouseover=alert(8) circumstances, the 'administration' of <b>infrastructure</b> programmes \<u\> continued resolutely -->.

- </mark></span> item
- x &amp;lt; y

```
</code></pre><script>alert(9)</script>
<!-- --> ]]>
```

| <td> | `<script>` |
|------|------------|
| " '  | </table>   |

Word Count <script> 4
<<
$ mkdir d; printf 'An \033[31mescape, bidi \342\200\256 override \342\201\246 isolate, a\357\273\277mark,\302\205 a\r\nline </p>.\r\n' > d/t.txt; printf 'A \0 NUL, \377\n' > d/nul.txt; cp d/t.txt "$(printf 'd/b\342\200\256c\nd\377.txt')"
$ cd d; cp ../hostile.md '"><img src=x onerror=alert(9)>.md'; cp ../hostile.md '<script>alert(5)<x>.md'; cp ../hostile.md "b&quot;' onclick=x '.md"; cp ../hostile.md ./'--> ]]>.md'; cp ../hostile.md '<plaintext>.html'
$ lucid -f html -o r.html d nofile '</p><script>'; python3 $TESTS/cases/html_page.py r.html
lucid: d/nul.txt: not text: byte 2 is NUL; not counted
lucid: nofile: No such file or directory
lucid: </p><script>: No such file or directory
fine, 14 links
$ grep -o '<h2 id="h[0-9]*">.*' r.html
<h2 id="h1"><bdi>d/&quot;&gt;&lt;img src=x onerror=alert(9)&gt;.md</bdi></h2>
<h2 id="h2"><bdi>d/--&gt; ]]&gt;.md</bdi></h2>
<h2 id="h3"><bdi>d/&lt;plaintext&gt;.html</bdi></h2>
<h2 id="h4"><bdi>d/&lt;script&gt;alert(5)&lt;x&gt;.md</bdi></h2>
<h2 id="h5"><bdi>d/b&amp;quot;&#39; onclick=x &#39;.md</bdi></h2>
<h2 id="h6"><bdi>d/b\u202ec\x0ad\xff.txt</bdi></h2>
<h2 id="h7"><bdi>d/t.txt</bdi></h2>
$ grep -o '<p class="title".*' r.html | sort -u; grep -o 'Not read.*' r.html; grep 'escape, bidi' r.html | sort -u
<p class="title" dir="auto">&lt;/title&gt;&lt;script&gt;alert(1)&lt;/script&gt;</p>
Not read: <bdi>d/nul.txt</bdi>: not text: byte 2 is NUL; not counted</p>
Not read: <bdi>nofile</bdi>: No such file or directory</p>
Not read: <bdi>&lt;/p&gt;&lt;script&gt;</bdi>: No such file or directory</p>
<p dir="auto"><bdi class="g g3" lang="en"><span class="x">LIX </span>42.3 </bdi><span title="9 words, LIX 42.3">An \x1b[31mescape, bidi \u202e override \u2066 isolate, a\ufeffmark,\u0085 a line &lt;/p&gt;.</span> </p>

==== A page that would be too long says what is left out.
$ mkdir d; python3 -c "open('d/a.md', 'w').write('The cat sat on the mat today.\n\n' * 60000)"; for i in b c; do cp articles/tides.md d/$i.md; done
$ lucid -f html -o r.html d; python3 $TESTS/cases/html_page.py r.html; [ $(wc -c < r.html) -lt 5000000 ] && echo small; grep -o '<p class="note.*' r.html
fine, 6 links
small
<p class="note">The texts of 3 files are not shown, or not to their end: a page holds 4 MB of text. Name fewer files to see them.</p>
<p class="note" lang="en">The rest of the text is left out: the page would be too long. Name fewer files to see it.</p>
<p class="note" lang="en">The rest of the text is left out: the page would be too long. Name fewer files to see it.</p>
<p class="note" lang="en">The rest of the text is left out: the page would be too long. Name fewer files to see it.</p>

==== What a page cannot be asked for is an error.
$ echo One. > a.md; lucid diff -f html a.md a.md; lucid show -f html a.md; lucid -f json --sort words a.md
lucid: format 'html' is not for lucid diff
Try 'lucid --help'.
lucid: format 'html' is not for lucid show
Try 'lucid --help'.
lucid: --sort, --reverse and --worst are for -f text, csv, tsv, markdown and html
Try 'lucid --help'.
[2]

==== A text without prose, or in a language without grades, has a page.
$ : > e.md; printf '```\ncode\n```\n' > c.md; printf 'Blah blorg 123.\n' > x.md; printf 'Кот сидит на ковре и смотрит в окно, потому что на улице идёт дождь.\n' > ru.md; lucid -f html --lang ru ru.md > ru.html; lucid -f html e.md c.md x.md > r.html; for p in r ru; do python3 $TESTS/cases/html_page.py $p.html; done; grep -c '<svg' r.html
fine, 6 links
fine, 1 links
2

==== The direction of a text is its own, whatever stands beside it.
$ printf '# المد والجزر\n\nالسبب هو القمر الذي يدور حول الأرض في كل شهر مرة واحدة.\n' > a.md; lucid -f html a.md > r.html; python3 $TESTS/cases/html_page.py r.html; grep '^<[hp]. dir\|^<p dir' r.html
fine, 1 links
<h3 dir="auto">المد والجزر <small lang="en" dir="ltr">14 words, 6 s</small></h3>
<p dir="auto"><bdi class="g g0" lang="en"><span class="x">LIX </span>12.0 </bdi><span title="12 words, LIX 12.0">السبب هو القمر الذي يدور حول الأرض في كل شهر مرة واحدة.</span></p>

==== Rows of a file have their texts in the page.
$ printf 'id,body\n7,"Sea, wind and tide."\n8,"<b>x</b>"\n' | lucid --csv-in body --id id -f html > r.html; python3 $TESTS/cases/html_page.py r.html; grep -c '<div class="text"' r.html; grep -o 'Sea, wind.*</p>' r.html
fine, 4 links
2
Sea, wind and <u title="difficult and rare">tide</u>.</span></p>

==== A page of lucid's own is no text of a directory.
$ mkdir d; cp articles/tides.md d; lucid -f html -o d/report.html d; printf '<html><meta name="generator" content="Hugo"><p>Two words.' > d/b.html; lucid -q d; lucid -q d/report.html | cut -d ' ' -f 2-; mkdir e; mv d/report.html e; lucid -q e
        2 words  d/b.html
      393 words  d/tides.md
      395 words  total of 2 files
words  d/report.html
lucid: e: no text files in this directory but those that are ignored
[2]

==== The table of a page and its texts are sorted, and only the worst are in it.
$ mkdir d; cp articles/tides.md d/b.md; printf 'The cat sat on the mat. It was warm.\n' > d/a.md; printf 'Notwithstanding unpredictable circumstances, administrations implement comprehensive infrastructure programmes.\n' > d/c.md
$ for o in '--sort grade' '--sort words --reverse' '--worst 1' '--reverse'; do lucid -f html $o -o r.html d; python3 $TESTS/cases/html_page.py r.html; grep -o '<th scope="row">.*</bdi>' r.html | grep -o '[abc].md'; grep -o '<h2 id="h[0-9]"><bdi>.*</bdi>' r.html | grep -o '[abc].md' | tr '\n' ' '; grep -o '<p>And .*' r.html; done; grep -o 'scope="row">[0-9].*</tfoot>' r.html
fine, 6 links
c.md
b.md
a.md
c.md b.md a.md fine, 6 links
c.md
a.md
b.md
c.md a.md b.md fine, 2 links
c.md
c.md <p>And 2 more files, which the total holds too.</p>
fine, 6 links
c.md
b.md
a.md
c.md b.md a.md scope="row">3 files</th><td>410</td><td></td><td>26</td><td>6.7</td><td>77.7</td><td>1.7</td><td></td><td></td><td></td><td></td></tr></tfoot>
$ mkdir e; for i in 1 2 3; do python3 -c "open('e/$i.md', 'w').write('The cat sat on the mat today.\n\n' * 60000)"; done; lucid -f html --sort path --reverse -o r.html e; python3 $TESTS/cases/html_page.py r.html; [ $(wc -c < r.html) -lt 5000000 ] && echo small; grep -o '<h2 id="h.*\|<p class="note.*' r.html
fine, 3 links
small
<p class="note">The texts of 3 files are not shown, or not to their end: a page holds 4 MB of text. Name fewer files to see them.</p>
<h2 id="h3"><bdi>3.md</bdi></h2>
<p class="note">The text is left out: the page would be too long. Name fewer files to see it.</p>
<h2 id="h2"><bdi>2.md</bdi></h2>
<p class="note">The text is left out: the page would be too long. Name fewer files to see it.</p>
<h2 id="h1"><bdi>1.md</bdi></h2>
<p class="note">The text is left out: the page would be too long. Name fewer files to see it.</p>

==== A page shows where the keywords stand and how the vocabulary grows.
$ printf 'Harbour seals sleep. %s Seals wake.\n' "$(yes 'A boat came home late.' | head -n 20 | tr '\n' ' ')" > a.md; lucid -f html -k zebra a.md > r.html; python3 $TESTS/cases/html_page.py r.html; grep -o 'aria-label="[WH].* the k.*"\|aria-label="How.*"' r.html; grep -c zebra r.html; echo Short. | lucid -f html | grep -c 'aria-label="How'
fine, 1 links
aria-label="Where the keywords stand: boat came home late in 4 of 4 quarters, seals in 2 of 4 quarters"
aria-label="How the vocabulary grows: 8 different among the first 56 words, 9 among 105"
1
0
[1]

==== Check writes a page with the findings in the texts, numbered and listed below their blocks.
< a.md
---
title: The pier
---

# The pier

The boat came came in at *six*. Nobody in the whole old town knew how the harbour would ever be paid for when the ships had gone.

- a lamp
- The <b>lamp lamp</b> is broken & gone.

| One | Two two |
|-----|---------|

Word Count 48
<<
$ echo 'Fine.' > b.md; lucid check -f html --max-sentence-words 15 --rule repeated-word=warning --rule title-length=note --rule title-length.min=20 --min-words 100 -o r.html a.md b.md; echo $?; python3 $TESTS/cases/html_page.py r.html; sed -n '/<tbody>/,/tfoot/p; /<section class="file"/,/^<p class="back"/p' r.html
1
fine, 4 links
<tbody>
<tr><th scope="row"><a href="#f1"><bdi>a.md</bdi></a></th><td>3</td><td>3</td><td>1</td></tr>
<tr><th scope="row"><a href="#f2"><bdi>b.md</bdi></a></th><td>1</td><td>0</td><td>1</td></tr>
</tbody>
<tfoot><tr><th scope="row">2 files</th><td>4</td><td>3</td><td>2</td></tr></tfoot>
<section class="file" id="f1" aria-labelledby="h1">
<h2 id="h1"><bdi>a.md</bdi></h2>
<p class="summary"><b>3 errors, 3 warnings, 1 note</b></p>
<div class="text" lang="en">
<ul class="found" lang="en" dir="ltr">
<li class="e"><b class="no">1</b> <b>error:</b> 40 words, fewer than 100 → <strong>add 60</strong> <small>word-count</small></li>
</ul>
<h3 dir="auto"><b class="no">2</b><mark class="n">The pier</mark> <small lang="en" dir="ltr">40 words, 10 s</small></h3>
<ul class="found" lang="en" dir="ltr">
<li class="n"><b class="no">2</b> <b>note:</b> title of 8 characters, fewer than 20 → <strong>make it longer</strong> <small>title-length, line 5</small></li>
</ul>
<p dir="auto"><bdi class="g g1" lang="en"><span class="x">grade </span>3.2 </bdi>The boat <b class="no">3</b><mark class="w">came came</mark> in at six. <b class="no">4</b><mark class="e">Nobody in the whole old town knew how the harbour would ever be paid for when the ships had gone.</mark></p>
<ul class="found" lang="en" dir="ltr">
<li class="w"><b class="no">3</b> <b>warning:</b> &#39;came&#39; stands 2 times in a row, more than 1 → <strong>drop one</strong> <small>repeated-word, line 7</small></li>
<li class="e"><b class="no">4</b> <b>error:</b> sentence of 20 words, more than 15 → <strong>split it</strong> <small>sentence-length, line 7</small></li>
</ul>
<ul>
<li dir="auto">a lamp</li>
<li dir="auto"><bdi class="g g0" lang="en"><span class="x">grade </span>&lt;1 </bdi>The <b class="no">5</b><mark class="w">lamp lamp</mark> is broken &amp; gone.</li>
</ul>
<ul class="found" lang="en" dir="ltr">
<li class="w"><b class="no">5</b> <b>warning:</b> &#39;lamp&#39; stands 2 times in a row, more than 1 → <strong>drop one</strong> <small>repeated-word, line 10</small></li>
</ul>
<p class="row" dir="auto"><span class="cell">One</span> <span class="cell"><b class="no">6</b><mark class="w">Two two</mark></span> </p>
<ul class="found" lang="en" dir="ltr">
<li class="w"><b class="no">6</b> <b>warning:</b> &#39;two&#39; stands 2 times in a row, more than 1 → <strong>drop one</strong> <small>repeated-word, line 12</small></li>
</ul>
<ul class="found" lang="en" dir="ltr">
<li class="e"><b class="no">7</b> <b>error:</b> declares 48 words, has 40 → <strong>lucid check --fix corrects it</strong> <small>declared-count, line 15</small></li>
</ul>
</div>
<p class="back"><a href="#files-heading">All files</a></p>
<section class="file" id="f2" aria-labelledby="h2">
<h2 id="h2"><bdi>b.md</bdi></h2>
<p class="summary"><b>1 error, 1 note</b></p>
<div class="text" lang="en">
<ul class="found" lang="en" dir="ltr">
<li class="n"><b class="no">1</b> <b>note:</b> title of 0 characters, fewer than 20 → <strong>make it longer</strong> <small>title-length</small></li>
<li class="e"><b class="no">2</b> <b>error:</b> 1 word, fewer than 100 → <strong>add 99</strong> <small>word-count</small></li>
</ul>
<p dir="auto"><bdi class="g g0" lang="en"><span class="x">grade </span>&lt;1 </bdi>Fine.</p>
</div>
<p class="back"><a href="#files-heading">All files</a></p>

==== A page of check holds what an article and its configuration say as text.
< a.md
# A </script><script>alert(1)</script>

It is utterly "onload=alert(2) very &lt;b&gt; [bad](javascript:alert(3)) <img src=x onerror=alert(4)> here.
<<
< .lucid.yaml
terms:
  list:
    - term: utterly
      message: "</script><script>alert(5)</script>"
    - term: bad
      use: "\"onload=alert(6) javascript:alert(7)"
rules:
  terms: warning
<<
$ lucid check -f html -o r.html a.md; python3 $TESTS/cases/html_page.py r.html; grep -o '<li class="[wen]">.*' r.html; lucid check -f html nofile > n.html; python3 $TESTS/cases/html_page.py n.html; grep -o 'Not read.*\|Nothing.*' n.html
fine, 1 links
<li class="w"><b class="no">1</b> <b>warning:</b> &lt;/script&gt;&lt;script&gt;alert(5)&lt;/script&gt; <small>terms, line 3</small></li>
<li class="w"><b class="no">2</b> <b>warning:</b> &#39;bad&#39; is a term to avoid → <strong>use &#39;&quot;onload=alert(6) javascript:alert(7)&#39;</strong> <small>terms, line 3</small></li>
lucid: nofile: No such file or directory
fine, 0 links
Not read: <bdi>nofile</bdi>: No such file or directory</p>

==== A page without text is in the language that it says.
< a.html
<!doctype html><html lang="de"><body></body></html>
<<
$ lucid -f ndjson a.html | grep -o '"language":"[a-z]*"'
"language":"de"

==== The language of a large page is told once the page itself is gone.
$ (echo '<html lang="fr"><body>'; seq 20000 | sed 's/.*/<p>Le chat dort.<\/p>/') > large.html; lucid -f json large.html | grep -o '"language":"fr"' | sort -u; rm large.html
"language":"fr"
