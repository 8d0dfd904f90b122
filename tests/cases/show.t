==== A text is shown as it reads, what is hard in it marked, grades and sections beside it.
< a.md
---
title: The pier
---

# The [pier](http://example.org/)

The boat came in at six. Notwithstanding the un**predict**able circumstances, the administration of the town resolutely continued implementing comprehensive infrastructure programmes everywhere.

## What is left

- a lamp
- The other lamp is broken and nobody in the whole town knows how to mend it again.

1. typed

> He said no.

```
if x:
	y
```

| One | Two |
|-----|-----|
| a   | b   |

Word Count 48
<<
$ COLUMNS=60 lucid show a.md
a.md  markdown, UTF-8, en
The pier
55 words, but line 27 declares 48 · 12 sentences
14 s to read, 22 s aloud
grade ~10.5 · !! ⟪1 very hard sentence⟫, from grade 14
_difficult or rare_

           # The pier · 55 words · 14 s

 17.1 █ !! The boat came in at six. ⟪_Notwithstanding_ the
        !! _unpredictable_ _circumstances_, the
        !! _administration_ of the town _resolutely_
        !! _continued_ _implementing_ _comprehensive_
        !! _infrastructure_ _programmes_ everywhere.⟫

           ## What is left · 31 words · 8 s

           - a lamp
  6.3 ▄    - The other lamp is broken and nobody in the
             whole town knows how to mend it again.
           1. typed

   <1 ▁    > He said no.

           if x:
               y

           One | Two
           a | b
$ COLUMNS=42 lucid show -q a.md | head -n 7
         # The pier · 55 words · 14 s

 17.1    The boat came in at six.
      !! ⟪_Notwithstanding_ the
      !! _unpredictable_ _circumstances_,
      !! the _administration_ of the town
      !! _resolutely_ _continued_
$ COLUMNS=60 lucid show -q --color always a.md | sed -n '3,4p' | tr '\033' E
E[2m 17.1 E[0mE[36m█E[0m E[38;5;16;48;5;210m!!E[0m The boat came in at six. E[4;38;5;16;48;5;210mNotwithstandingE[0mE[38;5;16;48;5;210m theE[0m
        E[38;5;16;48;5;210m!!E[0m E[4;38;5;16;48;5;210munpredictableE[0mE[38;5;16;48;5;210m E[0mE[4;38;5;16;48;5;210mcircumstancesE[0mE[38;5;16;48;5;210m, the E[0mE[4;38;5;16;48;5;210madministrationE[0m
$ lucid show < a.md | head -n 1
(stdin)  markdown, UTF-8, en

==== Several texts follow each other, and what cannot be read is said.
$ lucid show -q articles/tides.md nofile articles/tides.md 2>&1 | grep -c 'Stand on the same'; lucid show nofile
2
lucid: nofile: No such file or directory
[2]

==== Only the hard sentences, hardest first, of all files.
< a.md
The cat sat.

The harbour authorities of the neighbouring municipality considered several alternative propositions before the following winter, <b>and</b> they waited.
<<
$ lucid show --only hard a.md articles/tides.md
a.md:3:1: very hard, grade 19.6, 18 words: The harbour authorities of the neighbouring municipality considered several alternative propositions before the following winter, and they waited.
articles/tides.md:16:155: hard, grade 12.6, 38 words: When sun and moon ...
articles/tides.md:18:44: hard, grade 12.4, 32 words: A narrow bay ...
articles/tides.md:18:220: hard, grade 11.1, 18 words: So does air pressure: ...
articles/tides.md:12:145: hard, grade 10.5, 24 words: A point on the coast ...
articles/tides.md:14:81: hard, grade 10.2, 27 words: The moon pulls the near ...
$ lucid show --only very-hard a.md articles/tides.md | wc -l
1
$ lucid show --only hard --top 2 a.md articles/tides.md
a.md:3:1: very hard, grade 19.6, 18 words: The harbour ...
articles/tides.md:16:155: hard, grade 12.6, 38 words: When sun ...
and 4 more: see --top
$ lucid show --only har a.md
lucid: --only: unknown value 'har', did you mean 'hard'?
Try 'lucid --help'.
[2]
$ lucid show -f json a.md
lucid: format 'json' is not for lucid show
Try 'lucid --help'.
[2]

==== On a terminal the hard sentences stand below their places.
$ COLUMNS=44 script -qec "lucid show --only hard --top 1 --color never articles/tides.md" /dev/null | tr -d '\r'
articles/tides.md:16:155
    hard, grade 12.6, 38 words
    When sun and moon stand in line, at new
    moon and at full moon, their effects add
    up and the tide is large: sailors call
    it a spring tide, although it has
    nothing to do with the season.
and 4 more: see --top

==== An empty text has no words.
< a.txt
<<
$ lucid show a.txt; lucid show --only hard a.txt
a.txt  text, UTF-8
no words

==== Where there is no grade, it is LIX that tells; words are marked where lists are known.
< a.txt
Hallituksen talousarvioesityksen valmistelussa kiinnitettiin erityistä huomiota julkisen sektorin rakenteellisiin uudistuksiin, joiden vaikutukset työllisyyteen arvioitiin merkittäviksi.
<<
$ lucid show --lang fi --only hard a.txt
a.txt:1:1: very hard, LIX 108.3, 15 words: Hallituksen ...
$ lucid show --lang fi a.txt | sed -n '3p'
!! ⟪1 very hard sentence⟫, from LIX 60

==== Lines of Han and kana break between characters, but not before a mark that closes.
< a.txt
吾輩は猫である。名前はまだ無い。どこで生れたかとんと見当がつかぬ。
<<
$ COLUMNS=39 lucid show -q a.txt
 10.0    吾輩は猫である。名前はまだ無
         い。どこで生れたかとんと見当が
         つかぬ。

==== What runs from right to left is isolated on a terminal, and only there.
< a.txt
זה טקסט בעברית.
<<
$ script -qec "lucid show -q --color never a.txt" /dev/null | tr -d '\r' | grep -c "$(printf '\342\201\247').*$(printf '\342\201\251')$"
1
$ lucid show -q a.txt
  3.0 ▁    זה טקסט בעברית.

==== Colours are forced into a pipe by variables, but not where they are unwanted.
$ f() { env "$@" lucid show -q articles/tides.md | grep -q "$(printf '\033')"; echo $?; }; f A=b; f FORCE_COLOR=1; f CLICOLOR_FORCE=1; f FORCE_COLOR=0; f FORCE_COLOR=1 NO_COLOR=1
1
0
0
1
1
$ FORCE_COLOR=1 lucid show -q -o out articles/tides.md; grep -c "$(printf '\033')" out
0
[1]
$ for v in A=b NO_COLOR=1 TERM=dumb CLICOLOR=0; do env TERM=xterm $v script -qec "lucid show -q articles/tides.md" /dev/null | grep -q "$(printf '\033')"; echo $?; done
0
1
1
1

==== A pager is asked only on a terminal, and one that fails is said.
$ PAGER='sed s/^/p:/' lucid show -q --pager articles/tides.md | grep -c p:
0
[1]
$ PAGER='sed s/^/p:/' script -qec "lucid show -q --pager articles/tides.md" /dev/null | grep -c p:
39
$ PAGER='head -n 1' script -qec "lucid show --pager articles/tides.md" /dev/null | tr -d '\r' | wc -l
1
$ PAGER=/nonexistent script -qec "lucid show --color never --pager articles/tides.md" /dev/null | tr -d '\r' | tail -n 1
lucid: --pager: the pager failed; set PAGER to another

==== The cells of a row stand side by side, whatever the format; the paragraphs of one are not parted.
< table.html
<table><tr><th>Day</th><th>Tide</th></tr>
<tr><td>One</td>
<td><p>High at noon.</p><p>Low at six.</p></td></tr><tr><td>Two<td>Low</table>
<table><tr><td>Other</td></tr></table>
<<
< table.md
| Day | Tide |
|-----|------|
| One | High |

Word one | two
<<
$ lucid show -q table.html table.md; lucid show -q --from docx "$TESTS/documents/harbour.docx" | grep -n '|'; lucid show -q "$TESTS/documents/harbour.odt" | grep -n '|'; lucid -f html table.html | grep -c 'class="row"'
           Day | Tide
           One | High at noon. Low at six.
           Two | Low
           Other


           Day | Tide
           One | High

           Word one | two · 3 words · 1 s
19:           Month | Hours of light | Boats
20:           June | seven | 212
21:           December | sixteen | 38
19:           Month | Hours of light | Boats
20:           June | seven | 212
21:           December | sixteen | 38
4

==== A text that is too long to be shown whole is shown in part.
$ yes '# One' | head -n 700000 > a.md; lucid show a.md > shown; echo $?; test $(grep -c '# One · 1 word' shown) -gt 1000 && echo much
lucid: a.md: too long to be shown whole
2
much
