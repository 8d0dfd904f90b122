/* commands.c - the commands of the program, made of their folder by the Makefile. */
#include "options/command.h"

#include <stddef.h>

#define INPUT(name)
#define METRIC(name)
#define OUTPUT(name)
#define RULE(name)
#define COMMAND(name) extern const struct command command_##name;
#include "plugins.def"

#undef COMMAND
#define COMMAND(name) &command_##name,
const struct command *const commands[] = {
#include "plugins.def"
    NULL
};
