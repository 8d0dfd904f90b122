# expand.awk - a JSON schema with the rows of counts.def and distinct.def and the names of
# the inputs:  awk -f expand.awk counts.def distinct.def plugins.def NAME.schema.json
#
#     "@COUNTS all": {}     a member for each count; `scored`: those of scored text
#     "@NAMES all"          their names
#     "@INPUTS"             the names of the readers of formats

function rows(which, named,    i, out, null) {
    for (i = 1; i <= n; i++) {
        if (which == "scored" && (of[i] == "FILE" || of[i] == "CODE"))
            continue
        out = out (out == "" ? "" : ",\n") indent "\"" name[i] "\""
        if (named)
            continue
        out = out ": {\n" indent "  \"description\": \"" what[i] "\",\n"
        out = out indent "  \"type\": [\"integer\", \"null\"],\n" indent "  \"minimum\": 0\n" indent "}"
    }
    return out
}

/^COUNT\(|^DISTINCT\(/ {
    n++
    name[n] = $0
    sub(/^[A-Z]+\(/, "", name[n])
    sub(/,.*/, "", name[n])
    if (/^COUNT/) {
        split($0, part, /, */)
        of[n] = part[2]
    }
    what[n] = $0
    sub(/^[^"]*"/, "", what[n])
    sub(/"\)$/, "", what[n])
    next
}
/^INPUT\(/ {
    inputs = inputs (inputs == "" ? "" : " ") substr($0, 7, length($0) - 7)
    next
}
FILENAME !~ /\.json$/ { next }
{
    indent = $0
    sub(/[^ ].*/, "", indent)
}
/"@COUNTS / { print rows(/ all"/ ? "all" : "scored", 0); next }
/"@NAMES / { print rows(/ all"/ ? "all" : "scored", 1); next }
/"@INPUTS"/ {
    m = split(inputs, each, " ")
    for (i = 1; i <= m; i++)
        print indent "\"" each[i] "\","
    next
}
{ print }
