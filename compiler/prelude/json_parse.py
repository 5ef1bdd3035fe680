# Cost: one look at each character. JSON.parse(text, reviver), as strict as JavaScript's; objects keep their order. The reviver
# gives `undefined` to take out a key: a value that isn't in JSON, or None where it gives no null.
from collections import OrderedDict


def json_parse(s, reviver=None, undefined=OrderedDict):
    value, i = _json_read(s, _json_space(s, 0))
    if _json_space(s, i) < len(s):
        _json_error(s, _json_space(s, i))
    if callable(reviver):
        value = _json_revive("", value, reviver, undefined)
        return None if value is undefined else value
    return value


def _json_error(s, i):
    if i >= len(s):
        raise SyntaxError_("Unexpected end of JSON input")
    raise SyntaxError_("Unexpected token '%s', %s is not valid JSON" % (s[i], json_quoted(s)))


def _json_space(s, i):
    while i < len(s) and s[i] in " \t\n\r":
        i += 1
    return i


def _json_read(s, i):
    c = s[i : i + 1]
    if c == '"':
        return _json_string(s, i)
    if c == "[":
        out = []
        i = _json_space(s, i + 1)
        if s[i : i + 1] == "]":
            return out, i + 1
        while True:
            value, i = _json_read(s, _json_space(s, i))
            out.append(value)
            i = _json_space(s, i)
            if s[i : i + 1] == "]":
                return out, i + 1
            if s[i : i + 1] != ",":
                _json_error(s, i)
            i += 1
    if c == "{":
        o = OrderedDict()
        i = _json_space(s, i + 1)
        if s[i : i + 1] == "}":
            return o, i + 1
        while True:
            i = _json_space(s, i)
            if s[i : i + 1] != '"':
                _json_error(s, i)
            key, i = _json_string(s, i)
            i = _json_space(s, i)
            if s[i : i + 1] != ":":
                _json_error(s, i)
            o[key], i = _json_read(s, _json_space(s, i + 1))
            i = _json_space(s, i)
            if s[i : i + 1] == "}":
                return o, i + 1
            if s[i : i + 1] != ",":
                _json_error(s, i)
            i += 1
    for word, value in (("true", True), ("false", False), ("null", None)):
        if s[i : i + len(word)] == word:
            return value, i + len(word)
    return _json_number(s, i)


def _json_number(s, i):
    j = i + 1 if s[i : i + 1] == "-" else i
    if not "0" <= s[j : j + 1] <= "9":
        _json_error(s, j)
    end = scan_decimal(s, i)
    if s[j] == "0" and "0" <= s[j + 1 : j + 2] <= "9":
        _json_error(s, j + 1)
    text = s[i:end]
    dot = text.find(".")
    if dot >= 0 and not "0" <= text[dot + 1 : dot + 2] <= "9":
        _json_error(s, i + dot + 1)
    return decimal(text), end


def _json_string(s, i):
    i += 1
    out = []
    while True:
        c = s[i : i + 1]
        if c == '"':
            return "".join(out), i + 1
        if c == "" or ord(c) < 32:
            _json_error(s, i)
        if c == "\\":
            i += 1
            c = s[i : i + 1]
            if c == "u":
                code = 0
                for d in s[i + 1 : i + 5] + "." * (4 - len(s[i + 1 : i + 5])):
                    d = "0123456789abcdef".find(d.lower())
                    if d < 0:
                        _json_error(s, i)
                    code = code * 16 + d
                i += 4
                if 0xDC00 <= code <= 0xDFFF and out and 0xD800 <= ord(out[-1]) <= 0xDBFF:
                    code = 0x10000 + ((ord(out.pop()) - 0xD800) << 10) + code - 0xDC00
                c = chr(code)
            elif c == "" or c not in '"\\/bfnrt':
                _json_error(s, i)
            else:
                c = {"b": "\b", "f": "\x0c", "n": "\n", "r": "\r", "t": "\t"}.get(c, c)
        out.append(c)
        i += 1


def _json_revive(key, x, reviver, undefined):
    if isinstance(x, list):
        for i in range(len(x)):
            x[i] = _json_revive(str(i), x[i], reviver, undefined)
            if x[i] is undefined:
                raise TypeError_("the reviver leaves out an element, and arrays have no holes here")
    elif isinstance(x, dict):
        for k in list(x):
            x[k] = _json_revive(k, x[k], reviver, undefined)
            if x[k] is undefined:
                del x[k]
    return reviver(key, x)
