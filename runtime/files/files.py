# Works on the board's files for the host (runtime/files/sessionFiles.ts). It lives in sys.modules under a reserved name, so
# that no global of the user's is touched; the name of the function is kept by the generator, and deleted at the end. What is
# answered is printed: names in hexadecimal, contents in base64. Requests and answers carry checks where the board has crc32.
def _mpc1():
    import os
    import sys
    from binascii import a2b_base64, b2a_base64, hexlify
    import binascii

    check32 = getattr(binascii, "crc32", None)
    try:
        import hashlib

        digest = hashlib.sha256
    except (ImportError, AttributeError):
        digest = None

    TEMP = "_mpc.tmp"

    class B:
        pass

    def parent(path):
        return path[: path.rfind("/") + 1]

    def temp(path):
        # At the first level of the path, so on the same drive, and where tidy() looks for it.
        if path[:1] != "/":
            path = os.getcwd().rstrip("/") + "/" + path
        return (path[: path.find("/", 1) + 1] or "/") + TEMP

    def tidy():
        # What a transfer that was cut has left, when its board was reset or its host killed.
        folders = [item[0] + "/" for item in os.ilistdir("/") if item[1] & 0x4000]
        for folder in [""] + folders:
            try:
                os.remove("/" + folder + TEMP)
            except OSError:
                pass

    def mode(path):
        # 0x4000 folder, 0x8000 file (permission bits may stand below); 0 nothing.
        try:
            return os.stat(path)[0] & 0xF000
        except OSError as error:
            if error.errno not in (2, 44):
                raise
        return 0

    def tell(text):
        if check32:
            B.c = check32(text.encode(), B.c)
        print(text)

    def entry(name, kind, size):
        tell("%s %d %s" % ("d" if kind & 0x4000 else "f", size, hexlify(name.encode()).decode()))

    def stat(path):
        kind = mode(path)
        if kind:
            entry(path, kind, 0 if kind & 0x4000 else os.stat(path)[6])

    def below(path, prefix, deep):
        # Some file systems give no size.
        for item in os.ilistdir(path):
            full = (path if path[-1:] in ("", "/") else path + "/") + item[0]
            size = 0 if item[1] & 0x4000 else item[3] if len(item) > 3 else os.stat(full)[6]
            entry(prefix + item[0], item[1], size)
            if deep and item[1] & 0x4000:
                below(full, prefix + item[0] + "/", deep)

    def folders(path):
        # Makes the folder and those on the way.
        if path and path != "/" and not mode(path):
            folders(parent(path)[:-1])
            os.mkdir(path)

    def remove(path, deep):
        if mode(path) & 0x4000:
            if deep:
                for item in list(os.ilistdir(path)):
                    remove(path + "/" + item[0], deep)
            os.rmdir(path)
        else:
            os.remove(path)

    def move(old, new):
        try:
            os.rename(old, new)
        except OSError:
            # FAT doesn't rename onto a file.
            if mode(new) != 0x8000:
                raise
            os.remove(new)
            os.rename(old, new)

    def check(path):
        total = digest() if digest else 0
        with open(path, "rb") as file:
            while True:
                data = file.read(512)
                if not data:
                    break
                if digest:
                    total.update(data)
                elif check32:
                    total = check32(data, total)
        return hexlify(total.digest()).decode() if digest else str(total)

    def sum(path):
        tell(check(path))

    def space(path):
        info = os.statvfs(path)
        tell("%d %d" % (info[1] * info[2], info[1] * info[3]))

    def begin(path):
        folders(parent(path)[:-1])
        B.f = open(temp(path), "wb")
        B.n = 0

    def write(at, data, coded, crc):
        try:
            if coded & 1:
                data = a2b_base64(data)
            if coded & 2:
                import io
                import deflate

                data = deflate.DeflateIO(io.BytesIO(data), deflate.RAW, 15).read()
        except (ValueError, OSError, EOFError):
            at = -1
        if at < 0 or check32 and check32(data) != crc:
            raise ValueError("damaged on the way")
        # A piece that is here already was sent again because its answer was lost.
        if at == B.n:
            B.f.write(data)
            B.n += len(data)

    def finish(path, want):
        B.f.close()
        if check(temp(path)) != want:
            os.remove(temp(path))
            raise ValueError("damaged on the way")
        move(temp(path), path)

    def drop(path):
        B.f.close()
        os.remove(temp(path))

    def get(path, count):
        size = 0
        with open(path, "rb") as file:
            while True:
                data = file.read(count)
                if not data:
                    break
                size += len(data)
                sys.stdout.write(b2a_base64(data).decode())
        return "%d %s" % (size, check(path))

    def call(crc, which, *args):
        # All but write, which checks for itself.
        if check32 and check32(" ".join([str(x) for x in (which,) + args]).encode()) != crc:
            raise ValueError("damaged on the way")
        B.c = 0 if check32 else "-"
        print("=", F[which](*args) or B.c)

    try:
        tidy()
    except (OSError, AttributeError):
        # No drive, or no such function.
        pass
    F = stat, below, folders, remove, move, sum, space, begin, finish, drop, get, write, call
    return F


__import__("sys").modules["_mpc1"] = _mpc1()
del _mpc1
