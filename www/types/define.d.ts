/** Registers `<talent-lens>` and `<talent-explorer>`. */
export {};
