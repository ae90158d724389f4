/** Hands a text to the browser to be saved under `fileName`. */
export function saveFile(fileName: string, text: string): void {
  saveBlob(fileName, new Blob([text], { type: 'application/json' }));
}

export function saveBlob(fileName: string, blob: Blob): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  link.click();
  // The download has its own hold on the data by then; our choice of time.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
