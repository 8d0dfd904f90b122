/* host/sys/mman.h - there are no pages to ask for. */
