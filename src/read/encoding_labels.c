/* read/encoding_labels.c - encodings by the names that web pages give them. */
#include "read/encoding_labels.h"

#include "read/encoding_labels_table.h"

const struct encoding *
encoding_by_label(lucid_str label)
{
    label = str_trim(label);
    for (size_t i = 0; i < sizeof labels / sizeof *labels; i++)
        if (str_equal_nocase(label, str_from(labels[i].label)))
            return &encodings[labels[i].encoding];
    return NULL;
}

const char *
encoding_other_name(const char *name)
{
    static const char *const others[][2] = {
        { "CP874", "TIS-620" }, { "CP932", "Shift_JIS" }, { "EUC-JP-MS", "EUC-JP" },
        { "IBM866", "CP866" },  { "UHC", "CP949" },
    };

    for (size_t i = 0; i < sizeof others / sizeof *others; i++)
        if (strcmp(name, others[i][0]) == 0)
            return others[i][1];
    return name;
}
