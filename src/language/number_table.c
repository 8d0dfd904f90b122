/* language/number_table.c - made by number_table.py: the syllables of number words. */
#include "language/number_words.h"

const struct number_words number_words_bg = {
    .below_hundred = "22113112222544644555365575566636557556665877977888"
                     "36557556663655755666476686677747668667774766866777",
    .hundreds = "1122533444",
    .scales = { { 3, 3, 3 }, { 5, 4, 4 }, { 5, 4, 4 }, { 5, 4, 4 } },
    .decimal = 4,
    .flags = NUMBER_AND_LAST,
};

const struct number_words number_words_cs = {
    .below_hundred = "22112112222322222334243343344424334334443544544555"
                     "35445445553544544555465565566646556556664655655666",
    .hundreds = "1122322333",
    .scales = { { 2, 3, 2 }, { 3, 4, 4 }, { 4, 4, 3 }, { 3, 4, 4 } },
    .decimal = 2,
    .flags = NUMBER_FEW,
};

const struct number_words number_words_da = {
    .below_hundred = "11112111211212222222244454445424445444542444544454"
                     "24445444541333433343244454445413334333432444544454",
    .hundreds = "4444544454",
    .scales = { { 3, 2, 2 }, { 4, 4, 4 }, { 4, 4, 4 }, { 4, 4, 4 } },
    .decimal = 2,
    .flags = NUMBER_AND_REST | NUMBER_YEARS,
};

const struct number_words number_words_de = {
    .below_hundred = "11111112111112222222244444454424444445442444444544"
                     "24444445442444444544244444454424444445442444444544",
    .hundreds = "3333333433",
    .scales = { { 3, 2, 2 }, { 5, 4, 4 }, { 6, 4, 4 }, { 5, 4, 4 } },
    .decimal = 2,
    .flags = NUMBER_YEARS | NUMBER_DIGITS,
};

const struct number_words number_words_el = {
    .below_hundred = "22223222222334544444355565555524445444443555655555"
                     "35556555553555655555466676666635556555554666766666",
    .hundreds = "3333444444",
    .scales = { { 2, 3, 3 }, { 7, 5, 5 }, { 8, 6, 6 }, { 8, 6, 6 } },
    .decimal = 2,
};

const struct number_words number_words_es = {
    .below_hundred = "22112212221222323434233344343425445545553655665666"
                     "36556656663655665666365566566636556656663655665666",
    .hundreds = "1233433444",
    .scales = { { 1, 1, 1 }, { 3, 3, 3 }, { 4, 4, 4 }, { 3, 3, 3 } },
    .decimal = 2,
    .flags = NUMBER_SHORT_ONE,
};

const struct number_words number_words_fr = {
    .below_hundred = "21111111111111211222132222222213222222222433333333"
                     "24333333332433333333343343344434444444444444544555",
    .hundreds = "1122222222",
    .scales = { { 1, 1, 1 }, { 3, 2, 2 }, { 3, 2, 2 }, { 3, 2, 2 } },
    .decimal = 2,
};

const struct number_words number_words_hu = {
    .below_hundred = "21221111121344333334134433333423443333342344333334"
                     "23443333342344333334234433333423443333343455444445",
    .hundreds = "1123222223",
    .scales = { { 2, 2, 2 }, { 4, 3, 3 }, { 4, 3, 3 }, { 4, 3, 3 } },
    .decimal = 2,
    .flags = NUMBER_SHORT_TWO,
};

const struct number_words number_words_it = {
    .below_hundred = "22212212222333433434234344343423434434343454554545"
                     "34545545453454554545345455454534545545453454554545",
    .hundreds = "2243443444",
    .scales = { { 2, 2, 2 }, { 4, 3, 3 }, { 4, 3, 3 }, { 4, 3, 3 } },
    .decimal = 3,
};

const struct number_words number_words_nb = {
    .below_hundred = "11112111211212222222233343334323334333432333433343"
                     "23334333432333433343233343334323334333432333433343",
    .hundreds = "3333433343",
    .scales = { { 3, 2, 2 }, { 4, 4, 4 }, { 4, 4, 4 }, { 4, 4, 4 } },
    .decimal = 2,
    .flags = NUMBER_AND_REST | NUMBER_YEARS,
};

const struct number_words number_words_nl = {
    .below_hundred = "11111112121112222323244444454524444445452444444545"
                     "24444445452444444545355555565624444445453555555656",
    .hundreds = "2233333434",
    .scales = { { 2, 2, 2 }, { 3, 2, 2 }, { 3, 2, 2 }, { 3, 2, 2 } },
    .decimal = 2,
    .flags = NUMBER_YEARS,
};

const struct number_words number_words_pl = {
    .below_hundred = "22112112222433333444354454455535445445553544544555"
                     "35445445553544544555465565566646556556664655655666",
    .hundreds = "1122322333",
    .scales = { { 2, 3, 3 }, { 2, 3, 3 }, { 2, 3, 3 }, { 2, 3, 3 } },
    .decimal = 3,
    .flags = NUMBER_FEW_ENDING,
};

const struct number_words number_words_pt = {
    .below_hundred = "21112212221222323434244455455524445545553555665666"
                     "35556656663555665666355566566635556656663555665666",
    .hundreds = "1233433444",
    .scales = { { 1, 1, 1 }, { 3, 2, 2 }, { 3, 2, 2 }, { 3, 2, 2 } },
    .decimal = 3,
    .flags = NUMBER_AND_REST | NUMBER_AND_HUNDREDS,
};

const struct number_words number_words_ro = {
    .below_hundred = "22112122122444444545365565665625445455453655656656"
                     "25445455452544545545365565665625445455453655656656",
    .hundreds = "3343434434",
    .scales = { { 3, 1, 1 }, { 4, 4, 4 }, { 4, 4, 4 }, { 4, 4, 4 } },
    .decimal = 3,
    .flags = NUMBER_OF,
};

const struct number_words number_words_ru = {
    .below_hundred = "12113111222433433344243353334424335333442433533344"
                     "35446444553544644455354464445546557555664655755566",
    .hundreds = "1122422233",
    .scales = { { 3, 3, 2 }, { 3, 4, 4 }, { 3, 4, 4 }, { 3, 4, 4 } },
    .decimal = 4,
    .flags = NUMBER_FEW_ENDING | NUMBER_ONE_ENDING,
};

const struct number_words number_words_sk = {
    .below_hundred = "22112112222322222333243343344424334334443544544555"
                     "35445445553544544555465565566646556556664655655666",
    .hundreds = "1122322333",
    .scales = { { 2, 2, 2 }, { 3, 4, 4 }, { 4, 4, 3 }, { 3, 4, 4 } },
    .decimal = 2,
    .flags = NUMBER_FEW,
};

const struct number_words number_words_sv = {
    .below_hundred = "11112111222212222222233343334423334333442333433344"
                     "23334333442333433344233343334423334333442333433344",
    .hundreds = "3333433344",
    .scales = { { 3, 2, 2 }, { 3, 3, 3 }, { 3, 3, 3 }, { 3, 3, 3 } },
    .decimal = 2,
    .flags = NUMBER_YEARS,
};

const struct number_words number_words_tr = {
    .below_hundred = "21211122221232223333234333444423433344441232223333"
                     "23433344442343334444234333444423433344442343334444",
    .hundreds = "1132223333",
    .scales = { { 1, 1, 1 }, { 3, 2, 2 }, { 3, 2, 2 }, { 3, 2, 2 } },
    .decimal = 2,
};

const struct number_words number_words_uk = {
    .below_hundred = "12113111222433433344243353334424335333442433533344"
                     "35446444553544644455354464445546557555664655755566",
    .hundreds = "1122422233",
    .scales = { { 3, 3, 2 }, { 2, 3, 3 }, { 2, 3, 3 }, { 1, 3, 3 } },
    .decimal = 2,
    .flags = NUMBER_FEW_ENDING | NUMBER_ONE_ENDING,
};
