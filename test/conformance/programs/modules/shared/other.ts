import { get } from "./sub/state.js"; export const viaOther = () => get() * 2;
