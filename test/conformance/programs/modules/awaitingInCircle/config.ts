console.log("config");
export const config = await Promise.resolve(3);
console.log("config ends");
