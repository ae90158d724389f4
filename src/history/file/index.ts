export { type Cell, csvTable, type WriteCsvOptions, writeCsvFile } from './csv.ts';
export type { FileHeader } from './file-schema.ts';
export { type FileRead, type HistoryFile, type ReadFileOptions, readHistoryFile } from './read-history-file.ts';
export type { RefusalReason } from './refusal.ts';
export { type WriteFileOptions, writeHistoryFile } from './write-history-file.ts';
