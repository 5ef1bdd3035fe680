export enum Color { Red, Green } export enum Level { Lo = "lo", Hi = "hi" } export namespace ns { export enum E { Five = 5 } } export { Other as Alias } from "./other.js";
