==== The manual describes every format.
$ lucid list formats | sed -n 's/ *write .*//p' | while read f; do grep -qx ".It Cm $f" "$TESTS/../man/lucid.1" || echo "$f is not in the manual"; done

==== A format that the command does not write is an error of usage.
$ lucid -f sarif articles/tides.md
lucid: format 'sarif' is for lucid check
Try 'lucid --help'.
[2]
$ lucid segment -f tsv articles/tides.md
lucid: format 'tsv' is not for lucid segment
Try 'lucid --help'.
[2]

==== A table of reports: a header, a row a file, as many cells in each.
< a	b.md
One word. Two words.
<<
< empty.md
<<
$ lucid -f tsv articles/tides.md "$(printf 'a\tb.md')" empty.md | awk -F '\t' '{ n[NF]++ } NR == 1 { for (i = 1; i <= NF; i++) at[$i] = i } NR > 1 { print $1, $at["words"], $at["sentences"], $at["declared_words"], $at["flesch_reading_ease"] != "" } END { for (i in n) print n[i] " rows" }'
articles/tides.md 393 23 393 1
a\tb.md 4 2  1
empty.md 0 0  0
4 rows

==== The first columns of a table never move.
$ lucid -f tsv articles/tides.md | head -n 1 | cut -f 1-8 | tr '\t' ' '
path title format encoding language words words_whitespace words_uax29

==== Findings as lines, at the place of what they are about.
< post.md
# A title

Café is the the word.

Word Count 551
<<
$ lucid check --min-words 300 --rule repeated-word=warning post.md
post.md:1:1: error: 7 words, fewer than 300: add 293 [word-count]
post.md:3:9: warning: 'the' stands 2 times in a row, more than 1: drop one [repeated-word]
post.md:5:12: error: declares 551 words, has 7 ...
[1]
$ lucid check -f tsv --rule repeated-word=note post.md | cut -f 1-9
path	line	column	end_line	end_column	severity	rule	value	limit
post.md	3	9	3	16	note	repeated-word	2	1
post.md	5	12	5	15	error	declared-count	551	7

==== rdjsonl counts in bytes.
< post.md
Café is the the word.
<<
$ lucid check -f rdjsonl --rule repeated-word=error ./post.md
{"message":"'the' stands 2 times in a row, more than 1: drop one","location":{"path":"post.md","range":{"start":{"line":1,"column":10},"end":{"line":1,"column":17}}},"severity":"ERROR","source":{"name":"lucid"},"code":{"value":"repeated-word"}}
[1]

==== GitHub's annotations: errors first, paths escaped, columns within a line.
< a, b.md
Café is the the word.
<<
$ lucid check -f github --min-words 300 --rule repeated-word=warning "./a, b.md"
::error file=a%2C b.md,title=word-count::5 words, fewer than 300: add 295
::warning file=a%2C b.md,line=1,col=9,endColumn=16,title=repeated-word::'the' stands 2 times in a row, more than 1: drop one
[1]

==== GitHub shows ten of each; what it will not show is said.
$ for i in 1 2 3 4 5 6 7 8 9 10 11 12; do echo "The the word $i."; echo; done > many.md
$ lucid check -f github --min-words 300 --rule repeated-word=note many.md | cut -d : -f 3 | cut -d ' ' -f 1 | sort | uniq -c | tr -s ' '
 1 error
 10 notice
$ lucid check -f github --rule repeated-word=note many.md | tail -n 1
::notice title=lucid::3 of 12 findings are not shown, the worst are (in all 0 errors, 0 warnings, 12 notes)

==== JSON of check obeys its schema, a run and each line; so do files without a finding.
< post.md
Café is the the word.

Word Count 551
<<
< fine.md
All is well.
<<
< read.py
import json, jsonschema, sys
check = jsonschema.Draft202012Validator(json.load(open(sys.argv[1]))).validate
run = json.load(open('run.json'))
check(run)
print(run['total'], [len(f['findings']) for f in run['files']])
for line in open('lines.json'): check(json.loads(line))
<<
$ lucid check -f json --rule repeated-word=note --exit-zero post.md fine.md > run.json; lucid check -f ndjson --exit-zero post.md fine.md > lines.json
$ python3 read.py "$BUILD/schema/check-1.schema.json"
{'files': 2, 'findings': 2, 'errors': 1, 'warnings': 0, 'notes': 1} [2, 0]

==== JSON of check says why the exit status is 2.
< fine.md
All is well.
<<
< broken.md
---
title: "no end
---
Text.
<<
< read.py
import json, sys, jsonschema
run = json.load(open('run.json'))
jsonschema.Draft202012Validator(json.load(open(sys.argv[1]))).validate(run)
for e in run['errors']:
    print(e['file'], e['line'], e['column'], e['reason'], sep=' | ')
print(len(run['files']), run['total']['errors'])
<<
$ lucid check -f json fine.md nofile broken.md > run.json 2> said; echo $?; python3 read.py "$BUILD/schema/check-1.schema.json"
2
nofile | None | None | No such file or directory
broken.md | ...
2 0
$ lucid check -f json --baseline nofile fine.md > run.json 2> said; python3 read.py "$BUILD/schema/check-1.schema.json"
nofile | None | None | No such file or directory
0 0
$ lucid check -f json fine.md > run.json; python3 read.py "$BUILD/schema/check-1.schema.json"
1 0

==== No file, no finding: each format is whole.
< fine.md
All is well.
<<
$ lucid check -f json fine.md | python3 -m json.tool > /dev/null
$ lucid check -f sarif fine.md | python3 -m json.tool > /dev/null
$ lucid check -f gitlab fine.md | tr -d '\n'
[]
$ lucid check -f github fine.md; lucid check -f rdjsonl fine.md; lucid check fine.md
$ lucid check -f junit fine.md | sed -n 3,4p
<testsuite name="fine.md" tests="1" failures="0" errors="0">
<testcase name="lucid" classname="fine.md" file="fine.md"/>

==== SARIF: places, fingerprints, the rules and where each result's stands among them.
< post.md
Café is the the word.
<<
< read.py
import json
log = json.load(open('log.json'))
run = log['runs'][0]
print(log['version'], run['columnKind'], run['tool']['driver']['name'])
rules = run['tool']['driver']['rules']
for r in run['results']:
    assert rules[r['ruleIndex']]['id'] == r['ruleId']
    assert len(r['partialFingerprints']['lucid/v1']) == 32
    where = r['locations'][0]['physicalLocation']
    print(r['level'], where['artifactLocation']['uri'], where['region'])
<<
$ lucid check -f sarif --exit-zero --min-words 300 --rule repeated-word=warning ./post.md > log.json
$ python3 read.py
2.1.0 unicodeCodePoints lucid
error post.md {'startLine': 1, 'endLine': 1}
warning post.md {'startLine': 1, 'startColumn': 9, 'endLine': 1, 'endColumn': 16}

==== GitLab's fingerprints: unique, and the same when lines are inserted above.
< post.md
Café is the the word. It is the the word.

It is the the word.
<<
< read.py
import json
before, after = (json.load(open(f)) for f in ('before.json', 'after.json'))
prints = [f['fingerprint'] for f in before]
print(len(prints), len(set(prints)), prints == [f['fingerprint'] for f in after])
print([f['location']['lines']['begin'] for f in after], after[0]['location']['path'])
<<
$ lucid check -f gitlab --rule repeated-word=error --min-words 300 post.md > before.json
[1]
$ sed -i '1i A line above, and another word.\n' post.md; lucid check -f gitlab --rule repeated-word=error --min-words 300 ./post.md > after.json
[1]
$ python3 read.py
4 4 True
[1, 3, 3, 5] post.md

==== XML is well formed whatever a name or a text holds.
$ name="$(printf 'a<\001\033&"\302\205 \377.md')"; printf 'The <the> the\001 the word\n\n\302\205 \357\277\276 \377\n' > "$name"; for f in junit checkstyle; do lucid check -f $f --exit-zero --rule repeated-word=error --min-words 9 "$name" > $f.xml; python3 -c "import sys, xml.dom.minidom as x; print(x.parse(sys.argv[1]).documentElement.tagName)" $f.xml; done
testsuites
checkstyle

==== The manual's lines for Vim fill its quickfix list, columns behind accents too.
< post.md
Café is the the word.

Word Count 551
<<
$ grep '^setlocal' "$TESTS/../man/lucid.1" | sed 's/\\e/\\/g; s/check/check\\ --rule\\ repeated-word=warning/' > markdown.vim
$ printf '%s\n' 'edit post.md' 'source markdown.vim' 'silent make!' 'for d in getqflist()' '  call writefile([bufname(d.bufnr) . " " . d.lnum . " " . d.type . " " . d.text], "list", "a")' 'endfor' 'cfirst' 'call writefile(["at " . line(".") . " " . virtcol(".")], "list", "a")' 'qall!' > test.vim
$ if command -v vim > /dev/null; then vim -es -u NONE -N -S test.vim > /dev/null; cat list; else printf '%s\n' "post.md 1 w 'the' stands" 'post.md 3 e declares' 'at 1 9'; fi
post.md 1 w 'the' stands ...
post.md 3 e declares ...
at 1 9

==== The columns of text are cells of the screen, code points or bytes; those of other formats are their own.
< a.md
漢字かな	é the the boat.
<<
$ for u in cells code-points bytes; do lucid check --lang en --only repeated-word --columns $u a.md | cut -d ' ' -f 1; done; lucid check --lang en --only repeated-word a.md | cut -d ' ' -f 1
a.md:1:19:
a.md:1:8:
a.md:1:17:
a.md:1:19:
$ lucid check --lang en --only repeated-word -f tsv a.md | tail -n 1 | cut -f 2,3; lucid check --lang en --only repeated-word -f rdjsonl a.md | grep -o '"column":[0-9]*' | head -n 1
1	8
"column":17
$ printf '漢字 one.\r二 the the.\r\n\t\tthe the.\n' > b.md; lucid check --lang en --only repeated-word b.md | cut -d ' ' -f 1
b.md:2:4:
b.md:3:17:
$ lucid check -f json --columns bytes a.md
lucid: --columns is for -f text, csv, tsv and markdown
Try 'lucid --help'.
[2]

==== Vim goes to the place, by the lines of the manual and by cells of the screen.
< a.md
Ein é und	漢字かな 漢字 the the boat with a a mast.
<<
< vim.sh
command -v vim > /dev/null || { printf 'the the|a a ma|\n'; exit; }
man=$TESTS/../man/lucid.1
if [ "$1" = manual ]; then
    format=$(sed -n 's/^setlocal errorformat=//p' "$man" | sed 's/\\e/\\/g')
    program=$(sed -n 's/^setlocal makeprg=//p' "$man" | sed 's/\\e / /g; s/%:S/a.md/')
else
    format='%f:%l:%v:\ %t%*[a-z]:\ %m' program='lucid check a.md'
fi
cat > v.vim <<V
set encoding=utf-8 nocompatible errorformat=$format
cexpr system("$program --lang en --only repeated-word")
cc 1
let first = strpart(getline('.'), col('.') - 1, 7)
cc 2
call writefile([first . '|' . strpart(getline('.'), col('.') - 1, 6) . '|'], 'out')
qa!
V
vim -Nu NONE -es -S v.vim < /dev/null > said 2>&1
cat out
<<
$ sh vim.sh manual; sh vim.sh cells
the the|a a ma|
the the|a a ma|

==== What could not be read stands in the formats that CI shows, and not only on standard error.
< a.md
All is well.
<<
$ for f in github gitlab checkstyle rdjsonl junit sarif; do lucid check -f $f a.md gone.md > $f 2> said; echo $? $(grep -c 'gone.md' $f) $(cat said); done
2 1 lucid: gone.md: No such file or directory
2 1 lucid: gone.md: No such file or directory
2 1 lucid: gone.md: No such file or directory
2 1 lucid: gone.md: No such file or directory
2 2 lucid: gone.md: No such file or directory
2 1 lucid: gone.md: No such file or directory
$ sed -n '/gone/p' junit; cat github
<testsuite name="gone.md" tests="1" failures="0" errors="1">
<testcase name="trouble" classname="gone.md" file="gone.md"><error type="trouble" message="No such file or directory">gone.md: error: No such file or directory</error></testcase>
::error file=gone.md,title=trouble::No such file or directory
$ python3 -c "import json; r = json.load(open('sarif'))['runs'][0]; i, = r['invocations']; n, = i['toolExecutionNotifications']; print(i['executionSuccessful'], n['level'], n['message']['text'], n['locations'][0]['physicalLocation']['artifactLocation']['uri'], r['results'])"
False error No such file or directory gone.md []
$ lucid check -f sarif a.md | python3 -c "import json, sys; print(json.load(sys.stdin)['runs'][0]['invocations'])"
[{'executionSuccessful': True, 'toolExecutionNotifications': []}]
$ lucid check --baseline no.json -f sarif a.md 2> said | python3 -c "import json, sys; print(json.load(sys.stdin)['runs'][0]['invocations'][0]['executionSuccessful'])"; lucid check --baseline no.json -f junit a.md 2> said | python3 -c "import sys, xml.dom.minidom as x; print(len(x.parse(sys.stdin).getElementsByTagName('error')))"
False
1

==== A mistake in the text's own settings is told at its place.
< a.md
All is <!-- lucid-disable no-such-rule --> well.
<<
$ lucid check -f junit a.md 2> said | sed -n 's/.*\(<testcase name="trouble[^>]*>\).*/\1/p'; lucid check -f rdjsonl a.md 2> said | grep -o '"start":{[^}]*}'
<testcase name="trouble 1:8" classname="a.md" file="a.md" line="1">
"start":{"line":1,"column":8}

==== Two findings at one place are two: in names, identities and rules.
< a.md
Long the the words, the the sentences of one line. Long the the words, the the sentences of one line.
<<
< read.py
import json, xml.dom.minidom
run = json.load(open('s.sarif'))['runs'][0]
rules = [r['id'] for r in run['tool']['driver']['rules']]
results = run['results']
print(sorted({r['ruleId'] for r in results if '/' in r['ruleId']}), all(rules[r['ruleIndex']] == r['ruleId'] for r in results))
print(len(results), len({(r['ruleId'], r['partialFingerprints']['primaryLocationLineHash']) for r in results}), len(rules) == len(set(rules)))
cases = [c.getAttribute('name') for c in xml.dom.minidom.parse('j.xml').getElementsByTagName('testcase')]
print(len(cases), len(set(cases)))
print([c for c in cases if 'key' in c or 'sentence' in c])
<<
$ for f in sarif junit; do lucid check -f $f --exit-zero -k sea -k tide --rule keyword-placement=note --rule repeated-word=error --rule sentence-length.max=2 --rule readability.grade.max=-50 --rule readability.smog.max=-50 --rule readability.ease.min=200 a.md > o.$f; done; mv o.sarif s.sarif; mv o.junit j.xml; python3 read.py
['readability/ease', 'readability/grade', 'readability/smog'] True
13 13 True
13 13
['keyword-placement', 'keyword-placement (2)', 'keyword-placement (3)', 'keyword-placement (4)', 'sentence-length 1:1', 'sentence-length 1:52']

==== A quotation mark at the beginning of a cell loses no row.
< a.md
---
title: '"Go" away'
---
"The the boat" is here. "Here 
<<
< b.md
"Second the the text.
<<
$ cp b.md '"b.md'; lucid -f tsv a.md b.md '"b.md' > r; python3 -c "import csv; rows = list(csv.reader(open('r'), delimiter='\t')); print([len(r) == len(rows[0]) for r in rows], [r[:2] for r in rows[1:]])"; cut -f 1 r; lucid check --exit-zero -f tsv --rule repeated-word=error a.md b.md '"b.md' | python3 -c "import csv, sys; print([(len(r), r[0]) for r in csv.reader(sys.stdin, delimiter='\t')])"
[True, True, True, True] [['a.md', '\\"Go" away'], ['b.md', ''], ['\\"b.md', '']]
path
a.md
b.md
\"b.md
[(11, 'path'), (11, 'a.md'), (11, 'b.md'), (11, '\\"b.md')]

==== Subtitles in which nothing is said have no words.
< a.vtt
WEBVTT

NOTE nothing here is shown
<<
$ lucid -q a.vtt
0 words  a.vtt
