#!/usr/bin/env python3
"""machine_torture.py BUILD [--short] [TEST...] - descriptors, disks, limits, signals and files that are no good.

A run is right if it did what it does on a good machine, or ended with status 2 and a message;
it is never ended by a signal of its own, waits for nobody, and leaves no file behind.  The last
line is "N passed, N failed".
"""
import itertools
import os
import random
import re
import resource
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import threading
import time

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), '..'))
from verdicts import check, closing_line  # noqa: E402

LIMIT = 60  # seconds
TEXT = 'The harbour was quiet before the storm. Ships lay at their moorings.\n\nThe the cat sat.\n'
CROSSED = ['check', '--rule', 'word-count.max=1']
COMMANDS = [['a.txt'], [*CROSSED, 'a.txt', 'd'], ['diff', 'a.txt', 'd/b.md'], ['segment', 'a.txt'], ['show', 'a.txt'],
            ['merge', 'all.ndjson'], ['list', 'metrics'], ['explain', 'smog'], ['help', 'check'],
            ['completions', 'bash'], ['--version'], ['--help'], ['--print-schema'], ['-f', 'html', 'd'],
            ['check', '--print-config', 'a.txt']]
READING = [['-'], ['check', '-'], ['segment', '-'], ['show', '-'], ['merge', '-'], ['diff', '-', 'a.txt'],
           ['--files-from', '-'], ['lsp'], ['mcp']]


class Machine:
    def __init__(self, lucid, where):
        self.lucid, self.where = lucid, where
        self.env = {'PATH': os.environ['PATH'], 'HOME': where, 'LC_ALL': 'C'}
        os.mkdir(os.path.join(where, 'd'))
        self.write('a.txt', TEXT)
        self.write('d/b.md', '# Harbour\n\n' + TEXT)
        self.write('d/c.html', '<p>' + TEXT)
        self.write('all.ndjson', self.run(['-f', 'ndjson', 'd', 'a.txt'])[1])

    def write(self, name, content):
        with open(os.path.join(self.where, name), 'wb') as f:
            f.write(content if isinstance(content, bytes) else content.encode())

    def run(self, words, before=None, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, given=None, cwd=None, env=None,
            limit=LIMIT):
        """Its status (None: it did not end), what it wrote, what it complained about."""
        process = subprocess.Popen([self.lucid, *words], cwd=cwd or self.where, env={**self.env, **(env or {})},
                                   stdin=subprocess.PIPE if given is not None else stdin, stdout=stdout,
                                   stderr=subprocess.PIPE, preexec_fn=before)
        try:
            out, err = process.communicate(given, timeout=limit)
        except subprocess.TimeoutExpired:
            process.kill()
            process.communicate()
            return None, b'', b''
        return process.returncode, out or b'', err or b''

    def left_behind(self):
        return [n for folder, _, names in os.walk(self.where) for n in names if n.startswith('.lucid-')]


def is_told(got, *names):
    return got[0] == 2 and got[2].startswith(b'lucid: ') and all(os.fsencode(n) in got[2] for n in names)


def test_closed_descriptors(m, short):
    """Each of the standard streams, in all combinations."""
    def closing(which):
        def close():
            for fd in which:
                os.close(fd)
        return close
    for words in COMMANDS + READING:
        whole = m.run(words)
        for which in itertools.chain.from_iterable(itertools.combinations(range(3), n) for n in (1, 2, 3)):
            got = m.run(words, closing(which))
            good = got[0] in (0, 1, 2) and (2 in which or got[0] != 2 or b'lucid: ' in got[2])
            if 1 in which:
                good = good and got[0] == 2
            elif 0 not in which or words not in READING:
                good = good and got[:2] == whole[:2]
            elif words not in (['lsp'], ['mcp']):
                good = good and got[0] == 2
            check('%s with %s closed' % (words, which), good, got)
        check('nothing is written into files', m.run(['-q', 'a.txt'])[1] == b'16 words  a.txt\n')


def test_full_disk(m, short):
    formats = [line.split()[0] for line in m.run(['list', 'formats'])[1].decode().splitlines() if line.split()[1] == 'write']
    for words in COMMANDS + [['-f', f, 'd'] for f in formats] + [[*CROSSED, '-f', f, 'd'] for f in formats] + \
            [['-o', '/dev/full', 'a.txt'], ['segment', '-f', 'ndjson', 'a.txt'], ['--total', 'd'], ['-q', 'a.txt']]:
        with open('/dev/full', 'wb') as full:
            got = m.run(words, stdout=full)
        check('%s on a full disk' % words, got[0] == 2 and (
            b'No space left on device' in got[2] or b'not a format of' in got[2] or b'is for lucid check' in got[2]), got)


def limited(which, value):
    return lambda: resource.setrlimit(which, (value, value))


def test_limits(m, short):
    """Memory, the size of files, descriptors, the stack."""
    some = COMMANDS[:6] + [['-j', '2', 'd', 'a.txt'], ['-o', 'out.txt', 'a.txt'], ['-f', 'html', '-o', 'out.html', 'd']]
    steps = {'memory': (resource.RLIMIT_AS, [n << 20 for n in range(4, 40, 8 if short else 2)]),
             'descriptors': (resource.RLIMIT_NOFILE, range(3, 12)),
             'stack': (resource.RLIMIT_STACK, [64 << 10, 256 << 10]),
             'file size': (resource.RLIMIT_FSIZE, [0, 1, 100])}
    for words in some:
        whole = m.run(words)
        for name, (which, values) in steps.items():
            for value in values:
                got = m.run(words, limited(which, value))
                same = got[:2] == whole[:2] and (name != 'file size' or '-o' not in words)
                loader = got[0] in (127, -signal.SIGKILL) or b'shared libraries' in got[2] or \
                    (name in ('stack', 'memory') and got[:2] == (-signal.SIGSEGV, b'') and not starts(m, which, value))
                xfsz = name == 'file size' and got[0] == -signal.SIGXFSZ
                check('%s, %s limited to %s' % (words, name, value),
                      same or loader or xfsz or is_told(got), (got, whole[0]))
                check('nothing is left behind', not m.left_behind(), m.left_behind())
                for out in ('out.txt', 'out.html'):
                    path = os.path.join(m.where, out)
                    check('%s is whole' % out, not os.path.exists(path) or os.path.getsize(path) > 400)
                    if os.path.exists(path):
                        os.remove(path)


def starts(m, which, value):
    """Does any program start within that limit?"""
    return subprocess.run(['/bin/true'], preexec_fn=limited(which, value)).returncode == 0 and \
        m.run(['--version'], limited(which, value))[0] == 0


def interrupted(m, words, which, seconds, piped):
    """The status of a run that gets the signal after so many seconds, and what it had written."""
    name = os.path.join(m.where, 'out')
    with open(name, 'wb') as out:
        process = subprocess.Popen([m.lucid, *words], cwd=m.where, env=m.env, stderr=subprocess.DEVNULL,
                                   stdout=subprocess.PIPE if piped else out)
        sender = threading.Timer(seconds, process.send_signal, [which])
        sender.start()
        if piped:
            out.writelines(iter(lambda: os.read(process.stdout.fileno(), 1000), b''))
            process.stdout.close()
        status = process.wait(LIMIT)
        sender.cancel()
    with open(name, 'rb') as out:
        return status, out.read()


def test_signals(m, short):
    """At moments nobody chose: -o writes all or nothing, and NDJSON ends with a line, in a file and in a pipe."""
    chance = random.Random(1)
    for i in range(60):
        m.write('d/many-%02d.md' % i, TEXT * 40)
    for number in range(20 if short else 120):
        which = chance.choice([signal.SIGINT, signal.SIGTERM, signal.SIGHUP, signal.SIGPIPE])
        words = [['-f', 'ndjson', 'd'], ['-f', 'ndjson', '-j', '2', 'd'],
                 ['-f', 'ndjson', '-o', 'named', 'd'], ['check', '-f', 'ndjson', 'd']][number % 4]
        status, partial = interrupted(m, words, which, chance.random() * 0.06, number // 4 % 2)
        check('%s ends by %s' % (words, which), status in (0, 1, 2, -which), status)
        check('a line is whole', partial == b'' or partial.endswith(b'}\n'), partial[-80:])
        check('nothing is left behind', not m.left_behind(), m.left_behind())
        named = os.path.join(m.where, 'named')
        if os.path.exists(named):
            with open(named, 'rb') as f:
                check('-o is whole', f.read().count(b'\n') == 62)
            os.remove(named)
    for i in range(60):
        os.remove(os.path.join(m.where, 'd/many-%02d.md' % i))


def test_closed_pipe(m, short):
    """Whoever reads has gone: with SIGPIPE as usual, and ignored."""
    for words in COMMANDS:
        for ignored in (False, True):
            ours, its = os.pipe()
            os.close(ours)
            got = m.run(words, (lambda: signal.signal(signal.SIGPIPE, signal.SIG_IGN)) if ignored else
                        (lambda: signal.signal(signal.SIGPIPE, signal.SIG_DFL)), stdout=its)
            os.close(its)
            check('%s into a closed pipe' % words, got[0] == -signal.SIGPIPE or is_told(got, 'Broken pipe'), got)


def test_kinds_of_files(m, short):
    """What is named is no file that can be read to its end, or none at all; another one still is."""
    listener = socket.socket(socket.AF_UNIX)
    listener.bind(os.path.join(m.where, 's.txt'))
    os.symlink('loop.txt', os.path.join(m.where, 'loop.txt'))
    os.symlink('none', os.path.join(m.where, 'dangling.txt'))
    os.mkdir(os.path.join(m.where, 'directory.txt'))
    with open(os.path.join(m.where, 'sparse.txt'), 'wb') as f:
        f.truncate(5 << 30)
    with open(os.path.join(m.where, 'hole.md'), 'wb') as f:
        f.write(TEXT.encode())
        f.truncate(5 << 30)
    wrong = ['s.txt', 'loop.txt', 'dangling.txt', 'none.txt', 'directory.txt', 'sparse.txt', 'hole.md', '/proc/self/mem',
             '/dev/zero', 'a.txt/b.txt', 'n' * 300, 'x/' * 2100 + 'y.txt']
    for name in wrong:
        for words in (['-q'], CROSSED, ['segment', '--by', 'paragraph', '-f', 'ndjson'], ['show', '--only', 'hard']):
            got = m.run([*words, name, 'a.txt'])
            check('%s %s' % (words, name[:40]), is_told(got, name[:40]) and (b'a.txt' in got[1] or b'harbour' in got[1] or words[0] == 'show'), got)
    for name in ('/dev/null', '/proc/self/status', '/proc/version'):
        got = m.run(['-f', 'json', name])
        check(name, got[0] == 0 and (b'"bytes":0,' in got[1]) == (name == '/dev/null'), got)
    listener.close()
    for name in ('s.txt', 'loop.txt', 'dangling.txt', 'sparse.txt', 'hole.md'):
        os.remove(os.path.join(m.where, name))
    os.rmdir(os.path.join(m.where, 'directory.txt'))


def test_names(m, short):
    folder = os.path.join(m.where, 'names')
    os.mkdir(folder)
    names = [b'new\nline.txt', b'\xff\xfe.txt', b'-q.txt', b'--help.txt', b'\x1b[2J.txt', '\u202eevil.txt'.encode(),
             b'a b.txt', b"'.txt", b'".txt', b'n' * 251 + b'.txt', b'\r.txt', b'$(x).txt', b'\\.txt', '\u0085.txt'.encode()]
    for name in names:
        with open(os.path.join(os.fsencode(folder), name), 'w') as f:
            f.write(TEXT)
    bad = re.compile(rb'[\x00-\x09\x0b-\x1f\x7f]|\xe2\x80\xae|\xc2\x85')
    for words in (['-q', '.'], ['.'], ['-f', 'ndjson', '.'], ['check', '--rule', 'word-count.max=1', '.'],
                  ['-q', '--', *names], ['-f', 'tsv', '--', *names], ['segment', '--', *names], ['merge', '--', *names]):
        got = m.run(words, cwd=folder)
        text = got[1] + got[2]
        shown = text.replace(b'\t', b'') if 'tsv' in words or words[0] == 'segment' else text
        check('names, %s' % words[0], got[0] in (0, 1, 2) and not bad.search(shown), bad.findall(shown))
        check('names are UTF-8, %s' % words[0], is_utf8(text))
        if words[0] != 'merge':
            check('all names are read, %s' % words[0], got[0] != 2, got[2])
    shutil.rmtree(folder)
    many = 5000 if short else 100000
    got = m.run(['-q', '--total', *['a.txt'] * many])
    check('%d arguments' % many, got[0] == 0 and got[1].split()[:1] == [b'%d' % (16 * many)], (got[1], got[2][:200]))


def is_utf8(text):
    try:
        text.decode()
    except UnicodeDecodeError:
        return False
    return True


def test_vanishing(m, short):
    """Files that come, go, grow and shrink while they are read: each run ends, and is true."""
    folder = os.path.join(m.where, 'moving')
    os.mkdir(folder)
    stop = threading.Event()

    def move():
        chance = random.Random(2)
        while not stop.is_set():
            path = os.path.join(folder, 'f%d.txt' % chance.randrange(40))
            how = chance.randrange(4)
            try:
                if how == 0:
                    os.remove(path)
                elif how == 1:
                    os.truncate(path, chance.randrange(100))
                else:
                    with open(path, 'a' if how == 2 else 'w') as f:
                        f.write(TEXT * chance.randrange(100))
            except FileNotFoundError:
                pass
    for i in range(40):
        with open(os.path.join(folder, 'f%d.txt' % i), 'w') as f:
            f.write(TEXT)
    mover = threading.Thread(target=move)
    mover.start()
    for number in range(10 if short else 60):
        words = [['-f', 'ndjson', 'moving'], ['-f', 'ndjson', '-j', '2', 'moving'], ['check', '-f', 'ndjson', 'moving'],
                 ['-f', 'html', 'moving']][number % 4]
        got = m.run(words)
        check('%s while files move' % words, got[0] in (0, 1) and not got[2] or is_told(got) or
              all(b'changed' in line or b'No such' in line for line in got[2].splitlines()), got[2])
    stop.set()
    mover.join()
    shutil.rmtree(folder)


def test_slow_pipes(m, short):
    """Bytes one by one, and pipes that are not waited for."""
    text = (TEXT * 3).encode() + 'L\u2019été, déjà vu. 😀\n'.encode()
    for words in (['-f', 'json', '-'], ['check', '-'], ['segment', '-'], ['show', '-'], ['diff', '-', 'a.txt'], ['--only', 'words', '-']):
        whole = m.run(words, given=text)
        for blocking in (True, False):
            theirs, ours = os.pipe()
            out, written = os.pipe()
            os.set_blocking(theirs, blocking)
            os.set_blocking(written, blocking)
            process = subprocess.Popen([m.lucid, *words], cwd=m.where, env=m.env, stdin=theirs, stdout=written,
                                       stderr=subprocess.PIPE)
            os.close(theirs)
            os.close(written)
            for i in range(len(text)):
                os.write(ours, text[i:i + 1])
            os.close(ours)
            got = b''
            while part := os.read(out, 7):
                got += part
            os.close(out)
            err = process.stderr.read()
            process.stderr.close()
            check('%s from a slow pipe' % words, (process.wait(LIMIT), got) == whole[:2], (got[-300:], err))


def test_other_worlds(m, short):
    """Locales, no arguments at all, a directory that is gone, nobody's files."""
    whole = m.run(['-f', 'json', 'a.txt', 'd'])
    for name in ('C', 'C.UTF-8', 'POSIX', 'de_DE.UTF-8', 'tr_TR.UTF-8', 'fr_FR.ISO-8859-1', 'ja_JP.SJIS', 'nonsense', '/etc'):
        check('in the locale ' + name, m.run(['-f', 'json', 'a.txt', 'd'], env={
            'LC_ALL': name, 'LANG': name, 'LANGUAGE': 'de', 'TZ': 'Asia/Tokyo', 'COLUMNS': '7', 'MALLOC_PERTURB_': '165'}) == whole)
    code = subprocess.run([sys.executable, '-c', 'import ctypes\nc = ctypes.CDLL(None)\n'
                           'c.execve(%r, (ctypes.c_char_p * 1)(None), (ctypes.c_char_p * 1)(None))' % os.fsencode(m.lucid)],
                          stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE, timeout=LIMIT, cwd=m.where)
    check('no argument, not even its name', code.returncode == 2 and code.stderr.startswith(b'lucid: '), code)
    gone = os.path.join(m.where, 'gone')
    for words, good in ((['-'], 0), (['check', '-'], 0), (['.'], 2), (['a.txt'], 2), ([os.path.join(m.where, 'a.txt')], 0),
                        (['init'], 2), (['-o', 'x', '-'], 2), (['check', '--against', 'HEAD', 'a.txt'], 2)):
        os.mkdir(gone)
        got = m.run(words, lambda: os.rmdir(gone), cwd=gone, given=TEXT.encode())
        check('%s where the directory is gone' % words, got[0] == good and (good == 0 or b'lucid: ' in got[2]), got)
    if os.geteuid() == 0:
        os.chmod(m.where, 0o755)
        m.write('secret.txt', TEXT)
        os.chmod(os.path.join(m.where, 'secret.txt'), 0)
        os.mkdir(os.path.join(m.where, 'locked'))
        m.write('locked/in.txt', TEXT)
        os.chmod(os.path.join(m.where, 'locked'), 0o700)
        for words in (['-q', 'secret.txt', 'a.txt'], ['-q', 'locked/in.txt', 'a.txt'], ['-q', 'locked', 'a.txt'],
                      ['check', 'secret.txt', 'locked/in.txt', 'locked', 'a.txt'], ['-o', 'new.txt', 'a.txt'],
                      ['check', '--fix', 'a.txt', 'secret.txt']):
            got = m.run(words, lambda: os.setuid(65534))
            named = [w for w in words if w.startswith(('secret', 'locked', 'new'))]
            check('%s by nobody' % words, is_told(got, *named, 'Permission denied'), got)
            check('the other file is read', 'new.txt' in words or words[0] == 'check' or b'16 words' in got[1], got)


def main():
    lucid, short = os.path.abspath(os.path.join(sys.argv[1], 'lucid')), '--short' in sys.argv
    wanted = [w for w in sys.argv[2:] if w != '--short']
    for name, test in list(globals().items()):
        if name.startswith('test_') and (not wanted or name[5:] in wanted):
            where = tempfile.mkdtemp()
            test(Machine(lucid, where), short)
            shutil.rmtree(where)
    return closing_line()


if __name__ == '__main__':
    sys.exit(main())
