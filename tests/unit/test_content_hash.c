/* test_content_hash.c - the hash of a file's bytes is that of the specification. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <string.h>

#include "base/xxh64.h"

static uint64_t
hash_of(lucid_str bytes)
{
    struct content_hash h = { 0 };

    content_hash_add(&h, bytes);
    return content_hash_value(&h);
}

/* What xxh64sum 0.8.1 prints for 0, 1, 2, … mod 251. */
static void
is_xxh64(void **state)
{
    static const struct {
        size_t n;
        uint64_t value;
    } rows[] = { { 0, 0xef46db3751d8e999 },   { 1, 0xe934a84adb052768 },
                 { 3, 0xe5c7bb4533bc65dd },   { 4, 0xffced8604453cc1e },
                 { 7, 0x14cc643f630c72d2 },   { 8, 0x884a173614b81b8d },
                 { 31, 0xc346d2b59b4d8ee1 },  { 32, 0xcbf59c5116ff32b4 },
                 { 33, 0x0c535d1acafb8ead },  { 63, 0xe26aa9e2a95f8e4f },
                 { 64, 0xf7c67301db6713f0 },  { 100, 0x6ac1e58032166597 },
                 { 1000, 0xf306f04aa88b54d3 } };
    char bytes[1000];

    (void)state;
    for (size_t i = 0; i < sizeof bytes; i++)
        bytes[i] = (char)(i % 251);
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        assert_int_equal(hash_of((lucid_str){ bytes, rows[i].n }), rows[i].value);
    assert_int_equal(hash_of(S("abc")), 0x44bc2cf5ad770999);
}

static void
no_split_of_the_bytes_shows(void **state)
{
    char bytes[200];
    uint64_t whole;

    (void)state;
    memset(bytes, 'x', sizeof bytes);
    memcpy(bytes, "not the same", 12);
    whole = hash_of((lucid_str){ bytes, sizeof bytes });
    for (size_t a = 0; a <= sizeof bytes; a++)
        for (size_t b = a; b <= sizeof bytes; b++) {
            struct content_hash h = { 0 };

            content_hash_add(&h, (lucid_str){ bytes, a });
            content_hash_add(&h, (lucid_str){ bytes + a, b - a });
            content_hash_add(&h, (lucid_str){ bytes + b, sizeof bytes - b });
            assert_int_equal(content_hash_value(&h), whole);
        }
}

static void
digits_read_back(void **state)
{
    uint64_t value;

    (void)state;
    assert_true(content_hash_read(S("0123456789abcdef"), &value));
    assert_int_equal(value, 0x0123456789abcdef);
    assert_false(content_hash_read(S("0123456789abcde"), &value));
    assert_false(content_hash_read(S("0123456789abcdeg"), &value));
    assert_false(content_hash_read(S("0123456789ABCDEF"), &value));
    assert_false(content_hash_read(S(""), &value));
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(is_xxh64),
        cmocka_unit_test(no_split_of_the_bytes_shows),
        cmocka_unit_test(digits_read_back),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
