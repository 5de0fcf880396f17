package dev.headrace.operators.stream;

import dev.headrace.kernels.batch.Batch;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How often each row is there; rows are equal if they have the same bits. */
final class Bag {

    private Bag() {}

    static Map<List<@Nullable Object>, Integer> of(List<Batch> batches) {
        Map<List<@Nullable Object>, Integer> bag = new LinkedHashMap<>();
        for (Batch batch : batches) {
            for (int row = 0; row < batch.size(); row++) {
                List<@Nullable Object> values = new ArrayList<>();
                for (int column = 0; column < batch.columns().size(); column++) {
                    values.add(batch.column(column).boxed(row));
                }
                bag.merge(values, 1, Integer::sum);
            }
        }
        return bag;
    }
}
