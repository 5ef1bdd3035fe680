export interface Tagged { tag?: string } export const tags: string[] = [];
export function logged<T, A extends any[], R>(value: (this: T, ...a: A) => R, ctx: ClassMethodDecoratorContext<T>): (this: T, ...a: A) => R { const wrapped = function (this: T, ...a: A): R { console.log(`-> ${String(ctx.name)}(${a.join(",")})`); return value.apply(this, a); }; return wrapped; }
export const tagged = (t: string) => (cls: new () => object, ctx: ClassDecoratorContext): void => { tags.push(t + ctx.name); };
