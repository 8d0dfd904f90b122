/* base/path.c - names of files. */
#include "base/path.h"

lucid_str
path_in_repository(lucid_str path)
{
    while (str_starts(path, S("./"))) {
        path = str_after(path, 2);
        while (str_starts(path, S("/")))
            path = str_after(path, 1);
    }
    return path;
}
