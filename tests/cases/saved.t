==== Scores, sentences and minutes of a saved report are what a finding was, in each language.
< config.yaml
rules:
  readability: {grade.max: 2, ease.min: 95, smog.max: 2, lix.max: 10, ari.max: 1}
  sentence-count: {max: 2}
  reading-time: {max: 0.1}
  word-count: {max: 10}
  title-length: {max: 3}
<<
< easy.txt
The cat sat on the mat. The dog ran to the gate. We saw them both from the house. It rained a bit.
<<
< fair.txt
The tired cat slept on the woollen mat. The dog hurried to the garden gate. We observed them both from the house. It rained a little in the evening.
<<
< hard.txt
The exhausted animal rested on the embroidered carpet of the governor. The terrier hurried to the ornamental entrance, considerably agitated. We observed them both from the neighbouring residence. It rained intermittently throughout the evening. Nobody complained.
<<
< try.sh
for language in en de fr; do
    for before in easy fair hard; do
        for now in easy fair hard; do
            cp $before.txt a.txt; lucid --no-config --lang $language -f ndjson a.txt > before.json; cp $now.txt a.txt
            echo "$language: $before, $now"
            lucid check -c config.yaml --lang $language --baseline before.json a.txt
        done
    done
done
<<
$ sh try.sh
en: easy, easy
en: easy, fair
a.txt:1:1: note: Automated readability index 1.04, above 1 (not sure: fewer than 100 words): shorten sentences and words; new since before.json [readability]
a.txt:1:1: note: LIX 21, above 10 (not sure: fewer than 100 words): shorten sentences and words; new since before.json [readability]
a.txt:1:1: note: grade 2.9, above 2 (not sure: fewer than 100 words): shorten sentences and words; new since before.json [readability]
a.txt:1:1: note: reading ease 94.5, below 95 (not sure: fewer than 100 words): shorten sentences and words; new since before.json [readability]
a.txt:1:1: error: read in 0.12 min, more than 0.1 min: cut text; new since before.json [reading-time]
a.txt:1:1: error: 29 words, more than 10: cut 19; 23 → 29 since before.json [word-count]
en: easy, hard
a.txt:1:1: note: Automated readability index 11.3, above 1 (not sure: fewer than 100 words): shorten sentences and words; new since before.json [readability]
a.txt:1:1: note: LIX 51.6, above 10 (not sure: fewer than 100 words): shorten sentences and words; new since before.json [readability]
a.txt:1:1: note: SMOG grade 12, above 2 (not sure: fewer than 100 words): shorten sentences and words; 3.1 → 12 since before.json [readability]
a.txt:1:1: note: grade 11.5, above 2 (not sure: fewer than 100 words): shorten sentences and words; new since before.json [readability]
a.txt:1:1: note: reading ease 25.6, below 95 (not sure: fewer than 100 words): shorten sentences and words; new since before.json [readability]
a.txt:1:1: error: read in 0.2 min, more than 0.1 min: cut text; new since before.json [reading-time]
a.txt:1:1: error: 5 sentences, more than 2: cut 3; 4 → 5 since before.json [sentence-count]
a.txt:1:1: error: 36 words, more than 10: cut 26; 23 → 36 since before.json [word-count]
en: fair, easy
en: fair, fair
en: fair, hard
a.txt:1:1: note: Automated readability index 11.3, above 1 (not sure: fewer than 100 words): shorten sentences and words; 1 → 11.3 since before.json [readability]
a.txt:1:1: note: LIX 51.6, above 10 (not sure: fewer than 100 words): shorten sentences and words; 21 → 51.6 since before.json [readability]
a.txt:1:1: note: SMOG grade 12, above 2 (not sure: fewer than 100 words): shorten sentences and words; 3.1 → 12 since before.json [readability]
a.txt:1:1: note: grade 11.5, above 2 (not sure: fewer than 100 words): shorten sentences and words; 2.9 → 11.5 since before.json [readability]
a.txt:1:1: note: reading ease 25.6, below 95 (not sure: fewer than 100 words): shorten sentences and words; 94.5 → 25.6 since before.json [readability]
a.txt:1:1: error: read in 0.2 min, more than 0.1 min: cut text; 0.1 → 0.2 since before.json [reading-time]
a.txt:1:1: error: 5 sentences, more than 2: cut 3; 4 → 5 since before.json [sentence-count]
a.txt:1:1: error: 36 words, more than 10: cut 26; 29 → 36 since before.json [word-count]
en: hard, easy
en: hard, fair
en: hard, hard
de: easy, easy
de: easy, fair
a.txt:1:1: error: read in 0.2 min, more than 0.1 min: cut text; 0.1 → 0.2 since before.json [reading-time]
a.txt:1:1: error: 29 words, more than 10: cut 19; 23 → 29 since before.json [word-count]
de: easy, hard
a.txt:1:1: error: read in 0.2 min, more than 0.1 min: cut text; 0.1 → 0.2 since before.json [reading-time]
a.txt:1:1: error: 36 words, more than 10: cut 26; 23 → 36 since before.json [word-count]
de: fair, easy
de: fair, fair
de: fair, hard
a.txt:1:1: error: read in 0.2 min, more than 0.1 min: cut text; 0.16 → 0.20 since before.json [reading-time]
a.txt:1:1: error: 36 words, more than 10: cut 26; 29 → 36 since before.json [word-count]
de: hard, easy
de: hard, fair
de: hard, hard
fr: easy, easy
fr: easy, fair
a.txt:1:1: error: read in 0.15 min, more than 0.1 min: cut text; 0.12 → 0.15 since before.json [reading-time]
a.txt:1:1: error: 29 words, more than 10: cut 19; 23 → 29 since before.json [word-count]
fr: easy, hard
a.txt:1:1: error: read in 0.2 min, more than 0.1 min: cut text; 0.1 → 0.2 since before.json [reading-time]
a.txt:1:1: error: 36 words, more than 10: cut 26; 23 → 36 since before.json [word-count]
fr: fair, easy
fr: fair, fair
fr: fair, hard
a.txt:1:1: error: read in 0.2 min, more than 0.1 min: cut text; 0.1 → 0.2 since before.json [reading-time]
a.txt:1:1: error: 36 words, more than 10: cut 26; 29 → 36 since before.json [word-count]
fr: hard, easy
fr: hard, fair
fr: hard, hard
$ cp fair.txt a.txt; lucid --no-config -f ndjson easy.txt a.txt > before.json; (echo; sed 's/$/\n/' before.json; echo) > blank.json; cp hard.txt a.txt; lucid check -c config.yaml --baseline blank.json a.txt | grep -c since
8
$ lucid check -c config.yaml --baseline before.json fair.txt a.txt | grep -c since; (head -n 1 before.json; echo '{"a": 1}') > other.json; lucid check -c config.yaml --baseline other.json a.txt; (head -n 1 before.json; echo '5'; tail -n 1 before.json) > other.json; lucid check -c config.yaml --baseline other.json a.txt; sed 's/"sentences":[0-9]*/"sentences":null/; s/"smog":{"value":[0-9.]*/"smog":{"value":null/' before.json > less.json; lucid check -c config.yaml --baseline less.json a.txt
8
lucid: other.json: not a report that lucid wrote with -f json or -f ndjson
lucid: other.json: not a report that lucid wrote with -f json or -f ndjson
a.txt:1:1: note: Automated readability index 11.3, above 1 (not sure: fewer than 100 words): shorten sentences and words; 1 → 11.3 since less.json [readability]
a.txt:1:1: note: LIX 51.6, above 10 (not sure: fewer than 100 words): shorten sentences and words; 21 → 51.6 since less.json [readability]
a.txt:1:1: note: SMOG grade 12, above 2 (not sure: fewer than 100 words): shorten sentences and words; new since less.json [readability]
a.txt:1:1: note: grade 11.5, above 2 (not sure: fewer than 100 words): shorten sentences and words; 2.9 → 11.5 since less.json [readability]
a.txt:1:1: note: reading ease 25.6, below 95 (not sure: fewer than 100 words): shorten sentences and words; 94.5 → 25.6 since less.json [readability]
a.txt:1:1: error: read in 0.2 min, more than 0.1 min: cut text; 0.1 → 0.2 since less.json [reading-time]
a.txt:1:1: error: 5 sentences, more than 2: cut 3; new since less.json [sentence-count]
a.txt:1:1: error: 36 words, more than 10: cut 26; 29 → 36 since less.json [word-count]
[1]
