#!/usr/bin/env python3
"""Check the structure of src/ against the house that CONTRIBUTING.md draws.

usage: house.py BUILD

BUILD holds the objects of a finished build.  What is checked:

- a folder includes itself and the folders drawn above it, and no other;
- no circle of files: an arrow is a symbol that one object wants of another;
- files a folder, lines a file, lines a function, members of struct analysis;
- a struct tag is defined in one header only;
- a library is included by few files.
"""
import re
import subprocess
import sys
from pathlib import Path

FILES_A_FOLDER = 35
LINES_A_FILE = 400
LINES_A_FUNCTION, LINES_OF_95_PERCENT = 60, 25
ANALYSIS_MEMBERS = 15
INCLUDERS_OF_A_LIBRARY = {"utf8proc": 1, "cjson": 2, "md4c": 3, "yaml": 3}

# Who names every plug-in: its arrows are left out.
TABLES_OF_PLUGINS = {"plugins", "commands"}


def is_table(path):
    """Data written as C: made by a script, or rows of a definition."""
    return path.suffix == ".def" or path.name == "properties.c" or re.search(
        r"_table\.[ch]$|_weights\.c$", path.name) is not None


def house():
    """The folders that CONTRIBUTING.md draws, the lowest first."""
    picture = re.search(r"^```\n(src/\n.*?)^```", Path("CONTRIBUTING.md").read_text(),
                        re.M | re.S)[1]
    return re.findall(r"^  ([a-z_/]+)/ ", picture, re.M)


def folder(path):
    return path.rpartition("/")[0]


def upward_includes(files):
    rank = {name: i for i, name in enumerate(["include", *house(), ""])}
    for path in files:
        name = str(path.relative_to("src"))
        here = folder(name)
        if here not in rank:
            yield f"{name}: no folder of the house"
            continue
        for to in re.findall(r'^ *# *include "([^"]+)"', path.read_text(), re.M):
            there = folder(to) or "include"
            if to == "plugins.def":
                continue
            if there not in rank:
                yield f"{name} includes {to}, of no folder of the house"
            elif rank[there] > rank[here]:
                yield f"{name} includes {to}, which is above it"


def symbols(build):
    """For each object, the symbols it has and those it wants."""
    for source in sorted(Path("src").glob("**/*.c")):
        name = str(source.relative_to("src"))[:-2]
        item = Path(build, name + ".o")
        if not item.exists():  # a binding: another program
            continue
        lines = subprocess.run(["nm", item], capture_output=True, text=True, check=True).stdout
        words = [line.split() for line in lines.splitlines()]
        yield (name, {w[2] for w in words if len(w) == 3},
               {w[1] for w in words if len(w) == 2})


def circles(build):
    """Sets of files that all need each other (Tarjan 1972)."""
    objects = list(symbols(build))
    home = {symbol: name for name, has, _ in objects for symbol in has}
    wants = {name: {home[s] for s in wanted if s in home} - {name}
             for name, _, wanted in objects}
    for name in TABLES_OF_PLUGINS:
        wants[name] = set()
    number, low, stack, found = {}, {}, [], []

    def visit(name):
        number[name] = low[name] = len(number)
        stack.append(name)
        for other in wants[name]:
            if other not in number:
                visit(other)
            if other in stack:
                low[name] = min(low[name], low[other])
        if low[name] == number[name]:
            at = stack.index(name)
            if len(stack) - at > 1:
                found.append(sorted(stack[at:]))
            del stack[at:]

    for name in wants:
        if name not in number:
            visit(name)
    return found


def functions(text):
    """Lines of each function, its braces on lines of their own."""
    start = None
    for at, line in enumerate(text.splitlines()):
        if line == "{":
            start = at
        elif line == "}" and start is not None:
            yield at - start - 1
            start = None


def members(text, tag):
    body = re.search(r"^struct " + tag + r" \{\n(.*?)^\};", text, re.M | re.S)[1]
    body = re.sub(r"/\*.*?\*/", "", body, flags=re.S)
    return sum(line.count(",") + 1 for line in body.splitlines() if line.rstrip().endswith(";"))


def sizes(files):
    lengths = []
    per_folder = {}
    for path in files:
        text = path.read_text()
        per_folder[path.parent] = per_folder.get(path.parent, 0) + 1
        if is_table(path):
            continue
        n = text.count("\n")
        if n > LINES_A_FILE:
            yield f"{path}: {n} lines, more than {LINES_A_FILE}"
        lengths += functions(text)
    for name, n in per_folder.items():
        if n > FILES_A_FOLDER:
            yield f"{name}: {n} files, more than {FILES_A_FOLDER}"
    lengths.sort()
    most, usual = lengths[-1], lengths[len(lengths) * 95 // 100]
    if most > LINES_A_FUNCTION or usual > LINES_OF_95_PERCENT:
        yield f"functions: the longest has {most} lines, 95 % at most {usual}"


def namesakes(files):
    homes = {}
    for path in files:
        if path.suffix == ".h":
            for tag in re.findall(r"^struct (\w+) \{", path.read_text(), re.M):
                homes.setdefault(tag, []).append(str(path))
    for tag, where in homes.items():
        if len(where) > 1:
            yield f"struct {tag} is defined in {', '.join(where)}"


def includers(files):
    for library, most in INCLUDERS_OF_A_LIBRARY.items():
        found = [str(p) for p in files
                 if re.search(r"^#\s*include <.*" + library, p.read_text(), re.M)]
        if len(found) > most:
            yield f"{library} is included by {', '.join(found)}"


def main():
    files = sorted(p for p in Path("src").glob("**/*") if p.suffix in (".c", ".h", ".def"))
    analysis = members(Path("src/count/analyse.h").read_text(), "analysis")
    problems = [f"struct analysis has {analysis} members"] * (analysis > ANALYSIS_MEMBERS)
    problems += [*upward_includes(files), *sizes(files), *namesakes(files), *includers(files)]
    problems += [f"a circle: {', '.join(names)}" for names in circles(sys.argv[1])]
    for problem in problems:
        print("house:", problem)
    sys.exit(bool(problems))


main()
