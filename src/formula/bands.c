/* formula/bands.c - a score in words. */
#include "formula/bands.h"

#include <stddef.h>

struct step {
    double least; /* the band holds from this value up */
    const char *name;
};

/* Steps fall, the last holds for all that is lower. */
static const char *
step_of(const struct step *steps, double value)
{
    if (!(value - value == 0)) /* not finite */
        return "";
    while (steps[1].name && value < steps->least)
        steps++;
    return steps->name;
}

#define BAND(name, ...)                                                                            \
    const char *band_##name(double value)                                                          \
    {                                                                                              \
        static const struct step steps[] = { __VA_ARGS__, { 0, NULL } };                           \
        return step_of(steps, value);                                                              \
    }

BAND(none, { 0, "" })

BAND(grade, { 17, "graduate" }, { 13, "college" }, { 12, "12th grade" }, { 11, "11th grade" },
     { 10, "10th grade" }, { 9, "9th grade" }, { 8, "8th grade" }, { 7, "7th grade" },
     { 6, "6th grade" }, { 5, "5th grade" }, { 4, "4th grade" }, { 3, "3rd grade" },
     { 2, "2nd grade" }, { 1, "1st grade" }, { 0, "kindergarten" })

BAND(flesch, { 90, "very easy" }, { 80, "easy" }, { 70, "fairly easy" }, { 60, "standard" },
     { 50, "fairly difficult" }, { 30, "difficult" }, { 0, "very difficult" })

BAND(dale_chall, { 10, "graduate" }, { 9, "college" }, { 8, "11th to 12th grade" },
     { 7, "9th to 10th grade" }, { 6, "7th to 8th grade" }, { 5, "5th to 6th grade" },
     { 0, "4th grade and below" })

BAND(cloze, { 58, "1st grade" }, { 54, "2nd grade" }, { 50, "3rd grade" }, { 45, "4th grade" },
     { 40, "5th to 6th grade" }, { 34, "7th to 8th grade" }, { 28, "9th to 10th grade" },
     { 22, "11th to 12th grade" }, { 16, "college" }, { 0, "graduate" })

BAND(lix, { 60, "very difficult" }, { 50, "technical" }, { 40, "factual" }, { 30, "fiction" },
     { 0, "children's books" })

BAND(rix, { 7.2, "college" }, { 6.2, "12th grade" }, { 5.3, "11th grade" }, { 4.5, "10th grade" },
     { 3.7, "9th grade" }, { 3.0, "8th grade" }, { 2.4, "7th grade" }, { 1.8, "6th grade" },
     { 1.3, "5th grade" }, { 0.8, "4th grade" }, { 0.5, "3rd grade" }, { 0.2, "2nd grade" },
     { 0, "1st grade" })

BAND(elf, { 12, "hard to follow by ear" }, { 0, "easy to follow by ear" })

BAND(eflaw, { 29.5, "very confusing" }, { 25.5, "mildly difficult" }, { 20.5, "quite easy" },
     { 0, "very easy" })

BAND(inflesz, { 80, "very easy" }, { 65, "fairly easy" }, { 55, "standard" },
     { 40, "somewhat difficult" }, { 0, "very difficult" })

BAND(gulpease, { 80, "easy for primary school" }, { 60, "easy for middle school" },
     { 40, "easy for high school" }, { 0, "difficult for high school" })

BAND(schulstufe, { 13, "beyond Schulstufe 12" }, { 12, "Schulstufe 12" }, { 11, "Schulstufe 11" },
     { 10, "Schulstufe 10" }, { 9, "Schulstufe 9" }, { 8, "Schulstufe 8" }, { 7, "Schulstufe 7" },
     { 6, "Schulstufe 6" }, { 5, "Schulstufe 5" }, { 4, "Schulstufe 4" },
     { 0, "below Schulstufe 4" })

BAND(school_year, { 13, "beyond school" }, { 12, "school year 12" }, { 11, "school year 11" },
     { 10, "school year 10" }, { 9, "school year 9" }, { 8, "school year 8" },
     { 7, "school year 7" }, { 6, "school year 6" }, { 5, "school year 5" }, { 4, "school year 4" },
     { 3, "school year 3" }, { 2, "school year 2" }, { 1, "school year 1" }, { 0, "before school" })

BAND(atesman, { 90, "very easy" }, { 70, "easy" }, { 50, "medium" }, { 30, "difficult" },
     { 0, "very difficult" })

BAND(cetinkaya, { 51, "read alone, school years 5 to 7" },
     { 35, "read with teaching, school years 8 and 9" },
     { 0, "too hard to read alone, school years 10 to 12" })

BAND(mu, { 91, "very easy" }, { 81, "easy" }, { 71, "fairly easy" }, { 61, "adequate" },
     { 51, "fairly difficult" }, { 31, "difficult" }, { 0, "very difficult" })

BAND(fog_pl, { 18, "very difficult, for graduates" }, { 16, "difficult, for master's studies" },
     { 13, "fairly difficult, for bachelor's studies" }, { 10, "fairly plain, for the liceum" },
     { 7, "plain, for the gimnazjum" }, { 0, "very plain, for primary school" })

BAND(bezirci, { 16, "academic" }, { 12, "university" }, { 9, "secondary school" },
     { 0, "primary school" })

const char *
band_lucid_ease(double value)
{
    return band_grade(18.13 - 0.2096 * value);
}
