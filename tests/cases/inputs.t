==== What is no text is named and not counted; other files are.
< a.md
Six words stand in this line.
<<
$ printf '\211PNG\r\n\032\n\0\0\0\015IHDR' > p.md; printf '%%PDF-1.7\n%%\342\343\n' > d.txt; lucid -q p.md a.md d.txt
lucid: p.md: a PNG image; not counted
lucid: d.txt: a PDF document; not counted (--filter '*.pdf=pdftotext - -' reads such files)
        6 words  a.md
[2]
$ lucid -f ndjson p.md
lucid: p.md: a PNG image; not counted
[2]
$ lucid check p.md a.md; lucid check p.md 2>/dev/null
lucid: p.md: a PNG image; not counted
[2]
$ gzip -c a.md | lucid -q
lucid: standard input: compressed by gzip; not counted (--filter '*.gz=gzip -dc' reads such files)
[2]
$ lucid -q -j 4 a.md a.md a.md a.md a.md a.md a.md a.md p.md a.md a.md a.md a.md a.md a.md a.md 2>&1 | sort -u
        6 words  a.md
       90 words  total of 15 files
lucid: p.md: a PNG image; not counted
$ lucid diff a.md p.md
lucid: p.md: a PNG image; not counted
[2]
$ lucid segment --by uax29-word p.md
lucid: p.md: a PNG image; not counted
[2]
$ cp "$BUILD/lucid" t.txt; lucid --only bytes t.txt; lucid --only words t.txt
lucid: t.txt: an ELF program or library; not counted
lucid: t.txt: an ELF program or library; not counted
[2]

==== A NUL is no text but in UTF-16 and UTF-32, whose text is read without a mark too.
$ printf 'A word\0and more.\n' | lucid -q
lucid: standard input: not text: byte 6 is NUL; not counted
[2]
$ head -c 5000 /dev/zero | lucid -q
lucid: standard input: not text: byte 0 is NUL; not counted
[2]
$ for e in UTF-16LE UTF-16BE UTF-32LE UTF-32BE; do printf 'Four words are here.\n' | iconv -t $e | lucid -q; done
4 words  (stdin)
4 words  (stdin)
4 words  (stdin)
4 words  (stdin)

==== A text that begins as some file of another kind might is a text.
$ for t in 'BM is short.' 'GIF87a is old.' 'ID3 is a tag.' 'MZ begins it.' 'BZh was he.' 'PK is he.' '%PDF is one.'; do printf '%s\n' "$t" | lucid -q; done
3 words  (stdin)
3 words  (stdin)
4 words  (stdin)
3 words  (stdin)
3 words  (stdin)
3 words  (stdin)
3 words  (stdin)

==== The revision before held an image: there is nothing to compare with.
$ git init -q .; git config user.name a; git config user.email a@example.org; printf '\211PNG\r\n\032\n\0' > a.md; git add a.md; git commit -qm one; printf 'Two words.\n' > a.md
$ lucid diff --against HEAD a.md
lucid: HEAD:a.md: a PNG image; not counted
[2]
$ lucid check --against HEAD --min-words 5 a.md
lucid: HEAD:a.md: a PNG image; not counted
a.md:1:1: error: 2 words, fewer than 5: add 3 [word-count]
[2]

==== Of subtitles what is said counts, from cue to cue.
< film.srt
1
00:00:01,000 --> 00:00:03,500
The boat had left

2
00:00:04,000 --> 00:00:06,000
{\an8}<i>before</i> we came
to the quay.
3
00:00:07,000 --> 00:00:08,000
In 1912 &amp; later.

- Wait!

4
00:00:09,000 --> 00:00:10,000
42
<<
< talk.vtt
WEBVTT - a talk
Kind: captions

NOTE not said
by anyone

STYLE
::cue { color: red }

intro
00:01.000 --> 00:03.500 align:start position:10%
<v Ann>Three <00:02.000>small words

00:04.000 --> 00:06.000
and a < b.
<<
$ lucid segment --by sentence --with place film.srt
The boat had left before we came to the quay.	3:1
In 1912 & later.	11:1
- Wait!	13:1
42	17:1
$ lucid -q film.srt talk.vtt; lucid -q < talk.vtt; lucid -q < film.srt
       15 words  film.srt
        6 words  talk.vtt
       21 words  total of 2 files
6 words  (stdin)
15 words  (stdin)
$ printf 'No cue at all.\n' > a.srt; lucid a.srt | grep -o 'there are.*'
there are no cues: read as plain text

==== A notebook is its Markdown; places are those of the file.
< a.ipynb
{
 "cells": [
  {
   "cell_type": "markdown",
   "metadata": {},
   "source": [
    "# A *notebook*\n",
    "\n",
    "The caf\u00e9 has \"good\" tea and\n",
    "the the cake is \ud83c\udf70 fine."
   ]
  },
  {
   "cell_type": "code",
   "outputs": [{"data": {"text/markdown": ["not counted"]}, "source": "x"}],
   "source": ["print('x')\n", "y = 1"]
  },
  { "source": "```\nan open fence", "cell_type": "markdown" },
  { "source": "- An item\n- and one", "cell_type": "markdown" }
 ],
 "metadata": {}, "nbformat": 4, "nbformat_minor": 5
}
<<
$ lucid segment --by paragraph --with place a.ipynb
A notebook	7:8
The café has "good" tea and the the cake is 🍰 fine.	9:6
An item	19:18
and one	19:29
$ lucid check --rule repeated-word=error a.ipynb
a.ipynb:10:6: error: 'the' stands 2 times in a row, more than 1: drop one [repeated-word]
[1]
$ lucid -q < a.ipynb; lucid -f ndjson a.ipynb | python3 -c 'import json,sys; r=json.load(sys.stdin); print(r["format"], r["title"], r["counts"]["code_words"])'
17 words  (stdin)
ipynb A notebook 7
$ head -n 9 a.ipynb > cut.ipynb; echo '{"a": [{"b": "c"}, 1.5, null]}' > no.ipynb; echo '{"worksheets": [5, {"cells": 7}]}' > odd.ipynb; lucid cut.ipynb no.ipynb odd.ipynb
lucid: cut.ipynb: a notebook that is no JSON, or is cut off; not counted
lucid: no.ipynb: JSON without the cells of a notebook; not counted
lucid: odd.ipynb: a notebook that is no JSON, or is cut off; not counted
[2]
$ printf '{"worksheets": [{"cells": [{"cell_type": "heading", "source": "Old title"}, {"cell_type": "code", "input": ["a = 1"]}]}]}' > old.ipynb; lucid -q old.ipynb
2 words  old.ipynb

==== Markup that is not read is counted, which is said, with the filter to use.
$ printf 'Title\n=====\n\nThe cat sat.\n' > a.rst; lucid -f json a.rst | python3 -c 'import json,sys; print(json.load(sys.stdin)["files"][0]["warnings"][0]["message"])'
reStructuredText is read as plain text: its markup is counted as words; --filter '*.rst=pandoc -f rst -t plain' reads the text alone
$ for f in a.adoc b.tex c.org d.typ; do cp a.rst $f; lucid $f | grep -c 'markup is counted as words'; done
1
1
1
1
$ lucid --from text a.rst | grep -c markup
0
[1]

==== A filter makes text of files; one that fails counts nothing.
$ printf 'One two three.\n' > a.xx; printf 'Plain.\n' > b.txt; lucid -q --filter '*.xx=tr T m' a.xx b.txt; lucid segment --by sentence --filter '*.xx=tr t m' . | head -n 1
        3 words  a.xx
        1 word   b.txt
        4 words  total of 2 files
One mwo mhree.
$ lucid -q --filter '*.xx=false' a.xx b.txt; lucid --filter '*.xx=no-such-command' a.xx
lucid: a.xx: its filter false failed with status 1; not counted
        1 word   b.txt
lucid: a.xx: its filter no-such-command cannot be run: No such file or directory; not counted
[2]
$ lucid -q --filter '*.xx=gzip -c' a.xx
lucid: a.xx: compressed by gzip; not counted (--filter '*.gz=gzip -dc' reads such files)
[2]
$ printf 'x y' | lucid -q --stdin-filename a.xx --filter '*.xx=tr x z'; lucid -q --filter '*.xx=cat; touch made' a.xx 2>/dev/null; test -e made || echo nothing made
2 words  a.xx
nothing made
$ lucid --filter '*.xx' a.xx
lucid: --filter: '*.xx' is not GLOB=COMMAND
Try 'lucid --help'.
[2]
$ printf 'filter: {"*.xx": touch made}\n' > .lucid.yaml; lucid check a.xx; test -e made || echo nothing made
lucid: .lucid.yaml:1:9: a filter runs a command: it is for your own configuration (~/.config/lucid/config.yaml) or --filter, not for that of a repository
nothing made

==== Front matter in TOML that is not right says where and why, and the text is counted.
$ for v in '"\\u12"' '"\\q"' '"open' '"\\ud800"' '[1, 2' '{ a = 1' tru '"""open'; do printf "+++\ntitle = $v\n+++\nOne two three.\n" > a.md; lucid -q a.md | grep -v '3 words'; lucid a.md 2>&1 | grep warning; done
a.md:2:14: warning: front matter: a hexadecimal digit is missing
a.md:2:11: warning: front matter: no such escape
a.md:2:9: warning: front matter: a string is not closed
a.md:2:12: warning: front matter: no such character
a.md:3:1: warning: front matter: a comma or a closing bracket is missing
a.md:2:16: warning: front matter: a comma or a closing bracket is missing
a.md:2:9: warning: front matter: a string needs quotes
a.md:2:9: warning: front matter: a string is not closed
$ printf '+++\ntitle = "\\u00e9 \\U0001F600 \\"q\\" \\\\"\n+++\nOne.\n' > b.md; lucid -f csv --columns title b.md
Title
"é 😀 ""q"" \"

==== Of a paragraph that is all markup a part of the signs is left out, which is said.
$ yes '*_a_ ' | tr -d '\n' | head -c 4000000 > m.md; lucid --only words -f json m.md | grep -o '"words":800000\|"message.*"' | head -n 2
"words":800000
"message":"nested or repeated beyond measure: some marks are left out"

==== A paragraph of any format that is longer than 1 MiB is read in parts, and is one.
$ yes 'A word or two is said here, and then some.' | head -n 60000 > a.txt; cp a.txt a.md; (echo '<p>'; cat a.txt) > a.html
$ lucid -f csv --no-config --columns words,sentences,paragraphs a.txt a.md a.html
Words,Sentences,Paragraphs
600000,60000,1
600000,60000,1
600000,60000,1
$ (head -c 2000000 /dev/zero | tr '\0' x; echo ' y') > b.md; lucid -f json b.md | grep -o 'a word of.*counted in parts'
a word of more than 512 KiB is counted in parts

==== A title is 64 KiB long at most, which is said.
$ (echo -n '# '; yes 'a title' | tr '\n' ' ' | head -c 100000; echo; echo; echo Text.) > a.md; lucid -f json a.md > a.json; grep -c 'the title is longer than 64 KiB' a.json; python3 -c "import json; print(len(json.load(open('a.json'))['files'][0]['title']))"
1
65536

==== A long paragraph that begins with a link is no definition of references.
$ python3 -c "print('[Rain](http://a.org/b) ' + 'it\'s [wet](c) ' * 90)" > a.md; lucid -q a.md; lucid a.md | grep -c warning; lucid segment --by word a.md | sort | uniq -c | sed 's/^ *//'
181 words  a.md
0
1 Rain
90 it's
90 wet
$ python3 -c "print('- [x] ' + 'it\'s (wet) ' * 120)" > a.md; lucid a.md | grep -c warning; lucid segment --by word a.md | sort -u | tr '\n' ' '; echo
0
it's wet 

==== What is read of any two entries of front matter in YAML; a key that is an alias, or no scalar, has no name.
< make.py
tops = ('title: A', 'title: &a A', 'x: *a', 'x: &b [tide]', '[title]: B', '? {title: B}\n: C', '? [a, b]\n: [c]', '{title: B}: C', 'title: [A]', 'title: {a: B}', 'x: {title: B}', 'x: [title, B]',
        '*a : title', 'title: ~', 'title: !!str 5', 'title: |\n  A\n  B', 'title: "A"', 'title:', '"title": A', '? title\n: A', 'keywords: [tide, moon]', 'keywords: tide, moon', 'keywords:\n- tide\n- [moon]\n- sea',
        'keywords: *b', 'keywords: {tide: moon}', 'tags: [tide]\nkeywords: moon', 'keywords: [tide, *a, moon]', 'words: 3', 'words: "3"', 'words: [3]', 'words: {min: 3}', 'word_count: 3', 'lang: de', 'lang: [de]')
n = 0
for first in ('', *tops):
    for second in tops:
        if first != second:
            with open('%04d.md' % n, 'w') as f:
                f.write('---\n' + (first and first + '\n') + second + '\n---\nThe tide and the moon.\n')
            n += 1
<<
< show.py
import json, sys
found = {}
for row in sys.stdin:
    r = json.loads(row)
    head = open(r['path']).read().split('---\n')[1].rstrip('\n').replace('\n', '\\n')
    what = (r['title'], r['declared'] and r['declared']['words'], r['language'], [k['term'] for k in r['keywords'] if k['asked']],
            [(w['line'], w['column'], w['message']) for w in r['warnings']])
    found.setdefault(json.dumps(what)[1:-1], []).append(head)
for what, heads in sorted(found.items()):
    print('%s: %d: %s' % (what, len(heads), ' / '.join(heads[:4])))
<<
$ python3 make.py; lucid -f ndjson --metrics keywords *.md | python3 show.py
"5", 3, "en", [], []: 6: title: !!str 5\nwords: 3 / title: !!str 5\nwords: "3" / title: !!str 5\nword_count: 3 / words: 3\ntitle: !!str 5
"5", null, "de", [], []: 2: title: !!str 5\nlang: de / lang: de\ntitle: !!str 5
"5", null, "en", ["moon", "tide"], []: 2: title: !!str 5\ntags: [tide]\nkeywords: moon / tags: [tide]\nkeywords: moon\ntitle: !!str 5
"5", null, "en", ["tide", "moon"], []: 6: title: !!str 5\nkeywords: [tide, moon] / title: !!str 5\nkeywords: tide, moon / title: !!str 5\nkeywords: [tide, *a, moon] / keywords: [tide, moon]\ntitle: !!str 5
"5", null, "en", ["tide", "sea"], []: 2: title: !!str 5\nkeywords:\n- tide\n- [moon]\n- sea / keywords:\n- tide\n- [moon]\n- sea\ntitle: !!str 5
"5", null, "en", [], []: 43: title: !!str 5 / x: *a\ntitle: !!str 5 / x: &b [tide]\ntitle: !!str 5 / [title]: B\ntitle: !!str 5
"A", 3, "en", [], []: 30: title: A\nwords: 3 / title: A\nwords: "3" / title: A\nword_count: 3 / title: &a A\nwords: 3
"A", null, "de", [], []: 10: title: A\nlang: de / title: &a A\nlang: de / title: "A"\nlang: de / "title": A\nlang: de
"A", null, "en", ["moon", "tide"], []: 10: title: A\ntags: [tide]\nkeywords: moon / title: &a A\ntags: [tide]\nkeywords: moon / title: "A"\ntags: [tide]\nkeywords: moon / "title": A\ntags: [tide]\nkeywords: moon
"A", null, "en", ["tide", "moon"], []: 30: title: A\nkeywords: [tide, moon] / title: A\nkeywords: tide, moon / title: A\nkeywords: [tide, *a, moon] / title: &a A\nkeywords: [tide, moon]
"A", null, "en", ["tide", "sea"], []: 10: title: A\nkeywords:\n- tide\n- [moon]\n- sea / title: &a A\nkeywords:\n- tide\n- [moon]\n- sea / title: "A"\nkeywords:\n- tide\n- [moon]\n- sea / "title": A\nkeywords:\n- tide\n- [moon]\n- sea
"A", null, "en", [], []: 215: title: A / title: &a A / title: "A" / "title": A
"A\nB", 3, "en", [], []: 6: title: |\n  A\n  B\nwords: 3 / title: |\n  A\n  B\nwords: "3" / title: |\n  A\n  B\nword_count: 3 / words: 3\ntitle: |\n  A\n  B
"A\nB", null, "de", [], []: 2: title: |\n  A\n  B\nlang: de / lang: de\ntitle: |\n  A\n  B
"A\nB", null, "en", ["moon", "tide"], []: 2: title: |\n  A\n  B\ntags: [tide]\nkeywords: moon / tags: [tide]\nkeywords: moon\ntitle: |\n  A\n  B
"A\nB", null, "en", ["tide", "moon"], []: 6: title: |\n  A\n  B\nkeywords: [tide, moon] / title: |\n  A\n  B\nkeywords: tide, moon / title: |\n  A\n  B\nkeywords: [tide, *a, moon] / keywords: [tide, moon]\ntitle: |\n  A\n  B
"A\nB", null, "en", ["tide", "sea"], []: 2: title: |\n  A\n  B\nkeywords:\n- tide\n- [moon]\n- sea / keywords:\n- tide\n- [moon]\n- sea\ntitle: |\n  A\n  B
"A\nB", null, "en", [], []: 43: title: |\n  A\n  B / x: *a\ntitle: |\n  A\n  B / x: &b [tide]\ntitle: |\n  A\n  B / [title]: B\ntitle: |\n  A\n  B
null, 3, "de", [], []: 6: words: 3\nlang: de / words: "3"\nlang: de / word_count: 3\nlang: de / lang: de\nwords: 3
null, 3, "en", ["moon", "tide"], []: 6: tags: [tide]\nkeywords: moon\nwords: 3 / tags: [tide]\nkeywords: moon\nwords: "3" / tags: [tide]\nkeywords: moon\nword_count: 3 / words: 3\ntags: [tide]\nkeywords: moon
null, 3, "en", ["tide", "moon"], []: 18: keywords: [tide, moon]\nwords: 3 / keywords: [tide, moon]\nwords: "3" / keywords: [tide, moon]\nword_count: 3 / keywords: tide, moon\nwords: 3
null, 3, "en", ["tide", "sea"], []: 6: keywords:\n- tide\n- [moon]\n- sea\nwords: 3 / keywords:\n- tide\n- [moon]\n- sea\nwords: "3" / keywords:\n- tide\n- [moon]\n- sea\nword_count: 3 / words: 3\nkeywords:\n- tide\n- [moon]\n- sea
null, 3, "en", [], []: 117: words: 3 / words: "3" / word_count: 3 / x: *a\nwords: 3
null, null, "de", ["moon", "tide"], []: 2: tags: [tide]\nkeywords: moon\nlang: de / lang: de\ntags: [tide]\nkeywords: moon
null, null, "de", ["tide", "moon"], []: 6: keywords: [tide, moon]\nlang: de / keywords: tide, moon\nlang: de / keywords: [tide, *a, moon]\nlang: de / lang: de\nkeywords: [tide, moon]
null, null, "de", ["tide", "sea"], []: 2: keywords:\n- tide\n- [moon]\n- sea\nlang: de / lang: de\nkeywords:\n- tide\n- [moon]\n- sea
null, null, "de", [], []: 37: lang: de / x: *a\nlang: de / x: &b [tide]\nlang: de / [title]: B\nlang: de
null, null, "en", ["moon", "tide"], []: 41: tags: [tide]\nkeywords: moon / x: *a\ntags: [tide]\nkeywords: moon / x: &b [tide]\ntags: [tide]\nkeywords: moon / [title]: B\ntags: [tide]\nkeywords: moon
null, null, "en", ["tide", "moon"], []: 123: keywords: [tide, moon] / keywords: tide, moon / keywords: [tide, *a, moon] / x: *a\nkeywords: [tide, moon]
null, null, "en", ["tide", "sea"], []: 41: keywords:\n- tide\n- [moon]\n- sea / x: *a\nkeywords:\n- tide\n- [moon]\n- sea / x: &b [tide]\nkeywords:\n- tide\n- [moon]\n- sea / [title]: B\nkeywords:\n- tide\n- [moon]\n- sea
null, null, "en", [], []: 324: x: *a / x: &b [tide] / [title]: B / ? {title: B}\n: C
