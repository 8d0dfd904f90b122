==== Terms are found in HTML as it is shown: through tags, comments and entities.
< .lucid.yaml
terms: [log in, don't care]
<<
< a.html
<!doctype html><html lang="en"><head><title>Log in</title><script>x = "log in"</script></head><body>
<h1>The <em>Log</em>&nbsp;<b>In</b> page</h1>
<p>Log <!-- here --> in, log&#45;in and lo&shy;g in. We don&rsquo;t <i>care</i>, log
in.
<p title="log in">Log <code>in</code>, <code>log in</code>, log <img src="a.png"> in, log&shy;in. A log.
<ul><li>Log<li>in</ul>
<pre>log in</pre>
</body></html>
<<
$ lucid check a.html
a.html:2:13: warning: 'Log In' is a term to avoid [terms]
a.html:3:4: warning: 'Log in' is a term to avoid [terms]
a.html:3:26: warning: 'log-in' is a term to avoid [terms]
a.html:3:41: warning: 'lo­g in' is a term to avoid [terms]
a.html:3:57: warning: 'don’t care' is a term to avoid [terms]
a.html:3:82: warning: 'log in' is a term to avoid [terms]

==== CRLF, plain text, subtitles and notebooks are searched.
< .lucid.yaml
terms: [log in]
<<
< v.vtt
WEBVTT

1
00:00:01.000 --> 00:00:02.000
You can log

2
00:00:02.000 --> 00:00:03.000
in here.
<<
< n.ipynb
{"cells":[{"cell_type":"markdown","metadata":{},"source":["You log\n","in, or `log in`, or *log* in.\n"]},{"cell_type":"code","metadata":{},"source":["# log in\n"],"outputs":[],"execution_count":null}],"metadata":{},"nbformat":4,"nbformat_minor":5}
<<
$ printf "A log\r\nin.\r\n\r\nLog\r\n\r\nin\r\n" > a.txt; cp a.txt a.md; lucid check a.txt a.md v.vtt n.ipynb
a.txt:1:3: warning: 'log in' is a term to avoid [terms]
a.md:1:3: warning: 'log in' is a term to avoid [terms]
v.vtt:5:9: warning: 'log in' is a term to avoid [terms]
n.ipynb:1:64: warning: 'log in' is a term to avoid [terms]
n.ipynb:1:93: warning: 'log in' is a term to avoid [terms]

==== In a Word document places are paragraphs.
< .lucid.yaml
terms: [log in]
<<
< make.py
import zipfile
w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
p = lambda *runs: '<w:p>' + ''.join('<w:r><w:t xml:space="preserve">%s</w:t></w:r>' % r for r in runs) + '</w:p>'
with zipfile.ZipFile('a.docx', 'w') as z:
    z.writestr('[Content_Types].xml', '<Types/>')
    z.writestr('word/document.xml', '<w:document %s><w:body>%s</w:body></w:document>' % (
        w, p('A title.') + p('You can lo', 'g ', 'in here.') + p('A log') + p('in')))
<<
$ python3 make.py; lucid check a.docx
a.docx:2:9: warning: 'log in' is a term to avoid [terms]

==== Words of Chinese and Japanese are found by the segments of UAX #29, others by their bounds.
< .lucid.yaml
terms: [{term: 利用, use: 使用}, サーバ, Straße, café, c++, e.g.]
<<
< a.md
このサーバーを利用する。サーバを止める。见http://a.example/利用。

Auf der STRASSE, the cafe, the CAFÉ, the café. C++ is not C+. See e.g. this.
<<
$ lucid check a.md
a.md:1:15: warning: '利用' is a term to avoid: use '使用' [terms]
a.md:1:25: warning: 'サーバ' is a term to avoid [terms]
a.md:1:60: warning: '利用' is a term to avoid: use '使用' [terms]
a.md:3:9: warning: 'STRASSE' is a term to avoid [terms]
a.md:3:32: warning: 'CAFÉ' is a term to avoid [terms]
a.md:3:42: warning: 'café' is a term to avoid [terms]
a.md:3:48: warning: 'C++' is a term to avoid [terms]
a.md:3:67: warning: 'e.g.' is a term to avoid [terms]

==== The longest term is told, once; of two that overlap the first.
< .lucid.yaml
terms: [log in, {term: log in page, severity: note}, in page two, page]
<<
< a.md
The log in page two. The log in now. In page two. Log-in-page.
<<
$ lucid check a.md
a.md:1:5: note: 'log in page' is a term to avoid [terms]
a.md:1:26: warning: 'log in' is a term to avoid [terms]
a.md:1:38: warning: 'In page two' is a term to avoid [terms]
a.md:1:51: note: 'Log-in-page' is a term to avoid [terms]

==== Comments silence terms, and are told when they do it in vain.
< .lucid.yaml
terms: [log in]
<<
< a.md
<!-- lucid-disable-next-line terms -->
Log in.

<!-- lucid-disable terms -- the name of a page -->

Log in.

<!-- lucid-enable terms -->

Log in. <!-- lucid-disable terms -->
<<
$ lucid check --report-unused-disables a.md
a.md:10:1: warning: 'Log in' is a term to avoid [terms]
a.md:10:9: warning: the comment silences nothing of terms: remove it [unused-disable]
$ lucid check --rule terms=off a.md
$ lucid check --rule terms=error a.md
a.md:10:1: error: 'Log in' is a term to avoid [terms]
[1]
$ cp a.md b.md; lucid check --fix a.md; cmp a.md b.md
a.md:10:1: warning: 'Log in' is a term to avoid [terms]

==== A baseline knows terms by their text: one that was mended does not hide another.
< .lucid.yaml
terms: [log in, {term: utilise, use: use}]
<<
< a.md
You log in. You log in.
<<
$ lucid check -f ndjson a.md > base.ndjson; lucid check --baseline base.ndjson a.md
$ printf "More.\n\nYou log in. You utilise it.\n" > a.md; lucid check --baseline base.ndjson a.md
a.md:3:17: warning: 'utilise' is a term to avoid: use 'use'; new since base.ndjson [terms]
$ printf "You log in. You log in. You log in.\n" > a.md; lucid check --fail-on warning --baseline base.ndjson a.md
a.md:1:29: warning: 'log in' is a term to avoid; new since base.ndjson [terms]
[1]

==== Every output has them.
< .lucid.yaml
terms: [{term: utilise, use: use, severity: error}]
<<
< a.md
We utilise it.
<<
$ lucid check -f github a.md
::error file=a.md,line=1,col=4,endColumn=11,title=terms::'utilise' is a term to avoid: use 'use'
[1]
$ lucid check -f ndjson a.md
{"schema":"lucid.check/1","lucid":"0.1.0","path":"a.md","words":3,"findings":[{"rule":"terms","severity":"error","line":1,"column":4,"end_line":1,"end_column":11,"message":"'utilise' is a term to avoid: use 'use'","value":null,"limit":null,"text":"utilise"}]}
[1]
$ lucid check -f sarif a.md | grep -c '"ruleId":"terms"'
1
$ lucid check -f junit a.md | grep -c "<failure"
1

==== Lists stand in files too, from the directory of the configuration that names them.
< words.txt
# a term, what to use, a severity, a message
log-in	sign in
utilise	use	error	Plain words.

in order to
<<
< words.yaml
- whilst
- {term: [prior to, subsequent to], message: Say when.}
<<
< a.md
Log in prior to it, utilise it whilst it is there, in order to go.
<<
$ mkdir -p house/lists posts/old; mv words.* house/lists; mv a.md posts/old
$ echo "terms: [{file: lists/words.txt}, {file: lists/words.yaml, severity: note}, {term: in-order-to, use: to}]" > house/.lucid.yaml; echo "extends: ../house" > posts/.lucid.yaml; lucid check posts
posts/old/a.md:1:1: warning: 'Log in' is a term to avoid: use 'sign in' [terms]
posts/old/a.md:1:8: note: Say when. [terms]
posts/old/a.md:1:21: error: Plain words: use 'use' [terms]
posts/old/a.md:1:32: note: 'whilst' is a term to avoid [terms]
posts/old/a.md:1:52: warning: 'in order to' is a term to avoid: use 'to' [terms]
[1]
$ cd posts && lucid check --print-config old/a.md | grep -A 7 "^  terms"
  terms:
    severity: warning  # ../house/.lucid.yaml:1:16
    list:
      - {term: 'log-in', use: 'sign in'}  # ../house/lists/words.txt:2:1
      - {term: 'utilise', use: 'use', message: 'Plain words.', severity: error}  # ../house/lists/words.txt:3:1
      - {term: 'in order to'}  # ../house/lists/words.txt:5:1
      - {term: 'whilst', severity: note}  # ../house/lists/words.yaml:1:3
      - {term: 'prior to', message: 'Say when.', severity: note}  # ../house/lists/words.yaml:2:11

==== Terms of several configurations add up, and the later of two wins.
< base.yaml
terms: [log in, {term: utilise, use: employ}, whilst]
overrides:
  - {files: "*.md", terms: [prior to]}
<<
< .lucid.yaml
extends: base.yaml
terms: [{term: Utilise, use: use, severity: error}, {term: whilst, severity: off}]
overrides:
  - {files: "old*", terms: [it]}
  - {files: "free*", terms: off}
  - {lang: de, terms: [die]}
<<
< a.md
---
lucid: {terms: [now]}
---
Log in prior to it, utilise it whilst it is there now, die.
<<
< free.md
Log in prior to it.
<<
$ sed 1,3d a.md > old.md; lucid check a.md old.md free.md
a.md:4:1: warning: 'Log in' is a term to avoid [terms]
a.md:4:8: warning: 'prior to' is a term to avoid [terms]
a.md:4:21: error: 'utilise' is a term to avoid: use 'use' [terms]
a.md:4:51: warning: 'now' is a term to avoid [terms]
old.md:1:1: warning: 'Log in' is a term to avoid [terms]
old.md:1:8: warning: 'prior to' is a term to avoid [terms]
old.md:1:17: warning: 'it' is a term to avoid [terms]
old.md:1:21: error: 'utilise' is a term to avoid: use 'use' [terms]
old.md:1:29: warning: 'it' is a term to avoid [terms]
old.md:1:39: warning: 'it' is a term to avoid [terms]
[1]
$ lucid check --no-config --rule "terms.list=prior to, it" free.md
free.md:1:8: warning: 'prior to' is a term to avoid [terms]
free.md:1:17: warning: 'it' is a term to avoid [terms]

==== A list that is wrong is trouble, with its place.
< a.md
One.
<<
< twice.txt
one
# two
One
<<
< loud.txt
one	two	loud
<<
< twice.yaml
- log-in
- {term: [Log in]}
<<
< deep.yaml
- {file: twice.txt}
<<
< map.yaml
log: in
<<
$ for y in "[log-in, a, Log in]" "[a, {term: [b, A]}]" "[{trem: a}]" "[{use: a}]" "[{term: a, file: b}]" "[{term: a, severity: loud}]" "[[a]]" "[-]" "[a -- b]" "[{term: {a: b}}]" "{a: b}" none.txt twice.txt loud.txt twice.yaml deep.yaml map.yaml; do echo "terms: $y" > .lucid.yaml; lucid check a.md; done
lucid: .lucid.yaml:1:20: 'Log in' is given twice
lucid: .lucid.yaml:1:23: 'A' is given twice
lucid: .lucid.yaml:1:10: unknown key 'trem': a term has term or file, use, message, severity
lucid: .lucid.yaml:1:9: expected either term or file
lucid: .lucid.yaml:1:9: expected either term or file
lucid: .lucid.yaml:1:29: a severity is off, note, warning, error or on
lucid: .lucid.yaml:1:9: expected a term
lucid: .lucid.yaml:1:9: a term has a word or a sign
lucid: .lucid.yaml:1:9: a term has single hyphens, without blanks
lucid: .lucid.yaml:1:16: expected a term
lucid: .lucid.yaml:1:9: terms has no setting 'a'
lucid: .lucid.yaml:1:8: terms of none.txt: No such file or directory
lucid: twice.txt:3:1: 'One' is given twice
lucid: loud.txt:1:9: a severity is off, note, warning, error or on
lucid: twice.yaml:2:11: 'Log in' is given twice
lucid: deep.yaml:1:10: only a configuration names files of terms
lucid: map.yaml:1:1: a file of terms is a list: - term: …
[2]
$ printf "one\n\377\n" > bad.txt; echo "terms: bad.txt" > .lucid.yaml; lucid check a.md
lucid: bad.txt:2:1: not UTF-8
[2]
$ python3 -c "print('x' * 2000)" > long.txt; echo "terms: long.txt" > .lucid.yaml; lucid check a.md
lucid: long.txt:1:1: a term has at most 1024 bytes
[2]
$ python3 -c "print('x ' * 33)" > long.txt; lucid check a.md
lucid: long.txt:1:1: a term has at most 64 words, signs and gaps
[2]
$ python3 -c "print('x ' * 1000000)" > long.txt; lucid check a.md
lucid: .lucid.yaml:1:8: terms of long.txt: File too large
[2]
$ printf -- "---\nlucid: {terms: twice.txt}\n---\nOne.\n" > a.md; lucid check --no-config a.md
lucid: a.md:2:16: only a configuration names files of terms
[2]

==== Ten thousand terms are as good as one.
< make.py
open('terms.txt', 'w').write(''.join('%s word%d\n' % (a, n) for a in ('old', 'new') for n in range(5000)))
open('a.txt', 'w').write('Some old word%d stand here, new words not. ' * 4000 % tuple(range(3000, 7000)))
<<
$ python3 make.py; echo "terms: terms.txt" > .lucid.yaml; timeout 20 lucid check a.txt | wc -l
2000

==== A term is found in words that are read, not in addresses, names, keys or code, whatever stands beside it.
< terms.yaml
terms: [leverage, "key fact", e-mail, "R&D", "a.m.", naïve, C++]
rules: {unused-disable: warning}
<<
< a.md
Leverage it, leverage, (leverage) "leverage" leverage's *leverage* **lev**erage lev*er*age leverage—that, leverage/use.

https://leverage.com/leverage www.leverage.io Www.leverage xwww.leverage leverage@x.org me@leverage.org ftp://x/leverage
file+x.y-z://leverage mailto:leverage leverage:x //leverage <https://leverage.org> [leverage](leverage.html "leverage") a.leverage.b

<b>lev</b>erage <i class="leverage">x</i> lev<!-- leverage -->erage <leverage> <span title='leverage'>leverage</span> <code>leverage</code>
lev&shy;erage &leverage; le&#118;erage le&#x76;erage leverage&nbsp;key&nbsp;fact key&#160;fact R&amp;D R&D r&d; &amp;leverage

{{ leverage }} {% leverage %} {leverage} {#leverage} {.leverage} {:leverage} \leverage{x} \emph{leverage} {ref}`leverage` `leverage` ``key fact``

[x]: leverage "leverage"
[^leverage]: A leverage note. Text[^leverage] and [@leverage] @leverage #leverage :leverage: [[leverage]] [[x|leverage]]

key
fact, key  fact, key-fact, key, fact, key **fact**, key <br> fact, keyfact, Key Fact. E-mail, email, e‑mail, e­mail, e-mails.
At 5 a.m. we left. At a.m., am. Naive, naïve, NAÏVE, naïve. C++, c++x, C+ +, (C++)

| leverage | key fact |
|---|---|
| leverage | `leverage` |

```
leverage
```

    leverage

$leverage$ and $$ leverage $$ and ~~leverage~~ ==leverage== leverage<sub>leverage</sub>

<!-- lucid-disable terms -->
Leverage here is silent.
<!-- lucid-enable terms -->
Leverage again. <!-- lucid-disable-line terms --> Leverage.
<!-- lucid-disable-next-line -->
Leverage in the next line.
<!-- lucid-disable-next-line terms -->
Nothing here.
 <!--lucid-disable terms because--> x <!-- lucid-disable nothing --> <!-- lucid-enable --> <!-- lucid-bogus -->
text <!-- lucid-disable terms --> Leverage.
<!-- lucid-enable terms word-count --> Leverage.
<!-- lucid-disable
<<
< b.html
<p>Leverage <b>lev</b>erage</p><script>leverage <!-- lucid-disable terms --></script><style>leverage</style><p title="leverage">&#76;everage</p>
<textarea>leverage</textarea><pre>leverage</pre><!-- lucid-disable terms --><p>Leverage</p><!-- lucid-enable terms --><p>leverage
<title>leverage</title><script>/* leverage
<<
< c.txt
Leverage & key fact; leverage <b> {leverage} `leverage` &shy; R&D at 5 a.m.
<!-- lucid-disable terms -->
leverage https://x/leverage
<<
$ lucid check -c terms.yaml a.md
lucid: a.md:33:17: unknown comment 'lucid-disable-line', did you mean 'lucid-disable-next-line'?
a.md:1:1: warning: 'Leverage' is a term to avoid [terms]
a.md:1:14: warning: 'leverage' is a term to avoid [terms]
a.md:1:25: warning: 'leverage' is a term to avoid [terms]
a.md:1:36: warning: 'leverage' is a term to avoid [terms]
a.md:1:58: warning: 'leverage' is a term to avoid [terms]
a.md:1:70: warning: 'leverage' is a term to avoid [terms]
a.md:1:81: warning: 'leverage' is a term to avoid [terms]
a.md:1:92: warning: 'leverage' is a term to avoid [terms]
a.md:1:107: warning: 'leverage' is a term to avoid [terms]
a.md:4:52: warning: 'leverage' is a term to avoid [terms]
a.md:4:85: warning: 'leverage' is a term to avoid [terms]
a.md:6:4: warning: 'leverage' is a term to avoid [terms]
a.md:6:43: warning: 'leverage' is a term to avoid [terms]
a.md:6:103: warning: 'leverage' is a term to avoid [terms]
a.md:9:32: warning: 'leverage' is a term to avoid [terms]
a.md:9:97: warning: 'leverage' is a term to avoid [terms]
a.md:9:113: warning: 'leverage' is a term to avoid [terms]
a.md:12:16: warning: 'leverage' is a term to avoid [terms]
a.md:12:64: warning: 'leverage' is a term to avoid [terms]
a.md:12:74: warning: 'leverage' is a term to avoid [terms]
a.md:12:96: warning: 'leverage' is a term to avoid [terms]
a.md:12:111: warning: 'leverage' is a term to avoid [terms]
a.md:14:1: warning: 'key fact' is a term to avoid [terms]
a.md:15:7: warning: 'key fact' is a term to avoid [terms]
a.md:15:18: warning: 'key-fact' is a term to avoid [terms]
a.md:15:39: warning: 'key fact' is a term to avoid [terms]
a.md:15:77: warning: 'Key Fact' is a term to avoid [terms]
a.md:15:87: warning: 'E-mail' is a term to avoid [terms]
a.md:15:102: warning: 'e‑mail' is a term to avoid [terms]
a.md:16:6: warning: 'a.m.' is a term to avoid [terms]
a.md:16:23: warning: 'a.m.' is a term to avoid [terms]
a.md:16:40: warning: 'naïve' is a term to avoid [terms]
a.md:16:47: warning: 'NAÏVE' is a term to avoid [terms]
a.md:16:54: warning: 'naïve' is a term to avoid [terms]
a.md:16:61: warning: 'C++' is a term to avoid [terms]
a.md:16:66: warning: 'c++' is a term to avoid [terms]
a.md:16:79: warning: 'C++' is a term to avoid [terms]
a.md:18:3: warning: 'leverage' is a term to avoid [terms]
a.md:18:14: warning: 'key fact' is a term to avoid [terms]
a.md:20:3: warning: 'leverage' is a term to avoid [terms]
a.md:20:15: warning: 'leverage' is a term to avoid [terms]
a.md:28:37: warning: 'leverage' is a term to avoid [terms]
a.md:28:50: warning: 'leverage' is a term to avoid [terms]
a.md:33:1: warning: 'Leverage' is a term to avoid [terms]
a.md:36:1: warning: the comment silences nothing of terms: remove it [unused-disable]
a.md:38:2: warning: the comment silences nothing of terms: remove it [unused-disable]
a.md:39:6: warning: the comment silences nothing of terms: remove it [unused-disable]
a.md:40:40: warning: 'Leverage' is a term to avoid [terms]
[2]
$ lucid check -c terms.yaml b.html c.txt
b.html:1:4: warning: 'Leverage' is a term to avoid [terms]
b.html:1:16: warning: 'leverage' is a term to avoid [terms]
b.html:1:129: warning: 'Leverage' is a term to avoid [terms]
b.html:2:122: warning: 'leverage' is a term to avoid [terms]
c.txt:1:1: warning: 'Leverage' is a term to avoid [terms]
c.txt:1:12: warning: 'key fact' is a term to avoid [terms]
c.txt:1:22: warning: 'leverage' is a term to avoid [terms]
c.txt:1:36: warning: 'leverage' is a term to avoid [terms]
c.txt:1:47: warning: 'leverage' is a term to avoid [terms]
c.txt:1:63: warning: 'R&D' is a term to avoid [terms]
c.txt:1:72: warning: 'a.m.' is a term to avoid [terms]
c.txt:3:1: warning: 'leverage' is a term to avoid [terms]
$ for n in $(seq 1 97 2000); do head -c $n a.md > cut.md; head -c $n b.html > cut.html; lucid check -c terms.yaml cut.md cut.html; done | cut -d: -f1 | sort | uniq -c
lucid: cut.md:33:17: unknown comment 'lucid-disable-line', did you mean 'lucid-disable-next-line'?
lucid: cut.md:33:17: unknown comment 'lucid-disable-line', did you mean 'lucid-disable-next-line'?
lucid: cut.md:33:17: unknown comment 'lucid-disable-line', did you mean 'lucid-disable-next-line'?
lucid: cut.md:33:17: unknown comment 'lucid-disable-line', did you mean 'lucid-disable-next-line'?
lucid: cut.md:33:17: unknown comment 'lucid-disable-line', did you mean 'lucid-disable-next-line'?
     78 cut.html
    564 cut.md

==== A list of terms is YAML by its name, of whatever length.
< a.yaml
- term: bee
<<
< b.yml
- term: wasp
<<
< .yaml
- term: ant
<<
< y
- term: fly
<<
< t.md
A bee, a wasp, an ant, a fly, and - term: fly here.
<<
$ for file in a.yaml b.yml .yaml y ./a.yaml; do echo "terms: [{file: $file}]" > c; lucid check -c c t.md; done
t.md:1:3: warning: 'bee' is a term to avoid [terms]
t.md:1:10: warning: 'wasp' is a term to avoid [terms]
lucid: .yaml:1:1: a term has single hyphens, without blanks
lucid: y:1:1: a term has single hyphens, without blanks
t.md:1:3: warning: 'bee' is a term to avoid [terms]
