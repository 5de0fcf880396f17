package dev.headrace.training;

import dev.headrace.formats.BatchReader;
import dev.headrace.formats.BatchSource;
import dev.headrace.formats.Formats;
import dev.headrace.formats.ReadRequest;
import dev.headrace.formats.Split;
import dev.headrace.ir.pipeline.Binding;
import dev.headrace.ir.type.Column;
import dev.headrace.ir.type.DataType;
import dev.headrace.ir.type.Schema;
import dev.headrace.kernels.batch.Batch;
import dev.headrace.registry.reference.FeatureReference;
import dev.headrace.registry.reference.LabelSummary;
import dev.headrace.registry.reference.NumberSummary;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What each input of a model looked like in the rows that it was trained on, as it was fed. */
final class References {

    private final Path rows;

    /** @param rows the Parquet file of the training */
    References(Path rows) {
        this.rows = rows.toAbsolutePath().normalize();
    }

    /** One input after the other, since a summary holds all of its numbers. A Vector has none. */
    List<FeatureReference> of(List<Column> inputs) {
        List<FeatureReference> references = new ArrayList<>();
        inputs.forEach(c -> of(c).ifPresent(references::add));
        return references;
    }

    private Optional<FeatureReference> of(Column input) {
        DataType type = input.type();
        if (type.isNumeric()) {
            NumberSummary summary = new NumberSummary();
            each(input, v -> summary.add(v == null ? Double.NaN : ((Number) v).doubleValue()));
            return Optional.of(summary.reference(input.name()));
        }
        boolean labels = type instanceof DataType.EnumOf || type instanceof DataType.Bool;
        if (!labels) {
            return Optional.empty();
        }
        LabelSummary summary = new LabelSummary();
        each(input, v -> {
            if (v == null) {
                summary.addMissing();
            } else {
                summary.add(
                        type instanceof DataType.EnumOf e ? e.labels().get(((Long) v).intValue()) : String.valueOf(v));
            }
        });
        return Optional.of(summary.reference(input.name()));
    }

    private void each(Column input, Consumer<@Nullable Object> take) {
        Binding binding = new Binding("parquet", rows.toString(), List.of(), List.of());
        ReadRequest request = ReadRequest.all(rows.getRoot(), binding, Schema.of(List.of(input)));
        try (BatchSource source = Formats.read(request)) {
            for (Split split = source.nextSplit(); split != null; split = source.nextSplit()) {
                try (BatchReader reader = split.open(bad -> {})) {
                    for (Batch batch = reader.next(); batch != null; batch = reader.next()) {
                        for (int row = 0; row < batch.size(); row++) {
                            take.accept(batch.column(0).boxed(row));
                        }
                    }
                }
            }
        }
    }
}
