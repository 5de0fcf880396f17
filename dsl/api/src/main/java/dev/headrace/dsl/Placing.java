package dev.headrace.dsl;

import dev.headrace.dsl.value.Place;
import dev.headrace.ir.draft.Origins;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Gives every node of a draft the line that said it, or else the line of what it stands in. */
final class Placing {

    private final Notes notes;
    private final Map<String, Integer> lines = new LinkedHashMap<>();
    private final List<Object> nodes = new ArrayList<>();
    private final List<Place> places = new ArrayList<>();

    private Placing(Notes notes) {
        this.notes = notes;
    }

    static Origins of(Object draft, Notes notes, JavaSources sources) {
        Placing placing = new Placing(notes);
        placing.visit(draft, null);
        Origins origins = new Origins();
        for (int i = 0; i < placing.nodes.size(); i++) {
            Place place = placing.places.get(i);
            int count = placing.lines.getOrDefault(place.file(), place.line());
            origins.putLine(placing.nodes.get(i), sources.span(place, count));
        }
        return origins;
    }

    private void visit(Object node, @Nullable Place outer) {
        if (node instanceof List<?> list) {
            list.forEach(n -> visit(n, outer));
        } else if (node instanceof Optional<?> optional) {
            optional.ifPresent(n -> visit(n, outer));
        } else if (node instanceof Record r) {
            Place place = notes.of(node).orElse(outer);
            if (place != null) {
                lines.merge(place.file(), place.line(), Math::max);
                nodes.add(node);
                places.add(place);
            }
            for (RecordComponent component : node.getClass().getRecordComponents()) {
                visit(part(r, component), place);
            }
        }
    }

    /** A component of one of the draft's own records. */
    private static Object part(Record record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
    }
}
