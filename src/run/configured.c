/* run/configured.c - how each file of a run is named and counted. */
#include "run/run.h"

#include <errno.h>

#include "run/config_find.h"
#include "run/config_path.h"
#include "run/user_config.h"

const char *
run_name(const struct run *run, const char *path)
{
    const char *given = run->settings->stdin_name;

    return !is_standard_input(path) ? path : given ? given : "(stdin)";
}

void
run_configure(struct run *run, const struct lucid_options *base)
{
    const char *here = path_absolute(&run->arena, S(""));
    struct settings *own;

    if (!here)
        run_complain_about(run, ".", errno);
    run->configs = NEW(&run->arena, 1, struct configs);
    *run->configs = (struct configs){ .arena = &run->arena,
                                      .scratch = { .exhausted = run->arena.exhausted },
                                      .settings = run->settings,
                                      .base = base,
                                      .here = here ? here : "/",
                                      .self = run,
                                      .complain = run_complain };
    own = NEW(&run->arena, 1, struct settings);
    *own = *run->settings;
    user_config_filters(run->configs, own);
    run->settings = run->configs->settings = own;
}

const struct lucid_options *
run_options(struct run *run, const char *path)
{
    const struct config_case *holds;

    if (!run->configs)
        return run->document.options;
    holds = configs_case(run->configs, run_name(run, path), NULL);
    return holds ? &holds->options : NULL;
}
