#!/usr/bin/env python3
"""soak_torture.py BUILD [--short] [--seconds N] [--seed N] - programs that stay, for 30 minutes.

lucid lsp, by both units of positions, and lucid watch, while texts are typed, pasted, undone and
saved at random and configurations change: memory stays as it is, no descriptor is lost, and what
is said in the end is what a fresh run says.  With --short they stay for 20 seconds.  The last
line is "N passed, N failed".
"""
import os
import random
import sys
import tempfile
import threading
import time
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE / 'soak'), str(HERE.parent)]
from server import Soak  # noqa: E402
from verdicts import check, closing_line  # noqa: E402
from watched import WatchSoak  # noqa: E402


def option(name, usual):
    return int(sys.argv[sys.argv.index(name) + 1]) if name in sys.argv else usual


def rounds(soaks, until):
    """Each has one at least."""
    while True:
        for soak in soaks:
            soak.round(until)
        if time.monotonic() >= until:
            return


def main():
    if not os.path.exists('/proc/self/smaps_rollup'):
        print('NOT TESTED: programs that stay: no /proc tells what memory is theirs')
        return closing_line()
    os.environ['XDG_CONFIG_HOME'] = '/nonexistent'
    build, seed = os.path.abspath(sys.argv[1]), option('--seed', 1)
    seconds = option('--seconds', 20 if '--short' in sys.argv else 1800)
    until = time.monotonic() + seconds
    print('seed %d, %d seconds' % (seed, seconds))
    with tempfile.TemporaryDirectory() as one, tempfile.TemporaryDirectory() as other:
        servers = [Soak(build, os.path.realpath(one), random.Random(seed), 'utf-16', False),
                   Soak(build, os.path.realpath(one), random.Random(seed + 1), 'utf-8', True)]
        watch = WatchSoak(build, os.path.realpath(other), random.Random(seed + 2))
        beside = threading.Thread(target=rounds, args=([watch], until))
        beside.start()
        rounds(servers, until)
        beside.join()
        for soak in (*servers, watch):
            soak.end(check)
    return closing_line()


sys.exit(main())
