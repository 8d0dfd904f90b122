/* document/stop.c - a document that nobody wants any more. */
#include "document/document.h"

const char document_interrupted[] = "interrupted";

bool
document_is_stopped(struct document *d)
{
    if (!d->refused && d->stop && d->stop(d->stop_self))
        d->refused = document_interrupted;
    return d->refused != NULL;
}
