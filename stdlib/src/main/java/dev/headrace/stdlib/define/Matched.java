package dev.headrace.stdlib.define;

import dev.headrace.ir.type.DataType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A form whose parameters have found their arguments.
 *
 * @param types the type each parameter takes
 * @param literals the value of each parameter that is a literal or left to its default
 * @param bound the types that variables stand for
 */
public record Matched(List<DataType> types, List<Optional<Object>> literals, Map<String, DataType> bound) {

    public Matched {
        types = List.copyOf(types);
        literals = List.copyOf(literals);
        bound = Collections.unmodifiableMap(new LinkedHashMap<>(bound));
    }

    public DataType type(int index) {
        return types.get(index);
    }

    public DataType.Decimal decimal(int index) {
        return (DataType.Decimal) types.get(index);
    }

    public String text(int index) {
        return (String) literal(index);
    }

    public int number(int index) {
        return Math.toIntExact((Long) literal(index));
    }

    /** Whether a literal Int lies within bounds. */
    public boolean within(int index, long low, long high) {
        long value = (Long) literal(index);
        return low <= value && value <= high;
    }

    /** The same form with all Decimal parameters of one type. */
    Matched unified(DataType.Decimal common) {
        List<DataType> unified = new ArrayList<>();
        for (DataType type : types) {
            unified.add(type instanceof DataType.Decimal ? common : type);
        }
        return new Matched(unified, literals, bound);
    }

    private Object literal(int index) {
        return literals.get(index).orElseThrow();
    }
}
