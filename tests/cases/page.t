==== A page is read in the encoding that it declares.
$ for e in 'Shift_JIS CP932' 'x-sjis CP932' 'EUC-JP EUC-JP' 'iso-2022-jp ISO-2022-JP'; do set -- $e; printf '<!doctype html><!-- a --><meta charset="%s"><p>雨が降る。' $1 | iconv -t $2 > rain.html; lucid -f tsv rain.html | awk -F '\t' 'NR == 1 { for (i = 1; i <= NF; i++) at[$i] = i } NR > 1 { print $at["encoding"], $at["words"], $at["bad_bytes"] }'; done
Shift_JIS 4 0
Shift_JIS 4 0
EUC-JP 4 0
ISO-2022-JP 4 0
$ for e in 'gb2312 GBK' 'gbk GBK' 'GB18030 GB18030'; do set -- $e; printf '<html><head><title>天气</title><META content="text/html; charset='"'%s'"'" HTTP-EQUIV=Content-Type></head><p>今天下雨' $1 | iconv -t $2 > rain.html; lucid segment --by word rain.html | tr '\n' ' '; done; echo
今 天 下 雨 今 天 下 雨 今 天 下 雨 
$ for e in 'windows-1251 CP1251' 'koi8-r KOI8-R' 'x-cp1251 CP1251' 'iso-8859-5 ISO-8859-5'; do set -- $e; printf '<?xml version="1.0" encoding="%s"?><html><p>Дождь идёт' $1 | iconv -t $2 > rain.html; lucid segment --by word rain.html | tr '\n' ' '; done; echo
Дождь идёт Дождь идёт Дождь идёт Дождь идёт 
$ printf '<meta name="x" charset=euc-kr><p>비가 온다' | iconv -t EUC-KR > rain.html; lucid segment --by word rain.html
비가
온다

==== The order is that of the HTML standard: a BOM, what was asked for, the declaration.
$ printf '\357\273\277<meta charset="big5"><p>drei Flüsse' > a.html; lucid segment --by word a.html
drei
Flüsse
$ printf '<meta charset="big5"><p>drei Fl\374sse' > a.html; lucid segment --encoding latin1 --by word a.html
drei
Flüsse
$ printf '<meta charset="utf-16"><p>drei Flüsse' > a.html; lucid segment --by word a.html
drei
Flüsse
$ printf '<meta charset="klingon"><meta charset="windows-1252"><p>drei Fl\374sse' > a.html; lucid segment --by word a.html
drei
Flüsse
$ { printf '<!doctype html>'; printf '%01024d' 0 | tr 0 ' '; printf '<meta charset="big5"><p>Flüsse'; } > a.html; lucid segment --by word a.html
Flüsse
$ printf '<meta charset="iso-8859-1"><p>drei Flüsse' > a.html; lucid a.html | grep -i 'UTF-8 too'
...
$ printf 'Say `<meta charset="big5">` for Flüsse.\n' > a.md; lucid segment --by word a.md | tail -n 1
Flüsse

==== Front matter of a page is none of its text, and its declared count is checked and repaired.
< a.html
---
title: The mill
word_count: 9
---
<p>It stands still.</p>
<<
< b.html
+++
title = "The mill"
+++
<p>It stands still.</p>
<<
< c.html
<p>It stands still.</p>
<<
$ lucid -q a.html b.html
        3 words  a.html
        3 words  b.html
        6 words  total of 2 files
$ lucid check --fix a.html
a.html:3:13: note: declared 9 words, now 3: repaired [declared-count]
$ sed -n 3p a.html
word_count: 3
$ lucid check --declare b.html
b.html:1:1: note: declares 3 words now [declared-count]
$ sed -n 3p b.html
word_count = 3
$ lucid check --declare c.html; cat c.html
lucid: c.html: no place to declare a count in html
<p>It stands still.</p>

==== The declared count of a page in another encoding is repaired in it.
$ printf -- '---\nword_count: 7\n---\n<meta charset="shift_jis"><p>雨が降る。\n' | iconv -t CP932 > a.html; lucid check --fix a.html; iconv -f CP932 a.html
a.html:2:13: note: declared 7 words, now 4: repaired [declared-count]
---
word_count: 4
---
<meta charset="shift_jis"><p>雨が降る。

==== Templates and formulas are no more text in a page than in Markdown.
< a.html
---
layout: x
---
{{!-- not this --}}{% include head.html title="The mill" %}
<title>{{ page.title }} of wind</title>
<p class="{% if a > b %}c{% endif %}">It <%= stands > lies %> stands {{ how }} still \(x_1\).</p>
<p>[caption id="a" width="300"]<img src="b.png">By the sea[/caption] [it] is</p>
<pre>{{ kept }}</pre><p>Use <code>{{ this }}</code>.</p>
<<
$ lucid segment --by sentence a.html
It stands still .
By the sea [it] is
Use {{ this }}.
$ lucid a.html | head -n 2 | tail -n 1
of wind

==== Hugo renders lists: their numbers are no words to it.
< a.md
1. It stands
2. still
<<
< a.html
<ol><li>It stands<li>still</ol>
<<
$ lucid --words hugo -q a.md a.html; lucid -q a.md
        3 words  a.md
        3 words  a.html
        6 words  total of 2 files
5 words  a.md

==== Numbers have commas on the page and in the table, and none where programs read them.
$ python3 -c "print('The ' + 'word ' * 1233 + 'end.\n\n' + '\`\`\`\n' + 'code ' * 4321 + '\n\`\`\`')" > a.md; lucid a.md | grep -e ' to read' -e '^Counts' -e 'in code'
1,235 words · 1 sentence · 6 min 43 s to read, 8 min 14 s aloud
Counts         1 paragraph · 1,235 words · 1,235 by white space
               1,235 by UAX #29 · 4,321 in code, apart
$ cp a.md b.md; COLUMNS=80 lucid a.md b.md | tail -n 1 | cut -c 1-30
    2,470           2     13.4
$ lucid -q a.md
1235 words  a.md

==== That a score is not sure is no faint line.
$ echo 'The cat sat on the mat.' | lucid --color always | grep unsure | tr '\033' E | grep -c 'E\[1m~ unsure'
1

==== On a terminal many warnings of many files are counted; -v shows them.
$ for i in 1 2 3 4; do printf 'caf\351 %s\n' $i > $i.md; done
$ script -qec "lucid --color never 1.md 2.md 3.md 4.md" /dev/null | tr -d '\r' | grep warning
4 warnings; -v shows them
$ script -qec "lucid -v --color never 1.md 2.md 3.md 4.md" /dev/null | tr -d '\r' | grep -c '\.md: warning: '
4
$ script -qec "lucid --color never 1.md 2.md" /dev/null | tr -d '\r' | grep -c '\.md: warning: '
2
$ lucid 1.md 2.md 3.md 4.md | grep -c '\.md: warning: '
4
