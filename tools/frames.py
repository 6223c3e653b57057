"""The frames of the fixtures, for the fuzzers' seeds and the benchmark's capture.

Run as a program, it writes each as an input of the decoders' fuzzer: tools/frames.py FIXTURES FOLDER
"""

import hashlib
import pathlib
import re
import struct
import sys

ETHERNET, RAW = 1, 101


def of(folder):
    """Yields the link type and bytes of each packet below a folder."""
    for path in sorted(pathlib.Path(folder).rglob("*")):
        if path.is_file() and path.suffix in (".pcap", ".cap"):
            yield from of_capture(path.read_bytes())
        elif path.is_file() and path.suffix in (".hex",):
            for frame in of_dump(path.read_text(errors="replace")):
                yield (RAW if frame[0] >> 4 == 4 and len(frame) >= 20 and frame[0] & 15 >= 5 else ETHERNET), frame


def of_capture(data):
    """Yields the packets of a classic capture file, of either byte order."""
    order = {b"\xd4\xc3\xb2\xa1": "<", b"\x4d\x3c\xb2\xa1": "<"}.get(data[:4], ">")
    if len(data) < 24 or struct.unpack(order + "I", data[:4])[0] not in (0xA1B2C3D4, 0xA1B23C4D):
        return
    link_type = struct.unpack(order + "I", data[20:24])[0] & 0xFFFF
    offset = 24
    while offset + 16 <= len(data):
        captured = struct.unpack(order + "I", data[offset + 8 : offset + 12])[0]
        yield link_type, data[offset + 16 : offset + 16 + captured]
        offset += 16 + captured


ROW = re.compile(r"\s*(?:0x)?([0-9a-fA-F]{2,8}):?\s+((?:[0-9a-fA-F]{2}){1,8}(?:\s{1,2}(?:[0-9a-fA-F]{2}){1,8}\b)*)")


def of_dump(text):
    """Yields the packets of a hexdump: lines of an offset and groups of digits; what follows a gap is text."""
    frame = bytearray()
    for line in text.splitlines():
        row = ROW.match(line)
        if frame and not (row and int(row[1], 16) == len(frame)):
            yield bytes(frame)
            frame = bytearray()
        if row and int(row[1], 16) == len(frame):
            frame += bytes.fromhex("".join(row[2].split()))
    if frame:
        yield bytes(frame)


def main(fixtures, folder):
    # The fuzzer's own numbers for link types, in the first byte of an input.
    choices = {ETHERNET: 0, RAW: 1, 228: 2, 229: 3, 12: 4, 14: 5}
    further = [0, 108, 113, 276, 9, 50, 51, 166, 204, 104, 219, 239, 258, 149, 105, 127, 119, 163, 192]
    for link_type, frame in of(fixtures):
        choice = bytes([7, further.index(link_type)]) if link_type in further else bytes([choices.get(link_type, 6)])
        seed = choice + frame[:4096]
        pathlib.Path(folder, hashlib.sha1(seed).hexdigest()).write_bytes(seed)


if __name__ == "__main__":
    main(*sys.argv[1:])
