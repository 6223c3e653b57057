/* Sends small UDP packets on an interface, as many a second as it is told:
 *     flood INTERFACE PACKETS RATE
 * Prints how many were sent and in how many seconds. Packets are 60 bytes, in 64 flows. */
#define _GNU_SOURCE
#include <arpa/inet.h>
#include <errno.h>
#include <linux/if_ether.h>
#include <linux/if_packet.h>
#include <net/if.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <time.h>

enum { BATCH = 64, LENGTH = 60 };

static double now(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return (double)time.tv_sec + (double)time.tv_nsec / 1e9;
}

/* Ethernet, IPv4, UDP from port 1024 + flow to 9, zeros. */
static void build(unsigned char *frame, int flow) {
  static const unsigned char head[42] = {
      0x02, 0, 0, 0, 0, 2, 0x02, 0, 0, 0, 0, 1, 0x08, 0,            /* Ethernet */
      0x45, 0, 0, 46, 0, 0, 0, 0, 64, 17, 0, 0, 10, 77, 0, 1, 10, 77, 0, 2, /* IPv4 */
      4, 0, 0, 9, 0, 26, 0, 0};                                      /* UDP */
  memset(frame, 0, LENGTH);
  memcpy(frame, head, sizeof head);
  frame[35] = (unsigned char)flow;
  unsigned sum = 0;
  for (int i = 14; i < 34; i += 2) sum += (unsigned)frame[i] << 8 | frame[i + 1];
  while (sum >> 16) sum = (sum & 0xffff) + (sum >> 16);
  frame[24] = (unsigned char)(~sum >> 8);
  frame[25] = (unsigned char)~sum;
}

int main(int count, char **arguments) {
  if (count != 4) return fprintf(stderr, "usage: flood INTERFACE PACKETS RATE\n"), 2;
  long wanted = atol(arguments[2]);
  double rate = atof(arguments[3]);
  int out = socket(AF_PACKET, SOCK_RAW, 0);
  struct sockaddr_ll address = {.sll_family = AF_PACKET, .sll_protocol = htons(ETH_P_IP)};
  address.sll_ifindex = (int)if_nametoindex(arguments[1]);
  int yes = 1; /* Straight to the driver; where that cannot be, by way of the queue. */
  setsockopt(out, SOL_PACKET, PACKET_QDISC_BYPASS, &yes, sizeof yes);
  if (out < 0 || bind(out, (struct sockaddr *)&address, sizeof address) != 0) return perror("flood"), 1;

  static unsigned char frames[BATCH][LENGTH];
  struct iovec parts[BATCH];
  struct mmsghdr messages[BATCH] = {0};
  for (int i = 0; i < BATCH; i++) {
    build(frames[i], i);
    parts[i] = (struct iovec){frames[i], LENGTH};
    messages[i].msg_hdr.msg_iov = &parts[i];
    messages[i].msg_hdr.msg_iovlen = 1;
  }
  double start = now();
  long sent = 0;
  while (sent < wanted) {
    /* Ahead of its time it waits: by turning, since a sleep takes longer than many batches. */
    while ((double)sent > (now() - start) * rate) {}
    int batch = wanted - sent < BATCH ? (int)(wanted - sent) : BATCH;
    int got = sendmmsg(out, messages, (unsigned)batch, 0);
    if (got > 0) sent += got;
    else if (errno != ENOBUFS && errno != EINTR) return perror("flood"), 1;
  }
  printf("%ld %.6f\n", sent, now() - start);
  return 0;
}
