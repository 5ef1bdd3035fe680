import { bytes } from "builtins";
import { collect, disable, enable, isenabled, mem_alloc, mem_free, threshold } from "gc";
import * as machine from "machine";
import {
  alloc_emergency_exception_buf,
  const as const_,
  heap_lock,
  heap_unlock,
  mem_info,
  opt_level,
  qstr_info,
  schedule,
  stack_use,
} from "micropython";
import * as os from "os";
import { libc_ver, platform, python_compiler } from "platform";
import * as sys from "sys";

//# the clock of the processor
{
  console.log(machine.freq());
  machine.freq(160_000_000);
}
//# why the board started
{
  if (machine.reset_cause() === machine.DEEPSLEEP_RESET) console.log("woke from a deep sleep");
}
//# sleeping
{
  machine.lightsleep(100);
  machine.idle();
}
//# sleeping deeply
{
  if (machine.reset_cause() === machine.PWRON_RESET) machine.deepsleep(10_000);
}
//# a serial number
{
  let text = "";
  for (const byte of machine.unique_id()) text += byte.toString(16).padStart(2, "0");
  console.log(text);
}
//# without interrupts for a moment
{
  const state = machine.disable_irq();
  const level = machine.mem32[0x40014000]! & 1;
  machine.enable_irq(state);
  console.log(level);
}
//# registers
{
  machine.mem32[0x40020018] = 1 << 2;
  console.log(machine.mem16[0x40020010], machine.mem8[0x40020010]);
}
//# free memory
{
  collect();
  console.log(mem_free(), mem_alloc());
  threshold(mem_free() / 4 + mem_alloc());
}
//# no collection while it matters
{
  disable();
  console.log(isenabled());
  enable();
}
//# a callback that allocates
{
  schedule((n) => console.log("later", n), 7);
  alloc_emergency_exception_buf(100);
}
//# no memory may be taken
{
  heap_lock();
  heap_unlock();
  console.log(stack_use(), opt_level());
  opt_level(1);
  mem_info(1);
  qstr_info();
}
//# constants
{
  const LED_COUNT = const_(16);
  const LENGTH = const_(3 * 16);
  console.log(LED_COUNT, LENGTH);
}
//# which board this is
{
  const { sysname, release, machine: board } = os.uname();
  console.log(sysname, release, board, platform(), python_compiler(), libc_ver());
}
//# the interpreter
{
  const [name, version] = [sys.implementation.name, sys.implementation.version];
  console.log(name, version, sys.platform, sys.byteorder, sys.maxsize, sys.version_info[0]);
  sys.path.push("/lib");
  if ("machine" in sys.modules) console.log("machine is loaded");
}
//# the standard streams
{
  sys.stdout.write("text\n");
  sys.stdout.buffer.write(new bytes([1, 2, 3]));
  sys.stderr.write("oops\n");
  const line = sys.stdin.readline();
  if (line === "q\n") sys.exit(1);
}
//# random bytes
{
  console.log(os.urandom(4).length);
}
