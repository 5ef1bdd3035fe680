# Cost: some comparisons. In ranges where capitals and small letters alternate: 2 where capitals are even, 1 where odd.
def case_pair(n):
    if 0x100 <= n <= 0x12F or 0x132 <= n <= 0x137 or 0x14A <= n <= 0x177 or 0x460 <= n <= 0x481 or 0x48A <= n <= 0x4BF:
        return 2
    if 0x4D0 <= n <= 0x52F or 0x3D8 <= n <= 0x3EF or 0x1E00 <= n <= 0x1E95 or 0x1EA0 <= n <= 0x1EFF:
        return 2
    if 0x139 <= n <= 0x148 or 0x179 <= n <= 0x17E or 0x4C1 <= n <= 0x4CE:
        return 1
    return 0
