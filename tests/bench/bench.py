"""Compare lucid with its peers on this machine: ratios, never seconds.

usage: bench.py [--check] [--text FILE] [--pairs N]

Two programs run in turn (A B A B …), so that whatever else the machine does
falls on both; a ratio is the one's CPU seconds over the other's, and of the
ratios of all pairs the median, the least and the greatest are told.  The text
is FILE, or what Debian packages have of old books, or the articles of the
tests, their words mixed anew with those of the word list.  Writes bench.json
and bench.svg into build/bench.

--check: fail when a ratio is more than 15 % over its limit.  A limit is what
lucid holds today; the aim is where it shall be.
"""
import argparse
import glob
import json
import os
import random
import re
import shutil
import statistics
import sys
import time

BUILD = os.environ.get("B", "build")
WHERE = os.path.join(BUILD, "bench")
LUCID = os.path.join(BUILD, "lucid")
BOOKS = ["/usr/share/bible-kjv/*.txt", "/usr/share/doc/*/gutenberg*.txt", "/usr/share/miscfiles/*.txt"]
MEGABYTE = 1 << 20
FATHOM = ("use Lingua::EN::Fathom; my $t = new Lingua::EN::Fathom; $t->analyse_file(shift); "
          "print $t->fog, $t->kincaid, $t->flesch")


def made_text(size):
    """Prose of so many bytes, from the articles of the tests and the word list."""
    chosen = random.Random(1)
    text = "".join(open(p, encoding="utf-8").read() for p in sorted(glob.glob("tests/articles/*.md")))
    paragraphs = [p for p in text.split("\n\n") if re.match("[A-Z]", p)]
    sentences = [s for p in paragraphs for s in re.split(r"(?<=[.!?]) ", p.replace("\n", " "))]
    words = ["cat"]
    if os.path.exists("/usr/share/dict/words"):
        words = open("/usr/share/dict/words", encoding="utf-8").read().split()
    out, n = [], 0
    while n < size:
        block = []
        for sentence in chosen.choices(sentences, k=4):
            tokens = sentence.split(" ")
            # Zipf: a word of rank r with a chance of about 1 / r
            tokens[chosen.randrange(len(tokens))] = words[int(len(words) ** chosen.random()) - 1]
            block.append(" ".join(tokens))
        out.append(" ".join(block) + "\n\n")
        n += len(out[-1].encode())
    return "".join(out).encode()


def corpus(given, size):
    if given:
        return open(given, "rb").read()
    books = b"\n\n".join(open(p, "rb").read() for pattern in BOOKS for p in sorted(glob.glob(pattern)))
    return books[:size] if len(books) >= size else made_text(size)


def write(name, data):
    path = os.path.join(WHERE, name)
    with open(path, "wb") as file:
        file.write(data)
    return path


def write_many(text, n, size):
    """So many files, each of about `size` bytes and whole paragraphs."""
    folder = os.path.join(WHERE, "many")
    shutil.rmtree(folder, ignore_errors=True)
    os.makedirs(folder)
    at, paths = 0, []
    for i in range(n):
        end = text.find(b"\n\n", at + size)
        if end < 0:
            at, end = 0, text.find(b"\n\n", size)
        paths.append(os.path.join(folder, f"{i:05}.txt"))
        with open(paths[-1], "wb") as file:
            file.write(text[at:end + 1])
        at = end + 2
    return paths


def run(command):
    """CPU seconds and wall seconds of one run."""
    begin = time.perf_counter()
    child = os.fork()
    if child == 0:
        null = os.open(os.devnull, os.O_RDWR)
        for fd in range(3):
            os.dup2(null, fd)
        os.environ["LC_ALL"] = "C.UTF-8"
        try:
            os.execvp(command[0], command)
        finally:
            os._exit(127)
    _, status, used = os.wait4(child, 0)
    if os.waitstatus_to_exitcode(status) == 127:
        sys.exit(f"bench: cannot run {command[0]}")
    return used.ru_utime + used.ru_stime, time.perf_counter() - begin


def compare(ours, theirs, pairs, clock):
    ratios = []
    run(ours), run(theirs)
    for _ in range(pairs):
        a, b = run(ours), run(theirs)
        ratios.append(a[clock] / max(b[clock], 1e-6))
    return ratios


def has(program):
    return shutil.which(program) is not None


def has_fathom():
    return has("perl") and os.system("perl -MLingua::EN::Fathom -e 1 2>/dev/null") == 0


def rows(text):
    """What is compared: name, our command, theirs, limit, aim, clock (0: CPU, 1: wall)."""
    big = write("prose.txt", text)
    small = write("small.txt", text[:MEGABYTE])
    one = write("article.txt", text[:3500])
    many = write_many(text, 2000, 4600)
    wc = ["wc", "-w"]
    yield "full report / wc -w", [LUCID, "-f", "json", big], wc + [big], 4.5, 0.60, 0
    yield "words only / wc -w", [LUCID, "-q", big], wc + [big], 1.8, 0.20, 0
    yield "white space only / wc -w", [LUCID, "-q", "--words", "whitespace", big], wc + [big], 1.0, 0.08, 0
    yield "2,000 files / wc -w", [LUCID, "-f", "ndjson"] + many, wc + many, 25, 1.0, 0
    yield "one article / wc -w, wall", [LUCID, one], wc + [one], 2.5, 1.3, 1
    if has("style"):
        yield "full report / GNU style, 1 MB", [LUCID, "-f", "json", small], ["style", small], 0.5, 0.025, 0
    if has_fathom():
        yield "full report / perl Fathom, 1 MB", [LUCID, "-f", "json", small], ["perl", "-e", FATHOM, small], 0.05, None, 0
    if has("node") and os.path.isdir("node_modules/text-readability"):
        program = "require('text-readability').textStandard(require('fs').readFileSync(process.argv[1],'utf8'))"
        yield "full report / text-readability, 1 MB", [LUCID, "-f", "json", small], ["node", "-e", program, small], 0.01, 0.001, 0


def chart(results):
    """Bars of the ratios on a logarithmic scale; the line is 1."""
    from math import log10
    height, left, scale = 26, 270, 90
    lines = [f'<svg xmlns="http://www.w3.org/2000/svg" width="680" height="{height * len(results) + 10}" '
             'font-family="sans-serif" font-size="12">']
    x1 = left + 3 * scale
    for i, r in enumerate(results):
        width = max(2, (log10(r["median"]) + 3) * scale)
        y = 5 + i * height
        lines += [f'<text x="{left - 8}" y="{y + 14}" text-anchor="end">{r["name"]}</text>',
                  f'<rect x="{left}" y="{y}" width="{width:.0f}" height="18" fill="#47a"/>',
                  f'<text x="{left + width + 6:.0f}" y="{y + 14}">{r["median"]:.3g}</text>']
    lines += [f'<line x1="{x1}" x2="{x1}" y1="0" y2="{height * len(results) + 10}" stroke="#c33"/>', "</svg>"]
    return "\n".join(lines) + "\n"


def main():
    options = argparse.ArgumentParser()
    options.add_argument("--check", action="store_true")
    options.add_argument("--text")
    options.add_argument("--pairs", type=int, default=5)
    asked = options.parse_args()
    os.makedirs(WHERE, exist_ok=True)
    results, missed = [], []
    print(f"{'ratio':40} {'median':>8} {'min':>8} {'max':>8} {'limit':>7} {'aim':>6}")
    for name, ours, theirs, limit, aim, clock in rows(corpus(asked.text, 32 * MEGABYTE)):
        ratios = compare(ours, theirs, asked.pairs, clock)
        median = statistics.median(ratios)
        results.append({"name": name, "median": median, "min": min(ratios), "max": max(ratios),
                        "limit": limit, "aim": aim})
        print(f"{name:40} {median:8.3f} {min(ratios):8.3f} {max(ratios):8.3f} {limit:7} {aim or '':>6}",
              flush=True)
        if median > 1.15 * limit:
            missed.append(name)
    write("bench.json", json.dumps(results, indent=1).encode())
    write("bench.svg", chart(results).encode())
    if asked.check and missed:
        sys.exit("bench: missed by more than 15 %: " + ", ".join(missed))


if __name__ == "__main__":
    main()
