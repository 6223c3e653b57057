/* What the Glibc module lacks of Linux: system calls that have no C library function, or take a variable number of
   arguments, which Swift cannot pass. */
#pragma once
#include <linux/capability.h>
#include <sys/prctl.h>
#include <sys/signalfd.h>
#include <sys/syscall.h>
#include <unistd.h>

/* From here on no program that is executed gains rights by its file. 0, or -1 with errno. */
static inline int linux_forbid_new_privileges(void) { return prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0); }

/* Gives up every capability of the calling thread. 0, or -1 with errno. */
static inline int linux_clear_capabilities(void) {
  struct __user_cap_header_struct header = {_LINUX_CAPABILITY_VERSION_3, 0};
  struct __user_cap_data_struct none[_LINUX_CAPABILITY_U32S_3] = {{0, 0, 0}, {0, 0, 0}};
  return (int)syscall(SYS_capset, &header, none);
}

/* The calling thread's capabilities, permitted or effective, as a set of bits; all bits where they cannot be asked for. */
static inline unsigned long long linux_capabilities(void) {
  struct __user_cap_header_struct header = {_LINUX_CAPABILITY_VERSION_3, 0};
  struct __user_cap_data_struct data[_LINUX_CAPABILITY_U32S_3] = {{0, 0, 0}, {0, 0, 0}};
  if (syscall(SYS_capget, &header, data) != 0) return ~0ULL;
  unsigned low = data[0].permitted | data[0].effective, high = data[1].permitted | data[1].effective;
  return (unsigned long long)high << 32 | low;
}

/* 1 where the calling thread may ever gain the capability, 0 where it was taken from its bounding set. */
static inline int linux_may_gain_capability(int capability) { return prctl(PR_CAPBSET_READ, capability, 0, 0, 0) != 0; }
