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

lucid_str
path_extension(lucid_str path)
{
    size_t dot = path.n;

    while (dot > 0 && path.p[dot - 1] != '.' && path.p[dot - 1] != '/')
        dot--;
    return str_after(path, dot > 0 && path.p[dot - 1] == '.' ? dot : path.n);
}
