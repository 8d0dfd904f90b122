==== A file whose content an earlier run has seen is skipped.
< a.txt
The moon is late. The tide is later.
<<
< b.txt
A tide that comes in, and a tide that goes out.
<<
$ lucid -f ndjson a.txt > done; lucid -f ndjson --resume done a.txt b.txt >> done; cut -d '"' -f 12 done
a.txt
b.txt
$ lucid -f ndjson --resume done a.txt b.txt
$ lucid -f ndjson a.txt b.txt | cmp - done

==== A file that has changed is done again; merge --last adds up its last record.
< a.txt
The moon is late. The tide is later.
<<
< b.txt
A tide that comes in, and a tide that goes out.
<<
$ lucid -f ndjson a.txt b.txt > done; echo 'It is here.' >> a.txt
$ lucid -f ndjson --resume done a.txt b.txt >> done; cut -d '"' -f 12 done
a.txt
b.txt
a.txt
$ lucid merge -q done
       30 words  total of 3 files
$ lucid merge -q --last done
       22 words  total of 2 files
$ lucid merge -q --last < done
       22 words  total of 2 files
$ lucid merge -f json --last done > x; lucid -f ndjson a.txt b.txt | lucid merge -f json | cmp - x

==== Of two reports the later one holds the last record.
< a.txt
One.
<<
$ lucid -f ndjson a.txt > 1; echo 'One two.' > a.txt; lucid -f ndjson a.txt > 2
$ lucid merge -q --last 1 2
        2 words  total of 1 file
$ lucid merge -q --last 2 1
        1 word   total of 1 file

==== A record that was cut short is none, and does not swallow the next one.
< a.txt
The moon is late.
<<
< b.txt
The tide is later.
<<
$ lucid -f ndjson a.txt b.txt > done; truncate -s -9 done; lucid merge -q done
lucid: done: line 2: not JSON
...
[2]
$ lucid -f ndjson --resume done a.txt b.txt >> done; wc -l < done; lucid merge -q --last done
3
        8 words  total of 2 files
$ lucid -f ndjson --resume done a.txt b.txt >> done; wc -l < done
3
$ head -c 90 done > torn; lucid -f ndjson --resume torn a.txt b.txt > other; wc -l < other
2

==== What cannot be read twice is done again and merged once.
$ echo 'One two.' | lucid -f ndjson > done; echo 'One two.' | lucid -f ndjson --resume done - >> done; wc -l < done
2
$ lucid merge -q --last done
        4 words  total of 2 files
$ cat done | lucid merge -q --last
lucid: standard input: Illegal seek
...
[2]

==== A vocabulary that is asked for and not there is a file to do.
< a.txt
The moon is late.
<<
$ lucid -f ndjson a.txt > done; lucid -f ndjson --with vocabulary --resume done a.txt >> done; wc -l < done
2
$ lucid -f ndjson --with vocabulary --resume done a.txt; lucid -f ndjson --resume done a.txt

==== Records of another version are none.
< a.txt
The moon is late.
<<
$ lucid -f ndjson a.txt | sed 's/"lucid":"[^"]*"/"lucid":"0.0.0"/' > done; lucid -f ndjson --resume done a.txt | wc -l
1

==== What cannot be, is said.
$ lucid -f ndjson --resume nofile articles/tides.md
lucid: nofile: No such file or directory
[2]
$ lucid --resume x articles/tides.md
lucid: --resume needs -f ndjson
Try 'lucid --help'.
[2]
$ lucid check -f ndjson --resume x articles/tides.md
lucid: --resume is for lucid report
Try 'lucid --help'.
[2]
$ lucid --last articles/tides.md
lucid: --last is for lucid merge
Try 'lucid --help'.
[2]

==== The content hash is the XXH64 of the file's bytes.
$ printf abc > x; for f in json ndjson; do lucid -f $f x | grep -o '"content_hash":"[^"]*"'; done; printf abc | lucid -f ndjson | grep -o '"content_hash":"[^"]*"'
"content_hash":"44bc2cf5ad770999"
"content_hash":"44bc2cf5ad770999"
"content_hash":"44bc2cf5ad770999"

==== Many processes that append to one file tear no line.
$ mkdir d; for i in $(seq 300); do cat articles/tides.md > d/$i.md; done
$ find d -type f | xargs -P 4 -n 3 lucid -f ndjson --with vocabulary >> out
$ python3 -c "import json; print(len({json.loads(l)['path'] for l in open('out')}))"
300

==== Nor do they in a pipe, where a record is longer than the system keeps together.
$ mkdir d; for i in $(seq 300); do cat articles/tides.md > d/$i.md; done
$ find d -type f | xargs -P 4 -n 3 lucid -f ndjson --with vocabulary | (sleep 0.2; cat) | python3 -c "import json,sys; print(len({json.loads(l)['path'] for l in sys.stdin}))"
300

==== A record counted by other options is none to go on from.
< a.md
A well-known fact, read-only.
<<
$ lucid -f ndjson a.md > r; lucid -f ndjson --resume r a.md | wc -l; lucid -f ndjson --words uax29 --resume r a.md >> r; lucid -f ndjson --words uax29 --resume r a.md | wc -l; lucid merge -q --last r
0
0
        6 words  total of 1 file
