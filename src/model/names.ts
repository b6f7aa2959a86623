/** Keys of flags and names of segments and environments; it is also a safe file name and a safe URL part. */
export const keyPattern: RegExp = /^[a-z0-9](?:[a-z0-9._-]{0,126}[a-z0-9])?$/;

/** Variant names: as flagd metadata and metric labels carry them; `:` is kept for the arms. */
export const variantPattern: RegExp = /^[A-Za-z0-9][A-Za-z0-9._-]{0,126}$/;

/** Attribute names of the evaluation context; no dots, because JsonLogic's `var` reads them as paths. */
export const attributePattern: RegExp = /^[A-Za-z_][A-Za-z0-9_-]{0,126}$/;
