export const readSidecar = (_file: string, _bytes: Uint8Array): {stated: readonly never[]; messages: readonly never[]} => ({stated: [], messages: []});
