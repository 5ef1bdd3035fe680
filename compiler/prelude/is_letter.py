# Cost: a comparison. Is it a letter, near enough for where a Greek word ends?
def is_letter(c):
    return c != "" and (c.isalpha() or ord(c) >= 0xC0 and not 0x2000 <= ord(c) <= 0x206F)
