#!/usr/bin/env python3
"""syscall_torture.py BUILD [--short] [-v] [CASE...] - every system call of every command fails in turn.

Each command is run once as it is, then once for each system call that it made and each error
which that call may have, by the fault injection of strace.  A run is right if

- it did what it does without the fault, or
- it ended with status 2 and a message that names what and why, and the other files were still
  reported; and
- no file was harmed: each is as before or as the command was to leave it, and there is no other.

What the loader does before main is not looked at, and git's own calls are git's.  --short takes
the first error of some calls of some commands.  The last line is "N passed, N failed": one for
each command.
"""
import collections
import concurrent.futures
import errno
import json
import os
import re
import shutil
import signal
import subprocess
import sys
import tempfile

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from syscall_cases import CASES, TREES  # noqa: E402

LIMIT = 30  # seconds for one run
SAMPLE = 60  # faults of a case at most, with --short

# What may go wrong with each call, the likeliest first.
ERRORS = {
    'access': 'EIO EACCES ENOMEM', 'brk': 'retval=0', 'clone': 'EAGAIN ENOMEM', 'clone3': 'EAGAIN ENOMEM',
    'close': 'EIO EINTR ENOSPC EDQUOT', 'dup': 'EMFILE', 'dup2': 'EMFILE EINTR', 'execve': 'EACCES ENOENT ENOMEM',
    'faccessat2': 'EIO EACCES ENOMEM', 'fallocate': 'ENOSPC EIO EINTR EDQUOT', 'fchmod': 'EIO EPERM',
    'fchown': 'EIO EPERM', 'fcntl': 'EIO EINTR ENOLCK EAGAIN', 'fgetxattr': 'EIO ENOMEM EACCES',
    'flistxattr': 'EIO ENOMEM EACCES', 'fremovexattr': 'EIO ENOSPC', 'fsetxattr': 'EIO ENOSPC EPERM',
    'fstat': 'EIO ENOMEM EOVERFLOW', 'fsync': 'EIO ENOSPC EINTR EDQUOT', 'ftruncate': 'EIO EINTR ENOSPC',
    'getcwd': 'EACCES ENOMEM', 'getdents64': 'EIO ENOMEM EINTR', 'getrandom': 'EAGAIN EINTR ENOSYS',
    'inotify_add_watch': 'ENOSPC ENOMEM EACCES', 'inotify_init1': 'EMFILE ENFILE ENOMEM ENOSYS',
    'ioctl': 'EIO ENOTTY EINTR', 'link': 'EIO ENOSPC', 'linkat': 'EIO ENOSPC', 'lseek': 'EOVERFLOW EINVAL ESPIPE EIO',
    'mkdir': 'EIO ENOSPC EACCES', 'mmap': 'ENOMEM EAGAIN', 'mprotect': 'ENOMEM', 'mremap': 'ENOMEM',
    'munmap': 'ENOMEM', 'newfstatat': 'EIO EACCES ENOMEM ELOOP EOVERFLOW', 'open': 'EIO EACCES EMFILE',
    'openat': 'EIO EACCES EMFILE ENFILE ENOMEM ELOOP EINTR EOVERFLOW', 'pipe': 'EMFILE ENFILE',
    'pipe2': 'EMFILE ENFILE', 'poll': 'ENOMEM EINTR EAGAIN', 'ppoll': 'ENOMEM EINTR', 'pread64': 'EIO EINTR ENOMEM EAGAIN',
    'pwrite64': 'EIO ENOSPC EINTR EDQUOT', 'read': 'EIO EINTR EAGAIN ENOMEM EISDIR EOVERFLOW', 'readlink': 'EIO EACCES ENOMEM',
    'rename': 'EIO ENOSPC EACCES EDQUOT EXDEV', 'sched_getaffinity': 'EPERM', 'sendto': 'ENOMEM EINTR EPIPE', 'socketpair': 'EMFILE ENFILE ENOMEM', 'statfs': 'EIO', 'statx': 'EIO EACCES ENOMEM',
    'unlink': 'EIO EACCES', 'vfork': 'EAGAIN ENOMEM', 'wait4': 'EINTR ECHILD',
    'write': 'EIO ENOSPC EINTR EAGAIN EPIPE EDQUOT retval=1', 'writev': 'EIO ENOSPC EINTR',
}
# Calls that cannot fail, or only for what a program passes to them; how threads wait for another.
NEVER = {'exit', 'exit_group', 'futex', 'rt_sigprocmask', 'rt_sigaction', 'rt_sigreturn', 'getpid', 'getuid', 'geteuid',
         'getgid', 'getegid', 'gettid', 'set_robust_list', 'set_tid_address', 'rseq', 'clock_gettime', 'madvise',
         'sigaltstack', 'arch_prctl', 'prlimit64', 'sched_yield', 'restart_syscall', 'kill', 'tgkill', 'getppid', 'umask', 'sysinfo', 'uname', 'prctl', 'seccomp',
         'landlock_create_ruleset', 'landlock_add_rule', 'landlock_restrict_self'}

Fault = collections.namedtuple('Fault', 'call nth error line')
Result = collections.namedtuple('Result', 'status out err files')


def content_of(path):
    if os.path.islink(path):
        return 'link to ' + os.readlink(path)
    with open(path, 'rb') as f:
        return (os.stat(path).st_mode & 0o7777, f.read())


def files_below(root):
    return {os.path.relpath(os.path.join(folder, name), root): content_of(os.path.join(folder, name))
            for folder, _, names in os.walk(root) for name in names if '/.git' not in folder + '/' or name == 'HEAD'}


class Place:
    """Where one run after the other is done: a copy of the files."""

    def __init__(self, where, number, tree):
        self.root = os.path.join(where, 'place-%d' % number)
        self.log = os.path.join(where, 'log-%d' % number)
        self.tree = tree
        shutil.copytree(tree, self.root, symlinks=True)

    def renew(self):
        shutil.rmtree(self.root)
        shutil.copytree(self.tree, self.root, symlinks=True)


class Sweep:
    def __init__(self, lucid, case, where):
        self.lucid, self.case, self.where = lucid, case, where
        self.tree = os.path.join(where, 'tree')
        self.places = []

    def command(self, log, inject):
        return ['strace', '-qq', '-y', '-o', log] + (['-f'] if self.case.threads else []) + \
            (['-e', 'inject=' + inject] if inject else []) + [self.lucid, *self.case.words]

    def run(self, place, inject):
        case = self.case
        if case.writes:
            place.renew()
        given = case.stdin(place.root) if callable(case.stdin) else case.stdin
        env = {'PATH': os.environ['PATH'], 'HOME': os.path.join(place.root, 'home'), 'LC_ALL': 'C', **case.env}
        process = subprocess.Popen(self.command(place.log, inject), cwd=place.root, env=env, stdin=subprocess.PIPE,
                                   stdout=subprocess.PIPE, stderr=subprocess.PIPE, start_new_session=True)
        try:
            out, err = process.communicate(given, timeout=LIMIT)
            status = process.returncode
        except subprocess.TimeoutExpired:
            os.killpg(process.pid, signal.SIGKILL)
            process.communicate()
            return Result('hangs', b'', '', {})
        # a file may be named absolutely where the current directory is not known
        out, err = (text.replace(place.root.encode() + b'/', b'').replace(place.root.encode(), b'/ROOT')
                    for text in (out, err))
        return Result(status, out, err.decode(errors='replace'),
                      files_below(place.root) if case.writes else {})

    def calls(self, log):
        """The calls behind the start of main, each with the how-manieth of its name it is."""
        counts, begun = collections.defaultdict(collections.Counter), False
        for line in open(log, errors='replace'):
            found = re.match(r'(?:(\d+) +)?(\w+)\((.*)', line)
            if not found:
                continue
            who, call, rest = found.groups()
            if '.gcda' in rest:     # what tells coverage is no part of the program
                return
            counts[who][call] += 1
            begun = begun or (call == 'fcntl' and 'F_GETFD' in rest)
            if begun:
                yield call, counts[who][call], rest.rstrip()[:90]

    def faults(self, log, short):
        seen, unknown = set(), set()
        taken = collections.Counter()
        for call, nth, line in self.calls(log):
            if call in NEVER or (call, nth) in seen:
                continue
            seen.add((call, nth))
            if call not in ERRORS:
                unknown.add(call)
                continue
            if self.case.calls is not None:
                if taken[call] >= self.case.calls.get(call, 0):
                    continue
                taken[call] += 1
            for error in ERRORS[call].split()[:1 if short else None]:
                if possible(call, error, line):
                    yield Fault(call, nth, error, line)
        if unknown:
            print('%s: nothing is known of %s' % (self.case.name, ', '.join(sorted(unknown))))

    # ---- verdicts

    def problem_of(self, fault, whole, got, before):
        """Why the run was wrong, or None."""
        if got.status == 'hangs':
            return 'hangs'
        if got.status not in (0, 1, 2):
            return 'ends with status %s' % got.status
        if 'Sanitizer' in got.err:
            return 'a sanitizer'
        if got.files and (harm := self.harm(whole, got, before)):
            return harm
        same = got.out == whole.out and got.status == whole.status and got.files == whole.files
        if same or is_short_write(fault, whole, got):
            return None
        if self.case.server and is_told(fault, got):
            return None
        if got.status != 2:
            return 'status %s, but other output' % got.status
        told = [line for line in got.err.splitlines() if re.match(r'lucid: .+: .+|lucid: out of memory', line)]
        if not told:
            return 'status 2 without a message: %r' % got.err
        return self.lost(fault, whole, got, told) if self.case.records else None

    def harm(self, whole, got, before):
        for name in got.files.keys() | before.keys() | whole.files.keys():
            now = got.files.get(name)
            of_fewer = name not in before and got.status == 2 and ends_alike(now, whole.files.get(name))
            if now not in (before.get(name), whole.files.get(name)) and not of_fewer:
                return 'harms %s: %r' % (name, now)
            if got.status in (0, 1) and now != whole.files.get(name):
                return 'status %s, but %s is not as it was to be' % (got.status, name)
        return None

    def lost(self, fault, whole, got, told):
        """What of the other files is not reported."""
        names = [re.sub(r'^lucid: ', '', line).rsplit(': ', 1)[0] for line in told]
        if any(n == 'standard output' or 'out of memory' in n for n in names) or 'out of memory' in got.err:
            return None
        lacking = collections.Counter(whole.out.splitlines()) - collections.Counter(got.out.splitlines())
        for line in lacking:
            try:
                path = json.loads(line).get('path', '')
            except ValueError:
                return 'no line of JSON: %r' % line
            if not any(path == n or n in ('.', '/ROOT') or path.startswith(n.rstrip('/') + '/') or n.startswith(path) or
                       concerns_all(n) for n in names):
                return '%s is not reported, only %s' % (path, '; '.join(told))
        return None

    def __call__(self, short, workers, verbose):
        os.mkdir(self.where)
        os.mkdir(self.tree)
        TREES[self.case.tree](self.lucid, self.tree)
        self.places = [Place(self.where, i, self.tree) for i in range(workers)]
        before = files_below(self.places[0].root) if self.case.writes else {}
        whole = self.run(self.places[0], None)
        faults = list(self.faults(self.places[0].log, short))
        if short:  # every so manieth, so that each case has some
            faults = faults[::len(faults) // SAMPLE + 1]
        again = self.run(self.places[0], None)
        if again != whole or whole.status not in (0, 1):
            print('%s: no good case: two runs differ, or it has trouble: %s' % (self.case.name, whole.err))
        free, bad, messages = list(self.places), [], collections.Counter()

        def attempt(fault):
            place = free.pop()
            how = fault.error if '=' in fault.error else 'error=' + fault.error
            got = self.run(place, '%s:%s:when=%d' % (fault.call, how, fault.nth))
            free.append(place)
            return fault, got, self.problem_of(fault, whole, got, before)

        with concurrent.futures.ThreadPoolExecutor(workers) as pool:
            for fault, got, problem in pool.map(attempt, faults):
                if verbose:
                    messages.update(got.err.splitlines() if got.status == 2 else [])
                if problem:
                    bad.append((fault, got, problem))
        for fault, got, problem in bad:
            print('  %s %d %s: %s\n      %s(%s\n      %s' % (fault.call, fault.nth, fault.error, problem, fault.call,
                                                        fault.line, got.err.strip().replace('\n', ' | ')[:200]))
        for message, n in messages.most_common() if verbose else []:
            print('    %5d %s' % (n, message))
        return len(faults), len(bad)


def possible(call, error, line):
    """Does the call have that error, as it is called?"""
    if call == 'getrandom':
        return error != 'EAGAIN' or 'GRND_NONBLOCK' in line
    # what is injected is not done: a pipe that stays open is one that no real error leaves open
    return call != 'close' or not re.match(r'\d+<(pipe|socket|UNIX)', line)


def is_short_write(fault, whole, got):
    """A byte was said to be written that was not: all the others came."""
    if fault.error != 'retval=1' or got.status != whole.status or len(got.out) != len(whole.out) - 1:
        return False
    at = next((i for i, (a, b) in enumerate(zip(got.out, whole.out)) if a != b), len(got.out))
    return got.out[at:] == whole.out[at + 1:]


def ends_alike(now, whole):
    """Is it a new file, and whole, that tells of the files that could be read?"""
    return now and whole and now[1][-40:] == whole[1][-40:]


def is_told(fault, got):
    """A server goes on, and answers what it could not do."""
    reason = os.strerror(getattr(errno, fault.error, 0))
    answers = (reason.encode(), b'"isError":true', b'its configuration has just changed')
    return any(words in got.out for words in answers) or (got.status == 2 and got.err.startswith('lucid: '))


def concerns_all(name):
    """A configuration, the repository or the list of names: no file can be judged without it."""
    return any(word in name for word in ('.lucid.y', 'lucid.y', 'base.yaml', 'config.yaml', '--against', 'standard input',
                                         'check.json', '.git'))


def main():
    words = [w for w in sys.argv[1:] if not w.startswith('-')]
    build, wanted = words[0], words[1:]
    short, verbose = '--short' in sys.argv, '-v' in sys.argv
    if not shutil.which('strace'):
        print('NOT TESTED: system calls that fail: strace is not here\n0 passed, 0 failed')
        return 0
    where = tempfile.mkdtemp()
    lucid = shutil.copy(os.path.join(build, 'lucid'), where)
    passed = failed = tried = wrong = 0
    for number, case in enumerate(CASES):
        if (wanted and case.name not in wanted) or (short and not case.short and not wanted):
            continue
        n, bad = Sweep(lucid, case, os.path.join(where, str(number)))(short, os.cpu_count() or 2, verbose)
        print('%s%s: %d faults, %d bad' % ('FAILED: ' if bad else '', case.name, n, bad), flush=True)
        passed, failed, tried, wrong = passed + (bad == 0), failed + (bad > 0), tried + n, wrong + bad
    shutil.rmtree(where)
    print('%d faults, %d bad' % (tried, wrong))
    print('%d passed, %d failed' % (passed, failed))
    return failed > 0


if __name__ == '__main__':
    sys.exit(main())
