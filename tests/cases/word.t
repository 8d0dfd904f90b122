==== A Word document is read as it is shown: fields, hidden and deleted text, notes, styles and boxes.
< make.py
import zipfile
W = 'xmlns:w="w" xmlns:m="m"'
def r(text, props=''):
    return '<w:r><w:rPr>%s</w:rPr><w:t xml:space="preserve">%s</w:t></w:r>' % (props, text)
def p(*runs, props=''):
    return '<w:p><w:pPr>%s</w:pPr>%s</w:p>' % (props, ''.join(runs))
def e(name, **attributes):
    return '<w:%s %s/>' % (name, ' '.join('w:%s="%s"' % x for x in attributes.items()))
def run(inside):
    return '<w:r>%s</w:r>' % inside
def field(kind):
    return run(e('fldChar', fldCharType=kind))
body = [p(r('Level %d' % n), props=e('outlineLvl', val=n)) for n in (0, 5, 6, 9)]
body += [p(r('Shown '), *(r('val %s ' % v, e('vanish', val=v)) for v in ('0', 'false', 'off', '1', 'true')), r('bare', e('vanish')), r('end')),
    p(r('A'), run(e('tab')), r('b'), run(e('ptab')), r('c'), run(e('br')), r('d'), run(e('cr')), r('e'), run(e('noBreakHyphen')), r('f'),
      run(e('softHyphen')), r('g')),
    p(r('Item'), props=e('numId', val=1)), p(r('No item'), props=e('numId', val=0)), p(r('Nor this'), props=e('numId')),
    p(r('See '), field('begin'), run('<w:instrText>PAGE</w:instrText>'), r('hidden code'), field('separate'), r('page 5'), field('end'),
      field('end'), r(' here'), run(e('fldChar'))),
    p(r('Out '), field('begin'), r('code '), field('begin'), r('more '), field('separate'), r('result '), field('end'), field('separate'),
      r('shown'), field('end')),
    p(r('Note'), run(e('footnoteReference', id=2)), r(' and end'), run(e('endnoteReference', id=3)), run(e('endnoteReference'))),
    p(r('Kept '), '<w:del>%s</w:del>' % r('deleted '), '<w:ins>%s</w:ins>' % r('inserted'), '<w:moveFrom>%s</w:moveFrom>' % r('moved')),
    p(r('Joined '), props='<w:rPr>%s</w:rPr>' % e('del')), p(r('to this')),
    p(run('<w:AlternateContent><w:Choice>%s</w:Choice><w:Fallback>%s</w:Fallback></w:AlternateContent>' % (r('choice'), r('fallback')))),
    p(run('<w:AlternateContent><w:Choice>%s</w:Choice><w:Choice>%s</w:Choice></w:AlternateContent>' % (r('first'), r('second')))),
    p(run('<w:AlternateContent><w:Fallback>%s</w:Fallback></w:AlternateContent>' % r('only'))),
    '<w:tbl><w:tr><w:tc>%s%s</w:tc><w:tc>%s</w:tc></w:tr></w:tbl>' % (p(r('Cell')), p(r('Second')), p(
        r('Box: '), run('<w:txbxContent>%s</w:txbxContent>' % p(r('in it'))))),
    p(r('Styled'), props=e('pStyle', val='H2')), p(r('Child'), props=e('pStyle', val='H2b')), p(r('Nobody'), props=e('pStyle', val='none')),
    p(r('Gone'), props=e('pStyle', val='Hid')), p(r('Not gone'), props=e('pStyle', val='Off')), p(r('Half '), r('gone', e('rStyle', val='HidC')), r('here', e('rStyle', val='none')), props=e('pStyle')),
    p(r('Last'), '<w:rPrChange>%s</w:rPrChange>' % r('old'))]
def notes(kind):
    return '<w:%ss %s>%s</w:%ss>' % (kind, W, ''.join('<w:%s w:id="%s"%s>%s</w:%s>' % (kind, n, t, p(r('%s %s' % (kind, n))), kind)
        for n, t in ((0, ' w:type="separator"'), (1, ''), (2, ''), (3, ' w:type="normal"'))), kind)
styles = '<w:styles %s>%s</w:styles>' % (W, ''.join('<w:style w:type="%s" w:styleId="%s">%s</w:style>' % s for s in (
    ('paragraph', 'H2', e('name', val='heading 2')), ('paragraph', 'H2b', e('basedOn', val='H2')),
    ('paragraph', 'Hid', '<w:rPr>%s</w:rPr>' % e('vanish')), ('character', 'HidC', '<w:rPr>%s</w:rPr>' % e('vanish')),
    ('paragraph', 'Off', '<w:rPr>%s</w:rPr>' % e('vanish', val='off')), ('paragraph', 'Loop', e('basedOn', val='Loop')))))
with zipfile.ZipFile('a.docx', 'w') as z:
    z.writestr('[Content_Types].xml', '<Types/>')
    z.writestr('word/document.xml', '<w:document %s><w:body>%s</w:body></w:document>' % (W, ''.join(body)))
    z.writestr('word/styles.xml', styles)
    z.writestr('word/footnotes.xml', notes('footnote'))
    z.writestr('word/endnotes.xml', notes('endnote'))
<<
$ python3 make.py && lucid segment --by paragraph a.docx; lucid -f csv --columns words,list_items a.docx
Level 0
Level 5
Level 6
Level 9
Shown val 0 val false val off end
A b c d e‑fg
Item
No item
Nor this
See page 5 here
Out shown
Note and end
Kept inserted
Joined to this
choice
first
only
Cell
Second
in it
Box:
Styled
Child
Nobody
Not gone
Half here
Last
footnote 2
endnote 3
Words,List items
60,1

==== Which signs part or join letters and digits, and as what that is explained.
< try.py
import subprocess
signs = [*range(0x21, 0x7F), *range(0xA0, 0xC0), 0xD7, 0x37E, 0x387, 0x55A, 0x589, 0x5F3, 0x5F4, 0x66B, *range(0x2010, 0x2060), 0x30FB, 0xFE58, 0xFE63, 0xFF0D]
found = {}
for form in 'ab%scd', '12%s34', 'ab%s', '%scd', 'ab%s34':
    text = '\n\n'.join('moon ' + form % chr(c) for c in signs if not chr(c).isalnum())
    run = subprocess.run(['lucid', 'segment', '--explain-words', '--lang', 'en', '-'], input=text, stdout=subprocess.PIPE, text=True)
    for line in run.stdout.splitlines()[1:]:
        cells = line.split('\t')
        row = int(cells[1].split(':')[0]) // 2
        sign = [c for c in signs if not chr(c).isalnum()][row]
        found.setdefault('%s %s' % (form.replace('%s', '_'), ' '.join(cells[2:])), []).append(chr(sign) if sign < 0x7F else '%X' % sign)
for what, some in sorted(found.items()):
    print(what + ':', ' '.join(some))
<<
$ python3 try.py | fold -s -w 150
12_34 URL 1 1 2 1 1: @
12_34 dash 2 1 2 1 1: FE58
12_34 dash 2 1 2 1 2: 2014 2015
12_34 number 1 1 0 1 1: 202F
12_34 number 1 1 2 1 1: " # $ % & ( ) * + - / : < = > ? [ \ ] ^ ` { | } ~ A1 A2 A3 A4 A5 A6 A7 A8 A9 AB AC AE AF B0 B1 B4 B6 B7 B8 BB BF D7 387 5F4 
2010 2011 2016 2017 201A 201B 201C 201D 201E 201F 2020 2021 2022 2023 2025 2026 2027 2030 2031 2032 2033 2034 2035 2036 2037 2038 2039 203A 203B 203C 
203D 203E 2041 2042 2043 2045 2046 2047 2048 2049 204A 204B 204C 204D 204E 204F 2050 2051 2052 2053 2055 2056 2057 2058 2059 205A 205B 205C 205D 205E 
30FB FE63
12_34 number 1 1 2 1 2: 2012 2013
12_34 number 1 1 2 1 3: FF0D
ab_34 URL 1 1 2 1 1: @
ab_34 apostrophe 1 1 2 1 1: ' 2018 2019
ab_34 dash 1 1 2 1 2: 2012 2013
ab_34 dash 2 1 2 1 1: FE58
ab_34 dash 2 1 2 1 2: 2014 2015
ab_34 hyphen 1 1 2 1 1: - 2010 2011
ab_34 joined 1 1 2 1 1: " # $ % & ( ) * + , . / : ; < = > ? [ \ ] ^ ` { | } ~ A1 A2 A3 A4 A5 A6 A7 A8 A9 AB AC AE AF B0 B1 B4 B6 B7 B8 BB BF D7 37E 
387 589 5F4 2016 2017 201A 201B 201C 201D 201E 201F 2020 2021 2022 2023 2024 2025 2026 2027 2030 2031 2032 2033 2034 2035 2036 2037 2038 2039 203A 
203B 203C 203D 203E 2041 2042 2043 2044 2045 2046 2047 2048 2049 204A 204B 204C 204D 204E 204F 2050 2051 2052 2053 2055 2056 2057 2058 2059 205A 205B 
205C 205D 205E 30FB FE63
ab_34 joined 1 1 2 1 3: FF0D
ab_34 number 1 1 0 1 1: 202F
ab_cd URL 1 1 2 1 1: @
ab_cd dash 2 1 2 1 1: FE58
ab_cd dash 2 1 2 1 2: 2012 2013 2014 2015
ab_cd ellipsis 2 1 2 1 1: 2026
ab_cd hyphen 1 1 2 1 1: - 2010 2011
ab_cd joined 1 1 2 1 1: " # $ % & ( ) * + , / ; < = > ? [ \ ] ^ ` { | } ~ A1 A2 A3 A4 A5 A6 A7 A8 A9 AB AC AE AF B0 B1 B4 B6 B8 BB BF D7 37E 589 2016 
2017 201A 201B 201C 201D 201E 201F 2020 2021 2022 2023 2025 2030 2031 2032 2033 2034 2035 2036 2037 2038 2039 203A 203B 203C 203D 203E 2041 2042 2043 
2044 2045 2046 2047 2048 2049 204A 204B 204C 204D 204E 204F 2050 2051 2052 2053 2055 2056 2057 2058 2059 205A 205B 205C 205D 205E 30FB FE63
ab_cd joined 1 1 2 1 3: FF0D
ab_cd plain 1 1 0 1 1: 202F

==== Which brackets are of a word: those that it would lack, and no others.
< try.py
import itertools, subprocess
runs = [''.join(r) for n in range(1, 6) for r in itertools.product('a()[]', repeat=n) if 1 <= r.count('a') <= 3]
said = subprocess.run(['lucid', 'segment', '--by', 'word', '--lang', 'en', '--with', 'place', '-'], input='\n\n'.join('moon ' + r for r in runs), stdout=subprocess.PIPE, text=True)
words = {}
for line in said.stdout.splitlines():
    cells = line.split('\t')
    if cells[0] not in ('moon', 'word', 'text'):
        row = next(int(c.split(':')[0]) for c in cells[1:] if ':' in c) // 2
        words.setdefault(row, []).append(cells[0])
print(*('%s=%s' % (r, '+'.join(words.get(i, ['-']))) for i, r in enumerate(runs) if words.get(i) != [r.strip('()[]')]))
<<
$ python3 try.py | fold -s -w 150
a(a)=a(a) a[a]=a[a] (a)a=(a)a [a]a=[a]a aa(a)=aa(a) aa[a]=aa[a] a(aa)=a(aa) a(a)(=a(a) a(a))=a(a) a(a)[=a(a) a(a)]=a(a) a((a)=a((a) a([a)=a([a) 
a([a]=a([a] a(]a)=a(]a) a)[a]=a)[a] a[aa]=a[aa] a[a](=a[a] a[a])=a[a] a[a][=a[a] a[a]]=a[a] a[(a)=a[(a) a[(a]=a[(a] a[)a]=a[)a] a[[a]=a[[a] 
a](a)=a](a) (aa)a=(aa)a (a(a)=a(a) (a)aa=(a)aa (a)a(=(a)a (a)a)=(a)a (a)a[=(a)a (a)a]=(a)a (a))a=(a))a (a)[a=(a)[a (a)]a=(a)]a (a[a]=a[a] (a[)a=(a[)a 
(a])a=(a])a ((a)a=(a)a ([a]a=[a]a )a(a)=a(a) )a[a]=a[a] )(a)a=(a)a )[a]a=[a]a [aa]a=[aa]a [a(a)=a(a) [a(]a=[a(]a [a)]a=[a)]a [a[a]=a[a] [a]aa=[a]aa 
[a]a(=[a]a [a]a)=[a]a [a]a[=[a]a [a]a]=[a]a [a](a=[a](a [a])a=[a])a [a]]a=[a]]a [(a)a=(a)a [[a]a=[a]a [](a)=- ]a(a)=a(a) ]a[a]=a[a] ](a)a=(a)a 
][a]a=[a]a
