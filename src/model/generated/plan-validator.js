// Made from schemas/ by `npm run generate`; edit the schema.
// <stdin>
var validatePlan = validate21;
var schema6 = { "$schema": "http://json-schema.org/draft-07/schema#", "$id": "https://maestro-flags.dev/schemas/plan.schema.json", "title": "PlanReport", "type": "object", "additionalProperties": false, "required": ["format_version", "tool_version", "kind", "base", "head", "environment", "sources_sha256", "artifacts", "live", "changes", "settings", "diagnostics", "base_diagnostics", "population", "summary", "applyable"], "properties": { "format_version": { "type": "string" }, "tool_version": { "type": "string" }, "kind": { "const": "plan" }, "base": { "$ref": "#/definitions/side" }, "head": { "$ref": "#/definitions/side" }, "environment": { "type": ["string", "null"] }, "sources_sha256": { "$ref": "#/definitions/sha256" }, "artifacts": { "anyOf": [{ "type": "null" }, { "type": "array", "items": { "$ref": "#/definitions/artifact" } }] }, "live": { "$ref": "#/definitions/live" }, "changes": { "type": "array", "items": { "$ref": "#/definitions/change" } }, "settings": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["name", "before", "after"], "properties": { "name": { "type": "string" }, "before": { "type": ["string", "null"] }, "after": { "type": ["string", "null"] } } } }, "diagnostics": { "type": "array", "items": { "$ref": "output/diagnostic.schema.json" } }, "base_diagnostics": { "type": "array", "items": { "$ref": "output/diagnostic.schema.json" } }, "population": { "anyOf": [{ "type": "null" }, { "$ref": "#/definitions/population" }] }, "summary": { "$ref": "#/definitions/summary" }, "applyable": { "type": "boolean" } }, "definitions": { "sha256": { "type": "string", "pattern": "^[0-9a-f]{64}$" }, "artifact": { "type": "object", "additionalProperties": false, "required": ["environment", "format", "sha256", "size", "flags"], "properties": { "environment": { "type": "string" }, "format": { "const": "flagd" }, "sha256": { "$ref": "#/definitions/sha256" }, "size": { "type": "integer", "minimum": 0 }, "flags": { "type": "integer", "minimum": 0 } } }, "live": { "type": "object", "additionalProperties": false, "required": ["commit", "releases"], "properties": { "commit": { "type": ["string", "null"] }, "releases": { "type": "array", "items": { "$ref": "#/definitions/release" } } } }, "release": { "type": "object", "additionalProperties": false, "required": ["environment", "source", "seq", "manifest_sha256", "artifact_sha256", "commit"], "properties": { "environment": { "type": "string" }, "source": { "type": "string" }, "seq": { "type": ["integer", "null"] }, "manifest_sha256": { "anyOf": [{ "type": "null" }, { "$ref": "#/definitions/sha256" }] }, "artifact_sha256": { "anyOf": [{ "type": "null" }, { "$ref": "#/definitions/sha256" }] }, "commit": { "type": ["string", "null"] } } }, "side": { "type": "object", "additionalProperties": false, "required": ["label", "kind", "commit", "project"], "properties": { "label": { "type": "string" }, "kind": { "enum": ["commit", "working-tree", "folder", "published"] }, "commit": { "type": ["string", "null"] }, "project": { "type": ["string", "null"] } } }, "change": { "type": "object", "additionalProperties": false, "required": ["flag", "environment", "protected", "file", "owner", "facets", "effect", "people", "note", "verdict", "policy", "baked"], "properties": { "flag": { "type": "string" }, "environment": { "type": ["string", "null"] }, "protected": { "type": "boolean" }, "file": { "type": "string" }, "owner": { "type": "string" }, "facets": { "type": "array", "items": { "$ref": "#/definitions/facet" } }, "effect": { "anyOf": [{ "type": "null" }, { "$ref": "#/definitions/effect" }] }, "people": { "anyOf": [{ "type": "null" }, { "$ref": "#/definitions/people" }] }, "note": { "type": ["string", "null"] }, "verdict": { "enum": ["allowed", "blocked", "overridden"] }, "policy": { "type": "array", "items": { "$ref": "#/definitions/policy" } }, "baked": { "anyOf": [{ "type": "null" }, { "$ref": "#/definitions/baked" }] } } }, "baked": { "type": "object", "additionalProperties": false, "required": ["needed_seconds", "live_seconds", "since", "commit", "at_least"], "properties": { "needed_seconds": { "type": "integer", "minimum": 0 }, "live_seconds": { "type": "integer", "minimum": 0 }, "since": { "type": "string" }, "commit": { "type": "string" }, "at_least": { "type": "boolean" } } }, "facet": { "type": "object", "additionalProperties": false, "required": ["kind", "before", "after", "cause"], "properties": { "kind": { "enum": ["kill", "restore", "retire", "rebucket", "safe", "retarget", "reweight", "values", "create", "ramp-up", "ramp-down", "metadata"] }, "before": { "type": ["string", "null"] }, "after": { "type": ["string", "null"] }, "cause": { "type": ["string", "null"] } } }, "effect": { "type": "object", "additionalProperties": false, "required": ["gained", "lost", "moved", "by_hash", "by_rule", "everyone_else", "safe", "regions", "exact", "bounded", "sample"], "properties": { "gained": { "type": "integer", "minimum": 0, "maximum": 1e5 }, "lost": { "type": "integer", "minimum": 0, "maximum": 1e5 }, "moved": { "type": "integer", "minimum": 0, "maximum": 1e5 }, "by_hash": { "$ref": "#/definitions/by_hash" }, "by_rule": { "$ref": "#/definitions/by_rule" }, "everyone_else": { "type": "object", "additionalProperties": false, "required": ["before", "after", "unit"], "properties": { "before": { "type": "integer", "minimum": 0, "maximum": 1e5 }, "after": { "type": "integer", "minimum": 0, "maximum": 1e5 }, "unit": { "type": "string" } } }, "safe": { "type": "object", "additionalProperties": false, "required": ["before", "after"], "properties": { "before": { "type": "string" }, "after": { "type": "string" } } }, "regions": { "type": "array", "items": { "$ref": "#/definitions/region" } }, "exact": { "enum": [true, "bounded"] }, "bounded": { "type": "boolean" }, "sample": { "anyOf": [{ "type": "null" }, { "$ref": "#/definitions/sample" }] } } }, "region": { "type": "object", "additionalProperties": false, "required": ["when", "gained", "lost", "moved", "by_hash", "by_rule", "matrix", "kept", "cause"], "properties": { "when": { "type": "string" }, "gained": { "type": "integer", "minimum": 0, "maximum": 1e5 }, "lost": { "type": "integer", "minimum": 0, "maximum": 1e5 }, "moved": { "type": "integer", "minimum": 0, "maximum": 1e5 }, "by_hash": { "$ref": "#/definitions/by_hash" }, "by_rule": { "$ref": "#/definitions/by_rule" }, "matrix": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["from", "to", "share", "by_hash", "by_rule"], "properties": { "from": { "type": "string" }, "to": { "type": "string" }, "share": { "type": "integer", "minimum": 1, "maximum": 1e5 }, "by_hash": { "type": "integer", "minimum": 0, "maximum": 1e5 }, "by_rule": { "type": "integer", "minimum": 0, "maximum": 1e5 } } } }, "kept": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["variant", "share"], "properties": { "variant": { "type": "string" }, "share": { "type": "integer", "minimum": 1, "maximum": 1e5 } } } }, "cause": { "type": ["string", "null"] } } }, "by_hash": { "allOf": [{ "$ref": "#/definitions/totals" }] }, "by_rule": { "allOf": [{ "$ref": "#/definitions/totals" }] }, "totals": { "type": "object", "additionalProperties": false, "required": ["gained", "lost", "moved"], "properties": { "gained": { "type": "integer", "minimum": 0, "maximum": 1e5 }, "lost": { "type": "integer", "minimum": 0, "maximum": 1e5 }, "moved": { "type": "integer", "minimum": 0, "maximum": 1e5 } } }, "sample": { "type": "object", "additionalProperties": false, "required": ["contexts", "combinations", "confidence_percent", "gained", "lost", "moved"], "properties": { "contexts": { "type": "integer", "minimum": 1 }, "combinations": { "type": "integer", "minimum": 1 }, "confidence_percent": { "type": "integer" }, "gained": { "$ref": "#/definitions/interval" }, "lost": { "$ref": "#/definitions/interval" }, "moved": { "$ref": "#/definitions/interval" } } }, "interval": { "type": "object", "additionalProperties": false, "required": ["low", "high"], "properties": { "low": { "type": "integer", "minimum": 0, "maximum": 1e5 }, "high": { "type": "integer", "minimum": 0, "maximum": 1e5 } } }, "people": { "type": "object", "additionalProperties": false, "required": ["gained", "lost", "moved", "without_unit", "matrix", "regions"], "properties": { "gained": { "type": "integer", "minimum": 0 }, "lost": { "type": "integer", "minimum": 0 }, "moved": { "type": "integer", "minimum": 0 }, "without_unit": { "type": "integer", "minimum": 0 }, "matrix": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["from", "to", "people"], "properties": { "from": { "type": "string" }, "to": { "type": "string" }, "people": { "type": "integer", "minimum": 1 } } } }, "regions": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["region", "from", "to", "people"], "properties": { "region": { "type": "integer", "minimum": 0 }, "from": { "type": "string" }, "to": { "type": "string" }, "people": { "type": "integer", "minimum": 1 } } } } } }, "population": { "type": "object", "additionalProperties": false, "required": ["source", "format", "people", "refused", "problems", "more_problems"], "properties": { "source": { "type": "string" }, "format": { "enum": ["ndjson", "csv"] }, "people": { "type": "integer", "minimum": 0 }, "refused": { "type": "integer", "minimum": 0 }, "problems": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["line", "message", "lines"], "properties": { "line": { "type": "integer", "minimum": 1 }, "message": { "type": "string" }, "lines": { "type": "integer", "minimum": 1 } } } }, "more_problems": { "type": "integer", "minimum": 0 } } }, "policy": { "type": "object", "additionalProperties": false, "required": ["code", "severity", "message", "file", "range", "mend", "override"], "properties": { "code": { "type": "string" }, "severity": { "enum": ["error", "warning"] }, "message": { "type": "string" }, "file": { "type": "string" }, "range": { "anyOf": [{ "type": "null" }, { "$ref": "output/diagnostic.schema.json#/definitions/range" }] }, "mend": { "type": "string" }, "override": { "anyOf": [{ "type": "null" }, { "type": "object", "additionalProperties": false, "required": ["reason", "approved_by", "until"], "properties": { "reason": { "type": "string" }, "approved_by": { "type": "string" }, "until": { "type": "string" } } }] } } }, "summary": { "type": "object", "additionalProperties": false, "required": ["changes", "blocked", "overridden", "kinds", "unchanged", "not_compared", "errors"], "properties": { "changes": { "type": "integer" }, "blocked": { "type": "integer" }, "overridden": { "type": "integer" }, "kinds": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["kind", "count"], "properties": { "kind": { "enum": ["kill", "restore", "retire", "rebucket", "safe", "retarget", "reweight", "values", "create", "ramp-up", "ramp-down", "metadata"] }, "count": { "type": "integer" } } } }, "unchanged": { "type": "integer" }, "not_compared": { "type": "array", "items": { "type": "string" } }, "errors": { "type": "integer" } } } } };
var func0 = Object.prototype.hasOwnProperty;
var schema7 = { "type": "object", "additionalProperties": false, "required": ["label", "kind", "commit", "project"], "properties": { "label": { "type": "string" }, "kind": { "enum": ["commit", "working-tree", "folder", "published"] }, "commit": { "type": ["string", "null"] }, "project": { "type": ["string", "null"] } } };
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data.label === void 0 || !func0.call(data, "label")) && (missing0 = "label") || (data.kind === void 0 || !func0.call(data, "kind")) && (missing0 = "kind") || (data.commit === void 0 || !func0.call(data, "commit")) && (missing0 = "commit") || (data.project === void 0 || !func0.call(data, "project")) && (missing0 = "project")) {
        validate22.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 of Object.keys(data)) {
          if (!(key0 === "label" || key0 === "kind" || key0 === "commit" || key0 === "project")) {
            validate22.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.label !== void 0 && func0.call(data, "label")) {
            const _errs2 = errors;
            if (typeof data.label !== "string") {
              validate22.errors = [{ instancePath: instancePath + "/label", schemaPath: "#/properties/label/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.kind !== void 0 && func0.call(data, "kind")) {
              let data1 = data.kind;
              const _errs4 = errors;
              if (!(data1 === "commit" || data1 === "working-tree" || data1 === "folder" || data1 === "published")) {
                validate22.errors = [{ instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: schema7.properties.kind.enum }, message: "must be equal to one of the allowed values" }];
                return false;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.commit !== void 0 && func0.call(data, "commit")) {
                let data2 = data.commit;
                const _errs5 = errors;
                if (typeof data2 !== "string" && data2 !== null) {
                  validate22.errors = [{ instancePath: instancePath + "/commit", schemaPath: "#/properties/commit/type", keyword: "type", params: { type: schema7.properties.commit.type }, message: "must be string,null" }];
                  return false;
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.project !== void 0 && func0.call(data, "project")) {
                  let data3 = data.project;
                  const _errs7 = errors;
                  if (typeof data3 !== "string" && data3 !== null) {
                    validate22.errors = [{ instancePath: instancePath + "/project", schemaPath: "#/properties/project/type", keyword: "type", params: { type: schema7.properties.project.type }, message: "must be string,null" }];
                    return false;
                  }
                  var valid0 = _errs7 === errors;
                } else {
                  var valid0 = true;
                }
              }
            }
          }
        }
      }
    } else {
      validate22.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate22.errors = vErrors;
  return errors === 0;
}
var pattern0 = new RegExp("^[0-9a-f]{64}$", "u");
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (!pattern0.test(data)) {
        validate25.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }];
        return false;
      }
    } else {
      validate25.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
      return false;
    }
  }
  validate25.errors = vErrors;
  return errors === 0;
}
function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data.environment === void 0 || !func0.call(data, "environment")) && (missing0 = "environment") || (data.format === void 0 || !func0.call(data, "format")) && (missing0 = "format") || (data.sha256 === void 0 || !func0.call(data, "sha256")) && (missing0 = "sha256") || (data.size === void 0 || !func0.call(data, "size")) && (missing0 = "size") || (data.flags === void 0 || !func0.call(data, "flags")) && (missing0 = "flags")) {
        validate27.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 of Object.keys(data)) {
          if (!(key0 === "environment" || key0 === "format" || key0 === "sha256" || key0 === "size" || key0 === "flags")) {
            validate27.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.environment !== void 0 && func0.call(data, "environment")) {
            const _errs2 = errors;
            if (typeof data.environment !== "string") {
              validate27.errors = [{ instancePath: instancePath + "/environment", schemaPath: "#/properties/environment/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.format !== void 0 && func0.call(data, "format")) {
              const _errs4 = errors;
              if ("flagd" !== data.format) {
                validate27.errors = [{ instancePath: instancePath + "/format", schemaPath: "#/properties/format/const", keyword: "const", params: { allowedValue: "flagd" }, message: "must be equal to constant" }];
                return false;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.sha256 !== void 0 && func0.call(data, "sha256")) {
                const _errs5 = errors;
                if (!validate25(data.sha256, { instancePath: instancePath + "/sha256", parentData: data, parentDataProperty: "sha256", rootData })) {
                  vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.size !== void 0 && func0.call(data, "size")) {
                  let data3 = data.size;
                  const _errs6 = errors;
                  if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
                    validate27.errors = [{ instancePath: instancePath + "/size", schemaPath: "#/properties/size/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                    return false;
                  }
                  if (errors === _errs6) {
                    if (typeof data3 == "number" && isFinite(data3)) {
                      if (data3 < 0 || isNaN(data3)) {
                        validate27.errors = [{ instancePath: instancePath + "/size", schemaPath: "#/properties/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                        return false;
                      }
                    }
                  }
                  var valid0 = _errs6 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.flags !== void 0 && func0.call(data, "flags")) {
                    let data4 = data.flags;
                    const _errs8 = errors;
                    if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4))) {
                      validate27.errors = [{ instancePath: instancePath + "/flags", schemaPath: "#/properties/flags/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                      return false;
                    }
                    if (errors === _errs8) {
                      if (typeof data4 == "number" && isFinite(data4)) {
                        if (data4 < 0 || isNaN(data4)) {
                          validate27.errors = [{ instancePath: instancePath + "/flags", schemaPath: "#/properties/flags/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                          return false;
                        }
                      }
                    }
                    var valid0 = _errs8 === errors;
                  } else {
                    var valid0 = true;
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate27.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate27.errors = vErrors;
  return errors === 0;
}
var schema10 = { "type": "object", "additionalProperties": false, "required": ["commit", "releases"], "properties": { "commit": { "type": ["string", "null"] }, "releases": { "type": "array", "items": { "$ref": "#/definitions/release" } } } };
var schema11 = { "type": "object", "additionalProperties": false, "required": ["environment", "source", "seq", "manifest_sha256", "artifact_sha256", "commit"], "properties": { "environment": { "type": "string" }, "source": { "type": "string" }, "seq": { "type": ["integer", "null"] }, "manifest_sha256": { "anyOf": [{ "type": "null" }, { "$ref": "#/definitions/sha256" }] }, "artifact_sha256": { "anyOf": [{ "type": "null" }, { "$ref": "#/definitions/sha256" }] }, "commit": { "type": ["string", "null"] } } };
function validate31(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data.environment === void 0 || !func0.call(data, "environment")) && (missing0 = "environment") || (data.source === void 0 || !func0.call(data, "source")) && (missing0 = "source") || (data.seq === void 0 || !func0.call(data, "seq")) && (missing0 = "seq") || (data.manifest_sha256 === void 0 || !func0.call(data, "manifest_sha256")) && (missing0 = "manifest_sha256") || (data.artifact_sha256 === void 0 || !func0.call(data, "artifact_sha256")) && (missing0 = "artifact_sha256") || (data.commit === void 0 || !func0.call(data, "commit")) && (missing0 = "commit")) {
        validate31.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 of Object.keys(data)) {
          if (!(key0 === "environment" || key0 === "source" || key0 === "seq" || key0 === "manifest_sha256" || key0 === "artifact_sha256" || key0 === "commit")) {
            validate31.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.environment !== void 0 && func0.call(data, "environment")) {
            const _errs2 = errors;
            if (typeof data.environment !== "string") {
              validate31.errors = [{ instancePath: instancePath + "/environment", schemaPath: "#/properties/environment/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.source !== void 0 && func0.call(data, "source")) {
              const _errs4 = errors;
              if (typeof data.source !== "string") {
                validate31.errors = [{ instancePath: instancePath + "/source", schemaPath: "#/properties/source/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.seq !== void 0 && func0.call(data, "seq")) {
                let data2 = data.seq;
                const _errs6 = errors;
                if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2)) && data2 !== null) {
                  validate31.errors = [{ instancePath: instancePath + "/seq", schemaPath: "#/properties/seq/type", keyword: "type", params: { type: schema11.properties.seq.type }, message: "must be integer,null" }];
                  return false;
                }
                var valid0 = _errs6 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.manifest_sha256 !== void 0 && func0.call(data, "manifest_sha256")) {
                  let data3 = data.manifest_sha256;
                  const _errs8 = errors;
                  const _errs9 = errors;
                  let valid1 = false;
                  const _errs10 = errors;
                  if (data3 !== null) {
                    const err0 = { instancePath: instancePath + "/manifest_sha256", schemaPath: "#/properties/manifest_sha256/anyOf/0/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                    if (vErrors === null) {
                      vErrors = [err0];
                    } else {
                      vErrors.push(err0);
                    }
                    errors++;
                  }
                  var _valid0 = _errs10 === errors;
                  valid1 = valid1 || _valid0;
                  if (!valid1) {
                    const _errs12 = errors;
                    if (!validate25(data3, { instancePath: instancePath + "/manifest_sha256", parentData: data, parentDataProperty: "manifest_sha256", rootData })) {
                      vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
                      errors = vErrors.length;
                    }
                    var _valid0 = _errs12 === errors;
                    valid1 = valid1 || _valid0;
                  }
                  if (!valid1) {
                    const err1 = { instancePath: instancePath + "/manifest_sha256", schemaPath: "#/properties/manifest_sha256/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                    if (vErrors === null) {
                      vErrors = [err1];
                    } else {
                      vErrors.push(err1);
                    }
                    errors++;
                    validate31.errors = vErrors;
                    return false;
                  } else {
                    errors = _errs9;
                    if (vErrors !== null) {
                      if (_errs9) {
                        vErrors.length = _errs9;
                      } else {
                        vErrors = null;
                      }
                    }
                  }
                  var valid0 = _errs8 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.artifact_sha256 !== void 0 && func0.call(data, "artifact_sha256")) {
                    let data4 = data.artifact_sha256;
                    const _errs13 = errors;
                    const _errs14 = errors;
                    let valid2 = false;
                    const _errs15 = errors;
                    if (data4 !== null) {
                      const err2 = { instancePath: instancePath + "/artifact_sha256", schemaPath: "#/properties/artifact_sha256/anyOf/0/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                      if (vErrors === null) {
                        vErrors = [err2];
                      } else {
                        vErrors.push(err2);
                      }
                      errors++;
                    }
                    var _valid1 = _errs15 === errors;
                    valid2 = valid2 || _valid1;
                    if (!valid2) {
                      const _errs17 = errors;
                      if (!validate25(data4, { instancePath: instancePath + "/artifact_sha256", parentData: data, parentDataProperty: "artifact_sha256", rootData })) {
                        vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
                        errors = vErrors.length;
                      }
                      var _valid1 = _errs17 === errors;
                      valid2 = valid2 || _valid1;
                    }
                    if (!valid2) {
                      const err3 = { instancePath: instancePath + "/artifact_sha256", schemaPath: "#/properties/artifact_sha256/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                      if (vErrors === null) {
                        vErrors = [err3];
                      } else {
                        vErrors.push(err3);
                      }
                      errors++;
                      validate31.errors = vErrors;
                      return false;
                    } else {
                      errors = _errs14;
                      if (vErrors !== null) {
                        if (_errs14) {
                          vErrors.length = _errs14;
                        } else {
                          vErrors = null;
                        }
                      }
                    }
                    var valid0 = _errs13 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.commit !== void 0 && func0.call(data, "commit")) {
                      let data5 = data.commit;
                      const _errs18 = errors;
                      if (typeof data5 !== "string" && data5 !== null) {
                        validate31.errors = [{ instancePath: instancePath + "/commit", schemaPath: "#/properties/commit/type", keyword: "type", params: { type: schema11.properties.commit.type }, message: "must be string,null" }];
                        return false;
                      }
                      var valid0 = _errs18 === errors;
                    } else {
                      var valid0 = true;
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate31.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate31.errors = vErrors;
  return errors === 0;
}
function validate30(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data.commit === void 0 || !func0.call(data, "commit")) && (missing0 = "commit") || (data.releases === void 0 || !func0.call(data, "releases")) && (missing0 = "releases")) {
        validate30.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 of Object.keys(data)) {
          if (!(key0 === "commit" || key0 === "releases")) {
            validate30.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.commit !== void 0 && func0.call(data, "commit")) {
            let data0 = data.commit;
            const _errs2 = errors;
            if (typeof data0 !== "string" && data0 !== null) {
              validate30.errors = [{ instancePath: instancePath + "/commit", schemaPath: "#/properties/commit/type", keyword: "type", params: { type: schema10.properties.commit.type }, message: "must be string,null" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.releases !== void 0 && func0.call(data, "releases")) {
              let data1 = data.releases;
              const _errs4 = errors;
              if (errors === _errs4) {
                if (Array.isArray(data1)) {
                  var valid1 = true;
                  const len0 = data1.length;
                  for (let i0 = 0; i0 < len0; i0++) {
                    const _errs6 = errors;
                    if (!validate31(data1[i0], { instancePath: instancePath + "/releases/" + i0, parentData: data1, parentDataProperty: i0, rootData })) {
                      vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
                      errors = vErrors.length;
                    }
                    var valid1 = _errs6 === errors;
                    if (!valid1) {
                      break;
                    }
                  }
                } else {
                  validate30.errors = [{ instancePath: instancePath + "/releases", schemaPath: "#/properties/releases/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                  return false;
                }
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validate30.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate30.errors = vErrors;
  return errors === 0;
}
var schema12 = { "type": "object", "additionalProperties": false, "required": ["flag", "environment", "protected", "file", "owner", "facets", "effect", "people", "note", "verdict", "policy", "baked"], "properties": { "flag": { "type": "string" }, "environment": { "type": ["string", "null"] }, "protected": { "type": "boolean" }, "file": { "type": "string" }, "owner": { "type": "string" }, "facets": { "type": "array", "items": { "$ref": "#/definitions/facet" } }, "effect": { "anyOf": [{ "type": "null" }, { "$ref": "#/definitions/effect" }] }, "people": { "anyOf": [{ "type": "null" }, { "$ref": "#/definitions/people" }] }, "note": { "type": ["string", "null"] }, "verdict": { "enum": ["allowed", "blocked", "overridden"] }, "policy": { "type": "array", "items": { "$ref": "#/definitions/policy" } }, "baked": { "anyOf": [{ "type": "null" }, { "$ref": "#/definitions/baked" }] } } };
var schema13 = { "type": "object", "additionalProperties": false, "required": ["kind", "before", "after", "cause"], "properties": { "kind": { "enum": ["kill", "restore", "retire", "rebucket", "safe", "retarget", "reweight", "values", "create", "ramp-up", "ramp-down", "metadata"] }, "before": { "type": ["string", "null"] }, "after": { "type": ["string", "null"] }, "cause": { "type": ["string", "null"] } } };
function validate37(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data.kind === void 0 || !func0.call(data, "kind")) && (missing0 = "kind") || (data.before === void 0 || !func0.call(data, "before")) && (missing0 = "before") || (data.after === void 0 || !func0.call(data, "after")) && (missing0 = "after") || (data.cause === void 0 || !func0.call(data, "cause")) && (missing0 = "cause")) {
        validate37.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 of Object.keys(data)) {
          if (!(key0 === "kind" || key0 === "before" || key0 === "after" || key0 === "cause")) {
            validate37.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.kind !== void 0 && func0.call(data, "kind")) {
            let data0 = data.kind;
            const _errs2 = errors;
            if (!(data0 === "kill" || data0 === "restore" || data0 === "retire" || data0 === "rebucket" || data0 === "safe" || data0 === "retarget" || data0 === "reweight" || data0 === "values" || data0 === "create" || data0 === "ramp-up" || data0 === "ramp-down" || data0 === "metadata")) {
              validate37.errors = [{ instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: schema13.properties.kind.enum }, message: "must be equal to one of the allowed values" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.before !== void 0 && func0.call(data, "before")) {
              let data1 = data.before;
              const _errs3 = errors;
              if (typeof data1 !== "string" && data1 !== null) {
                validate37.errors = [{ instancePath: instancePath + "/before", schemaPath: "#/properties/before/type", keyword: "type", params: { type: schema13.properties.before.type }, message: "must be string,null" }];
                return false;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.after !== void 0 && func0.call(data, "after")) {
                let data2 = data.after;
                const _errs5 = errors;
                if (typeof data2 !== "string" && data2 !== null) {
                  validate37.errors = [{ instancePath: instancePath + "/after", schemaPath: "#/properties/after/type", keyword: "type", params: { type: schema13.properties.after.type }, message: "must be string,null" }];
                  return false;
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.cause !== void 0 && func0.call(data, "cause")) {
                  let data3 = data.cause;
                  const _errs7 = errors;
                  if (typeof data3 !== "string" && data3 !== null) {
                    validate37.errors = [{ instancePath: instancePath + "/cause", schemaPath: "#/properties/cause/type", keyword: "type", params: { type: schema13.properties.cause.type }, message: "must be string,null" }];
                    return false;
                  }
                  var valid0 = _errs7 === errors;
                } else {
                  var valid0 = true;
                }
              }
            }
          }
        }
      }
    } else {
      validate37.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate37.errors = vErrors;
  return errors === 0;
}
var schema14 = { "type": "object", "additionalProperties": false, "required": ["gained", "lost", "moved", "by_hash", "by_rule", "everyone_else", "safe", "regions", "exact", "bounded", "sample"], "properties": { "gained": { "type": "integer", "minimum": 0, "maximum": 1e5 }, "lost": { "type": "integer", "minimum": 0, "maximum": 1e5 }, "moved": { "type": "integer", "minimum": 0, "maximum": 1e5 }, "by_hash": { "$ref": "#/definitions/by_hash" }, "by_rule": { "$ref": "#/definitions/by_rule" }, "everyone_else": { "type": "object", "additionalProperties": false, "required": ["before", "after", "unit"], "properties": { "before": { "type": "integer", "minimum": 0, "maximum": 1e5 }, "after": { "type": "integer", "minimum": 0, "maximum": 1e5 }, "unit": { "type": "string" } } }, "safe": { "type": "object", "additionalProperties": false, "required": ["before", "after"], "properties": { "before": { "type": "string" }, "after": { "type": "string" } } }, "regions": { "type": "array", "items": { "$ref": "#/definitions/region" } }, "exact": { "enum": [true, "bounded"] }, "bounded": { "type": "boolean" }, "sample": { "anyOf": [{ "type": "null" }, { "$ref": "#/definitions/sample" }] } } };
function validate41(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data.gained === void 0 || !func0.call(data, "gained")) && (missing0 = "gained") || (data.lost === void 0 || !func0.call(data, "lost")) && (missing0 = "lost") || (data.moved === void 0 || !func0.call(data, "moved")) && (missing0 = "moved")) {
        validate41.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 of Object.keys(data)) {
          if (!(key0 === "gained" || key0 === "lost" || key0 === "moved")) {
            validate41.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.gained !== void 0 && func0.call(data, "gained")) {
            let data0 = data.gained;
            const _errs2 = errors;
            if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
              validate41.errors = [{ instancePath: instancePath + "/gained", schemaPath: "#/properties/gained/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
              return false;
            }
            if (errors === _errs2) {
              if (typeof data0 == "number" && isFinite(data0)) {
                if (data0 > 1e5 || isNaN(data0)) {
                  validate41.errors = [{ instancePath: instancePath + "/gained", schemaPath: "#/properties/gained/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e5 }, message: "must be <= 100000" }];
                  return false;
                } else {
                  if (data0 < 0 || isNaN(data0)) {
                    validate41.errors = [{ instancePath: instancePath + "/gained", schemaPath: "#/properties/gained/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                    return false;
                  }
                }
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.lost !== void 0 && func0.call(data, "lost")) {
              let data1 = data.lost;
              const _errs4 = errors;
              if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
                validate41.errors = [{ instancePath: instancePath + "/lost", schemaPath: "#/properties/lost/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                return false;
              }
              if (errors === _errs4) {
                if (typeof data1 == "number" && isFinite(data1)) {
                  if (data1 > 1e5 || isNaN(data1)) {
                    validate41.errors = [{ instancePath: instancePath + "/lost", schemaPath: "#/properties/lost/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e5 }, message: "must be <= 100000" }];
                    return false;
                  } else {
                    if (data1 < 0 || isNaN(data1)) {
                      validate41.errors = [{ instancePath: instancePath + "/lost", schemaPath: "#/properties/lost/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                      return false;
                    }
                  }
                }
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.moved !== void 0 && func0.call(data, "moved")) {
                let data2 = data.moved;
                const _errs6 = errors;
                if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
                  validate41.errors = [{ instancePath: instancePath + "/moved", schemaPath: "#/properties/moved/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                  return false;
                }
                if (errors === _errs6) {
                  if (typeof data2 == "number" && isFinite(data2)) {
                    if (data2 > 1e5 || isNaN(data2)) {
                      validate41.errors = [{ instancePath: instancePath + "/moved", schemaPath: "#/properties/moved/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e5 }, message: "must be <= 100000" }];
                      return false;
                    } else {
                      if (data2 < 0 || isNaN(data2)) {
                        validate41.errors = [{ instancePath: instancePath + "/moved", schemaPath: "#/properties/moved/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                        return false;
                      }
                    }
                  }
                }
                var valid0 = _errs6 === errors;
              } else {
                var valid0 = true;
              }
            }
          }
        }
      }
    } else {
      validate41.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate41.errors = vErrors;
  return errors === 0;
}
function validate40(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!validate41(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
    errors = vErrors.length;
  }
  validate40.errors = vErrors;
  return errors === 0;
}
function validate44(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!validate41(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
    errors = vErrors.length;
  }
  validate44.errors = vErrors;
  return errors === 0;
}
var schema18 = { "type": "object", "additionalProperties": false, "required": ["when", "gained", "lost", "moved", "by_hash", "by_rule", "matrix", "kept", "cause"], "properties": { "when": { "type": "string" }, "gained": { "type": "integer", "minimum": 0, "maximum": 1e5 }, "lost": { "type": "integer", "minimum": 0, "maximum": 1e5 }, "moved": { "type": "integer", "minimum": 0, "maximum": 1e5 }, "by_hash": { "$ref": "#/definitions/by_hash" }, "by_rule": { "$ref": "#/definitions/by_rule" }, "matrix": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["from", "to", "share", "by_hash", "by_rule"], "properties": { "from": { "type": "string" }, "to": { "type": "string" }, "share": { "type": "integer", "minimum": 1, "maximum": 1e5 }, "by_hash": { "type": "integer", "minimum": 0, "maximum": 1e5 }, "by_rule": { "type": "integer", "minimum": 0, "maximum": 1e5 } } } }, "kept": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["variant", "share"], "properties": { "variant": { "type": "string" }, "share": { "type": "integer", "minimum": 1, "maximum": 1e5 } } } }, "cause": { "type": ["string", "null"] } } };
function validate47(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data.when === void 0 || !func0.call(data, "when")) && (missing0 = "when") || (data.gained === void 0 || !func0.call(data, "gained")) && (missing0 = "gained") || (data.lost === void 0 || !func0.call(data, "lost")) && (missing0 = "lost") || (data.moved === void 0 || !func0.call(data, "moved")) && (missing0 = "moved") || (data.by_hash === void 0 || !func0.call(data, "by_hash")) && (missing0 = "by_hash") || (data.by_rule === void 0 || !func0.call(data, "by_rule")) && (missing0 = "by_rule") || (data.matrix === void 0 || !func0.call(data, "matrix")) && (missing0 = "matrix") || (data.kept === void 0 || !func0.call(data, "kept")) && (missing0 = "kept") || (data.cause === void 0 || !func0.call(data, "cause")) && (missing0 = "cause")) {
        validate47.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 of Object.keys(data)) {
          if (!func0.call(schema18.properties, key0)) {
            validate47.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.when !== void 0 && func0.call(data, "when")) {
            const _errs2 = errors;
            if (typeof data.when !== "string") {
              validate47.errors = [{ instancePath: instancePath + "/when", schemaPath: "#/properties/when/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.gained !== void 0 && func0.call(data, "gained")) {
              let data1 = data.gained;
              const _errs4 = errors;
              if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
                validate47.errors = [{ instancePath: instancePath + "/gained", schemaPath: "#/properties/gained/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                return false;
              }
              if (errors === _errs4) {
                if (typeof data1 == "number" && isFinite(data1)) {
                  if (data1 > 1e5 || isNaN(data1)) {
                    validate47.errors = [{ instancePath: instancePath + "/gained", schemaPath: "#/properties/gained/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e5 }, message: "must be <= 100000" }];
                    return false;
                  } else {
                    if (data1 < 0 || isNaN(data1)) {
                      validate47.errors = [{ instancePath: instancePath + "/gained", schemaPath: "#/properties/gained/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                      return false;
                    }
                  }
                }
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.lost !== void 0 && func0.call(data, "lost")) {
                let data2 = data.lost;
                const _errs6 = errors;
                if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
                  validate47.errors = [{ instancePath: instancePath + "/lost", schemaPath: "#/properties/lost/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                  return false;
                }
                if (errors === _errs6) {
                  if (typeof data2 == "number" && isFinite(data2)) {
                    if (data2 > 1e5 || isNaN(data2)) {
                      validate47.errors = [{ instancePath: instancePath + "/lost", schemaPath: "#/properties/lost/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e5 }, message: "must be <= 100000" }];
                      return false;
                    } else {
                      if (data2 < 0 || isNaN(data2)) {
                        validate47.errors = [{ instancePath: instancePath + "/lost", schemaPath: "#/properties/lost/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                        return false;
                      }
                    }
                  }
                }
                var valid0 = _errs6 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.moved !== void 0 && func0.call(data, "moved")) {
                  let data3 = data.moved;
                  const _errs8 = errors;
                  if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
                    validate47.errors = [{ instancePath: instancePath + "/moved", schemaPath: "#/properties/moved/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                    return false;
                  }
                  if (errors === _errs8) {
                    if (typeof data3 == "number" && isFinite(data3)) {
                      if (data3 > 1e5 || isNaN(data3)) {
                        validate47.errors = [{ instancePath: instancePath + "/moved", schemaPath: "#/properties/moved/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e5 }, message: "must be <= 100000" }];
                        return false;
                      } else {
                        if (data3 < 0 || isNaN(data3)) {
                          validate47.errors = [{ instancePath: instancePath + "/moved", schemaPath: "#/properties/moved/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                          return false;
                        }
                      }
                    }
                  }
                  var valid0 = _errs8 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.by_hash !== void 0 && func0.call(data, "by_hash")) {
                    const _errs10 = errors;
                    if (!validate40(data.by_hash, { instancePath: instancePath + "/by_hash", parentData: data, parentDataProperty: "by_hash", rootData })) {
                      vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
                      errors = vErrors.length;
                    }
                    var valid0 = _errs10 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.by_rule !== void 0 && func0.call(data, "by_rule")) {
                      const _errs11 = errors;
                      if (!validate44(data.by_rule, { instancePath: instancePath + "/by_rule", parentData: data, parentDataProperty: "by_rule", rootData })) {
                        vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
                        errors = vErrors.length;
                      }
                      var valid0 = _errs11 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.matrix !== void 0 && func0.call(data, "matrix")) {
                        let data6 = data.matrix;
                        const _errs12 = errors;
                        if (errors === _errs12) {
                          if (Array.isArray(data6)) {
                            var valid1 = true;
                            const len0 = data6.length;
                            for (let i0 = 0; i0 < len0; i0++) {
                              let data7 = data6[i0];
                              const _errs14 = errors;
                              if (errors === _errs14) {
                                if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
                                  let missing1;
                                  if ((data7.from === void 0 || !func0.call(data7, "from")) && (missing1 = "from") || (data7.to === void 0 || !func0.call(data7, "to")) && (missing1 = "to") || (data7.share === void 0 || !func0.call(data7, "share")) && (missing1 = "share") || (data7.by_hash === void 0 || !func0.call(data7, "by_hash")) && (missing1 = "by_hash") || (data7.by_rule === void 0 || !func0.call(data7, "by_rule")) && (missing1 = "by_rule")) {
                                    validate47.errors = [{ instancePath: instancePath + "/matrix/" + i0, schemaPath: "#/properties/matrix/items/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                                    return false;
                                  } else {
                                    const _errs16 = errors;
                                    for (const key1 of Object.keys(data7)) {
                                      if (!(key1 === "from" || key1 === "to" || key1 === "share" || key1 === "by_hash" || key1 === "by_rule")) {
                                        validate47.errors = [{ instancePath: instancePath + "/matrix/" + i0, schemaPath: "#/properties/matrix/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }];
                                        return false;
                                        break;
                                      }
                                    }
                                    if (_errs16 === errors) {
                                      if (data7.from !== void 0 && func0.call(data7, "from")) {
                                        const _errs17 = errors;
                                        if (typeof data7.from !== "string") {
                                          validate47.errors = [{ instancePath: instancePath + "/matrix/" + i0 + "/from", schemaPath: "#/properties/matrix/items/properties/from/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                          return false;
                                        }
                                        var valid2 = _errs17 === errors;
                                      } else {
                                        var valid2 = true;
                                      }
                                      if (valid2) {
                                        if (data7.to !== void 0 && func0.call(data7, "to")) {
                                          const _errs19 = errors;
                                          if (typeof data7.to !== "string") {
                                            validate47.errors = [{ instancePath: instancePath + "/matrix/" + i0 + "/to", schemaPath: "#/properties/matrix/items/properties/to/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                            return false;
                                          }
                                          var valid2 = _errs19 === errors;
                                        } else {
                                          var valid2 = true;
                                        }
                                        if (valid2) {
                                          if (data7.share !== void 0 && func0.call(data7, "share")) {
                                            let data10 = data7.share;
                                            const _errs21 = errors;
                                            if (!(typeof data10 == "number" && (!(data10 % 1) && !isNaN(data10)) && isFinite(data10))) {
                                              validate47.errors = [{ instancePath: instancePath + "/matrix/" + i0 + "/share", schemaPath: "#/properties/matrix/items/properties/share/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                              return false;
                                            }
                                            if (errors === _errs21) {
                                              if (typeof data10 == "number" && isFinite(data10)) {
                                                if (data10 > 1e5 || isNaN(data10)) {
                                                  validate47.errors = [{ instancePath: instancePath + "/matrix/" + i0 + "/share", schemaPath: "#/properties/matrix/items/properties/share/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e5 }, message: "must be <= 100000" }];
                                                  return false;
                                                } else {
                                                  if (data10 < 1 || isNaN(data10)) {
                                                    validate47.errors = [{ instancePath: instancePath + "/matrix/" + i0 + "/share", schemaPath: "#/properties/matrix/items/properties/share/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                    return false;
                                                  }
                                                }
                                              }
                                            }
                                            var valid2 = _errs21 === errors;
                                          } else {
                                            var valid2 = true;
                                          }
                                          if (valid2) {
                                            if (data7.by_hash !== void 0 && func0.call(data7, "by_hash")) {
                                              let data11 = data7.by_hash;
                                              const _errs23 = errors;
                                              if (!(typeof data11 == "number" && (!(data11 % 1) && !isNaN(data11)) && isFinite(data11))) {
                                                validate47.errors = [{ instancePath: instancePath + "/matrix/" + i0 + "/by_hash", schemaPath: "#/properties/matrix/items/properties/by_hash/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                return false;
                                              }
                                              if (errors === _errs23) {
                                                if (typeof data11 == "number" && isFinite(data11)) {
                                                  if (data11 > 1e5 || isNaN(data11)) {
                                                    validate47.errors = [{ instancePath: instancePath + "/matrix/" + i0 + "/by_hash", schemaPath: "#/properties/matrix/items/properties/by_hash/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e5 }, message: "must be <= 100000" }];
                                                    return false;
                                                  } else {
                                                    if (data11 < 0 || isNaN(data11)) {
                                                      validate47.errors = [{ instancePath: instancePath + "/matrix/" + i0 + "/by_hash", schemaPath: "#/properties/matrix/items/properties/by_hash/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                      return false;
                                                    }
                                                  }
                                                }
                                              }
                                              var valid2 = _errs23 === errors;
                                            } else {
                                              var valid2 = true;
                                            }
                                            if (valid2) {
                                              if (data7.by_rule !== void 0 && func0.call(data7, "by_rule")) {
                                                let data12 = data7.by_rule;
                                                const _errs25 = errors;
                                                if (!(typeof data12 == "number" && (!(data12 % 1) && !isNaN(data12)) && isFinite(data12))) {
                                                  validate47.errors = [{ instancePath: instancePath + "/matrix/" + i0 + "/by_rule", schemaPath: "#/properties/matrix/items/properties/by_rule/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                  return false;
                                                }
                                                if (errors === _errs25) {
                                                  if (typeof data12 == "number" && isFinite(data12)) {
                                                    if (data12 > 1e5 || isNaN(data12)) {
                                                      validate47.errors = [{ instancePath: instancePath + "/matrix/" + i0 + "/by_rule", schemaPath: "#/properties/matrix/items/properties/by_rule/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e5 }, message: "must be <= 100000" }];
                                                      return false;
                                                    } else {
                                                      if (data12 < 0 || isNaN(data12)) {
                                                        validate47.errors = [{ instancePath: instancePath + "/matrix/" + i0 + "/by_rule", schemaPath: "#/properties/matrix/items/properties/by_rule/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                        return false;
                                                      }
                                                    }
                                                  }
                                                }
                                                var valid2 = _errs25 === errors;
                                              } else {
                                                var valid2 = true;
                                              }
                                            }
                                          }
                                        }
                                      }
                                    }
                                  }
                                } else {
                                  validate47.errors = [{ instancePath: instancePath + "/matrix/" + i0, schemaPath: "#/properties/matrix/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                  return false;
                                }
                              }
                              var valid1 = _errs14 === errors;
                              if (!valid1) {
                                break;
                              }
                            }
                          } else {
                            validate47.errors = [{ instancePath: instancePath + "/matrix", schemaPath: "#/properties/matrix/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                            return false;
                          }
                        }
                        var valid0 = _errs12 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.kept !== void 0 && func0.call(data, "kept")) {
                          let data13 = data.kept;
                          const _errs27 = errors;
                          if (errors === _errs27) {
                            if (Array.isArray(data13)) {
                              var valid3 = true;
                              const len1 = data13.length;
                              for (let i1 = 0; i1 < len1; i1++) {
                                let data14 = data13[i1];
                                const _errs29 = errors;
                                if (errors === _errs29) {
                                  if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
                                    let missing2;
                                    if ((data14.variant === void 0 || !func0.call(data14, "variant")) && (missing2 = "variant") || (data14.share === void 0 || !func0.call(data14, "share")) && (missing2 = "share")) {
                                      validate47.errors = [{ instancePath: instancePath + "/kept/" + i1, schemaPath: "#/properties/kept/items/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" }];
                                      return false;
                                    } else {
                                      const _errs31 = errors;
                                      for (const key2 of Object.keys(data14)) {
                                        if (!(key2 === "variant" || key2 === "share")) {
                                          validate47.errors = [{ instancePath: instancePath + "/kept/" + i1, schemaPath: "#/properties/kept/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" }];
                                          return false;
                                          break;
                                        }
                                      }
                                      if (_errs31 === errors) {
                                        if (data14.variant !== void 0 && func0.call(data14, "variant")) {
                                          const _errs32 = errors;
                                          if (typeof data14.variant !== "string") {
                                            validate47.errors = [{ instancePath: instancePath + "/kept/" + i1 + "/variant", schemaPath: "#/properties/kept/items/properties/variant/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                            return false;
                                          }
                                          var valid4 = _errs32 === errors;
                                        } else {
                                          var valid4 = true;
                                        }
                                        if (valid4) {
                                          if (data14.share !== void 0 && func0.call(data14, "share")) {
                                            let data16 = data14.share;
                                            const _errs34 = errors;
                                            if (!(typeof data16 == "number" && (!(data16 % 1) && !isNaN(data16)) && isFinite(data16))) {
                                              validate47.errors = [{ instancePath: instancePath + "/kept/" + i1 + "/share", schemaPath: "#/properties/kept/items/properties/share/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                              return false;
                                            }
                                            if (errors === _errs34) {
                                              if (typeof data16 == "number" && isFinite(data16)) {
                                                if (data16 > 1e5 || isNaN(data16)) {
                                                  validate47.errors = [{ instancePath: instancePath + "/kept/" + i1 + "/share", schemaPath: "#/properties/kept/items/properties/share/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e5 }, message: "must be <= 100000" }];
                                                  return false;
                                                } else {
                                                  if (data16 < 1 || isNaN(data16)) {
                                                    validate47.errors = [{ instancePath: instancePath + "/kept/" + i1 + "/share", schemaPath: "#/properties/kept/items/properties/share/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                    return false;
                                                  }
                                                }
                                              }
                                            }
                                            var valid4 = _errs34 === errors;
                                          } else {
                                            var valid4 = true;
                                          }
                                        }
                                      }
                                    }
                                  } else {
                                    validate47.errors = [{ instancePath: instancePath + "/kept/" + i1, schemaPath: "#/properties/kept/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                    return false;
                                  }
                                }
                                var valid3 = _errs29 === errors;
                                if (!valid3) {
                                  break;
                                }
                              }
                            } else {
                              validate47.errors = [{ instancePath: instancePath + "/kept", schemaPath: "#/properties/kept/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                              return false;
                            }
                          }
                          var valid0 = _errs27 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.cause !== void 0 && func0.call(data, "cause")) {
                            let data17 = data.cause;
                            const _errs36 = errors;
                            if (typeof data17 !== "string" && data17 !== null) {
                              validate47.errors = [{ instancePath: instancePath + "/cause", schemaPath: "#/properties/cause/type", keyword: "type", params: { type: schema18.properties.cause.type }, message: "must be string,null" }];
                              return false;
                            }
                            var valid0 = _errs36 === errors;
                          } else {
                            var valid0 = true;
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate47.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate47.errors = vErrors;
  return errors === 0;
}
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data.low === void 0 || !func0.call(data, "low")) && (missing0 = "low") || (data.high === void 0 || !func0.call(data, "high")) && (missing0 = "high")) {
        validate52.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 of Object.keys(data)) {
          if (!(key0 === "low" || key0 === "high")) {
            validate52.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.low !== void 0 && func0.call(data, "low")) {
            let data0 = data.low;
            const _errs2 = errors;
            if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
              validate52.errors = [{ instancePath: instancePath + "/low", schemaPath: "#/properties/low/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
              return false;
            }
            if (errors === _errs2) {
              if (typeof data0 == "number" && isFinite(data0)) {
                if (data0 > 1e5 || isNaN(data0)) {
                  validate52.errors = [{ instancePath: instancePath + "/low", schemaPath: "#/properties/low/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e5 }, message: "must be <= 100000" }];
                  return false;
                } else {
                  if (data0 < 0 || isNaN(data0)) {
                    validate52.errors = [{ instancePath: instancePath + "/low", schemaPath: "#/properties/low/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                    return false;
                  }
                }
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.high !== void 0 && func0.call(data, "high")) {
              let data1 = data.high;
              const _errs4 = errors;
              if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
                validate52.errors = [{ instancePath: instancePath + "/high", schemaPath: "#/properties/high/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                return false;
              }
              if (errors === _errs4) {
                if (typeof data1 == "number" && isFinite(data1)) {
                  if (data1 > 1e5 || isNaN(data1)) {
                    validate52.errors = [{ instancePath: instancePath + "/high", schemaPath: "#/properties/high/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e5 }, message: "must be <= 100000" }];
                    return false;
                  } else {
                    if (data1 < 0 || isNaN(data1)) {
                      validate52.errors = [{ instancePath: instancePath + "/high", schemaPath: "#/properties/high/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                      return false;
                    }
                  }
                }
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validate52.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate52.errors = vErrors;
  return errors === 0;
}
function validate51(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data.contexts === void 0 || !func0.call(data, "contexts")) && (missing0 = "contexts") || (data.combinations === void 0 || !func0.call(data, "combinations")) && (missing0 = "combinations") || (data.confidence_percent === void 0 || !func0.call(data, "confidence_percent")) && (missing0 = "confidence_percent") || (data.gained === void 0 || !func0.call(data, "gained")) && (missing0 = "gained") || (data.lost === void 0 || !func0.call(data, "lost")) && (missing0 = "lost") || (data.moved === void 0 || !func0.call(data, "moved")) && (missing0 = "moved")) {
        validate51.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 of Object.keys(data)) {
          if (!(key0 === "contexts" || key0 === "combinations" || key0 === "confidence_percent" || key0 === "gained" || key0 === "lost" || key0 === "moved")) {
            validate51.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.contexts !== void 0 && func0.call(data, "contexts")) {
            let data0 = data.contexts;
            const _errs2 = errors;
            if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
              validate51.errors = [{ instancePath: instancePath + "/contexts", schemaPath: "#/properties/contexts/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
              return false;
            }
            if (errors === _errs2) {
              if (typeof data0 == "number" && isFinite(data0)) {
                if (data0 < 1 || isNaN(data0)) {
                  validate51.errors = [{ instancePath: instancePath + "/contexts", schemaPath: "#/properties/contexts/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                  return false;
                }
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.combinations !== void 0 && func0.call(data, "combinations")) {
              let data1 = data.combinations;
              const _errs4 = errors;
              if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
                validate51.errors = [{ instancePath: instancePath + "/combinations", schemaPath: "#/properties/combinations/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                return false;
              }
              if (errors === _errs4) {
                if (typeof data1 == "number" && isFinite(data1)) {
                  if (data1 < 1 || isNaN(data1)) {
                    validate51.errors = [{ instancePath: instancePath + "/combinations", schemaPath: "#/properties/combinations/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                    return false;
                  }
                }
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.confidence_percent !== void 0 && func0.call(data, "confidence_percent")) {
                let data2 = data.confidence_percent;
                const _errs6 = errors;
                if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
                  validate51.errors = [{ instancePath: instancePath + "/confidence_percent", schemaPath: "#/properties/confidence_percent/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                  return false;
                }
                var valid0 = _errs6 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.gained !== void 0 && func0.call(data, "gained")) {
                  const _errs8 = errors;
                  if (!validate52(data.gained, { instancePath: instancePath + "/gained", parentData: data, parentDataProperty: "gained", rootData })) {
                    vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs8 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.lost !== void 0 && func0.call(data, "lost")) {
                    const _errs9 = errors;
                    if (!validate52(data.lost, { instancePath: instancePath + "/lost", parentData: data, parentDataProperty: "lost", rootData })) {
                      vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
                      errors = vErrors.length;
                    }
                    var valid0 = _errs9 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.moved !== void 0 && func0.call(data, "moved")) {
                      const _errs10 = errors;
                      if (!validate52(data.moved, { instancePath: instancePath + "/moved", parentData: data, parentDataProperty: "moved", rootData })) {
                        vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
                        errors = vErrors.length;
                      }
                      var valid0 = _errs10 === errors;
                    } else {
                      var valid0 = true;
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate51.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate51.errors = vErrors;
  return errors === 0;
}
function validate39(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data.gained === void 0 || !func0.call(data, "gained")) && (missing0 = "gained") || (data.lost === void 0 || !func0.call(data, "lost")) && (missing0 = "lost") || (data.moved === void 0 || !func0.call(data, "moved")) && (missing0 = "moved") || (data.by_hash === void 0 || !func0.call(data, "by_hash")) && (missing0 = "by_hash") || (data.by_rule === void 0 || !func0.call(data, "by_rule")) && (missing0 = "by_rule") || (data.everyone_else === void 0 || !func0.call(data, "everyone_else")) && (missing0 = "everyone_else") || (data.safe === void 0 || !func0.call(data, "safe")) && (missing0 = "safe") || (data.regions === void 0 || !func0.call(data, "regions")) && (missing0 = "regions") || (data.exact === void 0 || !func0.call(data, "exact")) && (missing0 = "exact") || (data.bounded === void 0 || !func0.call(data, "bounded")) && (missing0 = "bounded") || (data.sample === void 0 || !func0.call(data, "sample")) && (missing0 = "sample")) {
        validate39.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 of Object.keys(data)) {
          if (!func0.call(schema14.properties, key0)) {
            validate39.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.gained !== void 0 && func0.call(data, "gained")) {
            let data0 = data.gained;
            const _errs2 = errors;
            if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
              validate39.errors = [{ instancePath: instancePath + "/gained", schemaPath: "#/properties/gained/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
              return false;
            }
            if (errors === _errs2) {
              if (typeof data0 == "number" && isFinite(data0)) {
                if (data0 > 1e5 || isNaN(data0)) {
                  validate39.errors = [{ instancePath: instancePath + "/gained", schemaPath: "#/properties/gained/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e5 }, message: "must be <= 100000" }];
                  return false;
                } else {
                  if (data0 < 0 || isNaN(data0)) {
                    validate39.errors = [{ instancePath: instancePath + "/gained", schemaPath: "#/properties/gained/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                    return false;
                  }
                }
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.lost !== void 0 && func0.call(data, "lost")) {
              let data1 = data.lost;
              const _errs4 = errors;
              if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
                validate39.errors = [{ instancePath: instancePath + "/lost", schemaPath: "#/properties/lost/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                return false;
              }
              if (errors === _errs4) {
                if (typeof data1 == "number" && isFinite(data1)) {
                  if (data1 > 1e5 || isNaN(data1)) {
                    validate39.errors = [{ instancePath: instancePath + "/lost", schemaPath: "#/properties/lost/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e5 }, message: "must be <= 100000" }];
                    return false;
                  } else {
                    if (data1 < 0 || isNaN(data1)) {
                      validate39.errors = [{ instancePath: instancePath + "/lost", schemaPath: "#/properties/lost/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                      return false;
                    }
                  }
                }
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.moved !== void 0 && func0.call(data, "moved")) {
                let data2 = data.moved;
                const _errs6 = errors;
                if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
                  validate39.errors = [{ instancePath: instancePath + "/moved", schemaPath: "#/properties/moved/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                  return false;
                }
                if (errors === _errs6) {
                  if (typeof data2 == "number" && isFinite(data2)) {
                    if (data2 > 1e5 || isNaN(data2)) {
                      validate39.errors = [{ instancePath: instancePath + "/moved", schemaPath: "#/properties/moved/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e5 }, message: "must be <= 100000" }];
                      return false;
                    } else {
                      if (data2 < 0 || isNaN(data2)) {
                        validate39.errors = [{ instancePath: instancePath + "/moved", schemaPath: "#/properties/moved/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                        return false;
                      }
                    }
                  }
                }
                var valid0 = _errs6 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.by_hash !== void 0 && func0.call(data, "by_hash")) {
                  const _errs8 = errors;
                  if (!validate40(data.by_hash, { instancePath: instancePath + "/by_hash", parentData: data, parentDataProperty: "by_hash", rootData })) {
                    vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs8 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.by_rule !== void 0 && func0.call(data, "by_rule")) {
                    const _errs9 = errors;
                    if (!validate44(data.by_rule, { instancePath: instancePath + "/by_rule", parentData: data, parentDataProperty: "by_rule", rootData })) {
                      vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
                      errors = vErrors.length;
                    }
                    var valid0 = _errs9 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.everyone_else !== void 0 && func0.call(data, "everyone_else")) {
                      let data5 = data.everyone_else;
                      const _errs10 = errors;
                      if (errors === _errs10) {
                        if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
                          let missing1;
                          if ((data5.before === void 0 || !func0.call(data5, "before")) && (missing1 = "before") || (data5.after === void 0 || !func0.call(data5, "after")) && (missing1 = "after") || (data5.unit === void 0 || !func0.call(data5, "unit")) && (missing1 = "unit")) {
                            validate39.errors = [{ instancePath: instancePath + "/everyone_else", schemaPath: "#/properties/everyone_else/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                            return false;
                          } else {
                            const _errs12 = errors;
                            for (const key1 of Object.keys(data5)) {
                              if (!(key1 === "before" || key1 === "after" || key1 === "unit")) {
                                validate39.errors = [{ instancePath: instancePath + "/everyone_else", schemaPath: "#/properties/everyone_else/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }];
                                return false;
                                break;
                              }
                            }
                            if (_errs12 === errors) {
                              if (data5.before !== void 0 && func0.call(data5, "before")) {
                                let data6 = data5.before;
                                const _errs13 = errors;
                                if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)) && isFinite(data6))) {
                                  validate39.errors = [{ instancePath: instancePath + "/everyone_else/before", schemaPath: "#/properties/everyone_else/properties/before/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                  return false;
                                }
                                if (errors === _errs13) {
                                  if (typeof data6 == "number" && isFinite(data6)) {
                                    if (data6 > 1e5 || isNaN(data6)) {
                                      validate39.errors = [{ instancePath: instancePath + "/everyone_else/before", schemaPath: "#/properties/everyone_else/properties/before/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e5 }, message: "must be <= 100000" }];
                                      return false;
                                    } else {
                                      if (data6 < 0 || isNaN(data6)) {
                                        validate39.errors = [{ instancePath: instancePath + "/everyone_else/before", schemaPath: "#/properties/everyone_else/properties/before/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                        return false;
                                      }
                                    }
                                  }
                                }
                                var valid1 = _errs13 === errors;
                              } else {
                                var valid1 = true;
                              }
                              if (valid1) {
                                if (data5.after !== void 0 && func0.call(data5, "after")) {
                                  let data7 = data5.after;
                                  const _errs15 = errors;
                                  if (!(typeof data7 == "number" && (!(data7 % 1) && !isNaN(data7)) && isFinite(data7))) {
                                    validate39.errors = [{ instancePath: instancePath + "/everyone_else/after", schemaPath: "#/properties/everyone_else/properties/after/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                    return false;
                                  }
                                  if (errors === _errs15) {
                                    if (typeof data7 == "number" && isFinite(data7)) {
                                      if (data7 > 1e5 || isNaN(data7)) {
                                        validate39.errors = [{ instancePath: instancePath + "/everyone_else/after", schemaPath: "#/properties/everyone_else/properties/after/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e5 }, message: "must be <= 100000" }];
                                        return false;
                                      } else {
                                        if (data7 < 0 || isNaN(data7)) {
                                          validate39.errors = [{ instancePath: instancePath + "/everyone_else/after", schemaPath: "#/properties/everyone_else/properties/after/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                          return false;
                                        }
                                      }
                                    }
                                  }
                                  var valid1 = _errs15 === errors;
                                } else {
                                  var valid1 = true;
                                }
                                if (valid1) {
                                  if (data5.unit !== void 0 && func0.call(data5, "unit")) {
                                    const _errs17 = errors;
                                    if (typeof data5.unit !== "string") {
                                      validate39.errors = [{ instancePath: instancePath + "/everyone_else/unit", schemaPath: "#/properties/everyone_else/properties/unit/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                      return false;
                                    }
                                    var valid1 = _errs17 === errors;
                                  } else {
                                    var valid1 = true;
                                  }
                                }
                              }
                            }
                          }
                        } else {
                          validate39.errors = [{ instancePath: instancePath + "/everyone_else", schemaPath: "#/properties/everyone_else/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                          return false;
                        }
                      }
                      var valid0 = _errs10 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.safe !== void 0 && func0.call(data, "safe")) {
                        let data9 = data.safe;
                        const _errs19 = errors;
                        if (errors === _errs19) {
                          if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
                            let missing2;
                            if ((data9.before === void 0 || !func0.call(data9, "before")) && (missing2 = "before") || (data9.after === void 0 || !func0.call(data9, "after")) && (missing2 = "after")) {
                              validate39.errors = [{ instancePath: instancePath + "/safe", schemaPath: "#/properties/safe/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" }];
                              return false;
                            } else {
                              const _errs21 = errors;
                              for (const key2 of Object.keys(data9)) {
                                if (!(key2 === "before" || key2 === "after")) {
                                  validate39.errors = [{ instancePath: instancePath + "/safe", schemaPath: "#/properties/safe/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" }];
                                  return false;
                                  break;
                                }
                              }
                              if (_errs21 === errors) {
                                if (data9.before !== void 0 && func0.call(data9, "before")) {
                                  const _errs22 = errors;
                                  if (typeof data9.before !== "string") {
                                    validate39.errors = [{ instancePath: instancePath + "/safe/before", schemaPath: "#/properties/safe/properties/before/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                    return false;
                                  }
                                  var valid2 = _errs22 === errors;
                                } else {
                                  var valid2 = true;
                                }
                                if (valid2) {
                                  if (data9.after !== void 0 && func0.call(data9, "after")) {
                                    const _errs24 = errors;
                                    if (typeof data9.after !== "string") {
                                      validate39.errors = [{ instancePath: instancePath + "/safe/after", schemaPath: "#/properties/safe/properties/after/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                      return false;
                                    }
                                    var valid2 = _errs24 === errors;
                                  } else {
                                    var valid2 = true;
                                  }
                                }
                              }
                            }
                          } else {
                            validate39.errors = [{ instancePath: instancePath + "/safe", schemaPath: "#/properties/safe/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                            return false;
                          }
                        }
                        var valid0 = _errs19 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.regions !== void 0 && func0.call(data, "regions")) {
                          let data12 = data.regions;
                          const _errs26 = errors;
                          if (errors === _errs26) {
                            if (Array.isArray(data12)) {
                              var valid3 = true;
                              const len0 = data12.length;
                              for (let i0 = 0; i0 < len0; i0++) {
                                const _errs28 = errors;
                                if (!validate47(data12[i0], { instancePath: instancePath + "/regions/" + i0, parentData: data12, parentDataProperty: i0, rootData })) {
                                  vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
                                  errors = vErrors.length;
                                }
                                var valid3 = _errs28 === errors;
                                if (!valid3) {
                                  break;
                                }
                              }
                            } else {
                              validate39.errors = [{ instancePath: instancePath + "/regions", schemaPath: "#/properties/regions/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                              return false;
                            }
                          }
                          var valid0 = _errs26 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.exact !== void 0 && func0.call(data, "exact")) {
                            let data14 = data.exact;
                            const _errs29 = errors;
                            if (!(data14 === true || data14 === "bounded")) {
                              validate39.errors = [{ instancePath: instancePath + "/exact", schemaPath: "#/properties/exact/enum", keyword: "enum", params: { allowedValues: schema14.properties.exact.enum }, message: "must be equal to one of the allowed values" }];
                              return false;
                            }
                            var valid0 = _errs29 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.bounded !== void 0 && func0.call(data, "bounded")) {
                              const _errs30 = errors;
                              if (typeof data.bounded !== "boolean") {
                                validate39.errors = [{ instancePath: instancePath + "/bounded", schemaPath: "#/properties/bounded/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                return false;
                              }
                              var valid0 = _errs30 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data.sample !== void 0 && func0.call(data, "sample")) {
                                let data16 = data.sample;
                                const _errs32 = errors;
                                const _errs33 = errors;
                                let valid4 = false;
                                const _errs34 = errors;
                                if (data16 !== null) {
                                  const err0 = { instancePath: instancePath + "/sample", schemaPath: "#/properties/sample/anyOf/0/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                  if (vErrors === null) {
                                    vErrors = [err0];
                                  } else {
                                    vErrors.push(err0);
                                  }
                                  errors++;
                                }
                                var _valid0 = _errs34 === errors;
                                valid4 = valid4 || _valid0;
                                if (!valid4) {
                                  const _errs36 = errors;
                                  if (!validate51(data16, { instancePath: instancePath + "/sample", parentData: data, parentDataProperty: "sample", rootData })) {
                                    vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
                                    errors = vErrors.length;
                                  }
                                  var _valid0 = _errs36 === errors;
                                  valid4 = valid4 || _valid0;
                                }
                                if (!valid4) {
                                  const err1 = { instancePath: instancePath + "/sample", schemaPath: "#/properties/sample/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                  if (vErrors === null) {
                                    vErrors = [err1];
                                  } else {
                                    vErrors.push(err1);
                                  }
                                  errors++;
                                  validate39.errors = vErrors;
                                  return false;
                                } else {
                                  errors = _errs33;
                                  if (vErrors !== null) {
                                    if (_errs33) {
                                      vErrors.length = _errs33;
                                    } else {
                                      vErrors = null;
                                    }
                                  }
                                }
                                var valid0 = _errs32 === errors;
                              } else {
                                var valid0 = true;
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate39.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate39.errors = vErrors;
  return errors === 0;
}
function validate58(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data.gained === void 0 || !func0.call(data, "gained")) && (missing0 = "gained") || (data.lost === void 0 || !func0.call(data, "lost")) && (missing0 = "lost") || (data.moved === void 0 || !func0.call(data, "moved")) && (missing0 = "moved") || (data.without_unit === void 0 || !func0.call(data, "without_unit")) && (missing0 = "without_unit") || (data.matrix === void 0 || !func0.call(data, "matrix")) && (missing0 = "matrix") || (data.regions === void 0 || !func0.call(data, "regions")) && (missing0 = "regions")) {
        validate58.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 of Object.keys(data)) {
          if (!(key0 === "gained" || key0 === "lost" || key0 === "moved" || key0 === "without_unit" || key0 === "matrix" || key0 === "regions")) {
            validate58.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.gained !== void 0 && func0.call(data, "gained")) {
            let data0 = data.gained;
            const _errs2 = errors;
            if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
              validate58.errors = [{ instancePath: instancePath + "/gained", schemaPath: "#/properties/gained/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
              return false;
            }
            if (errors === _errs2) {
              if (typeof data0 == "number" && isFinite(data0)) {
                if (data0 < 0 || isNaN(data0)) {
                  validate58.errors = [{ instancePath: instancePath + "/gained", schemaPath: "#/properties/gained/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                  return false;
                }
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.lost !== void 0 && func0.call(data, "lost")) {
              let data1 = data.lost;
              const _errs4 = errors;
              if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
                validate58.errors = [{ instancePath: instancePath + "/lost", schemaPath: "#/properties/lost/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                return false;
              }
              if (errors === _errs4) {
                if (typeof data1 == "number" && isFinite(data1)) {
                  if (data1 < 0 || isNaN(data1)) {
                    validate58.errors = [{ instancePath: instancePath + "/lost", schemaPath: "#/properties/lost/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                    return false;
                  }
                }
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.moved !== void 0 && func0.call(data, "moved")) {
                let data2 = data.moved;
                const _errs6 = errors;
                if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
                  validate58.errors = [{ instancePath: instancePath + "/moved", schemaPath: "#/properties/moved/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                  return false;
                }
                if (errors === _errs6) {
                  if (typeof data2 == "number" && isFinite(data2)) {
                    if (data2 < 0 || isNaN(data2)) {
                      validate58.errors = [{ instancePath: instancePath + "/moved", schemaPath: "#/properties/moved/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                      return false;
                    }
                  }
                }
                var valid0 = _errs6 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.without_unit !== void 0 && func0.call(data, "without_unit")) {
                  let data3 = data.without_unit;
                  const _errs8 = errors;
                  if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
                    validate58.errors = [{ instancePath: instancePath + "/without_unit", schemaPath: "#/properties/without_unit/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                    return false;
                  }
                  if (errors === _errs8) {
                    if (typeof data3 == "number" && isFinite(data3)) {
                      if (data3 < 0 || isNaN(data3)) {
                        validate58.errors = [{ instancePath: instancePath + "/without_unit", schemaPath: "#/properties/without_unit/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                        return false;
                      }
                    }
                  }
                  var valid0 = _errs8 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.matrix !== void 0 && func0.call(data, "matrix")) {
                    let data4 = data.matrix;
                    const _errs10 = errors;
                    if (errors === _errs10) {
                      if (Array.isArray(data4)) {
                        var valid1 = true;
                        const len0 = data4.length;
                        for (let i0 = 0; i0 < len0; i0++) {
                          let data5 = data4[i0];
                          const _errs12 = errors;
                          if (errors === _errs12) {
                            if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
                              let missing1;
                              if ((data5.from === void 0 || !func0.call(data5, "from")) && (missing1 = "from") || (data5.to === void 0 || !func0.call(data5, "to")) && (missing1 = "to") || (data5.people === void 0 || !func0.call(data5, "people")) && (missing1 = "people")) {
                                validate58.errors = [{ instancePath: instancePath + "/matrix/" + i0, schemaPath: "#/properties/matrix/items/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                                return false;
                              } else {
                                const _errs14 = errors;
                                for (const key1 of Object.keys(data5)) {
                                  if (!(key1 === "from" || key1 === "to" || key1 === "people")) {
                                    validate58.errors = [{ instancePath: instancePath + "/matrix/" + i0, schemaPath: "#/properties/matrix/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }];
                                    return false;
                                    break;
                                  }
                                }
                                if (_errs14 === errors) {
                                  if (data5.from !== void 0 && func0.call(data5, "from")) {
                                    const _errs15 = errors;
                                    if (typeof data5.from !== "string") {
                                      validate58.errors = [{ instancePath: instancePath + "/matrix/" + i0 + "/from", schemaPath: "#/properties/matrix/items/properties/from/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                      return false;
                                    }
                                    var valid2 = _errs15 === errors;
                                  } else {
                                    var valid2 = true;
                                  }
                                  if (valid2) {
                                    if (data5.to !== void 0 && func0.call(data5, "to")) {
                                      const _errs17 = errors;
                                      if (typeof data5.to !== "string") {
                                        validate58.errors = [{ instancePath: instancePath + "/matrix/" + i0 + "/to", schemaPath: "#/properties/matrix/items/properties/to/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                        return false;
                                      }
                                      var valid2 = _errs17 === errors;
                                    } else {
                                      var valid2 = true;
                                    }
                                    if (valid2) {
                                      if (data5.people !== void 0 && func0.call(data5, "people")) {
                                        let data8 = data5.people;
                                        const _errs19 = errors;
                                        if (!(typeof data8 == "number" && (!(data8 % 1) && !isNaN(data8)) && isFinite(data8))) {
                                          validate58.errors = [{ instancePath: instancePath + "/matrix/" + i0 + "/people", schemaPath: "#/properties/matrix/items/properties/people/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                          return false;
                                        }
                                        if (errors === _errs19) {
                                          if (typeof data8 == "number" && isFinite(data8)) {
                                            if (data8 < 1 || isNaN(data8)) {
                                              validate58.errors = [{ instancePath: instancePath + "/matrix/" + i0 + "/people", schemaPath: "#/properties/matrix/items/properties/people/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                              return false;
                                            }
                                          }
                                        }
                                        var valid2 = _errs19 === errors;
                                      } else {
                                        var valid2 = true;
                                      }
                                    }
                                  }
                                }
                              }
                            } else {
                              validate58.errors = [{ instancePath: instancePath + "/matrix/" + i0, schemaPath: "#/properties/matrix/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                              return false;
                            }
                          }
                          var valid1 = _errs12 === errors;
                          if (!valid1) {
                            break;
                          }
                        }
                      } else {
                        validate58.errors = [{ instancePath: instancePath + "/matrix", schemaPath: "#/properties/matrix/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                        return false;
                      }
                    }
                    var valid0 = _errs10 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.regions !== void 0 && func0.call(data, "regions")) {
                      let data9 = data.regions;
                      const _errs21 = errors;
                      if (errors === _errs21) {
                        if (Array.isArray(data9)) {
                          var valid3 = true;
                          const len1 = data9.length;
                          for (let i1 = 0; i1 < len1; i1++) {
                            let data10 = data9[i1];
                            const _errs23 = errors;
                            if (errors === _errs23) {
                              if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
                                let missing2;
                                if ((data10.region === void 0 || !func0.call(data10, "region")) && (missing2 = "region") || (data10.from === void 0 || !func0.call(data10, "from")) && (missing2 = "from") || (data10.to === void 0 || !func0.call(data10, "to")) && (missing2 = "to") || (data10.people === void 0 || !func0.call(data10, "people")) && (missing2 = "people")) {
                                  validate58.errors = [{ instancePath: instancePath + "/regions/" + i1, schemaPath: "#/properties/regions/items/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" }];
                                  return false;
                                } else {
                                  const _errs25 = errors;
                                  for (const key2 of Object.keys(data10)) {
                                    if (!(key2 === "region" || key2 === "from" || key2 === "to" || key2 === "people")) {
                                      validate58.errors = [{ instancePath: instancePath + "/regions/" + i1, schemaPath: "#/properties/regions/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" }];
                                      return false;
                                      break;
                                    }
                                  }
                                  if (_errs25 === errors) {
                                    if (data10.region !== void 0 && func0.call(data10, "region")) {
                                      let data11 = data10.region;
                                      const _errs26 = errors;
                                      if (!(typeof data11 == "number" && (!(data11 % 1) && !isNaN(data11)) && isFinite(data11))) {
                                        validate58.errors = [{ instancePath: instancePath + "/regions/" + i1 + "/region", schemaPath: "#/properties/regions/items/properties/region/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                        return false;
                                      }
                                      if (errors === _errs26) {
                                        if (typeof data11 == "number" && isFinite(data11)) {
                                          if (data11 < 0 || isNaN(data11)) {
                                            validate58.errors = [{ instancePath: instancePath + "/regions/" + i1 + "/region", schemaPath: "#/properties/regions/items/properties/region/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                            return false;
                                          }
                                        }
                                      }
                                      var valid4 = _errs26 === errors;
                                    } else {
                                      var valid4 = true;
                                    }
                                    if (valid4) {
                                      if (data10.from !== void 0 && func0.call(data10, "from")) {
                                        const _errs28 = errors;
                                        if (typeof data10.from !== "string") {
                                          validate58.errors = [{ instancePath: instancePath + "/regions/" + i1 + "/from", schemaPath: "#/properties/regions/items/properties/from/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                          return false;
                                        }
                                        var valid4 = _errs28 === errors;
                                      } else {
                                        var valid4 = true;
                                      }
                                      if (valid4) {
                                        if (data10.to !== void 0 && func0.call(data10, "to")) {
                                          const _errs30 = errors;
                                          if (typeof data10.to !== "string") {
                                            validate58.errors = [{ instancePath: instancePath + "/regions/" + i1 + "/to", schemaPath: "#/properties/regions/items/properties/to/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                            return false;
                                          }
                                          var valid4 = _errs30 === errors;
                                        } else {
                                          var valid4 = true;
                                        }
                                        if (valid4) {
                                          if (data10.people !== void 0 && func0.call(data10, "people")) {
                                            let data14 = data10.people;
                                            const _errs32 = errors;
                                            if (!(typeof data14 == "number" && (!(data14 % 1) && !isNaN(data14)) && isFinite(data14))) {
                                              validate58.errors = [{ instancePath: instancePath + "/regions/" + i1 + "/people", schemaPath: "#/properties/regions/items/properties/people/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                              return false;
                                            }
                                            if (errors === _errs32) {
                                              if (typeof data14 == "number" && isFinite(data14)) {
                                                if (data14 < 1 || isNaN(data14)) {
                                                  validate58.errors = [{ instancePath: instancePath + "/regions/" + i1 + "/people", schemaPath: "#/properties/regions/items/properties/people/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                  return false;
                                                }
                                              }
                                            }
                                            var valid4 = _errs32 === errors;
                                          } else {
                                            var valid4 = true;
                                          }
                                        }
                                      }
                                    }
                                  }
                                }
                              } else {
                                validate58.errors = [{ instancePath: instancePath + "/regions/" + i1, schemaPath: "#/properties/regions/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                return false;
                              }
                            }
                            var valid3 = _errs23 === errors;
                            if (!valid3) {
                              break;
                            }
                          }
                        } else {
                          validate58.errors = [{ instancePath: instancePath + "/regions", schemaPath: "#/properties/regions/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                          return false;
                        }
                      }
                      var valid0 = _errs21 === errors;
                    } else {
                      var valid0 = true;
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate58.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate58.errors = vErrors;
  return errors === 0;
}
var schema22 = { "type": "object", "additionalProperties": false, "required": ["code", "severity", "message", "file", "range", "mend", "override"], "properties": { "code": { "type": "string" }, "severity": { "enum": ["error", "warning"] }, "message": { "type": "string" }, "file": { "type": "string" }, "range": { "anyOf": [{ "type": "null" }, { "$ref": "output/diagnostic.schema.json#/definitions/range" }] }, "mend": { "type": "string" }, "override": { "anyOf": [{ "type": "null" }, { "type": "object", "additionalProperties": false, "required": ["reason", "approved_by", "until"], "properties": { "reason": { "type": "string" }, "approved_by": { "type": "string" }, "until": { "type": "string" } } }] } } };
function validate63(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data.line === void 0 || !func0.call(data, "line")) && (missing0 = "line") || (data.column === void 0 || !func0.call(data, "column")) && (missing0 = "column")) {
        validate63.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 of Object.keys(data)) {
          if (!(key0 === "line" || key0 === "column")) {
            validate63.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.line !== void 0 && func0.call(data, "line")) {
            let data0 = data.line;
            const _errs2 = errors;
            if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
              validate63.errors = [{ instancePath: instancePath + "/line", schemaPath: "#/properties/line/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
              return false;
            }
            if (errors === _errs2) {
              if (typeof data0 == "number" && isFinite(data0)) {
                if (data0 < 1 || isNaN(data0)) {
                  validate63.errors = [{ instancePath: instancePath + "/line", schemaPath: "#/properties/line/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                  return false;
                }
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.column !== void 0 && func0.call(data, "column")) {
              let data1 = data.column;
              const _errs4 = errors;
              if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
                validate63.errors = [{ instancePath: instancePath + "/column", schemaPath: "#/properties/column/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                return false;
              }
              if (errors === _errs4) {
                if (typeof data1 == "number" && isFinite(data1)) {
                  if (data1 < 1 || isNaN(data1)) {
                    validate63.errors = [{ instancePath: instancePath + "/column", schemaPath: "#/properties/column/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                    return false;
                  }
                }
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validate63.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate63.errors = vErrors;
  return errors === 0;
}
function validate69(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data.start === void 0 || !func0.call(data, "start")) && (missing0 = "start") || (data.end === void 0 || !func0.call(data, "end")) && (missing0 = "end")) {
        validate69.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 of Object.keys(data)) {
          if (!(key0 === "start" || key0 === "end")) {
            validate69.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.start !== void 0 && func0.call(data, "start")) {
            const _errs2 = errors;
            if (!validate63(data.start, { instancePath: instancePath + "/start", parentData: data, parentDataProperty: "start", rootData })) {
              vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.end !== void 0 && func0.call(data, "end")) {
              const _errs3 = errors;
              if (!validate63(data.end, { instancePath: instancePath + "/end", parentData: data, parentDataProperty: "end", rootData })) {
                vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validate69.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate69.errors = vErrors;
  return errors === 0;
}
function validate60(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data.code === void 0 || !func0.call(data, "code")) && (missing0 = "code") || (data.severity === void 0 || !func0.call(data, "severity")) && (missing0 = "severity") || (data.message === void 0 || !func0.call(data, "message")) && (missing0 = "message") || (data.file === void 0 || !func0.call(data, "file")) && (missing0 = "file") || (data.range === void 0 || !func0.call(data, "range")) && (missing0 = "range") || (data.mend === void 0 || !func0.call(data, "mend")) && (missing0 = "mend") || (data.override === void 0 || !func0.call(data, "override")) && (missing0 = "override")) {
        validate60.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 of Object.keys(data)) {
          if (!(key0 === "code" || key0 === "severity" || key0 === "message" || key0 === "file" || key0 === "range" || key0 === "mend" || key0 === "override")) {
            validate60.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.code !== void 0 && func0.call(data, "code")) {
            const _errs2 = errors;
            if (typeof data.code !== "string") {
              validate60.errors = [{ instancePath: instancePath + "/code", schemaPath: "#/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.severity !== void 0 && func0.call(data, "severity")) {
              let data1 = data.severity;
              const _errs4 = errors;
              if (!(data1 === "error" || data1 === "warning")) {
                validate60.errors = [{ instancePath: instancePath + "/severity", schemaPath: "#/properties/severity/enum", keyword: "enum", params: { allowedValues: schema22.properties.severity.enum }, message: "must be equal to one of the allowed values" }];
                return false;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.message !== void 0 && func0.call(data, "message")) {
                const _errs5 = errors;
                if (typeof data.message !== "string") {
                  validate60.errors = [{ instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.file !== void 0 && func0.call(data, "file")) {
                  const _errs7 = errors;
                  if (typeof data.file !== "string") {
                    validate60.errors = [{ instancePath: instancePath + "/file", schemaPath: "#/properties/file/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                  }
                  var valid0 = _errs7 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.range !== void 0 && func0.call(data, "range")) {
                    let data4 = data.range;
                    const _errs9 = errors;
                    const _errs10 = errors;
                    let valid1 = false;
                    const _errs11 = errors;
                    if (data4 !== null) {
                      const err0 = { instancePath: instancePath + "/range", schemaPath: "#/properties/range/anyOf/0/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                      if (vErrors === null) {
                        vErrors = [err0];
                      } else {
                        vErrors.push(err0);
                      }
                      errors++;
                    }
                    var _valid0 = _errs11 === errors;
                    valid1 = valid1 || _valid0;
                    if (!valid1) {
                      const _errs13 = errors;
                      if (!validate69(data4, { instancePath: instancePath + "/range", parentData: data, parentDataProperty: "range", rootData })) {
                        vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
                        errors = vErrors.length;
                      }
                      var _valid0 = _errs13 === errors;
                      valid1 = valid1 || _valid0;
                    }
                    if (!valid1) {
                      const err1 = { instancePath: instancePath + "/range", schemaPath: "#/properties/range/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                      if (vErrors === null) {
                        vErrors = [err1];
                      } else {
                        vErrors.push(err1);
                      }
                      errors++;
                      validate60.errors = vErrors;
                      return false;
                    } else {
                      errors = _errs10;
                      if (vErrors !== null) {
                        if (_errs10) {
                          vErrors.length = _errs10;
                        } else {
                          vErrors = null;
                        }
                      }
                    }
                    var valid0 = _errs9 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.mend !== void 0 && func0.call(data, "mend")) {
                      const _errs14 = errors;
                      if (typeof data.mend !== "string") {
                        validate60.errors = [{ instancePath: instancePath + "/mend", schemaPath: "#/properties/mend/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                      }
                      var valid0 = _errs14 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.override !== void 0 && func0.call(data, "override")) {
                        let data6 = data.override;
                        const _errs16 = errors;
                        const _errs17 = errors;
                        let valid2 = false;
                        const _errs18 = errors;
                        if (data6 !== null) {
                          const err2 = { instancePath: instancePath + "/override", schemaPath: "#/properties/override/anyOf/0/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                          if (vErrors === null) {
                            vErrors = [err2];
                          } else {
                            vErrors.push(err2);
                          }
                          errors++;
                        }
                        var _valid1 = _errs18 === errors;
                        valid2 = valid2 || _valid1;
                        if (!valid2) {
                          const _errs20 = errors;
                          if (errors === _errs20) {
                            if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
                              let missing1;
                              if ((data6.reason === void 0 || !func0.call(data6, "reason")) && (missing1 = "reason") || (data6.approved_by === void 0 || !func0.call(data6, "approved_by")) && (missing1 = "approved_by") || (data6.until === void 0 || !func0.call(data6, "until")) && (missing1 = "until")) {
                                const err3 = { instancePath: instancePath + "/override", schemaPath: "#/properties/override/anyOf/1/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" };
                                if (vErrors === null) {
                                  vErrors = [err3];
                                } else {
                                  vErrors.push(err3);
                                }
                                errors++;
                              } else {
                                const _errs22 = errors;
                                for (const key1 of Object.keys(data6)) {
                                  if (!(key1 === "reason" || key1 === "approved_by" || key1 === "until")) {
                                    const err4 = { instancePath: instancePath + "/override", schemaPath: "#/properties/override/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                                    if (vErrors === null) {
                                      vErrors = [err4];
                                    } else {
                                      vErrors.push(err4);
                                    }
                                    errors++;
                                    break;
                                  }
                                }
                                if (_errs22 === errors) {
                                  if (data6.reason !== void 0 && func0.call(data6, "reason")) {
                                    const _errs23 = errors;
                                    if (typeof data6.reason !== "string") {
                                      const err5 = { instancePath: instancePath + "/override/reason", schemaPath: "#/properties/override/anyOf/1/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                      if (vErrors === null) {
                                        vErrors = [err5];
                                      } else {
                                        vErrors.push(err5);
                                      }
                                      errors++;
                                    }
                                    var valid3 = _errs23 === errors;
                                  } else {
                                    var valid3 = true;
                                  }
                                  if (valid3) {
                                    if (data6.approved_by !== void 0 && func0.call(data6, "approved_by")) {
                                      const _errs25 = errors;
                                      if (typeof data6.approved_by !== "string") {
                                        const err6 = { instancePath: instancePath + "/override/approved_by", schemaPath: "#/properties/override/anyOf/1/properties/approved_by/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                        if (vErrors === null) {
                                          vErrors = [err6];
                                        } else {
                                          vErrors.push(err6);
                                        }
                                        errors++;
                                      }
                                      var valid3 = _errs25 === errors;
                                    } else {
                                      var valid3 = true;
                                    }
                                    if (valid3) {
                                      if (data6.until !== void 0 && func0.call(data6, "until")) {
                                        const _errs27 = errors;
                                        if (typeof data6.until !== "string") {
                                          const err7 = { instancePath: instancePath + "/override/until", schemaPath: "#/properties/override/anyOf/1/properties/until/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                          if (vErrors === null) {
                                            vErrors = [err7];
                                          } else {
                                            vErrors.push(err7);
                                          }
                                          errors++;
                                        }
                                        var valid3 = _errs27 === errors;
                                      } else {
                                        var valid3 = true;
                                      }
                                    }
                                  }
                                }
                              }
                            } else {
                              const err8 = { instancePath: instancePath + "/override", schemaPath: "#/properties/override/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                              if (vErrors === null) {
                                vErrors = [err8];
                              } else {
                                vErrors.push(err8);
                              }
                              errors++;
                            }
                          }
                          var _valid1 = _errs20 === errors;
                          valid2 = valid2 || _valid1;
                        }
                        if (!valid2) {
                          const err9 = { instancePath: instancePath + "/override", schemaPath: "#/properties/override/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                          if (vErrors === null) {
                            vErrors = [err9];
                          } else {
                            vErrors.push(err9);
                          }
                          errors++;
                          validate60.errors = vErrors;
                          return false;
                        } else {
                          errors = _errs17;
                          if (vErrors !== null) {
                            if (_errs17) {
                              vErrors.length = _errs17;
                            } else {
                              vErrors = null;
                            }
                          }
                        }
                        var valid0 = _errs16 === errors;
                      } else {
                        var valid0 = true;
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate60.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate60.errors = vErrors;
  return errors === 0;
}
function validate74(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data.needed_seconds === void 0 || !func0.call(data, "needed_seconds")) && (missing0 = "needed_seconds") || (data.live_seconds === void 0 || !func0.call(data, "live_seconds")) && (missing0 = "live_seconds") || (data.since === void 0 || !func0.call(data, "since")) && (missing0 = "since") || (data.commit === void 0 || !func0.call(data, "commit")) && (missing0 = "commit") || (data.at_least === void 0 || !func0.call(data, "at_least")) && (missing0 = "at_least")) {
        validate74.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 of Object.keys(data)) {
          if (!(key0 === "needed_seconds" || key0 === "live_seconds" || key0 === "since" || key0 === "commit" || key0 === "at_least")) {
            validate74.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.needed_seconds !== void 0 && func0.call(data, "needed_seconds")) {
            let data0 = data.needed_seconds;
            const _errs2 = errors;
            if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
              validate74.errors = [{ instancePath: instancePath + "/needed_seconds", schemaPath: "#/properties/needed_seconds/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
              return false;
            }
            if (errors === _errs2) {
              if (typeof data0 == "number" && isFinite(data0)) {
                if (data0 < 0 || isNaN(data0)) {
                  validate74.errors = [{ instancePath: instancePath + "/needed_seconds", schemaPath: "#/properties/needed_seconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                  return false;
                }
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.live_seconds !== void 0 && func0.call(data, "live_seconds")) {
              let data1 = data.live_seconds;
              const _errs4 = errors;
              if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
                validate74.errors = [{ instancePath: instancePath + "/live_seconds", schemaPath: "#/properties/live_seconds/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                return false;
              }
              if (errors === _errs4) {
                if (typeof data1 == "number" && isFinite(data1)) {
                  if (data1 < 0 || isNaN(data1)) {
                    validate74.errors = [{ instancePath: instancePath + "/live_seconds", schemaPath: "#/properties/live_seconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                    return false;
                  }
                }
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.since !== void 0 && func0.call(data, "since")) {
                const _errs6 = errors;
                if (typeof data.since !== "string") {
                  validate74.errors = [{ instancePath: instancePath + "/since", schemaPath: "#/properties/since/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
                var valid0 = _errs6 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.commit !== void 0 && func0.call(data, "commit")) {
                  const _errs8 = errors;
                  if (typeof data.commit !== "string") {
                    validate74.errors = [{ instancePath: instancePath + "/commit", schemaPath: "#/properties/commit/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                  }
                  var valid0 = _errs8 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.at_least !== void 0 && func0.call(data, "at_least")) {
                    const _errs10 = errors;
                    if (typeof data.at_least !== "boolean") {
                      validate74.errors = [{ instancePath: instancePath + "/at_least", schemaPath: "#/properties/at_least/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                      return false;
                    }
                    var valid0 = _errs10 === errors;
                  } else {
                    var valid0 = true;
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate74.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate74.errors = vErrors;
  return errors === 0;
}
function validate36(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data.flag === void 0 || !func0.call(data, "flag")) && (missing0 = "flag") || (data.environment === void 0 || !func0.call(data, "environment")) && (missing0 = "environment") || (data.protected === void 0 || !func0.call(data, "protected")) && (missing0 = "protected") || (data.file === void 0 || !func0.call(data, "file")) && (missing0 = "file") || (data.owner === void 0 || !func0.call(data, "owner")) && (missing0 = "owner") || (data.facets === void 0 || !func0.call(data, "facets")) && (missing0 = "facets") || (data.effect === void 0 || !func0.call(data, "effect")) && (missing0 = "effect") || (data.people === void 0 || !func0.call(data, "people")) && (missing0 = "people") || (data.note === void 0 || !func0.call(data, "note")) && (missing0 = "note") || (data.verdict === void 0 || !func0.call(data, "verdict")) && (missing0 = "verdict") || (data.policy === void 0 || !func0.call(data, "policy")) && (missing0 = "policy") || (data.baked === void 0 || !func0.call(data, "baked")) && (missing0 = "baked")) {
        validate36.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 of Object.keys(data)) {
          if (!func0.call(schema12.properties, key0)) {
            validate36.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.flag !== void 0 && func0.call(data, "flag")) {
            const _errs2 = errors;
            if (typeof data.flag !== "string") {
              validate36.errors = [{ instancePath: instancePath + "/flag", schemaPath: "#/properties/flag/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.environment !== void 0 && func0.call(data, "environment")) {
              let data1 = data.environment;
              const _errs4 = errors;
              if (typeof data1 !== "string" && data1 !== null) {
                validate36.errors = [{ instancePath: instancePath + "/environment", schemaPath: "#/properties/environment/type", keyword: "type", params: { type: schema12.properties.environment.type }, message: "must be string,null" }];
                return false;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.protected !== void 0 && func0.call(data, "protected")) {
                const _errs6 = errors;
                if (typeof data.protected !== "boolean") {
                  validate36.errors = [{ instancePath: instancePath + "/protected", schemaPath: "#/properties/protected/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                  return false;
                }
                var valid0 = _errs6 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.file !== void 0 && func0.call(data, "file")) {
                  const _errs8 = errors;
                  if (typeof data.file !== "string") {
                    validate36.errors = [{ instancePath: instancePath + "/file", schemaPath: "#/properties/file/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                  }
                  var valid0 = _errs8 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.owner !== void 0 && func0.call(data, "owner")) {
                    const _errs10 = errors;
                    if (typeof data.owner !== "string") {
                      validate36.errors = [{ instancePath: instancePath + "/owner", schemaPath: "#/properties/owner/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                      return false;
                    }
                    var valid0 = _errs10 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.facets !== void 0 && func0.call(data, "facets")) {
                      let data5 = data.facets;
                      const _errs12 = errors;
                      if (errors === _errs12) {
                        if (Array.isArray(data5)) {
                          var valid1 = true;
                          const len0 = data5.length;
                          for (let i0 = 0; i0 < len0; i0++) {
                            const _errs14 = errors;
                            if (!validate37(data5[i0], { instancePath: instancePath + "/facets/" + i0, parentData: data5, parentDataProperty: i0, rootData })) {
                              vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
                              errors = vErrors.length;
                            }
                            var valid1 = _errs14 === errors;
                            if (!valid1) {
                              break;
                            }
                          }
                        } else {
                          validate36.errors = [{ instancePath: instancePath + "/facets", schemaPath: "#/properties/facets/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                          return false;
                        }
                      }
                      var valid0 = _errs12 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.effect !== void 0 && func0.call(data, "effect")) {
                        let data7 = data.effect;
                        const _errs15 = errors;
                        const _errs16 = errors;
                        let valid2 = false;
                        const _errs17 = errors;
                        if (data7 !== null) {
                          const err0 = { instancePath: instancePath + "/effect", schemaPath: "#/properties/effect/anyOf/0/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                          if (vErrors === null) {
                            vErrors = [err0];
                          } else {
                            vErrors.push(err0);
                          }
                          errors++;
                        }
                        var _valid0 = _errs17 === errors;
                        valid2 = valid2 || _valid0;
                        if (!valid2) {
                          const _errs19 = errors;
                          if (!validate39(data7, { instancePath: instancePath + "/effect", parentData: data, parentDataProperty: "effect", rootData })) {
                            vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
                            errors = vErrors.length;
                          }
                          var _valid0 = _errs19 === errors;
                          valid2 = valid2 || _valid0;
                        }
                        if (!valid2) {
                          const err1 = { instancePath: instancePath + "/effect", schemaPath: "#/properties/effect/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                          if (vErrors === null) {
                            vErrors = [err1];
                          } else {
                            vErrors.push(err1);
                          }
                          errors++;
                          validate36.errors = vErrors;
                          return false;
                        } else {
                          errors = _errs16;
                          if (vErrors !== null) {
                            if (_errs16) {
                              vErrors.length = _errs16;
                            } else {
                              vErrors = null;
                            }
                          }
                        }
                        var valid0 = _errs15 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.people !== void 0 && func0.call(data, "people")) {
                          let data8 = data.people;
                          const _errs20 = errors;
                          const _errs21 = errors;
                          let valid3 = false;
                          const _errs22 = errors;
                          if (data8 !== null) {
                            const err2 = { instancePath: instancePath + "/people", schemaPath: "#/properties/people/anyOf/0/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                            if (vErrors === null) {
                              vErrors = [err2];
                            } else {
                              vErrors.push(err2);
                            }
                            errors++;
                          }
                          var _valid1 = _errs22 === errors;
                          valid3 = valid3 || _valid1;
                          if (!valid3) {
                            const _errs24 = errors;
                            if (!validate58(data8, { instancePath: instancePath + "/people", parentData: data, parentDataProperty: "people", rootData })) {
                              vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
                              errors = vErrors.length;
                            }
                            var _valid1 = _errs24 === errors;
                            valid3 = valid3 || _valid1;
                          }
                          if (!valid3) {
                            const err3 = { instancePath: instancePath + "/people", schemaPath: "#/properties/people/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                            if (vErrors === null) {
                              vErrors = [err3];
                            } else {
                              vErrors.push(err3);
                            }
                            errors++;
                            validate36.errors = vErrors;
                            return false;
                          } else {
                            errors = _errs21;
                            if (vErrors !== null) {
                              if (_errs21) {
                                vErrors.length = _errs21;
                              } else {
                                vErrors = null;
                              }
                            }
                          }
                          var valid0 = _errs20 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.note !== void 0 && func0.call(data, "note")) {
                            let data9 = data.note;
                            const _errs25 = errors;
                            if (typeof data9 !== "string" && data9 !== null) {
                              validate36.errors = [{ instancePath: instancePath + "/note", schemaPath: "#/properties/note/type", keyword: "type", params: { type: schema12.properties.note.type }, message: "must be string,null" }];
                              return false;
                            }
                            var valid0 = _errs25 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.verdict !== void 0 && func0.call(data, "verdict")) {
                              let data10 = data.verdict;
                              const _errs27 = errors;
                              if (!(data10 === "allowed" || data10 === "blocked" || data10 === "overridden")) {
                                validate36.errors = [{ instancePath: instancePath + "/verdict", schemaPath: "#/properties/verdict/enum", keyword: "enum", params: { allowedValues: schema12.properties.verdict.enum }, message: "must be equal to one of the allowed values" }];
                                return false;
                              }
                              var valid0 = _errs27 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data.policy !== void 0 && func0.call(data, "policy")) {
                                let data11 = data.policy;
                                const _errs28 = errors;
                                if (errors === _errs28) {
                                  if (Array.isArray(data11)) {
                                    var valid4 = true;
                                    const len1 = data11.length;
                                    for (let i1 = 0; i1 < len1; i1++) {
                                      const _errs30 = errors;
                                      if (!validate60(data11[i1], { instancePath: instancePath + "/policy/" + i1, parentData: data11, parentDataProperty: i1, rootData })) {
                                        vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
                                        errors = vErrors.length;
                                      }
                                      var valid4 = _errs30 === errors;
                                      if (!valid4) {
                                        break;
                                      }
                                    }
                                  } else {
                                    validate36.errors = [{ instancePath: instancePath + "/policy", schemaPath: "#/properties/policy/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                    return false;
                                  }
                                }
                                var valid0 = _errs28 === errors;
                              } else {
                                var valid0 = true;
                              }
                              if (valid0) {
                                if (data.baked !== void 0 && func0.call(data, "baked")) {
                                  let data13 = data.baked;
                                  const _errs31 = errors;
                                  const _errs32 = errors;
                                  let valid5 = false;
                                  const _errs33 = errors;
                                  if (data13 !== null) {
                                    const err4 = { instancePath: instancePath + "/baked", schemaPath: "#/properties/baked/anyOf/0/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                    if (vErrors === null) {
                                      vErrors = [err4];
                                    } else {
                                      vErrors.push(err4);
                                    }
                                    errors++;
                                  }
                                  var _valid2 = _errs33 === errors;
                                  valid5 = valid5 || _valid2;
                                  if (!valid5) {
                                    const _errs35 = errors;
                                    if (!validate74(data13, { instancePath: instancePath + "/baked", parentData: data, parentDataProperty: "baked", rootData })) {
                                      vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
                                      errors = vErrors.length;
                                    }
                                    var _valid2 = _errs35 === errors;
                                    valid5 = valid5 || _valid2;
                                  }
                                  if (!valid5) {
                                    const err5 = { instancePath: instancePath + "/baked", schemaPath: "#/properties/baked/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                    if (vErrors === null) {
                                      vErrors = [err5];
                                    } else {
                                      vErrors.push(err5);
                                    }
                                    errors++;
                                    validate36.errors = vErrors;
                                    return false;
                                  } else {
                                    errors = _errs32;
                                    if (vErrors !== null) {
                                      if (_errs32) {
                                        vErrors.length = _errs32;
                                      } else {
                                        vErrors = null;
                                      }
                                    }
                                  }
                                  var valid0 = _errs31 === errors;
                                } else {
                                  var valid0 = true;
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate36.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate36.errors = vErrors;
  return errors === 0;
}
var schema23 = { "$schema": "http://json-schema.org/draft-07/schema#", "$id": "https://maestro-flags.dev/schemas/output/diagnostic.schema.json", "title": "ReportedDiagnostic", "type": "object", "additionalProperties": false, "required": ["code", "severity", "message", "file", "range", "frame", "related", "fix", "help"], "properties": { "code": { "type": "string" }, "severity": { "enum": ["error", "warning", "info"] }, "message": { "type": "string" }, "file": { "type": ["string", "null"] }, "range": { "anyOf": [{ "type": "null" }, { "$ref": "#/definitions/range" }] }, "frame": { "anyOf": [{ "type": "null" }, { "type": "object", "additionalProperties": false, "required": ["first_line", "lines"], "properties": { "first_line": { "type": "integer" }, "lines": { "type": "array", "items": { "type": "string" } } } }] }, "related": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["message", "file", "range"], "properties": { "message": { "type": "string" }, "file": { "type": ["string", "null"] }, "range": { "anyOf": [{ "type": "null" }, { "$ref": "#/definitions/range" }] } } } }, "fix": { "anyOf": [{ "type": "null" }, { "type": "object", "additionalProperties": false, "required": ["title", "safety", "edits"], "properties": { "title": { "type": "string" }, "safety": { "enum": ["safe", "review"] }, "edits": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["file", "range", "new_text"], "properties": { "file": { "type": "string" }, "range": { "$ref": "#/definitions/range" }, "new_text": { "type": "string" } } } } } }] }, "help": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["kind", "text"], "properties": { "kind": { "enum": ["hint", "mend", "run"] }, "text": { "type": "string" } } } } }, "definitions": { "position": { "type": "object", "additionalProperties": false, "required": ["line", "column"], "properties": { "line": { "type": "integer", "minimum": 1 }, "column": { "type": "integer", "minimum": 1 } } }, "range": { "type": "object", "additionalProperties": false, "required": ["start", "end"], "properties": { "start": { "$ref": "#/definitions/position" }, "end": { "$ref": "#/definitions/position" } } } } };
function validate62(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data.start === void 0 || !func0.call(data, "start")) && (missing0 = "start") || (data.end === void 0 || !func0.call(data, "end")) && (missing0 = "end")) {
        validate62.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 of Object.keys(data)) {
          if (!(key0 === "start" || key0 === "end")) {
            validate62.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.start !== void 0 && func0.call(data, "start")) {
            const _errs2 = errors;
            if (!validate63(data.start, { instancePath: instancePath + "/start", parentData: data, parentDataProperty: "start", rootData })) {
              vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.end !== void 0 && func0.call(data, "end")) {
              const _errs3 = errors;
              if (!validate63(data.end, { instancePath: instancePath + "/end", parentData: data, parentDataProperty: "end", rootData })) {
                vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validate62.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate62.errors = vErrors;
  return errors === 0;
}
function validate61(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data.code === void 0 || !func0.call(data, "code")) && (missing0 = "code") || (data.severity === void 0 || !func0.call(data, "severity")) && (missing0 = "severity") || (data.message === void 0 || !func0.call(data, "message")) && (missing0 = "message") || (data.file === void 0 || !func0.call(data, "file")) && (missing0 = "file") || (data.range === void 0 || !func0.call(data, "range")) && (missing0 = "range") || (data.frame === void 0 || !func0.call(data, "frame")) && (missing0 = "frame") || (data.related === void 0 || !func0.call(data, "related")) && (missing0 = "related") || (data.fix === void 0 || !func0.call(data, "fix")) && (missing0 = "fix") || (data.help === void 0 || !func0.call(data, "help")) && (missing0 = "help")) {
        validate61.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 of Object.keys(data)) {
          if (!func0.call(schema23.properties, key0)) {
            validate61.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.code !== void 0 && func0.call(data, "code")) {
            const _errs2 = errors;
            if (typeof data.code !== "string") {
              validate61.errors = [{ instancePath: instancePath + "/code", schemaPath: "#/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.severity !== void 0 && func0.call(data, "severity")) {
              let data1 = data.severity;
              const _errs4 = errors;
              if (!(data1 === "error" || data1 === "warning" || data1 === "info")) {
                validate61.errors = [{ instancePath: instancePath + "/severity", schemaPath: "#/properties/severity/enum", keyword: "enum", params: { allowedValues: schema23.properties.severity.enum }, message: "must be equal to one of the allowed values" }];
                return false;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.message !== void 0 && func0.call(data, "message")) {
                const _errs5 = errors;
                if (typeof data.message !== "string") {
                  validate61.errors = [{ instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.file !== void 0 && func0.call(data, "file")) {
                  let data3 = data.file;
                  const _errs7 = errors;
                  if (typeof data3 !== "string" && data3 !== null) {
                    validate61.errors = [{ instancePath: instancePath + "/file", schemaPath: "#/properties/file/type", keyword: "type", params: { type: schema23.properties.file.type }, message: "must be string,null" }];
                    return false;
                  }
                  var valid0 = _errs7 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.range !== void 0 && func0.call(data, "range")) {
                    let data4 = data.range;
                    const _errs9 = errors;
                    const _errs10 = errors;
                    let valid1 = false;
                    const _errs11 = errors;
                    if (data4 !== null) {
                      const err0 = { instancePath: instancePath + "/range", schemaPath: "#/properties/range/anyOf/0/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                      if (vErrors === null) {
                        vErrors = [err0];
                      } else {
                        vErrors.push(err0);
                      }
                      errors++;
                    }
                    var _valid0 = _errs11 === errors;
                    valid1 = valid1 || _valid0;
                    if (!valid1) {
                      const _errs13 = errors;
                      if (!validate62(data4, { instancePath: instancePath + "/range", parentData: data, parentDataProperty: "range", rootData })) {
                        vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
                        errors = vErrors.length;
                      }
                      var _valid0 = _errs13 === errors;
                      valid1 = valid1 || _valid0;
                    }
                    if (!valid1) {
                      const err1 = { instancePath: instancePath + "/range", schemaPath: "#/properties/range/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                      if (vErrors === null) {
                        vErrors = [err1];
                      } else {
                        vErrors.push(err1);
                      }
                      errors++;
                      validate61.errors = vErrors;
                      return false;
                    } else {
                      errors = _errs10;
                      if (vErrors !== null) {
                        if (_errs10) {
                          vErrors.length = _errs10;
                        } else {
                          vErrors = null;
                        }
                      }
                    }
                    var valid0 = _errs9 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.frame !== void 0 && func0.call(data, "frame")) {
                      let data5 = data.frame;
                      const _errs14 = errors;
                      const _errs15 = errors;
                      let valid2 = false;
                      const _errs16 = errors;
                      if (data5 !== null) {
                        const err2 = { instancePath: instancePath + "/frame", schemaPath: "#/properties/frame/anyOf/0/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                        if (vErrors === null) {
                          vErrors = [err2];
                        } else {
                          vErrors.push(err2);
                        }
                        errors++;
                      }
                      var _valid1 = _errs16 === errors;
                      valid2 = valid2 || _valid1;
                      if (!valid2) {
                        const _errs18 = errors;
                        if (errors === _errs18) {
                          if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
                            let missing1;
                            if ((data5.first_line === void 0 || !func0.call(data5, "first_line")) && (missing1 = "first_line") || (data5.lines === void 0 || !func0.call(data5, "lines")) && (missing1 = "lines")) {
                              const err3 = { instancePath: instancePath + "/frame", schemaPath: "#/properties/frame/anyOf/1/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" };
                              if (vErrors === null) {
                                vErrors = [err3];
                              } else {
                                vErrors.push(err3);
                              }
                              errors++;
                            } else {
                              const _errs20 = errors;
                              for (const key1 of Object.keys(data5)) {
                                if (!(key1 === "first_line" || key1 === "lines")) {
                                  const err4 = { instancePath: instancePath + "/frame", schemaPath: "#/properties/frame/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                                  if (vErrors === null) {
                                    vErrors = [err4];
                                  } else {
                                    vErrors.push(err4);
                                  }
                                  errors++;
                                  break;
                                }
                              }
                              if (_errs20 === errors) {
                                if (data5.first_line !== void 0 && func0.call(data5, "first_line")) {
                                  let data6 = data5.first_line;
                                  const _errs21 = errors;
                                  if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)) && isFinite(data6))) {
                                    const err5 = { instancePath: instancePath + "/frame/first_line", schemaPath: "#/properties/frame/anyOf/1/properties/first_line/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                    if (vErrors === null) {
                                      vErrors = [err5];
                                    } else {
                                      vErrors.push(err5);
                                    }
                                    errors++;
                                  }
                                  var valid3 = _errs21 === errors;
                                } else {
                                  var valid3 = true;
                                }
                                if (valid3) {
                                  if (data5.lines !== void 0 && func0.call(data5, "lines")) {
                                    let data7 = data5.lines;
                                    const _errs23 = errors;
                                    if (errors === _errs23) {
                                      if (Array.isArray(data7)) {
                                        var valid4 = true;
                                        const len0 = data7.length;
                                        for (let i0 = 0; i0 < len0; i0++) {
                                          const _errs25 = errors;
                                          if (typeof data7[i0] !== "string") {
                                            const err6 = { instancePath: instancePath + "/frame/lines/" + i0, schemaPath: "#/properties/frame/anyOf/1/properties/lines/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                            if (vErrors === null) {
                                              vErrors = [err6];
                                            } else {
                                              vErrors.push(err6);
                                            }
                                            errors++;
                                          }
                                          var valid4 = _errs25 === errors;
                                          if (!valid4) {
                                            break;
                                          }
                                        }
                                      } else {
                                        const err7 = { instancePath: instancePath + "/frame/lines", schemaPath: "#/properties/frame/anyOf/1/properties/lines/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                                        if (vErrors === null) {
                                          vErrors = [err7];
                                        } else {
                                          vErrors.push(err7);
                                        }
                                        errors++;
                                      }
                                    }
                                    var valid3 = _errs23 === errors;
                                  } else {
                                    var valid3 = true;
                                  }
                                }
                              }
                            }
                          } else {
                            const err8 = { instancePath: instancePath + "/frame", schemaPath: "#/properties/frame/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                            if (vErrors === null) {
                              vErrors = [err8];
                            } else {
                              vErrors.push(err8);
                            }
                            errors++;
                          }
                        }
                        var _valid1 = _errs18 === errors;
                        valid2 = valid2 || _valid1;
                      }
                      if (!valid2) {
                        const err9 = { instancePath: instancePath + "/frame", schemaPath: "#/properties/frame/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                        if (vErrors === null) {
                          vErrors = [err9];
                        } else {
                          vErrors.push(err9);
                        }
                        errors++;
                        validate61.errors = vErrors;
                        return false;
                      } else {
                        errors = _errs15;
                        if (vErrors !== null) {
                          if (_errs15) {
                            vErrors.length = _errs15;
                          } else {
                            vErrors = null;
                          }
                        }
                      }
                      var valid0 = _errs14 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.related !== void 0 && func0.call(data, "related")) {
                        let data9 = data.related;
                        const _errs27 = errors;
                        if (errors === _errs27) {
                          if (Array.isArray(data9)) {
                            var valid5 = true;
                            const len1 = data9.length;
                            for (let i1 = 0; i1 < len1; i1++) {
                              let data10 = data9[i1];
                              const _errs29 = errors;
                              if (errors === _errs29) {
                                if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
                                  let missing2;
                                  if ((data10.message === void 0 || !func0.call(data10, "message")) && (missing2 = "message") || (data10.file === void 0 || !func0.call(data10, "file")) && (missing2 = "file") || (data10.range === void 0 || !func0.call(data10, "range")) && (missing2 = "range")) {
                                    validate61.errors = [{ instancePath: instancePath + "/related/" + i1, schemaPath: "#/properties/related/items/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" }];
                                    return false;
                                  } else {
                                    const _errs31 = errors;
                                    for (const key2 of Object.keys(data10)) {
                                      if (!(key2 === "message" || key2 === "file" || key2 === "range")) {
                                        validate61.errors = [{ instancePath: instancePath + "/related/" + i1, schemaPath: "#/properties/related/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" }];
                                        return false;
                                        break;
                                      }
                                    }
                                    if (_errs31 === errors) {
                                      if (data10.message !== void 0 && func0.call(data10, "message")) {
                                        const _errs32 = errors;
                                        if (typeof data10.message !== "string") {
                                          validate61.errors = [{ instancePath: instancePath + "/related/" + i1 + "/message", schemaPath: "#/properties/related/items/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                          return false;
                                        }
                                        var valid6 = _errs32 === errors;
                                      } else {
                                        var valid6 = true;
                                      }
                                      if (valid6) {
                                        if (data10.file !== void 0 && func0.call(data10, "file")) {
                                          let data12 = data10.file;
                                          const _errs34 = errors;
                                          if (typeof data12 !== "string" && data12 !== null) {
                                            validate61.errors = [{ instancePath: instancePath + "/related/" + i1 + "/file", schemaPath: "#/properties/related/items/properties/file/type", keyword: "type", params: { type: schema23.properties.related.items.properties.file.type }, message: "must be string,null" }];
                                            return false;
                                          }
                                          var valid6 = _errs34 === errors;
                                        } else {
                                          var valid6 = true;
                                        }
                                        if (valid6) {
                                          if (data10.range !== void 0 && func0.call(data10, "range")) {
                                            let data13 = data10.range;
                                            const _errs36 = errors;
                                            const _errs37 = errors;
                                            let valid7 = false;
                                            const _errs38 = errors;
                                            if (data13 !== null) {
                                              const err10 = { instancePath: instancePath + "/related/" + i1 + "/range", schemaPath: "#/properties/related/items/properties/range/anyOf/0/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                              if (vErrors === null) {
                                                vErrors = [err10];
                                              } else {
                                                vErrors.push(err10);
                                              }
                                              errors++;
                                            }
                                            var _valid2 = _errs38 === errors;
                                            valid7 = valid7 || _valid2;
                                            if (!valid7) {
                                              const _errs40 = errors;
                                              if (!validate62(data13, { instancePath: instancePath + "/related/" + i1 + "/range", parentData: data10, parentDataProperty: "range", rootData })) {
                                                vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
                                                errors = vErrors.length;
                                              }
                                              var _valid2 = _errs40 === errors;
                                              valid7 = valid7 || _valid2;
                                            }
                                            if (!valid7) {
                                              const err11 = { instancePath: instancePath + "/related/" + i1 + "/range", schemaPath: "#/properties/related/items/properties/range/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                              if (vErrors === null) {
                                                vErrors = [err11];
                                              } else {
                                                vErrors.push(err11);
                                              }
                                              errors++;
                                              validate61.errors = vErrors;
                                              return false;
                                            } else {
                                              errors = _errs37;
                                              if (vErrors !== null) {
                                                if (_errs37) {
                                                  vErrors.length = _errs37;
                                                } else {
                                                  vErrors = null;
                                                }
                                              }
                                            }
                                            var valid6 = _errs36 === errors;
                                          } else {
                                            var valid6 = true;
                                          }
                                        }
                                      }
                                    }
                                  }
                                } else {
                                  validate61.errors = [{ instancePath: instancePath + "/related/" + i1, schemaPath: "#/properties/related/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                  return false;
                                }
                              }
                              var valid5 = _errs29 === errors;
                              if (!valid5) {
                                break;
                              }
                            }
                          } else {
                            validate61.errors = [{ instancePath: instancePath + "/related", schemaPath: "#/properties/related/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                            return false;
                          }
                        }
                        var valid0 = _errs27 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.fix !== void 0 && func0.call(data, "fix")) {
                          let data14 = data.fix;
                          const _errs41 = errors;
                          const _errs42 = errors;
                          let valid8 = false;
                          const _errs43 = errors;
                          if (data14 !== null) {
                            const err12 = { instancePath: instancePath + "/fix", schemaPath: "#/properties/fix/anyOf/0/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                            if (vErrors === null) {
                              vErrors = [err12];
                            } else {
                              vErrors.push(err12);
                            }
                            errors++;
                          }
                          var _valid3 = _errs43 === errors;
                          valid8 = valid8 || _valid3;
                          if (!valid8) {
                            const _errs45 = errors;
                            if (errors === _errs45) {
                              if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
                                let missing3;
                                if ((data14.title === void 0 || !func0.call(data14, "title")) && (missing3 = "title") || (data14.safety === void 0 || !func0.call(data14, "safety")) && (missing3 = "safety") || (data14.edits === void 0 || !func0.call(data14, "edits")) && (missing3 = "edits")) {
                                  const err13 = { instancePath: instancePath + "/fix", schemaPath: "#/properties/fix/anyOf/1/required", keyword: "required", params: { missingProperty: missing3 }, message: "must have required property '" + missing3 + "'" };
                                  if (vErrors === null) {
                                    vErrors = [err13];
                                  } else {
                                    vErrors.push(err13);
                                  }
                                  errors++;
                                } else {
                                  const _errs47 = errors;
                                  for (const key3 of Object.keys(data14)) {
                                    if (!(key3 === "title" || key3 === "safety" || key3 === "edits")) {
                                      const err14 = { instancePath: instancePath + "/fix", schemaPath: "#/properties/fix/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" };
                                      if (vErrors === null) {
                                        vErrors = [err14];
                                      } else {
                                        vErrors.push(err14);
                                      }
                                      errors++;
                                      break;
                                    }
                                  }
                                  if (_errs47 === errors) {
                                    if (data14.title !== void 0 && func0.call(data14, "title")) {
                                      const _errs48 = errors;
                                      if (typeof data14.title !== "string") {
                                        const err15 = { instancePath: instancePath + "/fix/title", schemaPath: "#/properties/fix/anyOf/1/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                        if (vErrors === null) {
                                          vErrors = [err15];
                                        } else {
                                          vErrors.push(err15);
                                        }
                                        errors++;
                                      }
                                      var valid9 = _errs48 === errors;
                                    } else {
                                      var valid9 = true;
                                    }
                                    if (valid9) {
                                      if (data14.safety !== void 0 && func0.call(data14, "safety")) {
                                        let data16 = data14.safety;
                                        const _errs50 = errors;
                                        if (!(data16 === "safe" || data16 === "review")) {
                                          const err16 = { instancePath: instancePath + "/fix/safety", schemaPath: "#/properties/fix/anyOf/1/properties/safety/enum", keyword: "enum", params: { allowedValues: schema23.properties.fix.anyOf[1].properties.safety.enum }, message: "must be equal to one of the allowed values" };
                                          if (vErrors === null) {
                                            vErrors = [err16];
                                          } else {
                                            vErrors.push(err16);
                                          }
                                          errors++;
                                        }
                                        var valid9 = _errs50 === errors;
                                      } else {
                                        var valid9 = true;
                                      }
                                      if (valid9) {
                                        if (data14.edits !== void 0 && func0.call(data14, "edits")) {
                                          let data17 = data14.edits;
                                          const _errs51 = errors;
                                          if (errors === _errs51) {
                                            if (Array.isArray(data17)) {
                                              var valid10 = true;
                                              const len2 = data17.length;
                                              for (let i2 = 0; i2 < len2; i2++) {
                                                let data18 = data17[i2];
                                                const _errs53 = errors;
                                                if (errors === _errs53) {
                                                  if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
                                                    let missing4;
                                                    if ((data18.file === void 0 || !func0.call(data18, "file")) && (missing4 = "file") || (data18.range === void 0 || !func0.call(data18, "range")) && (missing4 = "range") || (data18.new_text === void 0 || !func0.call(data18, "new_text")) && (missing4 = "new_text")) {
                                                      const err17 = { instancePath: instancePath + "/fix/edits/" + i2, schemaPath: "#/properties/fix/anyOf/1/properties/edits/items/required", keyword: "required", params: { missingProperty: missing4 }, message: "must have required property '" + missing4 + "'" };
                                                      if (vErrors === null) {
                                                        vErrors = [err17];
                                                      } else {
                                                        vErrors.push(err17);
                                                      }
                                                      errors++;
                                                    } else {
                                                      const _errs55 = errors;
                                                      for (const key4 of Object.keys(data18)) {
                                                        if (!(key4 === "file" || key4 === "range" || key4 === "new_text")) {
                                                          const err18 = { instancePath: instancePath + "/fix/edits/" + i2, schemaPath: "#/properties/fix/anyOf/1/properties/edits/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" };
                                                          if (vErrors === null) {
                                                            vErrors = [err18];
                                                          } else {
                                                            vErrors.push(err18);
                                                          }
                                                          errors++;
                                                          break;
                                                        }
                                                      }
                                                      if (_errs55 === errors) {
                                                        if (data18.file !== void 0 && func0.call(data18, "file")) {
                                                          const _errs56 = errors;
                                                          if (typeof data18.file !== "string") {
                                                            const err19 = { instancePath: instancePath + "/fix/edits/" + i2 + "/file", schemaPath: "#/properties/fix/anyOf/1/properties/edits/items/properties/file/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                            if (vErrors === null) {
                                                              vErrors = [err19];
                                                            } else {
                                                              vErrors.push(err19);
                                                            }
                                                            errors++;
                                                          }
                                                          var valid11 = _errs56 === errors;
                                                        } else {
                                                          var valid11 = true;
                                                        }
                                                        if (valid11) {
                                                          if (data18.range !== void 0 && func0.call(data18, "range")) {
                                                            const _errs58 = errors;
                                                            if (!validate62(data18.range, { instancePath: instancePath + "/fix/edits/" + i2 + "/range", parentData: data18, parentDataProperty: "range", rootData })) {
                                                              vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
                                                              errors = vErrors.length;
                                                            }
                                                            var valid11 = _errs58 === errors;
                                                          } else {
                                                            var valid11 = true;
                                                          }
                                                          if (valid11) {
                                                            if (data18.new_text !== void 0 && func0.call(data18, "new_text")) {
                                                              const _errs59 = errors;
                                                              if (typeof data18.new_text !== "string") {
                                                                const err20 = { instancePath: instancePath + "/fix/edits/" + i2 + "/new_text", schemaPath: "#/properties/fix/anyOf/1/properties/edits/items/properties/new_text/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                if (vErrors === null) {
                                                                  vErrors = [err20];
                                                                } else {
                                                                  vErrors.push(err20);
                                                                }
                                                                errors++;
                                                              }
                                                              var valid11 = _errs59 === errors;
                                                            } else {
                                                              var valid11 = true;
                                                            }
                                                          }
                                                        }
                                                      }
                                                    }
                                                  } else {
                                                    const err21 = { instancePath: instancePath + "/fix/edits/" + i2, schemaPath: "#/properties/fix/anyOf/1/properties/edits/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                                    if (vErrors === null) {
                                                      vErrors = [err21];
                                                    } else {
                                                      vErrors.push(err21);
                                                    }
                                                    errors++;
                                                  }
                                                }
                                                var valid10 = _errs53 === errors;
                                                if (!valid10) {
                                                  break;
                                                }
                                              }
                                            } else {
                                              const err22 = { instancePath: instancePath + "/fix/edits", schemaPath: "#/properties/fix/anyOf/1/properties/edits/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                                              if (vErrors === null) {
                                                vErrors = [err22];
                                              } else {
                                                vErrors.push(err22);
                                              }
                                              errors++;
                                            }
                                          }
                                          var valid9 = _errs51 === errors;
                                        } else {
                                          var valid9 = true;
                                        }
                                      }
                                    }
                                  }
                                }
                              } else {
                                const err23 = { instancePath: instancePath + "/fix", schemaPath: "#/properties/fix/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                if (vErrors === null) {
                                  vErrors = [err23];
                                } else {
                                  vErrors.push(err23);
                                }
                                errors++;
                              }
                            }
                            var _valid3 = _errs45 === errors;
                            valid8 = valid8 || _valid3;
                          }
                          if (!valid8) {
                            const err24 = { instancePath: instancePath + "/fix", schemaPath: "#/properties/fix/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                            if (vErrors === null) {
                              vErrors = [err24];
                            } else {
                              vErrors.push(err24);
                            }
                            errors++;
                            validate61.errors = vErrors;
                            return false;
                          } else {
                            errors = _errs42;
                            if (vErrors !== null) {
                              if (_errs42) {
                                vErrors.length = _errs42;
                              } else {
                                vErrors = null;
                              }
                            }
                          }
                          var valid0 = _errs41 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.help !== void 0 && func0.call(data, "help")) {
                            let data22 = data.help;
                            const _errs61 = errors;
                            if (errors === _errs61) {
                              if (Array.isArray(data22)) {
                                var valid12 = true;
                                const len3 = data22.length;
                                for (let i3 = 0; i3 < len3; i3++) {
                                  let data23 = data22[i3];
                                  const _errs63 = errors;
                                  if (errors === _errs63) {
                                    if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
                                      let missing5;
                                      if ((data23.kind === void 0 || !func0.call(data23, "kind")) && (missing5 = "kind") || (data23.text === void 0 || !func0.call(data23, "text")) && (missing5 = "text")) {
                                        validate61.errors = [{ instancePath: instancePath + "/help/" + i3, schemaPath: "#/properties/help/items/required", keyword: "required", params: { missingProperty: missing5 }, message: "must have required property '" + missing5 + "'" }];
                                        return false;
                                      } else {
                                        const _errs65 = errors;
                                        for (const key5 of Object.keys(data23)) {
                                          if (!(key5 === "kind" || key5 === "text")) {
                                            validate61.errors = [{ instancePath: instancePath + "/help/" + i3, schemaPath: "#/properties/help/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties" }];
                                            return false;
                                            break;
                                          }
                                        }
                                        if (_errs65 === errors) {
                                          if (data23.kind !== void 0 && func0.call(data23, "kind")) {
                                            let data24 = data23.kind;
                                            const _errs66 = errors;
                                            if (!(data24 === "hint" || data24 === "mend" || data24 === "run")) {
                                              validate61.errors = [{ instancePath: instancePath + "/help/" + i3 + "/kind", schemaPath: "#/properties/help/items/properties/kind/enum", keyword: "enum", params: { allowedValues: schema23.properties.help.items.properties.kind.enum }, message: "must be equal to one of the allowed values" }];
                                              return false;
                                            }
                                            var valid13 = _errs66 === errors;
                                          } else {
                                            var valid13 = true;
                                          }
                                          if (valid13) {
                                            if (data23.text !== void 0 && func0.call(data23, "text")) {
                                              const _errs67 = errors;
                                              if (typeof data23.text !== "string") {
                                                validate61.errors = [{ instancePath: instancePath + "/help/" + i3 + "/text", schemaPath: "#/properties/help/items/properties/text/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                return false;
                                              }
                                              var valid13 = _errs67 === errors;
                                            } else {
                                              var valid13 = true;
                                            }
                                          }
                                        }
                                      }
                                    } else {
                                      validate61.errors = [{ instancePath: instancePath + "/help/" + i3, schemaPath: "#/properties/help/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                      return false;
                                    }
                                  }
                                  var valid12 = _errs63 === errors;
                                  if (!valid12) {
                                    break;
                                  }
                                }
                              } else {
                                validate61.errors = [{ instancePath: instancePath + "/help", schemaPath: "#/properties/help/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                return false;
                              }
                            }
                            var valid0 = _errs61 === errors;
                          } else {
                            var valid0 = true;
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate61.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate61.errors = vErrors;
  return errors === 0;
}
var schema28 = { "type": "object", "additionalProperties": false, "required": ["source", "format", "people", "refused", "problems", "more_problems"], "properties": { "source": { "type": "string" }, "format": { "enum": ["ndjson", "csv"] }, "people": { "type": "integer", "minimum": 0 }, "refused": { "type": "integer", "minimum": 0 }, "problems": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["line", "message", "lines"], "properties": { "line": { "type": "integer", "minimum": 1 }, "message": { "type": "string" }, "lines": { "type": "integer", "minimum": 1 } } } }, "more_problems": { "type": "integer", "minimum": 0 } } };
function validate79(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data.source === void 0 || !func0.call(data, "source")) && (missing0 = "source") || (data.format === void 0 || !func0.call(data, "format")) && (missing0 = "format") || (data.people === void 0 || !func0.call(data, "people")) && (missing0 = "people") || (data.refused === void 0 || !func0.call(data, "refused")) && (missing0 = "refused") || (data.problems === void 0 || !func0.call(data, "problems")) && (missing0 = "problems") || (data.more_problems === void 0 || !func0.call(data, "more_problems")) && (missing0 = "more_problems")) {
        validate79.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 of Object.keys(data)) {
          if (!(key0 === "source" || key0 === "format" || key0 === "people" || key0 === "refused" || key0 === "problems" || key0 === "more_problems")) {
            validate79.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.source !== void 0 && func0.call(data, "source")) {
            const _errs2 = errors;
            if (typeof data.source !== "string") {
              validate79.errors = [{ instancePath: instancePath + "/source", schemaPath: "#/properties/source/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.format !== void 0 && func0.call(data, "format")) {
              let data1 = data.format;
              const _errs4 = errors;
              if (!(data1 === "ndjson" || data1 === "csv")) {
                validate79.errors = [{ instancePath: instancePath + "/format", schemaPath: "#/properties/format/enum", keyword: "enum", params: { allowedValues: schema28.properties.format.enum }, message: "must be equal to one of the allowed values" }];
                return false;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.people !== void 0 && func0.call(data, "people")) {
                let data2 = data.people;
                const _errs5 = errors;
                if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
                  validate79.errors = [{ instancePath: instancePath + "/people", schemaPath: "#/properties/people/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                  return false;
                }
                if (errors === _errs5) {
                  if (typeof data2 == "number" && isFinite(data2)) {
                    if (data2 < 0 || isNaN(data2)) {
                      validate79.errors = [{ instancePath: instancePath + "/people", schemaPath: "#/properties/people/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                      return false;
                    }
                  }
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.refused !== void 0 && func0.call(data, "refused")) {
                  let data3 = data.refused;
                  const _errs7 = errors;
                  if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
                    validate79.errors = [{ instancePath: instancePath + "/refused", schemaPath: "#/properties/refused/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                    return false;
                  }
                  if (errors === _errs7) {
                    if (typeof data3 == "number" && isFinite(data3)) {
                      if (data3 < 0 || isNaN(data3)) {
                        validate79.errors = [{ instancePath: instancePath + "/refused", schemaPath: "#/properties/refused/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                        return false;
                      }
                    }
                  }
                  var valid0 = _errs7 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.problems !== void 0 && func0.call(data, "problems")) {
                    let data4 = data.problems;
                    const _errs9 = errors;
                    if (errors === _errs9) {
                      if (Array.isArray(data4)) {
                        var valid1 = true;
                        const len0 = data4.length;
                        for (let i0 = 0; i0 < len0; i0++) {
                          let data5 = data4[i0];
                          const _errs11 = errors;
                          if (errors === _errs11) {
                            if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
                              let missing1;
                              if ((data5.line === void 0 || !func0.call(data5, "line")) && (missing1 = "line") || (data5.message === void 0 || !func0.call(data5, "message")) && (missing1 = "message") || (data5.lines === void 0 || !func0.call(data5, "lines")) && (missing1 = "lines")) {
                                validate79.errors = [{ instancePath: instancePath + "/problems/" + i0, schemaPath: "#/properties/problems/items/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                                return false;
                              } else {
                                const _errs13 = errors;
                                for (const key1 of Object.keys(data5)) {
                                  if (!(key1 === "line" || key1 === "message" || key1 === "lines")) {
                                    validate79.errors = [{ instancePath: instancePath + "/problems/" + i0, schemaPath: "#/properties/problems/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }];
                                    return false;
                                    break;
                                  }
                                }
                                if (_errs13 === errors) {
                                  if (data5.line !== void 0 && func0.call(data5, "line")) {
                                    let data6 = data5.line;
                                    const _errs14 = errors;
                                    if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)) && isFinite(data6))) {
                                      validate79.errors = [{ instancePath: instancePath + "/problems/" + i0 + "/line", schemaPath: "#/properties/problems/items/properties/line/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                      return false;
                                    }
                                    if (errors === _errs14) {
                                      if (typeof data6 == "number" && isFinite(data6)) {
                                        if (data6 < 1 || isNaN(data6)) {
                                          validate79.errors = [{ instancePath: instancePath + "/problems/" + i0 + "/line", schemaPath: "#/properties/problems/items/properties/line/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                          return false;
                                        }
                                      }
                                    }
                                    var valid2 = _errs14 === errors;
                                  } else {
                                    var valid2 = true;
                                  }
                                  if (valid2) {
                                    if (data5.message !== void 0 && func0.call(data5, "message")) {
                                      const _errs16 = errors;
                                      if (typeof data5.message !== "string") {
                                        validate79.errors = [{ instancePath: instancePath + "/problems/" + i0 + "/message", schemaPath: "#/properties/problems/items/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                        return false;
                                      }
                                      var valid2 = _errs16 === errors;
                                    } else {
                                      var valid2 = true;
                                    }
                                    if (valid2) {
                                      if (data5.lines !== void 0 && func0.call(data5, "lines")) {
                                        let data8 = data5.lines;
                                        const _errs18 = errors;
                                        if (!(typeof data8 == "number" && (!(data8 % 1) && !isNaN(data8)) && isFinite(data8))) {
                                          validate79.errors = [{ instancePath: instancePath + "/problems/" + i0 + "/lines", schemaPath: "#/properties/problems/items/properties/lines/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                          return false;
                                        }
                                        if (errors === _errs18) {
                                          if (typeof data8 == "number" && isFinite(data8)) {
                                            if (data8 < 1 || isNaN(data8)) {
                                              validate79.errors = [{ instancePath: instancePath + "/problems/" + i0 + "/lines", schemaPath: "#/properties/problems/items/properties/lines/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                              return false;
                                            }
                                          }
                                        }
                                        var valid2 = _errs18 === errors;
                                      } else {
                                        var valid2 = true;
                                      }
                                    }
                                  }
                                }
                              }
                            } else {
                              validate79.errors = [{ instancePath: instancePath + "/problems/" + i0, schemaPath: "#/properties/problems/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                              return false;
                            }
                          }
                          var valid1 = _errs11 === errors;
                          if (!valid1) {
                            break;
                          }
                        }
                      } else {
                        validate79.errors = [{ instancePath: instancePath + "/problems", schemaPath: "#/properties/problems/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                        return false;
                      }
                    }
                    var valid0 = _errs9 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.more_problems !== void 0 && func0.call(data, "more_problems")) {
                      let data9 = data.more_problems;
                      const _errs20 = errors;
                      if (!(typeof data9 == "number" && (!(data9 % 1) && !isNaN(data9)) && isFinite(data9))) {
                        validate79.errors = [{ instancePath: instancePath + "/more_problems", schemaPath: "#/properties/more_problems/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                        return false;
                      }
                      if (errors === _errs20) {
                        if (typeof data9 == "number" && isFinite(data9)) {
                          if (data9 < 0 || isNaN(data9)) {
                            validate79.errors = [{ instancePath: instancePath + "/more_problems", schemaPath: "#/properties/more_problems/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                            return false;
                          }
                        }
                      }
                      var valid0 = _errs20 === errors;
                    } else {
                      var valid0 = true;
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate79.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate79.errors = vErrors;
  return errors === 0;
}
var schema29 = { "type": "object", "additionalProperties": false, "required": ["changes", "blocked", "overridden", "kinds", "unchanged", "not_compared", "errors"], "properties": { "changes": { "type": "integer" }, "blocked": { "type": "integer" }, "overridden": { "type": "integer" }, "kinds": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["kind", "count"], "properties": { "kind": { "enum": ["kill", "restore", "retire", "rebucket", "safe", "retarget", "reweight", "values", "create", "ramp-up", "ramp-down", "metadata"] }, "count": { "type": "integer" } } } }, "unchanged": { "type": "integer" }, "not_compared": { "type": "array", "items": { "type": "string" } }, "errors": { "type": "integer" } } };
function validate81(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data.changes === void 0 || !func0.call(data, "changes")) && (missing0 = "changes") || (data.blocked === void 0 || !func0.call(data, "blocked")) && (missing0 = "blocked") || (data.overridden === void 0 || !func0.call(data, "overridden")) && (missing0 = "overridden") || (data.kinds === void 0 || !func0.call(data, "kinds")) && (missing0 = "kinds") || (data.unchanged === void 0 || !func0.call(data, "unchanged")) && (missing0 = "unchanged") || (data.not_compared === void 0 || !func0.call(data, "not_compared")) && (missing0 = "not_compared") || (data.errors === void 0 || !func0.call(data, "errors")) && (missing0 = "errors")) {
        validate81.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 of Object.keys(data)) {
          if (!(key0 === "changes" || key0 === "blocked" || key0 === "overridden" || key0 === "kinds" || key0 === "unchanged" || key0 === "not_compared" || key0 === "errors")) {
            validate81.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.changes !== void 0 && func0.call(data, "changes")) {
            let data0 = data.changes;
            const _errs2 = errors;
            if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
              validate81.errors = [{ instancePath: instancePath + "/changes", schemaPath: "#/properties/changes/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.blocked !== void 0 && func0.call(data, "blocked")) {
              let data1 = data.blocked;
              const _errs4 = errors;
              if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
                validate81.errors = [{ instancePath: instancePath + "/blocked", schemaPath: "#/properties/blocked/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                return false;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.overridden !== void 0 && func0.call(data, "overridden")) {
                let data2 = data.overridden;
                const _errs6 = errors;
                if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
                  validate81.errors = [{ instancePath: instancePath + "/overridden", schemaPath: "#/properties/overridden/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                  return false;
                }
                var valid0 = _errs6 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.kinds !== void 0 && func0.call(data, "kinds")) {
                  let data3 = data.kinds;
                  const _errs8 = errors;
                  if (errors === _errs8) {
                    if (Array.isArray(data3)) {
                      var valid1 = true;
                      const len0 = data3.length;
                      for (let i0 = 0; i0 < len0; i0++) {
                        let data4 = data3[i0];
                        const _errs10 = errors;
                        if (errors === _errs10) {
                          if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                            let missing1;
                            if ((data4.kind === void 0 || !func0.call(data4, "kind")) && (missing1 = "kind") || (data4.count === void 0 || !func0.call(data4, "count")) && (missing1 = "count")) {
                              validate81.errors = [{ instancePath: instancePath + "/kinds/" + i0, schemaPath: "#/properties/kinds/items/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                              return false;
                            } else {
                              const _errs12 = errors;
                              for (const key1 of Object.keys(data4)) {
                                if (!(key1 === "kind" || key1 === "count")) {
                                  validate81.errors = [{ instancePath: instancePath + "/kinds/" + i0, schemaPath: "#/properties/kinds/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }];
                                  return false;
                                  break;
                                }
                              }
                              if (_errs12 === errors) {
                                if (data4.kind !== void 0 && func0.call(data4, "kind")) {
                                  let data5 = data4.kind;
                                  const _errs13 = errors;
                                  if (!(data5 === "kill" || data5 === "restore" || data5 === "retire" || data5 === "rebucket" || data5 === "safe" || data5 === "retarget" || data5 === "reweight" || data5 === "values" || data5 === "create" || data5 === "ramp-up" || data5 === "ramp-down" || data5 === "metadata")) {
                                    validate81.errors = [{ instancePath: instancePath + "/kinds/" + i0 + "/kind", schemaPath: "#/properties/kinds/items/properties/kind/enum", keyword: "enum", params: { allowedValues: schema29.properties.kinds.items.properties.kind.enum }, message: "must be equal to one of the allowed values" }];
                                    return false;
                                  }
                                  var valid2 = _errs13 === errors;
                                } else {
                                  var valid2 = true;
                                }
                                if (valid2) {
                                  if (data4.count !== void 0 && func0.call(data4, "count")) {
                                    let data6 = data4.count;
                                    const _errs14 = errors;
                                    if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)) && isFinite(data6))) {
                                      validate81.errors = [{ instancePath: instancePath + "/kinds/" + i0 + "/count", schemaPath: "#/properties/kinds/items/properties/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                      return false;
                                    }
                                    var valid2 = _errs14 === errors;
                                  } else {
                                    var valid2 = true;
                                  }
                                }
                              }
                            }
                          } else {
                            validate81.errors = [{ instancePath: instancePath + "/kinds/" + i0, schemaPath: "#/properties/kinds/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                            return false;
                          }
                        }
                        var valid1 = _errs10 === errors;
                        if (!valid1) {
                          break;
                        }
                      }
                    } else {
                      validate81.errors = [{ instancePath: instancePath + "/kinds", schemaPath: "#/properties/kinds/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                      return false;
                    }
                  }
                  var valid0 = _errs8 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.unchanged !== void 0 && func0.call(data, "unchanged")) {
                    let data7 = data.unchanged;
                    const _errs16 = errors;
                    if (!(typeof data7 == "number" && (!(data7 % 1) && !isNaN(data7)) && isFinite(data7))) {
                      validate81.errors = [{ instancePath: instancePath + "/unchanged", schemaPath: "#/properties/unchanged/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                      return false;
                    }
                    var valid0 = _errs16 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.not_compared !== void 0 && func0.call(data, "not_compared")) {
                      let data8 = data.not_compared;
                      const _errs18 = errors;
                      if (errors === _errs18) {
                        if (Array.isArray(data8)) {
                          var valid3 = true;
                          const len1 = data8.length;
                          for (let i1 = 0; i1 < len1; i1++) {
                            const _errs20 = errors;
                            if (typeof data8[i1] !== "string") {
                              validate81.errors = [{ instancePath: instancePath + "/not_compared/" + i1, schemaPath: "#/properties/not_compared/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                              return false;
                            }
                            var valid3 = _errs20 === errors;
                            if (!valid3) {
                              break;
                            }
                          }
                        } else {
                          validate81.errors = [{ instancePath: instancePath + "/not_compared", schemaPath: "#/properties/not_compared/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                          return false;
                        }
                      }
                      var valid0 = _errs18 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.errors !== void 0 && func0.call(data, "errors")) {
                        let data10 = data.errors;
                        const _errs22 = errors;
                        if (!(typeof data10 == "number" && (!(data10 % 1) && !isNaN(data10)) && isFinite(data10))) {
                          validate81.errors = [{ instancePath: instancePath + "/errors", schemaPath: "#/properties/errors/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                          return false;
                        }
                        var valid0 = _errs22 === errors;
                      } else {
                        var valid0 = true;
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate81.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate81.errors = vErrors;
  return errors === 0;
}
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data.format_version === void 0 || !func0.call(data, "format_version")) && (missing0 = "format_version") || (data.tool_version === void 0 || !func0.call(data, "tool_version")) && (missing0 = "tool_version") || (data.kind === void 0 || !func0.call(data, "kind")) && (missing0 = "kind") || (data.base === void 0 || !func0.call(data, "base")) && (missing0 = "base") || (data.head === void 0 || !func0.call(data, "head")) && (missing0 = "head") || (data.environment === void 0 || !func0.call(data, "environment")) && (missing0 = "environment") || (data.sources_sha256 === void 0 || !func0.call(data, "sources_sha256")) && (missing0 = "sources_sha256") || (data.artifacts === void 0 || !func0.call(data, "artifacts")) && (missing0 = "artifacts") || (data.live === void 0 || !func0.call(data, "live")) && (missing0 = "live") || (data.changes === void 0 || !func0.call(data, "changes")) && (missing0 = "changes") || (data.settings === void 0 || !func0.call(data, "settings")) && (missing0 = "settings") || (data.diagnostics === void 0 || !func0.call(data, "diagnostics")) && (missing0 = "diagnostics") || (data.base_diagnostics === void 0 || !func0.call(data, "base_diagnostics")) && (missing0 = "base_diagnostics") || (data.population === void 0 || !func0.call(data, "population")) && (missing0 = "population") || (data.summary === void 0 || !func0.call(data, "summary")) && (missing0 = "summary") || (data.applyable === void 0 || !func0.call(data, "applyable")) && (missing0 = "applyable")) {
        validate21.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 of Object.keys(data)) {
          if (!func0.call(schema6.properties, key0)) {
            validate21.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.format_version !== void 0 && func0.call(data, "format_version")) {
            const _errs2 = errors;
            if (typeof data.format_version !== "string") {
              validate21.errors = [{ instancePath: instancePath + "/format_version", schemaPath: "#/properties/format_version/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.tool_version !== void 0 && func0.call(data, "tool_version")) {
              const _errs4 = errors;
              if (typeof data.tool_version !== "string") {
                validate21.errors = [{ instancePath: instancePath + "/tool_version", schemaPath: "#/properties/tool_version/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.kind !== void 0 && func0.call(data, "kind")) {
                const _errs6 = errors;
                if ("plan" !== data.kind) {
                  validate21.errors = [{ instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "plan" }, message: "must be equal to constant" }];
                  return false;
                }
                var valid0 = _errs6 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.base !== void 0 && func0.call(data, "base")) {
                  const _errs7 = errors;
                  if (!validate22(data.base, { instancePath: instancePath + "/base", parentData: data, parentDataProperty: "base", rootData })) {
                    vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs7 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.head !== void 0 && func0.call(data, "head")) {
                    const _errs8 = errors;
                    if (!validate22(data.head, { instancePath: instancePath + "/head", parentData: data, parentDataProperty: "head", rootData })) {
                      vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
                      errors = vErrors.length;
                    }
                    var valid0 = _errs8 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.environment !== void 0 && func0.call(data, "environment")) {
                      let data5 = data.environment;
                      const _errs9 = errors;
                      if (typeof data5 !== "string" && data5 !== null) {
                        validate21.errors = [{ instancePath: instancePath + "/environment", schemaPath: "#/properties/environment/type", keyword: "type", params: { type: schema6.properties.environment.type }, message: "must be string,null" }];
                        return false;
                      }
                      var valid0 = _errs9 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.sources_sha256 !== void 0 && func0.call(data, "sources_sha256")) {
                        const _errs11 = errors;
                        if (!validate25(data.sources_sha256, { instancePath: instancePath + "/sources_sha256", parentData: data, parentDataProperty: "sources_sha256", rootData })) {
                          vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
                          errors = vErrors.length;
                        }
                        var valid0 = _errs11 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.artifacts !== void 0 && func0.call(data, "artifacts")) {
                          let data7 = data.artifacts;
                          const _errs12 = errors;
                          const _errs13 = errors;
                          let valid1 = false;
                          const _errs14 = errors;
                          if (data7 !== null) {
                            const err0 = { instancePath: instancePath + "/artifacts", schemaPath: "#/properties/artifacts/anyOf/0/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                            if (vErrors === null) {
                              vErrors = [err0];
                            } else {
                              vErrors.push(err0);
                            }
                            errors++;
                          }
                          var _valid0 = _errs14 === errors;
                          valid1 = valid1 || _valid0;
                          if (!valid1) {
                            const _errs16 = errors;
                            if (errors === _errs16) {
                              if (Array.isArray(data7)) {
                                var valid2 = true;
                                const len0 = data7.length;
                                for (let i0 = 0; i0 < len0; i0++) {
                                  const _errs18 = errors;
                                  if (!validate27(data7[i0], { instancePath: instancePath + "/artifacts/" + i0, parentData: data7, parentDataProperty: i0, rootData })) {
                                    vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
                                    errors = vErrors.length;
                                  }
                                  var valid2 = _errs18 === errors;
                                  if (!valid2) {
                                    break;
                                  }
                                }
                              } else {
                                const err1 = { instancePath: instancePath + "/artifacts", schemaPath: "#/properties/artifacts/anyOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                                if (vErrors === null) {
                                  vErrors = [err1];
                                } else {
                                  vErrors.push(err1);
                                }
                                errors++;
                              }
                            }
                            var _valid0 = _errs16 === errors;
                            valid1 = valid1 || _valid0;
                          }
                          if (!valid1) {
                            const err2 = { instancePath: instancePath + "/artifacts", schemaPath: "#/properties/artifacts/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                            if (vErrors === null) {
                              vErrors = [err2];
                            } else {
                              vErrors.push(err2);
                            }
                            errors++;
                            validate21.errors = vErrors;
                            return false;
                          } else {
                            errors = _errs13;
                            if (vErrors !== null) {
                              if (_errs13) {
                                vErrors.length = _errs13;
                              } else {
                                vErrors = null;
                              }
                            }
                          }
                          var valid0 = _errs12 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.live !== void 0 && func0.call(data, "live")) {
                            const _errs19 = errors;
                            if (!validate30(data.live, { instancePath: instancePath + "/live", parentData: data, parentDataProperty: "live", rootData })) {
                              vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
                              errors = vErrors.length;
                            }
                            var valid0 = _errs19 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.changes !== void 0 && func0.call(data, "changes")) {
                              let data10 = data.changes;
                              const _errs20 = errors;
                              if (errors === _errs20) {
                                if (Array.isArray(data10)) {
                                  var valid3 = true;
                                  const len1 = data10.length;
                                  for (let i1 = 0; i1 < len1; i1++) {
                                    const _errs22 = errors;
                                    if (!validate36(data10[i1], { instancePath: instancePath + "/changes/" + i1, parentData: data10, parentDataProperty: i1, rootData })) {
                                      vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
                                      errors = vErrors.length;
                                    }
                                    var valid3 = _errs22 === errors;
                                    if (!valid3) {
                                      break;
                                    }
                                  }
                                } else {
                                  validate21.errors = [{ instancePath: instancePath + "/changes", schemaPath: "#/properties/changes/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                  return false;
                                }
                              }
                              var valid0 = _errs20 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data.settings !== void 0 && func0.call(data, "settings")) {
                                let data12 = data.settings;
                                const _errs23 = errors;
                                if (errors === _errs23) {
                                  if (Array.isArray(data12)) {
                                    var valid4 = true;
                                    const len2 = data12.length;
                                    for (let i2 = 0; i2 < len2; i2++) {
                                      let data13 = data12[i2];
                                      const _errs25 = errors;
                                      if (errors === _errs25) {
                                        if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
                                          let missing1;
                                          if ((data13.name === void 0 || !func0.call(data13, "name")) && (missing1 = "name") || (data13.before === void 0 || !func0.call(data13, "before")) && (missing1 = "before") || (data13.after === void 0 || !func0.call(data13, "after")) && (missing1 = "after")) {
                                            validate21.errors = [{ instancePath: instancePath + "/settings/" + i2, schemaPath: "#/properties/settings/items/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                                            return false;
                                          } else {
                                            const _errs27 = errors;
                                            for (const key1 of Object.keys(data13)) {
                                              if (!(key1 === "name" || key1 === "before" || key1 === "after")) {
                                                validate21.errors = [{ instancePath: instancePath + "/settings/" + i2, schemaPath: "#/properties/settings/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }];
                                                return false;
                                                break;
                                              }
                                            }
                                            if (_errs27 === errors) {
                                              if (data13.name !== void 0 && func0.call(data13, "name")) {
                                                const _errs28 = errors;
                                                if (typeof data13.name !== "string") {
                                                  validate21.errors = [{ instancePath: instancePath + "/settings/" + i2 + "/name", schemaPath: "#/properties/settings/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                  return false;
                                                }
                                                var valid5 = _errs28 === errors;
                                              } else {
                                                var valid5 = true;
                                              }
                                              if (valid5) {
                                                if (data13.before !== void 0 && func0.call(data13, "before")) {
                                                  let data15 = data13.before;
                                                  const _errs30 = errors;
                                                  if (typeof data15 !== "string" && data15 !== null) {
                                                    validate21.errors = [{ instancePath: instancePath + "/settings/" + i2 + "/before", schemaPath: "#/properties/settings/items/properties/before/type", keyword: "type", params: { type: schema6.properties.settings.items.properties.before.type }, message: "must be string,null" }];
                                                    return false;
                                                  }
                                                  var valid5 = _errs30 === errors;
                                                } else {
                                                  var valid5 = true;
                                                }
                                                if (valid5) {
                                                  if (data13.after !== void 0 && func0.call(data13, "after")) {
                                                    let data16 = data13.after;
                                                    const _errs32 = errors;
                                                    if (typeof data16 !== "string" && data16 !== null) {
                                                      validate21.errors = [{ instancePath: instancePath + "/settings/" + i2 + "/after", schemaPath: "#/properties/settings/items/properties/after/type", keyword: "type", params: { type: schema6.properties.settings.items.properties.after.type }, message: "must be string,null" }];
                                                      return false;
                                                    }
                                                    var valid5 = _errs32 === errors;
                                                  } else {
                                                    var valid5 = true;
                                                  }
                                                }
                                              }
                                            }
                                          }
                                        } else {
                                          validate21.errors = [{ instancePath: instancePath + "/settings/" + i2, schemaPath: "#/properties/settings/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                          return false;
                                        }
                                      }
                                      var valid4 = _errs25 === errors;
                                      if (!valid4) {
                                        break;
                                      }
                                    }
                                  } else {
                                    validate21.errors = [{ instancePath: instancePath + "/settings", schemaPath: "#/properties/settings/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                    return false;
                                  }
                                }
                                var valid0 = _errs23 === errors;
                              } else {
                                var valid0 = true;
                              }
                              if (valid0) {
                                if (data.diagnostics !== void 0 && func0.call(data, "diagnostics")) {
                                  let data17 = data.diagnostics;
                                  const _errs34 = errors;
                                  if (errors === _errs34) {
                                    if (Array.isArray(data17)) {
                                      var valid6 = true;
                                      const len3 = data17.length;
                                      for (let i3 = 0; i3 < len3; i3++) {
                                        const _errs36 = errors;
                                        if (!validate61(data17[i3], { instancePath: instancePath + "/diagnostics/" + i3, parentData: data17, parentDataProperty: i3, rootData })) {
                                          vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
                                          errors = vErrors.length;
                                        }
                                        var valid6 = _errs36 === errors;
                                        if (!valid6) {
                                          break;
                                        }
                                      }
                                    } else {
                                      validate21.errors = [{ instancePath: instancePath + "/diagnostics", schemaPath: "#/properties/diagnostics/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                      return false;
                                    }
                                  }
                                  var valid0 = _errs34 === errors;
                                } else {
                                  var valid0 = true;
                                }
                                if (valid0) {
                                  if (data.base_diagnostics !== void 0 && func0.call(data, "base_diagnostics")) {
                                    let data19 = data.base_diagnostics;
                                    const _errs37 = errors;
                                    if (errors === _errs37) {
                                      if (Array.isArray(data19)) {
                                        var valid7 = true;
                                        const len4 = data19.length;
                                        for (let i4 = 0; i4 < len4; i4++) {
                                          const _errs39 = errors;
                                          if (!validate61(data19[i4], { instancePath: instancePath + "/base_diagnostics/" + i4, parentData: data19, parentDataProperty: i4, rootData })) {
                                            vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
                                            errors = vErrors.length;
                                          }
                                          var valid7 = _errs39 === errors;
                                          if (!valid7) {
                                            break;
                                          }
                                        }
                                      } else {
                                        validate21.errors = [{ instancePath: instancePath + "/base_diagnostics", schemaPath: "#/properties/base_diagnostics/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                        return false;
                                      }
                                    }
                                    var valid0 = _errs37 === errors;
                                  } else {
                                    var valid0 = true;
                                  }
                                  if (valid0) {
                                    if (data.population !== void 0 && func0.call(data, "population")) {
                                      let data21 = data.population;
                                      const _errs40 = errors;
                                      const _errs41 = errors;
                                      let valid8 = false;
                                      const _errs42 = errors;
                                      if (data21 !== null) {
                                        const err3 = { instancePath: instancePath + "/population", schemaPath: "#/properties/population/anyOf/0/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                        if (vErrors === null) {
                                          vErrors = [err3];
                                        } else {
                                          vErrors.push(err3);
                                        }
                                        errors++;
                                      }
                                      var _valid1 = _errs42 === errors;
                                      valid8 = valid8 || _valid1;
                                      if (!valid8) {
                                        const _errs44 = errors;
                                        if (!validate79(data21, { instancePath: instancePath + "/population", parentData: data, parentDataProperty: "population", rootData })) {
                                          vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
                                          errors = vErrors.length;
                                        }
                                        var _valid1 = _errs44 === errors;
                                        valid8 = valid8 || _valid1;
                                      }
                                      if (!valid8) {
                                        const err4 = { instancePath: instancePath + "/population", schemaPath: "#/properties/population/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                        if (vErrors === null) {
                                          vErrors = [err4];
                                        } else {
                                          vErrors.push(err4);
                                        }
                                        errors++;
                                        validate21.errors = vErrors;
                                        return false;
                                      } else {
                                        errors = _errs41;
                                        if (vErrors !== null) {
                                          if (_errs41) {
                                            vErrors.length = _errs41;
                                          } else {
                                            vErrors = null;
                                          }
                                        }
                                      }
                                      var valid0 = _errs40 === errors;
                                    } else {
                                      var valid0 = true;
                                    }
                                    if (valid0) {
                                      if (data.summary !== void 0 && func0.call(data, "summary")) {
                                        const _errs45 = errors;
                                        if (!validate81(data.summary, { instancePath: instancePath + "/summary", parentData: data, parentDataProperty: "summary", rootData })) {
                                          vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
                                          errors = vErrors.length;
                                        }
                                        var valid0 = _errs45 === errors;
                                      } else {
                                        var valid0 = true;
                                      }
                                      if (valid0) {
                                        if (data.applyable !== void 0 && func0.call(data, "applyable")) {
                                          const _errs46 = errors;
                                          if (typeof data.applyable !== "boolean") {
                                            validate21.errors = [{ instancePath: instancePath + "/applyable", schemaPath: "#/properties/applyable/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                            return false;
                                          }
                                          var valid0 = _errs46 === errors;
                                        } else {
                                          var valid0 = true;
                                        }
                                      }
                                    }
                                  }
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate21.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate21.errors = vErrors;
  return errors === 0;
}
export {
  validatePlan
};
