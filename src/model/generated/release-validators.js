// Made from schemas/ by `npm run generate`; edit the schema.
var __getOwnPropNames = Object.getOwnPropertyNames;
var __commonJS = (cb, mod) => function __require() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};

// node_modules/ajv/dist/runtime/ucs2length.js
var require_ucs2length = __commonJS({
  "node_modules/ajv/dist/runtime/ucs2length.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    function ucs2length(str) {
      const len = str.length;
      let length = 0;
      let pos = 0;
      let value;
      while (pos < len) {
        length++;
        value = str.charCodeAt(pos++);
        if (value >= 55296 && value <= 56319 && pos < len) {
          value = str.charCodeAt(pos);
          if ((value & 64512) === 56320)
            pos++;
        }
      }
      return length;
    }
    exports.default = ucs2length;
    ucs2length.code = 'require("ajv/dist/runtime/ucs2length").default';
  }
});

// <stdin>
var validateManifest = validate21;
var schema6 = { "$schema": "http://json-schema.org/draft-07/schema#", "$id": "https://maestro-flags.dev/schemas/manifest.schema.json", "title": "Manifest", "type": "object", "additionalProperties": false, "required": ["formatVersion", "environment", "seq", "prev", "commit", "issuedAt", "expiresAt", "kills", "artifacts", "tool"], "properties": { "formatVersion": { "type": "string", "pattern": "^1\\.(?:0|[1-9]\\d{0,3})$", "patternErrorMessage": "A version that can be read is 1.0, 1.1 and so on.", "examples": ["1.0"] }, "environment": { "type": "string", "pattern": "^[a-z0-9](?:[a-z0-9._-]{0,126}[a-z0-9])?$", "patternErrorMessage": "An environment is 1 to 128 characters of a-z, 0-9, ., _ and -, starting and ending with a letter or digit.", "examples": ["production"] }, "seq": { "type": "integer", "minimum": 1, "maximum": 9007199254740991, "examples": [812] }, "prev": { "type": ["string", "null"], "pattern": "^[0-9a-f]{64}$", "patternErrorMessage": "A digest is 64 hexadecimal digits in lower case.", "examples": ["9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08", null] }, "commit": { "type": ["string", "null"], "pattern": "^(?:[0-9a-f]{40}|[0-9a-f]{64})$", "patternErrorMessage": "A commit is 40 or 64 hexadecimal digits in lower case.", "examples": ["7074dcc2f4e8d10251b0faf471afe8f6d21794fd", null] }, "issuedAt": { "type": "string", "pattern": "^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])T(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\dZ$", "patternErrorMessage": "An instant is RFC 3339 in whole seconds and UTC, such as 2026-11-23T05:00:00Z.", "examples": ["2026-11-23T05:00:00Z"] }, "expiresAt": { "type": ["string", "null"], "pattern": "^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])T(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\dZ$", "patternErrorMessage": "An instant is RFC 3339 in whole seconds and UTC, such as 2026-11-23T05:00:00Z.", "examples": ["2026-12-23T05:00:00Z", null] }, "kills": { "type": "array", "maxItems": 2e4, "items": { "$ref": "#/definitions/manifestKill" }, "examples": [[{ "id": "01JD3Z5V8K6WQ9R2T4Y7M1N0PB", "flag": "new-checkout", "reason": "p99 latency x4", "since": "2026-11-23T03:12:00Z" }]] }, "artifacts": { "type": "array", "minItems": 1, "maxItems": 32, "items": { "$ref": "#/definitions/manifestArtifact" }, "examples": [[{ "format": "flagd", "path": "objects/9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08.json", "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08", "size": 2453, "flags": 3 }]] }, "tool": { "type": "string", "minLength": 1, "maxLength": 128, "examples": ["maestro-flags/0.1.0"] } }, "definitions": { "manifestKill": { "title": "ManifestKill", "type": "object", "additionalProperties": false, "required": ["id", "flag", "reason", "since"], "properties": { "id": { "type": "string", "pattern": "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$", "patternErrorMessage": "An id is letters, digits, ., _ and -, at most 64 of them, starting with a letter or digit.", "examples": ["01JD3Z5V8K6WQ9R2T4Y7M1N0PB"] }, "flag": { "type": "string", "pattern": "^[a-z0-9](?:[a-z0-9._-]{0,126}[a-z0-9])?$", "patternErrorMessage": "A key is 1 to 128 characters of a-z, 0-9, ., _ and -, starting and ending with a letter or digit.", "examples": ["new-checkout"] }, "reason": { "type": "string", "minLength": 1, "maxLength": 4096, "examples": ["p99 latency x4"] }, "since": { "type": "string", "pattern": "^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])T(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:Z|[+-](?:[01]\\d|2[0-3]):[0-5]\\d)$", "patternErrorMessage": "An instant is RFC 3339 in whole seconds with an offset, such as 2026-11-23T03:12:00Z.", "examples": ["2026-11-23T03:12:00Z"] } } }, "manifestArtifact": { "title": "ManifestArtifact", "type": "object", "additionalProperties": false, "required": ["format", "path", "sha256", "size", "flags"], "properties": { "format": { "type": "string", "pattern": "^[a-z][a-z0-9-]{0,31}$", "patternErrorMessage": "A format is up to 32 characters of a-z, 0-9 and -, starting with a letter.", "examples": ["flagd"] }, "path": { "type": "string", "pattern": "^objects/[0-9a-f]{64}\\.[a-z0-9]{1,16}$", "patternErrorMessage": "A path is objects/, 64 hexadecimal digits in lower case, and an ending.", "examples": ["objects/9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08.json"] }, "sha256": { "type": "string", "pattern": "^[0-9a-f]{64}$", "patternErrorMessage": "A digest is 64 hexadecimal digits in lower case.", "examples": ["9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"] }, "size": { "type": "integer", "minimum": 1, "maximum": 67108864, "examples": [2453] }, "flags": { "type": "integer", "minimum": 0, "maximum": 1e6, "examples": [3] } } } } };
var func0 = Object.prototype.hasOwnProperty;
var func71 = require_ucs2length().default;
var pattern0 = new RegExp("^1\\.(?:0|[1-9]\\d{0,3})$", "u");
var pattern1 = new RegExp("^[a-z0-9](?:[a-z0-9._-]{0,126}[a-z0-9])?$", "u");
var pattern2 = new RegExp("^[0-9a-f]{64}$", "u");
var pattern3 = new RegExp("^(?:[0-9a-f]{40}|[0-9a-f]{64})$", "u");
var pattern4 = new RegExp("^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])T(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\dZ$", "u");
var schema7 = { "title": "ManifestKill", "type": "object", "additionalProperties": false, "required": ["id", "flag", "reason", "since"], "properties": { "id": { "type": "string", "pattern": "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$", "patternErrorMessage": "An id is letters, digits, ., _ and -, at most 64 of them, starting with a letter or digit.", "examples": ["01JD3Z5V8K6WQ9R2T4Y7M1N0PB"] }, "flag": { "type": "string", "pattern": "^[a-z0-9](?:[a-z0-9._-]{0,126}[a-z0-9])?$", "patternErrorMessage": "A key is 1 to 128 characters of a-z, 0-9, ., _ and -, starting and ending with a letter or digit.", "examples": ["new-checkout"] }, "reason": { "type": "string", "minLength": 1, "maxLength": 4096, "examples": ["p99 latency x4"] }, "since": { "type": "string", "pattern": "^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])T(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:Z|[+-](?:[01]\\d|2[0-3]):[0-5]\\d)$", "patternErrorMessage": "An instant is RFC 3339 in whole seconds with an offset, such as 2026-11-23T03:12:00Z.", "examples": ["2026-11-23T03:12:00Z"] } } };
var pattern6 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$", "u");
var pattern8 = new RegExp("^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])T(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:Z|[+-](?:[01]\\d|2[0-3]):[0-5]\\d)$", "u");
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, schema: schema7.required, parentSchema: schema7, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.flag === void 0 || !func0.call(data, "flag")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "flag" }, schema: schema7.required, parentSchema: schema7, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.reason === void 0 || !func0.call(data, "reason")) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reason" }, schema: schema7.required, parentSchema: schema7, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.since === void 0 || !func0.call(data, "since")) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "since" }, schema: schema7.required, parentSchema: schema7, data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "id" || key0 === "flag" || key0 === "reason" || key0 === "since")) {
        const err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema7, data };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.id !== void 0 && func0.call(data, "id")) {
      let data0 = data.id;
      if (typeof data0 === "string") {
        if (!pattern6.test(data0)) {
          const err5 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$" }, schema: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$", parentSchema: schema7.properties.id, data: data0 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, schema: schema7.properties.id.type, parentSchema: schema7.properties.id, data: data0 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.flag !== void 0 && func0.call(data, "flag")) {
      let data1 = data.flag;
      if (typeof data1 === "string") {
        if (!pattern1.test(data1)) {
          const err7 = { instancePath: instancePath + "/flag", schemaPath: "#/properties/flag/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9](?:[a-z0-9._-]{0,126}[a-z0-9])?$" }, schema: "^[a-z0-9](?:[a-z0-9._-]{0,126}[a-z0-9])?$", parentSchema: schema7.properties.flag, data: data1 };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/flag", schemaPath: "#/properties/flag/type", keyword: "type", params: { type: "string" }, schema: schema7.properties.flag.type, parentSchema: schema7.properties.flag, data: data1 };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.reason !== void 0 && func0.call(data, "reason")) {
      let data2 = data.reason;
      if (typeof data2 === "string") {
        if (func71(data2) > 4096) {
          const err9 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/maxLength", keyword: "maxLength", params: { limit: 4096 }, schema: 4096, parentSchema: schema7.properties.reason, data: data2 };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
        if (func71(data2) < 1) {
          const err10 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema7.properties.reason, data: data2 };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      } else {
        const err11 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/type", keyword: "type", params: { type: "string" }, schema: schema7.properties.reason.type, parentSchema: schema7.properties.reason, data: data2 };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.since !== void 0 && func0.call(data, "since")) {
      let data3 = data.since;
      if (typeof data3 === "string") {
        if (!pattern8.test(data3)) {
          const err12 = { instancePath: instancePath + "/since", schemaPath: "#/properties/since/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])T(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:Z|[+-](?:[01]\\d|2[0-3]):[0-5]\\d)$" }, schema: "^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])T(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:Z|[+-](?:[01]\\d|2[0-3]):[0-5]\\d)$", parentSchema: schema7.properties.since, data: data3 };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
      } else {
        const err13 = { instancePath: instancePath + "/since", schemaPath: "#/properties/since/type", keyword: "type", params: { type: "string" }, schema: schema7.properties.since.type, parentSchema: schema7.properties.since, data: data3 };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
  } else {
    const err14 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema7.type, parentSchema: schema7, data };
    if (vErrors === null) {
      vErrors = [err14];
    } else {
      vErrors.push(err14);
    }
    errors++;
  }
  validate22.errors = vErrors;
  return errors === 0;
}
var schema8 = { "title": "ManifestArtifact", "type": "object", "additionalProperties": false, "required": ["format", "path", "sha256", "size", "flags"], "properties": { "format": { "type": "string", "pattern": "^[a-z][a-z0-9-]{0,31}$", "patternErrorMessage": "A format is up to 32 characters of a-z, 0-9 and -, starting with a letter.", "examples": ["flagd"] }, "path": { "type": "string", "pattern": "^objects/[0-9a-f]{64}\\.[a-z0-9]{1,16}$", "patternErrorMessage": "A path is objects/, 64 hexadecimal digits in lower case, and an ending.", "examples": ["objects/9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08.json"] }, "sha256": { "type": "string", "pattern": "^[0-9a-f]{64}$", "patternErrorMessage": "A digest is 64 hexadecimal digits in lower case.", "examples": ["9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"] }, "size": { "type": "integer", "minimum": 1, "maximum": 67108864, "examples": [2453] }, "flags": { "type": "integer", "minimum": 0, "maximum": 1e6, "examples": [3] } } };
var pattern9 = new RegExp("^[a-z][a-z0-9-]{0,31}$", "u");
var pattern10 = new RegExp("^objects/[0-9a-f]{64}\\.[a-z0-9]{1,16}$", "u");
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.format === void 0 || !func0.call(data, "format")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "format" }, schema: schema8.required, parentSchema: schema8, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.path === void 0 || !func0.call(data, "path")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "path" }, schema: schema8.required, parentSchema: schema8, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.sha256 === void 0 || !func0.call(data, "sha256")) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sha256" }, schema: schema8.required, parentSchema: schema8, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.size === void 0 || !func0.call(data, "size")) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "size" }, schema: schema8.required, parentSchema: schema8, data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.flags === void 0 || !func0.call(data, "flags")) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "flags" }, schema: schema8.required, parentSchema: schema8, data };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "format" || key0 === "path" || key0 === "sha256" || key0 === "size" || key0 === "flags")) {
        const err5 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema8, data };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.format !== void 0 && func0.call(data, "format")) {
      let data0 = data.format;
      if (typeof data0 === "string") {
        if (!pattern9.test(data0)) {
          const err6 = { instancePath: instancePath + "/format", schemaPath: "#/properties/format/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9-]{0,31}$" }, schema: "^[a-z][a-z0-9-]{0,31}$", parentSchema: schema8.properties.format, data: data0 };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/format", schemaPath: "#/properties/format/type", keyword: "type", params: { type: "string" }, schema: schema8.properties.format.type, parentSchema: schema8.properties.format, data: data0 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.path !== void 0 && func0.call(data, "path")) {
      let data1 = data.path;
      if (typeof data1 === "string") {
        if (!pattern10.test(data1)) {
          const err8 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/pattern", keyword: "pattern", params: { pattern: "^objects/[0-9a-f]{64}\\.[a-z0-9]{1,16}$" }, schema: "^objects/[0-9a-f]{64}\\.[a-z0-9]{1,16}$", parentSchema: schema8.properties.path, data: data1 };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "string" }, schema: schema8.properties.path.type, parentSchema: schema8.properties.path, data: data1 };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.sha256 !== void 0 && func0.call(data, "sha256")) {
      let data2 = data.sha256;
      if (typeof data2 === "string") {
        if (!pattern2.test(data2)) {
          const err10 = { instancePath: instancePath + "/sha256", schemaPath: "#/properties/sha256/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, schema: "^[0-9a-f]{64}$", parentSchema: schema8.properties.sha256, data: data2 };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      } else {
        const err11 = { instancePath: instancePath + "/sha256", schemaPath: "#/properties/sha256/type", keyword: "type", params: { type: "string" }, schema: schema8.properties.sha256.type, parentSchema: schema8.properties.sha256, data: data2 };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.size !== void 0 && func0.call(data, "size")) {
      let data3 = data.size;
      if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
        const err12 = { instancePath: instancePath + "/size", schemaPath: "#/properties/size/type", keyword: "type", params: { type: "integer" }, schema: schema8.properties.size.type, parentSchema: schema8.properties.size, data: data3 };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
      if (typeof data3 == "number" && isFinite(data3)) {
        if (data3 > 67108864 || isNaN(data3)) {
          const err13 = { instancePath: instancePath + "/size", schemaPath: "#/properties/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 67108864 }, schema: 67108864, parentSchema: schema8.properties.size, data: data3 };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
        if (data3 < 1 || isNaN(data3)) {
          const err14 = { instancePath: instancePath + "/size", schemaPath: "#/properties/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: schema8.properties.size, data: data3 };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
      }
    }
    if (data.flags !== void 0 && func0.call(data, "flags")) {
      let data4 = data.flags;
      if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4))) {
        const err15 = { instancePath: instancePath + "/flags", schemaPath: "#/properties/flags/type", keyword: "type", params: { type: "integer" }, schema: schema8.properties.flags.type, parentSchema: schema8.properties.flags, data: data4 };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
      if (typeof data4 == "number" && isFinite(data4)) {
        if (data4 > 1e6 || isNaN(data4)) {
          const err16 = { instancePath: instancePath + "/flags", schemaPath: "#/properties/flags/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 }, schema: 1e6, parentSchema: schema8.properties.flags, data: data4 };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
        if (data4 < 0 || isNaN(data4)) {
          const err17 = { instancePath: instancePath + "/flags", schemaPath: "#/properties/flags/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema8.properties.flags, data: data4 };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
      }
    }
  } else {
    const err18 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema8.type, parentSchema: schema8, data };
    if (vErrors === null) {
      vErrors = [err18];
    } else {
      vErrors.push(err18);
    }
    errors++;
  }
  validate24.errors = vErrors;
  return errors === 0;
}
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.formatVersion === void 0 || !func0.call(data, "formatVersion")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "formatVersion" }, schema: schema6.required, parentSchema: schema6, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.environment === void 0 || !func0.call(data, "environment")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "environment" }, schema: schema6.required, parentSchema: schema6, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.seq === void 0 || !func0.call(data, "seq")) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "seq" }, schema: schema6.required, parentSchema: schema6, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.prev === void 0 || !func0.call(data, "prev")) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "prev" }, schema: schema6.required, parentSchema: schema6, data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.commit === void 0 || !func0.call(data, "commit")) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "commit" }, schema: schema6.required, parentSchema: schema6, data };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.issuedAt === void 0 || !func0.call(data, "issuedAt")) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "issuedAt" }, schema: schema6.required, parentSchema: schema6, data };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.expiresAt === void 0 || !func0.call(data, "expiresAt")) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "expiresAt" }, schema: schema6.required, parentSchema: schema6, data };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.kills === void 0 || !func0.call(data, "kills")) {
      const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kills" }, schema: schema6.required, parentSchema: schema6, data };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    if (data.artifacts === void 0 || !func0.call(data, "artifacts")) {
      const err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "artifacts" }, schema: schema6.required, parentSchema: schema6, data };
      if (vErrors === null) {
        vErrors = [err8];
      } else {
        vErrors.push(err8);
      }
      errors++;
    }
    if (data.tool === void 0 || !func0.call(data, "tool")) {
      const err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tool" }, schema: schema6.required, parentSchema: schema6, data };
      if (vErrors === null) {
        vErrors = [err9];
      } else {
        vErrors.push(err9);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!func0.call(schema6.properties, key0)) {
        const err10 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema6, data };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.formatVersion !== void 0 && func0.call(data, "formatVersion")) {
      let data0 = data.formatVersion;
      if (typeof data0 === "string") {
        if (!pattern0.test(data0)) {
          const err11 = { instancePath: instancePath + "/formatVersion", schemaPath: "#/properties/formatVersion/pattern", keyword: "pattern", params: { pattern: "^1\\.(?:0|[1-9]\\d{0,3})$" }, schema: "^1\\.(?:0|[1-9]\\d{0,3})$", parentSchema: schema6.properties.formatVersion, data: data0 };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
      } else {
        const err12 = { instancePath: instancePath + "/formatVersion", schemaPath: "#/properties/formatVersion/type", keyword: "type", params: { type: "string" }, schema: schema6.properties.formatVersion.type, parentSchema: schema6.properties.formatVersion, data: data0 };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.environment !== void 0 && func0.call(data, "environment")) {
      let data1 = data.environment;
      if (typeof data1 === "string") {
        if (!pattern1.test(data1)) {
          const err13 = { instancePath: instancePath + "/environment", schemaPath: "#/properties/environment/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9](?:[a-z0-9._-]{0,126}[a-z0-9])?$" }, schema: "^[a-z0-9](?:[a-z0-9._-]{0,126}[a-z0-9])?$", parentSchema: schema6.properties.environment, data: data1 };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
      } else {
        const err14 = { instancePath: instancePath + "/environment", schemaPath: "#/properties/environment/type", keyword: "type", params: { type: "string" }, schema: schema6.properties.environment.type, parentSchema: schema6.properties.environment, data: data1 };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.seq !== void 0 && func0.call(data, "seq")) {
      let data2 = data.seq;
      if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
        const err15 = { instancePath: instancePath + "/seq", schemaPath: "#/properties/seq/type", keyword: "type", params: { type: "integer" }, schema: schema6.properties.seq.type, parentSchema: schema6.properties.seq, data: data2 };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 > 9007199254740991 || isNaN(data2)) {
          const err16 = { instancePath: instancePath + "/seq", schemaPath: "#/properties/seq/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, schema: 9007199254740991, parentSchema: schema6.properties.seq, data: data2 };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
        if (data2 < 1 || isNaN(data2)) {
          const err17 = { instancePath: instancePath + "/seq", schemaPath: "#/properties/seq/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: schema6.properties.seq, data: data2 };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
      }
    }
    if (data.prev !== void 0 && func0.call(data, "prev")) {
      let data3 = data.prev;
      if (typeof data3 !== "string" && data3 !== null) {
        const err18 = { instancePath: instancePath + "/prev", schemaPath: "#/properties/prev/type", keyword: "type", params: { type: schema6.properties.prev.type }, schema: schema6.properties.prev.type, parentSchema: schema6.properties.prev, data: data3 };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
      if (typeof data3 === "string") {
        if (!pattern2.test(data3)) {
          const err19 = { instancePath: instancePath + "/prev", schemaPath: "#/properties/prev/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, schema: "^[0-9a-f]{64}$", parentSchema: schema6.properties.prev, data: data3 };
          if (vErrors === null) {
            vErrors = [err19];
          } else {
            vErrors.push(err19);
          }
          errors++;
        }
      }
    }
    if (data.commit !== void 0 && func0.call(data, "commit")) {
      let data4 = data.commit;
      if (typeof data4 !== "string" && data4 !== null) {
        const err20 = { instancePath: instancePath + "/commit", schemaPath: "#/properties/commit/type", keyword: "type", params: { type: schema6.properties.commit.type }, schema: schema6.properties.commit.type, parentSchema: schema6.properties.commit, data: data4 };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
      if (typeof data4 === "string") {
        if (!pattern3.test(data4)) {
          const err21 = { instancePath: instancePath + "/commit", schemaPath: "#/properties/commit/pattern", keyword: "pattern", params: { pattern: "^(?:[0-9a-f]{40}|[0-9a-f]{64})$" }, schema: "^(?:[0-9a-f]{40}|[0-9a-f]{64})$", parentSchema: schema6.properties.commit, data: data4 };
          if (vErrors === null) {
            vErrors = [err21];
          } else {
            vErrors.push(err21);
          }
          errors++;
        }
      }
    }
    if (data.issuedAt !== void 0 && func0.call(data, "issuedAt")) {
      let data5 = data.issuedAt;
      if (typeof data5 === "string") {
        if (!pattern4.test(data5)) {
          const err22 = { instancePath: instancePath + "/issuedAt", schemaPath: "#/properties/issuedAt/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])T(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\dZ$" }, schema: "^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])T(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\dZ$", parentSchema: schema6.properties.issuedAt, data: data5 };
          if (vErrors === null) {
            vErrors = [err22];
          } else {
            vErrors.push(err22);
          }
          errors++;
        }
      } else {
        const err23 = { instancePath: instancePath + "/issuedAt", schemaPath: "#/properties/issuedAt/type", keyword: "type", params: { type: "string" }, schema: schema6.properties.issuedAt.type, parentSchema: schema6.properties.issuedAt, data: data5 };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
    }
    if (data.expiresAt !== void 0 && func0.call(data, "expiresAt")) {
      let data6 = data.expiresAt;
      if (typeof data6 !== "string" && data6 !== null) {
        const err24 = { instancePath: instancePath + "/expiresAt", schemaPath: "#/properties/expiresAt/type", keyword: "type", params: { type: schema6.properties.expiresAt.type }, schema: schema6.properties.expiresAt.type, parentSchema: schema6.properties.expiresAt, data: data6 };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      }
      if (typeof data6 === "string") {
        if (!pattern4.test(data6)) {
          const err25 = { instancePath: instancePath + "/expiresAt", schemaPath: "#/properties/expiresAt/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])T(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\dZ$" }, schema: "^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])T(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\dZ$", parentSchema: schema6.properties.expiresAt, data: data6 };
          if (vErrors === null) {
            vErrors = [err25];
          } else {
            vErrors.push(err25);
          }
          errors++;
        }
      }
    }
    if (data.kills !== void 0 && func0.call(data, "kills")) {
      let data7 = data.kills;
      if (Array.isArray(data7)) {
        if (data7.length > 2e4) {
          const err26 = { instancePath: instancePath + "/kills", schemaPath: "#/properties/kills/maxItems", keyword: "maxItems", params: { limit: 2e4 }, schema: 2e4, parentSchema: schema6.properties.kills, data: data7 };
          if (vErrors === null) {
            vErrors = [err26];
          } else {
            vErrors.push(err26);
          }
          errors++;
        }
        const len0 = data7.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate22(data7[i0], { instancePath: instancePath + "/kills/" + i0, parentData: data7, parentDataProperty: i0, rootData })) {
            vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err27 = { instancePath: instancePath + "/kills", schemaPath: "#/properties/kills/type", keyword: "type", params: { type: "array" }, schema: schema6.properties.kills.type, parentSchema: schema6.properties.kills, data: data7 };
        if (vErrors === null) {
          vErrors = [err27];
        } else {
          vErrors.push(err27);
        }
        errors++;
      }
    }
    if (data.artifacts !== void 0 && func0.call(data, "artifacts")) {
      let data9 = data.artifacts;
      if (Array.isArray(data9)) {
        if (data9.length > 32) {
          const err28 = { instancePath: instancePath + "/artifacts", schemaPath: "#/properties/artifacts/maxItems", keyword: "maxItems", params: { limit: 32 }, schema: 32, parentSchema: schema6.properties.artifacts, data: data9 };
          if (vErrors === null) {
            vErrors = [err28];
          } else {
            vErrors.push(err28);
          }
          errors++;
        }
        if (data9.length < 1) {
          const err29 = { instancePath: instancePath + "/artifacts", schemaPath: "#/properties/artifacts/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema6.properties.artifacts, data: data9 };
          if (vErrors === null) {
            vErrors = [err29];
          } else {
            vErrors.push(err29);
          }
          errors++;
        }
        const len1 = data9.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate24(data9[i1], { instancePath: instancePath + "/artifacts/" + i1, parentData: data9, parentDataProperty: i1, rootData })) {
            vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err30 = { instancePath: instancePath + "/artifacts", schemaPath: "#/properties/artifacts/type", keyword: "type", params: { type: "array" }, schema: schema6.properties.artifacts.type, parentSchema: schema6.properties.artifacts, data: data9 };
        if (vErrors === null) {
          vErrors = [err30];
        } else {
          vErrors.push(err30);
        }
        errors++;
      }
    }
    if (data.tool !== void 0 && func0.call(data, "tool")) {
      let data11 = data.tool;
      if (typeof data11 === "string") {
        if (func71(data11) > 128) {
          const err31 = { instancePath: instancePath + "/tool", schemaPath: "#/properties/tool/maxLength", keyword: "maxLength", params: { limit: 128 }, schema: 128, parentSchema: schema6.properties.tool, data: data11 };
          if (vErrors === null) {
            vErrors = [err31];
          } else {
            vErrors.push(err31);
          }
          errors++;
        }
        if (func71(data11) < 1) {
          const err32 = { instancePath: instancePath + "/tool", schemaPath: "#/properties/tool/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema6.properties.tool, data: data11 };
          if (vErrors === null) {
            vErrors = [err32];
          } else {
            vErrors.push(err32);
          }
          errors++;
        }
      } else {
        const err33 = { instancePath: instancePath + "/tool", schemaPath: "#/properties/tool/type", keyword: "type", params: { type: "string" }, schema: schema6.properties.tool.type, parentSchema: schema6.properties.tool, data: data11 };
        if (vErrors === null) {
          vErrors = [err33];
        } else {
          vErrors.push(err33);
        }
        errors++;
      }
    }
  } else {
    const err34 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema6.type, parentSchema: schema6, data };
    if (vErrors === null) {
      vErrors = [err34];
    } else {
      vErrors.push(err34);
    }
    errors++;
  }
  validate21.errors = vErrors;
  return errors === 0;
}
var validateTrust = validate26;
var schema9 = { "$schema": "http://json-schema.org/draft-07/schema#", "$id": "https://maestro-flags.dev/schemas/trust.schema.json", "title": "Trust", "type": "object", "additionalProperties": false, "required": ["formatVersion", "version", "threshold", "keys"], "properties": { "formatVersion": { "const": "1.0", "type": "string", "examples": ["1.0"] }, "version": { "type": "integer", "minimum": 1, "maximum": 9007199254740991, "examples": [1] }, "threshold": { "type": "integer", "minimum": 1, "maximum": 64, "examples": [1] }, "keys": { "type": "array", "minItems": 1, "maxItems": 64, "items": { "$ref": "#/definitions/trustedKey" }, "examples": [[{ "keyid": "b6ea33bda7f1c7b3d9e8ea93b2b4fd8e1bd68d8d4b0e7b5a8f6b7e5d3c2a1b00", "publicKey": "MCowBQYDK2VwAyEAGb9ECWmEzf6FQbrBZ9w7lshQhqowtrbLDFw4rXAxZuE=" }]] } }, "definitions": { "trustedKey": { "title": "TrustedKey", "type": "object", "additionalProperties": false, "required": ["keyid", "publicKey"], "properties": { "keyid": { "type": "string", "pattern": "^[0-9a-f]{64}$", "patternErrorMessage": "A keyid is 64 hexadecimal digits in lower case.", "examples": ["b6ea33bda7f1c7b3d9e8ea93b2b4fd8e1bd68d8d4b0e7b5a8f6b7e5d3c2a1b00"] }, "publicKey": { "type": "string", "pattern": "^MCowBQYDK2VwAyEA[A-Za-z0-9+/]{43}=$", "patternErrorMessage": "A public key is the base64 text between the lines of an Ed25519 PEM file, which starts with MCowBQYDK2VwAyEA.", "examples": ["MCowBQYDK2VwAyEAGb9ECWmEzf6FQbrBZ9w7lshQhqowtrbLDFw4rXAxZuE="] }, "name": { "type": "string", "minLength": 1, "maxLength": 128, "examples": ["ci"] }, "notAfter": { "type": "string", "pattern": "^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])T(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\dZ$", "patternErrorMessage": "An instant is RFC 3339 in whole seconds and UTC, such as 2026-11-23T05:00:00Z.", "examples": ["2027-11-23T00:00:00Z"] } } } } };
var schema10 = { "title": "TrustedKey", "type": "object", "additionalProperties": false, "required": ["keyid", "publicKey"], "properties": { "keyid": { "type": "string", "pattern": "^[0-9a-f]{64}$", "patternErrorMessage": "A keyid is 64 hexadecimal digits in lower case.", "examples": ["b6ea33bda7f1c7b3d9e8ea93b2b4fd8e1bd68d8d4b0e7b5a8f6b7e5d3c2a1b00"] }, "publicKey": { "type": "string", "pattern": "^MCowBQYDK2VwAyEA[A-Za-z0-9+/]{43}=$", "patternErrorMessage": "A public key is the base64 text between the lines of an Ed25519 PEM file, which starts with MCowBQYDK2VwAyEA.", "examples": ["MCowBQYDK2VwAyEAGb9ECWmEzf6FQbrBZ9w7lshQhqowtrbLDFw4rXAxZuE="] }, "name": { "type": "string", "minLength": 1, "maxLength": 128, "examples": ["ci"] }, "notAfter": { "type": "string", "pattern": "^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])T(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\dZ$", "patternErrorMessage": "An instant is RFC 3339 in whole seconds and UTC, such as 2026-11-23T05:00:00Z.", "examples": ["2027-11-23T00:00:00Z"] } } };
var pattern13 = new RegExp("^MCowBQYDK2VwAyEA[A-Za-z0-9+/]{43}=$", "u");
function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.keyid === void 0 || !func0.call(data, "keyid")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "keyid" }, schema: schema10.required, parentSchema: schema10, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.publicKey === void 0 || !func0.call(data, "publicKey")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "publicKey" }, schema: schema10.required, parentSchema: schema10, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "keyid" || key0 === "publicKey" || key0 === "name" || key0 === "notAfter")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema10, data };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.keyid !== void 0 && func0.call(data, "keyid")) {
      let data0 = data.keyid;
      if (typeof data0 === "string") {
        if (!pattern2.test(data0)) {
          const err3 = { instancePath: instancePath + "/keyid", schemaPath: "#/properties/keyid/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, schema: "^[0-9a-f]{64}$", parentSchema: schema10.properties.keyid, data: data0 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/keyid", schemaPath: "#/properties/keyid/type", keyword: "type", params: { type: "string" }, schema: schema10.properties.keyid.type, parentSchema: schema10.properties.keyid, data: data0 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.publicKey !== void 0 && func0.call(data, "publicKey")) {
      let data1 = data.publicKey;
      if (typeof data1 === "string") {
        if (!pattern13.test(data1)) {
          const err5 = { instancePath: instancePath + "/publicKey", schemaPath: "#/properties/publicKey/pattern", keyword: "pattern", params: { pattern: "^MCowBQYDK2VwAyEA[A-Za-z0-9+/]{43}=$" }, schema: "^MCowBQYDK2VwAyEA[A-Za-z0-9+/]{43}=$", parentSchema: schema10.properties.publicKey, data: data1 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/publicKey", schemaPath: "#/properties/publicKey/type", keyword: "type", params: { type: "string" }, schema: schema10.properties.publicKey.type, parentSchema: schema10.properties.publicKey, data: data1 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.name !== void 0 && func0.call(data, "name")) {
      let data2 = data.name;
      if (typeof data2 === "string") {
        if (func71(data2) > 128) {
          const err7 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/maxLength", keyword: "maxLength", params: { limit: 128 }, schema: 128, parentSchema: schema10.properties.name, data: data2 };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        if (func71(data2) < 1) {
          const err8 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema10.properties.name, data: data2 };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, schema: schema10.properties.name.type, parentSchema: schema10.properties.name, data: data2 };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.notAfter !== void 0 && func0.call(data, "notAfter")) {
      let data3 = data.notAfter;
      if (typeof data3 === "string") {
        if (!pattern4.test(data3)) {
          const err10 = { instancePath: instancePath + "/notAfter", schemaPath: "#/properties/notAfter/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])T(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\dZ$" }, schema: "^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])T(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\dZ$", parentSchema: schema10.properties.notAfter, data: data3 };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      } else {
        const err11 = { instancePath: instancePath + "/notAfter", schemaPath: "#/properties/notAfter/type", keyword: "type", params: { type: "string" }, schema: schema10.properties.notAfter.type, parentSchema: schema10.properties.notAfter, data: data3 };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
  } else {
    const err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema10.type, parentSchema: schema10, data };
    if (vErrors === null) {
      vErrors = [err12];
    } else {
      vErrors.push(err12);
    }
    errors++;
  }
  validate27.errors = vErrors;
  return errors === 0;
}
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.formatVersion === void 0 || !func0.call(data, "formatVersion")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "formatVersion" }, schema: schema9.required, parentSchema: schema9, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.version === void 0 || !func0.call(data, "version")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" }, schema: schema9.required, parentSchema: schema9, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.threshold === void 0 || !func0.call(data, "threshold")) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "threshold" }, schema: schema9.required, parentSchema: schema9, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.keys === void 0 || !func0.call(data, "keys")) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "keys" }, schema: schema9.required, parentSchema: schema9, data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "formatVersion" || key0 === "version" || key0 === "threshold" || key0 === "keys")) {
        const err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema9, data };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.formatVersion !== void 0 && func0.call(data, "formatVersion")) {
      let data0 = data.formatVersion;
      if (typeof data0 !== "string") {
        const err5 = { instancePath: instancePath + "/formatVersion", schemaPath: "#/properties/formatVersion/type", keyword: "type", params: { type: "string" }, schema: schema9.properties.formatVersion.type, parentSchema: schema9.properties.formatVersion, data: data0 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      if ("1.0" !== data0) {
        const err6 = { instancePath: instancePath + "/formatVersion", schemaPath: "#/properties/formatVersion/const", keyword: "const", params: { allowedValue: "1.0" }, schema: "1.0", parentSchema: schema9.properties.formatVersion, data: data0 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.version !== void 0 && func0.call(data, "version")) {
      let data1 = data.version;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
        const err7 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/type", keyword: "type", params: { type: "integer" }, schema: schema9.properties.version.type, parentSchema: schema9.properties.version, data: data1 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 9007199254740991 || isNaN(data1)) {
          const err8 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, schema: 9007199254740991, parentSchema: schema9.properties.version, data: data1 };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        if (data1 < 1 || isNaN(data1)) {
          const err9 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: schema9.properties.version, data: data1 };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      }
    }
    if (data.threshold !== void 0 && func0.call(data, "threshold")) {
      let data2 = data.threshold;
      if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
        const err10 = { instancePath: instancePath + "/threshold", schemaPath: "#/properties/threshold/type", keyword: "type", params: { type: "integer" }, schema: schema9.properties.threshold.type, parentSchema: schema9.properties.threshold, data: data2 };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 > 64 || isNaN(data2)) {
          const err11 = { instancePath: instancePath + "/threshold", schemaPath: "#/properties/threshold/maximum", keyword: "maximum", params: { comparison: "<=", limit: 64 }, schema: 64, parentSchema: schema9.properties.threshold, data: data2 };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
        if (data2 < 1 || isNaN(data2)) {
          const err12 = { instancePath: instancePath + "/threshold", schemaPath: "#/properties/threshold/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: schema9.properties.threshold, data: data2 };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
      }
    }
    if (data.keys !== void 0 && func0.call(data, "keys")) {
      let data3 = data.keys;
      if (Array.isArray(data3)) {
        if (data3.length > 64) {
          const err13 = { instancePath: instancePath + "/keys", schemaPath: "#/properties/keys/maxItems", keyword: "maxItems", params: { limit: 64 }, schema: 64, parentSchema: schema9.properties.keys, data: data3 };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
        if (data3.length < 1) {
          const err14 = { instancePath: instancePath + "/keys", schemaPath: "#/properties/keys/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema9.properties.keys, data: data3 };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate27(data3[i0], { instancePath: instancePath + "/keys/" + i0, parentData: data3, parentDataProperty: i0, rootData })) {
            vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err15 = { instancePath: instancePath + "/keys", schemaPath: "#/properties/keys/type", keyword: "type", params: { type: "array" }, schema: schema9.properties.keys.type, parentSchema: schema9.properties.keys, data: data3 };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
  } else {
    const err16 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema9.type, parentSchema: schema9, data };
    if (vErrors === null) {
      vErrors = [err16];
    } else {
      vErrors.push(err16);
    }
    errors++;
  }
  validate26.errors = vErrors;
  return errors === 0;
}
export {
  validateManifest,
  validateTrust
};
