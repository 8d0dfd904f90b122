"""syscall_cases.py - the commands whose system calls fail, and what they are run on."""
import json
import os
import shutil
import subprocess

TEXT = ('The harbour was quiet before the storm. Ships lay at their moorings, and nobody '
        'spoke of the extraordinary weather.\n\nThe the cat sat. It slept%s.\n')
GIT = {'GIT_CONFIG_GLOBAL': '/dev/null', 'GIT_CONFIG_NOSYSTEM': '1', 'GIT_AUTHOR_NAME': 'a',
       'GIT_AUTHOR_EMAIL': 'a@b', 'GIT_COMMITTER_NAME': 'a', 'GIT_COMMITTER_EMAIL': 'a@b',
       'GIT_AUTHOR_DATE': '2024-01-01T00:00:00Z', 'GIT_COMMITTER_DATE': '2024-01-01T00:00:00Z'}


class Case:
    """One command.  `writes`: it may change files, so each run gets them anew.  `records`: it
    prints a record for each file, so a file that is missing must be named on standard error.
    `threads`: their calls fail, too."""

    def __init__(self, name, tree, *words, stdin=b'', writes=False, records=False, threads=False,
                 calls=None, server=False, env=None, short=False):
        self.name, self.tree, self.words, self.stdin = name, tree, words, stdin
        self.writes, self.records, self.threads, self.calls = writes, records, threads, calls
        self.server, self.env, self.short = server, env or {}, short


def write(root, name, content):
    path = os.path.join(root, name)
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, 'wb') as f:
        f.write(content if isinstance(content, bytes) else content.encode())


def make_posts(lucid, root):
    """A repository: configurations above one another, what is ignored, each format."""
    write(root, '.lucid.yaml', 'rules: {word-count: {max: 5}}\nextends: shared/base.yaml\nignore: [none.md]\n')
    write(root, 'shared/base.yaml', 'rules: {repeated-word: error}\nterms: [{file: terms.txt}]\n')
    write(root, 'shared/terms.txt', 'extraordinary\n')
    write(root, 'posts/old/.lucid.yaml', 'rules: {word-count: {max: 6}}\n')
    write(root, '.gitignore', 'left-out.md\n')
    write(root, 'a.txt', TEXT % '')
    write(root, 'b.md', '---\ntitle: Harbour\nkeywords: [ships]\n---\n# Harbour\n\n' + TEXT % ' *well*')
    write(root, 'c.html', '<html lang=en><title>Harbour</title><p>' + TEXT % ' <b>well</b>')
    shutil.copy('tests/documents/harbour.docx', os.path.join(root, 'd.docx'))
    write(root, 'posts/e.md', TEXT % ' long')
    write(root, 'posts/.gitignore', 'draft.md\n')
    write(root, 'posts/draft.md', TEXT % ' a draft')
    write(root, 'posts/old/f.txt', TEXT % ' again')
    os.symlink('../a.txt', os.path.join(root, 'posts/link.txt'))
    write(root, 'left-out.md', TEXT % ' unseen')


def make_repository(lucid, root):
    make_posts(lucid, root)
    env = {**os.environ, **GIT}
    for words in (['init', '-q', '-b', 'main'], ['add', '.'], ['commit', '-q', '-m', 'first']):
        subprocess.run(['git', *words], cwd=root, env=env, check=True)
    write(root, 'a.txt', TEXT % ' and slept, and was not seen seen again')
    write(root, 'posts/e.md', TEXT % ' longer than anybody')
    os.rename(os.path.join(root, 'b.md'), os.path.join(root, 'g.md'))
    subprocess.run(['git', 'add', 'a.txt', 'b.md', 'g.md'], cwd=root, env=env, check=True)


def make_wide(lucid, root):
    """More names than one call of getdents64 has room for."""
    for i in range(300):
        write(root, 'wide/%s-%03d.md' % ('a-name-of-many-letters' * 9, i), 'One two.\n')


def make_declared(lucid, root):
    write(root, 'd/a.txt', 'Four words are here.\n\nPPPPP\n\nWord Count 99\n')
    write(root, 'd/b.md', '---\ntitle: One\nword_count: 7\n---\nTwo words.\n')
    write(root, 'd/c.md', '---\ntitle: One\n---\nThree more words.\n')


def make_saved(lucid, root):
    """What earlier runs have written."""
    make_declared(lucid, root)
    for name, words in (('all.ndjson', ['-f', 'ndjson', 'd']), ('all.json', ['-f', 'json', 'd']),
                        ('check.json', ['check', '-f', 'json', 'd'])):
        done = subprocess.run([lucid, *words], cwd=root, stdout=subprocess.PIPE,
                              stderr=subprocess.DEVNULL)
        write(root, name, done.stdout)
    write(root, 'd/a.txt', 'Four words are here. And these are new new.\n\nPPPPP\n\nWord Count 99\n')


def make_large(lucid, root):
    write(root, 'large.txt', (TEXT % '') * (20 * 1024 * 1024 // len(TEXT)))


def make_many(lucid, root):
    for i in range(12):
        write(root, 'many/%02d.md' % i, (TEXT % (' %d times' % i)) * 5)


TREES = {'posts': make_repository, 'wide': make_wide, 'declared': make_declared,
         'saved': make_saved, 'large': make_large, 'many': make_many}


def framed(*messages):
    bodies = [json.dumps({'jsonrpc': '2.0', **m}).encode() for m in messages]
    return b''.join(b'Content-Length: %d\r\n\r\n%s' % (len(b), b) for b in bodies)


def lined(*messages):
    return b''.join(json.dumps({'jsonrpc': '2.0', **m}).encode() + b'\n' for m in messages)


def editor(root):
    text = {'uri': 'file://%s/posts/e.md' % root}
    return framed(
        {'id': 1, 'method': 'initialize', 'params': {'processId': None, 'rootUri': None, 'capabilities': {}}},
        {'method': 'initialized', 'params': {}},
        {'method': 'textDocument/didOpen', 'params': {'textDocument': {
            **text, 'languageId': 'markdown', 'version': 1, 'text': TEXT % ''}}},
        {'id': 2, 'method': 'textDocument/diagnostic', 'params': {'textDocument': text}},
        {'id': 3, 'method': 'textDocument/hover', 'params': {
            'textDocument': text, 'position': {'line': 0, 'character': 2}}},
        {'id': 4, 'method': 'shutdown'}, {'method': 'exit'})


def model(root):
    calls = [('analyse', {'path': 'posts/e.md'}), ('check', {'path': 'a.txt'}),
             ('hard_sentences', {'path': 'd.docx'}),
             ('compare', {'old_path': 'a.txt', 'new_path': 'posts/e.md'})]
    return lined(
        {'id': 0, 'method': 'initialize', 'params': {
            'protocolVersion': '2025-06-18', 'capabilities': {}, 'clientInfo': {'name': 't', 'version': '0'}}},
        {'method': 'notifications/initialized'},
        *({'id': i + 1, 'method': 'tools/call', 'params': {'name': name, 'arguments': arguments}}
          for i, (name, arguments) in enumerate(calls)))


ROWS = b'{"t": "One two three."}\n{"t": "Four five."}\n'
CASES = [
    Case('text', 'posts', '-f', 'ndjson', 'a.txt', 'c.html', records=True),
    Case('page', 'posts', 'a.txt', short=True),
    Case('Markdown', 'posts', '-f', 'ndjson', 'posts/e.md', 'a.txt', records=True),
    Case('HTML', 'posts', '-f', 'json', 'c.html', 'a.txt'),
    Case('docx', 'posts', '-f', 'ndjson', 'd.docx', 'a.txt', records=True, short=True),
    Case('a directory', 'posts', '-f', 'ndjson', '.', records=True, short=True),
    Case('a directory, its total', 'posts', '-f', 'json', '--total', 'posts', 'a.txt'),
    Case('a page for a browser', 'posts', '-f', 'html', 'posts', 'a.txt'),
    Case('a wide directory', 'wide', '-f', 'ndjson', 'wide', records=True,
         calls={'getdents64': 9, 'newfstatat': 4, 'openat': 4, 'read': 4, 'close': 4, 'brk': 9, 'mmap': 9},
         short=True),
    Case('standard input', 'posts', '-f', 'json', stdin=TEXT.encode()),
    Case('only words', 'posts', '--only', 'words', 'a.txt', 'posts'),
    Case('names from a file', 'posts', '-f', 'ndjson', '--files-from', '-', stdin=b'a.txt\nposts/e.md\n',
         records=True),
    Case('rows', 'posts', '-f', 'ndjson', '--jsonl-in', 't', '-', stdin=ROWS),
    Case('a filter', 'posts', '-f', 'ndjson', '--filter', '*.txt=tr a-z A-Z', 'a.txt', 'posts/e.md', records=True),
    Case('report --against', 'posts', '-f', 'markdown', '--against', 'HEAD', 'a.txt', 'g.md'),
    Case('check', 'posts', 'check', '-f', 'ndjson', 'a.txt', 'posts', records=True, short=True),
    Case('check, a page', 'posts', 'check', '-f', 'text', 'a.txt', 'posts'),
    Case('check, a configuration', 'posts', 'check', '-c', '.lucid.yaml', '-f', 'json', 'posts/e.md'),
    Case('check --against', 'posts', 'check', '--against', 'HEAD', '-f', 'ndjson', 'a.txt', 'g.md', 'posts',
         records=True, env=GIT, short=True),
    Case('check --staged', 'posts', 'check', '--staged', '-f', 'ndjson', env=GIT),
    Case('check --baseline', 'saved', 'check', '--baseline', 'check.json', '-f', 'ndjson', 'd', records=True),
    Case('check --update-baseline', 'saved', 'check', '--baseline', 'check.json', '--update-baseline',
         '-f', 'ndjson', 'd', writes=True),
    Case('check --fix', 'declared', 'check', '--no-config', '-f', 'ndjson', '--fix', 'd', records=True,
         writes=True, short=True),
    Case('check --declare', 'declared', 'check', '--no-config', '-f', 'ndjson', '--declare=trailer', '--fix', 'd',
         records=True, writes=True),
    Case('check --print-config', 'posts', 'check', '--print-config', 'posts/e.md'),
    Case('-o', 'posts', '-f', 'ndjson', '-o', 'out.ndjson', 'a.txt', 'posts/e.md', writes=True, short=True),
    Case('-o, a file that is there', 'declared', '-f', 'json', '-o', 'd/a.txt', 'd/b.md', writes=True),
    Case('diff', 'posts', 'diff', '-f', 'json', 'a.txt', 'posts/e.md'),
    Case('diff --against', 'posts', 'diff', '--against', 'HEAD', 'a.txt', 'posts', env=GIT),
    Case('merge', 'saved', 'merge', '-f', 'json', 'all.ndjson', 'all.json'),
    Case('merge --last', 'saved', 'merge', '--last', '-f', 'json', 'all.ndjson', 'all.ndjson', short=True),
    Case('report --resume', 'saved', '-f', 'ndjson', '--resume', 'all.ndjson', 'd'),
    Case('segment', 'posts', 'segment', '--by', 'sentence', '-f', 'ndjson', 'a.txt', 'posts/e.md'),
    Case('show', 'posts', 'show', 'a.txt', 'posts/e.md'),
    Case('show --only', 'posts', 'show', '--only', 'hard', 'posts'),
    Case('init', 'declared', 'init', 'd', writes=True),
    Case('list', 'posts', 'list', 'metrics'),
    Case('explain', 'posts', 'explain', 'smog'),
    Case('help', 'posts', 'help', 'check'),
    Case('completions', 'posts', 'completions', 'bash'),
    Case('lsp', 'posts', 'lsp', stdin=editor, server=True),
    Case('mcp', 'posts', 'mcp', stdin=model, server=True),
    Case('-j 2, many files', 'many', '-j', '2', '-f', 'ndjson', 'many', records=True, threads=True),
    Case('-j 2, a large file', 'large', '-j', '2', '-f', 'ndjson', 'large.txt', threads=True,
         calls={'pread64': 12, 'mmap': 12, 'brk': 5, 'read': 5}),
]
