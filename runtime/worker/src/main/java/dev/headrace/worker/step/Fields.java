package dev.headrace.worker.step;

import com.fasterxml.jackson.databind.JsonNode;
import dev.headrace.worker.WorkerFailure;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The fields of an object, each read once and by its type; what is wrong is said with the way to it. */
final class Fields {

    private final JsonNode node;
    private final String at;
    private final Set<String> asked = new HashSet<>();

    Fields(JsonNode node, String at) throws WorkerFailure {
        this.node = node;
        this.at = at;
        if (!node.isObject()) {
            throw WorkerFailure.step((at.isEmpty() ? "The step" : "`" + at + "` of the step") + " must be an object.");
        }
    }

    String text(String name) throws WorkerFailure {
        JsonNode value = required(name, "a text");
        if (!value.isTextual() || value.textValue().isBlank()) {
            throw wrong(name, "a text");
        }
        return value.textValue();
    }

    Optional<String> textIfAny(String name) throws WorkerFailure {
        return find(name) == null ? Optional.empty() : Optional.of(text(name));
    }

    long whole(String name, long least, long most) throws WorkerFailure {
        JsonNode value = required(name, "a whole number");
        if (!value.isIntegralNumber() || !value.canConvertToLong()) {
            throw wrong(name, "a whole number");
        }
        if (value.longValue() < least || value.longValue() > most) {
            throw wrong(name, "a whole number from " + least + " to " + most);
        }
        return value.longValue();
    }

    OptionalLong wholeIfAny(String name, long least, long most) throws WorkerFailure {
        return find(name) == null ? OptionalLong.empty() : OptionalLong.of(whole(name, least, most));
    }

    boolean flagIfAny(String name) throws WorkerFailure {
        JsonNode value = find(name);
        if (value == null) {
            return false;
        }
        if (!value.isBoolean()) {
            throw wrong(name, "true or false");
        }
        return value.booleanValue();
    }

    Path path(String name) throws WorkerFailure {
        try {
            Path path = Path.of(text(name));
            if (path.isAbsolute()) {
                return path.normalize();
            }
        } catch (InvalidPathException e) {
            throw wrong(name, "an absolute path");
        }
        throw wrong(name, "an absolute path");
    }

    Fields object(String name) throws WorkerFailure {
        return new Fields(required(name, "an object"), way(name));
    }

    Optional<Fields> objectIfAny(String name) throws WorkerFailure {
        return find(name) == null ? Optional.empty() : Optional.of(object(name));
    }

    List<Fields> objects(String name) throws WorkerFailure {
        JsonNode value = required(name, "a list of objects");
        if (!value.isArray() || value.isEmpty()) {
            throw wrong(name, "a list of objects, at least one");
        }
        List<Fields> list = new ArrayList<>();
        for (JsonNode element : value) {
            list.add(new Fields(element, way(name) + "[" + list.size() + "]"));
        }
        return list;
    }

    List<String> texts(String name) throws WorkerFailure {
        JsonNode value = required(name, "a list of texts");
        List<String> list = new ArrayList<>();
        for (JsonNode element : value) {
            list.add(element.isTextual() ? element.textValue() : "");
        }
        if (!value.isArray() || list.isEmpty() || list.contains("") || new HashSet<>(list).size() < list.size()) {
            throw wrong(name, "a list of different texts");
        }
        return list;
    }

    /** The names of all fields; asking for them counts as reading them. */
    List<String> names() {
        List<String> names = new ArrayList<>();
        node.fieldNames().forEachRemaining(names::add);
        asked.addAll(names);
        return names;
    }

    @Nullable
    JsonNode find(String name) {
        asked.add(name);
        JsonNode value = node.get(name);
        return value == null || value.isNull() ? null : value;
    }

    String way(String name) {
        return at.isEmpty() ? name : at + "." + name;
    }

    /** Refuses fields that nobody asked for: a word misspelt is not a word left out. */
    void nothingElse() throws WorkerFailure {
        for (Iterator<String> names = node.fieldNames(); names.hasNext(); ) {
            String name = names.next();
            if (!asked.contains(name)) {
                throw WorkerFailure.step("The step has a field `" + way(name) + "` that is not known.");
            }
        }
    }

    private JsonNode required(String name, String kind) throws WorkerFailure {
        JsonNode value = find(name);
        if (value == null) {
            throw WorkerFailure.step("The step lacks `" + way(name) + "`, " + kind + ".");
        }
        return value;
    }

    WorkerFailure wrong(String name, String kind) {
        return WorkerFailure.step("`" + way(name) + "` of the step must be " + kind + ".");
    }
}
