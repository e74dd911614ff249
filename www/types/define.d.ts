/** Registers `<talent-lens>`, `<talent-explorer>`, `<talent-interview>` and `<talent-card>`. */
export {};
