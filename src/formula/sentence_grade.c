/* formula/sentence_grade.c - how hard one sentence is. */
#include "formula/sentence_grade.h"

#include "formula/formulas.h"

enum { HARD_WORDS = 14, HARD_GRADE = 10, VERY_HARD_GRADE = 14, HARD_LIX = 50, VERY_HARD_LIX = 60 };

const struct lucid_formula *
sentence_formula(const struct language *in)
{
    for (size_t i = 0; i < formulas_n; i++)
        if (formulas[i].consensus && str_equal(str_from(formulas[i].language), str_from(in->code)))
            return &formulas[i];
    return formula_find(S("lix"));
}

double
grade_by(const struct lucid_formula *f, const struct lucid_counts *counts)
{
    static const struct lucid_distinct none = { 0 };

    return f->value(counts, &none);
}

double
sentence_grade(const struct language *in, const struct lucid_counts *counts)
{
    return grade_by(sentence_formula(in), counts);
}

double
hardness_from(const struct lucid_formula *by, enum hardness hardness)
{
    if (by->scale == LUCID_GRADE)
        return hardness == VERY_HARD ? VERY_HARD_GRADE : HARD_GRADE;
    return hardness == VERY_HARD ? VERY_HARD_LIX : HARD_LIX;
}

enum hardness
sentence_hardness(const struct lucid_formula *by, double grade, uint64_t words)
{
    if (words < HARD_WORDS || !(grade >= hardness_from(by, HARD)))
        return NOT_HARD;
    return grade >= hardness_from(by, VERY_HARD) ? VERY_HARD : HARD;
}
