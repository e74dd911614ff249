/** Registers `<talent-lens>`, `<talent-explorer>`, `<talent-interview>`, `<talent-card>` and `<talent-message>`. */
export {};
