#!/usr/bin/python3
"""Fit the weights of lucid_ease in formula/formulas.def, and print its expressions.

usage: formula/ease_fit.py LUCID ONESTOP STORIES STORIES BOOKS

ONESTOP is articles of OneStopEnglish (CC BY-SA 4.0), a JSON object a line with the members ele,
int and adv; STORIES are folders of stories for children in Markdown, as the repositories
asp-source (African Storybook) and pb-source (Pratham Books) of global-asp have them in en/ (those
under CC BY or in the public domain are read); BOOKS are books in the public domain, one file,
each under a line "# Title: NAME": ease_books.tsv says for which school year they are.
Needs Debian's python3-numpy.

The weights are those of a regression of the school year on the counts.  Of the articles only
what differs between the three levels counts, as they are about the same things.
"""
import json
import math
import os
import random
import re
import subprocess
import sys
import tempfile

import numpy as np

TRAITS = [
    ("sqrt(c.rare_words / c.sentences)", lambda c: math.sqrt(c["rare_words"] / c["sentences"])),
    ("sqrt(c.polysyllables / c.sentences)",
     lambda c: math.sqrt(c["polysyllables"] / c["sentences"])),
    ("c.unique_rare / sqrt(c.words * sqrt(c.words * c.unique_words))",
     lambda c: c["unique_rare"] / math.sqrt(c["words"] * math.sqrt(c["words"] * c["unique_words"]))),
    ("c.rare_words / c.words", lambda c: c["rare_words"] / c["words"]),
    ("AT_MOST(c.short_words / c.words, 0.45)", lambda c: min(c["short_words"] / c["words"], 0.45)),
    ("c.prepositions / c.words", lambda c: c["prepositions"] / c["words"]),
    ("c.unlisted_words / c.words", lambda c: c["unlisted_words"] / c["words"]),
]
# A group's weight in the regression; for the scale each has the same.
GROUPS = {"stories": 1, "children": 1, "novels": 1, "difficult": 1, "levels": 5}
STORY_YEARS, NOVEL_YEAR, LEVEL_YEARS = (2.5, 3), 9, {"ele": 6.5, "int": 8.5, "adv": 10.5}
LENGTH, LEAST, OF_A_BOOK = 170, 40, 40  # words of a text, and texts
FOLDS, RIDGE = 5, 1e-3


def stretches(paragraphs):
    """Runs of whole paragraphs of about LENGTH words."""
    run, words = [], 0
    for paragraph in paragraphs:
        run.append(paragraph)
        words += len(paragraph.split())
        if words >= LENGTH:
            if words < 2.5 * LENGTH:
                yield "\n\n".join(run)
            run, words = [], 0


def read_stories(folder, year):
    for name in sorted(os.listdir(os.path.join(folder, "en"))):
        with open(os.path.join(folder, "en", name), encoding="utf-8") as file:
            text, _, imprint = file.read().partition("* License:")
        if not re.match(r"\s*(\[CC-BY\]|Public Domain)", imprint):
            continue
        text = re.sub(r"[*_\\]", "", re.sub(r"^#.*$", "", text, flags=re.M))
        paragraphs = [" ".join(p.split()) for p in text.split("\n\n")]
        paragraphs = [p for p in paragraphs if p]
        if sum(len(p.split()) for p in paragraphs) >= 100:
            for part in (list(stretches(paragraphs)) or ["\n\n".join(paragraphs)])[:2]:
                yield "stories", year, name, part


def read_books(path):
    with open(os.path.join(os.path.dirname(os.path.abspath(__file__)), "ease_books.tsv"),
              encoding="utf-8") as file:
        years = {title: (group, year) for title, group, year in
                 (line.rstrip("\n").split("\t") for line in file if not line.startswith("#"))}
    books, book = {}, None
    with open(path, encoding="utf-8", errors="replace") as file:
        for line in file:
            if line.startswith("# Title:"):
                book = books.setdefault(line[8:].strip(), [])
            elif book is not None and line.strip() and not line.startswith("#"):
                book.append(" ".join(re.sub(r"[_*\\]", "", line).split()))
    for title, paragraphs in books.items():
        group, year = years.get(title, ("novels", NOVEL_YEAR))
        parts = list(stretches(p for p in paragraphs if len(p) > 2))
        random.Random(title).shuffle(parts)
        for part in parts[:OF_A_BOOK] if group != "verse" else []:
            yield group, float(year), title, part


def read_levels(path):
    with open(path, encoding="utf-8") as file:
        for i, line in enumerate(file):
            article = json.loads(line)
            for level, year in LEVEL_YEARS.items():
                yield "levels", year, f"article {i:04}", article[level]


def count(lucid, texts):
    """What lucid counts in the scored part of each."""
    with tempfile.TemporaryDirectory() as room:
        for i, text in enumerate(texts):
            with open(f"{room}/{i:06}.txt", "w", encoding="utf-8") as file:
                file.write(text + "\n")
        out = subprocess.run([lucid, "-f", "ndjson", "--lang", "en", room],
                             stdout=subprocess.PIPE, check=True, encoding="utf-8").stdout
    records = [json.loads(line) for line in out.splitlines()]
    return [r["scored"] for r in sorted((r for r in records if "path" in r),
                                        key=lambda r: r["path"])]


def fit(x, year, weight, work, paired):
    """Weights and constant; of what is paired only the differences count."""
    x, year = x.copy(), year.copy()
    for one in set(work[paired]):
        same = paired & (work == one)
        x[same] -= x[same].mean(0)
        year[same] -= year[same].mean()
    spread = x.std(0)
    a = np.c_[(~paired).astype(float), x / spread]
    ridge = RIDGE * weight.sum() * np.diag([1e-9] + [1] * x.shape[1])
    b = np.linalg.solve(a.T @ (weight[:, None] * a) + ridge, a.T @ (weight * year))
    return b[1:] / spread, b[0]


def in_order(predicted, work, year):
    """In how many articles the three levels are."""
    good = [bool(np.all(np.diff(predicted[work == one][np.argsort(year[work == one])]) > 0))
            for one in sorted(set(work))]
    return sum(good), len(good)


def main(lucid, onestop, asp, pratham, books):
    rows = [*read_stories(asp, STORY_YEARS[0]), *read_stories(pratham, STORY_YEARS[1]),
            *read_books(books), *read_levels(onestop)]
    counts = count(lucid, [row[3] for row in rows])
    keep = [i for i, c in enumerate(counts) if c["words"] >= LEAST and c["sentences"]]
    group = np.array([rows[i][0] for i in keep])
    year = np.array([rows[i][1] for i in keep])
    work = np.array([rows[i][2] for i in keep])
    x = np.array([[trait(counts[i]) for _, trait in TRAITS] for i in keep])
    share = np.array([1 / np.sum(group == g) for g in group])
    weight = share * [GROUPS[g] for g in group] * len(keep)
    paired = group == "levels"
    weights, constant = fit(x, year, weight, work, paired)

    right = of = 0
    articles = sorted(set(work[paired]))
    for fold in range(FOLDS):
        out = np.isin(work, articles[fold::FOLDS]) & paired
        w, c = fit(x[~out], year[~out], weight[~out], work[~out], paired[~out])
        good, n = in_order(x[out] @ w + c, work[out], year[out])
        right, of = right + good, of + n
    said = x @ weights + constant
    mean, wanted = (np.average(v, weights=share) for v in (said, year))
    spread = np.sqrt(np.average((said - mean) ** 2, weights=share))
    spread_wanted = np.sqrt(np.average((year - wanted) ** 2, weights=share))
    for name in GROUPS:
        print(f"{name:10} {np.sum(group == name):5} texts, year {year[group == name].mean():5.2f},"
              f" fitted {said[group == name].mean():5.2f}")
    print(f"R {np.corrcoef(said[~paired], year[~paired])[0, 1]:.3f} without the articles; of those"
          f" {right} of {of} in order when left out of the fit")
    ease = [50 + 15 * (mean - constant) / spread, *(-15 * weights / spread)]
    print("ease:", " ".join(f"{v:+.4g}{' * ' + t if t else ''}"
                            for v, t in zip(ease, ["", *(name for name, _ in TRAITS)])))
    print(f"grade: {wanted + 50 * spread_wanted / 15:.4g} - {spread_wanted / 15:.4g} * ease")


if __name__ == "__main__":
    main(*sys.argv[1:])
