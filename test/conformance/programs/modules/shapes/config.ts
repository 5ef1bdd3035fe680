export default { name: "config", deep: { level: 3 } };
