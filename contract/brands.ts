/** A whole number. The brand is a phantom: any number may be given where one is asked for, and the other way round. */
export type int = number & { readonly __int?: never };

/** A number that is a float on the board even when it has no fraction. */
export type float = number & { readonly __float?: never };

/** An unsigned machine word. */
export type uint = int & { readonly __uint?: never };

/** A last parameter that becomes keyword arguments on the board. */
export type Kw<T> = T & { readonly __kw?: never };

/** What a pointer of viper code is given from the host: a copy of these bytes, or of these numbers. */
export type ptr8 = Uint8Array;
export type ptr16 = Uint16Array | Int16Array | Uint8Array;
export type ptr32 = Uint32Array | Int32Array | Uint8Array;
