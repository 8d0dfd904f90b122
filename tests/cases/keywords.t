==== A keyword is found behind what is elided, by the language of the text.
< count.py
import json, sys
print(*[k['count'] for k in json.load(sys.stdin)['files'][0]['keywords'] if k['asked']])
<<
< fr.txt
L'huile chauffe. Une huile d’olive, puis de l'huile d'olive, jusqu'ici rare.
Aujourd'hui, c'est cher.
<<
< it.txt
Sull'isola piove. Quest’isola è bella, e l'isola grande è lontana.
<<
< ca.txt
L'hivern d'Andorra. Un hivern llarg.
<<
$ lucid -f json --lang fr -k huile -k "huile d'olive" -k olive -k "l'huile" -k ici -k hui fr.txt | python3 count.py
3 2 2 2 1 0
$ lucid -f json --lang it -k isola -k "isola grande" it.txt | python3 count.py
3 1
$ lucid -f json --lang ca -k hivern -k andorra ca.txt | python3 count.py
2 1
$ lucid -f json --lang en -k huile fr.txt | python3 count.py
1

==== So is one before a possessive ending, which "it's" has not.
< count.py
import json, sys
print(*[k['count'] for k in json.load(sys.stdin)['files'][0]['keywords'] if k['asked']])
<<
< a.txt
The pilot’s log. A pilot's life! Thomas's pilots' room. It's here, and that's the pilot.
<<
< de.txt
Andrea's Laden und Andreas Haus.
<<
< tr.txt
Ankara'da kar var. Ankara’nın yolu; Kur'an.
<<
< pl.txt
Listy Kennedy'ego i Kennedy.
<<
$ lucid -f json --lang en -k pilot -k pilots -k thomas -k it -k that -k "pilot log" a.txt | python3 count.py
3 1 1 0 0 0
$ lucid -f json --lang de -k andrea -k andreas de.txt | python3 count.py
1 1
$ lucid -f json --lang tr -k ankara -k kur tr.txt | python3 count.py
2 0
$ lucid -f json --lang pl -k kennedy pl.txt | python3 count.py
2
$ lucid -q a.txt
15 words  a.txt

==== Case and marks are those of the language.
< count.py
import json, sys
print(*[k['count'] for k in json.load(sys.stdin)['files'][0]['keywords'] if k['asked']])
<<
< tr.txt
IĞDIR ılıktır. Iğdır'da kış; ığdır. İNEK ve inek, İnek.
<<
< ru.txt
Мёд свежий, МЕД старый, мед. Зелёный чай и зеленый чай.
<<
< el.txt
Η ΘΑΛΑΣΣΑ είναι η θάλασσα. ΚΗΠΟΣ, κήπος. Ο ΜΑΪΟΣ και ο Μάιος.
<<
< de.txt
Der Fluß, ein FLUSS und der Fluss.
<<
< wide.txt
ＡＮＮＡ met Anna. Cafe´ is no café, and neither is a café.
<<
$ lucid -f json --lang tr -k IĞDIR -k igdir -k inek tr.txt | python3 count.py
3 0 3
$ lucid -f json --lang az -k ığdır tr.txt | python3 count.py
2
$ lucid -f json --lang ru -k мёд -k 'зелёный чай' ru.txt | python3 count.py
3 2
$ lucid -f json --lang ru -k мед ru.txt | python3 count.py
3
$ lucid -f json --lang uk -k мед ru.txt | python3 count.py
2
$ lucid -f json --lang el -k θάλασσα -k ΚΉΠΟΣ el.txt | python3 count.py
2 2
$ lucid -f json --lang de -k fluß de.txt | python3 count.py
3
$ lucid -f json --lang en -k anna -k café wide.txt | python3 count.py
2 2

==== Signs in a keyword must be in the text; + and # make another name.
< count.py
import json, sys
print(*[k['count'] for k in json.load(sys.stdin)['files'][0]['keywords'] if k['asked']])
<<
< a.md
We port **C++** and C# code, from J# to .NET and F#. Plain C stays; (C++) too.
Ask @ada about #tea, tea and AT&T, or read TCP/IP on Vue.js in 7/24.
Vitamin C is no C++. R & D, R&D. Over 18+ get 50% off, not 50.
<<
$ lucid -f json --lang en -k C -k C++ -k 'c#' -k 'J#' -k .NET -k net -k 'c++ and c#' a.md | python3 count.py
2 3 1 1 1 0 1
$ lucid -f json --lang en -k ada -k @ada -k tea -k '#tea' -k 'AT&T' -k TCP/IP -k Vue.js -k vue -k 7/24 a.md | python3 count.py
1 1 2 1 1 1 1 0 1
$ lucid -f json --lang en -k 'R&D' -k 'r d' -k 18 -k 18+ -k 50% -k 50 a.md | python3 count.py
1 2 1 1 1 2
$ lucid -f json --lang en -k '@c' -k 'C+' -k 'at/t' -k 'tcp ip' a.md | python3 count.py
0 0 0 1
< title.md
---
title: From C++ to Vera's C#
---
Nothing else.
<<
$ lucid -f json --lang en -k c -k c++ -k 'C#' -k vera title.md | python3 -c "import json,sys; print(*[k['title'] for k in json.load(sys.stdin)['files'][0]['keywords']])"
False True True True

==== No keyword crosses a mark, unless it has one there itself.
< count.py
import json, sys
print(*[k['count'] for k in json.load(sys.stdin)['files'][0]['keywords'] if k['asked']])
<<
< a.txt
Bergen, Norway is wet. Bergen Norway, Bergen (Norway), Bergen - Norway; Bergen
Norway. St. Olav’s Bergen-Norway. “Bergen” Norway.
<<
$ lucid -f json --lang en -k 'bergen norway' -k 'Bergen, Norway' -k 'st olav' a.txt | python3 count.py
3 4 1
< found.py
import json, sys
print(*[k['term'] for k in json.load(sys.stdin)['files'][0]['keywords']], sep=', ')
<<
< marks.sh
for mark in ', ' '; ' ': ' ' - ' ' – ' '—' ' / ' ' (' ') ' ' "' '" ' ' “' '... ' '… ' ' «' ' | ' ' → ' '! ' "' " " '" '、' '，' '；' '・'; do
    for word in drive ride swim; do echo "They $word under copper${mark}kettle and $word."; done > m.txt
    lucid -f json --lang en m.txt | python3 found.py | grep -v 'copper kettle' > /dev/null || echo "crossed: $mark"
done
for mark in ' ' '. ' "' " '’ ' ' & ' ' $' '% ' '- ' '  ' ' #' '™ '; do
    for word in drive ride swim; do echo "They $word under copper${mark}kettle and $word."; done > m.txt
    lucid -f json --lang en m.txt | python3 found.py | grep 'copper kettle' > /dev/null || echo "parted: $mark"
done
<<
$ sh marks.sh
crossed: ' 
parted: . 

==== Nor an item of a list, a cell, a line with a mark of its own.
< found.py
import json, sys
print(*[k['term'] for k in json.load(sys.stdin)['files'][0]['keywords']], sep=', ')
<<
< a.md
- copper
- kettle

| copper | kettle |
|--------|--------|
| copper | kettle |

1. big copper
2. kettle
<<
$ lucid -f json --lang en a.md | python3 found.py
copper, kettle

==== The forms of a word are one keyword that is found.
< found.py
import json, sys
print(*['%s %d' % (k['term'], k['count']) for k in json.load(sys.stdin)['files'][0]['keywords']], sep=', ')
<<
$ echo "L'olivier pousse. D'olivier, point; qu’olivier. La taille de l'olivier coûte, la taille de l'olivier use. C'est lui, c'est nous." | lucid -f json --lang fr | python3 found.py
taille de l'olivier 2, olivier 5
$ echo "The miller's cat. One miller naps; a miller's dog. It's wet; it's dim. Boris's hat, Boris." | lucid -f json --lang en | python3 found.py
miller 3, boris 2
$ echo "Мёд на столе. МЕД и мёд." | lucid -f json --lang ru | python3 found.py
мёд 3
$ echo "Η ΘΑΛΑΣΣΑ. Η θάλασσα, της θάλασσας, τη θάλασσα." | lucid -f json --lang el | python3 found.py
θάλασσα 3

==== Terms of Japanese are whole runs, those of Chinese what occurs again; -k counts inside them.
< found.py
import json, sys
print(*['%s %d' % (k['term'], k['count']) for k in json.load(sys.stdin)['files'][0]['keywords']], sep=', ')
<<
< ja.txt
気象衛星は雲を見る。気象衛星とレーダー、そして雲。新型の気象衛星がレーダーを持つ。
海と海。気象　衛星。
<<
< zh.txt
海洋保护很重要。海洋保护和可再生能源，海洋。我们的可再生能源与海洋保护，可再生能源。
人民共和国、人民共和国。风。风，电。
<<
$ lucid -f json --lang ja ja.txt | python3 found.py
気象衛星 3, レーダー 2
$ lucid -f json --lang ja -k 衛星 -k レーダ -k 気象衛星 ja.txt | python3 found.py
衛星 4, レーダ 2, 気象衛星 3, レーダー 2
$ lucid -f json --lang zh zh.txt | python3 found.py
可再生能源 3, 海洋保护 3, 人民共和国 2, 海洋 4
$ lucid -f json --lang zh -k 海洋 -k '风 电' zh.txt | python3 found.py
海洋 4, 风 电 0, 可再生能源 3, 海洋保护 3, 人民共和国 2

==== Words with one stem are one keyword where that is asked for, and only there.
< hive.txt
The bees dance. A bee finds a field and its dances tell other bees where. Beekeepers keep colonies;
every colony has one queen, and queens lay eggs. Keeping a colony warm takes honey. Colonies keep
honey for winter, and winters are long.
<<
$ lucid -f json -k colony -k 'keep honey' -k beekeeping hive.txt | grep -o '"term":"[^}]*"asked":true' | cut -d, -f 1,2,4
"term":"colony","stem":null,"count":2
"term":"keep honey","stem":null,"count":1
"term":"beekeeping","stem":null,"count":0
$ lucid -f json --stems -k colony -k 'keeps honeys' -k beekeeping hive.txt | grep -o '"term":"[^}]*"asked":true' | cut -d, -f 1,2,4
"term":"colony","stem":"coloni","count":4
"term":"keeps honeys","stem":"keep honey","count":1
"term":"beekeeping","stem":"beekeep","count":1
$ lucid --stems hive.txt | sed -n '/^Keywords/,/stem/p'
Keywords       colonies 4  9.5 %   bees     3  7.1 %   dance    2  4.8 %
               honey    2  4.8 %   queen    2  4.8 %   winter   2  4.8 %
               words with one stem are one here (--stems)

==== Stems are those of the language, behind what is elided, and in the title.
< fr.md
---
lang: fr
title: L'abeille des chantiers
---
Il chantait près du chantier. Les ruches chantaient aussi, et l'abeille dort.
<<
< de.txt
Die älteren Häuser stehen am Fluss. Ein Haus ist alt, das andere älter.
<<
$ lucid -f json --stems -k chanter -k abeilles -k chantier fr.md | grep -o '"term":"[^}]*"asked":true,"title":[a-z]*' | cut -d, -f 1,2,4,7
"term":"chanter","stem":"chant","count":2,"title":false
"term":"abeilles","stem":"abeil","count":1,"title":true
"term":"chantier","stem":"chanti","count":1,"title":true
$ lucid -f json --stems --lang de -k haus -k alt de.txt | grep -o '"term":"[^}]*"asked":true' | cut -d, -f 1,2,4
"term":"haus","stem":"haus","count":2
"term":"alt","stem":"alt","count":3

==== Bokmål has the stems of Norwegian.
$ echo 'Båtene ligger i havna. Ingen båter går ut.' | lucid -f json --stems --lang nb -k båt | grep -o '"term":"[^}]*"asked":true' | cut -d, -f 1,2,4
"term":"båt","stem":"båt","count":2

==== Stems can be asked for in a configuration; where there are none, that is said.
< .lucid.yaml
stems: true
keywords: [tide]
rules:
  keyword-density: {min: 30, max: 40}
<<
< a.txt
The tides rise. One tide falls.
<<
< pl.md
---
lang: pl
---
Morze faluje i szumi.
<<
$ lucid check a.txt
$ sed 's/true/off/' .lucid.yaml > off.yaml; lucid check -c off.yaml a.txt
a.txt:1:1: warning: keyword 'tide' is 16.67 % of the words (1 time), less than 30 %: use it more often [keyword-density]
$ lucid -f json pl.md 2>&1 | grep -o '"stem":null\|no stems are known[^"]*'
"stem":null
no stems are known for Polish: keywords are counted as written
$ lucid check --print-config a.txt | grep stems
stems: true  # .lucid.yaml:1:8
$ echo 'stems: perhaps' > .lucid.yaml; lucid a.txt
lucid: .lucid.yaml:1:8: stems must be yes or no, not 'perhaps'
[2]

==== A keyword may begin and end with signs, which belong to its words.
< signs.txt
We like C++ and C#. Use .NET or C++ on #metoo days. See --help, says @anna.
<<
$ lucid -f ndjson --metrics keywords -k C++ -k 'c#' -k .NET -k '#metoo' -k --help -k @anna -k '++C' -k 'or C++' signs.txt | grep -o '"term":"[^"]*","stem":null,"words":[0-9]*,"count":[0-9]*' | head -n 8
"term":"C++","stem":null,"words":1,"count":2
"term":"c#","stem":null,"words":1,"count":1
"term":".NET","stem":null,"words":1,"count":1
"term":"#metoo","stem":null,"words":1,"count":1
"term":"--help","stem":null,"words":1,"count":1
"term":"@anna","stem":null,"words":1,"count":1
"term":"++C","stem":null,"words":1,"count":0
"term":"or C++","stem":null,"words":2,"count":1

==== A heading that says a keyword twice is one heading; the next is another.
< h.md
# Tide after tide

The tide rose.

## The tide table

## Salt
<<
$ lucid -f ndjson --metrics keywords -k tide h.md | grep -o '"term":"tide".*"headings":[0-9]*' | grep -o '"count":[0-9]*\|"headings":[0-9]*' | head -n 2
"count":4
"headings":2

==== Terms of Chinese and Japanese are ranked by how often they occur, not by where.
< ja.txt
灯台は古い。漁港は新しい。灯台の光が見える。漁港に船が着く。漁港の人は灯台を見ない。漁港は静かだ。
<<
< zh.txt
灯塔很旧。码头很新。灯塔的光很亮。码头有船。码头的人不看灯塔。码头很安静。
<<
$ for l in ja zh; do lucid -f ndjson --metrics keywords --lang $l $l.txt | grep -o '"term":"[^"]*"[^}]*"count":[0-9]*'; done
"term":"漁港","stem":null,"words":2,"count":4
"term":"灯台","stem":null,"words":2,"count":3
"term":"码头","stem":null,"words":2,"count":4
"term":"灯塔","stem":null,"words":2,"count":3

==== Phrases that are as frequent as the rarest that is listed are listed, whatever their words do else.
< make.py
pairs = ['copper lantern', 'silver whistle', 'garden gate', 'iron bucket', 'paper kite', 'canvas tent', 'leather glove', 'marble bench',
         'wooden spoon', 'cotton sail', 'velvet curtain', 'crystal goblet']
for n in 3, 4, 6:
    with open('%d.txt' % n, 'w') as f:
        for i in range(n):
            f.write(' '.join('We saw the %s of it.' % p for p in pairs) + '\n')
<<
$ python3 make.py; for n in 3 4 6; do for top in 2 5 12 14; do lucid --metrics keywords --top $top -f ndjson $n.txt | python3 -c "import json,sys; k=json.load(sys.stdin)['keywords']; print(len(k), *(x['term'] + ' ' + str(x['count']) for x in k[:3]))"; done; done
2 saw 36 saw the canvas tent 3
5 saw 36 saw the canvas tent 3 saw the copper lantern 3
12 saw 36 saw the canvas tent 3 saw the copper lantern 3
13 saw 36 saw the canvas tent 3 saw the copper lantern 3
2 saw 48 saw the canvas tent 4
5 saw 48 saw the canvas tent 4 saw the copper lantern 4
12 saw 48 saw the canvas tent 4 saw the copper lantern 4
13 saw 48 saw the canvas tent 4 saw the copper lantern 4
2 saw 72 saw the canvas tent 6
5 saw 72 saw the canvas tent 6 saw the copper lantern 6
12 saw 72 saw the canvas tent 6 saw the copper lantern 6
13 saw 72 saw the canvas tent 6 saw the copper lantern 6

==== Keywords and hard words of a repeated text are the same, as many times as often.
< show.py
import json, sys
r = json.loads(sys.stdin.readline())
times = int(sys.argv[1])
print([(k['term'], k['count'] / times) for k in r['keywords']])
print([(h['word'], h['count'] / times) for h in r.get('hard_words') or []])
<<
$ sed "1,/^---$/d; /^PPPP/,\$d" articles/tides.md > one.md; wc -w < one.md; for n in 20 60; do for i in $(seq $n); do cat one.md; echo; done > $n.md; lucid -f ndjson --metrics all --top 30 $n.md | python3 show.py $n > $n; done; cmp 20 60; cut -c1-300 20
393
[('moon', 11.0), ('side of the earth', 2.0), ('faces the moon', 2.0), ('water', 6.0), ('tide', 5.0), ('ask for an explanation', 1.0), ('boats fifty minutes later', 1.0), ('bulge on the far', 1.0), ('call it a spring', 1.0), ('coast has two high', 1.0), ('distant that its pull', 1.0), ('extra fifty m
[]
$ for n in 20 60; do for i in $(seq $n); do cat $TESTS/golden/texts/lang-zh.txt; done > zh.txt; lucid -f ndjson --lang zh --metrics keywords zh.txt | python3 show.py $n; done
[('王医生每天', 1.0), ('没有人相信', 1.0), ('码头尽头', 1.0), ('灯塔建', 1.0), ('什么不', 1.0), ('分来', 1.0), ('账单', 1.0), ('等等', 1.0), ('平静', 1.0), ('打开', 1.0)]
[]
[('王医生每天', 1.0), ('没有人相信', 1.0), ('码头尽头', 1.0), ('灯塔建', 1.0), ('什么不', 1.0), ('分来', 1.0), ('账单', 1.0), ('等等', 1.0), ('平静', 1.0), ('打开', 1.0)]
[]

==== Of a long text the terms are those of a shorter one, to which words were added that occur once.
< try.py
import json, random, subprocess
chosen = random.Random(3)
def word(n):
    return ''.join('bdfgklmnprstvz'[n // 5 ** i % 14] + 'aeiou'[n // 5 ** i % 5] for i in range(2, 6)) + 'xyz'[n % 3]
words = ['%sab' % word(17 * n) for n in range(4000)]
phrases = [' '.join(chosen.sample(words, chosen.choice([2, 2, 3, 4]))) for _ in range(300)]
def sentence():
    parts = [chosen.choice(words) for _ in range(10)]
    if chosen.random() < 0.9:
        parts[4] = phrases[int(300 * chosen.random() ** 2)]
    return ' '.join(parts).capitalize() + '.\n'
text = ''.join(sentence() for _ in range(10500))
once = ''.join('O%d p%d q%d z%d x%d.\n' % ((n,) * 5) for n in range(4000))
def keywords(text):
    run = subprocess.run(['lucid', '-f', 'json', '--lang', 'en', '--metrics', 'keywords', '--top', '400'], input=text, stdout=subprocess.PIPE, text=True)
    file = json.loads(run.stdout)['files'][0]
    return file['counts']['words'], [(k['term'], k['count'], k['gap'] > 0) for k in file['keywords']]
(few, short), (many, long) = keywords(text), keywords(text + once)
print(few < 128 * 1024 < many, short == long, len(short), sum(' ' in t for t, *_ in short))
print([(t, c, text.lower().count(t)) for t, c, _ in short if text.lower().count(t) != c])
<<
$ python3 try.py
True True 400 168
[]
