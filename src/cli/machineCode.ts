/** Are there functions in the Python that the board compiles to machine code? */
export const hasMachineCode = (python: string): boolean => /^\s*@micropython\.(native|viper)$/m.test(python);
