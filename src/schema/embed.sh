#!/bin/sh
# embed.sh SCHEMA... - print a C file that has the schemas as constants.
set -eu
echo '#include "schema/schema_texts.h"'
for file; do
    name=$(basename "$file" -1.schema.json)
    printf '\nstatic const char %s[] = {' "$name"
    od -A n -v -t u1 "$file" | sed 's/  */,/g; s/^,//; s/$/,/'
    echo '};'
done
printf '\nconst struct schema_text schema_texts[] = {\n'
for file; do
    name=$(basename "$file" -1.schema.json)
    printf '    { "%s", { %s, sizeof %s } },\n' "$name" "$name" "$name"
done
printf '    { NULL, { NULL, 0 } }\n};\n'
