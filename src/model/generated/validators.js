// Made from schemas/ by `npm run generate`; edit the schema.
