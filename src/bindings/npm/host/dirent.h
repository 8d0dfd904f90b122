/* host/dirent.h - the names in a directory. */
#ifndef LUCID_HOST_DIRENT_H
#define LUCID_HOST_DIRENT_H

typedef struct host_directory DIR;

struct dirent {
    const char *d_name;
};

DIR *opendir(const char *path);
struct dirent *readdir(DIR *directory);
int closedir(DIR *directory);

#endif
