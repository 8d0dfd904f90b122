#!/usr/bin/env python3
"""kill.py BUILD - end `lucid check --fix` at every system call it makes.

Whatever happens, by a signal or by an error, the file is the old one or the
new one; after an error no temporary file is left and the exit status is not 0
unless the file is the new one.  The last line is "N passed, N failed", one for
each way to end it.
"""
import collections
import os
import re
import shutil
import subprocess
import sys
import tempfile

TEXT = 'Four w\u00f6rds are here.\r\n\r\nPPPPP\r\n\r\nWord Count %s\r\n'
TRACE = ['strace', '-qq', '-o']


def run(lucid, name, inject, log):
    command = TRACE + [log] + (['-e', inject] if inject else [])
    return subprocess.run(command + [lucid, 'check', '--no-config', '--fix', name],
                          stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=60)


def system_calls(lucid, name, log):
    """Each call as (name, the how-manieth of its name)."""
    seen = collections.Counter()
    run(lucid, name, None, log)
    for line in open(log, errors='replace'):
        call = re.match(r'(\w+)\(', line)
        if call and call.group(1) != 'execve':
            seen[call.group(1)] += 1
            yield call.group(1), seen[call.group(1)]


def main():
    lucid = os.path.abspath(os.path.join(sys.argv[1], 'lucid'))
    where = tempfile.mkdtemp()
    name, log = os.path.join(where, 'd', 'a.txt'), os.path.join(where, 'log')
    passed = failed = 0
    os.mkdir(os.path.join(where, 'd'))
    old, new = [(TEXT % n).encode('utf-16') for n in (99, 4)]

    def write():
        for left in os.listdir(os.path.dirname(name)):
            os.remove(os.path.join(os.path.dirname(name), left))
        with open(name, 'wb') as f:
            f.write(old)

    write()
    calls = list(system_calls(lucid, name, log))
    for how in ('signal=KILL', 'signal=TERM', 'error=EIO', 'error=ENOSPC'):
        wrong = 0
        for call, n in calls:
            write()
            status = run(lucid, name, 'inject=%s:%s:when=%d' % (call, how, n), log).returncode
            now = open(name, 'rb').read()
            good = now in (old, new)
            if how != 'signal=KILL':
                good = good and os.listdir(os.path.dirname(name)) == ['a.txt']
            if how.startswith('error'):
                good = good and (now == new or status != 0)
            if not good:
                print('FAILED: %s at %s %d' % (how, call, n))
                wrong += 1
        passed, failed = passed + (wrong == 0), failed + (wrong > 0)
    shutil.rmtree(where)
    print('%d passed, %d failed' % (passed, failed))
    return failed > 0


if __name__ == '__main__':
    if not shutil.which('strace'):
        print('strace is missing\n0 passed, 0 failed')
        sys.exit(0)
    sys.exit(main())
