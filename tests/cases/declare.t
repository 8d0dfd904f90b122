==== --declare writes the same whatever ends lines, in each form of front matter, with and without a mark.
< make.py
fronts = {'none': '', 'yaml': '---\ntitle: A\n---\n', 'toml': '+++\ntitle = "A"\n+++\n',
          'table': '+++\ntitle = "A"\n\n[x]\ny = 1\n+++\n', 'json': '{\n"title": "A"\n}\n', 'empty': '---\n---\n'}
for front, text in fronts.items():
    for mark, end in ('plain', 'The last words.'), ('mark', 'The last words.\n\nPPPPP'), ('note', 'The last words.\nPPPPP\nA note.'):
        for how, last in ('ended', '\n'), ('open', ''):
            for name, eol in ('lf', '\n'), ('crlf', '\r\n'), ('cr', '\r'):
                with open('-'.join((front, mark, how, name)) + '.md', 'w', newline='') as f:
                    f.write((text + 'Snow fell on it.\n\n' + end + last).replace('\n', eol))
<<
< show.py
import glob
said = {}
for name in sorted(glob.glob('*.md')):
    text = open(name, newline='').read()
    ends = {'\n': text.count('\n') - text.count('\r\n'), '\r': text.count('\r') - text.count('\r\n'), '\r\n': text.count('\r\n')}
    front, mark, how, eol = name[:-3].split('-')
    other = sum(ends.values()) - ends[{'lf': '\n', 'cr': '\r', 'crlf': '\r\n'}[eol]]
    same = text.replace('\r\n', '\n').replace('\r', '\n').replace('\n', '|')
    said.setdefault((front, mark, how, same + (' MIXED' if other else '')), []).append(eol)
for (front, mark, how, text), eols in said.items():
    print(front, mark, how, '' if len(eols) == 3 else eols, text)
<<
$ for where in '' =trailer =front-matter; do rm -f *.md; python3 make.py; lucid check -q --no-config --declare$where *.md > said; python3 show.py; lucid check -q --no-config --only declared-count --declare$where *.md 2>&1 | sed 's/json-.*: /json: /' | uniq -c; done
empty mark ended  ---|word_count: 7|---|Snow fell on it.||The last words.||PPPPP|
empty mark open  ---|word_count: 7|---|Snow fell on it.||The last words.||PPPPP
empty note ended  ---|word_count: 7|---|Snow fell on it.||The last words.|PPPPP|A note.|
empty note open  ---|word_count: 7|---|Snow fell on it.||The last words.|PPPPP|A note.
empty plain ended  ---|word_count: 7|---|Snow fell on it.||The last words.|
empty plain open  ---|word_count: 7|---|Snow fell on it.||The last words.
json mark ended  {|"title": "A"|}|Snow fell on it.||The last words.||PPPPP||Word Count 7|
json mark open  {|"title": "A"|}|Snow fell on it.||The last words.||PPPPP||Word Count 7|
json note ended  {|"title": "A"|}|Snow fell on it.||The last words.|PPPPP||Word Count 7|A note.|
json note open  {|"title": "A"|}|Snow fell on it.||The last words.|PPPPP||Word Count 7|A note.
json plain ended  {|"title": "A"|}|Snow fell on it.||The last words.||PPPPP||Word Count 7|
json plain open  {|"title": "A"|}|Snow fell on it.||The last words.||PPPPP||Word Count 7|
none mark ended  Snow fell on it.||The last words.||PPPPP||Word Count 7|
none mark open  Snow fell on it.||The last words.||PPPPP||Word Count 7|
none note ended  Snow fell on it.||The last words.|PPPPP||Word Count 7|A note.|
none note open  Snow fell on it.||The last words.|PPPPP||Word Count 7|A note.
none plain ended  Snow fell on it.||The last words.||PPPPP||Word Count 7|
none plain open  Snow fell on it.||The last words.||PPPPP||Word Count 7|
table mark ended  +++|word_count = 7|title = "A"||[x]|y = 1|+++|Snow fell on it.||The last words.||PPPPP|
table mark open  +++|word_count = 7|title = "A"||[x]|y = 1|+++|Snow fell on it.||The last words.||PPPPP
table note ended  +++|word_count = 7|title = "A"||[x]|y = 1|+++|Snow fell on it.||The last words.|PPPPP|A note.|
table note open  +++|word_count = 7|title = "A"||[x]|y = 1|+++|Snow fell on it.||The last words.|PPPPP|A note.
table plain ended  +++|word_count = 7|title = "A"||[x]|y = 1|+++|Snow fell on it.||The last words.|
table plain open  +++|word_count = 7|title = "A"||[x]|y = 1|+++|Snow fell on it.||The last words.
toml mark ended  +++|title = "A"|word_count = 7|+++|Snow fell on it.||The last words.||PPPPP|
toml mark open  +++|title = "A"|word_count = 7|+++|Snow fell on it.||The last words.||PPPPP
toml note ended  +++|title = "A"|word_count = 7|+++|Snow fell on it.||The last words.|PPPPP|A note.|
toml note open  +++|title = "A"|word_count = 7|+++|Snow fell on it.||The last words.|PPPPP|A note.
toml plain ended  +++|title = "A"|word_count = 7|+++|Snow fell on it.||The last words.|
toml plain open  +++|title = "A"|word_count = 7|+++|Snow fell on it.||The last words.
yaml mark ended  ---|title: A|word_count: 7|---|Snow fell on it.||The last words.||PPPPP|
yaml mark open  ---|title: A|word_count: 7|---|Snow fell on it.||The last words.||PPPPP
yaml note ended  ---|title: A|word_count: 7|---|Snow fell on it.||The last words.|PPPPP|A note.|
yaml note open  ---|title: A|word_count: 7|---|Snow fell on it.||The last words.|PPPPP|A note.
yaml plain ended  ---|title: A|word_count: 7|---|Snow fell on it.||The last words.|
yaml plain open  ---|title: A|word_count: 7|---|Snow fell on it.||The last words.
empty mark ended  ---|---|Snow fell on it.||The last words.||PPPPP||Word Count 7|
empty mark open  ---|---|Snow fell on it.||The last words.||PPPPP||Word Count 7|
empty note ended  ---|---|Snow fell on it.||The last words.|PPPPP||Word Count 7|A note.|
empty note open  ---|---|Snow fell on it.||The last words.|PPPPP||Word Count 7|A note.
empty plain ended  ---|---|Snow fell on it.||The last words.||PPPPP||Word Count 7|
empty plain open  ---|---|Snow fell on it.||The last words.||PPPPP||Word Count 7|
json mark ended  {|"title": "A"|}|Snow fell on it.||The last words.||PPPPP||Word Count 7|
json mark open  {|"title": "A"|}|Snow fell on it.||The last words.||PPPPP||Word Count 7|
json note ended  {|"title": "A"|}|Snow fell on it.||The last words.|PPPPP||Word Count 7|A note.|
json note open  {|"title": "A"|}|Snow fell on it.||The last words.|PPPPP||Word Count 7|A note.
json plain ended  {|"title": "A"|}|Snow fell on it.||The last words.||PPPPP||Word Count 7|
json plain open  {|"title": "A"|}|Snow fell on it.||The last words.||PPPPP||Word Count 7|
none mark ended  Snow fell on it.||The last words.||PPPPP||Word Count 7|
none mark open  Snow fell on it.||The last words.||PPPPP||Word Count 7|
none note ended  Snow fell on it.||The last words.|PPPPP||Word Count 7|A note.|
none note open  Snow fell on it.||The last words.|PPPPP||Word Count 7|A note.
none plain ended  Snow fell on it.||The last words.||PPPPP||Word Count 7|
none plain open  Snow fell on it.||The last words.||PPPPP||Word Count 7|
table mark ended  +++|title = "A"||[x]|y = 1|+++|Snow fell on it.||The last words.||PPPPP||Word Count 7|
table mark open  +++|title = "A"||[x]|y = 1|+++|Snow fell on it.||The last words.||PPPPP||Word Count 7|
table note ended  +++|title = "A"||[x]|y = 1|+++|Snow fell on it.||The last words.|PPPPP||Word Count 7|A note.|
table note open  +++|title = "A"||[x]|y = 1|+++|Snow fell on it.||The last words.|PPPPP||Word Count 7|A note.
table plain ended  +++|title = "A"||[x]|y = 1|+++|Snow fell on it.||The last words.||PPPPP||Word Count 7|
table plain open  +++|title = "A"||[x]|y = 1|+++|Snow fell on it.||The last words.||PPPPP||Word Count 7|
toml mark ended  +++|title = "A"|+++|Snow fell on it.||The last words.||PPPPP||Word Count 7|
toml mark open  +++|title = "A"|+++|Snow fell on it.||The last words.||PPPPP||Word Count 7|
toml note ended  +++|title = "A"|+++|Snow fell on it.||The last words.|PPPPP||Word Count 7|A note.|
toml note open  +++|title = "A"|+++|Snow fell on it.||The last words.|PPPPP||Word Count 7|A note.
toml plain ended  +++|title = "A"|+++|Snow fell on it.||The last words.||PPPPP||Word Count 7|
toml plain open  +++|title = "A"|+++|Snow fell on it.||The last words.||PPPPP||Word Count 7|
yaml mark ended  ---|title: A|---|Snow fell on it.||The last words.||PPPPP||Word Count 7|
yaml mark open  ---|title: A|---|Snow fell on it.||The last words.||PPPPP||Word Count 7|
yaml note ended  ---|title: A|---|Snow fell on it.||The last words.|PPPPP||Word Count 7|A note.|
yaml note open  ---|title: A|---|Snow fell on it.||The last words.|PPPPP||Word Count 7|A note.
yaml plain ended  ---|title: A|---|Snow fell on it.||The last words.||PPPPP||Word Count 7|
yaml plain open  ---|title: A|---|Snow fell on it.||The last words.||PPPPP||Word Count 7|
lucid: json-mark-ended-cr.md: cannot declare a count in front matter that is JSON
lucid: json-mark-ended-crlf.md: cannot declare a count in front matter that is JSON
lucid: json-mark-ended-lf.md: cannot declare a count in front matter that is JSON
lucid: json-mark-open-cr.md: cannot declare a count in front matter that is JSON
lucid: json-mark-open-crlf.md: cannot declare a count in front matter that is JSON
lucid: json-mark-open-lf.md: cannot declare a count in front matter that is JSON
lucid: json-note-ended-cr.md: cannot declare a count in front matter that is JSON
lucid: json-note-ended-crlf.md: cannot declare a count in front matter that is JSON
lucid: json-note-ended-lf.md: cannot declare a count in front matter that is JSON
lucid: json-note-open-cr.md: cannot declare a count in front matter that is JSON
lucid: json-note-open-crlf.md: cannot declare a count in front matter that is JSON
lucid: json-note-open-lf.md: cannot declare a count in front matter that is JSON
lucid: json-plain-ended-cr.md: cannot declare a count in front matter that is JSON
lucid: json-plain-ended-crlf.md: cannot declare a count in front matter that is JSON
lucid: json-plain-ended-lf.md: cannot declare a count in front matter that is JSON
lucid: json-plain-open-cr.md: cannot declare a count in front matter that is JSON
lucid: json-plain-open-crlf.md: cannot declare a count in front matter that is JSON
lucid: json-plain-open-lf.md: cannot declare a count in front matter that is JSON
empty mark ended  ---|word_count: 7|---|Snow fell on it.||The last words.||PPPPP|
empty mark open  ---|word_count: 7|---|Snow fell on it.||The last words.||PPPPP
empty note ended  ---|word_count: 7|---|Snow fell on it.||The last words.|PPPPP|A note.|
empty note open  ---|word_count: 7|---|Snow fell on it.||The last words.|PPPPP|A note.
empty plain ended  ---|word_count: 7|---|Snow fell on it.||The last words.|
empty plain open  ---|word_count: 7|---|Snow fell on it.||The last words.
json mark ended  {|"title": "A"|}|Snow fell on it.||The last words.||PPPPP|
json mark open  {|"title": "A"|}|Snow fell on it.||The last words.||PPPPP
json note ended  {|"title": "A"|}|Snow fell on it.||The last words.|PPPPP|A note.|
json note open  {|"title": "A"|}|Snow fell on it.||The last words.|PPPPP|A note.
json plain ended  {|"title": "A"|}|Snow fell on it.||The last words.|
json plain open  {|"title": "A"|}|Snow fell on it.||The last words.
none mark ended  ---|word_count: 7|---||Snow fell on it.||The last words.||PPPPP|
none mark open  ---|word_count: 7|---||Snow fell on it.||The last words.||PPPPP
none note ended  ---|word_count: 7|---||Snow fell on it.||The last words.|PPPPP|A note.|
none note open  ---|word_count: 7|---||Snow fell on it.||The last words.|PPPPP|A note.
none plain ended  ---|word_count: 7|---||Snow fell on it.||The last words.|
none plain open  ---|word_count: 7|---||Snow fell on it.||The last words.
table mark ended  +++|word_count = 7|title = "A"||[x]|y = 1|+++|Snow fell on it.||The last words.||PPPPP|
table mark open  +++|word_count = 7|title = "A"||[x]|y = 1|+++|Snow fell on it.||The last words.||PPPPP
table note ended  +++|word_count = 7|title = "A"||[x]|y = 1|+++|Snow fell on it.||The last words.|PPPPP|A note.|
table note open  +++|word_count = 7|title = "A"||[x]|y = 1|+++|Snow fell on it.||The last words.|PPPPP|A note.
table plain ended  +++|word_count = 7|title = "A"||[x]|y = 1|+++|Snow fell on it.||The last words.|
table plain open  +++|word_count = 7|title = "A"||[x]|y = 1|+++|Snow fell on it.||The last words.
toml mark ended  +++|title = "A"|word_count = 7|+++|Snow fell on it.||The last words.||PPPPP|
toml mark open  +++|title = "A"|word_count = 7|+++|Snow fell on it.||The last words.||PPPPP
toml note ended  +++|title = "A"|word_count = 7|+++|Snow fell on it.||The last words.|PPPPP|A note.|
toml note open  +++|title = "A"|word_count = 7|+++|Snow fell on it.||The last words.|PPPPP|A note.
toml plain ended  +++|title = "A"|word_count = 7|+++|Snow fell on it.||The last words.|
toml plain open  +++|title = "A"|word_count = 7|+++|Snow fell on it.||The last words.
yaml mark ended  ---|title: A|word_count: 7|---|Snow fell on it.||The last words.||PPPPP|
yaml mark open  ---|title: A|word_count: 7|---|Snow fell on it.||The last words.||PPPPP
yaml note ended  ---|title: A|word_count: 7|---|Snow fell on it.||The last words.|PPPPP|A note.|
yaml note open  ---|title: A|word_count: 7|---|Snow fell on it.||The last words.|PPPPP|A note.
yaml plain ended  ---|title: A|word_count: 7|---|Snow fell on it.||The last words.|
yaml plain open  ---|title: A|word_count: 7|---|Snow fell on it.||The last words.
     18 lucid: json: cannot declare a count in front matter that is JSON
$ printf '1\n00:00:01,000 --> 00:00:02,000\nA word.\n' > a.srt; printf '<p>A word.</p>' > a.html; echo '{"cells": [{"cell_type": "markdown", "source": ["A word."]}], "nbformat": 4}' > a.ipynb; lucid check --declare a.srt a.html a.ipynb
lucid: a.srt: no place to declare a count in subtitles
lucid: a.html: no place to declare a count in html
lucid: a.ipynb: no place to declare a count in ipynb
[2]

==== A page declares in its front matter, if it has some that is no JSON, and nowhere else.
< make.sh
printf -- '---\ntitle: x\n---\n<p>Two words.</p>\n' > yaml.html; printf '{\n"title": "x"\n}\n<p>Two words.</p>\n' > json.html
printf -- '+++\ntitle = "x"\n+++\n<p>Two words.</p>\n' > toml.html; printf '<p>Two words.</p>\n' > none.html
printf '\r\nTwo words.\r\n' > blank.md; printf '\n\nTwo words.\n' > blank2.md; printf '\r\rTwo words.\r' > blank3.md
<<
$ for where in '' =trailer =front-matter; do sh make.sh; for f in *.html *.md; do lucid check --declare$where $f > said; echo "$? $f: $(tr "\r\n" "~|" < $f)"; done; done
lucid: json.html: no place to declare a count in html
2 json.html: {|"title": "x"|}|<p>Two words.</p>|
lucid: none.html: no place to declare a count in html
2 none.html: <p>Two words.</p>|
0 toml.html: +++|title = "x"|word_count = 2|+++|<p>Two words.</p>|
0 yaml.html: ---|title: x|word_count: 2|---|<p>Two words.</p>|
0 blank.md: ~|Two words.~|~|PPPPP~|~|Word Count 2~|
0 blank2.md: ||Two words.||PPPPP||Word Count 2|
0 blank3.md: ~~Two words.~~PPPPP~~Word Count 2~
lucid: json.html: no place to declare a count in html
2 json.html: {|"title": "x"|}|<p>Two words.</p>|
lucid: none.html: no place to declare a count in html
2 none.html: <p>Two words.</p>|
lucid: toml.html: no place to declare a count in html
2 toml.html: +++|title = "x"|+++|<p>Two words.</p>|
lucid: yaml.html: no place to declare a count in html
2 yaml.html: ---|title: x|---|<p>Two words.</p>|
0 blank.md: ~|Two words.~|~|PPPPP~|~|Word Count 2~|
0 blank2.md: ||Two words.||PPPPP||Word Count 2|
0 blank3.md: ~~Two words.~~PPPPP~~Word Count 2~
lucid: json.html: no place to declare a count in html
2 json.html: {|"title": "x"|}|<p>Two words.</p>|
lucid: none.html: no place to declare a count in html
2 none.html: <p>Two words.</p>|
0 toml.html: +++|title = "x"|word_count = 2|+++|<p>Two words.</p>|
0 yaml.html: ---|title: x|word_count: 2|---|<p>Two words.</p>|
0 blank.md: ---~|word_count: 2~|---~|~|~|Two words.~|
0 blank2.md: ---|word_count: 2|---||||Two words.|
0 blank3.md: ---~word_count: 2~---~~~~Two words.~
