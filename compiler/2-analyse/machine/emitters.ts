import ts from "typescript";
import { type Emitter, emittersOf } from "../../../contract/index.js";
import { commentMark, decoratorMark } from "../../1-discover/marks.js";
import type { Reach } from "../../1-discover/reach.js";
import { isErased } from "../bindings.js";
import type { Machine, MachineFunction } from "../facts.js";
import type { Word } from "./word.js";

/** The emitter that a function is marked for: by its JSDoc, or by a decorator of a device class. */
export function markedEmitter(fn: ts.Node): Emitter | undefined {
  if (!ts.isFunctionLike(fn)) return undefined;
  const mark = (ts.isClassElement(fn) ? decoratorMark(fn) : undefined) ?? commentMark(fn);
  return mark?.role === "native" || mark?.role === "viper" ? mark.role : undefined;
}

/** Which functions the target compiles to machine code. */
export function findEmitters(
  { modules, target }: Reach,
  functions: ReadonlyMap<ts.Node, MachineFunction>,
  words: ReadonlyMap<ts.Node, Word>,
): Machine {
  const has = emittersOf(target) ?? [];
  const emitter = (fn: ts.Node) => {
    const marked = markedEmitter(fn);
    return marked !== undefined && has.includes(marked) ? marked : undefined;
  };
  const used = new Set<Emitter>();
  const visit = (node: ts.Node): void => {
    if (isErased(node)) return;
    const found = emitter(node);
    if (found) used.add(found);
    ts.forEachChild(node, visit);
  };
  // without a mark in the text there is nothing to look for
  for (const { source, statements } of modules) {
    if (/@device\s+(native|viper)|device\.(native|viper)/.test(source.text)) statements.forEach(visit);
  }
  return {
    emitter,
    used: [...used].sort(),
    viper: (fn) => functions.get(fn),
    word: (node) => words.get(node),
  };
}
