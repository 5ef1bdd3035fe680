import * as lib from "./lib.js"; import { M, K, N } from "./lib.js"; import one = lib.one; import NN = lib.N; import deep = NN.M.deep;
console.log(one, NN.a, deep, M.deep, new K().k, new lib.K().k, lib.M.deep, N.M.deep === deep); let k: K | undefined; k = new NN.K(); console.log(k);
