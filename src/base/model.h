/* base/model.h - the data passed along the arrows: blocks, counts, reports. */
#ifndef LUCID_MODEL_H
#define LUCID_MODEL_H

#include "lucid.h"

#endif
