"""TCP segments with right lengths and checksums, and the captures that they stand in."""

import struct

from fixture_frames import be, checksum, ip4, packet4

CLIENT, SERVER = "192.0.2.1", "198.51.100.7"
FIN, SYN, RST, PUSH, ACK = 1, 2, 4, 8, 16
START = 1_700_000_000_000
RAW = 101


def segment(number, is_client, flags, sequence, acknowledgment, data=b"", window=1000, options=b"", ports=(49152, 80)):
    """A raw IPv4 packet; `ports` are the client's and the server's."""
    source, destination = (CLIENT, SERVER) if is_client else (SERVER, CLIENT)
    front = be(2, *(ports if is_client else ports[::-1])) + be(4, sequence, acknowledgment)
    front += be(1, (20 + len(options)) << 2, flags) + be(2, window)
    rest = be(2, 0) + options + data
    total = len(front) + 2 + len(rest)
    pseudo = ip4(source) + ip4(destination) + be(2, 6, total)
    tcp = front + be(2, checksum(pseudo + front + b"\0\0" + rest)) + rest
    return packet4(6, tcp, source, destination, identification=number)


def write(path, packets, link_type=RAW):
    """Writes packets, each with its time in milliseconds and, where it is cut, how many of its bytes are there."""
    with open(path, "wb") as file:
        file.write(struct.pack("<IHHiIII", 0xA1B2C3D4, 2, 4, 0, 0, 262144, link_type))
        for milliseconds, packet, *cut in packets:
            seconds, rest = divmod(START + milliseconds, 1000)
            there = packet[: cut[0]] if cut else packet
            file.write(struct.pack("<IIII", seconds, rest * 1000, len(there), len(packet)) + there)


class Talk:
    """A connection, a millisecond a segment. Sequence numbers are counted on; `send` takes an offset to send others."""

    def __init__(self, port, client_start=1000, server_start=5000, client_port=49152, handshake=True):
        self.ports = (client_port, port)
        self.next = {True: client_start, False: server_start}
        self.packets = []
        if handshake:
            self.send(True, flags=SYN)
            self.send(False, flags=SYN | ACK)
            self.send(True)

    def send(self, is_client, data=b"", flags=None, at=None, cut=None, seen=True, acknowledges=None):
        """Sends data; `at` is where they stand in the stream beside the next byte, `seen` whether the capture has them."""
        flags = (ACK | (PUSH if data else 0)) if flags is None else flags
        sequence = (self.next[is_client] + (at or 0)) % (1 << 32)
        acknowledgment = (self.next[not is_client] if acknowledges is None else acknowledges) if flags & ACK else 0
        packet = segment(len(self.packets) + 1, is_client, flags, sequence, acknowledgment % (1 << 32), data, ports=self.ports)
        if seen:
            self.packets.append((len(self.packets), packet) + ((cut,) if cut else ()))
        if at is None:
            self.next[is_client] += len(data) + (1 if flags & (SYN | FIN) else 0)

    def client(self, data=b"", **how):
        self.send(True, data, **how)

    def server(self, data=b"", **how):
        self.send(False, data, **how)
