#!/usr/bin/env python3
"""growth_torture.py BUILD [--short] [--seed N] [NAME...] - time and memory grow with the input.

Each family of growth/families.py is read at three sizes, each twice the one before, and the
instructions are counted (valgrind).  From the two steps between them, in which what a start costs
is not, comes the exponent: more than 1.15, at the sizes above too, fails.  Then it is read at 8 MB
or what it may have at most: more memory than 64 MB and 8 times the input, or more processor time
than 2 s and 0.25 s a MB, fails.  A family of words that are all different, with a № in its name,
may have what the vocabulary of a million words takes besides.  What is KNOWN is said and does not
fail.  With --short a sample is taken, by --seed another; NAME takes those
whose name has it.  The last line is "N passed, N failed".
"""
import math
import os
import random
import re
import resource
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE / 'growth'), str(HERE.parent)]
from families import families  # noqa: E402
from verdicts import check, closing_line  # noqa: E402

SIZE = 64 << 10
LARGE = 8 << 20
MOST = 1.15
LITTLE = 40  # instructions a byte: what grows by less may wait for its next page
MEMORY, SHARE, VOCABULARY = 64, 8, 64  # MB
SECONDS, A_MEGABYTE = 2.0, 0.25
KNOWN = {
    'report --jsonl-in': 'each row is a document: 20 us each',
}
SAMPLE, SHORT = 16, 20  # families of a sample, and seconds at most for each half of it
COUNTED = ['valgrind', '--tool=cachegrind', '--cache-sim=no', '--cachegrind-out-file=/dev/null']


class Reader:
    def __init__(self, build, folder):
        self.lucid, self.folder = [os.path.join(build, 'lucid')], Path(folder)
        self.environment = {'PATH': os.environ['PATH'], 'XDG_CONFIG_HOME': '/nonexistent', 'HOME': '/nonexistent'}

    def begin(self, family, size):
        for old in self.folder.iterdir():
            old.unlink()
        return family.write(self.folder, size)

    def instructions(self, family, size):
        self.begin(family, size)
        done = subprocess.run(COUNTED + self.lucid + family.command, cwd=self.folder, env=self.environment, stdout=subprocess.DEVNULL,
                              stderr=subprocess.PIPE, check=False, timeout=300)
        found = re.search(rb'I +refs: +([0-9,]+)', done.stderr)
        if done.returncode not in (0, 1, 2) or not found:
            raise RuntimeError(f'status {done.returncode}: {done.stderr[-300:].decode(errors="replace")}')
        return int(found[1].replace(b',', b''))

    def exponent(self, family, size):
        one, two, four = (self.instructions(family, k * size) for k in (1, 2, 4))
        if four - two < LITTLE * 2 * size:
            return 1.0
        return math.log2((four - two) / max(two - one, LITTLE * size / 2))

    def cost(self, family, size):
        """Bytes read, MB and seconds taken."""
        size = self.begin(family, size)
        child = os.fork()
        if child == 0:
            os.chdir(self.folder)
            nowhere = os.open('/dev/null', os.O_WRONLY)
            os.dup2(nowhere, 1)
            os.dup2(nowhere, 2)
            resource.setrlimit(resource.RLIMIT_CPU, (60, 60))
            os.execve(self.lucid[0], self.lucid + family.command, self.environment)
        _, status, used = os.wait4(child, 0)
        return size, used.ru_maxrss / 1024, used.ru_utime + used.ru_stime, os.waitstatus_to_exitcode(status)


def grow(reader, family):
    """Is it linear?"""
    size = SIZE
    most = family.most or LARGE
    exponent = reader.exponent(family, size)
    while exponent > MOST and 8 * size <= min(most, 1 << 20):
        size *= 2
        exponent = reader.exponent(family, size)
    check(f'{family.name}: instructions grow by n^{exponent:.2f} from {size >> 10} KB on', exponent <= MOST)


def weigh(reader, family):
    size, memory, seconds, status = reader.cost(family, family.most or LARGE)
    check(f'{family.name}: ends by status {status}', status in (0, 1, 2))
    megabytes = size / (1 << 20)
    most = MEMORY + SHARE * megabytes + (VOCABULARY if '№' in family.name else 0)
    if family.name in KNOWN:
        print(f'KNOWN: {family.name}: {megabytes:.1f} MB need {memory:.0f} MB and {seconds:.1f} s: {KNOWN[family.name]}')
        return
    check(f'{family.name}: {megabytes:.1f} MB need {memory:.0f} MB', memory <= most)
    check(f'{family.name}: {megabytes:.1f} MB take {seconds:.1f} s', seconds <= SECONDS + A_MEGABYTE * megabytes)


def crowd(folder, count):
    """So many files, and a list of their names, which it returns."""
    (folder / 'd').mkdir()
    names = [f'd/{i}.md' for i in range(count)]
    for name in names:
        (folder / name).write_text('The tide comes in.\n')
    (folder / 'list').write_text('\n'.join(names) + '\n')
    return names


def seconds_of(reader, command, folder):
    """The least of three runs."""
    least = math.inf
    for _ in range(3):
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        done = subprocess.run(reader.lucid + command, cwd=folder, env=reader.environment, stdout=subprocess.DEVNULL,
                              stderr=subprocess.PIPE, check=False)
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        if done.returncode != 0:
            raise RuntimeError(f'{command[:3]}: status {done.returncode}: {done.stderr[-200:]!r}')
        least = min(least, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime)
    return least


def crowds(reader, counts):
    """10^5 files and names: four times as many take at most four times as long and a third."""
    kinds = {'in a folder': ['-q', 'd'], 'as lines': ['-f', 'ndjson', 'd'], 'in a list': ['-q', '--files-from', 'list'],
             'named': ['-q', '--total', None], 'checked': ['check', '--no-config', '--max-words', '9', None]}
    taken = {kind: [] for kind in kinds}
    for count in counts:
        with tempfile.TemporaryDirectory() as folder:
            names = crowd(Path(folder), count)
            for kind, command in kinds.items():
                taken[kind].append(seconds_of(reader, command[:-1] + names if command[-1] is None else command, folder))
    for kind, (few, many) in taken.items():
        check(f'{counts[1]} files {kind}: {many:.1f} s, {counts[0]}: {few:.1f} s', many <= 4 / 3 * counts[1] / counts[0] * few or many < 1)


def option(name, usual):
    return int(sys.argv[sys.argv.index(name) + 1]) if name in sys.argv else usual


def chosen(all_of_them):
    seed = option('--seed', 1)  # the same each time, unless one says another
    wanted = [a for i, a in enumerate(sys.argv[2:], 2) if not a.startswith('--') and sys.argv[i - 1] != '--seed']
    if wanted:
        return [f for f in all_of_them if any(w in f.name for w in wanted)]
    if '--short' not in sys.argv:
        return all_of_them
    print('seed', seed)
    random.Random(seed).shuffle(all_of_them)
    return all_of_them


def main():
    build, short = os.path.abspath(sys.argv[1]), '--short' in sys.argv
    some = chosen(list(families()))
    named = len(some) > 0 and any(not a.startswith('--') for a in sys.argv[2:] if not a.isdigit())
    with tempfile.TemporaryDirectory() as folder:
        reader = Reader(build, folder)
        for task, needs in ((grow, 'valgrind'), (weigh, 'sh')):
            if not shutil.which(needs):
                print(f'NOT TESTED: growth: {needs} is not installed')
                continue
            until = time.monotonic() + (SHORT if short else math.inf)
            for family in some[:SAMPLE] if short and not named else some:
                if time.monotonic() > until:
                    break
                task(reader, family)
        if not named:
            crowds(reader, (500, 2000) if short else (25000, 100000))
    return closing_line()


sys.exit(main())
