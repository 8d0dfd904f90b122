"""What a process that stays holds: memory, descriptors; and a client that reads all the time."""
import os
import queue
import sys
import threading
import time

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), '../../serve'))
from client import Editor  # noqa: E402


def memory(pid):
    """Bytes that are the process's own."""
    with open('/proc/%d/smaps_rollup' % pid, encoding='ascii') as f:
        return sum(int(line.split()[1]) << 10 for line in f if line.startswith('Private_'))


def descriptors(pid):
    return len(os.listdir('/proc/%d/fd' % pid))


MOST = 64 << 20
SLACK = 8 << 20  # a text of a kind that was not there before: a leak of 200 bytes an edit is more
WARM = 20  # rounds: before, no memory can be said to be flat


class Held:
    """Memory and descriptors after each round.  The first fifth is for warming up."""

    def __init__(self, title, pid):
        self.title, self.pid, self.bytes, self.open = title, pid, [], []

    def measure(self):
        self.bytes.append(memory(self.pid))
        self.open.append(self.at_rest())

    def at_rest(self):
        """What is open for a moment, while a file is read, is not lost."""
        for _ in range(50):
            if not self.open or descriptors(self.pid) == self.open[0]:
                break
            time.sleep(0.1)
        return descriptors(self.pid)

    def verdict(self, check):
        n = len(self.bytes)
        early, late = self.bytes[n // 5:n // 5 + max(1, n // 5)], self.bytes[-max(1, n // 5):]
        before, after = sorted(early)[len(early) // 2], sorted(late)[len(late) // 2]
        print('%s: %d rounds, %.1f MB, then %.1f MB at the middle; %d descriptors, then %d' %
              (self.title, n, before / 2**20, after / 2**20, self.open[0], self.open[-1]))
        shown = [round(b / 2**20, 1) for b in self.bytes]
        check(self.title + ': memory is bounded', max(self.bytes) <= MOST, shown)
        check(self.title + ': memory is flat', n < WARM or after <= before + SLACK, shown)
        check(self.title + ': no descriptor is lost', set(self.open) == {self.open[0]}, self.open)


class Patient(Editor):
    """An editor that never lets the server wait: a thread reads what it says."""

    def __init__(self, *arguments, **more):
        self.came, self.versions = None, {}
        super().__init__(*arguments, **more)
        self.came = queue.SimpleQueue()
        self.reader = threading.Thread(target=self.read_on, daemon=True)
        self.reader.start()

    def read_on(self):
        message = True
        while message is not None:
            message = super().read(3600)
            self.said.clear()
            self.came.put(message)

    def read(self, seconds=10):
        if self.came is None:
            return super().read(seconds)
        try:
            return self.came.get(timeout=seconds)
        except queue.Empty:
            return None

    def forget(self):
        """What nobody waits for."""
        while not self.came.empty():
            self.came.get()

    def end(self):
        self.process.stdin.close()
        self.reader.join(20)
        self.process.stdout.close()
        self.errors = self.process.stderr.read().decode()
        self.process.stderr.close()
        return self.process.wait(timeout=20)
