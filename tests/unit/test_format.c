/* What is formatted here is what printf makes of it. */
#include "base/format.h"

#include <inttypes.h>
#include <setjmp.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

static void __attribute__((format(printf, 1, 2))) expect_same(const char *format, ...)
{
    char want[4096], got[4096], none[1] = "x";
    va_list args, again, once_more;
    int n;

    va_start(args, format);
    va_copy(again, args);
    va_copy(once_more, args);
    n = vsnprintf(want, sizeof want, format, args);
    assert_int_equal(format_into(got, sizeof got, format, again), n);
    assert_string_equal(got, want);
    assert_int_equal(format_into(none, 0, format, once_more), n);
    assert_int_equal(none[0], 'x');
    va_end(once_more);
    va_end(again);
    va_end(args);
}

static void
strings_and_counts_are_formatted(void **state)
{
    (void)state;
    expect_same("%s", "");
    expect_same("nothing");
    expect_same("%s and %s%s", "one", "two", ".");
    expect_same("%.*s|%.*s|%.*s|%.*s", 3, "cut off", 9, "whole", 0, "none", -1, "all");
    expect_same("%u %u %zu %llu", 0U, 4294967295U, (size_t)10, 18446744073709551615ULL);
    expect_same("%" PRIu64 "%" PRIu64, UINT64_C(1), UINT64_MAX);
    expect_same("%-9s|%9s|%3s|%-3s|%12.*s|", "left", "right", "wide", "wide", 4, "some more");
    expect_same("%*s|%-*s|%*s|%*u|%-7zu|%3u|%*" PRIu64, 6, "abc", 6, "abc", -6, "abc", 5, 12U,
                (size_t)3, 12345U, 8, UINT64_C(77));
    expect_same("%05u|%03d|%2000u|%x|%5.1f|%-8.1f|", 7U, 7, 7U, 255U, 3.14159, 2.71828);
    expect_same("100 %% of %s, %-6s|%6s|%04x %c", "it", "left", "right", 0xABU, 'c');
    expect_same("%s%+.1f%.0f", "before what is not known", 1.0, 2.5);
}

static void
tenths_are_rounded(void **state)
{
    static const double odd[] = { 0,    -0.0, -1.25, 0.04,  0.05,   0.25,      0.75, 0.95,
                                  9.95, 1e5,  1e6,   1e300, 1e-300, 999999.95, 0.15, 2.675 };

    (void)state;
    for (size_t i = 0; i < sizeof odd / sizeof *odd; i++)
        expect_same("%.1f", odd[i]);
    for (unsigned i = 1; i < 200000; i++) {
        expect_same("%.1f", i / 100.0);
        expect_same("%.1f", i * 0.37109375 / 3);
    }
}

/* There is room for it, or not. */
static int
format_in(char *to, size_t room, const char *format, ...)
{
    va_list args;
    int n;

    va_start(args, format);
    n = format_into(to, room, format, args);
    va_end(args);
    return n;
}

static void
room_is_kept(void **state)
{
    (void)state;
    for (size_t room = 0; room < 16; room++) {
        char to[16];

        memset(to, '#', sizeof to);
        assert_int_equal(format_in(to, room, "%s %u", "words", 12U), 8);
        for (size_t i = room; i < sizeof to; i++)
            assert_int_equal(to[i], '#');
        if (room > 8)
            assert_string_equal(to, "words 12");
    }
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(strings_and_counts_are_formatted),
        cmocka_unit_test(tenths_are_rounded),
        cmocka_unit_test(room_is_kept),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
