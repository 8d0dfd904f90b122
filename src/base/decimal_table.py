#!/usr/bin/env python3
"""Write base/decimal_table.h: powers of ten as base/decimal.c multiplies by them.

    python3 src/base/decimal_table.py > src/base/decimal_table.h

Pure arithmetic, no data from anywhere."""

LEAST, MOST = -292, 324


def significand(k):
    """10^k, scaled by a power of two to 128 bits, rounded up."""
    top, bottom = (10**k, 1) if k >= 0 else (1, 10**-k)
    shift = 128 - (top.bit_length() - bottom.bit_length())
    for s in (shift + 1, shift, shift - 1):
        scaled = top << s if s >= 0 else top
        divisor = bottom if s >= 0 else bottom << -s
        g = -(-scaled // divisor)
        if g.bit_length() == 128:
            return g
    raise AssertionError(k)


print("/* base/decimal_table.h - made by decimal_table.py: 10^k in 128 bits, rounded up. */")
print("enum { MIN_POWER = %d };" % LEAST)
print()
print("static const struct power {")
print("    uint64_t high, low;")
print("} powers[] = {")
for k in range(LEAST, MOST + 1):
    g = significand(k)
    print("    { 0x%016X, 0x%016X }, /* %d */" % (g >> 64, g & (2**64 - 1), k))
print("};")
