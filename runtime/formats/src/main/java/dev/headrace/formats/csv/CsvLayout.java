package dev.headrace.formats.csv;

import dev.headrace.ir.type.Schema;
import java.util.List;

/**
 * Where the columns of one file stand.
 *
 * @param declared all columns of the source
 * @param wanted the columns to parse
 * @param fields how many fields a record has
 * @param declaredAt the field of each declared column
 * @param wantedAt the field of each wanted column
 */
record CsvLayout(Schema declared, Schema wanted, int fields, List<Integer> declaredAt, int[] wantedAt) {

    static CsvLayout of(Schema declared, Schema wanted, int fields, List<Integer> declaredAt) {
        int[] wantedAt = wanted.columns().stream()
                .mapToInt(c -> declaredAt.get(declared.indexOf(c.name()).orElseThrow()))
                .toArray();
        return new CsvLayout(declared, wanted, fields, List.copyOf(declaredAt), wantedAt);
    }

    /** A file without a header: the declared columns in order. */
    static CsvLayout byPosition(Schema declared, Schema wanted) {
        List<Integer> fields = java.util.stream.IntStream.range(
                        0, declared.columns().size())
                .boxed()
                .toList();
        return of(declared, wanted, fields.size(), fields);
    }
}
