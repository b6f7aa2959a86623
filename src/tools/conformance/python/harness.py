"""Answers questions with flagd's in-process provider for Python, in file mode: one JSON document a line in, one a line out."""

import json
import sys

from openfeature import api
from openfeature.contrib.provider.flagd import FlagdProvider
from openfeature.contrib.provider.flagd.config import ResolverType
from openfeature.evaluation_context import EvaluationContext


def load(path):
    api.set_provider_and_wait(FlagdProvider(resolver_type=ResolverType.FILE, offline_flag_source_path=path))


def ask(client, flag, kind, context):
    attributes = dict(context)
    # The SDK has a place of its own for the unit; one that is no string stays an attribute.
    unit = attributes.pop("targetingKey") if isinstance(attributes.get("targetingKey"), str) else None
    evaluation = EvaluationContext(targeting_key=unit, attributes=attributes)
    if kind == "boolean":
        return client.get_boolean_details(flag, False, evaluation)
    if kind == "string":
        return client.get_string_details(flag, "", evaluation)
    if kind == "number":
        return client.get_float_details(flag, 0.0, evaluation)
    return client.get_object_details(flag, {}, evaluation)


def main():
    client = api.get_client()
    for line in sys.stdin:
        question = json.loads(line)
        if "artifact" in question:
            load(question["artifact"])
            continue
        details = ask(client, question["flag"], question["type"], question["context"])
        answer = {"value": details.value, "variant": details.variant, "reason": details.reason}
        if details.error_code is not None:
            answer["error"] = f"{details.error_code}: {details.error_message}"
        print(json.dumps(answer))
    api.shutdown()


main()
