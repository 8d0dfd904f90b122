"""lucid.dask on a scheduler and two workers of this machine, one of them killed while it
works; the last line is "N passed, N failed"."""
import json
import os
import signal
import subprocess
import sys
import tempfile
import time
import unittest
from pathlib import Path

import dask.dataframe
import pandas
from distributed import Client

import lucid
import lucid.dask

TIDES = (Path(__file__).resolve().parents[1] / "articles/tides.md").read_text(encoding="utf-8")
PARTS, TEXTS = 60, 12_000
COLUMNS = ("words", "declared_words", "smog", "mtld")


def texts():
    """Articles of different lengths, and words that only one of them has."""
    return [None if i % 997 == 0 else f"{TIDES[:300 + i % 1800]} Word{i} and wave{i // 7}.\n"
            for i in range(TEXTS)]


class Cluster:
    """A scheduler and two workers of one thread each, without those who would revive them."""

    def __init__(self, folder):
        self.file = f"{folder}/scheduler.json"
        self.log = open(f"{folder}/log", "w", encoding="utf-8")
        self.running = []
        self.start("scheduler", "--host", "127.0.0.1", "--port", "0", "--no-dashboard")
        for name in ("one", "two"):
            self.start("worker", "--host", "127.0.0.1", "--nthreads", "1", "--no-nanny",
                       "--no-dashboard", "--name", name, "--local-directory", folder)
        self.client = Client(scheduler_file=self.file, timeout=60)
        self.client.wait_for_workers(2, timeout=60)

    def start(self, what, *arguments):
        self.running.append(subprocess.Popen(
            [sys.executable, "-W", "ignore", "-m", f"distributed.cli.dask_{what}",
             "--scheduler-file", self.file, *arguments], stdout=self.log, stderr=self.log))

    def kill_when_it_has_done_some(self, name):
        """Without a word; what it has done is lost."""
        workers = self.client.scheduler_info()["workers"]
        address = next(a for a, w in workers.items() if w["name"] == name)
        deadline = time.monotonic() + 60
        while len(self.client.has_what()[address]) < 3:
            if time.monotonic() > deadline:
                raise TimeoutError(f"worker {name} does nothing")
            time.sleep(0.005)
        os.kill(self.client.run(os.getpid, workers=[address])[address], signal.SIGKILL)

    def end(self):
        self.client.close()
        for one in reversed(self.running):
            one.kill()
            one.wait()
        self.log.close()


class OnACluster(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.series = pandas.Series(texts())
        cls.column = dask.dataframe.from_pandas(cls.series, npartitions=PARTS)
        present = [text for text in cls.series if text is not None]
        cls.whole = lucid.merge(lucid.analyse_many(present, with_="vocabulary"),
                                with_="vocabulary").to_ndjson()

    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.addCleanup(self.folder.cleanup)
        self.cluster = Cluster(self.folder.name)
        self.addCleanup(self.cluster.end)

    def test_the_total_is_that_of_one_process_though_a_worker_dies(self):
        future = self.cluster.client.compute(lucid.dask.total(self.column))
        self.cluster.kill_when_it_has_done_some("two")
        self.assertFalse(future.done(), "it was killed too late to show anything")
        record = future.result(timeout=120)
        self.assertEqual(len(self.cluster.client.scheduler_info()["workers"]), 1)
        self.assertEqual(record, self.whole)
        report = lucid.merge(record, with_="vocabulary")
        self.assertEqual(report.to_dict()["total"]["files"], sum(t is not None for t in texts()))
        self.assertIn(lucid.Word("word1", 1), report.words)
        self.assertGreater(report.count("unique_words"), TEXTS)

    def test_a_frame_of_partitions(self):
        client = self.cluster.client
        made = client.compute(lucid.dask.frame(self.column, COLUMNS)).result(timeout=120)
        pandas.testing.assert_frame_equal(made, lucid.frame(self.series, COLUMNS))
        bare = lucid.merge(client.compute(
            lucid.dask.total(self.column, vocabulary=False)).result(timeout=120))
        self.assertEqual(bare.count("words"), int(made["words"].sum()))
        self.assertIsNone(bare.count("unique_words"))
        self.assertLess(len(bare.to_ndjson()), 20_000)
        self.assertNotIn("vocabulary", json.loads(bare.to_ndjson())["total"])


if __name__ == "__main__":
    result = unittest.main(exit=False, warnings="ignore").result
    bad = len(result.failures) + len(result.errors)
    print(f"{result.testsRun - bad} passed, {bad} failed", flush=True)
    sys.exit(bool(bad))
