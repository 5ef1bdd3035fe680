import { Rig } from "./rig.js";

const rig = await Rig.connect("sim:");
console.log("level", await rig.level);
for (const percent of [30, 70, 130]) console.log(rig.bar(await rig.dim(percent)));
await rig.close();
