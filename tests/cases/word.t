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
