import { open, print } from "builtins";
import { getenv, ilistdir, system } from "os";
import type { Interpolation, Template } from "string.templatelib";
import { argv, exit } from "sys";
import { mount, VfsPosix } from "vfs";

//# the arguments of the command
{
  for (const argument of argv) print(argument);
  if (argv.length > 3) exit(2);
}
//# a folder of the machine
{
  mount(new VfsPosix("/tmp"), "/tmp");
  for (const [name] of ilistdir("/tmp")) print(name);
  using file = open("/tmp/out.txt", "a");
  print("line", { file });
}
//# a command
{
  console.log(system("true"), getenv("HOME") ?? "nowhere");
}
//# a template, in parts
{
  function values(template: Template): unknown[] {
    return [...template.interpolations].map((part: Interpolation) => part.value);
  }
  console.log(typeof values);
}
