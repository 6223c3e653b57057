/* The floor that the benchmark measures against: reads a classic pcap (little-endian, Ethernet) by chunks of 256 KiB
 * and sums every Ethernet, IPv4 and TCP header field, recording nothing. Prints packets and the sum. */
#include <fcntl.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

enum { CHUNK = 256 * 1024 };

static uint16_t big16(const uint8_t *p) { return (uint16_t)(p[0] << 8 | p[1]); }
static uint32_t big32(const uint8_t *p) { return (uint32_t)big16(p) << 16 | big16(p + 2); }

static uint64_t tcp(const uint8_t *p, size_t length) {
  if (length < 20) return 0;
  return big16(p) + big16(p + 2) + big32(p + 4) + big32(p + 8) + (p[12] >> 4) + (p[12] & 15) + p[13] + big16(p + 14) +
         big16(p + 16) + big16(p + 18);
}

static uint64_t ipv4(const uint8_t *p, size_t length) {
  if (length < 20) return 0;
  uint64_t sum = (p[0] >> 4) + (p[0] & 15) + (p[1] >> 2) + (p[1] & 3) + big16(p + 2) + big16(p + 4) + (p[6] >> 5) +
                 (big16(p + 6) & 0x1fff) + p[8] + p[9] + big16(p + 10) + big32(p + 12) + big32(p + 16);
  size_t header = (size_t)(p[0] & 15) * 4;
  if (p[9] == 6 && header >= 20 && header <= length) sum += tcp(p + header, length - header);
  return sum;
}

static uint64_t ethernet(const uint8_t *p, size_t length) {
  if (length < 14) return 0;
  uint64_t sum = big32(p) + big16(p + 4) + big32(p + 6) + big16(p + 10) + big16(p + 12);
  if (big16(p + 12) == 0x0800) sum += ipv4(p + 14, length - 14);
  return sum;
}

int main(int count, char **arguments) {
  static uint8_t buffer[2 * CHUNK + 65536];
  if (count != 2) return 2;
  int file = open(arguments[1], O_RDONLY);
  if (file < 0 || read(file, buffer, 24) != 24) return 1;
  uint64_t packets = 0, sum = 0;
  size_t start = 0, end = 0;
  for (;;) {
    uint32_t captured = 0;
    if (end - start >= 16) memcpy(&captured, buffer + start + 8, 4);
    if (end - start >= 16 && captured <= CHUNK && end - start >= 16 + captured) {
      sum += ethernet(buffer + start + 16, captured);
      packets++;
      start += 16 + captured;
      continue;
    }
    memmove(buffer, buffer + start, end - start);
    end -= start;
    start = 0;
    ssize_t got = captured > CHUNK ? 0 : read(file, buffer + end, CHUNK);
    if (got <= 0) break;
    end += (size_t)got;
  }
  printf("%llu packets, sum %llu\n", (unsigned long long)packets, (unsigned long long)sum);
  return 0;
}
