#!/usr/bin/env python3
"""sandbox.py BUILD - what a run gives up, and that it needs nothing of it.

A library that is loaded into lucid tries what is forbidden; strace shows that a run does not
even ask for it; and each command does the same with the sandbox, without it and with the
strict one.  Where the kernel has no Landlock, that is said and not tested.
"""
import ctypes
import errno
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), '..'))
from verdicts import check, closing_line

BUILD = os.path.abspath(sys.argv[1] if len(sys.argv) > 1 else 'build')
LUCID = os.path.join(BUILD, 'lucid')
HERE = os.path.dirname(os.path.abspath(__file__))
TESTS = os.path.dirname(HERE)
TEXT = 'One two three four.\n\nPPPPP\n\nWord Count 4\n'
ALL = ['read', 'write', 'truncate', 'remove', 'rename', 'create', 'directory', 'link', 'fifo',
       'beside', 'connect', 'bind', 'program', 'signal']
OF_STRICT = ['socket']
SINCE = {'truncate': 3, 'connect': 4, 'bind': 4, 'signal': 6}  # versions of Landlock

libc = ctypes.CDLL(None, use_errno=True)
version = max(0, libc.syscall(444, None, 0, 1))
environ = {k: v for k, v in os.environ.items() if k not in ('LUCID_NO_SANDBOX', 'FAKEROOTKEY', 'LD_PRELOAD')}
environ |= {'HOME': '/nonexistent', 'GIT_CONFIG_NOSYSTEM': '1', 'GIT_CONFIG_GLOBAL': '/dev/null'}


def run(*words, cwd=None, data=b'', env=None):
    done = subprocess.run([str(w) for w in words], input=data, cwd=cwd, capture_output=True,
                          env=environ | (env or {}), timeout=120)
    return done.returncode, done.stdout, done.stderr.decode(errors='replace')


def folder(top, name):
    """A new folder of texts."""
    path = pathlib.Path(top, name)
    path.mkdir()
    (path / 'a.md').write_text(TEXT)
    (path / 'b.md').write_text('Another text.  It has two sentences.\n')
    (path / 'old.json').write_bytes(run(LUCID, 'check', '--no-config', '--max-words', '1', '-f', 'json',
                                        'a.md', cwd=path)[1])
    (path / 'r.ndjson').write_bytes(run(LUCID, '-f', 'ndjson', 'a.md', cwd=path)[1])
    (path / 'j.txt').write_bytes(b'\xa4\xa2\xa4\xa4\n')
    (path / 'far').symlink_to('/etc/hostname')
    (path / 'far.txt').symlink_to(os.path.join(TESTS, 'articles/tides.md'))
    (path / 'dir').mkdir()
    (path / 'dir' / 'far.md').symlink_to('../../outside.md')
    (path / '.lucid.yaml').write_text('extends: ../base.yaml\nrules: {word-count: {max: 900}}\n')
    shutil.copy(os.path.join(TESTS, 'documents/harbour.docx'), path)
    for i in range(70):
        (path / 'dir' / f'{i}.md').write_text(f'Text number {i}.\n')
    return path


# ---- each command does the same, however much it gave up

COMMANDS = [
    '-q a.md', '-f ndjson a.md b.md', '-f json dir', '-j 4 -f tsv dir', '-q far.txt', '-q harbour.docx',
    '-q --encoding EUC-JP j.txt', '--stems -k tides -f json far.txt', '-o out.txt -q a.md', '-o a.out -f html a.md',
    'check a.md', 'check --fix a.md', 'check --declare b.md', 'check -f sarif a.md b.md', 'check',
    'check --max-words 1 --baseline old.json a.md', 'check --update-baseline --baseline old.json a.md',
    'check --print-config a.md', 'segment --by sentence a.md', 'segment --by grapheme a.md', 'show a.md',
    'diff a.md b.md', 'merge r.ndjson', 'merge --last r.ndjson r.ndjson', 'init --no-ignore -o new.yaml dir',
    'list rules', 'explain smog', '-f ndjson --resume r.ndjson a.md b.md', '--files-from r.list -q',
    '-q missing.md', '-q dir/missing.md a.md', '--jsonl-in text rows.jsonl -q', '-q /dev/stdin', '-q -',
]


def check_the_same(top):
    base = pathlib.Path(top, 'base.yaml')
    base.write_text('rules: {sentence-length: {max: 3}}\n')
    pathlib.Path(top, 'outside.md').write_text('Outside of it.\n')
    for i, words in enumerate(COMMANDS):
        seen = []
        for how in ('--no-sandbox', '--sandbox=on', '--sandbox=strict'):
            path = folder(top, f'same{i}{how}')
            (path / 'r.list').write_text('a.md\nb.md\n')
            (path / 'rows.jsonl').write_text('{"text": "One two."}\n')
            given = words.split()
            option = [how] if given[0] not in ('list', 'explain') else []
            at = 1 if given[0] in ('check', 'segment', 'show', 'diff', 'merge', 'init', 'list', 'explain') else 0
            given[at:at] = option
            done = run(LUCID, *given, cwd=path, data=TEXT.encode())
            files = {p.name: p.read_bytes() for p in sorted(path.iterdir()) if p.is_file()}
            seen.append((done[0], done[1], done[2].replace(how, ''), files))
            shutil.rmtree(path)
        names = '--sandbox=strict' if version else 'no Landlock'
        check(f'lucid {words} is the same with the sandbox', seen[0] == seen[1],
              [(x[0], x[1][-200:], x[2][-300:]) for x in seen])
        if version:
            check(f'lucid {words} is the same, {names}', seen[0] == seen[2],
                  [(x[0], x[1][-200:], x[2][-300:]) for x in seen])


# ---- what is forbidden

def build_trials(top):
    library = os.path.join(top, 'forbidden.so')
    done = run(os.environ.get('CC', 'cc'), '-O1', '-w', '-shared', '-fPIC', '-o', library,
               os.path.join(HERE, 'forbidden.c'), '-ldl')
    return library if done[0] == 0 else None


def trials(top, library, words, at, data=b''):
    outside = pathlib.Path(top, 'outside')
    outside.mkdir(exist_ok=True)
    (outside / 'secret').write_text('secret\n')
    path = folder(top, 'trials')
    done = run(LUCID, *words, cwd=path, data=data,
               env={'LD_PRELOAD': library, 'FORBIDDEN_AT': at, 'FORBIDDEN_OUTSIDE': str(outside)})
    shutil.rmtree(path)
    return dict(re.findall(r'^forbidden: (\w+) (\w+)$', done[2], re.M))


def check_refused(title, got, allowed=(), more=()):
    for what in [*ALL, *more]:
        if version >= SINCE.get(what, 1) and what not in allowed:
            check(f'{title}: {what} is refused', got.get(what) in ('EACCES', 'EPERM'), got)


def message(method, number=None, **params):
    body = {'jsonrpc': '2.0', 'method': method, 'params': params} | ({'id': number} if number else {})
    return json.dumps(body)


def lsp_session(path):
    uri = 'file://' + str(path)
    said = [message('initialize', 1, capabilities={}, rootUri=uri), message('initialized'),
            message('textDocument/didOpen', textDocument={'uri': uri + '/x.md', 'languageId': 'markdown',
                                                          'version': 1, 'text': TEXT}),
            message('textDocument/hover', 3, textDocument={'uri': uri + '/x.md'},
                    position={'line': 0, 'character': 1}),
            message('shutdown', 2), message('exit')]
    return b''.join(b'Content-Length: %d\r\n\r\n%s' % (len(s), s.encode()) for s in said)


def mcp_session():
    return '\n'.join([message('initialize', 1, protocolVersion='2025-06-18', capabilities={},
                              clientInfo={'name': 'x', 'version': '1'}), message('notifications/initialized'),
                      message('tools/call', 2, name='analyze', arguments={'path': 'a.md'}),
                      message('tools/call', 3, name='report', arguments={'path': 'a.md'}),
                      message('tools/call', 4, name='check', arguments={'path': 'a.md'}), '']).encode()


def check_forbidden(top):
    library = build_trials(top)
    if not library:
        print('NOT TESTED: what the sandbox forbids: no C compiler')
        return
    for words in ('-q a.md', '-f json dir a.md', '-j 4 -f tsv dir a.md', 'check --max-words 9 a.md', 'segment --by word a.md',
                  'show a.md', 'diff b.md a.md', 'merge a.md'):
        check_refused(f'lucid {words}', trials(top, library, words.split(), 'a.md'))
    got = trials(top, library, ['--sandbox=strict', '-q', 'a.md'], 'a.md')
    check_refused('lucid --sandbox=strict', got, (), OF_STRICT)
    # beside the file of -o a new one is made, which takes its place
    check_refused('lucid -o', trials(top, library, ['-o', 'out.txt', 'a.md'], 'a.md'), ('beside',))
    check_refused('lucid init', trials(top, library, ['init', '-o', 'new.yaml', 'dir', 'a.md'], 'a.md'), ('beside',))
    check_refused('lucid check --fix', trials(top, library, ['check', '--fix', 'a.md'], 'a.md'), ('beside',))
    # configurations are read before the files are known, texts are not
    got = trials(top, library, ['-q', 'a.md'], '.lucid.yaml')
    check_refused('a configuration', got, ('read',))
    check_refused('lucid lsp', trials(top, library, ['lsp'], 'base.yaml',
                                      lsp_session(pathlib.Path(top, 'trials'))), ('read',))
    check_refused('lucid mcp', trials(top, library, ['mcp', '.'], 'a.md', mcp_session()))
    got = trials(top, library, ['--no-sandbox', '-q', 'a.md'], 'a.md')
    check('without a sandbox nothing is refused', got.get('read') == got.get('program') == 'done', got)


# ---- what a run does not even ask for

def check_strace(top):
    if not shutil.which('strace') or run('strace', '-o', '/dev/null', 'true')[0] != 0:
        print('NOT TESTED: what lucid asks the kernel for: no strace here')
        return
    path = folder(top, 'strace')
    for words in ('-q a.md', '-f json dir', '-j 4 -f ndjson dir', '-f html harbour.docx', '-q far.txt', 'check a.md',
                  'segment --by word a.md', 'show a.md', 'diff a.md b.md', 'merge r.ndjson', '-q -'):
        log = os.path.join(top, 'log')
        run('strace', '-f', '-o', log, LUCID, *words.split(), cwd=path, data=TEXT.encode(),
            env={'LUCID_NO_SANDBOX': '1'})
        calls = pathlib.Path(log).read_text(errors='replace').split('\n')
        bad = [c for c in calls[1:] if re.search(r'O_WRONLY|O_RDWR|O_CREAT|O_TRUNC', c) or re.search(
            r' (socket|socketpair|connect|bind|execve|execveat|fork|vfork|unlink|rename|mkdir|symlink|link|'
            r'unlinkat|renameat2?|ptrace|kill)\(', c)]
        check(f'lucid {words} opens nothing to write, reaches nobody, starts nothing', calls and not bad, bad)
    check_old_kernels(path)


def check_old_kernels(path):
    usual = run(LUCID, '-f', 'json', 'a.md', cwd=path)
    for call, error in (('landlock_create_ruleset', 'ENOSYS'), ('landlock_create_ruleset', 'EOPNOTSUPP'),
                        ('landlock_create_ruleset', 'EPERM'), ('landlock_restrict_self', 'EPERM'),
                        ('landlock_restrict_self', 'E2BIG'), ('landlock_add_rule', 'ENOMEM')):
        tracing = ['strace', '-o', '/dev/null', '-e', f'trace={call}', '-e', f'inject={call}:error={error}']
        done = run(*tracing, LUCID, '-f', 'json', 'a.md', cwd=path)
        if 'invalid system call' in done[2]:
            print('NOT TESTED: kernels without Landlock: strace does not know it')
            return
        if call != 'landlock_add_rule':
            check(f'{call}: {error} is no trouble', done == usual, done)
            done = run(*tracing, LUCID, '--sandbox=strict', '-q', 'a.md', cwd=path)
            check(f'{call}: {error} is, where the sandbox was asked for', done[0] == 2 and 'no Landlock' in done[2], done)
    for old in range(1, 7):
        done = run('strace', '-o', '/dev/null', '-e', 'trace=landlock_create_ruleset', '-e',
                   f'inject=landlock_create_ruleset:retval={old}:when=1', LUCID, '-f', 'json', 'a.md', cwd=path)
        check(f'version {old} of Landlock will do', done == usual, done)


# ---- what must go on as it was

def check_settings(top):
    path = folder(top, 'settings')
    library = build_trials(top)
    environment = {'LD_PRELOAD': library or '', 'FORBIDDEN_AT': 'a.md', 'FORBIDDEN_OUTSIDE': top}
    for title, words, more, refused in (
            ('LUCID_NO_SANDBOX', ['-q', 'a.md'], {'LUCID_NO_SANDBOX': '1'}, False),
            ('LUCID_NO_SANDBOX, empty', ['-q', 'a.md'], {'LUCID_NO_SANDBOX': ''}, True),
            ('--sandbox=on over LUCID_NO_SANDBOX', ['--sandbox=on', '-q', 'a.md'], {'LUCID_NO_SANDBOX': '1'}, True)):
        done = run(LUCID, *words, cwd=path, env=environment | more)
        if library and version:
            check(title, ('program EACCES' in done[2]) == refused and 'forbidden: program' in done[2], done)
    done = run(LUCID, '--sandbox=off', 'a.md', cwd=path)
    check('--sandbox takes on or strict', done[0] == 2 and "unknown value 'off'" in done[2], done)


def check_programs(top):
    path = folder(top, 'programs')
    script = pathlib.Path(path, 'filter.sh')
    script.write_text('#!/bin/sh\necho made > made.tmp && cat made.tmp - \n')
    script.chmod(0o755)
    done = run(LUCID, '-q', '--filter', '*.md=./filter.sh', 'a.md', cwd=path)
    check('a filter does what it needs', done[0] == 0 and done[1].startswith(b'5 words'), done)
    done = run(LUCID, '--sandbox=strict', '-q', '--filter', '*.md=./filter.sh', 'a.md', cwd=path)
    check('but not in the strict sandbox', not version or (done[0] == 2 and 'cannot be run' in done[2]), done)
    for words in ('init -q', 'add a.md', '-c user.name=a -c user.email=a@b commit -qm a'):
        run('git', *words.split(), cwd=path)
    (path / 'a.md').write_text(TEXT + 'More.\n')
    run('git', 'add', 'b.md', cwd=path)
    for words in ('check --max-words 1 --against HEAD a.md', 'check --staged', 'diff --against HEAD a.md',
                  '-f markdown --against HEAD a.md', 'check --max-words 1 --baseline old.json a.md'):
        given = words.split()
        at = 1 if given[0] in ('check', 'diff') else 0
        seen = [run(LUCID, *given[:at], how, *given[at:], cwd=path) for how in ('--no-sandbox', '--sandbox=on')]
        check(f'lucid {words} asks git as before', seen[0] == seen[1] and seen[0][0] in (0, 1), seen)
    gone = path / 'gone'
    gone.mkdir()
    done = run('sh', '-c', f'cd gone && rmdir ../gone && exec {LUCID} -q -', cwd=path, data=b'One two.\n')
    check('a directory that is gone', done[0] == 0 and done[1].startswith(b'2 words'), done)
    done = run('bash', '-c', f'{LUCID} -q <(cat b.md) /dev/fd/3 3<b.md; mkfifo f; cat b.md > f & {LUCID} -q f', cwd=path)
    check('pipes by name', done[1].count(b'6 words') >= 3, done)


with tempfile.TemporaryDirectory() as work:
    check_the_same(work)
    if 'WATCHED' in pathlib.Path(BUILD, 'compile.flags').read_text():
        print('NOT TESTED: the sandbox: sanitizers or coverage are in this build')
    elif version:
        check_forbidden(work)
        check_settings(work)
    else:
        print('NOT TESTED: what the sandbox forbids: this kernel has no Landlock')
    check_strace(work)
    check_programs(work)
sys.exit(closing_line())
