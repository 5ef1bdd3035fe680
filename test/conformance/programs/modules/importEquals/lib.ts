export namespace N { export const a = 1; export class K { k = 2; } export namespace M { export const deep = [1]; } }
export import M = N.M; export import K = N.K; export const one = 11;
