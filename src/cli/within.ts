/** What a piece of work comes to, or that it takes longer; the timer is gone either way, so that it keeps nothing alive. */
export async function within<T>(milliseconds: number, work: Promise<T>): Promise<{ readonly kind: 'done'; readonly value: T } | { readonly kind: 'late' }> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<{ readonly kind: 'late' }>((resolve) => {
    timer = setTimeout(() => resolve({ kind: 'late' }), milliseconds);
  });
  try {
    return await Promise.race([work.then((value) => ({ kind: 'done' as const, value })), late]);
  } finally {
    clearTimeout(timer);
  }
}
