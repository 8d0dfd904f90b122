#!/usr/bin/env python3
"""alloc_torture.py BUILD [--short] [NAME...] - every allocation of every command fails in turn.

So does every one of the library's calls ("library": library_calls.c) and of the SQLite extension's
("sqlite": sqlite_calls.c), which leak nothing; what a program still has when it ends is the system's.

Alone, and with all that come after it.  Either it makes no difference, or the program ends with
status 2 and says on standard error that memory is out; files are whole or untouched, nothing
else is said that is not said without a fault, and nothing crashes.  --short takes a sample.
"""
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import zipfile

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.dirname(HERE))
from verdicts import check, closing_line  # noqa: E402

SAMPLE = 7  # of so many allocations --short fails one
SECONDS = 20
NO_MEMORY = re.compile(rb'out of memory|Cannot allocate memory')

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


def contents(folder):
    """What is in the files of a folder, below it too."""
    found = {}
    for at, _, names in os.walk(folder):
        for name in names:
            with open(os.path.join(at, name), 'rb') as f:
                found[os.path.relpath(os.path.join(at, name), folder)] = f.read()
    return found


class Runner:
    """Runs of one command; `preload` is the library that fails allocations."""

    def __init__(self, lucid, preload, files, scratch):
        self.lucid, self.preload, self.files, self.scratch = lucid, preload, files, scratch

    def run(self, c, at=0, on=False):
        """Status, standard output, standard error, files, allocations and those not freed."""
        folder, count = self.files, os.path.join(self.scratch, 'count')
        if c['writes']:
            folder = os.path.join(self.scratch, 'files')
            shutil.rmtree(folder, ignore_errors=True)
            shutil.copytree(self.files, folder, ignore=lambda *_: {'big.txt', 'long.txt', 'repository'})
        environment = {'PATH': os.environ['PATH'], 'LD_PRELOAD': self.preload, 'FAIL_AT': str(at),
                       'FAIL_COUNT': count, 'HOME': self.scratch, **({'FAIL_ON': '1'} if on else {})}
        shown = self.watch if 'until' in c else self.complete
        status, out, err = shown([self.lucid, *c['arguments']], c, os.path.join(folder, c.get('inside', '')), environment)
        try:
            with open(count) as f:
                counted = [int(n) for n in f.read().split()] or [0, 0]  # [0, 0]: it crashed
            os.unlink(count)
        except FileNotFoundError:
            counted = [0, 0]
        return status, out, err, contents(folder) if c['writes'] else None, counted

    def complete(self, arguments, c, folder, environment):
        stdin = {'input': c['stdin']} if 'stdin' in c else {'stdin': subprocess.DEVNULL}
        try:
            done = subprocess.run(arguments, cwd=folder, env=environment, stdout=subprocess.PIPE,
                                  stderr=subprocess.PIPE, timeout=SECONDS, **stdin)
        except subprocess.TimeoutExpired:
            return 'hung', b'', b''
        return done.returncode, done.stdout, done.stderr

    def watch(self, arguments, c, folder, environment):
        """Until it has shown the report, or ends by itself."""
        out = b''
        with subprocess.Popen(arguments, cwd=folder, env=environment, stdin=subprocess.DEVNULL,
                              stdout=subprocess.PIPE, stderr=subprocess.PIPE) as p:
            while c['until'] not in out:
                more = os.read(p.stdout.fileno(), 1 << 16)
                if not more:
                    break
                out += more
            else:
                p.terminate()
            rest, err = p.communicate()
            return p.returncode, out + rest, err


def strange_lines(said, right):
    """Lines of standard error that neither speak of memory nor are there without a fault."""
    usual = set(right.splitlines()) | {b"Try 'lucid --help'."}
    return [line for line in said.splitlines() if line not in usual and not NO_MEMORY.search(line)]


def what_is_wrong(got, right, before, lines):
    """None, or what."""
    status, out, err, files, _ = got
    if (status, out, err, files) == right[:4]:
        return None
    if status != 2:
        return f'status {status}' + ('' if status in (0, 1) else ' (crash)')
    if not NO_MEMORY.search(err):
        return 'no message of memory: ' + err.decode(errors='replace')[:120].strip()
    strange = strange_lines(err, right[2])
    if strange:
        return 'says ' + strange[0].decode(errors='replace')[:120]
    if lines and not set(out.splitlines()) <= set(right[1].splitlines()):
        return 'prints a line of its own'
    for name in set(files or ()) | set(before or ()) if files is not None else ():
        if files.get(name) not in (before.get(name), right[3].get(name)):
            return f'leaves {name} neither old nor new'
    return None


def torture_library(build, preload, scratch, short):
    """The calls of lucid.h, each with faults of its own."""
    program = scratch + '/library_calls'
    with open(build + '/lucid.pc', encoding='utf-8') as f:
        libraries = re.search('^Libs.private: (.*)', f.read(), re.M).group(1).split()
    subprocess.run([os.environ.get('CC', 'cc'), '-O1', '-Iinclude', '-o', program, HERE + '/library_calls.c', preload,
                    build + '/liblucid.a', *libraries], check=True)
    done = subprocess.run([program, '29' if short else '1'], stdout=subprocess.PIPE, check=False)
    print('library:', done.stdout.decode(), end='')
    check('library: every allocation that fails is told of', done.returncode == 0, f'status {done.returncode}')


def torture_sqlite(build, preload, scratch, short):
    """The functions of the extension, and that it is loaded."""
    program = scratch + '/sqlite_calls'
    subprocess.run([os.environ.get('CC', 'cc'), '-O1', '-o', program, HERE + '/sqlite_calls.c', preload, '-lsqlite3'],
                   check=True)
    done = subprocess.run([program, os.path.abspath(build + '/sqlite/lucid'), '7' if short else '1'],
                          stdout=subprocess.PIPE, check=False)
    print('sqlite:', done.stdout.decode(), end='')
    check('sqlite: every allocation that fails is told of', done.returncode == 0, f'status {done.returncode}')


def torture(runner, c, short):
    """All faults of a command; counts (tried, bad)."""
    right = runner.run(c)
    check(f'{c["name"]}: without a fault it does what is meant', (right[0] == 2) == c.get('refused', False), right[2])
    before = contents(runner.files) if c['writes'] else None
    allocations = right[4][0] or (150 if 'until' in c else 0)  # it ends by a signal, and cannot say
    bad, tried = {}, 0
    if before:
        before = {n: b for n, b in before.items() if n in right[3] or n not in ('big.txt', 'long.txt') and not n.startswith('repository')}
    lines = any(f in c['arguments'] for f in ('ndjson', 'tsv', 'csv', 'rdjsonl')) and '--total' not in c['arguments'] and c['arguments'][0] != 'merge'
    step = max(1, allocations // SAMPLE) if short else 1
    for at in range(1, allocations + 2, step):
        for on in (False, True):
            tried += 1
            got = runner.run(c, at, on)
            wrong = what_is_wrong(got, right, before, lines)
            if wrong:
                bad.setdefault(wrong, []).append(f'{at}{"+" if on else ""}')
    for wrong, where in bad.items():
        print(f'  {c["name"]}: {wrong}: {len(where)}: {" ".join(where[:8])}')
    return tried, sum(map(len, bad.values())), allocations


def main():
    build, *rest = sys.argv[1:]
    short = '--short' in rest
    names = [r for r in rest if r != '--short']
    with tempfile.TemporaryDirectory() as scratch:
        preload, files = scratch + '/fail_allocation.so', scratch + '/source'
        lucid = os.path.abspath(os.path.join(build, 'lucid'))
        subprocess.run([os.environ.get('CC', 'cc'), '-O1', '-shared', '-fPIC', '-o', preload,
                        HERE + '/fail_allocation.c', '-ldl'], check=True)
        os.mkdir(files)
        make_files(files, lucid)
        runner = Runner(lucid, preload, files, scratch)
        total = [0, 0]
        if not names or 'library' in names:
            torture_library(build, preload, scratch, short)
        if not names or 'sqlite' in names:
            torture_sqlite(build, preload, scratch, short)
        for c in COMMANDS:
            if names and not any(n in c['name'] for n in names):
                continue
            tried, bad, allocations = torture(runner, c, short)
            total = [total[0] + tried, total[1] + bad]
            print(f'{c["name"]}: {allocations} allocations, {tried} faults, {bad} bad', flush=True)
            check(f'{c["name"]}: every allocation that fails is told of', bad == 0 and allocations > 0, f'{bad} of {tried}')
    print(f'{total[0]} faults, {total[1]} bad')
    return closing_line()


if __name__ == '__main__':
    sys.exit(main())
