const undone = new Set<() => void>();
let isListening = false;

/** Does the work when the process ends, unless the function that it returns was called before. */
export function atExit(work: () => void): () => void {
  if (!isListening) process.once('exit', () => undone.forEach((each) => each()));
  isListening = true;
  undone.add(work);
  return () => void undone.delete(work);
}
