/* host/setjmp.h - lucid jumps in one case only: when memory is out.  That becomes an
 * exception of JavaScript, after which core.js begins with a fresh instance. */
#ifndef LUCID_HOST_SETJMP_H
#define LUCID_HOST_SETJMP_H

typedef int jmp_buf[1];

_Noreturn void host_exhausted(void)
    __attribute__((import_module("host"), import_name("exhausted")));

#define setjmp(buffer)         ((void)(buffer), 0)
#define longjmp(buffer, value) ((void)(buffer), host_exhausted())

#endif
