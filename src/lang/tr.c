/* lang/tr.c - Turkish. */
#include "language/syllable_rules.h"

static const listed_word abbreviations[] = {
    "adt",  "alb",  "alm", "anat",  "ank", "apt",  "ar",   "arş",    "as",   "asb",  "astr", "av",
    "bk",   "bkz",  "bl",  "blv",   "bul", "bulv", "bçvş", "böl",    "bşk",  "c",    "cad",  "cev",
    "cmt",  "cum",  "doç", "dr",    "drl", "dz",   "dzl",  "dç",     "ecz",  "ed",   "ekon", "ens",
    "erm",  "f",    "fak", "fiz",   "fr",  "geom", "gn",   "gnkur",  "gr",   "gön",  "gör",  "hs",
    "huk",  "hv",   "hz",  "ing",   "is",  "ist",  "işl",  "jan",    "jeol", "jur",  "kd",   "kom",
    "kon",  "koor", "krş", "lat",   "mad", "mah",  "mat",  "mec",    "med",  "mim",  "mr",   "mrs",
    "ms",   "mt",   "müd", "müf",   "müh", "müz",  "no",   "nö",     "okt",  "onb",  "op",   "opr",
    "ord",  "org",  "orm", "ortal", "p",   "per",  "prof", "psikol", "pzt",  "s",    "sal",  "sn",
    "sok",  "sos",  "sp",  "t",     "tel", "tic",  "tiy",  "tt",     "tug",  "tuğa", "tuğg", "tğm",
    "uzm",  "vet",  "y",   "yb",    "yd",  "yrd",  "yun",  "yy",     "yz",   "yzb",  "zf",   "zm",
    "zool", "çar",  "çvş", "ör",    "örn", "özl",  "öğr",  "ünv",    "ütğm", "üçvş", "şb",   "şh",
};

static const listed_word ending[] = {
    "a.m",  "a.ş", "bros", "co",  "corp", "inc",   "jr", "ltd", "m.s", "m.ö", "p.m",
    "ph.d", "sr",  "st",   "u.k", "u.s",  "u.s.a", "vb", "vd",  "vs",  "şti",
};

static const listed_word before_number[] = {
    "bk", "bkz", "cilt", "md", "no", "nr", "s", "sf", "sy", "tel", "vol",
};

static const listed_word dates[] = {
    "aralık", "ağustos", "ekim",   "eylül",  "haziran",  "kasım",    "mart",  "mayıs",
    "nisan",  "ocak",    "temmuz", "yüzyıl", "yüzyılda", "yüzyılın", "şubat",
};

static const listed_word speech[] = {
    "bağırdı", "cevapladı", "dedi", "fısıldadı", "mırıldandı", "sordu", "yanıtladı",
};

static const listed_word stop[] = {
    "acaba",  "ama",    "ancak",   "artık",  "aslında", "ayrıca",     "bana",   "bazı",   "belki",
    "ben",    "benim",  "beri",    "bile",   "bir",     "biri",       "birkaç", "birçok", "biz",
    "bize",   "bizim",  "bu",      "buna",   "bunda",   "bundan",     "bunlar", "bunu",   "bunun",
    "burada", "böyle",  "böylece", "bütün",  "da",      "daha",       "de",     "değil",  "diye",
    "diğer",  "dolayı", "en",      "eğer",   "fakat",   "gibi",       "göre",   "hangi",  "hatta",
    "hem",    "henüz",  "hep",     "hepsi",  "her",     "herhangi",   "herkes", "hiç",    "ile",
    "ilgili", "ise",    "için",    "işte",   "kadar",   "karşı",      "kendi",  "kez",    "ki",
    "kim",    "kimi",   "mi",      "mu",     "mı",      "nasıl",      "ne",     "neden",  "nerede",
    "niye",   "o",      "olan",    "olarak", "oldu",    "olduğu",     "olmak",  "on",     "ona",
    "ondan",  "onlar",  "onu",     "onun",   "orada",   "oysa",       "pek",    "rağmen", "sadece",
    "sanki",  "sen",    "siz",     "son",    "sonra",   "tarafından", "tüm",    "var",    "ve",
    "veya",   "ya",     "yani",    "yine",   "yok",     "zaten",      "çok",    "çünkü",  "öyle",
    "üzere",  "şey",    "şimdi",   "şu",     "şöyle",
};

static const listed_word spelled[] = {
    "ab", "abd", "akp", "dna", "ibm", "iq", "nba", "url", "usb",
};

static const struct word_rules words = {
    .vowels = "aeiouıöüâîûé",
    .letter_names = "",
    LIST(spelled),
    LIST(stop),
};

static struct word_facts
look_up(lucid_str folded)
{
    return word_rules_look_up(&words, folded);
}

const struct language language_tr = {
    .code = "tr",
    .name = "Turkish",
    .knows = KNOWS_SYLLABLES,
    .listed = listed_tr,
    LIST(abbreviations),
    LIST(ending),
    LIST(before_number),
    LIST(dates),
    LIST(speech),
    .ordinal_stop = true,
    LIST(stop),
    .look_up = look_up,
    .numbers = &number_words_tr,
};
