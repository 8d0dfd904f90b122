/* test_detect_language.c - which language a text is in, or that it is not known. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "read/language/detect_language.h"
#include "read/language/script.h"
#include "unicode/utf8.h"

static const struct row {
    const char *code, *text;
} rows[] = {
    { "en",
      "The ferry was late again, so we sat on the quay and counted the gulls until it came." },
    { "en", "Two words." },
    { "en", "How much is a big mac in your country?" },
    { "en", "Kubernetes pods restart whenever the liveness probe fails three times in a row." },
    { "de", "Die Fähre kam wieder zu spät, also saßen wir am Kai und zählten die Möwen." },
    { "fr", "Le bac était encore en retard, nous avons donc compté les mouettes sur le quai." },
    { "es", "El barco llegó tarde otra vez, así que contamos las gaviotas en el muelle." },
    { "it", "Il traghetto era di nuovo in ritardo e noi contavamo i gabbiani sul molo." },
    { "pt", "A balsa chegou atrasada de novo, e nós contamos as gaivotas no cais até à noite." },
    { "nl", "De veerboot was weer te laat, dus telden we de meeuwen op de kade." },
    { "sv", "Färjan var sen igen, så vi satt på kajen och räknade måsarna tills den kom." },
    { "pl", "Prom znowu się spóźnił, więc siedzieliśmy na nabrzeżu i liczyliśmy mewy." },
    { "cs", "Přívoz měl zase zpoždění, a tak jsme seděli na nábřeží a počítali racky." },
    { "hu", "A komp megint késett, ezért a rakparton ültünk, és számoltuk a sirályokat." },
    { "fi", "Lautta oli taas myöhässä, joten istuimme laiturilla ja laskimme lokkeja. Illalla se "
            "viimein tuli, ja kapteeni pyysi meiltä kaikilta anteeksi, mutta kukaan ei enää "
            "uskonut häntä." },
    { "et", "Praam jäi jälle hiljaks, nii et me istusime kail ja lugesime kajakaid. Õhtul ta "
            "lõpuks tuli ja kapten palus meilt kõigilt vabandust." },
    { "lt", "Keltas vėl vėlavo, todėl sėdėjome krantinėje ir skaičiavome žuvėdras." },
    { "lv", "Prāmis atkal kavējās, tāpēc mēs sēdējām piestātnē un skaitījām kaijas." },
    { "sl", "Trajekt je spet zamujal, zato smo sedeli na pomolu in šteli galebe. Zvečer je končno "
            "prišel in kapitan se je vsem opravičil, ker smo tako dolgo čakali." },
    { "ca",
      "El transbordador tornava a fer tard, així que vam seure al moll i vam comptar gavines." },
    { "gl",
      "A miña avoa vivía nunha casa pequena á beira do río e sempre nos contaba historias. Eu "
      "quería moito escoitala, pero ás veces quedaba durmida deseguida, e xa non oín como "
      "remataban. Máis tarde funlle preguntar, e ela dixo que o rematar é cousa dos nenos." },
    { "eu", "Ferrya berriro berandu iritsi zen, eta kaian eseri ginen kaioak zenbatzen." },
    { "af", "Die veerboot was alweer laat, so ons het op die kaai gesit en die meeue getel." },
    { "nn", "Ferja var sein att, så me sat på kaia og talde måkar til ho kom, og ho kom ikkje." },
    { "is", "Ferjan var aftur sein, svo við sátum á bryggjunni og töldum mávana. Um kvöldið kom "
            "hún loksins og skipstjórinn bað okkur öll afsökunar á biðinni, en enginn trúði honum "
            "lengur og allir fóru heim að sofa." },
    { "ga",
      "Bhí an bád farantóireachta déanach arís, agus shuíomar ar an gcé ag comhaireamh faoileán." },
    { "cy", "Roedd y fferi yn hwyr eto, felly eisteddom ar y cei a chyfrif y gwylanod." },
    { "tr", "Vapur yine gecikti, biz de rıhtımda oturup gelene kadar martıları saydık. Akşam "
            "sonunda geldi ve kaptan hepimizden özür diledi, ama kimse ona inanmadı." },
    { "vi", "Chuyến phà lại trễ, nên chúng tôi ngồi trên bến và đếm những con hải âu." },
    { "sw", "Kivuko kilichelewa tena, kwa hiyo tulikaa gatini na kuhesabu ndege wa baharini." },
    { "la", "Navis iterum tarda fuit, itaque in ripa sedimus et aves numeravimus donec venit." },
    { "eo", "La pramo denove malfruis, do ni sidis sur la kajo kaj kalkulis la mevojn." },
    { "sq", "Trageti u vonua përsëri, kështu që ne u ulëm në skelë dhe numëruam pulëbardhat." },
    { "ru", "Паром опять опоздал, поэтому мы сидели на причале и считали чаек." },
    { "uk", "Пором знову запізнився, тому ми сиділи на причалі й рахували чайок." },
    { "be", "Паром зноў спазніўся, таму мы сядзелі на прычале і лічылі чаек." },
    { "bg", "Фериботът отново закъсня, затова седяхме на кея и брояхме чайките." },
    { "mk", "Фериботот пак доцнеше, па затоа седевме на кејот и ги броевме галебите. Навечер "
            "конечно дојде и капетанот ни се извини на сите, но никој не му поверува." },
    { "el", "Το πλοίο άργησε πάλι, γι' αυτό καθίσαμε στην προβλήτα." },
    { "hy", "Լաստանավը նորից ուշացավ, և մենք նստեցինք նավամատույցին։" },
    { "ka", "ბორანი ისევ აგვიანებდა, ამიტომ ნავმისადგომზე ვისხედით." },
    { "he", "המעבורת איחרה שוב, אז ישבנו על הרציף וספרנו את השחפים." },
    { "yi", "די פֿערי איז ווידער געקומען שפּעט, האָבן מיר געציילט די פֿייגל." },
    { "ar", "تأخرت العبارة مرة أخرى، فجلسنا على الرصيف نعد النوارس." },
    { "fa", "کشتی دوباره دیر کرد، پس روی اسکله نشستیم و "
            "مرغ‌های "
            "دریایی "
            "را "
            "شمردیم." },
    { "ur", "کشتی پھر دیر سے آئی، تو ہم گھاٹ پر بیٹھ کر پرندے گنتے رہے۔" },
    { "hi", "नाव फिर देर से आई, इसलिए हम घाट पर बैठकर पक्षियों को गिनते रहे।" },
    { "ne", "डुङ्गा फेरि ढिलो भयो, त्यसैले हामी घाटमा बसेर चराहरू गन्यौं।" },
    { "bn", "ফেরি আবার দেরি করল, তাই আমরা ঘাটে বসে পাখি গুনলাম।" },
    { "ta", "படகு மீண்டும் தாமதமாக வந்தது." },
    { "th", "เรือข้ามฟากมาสายอีกแล้ว" },
    { "ko", "배가 또 늦어서 우리는 부두에 앉아 갈매기를 세었다." },
    { "ja", "船はまた遅れたので、私たちは岸で鳥を数えた。" },
    { "zh", "渡船又晚了,我们坐在码头上数海鸥。" },
    { "am", "ጀልባው እንደገና ዘገየ፣ ስለዚህ በወደቡ ላይ ተቀምጠን ወፎችን ቆጠርን። በመጨረሻም ማታ መጣ፣ ካፒቴኑም ሁላችንንም ይቅርታ ጠየቀ፣ "
            "ነገር ግን ማንም አላመነውም።" },
    /* nothing to tell it by, or a language without a code in ISO 639-1 */
    { "", "" },
    { "", "12 34 5%" },
    { "",
      "The laird gaed awa tae his bed, an the bairns war greetin for thair mither aw nicht lang." },
    { "",
      "Di pikin dem dey play for outside wey dia mama no dey house since yestaday, na so e be." },
};

static void
languages_are_told(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        const char *code = guess_language(str_from(rows[i].text))->code;

        if (strcmp(code, rows[i].code) != 0)
            fail_msg("'%s', not '%s': %s", code, rows[i].code, rows[i].text);
    }
}

/* The first words of a text may be names. */
static void
a_later_piece_tells(void **state)
{
    char text[6000];
    size_t n = 0;

    (void)state;
    while (n < 1200)
        n += (size_t)snprintf(text + n, sizeof text - n, "Xqz Wrk Vbnm Zxq ");
    while (n < 5000)
        n += (size_t)snprintf(text + n, sizeof text - n,
                              "The gulls on the quay were loud, and we could not sleep at all. ");
    assert_string_equal(guess_language((lucid_str){ text, n })->code, "en");
}

/* The first and the last letter of each block of letters that one language has. */
static const struct {
    uint32_t first, last;
    char code[4];
} scripts[] = {
    { 0x370, 0x3FF, "el" },   { 0x531, 0x588, "hy" },     { 0x780, 0x7B1, "dv" },
    { 0xA05, 0xA74, "pa" },   { 0xA85, 0xAF9, "gu" },     { 0xB05, 0xB71, "or" },
    { 0xB83, 0xBD0, "ta" },   { 0xC05, 0xC61, "te" },     { 0xC80, 0xCF2, "kn" },
    { 0xD04, 0xD7F, "ml" },   { 0xD85, 0xDC6, "si" },     { 0xE01, 0xE46, "th" },
    { 0xE81, 0xEDF, "lo" },   { 0x10A0, 0x10FF, "ka" },   { 0x1100, 0x11FF, "ko" },
    { 0x1780, 0x17DC, "km" }, { 0x1F00, 0x1FFC, "el" },   { 0x3041, 0x30FF, "ja" },
    { 0x3131, 0x318E, "ko" }, { 0x31F0, 0x31FF, "ja" },   { 0x3400, 0x4DBF, "zh" },
    { 0x4E00, 0x9FFF, "zh" }, { 0xA000, 0xA48C, "ii" },   { 0xAC00, 0xD7FB, "ko" },
    { 0xF900, 0xFAD9, "zh" }, { 0x20000, 0x3134A, "zh" },
};

static size_t
times(size_t n, uint32_t cp, char *to)
{
    size_t length = 0;

    for (size_t i = 0; i < n; i++)
        length += utf8_encode(cp, to + length);
    return length;
}

static const char *
code_of_letters(const size_t n[2], uint32_t first, uint32_t second)
{
    char text[8000];
    const size_t length = times(n[0], first, text);

    return script_language((lucid_str){ text, length + times(n[1], second, text + length) });
}

static bool
is_code(const char *code, const char *other)
{
    return code && other ? strcmp(code, other) == 0 : code == other;
}

/* Each letter by itself, and those between the blocks tell nothing. */
static void
letters_of_one_language_tell_it(void **state)
{
    enum { OTHERS = 9 };
    static const uint32_t others[OTHERS] = { 'z',    0x400,  0x52F,  0x77F, 0xF00,
                                             0x1200, 0x1EFF, 0x312F, 0xA4D0 };

    (void)state;
    for (size_t i = 0; i < sizeof scripts / sizeof *scripts; i++) {
        if (!is_code(code_of_letters((size_t[]){ 1, 0 }, scripts[i].first, 'a'), scripts[i].code) ||
            !is_code(code_of_letters((size_t[]){ 1, 0 }, scripts[i].last, 'a'), scripts[i].code))
            fail_msg("U+%04X to U+%04X: not %s", scripts[i].first, scripts[i].last,
                     scripts[i].code);
        assert_true(has_script(scripts[i].code));
    }
    for (size_t i = 0; i < OTHERS; i++)
        if (code_of_letters((size_t[]){ 3, 0 }, others[i], 'a'))
            fail_msg("U+%04X tells a language", others[i]);
    assert_false(has_script("en"));
}

/* More than half of the letters do; one that is a word or half of one is five.  Japanese has kana,
 * one in twenty. */
static void
most_letters_tell(void **state)
{
    enum { A_WORD = 5, HAN = 0x6F22, KANA = 0x3042 };

    (void)state;
    for (size_t i = 0; i < sizeof scripts / sizeof *scripts; i++) {
        const size_t weight = scripts[i].first >= 0x3040 ? A_WORD : 1;

        if (code_of_letters((size_t[]){ 20, 20 * weight }, scripts[i].first, 'a') ||
            !is_code(code_of_letters((size_t[]){ 20, 20 * weight - 1 }, scripts[i].first, 'a'),
                     scripts[i].code))
            fail_msg("half of the letters are U+%04X", scripts[i].first);
    }
    assert_string_equal(code_of_letters((size_t[]){ 2, 38 }, KANA, HAN), "zh");
    assert_string_equal(code_of_letters((size_t[]){ 2, 37 }, KANA, HAN), "ja");
    /* kana and Han together are more than half */
    assert_null(code_of_letters((size_t[]){ 10, 50 }, KANA, 'a'));
    assert_string_equal(code_of_letters((size_t[]){ 10, 49 }, KANA, 'a'), "ja");
    /* the first thousand letters are looked at */
    assert_null(code_of_letters((size_t[]){ 500, 600 }, 'a', 0x3B1));
    assert_string_equal(code_of_letters((size_t[]){ 499, 501 }, 'a', 0x3B1), "el");
    assert_null(code_of_letters((size_t[]){ 501, 500 }, 0x400, 0x3B1));
}

/* However long a text is: where nothing is told, nothing is. */
static void
what_is_unknown_stays_so(void **state)
{
    static const char names[] = "Xqz Wrk Vbnm Zxq ";
    char text[4200];

    (void)state;
    for (size_t i = 0; i < sizeof text; i++)
        text[i] = names[i % (sizeof names - 1)];
    for (size_t n = 60; n <= sizeof text; n++)
        if (guess_language((lucid_str){ text, n }) != &language_unknown)
            fail_msg("of %zu bytes", n);
}

/* A sentence of English at each place tells where a piece of the sample is. */
static void
three_pieces_of_a_sample_are_read(void **state)
{
    static const char names[] = "Xqz Wrk Vbnm Zxq ";
    static const char plain[] = "The gulls on the quay were loud, and we could not sleep at all. "
                                "The gulls on the quay were loud, and we could not sleep at all. ";
    enum { PIECE = 1024, LONG = 9 * PIECE };
    char text[LONG];

    (void)state;
    for (size_t at = 0; at + PIECE <= LONG; at += PIECE) {
        /* the pieces begin at 0, at 4096 and at 8192 */
        const bool is_read = at % (4 * PIECE) == 0;

        for (size_t i = 0; i < LONG; i++)
            text[i] = names[i % (sizeof names - 1)];
        for (size_t i = 0; i + sizeof plain <= PIECE; i += sizeof plain - 1)
            memcpy(text + at + i, plain, sizeof plain - 1);
        if ((guess_language((lucid_str){ text, LONG }) == languages[0]) != is_read)
            fail_msg("at %zu", at);
    }
}

#define FEW "Boote Netze Fische Segel Anker Ruder Taue Kiele "

static const char german[] =
    "Die Fischer hatten ihre Netze schon am Morgen aufgehängt, und niemand wusste, warum das Boot "
    "noch immer draußen lag; im Dorf sagte man, dass der alte Kapitän nicht mehr heimkehren wolle";

static const char *
other_language(const char *head, const char *text)
{
    char paragraph[2000];
    const int n = snprintf(paragraph, sizeof paragraph, "%s%s", head, text);
    const struct language *in =
        guess_other_language((lucid_str){ paragraph, (size_t)n }, languages[0]);

    return in ? in->code : "";
}

static const char *const usual[] = { "and ", "but ",  "for ",  "from ", "have ", "he ",   "his ",
                                     "it ",  "of ",   "she ",  "that ", "the ",  "they ", "this ",
                                     "to ",  "were ", "which", "who ",  "with ", "would", "you " };

enum { USUAL = sizeof usual / sizeof *usual };

static bool
is_usual(const char *word)
{
    for (size_t i = 0; i < USUAL; i++)
        if (strcmp(word, usual[i]) == 0)
            return true;
    return false;
}

/* Of English that quotes another language nothing is said: two of its usual words tell it. */
static void
two_usual_words_are_english(void **state)
{
    char head[100];

    (void)state;
    assert_string_equal(other_language("", german), "de");
    for (size_t i = 0; i < USUAL; i++) {
        const char *before = usual[(i + 1) % USUAL];

        snprintf(head, sizeof head, FEW "Meer %s Ufer %s Hafen ", before, usual[i]);
        if (*other_language(head, german))
            fail_msg("%s: %s", head, other_language(head, german));
        snprintf(head, sizeof head, FEW "Meer %s Ufer %s Hafen ", usual[i], usual[i]);
        if (strcmp(other_language(head, german), "de") != 0)
            fail_msg("'%s' counts twice", usual[i]);
        for (size_t k = 0; usual[i][k] && usual[i][k] != ' '; k++) {
            char word[8];

            strcpy(word, usual[i]);
            word[k] = (char)(word[k] == 'z' ? 'q' : word[k] + 1);
            snprintf(head, sizeof head, FEW "Meer %s Ufer %s Hafen ", before, word);
            if (!is_usual(word) && strcmp(other_language(head, german), "de") != 0)
                fail_msg("'%s' counts as usual", word);
        }
    }
}

/* They are looked for in the first bytes, behind the first word, however long words are. */
static void
usual_words_are_found_anywhere(void **state)
{
    char head[800];

    (void)state;
    for (size_t n = 1; n < 40; n++) {
        memset(head, 'x', n);
        strcpy(head + n, " the Xxxxxxxxxxxxxxxxxx of " FEW);
        if (*other_language(head, german))
            fail_msg("behind %zu letters", n);
        strcpy(head, "Ufer the ");
        memset(head + 9, 'x', n);
        strcpy(head + 9 + n, " of Ufer ");
        if (*other_language(head, german))
            fail_msg("%zu letters between", n);
    }
    assert_string_equal(other_language("the " FEW "of ", german), "de");
    snprintf(head, sizeof head, "%s. %s. %s. ", german, german, german);
    strcat(head, "Ufer the Ufer of Ufer");
    assert_string_equal(other_language(head, german), "de");
}

/* Letters, blanks and common marks are running text, with one other sign in twenty-five bytes. */
static void
tables_and_listings_are_in_no_language(void **state)
{
    enum { LENGTH = 500, ODD = LENGTH / 25 };
    char text[LENGTH + 1];

    (void)state;
    for (int sign = '!'; sign < 0x7F; sign++) {
        const bool common = is_ascii_alpha((char)sign) || strchr(",.'-", sign);

        for (size_t n = ODD; n <= ODD + 1; n++) {
            for (size_t i = 0; i < LENGTH; i++)
                text[i] = i < n ? (char)sign : i == n ? ' ' : german[(i - n) % (sizeof german - 1)];
            for (char *c = text + n; (c = memchr(c, ';', (size_t)(text + LENGTH - c)));)
                *c = ',';
            text[LENGTH] = '\0';
            if (!is_ascii_alpha((char)sign) &&
                (strcmp(other_language("", text), "de") == 0) != (common || n == ODD))
                fail_msg("%zu times '%c'", n, sign);
        }
    }
}

/* Of less than a line and a half nothing is said. */
static void
short_paragraphs_are_in_no_other_language(void **state)
{
    (void)state;
    for (size_t n = 110; n < 130; n++) {
        const lucid_str head = { german, n };

        assert_int_equal(guess_other_language(head, languages[0]) != NULL, n >= 120);
        assert_null(guess_other_language(head, &language_unknown));
        assert_null(guess_other_language(head, language_find(S("de"))));
    }
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(languages_are_told),
        cmocka_unit_test(a_later_piece_tells),
        cmocka_unit_test(letters_of_one_language_tell_it),
        cmocka_unit_test(most_letters_tell),
        cmocka_unit_test(what_is_unknown_stays_so),
        cmocka_unit_test(three_pieces_of_a_sample_are_read),
        cmocka_unit_test(two_usual_words_are_english),
        cmocka_unit_test(usual_words_are_found_anywhere),
        cmocka_unit_test(tables_and_listings_are_in_no_language),
        cmocka_unit_test(short_paragraphs_are_in_no_other_language),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
