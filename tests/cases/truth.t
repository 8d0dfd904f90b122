==== Every score and the consensus have an interval that holds them.
< check.py
import json, sys
file = json.load(sys.stdin)['files'][0]
scores, grade = file['readability'].values(), file['consensus_grade']
print(len(scores) >= 40, all(s['low'] <= s['value'] <= s['high'] for s in scores),
      sum(s['low'] < s['high'] for s in scores) >= 40,
      grade['median_low'] < grade['median'] < grade['median_high'])
<<
$ lucid -f json articles/tides.md | python3 check.py
True True True True

==== The same text has the same interval, however it is fed.
$ for i in 1 2 3; do lucid -f ndjson articles/tides.md | cksum; done | uniq | wc -l
1
$ (lucid -f ndjson articles/tides.md; lucid -f ndjson --stdin-filename articles/tides.md - < articles/tides.md) | uniq | wc -l
1

==== More text of the same kind is surer.
< width.py
import json, sys
for file in json.load(sys.stdin)['files']:
    s = file['readability']['flesch_kincaid_grade']
    print(file['counts']['sentences'], s['high'] - s['low'] < 1.0)
<<
< text.py
import random
random.seed(7)
words = 'the old small river bridge mill stone water quietly remember walks carries yellow'.split()
def sentence():
    return ' '.join(random.choice(words) for _ in range(random.randint(4, 24))).capitalize() + '.'
for n in (20, 400, 12000):
    with open(f'{n}.txt', 'w') as f:
        f.write(' '.join(sentence() for _ in range(n)) + '\n')
<<
$ python3 text.py && lucid -f json 20.txt 400.txt 12000.txt | python3 width.py
20 False
400 True
12000 True

==== One sentence has no interval, none at all has no score.
< null.py
import json, sys
file = json.load(sys.stdin)['files'][0]
s = file['readability']['ari']
print(s['value'] is not None, s['low'], s['high'], file['consensus_grade']['median_low'],
      file['contribution']['sentences'], file['syllables']['dictionary_share'])
<<
$ echo 'A single sentence stands here.' | lucid -f json | python3 null.py
True None None None [] 1
$ : | lucid -f json - | python3 null.py
False None None None [] None

==== A total has no interval.
< total.py
import json, sys
total = json.load(sys.stdin)['total']
print(total['readability']['ari']['value'] is not None, total['readability']['ari']['low'],
      total['consensus_grade']['median_high'])
<<
$ lucid -f json articles/tides.md articles/tides.md | python3 total.py
True None None

==== Text shows an interval where it is wide.
< short.txt
The cat sat on the mat. It was a warm and unusually quiet afternoon in the village.
The dog ran off. Nobody in the neighbourhood had any explanation for its sudden departure.
They found it by the river. It slept.
<<
$ head -n 2 short.txt | lucid | grep -c -e '±' -e ' to [0-9.]*)'
0
[1]
$ lucid short.txt | sed -n 4,7p
Lucid ease     ~55.7 ...
Reading ease   ~73.2 ...
Grade level    ~4.7 ...
Scores         Flesch-Kincaid ~4.7±9.6 ...
$ lucid short.txt | grep -c '± 95 % interval'
1
$ lucid short.txt | grep -c 'Grade level.*([0-9.-]* to [0-9.]*)'
1

==== The sentences to split are the long ones, and splitting them helps.
< long.md
# A farm

The farm is old. It has a barn. The barn is red. Two cows live there now.
When the rain had stopped and the wind had gone down at last, the farmer and her two sons went
out to the far field with the wagon and brought in the hay that had lain there since the week
before. They came home late. The cows were fed.
<<
< split.py
import json, sys
c = json.load(sys.stdin)['files'][0]['contribution']
for s in c['sentences']:
    print(s['line'], s['column'], s['words'], s['into'], s['text'][:29])
print(c['measure'], c['usual_words'], c['value_if_split'] < c['value'])
<<
$ lucid -f json long.md | python3 split.py
4 1 41 5 When the rain had stopped and
flesch_kincaid_grade 8 True
$ lucid long.md | grep -A 1 'Too long'
Too long       4:1      41 words  When the rain had stopped and the wind had go…
               Split this one: Flesch-Kincaid 0.4 → -0.9

==== What splitting does is what the split text has.
< before.txt
The old mill stands there by the deep river. The miller sold the flour that he had ground in winter and
the baker bought it all up for his new shop. A bridge of stone leads over the quiet river. The clear
water runs below it to the sea.
<<
< after.txt
The old mill stands there by the deep river. The miller sold the flour that he had ground in winter. And
the baker bought it all up for his new shop. A bridge of stone leads over the quiet river. The clear
water runs below it to the sea.
<<
< grade.py
import json, sys
before, after = json.load(sys.stdin)['files']
c = before['contribution']
print(c['sentences'][0]['into'], round(c['value_if_split'] - after['readability'][c['measure']]['value'], 9))
<<
$ lucid -f json before.txt after.txt | python3 grade.py
2 0.0

==== The words behind the scores are named.
< words.py
import json, sys
file = json.load(sys.stdin)['files'][0]
print([(w['word'], w['count']) for w in file['difficult_words']])
print([(w['word'], w['count'], w['syllables']) for w in file['polysyllables']])
<<
< hard.txt
The barometer fell and the barometer rose. In Lisbon Maria saw a phenomenal eruption. It was
a good day for 12 geologists.
<<
$ lucid -f json hard.txt | python3 words.py
[('barometer', 2), ('geologists', 1), ('phenomenal', 1), ('eruption', 1)]
[('barometer', 2, 4), ('geologists', 1, 4), ('phenomenal', 1, 4), ('eruption', 1, 3), ('maria', 1, 3)]
$ lucid hard.txt | grep -A 2 Difficult
Difficult      barometer 2, geologists, phenomenal, eruption
Rare words     barometer 2, geologists, phenomenal, eruption
Polysyllables  barometer 2, geologists, phenomenal, eruption, maria
$ lucid -f json --lang de hard.txt | grep -c '"difficult_words":\[\]'
1

==== An acronym is a hard word, a name is none.
$ echo 'We met Anna and the people of the XQV there.' | lucid segment --by word --with difficult | grep -v 0
XQV	1

==== Unknown words are told of.
$ echo 'Glorpish zintels frabbed quonkly over vimpets, drazzing.' | lucid --lang en | grep -o 'syllables of .* known'
syllables of 14.3 % of the words known

==== Numbers have one syllable, or what they sound like.
$ echo 'In 1999 they sold 3,000 cups.' | lucid segment --with syllables
In 1999 they sold 3,000 cups.	6
$ echo 'In 1999 they sold 3,000 cups.' | lucid segment --numbers spoken --with syllables
In 1999 they sold 3,000 cups.	12
$ echo 'In 1999 they sold 3,000 cups.' | lucid segment --numbers spoken --by word --with syllables | grep 9
1999	5
$ echo 'x' | lucid --numbers sung
lucid: --numbers: unknown value 'sung'; there are one, spoken
Try 'lucid --help'.
[2]

==== A piece has its place, its bytes and all its counts.
< a.md
> Ein *Satz*, quoted.

One **two**-part and 3 more; e.g. a fact. She   ran
home.
<<
< counts.py
import json, sys
source = open('a.md', 'rb').read()
for line in sys.stdin:
    p = json.loads(line)
    n = p['counts']
    print(source[p['offset']:p['offset'] + p['bytes']].decode(), '|', p['line'], p['column'],
          n['words'], n['words_whitespace'], n['words_uax29'], n['sentences'], n['characters'])
<<
$ lucid segment --lang en --with counts -f json a.md | python3 counts.py
Ein *Satz*, quoted. | 1 3 3 3 3 1 17
One **two**-part and 3 more; e.g. a fact. | 3 1 8 8 9 1 37
She   ran
home. | 3 43 3 3 3 1 15
$ echo 'I am home. Two-fold.' | lucid segment --with counts
I am home.	words=3 words_whitespace=3 words_uax29=3 sentences=1 characters=10 graphemes=10 ...
Two-fold.	words=1 words_whitespace=1 words_uax29=2 sentences=1 characters=9 graphemes=9 ...

==== The counts of the sentences are the counts of the text.
< sum.py
import json, sys
whole = json.load(open('whole.json'))['files'][0]
for part in ('counts', 'scored'):
    sums = {}
    for line in open('parts.json'):
        p = json.loads(line)
        if part == 'counts' or p['scored']:
            for name, n in p['counts'].items():
                sums[name] = sums.get(name, 0) + n
    print(sorted(n for n in sums if sums[n] != whole[part].get(n, sums[n])))
<<
$ lucid -f json articles/tides.md > whole.json; lucid segment --with counts -f json articles/tides.md > parts.json; python3 sum.py
['characters', 'graphemes', 'headings', 'paragraphs']
['characters', 'graphemes', 'paragraphs']
$ lucid segment --by paragraph --with counts -f json articles/tides.md > parts.json; python3 sum.py
[]
[]

==== Words counted one by one are the words counted fast.
< mixed.txt
The XQV and the NATO summit met in Lisbon. Anna's 3 barometers, priced at $4.50, fell on May 3rd.
THE WHOLE LINE SHOUTS ABOUT PHENOMENA. See https://example.org/a-b or e-mail José; it's well-known!
<<
< words.py
import json, sys
whole = json.load(open('whole.json'))['files'][0]['counts']
sums = {}
for line in sys.stdin:
    for name, n in json.loads(line)['counts'].items():
        sums[name] = sums.get(name, 0) + n
of_words = [n for n in sums if n not in ('sentences', 'paragraphs', 'characters', 'graphemes')
            and not n.startswith('words_')]
print(len(of_words) > 15, [(n, sums[n], whole[n]) for n in of_words if sums[n] != whole[n]])
<<
$ lucid -f json mixed.txt > whole.json; lucid segment --by word --with counts -f json mixed.txt | python3 words.py
True []

==== Difficult words are marked one by one.
$ echo 'The tide brings barometers.' | lucid segment --by word --with difficult
The	0
tide	1
brings	0
barometers	1
$ echo 'The tide.' | lucid segment --by word --with difficult,grade -f json
{"text":"The","offset":0,"bytes":3,"line":1,"column":1,"scored":true,"difficult_words":0,"grade":null}
{"text":"tide","offset":4,"bytes":4,"line":1,"column":5,"scored":true,"difficult_words":1,"grade":null}

==== A grade that is no number is a dash.
$ echo 'The tide.' | lucid segment --by word --with grade
The	-
tide	-

==== A section is a heading and what follows it.
< s.md
Before all headings.

# First *one*

Two words here. And more.

    code is not counted

## Second

The end.
<<
$ lucid segment --by section --with words,place s.md
	3	1:1
First one	7	3:3
Second	3	9:4
$ lucid segment --by section -f json s.md
{"text":"","offset":0,"bytes":20,"line":1,"column":1,"scored":true}
{"text":"First one","offset":24,"bytes":63,"line":3,"column":3,"scored":true}
{"text":"Second","offset":92,"bytes":16,"line":9,"column":4,"scored":true}

==== Definitions of a word are explained, and add up.
< a.md
# A well-known post

Fast—and cheap & good – see https://example.org/a-b at 10:30.

```
int n = 0;
```

Word Count 11
<<
< add.py
import json, sys
file = json.load(sys.stdin)['files'][0]
d, n = file['word_definitions'], file['counts']
print(all(sum(c[name] for c in d['classes']) == total for name, total in d['totals'].items()),
      d['totals']['writer'] == n['words'], d['totals']['whitespace'] == n['words_whitespace'],
      d['totals']['uax29'] == n['words_uax29'], d['totals']['hugo'])
<<
$ lucid --explain-words -f json a.md | python3 add.py
True True True True 19
$ lucid --explain-words a.md
a.md: why words are counted differently

               such as          writer  white space  UAX #29  Hugo  LibreOffice
alike for all                        6            6        6     6            6
hyphen         well-known            1            1        2     1            1
dash           Fast—and              2            1        2     1            2
lone dash      –                     -            1        -     1            -
number         10:30.                1            1        2     1            1
URL            https://examp…        1            1        4     1            1
lone symbol    &                     -            1        -     1            1
code           int n = 0;            -            -        -     4            4
declared line  Word Count 11         -            -        -     3            3
in all                              11           12       16    19           19
...
$ lucid --explain-words articles/tides.md articles/tides.md | head -n 1
2 files: why words are counted differently

==== The runs that are counted differently are listed.
< a.txt
A well-known fact — and fast & good.
<<
$ lucid segment --explain-words a.txt
well-known	1:3	hyphen	1	1	2	1	1
—	1:19	lone dash	0	1	0	1	0
&	1:30	lone symbol	0	1	0	1	1

==== What declares, the end mark and what follows are counted by Hugo.
$ printf 'One two three.\n\nPPPPP\n\nWord Count 3\n' | lucid --from markdown --explain-words | grep '^Hugo'
Hugo           7, 4 more: declared line +4
$ printf 'One two three.\n\nPPPPP\n\nWord Count 3\n' | lucid --from text --explain-words | grep '^Hugo'
Hugo           7, 4 more: declared line +4

==== A stop in a name of code parts neither sentence nor word.
$ printf 'For **quality**.**You** see. It is *good*.[Your](u) turn. We end.<b>Then</b> we go. Ask **foo.Bar** so.\n' | lucid segment --from markdown --lang en
For quality.
You see.
It is good.
Your turn.
We end.
Then we go.
Ask foo.Bar so.
$ printf 'Call `path.Join` or `.Site.Dimension` with xml.HtmlEscape first. It ends.Then it starts.\n' | lucid segment --from markdown --lang en
Call path.Join or .Site.Dimension with xml.HtmlEscape first.
It ends.
Then it starts.
$ printf 'It ends.Then it starts.\n' | lucid --from text --lang en --explain-words -f json | python3 -c "import json,sys; f=json.load(sys.stdin)['files'][0]; print([(c['example'], c['writer']) for c in f['word_definitions']['classes'] if c['class'] == 'stop'], f['counts']['words'])"
[('ends.Then', 1)] 5

==== What is quoted in a sentence that goes on in small letters ends none, whatever its marks.
$ printf 'He asked "你好吗？" and left. She said “好！” and “再见。” Then she went.\n' | lucid segment --lang en; echo '他说：“你好！”然后走了。「好。」王说。他说：“很贵。” iPhone 来了。' | lucid segment --lang zh
He asked "你好吗？" and left.
She said “好！” and “再见。”
Then she went.
他说：“你好！”
然后走了。
「好。」
王说。
他说：“很贵。”
iPhone 来了。

==== A text is counted by any definition of the table.
< a.md
Fast—and cheap & good – at 10:30. 雨天。

```
int n = 0;
```

PPPPP

Word Count 8
<<
$ for w in writer whitespace uax29 hugo libreoffice; do lucid -q --words $w a.md; done
8 words  a.md
8 words  a.md
9 words  a.md
16 words  a.md
18 words  a.md
$ lucid --explain-words a.md | grep 'in all'
in all                8            8        9    16              25           18

==== A stop without a blank parts a word for a writer only.
$ for w in writer whitespace uax29 hugo libreoffice; do printf 'It ends.Then it starts.\n' | lucid -q --lang en --words $w; done
5 words  (stdin)
4 words  (stdin)
4 words  (stdin)
4 words  (stdin)
4 words  (stdin)

==== What definitions of a word differ on is a record each.
< d.txt
One e-mail/two — three.
<<
$ lucid segment --explain-words -f ndjson d.txt
{"text":"e-mail/two","offset":4,"bytes":10,"line":1,"column":5,"class":"hyphen","writer":1,"whitespace":1,"uax29":3,"hugo":1,"hugo-cjk":1,"libreoffice":1}
{"text":"—","offset":15,"bytes":3,"line":1,"column":16,"class":"lone dash","writer":0,"whitespace":1,"uax29":0,"hugo":1,"hugo-cjk":1,"libreoffice":0}

==== Sentences of UAX #29 end where the standard ends them.
< s.txt
It cost 3.5 million. Mr. Pell (he said "Four.") left... then came back? Yes.
<<
$ lucid segment --by uax29-sentence s.txt | sed 's/ *$/|/'
It cost 3.5 million.|
Mr.|
Pell (he said "Four.") left... then came back?|
Yes.\x0a|

==== Marks of a list in one line are told up to numbers of two digits, and on.
$ echo '9) nine 10) ten 11) eleven. 99) more 100) and more' | lucid segment
9) nine
10) ten
11) eleven.
99) more
100) and more

==== What a number or a letter with a stop or a bracket is, at the head of a line and inside one.
< try.py
import json, subprocess
texts = {}
for form in '%s. Das Boot liegt da. Es ist alt.', 'Es kam an\n\n%s. Das Boot liegt da.\n\nUnd ging.', 'Es kam am %s. Mai an. Es ging.', '%s) Das Boot liegt da. Es ist alt.', 'Am %s. Das Boot liegt da.', '(%s) Das Boot. %s. Es ist alt.':
    for number in '1', '2', '3', '9', '10', '12', '31', '32', '100', '1000', '2019', 'a', 'b', 'B', 'i', 'iv', 'IV', 'xx', '1.1', '1.2.3', '0':
        texts[form.replace('%s', '_').replace('\n', '/'), number] = form.replace('%s', number)
for lang in 'de', 'en', 'fr', 'cs', 'fi':
    rows = {}
    for (form, number), text in texts.items():
        open('t.txt', 'w').write(text + '\n')
        rows.setdefault(form, []).append((number, 't.txt'))
    for form in rows:
        said = {}
        for number, _ in rows[form]:
            name = '%s.txt' % number.replace('.', '_')
            open(name, 'w').write(texts[form, number] + '\n')
        names = ['%s.txt' % n.replace('.', '_') for n, _ in rows[form]]
        run = subprocess.run(['lucid', '--lang', lang, '-f', 'ndjson', '--metrics', 'ari', *names], stdout=subprocess.PIPE, text=True)
        for line in run.stdout.splitlines():
            r = json.loads(line)
            if r.get('path') in names:
                c = r['counts']
                said.setdefault('%d sentences, %d words, %d items' % (c['sentences'], c['words'], c['list_items']), []).append(r['path'][:-4])
        print(lang, form, '=', '; '.join('%s: %s' % (w, ' '.join(s)) for w, s in said.items()))
<<
$ python3 try.py
de _. Das Boot liegt da. Es ist alt. = 2 sentences, 8 words, 1 items: 1 2 3 9 10 12 31 32 100 a b B i iv IV xx 0; 3 sentences, 8 words, 0 items: 1000 2019; 2 sentences, 8 words, 0 items: 1_1 1_2_3
de Es kam an//_. Das Boot liegt da.//Und ging. = 3 sentences, 10 words, 1 items: 1 2 3 9 10 12 31 32 100 a b B i iv IV xx 0; 4 sentences, 10 words, 0 items: 1000 2019; 3 sentences, 10 words, 0 items: 1_1 1_2_3
de Es kam am _. Mai an. Es ging. = 2 sentences, 8 words, 0 items: 1 2 3 9 10 12 31 32 100 a b B i IV 1_1 1_2_3 0; 3 sentences, 8 words, 0 items: 1000 2019 iv xx
de _) Das Boot liegt da. Es ist alt. = 2 sentences, 8 words, 1 items: 1 2 3 9 10 12 31 32 100 a b B i iv IV xx 0; 2 sentences, 8 words, 0 items: 1000 2019 1_1 1_2_3
de Am _. Das Boot liegt da. = 2 sentences, 6 words, 0 items: 1 2 3 9 10 12 31 32 100 1000 2019 a i iv IV xx 1_1 1_2_3 0; 1 sentences, 6 words, 0 items: b B
de (_) Das Boot. _. Es ist alt. = 2 sentences, 7 words, 1 items: 1 2 3 9 10 12 31 32 100 a b B i iv IV xx 0; 3 sentences, 7 words, 0 items: 1000 2019; 2 sentences, 7 words, 0 items: 1_1 1_2_3
en _. Das Boot liegt da. Es ist alt. = 2 sentences, 8 words, 1 items: 1 2 3 9 10 12 31 32 100 a b B i iv IV xx 0; 3 sentences, 8 words, 0 items: 1000 2019; 2 sentences, 8 words, 0 items: 1_1 1_2_3
en Es kam an//_. Das Boot liegt da.//Und ging. = 3 sentences, 10 words, 1 items: 1 2 3 9 10 12 31 32 100 a b B i iv IV xx 0; 4 sentences, 10 words, 0 items: 1000 2019; 3 sentences, 10 words, 0 items: 1_1 1_2_3
en Es kam am _. Mai an. Es ging. = 3 sentences, 8 words, 0 items: 1 2 3 9 10 12 31 32 100 1000 2019 iv IV xx 1_1 1_2_3 0; 2 sentences, 8 words, 0 items: a b B i
en _) Das Boot liegt da. Es ist alt. = 2 sentences, 8 words, 1 items: 1 2 3 9 10 12 31 32 100 a b B i iv IV xx 0; 2 sentences, 8 words, 0 items: 1000 2019 1_1 1_2_3
en Am _. Das Boot liegt da. = 2 sentences, 6 words, 0 items: 1 2 3 9 10 12 31 32 100 1000 2019 iv IV xx 1_1 1_2_3 0; 1 sentences, 6 words, 0 items: a b B i
en (_) Das Boot. _. Es ist alt. = 2 sentences, 7 words, 1 items: 1 2 3 9 10 12 31 32 100 a b B i iv IV xx 0; 3 sentences, 7 words, 0 items: 1000 2019; 2 sentences, 7 words, 0 items: 1_1 1_2_3
fr _. Das Boot liegt da. Es ist alt. = 2 sentences, 8 words, 1 items: 1 2 3 9 10 12 31 32 100 a b B i iv IV xx 0; 3 sentences, 8 words, 0 items: 1000 2019; 2 sentences, 8 words, 0 items: 1_1 1_2_3
fr Es kam an//_. Das Boot liegt da.//Und ging. = 3 sentences, 10 words, 1 items: 1 2 3 9 10 12 31 32 100 a b B i iv IV xx 0; 4 sentences, 10 words, 0 items: 1000 2019; 3 sentences, 10 words, 0 items: 1_1 1_2_3
fr Es kam am _. Mai an. Es ging. = 3 sentences, 8 words, 0 items: 1 2 3 9 10 12 31 32 100 1000 2019 iv IV xx 1_1 1_2_3 0; 2 sentences, 8 words, 0 items: a b B i
fr _) Das Boot liegt da. Es ist alt. = 2 sentences, 8 words, 1 items: 1 2 3 9 10 12 31 32 100 a b B i iv IV xx 0; 2 sentences, 8 words, 0 items: 1000 2019 1_1 1_2_3
fr Am _. Das Boot liegt da. = 2 sentences, 6 words, 0 items: 1 2 3 9 10 12 31 32 100 1000 2019 iv IV xx 1_1 1_2_3 0; 1 sentences, 6 words, 0 items: a b B i
fr (_) Das Boot. _. Es ist alt. = 2 sentences, 7 words, 1 items: 1 2 3 9 10 12 31 32 100 a b B i iv IV xx 0; 3 sentences, 7 words, 0 items: 1000 2019; 2 sentences, 7 words, 0 items: 1_1 1_2_3
cs _. Das Boot liegt da. Es ist alt. = 2 sentences, 8 words, 1 items: 1 2 3 9 10 12 31 32 100 a b B i iv IV xx 0; 3 sentences, 8 words, 0 items: 1000 2019; 2 sentences, 8 words, 0 items: 1_1 1_2_3
cs Es kam an//_. Das Boot liegt da.//Und ging. = 3 sentences, 10 words, 1 items: 1 2 3 9 10 12 31 32 100 a b B i iv IV xx 0; 4 sentences, 10 words, 0 items: 1000 2019; 3 sentences, 10 words, 0 items: 1_1 1_2_3
cs Es kam am _. Mai an. Es ging. = 3 sentences, 8 words, 0 items: 1 2 3 9 10 12 31 32 100 1000 2019 iv xx 1_1 1_2_3 0; 2 sentences, 8 words, 0 items: a b B i IV
cs _) Das Boot liegt da. Es ist alt. = 2 sentences, 8 words, 1 items: 1 2 3 9 10 12 31 32 100 a b B i iv IV xx 0; 2 sentences, 8 words, 0 items: 1000 2019 1_1 1_2_3
cs Am _. Das Boot liegt da. = 2 sentences, 6 words, 0 items: 1 2 3 9 10 12 31 32 100 1000 2019 iv xx 1_1 1_2_3 0; 1 sentences, 6 words, 0 items: a b B i IV
cs (_) Das Boot. _. Es ist alt. = 2 sentences, 7 words, 1 items: 1 2 3 9 10 12 31 32 100 a b B i iv IV xx 0; 3 sentences, 7 words, 0 items: 1000 2019; 2 sentences, 7 words, 0 items: 1_1 1_2_3
fi _. Das Boot liegt da. Es ist alt. = 2 sentences, 8 words, 1 items: 1 2 3 9 10 12 31 32 100 a b B i iv IV xx 0; 3 sentences, 8 words, 0 items: 1000 2019; 2 sentences, 8 words, 0 items: 1_1 1_2_3
fi Es kam an//_. Das Boot liegt da.//Und ging. = 3 sentences, 10 words, 1 items: 1 2 3 9 10 12 31 32 100 a b B i iv IV xx 0; 4 sentences, 10 words, 0 items: 1000 2019; 3 sentences, 10 words, 0 items: 1_1 1_2_3
fi Es kam am _. Mai an. Es ging. = 3 sentences, 8 words, 0 items: 1 2 3 9 10 12 31 32 100 1000 2019 iv IV xx 1_1 1_2_3 0; 2 sentences, 8 words, 0 items: a b B i
fi _) Das Boot liegt da. Es ist alt. = 2 sentences, 8 words, 1 items: 1 2 3 9 10 12 31 32 100 a b B i iv IV xx 0; 2 sentences, 8 words, 0 items: 1000 2019 1_1 1_2_3
fi Am _. Das Boot liegt da. = 2 sentences, 6 words, 0 items: 1 2 3 9 10 12 31 32 100 1000 2019 iv IV xx 1_1 1_2_3 0; 1 sentences, 6 words, 0 items: a b B i
fi (_) Das Boot. _. Es ist alt. = 2 sentences, 7 words, 1 items: 1 2 3 9 10 12 31 32 100 a b B i iv IV xx 0; 3 sentences, 7 words, 0 items: 1000 2019; 2 sentences, 7 words, 0 items: 1_1 1_2_3
