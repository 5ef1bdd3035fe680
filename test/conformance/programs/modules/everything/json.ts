export const json = { parse: (s: string) => s + "!" };
