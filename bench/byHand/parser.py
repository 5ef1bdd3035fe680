values = {}


def run(line):
    words = line.strip().split(" ")
    if words[0] == "set" and len(words) == 3:
        values[words[1]] = int(words[2])
        return "ok"
    if words[0] == "get":
        return str(values.get(words[1], "not set"))
    return "unknown: " + words[0]


count = 0
for i in range(5000):
    for line in ("set led %d" % i, "get led", "get fan", "jump"):
        count += len(run(line))
print(count)
