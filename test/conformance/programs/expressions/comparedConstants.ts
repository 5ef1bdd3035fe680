// Null and undefined, written out, compared.
console.log(null === undefined, null == undefined, null !== undefined, null != undefined);
console.log(undefined === undefined, null === null, void 0 === undefined, undefined !== null);
