#!/bin/sh
# lang/english/make.sh - make lang/english/lexicon_table.c, frequency_table.c and ready_table.c
# again, in seconds;
# with "train" also lang/english/net_weights.c, in an hour.  Run from the root of the tree.
#
# Needs npm and the Debian packages wamerican and pocketsphinx-en-us; to train, wamerican-insane and
# python3-torch too.
set -eu
room=$(mktemp -d)
trap 'rm -rf "$room"' EXIT
for package in cmu-pronouncing-dictionary@3.0.0 dale-chall@2.0.1 spache@2.0.1; do
    name=${package%@*}
    mkdir "$room/$name"
    (cd "$room" && tar -xzf "$(npm pack --silent "$package")" -C "$name")
done
${CC:-cc} -std=c11 -O2 -shared -fPIC -Iinclude -Isrc -o "$room/rule.so" src/lang/english/rule.c
if [ "${1:-}" = train ]; then
    mkdir "$room/cache"
    /usr/bin/python3 src/lang/english/net_train.py "$room/cmu-pronouncing-dictionary/package" \
        /usr/share/dict/american-english-insane "$room/cache" > "$room/weights.c"
    cp "$room/weights.c" src/lang/english/net_weights.c
fi
python3 src/lang/english/lexicon_table.py "$room/cmu-pronouncing-dictionary/package" \
    "$room/dale-chall/package" "$room/spache/package" /usr/share/dict/american-english \
    "$room/rule.so" > "$room/lexicon.c"
cp "$room/lexicon.c" src/lang/english/lexicon_table.c
# the classes of rarity are made with the rest of the lexicon, and are not looked up yet
cat > "$room/none.c" << 'END'
#include "lang/english/english.h"
const struct english_shape english_rarity_shape = { 0 };
const uint16_t english_rarity_cells[1] = { 0 };
END
${CC:-cc} -std=c11 -O2 -shared -fPIC -Iinclude -Isrc -o "$room/lexicon.so" \
    src/lang/english/rule.c src/lang/english/entry.c src/lang/english/familiar.c \
    src/lang/english/lexicon_table.c "$room/none.c"
python3 src/lang/english/frequency_table.py "$room/cmu-pronouncing-dictionary/package" \
    /usr/share/pocketsphinx/model/en-us/en-us.lm.bin "$room/lexicon.so" > "$room/frequency.c"
cp "$room/frequency.c" src/lang/english/frequency_table.c
${CC:-cc} -std=c11 -O2 -D_POSIX_C_SOURCE=200809L -shared -fPIC -Iinclude -Isrc \
    -o "$room/english.so" $(ls src/lang/english/*.c | grep -v /ready)
python3 src/lang/english/ready_table.py \
    /usr/share/pocketsphinx/model/en-us/en-us.lm.bin "$room/english.so" > "$room/ready.c"
cp "$room/ready.c" src/lang/english/ready_table.c
