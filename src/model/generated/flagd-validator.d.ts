// Made from schemas/vendor/ by `npm run generate`.
export declare const validateFlagd: {
  (data: unknown): boolean;
  readonly errors?: readonly { readonly instancePath: string; readonly message?: string }[] | null;
};
