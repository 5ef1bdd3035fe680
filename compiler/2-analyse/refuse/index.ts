import ts from "typescript";
import { isHostMember } from "../../1-discover/marks.js";
import { isErased } from "../bindings.js";
import { isBorrowedHasOwn } from "../calls.js";
import * as alike from "./alike.js";
import * as arrayClasses from "./arrayClasses.js";
import * as assembler from "./assembler.js";
import * as classes from "./classes.js";
import * as collections from "./collections.js";
import * as copies from "./copies.js";
import * as decorators from "./decorators.js";
import * as defaults from "./defaults.js";
import * as dynamic from "./dynamic.js";
import * as emitters from "./emitters.js";
import * as frozen from "./frozen.js";
import * as gaps from "./gaps.js";
import * as listed from "./listed.js";
import { lostDefaults } from "./lostDefaults.js";
import * as modules from "./modules.js";
import * as nullish from "./nullish.js";
import * as numbers from "./numbers.js";
import { outdatedValue } from "./outdated.js";
import * as pointers from "./pointers.js";
import * as printing from "./printing.js";
import type { Inquiry, Rule } from "./rule.js";
import * as shapes from "./shapes.js";
import * as statics from "./statics.js";
import { refuseWidened } from "./widened.js";

const K = ts.SyntaxKind;

/** What stands in a template becomes text, unless a tag of the program's gets it. */
const ofText =
  (rule: Rule<ts.TemplateSpan>): Rule<ts.TemplateSpan> =>
  (node, q) => {
    const around = node.parent.parent;
    if (!ts.isTaggedTemplateExpression(around) || q.facts.calls.builtin(around.tag)) rule(node, q);
  };

/** What is asked of every function. */
const machine = [emitters.emitterLacking, emitters.capturedTooEarly, emitters.lackingInNative];

/**
 * What is refused, by the kind of node that shows it. What lowering can't make faithful belongs here: write a rule, an entry
 * in `compiler/diagnostics` with an example, and a line in this table.
 */
const rules: ReadonlyMap<ts.SyntaxKind, readonly Rule<never>[]> = new Map<
  ts.SyntaxKind,
  readonly Rule<never>[]
>([
  [
    K.BinaryExpression,
    [
      nullish.comparison,
      alike.comparedNumbers,
      nullish.joinedText,
      dynamic.operatorOnAny,
      dynamic.assignedPatternOfAny,
      defaults.ofAssignment,
      numbers.exactProduct,
      printing.objectInText,
      gaps.storeBehindEnd,
      lostDefaults,
    ],
  ],
  [K.CaseClause, [nullish.switchCase, alike.comparedCase]],
  [K.ThrowStatement, [dynamic.thrownBigint]],
  [K.TypeOfExpression, [nullish.typeOf]],
  [K.TemplateSpan, [ofText(nullish.template), ofText(printing.objectInTemplate)]],
  [
    K.CallExpression,
    [
      decorators.decoratorCall,
      lostDefaults,
      nullish.printed,
      nullish.handedOn,
      nullish.reviver,
      nullish.number,
      nullish.objectIs,
      alike.lookedFor,
      alike.comparedByIs,
      dynamic.callOfAny,
      dynamic.rejectedBigint,
      printing.shown,
      copies.clonedInstances,
      frozen.changeOfFrozen,
      arrayClasses.arrayMadeByMethod,
      arrayClasses.overriddenMethod,
      assembler.assembly,
      arrayClasses.arrayMadeByLength,
      collections.assignedToCollection,
      listed.unnamedValues,
      numbers.fractionForInt,
      statics.ownOfClass,
    ],
  ],
  [K.Parameter, [pointers.pointerDeclared, defaults.ofParameter, dynamic.bigintMixture]],
  [
    K.NewExpression,
    [
      alike.madeOfAlike,
      arrayClasses.arrayMadeByLength,
      arrayClasses.arrayOfEitherClass,
      dynamic.callOfAny,
      numbers.fractionForInt,
    ],
  ],
  [K.BindingElement, [defaults.ofBinding, shapes.destructuredMethod, shapes.nameOfAny]],
  [
    K.PropertyAccessExpression,
    [
      dynamic.memberOfAny,
      shapes.prototypes,
      shapes.functionMember,
      shapes.nameOfAny,
      classes.fieldThroughSuper,
      classes.readOfSetter,
      statics.privateOfBase,
      shapes.wellKnownSymbol,
      shapes.detachedMethod,
      shapes.borrowedMethod,
      shapes.functionOfNamespace,
      collections.memberOfCollection,
      frozen.writeToFrozen,
      outdatedValue,
    ],
  ],
  [K.ComputedPropertyName, [classes.memberNames, printing.nameOfKey]],
  [K.ReturnStatement, [classes.constructorReturn, decorators.handedBack]],
  [K.HeritageClause, [classes.base]],
  [K.ExportAssignment, [modules.defaultOfVariable]],
  [
    K.ElementAccessExpression,
    [
      classes.superElement,
      shapes.prototypes,
      classes.readOfSetter,
      dynamic.memberOfAny,
      frozen.writeToFrozen,
      shapes.functionMember,
      shapes.methodByKey,
      shapes.nameOfAny,
      printing.methodUnderKeys,
      statics.privateOfBase,
      outdatedValue,
    ],
  ],
  [K.PrefixUnaryExpression, [dynamic.unaryOnAny, nullish.number]],
  [K.PostfixUnaryExpression, [dynamic.unaryOnAny]],
  [K.ForOfStatement, [dynamic.loopOverAny]],
  [K.ForInStatement, [dynamic.loopOverAny]],
  [K.SpreadElement, [dynamic.spreadOfAny]],
  [K.SpreadAssignment, [dynamic.spreadOfAny]],
  [K.ShorthandPropertyAssignment, [defaults.ofShorthand]],
  [K.PropertyAssignment, [shapes.prototypeInLiteral]],
  [
    K.VariableDeclaration,
    [
      pointers.pointerDeclared,
      dynamic.patternOfAny,
      shapes.functionPattern,
      dynamic.bigintMixture,
      shapes.nameOfCaught,
    ],
  ],
  [K.AsExpression, [dynamic.castShape]],
  [K.TypeAssertionExpression, [dynamic.castShape]],
  [
    K.PropertyDeclaration,
    [classes.overriddenAccessor, classes.overriddenBuiltin, pointers.pointerDeclared, dynamic.bigintMixture],
  ],
  [K.ArrayLiteralExpression, [shapes.arrayHoles]],
  [K.ModuleDeclaration, [shapes.classWithNamespace]],
  [K.FunctionDeclaration, machine],
  [K.FunctionExpression, machine],
  [K.ArrowFunction, [...machine, decorators.handedBack]],
  [K.Constructor, machine],
  [K.MethodDeclaration, [classes.overriddenBuiltin, ...machine]],
  [K.GetAccessor, [classes.overriddenBuiltin, shapes.literalAccessors, ...machine]],
  [K.SetAccessor, [shapes.literalAccessors, ...machine]],
  [K.DeleteExpression, [shapes.deletion]],
  [K.ImportClause, [modules.deferredImport]],
  [K.ImportEqualsDeclaration, [modules.copiedName]],
  [
    K.Identifier,
    [
      modules.moduleValue,
      modules.otherClause,
      shapes.argumentsObject,
      shapes.functionWithoutObject,
      pointers.pointerMade,
      emitters.viperValue,
      assembler.assemblerUsed,
      lostDefaults,
      outdatedValue,
    ],
  ],
  [K.ThisKeyword, [shapes.thisPlace]],
  [K.SuperKeyword, [shapes.superPlace]],
  [K.Decorator, [decorators.decorator]],
]);

/** Reports everything in the device code that can't be made faithful. */
export function refuse(q: Inquiry): void {
  const visit = (node: ts.Node): void => {
    if ((isErased(node) && !ts.isImportEqualsDeclaration(node)) || isHostMember(node)) return;
    if (isBorrowedHasOwn(node)) return;
    for (const rule of rules.get(node.kind) ?? []) (rule as Rule)(node, q);
    ts.forEachChild(node, visit);
  };
  for (const module of q.facts.reach.modules) for (const statement of module.statements) visit(statement);
  refuseWidened(q);
}
