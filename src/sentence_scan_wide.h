/*
 * sentence_scan_wide.h - the marks in 64 bytes by vectors: included by
 * sentence_scan.c once a width.
 *
 * NAME gives a function's name, TARGET its attribute; VECTOR holds WIDTH bytes,
 * which LOAD reads, EQUAL and BETWEEN compare and BITS makes bits of.
 */

#define X(name, is)                                                                                \
    TARGET static inline uint64_t NAME(name)(const VECTOR *w)                                      \
    {                                                                                              \
        uint64_t bits = 0;                                                                         \
                                                                                                   \
        for (unsigned i = 0; i < SENTENCE_WINDOW / WIDTH; i++) {                                   \
            const VECTOR v = w[i];                                                                 \
                                                                                                   \
            bits |= (uint64_t)(uint32_t)BITS(is) << i * WIDTH;                                     \
        }                                                                                          \
        return bits;                                                                               \
    }

X(few, EQUAL('.') | EQUAL('!') | EQUAL('?') | EQUAL(':'))
X(more, EQUAL(')') | EQUAL(';'))
X(line_end, EQUAL('\n') | EQUAL('\r'))
/* what may stand between two line ends without a text between */
X(empty, BETWEEN('\0', ' ') | EQUAL(0xFF))
X(high, v)
X(lead, BETWEEN(0xCD, 0xFF))
X(e2, EQUAL(0xE2))
X(is_80, EQUAL(0x80))
X(curly, BETWEEN(0x98, 0x9F))
/* lead bytes, and what follows them where they are no letters */
X(any_lead, EQUAL(0xCD) | EQUAL(0xDC) | EQUAL(0xDF))
X(d6, EQUAL(0xD6))
X(is_89, EQUAL(0x89))
X(d8, EQUAL(0xD8))
X(after_d8, BETWEEN(0x9D, 0x9F))
X(db, EQUAL(0xDB))
X(is_94, EQUAL(0x94))
X(e0, EQUAL(0xE0))
X(after_e0, EQUAL(0xA0) | EQUAL(0xA5))
X(third_e0, BETWEEN(0xA4, 0xA5) | BETWEEN(0xB7, 0xBE))
X(e1, EQUAL(0xE1))
X(after_e1, EQUAL(0x81) | BETWEEN(0x8D, 0xBF))
X(e3, EQUAL(0xE3))
X(is_82, EQUAL(0x82))
X(ea, EQUAL(0xEA))
X(after_ea, BETWEEN(0x93, 0xAF))
X(ef, EQUAL(0xEF))
X(after_ef, BETWEEN(0xB9, 0xBD))
X(third_ef, EQUAL(0x81) | EQUAL(0x8E) | BETWEEN(0x96, 0x97) | EQUAL(0x9F) | EQUAL(0xA1))
X(f0, EQUAL(0xF0))
X(after_f0, BETWEEN(0x90, 0x9E))
#undef X

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
