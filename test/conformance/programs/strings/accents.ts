// localeCompare of letters with accents.
const words = ["réservé", "premier", "communiqué", "café", "adieu", "éclair", "Éa", "cafe", "Cafe", "zoo", "ñu", "nz", "über"];
console.log(words.toSorted((a, b) => a.localeCompare(b)));
console.log("a".localeCompare("á"), "é".localeCompare("e"), "résumé".localeCompare("resume"), "Z".localeCompare("é"));
console.log("Éa".localeCompare("éb"), "é".localeCompare("É"), "ç".localeCompare("c"), "ä".localeCompare("ä"));
