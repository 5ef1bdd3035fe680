/** The agent's frames; docs/protocol.md is the specification, this file its constants. */
export {};
