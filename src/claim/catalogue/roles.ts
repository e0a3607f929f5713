/** Shapes of roles that several types share. */
export const party = { kinds: ["party"], many: true } as const;
export const money = { kinds: ["money"], reach: true } as const;
export const text = { kinds: ["text"] } as const;
export const code = { kinds: ["code"] } as const;
