// Made from schemas/ by `npm run generate`; edit the schema.
export interface SchemaError {
  readonly keyword: string;
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly params: { readonly [name: string]: unknown };
  readonly propertyName?: string;
  readonly parentSchema: { readonly [keyword: string]: unknown };
}
export interface Validator {
  (data: unknown): boolean;
  readonly errors?: readonly SchemaError[] | null;
}
export declare const validateManifest: Validator;
export declare const validateTrust: Validator;
