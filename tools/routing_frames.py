"""What the makers of routing protocols' fixtures share: IP packets of any protocol with right checksums."""

from fixture_frames import A, B, be, checksum, ip4, ip6, packet4


def over4(number, payload, source="192.0.2.1", destination="192.0.2.2", ttl=1):
    return B + A + be(2, 0x0800) + packet4(number, payload, source, destination, ttl, service=0xC0)


def over6(number, payload, source="fe80::a", destination="fe80::b", ttl=1):
    front = be(4, 0x6C000000) + be(2, len(payload)) + be(1, number, ttl)
    return B + A + be(2, 0x86DD) + front + ip6(source) + ip6(destination) + payload


def over_udp4(payload, ports, source="192.0.2.1", destination="192.0.2.2", ttl=1):
    pseudo = ip4(source) + ip4(destination) + be(2, 17, 8 + len(payload))
    header = be(2, *ports, 8 + len(payload))
    return over4(17, header + be(2, checksum(pseudo + header + payload) or 0xFFFF) + payload, source, destination, ttl)


def over_udp6(payload, ports, source="fe80::a", destination="fe80::b", ttl=1):
    pseudo = ip6(source) + ip6(destination) + be(4, 8 + len(payload), 17)
    header = be(2, *ports, 8 + len(payload))
    return over6(17, header + be(2, checksum(pseudo + header + payload) or 0xFFFF) + payload, source, destination, ttl)


def summed(message, place, pseudo=b"", wrong=0):
    """The message with its Internet checksum in two bytes at a place, or a wrong one."""
    message = message[:place] + b"\0\0" + message[place + 2 :]
    return message[:place] + be(2, checksum(pseudo + message) ^ wrong) + message[place + 2 :]


def pseudo4(number, length, source="192.0.2.1", destination="192.0.2.2"):
    return ip4(source) + ip4(destination) + be(2, number, length)


def pseudo6(number, length, source="fe80::a", destination="fe80::b"):
    return ip6(source) + ip6(destination) + be(4, length, number)
