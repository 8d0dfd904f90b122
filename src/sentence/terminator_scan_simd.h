/*
 * sentence/terminator_scan_simd.h - the marks in 64 bytes by vectors: included by
 * sentence/terminator_scan.c once a width.
 *
 * NAME gives a function's name, TARGET its attribute; VECTOR holds WIDTH bytes,
 * which LOAD reads and EQUAL and BETWEEN compare.  BITS_OF makes a function that
 * gives a bit for each; `high` is there, which tells whether all are ASCII.
 */

BITS_OF(few, EQUAL('.') | EQUAL('!') | EQUAL('?') | EQUAL(':'))
BITS_OF(more, EQUAL(')') | EQUAL(';'))
BITS_OF(line_end, EQUAL('\n') | EQUAL('\r'))
/* what may stand between two line ends without a text between */
BITS_OF(empty, BETWEEN('\0', ' ') | EQUAL(0xFF))
BITS_OF(lead, BETWEEN(0xCD, 0xFF))
BITS_OF(e2, EQUAL(0xE2))
BITS_OF(is_80, EQUAL(0x80))
BITS_OF(curly, BETWEEN(0x98, 0x9F))
/* lead bytes, and what follows them where they are no letters */
BITS_OF(any_lead, EQUAL(0xCD) | EQUAL(0xDC) | EQUAL(0xDF))
BITS_OF(d6, EQUAL(0xD6))
BITS_OF(is_89, EQUAL(0x89))
BITS_OF(d8, EQUAL(0xD8))
BITS_OF(after_d8, BETWEEN(0x9D, 0x9F))
BITS_OF(db, EQUAL(0xDB))
BITS_OF(is_94, EQUAL(0x94))
BITS_OF(e0, EQUAL(0xE0))
BITS_OF(after_e0, EQUAL(0xA0) | EQUAL(0xA5))
BITS_OF(third_e0, BETWEEN(0xA4, 0xA5) | BETWEEN(0xB7, 0xBE))
BITS_OF(e1, EQUAL(0xE1))
BITS_OF(after_e1, EQUAL(0x81) | BETWEEN(0x8D, 0xBF))
BITS_OF(e3, EQUAL(0xE3))
BITS_OF(is_82, EQUAL(0x82))
BITS_OF(ea, EQUAL(0xEA))
BITS_OF(after_ea, BETWEEN(0x93, 0xAF))
BITS_OF(ef, EQUAL(0xEF))
BITS_OF(after_ef, BETWEEN(0xB9, 0xBD))
BITS_OF(third_ef, EQUAL(0x81) | EQUAL(0x8E) | BETWEEN(0x96, 0x97) | EQUAL(0x9F) | EQUAL(0xA1))
BITS_OF(f0, EQUAL(0xF0))
BITS_OF(after_f0, BETWEEN(0x90, 0x9E))

/* Lead bytes that may begin a mark. */
TARGET static uint64_t
NAME(leads)(const VECTOR *w)
{
    const uint64_t is_80 = NAME(is_80)(w) >> 1, e2 = NAME(e2)(w);
    const uint64_t leads = NAME(lead)(w) & ~(e2 & is_80 & NAME(curly)(w) >> 2);
    uint64_t marks;

    if ((leads & ~e2) == 0)
        return leads;
    marks = e2 | NAME(any_lead)(w) | (NAME(d6)(w) & NAME(is_89)(w) >> 1) |
            (NAME(d8)(w) & NAME(after_d8)(w) >> 1) | (NAME(db)(w) & NAME(is_94)(w) >> 1) |
            (NAME(e0)(w) & NAME(after_e0)(w) >> 1 & NAME(third_e0)(w) >> 2) |
            (NAME(e1)(w) & NAME(after_e1)(w) >> 1) | (NAME(e3)(w) & is_80 & NAME(is_82)(w) >> 2) |
            (NAME(ea)(w) & NAME(after_ea)(w) >> 1) |
            (NAME(ef)(w) & NAME(after_ef)(w) >> 1 & NAME(third_ef)(w) >> 2) |
            (NAME(f0)(w) & NAME(after_f0)(w) >> 1);
    return leads & (marks | LAST_TWO);
}

TARGET static uint64_t
NAME(marks)(const char *p, bool few)
{
    VECTOR w[SENTENCE_WINDOW / WIDTH];
    uint64_t marks, lines;

    for (unsigned i = 0; i < SENTENCE_WINDOW / WIDTH; i++)
        w[i] = LOAD(p + i * WIDTH);
    marks = few ? NAME(few)(w) : NAME(few)(w) | NAME(more)(w);
    lines = NAME(line_end)(w);
    if (lines)
        marks |= lines & (NAME(empty)(w) >> 1 | LAST);
    return NAME(high)(w) ? marks | NAME(leads)(w) : marks;
}

#undef NAME
#undef TARGET
#undef VECTOR
#undef WIDTH
#undef LOAD
#undef EQUAL
#undef BETWEEN
#undef BITS
