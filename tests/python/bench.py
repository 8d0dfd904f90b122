#!/usr/bin/env python3
"""How fast the Python package is: PYTHONPATH=build/python/site python3 tests/python/bench.py

A row is a goal, and what is measured: the best of a few short runs.  The article has 393
words; the column of pandas has 10,000 texts, no two the same.
"""
import sys
import time
from pathlib import Path

import lucid

TEXT = (Path(__file__).resolve().parents[1] / "articles/tides.md").read_text(encoding="utf-8")
N = 10_000


def best(call, runs, times):
    """Seconds of a call."""
    found = []
    for _ in range(runs):
        begin = time.perf_counter()
        for _ in range(times):
            call()
        found.append((time.perf_counter() - begin) / times)
    return min(found)


def row(name, seconds, goal, unit):
    value, limit = seconds / unit[1], goal and goal / unit[1]
    verdict = "" if goal is None else ("  ok" if value <= limit else "  MISSED")
    print(f"{name:58} {value:8.1f} {unit[0]}"
          + (f"   goal {limit:.0f} {unit[0]}{verdict}" if goal else ""), flush=True)
    return goal is None or value <= limit


def main():
    micro, milli = ("us", 1e-6), ("ms", 1e-3)
    common, whole = lucid.Analyser(metrics="common"), lucid.Analyser()
    met = [
        row("common metrics: analyse, words, a score",
            best(lambda: (r := common.analyse(TEXT)).count("words") + r.score("smog").value, 30, 100),
            70e-6, micro),
        row("common metrics: analyse, to_ndjson", best(lambda: common.analyse(TEXT).to_ndjson(), 20, 100),
            None, micro),
        row("common metrics: analyse, to_dict", best(lambda: common.analyse(TEXT).to_dict(), 20, 100),
            None, micro),
        row("all metrics: analyse, words", best(lambda: whole.analyse(TEXT).count("words"), 20, 100),
            None, micro),
        row("words alone", best(lambda: common.words(TEXT), 20, 100), None, micro),
    ]
    texts = [f"{TEXT}\n\nNumber {i}.\n" for i in range(N)]
    met.append(row(f"{N:,} texts: analyse_many, common metrics",
                   best(lambda: common.analyse_many(texts), 2, 1), None, milli))
    try:
        import pandas
    except ImportError:
        print("no pandas: the frame is not measured")
    else:
        series = pandas.Series(texts)
        met.append(row(f"{N:,} texts: a pandas column to a frame",
                       best(lambda: lucid.frame(series), 3, 1), 1, milli))
    sys.exit(not all(met))


main()
