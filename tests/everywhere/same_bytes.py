#!/usr/bin/env python3
"""The packages of npm and Python print the bytes of the program: same_bytes.py BUILD [FOLDER...]

The real documents are those of the FOLDERs; without any, of the tree and what is on a system
anyhow, the documentation of its packages.  The hostile ones are made here, of noise, of what
nests or repeats, and of files of the tree that are cut, spliced and damaged.  The last line is
"N passed, N failed".
"""
import hashlib
import json
import os
import random
import subprocess
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
from verdicts import check, closing_line  # noqa: E402

REAL, HOSTILE = 635, 500
LARGEST = 300_000
# What both packages read: archives are the program's alone.
KINDS = (".md", ".markdown", ".mdx", ".html", ".htm", ".txt", ".rst", ".ipynb", ".srt", ".vtt")
SYSTEM = ("/usr/share/doc", "/usr/share/perl", "/usr/lib/node_modules", "/usr/share/nodejs")

MARKUP = ["*", "_", "`", "[", "]", "(", ")", "<", ">", "#", "- ", "\n", "\n\n", "word ", "|", "!",
          "&amp;", "{{", "}}", "---\n", "```\n", "1. ", "\t", "\\", "$", "<div>", "</p>", "<!--",
          "-->", "PPPPP\n", "::: note\n", "=====\n", "<script>", "title: ", ": ", "[^1]"]
LETTERS = ["a", "É", "ß", "ﬁ", "ا", "ת", "海", "カ", "한", "ไ", "😀", "👩‍👩‍👧", "\u0301", "\u200d",
           "\ufeff", "\u00ad", ".", "!", "。", "…", " ", " ", "\n", "\r\n", "\u2028", "'", "’",
           "—", "-", "7", "\0", "the ", "mer ", "и ", "Dr. "]
NESTED = ["[", ">", "<div>", "*a ", "`", "- a\n  - b\n", "(", "![", "<b>", "{{", "$", "\"", "# a\n",
          "a\0", ". ! ? ", "\r", "1,000.5 ", "e\u0301", "| a | b |\n", "---\n", "&#1;", "\u202e"]


def real_documents(folders):
    """Of every folder, spread over it; the order is that of their contents."""
    found = {}
    for folder in folders:
        for path in sorted(Path(folder).rglob("*")):
            name = path.suffix.lower() if path.name != "copyright" else ".txt"
            if name not in KINDS or not path.is_file() or path.stat().st_size > LARGEST:
                continue
            data = path.read_bytes()
            found.setdefault(hashlib.sha256(data).hexdigest(), (name, data))
    return [found[key] for key in sorted(found)[:REAL]]


def of_the_tree(root):
    files = [path for folder in ("tests/articles", "tests/fuzz/corpus", "tests/documents", "man")
             for path in sorted((root / folder).rglob("*")) if path.is_file()]
    texts = [path.read_bytes()[:LARGEST] for path in files]
    # A damaged archive is one still, and packages read none.
    return [text for text in texts if b"PK\3\4" not in text]


def soup(chance, signs):
    return "".join(chance.choices(signs, k=chance.randrange(1, 3000))).encode()


def noise(chance):
    return chance.randbytes(chance.randrange(1, 4000))


def nested(chance):
    parts = chance.choices(NESTED, k=chance.randrange(1, 4))
    return b"".join(part.encode() * chance.randrange(1, 4000) for part in parts)


def every_letter(chance):
    """A plane's worth of code points, surrogates too, which no UTF-8 has."""
    first = chance.randrange(0, 0x110000, 0x400)
    text = "".join(chr(c) + chance.choice(["", "", " ", "\u0301", "\u0323"])
                   for c in range(first, min(first + 0x400, 0x110000)))
    return text.encode("utf-8", "surrogatepass")


def damaged(chance, sources):
    data = bytearray(chance.choice(sources))
    for _ in range(chance.randrange(1, 12)):
        at = chance.randrange(len(data) + 1)
        kind = chance.randrange(4)
        if kind == 0:
            del data[at:at + chance.randrange(1, 200)]
        elif kind == 1:
            data[at:at] = chance.choice(sources)[:chance.randrange(1, 2000)]
        elif kind == 2:
            data[at:at + 1] = chance.randbytes(chance.randrange(4))
        else:
            data[at:at] = bytes(data[at:at + 100]) * chance.randrange(1, 40)
    return bytes(data[:LARGEST])


def recoded(chance, sources):
    text = chance.choice(sources).decode("utf-8", "replace")[:20_000]
    how = chance.choice(["utf-16", "utf-16-le", "utf-16-be", "utf-8-sig", "latin-1", "cp1251"])
    return text.encode(how, "replace")


def hostile_documents(sources):
    chance = random.Random(20261129)
    makers = [lambda: soup(chance, MARKUP), lambda: soup(chance, LETTERS), lambda: noise(chance),
              lambda: nested(chance), lambda: every_letter(chance),
              lambda: damaged(chance, sources), lambda: recoded(chance, sources)]
    return [(chance.choice(KINDS), makers[i % len(makers)]()) for i in range(HOSTILE)]


def write(folder, documents):
    names = []
    for i, (kind, data) in enumerate(documents):
        names.append(f"{i:04}{kind}")
        (folder / names[-1]).write_bytes(data)
    return names


def of_program(build, folder, names):
    """The line of each; of what it refuses, an empty one."""
    done = subprocess.run([build / "lucid", "-f", "ndjson", "--", *names], cwd=folder,
                          capture_output=True, check=False)
    lines = {json.loads(line)["path"]: line + b"\n" for line in done.stdout.splitlines()}
    return [lines.get(name, b"\n") for name in names]


def of_npm(build, folder, names):
    script = Path(__file__).with_name("same_bytes.mjs").resolve()
    done = subprocess.run(["node", script, build / "wasm/package"], cwd=folder, check=True,
                          input="\n".join(names).encode(), stdout=subprocess.PIPE)
    return done.stdout.splitlines(keepends=True)


def of_python(build, folder, names):
    sys.path.insert(0, str(build / "python/site"))
    import lucid  # pylint: disable=import-error,import-outside-toplevel

    def line(name):
        try:
            return lucid.analyse((folder / name).read_bytes(), name=name).to_ndjson()
        except lucid.Error:
            return b"\n"
    return [line(name) for name in names]


def difference(ours, theirs):
    at = len(os.path.commonprefix([ours, theirs]))
    return f"\n  program: {ours[max(0, at - 60):at + 60]}\n  package: {theirs[max(0, at - 60):at + 60]}"


def compare(title, names, ours, theirs):
    check(f"{title}: a line for each document", len(ours) == len(theirs),
          f"{len(ours)} and {len(theirs)}")
    wrong = [(name, *pair) for name, *pair in zip(names, ours, theirs) if pair[0] != pair[1]]
    for name, *pair in wrong[:5]:
        print(f"{title}: {name}{difference(*pair)}")
    check(f"{title}: the bytes of the program, of {len(names)} documents", not wrong,
          f"{len(wrong)} differ")


def main():
    build, root = Path(sys.argv[1]).resolve(), Path(__file__).resolve().parent.parent.parent
    packages = {"npm": (of_npm, build / "wasm/package/package.json"),
                "Python": (of_python, build / "python/site/lucid/__init__.py")}
    packages = {name: one for name, (one, made) in packages.items() if made.exists() or
                print(f"NOT TESTED: the package of {name} is not built")}
    real = real_documents(sys.argv[2:] or (root / "tests", root / "man", *SYSTEM))
    if len(real) < REAL:
        print(f"NOT TESTED: {REAL - len(real)} real documents of {REAL}: there are no more here")
    with tempfile.TemporaryDirectory() as folder:
        for kind, documents in {"real": real, "hostile": hostile_documents(of_the_tree(root))}.items():
            place = Path(folder, kind)
            place.mkdir()
            names = write(place, documents)
            ours = of_program(build, place, names)
            check(f"{kind}: the program reads most of them",
                  sum(line != b"\n" for line in ours) * 2 > len(ours))
            for name, package in packages.items():
                compare(f"{kind}, {name}", names, ours, package(build, place, names))
    return closing_line()


if __name__ == "__main__":
    sys.exit(main())
