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
var validateCases = validate21;
var schema6 = { "$schema": "http://json-schema.org/draft-07/schema#", "$id": "https://maestro-flags.dev/schemas/cases.schema.json", "title": "CasesFile", "type": "object", "additionalProperties": false, "required": ["cases"], "properties": { "cases": { "type": "array", "minItems": 1, "maxItems": 1e3, "items": { "$ref": "#/definitions/case" }, "examples": [[{ "name": "acme always has it", "environment": "production", "context": { "tenant": "acme" }, "expect": "on" }]] } }, "definitions": { "case": { "title": "Case", "type": "object", "additionalProperties": false, "required": ["name", "environment", "expect"], "properties": { "name": { "type": "string", "minLength": 1, "maxLength": 256, "examples": ["acme always has it"] }, "environment": { "type": "string", "minLength": 1, "maxLength": 128, "examples": ["production"] }, "context": { "type": "object", "maxProperties": 1e3, "additionalProperties": { "$ref": "#/definitions/json" }, "examples": [{ "targetingKey": "u-1", "tenant": "acme" }] }, "at": { "type": "object", "additionalProperties": false, "minProperties": 1, "properties": { "bucket": { "type": "integer", "minimum": 0, "maximum": 99999, "examples": [4999] }, "now": { "type": "string", "pattern": "^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])T(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:Z|[+-](?:[01]\\d|2[0-3]):[0-5]\\d)$", "patternErrorMessage": "An instant is RFC 3339 in whole seconds with an offset, such as 2026-11-23T03:12:00Z.", "examples": ["2026-12-01T08:00:00Z"] } }, "examples": [{ "bucket": 4999 }] }, "given": { "type": "object", "minProperties": 1, "maxProperties": 100, "additionalProperties": { "type": "string", "pattern": "^(?:killed|off|targeted|internal|(?!0+(?:\\.0+)? ?%)(?:100(?:\\.0{1,3})?|\\d{1,2}(?:\\.\\d{1,3})?) ?%)$", "patternErrorMessage": "A given state is killed, off, targeted, internal or a percentage such as 5%." }, "examples": [{ "new-checkout": "killed" }] }, "expect": { "type": ["string", "object"], "pattern": "^[A-Za-z0-9][A-Za-z0-9._-]{0,126}$", "patternErrorMessage": "A variant name is letters, digits, ., _ and -, at most 127 of them, starting with a letter or digit.", "minProperties": 1, "additionalProperties": false, "properties": { "variant": { "type": "string", "pattern": "^[A-Za-z0-9][A-Za-z0-9._-]{0,126}$", "patternErrorMessage": "A variant name is letters, digits, ., _ and -, at most 127 of them, starting with a letter or digit.", "examples": ["on"] }, "reason": { "type": "string", "pattern": "^(?:killed|off|prerequisite|rule:[a-z0-9][a-z0-9._-]{0,127}|internal|rollout|full|not-exposed|no-unit)$", "patternErrorMessage": "A reason is killed, off, prerequisite, rule:NAME, internal, rollout, full, not-exposed or no-unit.", "examples": ["rule:design-partners", "rollout"] }, "value": { "$ref": "#/definitions/json", "examples": [true, "blue"] } }, "examples": ["on", { "variant": "on", "reason": "rule:design-partners" }] } } }, "json": { "title": "Json", "type": ["null", "boolean", "number", "string", "array", "object"], "maxLength": 4096, "maxItems": 1e3, "maxProperties": 1e3, "items": { "$ref": "#/definitions/json" }, "additionalProperties": { "$ref": "#/definitions/json" } } } };
var func0 = Object.prototype.hasOwnProperty;
var schema7 = { "title": "Case", "type": "object", "additionalProperties": false, "required": ["name", "environment", "expect"], "properties": { "name": { "type": "string", "minLength": 1, "maxLength": 256, "examples": ["acme always has it"] }, "environment": { "type": "string", "minLength": 1, "maxLength": 128, "examples": ["production"] }, "context": { "type": "object", "maxProperties": 1e3, "additionalProperties": { "$ref": "#/definitions/json" }, "examples": [{ "targetingKey": "u-1", "tenant": "acme" }] }, "at": { "type": "object", "additionalProperties": false, "minProperties": 1, "properties": { "bucket": { "type": "integer", "minimum": 0, "maximum": 99999, "examples": [4999] }, "now": { "type": "string", "pattern": "^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])T(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:Z|[+-](?:[01]\\d|2[0-3]):[0-5]\\d)$", "patternErrorMessage": "An instant is RFC 3339 in whole seconds with an offset, such as 2026-11-23T03:12:00Z.", "examples": ["2026-12-01T08:00:00Z"] } }, "examples": [{ "bucket": 4999 }] }, "given": { "type": "object", "minProperties": 1, "maxProperties": 100, "additionalProperties": { "type": "string", "pattern": "^(?:killed|off|targeted|internal|(?!0+(?:\\.0+)? ?%)(?:100(?:\\.0{1,3})?|\\d{1,2}(?:\\.\\d{1,3})?) ?%)$", "patternErrorMessage": "A given state is killed, off, targeted, internal or a percentage such as 5%." }, "examples": [{ "new-checkout": "killed" }] }, "expect": { "type": ["string", "object"], "pattern": "^[A-Za-z0-9][A-Za-z0-9._-]{0,126}$", "patternErrorMessage": "A variant name is letters, digits, ., _ and -, at most 127 of them, starting with a letter or digit.", "minProperties": 1, "additionalProperties": false, "properties": { "variant": { "type": "string", "pattern": "^[A-Za-z0-9][A-Za-z0-9._-]{0,126}$", "patternErrorMessage": "A variant name is letters, digits, ., _ and -, at most 127 of them, starting with a letter or digit.", "examples": ["on"] }, "reason": { "type": "string", "pattern": "^(?:killed|off|prerequisite|rule:[a-z0-9][a-z0-9._-]{0,127}|internal|rollout|full|not-exposed|no-unit)$", "patternErrorMessage": "A reason is killed, off, prerequisite, rule:NAME, internal, rollout, full, not-exposed or no-unit.", "examples": ["rule:design-partners", "rollout"] }, "value": { "$ref": "#/definitions/json", "examples": [true, "blue"] } }, "examples": ["on", { "variant": "on", "reason": "rule:design-partners" }] } } };
var func51 = require_ucs2length().default;
var schema8 = { "title": "Json", "type": ["null", "boolean", "number", "string", "array", "object"], "maxLength": 4096, "maxItems": 1e3, "maxProperties": 1e3, "items": { "$ref": "#/definitions/json" }, "additionalProperties": { "$ref": "#/definitions/json" } };
var wrapper0 = { validate: validate23 };
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data != "object" && typeof data !== "boolean" && !(typeof data == "number" && isFinite(data)) && typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema8.type }, schema: schema8.type, parentSchema: schema8, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (typeof data === "string") {
    if (func51(data) > 4096) {
      const err1 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 4096 }, schema: 4096, parentSchema: schema8, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
  }
  if (Array.isArray(data)) {
    if (data.length > 1e3) {
      const err2 = { instancePath, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 1e3 }, schema: 1e3, parentSchema: schema8, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!wrapper0.validate(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData })) {
        vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
        errors = vErrors.length;
      }
    }
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length > 1e3) {
      const err3 = { instancePath, schemaPath: "#/maxProperties", keyword: "maxProperties", params: { limit: 1e3 }, schema: 1e3, parentSchema: schema8, data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!wrapper0.validate(data[key0], { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key0, rootData })) {
        vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
        errors = vErrors.length;
      }
    }
  }
  validate23.errors = vErrors;
  return errors === 0;
}
var pattern0 = new RegExp("^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])T(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:Z|[+-](?:[01]\\d|2[0-3]):[0-5]\\d)$", "u");
var pattern1 = new RegExp("^(?:killed|off|targeted|internal|(?!0+(?:\\.0+)? ?%)(?:100(?:\\.0{1,3})?|\\d{1,2}(?:\\.\\d{1,3})?) ?%)$", "u");
var pattern2 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]{0,126}$", "u");
var pattern4 = new RegExp("^(?:killed|off|prerequisite|rule:[a-z0-9][a-z0-9._-]{0,127}|internal|rollout|full|not-exposed|no-unit)$", "u");
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0 || !func0.call(data, "name")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, schema: schema7.required, parentSchema: schema7, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.environment === void 0 || !func0.call(data, "environment")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "environment" }, schema: schema7.required, parentSchema: schema7, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.expect === void 0 || !func0.call(data, "expect")) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "expect" }, schema: schema7.required, parentSchema: schema7, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "name" || key0 === "environment" || key0 === "context" || key0 === "at" || key0 === "given" || key0 === "expect")) {
        const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema7, data };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.name !== void 0 && func0.call(data, "name")) {
      let data0 = data.name;
      if (typeof data0 === "string") {
        if (func51(data0) > 256) {
          const err4 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/maxLength", keyword: "maxLength", params: { limit: 256 }, schema: 256, parentSchema: schema7.properties.name, data: data0 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (func51(data0) < 1) {
          const err5 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema7.properties.name, data: data0 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, schema: schema7.properties.name.type, parentSchema: schema7.properties.name, data: data0 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.environment !== void 0 && func0.call(data, "environment")) {
      let data1 = data.environment;
      if (typeof data1 === "string") {
        if (func51(data1) > 128) {
          const err7 = { instancePath: instancePath + "/environment", schemaPath: "#/properties/environment/maxLength", keyword: "maxLength", params: { limit: 128 }, schema: 128, parentSchema: schema7.properties.environment, data: data1 };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        if (func51(data1) < 1) {
          const err8 = { instancePath: instancePath + "/environment", schemaPath: "#/properties/environment/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema7.properties.environment, data: data1 };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/environment", schemaPath: "#/properties/environment/type", keyword: "type", params: { type: "string" }, schema: schema7.properties.environment.type, parentSchema: schema7.properties.environment, data: data1 };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.context !== void 0 && func0.call(data, "context")) {
      let data2 = data.context;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        if (Object.keys(data2).length > 1e3) {
          const err10 = { instancePath: instancePath + "/context", schemaPath: "#/properties/context/maxProperties", keyword: "maxProperties", params: { limit: 1e3 }, schema: 1e3, parentSchema: schema7.properties.context, data: data2 };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
        for (const key1 of Object.keys(data2)) {
          if (!validate23(data2[key1], { instancePath: instancePath + "/context/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data2, parentDataProperty: key1, rootData })) {
            vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err11 = { instancePath: instancePath + "/context", schemaPath: "#/properties/context/type", keyword: "type", params: { type: "object" }, schema: schema7.properties.context.type, parentSchema: schema7.properties.context, data: data2 };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.at !== void 0 && func0.call(data, "at")) {
      let data4 = data.at;
      if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
        if (Object.keys(data4).length < 1) {
          const err12 = { instancePath: instancePath + "/at", schemaPath: "#/properties/at/minProperties", keyword: "minProperties", params: { limit: 1 }, schema: 1, parentSchema: schema7.properties.at, data: data4 };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
        for (const key2 of Object.keys(data4)) {
          if (!(key2 === "bucket" || key2 === "now")) {
            const err13 = { instancePath: instancePath + "/at", schemaPath: "#/properties/at/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, schema: false, parentSchema: schema7.properties.at, data: data4 };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
        }
        if (data4.bucket !== void 0 && func0.call(data4, "bucket")) {
          let data5 = data4.bucket;
          if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)) && isFinite(data5))) {
            const err14 = { instancePath: instancePath + "/at/bucket", schemaPath: "#/properties/at/properties/bucket/type", keyword: "type", params: { type: "integer" }, schema: schema7.properties.at.properties.bucket.type, parentSchema: schema7.properties.at.properties.bucket, data: data5 };
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
            errors++;
          }
          if (typeof data5 == "number" && isFinite(data5)) {
            if (data5 > 99999 || isNaN(data5)) {
              const err15 = { instancePath: instancePath + "/at/bucket", schemaPath: "#/properties/at/properties/bucket/maximum", keyword: "maximum", params: { comparison: "<=", limit: 99999 }, schema: 99999, parentSchema: schema7.properties.at.properties.bucket, data: data5 };
              if (vErrors === null) {
                vErrors = [err15];
              } else {
                vErrors.push(err15);
              }
              errors++;
            }
            if (data5 < 0 || isNaN(data5)) {
              const err16 = { instancePath: instancePath + "/at/bucket", schemaPath: "#/properties/at/properties/bucket/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema7.properties.at.properties.bucket, data: data5 };
              if (vErrors === null) {
                vErrors = [err16];
              } else {
                vErrors.push(err16);
              }
              errors++;
            }
          }
        }
        if (data4.now !== void 0 && func0.call(data4, "now")) {
          let data6 = data4.now;
          if (typeof data6 === "string") {
            if (!pattern0.test(data6)) {
              const err17 = { instancePath: instancePath + "/at/now", schemaPath: "#/properties/at/properties/now/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])T(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:Z|[+-](?:[01]\\d|2[0-3]):[0-5]\\d)$" }, schema: "^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])T(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:Z|[+-](?:[01]\\d|2[0-3]):[0-5]\\d)$", parentSchema: schema7.properties.at.properties.now, data: data6 };
              if (vErrors === null) {
                vErrors = [err17];
              } else {
                vErrors.push(err17);
              }
              errors++;
            }
          } else {
            const err18 = { instancePath: instancePath + "/at/now", schemaPath: "#/properties/at/properties/now/type", keyword: "type", params: { type: "string" }, schema: schema7.properties.at.properties.now.type, parentSchema: schema7.properties.at.properties.now, data: data6 };
            if (vErrors === null) {
              vErrors = [err18];
            } else {
              vErrors.push(err18);
            }
            errors++;
          }
        }
      } else {
        const err19 = { instancePath: instancePath + "/at", schemaPath: "#/properties/at/type", keyword: "type", params: { type: "object" }, schema: schema7.properties.at.type, parentSchema: schema7.properties.at, data: data4 };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
    if (data.given !== void 0 && func0.call(data, "given")) {
      let data7 = data.given;
      if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
        if (Object.keys(data7).length > 100) {
          const err20 = { instancePath: instancePath + "/given", schemaPath: "#/properties/given/maxProperties", keyword: "maxProperties", params: { limit: 100 }, schema: 100, parentSchema: schema7.properties.given, data: data7 };
          if (vErrors === null) {
            vErrors = [err20];
          } else {
            vErrors.push(err20);
          }
          errors++;
        }
        if (Object.keys(data7).length < 1) {
          const err21 = { instancePath: instancePath + "/given", schemaPath: "#/properties/given/minProperties", keyword: "minProperties", params: { limit: 1 }, schema: 1, parentSchema: schema7.properties.given, data: data7 };
          if (vErrors === null) {
            vErrors = [err21];
          } else {
            vErrors.push(err21);
          }
          errors++;
        }
        for (const key3 of Object.keys(data7)) {
          let data8 = data7[key3];
          if (typeof data8 === "string") {
            if (!pattern1.test(data8)) {
              const err22 = { instancePath: instancePath + "/given/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/given/additionalProperties/pattern", keyword: "pattern", params: { pattern: "^(?:killed|off|targeted|internal|(?!0+(?:\\.0+)? ?%)(?:100(?:\\.0{1,3})?|\\d{1,2}(?:\\.\\d{1,3})?) ?%)$" }, schema: "^(?:killed|off|targeted|internal|(?!0+(?:\\.0+)? ?%)(?:100(?:\\.0{1,3})?|\\d{1,2}(?:\\.\\d{1,3})?) ?%)$", parentSchema: schema7.properties.given.additionalProperties, data: data8 };
              if (vErrors === null) {
                vErrors = [err22];
              } else {
                vErrors.push(err22);
              }
              errors++;
            }
          } else {
            const err23 = { instancePath: instancePath + "/given/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/given/additionalProperties/type", keyword: "type", params: { type: "string" }, schema: schema7.properties.given.additionalProperties.type, parentSchema: schema7.properties.given.additionalProperties, data: data8 };
            if (vErrors === null) {
              vErrors = [err23];
            } else {
              vErrors.push(err23);
            }
            errors++;
          }
        }
      } else {
        const err24 = { instancePath: instancePath + "/given", schemaPath: "#/properties/given/type", keyword: "type", params: { type: "object" }, schema: schema7.properties.given.type, parentSchema: schema7.properties.given, data: data7 };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      }
    }
    if (data.expect !== void 0 && func0.call(data, "expect")) {
      let data9 = data.expect;
      if (typeof data9 !== "string" && !(data9 && typeof data9 == "object" && !Array.isArray(data9))) {
        const err25 = { instancePath: instancePath + "/expect", schemaPath: "#/properties/expect/type", keyword: "type", params: { type: schema7.properties.expect.type }, schema: schema7.properties.expect.type, parentSchema: schema7.properties.expect, data: data9 };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      }
      if (typeof data9 === "string") {
        if (!pattern2.test(data9)) {
          const err26 = { instancePath: instancePath + "/expect", schemaPath: "#/properties/expect/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,126}$" }, schema: "^[A-Za-z0-9][A-Za-z0-9._-]{0,126}$", parentSchema: schema7.properties.expect, data: data9 };
          if (vErrors === null) {
            vErrors = [err26];
          } else {
            vErrors.push(err26);
          }
          errors++;
        }
      }
      if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
        if (Object.keys(data9).length < 1) {
          const err27 = { instancePath: instancePath + "/expect", schemaPath: "#/properties/expect/minProperties", keyword: "minProperties", params: { limit: 1 }, schema: 1, parentSchema: schema7.properties.expect, data: data9 };
          if (vErrors === null) {
            vErrors = [err27];
          } else {
            vErrors.push(err27);
          }
          errors++;
        }
        for (const key4 of Object.keys(data9)) {
          if (!(key4 === "variant" || key4 === "reason" || key4 === "value")) {
            const err28 = { instancePath: instancePath + "/expect", schemaPath: "#/properties/expect/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, schema: false, parentSchema: schema7.properties.expect, data: data9 };
            if (vErrors === null) {
              vErrors = [err28];
            } else {
              vErrors.push(err28);
            }
            errors++;
          }
        }
        if (data9.variant !== void 0 && func0.call(data9, "variant")) {
          let data10 = data9.variant;
          if (typeof data10 === "string") {
            if (!pattern2.test(data10)) {
              const err29 = { instancePath: instancePath + "/expect/variant", schemaPath: "#/properties/expect/properties/variant/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,126}$" }, schema: "^[A-Za-z0-9][A-Za-z0-9._-]{0,126}$", parentSchema: schema7.properties.expect.properties.variant, data: data10 };
              if (vErrors === null) {
                vErrors = [err29];
              } else {
                vErrors.push(err29);
              }
              errors++;
            }
          } else {
            const err30 = { instancePath: instancePath + "/expect/variant", schemaPath: "#/properties/expect/properties/variant/type", keyword: "type", params: { type: "string" }, schema: schema7.properties.expect.properties.variant.type, parentSchema: schema7.properties.expect.properties.variant, data: data10 };
            if (vErrors === null) {
              vErrors = [err30];
            } else {
              vErrors.push(err30);
            }
            errors++;
          }
        }
        if (data9.reason !== void 0 && func0.call(data9, "reason")) {
          let data11 = data9.reason;
          if (typeof data11 === "string") {
            if (!pattern4.test(data11)) {
              const err31 = { instancePath: instancePath + "/expect/reason", schemaPath: "#/properties/expect/properties/reason/pattern", keyword: "pattern", params: { pattern: "^(?:killed|off|prerequisite|rule:[a-z0-9][a-z0-9._-]{0,127}|internal|rollout|full|not-exposed|no-unit)$" }, schema: "^(?:killed|off|prerequisite|rule:[a-z0-9][a-z0-9._-]{0,127}|internal|rollout|full|not-exposed|no-unit)$", parentSchema: schema7.properties.expect.properties.reason, data: data11 };
              if (vErrors === null) {
                vErrors = [err31];
              } else {
                vErrors.push(err31);
              }
              errors++;
            }
          } else {
            const err32 = { instancePath: instancePath + "/expect/reason", schemaPath: "#/properties/expect/properties/reason/type", keyword: "type", params: { type: "string" }, schema: schema7.properties.expect.properties.reason.type, parentSchema: schema7.properties.expect.properties.reason, data: data11 };
            if (vErrors === null) {
              vErrors = [err32];
            } else {
              vErrors.push(err32);
            }
            errors++;
          }
        }
        if (data9.value !== void 0 && func0.call(data9, "value")) {
          if (!validate23(data9.value, { instancePath: instancePath + "/expect/value", parentData: data9, parentDataProperty: "value", rootData })) {
            vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
            errors = vErrors.length;
          }
        }
      }
    }
  } else {
    const err33 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema7.type, parentSchema: schema7, data };
    if (vErrors === null) {
      vErrors = [err33];
    } else {
      vErrors.push(err33);
    }
    errors++;
  }
  validate22.errors = vErrors;
  return errors === 0;
}
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.cases === void 0 || !func0.call(data, "cases")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "cases" }, schema: schema6.required, parentSchema: schema6, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "cases")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema6, data };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.cases !== void 0 && func0.call(data, "cases")) {
      let data0 = data.cases;
      if (Array.isArray(data0)) {
        if (data0.length > 1e3) {
          const err2 = { instancePath: instancePath + "/cases", schemaPath: "#/properties/cases/maxItems", keyword: "maxItems", params: { limit: 1e3 }, schema: 1e3, parentSchema: schema6.properties.cases, data: data0 };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (data0.length < 1) {
          const err3 = { instancePath: instancePath + "/cases", schemaPath: "#/properties/cases/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema6.properties.cases, data: data0 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate22(data0[i0], { instancePath: instancePath + "/cases/" + i0, parentData: data0, parentDataProperty: i0, rootData })) {
            vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err4 = { instancePath: instancePath + "/cases", schemaPath: "#/properties/cases/type", keyword: "type", params: { type: "array" }, schema: schema6.properties.cases.type, parentSchema: schema6.properties.cases, data: data0 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema6.type, parentSchema: schema6, data };
    if (vErrors === null) {
      vErrors = [err5];
    } else {
      vErrors.push(err5);
    }
    errors++;
  }
  validate21.errors = vErrors;
  return errors === 0;
}
var validateFlag = validate27;
var schema9 = { "$schema": "http://json-schema.org/draft-07/schema#", "$id": "https://maestro-flags.dev/schemas/flag.schema.json", "title": "FlagFile", "type": "object", "additionalProperties": false, "required": ["description", "owner", "kind"], "properties": { "description": { "type": "string", "minLength": 1, "maxLength": 4096, "examples": ["Serve the one-page checkout."] }, "owner": { "type": "string", "minLength": 1, "maxLength": 128, "examples": ["payments"] }, "kind": { "type": "string", "enum": ["release", "experiment", "operational", "permission"], "examples": ["release"] }, "expires": { "type": "string", "pattern": "^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])$", "patternErrorMessage": "A day is written YYYY-MM-DD, such as 2027-02-28.", "examples": ["2027-02-28"] }, "type": { "type": "string", "enum": ["boolean", "string", "number", "object"], "examples": ["boolean"] }, "variants": { "type": "object", "minProperties": 1, "maxProperties": 100, "propertyNames": { "type": "string", "pattern": "^[A-Za-z0-9][A-Za-z0-9._-]{0,126}$", "patternErrorMessage": "A variant name is letters, digits, ., _ and -, at most 127 of them, starting with a letter or digit." }, "additionalProperties": { "$ref": "#/definitions/json" }, "examples": [{ "on": true, "off": false }, { "small": 10, "large": 100 }] }, "safe": { "type": "string", "pattern": "^[A-Za-z0-9][A-Za-z0-9._-]{0,126}$", "patternErrorMessage": "A variant name is letters, digits, ., _ and -, at most 127 of them, starting with a letter or digit.", "examples": ["off"] }, "salt": { "type": "string", "minLength": 1, "maxLength": 256, "examples": ["new-checkout"] }, "prerequisites": { "type": "array", "maxItems": 100, "items": { "$ref": "#/definitions/prerequisite" }, "examples": [[{ "flag": "new-cart", "variant": "on" }]] }, "environments": { "type": "object", "maxProperties": 100, "additionalProperties": { "$ref": "#/definitions/environment" }, "examples": [{ "staging": { "stage": "100%" }, "production": { "stage": "5%" } }] } }, "definitions": { "scalar": { "title": "Scalar", "type": ["string", "number", "boolean"], "maxLength": 4096 }, "scalars": { "title": "Scalars", "type": "array", "minItems": 1, "maxItems": 1e3, "items": { "$ref": "#/definitions/scalar" } }, "texts": { "title": "Texts", "type": ["string", "array"], "minLength": 1, "maxLength": 4096, "minItems": 1, "maxItems": 1e3, "items": { "type": "string", "minLength": 1, "maxLength": 4096 } }, "condition": { "title": "Condition", "type": "object", "minProperties": 1, "maxProperties": 1e3, "properties": { "all": { "type": "array", "minItems": 1, "maxItems": 100, "items": { "$ref": "#/definitions/condition" }, "examples": [[{ "tenant": "acme" }, { "segment": "eu-banks" }]] }, "any": { "type": "array", "minItems": 1, "maxItems": 100, "items": { "$ref": "#/definitions/condition" }, "examples": [[{ "tenant": "acme" }, { "segment": "eu-banks" }]] }, "not": { "$ref": "#/definitions/condition", "examples": [{ "segment": "eu-banks" }] }, "segment": { "type": "string", "minLength": 1, "maxLength": 128, "examples": ["internal"] } }, "additionalProperties": { "$ref": "#/definitions/attributeTest" } }, "attributeTest": { "title": "AttributeTest", "type": ["string", "number", "boolean", "array", "object"], "maxLength": 4096, "minItems": 1, "maxItems": 1e3, "items": { "$ref": "#/definitions/scalar" }, "minProperties": 1, "additionalProperties": false, "examples": ["acme", ["acme", "globex"], { "startsWith": "acme-" }, { "gte": 10 }], "properties": { "equals": { "$ref": "#/definitions/scalar", "examples": ["acme", 10, true] }, "notEquals": { "$ref": "#/definitions/scalar", "examples": ["acme"] }, "in": { "$ref": "#/definitions/scalars", "examples": [["acme", "globex"]] }, "notIn": { "$ref": "#/definitions/scalars", "examples": [["acme", "globex"]] }, "startsWith": { "$ref": "#/definitions/texts", "examples": ["acme-", ["acme-", "globex-"]] }, "endsWith": { "$ref": "#/definitions/texts", "examples": ["@acme.dev", ["@acme.dev", "@globex.dev"]] }, "contains": { "$ref": "#/definitions/texts", "examples": ["staff", ["staff", "qa"]] }, "gt": { "type": "number", "examples": [10] }, "gte": { "type": "number", "examples": [10] }, "lt": { "type": "number", "examples": [10] }, "lte": { "type": "number", "examples": [10] }, "semver": { "type": "string", "minLength": 1, "maxLength": 4096, "examples": [">=2.1.0 <3.0.0", "=2.1.0 || >=2.2.0"] }, "before": { "type": "string", "pattern": "^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])T(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:Z|[+-](?:[01]\\d|2[0-3]):[0-5]\\d)$", "patternErrorMessage": "An instant is RFC 3339 in whole seconds with an offset, such as 2026-11-23T03:12:00Z.", "examples": ["2026-12-01T08:00:00Z"] }, "after": { "type": "string", "pattern": "^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])T(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:Z|[+-](?:[01]\\d|2[0-3]):[0-5]\\d)$", "patternErrorMessage": "An instant is RFC 3339 in whole seconds with an offset, such as 2026-11-23T03:12:00Z.", "examples": ["2026-12-01T08:00:00Z"] }, "exists": { "type": "boolean", "examples": [true] } } }, "environment": { "title": "Environment", "type": "object", "additionalProperties": false, "required": ["stage"], "properties": { "stage": { "type": "string", "pattern": "^(?:off|targeted|internal|(?!0+(?:\\.0+)? ?%)(?:100(?:\\.0{1,3})?|\\d{1,2}(?:\\.\\d{1,3})?) ?%)$", "patternErrorMessage": "A stage is off, targeted, internal or a percentage above 0 with at most three decimals, such as 5%.", "examples": ["off", "targeted", "internal", "5%", "100%"] }, "bucketBy": { "type": "string", "minLength": 1, "maxLength": 128, "examples": ["tenant"] }, "serve": { "$ref": "#/definitions/serve", "examples": ["on", { "control": 50, "treatment": 50 }] }, "rules": { "type": "array", "maxItems": 100, "items": { "$ref": "#/definitions/rule" }, "examples": [[{ "name": "design-partners", "when": { "tenant": ["acme", "globex"] }, "serve": "on" }]] }, "override": { "type": ["object", "array"], "minItems": 1, "maxItems": 20, "items": { "$ref": "#/definitions/override" }, "additionalProperties": false, "required": ["rule", "reason", "approvedBy", "until"], "properties": { "rule": { "type": "string", "minLength": 1, "maxLength": 128, "examples": ["stage-skip"] }, "reason": { "type": "string", "minLength": 1, "maxLength": 4096, "examples": ["Launch event on Friday."] }, "approvedBy": { "type": "string", "minLength": 1, "maxLength": 256, "examples": ["ana@acme.dev"] }, "until": { "type": "string", "pattern": "^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])$", "patternErrorMessage": "A day is written YYYY-MM-DD, such as 2027-02-28.", "examples": ["2026-12-01"] } }, "examples": [{ "rule": "stage-skip", "reason": "Launch event on Friday.", "approvedBy": "ana@acme.dev", "until": "2026-12-01" }] } } }, "override": { "title": "Override", "type": "object", "additionalProperties": false, "required": ["rule", "reason", "approvedBy", "until"], "properties": { "rule": { "type": "string", "minLength": 1, "maxLength": 128, "examples": ["stage-skip"] }, "reason": { "type": "string", "minLength": 1, "maxLength": 4096, "examples": ["Launch event on Friday."] }, "approvedBy": { "type": "string", "minLength": 1, "maxLength": 256, "examples": ["ana@acme.dev"] }, "until": { "type": "string", "pattern": "^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])$", "patternErrorMessage": "A day is written YYYY-MM-DD, such as 2027-02-28.", "examples": ["2026-12-01"] } } }, "prerequisite": { "title": "Prerequisite", "type": "object", "additionalProperties": false, "required": ["flag", "variant"], "properties": { "flag": { "type": "string", "minLength": 1, "maxLength": 128, "examples": ["new-cart"] }, "variant": { "type": "string", "pattern": "^[A-Za-z0-9][A-Za-z0-9._-]{0,126}$", "patternErrorMessage": "A variant name is letters, digits, ., _ and -, at most 127 of them, starting with a letter or digit.", "examples": ["on"] } } }, "rule": { "title": "Rule", "type": "object", "additionalProperties": false, "required": ["name", "when", "serve"], "properties": { "name": { "type": "string", "pattern": "^[a-z0-9][a-z0-9._-]{0,127}$", "patternErrorMessage": "A rule name is lower-case letters, digits, ., _ and -, at most 128 of them, starting with a letter or digit.", "examples": ["design-partners"] }, "when": { "$ref": "#/definitions/condition", "examples": [{ "tenant": ["acme", "globex"] }] }, "serve": { "$ref": "#/definitions/serve", "examples": ["on", { "control": 50, "treatment": 50 }] } } }, "serve": { "title": "Serve", "type": ["string", "object"], "pattern": "^[A-Za-z0-9][A-Za-z0-9._-]{0,126}$", "patternErrorMessage": "A variant name is letters, digits, ., _ and -, at most 127 of them, starting with a letter or digit.", "minProperties": 2, "maxProperties": 100, "additionalProperties": { "type": "number", "minimum": 0, "maximum": 100 }, "examples": ["on", { "control": 50, "treatment": 50 }] }, "json": { "title": "Json", "type": ["null", "boolean", "number", "string", "array", "object"], "maxLength": 4096, "maxItems": 1e3, "maxProperties": 1e3, "items": { "$ref": "#/definitions/json" }, "additionalProperties": { "$ref": "#/definitions/json" } } } };
var pattern5 = new RegExp("^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])$", "u");
var schema10 = { "title": "Json", "type": ["null", "boolean", "number", "string", "array", "object"], "maxLength": 4096, "maxItems": 1e3, "maxProperties": 1e3, "items": { "$ref": "#/definitions/json" }, "additionalProperties": { "$ref": "#/definitions/json" } };
var wrapper2 = { validate: validate28 };
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data != "object" && typeof data !== "boolean" && !(typeof data == "number" && isFinite(data)) && typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema10.type }, schema: schema10.type, parentSchema: schema10, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (typeof data === "string") {
    if (func51(data) > 4096) {
      const err1 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 4096 }, schema: 4096, parentSchema: schema10, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
  }
  if (Array.isArray(data)) {
    if (data.length > 1e3) {
      const err2 = { instancePath, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 1e3 }, schema: 1e3, parentSchema: schema10, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!wrapper2.validate(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData })) {
        vErrors = vErrors === null ? wrapper2.validate.errors : vErrors.concat(wrapper2.validate.errors);
        errors = vErrors.length;
      }
    }
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length > 1e3) {
      const err3 = { instancePath, schemaPath: "#/maxProperties", keyword: "maxProperties", params: { limit: 1e3 }, schema: 1e3, parentSchema: schema10, data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!wrapper2.validate(data[key0], { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key0, rootData })) {
        vErrors = vErrors === null ? wrapper2.validate.errors : vErrors.concat(wrapper2.validate.errors);
        errors = vErrors.length;
      }
    }
  }
  validate28.errors = vErrors;
  return errors === 0;
}
var schema11 = { "title": "Prerequisite", "type": "object", "additionalProperties": false, "required": ["flag", "variant"], "properties": { "flag": { "type": "string", "minLength": 1, "maxLength": 128, "examples": ["new-cart"] }, "variant": { "type": "string", "pattern": "^[A-Za-z0-9][A-Za-z0-9._-]{0,126}$", "patternErrorMessage": "A variant name is letters, digits, ., _ and -, at most 127 of them, starting with a letter or digit.", "examples": ["on"] } } };
function validate30(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.flag === void 0 || !func0.call(data, "flag")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "flag" }, schema: schema11.required, parentSchema: schema11, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.variant === void 0 || !func0.call(data, "variant")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "variant" }, schema: schema11.required, parentSchema: schema11, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "flag" || key0 === "variant")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema11, data };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.flag !== void 0 && func0.call(data, "flag")) {
      let data0 = data.flag;
      if (typeof data0 === "string") {
        if (func51(data0) > 128) {
          const err3 = { instancePath: instancePath + "/flag", schemaPath: "#/properties/flag/maxLength", keyword: "maxLength", params: { limit: 128 }, schema: 128, parentSchema: schema11.properties.flag, data: data0 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (func51(data0) < 1) {
          const err4 = { instancePath: instancePath + "/flag", schemaPath: "#/properties/flag/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema11.properties.flag, data: data0 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/flag", schemaPath: "#/properties/flag/type", keyword: "type", params: { type: "string" }, schema: schema11.properties.flag.type, parentSchema: schema11.properties.flag, data: data0 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.variant !== void 0 && func0.call(data, "variant")) {
      let data1 = data.variant;
      if (typeof data1 === "string") {
        if (!pattern2.test(data1)) {
          const err6 = { instancePath: instancePath + "/variant", schemaPath: "#/properties/variant/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,126}$" }, schema: "^[A-Za-z0-9][A-Za-z0-9._-]{0,126}$", parentSchema: schema11.properties.variant, data: data1 };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/variant", schemaPath: "#/properties/variant/type", keyword: "type", params: { type: "string" }, schema: schema11.properties.variant.type, parentSchema: schema11.properties.variant, data: data1 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
  } else {
    const err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema11.type, parentSchema: schema11, data };
    if (vErrors === null) {
      vErrors = [err8];
    } else {
      vErrors.push(err8);
    }
    errors++;
  }
  validate30.errors = vErrors;
  return errors === 0;
}
var schema12 = { "title": "Environment", "type": "object", "additionalProperties": false, "required": ["stage"], "properties": { "stage": { "type": "string", "pattern": "^(?:off|targeted|internal|(?!0+(?:\\.0+)? ?%)(?:100(?:\\.0{1,3})?|\\d{1,2}(?:\\.\\d{1,3})?) ?%)$", "patternErrorMessage": "A stage is off, targeted, internal or a percentage above 0 with at most three decimals, such as 5%.", "examples": ["off", "targeted", "internal", "5%", "100%"] }, "bucketBy": { "type": "string", "minLength": 1, "maxLength": 128, "examples": ["tenant"] }, "serve": { "$ref": "#/definitions/serve", "examples": ["on", { "control": 50, "treatment": 50 }] }, "rules": { "type": "array", "maxItems": 100, "items": { "$ref": "#/definitions/rule" }, "examples": [[{ "name": "design-partners", "when": { "tenant": ["acme", "globex"] }, "serve": "on" }]] }, "override": { "type": ["object", "array"], "minItems": 1, "maxItems": 20, "items": { "$ref": "#/definitions/override" }, "additionalProperties": false, "required": ["rule", "reason", "approvedBy", "until"], "properties": { "rule": { "type": "string", "minLength": 1, "maxLength": 128, "examples": ["stage-skip"] }, "reason": { "type": "string", "minLength": 1, "maxLength": 4096, "examples": ["Launch event on Friday."] }, "approvedBy": { "type": "string", "minLength": 1, "maxLength": 256, "examples": ["ana@acme.dev"] }, "until": { "type": "string", "pattern": "^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])$", "patternErrorMessage": "A day is written YYYY-MM-DD, such as 2027-02-28.", "examples": ["2026-12-01"] } }, "examples": [{ "rule": "stage-skip", "reason": "Launch event on Friday.", "approvedBy": "ana@acme.dev", "until": "2026-12-01" }] } } };
var pattern9 = new RegExp("^(?:off|targeted|internal|(?!0+(?:\\.0+)? ?%)(?:100(?:\\.0{1,3})?|\\d{1,2}(?:\\.\\d{1,3})?) ?%)$", "u");
var schema13 = { "title": "Serve", "type": ["string", "object"], "pattern": "^[A-Za-z0-9][A-Za-z0-9._-]{0,126}$", "patternErrorMessage": "A variant name is letters, digits, ., _ and -, at most 127 of them, starting with a letter or digit.", "minProperties": 2, "maxProperties": 100, "additionalProperties": { "type": "number", "minimum": 0, "maximum": 100 }, "examples": ["on", { "control": 50, "treatment": 50 }] };
function validate33(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema13.type }, schema: schema13.type, parentSchema: schema13, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (typeof data === "string") {
    if (!pattern2.test(data)) {
      const err1 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,126}$" }, schema: "^[A-Za-z0-9][A-Za-z0-9._-]{0,126}$", parentSchema: schema13, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length > 100) {
      const err2 = { instancePath, schemaPath: "#/maxProperties", keyword: "maxProperties", params: { limit: 100 }, schema: 100, parentSchema: schema13, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (Object.keys(data).length < 2) {
      const err3 = { instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 2 }, schema: 2, parentSchema: schema13, data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      let data0 = data[key0];
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 100 || isNaN(data0)) {
          const err4 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, schema: 100, parentSchema: schema13.additionalProperties, data: data0 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (data0 < 0 || isNaN(data0)) {
          const err5 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema13.additionalProperties, data: data0 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/type", keyword: "type", params: { type: "number" }, schema: schema13.additionalProperties.type, parentSchema: schema13.additionalProperties, data: data0 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
  }
  validate33.errors = vErrors;
  return errors === 0;
}
var schema14 = { "title": "Rule", "type": "object", "additionalProperties": false, "required": ["name", "when", "serve"], "properties": { "name": { "type": "string", "pattern": "^[a-z0-9][a-z0-9._-]{0,127}$", "patternErrorMessage": "A rule name is lower-case letters, digits, ., _ and -, at most 128 of them, starting with a letter or digit.", "examples": ["design-partners"] }, "when": { "$ref": "#/definitions/condition", "examples": [{ "tenant": ["acme", "globex"] }] }, "serve": { "$ref": "#/definitions/serve", "examples": ["on", { "control": 50, "treatment": 50 }] } } };
var pattern11 = new RegExp("^[a-z0-9][a-z0-9._-]{0,127}$", "u");
var schema15 = { "title": "Condition", "type": "object", "minProperties": 1, "maxProperties": 1e3, "properties": { "all": { "type": "array", "minItems": 1, "maxItems": 100, "items": { "$ref": "#/definitions/condition" }, "examples": [[{ "tenant": "acme" }, { "segment": "eu-banks" }]] }, "any": { "type": "array", "minItems": 1, "maxItems": 100, "items": { "$ref": "#/definitions/condition" }, "examples": [[{ "tenant": "acme" }, { "segment": "eu-banks" }]] }, "not": { "$ref": "#/definitions/condition", "examples": [{ "segment": "eu-banks" }] }, "segment": { "type": "string", "minLength": 1, "maxLength": 128, "examples": ["internal"] } }, "additionalProperties": { "$ref": "#/definitions/attributeTest" } };
var schema16 = { "title": "AttributeTest", "type": ["string", "number", "boolean", "array", "object"], "maxLength": 4096, "minItems": 1, "maxItems": 1e3, "items": { "$ref": "#/definitions/scalar" }, "minProperties": 1, "additionalProperties": false, "examples": ["acme", ["acme", "globex"], { "startsWith": "acme-" }, { "gte": 10 }], "properties": { "equals": { "$ref": "#/definitions/scalar", "examples": ["acme", 10, true] }, "notEquals": { "$ref": "#/definitions/scalar", "examples": ["acme"] }, "in": { "$ref": "#/definitions/scalars", "examples": [["acme", "globex"]] }, "notIn": { "$ref": "#/definitions/scalars", "examples": [["acme", "globex"]] }, "startsWith": { "$ref": "#/definitions/texts", "examples": ["acme-", ["acme-", "globex-"]] }, "endsWith": { "$ref": "#/definitions/texts", "examples": ["@acme.dev", ["@acme.dev", "@globex.dev"]] }, "contains": { "$ref": "#/definitions/texts", "examples": ["staff", ["staff", "qa"]] }, "gt": { "type": "number", "examples": [10] }, "gte": { "type": "number", "examples": [10] }, "lt": { "type": "number", "examples": [10] }, "lte": { "type": "number", "examples": [10] }, "semver": { "type": "string", "minLength": 1, "maxLength": 4096, "examples": [">=2.1.0 <3.0.0", "=2.1.0 || >=2.2.0"] }, "before": { "type": "string", "pattern": "^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])T(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:Z|[+-](?:[01]\\d|2[0-3]):[0-5]\\d)$", "patternErrorMessage": "An instant is RFC 3339 in whole seconds with an offset, such as 2026-11-23T03:12:00Z.", "examples": ["2026-12-01T08:00:00Z"] }, "after": { "type": "string", "pattern": "^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])T(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:Z|[+-](?:[01]\\d|2[0-3]):[0-5]\\d)$", "patternErrorMessage": "An instant is RFC 3339 in whole seconds with an offset, such as 2026-11-23T03:12:00Z.", "examples": ["2026-12-01T08:00:00Z"] }, "exists": { "type": "boolean", "examples": [true] } } };
var schema17 = { "title": "Scalar", "type": ["string", "number", "boolean"], "maxLength": 4096 };
function validate38(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string" && !(typeof data == "number" && isFinite(data)) && typeof data !== "boolean") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema17.type }, schema: schema17.type, parentSchema: schema17, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (typeof data === "string") {
    if (func51(data) > 4096) {
      const err1 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 4096 }, schema: 4096, parentSchema: schema17, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
  }
  validate38.errors = vErrors;
  return errors === 0;
}
var schema18 = { "title": "Scalars", "type": "array", "minItems": 1, "maxItems": 1e3, "items": { "$ref": "#/definitions/scalar" } };
function validate42(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    if (data.length > 1e3) {
      const err0 = { instancePath, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 1e3 }, schema: 1e3, parentSchema: schema18, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.length < 1) {
      const err1 = { instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema18, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate38(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData })) {
        vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, schema: schema18.type, parentSchema: schema18, data };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate42.errors = vErrors;
  return errors === 0;
}
var schema19 = { "title": "Texts", "type": ["string", "array"], "minLength": 1, "maxLength": 4096, "minItems": 1, "maxItems": 1e3, "items": { "type": "string", "minLength": 1, "maxLength": 4096 } };
function validate46(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string" && !Array.isArray(data)) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema19.type }, schema: schema19.type, parentSchema: schema19, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (typeof data === "string") {
    if (func51(data) > 4096) {
      const err1 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 4096 }, schema: 4096, parentSchema: schema19, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (func51(data) < 1) {
      const err2 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema19, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
  }
  if (Array.isArray(data)) {
    if (data.length > 1e3) {
      const err3 = { instancePath, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 1e3 }, schema: 1e3, parentSchema: schema19, data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.length < 1) {
      const err4 = { instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema19, data };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (typeof data0 === "string") {
        if (func51(data0) > 4096) {
          const err5 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/maxLength", keyword: "maxLength", params: { limit: 4096 }, schema: 4096, parentSchema: schema19.items, data: data0 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        if (func51(data0) < 1) {
          const err6 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema19.items, data: data0 };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: "string" }, schema: schema19.items.type, parentSchema: schema19.items, data: data0 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
  }
  validate46.errors = vErrors;
  return errors === 0;
}
function validate37(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if ((!data || typeof data != "object") && typeof data !== "string" && !(typeof data == "number" && isFinite(data)) && typeof data !== "boolean") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema16.type }, schema: schema16.type, parentSchema: schema16, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (typeof data === "string") {
    if (func51(data) > 4096) {
      const err1 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 4096 }, schema: 4096, parentSchema: schema16, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
  }
  if (Array.isArray(data)) {
    if (data.length > 1e3) {
      const err2 = { instancePath, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 1e3 }, schema: 1e3, parentSchema: schema16, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.length < 1) {
      const err3 = { instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema16, data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate38(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData })) {
        vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
        errors = vErrors.length;
      }
    }
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length < 1) {
      const err4 = { instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 }, schema: 1, parentSchema: schema16, data };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!func0.call(schema16.properties, key0)) {
        const err5 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema16, data };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.equals !== void 0 && func0.call(data, "equals")) {
      if (!validate38(data.equals, { instancePath: instancePath + "/equals", parentData: data, parentDataProperty: "equals", rootData })) {
        vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
        errors = vErrors.length;
      }
    }
    if (data.notEquals !== void 0 && func0.call(data, "notEquals")) {
      if (!validate38(data.notEquals, { instancePath: instancePath + "/notEquals", parentData: data, parentDataProperty: "notEquals", rootData })) {
        vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
        errors = vErrors.length;
      }
    }
    if (data.in !== void 0 && func0.call(data, "in")) {
      if (!validate42(data.in, { instancePath: instancePath + "/in", parentData: data, parentDataProperty: "in", rootData })) {
        vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
        errors = vErrors.length;
      }
    }
    if (data.notIn !== void 0 && func0.call(data, "notIn")) {
      if (!validate42(data.notIn, { instancePath: instancePath + "/notIn", parentData: data, parentDataProperty: "notIn", rootData })) {
        vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
        errors = vErrors.length;
      }
    }
    if (data.startsWith !== void 0 && func0.call(data, "startsWith")) {
      if (!validate46(data.startsWith, { instancePath: instancePath + "/startsWith", parentData: data, parentDataProperty: "startsWith", rootData })) {
        vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
        errors = vErrors.length;
      }
    }
    if (data.endsWith !== void 0 && func0.call(data, "endsWith")) {
      if (!validate46(data.endsWith, { instancePath: instancePath + "/endsWith", parentData: data, parentDataProperty: "endsWith", rootData })) {
        vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
        errors = vErrors.length;
      }
    }
    if (data.contains !== void 0 && func0.call(data, "contains")) {
      if (!validate46(data.contains, { instancePath: instancePath + "/contains", parentData: data, parentDataProperty: "contains", rootData })) {
        vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
        errors = vErrors.length;
      }
    }
    if (data.gt !== void 0 && func0.call(data, "gt")) {
      let data8 = data.gt;
      if (!(typeof data8 == "number" && isFinite(data8))) {
        const err6 = { instancePath: instancePath + "/gt", schemaPath: "#/properties/gt/type", keyword: "type", params: { type: "number" }, schema: schema16.properties.gt.type, parentSchema: schema16.properties.gt, data: data8 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.gte !== void 0 && func0.call(data, "gte")) {
      let data9 = data.gte;
      if (!(typeof data9 == "number" && isFinite(data9))) {
        const err7 = { instancePath: instancePath + "/gte", schemaPath: "#/properties/gte/type", keyword: "type", params: { type: "number" }, schema: schema16.properties.gte.type, parentSchema: schema16.properties.gte, data: data9 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.lt !== void 0 && func0.call(data, "lt")) {
      let data10 = data.lt;
      if (!(typeof data10 == "number" && isFinite(data10))) {
        const err8 = { instancePath: instancePath + "/lt", schemaPath: "#/properties/lt/type", keyword: "type", params: { type: "number" }, schema: schema16.properties.lt.type, parentSchema: schema16.properties.lt, data: data10 };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.lte !== void 0 && func0.call(data, "lte")) {
      let data11 = data.lte;
      if (!(typeof data11 == "number" && isFinite(data11))) {
        const err9 = { instancePath: instancePath + "/lte", schemaPath: "#/properties/lte/type", keyword: "type", params: { type: "number" }, schema: schema16.properties.lte.type, parentSchema: schema16.properties.lte, data: data11 };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.semver !== void 0 && func0.call(data, "semver")) {
      let data12 = data.semver;
      if (typeof data12 === "string") {
        if (func51(data12) > 4096) {
          const err10 = { instancePath: instancePath + "/semver", schemaPath: "#/properties/semver/maxLength", keyword: "maxLength", params: { limit: 4096 }, schema: 4096, parentSchema: schema16.properties.semver, data: data12 };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
        if (func51(data12) < 1) {
          const err11 = { instancePath: instancePath + "/semver", schemaPath: "#/properties/semver/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema16.properties.semver, data: data12 };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
      } else {
        const err12 = { instancePath: instancePath + "/semver", schemaPath: "#/properties/semver/type", keyword: "type", params: { type: "string" }, schema: schema16.properties.semver.type, parentSchema: schema16.properties.semver, data: data12 };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.before !== void 0 && func0.call(data, "before")) {
      let data13 = data.before;
      if (typeof data13 === "string") {
        if (!pattern0.test(data13)) {
          const err13 = { instancePath: instancePath + "/before", schemaPath: "#/properties/before/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])T(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:Z|[+-](?:[01]\\d|2[0-3]):[0-5]\\d)$" }, schema: "^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])T(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:Z|[+-](?:[01]\\d|2[0-3]):[0-5]\\d)$", parentSchema: schema16.properties.before, data: data13 };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
      } else {
        const err14 = { instancePath: instancePath + "/before", schemaPath: "#/properties/before/type", keyword: "type", params: { type: "string" }, schema: schema16.properties.before.type, parentSchema: schema16.properties.before, data: data13 };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.after !== void 0 && func0.call(data, "after")) {
      let data14 = data.after;
      if (typeof data14 === "string") {
        if (!pattern0.test(data14)) {
          const err15 = { instancePath: instancePath + "/after", schemaPath: "#/properties/after/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])T(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:Z|[+-](?:[01]\\d|2[0-3]):[0-5]\\d)$" }, schema: "^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])T(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:Z|[+-](?:[01]\\d|2[0-3]):[0-5]\\d)$", parentSchema: schema16.properties.after, data: data14 };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
      } else {
        const err16 = { instancePath: instancePath + "/after", schemaPath: "#/properties/after/type", keyword: "type", params: { type: "string" }, schema: schema16.properties.after.type, parentSchema: schema16.properties.after, data: data14 };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.exists !== void 0 && func0.call(data, "exists")) {
      let data15 = data.exists;
      if (typeof data15 !== "boolean") {
        const err17 = { instancePath: instancePath + "/exists", schemaPath: "#/properties/exists/type", keyword: "type", params: { type: "boolean" }, schema: schema16.properties.exists.type, parentSchema: schema16.properties.exists, data: data15 };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
  }
  validate37.errors = vErrors;
  return errors === 0;
}
var wrapper4 = { validate: validate36 };
function validate36(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length > 1e3) {
      const err0 = { instancePath, schemaPath: "#/maxProperties", keyword: "maxProperties", params: { limit: 1e3 }, schema: 1e3, parentSchema: schema15, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (Object.keys(data).length < 1) {
      const err1 = { instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 }, schema: 1, parentSchema: schema15, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "all" || key0 === "any" || key0 === "not" || key0 === "segment")) {
        if (!validate37(data[key0], { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key0, rootData })) {
          vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
          errors = vErrors.length;
        }
      }
    }
    if (data.all !== void 0 && func0.call(data, "all")) {
      let data1 = data.all;
      if (Array.isArray(data1)) {
        if (data1.length > 100) {
          const err2 = { instancePath: instancePath + "/all", schemaPath: "#/properties/all/maxItems", keyword: "maxItems", params: { limit: 100 }, schema: 100, parentSchema: schema15.properties.all, data: data1 };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (data1.length < 1) {
          const err3 = { instancePath: instancePath + "/all", schemaPath: "#/properties/all/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema15.properties.all, data: data1 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!wrapper4.validate(data1[i0], { instancePath: instancePath + "/all/" + i0, parentData: data1, parentDataProperty: i0, rootData })) {
            vErrors = vErrors === null ? wrapper4.validate.errors : vErrors.concat(wrapper4.validate.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err4 = { instancePath: instancePath + "/all", schemaPath: "#/properties/all/type", keyword: "type", params: { type: "array" }, schema: schema15.properties.all.type, parentSchema: schema15.properties.all, data: data1 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.any !== void 0 && func0.call(data, "any")) {
      let data3 = data.any;
      if (Array.isArray(data3)) {
        if (data3.length > 100) {
          const err5 = { instancePath: instancePath + "/any", schemaPath: "#/properties/any/maxItems", keyword: "maxItems", params: { limit: 100 }, schema: 100, parentSchema: schema15.properties.any, data: data3 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        if (data3.length < 1) {
          const err6 = { instancePath: instancePath + "/any", schemaPath: "#/properties/any/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema15.properties.any, data: data3 };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        const len1 = data3.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!wrapper4.validate(data3[i1], { instancePath: instancePath + "/any/" + i1, parentData: data3, parentDataProperty: i1, rootData })) {
            vErrors = vErrors === null ? wrapper4.validate.errors : vErrors.concat(wrapper4.validate.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err7 = { instancePath: instancePath + "/any", schemaPath: "#/properties/any/type", keyword: "type", params: { type: "array" }, schema: schema15.properties.any.type, parentSchema: schema15.properties.any, data: data3 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.not !== void 0 && func0.call(data, "not")) {
      if (!wrapper4.validate(data.not, { instancePath: instancePath + "/not", parentData: data, parentDataProperty: "not", rootData })) {
        vErrors = vErrors === null ? wrapper4.validate.errors : vErrors.concat(wrapper4.validate.errors);
        errors = vErrors.length;
      }
    }
    if (data.segment !== void 0 && func0.call(data, "segment")) {
      let data6 = data.segment;
      if (typeof data6 === "string") {
        if (func51(data6) > 128) {
          const err8 = { instancePath: instancePath + "/segment", schemaPath: "#/properties/segment/maxLength", keyword: "maxLength", params: { limit: 128 }, schema: 128, parentSchema: schema15.properties.segment, data: data6 };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        if (func51(data6) < 1) {
          const err9 = { instancePath: instancePath + "/segment", schemaPath: "#/properties/segment/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema15.properties.segment, data: data6 };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      } else {
        const err10 = { instancePath: instancePath + "/segment", schemaPath: "#/properties/segment/type", keyword: "type", params: { type: "string" }, schema: schema15.properties.segment.type, parentSchema: schema15.properties.segment, data: data6 };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
  } else {
    const err11 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema15.type, parentSchema: schema15, data };
    if (vErrors === null) {
      vErrors = [err11];
    } else {
      vErrors.push(err11);
    }
    errors++;
  }
  validate36.errors = vErrors;
  return errors === 0;
}
function validate35(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0 || !func0.call(data, "name")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, schema: schema14.required, parentSchema: schema14, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.when === void 0 || !func0.call(data, "when")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "when" }, schema: schema14.required, parentSchema: schema14, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.serve === void 0 || !func0.call(data, "serve")) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "serve" }, schema: schema14.required, parentSchema: schema14, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "name" || key0 === "when" || key0 === "serve")) {
        const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema14, data };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.name !== void 0 && func0.call(data, "name")) {
      let data0 = data.name;
      if (typeof data0 === "string") {
        if (!pattern11.test(data0)) {
          const err4 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9._-]{0,127}$" }, schema: "^[a-z0-9][a-z0-9._-]{0,127}$", parentSchema: schema14.properties.name, data: data0 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, schema: schema14.properties.name.type, parentSchema: schema14.properties.name, data: data0 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.when !== void 0 && func0.call(data, "when")) {
      if (!validate36(data.when, { instancePath: instancePath + "/when", parentData: data, parentDataProperty: "when", rootData })) {
        vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
        errors = vErrors.length;
      }
    }
    if (data.serve !== void 0 && func0.call(data, "serve")) {
      if (!validate33(data.serve, { instancePath: instancePath + "/serve", parentData: data, parentDataProperty: "serve", rootData })) {
        vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema14.type, parentSchema: schema14, data };
    if (vErrors === null) {
      vErrors = [err6];
    } else {
      vErrors.push(err6);
    }
    errors++;
  }
  validate35.errors = vErrors;
  return errors === 0;
}
var schema20 = { "title": "Override", "type": "object", "additionalProperties": false, "required": ["rule", "reason", "approvedBy", "until"], "properties": { "rule": { "type": "string", "minLength": 1, "maxLength": 128, "examples": ["stage-skip"] }, "reason": { "type": "string", "minLength": 1, "maxLength": 4096, "examples": ["Launch event on Friday."] }, "approvedBy": { "type": "string", "minLength": 1, "maxLength": 256, "examples": ["ana@acme.dev"] }, "until": { "type": "string", "pattern": "^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])$", "patternErrorMessage": "A day is written YYYY-MM-DD, such as 2027-02-28.", "examples": ["2026-12-01"] } } };
function validate54(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.rule === void 0 || !func0.call(data, "rule")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rule" }, schema: schema20.required, parentSchema: schema20, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.reason === void 0 || !func0.call(data, "reason")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reason" }, schema: schema20.required, parentSchema: schema20, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.approvedBy === void 0 || !func0.call(data, "approvedBy")) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "approvedBy" }, schema: schema20.required, parentSchema: schema20, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.until === void 0 || !func0.call(data, "until")) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "until" }, schema: schema20.required, parentSchema: schema20, data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "rule" || key0 === "reason" || key0 === "approvedBy" || key0 === "until")) {
        const err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema20, data };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.rule !== void 0 && func0.call(data, "rule")) {
      let data0 = data.rule;
      if (typeof data0 === "string") {
        if (func51(data0) > 128) {
          const err5 = { instancePath: instancePath + "/rule", schemaPath: "#/properties/rule/maxLength", keyword: "maxLength", params: { limit: 128 }, schema: 128, parentSchema: schema20.properties.rule, data: data0 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        if (func51(data0) < 1) {
          const err6 = { instancePath: instancePath + "/rule", schemaPath: "#/properties/rule/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema20.properties.rule, data: data0 };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/rule", schemaPath: "#/properties/rule/type", keyword: "type", params: { type: "string" }, schema: schema20.properties.rule.type, parentSchema: schema20.properties.rule, data: data0 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.reason !== void 0 && func0.call(data, "reason")) {
      let data1 = data.reason;
      if (typeof data1 === "string") {
        if (func51(data1) > 4096) {
          const err8 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/maxLength", keyword: "maxLength", params: { limit: 4096 }, schema: 4096, parentSchema: schema20.properties.reason, data: data1 };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        if (func51(data1) < 1) {
          const err9 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema20.properties.reason, data: data1 };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      } else {
        const err10 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/type", keyword: "type", params: { type: "string" }, schema: schema20.properties.reason.type, parentSchema: schema20.properties.reason, data: data1 };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.approvedBy !== void 0 && func0.call(data, "approvedBy")) {
      let data2 = data.approvedBy;
      if (typeof data2 === "string") {
        if (func51(data2) > 256) {
          const err11 = { instancePath: instancePath + "/approvedBy", schemaPath: "#/properties/approvedBy/maxLength", keyword: "maxLength", params: { limit: 256 }, schema: 256, parentSchema: schema20.properties.approvedBy, data: data2 };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
        if (func51(data2) < 1) {
          const err12 = { instancePath: instancePath + "/approvedBy", schemaPath: "#/properties/approvedBy/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema20.properties.approvedBy, data: data2 };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
      } else {
        const err13 = { instancePath: instancePath + "/approvedBy", schemaPath: "#/properties/approvedBy/type", keyword: "type", params: { type: "string" }, schema: schema20.properties.approvedBy.type, parentSchema: schema20.properties.approvedBy, data: data2 };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.until !== void 0 && func0.call(data, "until")) {
      let data3 = data.until;
      if (typeof data3 === "string") {
        if (!pattern5.test(data3)) {
          const err14 = { instancePath: instancePath + "/until", schemaPath: "#/properties/until/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])$" }, schema: "^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])$", parentSchema: schema20.properties.until, data: data3 };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
      } else {
        const err15 = { instancePath: instancePath + "/until", schemaPath: "#/properties/until/type", keyword: "type", params: { type: "string" }, schema: schema20.properties.until.type, parentSchema: schema20.properties.until, data: data3 };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
  } else {
    const err16 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema20.type, parentSchema: schema20, data };
    if (vErrors === null) {
      vErrors = [err16];
    } else {
      vErrors.push(err16);
    }
    errors++;
  }
  validate54.errors = vErrors;
  return errors === 0;
}
function validate32(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.stage === void 0 || !func0.call(data, "stage")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "stage" }, schema: schema12.required, parentSchema: schema12, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "stage" || key0 === "bucketBy" || key0 === "serve" || key0 === "rules" || key0 === "override")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema12, data };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.stage !== void 0 && func0.call(data, "stage")) {
      let data0 = data.stage;
      if (typeof data0 === "string") {
        if (!pattern9.test(data0)) {
          const err2 = { instancePath: instancePath + "/stage", schemaPath: "#/properties/stage/pattern", keyword: "pattern", params: { pattern: "^(?:off|targeted|internal|(?!0+(?:\\.0+)? ?%)(?:100(?:\\.0{1,3})?|\\d{1,2}(?:\\.\\d{1,3})?) ?%)$" }, schema: "^(?:off|targeted|internal|(?!0+(?:\\.0+)? ?%)(?:100(?:\\.0{1,3})?|\\d{1,2}(?:\\.\\d{1,3})?) ?%)$", parentSchema: schema12.properties.stage, data: data0 };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/stage", schemaPath: "#/properties/stage/type", keyword: "type", params: { type: "string" }, schema: schema12.properties.stage.type, parentSchema: schema12.properties.stage, data: data0 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.bucketBy !== void 0 && func0.call(data, "bucketBy")) {
      let data1 = data.bucketBy;
      if (typeof data1 === "string") {
        if (func51(data1) > 128) {
          const err4 = { instancePath: instancePath + "/bucketBy", schemaPath: "#/properties/bucketBy/maxLength", keyword: "maxLength", params: { limit: 128 }, schema: 128, parentSchema: schema12.properties.bucketBy, data: data1 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (func51(data1) < 1) {
          const err5 = { instancePath: instancePath + "/bucketBy", schemaPath: "#/properties/bucketBy/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema12.properties.bucketBy, data: data1 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/bucketBy", schemaPath: "#/properties/bucketBy/type", keyword: "type", params: { type: "string" }, schema: schema12.properties.bucketBy.type, parentSchema: schema12.properties.bucketBy, data: data1 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.serve !== void 0 && func0.call(data, "serve")) {
      if (!validate33(data.serve, { instancePath: instancePath + "/serve", parentData: data, parentDataProperty: "serve", rootData })) {
        vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
        errors = vErrors.length;
      }
    }
    if (data.rules !== void 0 && func0.call(data, "rules")) {
      let data3 = data.rules;
      if (Array.isArray(data3)) {
        if (data3.length > 100) {
          const err7 = { instancePath: instancePath + "/rules", schemaPath: "#/properties/rules/maxItems", keyword: "maxItems", params: { limit: 100 }, schema: 100, parentSchema: schema12.properties.rules, data: data3 };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate35(data3[i0], { instancePath: instancePath + "/rules/" + i0, parentData: data3, parentDataProperty: i0, rootData })) {
            vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err8 = { instancePath: instancePath + "/rules", schemaPath: "#/properties/rules/type", keyword: "type", params: { type: "array" }, schema: schema12.properties.rules.type, parentSchema: schema12.properties.rules, data: data3 };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.override !== void 0 && func0.call(data, "override")) {
      let data5 = data.override;
      if (!data5 || typeof data5 != "object") {
        const err9 = { instancePath: instancePath + "/override", schemaPath: "#/properties/override/type", keyword: "type", params: { type: schema12.properties.override.type }, schema: schema12.properties.override.type, parentSchema: schema12.properties.override, data: data5 };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
      if (Array.isArray(data5)) {
        if (data5.length > 20) {
          const err10 = { instancePath: instancePath + "/override", schemaPath: "#/properties/override/maxItems", keyword: "maxItems", params: { limit: 20 }, schema: 20, parentSchema: schema12.properties.override, data: data5 };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
        if (data5.length < 1) {
          const err11 = { instancePath: instancePath + "/override", schemaPath: "#/properties/override/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema12.properties.override, data: data5 };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
        const len1 = data5.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate54(data5[i1], { instancePath: instancePath + "/override/" + i1, parentData: data5, parentDataProperty: i1, rootData })) {
            vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
            errors = vErrors.length;
          }
        }
      }
      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
        if (data5.rule === void 0 || !func0.call(data5, "rule")) {
          const err12 = { instancePath: instancePath + "/override", schemaPath: "#/properties/override/required", keyword: "required", params: { missingProperty: "rule" }, schema: schema12.properties.override.required, parentSchema: schema12.properties.override, data: data5 };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
        if (data5.reason === void 0 || !func0.call(data5, "reason")) {
          const err13 = { instancePath: instancePath + "/override", schemaPath: "#/properties/override/required", keyword: "required", params: { missingProperty: "reason" }, schema: schema12.properties.override.required, parentSchema: schema12.properties.override, data: data5 };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
        if (data5.approvedBy === void 0 || !func0.call(data5, "approvedBy")) {
          const err14 = { instancePath: instancePath + "/override", schemaPath: "#/properties/override/required", keyword: "required", params: { missingProperty: "approvedBy" }, schema: schema12.properties.override.required, parentSchema: schema12.properties.override, data: data5 };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
        if (data5.until === void 0 || !func0.call(data5, "until")) {
          const err15 = { instancePath: instancePath + "/override", schemaPath: "#/properties/override/required", keyword: "required", params: { missingProperty: "until" }, schema: schema12.properties.override.required, parentSchema: schema12.properties.override, data: data5 };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
        for (const key1 of Object.keys(data5)) {
          if (!(key1 === "rule" || key1 === "reason" || key1 === "approvedBy" || key1 === "until")) {
            const err16 = { instancePath: instancePath + "/override", schemaPath: "#/properties/override/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, schema: false, parentSchema: schema12.properties.override, data: data5 };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
        }
        if (data5.rule !== void 0 && func0.call(data5, "rule")) {
          let data7 = data5.rule;
          if (typeof data7 === "string") {
            if (func51(data7) > 128) {
              const err17 = { instancePath: instancePath + "/override/rule", schemaPath: "#/properties/override/properties/rule/maxLength", keyword: "maxLength", params: { limit: 128 }, schema: 128, parentSchema: schema12.properties.override.properties.rule, data: data7 };
              if (vErrors === null) {
                vErrors = [err17];
              } else {
                vErrors.push(err17);
              }
              errors++;
            }
            if (func51(data7) < 1) {
              const err18 = { instancePath: instancePath + "/override/rule", schemaPath: "#/properties/override/properties/rule/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema12.properties.override.properties.rule, data: data7 };
              if (vErrors === null) {
                vErrors = [err18];
              } else {
                vErrors.push(err18);
              }
              errors++;
            }
          } else {
            const err19 = { instancePath: instancePath + "/override/rule", schemaPath: "#/properties/override/properties/rule/type", keyword: "type", params: { type: "string" }, schema: schema12.properties.override.properties.rule.type, parentSchema: schema12.properties.override.properties.rule, data: data7 };
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              vErrors.push(err19);
            }
            errors++;
          }
        }
        if (data5.reason !== void 0 && func0.call(data5, "reason")) {
          let data8 = data5.reason;
          if (typeof data8 === "string") {
            if (func51(data8) > 4096) {
              const err20 = { instancePath: instancePath + "/override/reason", schemaPath: "#/properties/override/properties/reason/maxLength", keyword: "maxLength", params: { limit: 4096 }, schema: 4096, parentSchema: schema12.properties.override.properties.reason, data: data8 };
              if (vErrors === null) {
                vErrors = [err20];
              } else {
                vErrors.push(err20);
              }
              errors++;
            }
            if (func51(data8) < 1) {
              const err21 = { instancePath: instancePath + "/override/reason", schemaPath: "#/properties/override/properties/reason/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema12.properties.override.properties.reason, data: data8 };
              if (vErrors === null) {
                vErrors = [err21];
              } else {
                vErrors.push(err21);
              }
              errors++;
            }
          } else {
            const err22 = { instancePath: instancePath + "/override/reason", schemaPath: "#/properties/override/properties/reason/type", keyword: "type", params: { type: "string" }, schema: schema12.properties.override.properties.reason.type, parentSchema: schema12.properties.override.properties.reason, data: data8 };
            if (vErrors === null) {
              vErrors = [err22];
            } else {
              vErrors.push(err22);
            }
            errors++;
          }
        }
        if (data5.approvedBy !== void 0 && func0.call(data5, "approvedBy")) {
          let data9 = data5.approvedBy;
          if (typeof data9 === "string") {
            if (func51(data9) > 256) {
              const err23 = { instancePath: instancePath + "/override/approvedBy", schemaPath: "#/properties/override/properties/approvedBy/maxLength", keyword: "maxLength", params: { limit: 256 }, schema: 256, parentSchema: schema12.properties.override.properties.approvedBy, data: data9 };
              if (vErrors === null) {
                vErrors = [err23];
              } else {
                vErrors.push(err23);
              }
              errors++;
            }
            if (func51(data9) < 1) {
              const err24 = { instancePath: instancePath + "/override/approvedBy", schemaPath: "#/properties/override/properties/approvedBy/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema12.properties.override.properties.approvedBy, data: data9 };
              if (vErrors === null) {
                vErrors = [err24];
              } else {
                vErrors.push(err24);
              }
              errors++;
            }
          } else {
            const err25 = { instancePath: instancePath + "/override/approvedBy", schemaPath: "#/properties/override/properties/approvedBy/type", keyword: "type", params: { type: "string" }, schema: schema12.properties.override.properties.approvedBy.type, parentSchema: schema12.properties.override.properties.approvedBy, data: data9 };
            if (vErrors === null) {
              vErrors = [err25];
            } else {
              vErrors.push(err25);
            }
            errors++;
          }
        }
        if (data5.until !== void 0 && func0.call(data5, "until")) {
          let data10 = data5.until;
          if (typeof data10 === "string") {
            if (!pattern5.test(data10)) {
              const err26 = { instancePath: instancePath + "/override/until", schemaPath: "#/properties/override/properties/until/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])$" }, schema: "^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])$", parentSchema: schema12.properties.override.properties.until, data: data10 };
              if (vErrors === null) {
                vErrors = [err26];
              } else {
                vErrors.push(err26);
              }
              errors++;
            }
          } else {
            const err27 = { instancePath: instancePath + "/override/until", schemaPath: "#/properties/override/properties/until/type", keyword: "type", params: { type: "string" }, schema: schema12.properties.override.properties.until.type, parentSchema: schema12.properties.override.properties.until, data: data10 };
            if (vErrors === null) {
              vErrors = [err27];
            } else {
              vErrors.push(err27);
            }
            errors++;
          }
        }
      }
    }
  } else {
    const err28 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema12.type, parentSchema: schema12, data };
    if (vErrors === null) {
      vErrors = [err28];
    } else {
      vErrors.push(err28);
    }
    errors++;
  }
  validate32.errors = vErrors;
  return errors === 0;
}
function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.description === void 0 || !func0.call(data, "description")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "description" }, schema: schema9.required, parentSchema: schema9, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.owner === void 0 || !func0.call(data, "owner")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "owner" }, schema: schema9.required, parentSchema: schema9, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.kind === void 0 || !func0.call(data, "kind")) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, schema: schema9.required, parentSchema: schema9, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!func0.call(schema9.properties, key0)) {
        const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema9, data };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.description !== void 0 && func0.call(data, "description")) {
      let data0 = data.description;
      if (typeof data0 === "string") {
        if (func51(data0) > 4096) {
          const err4 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/maxLength", keyword: "maxLength", params: { limit: 4096 }, schema: 4096, parentSchema: schema9.properties.description, data: data0 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (func51(data0) < 1) {
          const err5 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema9.properties.description, data: data0 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" }, schema: schema9.properties.description.type, parentSchema: schema9.properties.description, data: data0 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.owner !== void 0 && func0.call(data, "owner")) {
      let data1 = data.owner;
      if (typeof data1 === "string") {
        if (func51(data1) > 128) {
          const err7 = { instancePath: instancePath + "/owner", schemaPath: "#/properties/owner/maxLength", keyword: "maxLength", params: { limit: 128 }, schema: 128, parentSchema: schema9.properties.owner, data: data1 };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        if (func51(data1) < 1) {
          const err8 = { instancePath: instancePath + "/owner", schemaPath: "#/properties/owner/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema9.properties.owner, data: data1 };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/owner", schemaPath: "#/properties/owner/type", keyword: "type", params: { type: "string" }, schema: schema9.properties.owner.type, parentSchema: schema9.properties.owner, data: data1 };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.kind !== void 0 && func0.call(data, "kind")) {
      let data2 = data.kind;
      if (typeof data2 !== "string") {
        const err10 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: "string" }, schema: schema9.properties.kind.type, parentSchema: schema9.properties.kind, data: data2 };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
      if (!(data2 === "release" || data2 === "experiment" || data2 === "operational" || data2 === "permission")) {
        const err11 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: schema9.properties.kind.enum }, schema: schema9.properties.kind.enum, parentSchema: schema9.properties.kind, data: data2 };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.expires !== void 0 && func0.call(data, "expires")) {
      let data3 = data.expires;
      if (typeof data3 === "string") {
        if (!pattern5.test(data3)) {
          const err12 = { instancePath: instancePath + "/expires", schemaPath: "#/properties/expires/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])$" }, schema: "^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])$", parentSchema: schema9.properties.expires, data: data3 };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
      } else {
        const err13 = { instancePath: instancePath + "/expires", schemaPath: "#/properties/expires/type", keyword: "type", params: { type: "string" }, schema: schema9.properties.expires.type, parentSchema: schema9.properties.expires, data: data3 };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.type !== void 0 && func0.call(data, "type")) {
      let data4 = data.type;
      if (typeof data4 !== "string") {
        const err14 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, schema: schema9.properties.type.type, parentSchema: schema9.properties.type, data: data4 };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
      if (!(data4 === "boolean" || data4 === "string" || data4 === "number" || data4 === "object")) {
        const err15 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/enum", keyword: "enum", params: { allowedValues: schema9.properties.type.enum }, schema: schema9.properties.type.enum, parentSchema: schema9.properties.type, data: data4 };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.variants !== void 0 && func0.call(data, "variants")) {
      let data5 = data.variants;
      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
        if (Object.keys(data5).length > 100) {
          const err16 = { instancePath: instancePath + "/variants", schemaPath: "#/properties/variants/maxProperties", keyword: "maxProperties", params: { limit: 100 }, schema: 100, parentSchema: schema9.properties.variants, data: data5 };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
        if (Object.keys(data5).length < 1) {
          const err17 = { instancePath: instancePath + "/variants", schemaPath: "#/properties/variants/minProperties", keyword: "minProperties", params: { limit: 1 }, schema: 1, parentSchema: schema9.properties.variants, data: data5 };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
        for (const key1 of Object.keys(data5)) {
          const _errs15 = errors;
          if (typeof key1 === "string") {
            if (!pattern2.test(key1)) {
              const err18 = { instancePath: instancePath + "/variants", schemaPath: "#/properties/variants/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,126}$" }, schema: "^[A-Za-z0-9][A-Za-z0-9._-]{0,126}$", parentSchema: schema9.properties.variants.propertyNames, data: key1, propertyName: key1 };
              if (vErrors === null) {
                vErrors = [err18];
              } else {
                vErrors.push(err18);
              }
              errors++;
            }
          } else {
            const err19 = { instancePath: instancePath + "/variants", schemaPath: "#/properties/variants/propertyNames/type", keyword: "type", params: { type: "string" }, schema: schema9.properties.variants.propertyNames.type, parentSchema: schema9.properties.variants.propertyNames, data: key1, propertyName: key1 };
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              vErrors.push(err19);
            }
            errors++;
          }
          var valid1 = _errs15 === errors;
          if (!valid1) {
            const err20 = { instancePath: instancePath + "/variants", schemaPath: "#/properties/variants/propertyNames", keyword: "propertyNames", params: { propertyName: key1 }, schema: schema9.properties.variants.propertyNames, parentSchema: schema9.properties.variants, data: data5 };
            if (vErrors === null) {
              vErrors = [err20];
            } else {
              vErrors.push(err20);
            }
            errors++;
          }
        }
        for (const key2 of Object.keys(data5)) {
          if (!validate28(data5[key2], { instancePath: instancePath + "/variants/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data5, parentDataProperty: key2, rootData })) {
            vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err21 = { instancePath: instancePath + "/variants", schemaPath: "#/properties/variants/type", keyword: "type", params: { type: "object" }, schema: schema9.properties.variants.type, parentSchema: schema9.properties.variants, data: data5 };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
    }
    if (data.safe !== void 0 && func0.call(data, "safe")) {
      let data7 = data.safe;
      if (typeof data7 === "string") {
        if (!pattern2.test(data7)) {
          const err22 = { instancePath: instancePath + "/safe", schemaPath: "#/properties/safe/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,126}$" }, schema: "^[A-Za-z0-9][A-Za-z0-9._-]{0,126}$", parentSchema: schema9.properties.safe, data: data7 };
          if (vErrors === null) {
            vErrors = [err22];
          } else {
            vErrors.push(err22);
          }
          errors++;
        }
      } else {
        const err23 = { instancePath: instancePath + "/safe", schemaPath: "#/properties/safe/type", keyword: "type", params: { type: "string" }, schema: schema9.properties.safe.type, parentSchema: schema9.properties.safe, data: data7 };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
    }
    if (data.salt !== void 0 && func0.call(data, "salt")) {
      let data8 = data.salt;
      if (typeof data8 === "string") {
        if (func51(data8) > 256) {
          const err24 = { instancePath: instancePath + "/salt", schemaPath: "#/properties/salt/maxLength", keyword: "maxLength", params: { limit: 256 }, schema: 256, parentSchema: schema9.properties.salt, data: data8 };
          if (vErrors === null) {
            vErrors = [err24];
          } else {
            vErrors.push(err24);
          }
          errors++;
        }
        if (func51(data8) < 1) {
          const err25 = { instancePath: instancePath + "/salt", schemaPath: "#/properties/salt/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema9.properties.salt, data: data8 };
          if (vErrors === null) {
            vErrors = [err25];
          } else {
            vErrors.push(err25);
          }
          errors++;
        }
      } else {
        const err26 = { instancePath: instancePath + "/salt", schemaPath: "#/properties/salt/type", keyword: "type", params: { type: "string" }, schema: schema9.properties.salt.type, parentSchema: schema9.properties.salt, data: data8 };
        if (vErrors === null) {
          vErrors = [err26];
        } else {
          vErrors.push(err26);
        }
        errors++;
      }
    }
    if (data.prerequisites !== void 0 && func0.call(data, "prerequisites")) {
      let data9 = data.prerequisites;
      if (Array.isArray(data9)) {
        if (data9.length > 100) {
          const err27 = { instancePath: instancePath + "/prerequisites", schemaPath: "#/properties/prerequisites/maxItems", keyword: "maxItems", params: { limit: 100 }, schema: 100, parentSchema: schema9.properties.prerequisites, data: data9 };
          if (vErrors === null) {
            vErrors = [err27];
          } else {
            vErrors.push(err27);
          }
          errors++;
        }
        const len0 = data9.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate30(data9[i0], { instancePath: instancePath + "/prerequisites/" + i0, parentData: data9, parentDataProperty: i0, rootData })) {
            vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err28 = { instancePath: instancePath + "/prerequisites", schemaPath: "#/properties/prerequisites/type", keyword: "type", params: { type: "array" }, schema: schema9.properties.prerequisites.type, parentSchema: schema9.properties.prerequisites, data: data9 };
        if (vErrors === null) {
          vErrors = [err28];
        } else {
          vErrors.push(err28);
        }
        errors++;
      }
    }
    if (data.environments !== void 0 && func0.call(data, "environments")) {
      let data11 = data.environments;
      if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
        if (Object.keys(data11).length > 100) {
          const err29 = { instancePath: instancePath + "/environments", schemaPath: "#/properties/environments/maxProperties", keyword: "maxProperties", params: { limit: 100 }, schema: 100, parentSchema: schema9.properties.environments, data: data11 };
          if (vErrors === null) {
            vErrors = [err29];
          } else {
            vErrors.push(err29);
          }
          errors++;
        }
        for (const key3 of Object.keys(data11)) {
          if (!validate32(data11[key3], { instancePath: instancePath + "/environments/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data11, parentDataProperty: key3, rootData })) {
            vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err30 = { instancePath: instancePath + "/environments", schemaPath: "#/properties/environments/type", keyword: "type", params: { type: "object" }, schema: schema9.properties.environments.type, parentSchema: schema9.properties.environments, data: data11 };
        if (vErrors === null) {
          vErrors = [err30];
        } else {
          vErrors.push(err30);
        }
        errors++;
      }
    }
  } else {
    const err31 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema9.type, parentSchema: schema9, data };
    if (vErrors === null) {
      vErrors = [err31];
    } else {
      vErrors.push(err31);
    }
    errors++;
  }
  validate27.errors = vErrors;
  return errors === 0;
}
var validateKill = validate57;
var schema21 = { "$schema": "http://json-schema.org/draft-07/schema#", "$id": "https://maestro-flags.dev/schemas/kill.schema.json", "title": "KillFile", "type": "object", "additionalProperties": false, "required": ["id", "reason", "by", "at"], "properties": { "id": { "type": "string", "pattern": "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$", "patternErrorMessage": "An id is letters, digits, ., _ and -, at most 64 of them, starting with a letter or digit.", "examples": ["01JD3Z5V8K6WQ9R2T4Y7M1N0PB"] }, "reason": { "type": "string", "minLength": 1, "maxLength": 4096, "examples": ["p99 latency x4"] }, "incident": { "type": "string", "minLength": 1, "maxLength": 256, "examples": ["INC-1234"] }, "by": { "type": "string", "minLength": 1, "maxLength": 256, "examples": ["oncall@acme.dev"] }, "at": { "type": "string", "pattern": "^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])T(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:Z|[+-](?:[01]\\d|2[0-3]):[0-5]\\d)$", "patternErrorMessage": "An instant is RFC 3339 in whole seconds with an offset, such as 2026-11-23T03:12:00Z.", "examples": ["2026-11-23T03:12:00Z"] } } };
var pattern16 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$", "u");
function validate57(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, schema: schema21.required, parentSchema: schema21, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.reason === void 0 || !func0.call(data, "reason")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reason" }, schema: schema21.required, parentSchema: schema21, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.by === void 0 || !func0.call(data, "by")) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "by" }, schema: schema21.required, parentSchema: schema21, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.at === void 0 || !func0.call(data, "at")) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "at" }, schema: schema21.required, parentSchema: schema21, data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "id" || key0 === "reason" || key0 === "incident" || key0 === "by" || key0 === "at")) {
        const err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema21, data };
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
        if (!pattern16.test(data0)) {
          const err5 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$" }, schema: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$", parentSchema: schema21.properties.id, data: data0 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, schema: schema21.properties.id.type, parentSchema: schema21.properties.id, data: data0 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.reason !== void 0 && func0.call(data, "reason")) {
      let data1 = data.reason;
      if (typeof data1 === "string") {
        if (func51(data1) > 4096) {
          const err7 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/maxLength", keyword: "maxLength", params: { limit: 4096 }, schema: 4096, parentSchema: schema21.properties.reason, data: data1 };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        if (func51(data1) < 1) {
          const err8 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema21.properties.reason, data: data1 };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/type", keyword: "type", params: { type: "string" }, schema: schema21.properties.reason.type, parentSchema: schema21.properties.reason, data: data1 };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.incident !== void 0 && func0.call(data, "incident")) {
      let data2 = data.incident;
      if (typeof data2 === "string") {
        if (func51(data2) > 256) {
          const err10 = { instancePath: instancePath + "/incident", schemaPath: "#/properties/incident/maxLength", keyword: "maxLength", params: { limit: 256 }, schema: 256, parentSchema: schema21.properties.incident, data: data2 };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
        if (func51(data2) < 1) {
          const err11 = { instancePath: instancePath + "/incident", schemaPath: "#/properties/incident/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema21.properties.incident, data: data2 };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
      } else {
        const err12 = { instancePath: instancePath + "/incident", schemaPath: "#/properties/incident/type", keyword: "type", params: { type: "string" }, schema: schema21.properties.incident.type, parentSchema: schema21.properties.incident, data: data2 };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.by !== void 0 && func0.call(data, "by")) {
      let data3 = data.by;
      if (typeof data3 === "string") {
        if (func51(data3) > 256) {
          const err13 = { instancePath: instancePath + "/by", schemaPath: "#/properties/by/maxLength", keyword: "maxLength", params: { limit: 256 }, schema: 256, parentSchema: schema21.properties.by, data: data3 };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
        if (func51(data3) < 1) {
          const err14 = { instancePath: instancePath + "/by", schemaPath: "#/properties/by/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema21.properties.by, data: data3 };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
      } else {
        const err15 = { instancePath: instancePath + "/by", schemaPath: "#/properties/by/type", keyword: "type", params: { type: "string" }, schema: schema21.properties.by.type, parentSchema: schema21.properties.by, data: data3 };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.at !== void 0 && func0.call(data, "at")) {
      let data4 = data.at;
      if (typeof data4 === "string") {
        if (!pattern0.test(data4)) {
          const err16 = { instancePath: instancePath + "/at", schemaPath: "#/properties/at/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])T(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:Z|[+-](?:[01]\\d|2[0-3]):[0-5]\\d)$" }, schema: "^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])T(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:Z|[+-](?:[01]\\d|2[0-3]):[0-5]\\d)$", parentSchema: schema21.properties.at, data: data4 };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
      } else {
        const err17 = { instancePath: instancePath + "/at", schemaPath: "#/properties/at/type", keyword: "type", params: { type: "string" }, schema: schema21.properties.at.type, parentSchema: schema21.properties.at, data: data4 };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
  } else {
    const err18 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema21.type, parentSchema: schema21, data };
    if (vErrors === null) {
      vErrors = [err18];
    } else {
      vErrors.push(err18);
    }
    errors++;
  }
  validate57.errors = vErrors;
  return errors === 0;
}
var validateMaestro = validate58;
var schema22 = { "$schema": "http://json-schema.org/draft-07/schema#", "$id": "https://maestro-flags.dev/schemas/maestro.schema.json", "title": "ProjectFile", "type": "object", "additionalProperties": false, "required": ["version", "environments"], "properties": { "version": { "type": "integer", "const": 1, "examples": [1] }, "environments": { "type": "object", "minProperties": 1, "maxProperties": 32, "propertyNames": { "type": "string", "pattern": "^[a-z0-9](?:[a-z0-9._-]{0,126}[a-z0-9])?$", "patternErrorMessage": "An environment name is lower-case letters, digits, ., _ and -, at most 128 of them, starting and ending with a letter or digit." }, "additionalProperties": { "$ref": "#/definitions/environment" }, "examples": [{ "staging": {}, "production": { "protected": true, "requires": "staging" } }] }, "stages": { "type": "array", "minItems": 1, "maxItems": 100, "items": { "type": "string", "pattern": "^(?:internal|(?!0+(?:\\.0+)? ?%)(?:100(?:\\.0{1,3})?|\\d{1,2}(?:\\.\\d{1,3})?) ?%)$", "patternErrorMessage": "A rung is internal or a percentage above 0 with at most three decimals, such as 5%.", "examples": ["internal", "5%", "100%"] }, "examples": [["internal", "1%", "5%", "10%", "50%", "100%"]] }, "internal": { "type": "string", "minLength": 1, "maxLength": 128, "examples": ["internal"] }, "attributes": { "type": "object", "maxProperties": 1e3, "propertyNames": { "type": "string", "pattern": "^[A-Za-z_][A-Za-z0-9_-]{0,126}$", "patternErrorMessage": "An attribute name is letters, digits, _ and -, at most 127 of them, starting with a letter or _." }, "additionalProperties": { "$ref": "#/definitions/attribute" }, "examples": [{ "tenant": { "type": "string" }, "seats": { "type": "number" } }] }, "owners": { "type": "object", "maxProperties": 1e3, "propertyNames": { "type": "string", "pattern": "^[a-z0-9](?:[a-z0-9._-]{0,126}[a-z0-9])?$", "patternErrorMessage": "An owner name is lower-case letters, digits, ., _ and -, at most 128 of them, starting and ending with a letter or digit." }, "additionalProperties": { "$ref": "#/definitions/owner" }, "examples": [{ "payments": { "codeowners": "@acme/payments", "contact": "#payments" } }] }, "policies": { "type": "object", "maxProperties": 200, "additionalProperties": { "$ref": "#/definitions/policy" }, "examples": [{ "stage-skip": "error", "stage-order": "error", "new-above-internal": "error", "killed-flag": "error", "expired": "warn", "bake": { "severity": "error", "1%": "24h" }, "max-exposure-increase": { "severity": "error", "production": "50%" }, "blast-radius": { "severity": "error", "production": 5 } }] }, "freezes": { "type": "array", "maxItems": 100, "items": { "$ref": "#/definitions/freeze" }, "examples": [[{ "name": "year-end", "reason": "Nobody is in the office.", "from": "2026-12-24T00:00:00Z", "to": "2027-01-02T00:00:00Z", "environments": ["production"] }]] }, "publish": { "type": "object", "maxProperties": 32, "additionalProperties": { "type": "string", "minLength": 1, "maxLength": 4096 }, "examples": [{ "production": "s3://acme-flags/live" }] } }, "definitions": { "environment": { "title": "Environment", "type": "object", "additionalProperties": false, "properties": { "protected": { "type": "boolean", "examples": [true] }, "requires": { "type": "string", "minLength": 1, "maxLength": 128, "examples": ["staging"] } } }, "attribute": { "title": "Attribute", "type": "object", "additionalProperties": false, "required": ["type"], "properties": { "type": { "type": "string", "enum": ["string", "string[]", "number", "boolean", "semver"], "examples": ["string"] }, "enum": { "type": "array", "minItems": 1, "maxItems": 1e3, "items": { "type": ["string", "number", "boolean"], "maxLength": 4096 }, "examples": [["free", "pro", "enterprise"]] }, "sensitive": { "type": "boolean", "examples": [true] } } }, "owner": { "title": "Owner", "type": "object", "additionalProperties": false, "properties": { "codeowners": { "type": "string", "minLength": 1, "maxLength": 256, "examples": ["@acme/payments"] }, "contact": { "type": "string", "minLength": 1, "maxLength": 256, "examples": ["#payments"] } } }, "freeze": { "title": "Freeze", "type": "object", "additionalProperties": false, "required": ["name", "from", "to"], "properties": { "name": { "type": "string", "minLength": 1, "maxLength": 128, "examples": ["year-end"] }, "reason": { "type": "string", "minLength": 1, "maxLength": 4096, "examples": ["Nobody is in the office."] }, "from": { "type": "string", "pattern": "^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])T(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:Z|[+-](?:[01]\\d|2[0-3]):[0-5]\\d)$", "patternErrorMessage": "An instant is RFC 3339 in whole seconds with an offset, such as 2026-12-24T00:00:00Z.", "examples": ["2026-12-24T00:00:00Z"] }, "to": { "type": "string", "pattern": "^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])T(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:Z|[+-](?:[01]\\d|2[0-3]):[0-5]\\d)$", "patternErrorMessage": "An instant is RFC 3339 in whole seconds with an offset, such as 2026-12-24T00:00:00Z.", "examples": ["2027-01-02T00:00:00Z"] }, "environments": { "type": "array", "minItems": 1, "maxItems": 32, "items": { "type": "string", "minLength": 1, "maxLength": 128 }, "examples": [["production"]] } } }, "policy": { "title": "Policy", "type": ["string", "object"], "pattern": "^(?:off|warn|error)$", "patternErrorMessage": "A severity is off, warn or error.", "minProperties": 1, "maxProperties": 100, "properties": { "severity": { "type": "string", "enum": ["off", "warn", "error"], "examples": ["error"] } }, "additionalProperties": { "type": ["string", "number", "boolean"], "maxLength": 4096 }, "examples": ["error", { "severity": "error", "production": "50%" }] } } };
var pattern18 = new RegExp("^[a-z0-9](?:[a-z0-9._-]{0,126}[a-z0-9])?$", "u");
var pattern19 = new RegExp("^(?:internal|(?!0+(?:\\.0+)? ?%)(?:100(?:\\.0{1,3})?|\\d{1,2}(?:\\.\\d{1,3})?) ?%)$", "u");
var pattern20 = new RegExp("^[A-Za-z_][A-Za-z0-9_-]{0,126}$", "u");
var schema23 = { "title": "Environment", "type": "object", "additionalProperties": false, "properties": { "protected": { "type": "boolean", "examples": [true] }, "requires": { "type": "string", "minLength": 1, "maxLength": 128, "examples": ["staging"] } } };
function validate59(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "protected" || key0 === "requires")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema23, data };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.protected !== void 0 && func0.call(data, "protected")) {
      let data0 = data.protected;
      if (typeof data0 !== "boolean") {
        const err1 = { instancePath: instancePath + "/protected", schemaPath: "#/properties/protected/type", keyword: "type", params: { type: "boolean" }, schema: schema23.properties.protected.type, parentSchema: schema23.properties.protected, data: data0 };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.requires !== void 0 && func0.call(data, "requires")) {
      let data1 = data.requires;
      if (typeof data1 === "string") {
        if (func51(data1) > 128) {
          const err2 = { instancePath: instancePath + "/requires", schemaPath: "#/properties/requires/maxLength", keyword: "maxLength", params: { limit: 128 }, schema: 128, parentSchema: schema23.properties.requires, data: data1 };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (func51(data1) < 1) {
          const err3 = { instancePath: instancePath + "/requires", schemaPath: "#/properties/requires/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema23.properties.requires, data: data1 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/requires", schemaPath: "#/properties/requires/type", keyword: "type", params: { type: "string" }, schema: schema23.properties.requires.type, parentSchema: schema23.properties.requires, data: data1 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema23.type, parentSchema: schema23, data };
    if (vErrors === null) {
      vErrors = [err5];
    } else {
      vErrors.push(err5);
    }
    errors++;
  }
  validate59.errors = vErrors;
  return errors === 0;
}
var schema24 = { "title": "Attribute", "type": "object", "additionalProperties": false, "required": ["type"], "properties": { "type": { "type": "string", "enum": ["string", "string[]", "number", "boolean", "semver"], "examples": ["string"] }, "enum": { "type": "array", "minItems": 1, "maxItems": 1e3, "items": { "type": ["string", "number", "boolean"], "maxLength": 4096 }, "examples": [["free", "pro", "enterprise"]] }, "sensitive": { "type": "boolean", "examples": [true] } } };
function validate61(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0 || !func0.call(data, "type")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, schema: schema24.required, parentSchema: schema24, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "type" || key0 === "enum" || key0 === "sensitive")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema24, data };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.type !== void 0 && func0.call(data, "type")) {
      let data0 = data.type;
      if (typeof data0 !== "string") {
        const err2 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, schema: schema24.properties.type.type, parentSchema: schema24.properties.type, data: data0 };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
      if (!(data0 === "string" || data0 === "string[]" || data0 === "number" || data0 === "boolean" || data0 === "semver")) {
        const err3 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/enum", keyword: "enum", params: { allowedValues: schema24.properties.type.enum }, schema: schema24.properties.type.enum, parentSchema: schema24.properties.type, data: data0 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.enum !== void 0 && func0.call(data, "enum")) {
      let data1 = data.enum;
      if (Array.isArray(data1)) {
        if (data1.length > 1e3) {
          const err4 = { instancePath: instancePath + "/enum", schemaPath: "#/properties/enum/maxItems", keyword: "maxItems", params: { limit: 1e3 }, schema: 1e3, parentSchema: schema24.properties.enum, data: data1 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (data1.length < 1) {
          const err5 = { instancePath: instancePath + "/enum", schemaPath: "#/properties/enum/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema24.properties.enum, data: data1 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (typeof data2 !== "string" && !(typeof data2 == "number" && isFinite(data2)) && typeof data2 !== "boolean") {
            const err6 = { instancePath: instancePath + "/enum/" + i0, schemaPath: "#/properties/enum/items/type", keyword: "type", params: { type: schema24.properties.enum.items.type }, schema: schema24.properties.enum.items.type, parentSchema: schema24.properties.enum.items, data: data2 };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
          if (typeof data2 === "string") {
            if (func51(data2) > 4096) {
              const err7 = { instancePath: instancePath + "/enum/" + i0, schemaPath: "#/properties/enum/items/maxLength", keyword: "maxLength", params: { limit: 4096 }, schema: 4096, parentSchema: schema24.properties.enum.items, data: data2 };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
          }
        }
      } else {
        const err8 = { instancePath: instancePath + "/enum", schemaPath: "#/properties/enum/type", keyword: "type", params: { type: "array" }, schema: schema24.properties.enum.type, parentSchema: schema24.properties.enum, data: data1 };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.sensitive !== void 0 && func0.call(data, "sensitive")) {
      let data3 = data.sensitive;
      if (typeof data3 !== "boolean") {
        const err9 = { instancePath: instancePath + "/sensitive", schemaPath: "#/properties/sensitive/type", keyword: "type", params: { type: "boolean" }, schema: schema24.properties.sensitive.type, parentSchema: schema24.properties.sensitive, data: data3 };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
  } else {
    const err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema24.type, parentSchema: schema24, data };
    if (vErrors === null) {
      vErrors = [err10];
    } else {
      vErrors.push(err10);
    }
    errors++;
  }
  validate61.errors = vErrors;
  return errors === 0;
}
var schema25 = { "title": "Owner", "type": "object", "additionalProperties": false, "properties": { "codeowners": { "type": "string", "minLength": 1, "maxLength": 256, "examples": ["@acme/payments"] }, "contact": { "type": "string", "minLength": 1, "maxLength": 256, "examples": ["#payments"] } } };
function validate63(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "codeowners" || key0 === "contact")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema25, data };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.codeowners !== void 0 && func0.call(data, "codeowners")) {
      let data0 = data.codeowners;
      if (typeof data0 === "string") {
        if (func51(data0) > 256) {
          const err1 = { instancePath: instancePath + "/codeowners", schemaPath: "#/properties/codeowners/maxLength", keyword: "maxLength", params: { limit: 256 }, schema: 256, parentSchema: schema25.properties.codeowners, data: data0 };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (func51(data0) < 1) {
          const err2 = { instancePath: instancePath + "/codeowners", schemaPath: "#/properties/codeowners/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema25.properties.codeowners, data: data0 };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/codeowners", schemaPath: "#/properties/codeowners/type", keyword: "type", params: { type: "string" }, schema: schema25.properties.codeowners.type, parentSchema: schema25.properties.codeowners, data: data0 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.contact !== void 0 && func0.call(data, "contact")) {
      let data1 = data.contact;
      if (typeof data1 === "string") {
        if (func51(data1) > 256) {
          const err4 = { instancePath: instancePath + "/contact", schemaPath: "#/properties/contact/maxLength", keyword: "maxLength", params: { limit: 256 }, schema: 256, parentSchema: schema25.properties.contact, data: data1 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (func51(data1) < 1) {
          const err5 = { instancePath: instancePath + "/contact", schemaPath: "#/properties/contact/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema25.properties.contact, data: data1 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/contact", schemaPath: "#/properties/contact/type", keyword: "type", params: { type: "string" }, schema: schema25.properties.contact.type, parentSchema: schema25.properties.contact, data: data1 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
  } else {
    const err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema25.type, parentSchema: schema25, data };
    if (vErrors === null) {
      vErrors = [err7];
    } else {
      vErrors.push(err7);
    }
    errors++;
  }
  validate63.errors = vErrors;
  return errors === 0;
}
var schema26 = { "title": "Policy", "type": ["string", "object"], "pattern": "^(?:off|warn|error)$", "patternErrorMessage": "A severity is off, warn or error.", "minProperties": 1, "maxProperties": 100, "properties": { "severity": { "type": "string", "enum": ["off", "warn", "error"], "examples": ["error"] } }, "additionalProperties": { "type": ["string", "number", "boolean"], "maxLength": 4096 }, "examples": ["error", { "severity": "error", "production": "50%" }] };
var pattern22 = new RegExp("^(?:off|warn|error)$", "u");
function validate65(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema26.type }, schema: schema26.type, parentSchema: schema26, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (typeof data === "string") {
    if (!pattern22.test(data)) {
      const err1 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?:off|warn|error)$" }, schema: "^(?:off|warn|error)$", parentSchema: schema26, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length > 100) {
      const err2 = { instancePath, schemaPath: "#/maxProperties", keyword: "maxProperties", params: { limit: 100 }, schema: 100, parentSchema: schema26, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (Object.keys(data).length < 1) {
      const err3 = { instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 }, schema: 1, parentSchema: schema26, data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "severity")) {
        let data0 = data[key0];
        if (typeof data0 !== "string" && !(typeof data0 == "number" && isFinite(data0)) && typeof data0 !== "boolean") {
          const err4 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/type", keyword: "type", params: { type: schema26.additionalProperties.type }, schema: schema26.additionalProperties.type, parentSchema: schema26.additionalProperties, data: data0 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (typeof data0 === "string") {
          if (func51(data0) > 4096) {
            const err5 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/maxLength", keyword: "maxLength", params: { limit: 4096 }, schema: 4096, parentSchema: schema26.additionalProperties, data: data0 };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
        }
      }
    }
    if (data.severity !== void 0 && func0.call(data, "severity")) {
      let data1 = data.severity;
      if (typeof data1 !== "string") {
        const err6 = { instancePath: instancePath + "/severity", schemaPath: "#/properties/severity/type", keyword: "type", params: { type: "string" }, schema: schema26.properties.severity.type, parentSchema: schema26.properties.severity, data: data1 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
      if (!(data1 === "off" || data1 === "warn" || data1 === "error")) {
        const err7 = { instancePath: instancePath + "/severity", schemaPath: "#/properties/severity/enum", keyword: "enum", params: { allowedValues: schema26.properties.severity.enum }, schema: schema26.properties.severity.enum, parentSchema: schema26.properties.severity, data: data1 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
  }
  validate65.errors = vErrors;
  return errors === 0;
}
var schema27 = { "title": "Freeze", "type": "object", "additionalProperties": false, "required": ["name", "from", "to"], "properties": { "name": { "type": "string", "minLength": 1, "maxLength": 128, "examples": ["year-end"] }, "reason": { "type": "string", "minLength": 1, "maxLength": 4096, "examples": ["Nobody is in the office."] }, "from": { "type": "string", "pattern": "^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])T(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:Z|[+-](?:[01]\\d|2[0-3]):[0-5]\\d)$", "patternErrorMessage": "An instant is RFC 3339 in whole seconds with an offset, such as 2026-12-24T00:00:00Z.", "examples": ["2026-12-24T00:00:00Z"] }, "to": { "type": "string", "pattern": "^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])T(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:Z|[+-](?:[01]\\d|2[0-3]):[0-5]\\d)$", "patternErrorMessage": "An instant is RFC 3339 in whole seconds with an offset, such as 2026-12-24T00:00:00Z.", "examples": ["2027-01-02T00:00:00Z"] }, "environments": { "type": "array", "minItems": 1, "maxItems": 32, "items": { "type": "string", "minLength": 1, "maxLength": 128 }, "examples": [["production"]] } } };
function validate67(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0 || !func0.call(data, "name")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, schema: schema27.required, parentSchema: schema27, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.from === void 0 || !func0.call(data, "from")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "from" }, schema: schema27.required, parentSchema: schema27, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.to === void 0 || !func0.call(data, "to")) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "to" }, schema: schema27.required, parentSchema: schema27, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "name" || key0 === "reason" || key0 === "from" || key0 === "to" || key0 === "environments")) {
        const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema27, data };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.name !== void 0 && func0.call(data, "name")) {
      let data0 = data.name;
      if (typeof data0 === "string") {
        if (func51(data0) > 128) {
          const err4 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/maxLength", keyword: "maxLength", params: { limit: 128 }, schema: 128, parentSchema: schema27.properties.name, data: data0 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (func51(data0) < 1) {
          const err5 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema27.properties.name, data: data0 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, schema: schema27.properties.name.type, parentSchema: schema27.properties.name, data: data0 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.reason !== void 0 && func0.call(data, "reason")) {
      let data1 = data.reason;
      if (typeof data1 === "string") {
        if (func51(data1) > 4096) {
          const err7 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/maxLength", keyword: "maxLength", params: { limit: 4096 }, schema: 4096, parentSchema: schema27.properties.reason, data: data1 };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        if (func51(data1) < 1) {
          const err8 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema27.properties.reason, data: data1 };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/type", keyword: "type", params: { type: "string" }, schema: schema27.properties.reason.type, parentSchema: schema27.properties.reason, data: data1 };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.from !== void 0 && func0.call(data, "from")) {
      let data2 = data.from;
      if (typeof data2 === "string") {
        if (!pattern0.test(data2)) {
          const err10 = { instancePath: instancePath + "/from", schemaPath: "#/properties/from/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])T(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:Z|[+-](?:[01]\\d|2[0-3]):[0-5]\\d)$" }, schema: "^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])T(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:Z|[+-](?:[01]\\d|2[0-3]):[0-5]\\d)$", parentSchema: schema27.properties.from, data: data2 };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      } else {
        const err11 = { instancePath: instancePath + "/from", schemaPath: "#/properties/from/type", keyword: "type", params: { type: "string" }, schema: schema27.properties.from.type, parentSchema: schema27.properties.from, data: data2 };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.to !== void 0 && func0.call(data, "to")) {
      let data3 = data.to;
      if (typeof data3 === "string") {
        if (!pattern0.test(data3)) {
          const err12 = { instancePath: instancePath + "/to", schemaPath: "#/properties/to/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])T(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:Z|[+-](?:[01]\\d|2[0-3]):[0-5]\\d)$" }, schema: "^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])T(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:Z|[+-](?:[01]\\d|2[0-3]):[0-5]\\d)$", parentSchema: schema27.properties.to, data: data3 };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
      } else {
        const err13 = { instancePath: instancePath + "/to", schemaPath: "#/properties/to/type", keyword: "type", params: { type: "string" }, schema: schema27.properties.to.type, parentSchema: schema27.properties.to, data: data3 };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.environments !== void 0 && func0.call(data, "environments")) {
      let data4 = data.environments;
      if (Array.isArray(data4)) {
        if (data4.length > 32) {
          const err14 = { instancePath: instancePath + "/environments", schemaPath: "#/properties/environments/maxItems", keyword: "maxItems", params: { limit: 32 }, schema: 32, parentSchema: schema27.properties.environments, data: data4 };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
        if (data4.length < 1) {
          const err15 = { instancePath: instancePath + "/environments", schemaPath: "#/properties/environments/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema27.properties.environments, data: data4 };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
        const len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data5 = data4[i0];
          if (typeof data5 === "string") {
            if (func51(data5) > 128) {
              const err16 = { instancePath: instancePath + "/environments/" + i0, schemaPath: "#/properties/environments/items/maxLength", keyword: "maxLength", params: { limit: 128 }, schema: 128, parentSchema: schema27.properties.environments.items, data: data5 };
              if (vErrors === null) {
                vErrors = [err16];
              } else {
                vErrors.push(err16);
              }
              errors++;
            }
            if (func51(data5) < 1) {
              const err17 = { instancePath: instancePath + "/environments/" + i0, schemaPath: "#/properties/environments/items/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema27.properties.environments.items, data: data5 };
              if (vErrors === null) {
                vErrors = [err17];
              } else {
                vErrors.push(err17);
              }
              errors++;
            }
          } else {
            const err18 = { instancePath: instancePath + "/environments/" + i0, schemaPath: "#/properties/environments/items/type", keyword: "type", params: { type: "string" }, schema: schema27.properties.environments.items.type, parentSchema: schema27.properties.environments.items, data: data5 };
            if (vErrors === null) {
              vErrors = [err18];
            } else {
              vErrors.push(err18);
            }
            errors++;
          }
        }
      } else {
        const err19 = { instancePath: instancePath + "/environments", schemaPath: "#/properties/environments/type", keyword: "type", params: { type: "array" }, schema: schema27.properties.environments.type, parentSchema: schema27.properties.environments, data: data4 };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
  } else {
    const err20 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema27.type, parentSchema: schema27, data };
    if (vErrors === null) {
      vErrors = [err20];
    } else {
      vErrors.push(err20);
    }
    errors++;
  }
  validate67.errors = vErrors;
  return errors === 0;
}
function validate58(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.version === void 0 || !func0.call(data, "version")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" }, schema: schema22.required, parentSchema: schema22, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.environments === void 0 || !func0.call(data, "environments")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "environments" }, schema: schema22.required, parentSchema: schema22, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!func0.call(schema22.properties, key0)) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema22, data };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.version !== void 0 && func0.call(data, "version")) {
      let data0 = data.version;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
        const err3 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/type", keyword: "type", params: { type: "integer" }, schema: schema22.properties.version.type, parentSchema: schema22.properties.version, data: data0 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
      if (1 !== data0) {
        const err4 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/const", keyword: "const", params: { allowedValue: 1 }, schema: 1, parentSchema: schema22.properties.version, data: data0 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.environments !== void 0 && func0.call(data, "environments")) {
      let data1 = data.environments;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        if (Object.keys(data1).length > 32) {
          const err5 = { instancePath: instancePath + "/environments", schemaPath: "#/properties/environments/maxProperties", keyword: "maxProperties", params: { limit: 32 }, schema: 32, parentSchema: schema22.properties.environments, data: data1 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        if (Object.keys(data1).length < 1) {
          const err6 = { instancePath: instancePath + "/environments", schemaPath: "#/properties/environments/minProperties", keyword: "minProperties", params: { limit: 1 }, schema: 1, parentSchema: schema22.properties.environments, data: data1 };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        for (const key1 of Object.keys(data1)) {
          const _errs6 = errors;
          if (typeof key1 === "string") {
            if (!pattern18.test(key1)) {
              const err7 = { instancePath: instancePath + "/environments", schemaPath: "#/properties/environments/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9](?:[a-z0-9._-]{0,126}[a-z0-9])?$" }, schema: "^[a-z0-9](?:[a-z0-9._-]{0,126}[a-z0-9])?$", parentSchema: schema22.properties.environments.propertyNames, data: key1, propertyName: key1 };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
          } else {
            const err8 = { instancePath: instancePath + "/environments", schemaPath: "#/properties/environments/propertyNames/type", keyword: "type", params: { type: "string" }, schema: schema22.properties.environments.propertyNames.type, parentSchema: schema22.properties.environments.propertyNames, data: key1, propertyName: key1 };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
          var valid1 = _errs6 === errors;
          if (!valid1) {
            const err9 = { instancePath: instancePath + "/environments", schemaPath: "#/properties/environments/propertyNames", keyword: "propertyNames", params: { propertyName: key1 }, schema: schema22.properties.environments.propertyNames, parentSchema: schema22.properties.environments, data: data1 };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
        for (const key2 of Object.keys(data1)) {
          if (!validate59(data1[key2], { instancePath: instancePath + "/environments/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data1, parentDataProperty: key2, rootData })) {
            vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err10 = { instancePath: instancePath + "/environments", schemaPath: "#/properties/environments/type", keyword: "type", params: { type: "object" }, schema: schema22.properties.environments.type, parentSchema: schema22.properties.environments, data: data1 };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.stages !== void 0 && func0.call(data, "stages")) {
      let data3 = data.stages;
      if (Array.isArray(data3)) {
        if (data3.length > 100) {
          const err11 = { instancePath: instancePath + "/stages", schemaPath: "#/properties/stages/maxItems", keyword: "maxItems", params: { limit: 100 }, schema: 100, parentSchema: schema22.properties.stages, data: data3 };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
        if (data3.length < 1) {
          const err12 = { instancePath: instancePath + "/stages", schemaPath: "#/properties/stages/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema22.properties.stages, data: data3 };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data4 = data3[i0];
          if (typeof data4 === "string") {
            if (!pattern19.test(data4)) {
              const err13 = { instancePath: instancePath + "/stages/" + i0, schemaPath: "#/properties/stages/items/pattern", keyword: "pattern", params: { pattern: "^(?:internal|(?!0+(?:\\.0+)? ?%)(?:100(?:\\.0{1,3})?|\\d{1,2}(?:\\.\\d{1,3})?) ?%)$" }, schema: "^(?:internal|(?!0+(?:\\.0+)? ?%)(?:100(?:\\.0{1,3})?|\\d{1,2}(?:\\.\\d{1,3})?) ?%)$", parentSchema: schema22.properties.stages.items, data: data4 };
              if (vErrors === null) {
                vErrors = [err13];
              } else {
                vErrors.push(err13);
              }
              errors++;
            }
          } else {
            const err14 = { instancePath: instancePath + "/stages/" + i0, schemaPath: "#/properties/stages/items/type", keyword: "type", params: { type: "string" }, schema: schema22.properties.stages.items.type, parentSchema: schema22.properties.stages.items, data: data4 };
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
            errors++;
          }
        }
      } else {
        const err15 = { instancePath: instancePath + "/stages", schemaPath: "#/properties/stages/type", keyword: "type", params: { type: "array" }, schema: schema22.properties.stages.type, parentSchema: schema22.properties.stages, data: data3 };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.internal !== void 0 && func0.call(data, "internal")) {
      let data5 = data.internal;
      if (typeof data5 === "string") {
        if (func51(data5) > 128) {
          const err16 = { instancePath: instancePath + "/internal", schemaPath: "#/properties/internal/maxLength", keyword: "maxLength", params: { limit: 128 }, schema: 128, parentSchema: schema22.properties.internal, data: data5 };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
        if (func51(data5) < 1) {
          const err17 = { instancePath: instancePath + "/internal", schemaPath: "#/properties/internal/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema22.properties.internal, data: data5 };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
      } else {
        const err18 = { instancePath: instancePath + "/internal", schemaPath: "#/properties/internal/type", keyword: "type", params: { type: "string" }, schema: schema22.properties.internal.type, parentSchema: schema22.properties.internal, data: data5 };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
    if (data.attributes !== void 0 && func0.call(data, "attributes")) {
      let data6 = data.attributes;
      if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
        if (Object.keys(data6).length > 1e3) {
          const err19 = { instancePath: instancePath + "/attributes", schemaPath: "#/properties/attributes/maxProperties", keyword: "maxProperties", params: { limit: 1e3 }, schema: 1e3, parentSchema: schema22.properties.attributes, data: data6 };
          if (vErrors === null) {
            vErrors = [err19];
          } else {
            vErrors.push(err19);
          }
          errors++;
        }
        for (const key3 of Object.keys(data6)) {
          const _errs20 = errors;
          if (typeof key3 === "string") {
            if (!pattern20.test(key3)) {
              const err20 = { instancePath: instancePath + "/attributes", schemaPath: "#/properties/attributes/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z_][A-Za-z0-9_-]{0,126}$" }, schema: "^[A-Za-z_][A-Za-z0-9_-]{0,126}$", parentSchema: schema22.properties.attributes.propertyNames, data: key3, propertyName: key3 };
              if (vErrors === null) {
                vErrors = [err20];
              } else {
                vErrors.push(err20);
              }
              errors++;
            }
          } else {
            const err21 = { instancePath: instancePath + "/attributes", schemaPath: "#/properties/attributes/propertyNames/type", keyword: "type", params: { type: "string" }, schema: schema22.properties.attributes.propertyNames.type, parentSchema: schema22.properties.attributes.propertyNames, data: key3, propertyName: key3 };
            if (vErrors === null) {
              vErrors = [err21];
            } else {
              vErrors.push(err21);
            }
            errors++;
          }
          var valid5 = _errs20 === errors;
          if (!valid5) {
            const err22 = { instancePath: instancePath + "/attributes", schemaPath: "#/properties/attributes/propertyNames", keyword: "propertyNames", params: { propertyName: key3 }, schema: schema22.properties.attributes.propertyNames, parentSchema: schema22.properties.attributes, data: data6 };
            if (vErrors === null) {
              vErrors = [err22];
            } else {
              vErrors.push(err22);
            }
            errors++;
          }
        }
        for (const key4 of Object.keys(data6)) {
          if (!validate61(data6[key4], { instancePath: instancePath + "/attributes/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data6, parentDataProperty: key4, rootData })) {
            vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err23 = { instancePath: instancePath + "/attributes", schemaPath: "#/properties/attributes/type", keyword: "type", params: { type: "object" }, schema: schema22.properties.attributes.type, parentSchema: schema22.properties.attributes, data: data6 };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
    }
    if (data.owners !== void 0 && func0.call(data, "owners")) {
      let data8 = data.owners;
      if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
        if (Object.keys(data8).length > 1e3) {
          const err24 = { instancePath: instancePath + "/owners", schemaPath: "#/properties/owners/maxProperties", keyword: "maxProperties", params: { limit: 1e3 }, schema: 1e3, parentSchema: schema22.properties.owners, data: data8 };
          if (vErrors === null) {
            vErrors = [err24];
          } else {
            vErrors.push(err24);
          }
          errors++;
        }
        for (const key5 of Object.keys(data8)) {
          const _errs27 = errors;
          if (typeof key5 === "string") {
            if (!pattern18.test(key5)) {
              const err25 = { instancePath: instancePath + "/owners", schemaPath: "#/properties/owners/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9](?:[a-z0-9._-]{0,126}[a-z0-9])?$" }, schema: "^[a-z0-9](?:[a-z0-9._-]{0,126}[a-z0-9])?$", parentSchema: schema22.properties.owners.propertyNames, data: key5, propertyName: key5 };
              if (vErrors === null) {
                vErrors = [err25];
              } else {
                vErrors.push(err25);
              }
              errors++;
            }
          } else {
            const err26 = { instancePath: instancePath + "/owners", schemaPath: "#/properties/owners/propertyNames/type", keyword: "type", params: { type: "string" }, schema: schema22.properties.owners.propertyNames.type, parentSchema: schema22.properties.owners.propertyNames, data: key5, propertyName: key5 };
            if (vErrors === null) {
              vErrors = [err26];
            } else {
              vErrors.push(err26);
            }
            errors++;
          }
          var valid7 = _errs27 === errors;
          if (!valid7) {
            const err27 = { instancePath: instancePath + "/owners", schemaPath: "#/properties/owners/propertyNames", keyword: "propertyNames", params: { propertyName: key5 }, schema: schema22.properties.owners.propertyNames, parentSchema: schema22.properties.owners, data: data8 };
            if (vErrors === null) {
              vErrors = [err27];
            } else {
              vErrors.push(err27);
            }
            errors++;
          }
        }
        for (const key6 of Object.keys(data8)) {
          if (!validate63(data8[key6], { instancePath: instancePath + "/owners/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data8, parentDataProperty: key6, rootData })) {
            vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err28 = { instancePath: instancePath + "/owners", schemaPath: "#/properties/owners/type", keyword: "type", params: { type: "object" }, schema: schema22.properties.owners.type, parentSchema: schema22.properties.owners, data: data8 };
        if (vErrors === null) {
          vErrors = [err28];
        } else {
          vErrors.push(err28);
        }
        errors++;
      }
    }
    if (data.policies !== void 0 && func0.call(data, "policies")) {
      let data10 = data.policies;
      if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
        if (Object.keys(data10).length > 200) {
          const err29 = { instancePath: instancePath + "/policies", schemaPath: "#/properties/policies/maxProperties", keyword: "maxProperties", params: { limit: 200 }, schema: 200, parentSchema: schema22.properties.policies, data: data10 };
          if (vErrors === null) {
            vErrors = [err29];
          } else {
            vErrors.push(err29);
          }
          errors++;
        }
        for (const key7 of Object.keys(data10)) {
          if (!validate65(data10[key7], { instancePath: instancePath + "/policies/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data10, parentDataProperty: key7, rootData })) {
            vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err30 = { instancePath: instancePath + "/policies", schemaPath: "#/properties/policies/type", keyword: "type", params: { type: "object" }, schema: schema22.properties.policies.type, parentSchema: schema22.properties.policies, data: data10 };
        if (vErrors === null) {
          vErrors = [err30];
        } else {
          vErrors.push(err30);
        }
        errors++;
      }
    }
    if (data.freezes !== void 0 && func0.call(data, "freezes")) {
      let data12 = data.freezes;
      if (Array.isArray(data12)) {
        if (data12.length > 100) {
          const err31 = { instancePath: instancePath + "/freezes", schemaPath: "#/properties/freezes/maxItems", keyword: "maxItems", params: { limit: 100 }, schema: 100, parentSchema: schema22.properties.freezes, data: data12 };
          if (vErrors === null) {
            vErrors = [err31];
          } else {
            vErrors.push(err31);
          }
          errors++;
        }
        const len1 = data12.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate67(data12[i1], { instancePath: instancePath + "/freezes/" + i1, parentData: data12, parentDataProperty: i1, rootData })) {
            vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err32 = { instancePath: instancePath + "/freezes", schemaPath: "#/properties/freezes/type", keyword: "type", params: { type: "array" }, schema: schema22.properties.freezes.type, parentSchema: schema22.properties.freezes, data: data12 };
        if (vErrors === null) {
          vErrors = [err32];
        } else {
          vErrors.push(err32);
        }
        errors++;
      }
    }
    if (data.publish !== void 0 && func0.call(data, "publish")) {
      let data14 = data.publish;
      if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
        if (Object.keys(data14).length > 32) {
          const err33 = { instancePath: instancePath + "/publish", schemaPath: "#/properties/publish/maxProperties", keyword: "maxProperties", params: { limit: 32 }, schema: 32, parentSchema: schema22.properties.publish, data: data14 };
          if (vErrors === null) {
            vErrors = [err33];
          } else {
            vErrors.push(err33);
          }
          errors++;
        }
        for (const key8 of Object.keys(data14)) {
          let data15 = data14[key8];
          if (typeof data15 === "string") {
            if (func51(data15) > 4096) {
              const err34 = { instancePath: instancePath + "/publish/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/publish/additionalProperties/maxLength", keyword: "maxLength", params: { limit: 4096 }, schema: 4096, parentSchema: schema22.properties.publish.additionalProperties, data: data15 };
              if (vErrors === null) {
                vErrors = [err34];
              } else {
                vErrors.push(err34);
              }
              errors++;
            }
            if (func51(data15) < 1) {
              const err35 = { instancePath: instancePath + "/publish/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/publish/additionalProperties/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema22.properties.publish.additionalProperties, data: data15 };
              if (vErrors === null) {
                vErrors = [err35];
              } else {
                vErrors.push(err35);
              }
              errors++;
            }
          } else {
            const err36 = { instancePath: instancePath + "/publish/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/publish/additionalProperties/type", keyword: "type", params: { type: "string" }, schema: schema22.properties.publish.additionalProperties.type, parentSchema: schema22.properties.publish.additionalProperties, data: data15 };
            if (vErrors === null) {
              vErrors = [err36];
            } else {
              vErrors.push(err36);
            }
            errors++;
          }
        }
      } else {
        const err37 = { instancePath: instancePath + "/publish", schemaPath: "#/properties/publish/type", keyword: "type", params: { type: "object" }, schema: schema22.properties.publish.type, parentSchema: schema22.properties.publish, data: data14 };
        if (vErrors === null) {
          vErrors = [err37];
        } else {
          vErrors.push(err37);
        }
        errors++;
      }
    }
  } else {
    const err38 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema22.type, parentSchema: schema22, data };
    if (vErrors === null) {
      vErrors = [err38];
    } else {
      vErrors.push(err38);
    }
    errors++;
  }
  validate58.errors = vErrors;
  return errors === 0;
}
var validateSegment = validate69;
var schema28 = { "$schema": "http://json-schema.org/draft-07/schema#", "$id": "https://maestro-flags.dev/schemas/segment.schema.json", "title": "SegmentFile", "type": "object", "additionalProperties": false, "required": ["description", "when"], "properties": { "description": { "type": "string", "minLength": 1, "maxLength": 4096, "examples": ["People who work here."] }, "when": { "$ref": "#/definitions/condition", "examples": [{ "groups": { "contains": "staff" } }] } }, "definitions": { "scalar": { "title": "Scalar", "type": ["string", "number", "boolean"], "maxLength": 4096 }, "scalars": { "title": "Scalars", "type": "array", "minItems": 1, "maxItems": 1e3, "items": { "$ref": "#/definitions/scalar" } }, "texts": { "title": "Texts", "type": ["string", "array"], "minLength": 1, "maxLength": 4096, "minItems": 1, "maxItems": 1e3, "items": { "type": "string", "minLength": 1, "maxLength": 4096 } }, "condition": { "title": "Condition", "type": "object", "minProperties": 1, "maxProperties": 1e3, "properties": { "all": { "type": "array", "minItems": 1, "maxItems": 100, "items": { "$ref": "#/definitions/condition" }, "examples": [[{ "tenant": "acme" }, { "segment": "eu-banks" }]] }, "any": { "type": "array", "minItems": 1, "maxItems": 100, "items": { "$ref": "#/definitions/condition" }, "examples": [[{ "tenant": "acme" }, { "segment": "eu-banks" }]] }, "not": { "$ref": "#/definitions/condition", "examples": [{ "segment": "eu-banks" }] }, "segment": { "type": "string", "minLength": 1, "maxLength": 128, "examples": ["internal"] } }, "additionalProperties": { "$ref": "#/definitions/attributeTest" } }, "attributeTest": { "title": "AttributeTest", "type": ["string", "number", "boolean", "array", "object"], "maxLength": 4096, "minItems": 1, "maxItems": 1e3, "items": { "$ref": "#/definitions/scalar" }, "minProperties": 1, "additionalProperties": false, "examples": ["acme", ["acme", "globex"], { "startsWith": "acme-" }, { "gte": 10 }], "properties": { "equals": { "$ref": "#/definitions/scalar", "examples": ["acme", 10, true] }, "notEquals": { "$ref": "#/definitions/scalar", "examples": ["acme"] }, "in": { "$ref": "#/definitions/scalars", "examples": [["acme", "globex"]] }, "notIn": { "$ref": "#/definitions/scalars", "examples": [["acme", "globex"]] }, "startsWith": { "$ref": "#/definitions/texts", "examples": ["acme-", ["acme-", "globex-"]] }, "endsWith": { "$ref": "#/definitions/texts", "examples": ["@acme.dev", ["@acme.dev", "@globex.dev"]] }, "contains": { "$ref": "#/definitions/texts", "examples": ["staff", ["staff", "qa"]] }, "gt": { "type": "number", "examples": [10] }, "gte": { "type": "number", "examples": [10] }, "lt": { "type": "number", "examples": [10] }, "lte": { "type": "number", "examples": [10] }, "semver": { "type": "string", "minLength": 1, "maxLength": 4096, "examples": [">=2.1.0 <3.0.0", "=2.1.0 || >=2.2.0"] }, "before": { "type": "string", "pattern": "^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])T(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:Z|[+-](?:[01]\\d|2[0-3]):[0-5]\\d)$", "patternErrorMessage": "An instant is RFC 3339 in whole seconds with an offset, such as 2026-11-23T03:12:00Z.", "examples": ["2026-12-01T08:00:00Z"] }, "after": { "type": "string", "pattern": "^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])T(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:Z|[+-](?:[01]\\d|2[0-3]):[0-5]\\d)$", "patternErrorMessage": "An instant is RFC 3339 in whole seconds with an offset, such as 2026-11-23T03:12:00Z.", "examples": ["2026-12-01T08:00:00Z"] }, "exists": { "type": "boolean", "examples": [true] } } } } };
var schema29 = { "title": "Condition", "type": "object", "minProperties": 1, "maxProperties": 1e3, "properties": { "all": { "type": "array", "minItems": 1, "maxItems": 100, "items": { "$ref": "#/definitions/condition" }, "examples": [[{ "tenant": "acme" }, { "segment": "eu-banks" }]] }, "any": { "type": "array", "minItems": 1, "maxItems": 100, "items": { "$ref": "#/definitions/condition" }, "examples": [[{ "tenant": "acme" }, { "segment": "eu-banks" }]] }, "not": { "$ref": "#/definitions/condition", "examples": [{ "segment": "eu-banks" }] }, "segment": { "type": "string", "minLength": 1, "maxLength": 128, "examples": ["internal"] } }, "additionalProperties": { "$ref": "#/definitions/attributeTest" } };
var schema30 = { "title": "AttributeTest", "type": ["string", "number", "boolean", "array", "object"], "maxLength": 4096, "minItems": 1, "maxItems": 1e3, "items": { "$ref": "#/definitions/scalar" }, "minProperties": 1, "additionalProperties": false, "examples": ["acme", ["acme", "globex"], { "startsWith": "acme-" }, { "gte": 10 }], "properties": { "equals": { "$ref": "#/definitions/scalar", "examples": ["acme", 10, true] }, "notEquals": { "$ref": "#/definitions/scalar", "examples": ["acme"] }, "in": { "$ref": "#/definitions/scalars", "examples": [["acme", "globex"]] }, "notIn": { "$ref": "#/definitions/scalars", "examples": [["acme", "globex"]] }, "startsWith": { "$ref": "#/definitions/texts", "examples": ["acme-", ["acme-", "globex-"]] }, "endsWith": { "$ref": "#/definitions/texts", "examples": ["@acme.dev", ["@acme.dev", "@globex.dev"]] }, "contains": { "$ref": "#/definitions/texts", "examples": ["staff", ["staff", "qa"]] }, "gt": { "type": "number", "examples": [10] }, "gte": { "type": "number", "examples": [10] }, "lt": { "type": "number", "examples": [10] }, "lte": { "type": "number", "examples": [10] }, "semver": { "type": "string", "minLength": 1, "maxLength": 4096, "examples": [">=2.1.0 <3.0.0", "=2.1.0 || >=2.2.0"] }, "before": { "type": "string", "pattern": "^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])T(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:Z|[+-](?:[01]\\d|2[0-3]):[0-5]\\d)$", "patternErrorMessage": "An instant is RFC 3339 in whole seconds with an offset, such as 2026-11-23T03:12:00Z.", "examples": ["2026-12-01T08:00:00Z"] }, "after": { "type": "string", "pattern": "^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])T(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:Z|[+-](?:[01]\\d|2[0-3]):[0-5]\\d)$", "patternErrorMessage": "An instant is RFC 3339 in whole seconds with an offset, such as 2026-11-23T03:12:00Z.", "examples": ["2026-12-01T08:00:00Z"] }, "exists": { "type": "boolean", "examples": [true] } } };
var schema31 = { "title": "Scalar", "type": ["string", "number", "boolean"], "maxLength": 4096 };
function validate72(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string" && !(typeof data == "number" && isFinite(data)) && typeof data !== "boolean") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema31.type }, schema: schema31.type, parentSchema: schema31, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (typeof data === "string") {
    if (func51(data) > 4096) {
      const err1 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 4096 }, schema: 4096, parentSchema: schema31, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
  }
  validate72.errors = vErrors;
  return errors === 0;
}
var schema32 = { "title": "Scalars", "type": "array", "minItems": 1, "maxItems": 1e3, "items": { "$ref": "#/definitions/scalar" } };
function validate76(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    if (data.length > 1e3) {
      const err0 = { instancePath, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 1e3 }, schema: 1e3, parentSchema: schema32, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.length < 1) {
      const err1 = { instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema32, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate72(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData })) {
        vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, schema: schema32.type, parentSchema: schema32, data };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate76.errors = vErrors;
  return errors === 0;
}
var schema33 = { "title": "Texts", "type": ["string", "array"], "minLength": 1, "maxLength": 4096, "minItems": 1, "maxItems": 1e3, "items": { "type": "string", "minLength": 1, "maxLength": 4096 } };
function validate80(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string" && !Array.isArray(data)) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema33.type }, schema: schema33.type, parentSchema: schema33, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (typeof data === "string") {
    if (func51(data) > 4096) {
      const err1 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 4096 }, schema: 4096, parentSchema: schema33, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (func51(data) < 1) {
      const err2 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema33, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
  }
  if (Array.isArray(data)) {
    if (data.length > 1e3) {
      const err3 = { instancePath, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 1e3 }, schema: 1e3, parentSchema: schema33, data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.length < 1) {
      const err4 = { instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema33, data };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (typeof data0 === "string") {
        if (func51(data0) > 4096) {
          const err5 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/maxLength", keyword: "maxLength", params: { limit: 4096 }, schema: 4096, parentSchema: schema33.items, data: data0 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        if (func51(data0) < 1) {
          const err6 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema33.items, data: data0 };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: "string" }, schema: schema33.items.type, parentSchema: schema33.items, data: data0 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
  }
  validate80.errors = vErrors;
  return errors === 0;
}
function validate71(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if ((!data || typeof data != "object") && typeof data !== "string" && !(typeof data == "number" && isFinite(data)) && typeof data !== "boolean") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema30.type }, schema: schema30.type, parentSchema: schema30, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (typeof data === "string") {
    if (func51(data) > 4096) {
      const err1 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 4096 }, schema: 4096, parentSchema: schema30, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
  }
  if (Array.isArray(data)) {
    if (data.length > 1e3) {
      const err2 = { instancePath, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 1e3 }, schema: 1e3, parentSchema: schema30, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.length < 1) {
      const err3 = { instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema30, data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate72(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData })) {
        vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
        errors = vErrors.length;
      }
    }
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length < 1) {
      const err4 = { instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 }, schema: 1, parentSchema: schema30, data };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!func0.call(schema30.properties, key0)) {
        const err5 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema30, data };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.equals !== void 0 && func0.call(data, "equals")) {
      if (!validate72(data.equals, { instancePath: instancePath + "/equals", parentData: data, parentDataProperty: "equals", rootData })) {
        vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
        errors = vErrors.length;
      }
    }
    if (data.notEquals !== void 0 && func0.call(data, "notEquals")) {
      if (!validate72(data.notEquals, { instancePath: instancePath + "/notEquals", parentData: data, parentDataProperty: "notEquals", rootData })) {
        vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
        errors = vErrors.length;
      }
    }
    if (data.in !== void 0 && func0.call(data, "in")) {
      if (!validate76(data.in, { instancePath: instancePath + "/in", parentData: data, parentDataProperty: "in", rootData })) {
        vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
        errors = vErrors.length;
      }
    }
    if (data.notIn !== void 0 && func0.call(data, "notIn")) {
      if (!validate76(data.notIn, { instancePath: instancePath + "/notIn", parentData: data, parentDataProperty: "notIn", rootData })) {
        vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
        errors = vErrors.length;
      }
    }
    if (data.startsWith !== void 0 && func0.call(data, "startsWith")) {
      if (!validate80(data.startsWith, { instancePath: instancePath + "/startsWith", parentData: data, parentDataProperty: "startsWith", rootData })) {
        vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
        errors = vErrors.length;
      }
    }
    if (data.endsWith !== void 0 && func0.call(data, "endsWith")) {
      if (!validate80(data.endsWith, { instancePath: instancePath + "/endsWith", parentData: data, parentDataProperty: "endsWith", rootData })) {
        vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
        errors = vErrors.length;
      }
    }
    if (data.contains !== void 0 && func0.call(data, "contains")) {
      if (!validate80(data.contains, { instancePath: instancePath + "/contains", parentData: data, parentDataProperty: "contains", rootData })) {
        vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
        errors = vErrors.length;
      }
    }
    if (data.gt !== void 0 && func0.call(data, "gt")) {
      let data8 = data.gt;
      if (!(typeof data8 == "number" && isFinite(data8))) {
        const err6 = { instancePath: instancePath + "/gt", schemaPath: "#/properties/gt/type", keyword: "type", params: { type: "number" }, schema: schema30.properties.gt.type, parentSchema: schema30.properties.gt, data: data8 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.gte !== void 0 && func0.call(data, "gte")) {
      let data9 = data.gte;
      if (!(typeof data9 == "number" && isFinite(data9))) {
        const err7 = { instancePath: instancePath + "/gte", schemaPath: "#/properties/gte/type", keyword: "type", params: { type: "number" }, schema: schema30.properties.gte.type, parentSchema: schema30.properties.gte, data: data9 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.lt !== void 0 && func0.call(data, "lt")) {
      let data10 = data.lt;
      if (!(typeof data10 == "number" && isFinite(data10))) {
        const err8 = { instancePath: instancePath + "/lt", schemaPath: "#/properties/lt/type", keyword: "type", params: { type: "number" }, schema: schema30.properties.lt.type, parentSchema: schema30.properties.lt, data: data10 };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.lte !== void 0 && func0.call(data, "lte")) {
      let data11 = data.lte;
      if (!(typeof data11 == "number" && isFinite(data11))) {
        const err9 = { instancePath: instancePath + "/lte", schemaPath: "#/properties/lte/type", keyword: "type", params: { type: "number" }, schema: schema30.properties.lte.type, parentSchema: schema30.properties.lte, data: data11 };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.semver !== void 0 && func0.call(data, "semver")) {
      let data12 = data.semver;
      if (typeof data12 === "string") {
        if (func51(data12) > 4096) {
          const err10 = { instancePath: instancePath + "/semver", schemaPath: "#/properties/semver/maxLength", keyword: "maxLength", params: { limit: 4096 }, schema: 4096, parentSchema: schema30.properties.semver, data: data12 };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
        if (func51(data12) < 1) {
          const err11 = { instancePath: instancePath + "/semver", schemaPath: "#/properties/semver/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema30.properties.semver, data: data12 };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
      } else {
        const err12 = { instancePath: instancePath + "/semver", schemaPath: "#/properties/semver/type", keyword: "type", params: { type: "string" }, schema: schema30.properties.semver.type, parentSchema: schema30.properties.semver, data: data12 };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.before !== void 0 && func0.call(data, "before")) {
      let data13 = data.before;
      if (typeof data13 === "string") {
        if (!pattern0.test(data13)) {
          const err13 = { instancePath: instancePath + "/before", schemaPath: "#/properties/before/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])T(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:Z|[+-](?:[01]\\d|2[0-3]):[0-5]\\d)$" }, schema: "^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])T(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:Z|[+-](?:[01]\\d|2[0-3]):[0-5]\\d)$", parentSchema: schema30.properties.before, data: data13 };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
      } else {
        const err14 = { instancePath: instancePath + "/before", schemaPath: "#/properties/before/type", keyword: "type", params: { type: "string" }, schema: schema30.properties.before.type, parentSchema: schema30.properties.before, data: data13 };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.after !== void 0 && func0.call(data, "after")) {
      let data14 = data.after;
      if (typeof data14 === "string") {
        if (!pattern0.test(data14)) {
          const err15 = { instancePath: instancePath + "/after", schemaPath: "#/properties/after/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])T(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:Z|[+-](?:[01]\\d|2[0-3]):[0-5]\\d)$" }, schema: "^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])T(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:Z|[+-](?:[01]\\d|2[0-3]):[0-5]\\d)$", parentSchema: schema30.properties.after, data: data14 };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
      } else {
        const err16 = { instancePath: instancePath + "/after", schemaPath: "#/properties/after/type", keyword: "type", params: { type: "string" }, schema: schema30.properties.after.type, parentSchema: schema30.properties.after, data: data14 };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.exists !== void 0 && func0.call(data, "exists")) {
      let data15 = data.exists;
      if (typeof data15 !== "boolean") {
        const err17 = { instancePath: instancePath + "/exists", schemaPath: "#/properties/exists/type", keyword: "type", params: { type: "boolean" }, schema: schema30.properties.exists.type, parentSchema: schema30.properties.exists, data: data15 };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
  }
  validate71.errors = vErrors;
  return errors === 0;
}
var wrapper7 = { validate: validate70 };
function validate70(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length > 1e3) {
      const err0 = { instancePath, schemaPath: "#/maxProperties", keyword: "maxProperties", params: { limit: 1e3 }, schema: 1e3, parentSchema: schema29, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (Object.keys(data).length < 1) {
      const err1 = { instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 }, schema: 1, parentSchema: schema29, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "all" || key0 === "any" || key0 === "not" || key0 === "segment")) {
        if (!validate71(data[key0], { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key0, rootData })) {
          vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
          errors = vErrors.length;
        }
      }
    }
    if (data.all !== void 0 && func0.call(data, "all")) {
      let data1 = data.all;
      if (Array.isArray(data1)) {
        if (data1.length > 100) {
          const err2 = { instancePath: instancePath + "/all", schemaPath: "#/properties/all/maxItems", keyword: "maxItems", params: { limit: 100 }, schema: 100, parentSchema: schema29.properties.all, data: data1 };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (data1.length < 1) {
          const err3 = { instancePath: instancePath + "/all", schemaPath: "#/properties/all/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema29.properties.all, data: data1 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!wrapper7.validate(data1[i0], { instancePath: instancePath + "/all/" + i0, parentData: data1, parentDataProperty: i0, rootData })) {
            vErrors = vErrors === null ? wrapper7.validate.errors : vErrors.concat(wrapper7.validate.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err4 = { instancePath: instancePath + "/all", schemaPath: "#/properties/all/type", keyword: "type", params: { type: "array" }, schema: schema29.properties.all.type, parentSchema: schema29.properties.all, data: data1 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.any !== void 0 && func0.call(data, "any")) {
      let data3 = data.any;
      if (Array.isArray(data3)) {
        if (data3.length > 100) {
          const err5 = { instancePath: instancePath + "/any", schemaPath: "#/properties/any/maxItems", keyword: "maxItems", params: { limit: 100 }, schema: 100, parentSchema: schema29.properties.any, data: data3 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        if (data3.length < 1) {
          const err6 = { instancePath: instancePath + "/any", schemaPath: "#/properties/any/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema29.properties.any, data: data3 };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        const len1 = data3.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!wrapper7.validate(data3[i1], { instancePath: instancePath + "/any/" + i1, parentData: data3, parentDataProperty: i1, rootData })) {
            vErrors = vErrors === null ? wrapper7.validate.errors : vErrors.concat(wrapper7.validate.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err7 = { instancePath: instancePath + "/any", schemaPath: "#/properties/any/type", keyword: "type", params: { type: "array" }, schema: schema29.properties.any.type, parentSchema: schema29.properties.any, data: data3 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.not !== void 0 && func0.call(data, "not")) {
      if (!wrapper7.validate(data.not, { instancePath: instancePath + "/not", parentData: data, parentDataProperty: "not", rootData })) {
        vErrors = vErrors === null ? wrapper7.validate.errors : vErrors.concat(wrapper7.validate.errors);
        errors = vErrors.length;
      }
    }
    if (data.segment !== void 0 && func0.call(data, "segment")) {
      let data6 = data.segment;
      if (typeof data6 === "string") {
        if (func51(data6) > 128) {
          const err8 = { instancePath: instancePath + "/segment", schemaPath: "#/properties/segment/maxLength", keyword: "maxLength", params: { limit: 128 }, schema: 128, parentSchema: schema29.properties.segment, data: data6 };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        if (func51(data6) < 1) {
          const err9 = { instancePath: instancePath + "/segment", schemaPath: "#/properties/segment/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema29.properties.segment, data: data6 };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      } else {
        const err10 = { instancePath: instancePath + "/segment", schemaPath: "#/properties/segment/type", keyword: "type", params: { type: "string" }, schema: schema29.properties.segment.type, parentSchema: schema29.properties.segment, data: data6 };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
  } else {
    const err11 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema29.type, parentSchema: schema29, data };
    if (vErrors === null) {
      vErrors = [err11];
    } else {
      vErrors.push(err11);
    }
    errors++;
  }
  validate70.errors = vErrors;
  return errors === 0;
}
function validate69(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.description === void 0 || !func0.call(data, "description")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "description" }, schema: schema28.required, parentSchema: schema28, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.when === void 0 || !func0.call(data, "when")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "when" }, schema: schema28.required, parentSchema: schema28, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "description" || key0 === "when")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema28, data };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.description !== void 0 && func0.call(data, "description")) {
      let data0 = data.description;
      if (typeof data0 === "string") {
        if (func51(data0) > 4096) {
          const err3 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/maxLength", keyword: "maxLength", params: { limit: 4096 }, schema: 4096, parentSchema: schema28.properties.description, data: data0 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (func51(data0) < 1) {
          const err4 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema28.properties.description, data: data0 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" }, schema: schema28.properties.description.type, parentSchema: schema28.properties.description, data: data0 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.when !== void 0 && func0.call(data, "when")) {
      if (!validate70(data.when, { instancePath: instancePath + "/when", parentData: data, parentDataProperty: "when", rootData })) {
        vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema28.type, parentSchema: schema28, data };
    if (vErrors === null) {
      vErrors = [err6];
    } else {
      vErrors.push(err6);
    }
    errors++;
  }
  validate69.errors = vErrors;
  return errors === 0;
}
export {
  validateCases,
  validateFlag,
  validateKill,
  validateMaestro,
  validateSegment
};
