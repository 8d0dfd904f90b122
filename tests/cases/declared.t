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
