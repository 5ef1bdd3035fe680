import type ts from "typescript";
import type { DeviceModule, Reach } from "../1-discover/reach.js";
import { Reporter } from "../diagnostics/index.js";
import { bind } from "./bindings.js";
import { resolveCalls } from "./calls.js";
import { findCasts } from "./casts.js";
import { describeClasses } from "./classes.js";
import { findDecorators } from "./decorators.js";
import { enumsOf } from "./enums.js";
import type { Facts, MachineFunction } from "./facts.js";
import { valuesByFlow } from "./flow/answers.js";
import { followValues } from "./flow/build.js";
import { arityByFlow, isEnumerated } from "./flow/sets.js";
import { comparesIdentity } from "./identity.js";
import { findEarlyImports, importCircles } from "./imports.js";
import { labelPrinted } from "./labels.js";
import { findEmitters } from "./machine/emitters.js";
import { proveViper } from "./machine/viper.js";
import type { Word } from "./machine/word.js";
import { nameEverything } from "./names.js";
import { judgeOrder } from "./order.js";
import { arityByOverride } from "./overrides.js";
import { refuse } from "./refuse/index.js";
import { refuseBuiltins } from "./refuseBuiltins.js";
import { findScopes } from "./scopes.js";
import { readTypes } from "./types.js";

/** Decides everything that lowering will ask. */
export function analyse(reach: Reach, reporter: Reporter = new Reporter()): Facts {
  const modules = new Map<ts.SourceFile, DeviceModule>(reach.modules.map((m) => [m.source, m]));
  const bindings = bind(reach);
  const decorators = findDecorators(reach, bindings);
  const references = resolveCalls(reach, bindings, modules, decorators);
  const types = readTypes(reach);
  const flow = followValues(reach, bindings, references, types, decorators);
  const values = valuesByFlow(flow, types);
  let areCompared: boolean | undefined;
  const labels = labelPrinted(
    flow,
    values,
    () => (areCompared ??= comparesIdentity(reach, values, references, "function")),
  );
  refuseBuiltins(reach, references, values, labels, reporter);
  const calls = {
    ...references,
    arity: (fn: ts.SignatureDeclaration | ts.ClassLikeDeclaration) =>
      Math.max(arityByFlow(flow, fn), arityByOverride(reach.checker, fn)),
  };
  const enums = enumsOf(reach, bindings);
  const moduleOf = {
    of: (source: ts.SourceFile) => modules.get(source),
    ...importCircles(reach, modules),
  };
  const early = findEarlyImports(reach, moduleOf);
  const names = nameEverything(reach, bindings, moduleOf, enums);
  const functions = new Map<ts.Node, MachineFunction>();
  const words = new Map<ts.Node, Word>();
  const facts: Facts = {
    reach,
    values,
    names,
    scopes: {
      ...findScopes(bindings, names, calls),
      isInCircle: (module) => moduleOf.inCircle(module, module),
      inCircle: moduleOf.inCircle,
      awaits: moduleOf.awaits,
      earlyImports: (fn) => early.get(fn) ?? [],
    },
    order: judgeOrder(reach.checker, bindings, calls, values),
    calls,
    enums,
    casts: findCasts(reach, bindings, types, values, flow.wiring.glances),
    labels,
    machine: findEmitters(reach, functions, words),
    decorators,
    classes: describeClasses(reach, names, flow.wiring.early, (cls) => isEnumerated(flow, cls)),
  };
  const inquiry = { facts, checker: reach.checker, bindings, flow, reporter };
  refuse(inquiry);
  proveViper(inquiry, functions, words);
  return facts;
}
