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
a.md:1:1: error: 2 words, fewer than 5: add 3 [word-count]
[1]
