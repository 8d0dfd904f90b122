==== The vocabulary is bounded, and the report says so.
$ printf 'One two three four five.\n' | lucid --max-vocabulary 3 -f json | grep -o -e '"unique_words":[0-9]*' -e 'vocabulary is full' | sort -u
"unique_words":3
vocabulary is full
$ lucid --max-vocabulary none
lucid: --max-vocabulary: 'none' is not a number from 1 to 16000000
Try 'lucid --help'.
[2]

==== Words with NUL are told apart, in reports and where they are merged.
$ python3 -c "open('a.txt', 'wb').write('The cat ab\\0c ab\\0d sat. Then ab\\0c.'.encode('utf-16'))"; lucid -f ndjson --with vocabulary a.txt > r; for w in b c d; do lucid merge -f json --with vocabulary r | grep -c '"ab�'$w'",' ; done; lucid merge -f json r | grep -o '"unique_words":[0-9]*' | uniq; grep -o '"unique_words":[0-9]*' r | uniq
0
1
1
"unique_words":6
"unique_words":6

==== Letters that nobody sees, the fillers of Hangul, are no words.
$ for w in ᅟ ᅠ ㅤ ﾠ; do for with in 'segment --by word' '-f ndjson --lang en --with vocabulary' -q; do printf 'The %s cat sat%s.\n' $w $w | lucid $with | sed 's/.*"vocabulary"://; s/}*$//' | tr -s '\n ' ' '; done; echo; done | uniq | sed 's/ $//'
The cat sat [["cat",1,1,0],["sat",1,1,0],["the",1,1,0]] 3 words (stdin)

==== Cherokee is counted as other scripts with two cases are, though its small letters fold to capitals.
< same.py
import itertools, json, subprocess
letters = {'latin': ('Zq', 'zq'), 'cherokee': ('\u13a3', '\uab73'), 'deseret': ('\U00010400', '\U00010428')}
seen = {}
for name, (upper, lower) in letters.items():
    for n in range(1, 6):
        for word in itertools.product((upper, lower), repeat=n):
            open('t-%s-%s.txt' % (''.join('A' if w == upper else 'a' for w in word), name), 'w').write(' '.join(word) + ' the cat.\n')
for line in subprocess.run('lucid -f ndjson --lang en t-*.txt', shell=True, capture_output=True, text=True).stdout.splitlines():
    r = json.loads(line)
    seen.setdefault(r['path'].split('-')[1], set()).add(tuple(r['counts'][c] for c in ('words', 'difficult_words', 'unfamiliar_words', 'unique_words', 'hapaxes')))
print(len(seen), [k for k, v in seen.items() if len(v) > 1])
<<
$ python3 same.py
62 []

==== What a file holds does not depend on the files before it.
$ echo Alpha beta gamma. > a.md; echo Delta epsilon zeta. > b.md; lucid --max-vocabulary 3 -f ndjson a.md b.md | grep -o '"unique_words":[0-9]*' | uniq -c
      4 "unique_words":3
