/* host/system.h - what package/system.js does for the program.
 *
 * A result below zero is an errno with its sign changed. */
#ifndef LUCID_HOST_SYSTEM_H
#define LUCID_HOST_SYSTEM_H

#include <stddef.h>
#include <stdint.h>

#if defined(__wasm__)
#define SYSTEM(name) __attribute__((import_module("system"), import_name(name)))
#else
#define SYSTEM(name)
#endif

/* The numbers of a file's state, in this order. */
enum { DEVICE, INODE, LINKS, MODE, OWNER, GROUP, SIZE, MODIFIED, STATE_N };

SYSTEM("open") int system_open(const char *path, int flags, int mode);
SYSTEM("close") int system_close(int fd);
SYSTEM("read") int system_read(int fd, void *to, size_t n, double at);
SYSTEM("write") int system_write(int fd, const void *from, size_t n, double at);
SYSTEM("seek") double system_seek(int fd, double offset, int whence);
SYSTEM("stat") int system_stat(const char *path, int follow, int64_t state[STATE_N]);
SYSTEM("fstat") int system_fstat(int fd, int64_t state[STATE_N]);
SYSTEM("flags") int system_flags(int fd);
SYSTEM("access") int system_access(const char *path, int mode);
SYSTEM("rename") int system_rename(const char *from, const char *to);
SYSTEM("unlink") int system_unlink(const char *path);
SYSTEM("chmod") int system_chmod(int fd, int mode);
SYSTEM("chown") int system_chown(int fd, int owner, int group);
SYSTEM("sync") int system_sync(int fd);
SYSTEM("truncate") int system_truncate(int fd, double size);
SYSTEM("isatty") int system_isatty(int fd);
SYSTEM("columns") int system_columns(int fd);
SYSTEM("poll") int system_poll(int fd, int events, int timeout);
SYSTEM("now") double system_now(void);
SYSTEM("random") void system_random(void *to, size_t n);
SYSTEM("pid") int system_pid(void);
SYSTEM("ignore") void system_ignore(int number);
SYSTEM("exit") _Noreturn void system_exit(int status);
SYSTEM("pair") int system_pair(void);
SYSTEM("spawn")
int system_spawn(const char *file, char *const argv[], char *const envp[], const int streams[3]);
SYSTEM("wait") int system_wait(int pid);

/* These find text: its length, and `text` gives it. */
SYSTEM("list") int system_list(const char *path);
SYSTEM("readlink") int system_readlink(const char *path);
SYSTEM("realpath") int system_realpath(const char *path);
SYSTEM("getcwd") int system_getcwd(void);
SYSTEM("text") void system_text(char *to);

/* The result, or -1 with errno set. */
int system_result(int result);

/* Text that was found, with a NUL behind it; NULL and errno. */
char *system_found(int n, char *room, size_t most);

#endif
