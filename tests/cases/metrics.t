==== Only the metrics that are asked for are worked out and written.
< members.py
import json, sys
for line in sys.stdin:
    record = json.loads(line)
    print(record.get('metrics'), ' '.join(record['readability']))
    print(' '.join(m for m in ('keywords', 'diversity', 'contribution', 'difficult_words', 'rare_words',
                               'word_rarity') if m in record) or 'none')
<<
$ lucid -f ndjson --metrics common articles/tides.md | python3 members.py
common flesch_reading_ease flesch_kincaid_grade gunning_fog smog ari coleman_liau lix dale_chall linsear_write lucid_ease lucid_grade
none
$ lucid -f ndjson --metrics smog,word_rarity,lix articles/tides.md | python3 members.py
smog,word_rarity,lix smog lix
word_rarity
$ lucid -f ndjson articles/tides.md > all.ndjson; lucid -f ndjson --metrics all articles/tides.md | cmp - all.ndjson && echo same
same

==== What is chosen has the value that it has among all, and without "confidence" no interval.
< values.py
import json, sys
some, all = (json.loads(line)['readability'] for line in sys.stdin)
print(all['smog']['value'] == some['smog']['value'], some['smog']['low'], all['smog']['low'] is not None)
<<
$ (lucid -f ndjson --metrics smog articles/tides.md; lucid -f ndjson articles/tides.md) | python3 values.py
True None True
$ (lucid -f ndjson --metrics smog,confidence articles/tides.md; lucid -f ndjson articles/tides.md) | python3 -c 'import json, sys; a, b = (json.loads(l)["readability"]["smog"] for l in sys.stdin); print(a == b)'
True

==== A phrase that is asked for is written.
$ lucid -f ndjson --metrics common --keyword moon articles/tides.md | grep -c '"keywords":\[{"term":"moon"'
1

==== In every format; a merge chooses for itself.
$ lucid -f json --metrics lix articles/tides.md | python3 -c 'import json, sys; run = json.load(sys.stdin); print(run["metrics"], list(run["files"][0]["readability"]), list(run["total"]["readability"]))'
lix ['lix'] ['lix']
$ lucid -f json articles/tides.md | lucid merge -f ndjson --metrics smog - | python3 -c 'import json, sys; run = json.load(sys.stdin); print(run["metrics"], list(run["total"]["readability"]))'
smog ['smog']
$ lucid -f tsv --metrics lix articles/tides.md | head -n 1 | tr '\t' '\n' | grep -xE 'lix|smog|wiener_1|words'
words
lix
$ lucid --metrics smog articles/tides.md | grep '^Scores'
Scores         SMOG ~7.8

==== A name that is none is an error with the nearest one.
$ lucid --metrics smgo articles/tides.md
lucid: --metrics: unknown metric 'smgo', did you mean 'smog'?
Try 'lucid --help'.
[2]
$ lucid --metrics smog, articles/tides.md
lucid: --metrics: unknown metric ''; see lucid list metrics
Try 'lucid --help'.
[2]
$ lucid check --metrics smog articles/tides.md
lucid: --metrics is for lucid report, merge
Try 'lucid --help'.
[2]

==== A formula of a language stands in its own column.
< fr.txt
Le chat dort sur le lit. Il fait très beau dans la ville et les enfants jouent.
<<
$ lucid -f tsv --lang fr fr.txt | python3 -c 'import sys; h, v = (l.rstrip("\n").split("\t") for l in list(sys.stdin)[:2]); print([n for n, x in zip(h, v) if x and n.startswith(("flesch_fr", "flesch_de"))])'
['flesch_fr_207', 'flesch_fr_209']

==== The README counts the formulas and the languages that there are.
$ n=$(grep -c '^FORMULA(' $TESTS/../src/formula/formulas.def); grep -c -e "^| $((n - 2)) published formulas |" -e "^| readability formulas | $((n - 2)), and its own |" $TESTS/../README.md
2
$ n=$(lucid list languages | awk 'NR > 1 && !/LIX and RIX/ { print substr($1, 1, 2) }' | sort -u | wc -l); grep -c "^| languages with formulas of their own | $n |" $TESTS/../README.md
1
