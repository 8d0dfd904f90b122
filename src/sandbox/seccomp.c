/*
 * sandbox/seccomp.c - system calls that the process gives up for good (seccomp(2)).
 *
 * The filter is a list: a call on it may be made, some only with an argument that is
 * harmless, and any other fails with EPERM.
 */
#define _GNU_SOURCE
#include "sandbox/seccomp.h"

#if defined(__linux__) && defined(__has_include) && (defined(__x86_64__) || defined(__aarch64__))
#if __has_include(<linux/seccomp.h>) && __has_include(<linux/audit.h>)
#define HAS_SECCOMP
#endif
#endif

#if defined(HAS_SECCOMP)

#include <errno.h>
#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <sched.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/ioctl.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <termios.h>
#include <unistd.h>

#if defined(__x86_64__)
#define ARCHITECTURE AUDIT_ARCH_X86_64
#else
#define ARCHITECTURE AUDIT_ARCH_AARCH64
#endif

/* New C libraries use new calls, and old ones the old: both are here by number where this
 * header may not know them. */
static const uint16_t allowed[] = {
    /* files that are open, or that Landlock lets open */
    SYS_read,
    SYS_write,
    SYS_readv,
    SYS_writev,
    SYS_pread64,
    SYS_pwrite64,
    SYS_close,
    SYS_openat,
    SYS_fstat,
    SYS_newfstatat,
    SYS_statx,
    SYS_lseek,
    SYS_getdents64,
    SYS_faccessat,
    439 /* faccessat2 */,
    SYS_readlinkat,
    SYS_getcwd,
    SYS_fcntl,
    SYS_dup,
    SYS_dup3,
#if defined(__x86_64__)
    SYS_open,
    SYS_stat,
    SYS_lstat,
    SYS_access,
    SYS_readlink,
    SYS_dup2,
    SYS_poll,
    SYS_unlink,
    SYS_rename,
    SYS_time,
    SYS_arch_prctl,
#endif
    /* a file that takes the place of another */
    SYS_unlinkat,
    SYS_renameat,
    SYS_renameat2,
    SYS_fchmod,
    SYS_fchown,
    SYS_fsetxattr,
    SYS_fgetxattr,
    SYS_flistxattr,
    SYS_fremovexattr,
    SYS_fsync,
    SYS_fdatasync,
    SYS_ftruncate,
    SYS_fallocate,
    SYS_umask,
    SYS_fstatfs,
    /* memory */
    SYS_mmap,
    SYS_mprotect,
    SYS_munmap,
    SYS_mremap,
    SYS_madvise,
    SYS_brk,
    /* threads and signals of this process */
    SYS_futex,
    SYS_set_robust_list,
    334 - 41 * (ARCHITECTURE == AUDIT_ARCH_AARCH64) /* rseq */,
    SYS_rt_sigaction,
    SYS_rt_sigprocmask,
    SYS_rt_sigreturn,
    SYS_sigaltstack,
    SYS_gettid,
    SYS_getpid,
    SYS_sched_getaffinity,
    SYS_sched_yield,
    SYS_membarrier,
    SYS_exit,
    SYS_exit_group,
    SYS_restart_syscall,
    SYS_wait4,
    /* waiting, and what is known of the machine */
    SYS_ppoll,
    SYS_pselect6,
    SYS_nanosleep,
    SYS_clock_nanosleep,
    SYS_clock_gettime,
    SYS_gettimeofday,
    SYS_getrandom,
    SYS_uname,
    SYS_sysinfo,
    SYS_prlimit64,
    SYS_getuid,
    SYS_geteuid,
    SYS_getgid,
    SYS_getegid,
    SYS_getgroups,
    SYS_inotify_init1,
    SYS_inotify_add_watch,
    SYS_inotify_rm_watch,
    SYS_pipe2,
    /* giving up more */
    444,
    445,
    446 /* landlock */,
    SYS_prctl,
};

/* Calls that may be made with this argument, or a flag of it. */
static const struct {
    uint16_t call;
    uint16_t argument;
    bool flag;
    uint32_t value;
} limited[] = {
    { SYS_ioctl, 1, false, TCGETS },
    { SYS_ioctl, 1, false, TIOCGWINSZ },
    { SYS_ioctl, 1, false, FIONREAD },
    { SYS_clone, 0, true, CLONE_THREAD },
};

enum {
    ALLOWED = sizeof allowed / sizeof *allowed,
    LIMITED = sizeof limited / sizeof *limited,
    CLONE3 = 435,
    MOST = 16 + 2 * ALLOWED + 5 * LIMITED,
};

struct program {
    struct sock_filter steps[MOST];
    unsigned short n;
};

/* Go on behind `over` more steps unless it is so. */
static void
unless(struct program *p, uint16_t test, uint32_t value, uint8_t over)
{
    p->steps[p->n++] = (struct sock_filter)BPF_JUMP(BPF_JMP | BPF_K | test, value, 0, over);
}

static void
load(struct program *p, size_t offset)
{
    p->steps[p->n++] = (struct sock_filter)BPF_STMT(BPF_LD | BPF_W | BPF_ABS, (uint32_t)offset);
}

static void
answer(struct program *p, uint32_t with)
{
    p->steps[p->n++] = (struct sock_filter)BPF_STMT(BPF_RET | BPF_K, with);
}

/* The lower half of an argument, for little-endian processors. */
static size_t
argument_at(size_t i)
{
    return offsetof(struct seccomp_data, args) + i * sizeof(uint64_t);
}

/* Only to this process itself: raise and abort use it. */
static void
add_signals(struct program *p)
{
    unless(p, BPF_JEQ, SYS_tgkill, 4);
    load(p, argument_at(0));
    unless(p, BPF_JEQ, (uint32_t)getpid(), 1);
    answer(p, SECCOMP_RET_ALLOW);
    load(p, offsetof(struct seccomp_data, nr));
}

static void
make(struct program *p)
{
    load(p, offsetof(struct seccomp_data, arch));
    unless(p, BPF_JEQ, ARCHITECTURE, 1);
    p->steps[p->n++] = (struct sock_filter)BPF_STMT(BPF_JMP | BPF_JA, 1);
    answer(p, SECCOMP_RET_KILL_PROCESS);
    load(p, offsetof(struct seccomp_data, nr));
    for (size_t i = 0; i < ALLOWED; i++) {
        unless(p, BPF_JEQ, allowed[i], 1);
        answer(p, SECCOMP_RET_ALLOW);
    }
    for (size_t i = 0; i < LIMITED; i++) {
        unless(p, BPF_JEQ, limited[i].call, 4);
        load(p, argument_at(limited[i].argument));
        unless(p, limited[i].flag ? BPF_JSET : BPF_JEQ, limited[i].value, 1);
        answer(p, SECCOMP_RET_ALLOW);
        load(p, offsetof(struct seccomp_data, nr));
    }
    add_signals(p);
    /* its flags are in memory, where a filter does not look: the C library falls back on clone */
    unless(p, BPF_JEQ, CLONE3, 1);
    answer(p, SECCOMP_RET_ERRNO | ENOSYS);
    answer(p, SECCOMP_RET_ERRNO | EPERM);
}

bool
seccomp_give_up(void)
{
    struct program p = { .n = 0 };
    struct sock_fprog program = { .filter = p.steps };

    make(&p);
    program.len = p.n;
    return prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0 &&
           prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program, 0, 0) == 0;
}

#else

bool
seccomp_give_up(void)
{
    return false;
}

#endif
