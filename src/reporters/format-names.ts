/** The ids of the registered reporters. Apart from the registry, so that argv can be judged before any reporter is loaded. */
export const formatNames = ['concise', 'github', 'gitlab', 'json', 'junit', 'markdown', 'pretty', 'sarif'] as const;

export type FormatName = (typeof formatNames)[number];

/** The formats that take every report. */
export const generalFormats: readonly FormatName[] = ['concise', 'json', 'markdown', 'pretty'];

/** Those that take what is only a list of findings. */
export const checkFormats: readonly FormatName[] = ['concise', 'github', 'json', 'junit', 'markdown', 'pretty'];
