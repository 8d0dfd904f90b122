"""suite.py - the tests one by one: programs, cases, records, corpora and scripts."""
import concurrent.futures
import importlib.machinery
import importlib.util
import os
import resource
import signal
import subprocess
import time
from pathlib import Path

from build import TREE, place_of, sources_of_programs

BYTES = 8 << 30             # of memory for a test
SECONDS, SLOWER = 4, 6      # of processor time for a test: so many, and so many times its own
SLOWEST = 20                # seconds: what takes longer is left out


def load(path):
    loader = importlib.machinery.SourceFileLoader('_'.join(path.parts[-2:]), str(path))
    module = importlib.util.module_from_spec(importlib.util.spec_from_loader(loader.name, loader))
    loader.exec_module(module)
    return module


CASES, GOLDEN = load(TREE / 'tests/cases/run.py'), load(TREE / 'tests/golden/run')


class Test:
    """`passes(folder)`: with the lucid or the libcore.so of that folder.  `of`: its name in the map."""

    def __init__(self, of, name, passes):
        self.of, self.name, self.passes, self.took = of, name, passes, 0


def program(build, source):
    path = build / place_of(source) / source.stem

    def passes(folder):
        return subprocess.run([path], cwd=TREE, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
                              stderr=subprocess.DEVNULL,
                              env={**os.environ, 'LD_LIBRARY_PATH': str(folder)}).returncode == 0
    return Test(source.stem, source.stem, passes)


def case(path, line, files, steps):
    def passes(folder):
        return CASES.run_case(files, steps, CASES.environment_of(str(folder), os.devnull)) is None
    return Test(path.name, '%s:%d' % (path.name, line), passes)


def golden(row):
    def passes(folder):
        got, expected = GOLDEN.got_and_expected(str(folder / 'lucid'), *row)
        return got == expected
    return Test('golden', 'golden ' + row[0], passes)


def corpus(folder):
    """The target of `make fuzz` over its corpus."""
    def passes(at):
        return subprocess.run([at / 'replay', TREE / 'tests/fuzz/corpus', folder.name], cwd=TREE,
                              stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
                              stderr=subprocess.DEVNULL).returncode == 0
    return Test('corpora', 'corpus ' + folder.name, passes)


def script(path):
    """A script that is called with the folder of lucid."""
    def passes(at):
        return subprocess.run(['python3', path, at], cwd=TREE, stdin=subprocess.DEVNULL,
                              stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL).returncode == 0
    name = str(path.relative_to(TREE / 'tests'))
    return Test(name, name, passes)


def tests_named(names, build):
    tests = [program(build.resolve(), p) for p in sources_of_programs() if p.stem in names]
    tests += [golden(row) for row in GOLDEN.COMMANDS if 'golden' in names]
    # the portable library, which that target asks, is in another build
    tests += [corpus(p) for p in sorted(TREE.glob('tests/fuzz/corpus/*'))
              if 'corpora' in names and p.name != 'portable']
    tests += [script(TREE / 'tests' / name) for name in sorted(names) if '/' in name]
    for path in sorted(TREE.glob('tests/cases/*.t')):
        if path.name in names:
            tests += [case(path, line, files, steps)
                      for line, _, files, steps in CASES.parse_cases(str(path))]
    return tests


def attempt(test, folder, limit, bytes_=BYTES):
    """Does it pass, in a process of its own, within `limit` seconds?"""
    child = os.fork()
    if child == 0:
        passed = False
        try:
            os.setsid()
            resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
            resource.setrlimit(resource.RLIMIT_CPU, (limit, limit + 1))
            resource.setrlimit(resource.RLIMIT_AS, (bytes_, bytes_))
            passed = test.passes(folder.resolve())
        finally:
            os._exit(not passed)
    end = time.monotonic() + 15 * limit
    pause = 0.002
    while True:
        pid, status = os.waitpid(child, os.WNOHANG)
        if pid:
            break
        if time.monotonic() > end:
            os.killpg(child, signal.SIGKILL)
            _, status = os.waitpid(child, 0)
            break
        time.sleep(pause)
        pause = min(2 * pause, 0.05)
    try:
        os.killpg(child, signal.SIGKILL)    # what it left running
    except ProcessLookupError:
        pass
    return status == 0


def measure(tests, folder, jobs, say):
    """Those that pass before anything is changed."""
    kept = []
    with concurrent.futures.ThreadPoolExecutor(jobs) as pool:
        for test, passed in zip(tests, pool.map(lambda test: timed(test, folder), tests)):
            if passed and test.took < SLOWEST:
                kept.append(test)
            else:
                say('left out, for it %s: %s' % ('takes long' if test.took >= SLOWEST else
                                                 'fails before anything is changed', test.name))
    return kept


def timed(test, folder):
    before = time.monotonic()
    passed = attempt(test, folder, SLOWEST)
    test.took = time.monotonic() - before
    return passed


def limit_of(test):
    return SECONDS + SLOWER * int(test.took + 1)
