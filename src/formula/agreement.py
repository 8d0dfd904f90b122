#!/usr/bin/env python3
"""Print how well the formulas agree with the judgements of teachers, as a table in Markdown.

    python3 src/formula/agreement.py build/lucid clear.jsonl

clear.jsonl has a record a line: Excerpt, a text, and BT_easiness, how easy teachers find it, as
the CLEAR corpus has them (Crossley, Heintz, Choi, Batchelor, Karimi and Malatinszky 2023, "A
large-scaled corpus for assessing text readability"). Its licence is not commercial: it is no part
of this tree. The figure is Pearson's r without its sign, with Fisher's interval of 95 %."""
import json
import math
import subprocess
import sys
import tempfile
from pathlib import Path


def scores(lucid, texts):
    """formula -> the value of each text, None where there is none."""
    with tempfile.TemporaryDirectory() as name:
        for i, text in enumerate(texts):
            (Path(name) / ("%06d.txt" % i)).write_text(text, encoding="utf-8")
        out = subprocess.run([lucid, "-f", "ndjson", "--from", "text", "--lang", "en", name],
                             stdout=subprocess.PIPE, check=True, text=True).stdout
    found = {}
    for record in map(json.loads, out.splitlines()):
        i = int(Path(record["path"]).stem)
        for formula, score in record["readability"].items():
            found.setdefault(formula, [None] * len(texts))[i] = score["value"]
    return found


def pearson(pairs):
    n = len(pairs)
    means = [sum(p[k] for p in pairs) / n for k in (0, 1)]
    xy, xx, yy = (sum((p[a] - means[a]) * (p[b] - means[b]) for p in pairs)
                  for a, b in ((0, 1), (0, 0), (1, 1)))
    return xy / math.sqrt(xx * yy) if xx * yy > 0 else 0


def main():
    if len(sys.argv) != 3:
        sys.exit("usage: agreement.py LUCID CLEAR.jsonl")
    lucid, path = str(Path(sys.argv[1]).resolve()), sys.argv[2]
    with open(path, encoding="utf-8") as file:
        records = [json.loads(line) for line in file]
    easiness = [r["BT_easiness"] for r in records]
    rows = []
    for formula, values in scores(lucid, [r["Excerpt"] for r in records]).items():
        pairs = [(v, e) for v, e in zip(values, easiness) if v is not None]
        if len(pairs) > 3:
            r = min(abs(pearson(pairs)), 0.9999)
            wide = 1.96 / math.sqrt(len(pairs) - 3)
            rows.append((r, math.tanh(math.atanh(r) - wide), math.tanh(math.atanh(r) + wide), formula))
    print("| formula | r | 95 % |\n|---|---|---|")
    for r, low, high, formula in sorted(rows, reverse=True):
        print("| %s | %.3f | %.3f to %.3f |" % (formula, r, low, high))


main()
