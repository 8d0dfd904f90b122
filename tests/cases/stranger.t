==== The output does not take the place of what it is made of.
< a.md
Two words.
<<
$ lucid -q -o a.md a.md
lucid: a.md: the output would replace it
[2]
$ cat a.md
Two words.
$ mkdir p && cp a.md p && lucid -q -o p/counts.txt p && lucid -q -o p/counts.txt p && cat p/counts.txt
2 words  p/a.md
$ ln -s a.md same.md && lucid -q -o same.md a.md
lucid: a.md: the output would replace it
[2]
$ lucid diff -o a.md a.md same.md 2>&1 | sort -u
lucid: a.md: the output would replace it
lucid: same.md: the output would replace it
$ lucid segment -o - a.md; ls -- -
Two words.
ls: cannot access '-': No such file or directory
[2]

==== An option that another command has is not passed over.
$ lucid --max-words 3 articles/tides.md
lucid: --max-words is for lucid check
Try 'lucid --help'.
[2]
$ lucid --by word articles/tides.md
lucid: --by is for lucid segment
Try 'lucid --help'.
[2]
$ lucid --against HEAD articles/tides.md
lucid: --against is for lucid check and diff, and for -f markdown
Try 'lucid --help'.
[2]
$ lucid segment --last
lucid: --last is for lucid merge
Try 'lucid --help'.
[2]

==== A wrong value is told with the right ones.
$ lucid --words foo
lucid: --words: unknown value 'foo'; there are writer, whitespace, uax29, hugo, libreoffice
Try 'lucid --help'.
[2]
$ lucid -f xyz
lucid: --format: unknown format 'xyz'; see lucid list formats
Try 'lucid --help'.
[2]
$ lucid --from pdf
lucid: --from: unknown format 'pdf'; see lucid list formats
Try 'lucid --help'.
[2]
$ lucid --stdni-filename x
lucid: unknown option '--stdni-filename', did you mean '--stdin-filename'?
Try 'lucid --help'.
[2]
$ lucid --lang english articles/tides.md
lucid: --lang: 'english' is not a language code such as en or de-AT
Try 'lucid --help'.
[2]
$ lucid -q --lang pt_BR.UTF-8 articles/tides.md
393 words  articles/tides.md
$ lucid -k ' ' articles/tides.md
lucid: --keyword: ' ' contains no word
Try 'lucid --help'.
[2]
$ lucid explain keyword
lucid: keyword: no such metric or rule, did you mean 'keywords'?
[2]

==== Help is read at 80 columns.
$ lucid --help | LC_ALL=C.UTF-8 awk 'length > 80'
$ lucid --help | grep -A 1 -e --with
      --with WHAT                report, segment, merge: add syllables, words,
                                 grade, place, difficult, counts to segments,

==== Languages are listed with what is known of them.
$ lucid list languages | grep -E '^(code|ar|nl|fi|he) '
code   language           told  syllables   abbreviations  words/minute  formulas
ar     Arabic             yes   not known ...
nl     Dutch              yes   by rule ...
fi     Finnish            yes   a guess                 0           161  LIX and RIX
he     Hebrew             yes   not known               0           187  LIX and RIX
$ lucid list languages | awk 'NR > 1 && / yes /' | wc -l | awk '{print ($1 >= 100)}'
1

==== A page without running prose has no empty rows.
$ echo '12 34 5%' | lucid
(stdin)  text, UTF-8
3 words · 1 sentence · 1 s to read, 1 s aloud

Scores         none: no running prose

Counts         0 paragraphs · 3 words · 3 by white space · 3 by UAX #29

==== Bars stand under each other beside long numbers.
$ echo 'I am up. We go on. It is hot. He is in.' | lucid | sed -n '4,6s/[█░].*//p'
Lucid ease     ~76.0   
Reading ease   ~119.2  
Grade level    ~0.1    

==== A sentence is not given a grade in the numbers of LIX.
$ echo 'Le chien traverse la rue. La voisine ouvre la fenêtre et elle se fâche avec lui.' | lucid --lang fr | grep Hardest
Hardest        1:27     LIX ...

==== git's own message is no part of ours.
$ git init -q . && lucid check --against nope .
lucid: --against nope: unknown revision in this repository
[2]

==== A difference is that of the numbers beside it.
< old.md
The moon pulls the water. The water follows the moon as well as it can follow.
<<
< new.md
The moon pulls the water. The water follows the moon.
<<
$ lucid diff -q old.md new.md | awk '$(NF - 2) == "→" { d = $(NF - 1) - $(NF - 3) - $NF; if (d > 0.01 || d < -0.01) print; n++ } END { print (n > 5) }'
1

==== One shortcode is one.
$ printf 'Some text {{< figure >}} here.\n' | lucid --from markdown | tail -n 1
(stdin):1:11: warning: 1 shortcode or template: the text that it puts on the page is not counted
$ printf 'Some {{< a >}} text {{< figure >}} here.\n' | lucid --from markdown | tail -n 1
(stdin):1:6: warning: 2 shortcodes or templates: the text that they put on the page is not counted

==== A phrase that was asked for is shown as long as its line lets it.
$ COLUMNS=60 lucid -k 'the moon pulls the water' articles/tides.md | grep 'moon pulls'
Looked for     the moon pulls the wat…  1  1.3 %  body only

==== What does not fit a line begins under what is above.
$ COLUMNS=40 lucid articles/tides.md | grep -A 1 -e 'Reading ease'
Reading ease   80.1   ████████░░  easy
               (74.2 to 86.0)

==== A phrase of ideograms is found, and shown as it is written.
< zh.md
# 安装软件

安装是很重要的。我们安装软件。
<<
$ lucid -k 安装 -k 软件 -k 硬件 zh.md | grep -A 3 'Looked for'
Looked for     安装 3 35.3 %  title, opening, 1 heading
               软件 2 23.5 %  title, opening, 1 heading
               absent: 硬件
Keywords       安装软件 2 47.1 %

==== Advice stays within a narrow page.
$ COLUMNS=40 lucid articles/tides.md | grep -A 1 'Split these'
               Split these three:
               Flesch-Kincaid 6.4 → 5.6

==== The key of the configuration is none of the front matter.
< a.md
---
lucid:
  rules: {word-count: {min: 3}}
---
Two words.
<<
$ lucid check a.md
lucid: a.md:3:3: unknown rule 'rules'; rules stand here, without that key
[2]

==== Every option is in the man page.
$ lucid --help | sed -n 's/^ *\(-., \)\{0,1\}--\([a-z0-9-]*\).*/\2/p' > names; while read -r name; do grep -q "Fl Fl $name\b" "$TESTS/../man/lucid.1" || echo "$name"; done < names
$ test "$(wc -l < names)" -gt 40

==== No byte of a name is lost, be it none of UTF-8, in whatever tells of it.
$ n=$(printf 'a\377b.md'); printf 'Two words.\n\nWord Count 9\n' > $n; for f in text tsv csv; do lucid -f $f $n | grep -c 'a\\xffb.md'; lucid check -f $f $n | grep -c 'a\\xffb.md'; done
1
1
1
1
1
1
$ n=$(printf 'a\377b.md'); lucid no$n; lucid -f $n articles; lucid --$n; lucid check -c $n articles; lucid explain $n; lucid -o no/$n articles; lucid merge $n; lucid watch no$n; lucid check --baseline $n articles
lucid: noa\xffb.md: No such file or directory
lucid: --format: unknown format 'a\xffb.md'; see lucid list formats
Try 'lucid --help'.
lucid: unknown option '--a\xffb.md'
Try 'lucid --help'.
lucid: a\xffb.md:1:1: ...
lucid: a\xffb.md: no such metric or rule; see lucid list
lucid: no/a\xffb.md: No such file or directory
lucid: a\xffb.md: not JSON
lucid: noa\xffb.md: No such file or directory
lucid: a\xffb.md: not a report that lucid wrote with -f json or -f ndjson
[2]
$ n=$(printf 'a\377b.md'); sed s/sea/ocean/ articles/tides.md > $n; lucid diff articles/tides.md $n | head -n 1; lucid check --verbose $n 2>&1 | grep -v '^ '; git init -q . && lucid check --against $n articles
articles/tides.md → a\xffb.md
a\xffb.md:
nothing found in 1 file
lucid: --against a\xffb.md: unknown revision in this repository
[2]

==== A quoted line may hold nothing but marks, and nothing stand before it.
$ printf '>\n\nA text of five words.\n' | lucid -q
5 words  (stdin)
$ printf '> >\n>\n' | lucid -q
0 words  (stdin)
