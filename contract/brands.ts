/** A whole number. The brand is a phantom: any number may be given where one is asked for, and the other way round. */
export type int = number & { readonly __int?: never };

/** A number that is a float on the board even when it has no fraction. */
export type float = number & { readonly __float?: never };

/** An unsigned machine word. */
export type uint = int & { readonly __uint?: never };

/** A last parameter that becomes keyword arguments on the board. */
export type Kw<T> = T & { readonly __kw?: never };
