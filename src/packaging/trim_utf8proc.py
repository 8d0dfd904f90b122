#!/usr/bin/env python3
"""Write utf8proc_data.c anew, less what nobody asks for.

    python3 src/packaging/trim_utf8proc.py SOURCES/utf8proc/utf8proc_data.c

unicode/utf8.c folds case and composes, and asks for widths, for directions and, of wide signs,
for categories. The other properties, and the sequences that only they need, are most of the
library: without them, most code points of a script are alike."""
import re
import sys
from pathlib import Path

BLOCK = 256
NONE = "UINT16_MAX"
DIRECTIONS = {f"UTF8PROC_BIDI_CLASS_{name}" for name in ("L", "R", "AL")}
INDEX, LENGTH = 0x3FFF, 14  # of a sequence: where it is, and above that how long it is


def arrays(text):
    """The rows of each array, by its name."""
    return {name: body.strip() for name, body in
            re.findall(r"(\w+)\[\] = \{(.*?)\n?\};", text, re.S)}


def numbers(body):
    return [int(n) for n in body.rstrip(",").split(",")]


class Sequences:
    """Those that are asked for, each once."""

    def __init__(self, units):
        self.units, self.kept, self.new = units, [], {}

    def of(self, index):
        at = int(index) & INDEX
        end, n = at, int(index) >> LENGTH
        if n == 3:
            n, end = self.units[end], end + 1
        for _ in range(n + 1):
            end += 2 if self.units[end] & 0xF800 == 0xD800 else 1
        return tuple(self.units[at:end])

    def keep(self, index):
        if index == NONE:
            return NONE
        sequence = self.of(index)
        if sequence not in self.new:
            self.new[sequence] = len(self.kept)
            self.kept += sequence
        return str(self.new[sequence] | int(index) & ~INDEX)


def trimmed(row, sequences):
    """A property, with 0 or NONE for what is not asked for."""
    (category, order, direction, kind, decomposed, folded, _, _, _, composed, _, excluded, ignorable,
     _, width, _, _) = re.split(r",\s*", row)
    return ", ".join([category if width == "2" else "0", order,
                      direction if direction in DIRECTIONS else "0", "0",
                      sequences.keep(decomposed) if kind == "0" else NONE, sequences.keep(folded),
                      NONE, NONE, NONE, composed, "0", excluded, ignorable, "0", width, "0", "0"])


def stages(first, second, new):
    """The table of blocks, and their code points' properties, each block once."""
    places, begins, kept = {}, [], []
    for begin in first:
        block = tuple(new[i] for i in second[begin:begin + BLOCK])
        if block not in places:
            places[block] = len(kept)
            kept += block
        begins.append(places[block])
    return begins, kept


def write(kind, name, rows):
    print(f"static const {kind} utf8proc_{name}[] = {{")
    for at in range(0, len(rows), 16):
        print(" ".join(f"{row}," for row in rows[at:at + 16]))
    print("};")


def main():
    old = arrays(Path(sys.argv[1]).read_text(encoding="ascii"))
    first, second, units, combinations = (
        numbers(old["utf8proc_" + name])
        for name in ("stage1table", "stage2table", "sequences", "combinations"))
    sequences, places = Sequences(units), {}
    # the first is that of what is no code point
    new = [places.setdefault(trimmed(row, sequences), len(places))
           for row in re.findall(r"\{(.*)\}", old["utf8proc_properties"])]
    first, second = stages(first, second, new)
    write("utf8proc_uint16_t", "sequences", sequences.kept)
    write("utf8proc_uint16_t", "stage1table", first)
    write("utf8proc_uint16_t", "stage2table", second)
    write("utf8proc_property_t", "properties", [f"{{{row}}}\n" for row in places])
    write("utf8proc_uint16_t", "combinations", combinations)


if __name__ == "__main__":
    main()
