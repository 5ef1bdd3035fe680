# Cost: a class; walks the whole value. What Node's util.inspect does for console.log.
class Inspector:
    def __init__(self, none, depth, hidden, big):
        self.none = none
        self.depth = depth
        self.hidden = hidden
        self.big = big
        self.seen = []
        self.circular = []
        self.indent = 0
        self.deepest = 0

    def show(self, x, level):
        if isinstance(x, str):
            if len(x) > 16 and len(x) > 76 - self.indent and "\n" in x[:-1]:
                lines = x.split("\n")
                last = lines.pop()
                lines = [quoted(line + "\n") for line in lines]
                if last:
                    lines.append(quoted(last))
                return (" +\n" + " " * (self.indent + 2)).join(lines)
            return quoted(x)
        if isinstance(x, float) and x == 0:
            return "-0" if str(x)[0] == "-" else "0"
        if x is None:
            return self.none
        if x is True or x is False or isinstance(x, (int, float)):
            return to_str(x) + ("n" if self.big and isinstance(x, int) else "")
        if isinstance(x, Symbol):
            return x.toString()
        for y in self.seen:
            if y is x:
                for y in self.circular:
                    if y is x:
                        break
                else:
                    self.circular.append(x)
                return "[Circular *%d]" % self.number(x)
        return self.show_object(x, level)

    def number(self, x):
        for i in range(len(self.circular)):
            if self.circular[i] is x:
                return i + 1
        return 0

    def head(self, x):
        # what stands before the entries, the brackets around them, and what stands for all where it is too deep
        if isinstance(x, (list, tuple)):
            name = "" if type(x) in (list, tuple) else shown_class(x)
            if not name:
                return "", "[", "]", "[Array]"
            return "", "%s(%d) [" % (name, len(x)), "]", "[%s]" % name
        if is_typed_array(x) or isinstance(x, bytes):
            name = array_name(x)
            return "", "%s(%d) [" % (name, len(x)), "]", "[%s]" % name
        if isinstance(x, dict):
            return "", "{", "}", "[Object]"
        if isinstance(x, Exception):
            return error_head(x), "{", "}", "[%s]" % getattr(x, "name", "Error")
        if isinstance(x, type):
            return function_name(x), "{", "}", "[Function]"
        name = shown_class(x)
        if hasattr(x, "_keys") and not hasattr(x, "_shown"):
            tag = "" if name == x._tag else "[%s] " % x._tag
            return "", "%s(%d) %s{" % (name, x.size, tag), "}", "[%s]" % name
        tag = getattr(x, "_tag", name)
        if tag and tag != name:
            name = "%s [%s]" % (name or "Object", tag)
        return "", name + " {" if name else "{", "}", "[%s]" % (name or "Object")

    def show_object(self, x, level):
        if callable(x) and not hasattr(x, "_fields") and not isinstance(x, type):
            return function_name(x)
        if is_generator(x):
            return "Object [Generator] {}"
        base, opening, closing, short = self.head(x)
        count = self.count(x)
        if count == 0:
            return base or opening + closing
        if level > self.depth:
            return short
        level += 1
        self.seen.append(x)
        self.deepest = level
        more = 0
        self.indent += 2
        if isinstance(x, (list, tuple)) or closing == "]":
            suffix = "n" if opening[:3] == "Big" and not self.big else ""
            output = [self.show(v, level) + suffix for v in x[:100]]
            if len(x) > 100:
                more = 1
                output.append(_more_items(len(x) - 100))
            if self.hidden:
                output.append("[length]: %d" % len(x))
            own = fields(x)
            output.extend([self.pair(name, getattr(x, attribute), level) for name, attribute in own])
        else:
            output = self.entries(x, level)
        self.indent -= 2
        self.seen.pop()
        number = self.number(x)
        if number:
            base = ("<ref *%d> %s" % (number, base)).rstrip()
        total = len(output)
        if closing == "]" and total > 6:
            numeric = not own
            for v in x[:101]:
                if not isinstance(v, (int, float)):
                    numeric = False
                    break
            output = columns(output, more, self.indent, numeric)
        return self.layout(output, total, base, opening, closing, level, isinstance(x, Exception))

    def count(self, x):
        if isinstance(x, (list, tuple, dict, bytearray, bytes, memoryview)) or is_typed_array(x):
            return len(x) + len(fields(x))
        if isinstance(x, type):
            return len(own_statics(x))
        if hasattr(x, "_shown"):
            return 1
        if hasattr(x, "_keys"):
            return x.size or len(fields(x))
        return len(fields(x)) + (1 if getattr(x, "_caused", False) else 0) + (1 if hasattr(x, "errors") else 0)

    def entries(self, x, level):
        if isinstance(x, dict):
            symbols = [k for k in x if not is_text_key(k)]
            return [self.pair(k, x[k], level) for k in keys(x) + symbols]
        if isinstance(x, type):
            return [self.pair(name, getattr(x, attribute), level) for name, attribute in own_statics(x)]
        output = []
        if hasattr(x, "_shown"):
            output = x._shown(self, level)
        elif hasattr(x, "_keys"):
            for i in x._places():
                if len(output) == 100:
                    output.append(_more_items(x.size - 100))
                    break
                s = self.show(x._keys[i], level)
                output.append(s + " => " + self.show(x._values[i], level) if hasattr(x, "_values") else s)
        accessors = getattr(x, "_accessors", {})
        methods = getattr(x, "_methods", {})
        for name, attribute in fields(x):
            label = accessors.get(attribute) or methods.get(attribute)
            if label:
                output.append((name if is_identifier(name) else quoted(name)) + ": " + label)
                continue
            if isinstance(x, Exception) and attribute in ("name", "message", "stack", "cause", "errors"):
                continue
            output.append(self.pair(name, getattr(x, attribute), level))
        if isinstance(x, Exception):
            if getattr(x, "_caused", False):
                output.append("[cause]: " + self.show(x.cause, level))
            if hasattr(x, "errors"):
                output.append("[errors]: " + self.show(x.errors, level))
        return output

    def pair(self, key, value, level):
        if isinstance(key, Symbol):
            key = "[%s]" % key.toString()
        elif not is_text_key(key):
            if not callable(value):
                return "[Symbol(Symbol.%s)]: %s" % (key[2:], self.show(value, level))
            kind = "GeneratorFunction" if type(value).__name__ == "generator" else "Function"
            return "[Symbol(Symbol.%s)]: [%s: [Symbol.%s]]" % (key[2:], kind, key[2:])
        elif key == "__proto__":
            key = "['__proto__']"
        elif not is_identifier(key):
            key = quoted(key)
        return key + ": " + self.show(value, level)

    def layout(self, output, count, base, opening, closing, level, broken):
        before = base + " " if base else ""
        if self.deepest - level < 3 and count == len(output) and not broken:
            total = sum([len(s) for s in output]) + 2 * len(output)
            if total + self.indent + len(opening) + len(base) + 10 <= 80:
                line = ", ".join(output)
                if "\n" not in line:
                    return "%s%s %s %s" % (before, opening, line, closing)
        indent = "\n" + " " * self.indent
        return before + opening + indent + "  " + ("," + indent + "  ").join(output) + indent + closing


def _more_items(n):
    return "... %d more item%s" % (n, "" if n == 1 else "s")
