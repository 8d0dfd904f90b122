/* host/sys/ioctl.h - the width of a terminal. */
#ifndef LUCID_HOST_SYS_IOCTL_H
#define LUCID_HOST_SYS_IOCTL_H

#define TIOCGWINSZ 1

struct winsize {
    unsigned short ws_row, ws_col;
};

int ioctl(int fd, int what, struct winsize *size);

#endif
