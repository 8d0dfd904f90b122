"""What grows: each family makes its files for a size, and names the command that reads them."""
import json


class Family:
    def __init__(self, name, make, command, most=None):
        self.name, self.make, self.command, self.most = name, make, command, most

    def write(self, folder, size):
        """The files of about so many bytes; the sum of their sizes."""
        total = 0
        for name, content in self.make(size).items():
            content = content if isinstance(content, bytes) else content.encode('utf-8', 'surrogateescape')
            (folder / name).write_bytes(content)
            total += len(content)
        return total


def repeat(unit, size, head='', tail=''):
    return head + unit * max(1, size // len(unit.encode('utf-8', 'surrogateescape'))) + tail


def numbered(unit, size, head='', tail=''):
    """The unit again and again, with its number for each №."""
    return head + ''.join(unit.replace('№', f'{i:x}') for i in range(max(1, size // (len(unit) + 4 * unit.count('№'))))) + tail


def nested(opening, closing, size, inside='a', head='', tail=''):
    depth = max(1, size // (len(opening) + len(closing)))
    return head + opening * depth + inside + closing * depth + tail


def made(shapes):
    """Of each shape, a unit or a name and what makes the text of a size: both of these."""
    for shape in shapes:
        if isinstance(shape, str):
            yield shape, lambda size, unit=shape: (numbered if '№' in unit else repeat)(unit, size)
        else:
            yield shape


def grown(of, command, file, shapes, most=None):
    """Families of one file."""
    for title, make in made(shapes):
        yield Family(f'{of} {title[:40]!r}', lambda size, m=make: {file: m(size)}, command, most)


def deep(opening, closing, **more):
    return (f'{opening}…{closing}', lambda size: nested(opening, closing, size, **more))


def around(head, unit, tail=''):
    return (f'{head}{unit}…{tail}', lambda size: (numbered if '№' in unit else repeat)(unit, size, head, tail))


WORDS = 'The tide comes in at six, and nobody who lives there looks up. '

TEXT = ['word ', 'a', ' ', '\n', 'A. ', 'Word. ', 'Word word. ', '.', '... ', '? ', "'", '"a" ', '1,234 ', '3.14 ', '1. ', 'é',
        'e\u0301', '\u0301', '中', 'か', 'カ', 'ก', 'क्', '한 ', '\u1100\u1161', '🇩', '👩\u200d', 'ﷺ ', 'a\u00ad', 'don’t ', 'a-',
        'a_b ', 'http://a.b/c?d=e ', 'www.a.b ', 'a@b.c ', '- item\n', '* ', '> a\n', '1. a\n', 'A B\n\n', '\t', 'U.S.A. ', 'Mr. A ',
        '(a) ', '[1] ', 'a/b/', '\x01', '\x1b[2J', '\u202e', '\r', '\r\n', '=====\n', 'A\n===\n', 'Word Count 5\n', 'PPPPP\n', 'w№ ',
        'W№x. ', '№ ', '№.№ ', 'Word№ says no.\n\n', 'http://a№.b/ ', WORDS, WORDS + '\n\n', '\udcff', '\udcc3', '\udce2\udc82', '\x00',
        '“A.” ', 'a—b ', 'a…', '½ ', 'x²', 'no. 5 ', 'p.m. ', 'e.g. a ', 'A.B.C.', 'i.e.', "rock'n'", '$1.50 ', '50% ', '#a @b ', 'A\nb\n',
        '\u200b', '\ufeff', 'ⅷ ', '٣٤ ', 'ß', 'ΑΣ ', 'İ', 'The the ', 'very very ', 'is was done by ', 'However, ', 'the cat sat on the mat ']
MARKDOWN = ['*a* ', '**a', '*a **a ', '_a', '`a', '`a``', '~~a', '[a](b) ', '[a](b', '[a]', '[a][b№] ', '[', '![[]()', '![a](b) ', '<a>', '<a b="c">',
            '<!-- a', '<!-- a -->', '&amp;', '&', '&#x41;', '\\', '\\*', '# a\n', '# a\n\n', '## a #\n', 'a\n---\n', 'a\n\n', '- a\n', '- a№\n', '- a\n\n',
            '- - ', '- - -\n\n', '> ', '> a\n', '>> a\n\n', '1. a\n', '    a\n', '    a\n\n', '```\n', '```\na\n```\n', '~~~a\n', '|a|b|\n', 'a|b\n',
            '|a|\n|-|\n', '***\n', 'a  \n', '[a№]: /u\n', '[a]: /u\n', '[^1]: a\n', '[^№] ', '[^№]: a\n', 'a[^№]\n\n', '- [ ] a\n', '$a$ ', '$a', '$$\n', '\\(a',
            '{{< a >}} ', '{{< a ', '{{% a %}}', '{% a %}', '{% a ', '{{ a }}', '{{a', ':::a\n', ':::\n', '!!! a\n', ':a: ', ':a[b]', '==a==', '==a', '^^a',
            '%%a', '%% a %% ', '[[a|b]] ', '[[a', '![[a]] ', '#a ', '{#a}', '{.a', '{a}`b`', '{a}`b', '@a ', '[@a; ', 'a\n: b\n', '*[A]: b\n', '\\begin{a}',
            '\\a{b}', '\\a{', '<div>\n', '<div>\n\n', '</div>\n', '<script>\n', '<pre>\n\n', '<?a ', '<!A ', '<![CDATA[', '--8<--\n', '=== "a"\n', '\f',
            '    - a\n', '* a\n  * b\n', '+ a\n', '10) a\n', '#', 'www.a№ ', '<http://a№> ', 'a^b^ ', '"a" ', '---\n', '+++\n', '{{/a}}', '<%', '{::a}', '+ - * ',
            deep('[', ']', tail='\n\n[a]: /u\n'), deep('[', '](b)'), deep('![', '](b)'), deep('*a ', '*'), deep('**a ', '**'), deep('> ', ''), deep('- ', ''),
            deep('(', ')'), deep('{', '}'), deep('<b>', '</b>'), deep('<div>\n\n', '\n\n</div>'), deep('`', '`'), deep('==', '=='), deep('{{< a >}}', '{{< /a >}}'),
            around('[a]: /u\n\n', '[a] '), around('[a]: /' + 'u' * 200 + '\n\n', '[a] '), around('', '[a№] ', '\n\n[a]: /u\n'),
            around('[', 'a ', ']'), around('[a](', 'b'), around('<a b="', 'c'), around('`', 'a '), around('```\n', 'a\n'), around('# ', 'a '), around('|', 'a|', '\n|-|\n'),
            around('|a|\n|-|\n', '|a|\n'), around('<!--', 'a\n'), around('<script>', 'a\n'), around('- a\n', '\n  b\n'), around('- a\n', '  b\n')]
MDX = ['export const a = 1\n', 'export let {\n\n', 'export const a = (\n\n', 'export const a = {\n', 'export default () => {\n', 'export {\n', 'import a from "b"\n', 'import {\n\n',
       'export * from\n\n', 'export const a = `\n', 'export const a = "\n', 'export const a№ = [1, 2]\n\n', 'export function a() {}\n', '<A b={', '<A b={c}>', '<A>\n', '{a}', '{', '}', '{/* a',
       '{/* a */}', "export const a = '", 'export a\n', 'export const a = /b/\n', 'export const a = {\n\n', deep('{', '}'), deep('<A>', '</A>'), deep('export const a = (', ')'),
       around('export const a = {\n', 'a: 1,\n', '}\n'), around('export const a = [\n', '[\n'), around('export const a = `', '${a}'), around('export const a = `', '${`')]
HTML = ['<p>', '<p>a', '<p>a</p>', '<b>', '<b>a ', '</b>', '<div>', '</div>', '<a b=c>', '<a b="c" d=\'e\'>', '<a ', '<', '<a b="', '<!--', '<!-- a -->', '<!', '<?', '&amp;', '&', '&#', '&#65;',
        '&notit;', '&a', '<script>', '<script></script>', '<style>a', '<textarea>', '<title>', '<li>', '<ul><li>a', '<table><tr><td>a', '<td>', '<h1>a', '<h1>a</h1>', '<pre>a\n', '<br>',
        '<img alt="a">', '<img alt="a№">', '<svg>', '<svg/>', '<template>', '<p a№=b>x', '<a№ b>', '<p class="a№">b ', '<p lang=en>', '<q>', '<ruby>a<rt>b', '<select><option>a', '<noscript>a',
        '<details><summary>a', '<frame>', '<plaintext>', '<![CDATA[a', '<a\n', '<a/', '\x00', '<math>', '<meta charset=a>', '<input value="a">', 'w№<br>', '<p hidden>a', '<dl><dt>a<dd>b',
        deep('<div>', '</div>'), deep('<b>', '</b>'), deep('<ul><li>', '</ul>'), deep('<table><td>', '</table>'), deep('<svg>', '</svg>'), deep('<p hidden>', '</p>'), deep('<template>', '</template>'),
        around('<p ', 'a№=b ', '>x'), around('<p a="', 'b ', '">x'), around('<!--', 'a-', '-->'), around('<script>', '<', '</script>'), around('<title>', 'a ', '</title>'), around('<pre>', 'a\n')]
YAML = ['k№: v\n', 'k: v\n', '- a\n', '# a\n', '"k№": "v"\n', 'k№: [a, b]\n', 'k№: |\n  a\n', 'k№:\n  - a\n', 'k№: &a v\n', 'k№: *a\n', '? k№\n', 'k№: !!str a\n', "k№: 'a''b'\n", 'a\n', '\n', '\t\n', '\x00\n',
        around('keywords:\n', '- a№\n'), around('keywords: [', 'a№, ', ']\n'), around('tags: "', 'a, ', '"\n'), around('title: ', 'a ', '\n'), around('title: >\n', '  a\n'),
        around('a: ', '[', '\n'), around('a: ', '{a: ', '\n'), around('a: &a [x]\nb: [', '*a, ', ']\n'), around('"', 'a', '": b\n'), around('lucid:\n  rules:\n', '    a№: 1\n'),
        around('a: "', '\\u00e9', '"\n'), around('', '- ', 'a\n'), around('', '? ', 'a\n'), around('a: |\n', ' b\n')]
TOML = ['k№ = 1\n', 'k№ = "a"\n', '[a№]\n', '[[a]]\n', 'k№.a = 1\n', '# a\n', 'k№ = [1, 2]\n', 'k№ = """\na"""\n', around('k = [', '1, ', ']\n'), around('k = ', '[', '\n'), around('k = "', 'a', '"\n'),
        around('keywords = [', '"a№", ', ']\n'), around('k = """', 'a\n', '"""\n'), around('', 'a.', 'b = 1\n'), around('k = ', '{ a = ', '\n')]
JSON = ['"k№": 1, ', '"k№": [1], ', '"k№": "a\\u00e9", ', '"k№": {"a": 1}, ', around('"k": [', '1,', '1], '), around('"k": "', 'a', '", '), around('"k": ', '['), around('"keywords": [', '"a№",', '"b"], ')]


def fenced(fence, shapes):
    return [(title, lambda size, m=make: f'{fence}\n{m(size)}{fence}\n\nText is here.\n') for title, make in made(shapes)]


def of_text():
    yield from grown('text', ['a.txt'], 'a.txt', TEXT)
    yield from grown('--only words', ['--only', 'words', 'a.txt'], 'a.txt', TEXT[::3])
    yield from grown('whitespace', ['--words', 'hugo', 'a.txt'], 'a.txt', TEXT[1::7])
    yield from grown('explain words', ['--explain-words', 'a.txt'], 'a.txt', TEXT[2::7])


def of_markup():
    yield from grown('markdown', ['a.md'], 'a.md', MARKDOWN)
    yield from grown('mdx', ['a.mdx'], 'a.mdx', MDX)
    yield from grown('html', ['a.html'], 'a.html', HTML)


def of_metadata():
    yield from grown('yaml', ['a.md'], 'a.md', fenced('---', YAML))
    yield from grown('toml', ['a.md'], 'a.md', fenced('+++', TOML))
    yield from grown('json', ['a.md'], 'a.md',
                     [(title, lambda size, m=make: '{' + m(size) + '"z": 1}\n\nText is here.\n') for title, make in made(JSON)])


def configured(size, head, unit, tail=''):
    return {'.lucid.yaml': numbered(unit, min(size, 900 << 10), head, tail), 'a.md': 'Text is here.\n'}


def of_checks():
    check = ['check', '--config', 'strict.yaml', 'a.md']
    strict = ('rules:\n  repeated-word: {}\n  repeated-opening: {max: 1}\n  sentence-length: {max: 1, share: 1%}\n  hard-sentence: {max: 1, words: 1}\n'
              '  paragraph-length: {max: 1}\n  section-length: {max: 1}\n  keyword-density: {max: 1}\n  passive-share: {max: 1%}\n  transition-share: {min: 90%}\n'
              '  unmapped-text: {max: 0}\n  unused-disable: on\nterms:\n  - a\n  - the tide\n  - {term: looks up, use: sees}\n')
    for shape in ('Bad bad. ', 'a a ', 'the the ', '# a\n\n', 'A word.\n\n', 'So it is. ', WORDS, WORDS + '\n\n', 'W№ is W№. ', '<!-- lucid-disable -->\n\n', '<!-- lucid-disable terms --> a\n\n',
                  'a <!-- lucid-enable --> ', 'the *tide* ', 'the\ntide ', 'http://a/the-tide ', '`a` ', '- a\n', '| a |\n', '> a\n\n', 'The № tide. ', '<!--'):
        yield Family(f'check {shape[:40]!r}', lambda n, s=shape: {
            'a.md': (numbered if '№' in s else repeat)(s, n), 'strict.yaml': strict}, check)
    for form in ('json', 'sarif', 'junit', 'gitlab', 'github', 'checkstyle', 'html'):
        yield Family(f'check -f {form}', lambda n: {'a.md': repeat('Bad bad is the tide.\n\n', n), 'strict.yaml': strict}, check[:1] + ['-f', form] + check[1:])
    for title, head, unit in (('terms', 'terms:\n', '  - term№\n'), ('terms of two words', 'terms:\n', '  - one№  two\n'), ('terms alike', 'terms:\n', '  - aaaaaaaa№\n'),
                              ('overrides', 'overrides:\n', '  - files: "*.a№"\n    rules: {word-count: {max: 9}}\n'), ('ignore', 'ignore:\n', '  - a№*b\n'),
                              ('keywords', 'keywords:\n', '  - a№\n'), ('comments', '', '# a\n'), ('unknown', '', 'k№: v\n'), ('deep', 'rules: ', '[')):
        yield Family(f'configuration: {title}', lambda n, h=head, u=unit: configured(n, h, u), ['check', 'a.md'], 900 << 10)
    yield Family('terms in a text of them', lambda n: {'a.md': numbered('term№ is here. ', n // 2), '.lucid.yaml': numbered('  - term№\n', min(n // 2, 900 << 10), 'terms:\n')},
                 ['check', 'a.md'], 1 << 20)
    yield Family('--fix', lambda n: {'a.md': repeat(WORDS, n, tail='\n\nWord Count 7\n')}, ['check', '--fix', 'a.md'])


def shuffled(units, step=7919):
    n = len(units)
    while n % step == 0:
        step += 2
    return ''.join(units[i * step % n] for i in range(n))


def of_diffs():
    def pair(name, old, new):
        return Family(f'diff {name}', lambda n: {'a.txt': old(n // 2), 'b.txt': new(n // 2)}, ['diff', 'a.txt', 'b.txt'])

    def sentences(n, word='tide', size=40):
        return [f'The {word} {i:x} comes in at night. ' for i in range(max(2, n // size))]

    def of(word):
        return lambda n: ''.join(sentences(n, word))
    yield pair('of the same', of('tide'), of('tide'))
    yield pair('of other sentences', of('tide'), lambda n: numbered('No boat № goes out. ', n))
    yield pair('of edited sentences', of('tide'), of('boat'))
    yield pair('of another order', of('tide'), lambda n: shuffled(sentences(n)))
    yield pair('backwards', of('tide'), lambda n: ''.join(sentences(n)[::-1]))
    yield pair('of every second', of('tide'), lambda n: ''.join(sentences(n)[::2]))
    yield pair('of pairs that change places', of('tide'), lambda n: ''.join(b + a for a, b in zip(*[iter(sentences(n))] * 2)))
    yield pair('of one sentence again and again', lambda n: repeat('Aye aye now. ', n), lambda n: repeat('No no now. ', n))
    yield pair('of short paragraphs', lambda n: repeat('Aye.\n\n', n), lambda n: repeat('No.\n\n', n))
    yield pair('of long sentences', lambda n: repeat('A ' + 'b c d e ' * 95 + 'f.\n\n', n), lambda n: repeat('G ' + 'h i j b ' * 95 + 'k.\n\n', n))
    yield pair('of one sentence', lambda n: repeat('b c d ', n), lambda n: repeat('b e d ', n))
    yield pair('of long ones beside short ones', lambda n: repeat('Aaa ' + 'b c d ' * 1000 + '.\n\n', n), lambda n: repeat('Cat dog hat. ', n))
    yield pair('of short ones beside long ones', lambda n: repeat('Cat dog hat. ', n), lambda n: repeat('Aaa ' + 'b' * 9000 + ' c.\n\n', n))
    yield pair('of words', lambda n: repeat('x', n), lambda n: repeat('y', n))
    for form in ('json', 'ndjson'):
        family = pair(f'-f {form}', of('tide'), of('boat'))
        family.command = ['diff', '-f', form, 'a.txt', 'b.txt']
        yield family


def of_commands():
    for by in ('word', 'sentence', 'paragraph', 'section', 'grapheme', 'uax29-word', 'uax29-sentence'):
        for shape in (WORDS, 'a', 'A.\n\n', '\u0301', '"a.'):
            yield Family(f'segment --by {by} {shape[:20]!r}', lambda n, s=shape: {'a.txt': repeat(s, n)}, ['segment', '--by', by, 'a.txt'])
    for form in ('json', 'ndjson', 'csv', 'tsv', 'markdown', 'html'):
        for shape in (WORDS, '# a\n\n', 'W№ x. '):
            yield Family(f'-f {form} {shape[:20]!r}', lambda n, s=shape: {'a.md': (numbered if '№' in s else repeat)(s, n)}, ['-f', form, 'a.md'])
    for shape in (WORDS, '# a\n\n' + WORDS + '\n\n', 'W№ x. ', 'Incomprehensibilities characterise organisations. '):
        yield Family(f'show {shape[:20]!r}', lambda n, s=shape: {'a.md': (numbered if '№' in s else repeat)(s, n)}, ['show', 'a.md'])
        yield Family(f'init {shape[:20]!r}', lambda n, s=shape: {'a.md': (numbered if '№' in s else repeat)(s, n)}, ['init', '-o', 'made.yaml', 'a.md'])
    yield Family('keywords that are asked for', lambda n: {'a.md': repeat(WORDS, n)}, ['-k', 'tide', '-k', 'nobody who lives', 'a.md'])
    yield Family('--with vocabulary', lambda n: {'a.md': numbered('w№ ', n)}, ['-f', 'ndjson', '--with', 'vocabulary', 'a.md'])
    yield Family('stems', lambda n: {'a.md': numbered('running№ walked№ ', n)}, ['--stem', 'a.md'])


RECORD = {'schema': 'lucid.report/1', 'path': 'a.txt', 'language': 'en', 'counts': {'words': 3, 'syllables': 4, 'sentences': 1}}


def record(**more):
    return json.dumps(dict(RECORD, **more), separators=(',', ':')) + '\n'


def of_records():
    def merge(name, make, *more):
        return Family(f'merge {name}', lambda n: {'a.ndjson': make(n)}, ['merge', *more, 'a.ndjson'])
    yield merge('of records', lambda n: numbered(record(path='a№.txt'), n))
    yield merge('--last', lambda n: numbered(record(path='a№.txt'), n), '--last')
    yield merge('--last of one path', lambda n: repeat(record(), n), '--last')
    yield merge('of words', lambda n: record(vocabulary=[[f'w{i:x}', 1, 1, 0] for i in range(n // 16)]))
    yield merge('of the same words', lambda n: record(vocabulary=[['tide', 1, 1, 0]] * (n // 14)))
    yield merge('of escaped words', lambda n: record(vocabulary=[[f'\u00e9{i:x}', 1, 1, 0] for i in range(n // 20)]))
    yield merge('of records with words', lambda n: numbered(record(path='a№.txt', vocabulary=[['w№', 1, 1, 0], ['tide', 1, 1, 0]]), n))
    yield merge('of members', lambda n: '{' + numbered('"k№":1,', n) + '"counts":{"words":1}}\n')
    yield merge('of one long text', lambda n: record(title='a' * n))
    yield merge('of nested lists', lambda n: nested('[', ']', n))
    yield merge('of lines that are none', lambda n: repeat('x\n', n))
    yield merge('of bare counts', lambda n: repeat('{"counts":{"words":1}}\n', n))
    yield merge('of shards', lambda n: numbered(record(path='a№.txt', shard='1/4'), n))
    for field, name, row in (('--jsonl-in', 'a.jsonl', '{"t":"The tide № comes in."}\n'), ('--csv-in', 'a.csv', 'The tide № comes in.,x\n')):
        yield Family(f'report {field}', lambda n, f=name, r=row: {f: numbered(r, n, 't,u\n' if f[2:] == 'csv' else '')}, ['-f', 'ndjson', field, 't', name])
    yield Family('rows of one long text', lambda n: {'a.jsonl': json.dumps({'t': 'word ' * (n // 5)})}, ['-f', 'ndjson', '--jsonl-in', 't', 'a.jsonl'])
    yield Family('--baseline', lambda n: {'a.md': 'The the tide.\n', '.lucid.yaml': 'rules: {repeated-word: {}}\n', 'base.json': json.dumps({
        'schema': 'lucid.check/1', 'files': [{'path': f'a{i:x}.md', 'findings': [{'rule': 'repeated-word', 'severity': 'warning', 'line': 1, 'column': 1, 'message': 'a', 'value': 2, 'limit': 1}]}
                                             for i in range(n // 120)]})}, ['check', '--baseline', 'base.json', 'a.md'], 1 << 20)


def notebook(sources):
    return json.dumps({'cells': [{'cell_type': 'markdown', 'metadata': {}, 'source': s} for s in sources], 'metadata': {}, 'nbformat': 4, 'nbformat_minor': 5})


def of_other_inputs():
    for title, make in (('cells', lambda n: notebook(['The tide comes in.'] * (n // 70))), ('lines', lambda n: notebook([['The tide comes in.\n'] * (n // 24)])),
                        ('one text', lambda n: notebook(['word ' * (n // 5)])), ('escapes', lambda n: notebook(['\u00e9"' * (n // 8)])), ('deep', lambda n: '{"cells": ' + nested('[', ']', n, '') + '}'),
                        ('members', lambda n: '{' + numbered('"k№": 1, ', n) + '"cells": []}'), ('open', lambda n: '{"cells": [' + repeat('{"source": "', n))):
        yield Family(f'notebook: {title}', lambda n, m=make: {'a.ipynb': m(n)}, ['a.ipynb'])
    cue = '00:00:0№.000 --> 00:00:09.000\nThe tide comes in\n\n'
    for title, make in (('cues', lambda n: repeat(cue.replace('№', '1'), n, 'WEBVTT\n\n')), ('lines', lambda n: repeat('a\n', n, 'WEBVTT\n\n00:01.000 --> 00:02.000\n')), ('tags', lambda n: repeat('<c.a>b', n, 'WEBVTT\n\n00:01.000 --> 00:02.000\n')),
                        ('notes', lambda n: repeat('NOTE a\n\n', n, 'WEBVTT\n\n')), ('styles', lambda n: repeat('STYLE\na\n\n', n, 'WEBVTT\n\n')), ('arrows', lambda n: repeat('-->', n, 'WEBVTT\n\n'))):
        yield Family(f'subtitles: {title}', lambda n, m=make: {'a.vtt': m(n)}, ['a.vtt'])
    yield Family('subtitles: numbers', lambda n: {'a.srt': numbered('1\n00:00:01,000 --> 00:00:02,000\nThe tide № comes in.\n\n', n)}, ['a.srt'])
    for encoding in ('utf-16', 'utf-16-be', 'utf-32', 'latin-1'):
        yield Family(f'encoding {encoding}', lambda n, e=encoding: {'a.txt': (('\ufeff' if e == 'utf-16-be' else '') + WORDS.replace('tide', 'tidé') * (n // 130)).encode(e)}, ['a.txt'])


def archive(members):
    import io
    import zipfile
    to = io.BytesIO()
    with zipfile.ZipFile(to, 'w') as z:
        for name, content in members.items():
            z.writestr(name, content)
    return to.getvalue()


NS = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def word(body, styles='', notes=''):
    return archive({'word/document.xml': f'<w:document {NS}><w:body>{body}</w:body></w:document>', 'word/styles.xml': f'<w:styles {NS}>{styles}</w:styles>',
                    'word/footnotes.xml': f'<w:footnotes {NS}>{notes}</w:footnotes>'})


def of_documents():
    paragraph = '<w:p><w:pPr><w:pStyle w:val="s№"/></w:pPr><w:r><w:t>The tide</w:t></w:r></w:p>'
    style = '<w:style w:styleId="s№"><w:name w:val="n№"/><w:basedOn w:val="t№"/></w:style>'
    for title, make in (('paragraphs', lambda n: word(repeat('<w:p><w:r><w:t>The tide</w:t></w:r></w:p>', n))), ('runs', lambda n: word('<w:p>' + repeat('<w:r><w:t>a </w:t></w:r>', n) + '</w:p>')),
                        ('one text', lambda n: word('<w:p><w:r><w:t>' + repeat('a ', n) + '</w:t></w:r></w:p>')), ('styles', lambda n: word(numbered(paragraph, n // 2), numbered(style, n // 2))),
                        ('notes', lambda n: word('<w:p>' + numbered('<w:footnoteReference w:id="№"/>', n // 2) + '</w:p>', '', numbered('<w:footnote w:id="№"><w:p><w:r><w:t>a</w:t></w:r></w:p></w:footnote>', n // 2))),
                        ('boxes', lambda n: word(nested('<w:p><w:r>', '</w:r></w:p>', n, '<w:t>a</w:t>'))), ('elements', lambda n: word(nested('<a>', '</a>', n))), ('empty ones', lambda n: word(repeat('<w:p/>', n))),
                        ('names', lambda n: word(numbered('<a№/>', n))), ('attributes', lambda n: word('<a ' + numbered('b№="" ', n) + '/>')), ('namespaces', lambda n: word(numbered('<a xmlns:b№="c">', n))),
                        ('comments', lambda n: word(repeat('<!-- a -->', n))), ('a comment', lambda n: word('<!--' + repeat('a', n) + '-->')), ('a table', lambda n: word('<w:tbl>' + repeat('<w:tr><w:tc><w:p><w:r><w:t>a</w:t></w:r></w:p></w:tc></w:tr>', n) + '</w:tbl>')),
                        ('fields', lambda n: word('<w:p>' + repeat('<w:r><w:fldChar w:fldCharType="begin"/></w:r>', n) + '</w:p>')), ('deleted ends', lambda n: word(repeat('<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>a</w:t></w:r></w:p>', n))),
                        ('entities', lambda n: word('<w:p><w:r><w:t>' + repeat('&amp;', n) + '</w:t></w:r></w:p>')), ('parts', lambda n: archive({'word/document.xml': f'<w:document {NS}/>', **{f'p{i}': '' for i in range(n // 80)}}))):
        yield Family(f'docx: {title}', lambda n, m=make: {'a.docx': m(n)}, ['a.docx'])
    office = 'xmlns:o="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:t="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:s="urn:oasis:names:tc:opendocument:xmlns:style:1.0"'
    yield Family('odt: styles', lambda n: {'a.odt': archive({'mimetype': 'application/vnd.oasis.opendocument.text', 'content.xml': f'<o:d {office}>' + numbered('<s:style s:name="P№"/>', n // 2)
                                           + '<o:body>' + numbered('<t:p t:style-name="P№">The tide</t:p>', n // 2) + '</o:body></o:d>'})}, ['a.odt'])

    def book(n):
        chapters = max(1, n // 400)
        items = ''.join(f'<item id="i{i}" href="c{i}.html"/>' for i in range(chapters))
        spine = ''.join(f'<itemref idref="i{i}"/>' for i in range(chapters))
        return archive({'META-INF/container.xml': '<container><rootfile full-path="a.opf"/></container>', 'a.opf': f'<package>{items}{spine}</package>',
                        **{f'c{i}.html': '<p>The tide comes in.</p>' for i in range(chapters)}})
    yield Family('epub: chapters', lambda n: {'a.epub': book(n)}, ['a.epub'])


def families():
    for group in (of_text, of_markup, of_metadata, of_checks, of_diffs, of_commands, of_records, of_other_inputs, of_documents):
        yield from group()
