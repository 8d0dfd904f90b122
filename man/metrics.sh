#!/bin/sh
# Print lucid-metrics(7), made of what the program itself says of each metric:
#
#     man/metrics.sh build/lucid > build/lucid-metrics.7
set -eu
lucid=${1:-build/lucid}

cat <<'END'
.\" lucid-metrics.7 - made by man/metrics.sh: do not edit.
.Dd November 24, 2026
.Dt LUCID-METRICS 7
.Os
.Sh NAME
.Nm lucid-metrics
.Nd readability formulas and other measures of lucid
.Sh DESCRIPTION
A value stands in a report under the name that heads its entry here.
Each entry is what
.Ql lucid explain
prints: the formula as it is computed, where it was published, what it reads and
what it needs to be relied on.
.Pp
In the formulas ASL is words a sentence, AWL letters and digits a word, ASW
syllables a word, PER100(x) x a hundred words and FAMILIAR the share of words on
Dale and Chall's list, all over running prose: headings, table cells and short
list items are left out.
.Sh METRICS
END

# An entry is paragraphs: name and label, facts, the legend that stands above,
# and bands, which many formulas share.
for id in $("$lucid" list metrics | cut -d ' ' -f 1); do
    printf '%s\n' "=$id"
    "$lucid" explain "$id"
done | awk '
function flush_entry() {
    if (id == "")
        return
    printf ".Ss %s\n%s\n.Bd -literal\n%s", id, label, facts
    if (bands != "" && bands in first)
        printf "  bands     those of %s\n", first[bands]
    else if (bands != "") {
        first[bands] = id
        printf "\n%s", bands
    }
    print ".Ed"
}
/^=/ { flush_entry(); id = substr($0, 2); label = facts = bands = ""; part = 0; next }
/^$/ { part++; next }
{
    gsub(/\\/, "\\e")
    sub(/^[.\047]/, "\\\\\\&&")
}
part == 0 { sub(/^[^:]*: /, ""); label = $0 }
part == 1 { facts = facts $0 "\n" }
part == 3 { bands = bands $0 "\n" }
END { flush_entry() }
'
cat <<'END'
.Sh SEE ALSO
.Xr lucid 1
END
