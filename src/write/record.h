/* write/record.h - what a record of counts says of the run it is from. */
#ifndef LUCID_WRITE_RECORD_H
#define LUCID_WRITE_RECORD_H

#include "notation/json.h"
#include "write/output.h"

/* The options that what is counted depends on, as on the command line; NULL where all are
 * the defaults.  Records with different ones are not added up. */
const char *counting_options(const struct lucid_options *o, struct arena *a);

/* The first members of a record or of a document of records: schema, version of lucid,
 * shard, options. */
void add_record_head(struct json *j, const struct report_writer *f, const char *schema);

#endif
