#!/usr/bin/env python3
"""alloc_torture.py BUILD [--short] [NAME...] - every allocation of every command fails in turn.

So does every one of the library's calls ("library": library_calls.c), of the extensions for SQLite
("sqlite": sqlite_calls.c) and PostgreSQL ("postgres": postgres_calls.py) and of the Python package
("python": python_calls.py), which leak nothing; what a program still has when it ends is the system's.

Alone, and with all that come after it.  Either it makes no difference, or the program ends with
status 2 and says on standard error that memory is out; files are whole or untouched, nothing
else is said that is not said without a fault, and nothing crashes.  --short takes a sample.
"""
import os
import re
import shutil
import subprocess
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.dirname(HERE))
import postgres_calls  # noqa: E402
from alloc_cases import COMMANDS, make_files  # noqa: E402
from verdicts import check, closing_line  # noqa: E402

SAMPLE = 7  # of so many allocations --short fails one
SECONDS = 20
NO_MEMORY = re.compile(rb'out of memory|Cannot allocate memory')


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


def torture_python(build, preload, scratch, short):
    """The calls of the Python package, by the system's Python."""
    python = '/usr/bin/python3'
    include = subprocess.run([python, '-c', 'import sysconfig; print(sysconfig.get_paths()["include"])'], check=False,
                             stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True).stdout.strip()
    site = os.path.abspath(build + '/python/site')
    if not os.path.exists(include + '/Python.h') or not os.path.isdir(site):
        print('NOT TESTED: python: it is not built (make python), or its headers are not here (python3-dev)')
        return
    subprocess.run([os.environ.get('CC', 'cc'), '-O1', '-shared', '-fPIC', '-I' + include, '-o', scratch + '/python_fails.so',
                    HERE + '/python_fails.c', preload], check=True)
    done = subprocess.run([python, '-B', HERE + '/python_calls.py', '29' if short else '1'], stdout=subprocess.PIPE, check=False,
                          env={'PATH': os.environ['PATH'], 'LD_PRELOAD': preload, 'PYTHONMALLOC': 'malloc',
                               'PYTHONPATH': site + ':' + scratch})
    print('python:', done.stdout.decode(), end='')
    check('python: every allocation that fails is told of', done.returncode == 0, f'status {done.returncode}')


def torture_postgres(build, preload, _, short):
    """The functions of PostgreSQL, in a backend that lives."""
    try:
        total = postgres_calls.torture(os.path.abspath(build), preload, 23 if short else 1)
    except RuntimeError as problem:
        check('postgres: the backend lives', False, problem)
        return
    if total:
        print(f'postgres: {total[0]} faults, {total[1]} bad')
        check('postgres: every allocation that fails is told of', total[1] == 0)


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
        for name, them in (('library', torture_library), ('sqlite', torture_sqlite), ('python', torture_python),
                           ('postgres', torture_postgres)):
            if not names or name in names:
                them(build, preload, scratch, short)
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
