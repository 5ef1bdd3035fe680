import { type bytearray, bytes, OSError, open, print } from "builtins";
import { DeflateIO, ZLIB } from "deflate";
import { ENOENT } from "errno";
import { BytesIO, IOBase, StringIO } from "io";
import * as os from "os";
import { type AbstractBlockDev, mount, umount, VfsFat, VfsLfs2 } from "vfs";

//# writing and reading text
{
  {
    using file = open("log.txt", "w");
    file.write("one\ntwo\n");
  }
  using file = open("log.txt");
  for (const line of file) print(line, { end: "" });
}
//# a file of bytes
{
  using file = open("data.bin", "wb");
  file.write(new bytes([1, 2, 3]));
  file.seek(0);
  file.flush();
}
//# a file that may be missing
{
  try {
    console.log(open("settings.json").read());
  } catch (e) {
    if (!(e instanceof OSError) || e.errno !== ENOENT) throw e;
    console.log("no settings");
  }
}
//# the files of a folder
{
  for (const [name, type, , size] of os.ilistdir("/"))
    console.log(name, type === 0x4000 ? "folder" : "file", size ?? 0);
  console.log(os.listdir().length);
}
//# folders
{
  os.mkdir("old");
  os.rename("log.txt", "old/log.txt");
  os.chdir("old");
  console.log(os.getcwd());
  os.remove("log.txt");
  os.chdir("/");
  os.rmdir("old");
}
//# how much room is left
{
  const [blockSize, , , , free] = os.statvfs("/");
  console.log((blockSize * free) / 1024, "KB", os.stat("boot.py")[6]);
}
//# a disk in memory
{
  class RAMBlockDev implements AbstractBlockDev {
    private readonly data: Uint8Array;
    constructor(
      private readonly blockSize: number,
      count: number,
    ) {
      this.data = new Uint8Array(blockSize * count);
    }
    readblocks(block_num: number, buf: Uint8Array): void {
      for (let i = 0; i < buf.length; i++) buf[i] = this.data[block_num * this.blockSize + i]!;
    }
    writeblocks(block_num: number, buf: Uint8Array): void {
      for (let i = 0; i < buf.length; i++) this.data[block_num * this.blockSize + i] = buf[i]!;
    }
    ioctl(op: number): number | null {
      if (op === 4) return this.data.length / this.blockSize;
      return op === 5 ? this.blockSize : null;
    }
  }
  const device = new RAMBlockDev(512, 50);
  VfsFat.mkfs(device);
  mount(device, "/ramdisk");
  umount("/ramdisk");
}
//# a flash partition with littlefs
{
  function setUp(device: AbstractBlockDev): void {
    VfsLfs2.mkfs(device, { progsize: 32 });
    mount(new VfsLfs2(device, { progsize: 32 }), "/data", { readonly: true });
  }
  console.log(typeof setUp);
}
//# streams in memory
{
  const text = new StringIO("a\nb\n");
  console.log(text.readline(), text.read());
  const raw = new BytesIO();
  raw.write(new bytes([1, 2]));
  console.log(raw.getvalue().length);
}
//# compressing
{
  const stream = new BytesIO();
  {
    using deflate = new DeflateIO(stream, ZLIB);
    deflate.write(new bytes("some text", "utf-8"));
  }
  stream.seek(0);
  using inflate = new DeflateIO(stream, ZLIB);
  console.log(inflate.read().decode());
}
//# a stream of one's own
{
  class Upper extends IOBase {
    override write(data: bytes | bytearray): number {
      console.log(data.length);
      return data.length;
    }
  }
  const upper = new Upper();
  upper.write(new bytes([65]));
}
