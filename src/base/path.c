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

lucid_str
path_common_directory(const char *const *names, size_t n)
{
    lucid_str common = n > 0 ? str_from(names[0]) : (lucid_str){ "", 0 };

    for (size_t i = 0; i < n; i++) {
        size_t same = 0, slash = 0;

        for (; same < common.n && names[i][same] == common.p[same]; same++)
            slash = common.p[same] == '/' ? same + 1 : slash;
        common = str_head(common, slash);
    }
    return common;
}
