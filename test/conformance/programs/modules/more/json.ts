export const parse = (s: string) => `parsed ${s}`;
export default 7;
