"""What the makers of fixtures share: frames with right lengths and checksums, and hexdumps with titles."""

import pathlib
import struct

A, B = bytes.fromhex("02000000000a"), bytes.fromhex("02000000000b")


def h(text):
    return bytes.fromhex(text.replace(" ", ""))


def be(size, *numbers):
    return b"".join((number & (1 << 8 * size) - 1).to_bytes(size, "big") for number in numbers)


def ip4(text):
    return bytes(int(part) for part in text.split("."))


def ip6(text):
    import ipaddress

    return ipaddress.IPv6Address(text).packed


def names(*domains):
    return b"".join(b"".join(bytes([len(label)]) + label.encode() for label in name.split(".") if label) + b"\0" for name in domains)


def checksum(data):
    total = sum(struct.unpack(f">{(len(data) + 1) // 2}H", data + b"\0" * (len(data) % 2)))
    while total >> 16:
        total = (total & 0xFFFF) + (total >> 16)
    return ~total & 0xFFFF


def packet4(number, payload, source="192.0.2.1", destination="192.0.2.2", ttl=64, service=0, identification=1, flags=0x4000):
    """An IPv4 packet that carries the payload of a protocol; `flags` are those of fragments, with the offset."""
    addresses = ip4(source) + ip4(destination)
    front = be(1, 0x45, service) + be(2, 20 + len(payload), identification, flags) + be(1, ttl, number)
    return front + be(2, checksum(front + b"\0\0" + addresses)) + addresses + payload


def udp4(payload, ports, source="192.0.2.1", destination="192.0.2.2"):
    addresses = ip4(source) + ip4(destination)
    length = 8 + len(payload)
    pseudo = addresses + be(2, 17, length)
    header = be(2, *ports, length)
    segment = header + be(2, checksum(pseudo + header + b"\0\0" + payload) or 0xFFFF) + payload
    return B + A + be(2, 0x0800) + packet4(17, segment, source, destination)


def udp6(payload, ports, source="fe80::a", destination="fe80::b"):
    addresses = ip6(source) + ip6(destination)
    length = 8 + len(payload)
    pseudo = addresses + be(4, length, 17)
    header = be(2, *ports, length)
    segment = header + be(2, checksum(pseudo + header + b"\0\0" + payload) or 0xFFFF) + payload
    return B + A + be(2, 0x86DD) + be(4, 0x60000000) + be(2, length) + be(1, 17, 64) + addresses + segment


class Folder:
    def __init__(self, path):
        self.path = pathlib.Path(path)
        self.path.mkdir(parents=True, exist_ok=True)

    def dump(self, name, frames):
        """Writes a hexdump of frames with titles; bytes whose places stand after a frame are not known."""
        text = ""
        for title, frame, *unknown in frames:
            text += title + "\n"
            for start in range(0, len(frame), 16):
                row = frame[start : start + 16]
                digits = ["xx" if start + place in unknown else f"{byte:02x}" for place, byte in enumerate(row)]
                columns = " ".join(digits[:8]) + ("  " + " ".join(digits[8:]) if len(row) > 8 else "")
                shown = "".join(chr(byte) if 0x20 <= byte < 0x7F else "." for byte in row)
                text += f"{start:04x}  {columns:<48}  {shown}\n"
            text += "\n"
        path = self.path / f"{name}.hex"
        path.write_text(text.rstrip("\n") + "\n")
