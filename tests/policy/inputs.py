#!/usr/bin/env python3
"""inputs.py BUILD - what texts, names, configurations and repositories may do, and may not.

Each line of SECURITY in lucid(1) names the function here that tests it.
"""
import io
import json
import os
import pathlib
import re
import shutil
import signal
import stat
import subprocess
import sys
import tempfile
import time
import zipfile

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), '..'))
from verdicts import check, closing_line

BUILD = os.path.abspath(sys.argv[1] if len(sys.argv) > 1 else 'build')
LUCID = os.path.join(BUILD, 'lucid')
MANUAL = os.path.join(os.path.dirname(os.path.abspath(__file__)), '../../man/lucid.1')
SECRET = 'hunter2'
environ = {k: v for k, v in os.environ.items() if not k.startswith(('GIT_', 'LUCID'))} | {
    'HOME': '/nonexistent', 'GIT_CONFIG_NOSYSTEM': '1', 'GIT_CONFIG_GLOBAL': '/dev/null'}


def run(*words, cwd, data=b'', env=None, program=LUCID, seconds=20):
    """The status (None: it had to be ended), what it wrote, what it complained of."""
    try:
        done = subprocess.run([program, *map(str, words)], input=data, cwd=cwd, capture_output=True,
                              env=environ | (env or {}), timeout=seconds)
    except subprocess.TimeoutExpired:
        return None, b'', 'still running'
    return done.returncode, done.stdout, done.stderr.decode(errors='replace')


def article(here):
    secret = here / 'secret'
    secret.write_text(f'{SECRET} twice {SECRET}\n')
    texts = {
        'a.md': '---\ntitle: x\nextends: secret\ninclude: secret\nrules: secret\n---\nOne two.\n\n'
                '{{< include "secret" >}}\n\n{{#include secret}}\n\n![x](secret)\n',
        'b.html': '<!DOCTYPE p [<!ENTITY x SYSTEM "secret">]><p>One two &x;</p>'
                  '<iframe src="secret"></iframe><link rel=stylesheet href="secret"><!--#include file="secret" -->',
        'c.rst': 'One two.\n\n.. include:: secret\n\n.. raw:: html\n   :file: secret\n',
        'd.tex': '\\documentclass{article}\\begin{document}One two. \\input{secret} \\include{secret}\\end{document}',
        'e.org': 'One two.\n\n#+INCLUDE: "secret"\n', 'f.adoc': 'One two.\n\ninclude::secret[]\n',
    }
    for name, text in texts.items():
        (here / name).write_text(text)
    tracing = shutil.which('strace') and run('-o', '/dev/null', 'true', cwd=here, program='strace')[0] == 0
    for name in texts:
        done = run('-f', 'json', '--top', '20', name, cwd=here)
        check(f'{name} includes nothing', SECRET not in done[1].decode(), done)
        if tracing:
            run('-f', '-o', 'log', LUCID, '-f', 'json', name, cwd=here, program='strace')
            check(f'{name}: nobody looks for what it names', 'secret"' not in (here / 'log').read_text())
    if not tracing:
        print('NOT TESTED: whether what a text includes is looked for: no strace here')


def name(here):
    hostile = 'a\x1b[2J\r\n\u202e\x9b.md'
    (here / hostile).write_text('One two.\n')
    (here / '-o.md').write_text('Three words now.\n')
    for form in ('text', 'json', 'ndjson', 'csv', 'tsv', 'markdown', 'html'):
        _, out, errors = run('-f', form, '.', 'gone\x1b[0m', cwd=here)
        shown = out.decode() + errors
        check(f'{form} shows no control character of a name',
              not re.search('[\x00-\x08\x0b-\x1f\x7f\x80-\x9f\u202e]', shown.replace('\r\n', '\n')), shown[-300:])
    for form in ('text', 'sarif', 'github', 'json'):
        _, out, errors = run('check', '--max-words', '1', '-f', form, '.', cwd=here)
        check(f'check: {form} shows none either', not re.search('[\x00-\x08\x0b-\x1f\x7f\x80-\x9f\u202e]', out.decode() + errors), out)
    done = run('-q', '--', '-o.md', cwd=here)
    check('a name with a hyphen is one behind --', done[:2] == (0, b'3 words  -o.md\n'), done)


def docx(document, names=()):
    to = io.BytesIO()
    with zipfile.ZipFile(to, 'w', zipfile.ZIP_DEFLATED) as z:
        z.writestr('[Content_Types].xml', '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
                   '<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.'
                   'wordprocessingml.document.main+xml"/></Types>')
        z.writestr('_rels/.rels', '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
                   '<Relationship Id="r" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/'
                   'officeDocument" Target="word/document.xml"/></Relationships>')
        z.writestr('word/document.xml', document)
        for other in names:
            z.writestr(other, 'planted')
    return to.getvalue()


def word(text, doctype=''):
    return (f'<?xml version="1.0"?>{doctype}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/'
            f'2006/main"><w:body><w:p><w:r><w:t>{text}</w:t></w:r></w:p></w:body></w:document>')


def archive(here):
    inside = here / 'inside'
    inside.mkdir()
    (here / 'secret').write_text(SECRET)
    (inside / 'a.docx').write_bytes(docx(word('One two three.'), ['../planted', '/tmp/lucid-planted', 'word/../../planted']))
    done = run('-q', 'a.docx', cwd=inside)
    if 'built without' in done[2]:
        print('NOT TESTED: archives: this lucid was built without libzip')
        return
    check('an archive is read', done[:2] == (0, b'3 words  a.docx\n'), done)
    check('no name in it becomes a file', sorted(os.listdir(here)) == ['inside', 'secret'] and
          os.listdir(inside) == ['a.docx'] and not os.path.exists('/tmp/lucid-planted'))
    laughs = '<!DOCTYPE x [<!ENTITY a "ha ha ha ha ha ha ha ha ha ha">' + ''.join(
        f'<!ENTITY {chr(98 + i)} "{("&" + chr(97 + i) + ";") * 10}">' for i in range(9)) + ']>'
    outside = f'<!DOCTYPE x [<!ENTITY a SYSTEM "file://{here}/secret">]>'
    for title, bytes_ in (('entities that grow', docx(word('&j;', laughs))), ('entities of other files', docx(word('&a;', outside))),
                          ('a bomb', docx(word('word ' * (20 << 20))))):
        (inside / 'b.docx').write_bytes(bytes_)
        done = run('-f', 'json', '--top', '20', 'b.docx', cwd=inside)
        check(f'{title}: nothing is inflated or shown', done[0] == 2 and 'b.docx' in done[2] and SECRET not in str(done), done)


def link(here):
    (here / 'real').mkdir()
    text = here / 'real' / 'a.md'
    text.write_text('One two.\n\nPPPPP\n\nWord Count 9\n')
    (here / 'walked').mkdir()
    (here / 'walked' / 'link.md').symlink_to('../real/a.md')
    (here / 'walked' / 'directory').symlink_to('../real')
    (here / 'walked' / 'round').symlink_to('.')
    done = run('-q', 'walked', cwd=here)
    check('a link to a file is read, one to a directory is not walked', done[1] == b'2 words  walked/link.md\n', done)
    run('check', '--fix', 'walked/link.md', cwd=here)
    check('--fix writes what it leads to', text.read_text().endswith('Word Count 2\n') and (here / 'walked/link.md').is_symlink())
    (here / 'out').symlink_to('real/out.txt')
    run('-q', '-o', 'out', text, cwd=here)
    check('-o as well', (here / 'real/out.txt').exists() and (here / 'out').is_symlink())
    (here / 'stdout').symlink_to('/proc/self/fd/1')
    done = run('-q', '-o', './stdout', text, cwd=here)
    check('-o to standard output by a link', done[1].startswith(b'2 words') and (here / 'stdout').is_symlink(), done)


def configuration(here):
    (here / 'a.md').write_text(f'One two {SECRET}.\n')
    os.mkfifo(here / 'fifo')
    (here / 'large').write_bytes(b'#' * (2 << 20))
    (here / 'secret').write_text(f'{SECRET}: [\n')
    own = here / '.lucid.yaml'
    for what in ('/dev/zero', 'fifo', 'large', '/dev/stdin', '/proc/self/mem', '/dev/tty'):
        for key in ('extends: {}', 'terms: [{{file: {}}}]', 'rules: {{word-count: {{max: 1}}}}\nbaseline: {}'):
            own.write_text(key.format(what) + '\n')
            done = run('check', 'a.md', cwd=here, seconds=10)
            check(f'{key.format(what)!r} is refused, soon', done[0] == 2 and len(done[2]) < 2000, done)
    own.unlink()
    os.mkfifo(own)
    done = run('check', 'a.md', cwd=here, seconds=10)
    check('a pipe is no configuration', done[0] == 2 and '.lucid.yaml' in done[2], done)
    own.unlink()
    own.write_text('extends: secret\n')
    done = run('check', 'a.md', cwd=here)
    check('what it names is not shown', done[0] == 2 and SECRET not in done[2], done)
    for text in ('filters: {"*.md": "touch PWNED"}\n', 'extends: inner.yaml\n', 'sandbox: off\n', 'no-sandbox: true\n'):
        (here / 'inner.yaml').write_text('filters: {"*.md": "touch PWNED"}\n')
        own.write_text(text)
        done = run('check', 'a.md', cwd=here)
        check(f'{text!r} is refused', done[0] == 2 and not (here / 'PWNED').exists(), done)


def ignore_file(here):
    (here / 'a.md').write_text('One two.\n')
    (here / '.gitignore').write_text('*\n')
    check('it leaves out what is found', run('-q', '.', cwd=here)[1] == b'')
    check('not what is named', run('-q', 'a.md', cwd=here)[1] == b'2 words  a.md\n')
    (here / '.gitignore').unlink()
    os.mkfifo(here / '.gitignore')
    done = run('-q', '.', cwd=here, seconds=10)
    check('a pipe is none', done[0] == 2 and '.gitignore' in done[2], done)


# Settings of a repository that make git run a command, which is COMMAND here.
RUNNING = '''[core]
    fsmonitor = COMMAND
    hooksPath = hooks
    sshCommand = COMMAND
    gitProxy = COMMAND
    pager = COMMAND
    editor = COMMAND
    askPass = COMMAND
    alternateRefsCommand = COMMAND
    attributesFile = attributes
    untrackedCache = true
[diff]
    external = COMMAND
[diff "evil"]
    textconv = COMMAND
    command = COMMAND
    cachetextconv = true
[filter "evil"]
    clean = COMMAND
    smudge = COMMAND
    process = COMMAND
    required = true
[merge "evil"]
    driver = COMMAND
[pager]
    diff-index = COMMAND
    ls-files = COMMAND
    cat-file = COMMAND
    ls-tree = COMMAND
    rev-parse = COMMAND
    merge-base = COMMAND
[alias]
    cat-file = !COMMAND
    ls-files = !COMMAND
    rev-parse = !COMMAND
[credential]
    helper = !COMMAND
[gpg]
    program = COMMAND
[uploadpack]
    packObjectsHook = COMMAND
[protocol "ext"]
    allow = always
[remote "origin"]
    url = ext::COMMAND
    uploadpack = COMMAND
    vcs = evil
[trace2]
    eventTarget = TRACE
'''


def git(here, *words):
    return run('-c', 'user.name=a', '-c', 'user.email=a@b', *words, cwd=here, program='git')


def repository(here):
    if not shutil.which('git'):
        print('NOT TESTED: repositories: git is not here')
        return
    (here / 'a.md').write_text('One two.\n')
    (here / '.gitattributes').write_text('* diff=evil filter=evil merge=evil\n')
    for words in (['init', '-q'], ['add', '.'], ['commit', '-qm', 'a']):
        git(here, *words)
    pwned, command = here / 'PWNED', here / 'command'
    command.write_text(f'#!/bin/sh\ntouch {pwned}\ncat\n')
    command.chmod(0o755)
    (here / 'hooks').mkdir()
    for hook in ('post-index-change', 'reference-transaction', 'fsmonitor-watchman', 'pre-auto-gc', 'post-checkout'):
        shutil.copy(command, here / 'hooks' / hook)
        shutil.copy(command, here / '.git/hooks' / hook)
    with open(here / '.git/config', 'a', encoding='utf-8') as file:
        file.write(RUNNING.replace('COMMAND', str(command)).replace('TRACE', str(here / 'TRACE')))
    (here / 'a.md').write_text('One two three.\n')
    for words in ('check --max-words 1 --against HEAD a.md', 'check --max-words 1 --staged a.md', 'check --staged',
                  'diff --against HEAD a.md', '-f markdown --against HEAD a.md', 'check --max-words 1 --against HEAD .'):
        for more in ([], ['--no-sandbox']):
            given = words.split()
            done = run(*given, *more, cwd=here)
            check(f'{words} {more} runs nothing of the repository', done[0] in (0, 1) and not pwned.exists(), done)
    (here / 'work.md').write_text('More words.\n')
    done = run('check', '--max-words', '1', 'a.md', cwd=here, env={'GIT_INDEX_FILE': '.git/index', 'GIT_DIR': '.git'})
    check('nor does a hook', done[0] is not None and not pwned.exists(), done)
    lazy(here, pwned, command)
    bare_inside(here, pwned, command)
    owner(here)


def lazy(here, pwned, command):
    """A clone that lacks objects fetches them by a command."""
    there = here / 'lazy'
    there.mkdir()
    git(there, 'init', '-q')
    (there / 'x.md').write_text('Hello there world.\n')
    blob = git(there, 'hash-object', 'x.md')[1].decode().strip()
    tree = subprocess.run(['git', 'mktree', '--missing'], input=f'100644 blob {blob}\tx.md\n', text=True, cwd=there,
                          capture_output=True, env=environ, check=True).stdout.strip()
    commit = git(there, 'commit-tree', '-m', 'm', tree)[1].decode().strip()
    git(there, 'update-ref', 'HEAD', commit)
    with open(there / '.git/config', 'a', encoding='utf-8') as file:
        file.write(f'[core]\n repositoryformatversion = 1\n[extensions]\n partialClone = origin\n[remote "origin"]\n promisor = true\n'
                   f' url = ext::{command} %S\n[protocol "ext"]\n allow = always\n')
    for more in ([], ['--no-sandbox']):
        done = run('check', '--against', 'HEAD', '--max-words', '1', *more, 'x.md', cwd=there)
        check(f'nothing is fetched {more}', done[0] == 2 and not pwned.exists(), done)


def bare_inside(here, pwned, command):
    """What looks like a bare repository among the files of another is none."""
    there = here / 'docs'
    there.mkdir()
    git(there, 'init', '-q', '--bare', '.')
    with open(there / 'config', 'a', encoding='utf-8') as file:
        file.write(f'[core]\n fsmonitor = {command}\n worktree = .\n bare = false\n')
    (there / 'y.md').write_text('One two.\n')
    done = run('check', '--against', 'HEAD', '--max-words', '1', 'y.md', cwd=there)
    check('a bare repository among the files is none', not pwned.exists() and done[0] is not None, done)


def owner(here):
    if os.getuid() != 0:
        print('NOT TESTED: the repository of another user: needs root')
        return
    for at, folders, files in os.walk(here):
        for one in [at] + [os.path.join(at, f) for f in folders + files]:
            os.chown(one, 12345, 12345, follow_symlinks=False)
    done = run('check', '--against', 'HEAD', 'a.md', cwd=here)
    check('the repository of another user is not asked', done[0] == 2 and 'safe.directory' in done[2], done)


def baseline(here):
    (here / 'a.md').write_text('One two.\n')
    good = run('check', '--max-words', '1', '-f', 'json', 'a.md', cwd=here)[1]
    old = here / 'old.json'
    for bytes_ in (b'', b'[]', b'{}', b'\xff', b'[' * 100000, good[:len(good) // 2], b'"' + b'x' * 1000000):
        old.write_bytes(bytes_)
        done = run('check', '--max-words', '1', '--baseline', 'old.json', 'a.md', cwd=here)
        check(f'{bytes_[:10]!r} is no baseline', done[0] == 2 and 'old.json' in done[2], done)
    old.write_bytes(good.replace(b'a.md', b'/etc/passwd'))
    run('check', '--max-words', '1', '--baseline', 'old.json', 'a.md', cwd=here)
    check('it is changed by no other option', old.read_bytes() == good.replace(b'a.md', b'/etc/passwd'))


def filter(here):
    hostile = '$(touch PWNED);`touch PWNED`|x.md'
    (here / hostile).write_text('One two.\n')
    done = run('-q', '--filter', '*.md=cat $(touch PWNED) ; touch PWNED', hostile, cwd=here)
    check('no shell reads the command', done[0] == 2 and not (here / 'PWNED').exists(), done)
    done = run('-q', '--filter', '*.md=printf %s', hostile, cwd=here)
    check('the name is no argument', b'PWNED' not in done[1].replace(hostile.encode(), b'') and not (here / 'PWNED').exists(), done)


def sent(messages, framed):
    texts = [json.dumps({'jsonrpc': '2.0'} | m).encode() for m in messages]
    return b''.join(b'Content-Length: %d\r\n\r\n%s' % (len(t), t) if framed else t + b'\n' for t in texts)


def listing(here):
    return {str(p): (p.lstat().st_mtime_ns, p.lstat().st_size) for p in here.rglob('*')}


def editor(here):
    (here / 'a.md').write_text('One.\n\nPPPPP\n\nWord Count 9\n')
    uri, before = here.as_uri(), listing(here)
    text = {'uri': uri + '/a.md'}
    said = run('lsp', cwd=here, data=sent([
        {'id': 1, 'method': 'initialize', 'params': {'capabilities': {}, 'rootUri': uri}},
        {'method': 'textDocument/didOpen', 'params': {'textDocument': text | {'languageId': 'markdown', 'version': 1,
                                                                              'text': 'One.\n\nPPPPP\n\nWord Count 9\n'}}},
        {'id': 2, 'method': 'textDocument/codeAction', 'params': {
            'textDocument': text, 'context': {'diagnostics': []},
            'range': {'start': {'line': 0, 'character': 0}, 'end': {'line': 9, 'character': 0}}}},
        {'method': 'textDocument/didOpen', 'params': {'textDocument': {
            'uri': 'file:///etc/../../../dev/zero', 'languageId': 'markdown', 'version': 1, 'text': 'x'}}},
        {'id': 3, 'method': 'shutdown'}, {'method': 'exit'}], True))
    check('an editor has no file written', said[0] == 0 and listing(here) == before, said)


def model(here):
    allowed = here / 'allowed'
    allowed.mkdir()
    (here / 'secret.md').write_text(f'{SECRET} is secret.\n')
    (allowed / 'out.md').symlink_to('../secret.md')
    paths = ['../secret.md', str(here / 'secret.md'), 'out.md', '/etc/passwd', '/dev/zero', '/proc/self/environ']
    for more in ([], ['--no-sandbox']):
        said = run('mcp', '.', *more, cwd=allowed, data=sent(
            [{'id': 1, 'method': 'initialize', 'params': {'protocolVersion': '2025-06-18', 'capabilities': {},
                                                          'clientInfo': {'name': 'x', 'version': '1'}}},
             {'method': 'notifications/initialized'}] +
            [{'id': i + 2, 'method': 'tools/call', 'params': {'name': 'analyse', 'arguments': {'path': path}}}
             for i, path in enumerate(paths)], False))
        answers = said[1].decode().splitlines()
        check(f'a model reads nothing elsewhere {more}', len(answers) == len(paths) + 1 and SECRET not in said[1].decode() and
              all('"isError":true' in a.replace(' ', '') for a in answers[1:]), said)


def with_usual_signals():
    """What runs the tests may ignore some."""
    for number in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP):
        signal.signal(number, signal.SIG_DFL)


def writing(here):
    (here / 'a.md').write_text('One two.\n')
    (here / 'old.txt').write_text('old\n')
    for number in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP, signal.SIGKILL):
        with subprocess.Popen([LUCID, '-o', 'old.txt', '-'], cwd=here, stdin=subprocess.PIPE,
                              preexec_fn=with_usual_signals) as process:
            process.stdin.write(b'One two. ' * 10000)
            time.sleep(0.2)
            process.send_signal(number)
        check(f'{number.name} leaves the old file and nothing else',
              sorted(os.listdir(here)) == ['a.md', 'old.txt'] and (here / 'old.txt').read_text() == 'old\n', os.listdir(here))
    before = listing(here)
    for words in ('a.md', 'check a.md', 'check --max-words 1 a.md', 'segment --by word a.md', 'show a.md', '-f html a.md'):
        run(*words.split(), cwd=here)
    check('without an option that says so nothing is written', listing(here) == before)
    check('a file that is replaced keeps its mode', stat.S_IMODE((here / 'old.txt').stat().st_mode) == 0o644 & ~os.umask(0o022))


TESTS = [article, name, archive, link, configuration, ignore_file, repository, baseline, filter, editor, model, writing]

with open(MANUAL, encoding='utf-8') as manual:
    named = re.findall(r'^\.\\" tests/policy/inputs\.py: (\w+)', manual.read(), re.M)
check('each test belongs to a line of the manual, and each line has one', named == [t.__name__ for t in TESTS], named)
for test in TESTS:
    with tempfile.TemporaryDirectory() as work:
        test(pathlib.Path(work))
sys.exit(closing_line())
