==== --fix writes the number, says so, and the second run is silent.
< a.md
# A title here

Four words are here.

PPPPP

Word Count 9
<<
$ lucid check --fix a.md
a.md:7:12: note: declared 9 words, now 7: repaired [declared-count]
$ tail -n 1 a.md
Word Count 7
$ lucid check --fix a.md

==== A number may grow and shrink; nothing else changes.
< a.md
Four words are here.

PPPPP

Word Count: 12345 (without notes)
tail
<<
< b.md
one two three four five six seven eight nine ten eleven

(word count 7)
<<
$ lucid check --fix a.md b.md
a.md:5:13: note: declared 12345 words, now 4: repaired [declared-count]
b.md:3:13: note: declared 7 words, now 11: repaired [declared-count]
$ cat a.md b.md
Four words are here.

PPPPP

Word Count: 4 (without notes)
tail
one two three four five six seven eight nine ten eleven

(word count 11)

==== The form of the number stays: groups, underscores, quotes, leading zeros.
< a.txt
---
word_count: "0012"
---
Four words are here.
<<
< b.txt
---
word_count: 1_204
---
Four words are here.
<<
$ lucid check -q --fix a.txt b.txt >said; sed -n 2p a.txt; sed -n 2p b.txt
word_count: "0004"
word_count: 4
$ { yes word | head -n 1300; printf '\nPPPPP\n\nWord Count 1,204\n'; } > c.txt; lucid check --fix c.txt; tail -n 1 c.txt
c.txt:1304:12: note: declared 1204 words, now 1300: repaired [declared-count]
Word Count 1,300
$ { yes word | head -n 900; printf '\nPPPPP\n\nWord Count 1.204\n'; } > d.txt; lucid check --fix d.txt; tail -n 1 d.txt
d.txt:904:12: note: declared 1204 words, now 900: repaired [declared-count]
Word Count 900

==== Front matter in YAML, TOML and JSON.
< a.md
---
title: One
word_count: 12   # by hand
---
Four words are here.
<<
< b.md
+++
title = "One"
wordcount = 12
+++
Four words are here.
<<
< c.md
{
  "title": "One",
  "wordCount": 12
}
Four words are here.
<<
$ lucid check --fix *.md > said; lucid check *.md; sed -n 3p a.md; sed -n 3p b.md; sed -n 3p c.md
word_count: 4   # by hand
wordcount = 4
  "wordCount": 4

==== Encodings and line ends are kept.
< make
t='Four w\303\266rds are here.\r\n\r\nPPPPP\r\n\r\nWord Count %s\r\n'
for n in 99 4; do
    d=was; [ $n = 99 ] || d=wanted
    mkdir $d
    printf "$t" $n > $d/utf8.txt
    { printf '\357\273\277'; printf "$t" $n; } > $d/bom.txt
    for e in UTF-16LE UTF-16BE UTF-32LE UTF-32BE; do
        printf "$t" $n | iconv -f UTF-8 -t $e > $d/$e.txt
        { printf '\357\273\277'; printf "$t" $n; } | iconv -f UTF-8 -t $e > $d/$e-bom.txt
    done
    printf "$t" $n | iconv -f UTF-8 -t CP1252 > $d/cp1252.txt
done
rm */UTF-32??.txt
<<
$ sh make; lucid check --fix was | sed 's/.*note/note/' | sort | uniq -c | sed 's/^ *//'
9 note: declared 99 words, now 4: repaired [declared-count]
$ diff -r was wanted
$ mkdir is; printf 'Fyra ord \344r h\344r.\n\nPPPPP\n\nWord Count 99\n' > is/a.txt; lucid check --fix --encoding ISO-8859-15 is; tail -n 1 is/a.txt
is/a.txt:5:12: note: declared 99 words, now 4: repaired [declared-count]
Word Count 4

==== A link stays a link, mode and time of others stay.
< a.md
Four words are here.

PPPPP

Word Count 9
<<
$ chmod 640 a.md; mkdir d; ln -s ../a.md d/link.md; lucid check --fix d/link.md
d/link.md:5:12: note: declared 9 words, now 4: repaired [declared-count]
$ test -L d/link.md && stat -c %a a.md && tail -n 1 a.md && ls -A d
640
Word Count 4
link.md

==== What cannot be written is left as it is, and said.
< a.md
Four words are here.

PPPPP

Word Count 9
<<
$ cp a.md b.md; chmod 444 b.md; lucid check --fix b.md; cmp a.md b.md
lucid: b.md: Permission denied
b.md:5:12: error: declares 9 words, has 4 [declared-count]
$ lucid check --fix < a.md
(stdin):5:12: error: declares 9 words, has 4 [declared-count]
[1]

==== A rule that is off or tolerant repairs nothing.
< a.md
Four words are here.

PPPPP

Word Count 5
<<
$ lucid check --fix --tolerance 1 a.md; lucid check --fix --rule declared-count=off a.md; tail -n 1 a.md
Word Count 5

==== --declare adds what is missing: in front matter, else behind an end mark.
< a.md
---
title: One
---
Four words are here.
<<
< b.md
+++
title = "One"
[extra]
deep = 1
+++
Four words are here.
<<
< c.txt
Four words are here.
<<
$ lucid check --declare a.md b.md c.txt
a.md:1:1: note: declares 4 words now [declared-count]
b.md:1:1: note: declares 4 words now [declared-count]
c.txt:1:1: note: declares 4 words now [declared-count]
$ lucid check --declare a.md b.md c.txt; cat a.md b.md c.txt
---
title: One
word_count: 4
---
Four words are here.
+++
word_count = 4
title = "One"
[extra]
deep = 1
+++
Four words are here.
Four words are here.

PPPPP

Word Count 4

==== --declare=trailer, --declare=front-matter, and an end mark that is there.
< a.md
---
title: One
---
Four words are here.
<<
< b.md
Four words are here.
<<
< c.md
Four words are here.

PPPPP

A note for the editor.
<<
$ lucid check --declare=trailer a.md > said; lucid check --declare=front-matter b.md > said; lucid check --declare c.md > said; lucid check a.md b.md c.md; cat a.md b.md c.md
---
title: One
---
Four words are here.

PPPPP

Word Count 4
---
word_count: 4
---

Four words are here.
Four words are here.

PPPPP

Word Count 4

A note for the editor.
$ lucid check --declare=nowhere a.md
lucid: --declare: unknown value 'nowhere'; there are front-matter, trailer
Try 'lucid --help'.
[2]

==== --declare keeps encoding and line ends.
$ printf '\377\376F\0o\0u\0r\0\r\0\n\0' > a.txt; lucid check -q --declare a.txt > said; iconv -f UTF-16 -t UTF-8 a.txt | od -c
0000000   F   o   u   r  \r  \n  \r  \n   P   P   P   P   P  \r  \n  \r
0000020  \n   W   o   r   d       C   o   u   n   t       1  \r  \n
0000037
$ printf 'No line end' > b.txt; lucid check -q --declare b.txt > said; cat b.txt
No line end

PPPPP

Word Count 3

==== Where a declaration would not be seen, none is written.
< a.md
Some code:

```
never closed
<<
< b.html
<p>Four words are here.</p>
<<
$ cp a.md a; cp b.html b; lucid check --declare a.md b.html; cmp a a.md; cmp b b.html
lucid: a.md: found no place where a declaration would be recognised
lucid: b.html: no place to declare a count in html

==== --only asks for some rules and no others.
< a.md
The the words.

PPPPP

Word Count 9
<<
< .lucid.yaml
rules:
  word-count: {min: 100}
<<
$ lucid check --only declared-count a.md
a.md:5:12: error: declares 9 words, has 3 [declared-count]
[1]
$ lucid check --only repeated-word,word-count a.md
a.md:1:1: warning: 'the' stands ...
a.md:1:1: error: 3 words, fewer than 100: add 97 [word-count]
[1]
$ lucid check --only declaredcount a.md
lucid: --only: unknown rule 'declaredcount', did you mean 'declared-count'?
Try 'lucid --help'.
[2]

==== Zeros before a number that has separators are kept, and no more of them.
< a.md
# Title

One two three.

PPPPP

Word Count 0,009
<<
$ lucid check --fix a.md; tail -n 1 a.md
a.md:7:12: note: declared 9 words, now 4: repaired [declared-count]
Word Count 0,004

==== Front matter and the text declare a count each: both are checked and repaired.
< both.md
---
title: A boat
word_count: 0012
---
The boat lay still.

PPPPP

Word Count 1,300
<<
< front.md
---
wordcount: 9
---
The boat lay still.

PPPPP

Word Count 4
<<
< trailer.md
---
wordcount: 4
---
The boat lay still.

Word Count 9
<<
$ lucid check both.md front.md trailer.md
both.md:3:13: error: declares 12 words, has 4 [declared-count]
both.md:9:12: error: declares 1300 words, has 4 [declared-count]
front.md:2:12: error: declares 9 words, has 4 [declared-count]
trailer.md:6:12: error: declares 9 words, has 4 [declared-count]
[1]
$ lucid check --fix both.md front.md trailer.md
both.md:3:13: note: declared 12 words, now 4: repaired [declared-count]
both.md:9:12: note: declared 1300 words, now 4: repaired [declared-count]
front.md:2:12: note: declared 9 words, now 4: repaired [declared-count]
trailer.md:6:12: note: declared 9 words, now 4: repaired [declared-count]
$ lucid check --fix both.md front.md trailer.md; cat both.md; grep -i count front.md trailer.md
---
title: A boat
word_count: 0004
---
The boat lay still.

PPPPP

Word Count 4
front.md:wordcount: 4
front.md:Word Count 4
trailer.md:wordcount: 4
trailer.md:Word Count 4

==== A digit that stands behind any number of shifts is not written anew.
$ python3 -c "open('a.html', 'wb').write(b'<meta charset=iso-2022-jp>\n<p>One \x1b\$B\$\"\x1b(B two.</p>\n<p>PPPPP</p>\n<p>Word Count ' + 30000 * b'\x1b(J\x1b(B' + b'12</p>\n')"
$ cp a.html b.html; lucid check --fix b.html; cmp a.html b.html
lucid: b.html: the number cannot be written in this encoding
b.html:4:15: error: declares 12 words, has 3 [declared-count]

==== A number by itself before a mark that is put there would be taken for the declared one.
< a.txt
One two three.

12
<<
$ cp a.txt b.txt; lucid check --declare=trailer b.txt; cmp a.txt b.txt
lucid: b.txt: found no place where a declaration would be recognised
$ lucid check --declare=front-matter b.txt; lucid -q b.txt
b.txt:1:1: note: declares 4 words now [declared-count]
4 words  b.txt

==== A count that is declared as 0 is repaired without a nought before it, and others keep theirs.
$ for n in 0 00 007 0_0 1 "'0'" '"0"'; do printf -- '---\nword_count: %s\n---\nFour words are here.\n' "$n" > a.md; lucid check -q --fix a.md > said; echo "$n: $? $(sed -n 2p a.md)"; done
0: 0 word_count: 4
00: 0 word_count: 04
007: 0 word_count: 004
0_0: 0 word_count: 04
1: 0 word_count: 4
'0': 0 word_count: '4'
"0": 0 word_count: "4"
$ for n in 0 00 09 9 1.000; do printf 'Four words are here.\n\nPPPPP\n\nWord Count: %s\n' "$n" > a.md; lucid check -q --fix a.md > said; echo "$n: $? $(tail -n 1 a.md)"; done
0: 0 Word Count: 4
00: 0 Word Count: 04
09: 0 Word Count: 04
9: 0 Word Count: 4
1.000: 0 Word Count: 4

==== A repaired number keeps its signs, whatever there was and is to be.
< make.py
forms = ['4', '1000', '1,000', '1.000', '1 000', "1'000", '12,345', '1,234,567', '0999', '00,999', '999', '1,5']
for i, form in enumerate(forms):
    for words in 4, 999, 1000, 12345:
        with open('%02d-%05d.md' % (i, words), 'w') as f:
            f.write('Snow ' * (words - 1) + 'fell.\n\nPPPPP\n\nWord count: %s words\n' % form)
        with open('f%02d-%05d.md' % (i, words), 'w') as f:
            f.write('---\nword_count: %s\n---\n' % form.replace(',', '_').replace(' ', '') + 'Snow ' * (words - 1) + 'fell.\n')
<<
$ python3 make.py; for f in [0-9]*.md; do tail -n 1 $f | cut -c13-; done > before; for f in f*.md; do sed -n 2p $f | cut -c13-; done >> before; lucid check -q --fix *.md > said; (for f in [0-9]*.md; do echo "${f%.md} $(tail -n 1 $f | cut -c13-)"; done; for f in f*.md; do echo "${f%.md} $(sed -n 2p $f | cut -c13-)"; done) | paste before -
4 words	00-00004 4 words
4 words	00-00999 999 words
4 words	00-01000 1000 words
4 words	00-12345 12345 words
1000 words	01-00004 4 words
1000 words	01-00999 999 words
1000 words	01-01000 1000 words
1000 words	01-12345 12345 words
1,000 words	02-00004 4 words
1,000 words	02-00999 999 words
1,000 words	02-01000 1,000 words
1,000 words	02-12345 12,345 words
1.000 words	03-00004 4 words
1.000 words	03-00999 999 words
1.000 words	03-01000 1.000 words
1.000 words	03-12345 12.345 words
1 000 words	04-00004 4 words
1 000 words	04-00999 999 words
1 000 words	04-01000 1 000 words
1 000 words	04-12345 12 345 words
1'000 words	05-00004 4 words
1'000 words	05-00999 999 words
1'000 words	05-01000 1'000 words
1'000 words	05-12345 12'345 words
12,345 words	06-00004 4 words
12,345 words	06-00999 999 words
12,345 words	06-01000 1,000 words
12,345 words	06-12345 12,345 words
1,234,567 words	07-00004 4 words
1,234,567 words	07-00999 999 words
1,234,567 words	07-01000 1,000 words
1,234,567 words	07-12345 12,345 words
0999 words	08-00004 0004 words
0999 words	08-00999 0999 words
0999 words	08-01000 1000 words
0999 words	08-12345 12345 words
00,999 words	09-00004 00,004 words
00,999 words	09-00999 00,999 words
00,999 words	09-01000 01,000 words
00,999 words	09-12345 12,345 words
999 words	10-00004 4 words
999 words	10-00999 999 words
999 words	10-01000 1000 words
999 words	10-12345 12345 words
1,5 words	11-00004 1,5 words
1,5 words	11-00999 1,5 words
1,5 words	11-01000 1,5 words
1,5 words	11-12345 1,5 words
4	f00-00004 4
4	f00-00999 999
4	f00-01000 1000
4	f00-12345 12345
1000	f01-00004 4
1000	f01-00999 999
1000	f01-01000 1000
1000	f01-12345 12345
1_000	f02-00004 4
1_000	f02-00999 999
1_000	f02-01000 1_000
1_000	f02-12345 12_345
1.000	f03-00004 1.000
1.000	f03-00999 1.000
1.000	f03-01000 1.000
1.000	f03-12345 1.000
1000	f04-00004 4
1000	f04-00999 999
1000	f04-01000 1000
1000	f04-12345 12345
1'000	f05-00004 1'000
1'000	f05-00999 1'000
1'000	f05-01000 1'000
1'000	f05-12345 1'000
12_345	f06-00004 4
12_345	f06-00999 999
12_345	f06-01000 1_000
12_345	f06-12345 12_345
1_234_567	f07-00004 4
1_234_567	f07-00999 999
1_234_567	f07-01000 1_000
1_234_567	f07-12345 12_345
0999	f08-00004 0004
0999	f08-00999 0999
0999	f08-01000 1000
0999	f08-12345 12345
00_999	f09-00004 00_004
00_999	f09-00999 00_999
00_999	f09-01000 01_000
00_999	f09-12345 12_345
999	f10-00004 4
999	f10-00999 999
999	f10-01000 1000
999	f10-12345 12345
1_5	f11-00004 4
1_5	f11-00999 999
1_5	f11-01000 1_000
1_5	f11-12345 12_345
