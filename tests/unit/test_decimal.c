/* test_decimal.c - doubles in the fewest digits that read back. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/decimal.h"

static void
expect(double value, const char *wanted)
{
    char got[DECIMAL_ROOM + 1];

    got[decimal_from(value, got)] = '\0';
    assert_string_equal(got, wanted);
}

static void
looks_as_people_write(void **state)
{
    (void)state;
    expect(0, "0");
    expect(551, "551");
    expect(-1.5, "-1.5");
    expect(0.1 + 0.2, "0.30000000000000004");
    expect(0.00001, "0.00001");
    expect(1e-7, "1e-7");
    expect(1.25e-300, "1.25e-300");
    expect(9007199254740992, "9007199254740992");
    expect(1e16, "10000000000000000");
    expect(1e22, "1e+22");
    expect(5e-324, "5e-324");
    expect(1.7976931348623157e308, "1.7976931348623157e+308");
}

/* The significant digits of a number as it is written. */
static void
digits_of(const char *number, char to[40])
{
    size_t n = 0;

    for (; *number && *number != 'e'; number++)
        if (*number >= '0' && *number <= '9' && (n > 0 || *number != '0'))
            to[n++] = *number;
    while (n > 0 && to[n - 1] == '0')
        n--;
    to[n] = '\0';
}

/* It reads back, and no decimal of fewer digits or as many does better. */
static void
check(double value)
{
    char got[DECIMAL_ROOM + 1], wanted[64], a[40], b[40];
    int precision = 1;

    got[decimal_from(value, got)] = '\0';
    if (strtod(got, NULL) != value)
        fail_msg("%s is not %.17g", got, value);
    do
        snprintf(wanted, sizeof wanted, "%.*e", precision - 1, value);
    while (strtod(wanted, NULL) != value && ++precision < 18);
    digits_of(got, a);
    digits_of(wanted, b);
    if (strlen(a) > strlen(b) || (strlen(a) == strlen(b) && strcmp(a, b) != 0))
        fail_msg("%s, not %s", got, wanted);
}

/* Next to a power of two the distance to the neighbours changes. */
static void
holds_around_powers_of_two(void **state)
{
    (void)state;
    for (int e = -1074; e < 1024; e++) {
        const double power = ldexp(1, e);

        check(power);
        check(nextafter(power, 0));
        check(nextafter(power, HUGE_VAL));
    }
}

/* xorshift (Marsaglia 2003) */
static uint64_t
next_random(uint64_t *x)
{
    *x ^= *x << 13;
    *x ^= *x >> 7;
    return *x ^= *x << 17;
}

static void
holds_for_any_bits(void **state)
{
    uint64_t x = 551;

    (void)state;
    for (int i = 0; i < 50000; i++) {
        const uint64_t bits = next_random(&x);
        double value;

        memcpy(&value, &bits, sizeof value);
        if (isfinite(value))
            check(value);
        check((double)(bits % 100000) / (double)(1 + bits % 977));
    }
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(looks_as_people_write),
        cmocka_unit_test(holds_around_powers_of_two),
        cmocka_unit_test(holds_for_any_bits),
    };

    return cmocka_run_group_tests_name("decimal", tests, NULL, NULL);
}
