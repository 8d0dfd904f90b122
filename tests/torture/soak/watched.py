"""lucid watch for long: a file that is saved in every way, goes and comes again."""
import os
import select
import subprocess
import time

from patient import Held
from server import change_configuration, front, prose

END = b'\nChanged '
LARGE = 6 << 20


class Watch:
    def __init__(self, build, path):
        self.process = subprocess.Popen([build + '/lucid', 'watch', path], stdin=subprocess.DEVNULL,
                                        stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        self.said = self.errors = self.last = b''
        self.begun = False

    def settle(self, silent=2.5, seconds=60):
        """The last page, without what has changed; what is said comes until nothing has come for
        a while, which is longer than the program waits."""
        streams, end = [self.process.stdout, self.process.stderr], time.monotonic() + seconds
        while streams and time.monotonic() < end:
            came = select.select(streams, [], [], silent)[0]
            if not came and self.begun:
                break
            for stream in came:
                more = os.read(stream.fileno(), 1 << 20)
                if not more:
                    streams.remove(stream)
                elif stream is self.process.stdout:
                    self.said += more
                else:
                    self.errors = (self.errors + more)[-2000:]
            self.keep_last()
        return self.last

    def keep_last(self):
        whole, end, rest = self.said.rpartition(END)
        if end:
            page = whole.rpartition(END)[2].partition(b'\n\n')[2] if END in whole else whole
            self.last = page.strip()
            self.said, self.begun = END + rest, True

    def end(self):
        self.process.terminate()
        self.process.wait(timeout=20)
        self.process.stdout.close()
        self.process.stderr.close()


class WatchSoak:
    def __init__(self, build, folder, random):
        self.build, self.folder, self.random = build, folder, random
        self.path = os.path.join(folder, 'watched.md')
        self.text, self.saves, self.wrong = 'One two three.\n', 0, []
        self.save()
        self.watch = Watch(build, self.path)
        self.grow(LARGE)
        self.watch.settle()
        self.held = Held('watch', self.watch.process.pid)

    def write(self, path):
        with open(path, 'wb') as f:
            f.write(self.text.encode('utf-8', 'replace'))

    def save(self):
        """In place, or as another file; in pieces; or it is gone for a while."""
        self.saves += 1
        way = self.random.randint(0, 5)
        if way < 3:
            self.write(self.path + '~')
            os.replace(self.path + '~', self.path)
            return
        if way == 3 and os.path.exists(self.path):
            os.remove(self.path)
            time.sleep(self.random.choice([0, 0.03, 0.3]))
        self.write(self.path)
        if way == 4:
            with open(self.path, 'a', encoding='utf-8') as f:
                time.sleep(0.02)
                f.write('more ')

    def grow(self, most):
        self.text = (prose(self.random, 400).replace('\0', '') * (most // 800))[:most]
        self.save()

    def edit(self):
        random = self.random
        at = random.randint(0, len(self.text))
        kind = random.random()
        if kind < 0.05:
            self.grow(random.choice([LARGE // 30, LARGE // 3, LARGE]))
        elif kind < 0.15 or len(self.text) > LARGE // 2:
            self.text = front(random) + prose(random, random.choice([0, 3, 300]))
        else:
            self.text = self.text[:at] + prose(random, 9) + self.text[at + random.randint(0, 40):]

    def compare(self):
        """A configuration that is wrong is said by both, and else the same."""
        fresh = Watch(self.build, self.path)
        first = fresh.settle(0.5)
        fresh.end()
        last = self.watch.settle()
        for _ in range(5):  # on a busy machine
            if last != first and first:
                last = self.watch.settle()
        said, problem = self.watch.errors, fresh.errors.strip()
        if (last != first) if first else (not problem or problem not in said):
            at = len(os.path.commonprefix([last, first]))
            self.wrong.append('%r is %r; %r, %r' % (last[at:at + 300], first[at:at + 300], said[-300:], problem))

    def round(self, until):
        for _ in range(self.random.randint(1, 6)):
            self.edit()
            self.save()
            if self.random.random() < 0.3:
                change_configuration(self.random, self.folder)
                self.saves += 1
            time.sleep(self.random.choice([0, 0.01, 0.1, 0.2]))
        self.text = self.random.choice(['', prose(self.random, 200)])
        self.write(self.path)
        self.compare()
        self.held.measure()

    def end(self, check):
        print('watch: %d saves' % self.saves)
        check('watch: the last report is that of a fresh run', not self.wrong, self.wrong[:3])
        self.held.verdict(check)
        check('watch: it is still there', self.watch.process.poll() is None, self.watch.errors)
        self.watch.end()
