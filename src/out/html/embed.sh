#!/bin/sh
# embed.sh CSS JS - print a C file that has the style and the script of the page as constants,
# with the hashes by which its Content-Security-Policy allows them (CSP level 3, section 2.3.1).
set -eu

# A digit of base64 has six bits, so three hexadecimal digits make two; 256 bits end in one
# digit of four bits and a "=".
hash_of() {
    sha256sum "$1" | awk '{
        digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
        for (i = 1; i < 65; i += 3) {
            bits = 0
            for (j = i; j < i + 3; j++)
                bits = 16 * bits + (j < 65 ? index("0123456789abcdef", substr($1, j, 1)) - 1 : 0)
            hash = hash substr(digits, int(bits / 64) + 1, 1) substr(digits, bits % 64 + 1, 1)
        }
        print substr(hash, 1, 43) "="
    }'
}

constant() { # NAME FILE
    printf '\nstatic const char %s_text[] = {' "$1"
    od -A n -v -t u1 "$2" | sed 's/  */,/g; s/^,//; s/$/,/'
    printf '};\nconst struct html_asset html_%s = {\n' "$1"
    printf '    { %s_text, sizeof %s_text }, "sha256-%s"\n};\n' "$1" "$1" "$(hash_of "$2")"
}

echo '#include "out/html/html.h"'
constant style "$1"
constant script "$2"
