==== What a first line must be to be a title.
< make.py
lines = [' '.join(['Snow'] * n) for n in range(1, 31)]
lines += ['Snow fell' + end for end in '.,;:|!?)"\'-*_…—”»'] + ['Snow fell...', 'Snow fell etc.', 'snow fell', '1. Snow', '- Snow', '> Snow', '* Snow', '# Snow #',
    '**Snow fell**', '*Snow*', '__Snow__', '[Snow](a)', 'Snow: fell', 'Snow | fell', 'SNOW', '2024', 'http://a.example', 'a@b.example', 'By Ana Bell',
    'x' * 90, 'Snow ' + 'x' * 200, 'Title: Snow', 'title: Snow', 'Headline - Snow', '“Snow”', '12 words', 'Snow\\', '`Snow`', '雪が降る', '雪が降る。', '---', '']
for kind in 'md', 'txt':
    for i, line in enumerate(lines):
        for name, gap in ('', '\n\n'), ('n', '\n'), ('s', '\n===\n'), ('d', '\n---\n'):
            open('%03d%s.%s' % (i, name, kind), 'w').write(line + gap + 'The kettle sang while the snow fell. Nobody came to the door.\n')
open('lines', 'w').write('\n'.join(lines))
<<
< show.py
import json, sys
lines, said = open('lines').read().split('\n'), {}
for row in sys.stdin:
    r = json.loads(row)
    name, _, kind = r['path'].partition('.')
    c = r['counts']
    said.setdefault(name[:3], []).append('%s%s:%s,%s' % (kind[0], name[3:], 'T' if r['title'] else '-', c['headings']))
for name, rows in said.items():
    line = lines[int(name)]
    print(' '.join(rows), line if len(line) < 40 else line[:30] + '… (%d)' % len(line))
<<
$ python3 make.py; lucid -f ndjson --metrics ari *.md *.txt | python3 show.py
m:-,1 md:T,1 mn:-,0 ms:T,1 t:T,1 td:T,1 tn:T,1 ts:T,1 Snow
m:-,1 md:T,1 mn:-,0 ms:T,1 t:T,1 td:T,1 tn:T,1 ts:T,1 Snow Snow
m:-,1 md:T,1 mn:-,0 ms:T,1 t:T,1 td:T,1 tn:T,1 ts:T,1 Snow Snow Snow
m:-,1 md:T,1 mn:-,0 ms:T,1 t:T,1 td:T,1 tn:T,1 ts:T,1 Snow Snow Snow Snow
m:-,1 md:T,1 mn:-,0 ms:T,1 t:T,1 td:T,1 tn:T,1 ts:T,1 Snow Snow Snow Snow Snow
m:-,1 md:T,1 mn:-,0 ms:T,1 t:T,1 td:T,1 tn:T,1 ts:T,1 Snow Snow Snow Snow Snow Snow
m:-,1 md:T,1 mn:-,0 ms:T,1 t:T,1 td:T,1 tn:T,1 ts:T,1 Snow Snow Snow Snow Snow Snow Snow
m:-,1 md:T,1 mn:-,0 ms:T,1 t:T,1 td:T,1 tn:T,1 ts:T,1 Snow Snow Snow Snow Snow Snow Snow Snow
m:-,1 md:T,1 mn:-,0 ms:T,1 t:T,1 td:T,1 tn:T,1 ts:T,1 Snow Snow Snow Snow Snow Snow … (44)
m:-,1 md:T,1 mn:-,0 ms:T,1 t:T,1 td:T,1 tn:-,0 ts:T,1 Snow Snow Snow Snow Snow Snow … (49)
m:-,1 md:T,1 mn:-,0 ms:T,1 t:T,1 td:T,1 tn:-,0 ts:T,1 Snow Snow Snow Snow Snow Snow … (54)
m:-,1 md:T,1 mn:-,0 ms:T,1 t:T,1 td:T,1 tn:-,0 ts:T,1 Snow Snow Snow Snow Snow Snow … (59)
m:-,0 md:T,1 mn:-,0 ms:T,1 t:-,0 td:T,1 tn:-,0 ts:T,1 Snow Snow Snow Snow Snow Snow … (64)
m:-,0 md:T,1 mn:-,0 ms:T,1 t:-,0 td:T,1 tn:-,0 ts:T,1 Snow Snow Snow Snow Snow Snow … (69)
m:-,0 md:T,1 mn:-,0 ms:T,1 t:-,0 td:T,1 tn:-,0 ts:T,1 Snow Snow Snow Snow Snow Snow … (74)
m:-,0 md:T,1 mn:-,0 ms:T,1 t:-,0 td:T,1 tn:-,0 ts:T,1 Snow Snow Snow Snow Snow Snow … (79)
m:-,0 md:T,1 mn:-,0 ms:T,1 t:-,0 td:T,1 tn:-,0 ts:T,1 Snow Snow Snow Snow Snow Snow … (84)
m:-,0 md:T,1 mn:-,0 ms:T,1 t:-,0 td:T,1 tn:-,0 ts:T,1 Snow Snow Snow Snow Snow Snow … (89)
m:-,0 md:T,1 mn:-,0 ms:T,1 t:-,0 td:T,1 tn:-,0 ts:T,1 Snow Snow Snow Snow Snow Snow … (94)
m:-,0 md:T,1 mn:-,0 ms:T,1 t:-,0 td:T,1 tn:-,0 ts:T,1 Snow Snow Snow Snow Snow Snow … (99)
m:-,0 md:T,1 mn:-,0 ms:T,1 t:-,0 td:T,1 tn:-,0 ts:T,1 Snow Snow Snow Snow Snow Snow … (104)
m:-,0 md:T,1 mn:-,0 ms:T,1 t:-,0 td:T,1 tn:-,0 ts:T,1 Snow Snow Snow Snow Snow Snow … (109)
m:-,0 md:T,1 mn:-,0 ms:T,1 t:-,0 td:T,1 tn:-,0 ts:T,1 Snow Snow Snow Snow Snow Snow … (114)
m:-,0 md:T,1 mn:-,0 ms:T,1 t:-,0 td:T,1 tn:-,0 ts:T,1 Snow Snow Snow Snow Snow Snow … (119)
m:-,0 md:T,1 mn:-,0 ms:T,1 t:-,0 td:T,1 tn:-,0 ts:T,1 Snow Snow Snow Snow Snow Snow … (124)
m:-,0 md:T,1 mn:-,0 ms:T,1 t:-,0 td:T,1 tn:-,0 ts:T,1 Snow Snow Snow Snow Snow Snow … (129)
m:-,0 md:T,1 mn:-,0 ms:T,1 t:-,0 td:T,1 tn:-,0 ts:T,1 Snow Snow Snow Snow Snow Snow … (134)
m:-,0 md:T,1 mn:-,0 ms:T,1 t:-,0 td:T,1 tn:-,0 ts:T,1 Snow Snow Snow Snow Snow Snow … (139)
m:-,0 md:T,1 mn:-,0 ms:T,1 t:-,0 td:T,1 tn:-,0 ts:T,1 Snow Snow Snow Snow Snow Snow … (144)
m:-,0 md:T,1 mn:-,0 ms:T,1 t:-,0 td:T,1 tn:-,0 ts:T,1 Snow Snow Snow Snow Snow Snow … (149)
m:-,0 md:T,1 mn:-,0 ms:T,1 t:-,0 td:T,1 tn:-,0 ts:T,1 Snow fell.
m:-,1 md:T,1 mn:-,0 ms:T,1 t:-,1 td:T,1 tn:-,0 ts:T,1 Snow fell,
m:-,1 md:T,1 mn:-,0 ms:T,1 t:-,1 td:T,1 tn:-,0 ts:T,1 Snow fell;
m:-,0 md:T,1 mn:-,0 ms:T,1 t:-,0 td:T,1 tn:-,0 ts:T,1 Snow fell:
m:-,1 md:T,1 mn:-,0 ms:T,1 t:T,1 td:T,1 tn:T,1 ts:T,1 Snow fell|
m:-,0 md:T,1 mn:-,0 ms:T,1 t:-,0 td:T,1 tn:-,0 ts:T,1 Snow fell!
m:-,0 md:T,1 mn:-,0 ms:T,1 t:-,0 td:T,1 tn:-,0 ts:T,1 Snow fell?
m:-,1 md:T,1 mn:-,0 ms:T,1 t:T,1 td:T,1 tn:T,1 ts:T,1 Snow fell)
m:-,1 md:T,1 mn:-,0 ms:T,1 t:T,1 td:T,1 tn:T,1 ts:T,1 Snow fell"
m:-,1 md:T,1 mn:-,0 ms:T,1 t:T,1 td:T,1 tn:T,1 ts:T,1 Snow fell'
m:-,1 md:T,1 mn:-,0 ms:T,1 t:T,1 td:T,1 tn:T,1 ts:T,1 Snow fell-
m:-,1 md:T,1 mn:-,0 ms:T,1 t:T,1 td:T,1 tn:T,1 ts:T,1 Snow fell*
m:-,1 md:T,1 mn:-,0 ms:T,1 t:T,1 td:T,1 tn:T,1 ts:T,1 Snow fell_
m:-,0 md:T,1 mn:-,0 ms:T,1 t:-,0 td:T,1 tn:-,0 ts:T,1 Snow fell…
m:-,1 md:T,1 mn:-,0 ms:T,1 t:T,1 td:T,1 tn:T,1 ts:T,1 Snow fell—
m:-,1 md:T,1 mn:-,0 ms:T,1 t:T,1 td:T,1 tn:T,1 ts:T,1 Snow fell”
m:-,1 md:T,1 mn:-,0 ms:T,1 t:T,1 td:T,1 tn:T,1 ts:T,1 Snow fell»
m:-,0 md:T,1 mn:-,0 ms:T,1 t:-,0 td:T,1 tn:-,0 ts:T,1 Snow fell...
m:-,0 md:T,1 mn:-,0 ms:T,1 t:-,0 td:T,1 tn:-,0 ts:T,1 Snow fell etc.
m:-,1 md:T,1 mn:-,0 ms:T,1 t:-,1 td:T,1 tn:-,1 ts:T,1 snow fell
m:-,0 md:-,0 mn:-,0 ms:-,0 t:-,0 td:-,0 tn:-,0 ts:-,0 1. Snow
m:-,0 md:-,0 mn:-,0 ms:-,0 t:-,0 td:-,0 tn:-,0 ts:-,0 - Snow
m:-,0 md:-,0 mn:-,0 ms:-,0 t:-,0 td:-,0 tn:-,0 ts:-,0 > Snow
m:-,0 md:-,0 mn:-,0 ms:-,0 t:-,0 td:-,0 tn:-,0 ts:-,0 * Snow
m:T,1 md:T,1 mn:T,1 ms:T,1 t:T,1 td:T,1 tn:T,1 ts:T,1 # Snow #
m:-,1 md:T,1 mn:-,0 ms:T,1 t:T,1 td:T,1 tn:T,1 ts:T,1 **Snow fell**
m:-,1 md:T,1 mn:-,0 ms:T,1 t:T,1 td:T,1 tn:T,1 ts:T,1 *Snow*
m:-,1 md:T,1 mn:-,0 ms:T,1 t:T,1 td:T,1 tn:T,1 ts:T,1 __Snow__
m:-,1 md:T,1 mn:-,0 ms:T,1 t:T,1 td:T,1 tn:T,1 ts:T,1 [Snow](a)
m:-,1 md:T,1 mn:-,0 ms:T,1 t:T,1 td:T,1 tn:-,1 ts:T,1 Snow: fell
m:-,1 md:T,1 mn:-,0 ms:T,1 t:T,1 td:T,1 tn:T,1 ts:T,1 Snow | fell
m:-,1 md:T,1 mn:-,0 ms:T,1 t:T,1 td:T,1 tn:T,1 ts:T,1 SNOW
m:-,1 md:T,1 mn:-,0 ms:T,1 t:T,1 td:T,1 tn:T,1 ts:T,1 2024
m:-,1 md:T,1 mn:-,0 ms:T,1 t:-,1 td:T,1 tn:-,1 ts:T,1 http://a.example
m:-,1 md:T,1 mn:-,0 ms:T,1 t:-,1 td:T,1 tn:-,1 ts:T,1 a@b.example
m:-,1 md:T,1 mn:-,0 ms:T,1 t:T,1 td:T,1 tn:T,1 ts:T,1 By Ana Bell
m:-,1 md:T,1 mn:-,0 ms:T,1 t:-,1 td:T,1 tn:-,0 ts:T,1 xxxxxxxxxxxxxxxxxxxxxxxxxxxxxx… (90)
m:-,1 md:T,1 mn:-,0 ms:T,1 t:-,1 td:T,1 tn:-,1 ts:T,1 Snow xxxxxxxxxxxxxxxxxxxxxxxxx… (205)
m:-,1 md:T,1 mn:-,0 ms:T,1 t:T,1 td:T,1 tn:-,1 ts:T,1 Title: Snow
m:-,1 md:T,1 mn:-,0 ms:T,1 t:-,1 td:T,1 tn:-,1 ts:T,1 title: Snow
m:-,1 md:T,1 mn:-,0 ms:T,1 t:T,1 td:T,1 tn:T,1 ts:T,1 Headline - Snow
m:-,1 md:T,1 mn:-,0 ms:T,1 t:T,1 td:T,1 tn:T,1 ts:T,1 “Snow”
m:-,1 md:T,1 mn:-,0 ms:T,1 t:T,1 td:T,1 tn:T,1 ts:T,1 12 words
m:-,1 md:T,1 mn:-,0 ms:T,1 t:T,1 td:T,1 tn:T,1 ts:T,1 Snow\
m:-,1 md:T,1 mn:-,0 ms:T,1 t:T,1 td:T,1 tn:T,1 ts:T,1 `Snow`
m:-,1 md:T,1 mn:-,0 ms:T,1 t:T,1 td:T,1 tn:T,1 ts:T,1 雪が降る
m:-,0 md:T,1 mn:-,0 ms:T,1 t:-,0 td:T,1 tn:-,0 ts:T,1 雪が降る。
m:-,0 md:-,0 mn:-,0 ms:-,0 t:-,0 td:-,0 tn:-,0 ts:-,0 ---
m:-,0 md:-,0 mn:-,0 ms:-,0 t:-,0 td:-,0 tn:-,0 ts:-,0 
