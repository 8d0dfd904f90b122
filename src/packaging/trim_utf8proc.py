#!/usr/bin/env python3
"""Write the tables of utf8proc anew, less what nobody asks for, and what reads them.

    python3 src/packaging/trim_utf8proc.py SOURCES/utf8proc

unicode/utf8.c folds case and composes, and asks for widths, for directions and, of wide signs,
for categories. The other properties, and the sequences that only they need, are most of the
library: without them, most code points of a script are alike. What is left of a property has 10
bytes, not 24, and is found in three steps, whose tables have a third of the size of two."""
import re
import sys
from pathlib import Path

BLOCK = 256  # of the library's tables
LEAF, MIDDLE = 8, 32  # code points, and leaves
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
    return ", ".join([sequences.keep(decomposed) if kind == "0" else NONE, sequences.keep(folded), composed,
                      category if width == "2" else "0", order, direction if direction in DIRECTIONS else "0",
                      excluded, ignorable, width])


def each_once(values, size):
    """Blocks of `size`, each once, end to end, and the number of the block for each place."""
    places = {}
    numbers_of = [places.setdefault(tuple(values[at:at + size]), len(places))
                  for at in range(0, len(values), size)]
    return [value for block in places for value in block], numbers_of


def written(kind, name, rows):
    lines = [" ".join(f"{row}," for row in rows[at:at + 16]) for at in range(0, len(rows), 16)]
    return "\n".join([f"static const {kind} utf8proc_{name}[] = {{", *lines, "};\n"])


# The last three are 0: functions that nobody calls read them.
STRUCT = """typedef struct __attribute__((packed, aligned(2))) utf8proc_property_struct {
  utf8proc_uint16_t decomp_seqindex, casefold_seqindex, comb_index;
  unsigned category:5, combining_class:8, bidi_class:5, comp_exclusion:1, ignorable:1, charwidth:2;
  unsigned decomp_type:1, control_boundary:1, boundclass:5;
} utf8proc_property_t;
"""
UNKNOWN = r"^UTF8PROC_DLLEXPORT [^\n]*utf8proc_(?:to|is)(?:lower|upper|title)\(.*?^}\n"
FOUND = f"""static const utf8proc_property_t *unsafe_get_property(utf8proc_int32_t uc) {{
  return utf8proc_properties + utf8proc_leaves[utf8proc_middles[utf8proc_top[uc / {LEAF * MIDDLE}] * {MIDDLE}
      + uc / {LEAF} % {MIDDLE}] * {LEAF} + uc % {LEAF}];
}}
"""


def patch(path, pattern, new, times=1):
    text, n = re.subn(pattern, lambda _: new, path.read_text(encoding="utf-8"), flags=re.S | re.M)
    if n != times:
        sys.exit(f"trim_utf8proc.py: {n} times {pattern} in {path}")
    path.write_text(text, encoding="utf-8")


def main():
    folder = Path(sys.argv[1])
    old = arrays((folder / "utf8proc_data.c").read_text(encoding="ascii"))
    first, second, units, combinations = (
        numbers(old["utf8proc_" + name])
        for name in ("stage1table", "stage2table", "sequences", "combinations"))
    sequences, places = Sequences(units), {}
    # the first is that of what is no code point
    new = [places.setdefault(trimmed(row, sequences), len(places))
           for row in re.findall(r"\{(.*)\}", old["utf8proc_properties"])]
    leaves, of_places = each_once([new[i] for begin in first for i in second[begin:begin + BLOCK]], LEAF)
    middles, top = each_once(of_places, MIDDLE)
    (folder / "utf8proc_data.c").write_text(
        written("utf8proc_uint16_t", "sequences", sequences.kept)
        + written("utf8proc_uint8_t", "top", top)
        + written("utf8proc_uint16_t", "middles", middles)
        + written("utf8proc_uint16_t", "leaves", leaves)
        + written("utf8proc_property_t", "properties", [f"{{{row}}}" for row in places])
        + written("utf8proc_uint16_t", "combinations", combinations), encoding="ascii")
    patch(folder / "utf8proc.h", r"^typedef struct utf8proc_property_struct \{.*?^\} utf8proc_property_t;\n", STRUCT)
    patch(folder / "utf8proc.c", UNKNOWN, "", 5)
    patch(folder / "utf8proc.c", r"^static const utf8proc_property_t \*unsafe_get_property\(.*?^}\n", FOUND)


if __name__ == "__main__":
    main()
