#!/usr/bin/env python3
"""latency.py BUILD [--check] - how long lucid lsp takes from an edit to its findings.

An article of 100 KB is typed into, a letter at a time, with the rule on declared counts alone
and with all rules.  With --check it fails if a goal is missed: 2 and 8 ms at the 95th percentile.
"""
import os
import statistics
import subprocess
import sys
import tempfile
import time

from client import Editor, at, edit

EDITS = 300
GOALS = (('declared-count only', {}, 2.0), ('all rules', None, 8.0))


def article(size):
    """Sections of the article of the tests, their words numbered so that none is like another."""
    here = os.path.dirname(os.path.abspath(__file__))
    with open(os.path.join(here, '../articles/tides.md'), encoding='utf-8') as f:
        body = f.read().split('---\n')[-1].split('PPPPP')[0]
    parts, length, n = [], 0, 0
    while length < size:
        n += 1
        parts.append(body.replace('# ', '## Part %d. ' % n).replace('moon', 'moon%d' % n))
        length += len(parts[-1].encode())
    return ''.join(parts) + '\nPPPPP\n\nWord Count 1\n'


def all_rules(build):
    listed = subprocess.run([build + '/lucid', 'list', 'rules'], stdout=subprocess.PIPE).stdout.decode()
    names = [line.split()[0] for line in listed.splitlines() if line[:1].isalpha()]
    return 'rules:\n' + ''.join('  %s: warning\n' % name for name in names)


def processor_ms(editor):
    """What the server has used: a busy machine does not count."""
    with open('/proc/%d/schedstat' % editor.process.pid) as f:
        return int(f.read().split()[0]) / 1e6


def measure(build, config, what):
    text = article(100 * 1024)
    with tempfile.TemporaryDirectory() as folder:
        if config is None:
            with open(folder + '/.lucid.yaml', 'w') as f:
                f.write(all_rules(build))
        e = Editor(build)
        e.open('file://%s/a.md' % os.path.realpath(folder), text)
        found = e.told(60)
        line = text.count('\n') // 2
        times, before = [], processor_ms(e)
        for i in range(EDITS):
            begun = time.perf_counter()
            e.change(edit(at(line, 0), at(line, 0), 'x' if i % 6 else ' '))
            assert e.told(60) is not None
            times.append(1000 * (time.perf_counter() - begun))
        busy = (processor_ms(e) - before) / EDITS
        e.close()
    times.sort()
    p95 = times[int(0.95 * len(times))]
    print('%-20s %d bytes, %d findings: median %.2f ms, 95 %% %.2f ms, %.2f ms of the processor' %
          (what, len(text.encode()), len(found), statistics.median(times), p95, busy))
    return p95


def main():
    build = os.path.abspath(sys.argv[1])
    os.environ['XDG_CONFIG_HOME'] = '/nonexistent'
    missed = [what for what, config, goal in GOALS if measure(build, config, what) > goal]
    if '--check' in sys.argv and missed:
        sys.exit('missed: ' + ', '.join(missed))


main()
