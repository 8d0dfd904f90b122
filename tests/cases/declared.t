==== Which last lines declare a count, alone and behind an end mark.
< lines
Word count about 551
About 551 words
Actual word count 551
Approx word count 551
Approximate words: 551
Approximately 551 words
Article word count 551
Word count at 551
Body word count: 551
Circa 551 words
Est. word count: 551
Estimated words: 551
Exact word count 551
Final word count 551
Word count for this post: 551
Words in the story: 551
The word count is 551
Length: 551 words
Length 551
No of words 551
Number of words 551
Page words: 551
Total 551
Total: 551
Total 551 words
Story total: 551 words
Total count 551
Count: 551
Count 551
Words 551
Wrods: 551
Wods 551
Swords 551
W.C. 551
WC 551
WC: 551
Word cont 551
Wrd cont 551
Wrd cnt 551
Wrd cn 551
Wdcoun 551
Worm hunt 551
Wordcount=551
Word_count: 551
"Word count": 551
- Word count: 551
+ 551 words
> 551 words
# Word count 551
#551
=551=
~551
-551
551 words
551 word
551 wrods
551 wordsss
551 wor
551 swords
551-words
551 words.
551 words - not counting the title
551 (words)
551 words (without notes)
551 words today
Word count: 551 without the title
Word count: 551 with the title
Word count: 551 approximately
Word count: 551 excl. notes
Word count: 551 2007
Word count: 551 552
Word count: 5 51
Word count: 1 551
Word count: 1,551
Word count: 1.551
Word count: 1'551
Word count: 1,55
Word count: 1,5511
Word count: 1551,551
Word count: 1,551,551
Word count: 11,551,551
Word count: 111,551,551
Word count: 1,111,551,551
Word count: 999999999
Word count: 9999999999
Word count: 0
Word count: 0551
Word count: 551/600
Word count: 551 - 600
Word count (551)
[Word count] 551
{words 551}
(words 551
(551)
(551 words)
[551]
Words
Word count
Word count:
Number of the words of this text in the story: 551
Approximate total number of the words in this post: 551
Word & count: 551
Word &amp; count 551
Word count&nbsp;551
<b>Word count</b> 551
<p>Word count 551</p>
Wörd count 551
Word count — 551
Word count 551 wörds
Word count: 551 including notes and some other things of the stox
Word count: 551 including notes and some other things of the storx
Word count: 551, keyword: snow and some other things of the story that are x
Word count: 551, keyword: snow and some other things of the story that are tx
<<
< make.py
for i, line in enumerate(open('lines', encoding='utf-8')):
    for name, head in ('a', ''), ('m', 'PPPPP\n'):
        with open('%03d%s.txt' % (i, name), 'w', encoding='utf-8') as f:
            f.write('The kettle sang while the snow fell.\nNobody came to the door.\n\n' + head + line)
<<
< show.py
import json, sys
lines, found = open('lines', encoding='utf-8').read().splitlines(), {}
for row in sys.stdin:
    record = json.loads(row)
    declared = record['declared']
    found[record['path']] = str(declared['words']) if declared and declared.get('words') else '-'
for i, line in enumerate(lines):
    print('%s | %s | %s' % (found['%03da.txt' % i], found['%03dm.txt' % i], line))
<<
$ python3 make.py && lucid -f ndjson [0-9]*.txt | python3 show.py
551 | 551 | Word count about 551
- | - | About 551 words
551 | 551 | Actual word count 551
551 | 551 | Approx word count 551
551 | 551 | Approximate words: 551
- | - | Approximately 551 words
551 | 551 | Article word count 551
551 | 551 | Word count at 551
551 | 551 | Body word count: 551
- | - | Circa 551 words
551 | 551 | Est. word count: 551
551 | 551 | Estimated words: 551
551 | 551 | Exact word count 551
551 | 551 | Final word count 551
551 | 551 | Word count for this post: 551
551 | 551 | Words in the story: 551
551 | 551 | The word count is 551
551 | 551 | Length: 551 words
- | 551 | Length 551
551 | 551 | No of words 551
551 | 551 | Number of words 551
551 | 551 | Page words: 551
- | 551 | Total 551
- | 551 | Total: 551
551 | 551 | Total 551 words
551 | 551 | Story total: 551 words
551 | 551 | Total count 551
551 | 551 | Count: 551
- | 551 | Count 551
- | 551 | Words 551
551 | 551 | Wrods: 551
- | 551 | Wods 551
- | 551 | Swords 551
- | - | W.C. 551
551 | 551 | WC 551
551 | 551 | WC: 551
551 | 551 | Word cont 551
551 | 551 | Wrd cont 551
- | 551 | Wrd cnt 551
- | - | Wrd cn 551
- | - | Wdcoun 551
- | 551 | Worm hunt 551
551 | 551 | Wordcount=551
551 | 551 | Word_count: 551
551 | 551 | "Word count": 551
551 | 551 | - Word count: 551
- | - | + 551 words
- | - | > 551 words
551 | 551 | # Word count 551
- | - | #551
- | - | =551=
- | - | ~551
- | - | -551
551 | 551 | 551 words
551 | 551 | 551 word
551 | 551 | 551 wrods
- | - | 551 wordsss
- | - | 551 wor
551 | 551 | 551 swords
551 | 551 | 551-words
551 | 551 | 551 words.
- | - | 551 words - not counting the title
- | 551 | 551 (words)
551 | 551 | 551 words (without notes)
- | - | 551 words today
551 | 551 | Word count: 551 without the title
- | - | Word count: 551 with the title
551 | 551 | Word count: 551 approximately
551 | 551 | Word count: 551 excl. notes
- | - | Word count: 551 2007
551552 | 551552 | Word count: 551 552
- | - | Word count: 5 51
1551 | 1551 | Word count: 1 551
1551 | 1551 | Word count: 1,551
1551 | 1551 | Word count: 1.551
1551 | 1551 | Word count: 1'551
- | - | Word count: 1,55
- | - | Word count: 1,5511
- | - | Word count: 1551,551
1551551 | 1551551 | Word count: 1,551,551
11551551 | 11551551 | Word count: 11,551,551
111551551 | 111551551 | Word count: 111,551,551
- | - | Word count: 1,111,551,551
999999999 | 999999999 | Word count: 999999999
- | - | Word count: 9999999999
- | - | Word count: 0
551 | 551 | Word count: 0551
- | - | Word count: 551/600
- | - | Word count: 551 - 600
551 | 551 | Word count (551)
- | - | [Word count] 551
551 | 551 | {words 551}
551 | 551 | (words 551
- | 551 | (551)
551 | 551 | (551 words)
- | 551 | [551]
- | - | Words
- | - | Word count
- | - | Word count:
- | - | Number of the words of this text in the story: 551
- | - | Approximate total number of the words in this post: 551
- | - | Word & count: 551
- | - | Word &amp; count 551
551 | 551 | Word count&nbsp;551
551 | 551 | <b>Word count</b> 551
551 | 551 | <p>Word count 551</p>
551 | 551 | Wörd count 551
551 | 551 | Word count — 551
551 | 551 | Word count 551 wörds
551 | 551 | Word count: 551 including notes and some other things of the stox
- | - | Word count: 551 including notes and some other things of the storx
551 | 551 | Word count: 551, keyword: snow and some other things of the story that are x
- | - | Word count: 551, keyword: snow and some other things of the story that are tx

==== The head and the end of a long text declare, what stands between them does not.
< make.py
prose = 'The kettle sang while the snow fell. Nobody came to the door.\n\n' * 4000
heads = {'label': 'Snow\n\nWord count: 551\n\n', 'own-line': 'Snow\n\nWord Count:\n551\n\n', 'tag': '<b>Word count</b> 551\n\n', 'mark': 'PPPPP\n\n',
         'p': 'p P p P\n\n', 'html': '<p>Snow</p>\n<p>Word count: 551</p>\n', 'prose': 'I wrote 551 words.\n\n', 'none': '', 'late': '\n' * 30 + 'Word count: 551\n\n'}
for name, head in heads.items():
    open(name + '.md', 'w').write(head + prose)
    open(name + '-cr.md', 'w').write((head + prose).replace('\n', '\r'))
open('end.md', 'w').write(prose + 'Word count: 551\n')
open('end-mark.md', 'w').write(prose + 'PPPPP\n\n551\n' + 'A note. ' * 300 + '\n')
open('middle.md', 'w').write(prose + 'Word count: 551\n\n' + prose)
open('middle-mark.md', 'w').write(prose + 'PPPPP\n\nWord count: 551\n\n' + prose)
<<
< show.py
import json, sys
for row in sys.stdin:
    r = json.loads(row)
    print(r['path'], r['counts']['words'], *(r['declared'] and [r['declared'][k] for k in ('words', 'where', 'line', 'form')] or ['-']))
<<
$ python3 make.py; lucid -f ndjson --metrics ari *.md | python3 show.py
end-mark.md 48000 551 trailer 8003 N
end.md 48000 551 trailer 8001 Word count: N
html-cr.md 48001 551 header 2 Word count: N
html.md 48001 551 header 2 Word count: N
label-cr.md 48001 551 header 3 Word count: N
label.md 48001 551 header 3 Word count: N
late-cr.md 48000 551 header 31 Word count: N
late.md 48000 551 header 31 Word count: N
mark-cr.md 48001 -
mark.md 48001 -
middle-mark.md 48000 551 trailer 8003 Word count: N
middle.md 96003 -
none-cr.md 48000 -
none.md 48000 -
own-line-cr.md 48001 551 header 3 Word Count: N
own-line.md 48001 551 header 3 Word Count: N
p-cr.md 48004 -
p.md 48004 -
prose-cr.md 48004 -
prose.md 48004 -
tag-cr.md 48000 551 header 1 Word count</b> N
tag.md 48000 551 header 1 Word count</b> N

==== Of two that may declare the surer does, and of two as sure the one nearer to the mark.
< texts
Word count 551|PPPPP|812
812|PPPPP|Word count 551
551 words|PPPPP|Total 812
Total 812|PPPPP|551 words
551|PPPPP|812
Word count 551||PPPPP||812 words
Words 551|Word count 812
Word count 551|Word count 812
551 words|812 words|PPPPP
812 words||551 words|PPPPP
PPPPP|551 words|812 words
PPPPP|551|Word count 812
PPPPP||551||812
Count 551|PPPPP|A note.|Word count 812
PPPPP|Word count|551|812
Word count <551>
<551 words>
Word count < 551 >
Word count </b>551<!-- x -->
Word count <3 551
Word count<br>551<br/>
<!-- Word count 551 -->
<? Word count 551 ?>
<<
< make.py
for i, text in enumerate(open('texts')):
    open('%02d.md' % i, 'w').write('The kettle sang while the snow fell.\n\n' + text.strip('\n').replace('|', '\n') + '\n')
<<
< show.py
import json, sys
texts = open('texts').read().splitlines()
for text, row in zip(texts, sys.stdin):
    d = json.loads(row)['declared']
    print(text, '=', d['words'] if d else '-', d['form'] if d else '')
<<
$ python3 make.py; lucid -f ndjson --metrics ari *.md | python3 show.py
Word count 551|PPPPP|812 = 551 Word count N
812|PPPPP|Word count 551 = 551 Word count N
551 words|PPPPP|Total 812 = 812 Total N
Total 812|PPPPP|551 words = 551 N words
551|PPPPP|812 = 812 N
Word count 551||PPPPP||812 words = 551 Word count N
Words 551|Word count 812 = 812 Word count N
Word count 551|Word count 812 = 812 Word count N
551 words|812 words|PPPPP = 812 N words
812 words||551 words|PPPPP = 551 N words
PPPPP|551 words|812 words = 551 N words
PPPPP|551|Word count 812 = 812 Word count N
PPPPP||551||812 = 551 N
Count 551|PPPPP|A note.|Word count 812 = 812 Word count N
PPPPP|Word count|551|812 = 551 Word count N
Word count <551> = - 
<551 words> = - 
Word count < 551 > = - 
Word count </b>551<!-- x --> = 551 Word count </b>N
Word count <3 551 = - 
Word count<br>551<br/> = 551 Word count N
<!-- Word count 551 --> = - 
<? Word count 551 ?> = - 

==== Front matter in JSON ends where its bracket does, and what is cut or crossed is text.
$ for text in '{"title": "A"}' '{"title": "A"]' '{"a": [1, {"b": "}"}]}' '{"a": "\"}"}' '{"a": 1}}' '{"a": {"b": 1}' '[1]' '{}' '{"a": "x' '{"a": ]}' '{"keywords": ["a", "b"], "language": "de"}'; do printf '%s\nThree words here.\n' "$text" > a.md; echo "$text = $(lucid -q a.md 2>&1)"; done
{"title": "A"} = 3 words  a.md
{"title": "A"] = 5 words  a.md
{"a": [1, {"b": "}"}]} = 3 words  a.md
{"a": "\"}"} = 3 words  a.md
{"a": 1}} = 5 words  a.md
{"a": {"b": 1} = 6 words  a.md
[1] = 4 words  a.md
{} = 3 words  a.md
{"a": "x = 5 words  a.md
{"a": ]} = 4 words  a.md
{"keywords": ["a", "b"], "language": "de"} = 3 words  a.md
