/**
 * What `"types": ["mpc/stubs"]` in a tsconfig gives: the modules of MicroPython as `micropython:<name>`, and nothing else.
 */
/// <reference path="./ambient.d.ts" />
