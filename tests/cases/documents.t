==== Of a Word document what is shown counts, once; places are paragraphs.
< make.py
import sys, zipfile
w = ('xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
     'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"')
r = lambda t, p='': f'<w:r><w:rPr>{p}</w:rPr><w:t xml:space="preserve">{t}</w:t></w:r>'
p = lambda *runs, pr='': f'<w:p><w:pPr>{pr}</w:pPr>{"".join(runs)}</w:p>'
field = lambda kind: f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>'
box = lambda t: f'<w:txbxContent>{p(r(t))}</w:txbxContent>'
body = [
    p(r('A heading'), pr='<w:pStyle w:val="H"/>'),
    p(r('Kept '), f'<w:ins>{r("and put in")}</w:ins>', f'<w:del>{r("not this")}</w:del>', r('.'),
      '<w:r><w:footnoteReference w:id="2"/></w:r>',
      '<w:del><w:r><w:footnoteReference w:id="3"/></w:r></w:del>'),
    p(field('begin'), '<w:r><w:instrText>PAGE x</w:instrText></w:r>', r('code'),
      field('separate'), r('shown'), field('end'), r(' hidden', '<w:vanish/>'),
      r(' by style', '<w:rStyle w:val="V"/>'), r(' not hid', '<w:vanish w:val="0"/>'), r('den.')),
    p(r('Around.'), '<w:r><mc:AlternateContent><mc:Choice>' + box('In a box.') +
      '</mc:Choice><mc:Choice>' + box('Twice.') + '</mc:Choice><mc:Fallback>' + box('Thrice.') +
      '</mc:Fallback></mc:AlternateContent></w:r>'),
    p(r('Joined '), pr='<w:rPr><w:del/></w:rPr>'), p(r('to one.')), p(r('  ')),
    p(r('item'), pr='<w:numPr><w:numId w:val="1"/></w:numPr>'),
    '<w:tbl><w:tr><w:tc>' + p(r('cell')) + '</w:tc></w:tr></w:tbl>', p(r('The the end.')),
]
note = lambda i, t, a='': f'<w:footnote w:id="{i}" {a}>{p(r(t))}</w:footnote>'
style = lambda i, x: f'<w:style w:styleId="{i}"><w:name w:val="{i}"/>{x}</w:style>'
with zipfile.ZipFile('a.docx', 'w', zipfile.ZIP_DEFLATED) as z:
    z.writestr('[Content_Types].xml', '<Types/>')
    z.writestr('word/document.xml', f'<w:document {w}><w:body>{"".join(body)}</w:body></w:document>')
    z.writestr('word/footnotes.xml', f'<w:footnotes {w}>' + note(0, 'rule', 'w:type="separator"') +
               note(2, 'A note.') + note(3, 'Its reference is deleted.') + '</w:footnotes>')
    z.writestr('word/comments.xml', f'<w:comments {w}>{p(r("a comment"))}</w:comments>')
    z.writestr('word/styles.xml', f'<w:styles {w}>' +
               style('B', '<w:pPr><w:outlineLvl w:val="1"/></w:pPr>') +
               style('H', '<w:basedOn w:val="B"/>') +
               style('V', '<w:rPr><w:vanish/></w:rPr>') + '</w:styles>')
    z.writestr('docProps/core.xml', '<c xmlns:dc="d"><dc:title>Its title</dc:title>'
               '<dc:language>en-GB</dc:language></c>')
<<
$ python3 make.py; lucid segment --by paragraph --with place a.docx
A heading	1:1
Kept and put in.	2:1
shown not hidden.	3:1
In a box.	4:1
Around.	5:1
Joined to one.	6:1
item	7:1
cell	8:1
The the end.	9:1
A note.	10:1
$ lucid -f ndjson < a.docx | python3 -c 'import json,sys; r=json.load(sys.stdin); c=r["counts"]; print(r["format"], r["title"], r["language"], c["words"], c["headings"], c["list_items"], r["warnings"])'
docx Its title en 23 1 1 []
$ lucid -q --notes skip a.docx; cp a.docx b.bin; lucid -q b.bin
21 words  a.docx
23 words  b.bin
$ lucid check --rule repeated-word=error a.docx
a.docx:9:1: error: 'the' stands 2 times in a row, more than 1: drop one [repeated-word]
[1]
$ lucid check --declare a.docx; cmp a.docx b.bin
lucid: a.docx: a Word document is not changed: correct it in its program
$ lucid --from markdown a.docx
lucid: a.docx: a zip archive; not counted
[2]
$ head -c 700 a.docx > cut.docx; lucid cut.docx
lucid: cut.docx: a Word document: a zip archive that is damaged or cut off; not counted
[2]

==== Of an OpenDocument text and of a book too.
< make.py
import zipfile
ns = ' '.join(f'xmlns:{n}="urn:{n}"' for n in ('office', 'text', 'table', 'style', 'fo', 'dc', 'draw'))
text = f'''<office:document-content {ns}><office:automatic-styles>
<style:style style:name="T1"><style:text-properties text:display="none"/></style:style>
<style:style style:name="P1" style:parent-style-name="Title"/></office:automatic-styles>
<office:body><office:text>
<text:tracked-changes><text:changed-region><text:deletion><text:p>deleted</text:p></text:deletion></text:changed-region></text:tracked-changes>
<text:p text:style-name="P1">The title</text:p><text:h text:outline-level="2">A heading</text:h>
<text:p>Two<text:s text:c="2"/>words<text:span text:style-name="T1"> hidden</text:span><office:annotation><text:p>comment</text:p></office:annotation>.<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>A note.</text:p></text:note-body></text:note></text:p>
<text:list><text:list-item><text:p>item</text:p></text:list-item></text:list>
<table:table><table:table-row><table:table-cell><text:p>cell</text:p></table:table-cell></table:table-row></table:table>
<text:p/><text:p>The end.</text:p></office:text></office:body></office:document-content>'''
with zipfile.ZipFile('a.odt', 'w') as z:
    z.writestr('mimetype', 'application/vnd.oasis.opendocument.text')
    z.writestr('content.xml', text)
    z.writestr('meta.xml', f'<m {ns}><dc:title>Its title</dc:title><dc:language>de</dc:language></m>')
with zipfile.ZipFile('a.ods', 'w') as z:
    z.writestr('mimetype', 'application/vnd.oasis.opendocument.spreadsheet')
    z.writestr('content.xml', text)
page = lambda t: f'<html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title></head><body>{t}</body></html>'
def book(name, package):
    with zipfile.ZipFile(name, 'w') as z:
        z.writestr('mimetype', 'application/epub+zip')
        z.writestr('META-INF/container.xml', '<container><rootfiles><rootfile full-path="OPS/a.opf"/></rootfiles></container>')
        z.writestr('OPS/a.opf', package)
        z.writestr('OPS/nav.xhtml', page('<p>Contents</p>'))
        z.writestr('OPS/ch 1.xhtml', page('<h1>One</h1><p>The <em>un</em>even road, then.</p>'))
        z.writestr('two.xhtml', page('<p>And the end.</p>'))
book('a.epub', '''<package xmlns:dc="d"><metadata><dc:title>Its title</dc:title><dc:language>en</dc:language></metadata>
<manifest><item id="n" href="nav.xhtml" properties="nav"/><item id="b" href="../two.xhtml"/><item id="a" href="ch%201.xhtml"/></manifest>
<spine><itemref idref="n"/><itemref idref="a"/><itemref idref="b"/></spine></package>''')
book('bomb.epub', '<!DOCTYPE p [<!ENTITY a "aaaaaaaa"><!ENTITY b "&a;&a;">]><package>&b;</package>')
with zipfile.ZipFile('big.odt', 'w', zipfile.ZIP_DEFLATED) as z:
    z.writestr('mimetype', 'application/vnd.oasis.opendocument.text')
    z.writestr('content.xml', f'<a {ns}>' + ' ' * (70 << 20) + '</a>')
<<
$ python3 make.py; lucid segment --by paragraph --with place a.odt
The title	1:1
A heading	2:1
Two words.	3:1
item	4:1
cell	5:1
The end.	6:1
A note.	7:1
$ lucid segment --by paragraph --with place a.epub
One	1:1
The uneven road, then.	2:1
And the end.	3:1
$ lucid -q --notes skip a.odt; for f in a.odt a.epub; do lucid -f ndjson - < $f | python3 -c 'import json,sys; r=json.load(sys.stdin); print(r["format"], r["title"], r["language"])'; done
10 words  a.odt
odt Its title de
epub Its title en
$ lucid bomb.epub big.odt a.ods
lucid: bomb.epub: a book (EPUB): OPS/a.opf in the archive declares entities; not counted
lucid: big.odt: an OpenDocument text: content.xml in the archive inflates to more than 64 MiB; not counted
lucid: a.ods: a zip archive that holds no document; not counted
[2]

==== Documents that LibreOffice wrote have the same text in both formats.
$ for f in docx odt; do lucid -f json $TESTS/documents/harbour.$f | python3 -c "import json,sys; f=json.load(sys.stdin)['files'][0]; c=f['counts']; print(f['title'], f['language'], [c[k] for k in ('words', 'headings', 'list_items', 'code_words')], f['warnings'])"; lucid segment $TESTS/documents/harbour.$f > $f; done; cmp docx odt && head -n 6 odt | tail -n 2
The harbour at night en [121, 2, 4, 5] []
The harbour at night en [121, 2, 4, 5] []
Nobody asks her how she knows, and she would not tell them if they did.
What she takes with her when she goes up:

==== Documents that are made to take time or memory are refused, all styles and notes of others are read.
< make.py
import zipfile
ns = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
def word(name, body, styles='', notes=''):
    with zipfile.ZipFile(name + '.docx', 'w', zipfile.ZIP_DEFLATED, compresslevel=1) as z:
        z.writestr('word/document.xml', f'<w:document {ns}><w:body>{body}</w:body></w:document>')
        z.writestr('word/styles.xml', f'<w:styles {ns}>{styles}</w:styles>')
        z.writestr('word/footnotes.xml', f'<w:footnotes {ns}>{notes}</w:footnotes>')
def paragraph(text, style='s'):
    return f'<w:p><w:pPr><w:pStyle w:val="{style}"/></w:pPr><w:r><w:t>{text}</w:t></w:r></w:p>'
word('deep', '<w:p>' * 1000000 + '</w:p>' * 1000000)
word('names', ''.join(f'<a{i:x}/>' for i in range(100000)))
word('attributes', ''.join(f'<a b{i:x}=""/>' for i in range(100000)))
word('namespaces', ''.join(f'<a xmlns:b{i}="u{i % 9}">' for i in range(5000)) + '<a ' + ' '.join(f'xmlns:c{i}="u"' for i in range(6000)) + '/>')
word('tag', '<!-- ' + 'a' * 50000000 + ' -->')
word('styles', paragraph('One two.'), ''.join(f'<w:style w:styleId="s{i}"/>' for i in range(300000)))
word('parts', ''.join(paragraph('One two.', f's{i}') for i in range(20000)),
     ''.join(f'<w:style w:styleId="s{i}"><w:name w:val="{"Title" if i == 19999 else "x"}"/></w:style>' for i in range(20000)),)
word('notes', '<w:p><w:footnoteReference w:id="70000"/></w:p>', '', f'<w:footnote w:id="70000">{paragraph("A note.")}</w:footnote>')
<<
$ python3 make.py; (ulimit -t 9; lucid deep.docx names.docx attributes.docx namespaces.docx tag.docx styles.docx)
lucid: deep.docx: a Word document: word/document.xml in the archive has elements too deep in each other; not counted
lucid: names.docx: a Word document: word/document.xml in the archive has too many different names of elements and attributes; not counted
lucid: attributes.docx: a Word document: word/document.xml in the archive has too many different names of elements and attributes; not counted
lucid: namespaces.docx: a Word document: word/document.xml in the archive declares too many namespaces; not counted
lucid: tag.docx: a Word document: word/document.xml in the archive has a tag or comment of more than 1 MiB; not counted
lucid: styles.docx: a Word document: it has more than 262144 styles; not counted
[2]
$ lucid -f csv --no-config --columns words,headings parts.docx notes.docx
Words,Headings
40000,1
2,0
