package conformance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.openfeature.contrib.providers.flagd.Config;
import dev.openfeature.contrib.providers.flagd.FlagdOptions;
import dev.openfeature.contrib.providers.flagd.FlagdProvider;
import dev.openfeature.sdk.Client;
import dev.openfeature.sdk.FlagEvaluationDetails;
import dev.openfeature.sdk.ImmutableContext;
import dev.openfeature.sdk.MutableStructure;
import dev.openfeature.sdk.OpenFeatureAPI;
import dev.openfeature.sdk.Structure;
import dev.openfeature.sdk.Value;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Answers questions with flagd's in-process provider for Java, in file mode: one JSON document a line in, one a line out. */
public final class Main {
    private static final ObjectMapper JSON = new ObjectMapper();

    public static void main(String[] arguments) throws Exception {
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            JsonNode question = JSON.readTree(line);
            if (question.has("artifact")) load(question.get("artifact").textValue());
            else out.print(answer(question) + "\n");
            if (!in.ready()) out.flush();
        }
        out.flush();
        OpenFeatureAPI.getInstance().shutdown();
        System.exit(0);
    }

    private static void load(String path) {
        FlagdOptions options = FlagdOptions.builder().resolverType(Config.Resolver.FILE).offlineFlagSourcePath(path).deadline(600_000).build();
        OpenFeatureAPI.getInstance().setProviderAndWait(new FlagdProvider(options));
    }

    private static ObjectNode answer(JsonNode question) {
        FlagEvaluationDetails<?> details = ask(question.get("flag").textValue(), question.get("type").textValue(), question.get("context"));
        ObjectNode answer = JSON.createObjectNode();
        Object value = details.getValue();
        answer.set("value", value instanceof Value ? toJson((Value) value) : JSON.valueToTree(value));
        answer.put("variant", details.getVariant());
        answer.put("reason", details.getReason());
        if (details.getErrorCode() != null) answer.put("error", details.getErrorCode() + ": " + details.getErrorMessage());
        return answer;
    }

    private static FlagEvaluationDetails<?> ask(String flag, String type, JsonNode attributes) {
        Client client = OpenFeatureAPI.getInstance().getClient();
        ImmutableContext context = new ImmutableContext(toMap(attributes));
        switch (type) {
            case "boolean": return client.getBooleanDetails(flag, false, context);
            case "string": return client.getStringDetails(flag, "", context);
            case "number": return client.getDoubleDetails(flag, 0.0, context);
            default: return client.getObjectDetails(flag, new Value(), context);
        }
    }

    private static Map<String, Value> toMap(JsonNode object) {
        Map<String, Value> map = new HashMap<>();
        object.fields().forEachRemaining(entry -> map.put(entry.getKey(), toValue(entry.getValue())));
        return map;
    }

    private static Value toValue(JsonNode node) {
        if (node.isBoolean()) return new Value(node.booleanValue());
        if (node.isInt()) return new Value(node.intValue());
        if (node.isNumber()) return new Value(node.doubleValue());
        if (node.isTextual()) return new Value(node.textValue());
        if (node.isObject()) return new Value((Structure) new MutableStructure(toMap(node)));
        if (!node.isArray()) return new Value();
        List<Value> list = new ArrayList<>();
        node.forEach(element -> list.add(toValue(element)));
        return new Value(list);
    }

    private static JsonNode toJson(Value value) {
        if (value.isStructure()) {
            ObjectNode object = JSON.createObjectNode();
            value.asStructure().asMap().forEach((key, part) -> object.set(key, toJson(part)));
            return object;
        }
        if (value.isList()) {
            var list = JSON.createArrayNode();
            value.asList().forEach(part -> list.add(toJson(part)));
            return list;
        }
        return JSON.valueToTree(value.asObject());
    }
}
