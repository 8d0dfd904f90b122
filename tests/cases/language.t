==== A language that lucid has no rules for is told, and not scored as another.
< kesä.txt
Viime kesänä kävimme saaressa kolme kertaa. Vesi oli kylmää, mutta lapset uivat silti joka päivä
ja söivät mansikoita rannalla. Illalla istuimme nuotiolla ja kuuntelimme, kun isoäiti kertoi
vanhoja tarinoita merestä ja laivoista.
<<
$ lucid -f json kesä.txt | grep -o '"language":"[a-z]*"' | head -1
"language":"fi"
$ lucid -f json kesä.txt | grep -o '"flesch_kincaid_grade":{[^}]*}' | grep -o '"reliable":[^,]*,"reason":"[^"]*"' | head -1
"reliable":false,"reason":"fitted for another language"
$ lucid kesä.txt | grep -o 'no rules for Finnish.*'
no rules for Finnish: syllables are a guess; only LIX and RIX apply

==== Where it is not clear which language it is, it is unknown, and that is said.
< scots.txt
The laird gaed awa tae his bed, an the bairns war greetin for thair mither aw nicht lang, for
thay kent na whaur she wis gaun nor whan she wad win hame til thaim.
<<
$ lucid -f json scots.txt | grep -o '"language":[a-z"]*' | head -1
"language":null
$ lucid scots.txt | grep -o 'the language is not known.*'
the language is not known: syllables are a guess; only LIX and RIX apply

==== A declared language is believed, one without rules too.
< a.md
---
title: Note
lang: ca
---
A short note in English words.
<<
< a.html
<!doctype html><html lang="hr"><body><p>A short note in English words.</p></body></html>
<<
$ lucid -f json a.md | grep -o '"language":"[a-z]*"' | head -1
"language":"ca"
$ lucid -f json a.html | grep -o '"language":"[a-z]*"' | head -1
"language":"hr"
$ lucid -f json --lang nn a.md | grep -o '"language":"[a-z]*"' | head -1
"language":"nn"

==== A declared language that lucid does not know is no other one.
< a.md
---
lang: gsw
---
A short note in English words, with more of them, so that nothing else could be meant by it.
<<
< b.md
---
lang: eng
---
A short note.
<<
< c.md
---
language: English
---
A short note.
<<
$ lucid -f json a.md | grep -o '"language":[a-z"]*' | head -1
"language":null
$ lucid -f json b.md c.md | grep -o '^{"path.*"language":"[a-z]*"' | grep -o '"language":.*'
"language":"en"
"language":"en"

==== Portuguese is read as in Brazil, or as in Portugal where that is asked or said.
< a.md
A família conta a história da ilha. O estado do cais é sério, e a polícia sabe disso.
<<
< b.md
---
lang: pt-pt
---
A família conta a história da ilha. O estado do cais é sério, e a polícia sabe disso.
<<
< c.html
<!doctype html><html lang="pt-PT"><body><p>A família conta a história da ilha. O estado do cais é
sério, e a polícia sabe disso.</p></body></html>
<<
$ lucid -f json a.md b.md c.html | grep -o '^{"path.*"norm":"[^"]*"' | grep -o '"language".*'
"language":"pt","norm":"pt-BR"
"language":"pt","norm":"pt-PT"
"language":"pt","norm":"pt-PT"
$ lucid -f json a.md b.md c.html | grep -o '^{"path.*"counts":[^}]*' | grep -o '"syllables":[0-9]*'
"syllables":35
"syllables":30
"syllables":30
$ lucid -f json --lang pt-BR b.md | grep -o '"syllables":[0-9]*' | head -1
"syllables":35
$ lucid --lang pt-PT a.md | head -1; lucid a.md | head -1
a.md  markdown, UTF-8, pt-PT
a.md  markdown, UTF-8, pt-BR
$ lucid -f json b.md c.html > r.json; lucid merge -f json r.json | grep -o '"language":"pt","norm":"[^"]*"'
"language":"pt","norm":"pt-PT"
$ lucid -f json a.md b.md | grep -o '"language":null,"norm":null'
"language":null,"norm":null
$ lucid explain flesch_pt | grep language
  language  pt, with the syllables of pt-BR, or of pt-PT if the text or --lang says so

==== A paragraph in another language is counted and told, and is not scored.
< a.md
# Two harbours

The tide comes in twice a day, and the people of the harbour know when to leave for the open sea and when to stay at home with their nets.

Die Flut kommt zweimal am Tag, und die Menschen am Hafen wissen, wann sie auf das offene Meer hinausfahren und wann sie mit ihren Netzen zu Hause bleiben sollen.

> Wer zu spät kommt, der findet das Boot nicht mehr, und wer zu früh kommt, der muss lange auf der Mauer sitzen und warten, bis das Wasser steigt.

It is said that the old men of the town could tell the hour by the smell of the water alone, which the young ones did not believe.
<<
< b.txt
Прилив приходит два раза в день, и люди в гавани знают, когда им надо выходить в море и когда лучше остаться дома.

The tide comes in twice a day, and the people of the harbour know when to leave for the open sea and when to stay at home.
<<
< listing.md
The grammar is a short one, and the people of the house know it by heart and use it all of the time.

funcdef: 'def' NAME parameters ['->' test] ':' suite parameters: '(' [typedargslist] ')' typedargslist: tfpdef ['=' test]
<<
$ lucid -f json a.md | python3 -c "import json,sys; f=json.load(sys.stdin)['files'][0]; print(f['language'], f['counts']['words'] - f['scored']['words'], f['by_language'])"
en 59 [{'language': 'en', 'words': 60, 'paragraphs': 2}, {'language': 'de', 'words': 57, 'paragraphs': 2}]
$ lucid a.md 2>&1 | tail -1
a.md:5:1: warning: 2 paragraphs in German (57 words) are not scored as English
$ lucid --lang ru -f json b.txt | python3 -c "import json,sys; f=json.load(sys.stdin)['files'][0]; print(f['language'], [(r['language'], r['paragraphs']) for r in f['by_language']])"
ru [('ru', 1), ('en', 1)]
$ lucid -f json listing.md | python3 -c "import json,sys; f=json.load(sys.stdin)['files'][0]; print(f['by_language'], f['warnings'])"
None []

==== The last bytes of a text do not tell its language.
$ python3 -c "print('Lorem zxqv wrtk plmo. ' * 400 + 'a', end='')" > a.txt; for n in 8190 8191 8192 8193; do head -c $n a.txt > b.txt; lucid -f json b.txt 2> log | grep -o '"language":"*[a-z]*' | head -1; done
"language":null
"language":null
"language":null
"language":null

==== What is not known in a language is null and is no zero.
< ar.txt
هذا نص عربي قصير عن البحر والمد والجزر، يكتبه رجل عجوز يسكن قرب الميناء منذ سنوات طويلة ولا يعرف عن المدينة شيئا آخر.
<<
< de.txt
Der Mond kommt spät. Die Flut kommt später, und der Hafen wartet auf das Wasser.
<<
< en.txt
The committee deliberated about jurisprudence, and then it went home to eat with them.
<<
$ echo "import json,sys; t=json.load(sys.stdin)['total']; print([k for k, v in t['counts'].items() if v is None], t['readability']['dale_chall']['value'] is not None, t['readability']['flesch_reading_ease']['value'] is not None)" > show.py
$ for f in en de ar; do lucid -f json $f.txt 2> log | python3 show.py; done
[] True True
['difficult_words', 'unlisted_words', 'unfamiliar_words', 'rare_words', 'pronouns', 'unique_unfamiliar', 'unique_rare'] False True
['syllables', 'monosyllables', 'polysyllables', 'complex_words', 'difficult_words', 'unlisted_words', 'unfamiliar_words', 'rare_words', 'pronouns', 'prepositions', 'unique_unfamiliar', 'unique_rare', 'words_4_syllables', 'words_5_syllables', 'words_6_syllables'] False False
$ lucid -f json en.txt de.txt ar.txt > whole; python3 show.py < whole; for f in en de ar; do lucid -f ndjson --with vocabulary $f.txt; done | lucid merge -f json > merged; python3 -c "import json; a, b = (json.load(open(f))['total'] for f in ('whole', 'merged')); print(a == b)"
['syllables', 'monosyllables', 'polysyllables', 'complex_words', 'difficult_words', 'unlisted_words', 'unfamiliar_words', 'rare_words', 'pronouns', 'prepositions', 'unique_unfamiliar', 'unique_rare', 'words_4_syllables', 'words_5_syllables', 'words_6_syllables'] False False
True
$ lucid -f tsv ar.txt | python3 -c "import csv,sys; r=next(csv.DictReader(sys.stdin, delimiter='\t')); print(repr(r['syllables']), repr(r['letters']), repr(r['unique_unfamiliar']))"
'' '93' ''
$ lucid segment --with syllables,words ar.txt | cut -f 2,3; lucid segment --with syllables,counts -f ndjson ar.txt | python3 -c "import json,sys; r=json.loads(sys.stdin.read()); print(r['syllables'], r['counts']['syllables'], r['counts']['words'])"
-	23
None None 23
$ lucid -f json ar.txt | python3 -c "import json,sys; print(json.load(sys.stdin)['files'][0]['hardest_sentences'][0]['syllables'])"; lucid ar.txt | grep -o 'syllables not known'
None
syllables not known

==== Words by their syllables and the squares of lengths are counted, and what reads them
==== is known only with them.
< pl.txt
Nieodpowiedzialny urzędnik przygotowywał dokumentację. Kot śpi. Kot pije 1990 razy.
<<
< es.txt
La luna llega tarde. El gato duerme aquí.
<<
< ru.txt
Преподавательница рассказывала удивительные истории. Кот спал.
<<
< tr.txt
Öğretmenlerimizden öğrendiklerimizi unutmadık. Kedi uyudu.
<<
$ echo "import json,sys; f=json.load(sys.stdin)['files'][0]; print([f['scored'][k] for k in ('words', 'sentences', 'polysyllables', 'words_4_syllables', 'words_5_syllables', 'words_6_syllables', 'squared_letters')], [round(f['readability'][k]['value'], 4) for k in sys.argv[1:]])" > show.py
$ lucid -f json --lang pl pl.txt | python3 show.py fog_pl pisarek pisarek_linear
[10, 3, 4, 3, 3, 1, 741] [13.3333, 15.0923, 12.1111]
$ lucid -f json --lang es es.txt | python3 show.py legibilidad_mu
[8, 2, 0, 0, 0, 0, 142] [228.5714]
$ lucid -f json --lang ru ru.txt | python3 show.py matskovskiy smog_ru dale_chall_ru coleman_liau_ru
[6, 2, 4, 4, 3, 2, 651] [10.111, 10.8782, 28.419, 18.42]
$ lucid -f json --lang tr tr.txt | python3 show.py bezirci_yilmaz
[5, 2, 4, 3, 2, 2, 702] [8.2795]
$ cat pl.txt pl.txt > pl2.txt; lucid -f json --lang pl pl.txt pl2.txt > whole; for f in pl pl2; do lucid -f ndjson --with vocabulary --lang pl $f.txt; done | lucid merge -f json > merged; python3 -c "import json; a, b = (json.load(open(f))['total'] for f in ('whole', 'merged')); print(a['scored']['words_5_syllables'], a == b)"
9 True
$ for f in pl pl2; do lucid -f ndjson --lang pl $f.txt; done | lucid merge -f json | python3 -c "import json,sys; t=json.load(sys.stdin)['total']; print(t['scored']['words_5_syllables'], t['readability']['fog_pl']['value'])"
None None

==== Numbers are spoken as their language says them.
< n.txt
Nr. 21, 80, 100, 1999, 2500, 1000000.
<<
$ for l in de fr es it nl en pt sv da pl ru tr; do lucid segment --lang $l --numbers spoken --by word --with syllables n.txt | awk -v l=$l '/^[0-9]/ { l = l " " $2 } END { print l }'; done
de 4 2 3 8 6 5
fr 3 3 1 8 4 3
es 3 3 1 11 5 3
it 3 3 2 11 8 4
nl 4 2 2 11 6 3
en 3 2 3 5 6 3
pt 4 3 1 12 6 3
sv 3 2 3 8 6 3
da 4 1 4 10 7 4
pl 5 4 1 11 6 2
ru 4 4 1 12 6 3
tr 3 2 1 8 5 3

==== Abbreviations that go on with a word, a name or a number end no sentence.
< en.txt
All of them (incl. mine) failed. One was red, resp. two blue. Ask Samuel Clemens a.k.a. Mark Twain. Bring max. 12 cups. That is the min. It is enough.
<<
< de.txt
Ihr 40. Hochzeitstag war schön. Das 300. Schiff kam an. Am 200. Tag war Schluss. Er wog 90. Danach nahm er ab. Es passen max. 9 Pers. hinein.
<<
$ lucid segment en.txt
All of them (incl. mine) failed.
One was red, resp. two blue.
Ask Samuel Clemens a.k.a. Mark Twain.
Bring max. 12 cups.
That is the min.
It is enough.
$ lucid segment --lang de de.txt
Ihr 40. Hochzeitstag war schön.
Das 300. Schiff kam an.
Am 200. Tag war Schluss.
Er wog 90.
Danach nahm er ab.
Es passen max. 9 Pers. hinein.
