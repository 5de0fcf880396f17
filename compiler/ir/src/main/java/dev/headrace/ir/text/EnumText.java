package dev.headrace.ir.text;

import dev.headrace.ir.function.RowError;
import dev.headrace.ir.type.DataType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** An enum: one of its labels, exactly. Holds the labels for reading many values. */
public final class EnumText {

    private final List<String> labels;
    private final Map<String, Integer> ordinals = new HashMap<>();

    public EnumText(DataType.EnumOf type) {
        labels = type.labels();
        for (int i = 0; i < labels.size(); i++) {
            ordinals.put(labels.get(i), i);
        }
    }

    /** The ordinal of the label. */
    public long parse(CharSequence text) {
        Integer ordinal = ordinals.get(text.toString());
        if (ordinal == null) {
            throw new RowError("the text is none of the enum's labels");
        }
        return ordinal;
    }

    public String print(long ordinal) {
        return labels.get((int) ordinal);
    }
}
