#!/bin/sh
# Print lucid-metrics(7), made of what the program itself says of each metric:
#
#     man/metrics.sh build/lucid > build/lucid-metrics.7
set -eu
lucid=${1:-build/lucid}

# Text of the program as mdoc: its escape character, and lines that begin
# like a request, are made plain.
plain() {
    sed -e 's/\\/\\e/g' -e "s/^\([.']\)/\\\\\&\1/"
}

cat <<'END'
.\" lucid-metrics.7 - made by man/metrics.sh: do not edit.
.Dd November 24, 2026
.Dt LUCID-METRICS 7
.Os
.Sh NAME
.Nm lucid-metrics
.Nd readability formulas and other measures of lucid
.Sh DESCRIPTION
Each entry is what
.Ql lucid explain
prints: the name under which a value stands in a report, the formula as it is
computed, where it was published, and what it needs to be relied on.
END
"$lucid" list metrics | while read -r id language label; do
    printf '.Ss %s\n' "$(printf '%s\n' "$label" | plain)"
    printf '.Bd -literal\n'
    "$lucid" explain "$id" | plain
    printf '.Ed\n'
done
cat <<'END'
.Sh SEE ALSO
.Xr lucid 1
END
