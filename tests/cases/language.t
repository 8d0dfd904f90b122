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
