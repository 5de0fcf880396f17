package dev.headrace.compiler.relation;

import dev.headrace.compiler.expression.LoopValue;
import dev.headrace.compiler.expression.Made;
import dev.headrace.ir.draft.Item;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One column to make, loops unrolled.
 *
 * @param name empty text for a {@code one_hot}, which names its columns itself
 */
record PlainItem(String name, Item item, Map<String, LoopValue> loops, Made made) {
    PlainItem {
        loops = Collections.unmodifiableMap(new LinkedHashMap<>(loops));
    }
}
