// Made from schemas/vendor/ by `npm run generate`.
// <stdin>
var validateFlagd = validate21;
var func0 = Object.prototype.hasOwnProperty;
var pattern0 = new RegExp("^.{1,}$", "u");
var schema7 = { "$comment": "base flag object; no title/description here, allows for better UX, keep it in the overrides", "type": "object", "properties": { "state": { "title": "Flag State", "type": "string", "enum": ["ENABLED", "DISABLED"] }, "defaultVariant": { "title": "Default Variant", "type": "string" }, "targeting": { "$ref": "./targeting.json" }, "metadata": { "title": "Flag Metadata", "$ref": "#/definitions/metadata" } }, "required": ["state", "defaultVariant"] };
var schema9 = { "additionalProperties": false, "properties": { "var": { "$ref": "#/definitions/by-key-0" }, "missing": { "$ref": "#/definitions/by-key-1" }, "missing_some": { "$ref": "#/definitions/by-key-2" }, "if": { "$ref": "#/definitions/variadicOp" }, "==": { "$ref": "#/definitions/binaryOp" }, "===": { "$ref": "#/definitions/binaryOp" }, "!=": { "$ref": "#/definitions/binaryOp" }, "!==": { "$ref": "#/definitions/binaryOp" }, ">": { "$ref": "#/definitions/binaryOp" }, ">=": { "$ref": "#/definitions/binaryOp" }, "%": { "$ref": "#/definitions/binaryOp" }, "/": { "$ref": "#/definitions/binaryOp" }, "map": { "$ref": "#/definitions/binaryOp" }, "filter": { "$ref": "#/definitions/binaryOp" }, "all": { "$ref": "#/definitions/binaryOp" }, "none": { "$ref": "#/definitions/binaryOp" }, "some": { "$ref": "#/definitions/binaryOp" }, "in": { "$ref": "#/definitions/binaryOp" }, "substr": { "$ref": "#/definitions/binaryOrTernaryOp" }, "<": { "$ref": "#/definitions/binaryOrTernaryOp" }, "<=": { "$ref": "#/definitions/binaryOrTernaryOp" }, "*": { "$ref": "#/definitions/associativeOp" }, "!": { "$ref": "#/definitions/unaryOp" }, "!!": { "$ref": "#/definitions/unaryOp" }, "or": { "$ref": "#/definitions/variadicOp" }, "and": { "$ref": "#/definitions/variadicOp" }, "+": { "$ref": "#/definitions/variadicOp" }, "-": { "$ref": "#/definitions/variadicOp" }, "max": { "$ref": "#/definitions/variadicOp" }, "min": { "$ref": "#/definitions/variadicOp" }, "merge": { "$ref": "#/definitions/variadicOp" }, "cat": { "$ref": "#/definitions/variadicOp" }, "reduce": { "$ref": "#/definitions/by-key-3" }, "starts_with": { "$ref": "#/definitions/stringCompareArgs" }, "ends_with": { "$ref": "#/definitions/stringCompareArgs" }, "sem_ver": { "$ref": "#/definitions/by-key-5" }, "fractional": { "$ref": "#/definitions/by-key-6" } } };
var pattern2 = new RegExp("^\\$flagd\\.((timestamp)|(flagKey))$", "u");
var pattern3 = new RegExp("^\\$flagd\\..*$", "u");
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (errors === _errs1) {
    if (typeof data === "string") {
      if (!pattern2.test(data)) {
        const err0 = { instancePath, schemaPath: "#/anyOf/0/pattern", keyword: "pattern", params: { pattern: "^\\$flagd\\.((timestamp)|(flagKey))$" }, message: 'must match pattern "^\\$flagd\\.((timestamp)|(flagKey))$"' };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    } else {
      const err1 = { instancePath, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const _errs3 = errors;
    const _errs4 = errors;
    const _errs5 = errors;
    if (errors === _errs5) {
      if (typeof data === "string") {
        if (!pattern3.test(data)) {
          const err2 = {};
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      } else {
        const err3 = {};
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    var valid1 = _errs5 === errors;
    if (valid1) {
      const err4 = { instancePath, schemaPath: "#/anyOf/1/not", keyword: "not", params: {}, message: "must NOT be valid" };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    } else {
      errors = _errs4;
      if (vErrors !== null) {
        if (_errs4) {
          vErrors.length = _errs4;
        } else {
          vErrors = null;
        }
      }
    }
    var _valid0 = _errs3 === errors;
    valid0 = valid0 || _valid0;
    if (!valid0) {
      const _errs8 = errors;
      if (errors === _errs8) {
        if (Array.isArray(data)) {
          if (data.length < 1) {
            const err5 = { instancePath, schemaPath: "#/anyOf/2/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          } else {
            const len0 = data.length;
            var valid2 = len0 <= 1;
            if (!valid2) {
              for (let i0 = 1; i0 < len0; i0++) {
                let data0 = data[i0];
                const _errs11 = errors;
                const _errs12 = errors;
                let valid3 = false;
                const _errs13 = errors;
                if (data0 !== null) {
                  const err6 = { instancePath: instancePath + "/" + i0, schemaPath: "#/anyOf/2/additionalItems/anyOf/0/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                  if (vErrors === null) {
                    vErrors = [err6];
                  } else {
                    vErrors.push(err6);
                  }
                  errors++;
                }
                var _valid1 = _errs13 === errors;
                valid3 = valid3 || _valid1;
                if (!valid3) {
                  const _errs15 = errors;
                  if (typeof data0 !== "boolean") {
                    const err7 = { instancePath: instancePath + "/" + i0, schemaPath: "#/anyOf/2/additionalItems/anyOf/1/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                    if (vErrors === null) {
                      vErrors = [err7];
                    } else {
                      vErrors.push(err7);
                    }
                    errors++;
                  }
                  var _valid1 = _errs15 === errors;
                  valid3 = valid3 || _valid1;
                  if (!valid3) {
                    const _errs17 = errors;
                    if (typeof data0 !== "string") {
                      const err8 = { instancePath: instancePath + "/" + i0, schemaPath: "#/anyOf/2/additionalItems/anyOf/2/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                      if (vErrors === null) {
                        vErrors = [err8];
                      } else {
                        vErrors.push(err8);
                      }
                      errors++;
                    }
                    var _valid1 = _errs17 === errors;
                    valid3 = valid3 || _valid1;
                    if (!valid3) {
                      const _errs19 = errors;
                      if (!(typeof data0 == "number")) {
                        const err9 = { instancePath: instancePath + "/" + i0, schemaPath: "#/anyOf/2/additionalItems/anyOf/3/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                        if (vErrors === null) {
                          vErrors = [err9];
                        } else {
                          vErrors.push(err9);
                        }
                        errors++;
                      }
                      var _valid1 = _errs19 === errors;
                      valid3 = valid3 || _valid1;
                    }
                  }
                }
                if (!valid3) {
                  const err10 = { instancePath: instancePath + "/" + i0, schemaPath: "#/anyOf/2/additionalItems/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                  if (vErrors === null) {
                    vErrors = [err10];
                  } else {
                    vErrors.push(err10);
                  }
                  errors++;
                } else {
                  errors = _errs12;
                  if (vErrors !== null) {
                    if (_errs12) {
                      vErrors.length = _errs12;
                    } else {
                      vErrors = null;
                    }
                  }
                }
                var valid2 = _errs11 === errors;
                if (!valid2) {
                  break;
                }
              }
            }
            if (valid2) {
              const len1 = data.length;
              if (len1 > 0) {
                if (typeof data[0] !== "string") {
                  const err11 = { instancePath: instancePath + "/0", schemaPath: "#/anyOf/2/items/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err11];
                  } else {
                    vErrors.push(err11);
                  }
                  errors++;
                }
              }
            }
          }
        } else {
          const err12 = { instancePath, schemaPath: "#/anyOf/2/type", keyword: "type", params: { type: "array" }, message: "must be array" };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
      }
      var _valid0 = _errs8 === errors;
      valid0 = valid0 || _valid0;
    }
  }
  if (!valid0) {
    const err13 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    if (vErrors === null) {
      vErrors = [err13];
    } else {
      vErrors.push(err13);
    }
    errors++;
    validate25.errors = vErrors;
    return false;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validate25.errors = vErrors;
  return errors === 0;
}
function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (Array.isArray(data)) {
      var valid0 = true;
      const len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++) {
        const _errs1 = errors;
        if (typeof data[i0] !== "string") {
          validate27.errors = [{ instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
          return false;
        }
        var valid0 = _errs1 === errors;
        if (!valid0) {
          break;
        }
      }
    } else {
      validate27.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
      return false;
    }
  }
  validate27.errors = vErrors;
  return errors === 0;
}
function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (Array.isArray(data)) {
      if (data.length > 2) {
        validate29.errors = [{ instancePath, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items" }];
        return false;
      } else {
        if (data.length < 2) {
          validate29.errors = [{ instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 2 }, message: "must NOT have fewer than 2 items" }];
          return false;
        } else {
          const len0 = data.length;
          if (len0 > 0) {
            const _errs1 = errors;
            if (!(typeof data[0] == "number")) {
              validate29.errors = [{ instancePath: instancePath + "/0", schemaPath: "#/items/0/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
              return false;
            }
            var valid0 = _errs1 === errors;
          }
          if (valid0) {
            if (len0 > 1) {
              let data1 = data[1];
              const _errs3 = errors;
              if (errors === _errs3) {
                if (Array.isArray(data1)) {
                  var valid1 = true;
                  const len1 = data1.length;
                  for (let i0 = 0; i0 < len1; i0++) {
                    const _errs5 = errors;
                    if (typeof data1[i0] !== "string") {
                      validate29.errors = [{ instancePath: instancePath + "/1/" + i0, schemaPath: "#/items/1/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                      return false;
                    }
                    var valid1 = _errs5 === errors;
                    if (!valid1) {
                      break;
                    }
                  }
                } else {
                  validate29.errors = [{ instancePath: instancePath + "/1", schemaPath: "#/items/1/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                  return false;
                }
              }
              var valid0 = _errs3 === errors;
            }
          }
        }
      }
    } else {
      validate29.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
      return false;
    }
  }
  validate29.errors = vErrors;
  return errors === 0;
}
var schema15 = { "additionalProperties": false, "properties": { "$ref": { "$ref": "#/definitions/by-key-8" }, "var": { "$ref": "#/definitions/by-key-0" }, "missing": { "$ref": "#/definitions/by-key-1" }, "missing_some": { "$ref": "#/definitions/by-key-2" }, "if": { "$ref": "#/definitions/variadicOp" }, "==": { "$ref": "#/definitions/binaryOp" }, "===": { "$ref": "#/definitions/binaryOp" }, "!=": { "$ref": "#/definitions/binaryOp" }, "!==": { "$ref": "#/definitions/binaryOp" }, ">": { "$ref": "#/definitions/binaryOp" }, ">=": { "$ref": "#/definitions/binaryOp" }, "%": { "$ref": "#/definitions/binaryOp" }, "/": { "$ref": "#/definitions/binaryOp" }, "map": { "$ref": "#/definitions/binaryOp" }, "filter": { "$ref": "#/definitions/binaryOp" }, "all": { "$ref": "#/definitions/binaryOp" }, "none": { "$ref": "#/definitions/binaryOp" }, "some": { "$ref": "#/definitions/binaryOp" }, "in": { "$ref": "#/definitions/binaryOp" }, "substr": { "$ref": "#/definitions/binaryOrTernaryOp" }, "<": { "$ref": "#/definitions/binaryOrTernaryOp" }, "<=": { "$ref": "#/definitions/binaryOrTernaryOp" }, "*": { "$ref": "#/definitions/associativeOp" }, "!": { "$ref": "#/definitions/unaryOp" }, "!!": { "$ref": "#/definitions/unaryOp" }, "or": { "$ref": "#/definitions/variadicOp" }, "and": { "$ref": "#/definitions/variadicOp" }, "+": { "$ref": "#/definitions/variadicOp" }, "-": { "$ref": "#/definitions/variadicOp" }, "max": { "$ref": "#/definitions/variadicOp" }, "min": { "$ref": "#/definitions/variadicOp" }, "merge": { "$ref": "#/definitions/variadicOp" }, "cat": { "$ref": "#/definitions/variadicOp" }, "reduce": { "$ref": "#/definitions/by-key-3" }, "starts_with": { "$ref": "#/definitions/stringCompareArgs" }, "ends_with": { "$ref": "#/definitions/stringCompareArgs" }, "sem_ver": { "$ref": "#/definitions/by-key-5" }, "fractional": { "$ref": "#/definitions/by-key-6" } } };
function validate34(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    validate34.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
    return false;
  }
  validate34.errors = vErrors;
  return errors === 0;
}
var wrapper1 = { validate: validate32 };
function validate39(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (Array.isArray(data)) {
      if (data.length > 2) {
        validate39.errors = [{ instancePath, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items" }];
        return false;
      } else {
        if (data.length < 2) {
          validate39.errors = [{ instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 2 }, message: "must NOT have fewer than 2 items" }];
          return false;
        } else {
          var valid0 = true;
          const len0 = data.length;
          for (let i0 = 0; i0 < len0; i0++) {
            const _errs1 = errors;
            if (!wrapper1.validate(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData })) {
              vErrors = vErrors === null ? wrapper1.validate.errors : vErrors.concat(wrapper1.validate.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs1 === errors;
            if (!valid0) {
              break;
            }
          }
        }
      }
    } else {
      validate39.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
      return false;
    }
  }
  validate39.errors = vErrors;
  return errors === 0;
}
function validate54(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (Array.isArray(data)) {
      if (data.length > 3) {
        validate54.errors = [{ instancePath, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 3 }, message: "must NOT have more than 3 items" }];
        return false;
      } else {
        if (data.length < 2) {
          validate54.errors = [{ instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 2 }, message: "must NOT have fewer than 2 items" }];
          return false;
        } else {
          var valid0 = true;
          const len0 = data.length;
          for (let i0 = 0; i0 < len0; i0++) {
            const _errs1 = errors;
            if (!wrapper1.validate(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData })) {
              vErrors = vErrors === null ? wrapper1.validate.errors : vErrors.concat(wrapper1.validate.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs1 === errors;
            if (!valid0) {
              break;
            }
          }
        }
      }
    } else {
      validate54.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
      return false;
    }
  }
  validate54.errors = vErrors;
  return errors === 0;
}
function validate58(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (Array.isArray(data)) {
      if (data.length < 2) {
        validate58.errors = [{ instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 2 }, message: "must NOT have fewer than 2 items" }];
        return false;
      } else {
        var valid0 = true;
        const len0 = data.length;
        for (let i0 = 0; i0 < len0; i0++) {
          const _errs1 = errors;
          if (!wrapper1.validate(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData })) {
            vErrors = vErrors === null ? wrapper1.validate.errors : vErrors.concat(wrapper1.validate.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
          if (!valid0) {
            break;
          }
        }
      }
    } else {
      validate58.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
      return false;
    }
  }
  validate58.errors = vErrors;
  return errors === 0;
}
function validate60(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (errors === _errs1) {
    if (Array.isArray(data)) {
      if (data.length > 1) {
        const err0 = { instancePath, schemaPath: "#/anyOf/0/maxItems", keyword: "maxItems", params: { limit: 1 }, message: "must NOT have more than 1 items" };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      } else {
        if (data.length < 1) {
          const err1 = { instancePath, schemaPath: "#/anyOf/0/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        } else {
          var valid1 = true;
          const len0 = data.length;
          for (let i0 = 0; i0 < len0; i0++) {
            const _errs3 = errors;
            if (!wrapper1.validate(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData })) {
              vErrors = vErrors === null ? wrapper1.validate.errors : vErrors.concat(wrapper1.validate.errors);
              errors = vErrors.length;
            }
            var valid1 = _errs3 === errors;
            if (!valid1) {
              break;
            }
          }
        }
      }
    } else {
      const err2 = { instancePath, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "array" }, message: "must be array" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const _errs4 = errors;
    if (!wrapper1.validate(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = vErrors === null ? wrapper1.validate.errors : vErrors.concat(wrapper1.validate.errors);
      errors = vErrors.length;
    }
    var _valid0 = _errs4 === errors;
    valid0 = valid0 || _valid0;
  }
  if (!valid0) {
    const err3 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
    validate60.errors = vErrors;
    return false;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validate60.errors = vErrors;
  return errors === 0;
}
function validate63(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (Array.isArray(data)) {
      if (data.length > 3) {
        validate63.errors = [{ instancePath, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 3 }, message: "must NOT have more than 3 items" }];
        return false;
      } else {
        if (data.length < 3) {
          validate63.errors = [{ instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 3 }, message: "must NOT have fewer than 3 items" }];
          return false;
        } else {
          var valid0 = true;
          const len0 = data.length;
          for (let i0 = 0; i0 < len0; i0++) {
            const _errs1 = errors;
            if (!wrapper1.validate(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData })) {
              vErrors = vErrors === null ? wrapper1.validate.errors : vErrors.concat(wrapper1.validate.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs1 === errors;
            if (!valid0) {
              break;
            }
          }
        }
      }
    } else {
      validate63.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
      return false;
    }
  }
  validate63.errors = vErrors;
  return errors === 0;
}
var wrapper15 = { validate: validate24 };
function validate68(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      const _errs1 = errors;
      for (const key0 of Object.keys(data)) {
        if (!(key0 === "var")) {
          validate68.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
          return false;
          break;
        }
      }
      if (_errs1 === errors) {
        if (data.var !== void 0 && func0.call(data, "var")) {
          let data0 = data.var;
          const _errs3 = errors;
          let valid1 = false;
          const _errs4 = errors;
          if (errors === _errs4) {
            if (typeof data0 === "string") {
              if (!pattern2.test(data0)) {
                const err0 = { instancePath: instancePath + "/var", schemaPath: "#/properties/var/anyOf/0/pattern", keyword: "pattern", params: { pattern: "^\\$flagd\\.((timestamp)|(flagKey))$" }, message: 'must match pattern "^\\$flagd\\.((timestamp)|(flagKey))$"' };
                if (vErrors === null) {
                  vErrors = [err0];
                } else {
                  vErrors.push(err0);
                }
                errors++;
              }
            } else {
              const err1 = { instancePath: instancePath + "/var", schemaPath: "#/properties/var/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err1];
              } else {
                vErrors.push(err1);
              }
              errors++;
            }
          }
          var _valid0 = _errs4 === errors;
          valid1 = valid1 || _valid0;
          if (!valid1) {
            const _errs6 = errors;
            const _errs7 = errors;
            const _errs8 = errors;
            if (errors === _errs8) {
              if (typeof data0 === "string") {
                if (!pattern3.test(data0)) {
                  const err2 = {};
                  if (vErrors === null) {
                    vErrors = [err2];
                  } else {
                    vErrors.push(err2);
                  }
                  errors++;
                }
              } else {
                const err3 = {};
                if (vErrors === null) {
                  vErrors = [err3];
                } else {
                  vErrors.push(err3);
                }
                errors++;
              }
            }
            var valid2 = _errs8 === errors;
            if (valid2) {
              const err4 = { instancePath: instancePath + "/var", schemaPath: "#/properties/var/anyOf/1/not", keyword: "not", params: {}, message: "must NOT be valid" };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            } else {
              errors = _errs7;
              if (vErrors !== null) {
                if (_errs7) {
                  vErrors.length = _errs7;
                } else {
                  vErrors = null;
                }
              }
            }
            var _valid0 = _errs6 === errors;
            valid1 = valid1 || _valid0;
            if (!valid1) {
              const _errs11 = errors;
              if (errors === _errs11) {
                if (Array.isArray(data0)) {
                  if (data0.length < 1) {
                    const err5 = { instancePath: instancePath + "/var", schemaPath: "#/properties/var/anyOf/2/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                    if (vErrors === null) {
                      vErrors = [err5];
                    } else {
                      vErrors.push(err5);
                    }
                    errors++;
                  } else {
                    const len0 = data0.length;
                    var valid3 = len0 <= 1;
                    if (!valid3) {
                      for (let i0 = 1; i0 < len0; i0++) {
                        let data1 = data0[i0];
                        const _errs14 = errors;
                        const _errs15 = errors;
                        let valid4 = false;
                        const _errs16 = errors;
                        if (data1 !== null) {
                          const err6 = { instancePath: instancePath + "/var/" + i0, schemaPath: "#/properties/var/anyOf/2/additionalItems/anyOf/0/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                          if (vErrors === null) {
                            vErrors = [err6];
                          } else {
                            vErrors.push(err6);
                          }
                          errors++;
                        }
                        var _valid1 = _errs16 === errors;
                        valid4 = valid4 || _valid1;
                        if (!valid4) {
                          const _errs18 = errors;
                          if (typeof data1 !== "boolean") {
                            const err7 = { instancePath: instancePath + "/var/" + i0, schemaPath: "#/properties/var/anyOf/2/additionalItems/anyOf/1/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                            if (vErrors === null) {
                              vErrors = [err7];
                            } else {
                              vErrors.push(err7);
                            }
                            errors++;
                          }
                          var _valid1 = _errs18 === errors;
                          valid4 = valid4 || _valid1;
                          if (!valid4) {
                            const _errs20 = errors;
                            if (typeof data1 !== "string") {
                              const err8 = { instancePath: instancePath + "/var/" + i0, schemaPath: "#/properties/var/anyOf/2/additionalItems/anyOf/2/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                              if (vErrors === null) {
                                vErrors = [err8];
                              } else {
                                vErrors.push(err8);
                              }
                              errors++;
                            }
                            var _valid1 = _errs20 === errors;
                            valid4 = valid4 || _valid1;
                            if (!valid4) {
                              const _errs22 = errors;
                              if (!(typeof data1 == "number")) {
                                const err9 = { instancePath: instancePath + "/var/" + i0, schemaPath: "#/properties/var/anyOf/2/additionalItems/anyOf/3/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                                if (vErrors === null) {
                                  vErrors = [err9];
                                } else {
                                  vErrors.push(err9);
                                }
                                errors++;
                              }
                              var _valid1 = _errs22 === errors;
                              valid4 = valid4 || _valid1;
                            }
                          }
                        }
                        if (!valid4) {
                          const err10 = { instancePath: instancePath + "/var/" + i0, schemaPath: "#/properties/var/anyOf/2/additionalItems/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                          if (vErrors === null) {
                            vErrors = [err10];
                          } else {
                            vErrors.push(err10);
                          }
                          errors++;
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
                        var valid3 = _errs14 === errors;
                        if (!valid3) {
                          break;
                        }
                      }
                    }
                    if (valid3) {
                      const len1 = data0.length;
                      if (len1 > 0) {
                        if (typeof data0[0] !== "string") {
                          const err11 = { instancePath: instancePath + "/var/0", schemaPath: "#/properties/var/anyOf/2/items/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                          if (vErrors === null) {
                            vErrors = [err11];
                          } else {
                            vErrors.push(err11);
                          }
                          errors++;
                        }
                      }
                    }
                  }
                } else {
                  const err12 = { instancePath: instancePath + "/var", schemaPath: "#/properties/var/anyOf/2/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                  if (vErrors === null) {
                    vErrors = [err12];
                  } else {
                    vErrors.push(err12);
                  }
                  errors++;
                }
              }
              var _valid0 = _errs11 === errors;
              valid1 = valid1 || _valid0;
            }
          }
          if (!valid1) {
            const err13 = { instancePath: instancePath + "/var", schemaPath: "#/properties/var/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
            validate68.errors = vErrors;
            return false;
          } else {
            errors = _errs3;
            if (vErrors !== null) {
              if (_errs3) {
                vErrors.length = _errs3;
              } else {
                vErrors = null;
              }
            }
          }
        }
      }
    } else {
      validate68.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate68.errors = vErrors;
  return errors === 0;
}
function validate70(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      const _errs1 = errors;
      for (const key0 of Object.keys(data)) {
        if (!(key0 === "missing")) {
          validate70.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
          return false;
          break;
        }
      }
      if (_errs1 === errors) {
        if (data.missing !== void 0 && func0.call(data, "missing")) {
          let data0 = data.missing;
          const _errs2 = errors;
          if (errors === _errs2) {
            if (Array.isArray(data0)) {
              var valid1 = true;
              const len0 = data0.length;
              for (let i0 = 0; i0 < len0; i0++) {
                const _errs4 = errors;
                if (typeof data0[i0] !== "string") {
                  validate70.errors = [{ instancePath: instancePath + "/missing/" + i0, schemaPath: "#/properties/missing/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
                var valid1 = _errs4 === errors;
                if (!valid1) {
                  break;
                }
              }
            } else {
              validate70.errors = [{ instancePath: instancePath + "/missing", schemaPath: "#/properties/missing/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
              return false;
            }
          }
        }
      }
    } else {
      validate70.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate70.errors = vErrors;
  return errors === 0;
}
function validate72(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      const _errs1 = errors;
      for (const key0 of Object.keys(data)) {
        if (!(key0 === "missing_some")) {
          validate72.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
          return false;
          break;
        }
      }
      if (_errs1 === errors) {
        if (data.missing_some !== void 0 && func0.call(data, "missing_some")) {
          let data0 = data.missing_some;
          const _errs2 = errors;
          if (errors === _errs2) {
            if (Array.isArray(data0)) {
              if (data0.length > 2) {
                validate72.errors = [{ instancePath: instancePath + "/missing_some", schemaPath: "#/properties/missing_some/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items" }];
                return false;
              } else {
                if (data0.length < 2) {
                  validate72.errors = [{ instancePath: instancePath + "/missing_some", schemaPath: "#/properties/missing_some/minItems", keyword: "minItems", params: { limit: 2 }, message: "must NOT have fewer than 2 items" }];
                  return false;
                } else {
                  const len0 = data0.length;
                  if (len0 > 0) {
                    const _errs4 = errors;
                    if (!(typeof data0[0] == "number")) {
                      validate72.errors = [{ instancePath: instancePath + "/missing_some/0", schemaPath: "#/properties/missing_some/items/0/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                      return false;
                    }
                    var valid1 = _errs4 === errors;
                  }
                  if (valid1) {
                    if (len0 > 1) {
                      let data2 = data0[1];
                      const _errs6 = errors;
                      if (errors === _errs6) {
                        if (Array.isArray(data2)) {
                          var valid2 = true;
                          const len1 = data2.length;
                          for (let i0 = 0; i0 < len1; i0++) {
                            const _errs8 = errors;
                            if (typeof data2[i0] !== "string") {
                              validate72.errors = [{ instancePath: instancePath + "/missing_some/1/" + i0, schemaPath: "#/properties/missing_some/items/1/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                              return false;
                            }
                            var valid2 = _errs8 === errors;
                            if (!valid2) {
                              break;
                            }
                          }
                        } else {
                          validate72.errors = [{ instancePath: instancePath + "/missing_some/1", schemaPath: "#/properties/missing_some/items/1/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                          return false;
                        }
                      }
                      var valid1 = _errs6 === errors;
                    }
                  }
                }
              }
            } else {
              validate72.errors = [{ instancePath: instancePath + "/missing_some", schemaPath: "#/properties/missing_some/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
              return false;
            }
          }
        }
      }
    } else {
      validate72.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate72.errors = vErrors;
  return errors === 0;
}
var schema28 = { "title": "Binary Operation", "type": "object", "additionalProperties": false, "properties": { "if": { "title": "If Operator", "$ref": "#/definitions/variadicOp" }, "==": { "title": "Lose Equality Operation", "$ref": "#/definitions/binaryOp" }, "===": { "title": "Strict Equality Operation", "$ref": "#/definitions/binaryOp" }, "!=": { "title": "Lose Inequality Operation", "$ref": "#/definitions/binaryOp" }, "!==": { "title": "Strict Inequality Operation", "$ref": "#/definitions/binaryOp" }, ">": { "title": "Greater-Than Operation", "$ref": "#/definitions/binaryOp" }, ">=": { "title": "Greater-Than-Or-Equal-To Operation", "$ref": "#/definitions/binaryOp" }, "%": { "title": "Modulo Operation", "$ref": "#/definitions/binaryOp" }, "/": { "title": "Division Operation", "$ref": "#/definitions/binaryOp" }, "map": { "title": "Map Operation", "$ref": "#/definitions/binaryOp" }, "filter": { "title": "Filter Operation", "$ref": "#/definitions/binaryOp" }, "all": { "title": "All Operation", "$ref": "#/definitions/binaryOp" }, "none": { "title": "None Operation", "$ref": "#/definitions/binaryOp" }, "some": { "title": "Some Operation", "$ref": "#/definitions/binaryOp" }, "in": { "title": "In Operation", "$ref": "#/definitions/binaryOp" } } };
var wrapper0 = { validate: validate31 };
function validate74(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      const _errs1 = errors;
      for (const key0 of Object.keys(data)) {
        if (!func0.call(schema28.properties, key0)) {
          validate74.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
          return false;
          break;
        }
      }
      if (_errs1 === errors) {
        if (data.if !== void 0 && func0.call(data, "if")) {
          const _errs2 = errors;
          if (!wrapper0.validate(data.if, { instancePath: instancePath + "/if", parentData: data, parentDataProperty: "if", rootData })) {
            vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs2 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data["=="] !== void 0 && func0.call(data, "==")) {
            const _errs3 = errors;
            if (!validate39(data["=="], { instancePath: instancePath + "/==", parentData: data, parentDataProperty: "==", rootData })) {
              vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data["==="] !== void 0 && func0.call(data, "===")) {
              const _errs4 = errors;
              if (!validate39(data["==="], { instancePath: instancePath + "/===", parentData: data, parentDataProperty: "===", rootData })) {
                vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data["!="] !== void 0 && func0.call(data, "!=")) {
                const _errs5 = errors;
                if (!validate39(data["!="], { instancePath: instancePath + "/!=", parentData: data, parentDataProperty: "!=", rootData })) {
                  vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data["!=="] !== void 0 && func0.call(data, "!==")) {
                  const _errs6 = errors;
                  if (!validate39(data["!=="], { instancePath: instancePath + "/!==", parentData: data, parentDataProperty: "!==", rootData })) {
                    vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs6 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data[">"] !== void 0 && func0.call(data, ">")) {
                    const _errs7 = errors;
                    if (!validate39(data[">"], { instancePath: instancePath + "/>", parentData: data, parentDataProperty: ">", rootData })) {
                      vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
                      errors = vErrors.length;
                    }
                    var valid0 = _errs7 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data[">="] !== void 0 && func0.call(data, ">=")) {
                      const _errs8 = errors;
                      if (!validate39(data[">="], { instancePath: instancePath + "/>=", parentData: data, parentDataProperty: ">=", rootData })) {
                        vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
                        errors = vErrors.length;
                      }
                      var valid0 = _errs8 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data["%"] !== void 0 && func0.call(data, "%")) {
                        const _errs9 = errors;
                        if (!validate39(data["%"], { instancePath: instancePath + "/%", parentData: data, parentDataProperty: "%", rootData })) {
                          vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
                          errors = vErrors.length;
                        }
                        var valid0 = _errs9 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data["/"] !== void 0 && func0.call(data, "/")) {
                          const _errs10 = errors;
                          if (!validate39(data["/"], { instancePath: instancePath + "/~1", parentData: data, parentDataProperty: "/", rootData })) {
                            vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
                            errors = vErrors.length;
                          }
                          var valid0 = _errs10 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.map !== void 0 && func0.call(data, "map")) {
                            const _errs11 = errors;
                            if (!validate39(data.map, { instancePath: instancePath + "/map", parentData: data, parentDataProperty: "map", rootData })) {
                              vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
                              errors = vErrors.length;
                            }
                            var valid0 = _errs11 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.filter !== void 0 && func0.call(data, "filter")) {
                              const _errs12 = errors;
                              if (!validate39(data.filter, { instancePath: instancePath + "/filter", parentData: data, parentDataProperty: "filter", rootData })) {
                                vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
                                errors = vErrors.length;
                              }
                              var valid0 = _errs12 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data.all !== void 0 && func0.call(data, "all")) {
                                const _errs13 = errors;
                                if (!validate39(data.all, { instancePath: instancePath + "/all", parentData: data, parentDataProperty: "all", rootData })) {
                                  vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
                                  errors = vErrors.length;
                                }
                                var valid0 = _errs13 === errors;
                              } else {
                                var valid0 = true;
                              }
                              if (valid0) {
                                if (data.none !== void 0 && func0.call(data, "none")) {
                                  const _errs14 = errors;
                                  if (!validate39(data.none, { instancePath: instancePath + "/none", parentData: data, parentDataProperty: "none", rootData })) {
                                    vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
                                    errors = vErrors.length;
                                  }
                                  var valid0 = _errs14 === errors;
                                } else {
                                  var valid0 = true;
                                }
                                if (valid0) {
                                  if (data.some !== void 0 && func0.call(data, "some")) {
                                    const _errs15 = errors;
                                    if (!validate39(data.some, { instancePath: instancePath + "/some", parentData: data, parentDataProperty: "some", rootData })) {
                                      vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
                                      errors = vErrors.length;
                                    }
                                    var valid0 = _errs15 === errors;
                                  } else {
                                    var valid0 = true;
                                  }
                                  if (valid0) {
                                    if (data.in !== void 0 && func0.call(data, "in")) {
                                      const _errs16 = errors;
                                      if (!validate39(data.in, { instancePath: instancePath + "/in", parentData: data, parentDataProperty: "in", rootData })) {
                                        vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
                                        errors = vErrors.length;
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
function validate90(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      const _errs1 = errors;
      for (const key0 of Object.keys(data)) {
        if (!(key0 === "substr" || key0 === "<" || key0 === "<=")) {
          validate90.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
          return false;
          break;
        }
      }
      if (_errs1 === errors) {
        if (data.substr !== void 0 && func0.call(data, "substr")) {
          const _errs2 = errors;
          if (!validate54(data.substr, { instancePath: instancePath + "/substr", parentData: data, parentDataProperty: "substr", rootData })) {
            vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs2 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data["<"] !== void 0 && func0.call(data, "<")) {
            const _errs3 = errors;
            if (!validate54(data["<"], { instancePath: instancePath + "/<", parentData: data, parentDataProperty: "<", rootData })) {
              vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data["<="] !== void 0 && func0.call(data, "<=")) {
              const _errs4 = errors;
              if (!validate54(data["<="], { instancePath: instancePath + "/<=", parentData: data, parentDataProperty: "<=", rootData })) {
                vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validate90.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate90.errors = vErrors;
  return errors === 0;
}
function validate95(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      const _errs1 = errors;
      for (const key0 of Object.keys(data)) {
        if (!(key0 === "*")) {
          validate95.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
          return false;
          break;
        }
      }
      if (_errs1 === errors) {
        if (data["*"] !== void 0 && func0.call(data, "*")) {
          if (!validate58(data["*"], { instancePath: instancePath + "/*", parentData: data, parentDataProperty: "*", rootData })) {
            vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
            errors = vErrors.length;
          }
        }
      }
    } else {
      validate95.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate95.errors = vErrors;
  return errors === 0;
}
function validate98(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      const _errs1 = errors;
      for (const key0 of Object.keys(data)) {
        if (!(key0 === "!" || key0 === "!!")) {
          validate98.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
          return false;
          break;
        }
      }
      if (_errs1 === errors) {
        if (data["!"] !== void 0 && func0.call(data, "!")) {
          const _errs2 = errors;
          if (!validate60(data["!"], { instancePath: instancePath + "/!", parentData: data, parentDataProperty: "!", rootData })) {
            vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs2 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data["!!"] !== void 0 && func0.call(data, "!!")) {
            const _errs3 = errors;
            if (!validate60(data["!!"], { instancePath: instancePath + "/!!", parentData: data, parentDataProperty: "!!", rootData })) {
              vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate98.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate98.errors = vErrors;
  return errors === 0;
}
function validate102(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      const _errs2 = errors;
      for (const key0 of Object.keys(data)) {
        if (!(key0 === "or" || key0 === "and" || key0 === "+" || key0 === "-" || key0 === "max" || key0 === "min" || key0 === "merge" || key0 === "cat")) {
          validate102.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
          return false;
          break;
        }
      }
      if (_errs2 === errors) {
        if (data.or !== void 0 && func0.call(data, "or")) {
          const _errs3 = errors;
          if (!wrapper0.validate(data.or, { instancePath: instancePath + "/or", parentData: data, parentDataProperty: "or", rootData })) {
            vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs3 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.and !== void 0 && func0.call(data, "and")) {
            const _errs4 = errors;
            if (!wrapper0.validate(data.and, { instancePath: instancePath + "/and", parentData: data, parentDataProperty: "and", rootData })) {
              vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs4 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data["+"] !== void 0 && func0.call(data, "+")) {
              const _errs5 = errors;
              if (!wrapper0.validate(data["+"], { instancePath: instancePath + "/+", parentData: data, parentDataProperty: "+", rootData })) {
                vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data["-"] !== void 0 && func0.call(data, "-")) {
                const _errs6 = errors;
                if (!wrapper0.validate(data["-"], { instancePath: instancePath + "/-", parentData: data, parentDataProperty: "-", rootData })) {
                  vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs6 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.max !== void 0 && func0.call(data, "max")) {
                  const _errs7 = errors;
                  if (!wrapper0.validate(data.max, { instancePath: instancePath + "/max", parentData: data, parentDataProperty: "max", rootData })) {
                    vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs7 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.min !== void 0 && func0.call(data, "min")) {
                    const _errs8 = errors;
                    if (!wrapper0.validate(data.min, { instancePath: instancePath + "/min", parentData: data, parentDataProperty: "min", rootData })) {
                      vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
                      errors = vErrors.length;
                    }
                    var valid0 = _errs8 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.merge !== void 0 && func0.call(data, "merge")) {
                      const _errs9 = errors;
                      if (!wrapper0.validate(data.merge, { instancePath: instancePath + "/merge", parentData: data, parentDataProperty: "merge", rootData })) {
                        vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
                        errors = vErrors.length;
                      }
                      var valid0 = _errs9 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.cat !== void 0 && func0.call(data, "cat")) {
                        const _errs10 = errors;
                        if (!wrapper0.validate(data.cat, { instancePath: instancePath + "/cat", parentData: data, parentDataProperty: "cat", rootData })) {
                          vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
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
      }
    } else {
      validate102.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate102.errors = vErrors;
  return errors === 0;
}
function validate104(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      const _errs1 = errors;
      for (const key0 of Object.keys(data)) {
        if (!(key0 === "reduce")) {
          validate104.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
          return false;
          break;
        }
      }
      if (_errs1 === errors) {
        if (data.reduce !== void 0 && func0.call(data, "reduce")) {
          let data0 = data.reduce;
          const _errs2 = errors;
          if (errors === _errs2) {
            if (Array.isArray(data0)) {
              if (data0.length > 3) {
                validate104.errors = [{ instancePath: instancePath + "/reduce", schemaPath: "#/properties/reduce/maxItems", keyword: "maxItems", params: { limit: 3 }, message: "must NOT have more than 3 items" }];
                return false;
              } else {
                if (data0.length < 3) {
                  validate104.errors = [{ instancePath: instancePath + "/reduce", schemaPath: "#/properties/reduce/minItems", keyword: "minItems", params: { limit: 3 }, message: "must NOT have fewer than 3 items" }];
                  return false;
                } else {
                  var valid1 = true;
                  const len0 = data0.length;
                  for (let i0 = 0; i0 < len0; i0++) {
                    const _errs4 = errors;
                    if (!wrapper1.validate(data0[i0], { instancePath: instancePath + "/reduce/" + i0, parentData: data0, parentDataProperty: i0, rootData })) {
                      vErrors = vErrors === null ? wrapper1.validate.errors : vErrors.concat(wrapper1.validate.errors);
                      errors = vErrors.length;
                    }
                    var valid1 = _errs4 === errors;
                    if (!valid1) {
                      break;
                    }
                  }
                }
              }
            } else {
              validate104.errors = [{ instancePath: instancePath + "/reduce", schemaPath: "#/properties/reduce/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
              return false;
            }
          }
        }
      }
    } else {
      validate104.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate104.errors = vErrors;
  return errors === 0;
}
var wrapper27 = { validate: validate65 };
function validate106(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      const _errs1 = errors;
      for (const key0 of Object.keys(data)) {
        if (!(key0 === "starts_with" || key0 === "ends_with")) {
          validate106.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
          return false;
          break;
        }
      }
      if (_errs1 === errors) {
        if (data.starts_with !== void 0 && func0.call(data, "starts_with")) {
          const _errs2 = errors;
          if (!wrapper27.validate(data.starts_with, { instancePath: instancePath + "/starts_with", parentData: data, parentDataProperty: "starts_with", rootData })) {
            vErrors = vErrors === null ? wrapper27.validate.errors : vErrors.concat(wrapper27.validate.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs2 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.ends_with !== void 0 && func0.call(data, "ends_with")) {
            const _errs3 = errors;
            if (!wrapper27.validate(data.ends_with, { instancePath: instancePath + "/ends_with", parentData: data, parentDataProperty: "ends_with", rootData })) {
              vErrors = vErrors === null ? wrapper27.validate.errors : vErrors.concat(wrapper27.validate.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate106.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate106.errors = vErrors;
  return errors === 0;
}
var schema35 = { "type": "object", "additionalProperties": false, "properties": { "sem_ver": { "title": "Semantic Version Operation", "type": "array", "minItems": 3, "maxItems": 3, "items": [{ "if": { "type": "object" }, "then": { "if": { "minProperties": 1, "maxProperties": 1 }, "then": { "$ref": "#/definitions/by-key-4" }, "else": { "oneOf": [{ "$ref": "#/definitions/semVerString" }, { "$ref": "#/definitions/varRule" }] } }, "else": { "oneOf": [{ "$ref": "#/definitions/semVerString" }] } }, { "enum": ["=", "!=", ">", "<", ">=", "<=", "~", "^"] }, { "if": { "type": "object" }, "then": { "if": { "minProperties": 1, "maxProperties": 1 }, "then": { "$ref": "#/definitions/by-key-4" }, "else": { "oneOf": [{ "$ref": "#/definitions/semVerString" }, { "$ref": "#/definitions/varRule" }] } }, "else": { "oneOf": [{ "$ref": "#/definitions/semVerString" }] } }] } } };
function validate109(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    const _errs0 = errors;
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "var")) {
        validate109.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
        return false;
        break;
      }
    }
    if (_errs0 === errors) {
      if (data.var !== void 0 && func0.call(data, "var")) {
        if (!validate25(data.var, { instancePath: instancePath + "/var", parentData: data, parentDataProperty: "var", rootData })) {
          vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
          errors = vErrors.length;
        }
      }
    }
  }
  validate109.errors = vErrors;
  return errors === 0;
}
var pattern6 = new RegExp("^(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)(?:-((?:0|[1-9]\\d*|\\d*[a-zA-Z-][0-9a-zA-Z-]*)(?:\\.(?:0|[1-9]\\d*|\\d*[a-zA-Z-][0-9a-zA-Z-]*))*))?(?:\\+([0-9a-zA-Z-]+(?:\\.[0-9a-zA-Z-]+)*))?$", "u");
function validate112(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (!pattern6.test(data)) {
        validate112.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)(?:-((?:0|[1-9]\\d*|\\d*[a-zA-Z-][0-9a-zA-Z-]*)(?:\\.(?:0|[1-9]\\d*|\\d*[a-zA-Z-][0-9a-zA-Z-]*))*))?(?:\\+([0-9a-zA-Z-]+(?:\\.[0-9a-zA-Z-]+)*))?$" }, message: 'must match pattern "^(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)(?:-((?:0|[1-9]\\d*|\\d*[a-zA-Z-][0-9a-zA-Z-]*)(?:\\.(?:0|[1-9]\\d*|\\d*[a-zA-Z-][0-9a-zA-Z-]*))*))?(?:\\+([0-9a-zA-Z-]+(?:\\.[0-9a-zA-Z-]+)*))?$"' }];
        return false;
      }
    } else {
      validate112.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
      return false;
    }
  }
  validate112.errors = vErrors;
  return errors === 0;
}
function validate108(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      const _errs1 = errors;
      for (const key0 of Object.keys(data)) {
        if (!(key0 === "sem_ver")) {
          validate108.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
          return false;
          break;
        }
      }
      if (_errs1 === errors) {
        if (data.sem_ver !== void 0 && func0.call(data, "sem_ver")) {
          let data0 = data.sem_ver;
          const _errs2 = errors;
          if (errors === _errs2) {
            if (Array.isArray(data0)) {
              if (data0.length > 3) {
                validate108.errors = [{ instancePath: instancePath + "/sem_ver", schemaPath: "#/properties/sem_ver/maxItems", keyword: "maxItems", params: { limit: 3 }, message: "must NOT have more than 3 items" }];
                return false;
              } else {
                if (data0.length < 3) {
                  validate108.errors = [{ instancePath: instancePath + "/sem_ver", schemaPath: "#/properties/sem_ver/minItems", keyword: "minItems", params: { limit: 3 }, message: "must NOT have fewer than 3 items" }];
                  return false;
                } else {
                  const len0 = data0.length;
                  if (len0 > 0) {
                    let data1 = data0[0];
                    const _errs4 = errors;
                    const _errs5 = errors;
                    let valid2 = true;
                    const _errs6 = errors;
                    if (!(data1 && typeof data1 == "object" && !Array.isArray(data1))) {
                      const err0 = {};
                      if (vErrors === null) {
                        vErrors = [err0];
                      } else {
                        vErrors.push(err0);
                      }
                      errors++;
                    }
                    var _valid0 = _errs6 === errors;
                    errors = _errs5;
                    if (vErrors !== null) {
                      if (_errs5) {
                        vErrors.length = _errs5;
                      } else {
                        vErrors = null;
                      }
                    }
                    let ifClause0;
                    if (_valid0) {
                      const _errs8 = errors;
                      const _errs9 = errors;
                      let valid3 = true;
                      const _errs10 = errors;
                      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                        if (Object.keys(data1).length > 1) {
                          const err1 = {};
                          if (vErrors === null) {
                            vErrors = [err1];
                          } else {
                            vErrors.push(err1);
                          }
                          errors++;
                        } else {
                          if (Object.keys(data1).length < 1) {
                            const err2 = {};
                            if (vErrors === null) {
                              vErrors = [err2];
                            } else {
                              vErrors.push(err2);
                            }
                            errors++;
                          }
                        }
                      }
                      var _valid1 = _errs10 === errors;
                      errors = _errs9;
                      if (vErrors !== null) {
                        if (_errs9) {
                          vErrors.length = _errs9;
                        } else {
                          vErrors = null;
                        }
                      }
                      let ifClause1;
                      if (_valid1) {
                        const _errs11 = errors;
                        if (!validate109(data1, { instancePath: instancePath + "/sem_ver/0", parentData: data0, parentDataProperty: 0, rootData })) {
                          vErrors = vErrors === null ? validate109.errors : vErrors.concat(validate109.errors);
                          errors = vErrors.length;
                        }
                        var _valid1 = _errs11 === errors;
                        valid3 = _valid1;
                        ifClause1 = "then";
                      } else {
                        const _errs12 = errors;
                        const _errs13 = errors;
                        let valid4 = false;
                        let passing0 = null;
                        const _errs14 = errors;
                        if (!validate112(data1, { instancePath: instancePath + "/sem_ver/0", parentData: data0, parentDataProperty: 0, rootData })) {
                          vErrors = vErrors === null ? validate112.errors : vErrors.concat(validate112.errors);
                          errors = vErrors.length;
                        }
                        var _valid2 = _errs14 === errors;
                        if (_valid2) {
                          valid4 = true;
                          passing0 = 0;
                        }
                        const _errs15 = errors;
                        if (!validate68(data1, { instancePath: instancePath + "/sem_ver/0", parentData: data0, parentDataProperty: 0, rootData })) {
                          vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
                          errors = vErrors.length;
                        }
                        var _valid2 = _errs15 === errors;
                        if (_valid2 && valid4) {
                          valid4 = false;
                          passing0 = [passing0, 1];
                        } else {
                          if (_valid2) {
                            valid4 = true;
                            passing0 = 1;
                          }
                        }
                        if (!valid4) {
                          const err3 = { instancePath: instancePath + "/sem_ver/0", schemaPath: "#/properties/sem_ver/items/0/then/else/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf" };
                          if (vErrors === null) {
                            vErrors = [err3];
                          } else {
                            vErrors.push(err3);
                          }
                          errors++;
                          validate108.errors = vErrors;
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
                        var _valid1 = _errs12 === errors;
                        valid3 = _valid1;
                        ifClause1 = "else";
                      }
                      if (!valid3) {
                        const err4 = { instancePath: instancePath + "/sem_ver/0", schemaPath: "#/properties/sem_ver/items/0/then/if", keyword: "if", params: { failingKeyword: ifClause1 }, message: 'must match "' + ifClause1 + '" schema' };
                        if (vErrors === null) {
                          vErrors = [err4];
                        } else {
                          vErrors.push(err4);
                        }
                        errors++;
                        validate108.errors = vErrors;
                        return false;
                      }
                      var _valid0 = _errs8 === errors;
                      valid2 = _valid0;
                      ifClause0 = "then";
                    } else {
                      const _errs16 = errors;
                      const _errs17 = errors;
                      let valid5 = false;
                      let passing1 = null;
                      const _errs18 = errors;
                      if (!validate112(data1, { instancePath: instancePath + "/sem_ver/0", parentData: data0, parentDataProperty: 0, rootData })) {
                        vErrors = vErrors === null ? validate112.errors : vErrors.concat(validate112.errors);
                        errors = vErrors.length;
                      }
                      var _valid3 = _errs18 === errors;
                      if (_valid3) {
                        valid5 = true;
                        passing1 = 0;
                      }
                      if (!valid5) {
                        const err5 = { instancePath: instancePath + "/sem_ver/0", schemaPath: "#/properties/sem_ver/items/0/else/oneOf", keyword: "oneOf", params: { passingSchemas: passing1 }, message: "must match exactly one schema in oneOf" };
                        if (vErrors === null) {
                          vErrors = [err5];
                        } else {
                          vErrors.push(err5);
                        }
                        errors++;
                        validate108.errors = vErrors;
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
                      var _valid0 = _errs16 === errors;
                      valid2 = _valid0;
                      ifClause0 = "else";
                    }
                    if (!valid2) {
                      const err6 = { instancePath: instancePath + "/sem_ver/0", schemaPath: "#/properties/sem_ver/items/0/if", keyword: "if", params: { failingKeyword: ifClause0 }, message: 'must match "' + ifClause0 + '" schema' };
                      if (vErrors === null) {
                        vErrors = [err6];
                      } else {
                        vErrors.push(err6);
                      }
                      errors++;
                      validate108.errors = vErrors;
                      return false;
                    }
                    var valid1 = _errs4 === errors;
                  }
                  if (valid1) {
                    if (len0 > 1) {
                      let data2 = data0[1];
                      const _errs19 = errors;
                      if (!(data2 === "=" || data2 === "!=" || data2 === ">" || data2 === "<" || data2 === ">=" || data2 === "<=" || data2 === "~" || data2 === "^")) {
                        validate108.errors = [{ instancePath: instancePath + "/sem_ver/1", schemaPath: "#/properties/sem_ver/items/1/enum", keyword: "enum", params: { allowedValues: schema35.properties.sem_ver.items[1].enum }, message: "must be equal to one of the allowed values" }];
                        return false;
                      }
                      var valid1 = _errs19 === errors;
                    }
                    if (valid1) {
                      if (len0 > 2) {
                        let data3 = data0[2];
                        const _errs20 = errors;
                        const _errs21 = errors;
                        let valid6 = true;
                        const _errs22 = errors;
                        if (!(data3 && typeof data3 == "object" && !Array.isArray(data3))) {
                          const err7 = {};
                          if (vErrors === null) {
                            vErrors = [err7];
                          } else {
                            vErrors.push(err7);
                          }
                          errors++;
                        }
                        var _valid4 = _errs22 === errors;
                        errors = _errs21;
                        if (vErrors !== null) {
                          if (_errs21) {
                            vErrors.length = _errs21;
                          } else {
                            vErrors = null;
                          }
                        }
                        let ifClause2;
                        if (_valid4) {
                          const _errs24 = errors;
                          const _errs25 = errors;
                          let valid7 = true;
                          const _errs26 = errors;
                          if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
                            if (Object.keys(data3).length > 1) {
                              const err8 = {};
                              if (vErrors === null) {
                                vErrors = [err8];
                              } else {
                                vErrors.push(err8);
                              }
                              errors++;
                            } else {
                              if (Object.keys(data3).length < 1) {
                                const err9 = {};
                                if (vErrors === null) {
                                  vErrors = [err9];
                                } else {
                                  vErrors.push(err9);
                                }
                                errors++;
                              }
                            }
                          }
                          var _valid5 = _errs26 === errors;
                          errors = _errs25;
                          if (vErrors !== null) {
                            if (_errs25) {
                              vErrors.length = _errs25;
                            } else {
                              vErrors = null;
                            }
                          }
                          let ifClause3;
                          if (_valid5) {
                            const _errs27 = errors;
                            if (!validate109(data3, { instancePath: instancePath + "/sem_ver/2", parentData: data0, parentDataProperty: 2, rootData })) {
                              vErrors = vErrors === null ? validate109.errors : vErrors.concat(validate109.errors);
                              errors = vErrors.length;
                            }
                            var _valid5 = _errs27 === errors;
                            valid7 = _valid5;
                            ifClause3 = "then";
                          } else {
                            const _errs28 = errors;
                            const _errs29 = errors;
                            let valid8 = false;
                            let passing2 = null;
                            const _errs30 = errors;
                            if (!validate112(data3, { instancePath: instancePath + "/sem_ver/2", parentData: data0, parentDataProperty: 2, rootData })) {
                              vErrors = vErrors === null ? validate112.errors : vErrors.concat(validate112.errors);
                              errors = vErrors.length;
                            }
                            var _valid6 = _errs30 === errors;
                            if (_valid6) {
                              valid8 = true;
                              passing2 = 0;
                            }
                            const _errs31 = errors;
                            if (!validate68(data3, { instancePath: instancePath + "/sem_ver/2", parentData: data0, parentDataProperty: 2, rootData })) {
                              vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
                              errors = vErrors.length;
                            }
                            var _valid6 = _errs31 === errors;
                            if (_valid6 && valid8) {
                              valid8 = false;
                              passing2 = [passing2, 1];
                            } else {
                              if (_valid6) {
                                valid8 = true;
                                passing2 = 1;
                              }
                            }
                            if (!valid8) {
                              const err10 = { instancePath: instancePath + "/sem_ver/2", schemaPath: "#/properties/sem_ver/items/2/then/else/oneOf", keyword: "oneOf", params: { passingSchemas: passing2 }, message: "must match exactly one schema in oneOf" };
                              if (vErrors === null) {
                                vErrors = [err10];
                              } else {
                                vErrors.push(err10);
                              }
                              errors++;
                              validate108.errors = vErrors;
                              return false;
                            } else {
                              errors = _errs29;
                              if (vErrors !== null) {
                                if (_errs29) {
                                  vErrors.length = _errs29;
                                } else {
                                  vErrors = null;
                                }
                              }
                            }
                            var _valid5 = _errs28 === errors;
                            valid7 = _valid5;
                            ifClause3 = "else";
                          }
                          if (!valid7) {
                            const err11 = { instancePath: instancePath + "/sem_ver/2", schemaPath: "#/properties/sem_ver/items/2/then/if", keyword: "if", params: { failingKeyword: ifClause3 }, message: 'must match "' + ifClause3 + '" schema' };
                            if (vErrors === null) {
                              vErrors = [err11];
                            } else {
                              vErrors.push(err11);
                            }
                            errors++;
                            validate108.errors = vErrors;
                            return false;
                          }
                          var _valid4 = _errs24 === errors;
                          valid6 = _valid4;
                          ifClause2 = "then";
                        } else {
                          const _errs32 = errors;
                          const _errs33 = errors;
                          let valid9 = false;
                          let passing3 = null;
                          const _errs34 = errors;
                          if (!validate112(data3, { instancePath: instancePath + "/sem_ver/2", parentData: data0, parentDataProperty: 2, rootData })) {
                            vErrors = vErrors === null ? validate112.errors : vErrors.concat(validate112.errors);
                            errors = vErrors.length;
                          }
                          var _valid7 = _errs34 === errors;
                          if (_valid7) {
                            valid9 = true;
                            passing3 = 0;
                          }
                          if (!valid9) {
                            const err12 = { instancePath: instancePath + "/sem_ver/2", schemaPath: "#/properties/sem_ver/items/2/else/oneOf", keyword: "oneOf", params: { passingSchemas: passing3 }, message: "must match exactly one schema in oneOf" };
                            if (vErrors === null) {
                              vErrors = [err12];
                            } else {
                              vErrors.push(err12);
                            }
                            errors++;
                            validate108.errors = vErrors;
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
                          var _valid4 = _errs32 === errors;
                          valid6 = _valid4;
                          ifClause2 = "else";
                        }
                        if (!valid6) {
                          const err13 = { instancePath: instancePath + "/sem_ver/2", schemaPath: "#/properties/sem_ver/items/2/if", keyword: "if", params: { failingKeyword: ifClause2 }, message: 'must match "' + ifClause2 + '" schema' };
                          if (vErrors === null) {
                            vErrors = [err13];
                          } else {
                            vErrors.push(err13);
                          }
                          errors++;
                          validate108.errors = vErrors;
                          return false;
                        }
                        var valid1 = _errs20 === errors;
                      }
                    }
                  }
                }
              }
            } else {
              validate108.errors = [{ instancePath: instancePath + "/sem_ver", schemaPath: "#/properties/sem_ver/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
              return false;
            }
          }
        }
      }
    } else {
      validate108.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate108.errors = vErrors;
  return errors === 0;
}
function validate123(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (Array.isArray(data)) {
      if (data.length > 2) {
        validate123.errors = [{ instancePath, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items" }];
        return false;
      } else {
        if (data.length < 1) {
          validate123.errors = [{ instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }];
          return false;
        } else {
          const len0 = data.length;
          if (len0 > 0) {
            const _errs1 = errors;
            if (typeof data[0] !== "string") {
              validate123.errors = [{ instancePath: instancePath + "/0", schemaPath: "#/items/0/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
              return false;
            }
            var valid0 = _errs1 === errors;
          }
          if (valid0) {
            if (len0 > 1) {
              const _errs3 = errors;
              if (!(typeof data[1] == "number")) {
                validate123.errors = [{ instancePath: instancePath + "/1", schemaPath: "#/items/1/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                return false;
              }
              var valid0 = _errs3 === errors;
            }
          }
        }
      }
    } else {
      validate123.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
      return false;
    }
  }
  validate123.errors = vErrors;
  return errors === 0;
}
var wrapper29 = { validate: validate67 };
function validate122(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (Array.isArray(data)) {
      if (data.length < 3) {
        validate122.errors = [{ instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 3 }, message: "must NOT have fewer than 3 items" }];
        return false;
      } else {
        const len0 = data.length;
        var valid0 = len0 <= 3;
        if (!valid0) {
          for (let i0 = 3; i0 < len0; i0++) {
            const _errs2 = errors;
            if (!validate123(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData })) {
              vErrors = vErrors === null ? validate123.errors : vErrors.concat(validate123.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
            if (!valid0) {
              break;
            }
          }
        }
        if (valid0) {
          const len1 = data.length;
          if (len1 > 0) {
            const _errs3 = errors;
            if (!wrapper29.validate(data[0], { instancePath: instancePath + "/0", parentData: data, parentDataProperty: 0, rootData })) {
              vErrors = vErrors === null ? wrapper29.validate.errors : vErrors.concat(wrapper29.validate.errors);
              errors = vErrors.length;
            }
            var valid1 = _errs3 === errors;
          }
          if (valid1) {
            if (len1 > 1) {
              const _errs4 = errors;
              if (!validate123(data[1], { instancePath: instancePath + "/1", parentData: data, parentDataProperty: 1, rootData })) {
                vErrors = vErrors === null ? validate123.errors : vErrors.concat(validate123.errors);
                errors = vErrors.length;
              }
              var valid1 = _errs4 === errors;
            }
            if (valid1) {
              if (len1 > 2) {
                const _errs5 = errors;
                if (!validate123(data[2], { instancePath: instancePath + "/2", parentData: data, parentDataProperty: 2, rootData })) {
                  vErrors = vErrors === null ? validate123.errors : vErrors.concat(validate123.errors);
                  errors = vErrors.length;
                }
                var valid1 = _errs5 === errors;
              }
            }
          }
        }
      }
    } else {
      validate122.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
      return false;
    }
  }
  validate122.errors = vErrors;
  return errors === 0;
}
function validate128(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (Array.isArray(data)) {
      if (data.length < 2) {
        validate128.errors = [{ instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 2 }, message: "must NOT have fewer than 2 items" }];
        return false;
      } else {
        var valid0 = true;
        const len0 = data.length;
        for (let i0 = 0; i0 < len0; i0++) {
          const _errs1 = errors;
          if (!validate123(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData })) {
            vErrors = vErrors === null ? validate123.errors : vErrors.concat(validate123.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
          if (!valid0) {
            break;
          }
        }
      }
    } else {
      validate128.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
      return false;
    }
  }
  validate128.errors = vErrors;
  return errors === 0;
}
function validate121(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      const _errs1 = errors;
      for (const key0 of Object.keys(data)) {
        if (!(key0 === "fractional")) {
          validate121.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
          return false;
          break;
        }
      }
      if (_errs1 === errors) {
        if (data.fractional !== void 0 && func0.call(data, "fractional")) {
          let data0 = data.fractional;
          const _errs3 = errors;
          let valid1 = false;
          let passing0 = null;
          const _errs4 = errors;
          if (!validate122(data0, { instancePath: instancePath + "/fractional", parentData: data, parentDataProperty: "fractional", rootData })) {
            vErrors = vErrors === null ? validate122.errors : vErrors.concat(validate122.errors);
            errors = vErrors.length;
          }
          var _valid0 = _errs4 === errors;
          if (_valid0) {
            valid1 = true;
            passing0 = 0;
          }
          const _errs5 = errors;
          if (!validate128(data0, { instancePath: instancePath + "/fractional", parentData: data, parentDataProperty: "fractional", rootData })) {
            vErrors = vErrors === null ? validate128.errors : vErrors.concat(validate128.errors);
            errors = vErrors.length;
          }
          var _valid0 = _errs5 === errors;
          if (_valid0 && valid1) {
            valid1 = false;
            passing0 = [passing0, 1];
          } else {
            if (_valid0) {
              valid1 = true;
              passing0 = 1;
            }
          }
          if (!valid1) {
            const err0 = { instancePath: instancePath + "/fractional", schemaPath: "#/properties/fractional/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf" };
            if (vErrors === null) {
              vErrors = [err0];
            } else {
              vErrors.push(err0);
            }
            errors++;
            validate121.errors = vErrors;
            return false;
          } else {
            errors = _errs3;
            if (vErrors !== null) {
              if (_errs3) {
                vErrors.length = _errs3;
              } else {
                vErrors = null;
              }
            }
          }
        }
      }
    } else {
      validate121.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate121.errors = vErrors;
  return errors === 0;
}
function validate67(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = true;
  const _errs1 = errors;
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    const err0 = {};
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  var _valid0 = _errs1 === errors;
  errors = _errs0;
  if (vErrors !== null) {
    if (_errs0) {
      vErrors.length = _errs0;
    } else {
      vErrors = null;
    }
  }
  let ifClause0;
  if (_valid0) {
    const _errs3 = errors;
    const _errs4 = errors;
    let valid1 = true;
    const _errs5 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (Object.keys(data).length > 1) {
        const err1 = {};
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      } else {
        if (Object.keys(data).length < 1) {
          const err2 = {};
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      }
    }
    var _valid1 = _errs5 === errors;
    errors = _errs4;
    if (vErrors !== null) {
      if (_errs4) {
        vErrors.length = _errs4;
      } else {
        vErrors = null;
      }
    }
    let ifClause1;
    if (_valid1) {
      const _errs6 = errors;
      if (!wrapper15.validate(data, { instancePath, parentData, parentDataProperty, rootData })) {
        vErrors = vErrors === null ? wrapper15.validate.errors : vErrors.concat(wrapper15.validate.errors);
        errors = vErrors.length;
      }
      var _valid1 = _errs6 === errors;
      valid1 = _valid1;
      ifClause1 = "then";
    } else {
      const _errs7 = errors;
      const _errs8 = errors;
      let valid2 = false;
      const _errs9 = errors;
      if (!validate68(data, { instancePath, parentData, parentDataProperty, rootData })) {
        vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
        errors = vErrors.length;
      }
      var _valid2 = _errs9 === errors;
      valid2 = valid2 || _valid2;
      if (!valid2) {
        const _errs10 = errors;
        if (!validate70(data, { instancePath, parentData, parentDataProperty, rootData })) {
          vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
          errors = vErrors.length;
        }
        var _valid2 = _errs10 === errors;
        valid2 = valid2 || _valid2;
        if (!valid2) {
          const _errs11 = errors;
          if (!validate72(data, { instancePath, parentData, parentDataProperty, rootData })) {
            vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
            errors = vErrors.length;
          }
          var _valid2 = _errs11 === errors;
          valid2 = valid2 || _valid2;
          if (!valid2) {
            const _errs12 = errors;
            if (!validate74(data, { instancePath, parentData, parentDataProperty, rootData })) {
              vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
              errors = vErrors.length;
            }
            var _valid2 = _errs12 === errors;
            valid2 = valid2 || _valid2;
            if (!valid2) {
              const _errs13 = errors;
              if (!validate90(data, { instancePath, parentData, parentDataProperty, rootData })) {
                vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
                errors = vErrors.length;
              }
              var _valid2 = _errs13 === errors;
              valid2 = valid2 || _valid2;
              if (!valid2) {
                const _errs14 = errors;
                if (!validate95(data, { instancePath, parentData, parentDataProperty, rootData })) {
                  vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
                  errors = vErrors.length;
                }
                var _valid2 = _errs14 === errors;
                valid2 = valid2 || _valid2;
                if (!valid2) {
                  const _errs15 = errors;
                  if (!validate98(data, { instancePath, parentData, parentDataProperty, rootData })) {
                    vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
                    errors = vErrors.length;
                  }
                  var _valid2 = _errs15 === errors;
                  valid2 = valid2 || _valid2;
                  if (!valid2) {
                    const _errs16 = errors;
                    if (!validate102(data, { instancePath, parentData, parentDataProperty, rootData })) {
                      vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors);
                      errors = vErrors.length;
                    }
                    var _valid2 = _errs16 === errors;
                    valid2 = valid2 || _valid2;
                    if (!valid2) {
                      const _errs17 = errors;
                      if (!validate104(data, { instancePath, parentData, parentDataProperty, rootData })) {
                        vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);
                        errors = vErrors.length;
                      }
                      var _valid2 = _errs17 === errors;
                      valid2 = valid2 || _valid2;
                      if (!valid2) {
                        const _errs18 = errors;
                        if (!validate106(data, { instancePath, parentData, parentDataProperty, rootData })) {
                          vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
                          errors = vErrors.length;
                        }
                        var _valid2 = _errs18 === errors;
                        valid2 = valid2 || _valid2;
                        if (!valid2) {
                          const _errs19 = errors;
                          if (!validate108(data, { instancePath, parentData, parentDataProperty, rootData })) {
                            vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors);
                            errors = vErrors.length;
                          }
                          var _valid2 = _errs19 === errors;
                          valid2 = valid2 || _valid2;
                          if (!valid2) {
                            const _errs20 = errors;
                            if (!validate121(data, { instancePath, parentData, parentDataProperty, rootData })) {
                              vErrors = vErrors === null ? validate121.errors : vErrors.concat(validate121.errors);
                              errors = vErrors.length;
                            }
                            var _valid2 = _errs20 === errors;
                            valid2 = valid2 || _valid2;
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
      if (!valid2) {
        const err3 = { instancePath, schemaPath: "#/then/else/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
        validate67.errors = vErrors;
        return false;
      } else {
        errors = _errs8;
        if (vErrors !== null) {
          if (_errs8) {
            vErrors.length = _errs8;
          } else {
            vErrors = null;
          }
        }
      }
      var _valid1 = _errs7 === errors;
      valid1 = _valid1;
      ifClause1 = "else";
    }
    if (!valid1) {
      const err4 = { instancePath, schemaPath: "#/then/if", keyword: "if", params: { failingKeyword: ifClause1 }, message: 'must match "' + ifClause1 + '" schema' };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
      validate67.errors = vErrors;
      return false;
    }
    var _valid0 = _errs3 === errors;
    valid0 = _valid0;
    ifClause0 = "then";
  } else {
    var _valid0 = false;
    validate67.errors = [{ instancePath, schemaPath: "#/else/false schema", keyword: "false schema", params: {}, message: "boolean schema is false" }];
    return false;
    valid0 = _valid0;
    ifClause0 = "else";
  }
  if (!valid0) {
    const err5 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: ifClause0 }, message: 'must match "' + ifClause0 + '" schema' };
    if (vErrors === null) {
      vErrors = [err5];
    } else {
      vErrors.push(err5);
    }
    errors++;
    validate67.errors = vErrors;
    return false;
  }
  validate67.errors = vErrors;
  return errors === 0;
}
function validate66(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = true;
  const _errs1 = errors;
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    const err0 = {};
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  var _valid0 = _errs1 === errors;
  errors = _errs0;
  if (vErrors !== null) {
    if (_errs0) {
      vErrors.length = _errs0;
    } else {
      vErrors = null;
    }
  }
  let ifClause0;
  if (_valid0) {
    const _errs3 = errors;
    const _errs4 = errors;
    let valid1 = true;
    const _errs5 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (Object.keys(data).length > 1) {
        const err1 = {};
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      } else {
        if (Object.keys(data).length < 1) {
          const err2 = {};
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      }
    }
    var _valid1 = _errs5 === errors;
    errors = _errs4;
    if (vErrors !== null) {
      if (_errs4) {
        vErrors.length = _errs4;
      } else {
        vErrors = null;
      }
    }
    let ifClause1;
    if (_valid1) {
      const _errs6 = errors;
      if (!wrapper15.validate(data, { instancePath, parentData, parentDataProperty, rootData })) {
        vErrors = vErrors === null ? wrapper15.validate.errors : vErrors.concat(wrapper15.validate.errors);
        errors = vErrors.length;
      }
      var _valid1 = _errs6 === errors;
      valid1 = _valid1;
      ifClause1 = "then";
    } else {
      const _errs7 = errors;
      const _errs8 = errors;
      let valid2 = false;
      let passing0 = null;
      const _errs9 = errors;
      if (typeof data !== "string") {
        const err3 = { instancePath, schemaPath: "#/then/else/oneOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
      var _valid2 = _errs9 === errors;
      if (_valid2) {
        valid2 = true;
        passing0 = 0;
      }
      const _errs11 = errors;
      if (!validate67(data, { instancePath, parentData, parentDataProperty, rootData })) {
        vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
        errors = vErrors.length;
      }
      var _valid2 = _errs11 === errors;
      if (_valid2 && valid2) {
        valid2 = false;
        passing0 = [passing0, 1];
      } else {
        if (_valid2) {
          valid2 = true;
          passing0 = 1;
        }
      }
      if (!valid2) {
        const err4 = { instancePath, schemaPath: "#/then/else/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
        validate66.errors = vErrors;
        return false;
      } else {
        errors = _errs8;
        if (vErrors !== null) {
          if (_errs8) {
            vErrors.length = _errs8;
          } else {
            vErrors = null;
          }
        }
      }
      var _valid1 = _errs7 === errors;
      valid1 = _valid1;
      ifClause1 = "else";
    }
    if (!valid1) {
      const err5 = { instancePath, schemaPath: "#/then/if", keyword: "if", params: { failingKeyword: ifClause1 }, message: 'must match "' + ifClause1 + '" schema' };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
      validate66.errors = vErrors;
      return false;
    }
    var _valid0 = _errs3 === errors;
    valid0 = _valid0;
    ifClause0 = "then";
  } else {
    const _errs12 = errors;
    const _errs13 = errors;
    let valid3 = false;
    let passing1 = null;
    const _errs14 = errors;
    if (typeof data !== "string") {
      const err6 = { instancePath, schemaPath: "#/else/oneOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    var _valid3 = _errs14 === errors;
    if (_valid3) {
      valid3 = true;
      passing1 = 0;
    }
    if (!valid3) {
      const err7 = { instancePath, schemaPath: "#/else/oneOf", keyword: "oneOf", params: { passingSchemas: passing1 }, message: "must match exactly one schema in oneOf" };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
      validate66.errors = vErrors;
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
    var _valid0 = _errs12 === errors;
    valid0 = _valid0;
    ifClause0 = "else";
  }
  if (!valid0) {
    const err8 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: ifClause0 }, message: 'must match "' + ifClause0 + '" schema' };
    if (vErrors === null) {
      vErrors = [err8];
    } else {
      vErrors.push(err8);
    }
    errors++;
    validate66.errors = vErrors;
    return false;
  }
  validate66.errors = vErrors;
  return errors === 0;
}
function validate65(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (Array.isArray(data)) {
      if (data.length > 2) {
        validate65.errors = [{ instancePath, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items" }];
        return false;
      } else {
        if (data.length < 2) {
          validate65.errors = [{ instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 2 }, message: "must NOT have fewer than 2 items" }];
          return false;
        } else {
          var valid0 = true;
          const len0 = data.length;
          for (let i0 = 0; i0 < len0; i0++) {
            const _errs1 = errors;
            if (!validate66(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData })) {
              vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs1 === errors;
            if (!valid0) {
              break;
            }
          }
        }
      }
    } else {
      validate65.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
      return false;
    }
  }
  validate65.errors = vErrors;
  return errors === 0;
}
var schema42 = { "type": "array", "minItems": 3, "maxItems": 3, "items": [{ "if": { "type": "object" }, "then": { "if": { "minProperties": 1, "maxProperties": 1 }, "then": { "$ref": "#/definitions/by-key-4" }, "else": { "oneOf": [{ "$ref": "#/definitions/semVerString" }, { "$ref": "#/definitions/varRule" }] } }, "else": { "oneOf": [{ "$ref": "#/definitions/semVerString" }] } }, { "enum": ["=", "!=", ">", "<", ">=", "<=", "~", "^"] }, { "if": { "type": "object" }, "then": { "if": { "minProperties": 1, "maxProperties": 1 }, "then": { "$ref": "#/definitions/by-key-4" }, "else": { "oneOf": [{ "$ref": "#/definitions/semVerString" }, { "$ref": "#/definitions/varRule" }] } }, "else": { "oneOf": [{ "$ref": "#/definitions/semVerString" }] } }] };
function validate136(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (Array.isArray(data)) {
      if (data.length > 3) {
        validate136.errors = [{ instancePath, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 3 }, message: "must NOT have more than 3 items" }];
        return false;
      } else {
        if (data.length < 3) {
          validate136.errors = [{ instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 3 }, message: "must NOT have fewer than 3 items" }];
          return false;
        } else {
          const len0 = data.length;
          if (len0 > 0) {
            let data0 = data[0];
            const _errs1 = errors;
            const _errs2 = errors;
            let valid1 = true;
            const _errs3 = errors;
            if (!(data0 && typeof data0 == "object" && !Array.isArray(data0))) {
              const err0 = {};
              if (vErrors === null) {
                vErrors = [err0];
              } else {
                vErrors.push(err0);
              }
              errors++;
            }
            var _valid0 = _errs3 === errors;
            errors = _errs2;
            if (vErrors !== null) {
              if (_errs2) {
                vErrors.length = _errs2;
              } else {
                vErrors = null;
              }
            }
            let ifClause0;
            if (_valid0) {
              const _errs5 = errors;
              const _errs6 = errors;
              let valid2 = true;
              const _errs7 = errors;
              if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
                if (Object.keys(data0).length > 1) {
                  const err1 = {};
                  if (vErrors === null) {
                    vErrors = [err1];
                  } else {
                    vErrors.push(err1);
                  }
                  errors++;
                } else {
                  if (Object.keys(data0).length < 1) {
                    const err2 = {};
                    if (vErrors === null) {
                      vErrors = [err2];
                    } else {
                      vErrors.push(err2);
                    }
                    errors++;
                  }
                }
              }
              var _valid1 = _errs7 === errors;
              errors = _errs6;
              if (vErrors !== null) {
                if (_errs6) {
                  vErrors.length = _errs6;
                } else {
                  vErrors = null;
                }
              }
              let ifClause1;
              if (_valid1) {
                const _errs8 = errors;
                if (!validate109(data0, { instancePath: instancePath + "/0", parentData: data, parentDataProperty: 0, rootData })) {
                  vErrors = vErrors === null ? validate109.errors : vErrors.concat(validate109.errors);
                  errors = vErrors.length;
                }
                var _valid1 = _errs8 === errors;
                valid2 = _valid1;
                ifClause1 = "then";
              } else {
                const _errs9 = errors;
                const _errs10 = errors;
                let valid3 = false;
                let passing0 = null;
                const _errs11 = errors;
                if (!validate112(data0, { instancePath: instancePath + "/0", parentData: data, parentDataProperty: 0, rootData })) {
                  vErrors = vErrors === null ? validate112.errors : vErrors.concat(validate112.errors);
                  errors = vErrors.length;
                }
                var _valid2 = _errs11 === errors;
                if (_valid2) {
                  valid3 = true;
                  passing0 = 0;
                }
                const _errs12 = errors;
                if (!validate68(data0, { instancePath: instancePath + "/0", parentData: data, parentDataProperty: 0, rootData })) {
                  vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
                  errors = vErrors.length;
                }
                var _valid2 = _errs12 === errors;
                if (_valid2 && valid3) {
                  valid3 = false;
                  passing0 = [passing0, 1];
                } else {
                  if (_valid2) {
                    valid3 = true;
                    passing0 = 1;
                  }
                }
                if (!valid3) {
                  const err3 = { instancePath: instancePath + "/0", schemaPath: "#/items/0/then/else/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf" };
                  if (vErrors === null) {
                    vErrors = [err3];
                  } else {
                    vErrors.push(err3);
                  }
                  errors++;
                  validate136.errors = vErrors;
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
                var _valid1 = _errs9 === errors;
                valid2 = _valid1;
                ifClause1 = "else";
              }
              if (!valid2) {
                const err4 = { instancePath: instancePath + "/0", schemaPath: "#/items/0/then/if", keyword: "if", params: { failingKeyword: ifClause1 }, message: 'must match "' + ifClause1 + '" schema' };
                if (vErrors === null) {
                  vErrors = [err4];
                } else {
                  vErrors.push(err4);
                }
                errors++;
                validate136.errors = vErrors;
                return false;
              }
              var _valid0 = _errs5 === errors;
              valid1 = _valid0;
              ifClause0 = "then";
            } else {
              const _errs13 = errors;
              const _errs14 = errors;
              let valid4 = false;
              let passing1 = null;
              const _errs15 = errors;
              if (!validate112(data0, { instancePath: instancePath + "/0", parentData: data, parentDataProperty: 0, rootData })) {
                vErrors = vErrors === null ? validate112.errors : vErrors.concat(validate112.errors);
                errors = vErrors.length;
              }
              var _valid3 = _errs15 === errors;
              if (_valid3) {
                valid4 = true;
                passing1 = 0;
              }
              if (!valid4) {
                const err5 = { instancePath: instancePath + "/0", schemaPath: "#/items/0/else/oneOf", keyword: "oneOf", params: { passingSchemas: passing1 }, message: "must match exactly one schema in oneOf" };
                if (vErrors === null) {
                  vErrors = [err5];
                } else {
                  vErrors.push(err5);
                }
                errors++;
                validate136.errors = vErrors;
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
              var _valid0 = _errs13 === errors;
              valid1 = _valid0;
              ifClause0 = "else";
            }
            if (!valid1) {
              const err6 = { instancePath: instancePath + "/0", schemaPath: "#/items/0/if", keyword: "if", params: { failingKeyword: ifClause0 }, message: 'must match "' + ifClause0 + '" schema' };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
              validate136.errors = vErrors;
              return false;
            }
            var valid0 = _errs1 === errors;
          }
          if (valid0) {
            if (len0 > 1) {
              let data1 = data[1];
              const _errs16 = errors;
              if (!(data1 === "=" || data1 === "!=" || data1 === ">" || data1 === "<" || data1 === ">=" || data1 === "<=" || data1 === "~" || data1 === "^")) {
                validate136.errors = [{ instancePath: instancePath + "/1", schemaPath: "#/items/1/enum", keyword: "enum", params: { allowedValues: schema42.items[1].enum }, message: "must be equal to one of the allowed values" }];
                return false;
              }
              var valid0 = _errs16 === errors;
            }
            if (valid0) {
              if (len0 > 2) {
                let data2 = data[2];
                const _errs17 = errors;
                const _errs18 = errors;
                let valid5 = true;
                const _errs19 = errors;
                if (!(data2 && typeof data2 == "object" && !Array.isArray(data2))) {
                  const err7 = {};
                  if (vErrors === null) {
                    vErrors = [err7];
                  } else {
                    vErrors.push(err7);
                  }
                  errors++;
                }
                var _valid4 = _errs19 === errors;
                errors = _errs18;
                if (vErrors !== null) {
                  if (_errs18) {
                    vErrors.length = _errs18;
                  } else {
                    vErrors = null;
                  }
                }
                let ifClause2;
                if (_valid4) {
                  const _errs21 = errors;
                  const _errs22 = errors;
                  let valid6 = true;
                  const _errs23 = errors;
                  if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                    if (Object.keys(data2).length > 1) {
                      const err8 = {};
                      if (vErrors === null) {
                        vErrors = [err8];
                      } else {
                        vErrors.push(err8);
                      }
                      errors++;
                    } else {
                      if (Object.keys(data2).length < 1) {
                        const err9 = {};
                        if (vErrors === null) {
                          vErrors = [err9];
                        } else {
                          vErrors.push(err9);
                        }
                        errors++;
                      }
                    }
                  }
                  var _valid5 = _errs23 === errors;
                  errors = _errs22;
                  if (vErrors !== null) {
                    if (_errs22) {
                      vErrors.length = _errs22;
                    } else {
                      vErrors = null;
                    }
                  }
                  let ifClause3;
                  if (_valid5) {
                    const _errs24 = errors;
                    if (!validate109(data2, { instancePath: instancePath + "/2", parentData: data, parentDataProperty: 2, rootData })) {
                      vErrors = vErrors === null ? validate109.errors : vErrors.concat(validate109.errors);
                      errors = vErrors.length;
                    }
                    var _valid5 = _errs24 === errors;
                    valid6 = _valid5;
                    ifClause3 = "then";
                  } else {
                    const _errs25 = errors;
                    const _errs26 = errors;
                    let valid7 = false;
                    let passing2 = null;
                    const _errs27 = errors;
                    if (!validate112(data2, { instancePath: instancePath + "/2", parentData: data, parentDataProperty: 2, rootData })) {
                      vErrors = vErrors === null ? validate112.errors : vErrors.concat(validate112.errors);
                      errors = vErrors.length;
                    }
                    var _valid6 = _errs27 === errors;
                    if (_valid6) {
                      valid7 = true;
                      passing2 = 0;
                    }
                    const _errs28 = errors;
                    if (!validate68(data2, { instancePath: instancePath + "/2", parentData: data, parentDataProperty: 2, rootData })) {
                      vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
                      errors = vErrors.length;
                    }
                    var _valid6 = _errs28 === errors;
                    if (_valid6 && valid7) {
                      valid7 = false;
                      passing2 = [passing2, 1];
                    } else {
                      if (_valid6) {
                        valid7 = true;
                        passing2 = 1;
                      }
                    }
                    if (!valid7) {
                      const err10 = { instancePath: instancePath + "/2", schemaPath: "#/items/2/then/else/oneOf", keyword: "oneOf", params: { passingSchemas: passing2 }, message: "must match exactly one schema in oneOf" };
                      if (vErrors === null) {
                        vErrors = [err10];
                      } else {
                        vErrors.push(err10);
                      }
                      errors++;
                      validate136.errors = vErrors;
                      return false;
                    } else {
                      errors = _errs26;
                      if (vErrors !== null) {
                        if (_errs26) {
                          vErrors.length = _errs26;
                        } else {
                          vErrors = null;
                        }
                      }
                    }
                    var _valid5 = _errs25 === errors;
                    valid6 = _valid5;
                    ifClause3 = "else";
                  }
                  if (!valid6) {
                    const err11 = { instancePath: instancePath + "/2", schemaPath: "#/items/2/then/if", keyword: "if", params: { failingKeyword: ifClause3 }, message: 'must match "' + ifClause3 + '" schema' };
                    if (vErrors === null) {
                      vErrors = [err11];
                    } else {
                      vErrors.push(err11);
                    }
                    errors++;
                    validate136.errors = vErrors;
                    return false;
                  }
                  var _valid4 = _errs21 === errors;
                  valid5 = _valid4;
                  ifClause2 = "then";
                } else {
                  const _errs29 = errors;
                  const _errs30 = errors;
                  let valid8 = false;
                  let passing3 = null;
                  const _errs31 = errors;
                  if (!validate112(data2, { instancePath: instancePath + "/2", parentData: data, parentDataProperty: 2, rootData })) {
                    vErrors = vErrors === null ? validate112.errors : vErrors.concat(validate112.errors);
                    errors = vErrors.length;
                  }
                  var _valid7 = _errs31 === errors;
                  if (_valid7) {
                    valid8 = true;
                    passing3 = 0;
                  }
                  if (!valid8) {
                    const err12 = { instancePath: instancePath + "/2", schemaPath: "#/items/2/else/oneOf", keyword: "oneOf", params: { passingSchemas: passing3 }, message: "must match exactly one schema in oneOf" };
                    if (vErrors === null) {
                      vErrors = [err12];
                    } else {
                      vErrors.push(err12);
                    }
                    errors++;
                    validate136.errors = vErrors;
                    return false;
                  } else {
                    errors = _errs30;
                    if (vErrors !== null) {
                      if (_errs30) {
                        vErrors.length = _errs30;
                      } else {
                        vErrors = null;
                      }
                    }
                  }
                  var _valid4 = _errs29 === errors;
                  valid5 = _valid4;
                  ifClause2 = "else";
                }
                if (!valid5) {
                  const err13 = { instancePath: instancePath + "/2", schemaPath: "#/items/2/if", keyword: "if", params: { failingKeyword: ifClause2 }, message: 'must match "' + ifClause2 + '" schema' };
                  if (vErrors === null) {
                    vErrors = [err13];
                  } else {
                    vErrors.push(err13);
                  }
                  errors++;
                  validate136.errors = vErrors;
                  return false;
                }
                var valid0 = _errs17 === errors;
              }
            }
          }
        }
      }
    } else {
      validate136.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
      return false;
    }
  }
  validate136.errors = vErrors;
  return errors === 0;
}
function validate146(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  let passing0 = null;
  const _errs1 = errors;
  if (!validate122(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate122.errors : vErrors.concat(validate122.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs1 === errors;
  if (_valid0) {
    valid0 = true;
    passing0 = 0;
  }
  const _errs2 = errors;
  if (!validate128(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate128.errors : vErrors.concat(validate128.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs2 === errors;
  if (_valid0 && valid0) {
    valid0 = false;
    passing0 = [passing0, 1];
  } else {
    if (_valid0) {
      valid0 = true;
      passing0 = 1;
    }
  }
  if (!valid0) {
    const err0 = { instancePath, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
    validate146.errors = vErrors;
    return false;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validate146.errors = vErrors;
  return errors === 0;
}
function validate33(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    const _errs0 = errors;
    for (const key0 of Object.keys(data)) {
      if (!func0.call(schema15.properties, key0)) {
        validate33.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
        return false;
        break;
      }
    }
    if (_errs0 === errors) {
      if (data.$ref !== void 0 && func0.call(data, "$ref")) {
        const _errs1 = errors;
        if (!validate34(data.$ref, { instancePath: instancePath + "/$ref", parentData: data, parentDataProperty: "$ref", rootData })) {
          vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
          errors = vErrors.length;
        }
        var valid0 = _errs1 === errors;
      } else {
        var valid0 = true;
      }
      if (valid0) {
        if (data.var !== void 0 && func0.call(data, "var")) {
          const _errs2 = errors;
          if (!validate25(data.var, { instancePath: instancePath + "/var", parentData: data, parentDataProperty: "var", rootData })) {
            vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs2 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.missing !== void 0 && func0.call(data, "missing")) {
            const _errs3 = errors;
            if (!validate27(data.missing, { instancePath: instancePath + "/missing", parentData: data, parentDataProperty: "missing", rootData })) {
              vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.missing_some !== void 0 && func0.call(data, "missing_some")) {
              const _errs4 = errors;
              if (!validate29(data.missing_some, { instancePath: instancePath + "/missing_some", parentData: data, parentDataProperty: "missing_some", rootData })) {
                vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.if !== void 0 && func0.call(data, "if")) {
                const _errs5 = errors;
                if (!wrapper0.validate(data.if, { instancePath: instancePath + "/if", parentData: data, parentDataProperty: "if", rootData })) {
                  vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data["=="] !== void 0 && func0.call(data, "==")) {
                  const _errs6 = errors;
                  if (!validate39(data["=="], { instancePath: instancePath + "/==", parentData: data, parentDataProperty: "==", rootData })) {
                    vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs6 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data["==="] !== void 0 && func0.call(data, "===")) {
                    const _errs7 = errors;
                    if (!validate39(data["==="], { instancePath: instancePath + "/===", parentData: data, parentDataProperty: "===", rootData })) {
                      vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
                      errors = vErrors.length;
                    }
                    var valid0 = _errs7 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data["!="] !== void 0 && func0.call(data, "!=")) {
                      const _errs8 = errors;
                      if (!validate39(data["!="], { instancePath: instancePath + "/!=", parentData: data, parentDataProperty: "!=", rootData })) {
                        vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
                        errors = vErrors.length;
                      }
                      var valid0 = _errs8 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data["!=="] !== void 0 && func0.call(data, "!==")) {
                        const _errs9 = errors;
                        if (!validate39(data["!=="], { instancePath: instancePath + "/!==", parentData: data, parentDataProperty: "!==", rootData })) {
                          vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
                          errors = vErrors.length;
                        }
                        var valid0 = _errs9 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data[">"] !== void 0 && func0.call(data, ">")) {
                          const _errs10 = errors;
                          if (!validate39(data[">"], { instancePath: instancePath + "/>", parentData: data, parentDataProperty: ">", rootData })) {
                            vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
                            errors = vErrors.length;
                          }
                          var valid0 = _errs10 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data[">="] !== void 0 && func0.call(data, ">=")) {
                            const _errs11 = errors;
                            if (!validate39(data[">="], { instancePath: instancePath + "/>=", parentData: data, parentDataProperty: ">=", rootData })) {
                              vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
                              errors = vErrors.length;
                            }
                            var valid0 = _errs11 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data["%"] !== void 0 && func0.call(data, "%")) {
                              const _errs12 = errors;
                              if (!validate39(data["%"], { instancePath: instancePath + "/%", parentData: data, parentDataProperty: "%", rootData })) {
                                vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
                                errors = vErrors.length;
                              }
                              var valid0 = _errs12 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data["/"] !== void 0 && func0.call(data, "/")) {
                                const _errs13 = errors;
                                if (!validate39(data["/"], { instancePath: instancePath + "/~1", parentData: data, parentDataProperty: "/", rootData })) {
                                  vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
                                  errors = vErrors.length;
                                }
                                var valid0 = _errs13 === errors;
                              } else {
                                var valid0 = true;
                              }
                              if (valid0) {
                                if (data.map !== void 0 && func0.call(data, "map")) {
                                  const _errs14 = errors;
                                  if (!validate39(data.map, { instancePath: instancePath + "/map", parentData: data, parentDataProperty: "map", rootData })) {
                                    vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
                                    errors = vErrors.length;
                                  }
                                  var valid0 = _errs14 === errors;
                                } else {
                                  var valid0 = true;
                                }
                                if (valid0) {
                                  if (data.filter !== void 0 && func0.call(data, "filter")) {
                                    const _errs15 = errors;
                                    if (!validate39(data.filter, { instancePath: instancePath + "/filter", parentData: data, parentDataProperty: "filter", rootData })) {
                                      vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
                                      errors = vErrors.length;
                                    }
                                    var valid0 = _errs15 === errors;
                                  } else {
                                    var valid0 = true;
                                  }
                                  if (valid0) {
                                    if (data.all !== void 0 && func0.call(data, "all")) {
                                      const _errs16 = errors;
                                      if (!validate39(data.all, { instancePath: instancePath + "/all", parentData: data, parentDataProperty: "all", rootData })) {
                                        vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
                                        errors = vErrors.length;
                                      }
                                      var valid0 = _errs16 === errors;
                                    } else {
                                      var valid0 = true;
                                    }
                                    if (valid0) {
                                      if (data.none !== void 0 && func0.call(data, "none")) {
                                        const _errs17 = errors;
                                        if (!validate39(data.none, { instancePath: instancePath + "/none", parentData: data, parentDataProperty: "none", rootData })) {
                                          vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
                                          errors = vErrors.length;
                                        }
                                        var valid0 = _errs17 === errors;
                                      } else {
                                        var valid0 = true;
                                      }
                                      if (valid0) {
                                        if (data.some !== void 0 && func0.call(data, "some")) {
                                          const _errs18 = errors;
                                          if (!validate39(data.some, { instancePath: instancePath + "/some", parentData: data, parentDataProperty: "some", rootData })) {
                                            vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
                                            errors = vErrors.length;
                                          }
                                          var valid0 = _errs18 === errors;
                                        } else {
                                          var valid0 = true;
                                        }
                                        if (valid0) {
                                          if (data.in !== void 0 && func0.call(data, "in")) {
                                            const _errs19 = errors;
                                            if (!validate39(data.in, { instancePath: instancePath + "/in", parentData: data, parentDataProperty: "in", rootData })) {
                                              vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
                                              errors = vErrors.length;
                                            }
                                            var valid0 = _errs19 === errors;
                                          } else {
                                            var valid0 = true;
                                          }
                                          if (valid0) {
                                            if (data.substr !== void 0 && func0.call(data, "substr")) {
                                              const _errs20 = errors;
                                              if (!validate54(data.substr, { instancePath: instancePath + "/substr", parentData: data, parentDataProperty: "substr", rootData })) {
                                                vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
                                                errors = vErrors.length;
                                              }
                                              var valid0 = _errs20 === errors;
                                            } else {
                                              var valid0 = true;
                                            }
                                            if (valid0) {
                                              if (data["<"] !== void 0 && func0.call(data, "<")) {
                                                const _errs21 = errors;
                                                if (!validate54(data["<"], { instancePath: instancePath + "/<", parentData: data, parentDataProperty: "<", rootData })) {
                                                  vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
                                                  errors = vErrors.length;
                                                }
                                                var valid0 = _errs21 === errors;
                                              } else {
                                                var valid0 = true;
                                              }
                                              if (valid0) {
                                                if (data["<="] !== void 0 && func0.call(data, "<=")) {
                                                  const _errs22 = errors;
                                                  if (!validate54(data["<="], { instancePath: instancePath + "/<=", parentData: data, parentDataProperty: "<=", rootData })) {
                                                    vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
                                                    errors = vErrors.length;
                                                  }
                                                  var valid0 = _errs22 === errors;
                                                } else {
                                                  var valid0 = true;
                                                }
                                                if (valid0) {
                                                  if (data["*"] !== void 0 && func0.call(data, "*")) {
                                                    const _errs23 = errors;
                                                    if (!validate58(data["*"], { instancePath: instancePath + "/*", parentData: data, parentDataProperty: "*", rootData })) {
                                                      vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
                                                      errors = vErrors.length;
                                                    }
                                                    var valid0 = _errs23 === errors;
                                                  } else {
                                                    var valid0 = true;
                                                  }
                                                  if (valid0) {
                                                    if (data["!"] !== void 0 && func0.call(data, "!")) {
                                                      const _errs24 = errors;
                                                      if (!validate60(data["!"], { instancePath: instancePath + "/!", parentData: data, parentDataProperty: "!", rootData })) {
                                                        vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
                                                        errors = vErrors.length;
                                                      }
                                                      var valid0 = _errs24 === errors;
                                                    } else {
                                                      var valid0 = true;
                                                    }
                                                    if (valid0) {
                                                      if (data["!!"] !== void 0 && func0.call(data, "!!")) {
                                                        const _errs25 = errors;
                                                        if (!validate60(data["!!"], { instancePath: instancePath + "/!!", parentData: data, parentDataProperty: "!!", rootData })) {
                                                          vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
                                                          errors = vErrors.length;
                                                        }
                                                        var valid0 = _errs25 === errors;
                                                      } else {
                                                        var valid0 = true;
                                                      }
                                                      if (valid0) {
                                                        if (data.or !== void 0 && func0.call(data, "or")) {
                                                          const _errs26 = errors;
                                                          if (!wrapper0.validate(data.or, { instancePath: instancePath + "/or", parentData: data, parentDataProperty: "or", rootData })) {
                                                            vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
                                                            errors = vErrors.length;
                                                          }
                                                          var valid0 = _errs26 === errors;
                                                        } else {
                                                          var valid0 = true;
                                                        }
                                                        if (valid0) {
                                                          if (data.and !== void 0 && func0.call(data, "and")) {
                                                            const _errs27 = errors;
                                                            if (!wrapper0.validate(data.and, { instancePath: instancePath + "/and", parentData: data, parentDataProperty: "and", rootData })) {
                                                              vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
                                                              errors = vErrors.length;
                                                            }
                                                            var valid0 = _errs27 === errors;
                                                          } else {
                                                            var valid0 = true;
                                                          }
                                                          if (valid0) {
                                                            if (data["+"] !== void 0 && func0.call(data, "+")) {
                                                              const _errs28 = errors;
                                                              if (!wrapper0.validate(data["+"], { instancePath: instancePath + "/+", parentData: data, parentDataProperty: "+", rootData })) {
                                                                vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
                                                                errors = vErrors.length;
                                                              }
                                                              var valid0 = _errs28 === errors;
                                                            } else {
                                                              var valid0 = true;
                                                            }
                                                            if (valid0) {
                                                              if (data["-"] !== void 0 && func0.call(data, "-")) {
                                                                const _errs29 = errors;
                                                                if (!wrapper0.validate(data["-"], { instancePath: instancePath + "/-", parentData: data, parentDataProperty: "-", rootData })) {
                                                                  vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
                                                                  errors = vErrors.length;
                                                                }
                                                                var valid0 = _errs29 === errors;
                                                              } else {
                                                                var valid0 = true;
                                                              }
                                                              if (valid0) {
                                                                if (data.max !== void 0 && func0.call(data, "max")) {
                                                                  const _errs30 = errors;
                                                                  if (!wrapper0.validate(data.max, { instancePath: instancePath + "/max", parentData: data, parentDataProperty: "max", rootData })) {
                                                                    vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
                                                                    errors = vErrors.length;
                                                                  }
                                                                  var valid0 = _errs30 === errors;
                                                                } else {
                                                                  var valid0 = true;
                                                                }
                                                                if (valid0) {
                                                                  if (data.min !== void 0 && func0.call(data, "min")) {
                                                                    const _errs31 = errors;
                                                                    if (!wrapper0.validate(data.min, { instancePath: instancePath + "/min", parentData: data, parentDataProperty: "min", rootData })) {
                                                                      vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
                                                                      errors = vErrors.length;
                                                                    }
                                                                    var valid0 = _errs31 === errors;
                                                                  } else {
                                                                    var valid0 = true;
                                                                  }
                                                                  if (valid0) {
                                                                    if (data.merge !== void 0 && func0.call(data, "merge")) {
                                                                      const _errs32 = errors;
                                                                      if (!wrapper0.validate(data.merge, { instancePath: instancePath + "/merge", parentData: data, parentDataProperty: "merge", rootData })) {
                                                                        vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
                                                                        errors = vErrors.length;
                                                                      }
                                                                      var valid0 = _errs32 === errors;
                                                                    } else {
                                                                      var valid0 = true;
                                                                    }
                                                                    if (valid0) {
                                                                      if (data.cat !== void 0 && func0.call(data, "cat")) {
                                                                        const _errs33 = errors;
                                                                        if (!wrapper0.validate(data.cat, { instancePath: instancePath + "/cat", parentData: data, parentDataProperty: "cat", rootData })) {
                                                                          vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
                                                                          errors = vErrors.length;
                                                                        }
                                                                        var valid0 = _errs33 === errors;
                                                                      } else {
                                                                        var valid0 = true;
                                                                      }
                                                                      if (valid0) {
                                                                        if (data.reduce !== void 0 && func0.call(data, "reduce")) {
                                                                          const _errs34 = errors;
                                                                          if (!validate63(data.reduce, { instancePath: instancePath + "/reduce", parentData: data, parentDataProperty: "reduce", rootData })) {
                                                                            vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
                                                                            errors = vErrors.length;
                                                                          }
                                                                          var valid0 = _errs34 === errors;
                                                                        } else {
                                                                          var valid0 = true;
                                                                        }
                                                                        if (valid0) {
                                                                          if (data.starts_with !== void 0 && func0.call(data, "starts_with")) {
                                                                            const _errs35 = errors;
                                                                            if (!validate65(data.starts_with, { instancePath: instancePath + "/starts_with", parentData: data, parentDataProperty: "starts_with", rootData })) {
                                                                              vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
                                                                              errors = vErrors.length;
                                                                            }
                                                                            var valid0 = _errs35 === errors;
                                                                          } else {
                                                                            var valid0 = true;
                                                                          }
                                                                          if (valid0) {
                                                                            if (data.ends_with !== void 0 && func0.call(data, "ends_with")) {
                                                                              const _errs36 = errors;
                                                                              if (!validate65(data.ends_with, { instancePath: instancePath + "/ends_with", parentData: data, parentDataProperty: "ends_with", rootData })) {
                                                                                vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
                                                                                errors = vErrors.length;
                                                                              }
                                                                              var valid0 = _errs36 === errors;
                                                                            } else {
                                                                              var valid0 = true;
                                                                            }
                                                                            if (valid0) {
                                                                              if (data.sem_ver !== void 0 && func0.call(data, "sem_ver")) {
                                                                                const _errs37 = errors;
                                                                                if (!validate136(data.sem_ver, { instancePath: instancePath + "/sem_ver", parentData: data, parentDataProperty: "sem_ver", rootData })) {
                                                                                  vErrors = vErrors === null ? validate136.errors : vErrors.concat(validate136.errors);
                                                                                  errors = vErrors.length;
                                                                                }
                                                                                var valid0 = _errs37 === errors;
                                                                              } else {
                                                                                var valid0 = true;
                                                                              }
                                                                              if (valid0) {
                                                                                if (data.fractional !== void 0 && func0.call(data, "fractional")) {
                                                                                  const _errs38 = errors;
                                                                                  if (!validate146(data.fractional, { instancePath: instancePath + "/fractional", parentData: data, parentDataProperty: "fractional", rootData })) {
                                                                                    vErrors = vErrors === null ? validate146.errors : vErrors.concat(validate146.errors);
                                                                                    errors = vErrors.length;
                                                                                  }
                                                                                  var valid0 = _errs38 === errors;
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
        }
      }
    }
  }
  validate33.errors = vErrors;
  return errors === 0;
}
var pattern7 = new RegExp("^\\$ref$", "u");
function validate151(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      const _errs2 = errors;
      for (const key0 of Object.keys(data)) {
        if (!pattern7.test(key0)) {
          validate151.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
          return false;
          break;
        }
      }
      if (_errs2 === errors) {
        var valid0 = true;
        for (const key1 of Object.keys(data)) {
          if (pattern7.test(key1)) {
            const _errs3 = errors;
            if (typeof data[key1] !== "string") {
              validate151.errors = [{ instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/patternProperties/%5E%5C%24ref%24/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
              return false;
            }
            var valid0 = _errs3 === errors;
            if (!valid0) {
              break;
            }
          }
        }
      }
    } else {
      validate151.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate151.errors = vErrors;
  return errors === 0;
}
var schema45 = { "type": ["null", "boolean", "number", "string", "array"] };
function validate154(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data !== null && typeof data !== "boolean" && !(typeof data == "number") && typeof data !== "string" && !Array.isArray(data)) {
    validate154.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema45.type }, message: "must be null,boolean,number,string,array" }];
    return false;
  }
  validate154.errors = vErrors;
  return errors === 0;
}
function validate32(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = true;
  const _errs1 = errors;
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    const err0 = {};
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  var _valid0 = _errs1 === errors;
  errors = _errs0;
  if (vErrors !== null) {
    if (_errs0) {
      vErrors.length = _errs0;
    } else {
      vErrors = null;
    }
  }
  let ifClause0;
  if (_valid0) {
    const _errs3 = errors;
    const _errs4 = errors;
    let valid1 = true;
    const _errs5 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (Object.keys(data).length > 1) {
        const err1 = {};
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      } else {
        if (Object.keys(data).length < 1) {
          const err2 = {};
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      }
    }
    var _valid1 = _errs5 === errors;
    errors = _errs4;
    if (vErrors !== null) {
      if (_errs4) {
        vErrors.length = _errs4;
      } else {
        vErrors = null;
      }
    }
    let ifClause1;
    if (_valid1) {
      const _errs6 = errors;
      if (!validate33(data, { instancePath, parentData, parentDataProperty, rootData })) {
        vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
        errors = vErrors.length;
      }
      var _valid1 = _errs6 === errors;
      valid1 = _valid1;
      ifClause1 = "then";
    } else {
      const _errs7 = errors;
      const _errs8 = errors;
      let valid2 = false;
      let passing0 = null;
      const _errs9 = errors;
      if (!validate151(data, { instancePath, parentData, parentDataProperty, rootData })) {
        vErrors = vErrors === null ? validate151.errors : vErrors.concat(validate151.errors);
        errors = vErrors.length;
      }
      var _valid2 = _errs9 === errors;
      if (_valid2) {
        valid2 = true;
        passing0 = 0;
      }
      const _errs10 = errors;
      if (!validate67(data, { instancePath, parentData, parentDataProperty, rootData })) {
        vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
        errors = vErrors.length;
      }
      var _valid2 = _errs10 === errors;
      if (_valid2 && valid2) {
        valid2 = false;
        passing0 = [passing0, 1];
      } else {
        if (_valid2) {
          valid2 = true;
          passing0 = 1;
        }
        const _errs11 = errors;
        if (!validate154(data, { instancePath, parentData, parentDataProperty, rootData })) {
          vErrors = vErrors === null ? validate154.errors : vErrors.concat(validate154.errors);
          errors = vErrors.length;
        }
        var _valid2 = _errs11 === errors;
        if (_valid2 && valid2) {
          valid2 = false;
          passing0 = [passing0, 2];
        } else {
          if (_valid2) {
            valid2 = true;
            passing0 = 2;
          }
        }
      }
      if (!valid2) {
        const err3 = { instancePath, schemaPath: "#/then/else/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
        validate32.errors = vErrors;
        return false;
      } else {
        errors = _errs8;
        if (vErrors !== null) {
          if (_errs8) {
            vErrors.length = _errs8;
          } else {
            vErrors = null;
          }
        }
      }
      var _valid1 = _errs7 === errors;
      valid1 = _valid1;
      ifClause1 = "else";
    }
    if (!valid1) {
      const err4 = { instancePath, schemaPath: "#/then/if", keyword: "if", params: { failingKeyword: ifClause1 }, message: 'must match "' + ifClause1 + '" schema' };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
      validate32.errors = vErrors;
      return false;
    }
    var _valid0 = _errs3 === errors;
    valid0 = _valid0;
    ifClause0 = "then";
  } else {
    const _errs12 = errors;
    const _errs13 = errors;
    let valid3 = false;
    let passing1 = null;
    const _errs14 = errors;
    if (!validate154(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = vErrors === null ? validate154.errors : vErrors.concat(validate154.errors);
      errors = vErrors.length;
    }
    var _valid3 = _errs14 === errors;
    if (_valid3) {
      valid3 = true;
      passing1 = 0;
    }
    if (!valid3) {
      const err5 = { instancePath, schemaPath: "#/else/oneOf", keyword: "oneOf", params: { passingSchemas: passing1 }, message: "must match exactly one schema in oneOf" };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
      validate32.errors = vErrors;
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
    var _valid0 = _errs12 === errors;
    valid0 = _valid0;
    ifClause0 = "else";
  }
  if (!valid0) {
    const err6 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: ifClause0 }, message: 'must match "' + ifClause0 + '" schema' };
    if (vErrors === null) {
      vErrors = [err6];
    } else {
      vErrors.push(err6);
    }
    errors++;
    validate32.errors = vErrors;
    return false;
  }
  validate32.errors = vErrors;
  return errors === 0;
}
function validate31(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (Array.isArray(data)) {
      if (data.length < 1) {
        validate31.errors = [{ instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }];
        return false;
      } else {
        var valid0 = true;
        const len0 = data.length;
        for (let i0 = 0; i0 < len0; i0++) {
          const _errs1 = errors;
          if (!validate32(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData })) {
            vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
          if (!valid0) {
            break;
          }
        }
      }
    } else {
      validate31.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
      return false;
    }
  }
  validate31.errors = vErrors;
  return errors === 0;
}
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    const _errs0 = errors;
    for (const key0 of Object.keys(data)) {
      if (!func0.call(schema9.properties, key0)) {
        validate24.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
        return false;
        break;
      }
    }
    if (_errs0 === errors) {
      if (data.var !== void 0 && func0.call(data, "var")) {
        const _errs1 = errors;
        if (!validate25(data.var, { instancePath: instancePath + "/var", parentData: data, parentDataProperty: "var", rootData })) {
          vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
          errors = vErrors.length;
        }
        var valid0 = _errs1 === errors;
      } else {
        var valid0 = true;
      }
      if (valid0) {
        if (data.missing !== void 0 && func0.call(data, "missing")) {
          const _errs2 = errors;
          if (!validate27(data.missing, { instancePath: instancePath + "/missing", parentData: data, parentDataProperty: "missing", rootData })) {
            vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs2 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.missing_some !== void 0 && func0.call(data, "missing_some")) {
            const _errs3 = errors;
            if (!validate29(data.missing_some, { instancePath: instancePath + "/missing_some", parentData: data, parentDataProperty: "missing_some", rootData })) {
              vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.if !== void 0 && func0.call(data, "if")) {
              const _errs4 = errors;
              if (!validate31(data.if, { instancePath: instancePath + "/if", parentData: data, parentDataProperty: "if", rootData })) {
                vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data["=="] !== void 0 && func0.call(data, "==")) {
                const _errs5 = errors;
                if (!validate39(data["=="], { instancePath: instancePath + "/==", parentData: data, parentDataProperty: "==", rootData })) {
                  vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data["==="] !== void 0 && func0.call(data, "===")) {
                  const _errs6 = errors;
                  if (!validate39(data["==="], { instancePath: instancePath + "/===", parentData: data, parentDataProperty: "===", rootData })) {
                    vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs6 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data["!="] !== void 0 && func0.call(data, "!=")) {
                    const _errs7 = errors;
                    if (!validate39(data["!="], { instancePath: instancePath + "/!=", parentData: data, parentDataProperty: "!=", rootData })) {
                      vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
                      errors = vErrors.length;
                    }
                    var valid0 = _errs7 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data["!=="] !== void 0 && func0.call(data, "!==")) {
                      const _errs8 = errors;
                      if (!validate39(data["!=="], { instancePath: instancePath + "/!==", parentData: data, parentDataProperty: "!==", rootData })) {
                        vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
                        errors = vErrors.length;
                      }
                      var valid0 = _errs8 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data[">"] !== void 0 && func0.call(data, ">")) {
                        const _errs9 = errors;
                        if (!validate39(data[">"], { instancePath: instancePath + "/>", parentData: data, parentDataProperty: ">", rootData })) {
                          vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
                          errors = vErrors.length;
                        }
                        var valid0 = _errs9 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data[">="] !== void 0 && func0.call(data, ">=")) {
                          const _errs10 = errors;
                          if (!validate39(data[">="], { instancePath: instancePath + "/>=", parentData: data, parentDataProperty: ">=", rootData })) {
                            vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
                            errors = vErrors.length;
                          }
                          var valid0 = _errs10 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data["%"] !== void 0 && func0.call(data, "%")) {
                            const _errs11 = errors;
                            if (!validate39(data["%"], { instancePath: instancePath + "/%", parentData: data, parentDataProperty: "%", rootData })) {
                              vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
                              errors = vErrors.length;
                            }
                            var valid0 = _errs11 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data["/"] !== void 0 && func0.call(data, "/")) {
                              const _errs12 = errors;
                              if (!validate39(data["/"], { instancePath: instancePath + "/~1", parentData: data, parentDataProperty: "/", rootData })) {
                                vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
                                errors = vErrors.length;
                              }
                              var valid0 = _errs12 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data.map !== void 0 && func0.call(data, "map")) {
                                const _errs13 = errors;
                                if (!validate39(data.map, { instancePath: instancePath + "/map", parentData: data, parentDataProperty: "map", rootData })) {
                                  vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
                                  errors = vErrors.length;
                                }
                                var valid0 = _errs13 === errors;
                              } else {
                                var valid0 = true;
                              }
                              if (valid0) {
                                if (data.filter !== void 0 && func0.call(data, "filter")) {
                                  const _errs14 = errors;
                                  if (!validate39(data.filter, { instancePath: instancePath + "/filter", parentData: data, parentDataProperty: "filter", rootData })) {
                                    vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
                                    errors = vErrors.length;
                                  }
                                  var valid0 = _errs14 === errors;
                                } else {
                                  var valid0 = true;
                                }
                                if (valid0) {
                                  if (data.all !== void 0 && func0.call(data, "all")) {
                                    const _errs15 = errors;
                                    if (!validate39(data.all, { instancePath: instancePath + "/all", parentData: data, parentDataProperty: "all", rootData })) {
                                      vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
                                      errors = vErrors.length;
                                    }
                                    var valid0 = _errs15 === errors;
                                  } else {
                                    var valid0 = true;
                                  }
                                  if (valid0) {
                                    if (data.none !== void 0 && func0.call(data, "none")) {
                                      const _errs16 = errors;
                                      if (!validate39(data.none, { instancePath: instancePath + "/none", parentData: data, parentDataProperty: "none", rootData })) {
                                        vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
                                        errors = vErrors.length;
                                      }
                                      var valid0 = _errs16 === errors;
                                    } else {
                                      var valid0 = true;
                                    }
                                    if (valid0) {
                                      if (data.some !== void 0 && func0.call(data, "some")) {
                                        const _errs17 = errors;
                                        if (!validate39(data.some, { instancePath: instancePath + "/some", parentData: data, parentDataProperty: "some", rootData })) {
                                          vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
                                          errors = vErrors.length;
                                        }
                                        var valid0 = _errs17 === errors;
                                      } else {
                                        var valid0 = true;
                                      }
                                      if (valid0) {
                                        if (data.in !== void 0 && func0.call(data, "in")) {
                                          const _errs18 = errors;
                                          if (!validate39(data.in, { instancePath: instancePath + "/in", parentData: data, parentDataProperty: "in", rootData })) {
                                            vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
                                            errors = vErrors.length;
                                          }
                                          var valid0 = _errs18 === errors;
                                        } else {
                                          var valid0 = true;
                                        }
                                        if (valid0) {
                                          if (data.substr !== void 0 && func0.call(data, "substr")) {
                                            const _errs19 = errors;
                                            if (!validate54(data.substr, { instancePath: instancePath + "/substr", parentData: data, parentDataProperty: "substr", rootData })) {
                                              vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
                                              errors = vErrors.length;
                                            }
                                            var valid0 = _errs19 === errors;
                                          } else {
                                            var valid0 = true;
                                          }
                                          if (valid0) {
                                            if (data["<"] !== void 0 && func0.call(data, "<")) {
                                              const _errs20 = errors;
                                              if (!validate54(data["<"], { instancePath: instancePath + "/<", parentData: data, parentDataProperty: "<", rootData })) {
                                                vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
                                                errors = vErrors.length;
                                              }
                                              var valid0 = _errs20 === errors;
                                            } else {
                                              var valid0 = true;
                                            }
                                            if (valid0) {
                                              if (data["<="] !== void 0 && func0.call(data, "<=")) {
                                                const _errs21 = errors;
                                                if (!validate54(data["<="], { instancePath: instancePath + "/<=", parentData: data, parentDataProperty: "<=", rootData })) {
                                                  vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
                                                  errors = vErrors.length;
                                                }
                                                var valid0 = _errs21 === errors;
                                              } else {
                                                var valid0 = true;
                                              }
                                              if (valid0) {
                                                if (data["*"] !== void 0 && func0.call(data, "*")) {
                                                  const _errs22 = errors;
                                                  if (!validate58(data["*"], { instancePath: instancePath + "/*", parentData: data, parentDataProperty: "*", rootData })) {
                                                    vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
                                                    errors = vErrors.length;
                                                  }
                                                  var valid0 = _errs22 === errors;
                                                } else {
                                                  var valid0 = true;
                                                }
                                                if (valid0) {
                                                  if (data["!"] !== void 0 && func0.call(data, "!")) {
                                                    const _errs23 = errors;
                                                    if (!validate60(data["!"], { instancePath: instancePath + "/!", parentData: data, parentDataProperty: "!", rootData })) {
                                                      vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
                                                      errors = vErrors.length;
                                                    }
                                                    var valid0 = _errs23 === errors;
                                                  } else {
                                                    var valid0 = true;
                                                  }
                                                  if (valid0) {
                                                    if (data["!!"] !== void 0 && func0.call(data, "!!")) {
                                                      const _errs24 = errors;
                                                      if (!validate60(data["!!"], { instancePath: instancePath + "/!!", parentData: data, parentDataProperty: "!!", rootData })) {
                                                        vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
                                                        errors = vErrors.length;
                                                      }
                                                      var valid0 = _errs24 === errors;
                                                    } else {
                                                      var valid0 = true;
                                                    }
                                                    if (valid0) {
                                                      if (data.or !== void 0 && func0.call(data, "or")) {
                                                        const _errs25 = errors;
                                                        if (!validate31(data.or, { instancePath: instancePath + "/or", parentData: data, parentDataProperty: "or", rootData })) {
                                                          vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
                                                          errors = vErrors.length;
                                                        }
                                                        var valid0 = _errs25 === errors;
                                                      } else {
                                                        var valid0 = true;
                                                      }
                                                      if (valid0) {
                                                        if (data.and !== void 0 && func0.call(data, "and")) {
                                                          const _errs26 = errors;
                                                          if (!validate31(data.and, { instancePath: instancePath + "/and", parentData: data, parentDataProperty: "and", rootData })) {
                                                            vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
                                                            errors = vErrors.length;
                                                          }
                                                          var valid0 = _errs26 === errors;
                                                        } else {
                                                          var valid0 = true;
                                                        }
                                                        if (valid0) {
                                                          if (data["+"] !== void 0 && func0.call(data, "+")) {
                                                            const _errs27 = errors;
                                                            if (!validate31(data["+"], { instancePath: instancePath + "/+", parentData: data, parentDataProperty: "+", rootData })) {
                                                              vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
                                                              errors = vErrors.length;
                                                            }
                                                            var valid0 = _errs27 === errors;
                                                          } else {
                                                            var valid0 = true;
                                                          }
                                                          if (valid0) {
                                                            if (data["-"] !== void 0 && func0.call(data, "-")) {
                                                              const _errs28 = errors;
                                                              if (!validate31(data["-"], { instancePath: instancePath + "/-", parentData: data, parentDataProperty: "-", rootData })) {
                                                                vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
                                                                errors = vErrors.length;
                                                              }
                                                              var valid0 = _errs28 === errors;
                                                            } else {
                                                              var valid0 = true;
                                                            }
                                                            if (valid0) {
                                                              if (data.max !== void 0 && func0.call(data, "max")) {
                                                                const _errs29 = errors;
                                                                if (!validate31(data.max, { instancePath: instancePath + "/max", parentData: data, parentDataProperty: "max", rootData })) {
                                                                  vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
                                                                  errors = vErrors.length;
                                                                }
                                                                var valid0 = _errs29 === errors;
                                                              } else {
                                                                var valid0 = true;
                                                              }
                                                              if (valid0) {
                                                                if (data.min !== void 0 && func0.call(data, "min")) {
                                                                  const _errs30 = errors;
                                                                  if (!validate31(data.min, { instancePath: instancePath + "/min", parentData: data, parentDataProperty: "min", rootData })) {
                                                                    vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
                                                                    errors = vErrors.length;
                                                                  }
                                                                  var valid0 = _errs30 === errors;
                                                                } else {
                                                                  var valid0 = true;
                                                                }
                                                                if (valid0) {
                                                                  if (data.merge !== void 0 && func0.call(data, "merge")) {
                                                                    const _errs31 = errors;
                                                                    if (!validate31(data.merge, { instancePath: instancePath + "/merge", parentData: data, parentDataProperty: "merge", rootData })) {
                                                                      vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
                                                                      errors = vErrors.length;
                                                                    }
                                                                    var valid0 = _errs31 === errors;
                                                                  } else {
                                                                    var valid0 = true;
                                                                  }
                                                                  if (valid0) {
                                                                    if (data.cat !== void 0 && func0.call(data, "cat")) {
                                                                      const _errs32 = errors;
                                                                      if (!validate31(data.cat, { instancePath: instancePath + "/cat", parentData: data, parentDataProperty: "cat", rootData })) {
                                                                        vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
                                                                        errors = vErrors.length;
                                                                      }
                                                                      var valid0 = _errs32 === errors;
                                                                    } else {
                                                                      var valid0 = true;
                                                                    }
                                                                    if (valid0) {
                                                                      if (data.reduce !== void 0 && func0.call(data, "reduce")) {
                                                                        const _errs33 = errors;
                                                                        if (!validate63(data.reduce, { instancePath: instancePath + "/reduce", parentData: data, parentDataProperty: "reduce", rootData })) {
                                                                          vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
                                                                          errors = vErrors.length;
                                                                        }
                                                                        var valid0 = _errs33 === errors;
                                                                      } else {
                                                                        var valid0 = true;
                                                                      }
                                                                      if (valid0) {
                                                                        if (data.starts_with !== void 0 && func0.call(data, "starts_with")) {
                                                                          const _errs34 = errors;
                                                                          if (!validate65(data.starts_with, { instancePath: instancePath + "/starts_with", parentData: data, parentDataProperty: "starts_with", rootData })) {
                                                                            vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
                                                                            errors = vErrors.length;
                                                                          }
                                                                          var valid0 = _errs34 === errors;
                                                                        } else {
                                                                          var valid0 = true;
                                                                        }
                                                                        if (valid0) {
                                                                          if (data.ends_with !== void 0 && func0.call(data, "ends_with")) {
                                                                            const _errs35 = errors;
                                                                            if (!validate65(data.ends_with, { instancePath: instancePath + "/ends_with", parentData: data, parentDataProperty: "ends_with", rootData })) {
                                                                              vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
                                                                              errors = vErrors.length;
                                                                            }
                                                                            var valid0 = _errs35 === errors;
                                                                          } else {
                                                                            var valid0 = true;
                                                                          }
                                                                          if (valid0) {
                                                                            if (data.sem_ver !== void 0 && func0.call(data, "sem_ver")) {
                                                                              const _errs36 = errors;
                                                                              if (!validate136(data.sem_ver, { instancePath: instancePath + "/sem_ver", parentData: data, parentDataProperty: "sem_ver", rootData })) {
                                                                                vErrors = vErrors === null ? validate136.errors : vErrors.concat(validate136.errors);
                                                                                errors = vErrors.length;
                                                                              }
                                                                              var valid0 = _errs36 === errors;
                                                                            } else {
                                                                              var valid0 = true;
                                                                            }
                                                                            if (valid0) {
                                                                              if (data.fractional !== void 0 && func0.call(data, "fractional")) {
                                                                                const _errs37 = errors;
                                                                                if (!validate146(data.fractional, { instancePath: instancePath + "/fractional", parentData: data, parentDataProperty: "fractional", rootData })) {
                                                                                  vErrors = vErrors === null ? validate146.errors : vErrors.concat(validate146.errors);
                                                                                  errors = vErrors.length;
                                                                                }
                                                                                var valid0 = _errs37 === errors;
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
      }
    }
  }
  validate24.errors = vErrors;
  return errors === 0;
}
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    validate23.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
    return false;
  }
  const _errs1 = errors;
  let valid0 = true;
  const _errs2 = errors;
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    const err0 = {};
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  var _valid0 = _errs2 === errors;
  errors = _errs1;
  if (vErrors !== null) {
    if (_errs1) {
      vErrors.length = _errs1;
    } else {
      vErrors = null;
    }
  }
  let ifClause0;
  if (_valid0) {
    const _errs4 = errors;
    const _errs5 = errors;
    let valid1 = true;
    const _errs6 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (Object.keys(data).length > 1) {
        const err1 = {};
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      } else {
        if (Object.keys(data).length < 1) {
          const err2 = {};
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      }
    }
    var _valid1 = _errs6 === errors;
    errors = _errs5;
    if (vErrors !== null) {
      if (_errs5) {
        vErrors.length = _errs5;
      } else {
        vErrors = null;
      }
    }
    let ifClause1;
    if (_valid1) {
      const _errs7 = errors;
      if (!validate24(data, { instancePath, parentData, parentDataProperty, rootData })) {
        vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
        errors = vErrors.length;
      }
      var _valid1 = _errs7 === errors;
      valid1 = _valid1;
      ifClause1 = "then";
    } else {
      const _errs8 = errors;
      const _errs9 = errors;
      let valid2 = false;
      const _errs10 = errors;
      if (errors === _errs10) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          for (const key0 of Object.keys(data)) {
            const err3 = { instancePath, schemaPath: "#/then/else/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
            break;
          }
        } else {
          const err4 = { instancePath, schemaPath: "#/then/else/anyOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      }
      var _valid2 = _errs10 === errors;
      valid2 = valid2 || _valid2;
      if (!valid2) {
        const _errs14 = errors;
        if (!validate67(data, { instancePath, parentData, parentDataProperty, rootData })) {
          vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
          errors = vErrors.length;
        }
        var _valid2 = _errs14 === errors;
        valid2 = valid2 || _valid2;
      }
      if (!valid2) {
        const err5 = { instancePath, schemaPath: "#/then/else/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
        validate23.errors = vErrors;
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
      var _valid1 = _errs8 === errors;
      valid1 = _valid1;
      ifClause1 = "else";
    }
    if (!valid1) {
      const err6 = { instancePath, schemaPath: "#/then/if", keyword: "if", params: { failingKeyword: ifClause1 }, message: 'must match "' + ifClause1 + '" schema' };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
      validate23.errors = vErrors;
      return false;
    }
    var _valid0 = _errs4 === errors;
    valid0 = _valid0;
    ifClause0 = "then";
  } else {
    var _valid0 = false;
    validate23.errors = [{ instancePath, schemaPath: "#/else/false schema", keyword: "false schema", params: {}, message: "boolean schema is false" }];
    return false;
    valid0 = _valid0;
    ifClause0 = "else";
  }
  if (!valid0) {
    const err7 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: ifClause0 }, message: 'must match "' + ifClause0 + '" schema' };
    if (vErrors === null) {
      vErrors = [err7];
    } else {
      vErrors.push(err7);
    }
    errors++;
    validate23.errors = vErrors;
    return false;
  }
  validate23.errors = vErrors;
  return errors === 0;
}
var schema46 = { "type": "object", "additionalProperties": { "type": ["string", "number", "boolean"] }, "required": [] };
function validate195(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      for (const key0 of Object.keys(data)) {
        let data0 = data[key0];
        const _errs2 = errors;
        if (typeof data0 !== "string" && !(typeof data0 == "number") && typeof data0 !== "boolean") {
          validate195.errors = [{ instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/type", keyword: "type", params: { type: schema46.additionalProperties.type }, message: "must be string,number,boolean" }];
          return false;
        }
        var valid0 = _errs2 === errors;
        if (!valid0) {
          break;
        }
      }
    } else {
      validate195.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate195.errors = vErrors;
  return errors === 0;
}
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data.state === void 0 || !func0.call(data, "state")) && (missing0 = "state") || (data.defaultVariant === void 0 || !func0.call(data, "defaultVariant")) && (missing0 = "defaultVariant")) {
        validate22.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.state !== void 0 && func0.call(data, "state")) {
          let data0 = data.state;
          const _errs2 = errors;
          if (typeof data0 !== "string") {
            validate22.errors = [{ instancePath: instancePath + "/state", schemaPath: "#/properties/state/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
            return false;
          }
          if (!(data0 === "ENABLED" || data0 === "DISABLED")) {
            validate22.errors = [{ instancePath: instancePath + "/state", schemaPath: "#/properties/state/enum", keyword: "enum", params: { allowedValues: schema7.properties.state.enum }, message: "must be equal to one of the allowed values" }];
            return false;
          }
          var valid0 = _errs2 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.defaultVariant !== void 0 && func0.call(data, "defaultVariant")) {
            const _errs4 = errors;
            if (typeof data.defaultVariant !== "string") {
              validate22.errors = [{ instancePath: instancePath + "/defaultVariant", schemaPath: "#/properties/defaultVariant/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
              return false;
            }
            var valid0 = _errs4 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.targeting !== void 0 && func0.call(data, "targeting")) {
              const _errs6 = errors;
              if (!validate23(data.targeting, { instancePath: instancePath + "/targeting", parentData: data, parentDataProperty: "targeting", rootData })) {
                vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs6 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.metadata !== void 0 && func0.call(data, "metadata")) {
                const _errs7 = errors;
                if (!validate195(data.metadata, { instancePath: instancePath + "/metadata", parentData: data, parentDataProperty: "metadata", rootData })) {
                  vErrors = vErrors === null ? validate195.errors : vErrors.concat(validate195.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs7 === errors;
              } else {
                var valid0 = true;
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
function validate198(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.variants !== void 0 && func0.call(data, "variants")) {
        let data0 = data.variants;
        const _errs1 = errors;
        if (errors === _errs1) {
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            const _errs3 = errors;
            for (const key0 of Object.keys(data0)) {
              if (!pattern0.test(key0)) {
                validate198.errors = [{ instancePath: instancePath + "/variants", schemaPath: "#/properties/variants/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                return false;
                break;
              }
            }
            if (_errs3 === errors) {
              var valid1 = true;
              for (const key1 of Object.keys(data0)) {
                if (pattern0.test(key1)) {
                  const _errs4 = errors;
                  if (typeof data0[key1] !== "boolean") {
                    validate198.errors = [{ instancePath: instancePath + "/variants/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/variants/patternProperties/%5E.%7B1%2C%7D%24/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                    return false;
                  }
                  var valid1 = _errs4 === errors;
                  if (!valid1) {
                    break;
                  }
                }
              }
            }
          } else {
            validate198.errors = [{ instancePath: instancePath + "/variants", schemaPath: "#/properties/variants/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
            return false;
          }
        }
      }
    } else {
      validate198.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate198.errors = vErrors;
  return errors === 0;
}
function validate200(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.variants !== void 0 && func0.call(data, "variants")) {
        let data0 = data.variants;
        const _errs1 = errors;
        if (errors === _errs1) {
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            const _errs3 = errors;
            for (const key0 of Object.keys(data0)) {
              if (!pattern0.test(key0)) {
                validate200.errors = [{ instancePath: instancePath + "/variants", schemaPath: "#/properties/variants/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                return false;
                break;
              }
            }
            if (_errs3 === errors) {
              var valid1 = true;
              for (const key1 of Object.keys(data0)) {
                if (pattern0.test(key1)) {
                  const _errs4 = errors;
                  if (typeof data0[key1] !== "string") {
                    validate200.errors = [{ instancePath: instancePath + "/variants/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/variants/patternProperties/%5E.%7B1%2C%7D%24/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                  }
                  var valid1 = _errs4 === errors;
                  if (!valid1) {
                    break;
                  }
                }
              }
            }
          } else {
            validate200.errors = [{ instancePath: instancePath + "/variants", schemaPath: "#/properties/variants/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
            return false;
          }
        }
      }
    } else {
      validate200.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate200.errors = vErrors;
  return errors === 0;
}
function validate202(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.variants !== void 0 && func0.call(data, "variants")) {
        let data0 = data.variants;
        const _errs1 = errors;
        if (errors === _errs1) {
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            const _errs3 = errors;
            for (const key0 of Object.keys(data0)) {
              if (!pattern0.test(key0)) {
                validate202.errors = [{ instancePath: instancePath + "/variants", schemaPath: "#/properties/variants/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                return false;
                break;
              }
            }
            if (_errs3 === errors) {
              var valid1 = true;
              for (const key1 of Object.keys(data0)) {
                if (pattern0.test(key1)) {
                  const _errs4 = errors;
                  if (!(typeof data0[key1] == "number")) {
                    validate202.errors = [{ instancePath: instancePath + "/variants/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/variants/patternProperties/%5E.%7B1%2C%7D%24/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                    return false;
                  }
                  var valid1 = _errs4 === errors;
                  if (!valid1) {
                    break;
                  }
                }
              }
            }
          } else {
            validate202.errors = [{ instancePath: instancePath + "/variants", schemaPath: "#/properties/variants/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
            return false;
          }
        }
      }
    } else {
      validate202.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate202.errors = vErrors;
  return errors === 0;
}
function validate204(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.variants !== void 0 && func0.call(data, "variants")) {
        let data0 = data.variants;
        const _errs1 = errors;
        if (errors === _errs1) {
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            const _errs3 = errors;
            for (const key0 of Object.keys(data0)) {
              if (!pattern0.test(key0)) {
                validate204.errors = [{ instancePath: instancePath + "/variants", schemaPath: "#/properties/variants/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                return false;
                break;
              }
            }
            if (_errs3 === errors) {
              var valid1 = true;
              for (const key1 of Object.keys(data0)) {
                if (pattern0.test(key1)) {
                  let data1 = data0[key1];
                  const _errs4 = errors;
                  if (!(data1 && typeof data1 == "object" && !Array.isArray(data1))) {
                    validate204.errors = [{ instancePath: instancePath + "/variants/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/variants/patternProperties/%5E.%7B1%2C%7D%24/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                    return false;
                  }
                  var valid1 = _errs4 === errors;
                  if (!valid1) {
                    break;
                  }
                }
              }
            }
          } else {
            validate204.errors = [{ instancePath: instancePath + "/variants", schemaPath: "#/properties/variants/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
            return false;
          }
        }
      }
    } else {
      validate204.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate204.errors = vErrors;
  return errors === 0;
}
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.flags !== void 0 && func0.call(data, "flags")) {
        let data0 = data.flags;
        const _errs1 = errors;
        if (errors === _errs1) {
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            const _errs4 = errors;
            for (const key0 of Object.keys(data0)) {
              if (!pattern0.test(key0)) {
                validate21.errors = [{ instancePath: instancePath + "/flags", schemaPath: "#/properties/flags/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                return false;
                break;
              }
            }
            if (_errs4 === errors) {
              var valid1 = true;
              for (const key1 of Object.keys(data0)) {
                if (pattern0.test(key1)) {
                  let data1 = data0[key1];
                  const _errs5 = errors;
                  const _errs6 = errors;
                  if (!validate22(data1, { instancePath: instancePath + "/flags/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data0, parentDataProperty: key1, rootData })) {
                    vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
                    errors = vErrors.length;
                  }
                  var valid2 = _errs6 === errors;
                  if (valid2) {
                    const _errs7 = errors;
                    const _errs8 = errors;
                    let valid3 = false;
                    let passing0 = null;
                    const _errs9 = errors;
                    if (!validate198(data1, { instancePath: instancePath + "/flags/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data0, parentDataProperty: key1, rootData })) {
                      vErrors = vErrors === null ? validate198.errors : vErrors.concat(validate198.errors);
                      errors = vErrors.length;
                    }
                    var _valid0 = _errs9 === errors;
                    if (_valid0) {
                      valid3 = true;
                      passing0 = 0;
                    }
                    const _errs11 = errors;
                    if (!validate200(data1, { instancePath: instancePath + "/flags/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data0, parentDataProperty: key1, rootData })) {
                      vErrors = vErrors === null ? validate200.errors : vErrors.concat(validate200.errors);
                      errors = vErrors.length;
                    }
                    var _valid0 = _errs11 === errors;
                    if (_valid0 && valid3) {
                      valid3 = false;
                      passing0 = [passing0, 1];
                    } else {
                      if (_valid0) {
                        valid3 = true;
                        passing0 = 1;
                      }
                      const _errs13 = errors;
                      if (!validate202(data1, { instancePath: instancePath + "/flags/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data0, parentDataProperty: key1, rootData })) {
                        vErrors = vErrors === null ? validate202.errors : vErrors.concat(validate202.errors);
                        errors = vErrors.length;
                      }
                      var _valid0 = _errs13 === errors;
                      if (_valid0 && valid3) {
                        valid3 = false;
                        passing0 = [passing0, 2];
                      } else {
                        if (_valid0) {
                          valid3 = true;
                          passing0 = 2;
                        }
                        const _errs15 = errors;
                        if (!validate204(data1, { instancePath: instancePath + "/flags/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data0, parentDataProperty: key1, rootData })) {
                          vErrors = vErrors === null ? validate204.errors : vErrors.concat(validate204.errors);
                          errors = vErrors.length;
                        }
                        var _valid0 = _errs15 === errors;
                        if (_valid0 && valid3) {
                          valid3 = false;
                          passing0 = [passing0, 3];
                        } else {
                          if (_valid0) {
                            valid3 = true;
                            passing0 = 3;
                          }
                        }
                      }
                    }
                    if (!valid3) {
                      const err0 = { instancePath: instancePath + "/flags/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/flags/patternProperties/%5E.%7B1%2C%7D%24/allOf/1/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf" };
                      if (vErrors === null) {
                        vErrors = [err0];
                      } else {
                        vErrors.push(err0);
                      }
                      errors++;
                      validate21.errors = vErrors;
                      return false;
                    } else {
                      errors = _errs8;
                      if (vErrors !== null) {
                        if (_errs8) {
                          vErrors.length = _errs8;
                        } else {
                          vErrors = null;
                        }
                      }
                    }
                    var valid2 = _errs7 === errors;
                  }
                  var valid1 = _errs5 === errors;
                  if (!valid1) {
                    break;
                  }
                }
              }
            }
          } else {
            validate21.errors = [{ instancePath: instancePath + "/flags", schemaPath: "#/properties/flags/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
            return false;
          }
        }
        var valid0 = _errs1 === errors;
      } else {
        var valid0 = true;
      }
      if (valid0) {
        if (data.$evaluators !== void 0 && func0.call(data, "$evaluators")) {
          let data2 = data.$evaluators;
          const _errs17 = errors;
          if (errors === _errs17) {
            if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
              const _errs19 = errors;
              for (const key2 of Object.keys(data2)) {
                if (!pattern0.test(key2)) {
                  validate21.errors = [{ instancePath: instancePath + "/$evaluators", schemaPath: "#/properties/%24evaluators/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" }];
                  return false;
                  break;
                }
              }
              if (_errs19 === errors) {
                var valid8 = true;
                for (const key3 of Object.keys(data2)) {
                  if (pattern0.test(key3)) {
                    const _errs20 = errors;
                    if (!validate23(data2[key3], { instancePath: instancePath + "/$evaluators/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data2, parentDataProperty: key3, rootData })) {
                      vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
                      errors = vErrors.length;
                    }
                    var valid8 = _errs20 === errors;
                    if (!valid8) {
                      break;
                    }
                  }
                }
              }
            } else {
              validate21.errors = [{ instancePath: instancePath + "/$evaluators", schemaPath: "#/properties/%24evaluators/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
              return false;
            }
          }
          var valid0 = _errs17 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.metadata !== void 0 && func0.call(data, "metadata")) {
            let data4 = data.metadata;
            const _errs22 = errors;
            if (!validate195(data4, { instancePath: instancePath + "/metadata", parentData: data, parentDataProperty: "metadata", rootData })) {
              vErrors = vErrors === null ? validate195.errors : vErrors.concat(validate195.errors);
              errors = vErrors.length;
            }
            if (errors === _errs22) {
              if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                if (data4.flagSetId !== void 0 && func0.call(data4, "flagSetId")) {
                  const _errs23 = errors;
                  if (typeof data4.flagSetId !== "string") {
                    validate21.errors = [{ instancePath: instancePath + "/metadata/flagSetId", schemaPath: "#/properties/metadata/properties/flagSetId/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                  }
                  var valid9 = _errs23 === errors;
                } else {
                  var valid9 = true;
                }
                if (valid9) {
                  if (data4.version !== void 0 && func0.call(data4, "version")) {
                    const _errs25 = errors;
                    if (typeof data4.version !== "string") {
                      validate21.errors = [{ instancePath: instancePath + "/metadata/version", schemaPath: "#/properties/metadata/properties/version/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                      return false;
                    }
                    var valid9 = _errs25 === errors;
                  } else {
                    var valid9 = true;
                  }
                }
              }
            }
            var valid0 = _errs22 === errors;
          } else {
            var valid0 = true;
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
  validateFlagd
};
