"""alloc_cases.py - the commands whose allocations fail, and the files that they read."""
import json
import os
import subprocess
import zipfile

ARTICLE = '''---
title: The harbour at dusk
keywords: [harbour, tide]
description: What one sees there
words: 40
lucid:
  word-count: {max: 400}
---
# The harbour at dusk

The boats came in **slowly**, one after the other. "Is it late?" she asked.
Nobody had an answer, and the tide was already turning.

- ropes
- nets

| a | b |
|---|---|
| one | two |

![A boat](boat.png) See [the map](map.html).[^1]

[^1]: It was drawn in 1912.

Word count: 40
'''
PAGE = '''<!doctype html><html lang="en"><head><meta charset="iso-8859-2"><title>A page</title></head>
<body><h1>A page</h1><p>The sea is calm. The <b>moon</b> is up.</p><table><tr><td>one</td></tr></table></body></html>
'''
CONFIG = '''rules:
  word-count: {max: 30}
  sentence-length: {max: 6}
  keyword-density: {max: 1}
  repeated-word: warning
  declared-count: error
overrides:
  - files: "*.txt"
    rules:
      word-count: {max: 5}
terms:
  - {term: harbor, use: harbour}
'''
NOTEBOOK = {'cells': [{'cell_type': 'markdown', 'metadata': {}, 'source': ['# Head\n', 'Some text here.']}],
            'metadata': {}, 'nbformat': 4, 'nbformat_minor': 5}


def message(body, framed):
    text = json.dumps(body).encode()
    return b'Content-Length: %d\r\n\r\n%s' % (len(text), text) if framed else text + b'\n'


def session(calls, framed):
    """Requests are numbered, notifications are those whose name begins with a dash."""
    out = b''
    for number, (method, params) in enumerate(calls):
        body = {'jsonrpc': '2.0', 'method': method.lstrip('-'), 'params': params}
        if not method.startswith('-'):
            body['id'] = number
        out += message(body, framed)
    return out


URI = 'file:///nowhere/a.md'
DOCUMENT = {'textDocument': {'uri': URI}}
RANGE = {'start': {'line': 0, 'character': 0}, 'end': {'line': 30, 'character': 0}}
LSP = session([
    ('initialize', {'processId': None, 'rootUri': None, 'capabilities': {}}), ('-initialized', {}),
    ('-textDocument/didOpen', {'textDocument': {'uri': URI, 'languageId': 'markdown', 'version': 1,
                                                'text': ARTICLE}}),
    ('-textDocument/didChange', {'textDocument': {'uri': URI, 'version': 2}, 'contentChanges': [
        {'range': {'start': {'line': 0, 'character': 0}, 'end': {'line': 0, 'character': 0}}, 'text': 'x'}]}),
    ('textDocument/hover', {**DOCUMENT, 'position': {'line': 11, 'character': 9}}),
    ('textDocument/codeAction', {**DOCUMENT, 'range': RANGE, 'context': {'diagnostics': []}}),
    ('shutdown', None), ('-exit', None)], True)
MCP = session([
    ('initialize', {'protocolVersion': '2025-06-18', 'capabilities': {}, 'clientInfo': {'name': 't', 'version': '1'}}),
    ('-notifications/initialized', {}), ('tools/list', {}),
    ('tools/call', {'name': 'analyze', 'arguments': {'text': ARTICLE}}),
    ('tools/call', {'name': 'check', 'arguments': {'text': ARTICLE, 'max_words': 10}})], False)


def command(name, arguments, writes=False, **more):
    return {'name': name, 'arguments': arguments.split(), 'writes': writes, **more}


FORMATS = 'checkstyle csv github gitlab html json junit markdown ndjson rdjsonl sarif text tsv'.split()
REPORT_FORMATS = 'csv html json markdown ndjson text tsv'.split()
COMMANDS = [
    *(command('report text -f ' + f, f'-f {f} a.txt') for f in REPORT_FORMATS),
    *(command('report Markdown -f ' + f, f'-f {f} a.md') for f in REPORT_FORMATS),
    *(command('report HTML -f ' + f, f'-f {f} a.html') for f in REPORT_FORMATS),
    *(command('report docx -f ' + f, f'-f {f} a.docx') for f in REPORT_FORMATS),
    *(command('report directory -f ' + f, f'-f {f} d') for f in REPORT_FORMATS),
    *(command('report ' + f, '-f ndjson ' + f) for f in ('a.odt', 'a.epub', 'a.ipynb', 'a.srt', 'a.mdx',
                                                         'toml.md', 'json.md', 'latin.txt', 'kanji.txt', 'long.txt')),
    command('report -q', '-q a.txt long.txt'), command('report --only words', '--only words a.md long.txt'),
    command('report all', '-f json --with words,vocabulary,counts,grade --stems -k tide --metrics all a.md'),
    command('report --explain-words', '--explain-words a.md'),
    command('report --total', '--total -f json d a.md'),
    command('report --csv-in', '-f ndjson --csv-in body --id name rows.csv'),
    command('report --jsonl-in', '-f ndjson --jsonl-in body --id name rows.jsonl'),
    command('report --encoding', '--encoding EUC-JP -f json kanji.txt'),
    command('report --filter', '--filter *.x=cat -f json a.x'),
    command('report --resume', '-f ndjson --resume two.ndjson a.txt a.md a.html'),
    command('report --files-from', '--files-from names -f tsv'),
    command('report standard input', '-f json -', stdin=ARTICLE.encode()),
    command('report -j 2', '-j 2 -f ndjson d a.md a.html big.txt'),
    command('report -j 2 of one', '-j 2 -f json big.txt'),
    command('report -o', '-o out.json -f json a.md', writes=True),
    command('report -o again', '-o old.txt a.md d', writes=True),
    command('report --against', '-f markdown --against HEAD repository/a.md'),
    *(command('check -f ' + f, f'check -f {f} --max-words 20 a.md d') for f in FORMATS),
    command('check configured', 'check c'), command('check -j 2', 'check -j 2 c d'),
    command('check docx', 'check --max-words 3 a.docx'), command('check --total', 'check --total .', inside='t'),
    command('check declared', 'check right.md wrong.md'), command('check rule', 'check --rule readability=error a.md'),
    command('check --fix', 'check --fix wrong.md right.md', writes=True),
    command('check --declare', 'check --declare a.txt plain.md', writes=True),
    command('check --declare=trailer', 'check --declare=trailer plain.md', writes=True),
    command('check --baseline', 'check --baseline base.json --max-words 5 a.md a.txt'),
    command('check --update-baseline', 'check --baseline base.json --update-baseline --max-words 5 a.md', writes=True),
    command('check --against', 'check --against HEAD --max-words 3 .', inside='repository'),
    command('check --staged', 'check --staged --max-words 3', inside='repository'),
    command('diff', 'diff a.txt a.md'), command('diff -f json', 'diff -f json a.txt a.md'),
    command('diff records', 'diff one.ndjson two.ndjson'), command('diff --against', 'diff --against HEAD .', inside='repository'),
    command('merge', 'merge -f json one.ndjson two.ndjson'), command('merge text', 'merge two.ndjson'),
    command('merge --last', 'merge --last -f json one.ndjson two.ndjson'),
    command('merge vocabulary', 'merge -f json vocabulary.ndjson'), command('merge json', 'merge -f ndjson base.json'),
    *(command('segment --by ' + by, f'segment --by {by} a.md') for by in ('word', 'sentence', 'paragraph', 'section')),
    command('segment -f json', 'segment -f json --with syllables,place a.html a.docx'),
    command('show', 'show a.md'), command('show docx', 'show --color always a.docx'),
    command('explain', 'explain smog'), command('explain rule', 'explain sentence-length'),
    *(command('list ' + what, 'list ' + what) for what in ('formats', 'languages', 'metrics', 'rules', 'encodings')),
    command('help', 'help check'), command('--help', '--help'), command('--version', '--version'),
    command('--print-schema', '--print-schema report'), command('wrong option', '--no-such-option', refused=True),
    command('mistyped', 'chekc a.md', refused=True), command('completions', 'completions bash'),
    command('init', 'init d', writes=True), command('init -o', 'init -o - a.md c', writes=True),
    command('no such file', 'nofile a.txt', refused=True),
    command('lsp', 'lsp', stdin=LSP), command('mcp', 'mcp', stdin=MCP),
    command('watch', 'watch --goal 50 a.md', until=b'50 words'),
]


def archive(path, parts):
    with zipfile.ZipFile(path, 'w') as z:
        for name, text in parts.items():
            z.writestr(name, text)


def make_repository(folder):
    def git(*arguments):
        subprocess.run(['git', '-C', folder, '-c', 'user.name=a', '-c', 'user.email=a@b', *arguments], check=True,
                       stdout=subprocess.DEVNULL)
    os.mkdir(folder)
    git('init', '-q')
    put(folder, 'a.md', 'One two three.\n')
    put(folder, 'b.md', 'One two. Three four.\n')
    git('add', '.')
    git('commit', '-qm', '1')
    put(folder, 'a.md', 'One two three four five.\n')
    git('add', '.')
    put(folder, 'b.md', 'One two. Three four five. Six seven.\n')


def put(folder, name, text, encoding='utf-8'):
    with open(os.path.join(folder, name), 'wb') as f:
        f.write(text if isinstance(text, bytes) else text.encode(encoding))


def make_files(folder, lucid):
    prose = 'The tide turns at noon. Boats wait beyond the harbour for it, and nobody minds. '
    for name, text in {
            'a.txt': prose * 3 + '\n\nA title of another kind\n\n' + prose, 'a.md': ARTICLE, 'a.html': PAGE,
            'a.mdx': 'import x from "y"\n\n# Head\n\n<Box>Some {value} text here.</Box>\n', 'a.x': prose,
            'a.ipynb': json.dumps(NOTEBOOK), 'a.srt': '1\n00:00:01,000 --> 00:00:02,000\nHello there.\n',
            'toml.md': '+++\ntitle = "A head"\nwords = 3\n+++\nOne two three.\n',
            'json.md': '{"title": "A head", "words": 3}\n\nOne two three.\n',
            'plain.md': '---\ntitle: Plain\n---\nOne two three.\n', 'big.txt': prose * 24000, 'old.txt': 'old\n',
            'long.txt': ' '.join('word%dx' % n for n in range(3000)) + ' ' + 'a' * 200000 + '.\n',
            'rows.csv': 'name,body\none,"The tide turns."\ntwo,Boats wait.\n',
            'rows.jsonl': '{"name":"one","body":"The tide turns."}\n{"name":"two","body":"Boats \\u0041 wait."}\n',
            'wrong.md': ARTICLE, 'right.md': '---\nwords: 3\n---\nOne two three.\n', 'names': 'a.txt\na.md\n'}.items():
        put(folder, name, text)
    put(folder, 'latin.txt', 'Café à la carte. Où est-il?\n', 'latin-1')
    put(folder, 'kanji.txt', '港に船が入る。潮は満ちた。\n' * 5, 'euc-jp')
    for sub in ('d', 'd/e', 'c', 'c/e'):
        os.mkdir(os.path.join(folder, sub))
        put(folder, sub + '/one.md', ARTICLE)
        put(folder, sub + '/two.txt', prose)
    os.mkdir(folder + '/t')
    put(folder, 't/one.txt', prose)
    put(folder, 't/.lucid.yaml', 'total: {max: 9}\n')
    put(folder, 'd/.gitignore', '*.log\n/e/x*\n')
    put(folder, 'c/.lucid.yaml', CONFIG)
    make_documents(folder, prose)
    make_repository(os.path.join(folder, 'repository'))
    for name, arguments in {'one.ndjson': '-f ndjson a.txt a.md', 'two.ndjson': '-f ndjson a.md a.html',
                            'vocabulary.ndjson': '-f ndjson --with vocabulary a.txt a.md a.html',
                            'base.json': 'check -f json --max-words 5 a.md a.txt'}.items():
        done = subprocess.run([lucid, *arguments.split()], cwd=folder, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        put(folder, name, done.stdout)


def make_documents(folder, prose):
    word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
    office = 'urn:oasis:names:tc:opendocument:xmlns:'
    archive(folder + '/a.docx', {
        'word/document.xml': f'<w:document xmlns:w="{word}"><w:body><w:p><w:r><w:t>{prose * 2}</w:t></w:r></w:p>'
                             '</w:body></w:document>',
        'word/styles.xml': f'<w:styles xmlns:w="{word}"/>',
        'word/footnotes.xml': f'<w:footnotes xmlns:w="{word}"><w:footnote w:id="2"><w:p><w:r><w:t>A note.</w:t></w:r>'
                              '</w:p></w:footnote></w:footnotes>'})
    archive(folder + '/a.odt', {
        'mimetype': 'application/vnd.oasis.opendocument.text',
        'content.xml': f'<o:document-content xmlns:o="{office}office:1.0" xmlns:t="{office}text:1.0"><o:body><o:text>'
                       f'<t:p>{prose}</t:p></o:text></o:body></o:document-content>'})
    archive(folder + '/a.epub', {
        'mimetype': 'application/epub+zip',
        'META-INF/container.xml': '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles>'
                                  '<rootfile full-path="b.opf"/></rootfiles></container>',
        'b.opf': '<package xmlns="http://www.idpf.org/2007/opf"><metadata/><manifest><item id="c" href="c.xhtml" '
                 'media-type="application/xhtml+xml"/></manifest><spine><itemref idref="c"/></spine></package>',
        'c.xhtml': PAGE})
