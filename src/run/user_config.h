/* run/user_config.h - the user's own configuration, which no repository can change. */
#ifndef LUCID_RUN_USER_CONFIG_H
#define LUCID_RUN_USER_CONFIG_H

#include "run/config_find.h"

/* Take the commands that it makes text with into the settings, before those of the command
 * line. */
void user_config_filters(struct configs *cs, struct settings *to);

#endif
