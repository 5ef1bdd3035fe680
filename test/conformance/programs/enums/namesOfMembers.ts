enum Level { Debug, Info = 10, Warn }
namespace N { export enum E { A = 3, B = 4 } }
const e = N.E; console.log(e.A, N.E[N.E.B], N.E.B, N.E[N.E.A], Level[("Info")], Level[Level["Warn"]], Level[(Level.Debug)]);
const key = "Warn"; console.log(Level[key]); const keys = ["Info", "Debug"] as const; for (const k of keys) console.log(Level[k], Level[Level[k]]);
