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
/* leads of two bytes, and of three or four, of which some are in marks */
BITS_OF(two, EQUAL(0xCD) | BETWEEN(0xD6, 0xDF))
BITS_OF(three, BETWEEN(0xE0, 0xE3) | EQUAL(0xEA) | BETWEEN(0xEF, 0xFF))
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

/* Of lead bytes those that certain bytes follow, which are looked for only where there are
 * some. */
#define FOLLOWED(lead, by) (NAME(lead)(w) ? NAME(lead)(w) & (by) : 0)

/* Of those of two bytes and of three or four. */
TARGET static uint64_t
NAME(marks_of_two)(const VECTOR *w)
{
    return NAME(any_lead)(w) | FOLLOWED(d6, NAME(is_89)(w) >> 1) |
           FOLLOWED(d8, NAME(after_d8)(w) >> 1) | FOLLOWED(db, NAME(is_94)(w) >> 1);
}

TARGET static uint64_t
NAME(marks_of_three)(const VECTOR *w)
{
    return FOLLOWED(e0, NAME(after_e0)(w) >> 1 & NAME(third_e0)(w) >> 2) |
           FOLLOWED(e1, NAME(after_e1)(w) >> 1) |
           FOLLOWED(e3, NAME(is_80)(w) >> 1 & NAME(is_82)(w) >> 2) |
           FOLLOWED(ea, NAME(after_ea)(w) >> 1) |
           FOLLOWED(ef, NAME(after_ef)(w) >> 1 & NAME(third_ef)(w) >> 2) |
           FOLLOWED(f0, NAME(after_f0)(w) >> 1);
}

/* Lead bytes that may begin a mark. */
TARGET static uint64_t
NAME(leads)(const VECTOR *w)
{
    const uint64_t e2 = NAME(e2)(w);
    const uint64_t curly = e2 ? e2 & NAME(is_80)(w) >> 1 & NAME(curly)(w) >> 2 : 0;
    const uint64_t leads = NAME(lead)(w) & ~curly;
    uint64_t marks = e2;

    if ((leads & ~e2) == 0)
        return leads;
    if (NAME(two)(w))
        marks |= NAME(marks_of_two)(w);
    if (NAME(three)(w))
        marks |= NAME(marks_of_three)(w);
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

#undef FOLLOWED
#undef NAME
#undef TARGET
#undef VECTOR
#undef WIDTH
#undef LOAD
#undef EQUAL
#undef BETWEEN
#undef BITS
