namespace Geo { export enum Kind { A, B = "b" } export enum Num { X = 3, Y } export const enum CE { Q = 7 } export namespace In { export enum Deep { D = 1 } } }
console.log(Geo.Kind.B, Geo.Kind[0], Geo.Num[3], Object.keys(Geo.Num), Geo.CE.Q, Geo.In.Deep[1], Geo.In.Deep.D); for (const k in Geo.Kind) console.log(k); const N = Geo.Num; console.log(N.X, N);
