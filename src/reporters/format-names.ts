/** The ids of the registered reporters. Apart from the registry, so that argv can be judged before any reporter is loaded. */
export const formatNames = ['concise', 'json', 'pretty'] as const;

export type FormatName = (typeof formatNames)[number];
