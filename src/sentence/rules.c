/*
 * sentence/rules.c - does a mark end the sentence?
 *
 * The first rule of the table that decides, decides.  The costly looks are
 * done before, once; a rule reads what was seen.
 */
#include "sentence/rules.h"

#include "base/bits/uninitialized.h"
#include "sentence/full_stop.h"
#include "sentence/inset.h"
#include "sentence/words_around.h"

/* What stands next can begin a sentence by its shape alone. */
static bool
begins(const struct mark *m)
{
    return m->letter == CASE_UPPER || m->letter == CASE_DIGIT || m->letter == CASE_OTHER;
}

static bool
is_speech(const struct mark *m, const struct shape *word)
{
    UNINITIALIZED char folded[FOLDED_MAX];

    return is_listed(fold_word(m->text, word, folded), m->in->speech, m->in->speech_n);
}

/* Does a quotation begin after the verb: Ben said, "Go on." */
static bool
introduces(lucid_str text, size_t at)
{
    uint32_t cp = look_next(text, &at);

    if (cp == ',' || cp == ':') {
        at = skip_blanks(text, at);
        cp = look_next(text, &at);
    } else if (has(cp, P_SPACE)) {
        cp = look_next(text, &at);
    }
    return is_quote(cp) && has(look_next(text, &at), P_UPPER);
}

/* Is one of the next words a verb of speech, only capitals before it?
 * "Ana asked", "Mrs. Pell said", "I said". */
static bool
is_tag(const struct mark *m)
{
    struct shape word = m->after;

    for (unsigned i = 0; i < 4 && word.first != 0; i++) {
        size_t end = word.end, next = word.end;

        if (i > 0 && is_speech(m, &word))
            return !introduces(m->text, word.end);
        if (!has(word.first, P_UPPER) || (i == 0 && is_opener(m) && word.letters > 1))
            return false;
        if (look_next(m->text, &next) == '.')
            end = next;
        word = word_next(m->text, end);
    }
    return false;
}

static bool
is_word_after_dots(const struct mark *m)
{
    size_t at = m->next;
    uint32_t cp;

    while ((cp = look_next(m->text, &at)) == '.')
        continue;
    return has(cp, P_LETTER);
}

/* .,  !”,  ?): - the sentence goes on; so do ?= and !s. */
static enum verdict
goes_on(struct mark *m)
{
    if (m->at == 0 && (m->kinds & MARK_ELLIPSIS))
        return JOIN; /* ... and then */
    if (!m->blank && m->close > m->end && mark_kind(m->first, m->in) != 0)
        return JOIN;        /* a.». */
    if (m->first == 0x2116) /* № 5 */
        return JOIN;
    if (m->first == '.' && m->bracket_opened)
        return SPLIT; /* end. (...) Next */
    if (m->first == '.' && m->blank)
        return is_word_after_dots(m) ? SPLIT : JOIN; /* end. ...and then */
    switch (m->first) {
    case ',':
    case ';':
    case ':':
    case '/':
    case '&':
    case '=':
    case '|':
    case '\\':
    case ')':
    case ']':
    case '}':
    case '%':
    case 0x3001:
    case 0xFF0C:
    case 0x60C:
    case 0xFF1A:
    case 0xFF1B: return JOIN;
    default: return has(m->first, P_CLOSE) && !is_quote(m->first) ? JOIN : UNDECIDED;
    }
}

/* (!) and [?] stand for themselves. */
static enum verdict
is_bracketed(struct mark *m)
{
    size_t back = m->at;
    uint32_t before = look_back(m->text, &back);

    return m->bracket_closed && (before == '(' || before == '[') ? JOIN : UNDECIDED;
}

/* "Oh?" Ana asked. */
static enum verdict
is_dialogue(struct mark *m)
{
    return m->quote_closed && m->blank && !m->quote_opened && is_tag(m) ? JOIN : UNDECIDED;
}

/* He asked “你好吗？” and left; but: 他说：“很贵。”|iPhone 来了。 */
static bool
goes_on_small(const struct mark *m)
{
    size_t at = skip_blanks(m->text, m->close);

    return at > m->close && has(look_next(m->text, &at), P_LOWER) &&
           has(word_next(m->text, 0).first, P_UPPER | P_LOWER);
}

/* 。」と: what was quoted is part of the sentence (Japanese). */
static enum verdict
own_mark(struct mark *m)
{
    size_t at = m->close;
    uint32_t cp = look_next(m->text, &at);

    if (m->close > m->end && mark_kind(cp, m->in) != 0)
        return JOIN;
    if (is_in_title(m) || is_wide_initial(m))
        return JOIN;
    if (m->close == m->end && m->end - m->at == 3 && has(cp, P_NUMBER) &&
        utf8_decode(str_after(m->text, m->at), &(size_t){ 0 }) == 0xFF0E &&
        word_until(m->text, m->at).digits > 0)
        return JOIN; /* ３．２９ */
    if (m->close == m->end)
        return SPLIT;
    if (goes_on_small(m))
        return JOIN;
    if (cp == 0x306F || cp == 0x3092 || cp == 0x306B || cp == 0x3068 || cp == 0x3063 ||
        cp == 0x306A || cp == 0x306E || cp == 0x3001)
        return JOIN;
    return SPLIT;
}

/* A word in lower case between blanks, or before a mark: no address or code. */
static bool
is_plain_word(const struct mark *m)
{
    size_t end = m->after.end;
    const uint32_t next = look_next(m->text, &end);

    return m->before.lowers == m->before.letters && m->before.letters > 2 &&
           m->before.digits == 0 && m->before.stops == 0 &&
           (m->before.previous == 0 || has(m->before.previous, P_SPACE)) && m->after.stops == 0 &&
           m->after.digits == 0 && (next == 0 || has(next, P_SPACE));
}

/* 1. what?Then  2. Y!J, ?x=1 */
static enum verdict
without_blank(struct mark *m)
{
    if (m->blank || m->first == 0)
        return UNDECIDED;
    if (m->close > m->end && m->letter == CASE_UPPER)
        return SPLIT;
    if (has(m->first, P_IDEOGRAM) || (has(m->before.last, P_IDEOGRAM) && begins(m)))
        return SPLIT; /* no blanks are written */
    if (m->letter == CASE_LOWER)
        return is_plain_word(m) && m->after.letters > 2 ? SPLIT : JOIN;
    return m->letter == CASE_UPPER && m->before.lowers > 1 && m->after.lowers > 0 ? SPLIT : JOIN;
}

/* he yelled, said Tom. */
static bool
is_lower_tag(const struct mark *m)
{
    struct shape second = word_next(m->text, m->after.end);

    return is_speech(m, &m->after) || is_speech(m, &second);
}

/* Yahoo! Mail, Yum! is: but Yahoo!|The shares */
static enum verdict
exclaiming_name(struct mark *m)
{
    if (m->close > m->end || !has(m->before.first, P_UPPER) || !m->blank ||
        !is_listed(m->key, m->in->exclaiming, m->in->exclaiming_n))
        return UNDECIDED;
    return is_opener(m) || m->letter == CASE_NONE ? SPLIT : JOIN;
}

/* "Oh?" she asked; Really? she asked; at Yahoo! in the morning. */
static enum verdict
lower_after_exclamation(struct mark *m)
{
    if (m->letter != CASE_LOWER)
        return UNDECIDED;
    if (m->close > m->end || m->dash || is_lower_tag(m))
        return JOIN;
    if (m->kinds == MARK_EXCLAMATION && m->end == m->at + 1 && has(m->before.first, P_UPPER) &&
        m->before.lowers > 0 && has(m->before.previous, P_SPACE))
        return JOIN;
    return SPLIT;
}

/* . . . in the middle; a fourth dot is the full stop (Chicago 13.51). */
static enum verdict
spaced_ellipsis(struct mark *m)
{
    if (!m->spaced)
        return UNDECIDED;
    if (!begins(m) || (m->dots == 3 && m->after.letters == 1))
        return JOIN; /* ". . . I" is a pause as often as not */
    if (!m->alone && m->dots == 4)
        m->close = m->at + 1;
    return SPLIT;
}

static enum verdict
ellipsis(struct mark *m)
{
    if (!m->blank && m->close == m->end)
        return m->before.lowers > 1 && m->letter == CASE_UPPER &&
                       (m->after.lowers > 0 || m->after.letters == 1) && m->after.stops == 0
                   ? SPLIT
                   : JOIN;
    return begins(m) || m->quote_opened ? SPLIT : JOIN;
}

/* The Armenian mijaket and ellipsis. */
static enum verdict
foreign_stop(struct mark *m)
{
    return m->in->stop_goes_on ? JOIN : UNDECIDED;
}

static enum verdict
always(struct mark *m)
{
    (void)m;
    return SPLIT;
}

enum { BANG = MARK_QUESTION | MARK_EXCLAMATION, ANY = 0xFF };

static const struct rule {
    unsigned kinds; /* any of them in the run */
    unsigned not ;  /* none of them */
    enum verdict (*decide)(struct mark *m);
} rules[] = {
    { ANY, 0, goes_on },
    { ANY, 0, is_bracketed },
    { ANY, 0, inset },
    { BANG, 0, is_dialogue },
    { BANG, 0, without_blank },
    { BANG, 0, exclaiming_name },
    { BANG, 0, lower_after_exclamation },
    { BANG, 0, always },
    { MARK_STOP | MARK_ELLIPSIS, 0, foreign_stop },
    { MARK_ELLIPSIS, 0, spaced_ellipsis },
    { MARK_ELLIPSIS, 0, ellipsis },
    { MARK_STOP, MARK_ELLIPSIS, stop_verdict },
};

size_t
mark_end(struct mark *m, size_t at)
{
    mark_look(m, at);
    if (m->next >= m->text.n)
        return 0;
    if (m->kinds & MARK_OWN)
        return own_mark(m) == SPLIT ? m->close : 0;
    mark_look_at_words(m);
    for (size_t i = 0; i < sizeof rules / sizeof *rules; i++) {
        enum verdict v = UNDECIDED;

        if ((m->kinds & rules[i].kinds) && !(m->kinds & rules[i].not ))
            v = rules[i].decide(m);
        if (v != UNDECIDED)
            return v == SPLIT ? m->close : 0;
    }
    return 0;
}

/* I, I'm: always with a capital. */
static bool
is_first_person(const struct mark *m)
{
    return m->next_key.p[0] == 'i' && (m->next_key.n == 1 || m->next_key.p[1] == '\'');
}

bool
is_fresh_start(struct mark *m, size_t at)
{
    static const listed_word in_titles[] = { "a", "an", "the" };

    m->after = word_next(m->text, at);
    m->letter = has(m->after.first, P_UPPER) ? CASE_UPPER : CASE_NONE;
    m->next_key = fold_word(m->text, &m->after, m->next_key_bytes);
    return is_opener(m) && !is_first_person(m) &&
           !is_listed(m->next_key, in_titles, sizeof in_titles / sizeof *in_titles);
}
